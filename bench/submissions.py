"""Submissions that are answered at once: how many a second, how fast, and beside a floor.

One API process without a worker, the floor and the load generator share the machine; crake and the
floor are measured in turn, so that both see the same weather.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from bench.figures import milliseconds, percentile
from bench.load import Load, Measured, measure
from bench.running import Bench, floor, running

ROUNDS = 5
CONNECTIONS = 64


@dataclass(frozen=True)
class Case:
    """Connections, the accounts they belong to, and requests a round."""

    connections: int
    accounts: int
    requests: int


CASES = (
    Case(connections=1, accounts=1, requests=300),
    Case(connections=CONNECTIONS, accounts=1, requests=1000),
    Case(connections=CONNECTIONS, accounts=CONNECTIONS, requests=1000),
)


def main(console: Console) -> None:
    """Measure every case and print a table."""
    table = Table("connections", "accounts", "", title="Submissions", title_justify="left")
    for name in ("a second", "of the floor's", "p50", "p99"):
        table.add_column(name, justify="right")
    with (
        running("--no-worker", accounts=CONNECTIONS) as bench,
        floor(bench.dsn, bench.callers) as port,
    ):
        for case in CASES:
            _add_rows(table, case, *_in_turn(bench, port, case))
    console.print(table)


def _in_turn(bench: Bench, floor_port: int, case: Case) -> tuple[list[Measured], list[Measured]]:
    """Return the rounds of the floor and those of crake."""
    ports = (floor_port, bench.crake.port)
    rounds = [[_round(bench, port, case) for port in ports] for _ in range(ROUNDS)]
    floors, crakes = zip(*rounds, strict=True)
    return list(floors), list(crakes)


def _round(bench: Bench, port: int, case: Case) -> Measured:
    load = Load(
        port=port,
        connections=case.connections,
        warm_up=max(50, 4 * case.connections),
        requests=case.requests,
        tokens=bench.tokens[: case.accounts],
    )
    return measure(load)


def _add_rows(table: Table, case: Case, floors: list[Measured], crakes: list[Measured]) -> None:
    base = _rate(floors)
    for name, rounds in (("floor", floors), ("crake", crakes)):
        latencies = [seconds for measured in rounds for seconds in measured.latencies]
        table.add_row(
            str(case.connections),
            str(case.accounts),
            name,
            f"{_rate(rounds):.0f}",
            f"{_rate(rounds) / base:.0%}",
            milliseconds(percentile(latencies, 0.5)),
            milliseconds(percentile(latencies, 0.99)),
        )


def _rate(rounds: list[Measured]) -> float:
    """Return the median round's requests a second."""
    return statistics.median(len(measured.latencies) / measured.seconds for measured in rounds)
