"""Every promise names the tests that prove it, and every test that is named exists."""

from __future__ import annotations

import ast
import re

import pytest

from tests.support.documents import ROOT, document, rows

TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")
TABLES = rows(document("docs/reliability.md"))
PROMISES = [cells for cells in TABLES if len(cells) == 2 and cells[0] != "promise"]


def test_there_are_promises() -> None:
    assert len(PROMISES) > 10


@pytest.mark.parametrize("cells", PROMISES, ids=lambda cells: cells[0])
def test_a_promise_is_proven_by_tests_that_exist(cells: list[str]) -> None:
    _, proof = cells
    named = TEST.findall(proof)
    assert named, "a promise without a test"
    assert TEST.sub("", proof).strip("`, ") == "", "something else than tests"
    for path, name in named:
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
        functions = {
            node.name
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }
        assert name.startswith("test_"), name
        assert name in functions, f"{path} has no {name}"
