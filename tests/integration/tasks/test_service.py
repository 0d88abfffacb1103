"""What those who asked for videos can do with their tasks."""

from __future__ import annotations

import asyncio

import pytest

from crake.errors import (
    NotFound,
)
from crake.tasks.models import State, Task, TaskFilter
from tests.support.ledger import assert_balanced, make_caller
from tests.support.studio import PRICE, Studio


class TestWaiting:
    async def test_it_ends_when_the_task_does(self, studio: Studio) -> None:
        task = await studio.submit()
        watching = asyncio.create_task(studio.services.tasks.wait(task, within=20))
        await watched(studio, task)
        await studio.end(task)
        assert (await watching).state is State.SUCCEEDED
        assert not studio.services.changes._watches

    async def test_a_task_that_has_ended_needs_no_waiting(self, studio: Studio) -> None:
        task = await studio.submit()
        await studio.end(task)
        assert (await studio.services.tasks.wait(task, within=20)).state is State.SUCCEEDED

    async def test_it_gives_up_in_time(self, studio: Studio) -> None:
        task = await studio.submit()
        assert (await studio.services.tasks.wait(task, within=0.05)).state is State.QUEUED

    async def test_a_cancelled_task(self, studio: Studio) -> None:
        task = await studio.submit()
        watching = asyncio.create_task(studio.services.tasks.wait(task, within=20))
        await watched(studio, task)
        await studio.services.tasks.cancel(studio.caller.account_id, task.id)
        assert (await watching).state is State.CANCELLED

    async def test_a_deleted_task(self, studio: Studio) -> None:
        task = await studio.submit()
        await studio.services.tasks.delete(studio.caller.account_id, task.id)
        with pytest.raises(NotFound):
            await studio.services.tasks.wait(task, within=20)

    async def test_what_was_missed_while_the_listener_was_away_is_looked_up(
        self, studio: Studio
    ) -> None:
        task = await studio.submit()
        watching = asyncio.create_task(studio.services.tasks.wait(task, within=20))
        await watched(studio, task)
        db = studio.services.db
        async with db.transaction() as connection:  # nobody hears of this end
            await connection.execute("ALTER TABLE tasks DISABLE TRIGGER tasks_moved")
            await connection.execute("UPDATE tasks SET state = 'failed', error_code = 'api_error'")
        await asyncio.sleep(0.1)
        assert not watching.done()
        await db.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND query LIKE 'LISTEN%%'",
            {},
        )
        assert (await watching).state is State.FAILED

    async def test_every_move_is_seen(self, studio: Studio) -> None:
        task = await studio.submit()
        seen: list[tuple[State, int]] = []
        store = studio.services.task_store
        async for move in studio.services.tasks.changes(task, within=20):
            seen.append((move.state, move.progress))
            if move.state is State.QUEUED:
                assert await store.start(task.id, worker="w")
            elif move.progress == 0:
                assert await store.progress(move, 40)
            elif not move.state.final:
                await studio.end(task)
        assert seen == [
            (State.QUEUED, 0),
            (State.RUNNING, 0),
            (State.RUNNING, 40),
            (State.SUCCEEDED, 100),
        ]

    async def test_moves_end_in_time(self, studio: Studio) -> None:
        task = await studio.submit()
        moves = [move async for move in studio.services.tasks.changes(task, within=0.05)]
        assert [move.state for move in moves] == [State.QUEUED]


class TestEnding:
    async def test_cancelling_refunds_once(self, studio: Studio) -> None:
        task = await studio.submit()
        tasks = studio.services.tasks
        ends = await asyncio.gather(
            *(tasks.cancel(studio.caller.account_id, task.id) for _ in range(5))
        )
        assert {ended.state for ended in ends} == {State.CANCELLED}
        assert await studio.balance() == 1000
        await assert_balanced(studio.services.db, studio.caller.account_id)

    async def test_cancelling_what_has_ended_changes_nothing(self, studio: Studio) -> None:
        task = await studio.submit()
        await studio.end(task)
        ended = await studio.services.tasks.cancel(studio.caller.account_id, task.id)
        assert ended.state is State.SUCCEEDED
        assert await studio.balance() == 1000 - PRICE

    async def test_somebody_elses_task_is_not_there(self, studio: Studio) -> None:
        task = await studio.submit()
        other = await make_caller(studio.services.db)
        tasks = studio.services.tasks
        for act in (tasks.get, tasks.cancel, tasks.delete):
            with pytest.raises(NotFound):
                await act(other.account_id, task.id)
        assert await tasks.get_many(other.account_id, [task.id]) == []
        assert (await tasks.list(other.account_id, TaskFilter())).total == 0
        assert (await tasks.any(task.id)).id == task.id

    async def test_deleting_removes_record_and_files_and_keeps_the_ledger(
        self, studio: Studio
    ) -> None:
        task = await studio.render()
        assert studio.stored
        await studio.services.tasks.delete(studio.caller.account_id, task.id)
        assert studio.stored == []
        with pytest.raises(NotFound):
            await studio.services.tasks.any(task.id)
        assert await studio.balance() == 1000 - PRICE
        await assert_balanced(studio.services.db, studio.caller.account_id)


async def watched(studio: Studio, task: Task) -> None:
    """Wait until somebody watches a task."""
    for _ in range(1000):
        if task.id in studio.services.changes._watches:
            # Its row was looked at, too, so that what follows is news.
            await asyncio.sleep(0.05)
            return
        await asyncio.sleep(0.005)
    raise TimeoutError
