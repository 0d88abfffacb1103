from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, files, metadata
from typing import Any

import pytest

from tests.support.documents import document, rows

LOCKS = ("requirements/runtime.txt", "requirements/dev.txt", "requirements/diffusers.txt")
UNHASHED = {"torch"}
"""requirements/README.md says why."""
BSD_BEGINS = "Redistribution and use in source and binary forms"
SHORT = {"Apache Software": "Apache-2.0", "BSD": "BSD"}


def direct() -> list[str]:
    project: dict[str, Any] = tomllib.loads(document("pyproject.toml"))
    groups = project["dependency-groups"]
    named = [*project["project"]["dependencies"], *groups["build"], *groups["dev"], *extra()]
    return [name_of(item) for item in named]


def extra() -> list[str]:
    project: dict[str, Any] = tomllib.loads(document("pyproject.toml"))
    listed: list[str] = project["project"]["optional-dependencies"]["diffusers"]
    return listed


def name_of(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9_.-]", requirement)[0]


def documented() -> dict[str, str]:
    """Return the licence of every package in the tables."""
    return {cells[0]: cells[-1] for cells in rows(document("docs/dependencies.md"))}


def words(text: str) -> set[str]:
    """Return the names of licences in a text, whatever its spelling."""
    names = ("MIT", "Apache", "BSD", "LGPL", "MPL", "0BSD", "Zlib", "CC0")
    return {name for name in names if re.search(rf"\b{name}", text)}


def declared(package: str) -> str:
    """Return what an installed package says of its licence."""
    found = metadata(package)
    expression = found["License-Expression"]
    if expression:
        return expression
    classifiers = found.get_all("Classifier") or []
    named = [item for item in classifiers if item.startswith("License :: OSI")]
    return " OR ".join(named) or found["License"] or licence_file(package)


def licence_file(package: str) -> str:
    """Return the title of a package's licence, for one whose metadata does not name it."""
    [file] = [path for path in files(package) or () if path.name == "LICENSE"]
    text = file.read_text()
    return "BSD" if BSD_BEGINS in text else text.partition("\n")[0]


def test_exactly_the_direct_dependencies_are_documented() -> None:
    assert sorted(set(documented()) - {"package"}) == sorted(direct())


@pytest.mark.parametrize("package", direct())
def test_the_documented_licence_is_the_declared_one(package: str) -> None:
    try:
        licence = declared(package)
    except PackageNotFoundError:
        if package not in map(name_of, extra()):
            raise
        pytest.skip("of the extra 'diffusers', which is not installed")
    assert words(documented()[package]) == words(licence)


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    text = document(name).replace("\\\n", " ")
    packages = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert packages
    for line in packages:
        assert re.match(r"[a-z0-9.-]+(\[[a-z,]+\])?==\S+ ", line), line
        assert "--hash=sha256:" in line, line
        assert "://" not in line, line
        assert " @ " not in line, line


def test_direct_dependencies_are_locked() -> None:
    text = document(LOCKS[1]) + document(LOCKS[2])
    locked = set(re.findall(r"^([a-z0-9.-]+)(?:\[[a-z,]+\])?==", text, re.MULTILINE))
    wanted = {name.lower().replace("_", "-") for name in direct()} - UNHASHED
    assert wanted <= locked
    assert re.fullmatch(r"torch==[0-9.]+\n", document("requirements/torch.txt"))
