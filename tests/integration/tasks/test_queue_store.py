"""Tickets of dead workers, and tasks without one, come back to the queue, and no others."""

from __future__ import annotations

from uuid import UUID

import pytest

from crake.accounts.models import Caller
from crake.db.pool import Database
from crake.tasks.models import State
from crake.tasks.queue_store import QueueStore
from crake.tasks.store import TaskStore
from tests.support.ledger import make_submission, queued_jobs, submit


@pytest.fixture
def tasks(db: Database) -> TaskStore:
    return TaskStore(db)


@pytest.fixture
def queue(db: Database) -> QueueStore:
    return QueueStore(db)


async def test_the_sweep_returns_the_tasks_of_dead_workers_and_only_those(
    db: Database, tasks: TaskStore, queue: QueueStore, caller: Caller
) -> None:
    ids = [await submit(db, caller, make_submission()) for _ in range(3)]
    dead, alive = [await db.fetch_value("SELECT procrastinate_register_worker_v1()") for _ in "12"]
    await db.execute(
        "UPDATE procrastinate_workers SET last_heartbeat = now() - interval '1 minute' "
        "WHERE id = %s",
        (dead,),
    )
    held: dict[UUID, int | None] = dict(zip(ids, (dead, alive, None), strict=True))
    for task_id, worker in held.items():
        await db.execute(
            "UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s "
            "WHERE args ->> 'task_id' = %s",
            (worker, str(task_id)),
        )
        assert await tasks.start(task_id, worker="w")
    assert await queue.workers_alive(within=10) == 1
    assert await queue.sweep(stalled_after=10) == 2
    assert await queue.sweep(stalled_after=10) == 0
    found = [await tasks.get(task_id) for task_id in ids]
    assert [task and task.state for task in found] == [State.QUEUED, State.RUNNING, State.QUEUED]
    assert [task and task.failures for task in found] == [1, 0, 1]
    assert await queued_jobs(db) == 2


async def test_a_clock_that_was_set_back_keeps_no_task_waiting(
    db: Database, tasks: TaskStore, queue: QueueStore, caller: Caller
) -> None:
    lost, retried = [await submit(db, caller, make_submission()) for _ in range(2)]
    dead = await db.fetch_value("SELECT procrastinate_register_worker_v1()")
    assert await tasks.start(lost, worker="w")
    await db.execute(
        "UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s "
        "WHERE args ->> 'task_id' = %s",
        (dead, str(lost)),
    )
    # What was written while the clock was an hour ahead.
    await db.execute(
        "UPDATE procrastinate_jobs SET scheduled_at = now() + interval '1 hour' "
        "WHERE args ->> 'task_id' = %s",
        (str(retried),),
    )
    ahead = "UPDATE procrastinate_workers SET last_heartbeat = now() + interval '1 hour'"
    await db.execute(ahead)
    assert await queue.sweep(stalled_after=10) == 0
    assert await db.fetch_value("SELECT max(last_heartbeat) <= now() FROM procrastinate_workers")
    assert await db.fetch_value("SELECT count(scheduled_at) FROM procrastinate_jobs") == 0
    await db.execute("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '11 s'")
    assert await queue.sweep(stalled_after=10) == 1
    assert await queued_jobs(db) == 2


async def test_a_task_that_the_queue_has_forgotten_is_queued_again(
    db: Database, tasks: TaskStore, queue: QueueStore, caller: Caller
) -> None:
    ids = [await submit(db, caller, make_submission()) for _ in range(4)]
    assert await tasks.start(ids[1], worker="w")
    await db.execute(
        "UPDATE tasks SET created_at = now() - interval '1 hour' WHERE id <> %s", (ids[3],)
    )
    await db.execute(
        "DELETE FROM procrastinate_jobs WHERE args ->> 'task_id' <> %s", (str(ids[2]),)
    )
    assert await queue.adopt() == 2
    assert await queue.adopt() == 0
    found = [await tasks.get(task_id) for task_id in ids]
    assert {task.state for task in found if task} == {State.QUEUED}
    assert [task.failures for task in found if task] == [0, 1, 0, 0]
