"""Renders elsewhere that nobody wants any more are stopped, whatever dies or is away in between."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from crake.engines.base import EngineDown
from crake.tasks.models import State, Task
from tests.integration.tasks.conftest import StudioOf
from tests.support.engines import Elsewhere
from tests.support.studio import Studio

LEFT = "SELECT coalesce(array_agg(remembered ->> 'id' ORDER BY id), '{}') FROM errands"
LET_TIME_PASS = "UPDATE errands SET due_at = now(), made_at = made_at - interval '1 hour'"


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """While it is not empty, nothing can be stopped elsewhere."""
    is_away, stop = list[bool](), Elsewhere.abandon

    async def abandon(self: Elsewhere, remembered: Mapping[str, Any]) -> None:
        if is_away:
            raise EngineDown("connection refused")
        await stop(self, remembered)

    monkeypatch.setattr(Elsewhere, "abandon", abandon)
    return is_away


async def left(studio: Studio) -> list[str]:
    found: list[str] = await studio.services.db.fetch_value(LEFT)
    return found


async def delete(studio: Studio, task: Task) -> None:
    await studio.services.tasks.delete(studio.caller.account_id, task.id)


async def test_what_a_deleted_task_had_running_elsewhere_is_stopped(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["wait"]) as studio:
        task = await studio.hand_back()
        assert task.state is State.QUEUED
        await delete(studio, task)
        assert await left(studio) == [f"remote of {task.id}"]
        # Its ticket is still in the queue.
        await studio.runner.run(task.id)
        await studio.runner.run(task.id)
        assert await left(studio) == []
    assert abandoned == [{"id": f"remote of {task.id}"}]


async def test_a_task_deleted_while_it_runs_is_stopped_by_its_worker(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["wait"]) as studio:
        task, running = await studio.start()
        await delete(studio, task)
        await asyncio.wait_for(running, 10)
        assert await left(studio) == []
    assert abandoned == [{"id": f"remote of {task.id}"}]


async def test_without_a_ticket_any_worker_with_the_engine_does_it(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["wait"]) as studio:
        task = await studio.hand_back()
        await delete(studio, task)
    async with studio_of(["Good"]) as other:
        assert await other.services.errands.work_off(other.runner.fleet) == 0
        assert abandoned == []
    async with studio_of(["Good", "wait"]) as third:
        assert await third.services.errands.work_off(third.runner.fleet) == 1
    assert abandoned == [{"id": f"remote of {task.id}"}]


async def test_a_server_that_is_away_is_asked_again_until_it_is_back(
    studio_of: StudioOf, abandoned: list[Any], away: list[bool]
) -> None:
    away.append(True)
    async with studio_of(["wait"]) as studio:
        errands, fleet = studio.services.errands, studio.runner.fleet
        task = await studio.hand_back()
        await delete(studio, task)
        assert await errands.work_off(fleet) == 0
        away.clear()
        assert await errands.work_off(fleet) == 0  # not yet: each failure makes the pause longer
        await studio.services.db.execute(LET_TIME_PASS)
        assert await errands.work_off(fleet) == 1
        assert await left(studio) == []
    assert abandoned == [{"id": f"remote of {task.id}"}]


async def test_it_is_given_up_after_a_day(
    studio_of: StudioOf, abandoned: list[Any], away: list[bool]
) -> None:
    away.append(True)
    async with studio_of(["wait"]) as studio:
        errands, fleet = studio.services.errands, studio.runner.fleet
        await delete(studio, await studio.hand_back())
        for _ in range(24):
            assert await errands.give_up() == 0
            await studio.services.db.execute(LET_TIME_PASS)
            await errands.work_off(fleet)
        assert await errands.give_up() == 1
        assert await left(studio) == []
    assert abandoned == []


async def test_an_engine_that_raises_anything_keeps_no_other_errand_waiting(
    studio_of: StudioOf, abandoned: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with studio_of(["wait"]) as studio:
        first, second = await studio.hand_back(), await studio.hand_back()
        stop = Elsewhere.abandon

        async def abandon(self: Elsewhere, remembered: Mapping[str, Any]) -> None:
            if remembered["id"].endswith(str(first.id)):
                raise KeyError
            await stop(self, remembered)

        monkeypatch.setattr(Elsewhere, "abandon", abandon)
        await delete(studio, first)
        await delete(studio, second)
        assert await studio.services.errands.work_off(studio.runner.fleet) == 1
    assert abandoned == [{"id": f"remote of {second.id}"}]


async def test_what_another_engine_takes_over_is_stopped_where_it_was(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["fail", "Good"]) as studio:
        task = await studio.render("m")
        assert (task.state, task.engine) == (State.SUCCEEDED, "Good")
        assert await studio.services.errands.work_off(studio.runner.fleet) == 1
    assert abandoned == [{"id": f"remote of {task.id}"}]


async def test_what_succeeded_leaves_nothing(studio_of: StudioOf, abandoned: list[Any]) -> None:
    async with studio_of(["Elsewhere"]) as studio:
        task = await studio.render("m")
        assert task.state is State.SUCCEEDED
        await delete(studio, task)
        assert await left(studio) == []
    assert abandoned == []
