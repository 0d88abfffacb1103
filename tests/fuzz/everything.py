"""All that is fuzzed."""

from __future__ import annotations

from tests.fuzz import bodies, files, heads, others

TARGETS = (*bodies.TARGETS, *heads.TARGETS, *others.TARGETS, *files.TARGETS)
