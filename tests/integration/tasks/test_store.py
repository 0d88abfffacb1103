"""The life of a task in the database: every move is one statement, and none happens twice."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import pytest

from crake.accounts.models import Caller
from crake.db.pool import Database
from crake.tasks.models import State, TaskFilter
from crake.tasks.store import TaskStore
from tests.support.ledger import (
    Ledger,
    Standing,
    assert_balanced,
    ledger_of,
    make_caller,
    make_submission,
    standing_of,
    submit,
)

RUNNING = (State.RUNNING,)


@pytest.fixture
def store(db: Database) -> TaskStore:
    return TaskStore(db)


async def test_a_task_succeeds_once_and_owes_its_callback(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(db, caller, make_submission(callback_url="https://example.com/"))
    task = await store.start(task_id, worker="w")
    assert task is not None
    assert (task.state, task.attempt, task.worker) == (State.RUNNING, 1, "w")
    assert await store.progress(task, 50)
    ended = await asyncio.gather(
        *(
            store.end(task_id, State.SUCCEEDED, from_states=RUNNING, attempt=1, result={"x": 1})
            for _ in range(5)
        )
    )
    assert sum(item is not None for item in ended) == 1
    done = await store.get(task_id)
    assert done is not None
    assert (done.state, done.progress, done.result) == (State.SUCCEEDED, 100, {"x": 1})
    assert done.finished_at is not None
    assert await ledger_of(db, caller.account_id) == Ledger(996, 1, 1, 0)
    assert await standing_of(db, caller.account_id) == Standing(996, 0)
    assert await db.fetch_value("SELECT count(*) FROM deliveries WHERE state = 'pending'") == 1


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED])
async def test_what_did_not_succeed_is_refunded(
    db: Database, store: TaskStore, caller: Caller, state: State
) -> None:
    task_id = await submit(db, caller, make_submission())
    ended = await store.end(task_id, state, from_states=(State.QUEUED,), error=("code", "why"))
    assert ended is not None
    assert (ended.state, ended.error_code, ended.error_message) == (state, "code", "why")
    assert await standing_of(db, caller.account_id) == Standing(1000, 0)
    assert await ledger_of(db, caller.account_id) == Ledger(1000, 1, 0, 1)
    assert await store.start(task_id, worker="w") is None


async def test_an_attempt_that_was_overtaken_changes_nothing(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(db, caller, make_submission())
    first = await store.start(task_id, worker="first")
    assert first is not None
    assert await store.requeue(first, failed=True, delay=0)
    second = await store.start(task_id, worker="second")
    assert second is not None
    assert (second.attempt, second.failures) == (2, 1)
    assert not await store.progress(first, 10)
    assert not await store.requeue(first, failed=True, delay=0)
    assert await store.end(task_id, State.SUCCEEDED, from_states=RUNNING, attempt=1) is None
    assert await store.end(task_id, State.SUCCEEDED, from_states=RUNNING, attempt=2) is not None
    await assert_balanced(db, caller.account_id)


async def test_a_start_may_be_repeated_by_the_one_who_made_it(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(db, caller, make_submission())
    assert await store.start(task_id, worker="one")
    assert await store.start(task_id, worker="one")
    assert await store.start(task_id, worker="other") is None


async def test_lists_are_paged_counted_and_ones_own(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    ids = [await submit(db, caller, make_submission()) for _ in range(5)]
    await submit(db, await make_caller(db), make_submission())
    page = await store.list(caller.account_id, TaskFilter(limit=2, offset=1))
    assert [task.id for task in page] == [ids[3], ids[2]]
    assert await store.count(caller.account_id, "videos") == 5
    assert await store.count(caller.account_id, "images") == 0
    found = await store.get_many(caller.account_id, [*ids, uuid4()])
    assert {task.id for task in found} == set(ids)


async def test_only_a_task_that_ended_can_be_deleted(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(db, caller, make_submission(callback_url="https://example.com/"))
    assert not await store.delete(task_id)
    await store.end(task_id, State.CANCELLED, from_states=(State.QUEUED,))
    assert await store.delete(task_id)
    assert await store.get(task_id) is None
    assert await db.fetch_value("SELECT count(*) FROM deliveries") == 0
    await assert_balanced(db, caller.account_id)
