from __future__ import annotations

import re

import pytest

from tests.support.documents import document, literals, rows

LOG_CALL = r'\blog\.(?:debug|info|warning|error|exception|critical)\)?\(\s*"([^"]*)"'
DOCUMENTED = {
    name for cells in rows(document("docs/operations.md")) for name in re.split("`?, `?", cells[0])
}


@pytest.mark.parametrize("name", sorted(literals(r'\bCounter\(\s*"(\w+)"')))
def test_every_counter_is_documented(name: str) -> None:
    assert f"{name}_total" in DOCUMENTED


@pytest.mark.parametrize("name", sorted(literals(r'\b(?:Histogram|Gauge|Summary)\(\s*"(\w+)"')))
def test_every_other_metric_is_documented(name: str) -> None:
    assert name in DOCUMENTED


def test_no_metric_is_documented_that_is_not_there() -> None:
    counters = {f"{name}_total" for name in literals(r'\bCounter\(\s*"(\w+)"')}
    others = literals(r'\b(?:Histogram|Gauge|Summary)\(\s*"(\w+)"')
    assert {name for name in DOCUMENTED if name.startswith("crake_")} == counters | others


@pytest.mark.parametrize("event", sorted(literals(LOG_CALL)))
def test_every_event_of_the_log_is_documented(event: str) -> None:
    assert event in DOCUMENTED


def test_no_event_is_documented_that_is_not_there() -> None:
    documented = {name for name in DOCUMENTED if re.fullmatch(r"[a-z]+\.[a-z_]+", name)}
    assert documented - literals(LOG_CALL) == set()
