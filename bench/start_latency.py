"""How soon an idle worker starts a task that was just submitted.

Every task is cancelled as soon as it has started, and the next one is sent once the worker is idle
again, after a pause of random length: none may profit from falling in step with the worker's looks.
"""

from __future__ import annotations

import random
import time
from typing import Any

import httpx
import psycopg
from rich.console import Console
from rich.table import Table

from bench.figures import milliseconds, percentile
from bench.running import running

SUBMISSIONS = 60
PAUSE = (0.3, 1.3)
TIMEOUT = 30.0
REQUEST = {"prompt": "cat running on the river", "async": True}

STARTED = """
SELECT extract(epoch FROM started_at)::float8 AS at,
       extract(epoch FROM started_at - created_at)::float8 AS waited
  FROM tasks WHERE id = %s AND started_at IS NOT NULL
"""
BUSY = "SELECT 1 FROM procrastinate_jobs LIMIT 1"

Connection = psycopg.Connection[tuple[Any, ...]]


def main(console: Console) -> None:
    """Submit one task after another and print a table."""
    with (
        running(accounts=1) as bench,
        psycopg.connect(bench.dsn, autocommit=True) as connection,
        bench.crake.client(bench.tokens[0]) as client,
    ):
        _start_one(client, connection)  # opens what is opened at the first time
        starts = [_start_one(client, connection) for _ in range(SUBMISSIONS)]
    table = Table("from", "to", title=f"{SUBMISSIONS} starts by an idle worker")
    for name in ("p50", "p99", "max"):
        table.add_column(name, justify="right")
    waited, whole = zip(*starts, strict=True)
    for begin, values in (("created_at", waited), ("the client's request", whole)):
        figures = (percentile(values, 0.5), percentile(values, 0.99), max(values))
        table.add_row(begin, "started_at", *map(milliseconds, figures))
    console.print(table)


def _start_one(client: httpx.Client, connection: Connection) -> tuple[float, float]:
    """Return the seconds from the row's creation, and from the request, to the start."""
    time.sleep(random.uniform(*PAUSE))
    sent = time.time()
    task_id = client.post("/sora/videos", json=REQUEST).raise_for_status().json()["task_id"]
    at, waited = _wait_for_row(connection, STARTED, task_id)
    client.post("/sora/tasks", json={"action": "cancel", "id": task_id}).raise_for_status()
    deadline = time.monotonic() + TIMEOUT
    while connection.execute(BUSY).fetchone() and time.monotonic() < deadline:
        time.sleep(0.02)
    return waited, at - sent


def _wait_for_row(connection: Connection, query: str, *values: object) -> tuple[Any, ...]:
    deadline = time.monotonic() + TIMEOUT
    while time.monotonic() < deadline:
        row = connection.execute(query, values).fetchone()
        if row:
            return row
        time.sleep(0.02)
    raise TimeoutError("the worker did not start the task")
