from __future__ import annotations

import re

import pytest

import crake
from tests.support.documents import document, documents

TARGETS = set(re.findall(r"^([a-z]+):", document("Makefile"), re.MULTILINE))


def test_every_make_command_that_is_named_exists() -> None:
    for path in documents():
        text = path.read_text(encoding="utf-8")
        named = set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE))
        assert named <= TARGETS, f"{path.name}: {named - TARGETS}"


@pytest.mark.parametrize("command", ["make demo", "make serve", "make test"])
def test_the_readme_has_the_commands_that_others_rely_on(command: str) -> None:
    assert command in document("README.md")


def test_ci_runs_the_readmes_test_command() -> None:
    assert re.search(r"^make test( EXTRAS=diffusers)?$", document(".ci/run"), re.MULTILINE)


def test_the_changelog_names_this_version() -> None:
    assert re.search(
        rf"^## .*{re.escape(crake.__version__)}", document("CHANGELOG.md"), re.MULTILINE
    )
