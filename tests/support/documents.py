"""The project's documents and sources, as tests read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
SOURCES = ROOT / "src" / "crake"


def document(name: str) -> str:
    """Return the text of a document, by its path from the root."""
    return (ROOT / name).read_text(encoding="utf-8")


def documents() -> list[Path]:
    """Return every document of the project."""
    folders = ("docs", "requirements", "tests", "bench")
    inside = (path for folder in folders for path in (ROOT / folder).rglob("*.md"))
    return sorted([*ROOT.glob("*.md"), *inside])


def rows(text: str) -> Iterator[list[str]]:
    """Yield the cells of every line of a table, without the marks of code."""
    for line in text.splitlines():
        if line.startswith("| ") and not line.startswith("| ---"):
            yield [cell.strip().strip("`") for cell in line.strip("| ").split(" | ")]


def literals(pattern: str) -> set[str]:
    """Return what a pattern's first group finds anywhere in the sources."""
    found = (
        re.findall(pattern, path.read_text(encoding="utf-8")) for path in SOURCES.rglob("*.py")
    )
    return {item for items in found for item in items}
