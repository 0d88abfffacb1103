"""Where in `crake.toml` a key stands, for messages about it."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

Key = str | int
"""A table's key, or the index of an array's item."""


def line_of(text: str, path: Sequence[Key]) -> int | None:
    """Return the line, from 1, of the statement that sets a key; `None` where none does.

    A prefix of a TOML file that ends between two statements is a TOML file: the first one that
    knows the key ends with its statement. What an array or an inline table holds is found where
    its statement begins.
    """
    lines = text.splitlines(keepends=True)
    begins = 1
    for number in range(1, len(lines) + 1):
        try:
            known = tomllib.loads("".join(lines[:number]))
        except tomllib.TOMLDecodeError:
            continue  # in the middle of a statement of several lines
        if _has(known, path):
            return next(n for n in range(begins, number + 1) if not _is_empty(lines[n - 1]))
        begins = number + 1
    return None


def nearest_line(text: str, path: Sequence[Key]) -> int | None:
    """Return the line of a key, or of the nearest table around it that is there."""
    for length in range(len(path), 0, -1):
        line = line_of(text, path[:length])
        if line is not None:
            return line
    return None


def _has(value: object, path: Sequence[Key]) -> bool:
    for key in path:
        is_index = isinstance(value, list) and isinstance(key, int) and key < len(value)
        if not is_index and not (isinstance(value, dict) and key in value):
            return False
        value = value[key]  # type: ignore[index]
    return True


def _is_empty(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")
