"""A little of what `python -m tests.fuzz` does for minutes."""

from __future__ import annotations

import pytest

from tests.fuzz.everything import TARGETS
from tests.fuzz.target import Target

EXAMPLES = 50
# Those that take many files at a time are tried by `test_corpus.py`, longer and by format.
QUICK = [target for target in TARGETS if target.weight == 1]


@pytest.mark.parametrize("target", QUICK, ids=lambda target: target.name)
def test_whatever_is_sent_is_understood_or_refused(target: Target) -> None:
    assert target.run(seed=1, examples=EXAMPLES) > 0
