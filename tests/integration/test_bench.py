"""Every benchmark runs to its end: what it measures is not looked at."""

from __future__ import annotations

import contextlib
import importlib
import io
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from rich.console import Console

from bench.__main__ import NAMES
from bench.running import Bench, running
from bench.submissions import Case

SMALL: Mapping[str, Mapping[str, Any]] = {
    "submissions": {"ROUNDS": 1, "CASES": (Case(1, 1, 10), Case(2, 2, 10))},
    "deliveries": {
        "PAIRS": 2,
        "GO_ON_SECONDS": 0.05,
        "DUE": 20,
        "REQUESTS": 10,
        "SETTLE_SECONDS": 0.05,
    },
    "queue_limit": {"QUEUES": (10,), "TIMES": 10},
    "start_latency": {"SUBMISSIONS": 2, "PAUSE": (0.0, 0.1)},
    "streams": {"ROUNDS": 1, "STREAMS": 6, "WATCHED": 3, "REQUESTS": 10, "HEARTBEAT": 0.2},
    "sketch": {},
}
"""The constants of each benchmark that make it short."""

SHORTEST_CLIP = {"size": "160x96", "seconds": 1.0, "kinds": ("empty water", "photo")}
ACCOUNTS = 12


@pytest.fixture(scope="module")
def server() -> Iterator[Bench]:
    """One server for all that need one without a worker: to start it is most of what they take."""
    with running("--no-worker", accounts=ACCOUNTS) as bench:
        yield bench


def run(name: str, monkeypatch: pytest.MonkeyPatch, **options: object) -> str:
    benchmark, printed = importlib.import_module(f"bench.{name}"), io.StringIO()
    for constant, value in SMALL[name].items():
        monkeypatch.setattr(benchmark, constant, value)
    benchmark.main(Console(file=printed, width=200), **options)
    return printed.getvalue()


@pytest.mark.parametrize("name", ["submissions", "deliveries", "streams"])
def test_a_benchmark_of_a_server_prints_its_table(
    name: str, server: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"bench.{name}.running", lambda *_, **__: contextlib.nullcontext(server))
    assert "┃" in run(name, monkeypatch)


@pytest.mark.parametrize("name", ["queue_limit", "start_latency"])
def test_a_benchmark_prints_its_table(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "┃" in run(name, monkeypatch)


def test_the_benchmark_of_an_engine_prints_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "┃" in run("sketch", monkeypatch, **SHORTEST_CLIP)


def test_no_benchmark_is_left_out() -> None:
    assert set(SMALL) == set(NAMES)
