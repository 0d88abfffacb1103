"""Which engine a task goes to, what becomes of it when one fails, and the record of it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from crake.engines.spec import MediaRef
from crake.tasks.models import State, Task
from crake.toml_tables import EngineConfig
from tests.integration.tasks.conftest import StudioOf


def said(task: Task) -> list[tuple[str, str]]:
    return [(line["engine"], line["outcome"]) for line in task.route]


async def test_a_clip_from_elsewhere_is_made_exact_and_its_route_is_kept(
    studio_of: StudioOf,
) -> None:
    async with studio_of(["Elsewhere"]) as studio:
        task = await studio.render("m")
    assert task.state is State.SUCCEEDED, task
    assert task.engine == "Elsewhere"
    assert task.result is not None
    assert {"width": 128, "height": 72, "seconds": 1, "frames": 24}.items() <= task.result.items()
    assert said(task) == [("Elsewhere", "rendered")]
    assert task.route[0]["why"] == "the first that fits"


@pytest.mark.parametrize(
    ("first", "failures"), [("down", 0), ("full", 0), ("fail", 1), ("refuse", 1), ("Crashes", 1)]
)
async def test_what_one_engine_does_not_do_the_next_does(
    studio_of: StudioOf, first: str, failures: int
) -> None:
    async with studio_of([first, "Good"]) as studio:
        task = await studio.render("m")
    assert (task.state, task.engine, task.failures) == (State.SUCCEEDED, "Good", failures)
    outcome = {"fail": "failed", "refuse": "refused", "Crashes": "crashed"}.get(first, first)
    assert said(task) == [(first, outcome), ("Good", "rendered")]
    assert task.route[1]["why"] == f"after {first}"


async def test_where_all_engines_failed_the_task_does_once(studio_of: StudioOf) -> None:
    async with studio_of(["fail", "Raises"]) as studio:
        task = await studio.render("m")
    assert (task.state, task.error_message) == (State.FAILED, "The engine could not render this.")
    assert said(task) == [("fail", "failed"), ("Raises", "failed")]
    assert task.route[0]["why"] == "the GPU melted"


async def test_what_every_engine_refuses_is_answered(studio_of: StudioOf) -> None:
    async with studio_of(["refuse"]) as studio:
        task = await studio.render("m")
    assert (task.error_code, task.error_message) == ("api_not_implemented", "It does no cats.")


async def test_engines_that_are_down_are_tried_as_often_as_there_are_attempts(
    studio_of: StudioOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crake.tasks.verdicts.RETRY_PAUSE", 0.01)
    async with studio_of(["down", "forget"]) as studio:
        task = await studio.submit("m")
        for _ in range(20):
            await studio.runner.run(task.id)
        task = await studio.fresh(task)
    assert task.state is State.FAILED
    assert task.error_code == "api_error"


async def test_a_breaker_opens_and_the_engine_is_not_asked_any_more(studio_of: StudioOf) -> None:
    async with studio_of(["down", "Good"]) as studio:
        for _ in range(3):
            await studio.render("m")
        (down, good) = studio.runner.fleet.states
        task = await studio.render("m")
    assert (down.engine, down.state, down.reason) == ("down", "down", "connection refused")
    assert (good.engine, good.state) == ("Good", "up")
    assert said(task) == [("down", "skipped"), ("Good", "rendered")]
    assert task.route[0]["why"] == "down: connection refused"


async def test_a_full_engine_is_passed_over_and_gets_its_next_task_when_it_has_room(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["one", "Good"]) as studio:
        first, running = await studio.start()
        second = await studio.render("m")
        await studio.services.tasks.cancel(studio.caller.account_id, first.id)
        await asyncio.wait_for(running, 10)
        assert studio.runner.fleet.berth("one").running == 0  # type: ignore[union-attr]
    assert said(second) == [("one", "skipped"), ("Good", "rendered")]
    assert second.route[0]["why"] == "full: 1 renders of 1 run"
    assert abandoned == [{"id": f"remote of {first.id}"}]


async def test_with_patience_a_task_waits_for_the_engine_that_is_full(
    studio_of: StudioOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crake.tasks.runner.ROOM_SECONDS", 0.2)
    patient = {"engine": "one", "patience": 60}
    async with studio_of([patient, "Good"]) as studio:
        _, running = await studio.start()
        second = await studio.submit("m")
        await studio.runner.run(second.id)
        second = await studio.fresh(second)
        running.cancel()
        await asyncio.wait({running})
        jobs = await studio.services.db.fetch_value(
            "SELECT count(*) FROM procrastinate_jobs WHERE args ->> 'task_id' = %s",
            (str(second.id),),
        )
    assert (second.state, second.attempt, second.failures) == (State.QUEUED, 0, 0)
    assert jobs == 2  # its first ticket, which nobody fetches here, and the one put back
    assert said(second) == [("one", "skipped")]


async def test_a_worker_that_stops_leaves_the_remote_render_to_the_next_one(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["wait"]) as studio:
        task, running = await studio.start()
        studio.runner.hand_back_remote()
        with pytest.raises(asyncio.CancelledError):
            await running
        task = await studio.fresh(task)
        assert (task.state, task.failures) == (State.QUEUED, 0)
        assert task.remembered == {"engine": "wait", "state": {"id": f"remote of {task.id}"}}
    async with studio_of(["Good", "wait"], wait=EngineConfig(type="Elsewhere")) as other:
        await other.runner.run(task.id)
        task = await other.fresh(task)
    # Not to the first engine now, but to the one that has it running.
    assert (task.state, task.engine) == (State.SUCCEEDED, "wait")
    assert task.result is not None
    assert task.result["notes"] == {"resumed": {"id": f"remote of {task.id}"}}
    assert abandoned == []


async def test_a_task_cancelled_between_two_workers_is_stopped_elsewhere_once(
    studio_of: StudioOf, abandoned: list[Any]
) -> None:
    async with studio_of(["wait"]) as studio:
        task = await studio.hand_back()
        await studio.services.tasks.cancel(studio.caller.account_id, task.id)
        await studio.runner.run(task.id)
        await studio.runner.run(task.id)
    assert abandoned == [{"id": f"remote of {task.id}"}]


async def test_an_engine_may_have_a_time_of_its_own(studio_of: StudioOf) -> None:
    brief = EngineConfig.model_validate({"type": "Hangs", "timeout": 1.5})
    async with studio_of(["brief"], brief=brief) as studio:
        task = await studio.render("m")
    assert task.error_message == "The render took longer than 1.5 seconds."


async def test_conditions_choose_the_engine(studio_of: StudioOf) -> None:
    engines = [
        {"engine": "NoImages", "when": {"image": False, "seconds_up_to": 2}},
        {"engine": "Choosy", "when": {"sizes": ["64x64"]}},
        {"engine": "Good", "when": {"seconds_over": 2}},
        "ShowsFirstImage",
    ]
    async with studio_of(engines) as studio:
        chosen = [
            (await studio.submit("m", **spec)).engine
            for spec in (
                {},
                {"seconds": 3},
                {"seconds": 3, "width": 64, "height": 64},
                {"images": (MediaRef(uri="http://127.0.0.1/a.png"),)},
            )
        ]
    assert chosen == ["NoImages", "Good", "Choosy", "ShowsFirstImage"]
