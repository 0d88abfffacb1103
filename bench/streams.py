"""What 500 browsers that watch the console cost: memory, and the speed of submissions.

Submissions are measured in turn with no stream and with all of them open, so that both see the same
weather: from accounts that nobody watches, from watched ones, and, in both, while a task of every
watched account moves once a second. With streams, a round waits until their first heartbeats are
due, which come in a denser crowd than later ones.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import httpx
import psycopg
from rich.console import Console
from rich.table import Table

from bench.browsers import cookies, watching
from bench.figures import cpu_seconds, memory, milliseconds, percentile
from bench.load import BODY, PATH, Load, Measured, measure
from bench.running import Bench, running
from crake.console.events import HEARTBEAT

STREAMS = 500
WATCHED = 50
CONNECTIONS = 8
REQUESTS = 1000
ROUNDS = 7

MOVE = "UPDATE tasks SET progress = mod(progress + 1, 100) WHERE id = %s"


@dataclass(frozen=True)
class Sample:
    """A load, the server's processor seconds for a request, and the messages of streams."""

    measured: Measured
    cpu_seconds: float
    messages: int

    @property
    def rate(self) -> float:
        """Requests a second."""
        return len(self.measured.latencies) / self.measured.seconds


@dataclass(frozen=True)
class Case:
    """Who submits, whether watched accounts' tasks move meanwhile, and what is measured of it."""

    name: str
    tokens: Sequence[str]
    moving: bool = False
    samples: dict[int, list[Sample]] = field(default_factory=lambda: {0: [], STREAMS: []})
    """By the number of streams that were open, round by round."""


def main(console: Console) -> None:
    """Measure memory and submissions; print two tables."""
    with running("--no-worker", accounts=WATCHED + CONNECTIONS) as bench:
        watched, others = bench.tokens[:WATCHED], bench.tokens[WATCHED:]
        ids = [bench.callers[token].account_id for token in watched]
        browsers = asyncio.run(cookies(bench.dsn, ids, STREAMS // WATCHED))
        cases = (
            Case("not watched", others),
            Case("watched", watched),
            Case(f"not watched, {WATCHED} tasks move", others, moving=True),
            Case(f"watched, {WATCHED} tasks move", watched, moving=True),
        )
        table = _table(f"One API process, {STREAMS} streams of {WATCHED} accounts", "streams")
        for name in ("resident", "its own"):
            table.add_column(name, justify="right")
        with contextlib.closing(_Mover(bench.dsn, _tasks(bench, watched))) as mover:
            for case in cases:  # before anything is looked at, all has been done once
                _submit(bench, case)
            _look(table, bench, "none yet")
            for number in range(ROUNDS):
                for streams in (0, STREAMS)[:: -1 if number % 2 else 1]:
                    _round(bench, mover, cases, browsers[:streams])
                    if streams:
                        _look(table, bench, f"{streams}, round {number + 1}")
    console.print(table, _speed(cases))


class _Mover:
    """Moves every one of some tasks once a second, as workers do that report progress."""

    def __init__(self, dsn: str, task_ids: Sequence[str]) -> None:
        self._connection = psycopg.connect(dsn, autocommit=True)
        self._task_ids = task_ids

    @contextlib.contextmanager
    def moving(self) -> Iterator[None]:
        """Move the tasks until the end of the block."""
        stopping = threading.Event()
        with ThreadPoolExecutor(1) as threads:
            moved = threads.submit(self._move, stopping)
            try:
                yield
            finally:
                stopping.set()
            moved.result()

    def close(self) -> None:
        self._connection.close()

    def _move(self, stopping: threading.Event) -> None:
        for task_id in itertools.cycle(self._task_ids):
            if stopping.wait(1 / len(self._task_ids)):
                return
            self._connection.execute(MOVE, [task_id])


def _tasks(bench: Bench, tokens: Sequence[str]) -> list[str]:
    """Submit a task of every account."""
    headers = {"content-type": "application/json"}
    with httpx.Client(base_url=bench.crake.url, headers=headers) as client:
        answers = [
            client.post(PATH, content=BODY, headers={"authorization": f"Bearer {token}"})
            for token in tokens
        ]
    return [str(answer.raise_for_status().json()["task_id"]) for answer in answers]


def _round(bench: Bench, mover: _Mover, cases: Sequence[Case], browsers: Sequence[str]) -> None:
    """Measure every case while these browsers watch."""
    with watching(bench.crake.port, browsers) as streams:
        if browsers:
            time.sleep(0.75 * HEARTBEAT)
        for case in cases:
            with mover.moving() if case.moving else contextlib.nullcontext():
                chunks, cpu = streams.chunks, cpu_seconds(bench.program.pid)
                measured = _submit(bench, case)
                used = (cpu_seconds(bench.program.pid) - cpu) / (REQUESTS + 4 * CONNECTIONS)
            sample = Sample(measured, used, streams.chunks - chunks)
            case.samples[len(browsers)].append(sample)


def _submit(bench: Bench, case: Case) -> Measured:
    load = Load(
        port=bench.crake.port,
        connections=CONNECTIONS,
        warm_up=4 * CONNECTIONS,
        requests=REQUESTS,
        tokens=case.tokens,
    )
    return measure(load)


def _table(title: str, first: str) -> Table:
    table = Table(title=title)
    table.add_column(first, no_wrap=True)
    return table


def _look(table: Table, bench: Bench, streams: str) -> None:
    """Add the memory that the process has now."""
    table.add_row(streams, *(f"{mib:.0f} MiB" for mib in memory(bench.program.pid)))


def _speed(cases: Sequence[Case]) -> Table:
    table = _table(f"Submissions on {CONNECTIONS} connections, {ROUNDS} rounds", "accounts")
    for name in ("streams", "messages", "a second", "of none", "p50", "p99", "CPU each"):
        table.add_column(name, justify="right", no_wrap=True)
    for case in cases:
        for streams, samples in case.samples.items():
            pairs = zip(samples, case.samples[0], strict=True)
            table.add_row(
                case.name if not streams else "",
                str(streams),
                f"{statistics.median(one.messages for one in samples):.0f}",
                f"{statistics.median(one.rate for one in samples):.0f}",
                f"{statistics.median(one.rate / base.rate for one, base in pairs):.0%}",
                *_times(samples),
            )
        table.add_section()
    return table


def _times(samples: Sequence[Sample]) -> Iterator[str]:
    latencies = [seconds for one in samples for seconds in one.measured.latencies]
    yield milliseconds(percentile(latencies, 0.5))
    yield milliseconds(percentile(latencies, 0.99))
    yield milliseconds(statistics.median(one.cpu_seconds for one in samples))
