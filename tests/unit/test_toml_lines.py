from __future__ import annotations

import pytest

from crake.toml_lines import Key, line_of, nearest_line

TEXT = '''\
port = 8000 # engines.gpu

# [engines.gpu]
[engines.gpu]
type = "diffusers"
note = """
[engines.cloud]
model = 1
"""
deep.er = 2

[models.x]
# the list
engines = [
    "gpu",
    {engine = "cloud", when = {image = true}},
]
[models]
"y z" = {engine = "gpu"}
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("port",), 1),
        (("engines",), 4),
        (("engines", "gpu"), 4),
        (("engines", "gpu", "type"), 5),
        (("engines", "gpu", "note"), 6),
        (("engines", "gpu", "deep", "er"), 10),
        (("models", "x", "engines"), 14),
        (("models", "x", "engines", 1, "when", "image"), 14),
        (("models", "y z", "engine"), 19),
        (("engines", "cloud"), None),
        (("models", "x", "engines", 2), None),
        (("port", "deeper"), None),
    ],
)
def test_a_key_is_found_where_its_statement_begins(path: tuple[Key, ...], line: int | None) -> None:
    assert line_of(TEXT.replace("[models]\n", "[other]\n[models]\n"), path) == (
        line if line != 19 else 20
    )


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("engines", "gpu", "missing"), 4),
        (("models", "x", "engines", 1, "when", "size"), 14),
        (("nothing", "at", "all"), None),
    ],
)
def test_what_is_missing_is_missed_in_the_table_around_it(
    path: tuple[Key, ...], line: int | None
) -> None:
    assert nearest_line(TEXT, path) == line


def test_a_file_that_is_no_toml_has_no_lines() -> None:
    assert nearest_line("port = \n[", ("port",)) is None
