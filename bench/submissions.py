"""Submissions that are answered at once: how many a second, how fast, and beside a floor.

One API process without a worker, the floor and the load generator share the machine; crake and the
floor are measured in turn, so that both see the same weather.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rich.console import Console
from rich.table import Table

from bench.figures import cpu_seconds, milliseconds, percentile
from bench.load import Load, Measured, measure
from bench.running import Program, floor, running

ROUNDS = 7
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


@dataclass(frozen=True)
class Rounds:
    """What one program did in the rounds of a case, and its processor seconds a request."""

    program: Program
    measured: list[Measured]
    cpu_seconds: float

    @property
    def rates(self) -> list[float]:
        """Requests a second, round by round."""
        return [len(one.latencies) / one.seconds for one in self.measured]

    @property
    def latencies(self) -> list[float]:
        """Seconds of every request."""
        return [seconds for one in self.measured for seconds in one.latencies]


def main(console: Console) -> None:
    """Measure every case and print a table."""
    table = Table(title="Submissions: connections of accounts")
    table.add_column("load", no_wrap=True)
    table.add_column("program", no_wrap=True)
    for name in ("a second", "of floor", "p50", "p99", "CPU each"):
        table.add_column(name, justify="right", no_wrap=True)
    with (
        running("--no-worker", accounts=CONNECTIONS) as bench,
        floor(bench.dsn, bench.callers) as base,
    ):
        for case in CASES:
            _add_rows(table, case, *_in_turn((base, bench.program), case, bench.tokens))
    console.print(table)


def _in_turn(programs: Sequence[Program], case: Case, tokens: Sequence[str]) -> list[Rounds]:
    """Measure the programs round by round."""
    rounds = [Rounds(program, [], 0.0) for program in programs]
    for _ in range(ROUNDS):
        rounds = [_another_round(one, case, tokens) for one in rounds]
    return rounds


def _another_round(rounds: Rounds, case: Case, tokens: Sequence[str]) -> Rounds:
    load = Load(
        port=rounds.program.port,
        connections=case.connections,
        warm_up=4 * case.connections,
        requests=case.requests,
        tokens=tokens[: case.accounts],
    )
    before = cpu_seconds(rounds.program.pid)
    measured = measure(load)
    used = (cpu_seconds(rounds.program.pid) - before) / (load.warm_up + load.requests)
    return replace(
        rounds,
        measured=[*rounds.measured, measured],
        cpu_seconds=rounds.cpu_seconds + used / ROUNDS,
    )


def _add_rows(table: Table, case: Case, base: Rounds, crake: Rounds) -> None:
    for rounds in (base, crake):
        # Neighbours in time are compared: a busy spell of the machine hits both.
        shares = [rate / other for rate, other in zip(rounds.rates, base.rates, strict=True)]
        table.add_row(
            f"{case.connections} of {case.accounts}",
            rounds.program.name,
            f"{statistics.median(rounds.rates):.0f}",
            f"{statistics.median(shares):.0%}",
            milliseconds(percentile(rounds.latencies, 0.5)),
            milliseconds(percentile(rounds.latencies, 0.99)),
            milliseconds(rounds.cpu_seconds),
        )
    table.add_section()
