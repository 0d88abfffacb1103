"""What 10,000 deliveries that are due cost submissions, while a worker sends them.

One API process without a worker, a worker that renders another model, PostgreSQL, the receiver and
the load generator share the machine. The worker works off the backlog and is stopped in turns that
are short against everything else that a machine does, so that what else is at work hits both alike;
each turn is compared with its neighbour, and the median of many such ratios is what counts.
"""

from __future__ import annotations

import asyncio
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import psycopg
from rich.console import Console
from rich.table import Table

from bench.figures import milliseconds, percentile
from bench.load import Load, Measured, measure
from bench.running import Bench, running
from tests.support.server import free_port

DUE = 10_000
ORIGINS = 100
CONNECTIONS = 8
REQUESTS = 200
"""Of one turn."""
PAIRS = 24
SETTLE_SECONDS = 3.0
"""For a worker to begin with a backlog."""
GO_ON_SECONDS = 0.5
"""For it to go on where it was stopped."""

TASKS = """
INSERT INTO tasks (id, account_id, application_id, token_id, trace_id, type, dialect, model,
                   request, spec, price, request_hash, joinable, state, finished_at,
                   error_code, error_message)
SELECT gen_random_uuid(), %(account_id)s, %(application_id)s, %(token_id)s, gen_random_uuid(),
       'videos', 'sora', 'sora-2', '{}',
       '{"prompt": "a cat", "model": "sora-2", "seconds": 4, "width": 1280, "height": 720}',
       0, '', false, 'failed', now(), 'api_error', 'No.'
  FROM generate_series(1, %(due)s) RETURNING id
"""
DELIVERIES = """
INSERT INTO deliveries (id, task_id, account_id, url, state)
SELECT gen_random_uuid(), id, account_id, '', 'delivered' FROM tasks WHERE request_hash = ''
"""
OWE = """
UPDATE deliveries SET state = 'pending', attempts = 0, next_attempt_at = now(), url = %(url)s ||
       CASE WHEN %(ports)s = 1 THEN '' ELSE mod(abs(hashtext(id::text)), %(ports)s) + 1 || '/' END
"""
REST = "UPDATE deliveries SET state = 'delivered' WHERE state = 'pending'"
FORGET = "WITH known AS (DELETE FROM receivers) DELETE FROM delivery_attempts"
DONE = "SELECT count(*) FROM delivery_attempts"


@dataclass(frozen=True)
class Case:
    """Where the backlog goes: the beginning of its URLs, and how many ports are put behind it."""

    name: str
    url: str
    ports: int = 1
    without: list[Measured] = field(default_factory=list[Measured])
    beside: list[Measured] = field(default_factory=list[Measured])
    attempts: list[float] = field(default_factory=list[float])
    """Attempts a second, turn by turn."""


def main(console: Console) -> None:
    """Measure every case and print a table."""
    port = free_port()
    receiver = subprocess.Popen([sys.executable, "-m", "bench.deliveries", str(port)])
    try:
        with running("--no-worker", accounts=CONNECTIONS) as bench:
            worker = bench.crake.spawn("worker", "--model", "sora-2-pro")
            cases = (
                Case("one that answers", f"http://127.0.0.1:{port}/"),
                Case("one that is dead", "http://127.0.0.1:9/"),
                Case(f"{ORIGINS} that are dead", "http://127.0.0.1:", ORIGINS),
            )
            with psycopg.connect(bench.dsn, autocommit=True) as connection:
                _fill(connection, bench)
                for case in cases:
                    _owe(connection, case)
                    _submit(bench)
                    for number in range(PAIRS):
                        for at_work in (False, True)[:: -1 if number % 2 else 1]:
                            _turn(connection, bench, worker, case, at_work=at_work)
    finally:
        receiver.terminate()
        receiver.wait()
    console.print(_table(cases))


def _fill(connection: psycopg.Connection, bench: Bench) -> None:
    caller = next(iter(bench.callers.values()))
    values = {
        "account_id": caller.account_id,
        "application_id": caller.application_id,
        "token_id": caller.token_id,
        "due": DUE,
    }
    connection.execute(TASKS, values)
    connection.execute(DELIVERIES)
    connection.execute("ANALYZE")


def _owe(connection: psycopg.Connection, case: Case) -> None:
    connection.execute(REST)
    time.sleep(SETTLE_SECONDS)
    connection.execute(FORGET)
    connection.execute(OWE, {"url": case.url, "ports": case.ports})
    connection.execute("VACUUM ANALYZE deliveries")
    time.sleep(SETTLE_SECONDS)


def _turn(
    connection: psycopg.Connection,
    bench: Bench,
    worker: subprocess.Popen[bytes],
    case: Case,
    *,
    at_work: bool,
) -> None:
    if not at_work:
        worker.send_signal(signal.SIGSTOP)
    try:
        time.sleep(GO_ON_SECONDS)
        before, begun = _count(connection), time.perf_counter()
        measured = _submit(bench)
    finally:
        worker.send_signal(signal.SIGCONT)
    if at_work:
        case.beside.append(measured)
        case.attempts.append((_count(connection) - before) / (time.perf_counter() - begun))
    else:
        case.without.append(measured)


def _submit(bench: Bench) -> Measured:
    return measure(
        Load(
            port=bench.crake.port,
            connections=CONNECTIONS,
            warm_up=4 * CONNECTIONS,
            requests=REQUESTS,
            tokens=bench.tokens,
        )
    )


def _count(connection: psycopg.Connection) -> int:
    row = connection.execute(DONE).fetchone()
    return int(row[0]) if row else 0


def _table(cases: Sequence[Case]) -> Table:
    table = Table(title=f"Submissions beside {DUE} deliveries that are due")
    table.add_column("receivers", no_wrap=True)
    for name in ("worker", "attempts/s", "a second", "of stopped", "quartiles", "p50", "p99"):
        table.add_column(name, justify="right", no_wrap=True)
    for case in cases:
        pairs = zip(case.beside, case.without, strict=True)
        shares = sorted(_rate(beside) / _rate(without) for beside, without in pairs)
        low, middle, high = statistics.quantiles(shares, n=4)
        table.add_row(case.name, "stopped", "", *_speed(case.without, "", ""))
        attempts = f"{statistics.median(case.attempts):.0f}"
        spread = f"{low:.0%} to {high:.0%}"
        table.add_row("", "at work", attempts, *_speed(case.beside, f"{middle:.0%}", spread))
        table.add_section()
    return table


def _rate(measured: Measured) -> float:
    return len(measured.latencies) / measured.seconds


def _speed(turns: Sequence[Measured], share: str, spread: str) -> tuple[str, ...]:
    latencies = [seconds for one in turns for seconds in one.latencies]
    return (
        f"{statistics.median(_rate(one) for one in turns):.0f}",
        share,
        spread,
        milliseconds(percentile(latencies, 0.5)),
        milliseconds(percentile(latencies, 0.99)),
    )


async def _receive(port: int) -> None:
    """Answer every request with 200, until the program is ended."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_receive(int(sys.argv[1])))
