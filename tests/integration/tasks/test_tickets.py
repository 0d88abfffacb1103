"""A worker's places in the queue: what it says of them arrives, and takes none that is not its."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import procrastinate
import psycopg
import pytest
from procrastinate.exceptions import ConnectorException

from crake.db.pool import Database
from crake.tasks.queue_store import QueueStore, queue_of
from crake.tasks.tickets import TRIES, Connector, Held
from tests.support.ledger import make_caller, make_submission, submit

Statement = Callable[..., Awaitable[Any]]


@pytest.fixture
def queue(db: Database) -> QueueStore:
    return QueueStore(db)


@pytest.fixture
async def task_id(db: Database) -> UUID:
    return await submit(db, await make_caller(db), make_submission())


async def work(
    dsn: str,
    render: Callable[[str], Awaitable[None]],
    *,
    concurrency: int = 1,
) -> None:
    """Do what is in the queue, and return once nothing is."""
    held = Held()
    app = procrastinate.App(connector=Connector(held, asyncio.Event(), conninfo=dsn))

    @app.task(name="render", retry=procrastinate.RetryStrategy(wait=0), pass_context=True)
    async def work_off(context: procrastinate.JobContext, task_id: str) -> None:
        with held.render(context.job.id, context.job.worker_id):
            await render(task_id)

    async with app.open_async():
        await app.run_worker_async(
            queues=[queue_of("sora-2")],
            concurrency=concurrency,
            wait=False,
            install_signal_handlers=False,
            delete_jobs="always",
        )


async def test_a_returned_ticket_is_not_taken_away_by_the_worker_that_had_it(
    db: Database, queue: QueueStore, task_id: UUID
) -> None:
    had = await db.fetch_value("UPDATE procrastinate_jobs SET status = 'doing' RETURNING id")
    assert await queue.sweep(stalled_after=10) == 1
    with pytest.raises(psycopg.errors.RaiseException):
        await db.execute("SELECT procrastinate_finish_job_v1(%s, 'succeeded', true)", (had,))
    waiting = "SELECT args ->> 'task_id' FROM procrastinate_jobs WHERE status = 'todo'"
    assert await db.fetch_value(waiting) == str(task_id)


async def test_a_worker_that_seemed_dead_leaves_what_was_returned_and_goes_on(
    dsn: str, db: Database, queue: QueueStore, task_id: UUID
) -> None:
    rendered: list[str] = []

    async def render(task_id: str) -> None:
        rendered.append(task_id)
        if len(rendered) == 1:
            await db.execute("UPDATE procrastinate_workers SET last_heartbeat = '2000-01-01'")
            assert await queue.sweep(stalled_after=10) == 1

    await work(dsn, render)
    assert rendered == [str(task_id)] * 2
    assert await db.fetch_value("SELECT count(*) FROM procrastinate_jobs") == 0


@pytest.mark.parametrize("breaks", [False, True])
async def test_a_ticket_is_handed_in_although_the_connection_is_lost(
    dsn: str, db: Database, task_id: UUID, monkeypatch: pytest.MonkeyPatch, *, breaks: bool
) -> None:
    whole: Statement = procrastinate.PsycopgConnector.execute_query_async
    lost: list[str] = []

    async def lose(self: Connector, query: str, **arguments: object) -> None:
        """Lose a connection once before a statement, and once before its answer."""
        if "job_id" in arguments and len(lost) < 2:
            lost.append(query)
            if len(lost) == 2:
                await whole(self, query, **arguments)
            raise ConnectorException from psycopg.OperationalError("gone")
        await whole(self, query, **arguments)

    monkeypatch.setattr(procrastinate.PsycopgConnector, "execute_query_async", lose)
    rendered: list[str] = []

    async def render(task_id: str) -> None:
        rendered.append(task_id)
        if breaks and len(rendered) == 1:
            raise RuntimeError("it breaks")

    await work(dsn, render)
    assert len(lost) == 2
    assert await db.fetch_value("SELECT count(*) FROM procrastinate_jobs") == 0
    assert rendered == [str(task_id)] * (2 if breaks else 1)


@pytest.mark.parametrize("answered", [False, True], ids=["before it", "after it"])
async def test_a_worker_that_loses_a_connection_fetches_on_while_it_renders(
    dsn: str, db: Database, monkeypatch: pytest.MonkeyPatch, *, answered: bool
) -> None:
    caller = await make_caller(db)
    tasks = [await submit(db, caller, make_submission()) for _ in range(2)]
    whole: Statement = procrastinate.PsycopgConnector.execute_query_one_async
    fetched: list[str] = []

    async def lose(self: Connector, query: str, **arguments: object) -> object:
        """Lose the connection once, at the second job."""
        if "worker_id" in arguments:
            fetched.append(query)
            if len(fetched) == 2:
                if answered:
                    await whole(self, query, **arguments)
                raise ConnectorException from psycopg.OperationalError("gone")
        return await whole(self, query, **arguments)

    monkeypatch.setattr(procrastinate.PsycopgConnector, "execute_query_one_async", lose)
    rendered: list[str] = []
    second = asyncio.Event()

    async def render(task_id: str) -> None:
        rendered.append(task_id)
        if len(rendered) == 1:
            await asyncio.wait_for(second.wait(), 10)
        second.set()

    await work(dsn, render, concurrency=2)
    assert sorted(rendered) == sorted(map(str, tasks))
    assert await db.fetch_value("SELECT count(*) FROM procrastinate_jobs") == 0


async def test_a_worker_that_is_told_to_stop_does_not_wait_for_its_database(
    dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []
    stopping = asyncio.Event()

    async def lose(self: Connector, query: str, **arguments: object) -> object:
        tried.append(query)
        if len(tried) == 2:
            stopping.set()
        raise ConnectorException from psycopg.OperationalError("gone")

    monkeypatch.setattr(procrastinate.PsycopgConnector, "execute_query_async", lose)
    monkeypatch.setattr("crake.tasks.tickets.RECOVERY_PAUSE", 0.0)
    connector = Connector(Held(), stopping, conninfo=dsn)
    with pytest.raises(ConnectorException):
        await connector.execute_query_async("SELECT 1")
    assert len(tried) == 1 + TRIES
