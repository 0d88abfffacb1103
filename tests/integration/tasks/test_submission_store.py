"""What is written of a submission: credits, task and ticket, or nothing of it."""

from __future__ import annotations

import asyncio

import pytest
from psycopg.errors import UniqueViolation

from crake.accounts.models import Caller
from crake.db.pool import Database
from crake.tasks.models import State, Terms
from crake.tasks.store import TaskStore
from crake.tasks.submission_store import SubmissionStore
from tests.support.ledger import (
    Ledger,
    Standing,
    assert_balanced,
    ledger_of,
    make_caller,
    make_submission,
    queued_jobs,
    standing_of,
    submit,
)


@pytest.fixture
def store(db: Database) -> SubmissionStore:
    return SubmissionStore(db)


async def test_submitting_reserves_credits_writes_the_task_and_queues_it(
    db: Database, store: SubmissionStore, caller: Caller
) -> None:
    submission = make_submission(callback_url="https://example.com/hook")
    accepted = await store.submit(caller, submission, Terms(engine="sketch", price=4, cap=100))
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
    db: Database, store: SubmissionStore, caller: Caller
) -> None:
    assert (
        await store.submit(caller, make_submission(), Terms(engine="sketch", price=1001, cap=100))
        is None
    )
    assert await standing_of(db, caller.account_id) == Standing(1000, 0)
    assert await db.fetch_value("SELECT count(*) FROM tasks") == 0
    assert await queued_jobs(db) == 0


async def test_a_race_of_200_for_a_balance_of_10_yields_10(
    db: Database, store: SubmissionStore
) -> None:
    caller = await make_caller(db, free_credits=40)
    tasks = await asyncio.gather(
        *(
            store.submit(caller, make_submission(), Terms(engine="sketch", price=4, cap=100))
            for _ in range(200)
        )
    )
    assert sum(task is not None for task in tasks) == 10
    assert await queued_jobs(db) == 10
    await assert_balanced(db, caller.account_id)


async def test_the_cap_holds_in_a_race(
    db: Database, store: SubmissionStore, caller: Caller
) -> None:
    tasks = await asyncio.gather(
        *(
            store.submit(caller, make_submission(), Terms(engine="sketch", price=1, cap=7))
            for _ in range(40)
        )
    )
    assert sum(task is not None for task in tasks) == 7


async def test_the_next_task_of_a_busy_account_waits_behind_those_of_others(
    db: Database, caller: Caller
) -> None:
    busy = [await submit(db, caller, make_submission()) for _ in range(3)]
    other = await submit(db, await make_caller(db), make_submission())
    order = await db.fetch_value(
        "SELECT array_agg((args ->> 'task_id')::uuid ORDER BY priority DESC, id) "
        "FROM procrastinate_jobs"
    )
    assert order == [busy[0], other, busy[1], busy[2]]


async def test_a_waiting_request_collides_with_its_unfinished_twin_only(
    db: Database, store: SubmissionStore, caller: Caller
) -> None:
    first = make_submission(waiting=True, request_hash=b"same")
    task_id = await submit(db, caller, first)
    twin = make_submission(waiting=True, request_hash=b"same")
    with pytest.raises(UniqueViolation):
        await submit(db, caller, twin)
    found = await store.unfinished_twin(caller.token_id, b"same")
    assert found is not None
    assert found.id == task_id
    await submit(db, caller, make_submission(waiting=False, request_hash=b"same"))
    await submit(db, await make_caller(db), make_submission(waiting=True, request_hash=b"same"))
    await TaskStore(db).end(task_id, State.CANCELLED, from_states=(State.QUEUED,))
    await submit(db, caller, twin)
