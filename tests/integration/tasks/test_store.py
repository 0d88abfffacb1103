"""The life of a task in the database: every move is one statement, and none happens twice."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

import pytest
from psycopg.errors import UniqueViolation

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


@pytest.fixture
async def caller(db: Database) -> Caller:
    return await make_caller(db)


async def queued_jobs(db: Database) -> int:
    count: int = await db.fetch_value(
        "SELECT count(*) FROM procrastinate_jobs WHERE status = 'todo'"
    )
    return count


async def test_submitting_reserves_credits_writes_the_task_and_queues_it(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    submission = make_submission(callback_url="https://example.com/hook")
    accepted = await store.submit(caller, submission, engine="sketch", price=4, cap=100)
    assert accepted is not None
    task = accepted.task
    assert (task.id, task.state, task.spec) == (
        submission.task_id,
        State.QUEUED,
        submission.spec,
    )
    assert await standing_of(db, caller.account_id) == Standing(996, 1)
    assert await ledger_of(db, caller.account_id) == Ledger(996, 1, 0, 0)
    job = await db.fetch_value("SELECT queue_name || ' ' || args::text FROM procrastinate_jobs")
    assert job == f'render/sora-2 {{"task_id": "{task.id}"}}'


async def test_without_the_credits_nothing_is_written(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    assert (
        await store.submit(caller, make_submission(), engine="sketch", price=1001, cap=100) is None
    )
    assert await standing_of(db, caller.account_id) == Standing(1000, 0)
    assert await db.fetch_value("SELECT count(*) FROM tasks") == 0
    assert await queued_jobs(db) == 0


async def test_a_race_of_200_for_a_balance_of_10_yields_10(db: Database, store: TaskStore) -> None:
    caller = await make_caller(db, free_credits=40)
    tasks = await asyncio.gather(
        *(
            store.submit(caller, make_submission(), engine="sketch", price=4, cap=100)
            for _ in range(200)
        )
    )
    assert sum(task is not None for task in tasks) == 10
    assert await queued_jobs(db) == 10
    await assert_balanced(db, caller.account_id)


async def test_the_cap_holds_in_a_race(db: Database, store: TaskStore, caller: Caller) -> None:
    tasks = await asyncio.gather(
        *(
            store.submit(caller, make_submission(), engine="sketch", price=1, cap=7)
            for _ in range(40)
        )
    )
    assert sum(task is not None for task in tasks) == 7


async def test_the_next_task_of_a_busy_account_waits_behind_those_of_others(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    busy = [await submit(store, caller, make_submission()) for _ in range(3)]
    other = await submit(store, await make_caller(db), make_submission())
    order = await db.fetch_value(
        "SELECT array_agg((args ->> 'task_id')::uuid ORDER BY priority DESC, id) "
        "FROM procrastinate_jobs"
    )
    assert order == [busy[0], other, busy[1], busy[2]]


async def test_a_waiting_request_collides_with_its_unfinished_twin_only(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    first = make_submission(waiting=True, request_hash=b"same")
    task_id = await submit(store, caller, first)
    twin = make_submission(waiting=True, request_hash=b"same")
    with pytest.raises(UniqueViolation):
        await submit(store, caller, twin)
    found = await store.unfinished_twin(caller.token_id, b"same")
    assert found is not None
    assert found.id == task_id
    await submit(store, caller, make_submission(waiting=False, request_hash=b"same"))
    await submit(store, await make_caller(db), make_submission(waiting=True, request_hash=b"same"))
    await store.end(task_id, State.CANCELLED, from_states=(State.QUEUED,))
    await submit(store, caller, twin)


async def test_a_task_succeeds_once_and_owes_its_callback(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(store, caller, make_submission(callback_url="https://example.com/"))
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
    task_id = await submit(store, caller, make_submission())
    ended = await store.end(task_id, state, from_states=(State.QUEUED,), error=("code", "why"))
    assert ended is not None
    assert (ended.state, ended.error_code, ended.error_message) == (state, "code", "why")
    assert await standing_of(db, caller.account_id) == Standing(1000, 0)
    assert await ledger_of(db, caller.account_id) == Ledger(1000, 1, 0, 1)
    assert await store.start(task_id, worker="w") is None


async def test_an_attempt_that_was_overtaken_changes_nothing(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(store, caller, make_submission())
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


async def test_the_sweep_returns_the_tasks_of_dead_workers_and_only_those(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    ids = [await submit(store, caller, make_submission()) for _ in range(3)]
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
        assert await store.start(task_id, worker="w")
    assert await store.workers_alive(within=10) == 1
    assert await store.sweep(stalled_after=10) == 2
    assert await store.sweep(stalled_after=10) == 0
    tasks = [await store.get(task_id) for task_id in ids]
    assert [task and task.state for task in tasks] == [State.QUEUED, State.RUNNING, State.QUEUED]
    assert [task and task.failures for task in tasks] == [1, 0, 1]
    assert await queued_jobs(db) == 2


async def test_a_clock_that_was_set_back_keeps_no_task_waiting(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    lost, retried = [await submit(store, caller, make_submission()) for _ in range(2)]
    dead = await db.fetch_value("SELECT procrastinate_register_worker_v1()")
    assert await store.start(lost, worker="w")
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
    assert await store.sweep(stalled_after=10) == 0
    assert await db.fetch_value("SELECT max(last_heartbeat) <= now() FROM procrastinate_workers")
    assert await db.fetch_value("SELECT count(scheduled_at) FROM procrastinate_jobs") == 0
    await db.execute("UPDATE procrastinate_workers SET last_heartbeat = now() - interval '11 s'")
    assert await store.sweep(stalled_after=10) == 1
    assert await queued_jobs(db) == 2


async def test_a_start_may_be_repeated_by_the_one_who_made_it(
    store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(store, caller, make_submission())
    assert await store.start(task_id, worker="one")
    assert await store.start(task_id, worker="one")
    assert await store.start(task_id, worker="other") is None


async def test_a_task_that_the_queue_has_forgotten_is_queued_again(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    ids = [await submit(store, caller, make_submission()) for _ in range(4)]
    assert await store.start(ids[1], worker="w")
    await db.execute(
        "UPDATE tasks SET created_at = now() - interval '1 hour' WHERE id <> %s", (ids[3],)
    )
    await db.execute(
        "DELETE FROM procrastinate_jobs WHERE args ->> 'task_id' <> %s", (str(ids[2]),)
    )
    assert await store.adopt() == 2
    assert await store.adopt() == 0
    tasks = [await store.get(task_id) for task_id in ids]
    assert {task.state for task in tasks if task} == {State.QUEUED}
    assert [task.failures for task in tasks if task] == [0, 1, 0, 0]


async def test_lists_are_paged_counted_and_ones_own(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    ids = [await submit(store, caller, make_submission()) for _ in range(5)]
    await submit(store, await make_caller(db), make_submission())
    page = await store.list(caller.account_id, TaskFilter(limit=2, offset=1))
    assert [task.id for task in page] == [ids[3], ids[2]]
    assert await store.count(caller.account_id, "videos") == 5
    assert await store.count(caller.account_id, "images") == 0
    found = await store.get_many(caller.account_id, [*ids, uuid4()])
    assert {task.id for task in found} == set(ids)


async def test_only_a_task_that_ended_can_be_deleted(
    db: Database, store: TaskStore, caller: Caller
) -> None:
    task_id = await submit(store, caller, make_submission(callback_url="https://example.com/"))
    assert not await store.delete(task_id)
    await store.end(task_id, State.CANCELLED, from_states=(State.QUEUED,))
    assert await store.delete(task_id)
    assert await store.get(task_id) is None
    assert await db.fetch_value("SELECT count(*) FROM deliveries") == 0
    await assert_balanced(db, caller.account_id)
