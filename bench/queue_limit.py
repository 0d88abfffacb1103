"""What it costs a submission to count the queue (`CRAKE_MAX_QUEUE`), by how much waits in it.

The statement that submits, on one connection: with the limit and without it, in turn.
"""

from __future__ import annotations

import asyncio
import time

from rich.console import Console
from rich.table import Table

from bench.figures import milliseconds, percentile
from crake.accounts.models import Caller
from crake.db.embedded import EmbeddedPostgres
from crake.db.migrate import upgrade
from crake.db.pool import Database
from crake.tasks.models import Terms
from crake.tasks.submission_store import SubmissionStore
from tests.support.database import reachable_folder
from tests.support.ledger import make_caller, make_submission

QUEUES = (100, 1_000, 10_000)
TIMES = 400
PLENTY = 1_000_000

FILL = """
INSERT INTO tasks (id, account_id, application_id, token_id, trace_id, type, dialect, model,
                   request, spec, price, request_hash, joinable, state)
SELECT gen_random_uuid(), %(account_id)s, %(application_id)s, %(token_id)s, gen_random_uuid(),
       'videos', 'sora', 'sora-2', '{}', '{}', 0, '', false, 'queued'
  FROM generate_series(1, %(count)s)
"""
EMPTY = "DELETE FROM tasks"
FORGET_JOBS = "DELETE FROM procrastinate_jobs"


def main(console: Console) -> None:
    """Measure every length and print a table."""
    table = Table(title="The statement that submits, by what waits in the queue")
    for name in ("in the queue", "limit", "p50", "p99"):
        table.add_column(name, justify="right")
    with reachable_folder() as folder, EmbeddedPostgres(folder / "data") as dsn:
        upgrade(dsn)
        for count in QUEUES:
            for limit, seconds in asyncio.run(_measure(dsn, count)).items():
                p50, p99 = (milliseconds(percentile(seconds, share)) for share in (0.5, 0.99))
                table.add_row(str(count), "on" if limit else "off", p50, p99)
            table.add_section()
    console.print(table)


async def _measure(dsn: str, count: int) -> dict[int, list[float]]:
    """Return seconds of submissions, by the limit."""
    seconds: dict[int, list[float]] = {0: [], PLENTY: []}
    async with Database(dsn, max_size=1) as db:
        caller = await make_caller(db, free_credits=PLENTY)
        await _fill(db, caller, count)
        store = SubmissionStore(db)
        for number in range(TIMES):
            for limit in (0, PLENTY)[:: -1 if number % 2 else 1]:
                begun = time.perf_counter()
                await store.submit(
                    caller,
                    make_submission(),
                    Terms(engine="sketch", price=1, cap=PLENTY, most=limit),
                )
                seconds[limit].append(time.perf_counter() - begun)
    return seconds


async def _fill(db: Database, caller: Caller, count: int) -> None:
    for statement in (EMPTY, FORGET_JOBS):
        await db.execute(statement)
    values = {
        "account_id": caller.account_id,
        "application_id": caller.application_id,
        "token_id": caller.token_id,
        "count": count,
    }
    await db.execute(FILL, values)
    await db.execute("ANALYZE")
