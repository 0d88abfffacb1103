"""Renders that go well and renders that go wrong in every way there is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from structlog.testing import capture_logs

from crake.engines.spec import Character, MediaRef
from crake.media.workroom import workroom
from crake.settings import Settings
from crake.tasks.models import State, Task
from tests.support.engines import SECRET
from tests.support.http import serving_files
from tests.support.ledger import Ledger, assert_balanced, ledger_of
from tests.support.media import make_clip, make_image
from tests.support.studio import PRICE, Studio, open_studio

START = 1000


@pytest.fixture
def files(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A folder that is served, and its address."""
    folder = tmp_path / "served"
    folder.mkdir()
    with serving_files(folder) as url:
        yield folder, url


async def assert_refunded(studio: Studio, task: Task, code: str, message: str) -> None:
    assert (task.state, task.error_code) == (State.FAILED, code), task
    assert message in str(task.error_message)
    assert task.result is None
    assert await ledger_of(studio.services.db, studio.caller.account_id) == Ledger(START, 1, 0, 1)
    assert studio.stored == []


async def test_a_good_render_is_stored_and_paid_for(studio: Studio) -> None:
    task = await studio.render()
    assert (task.state, task.progress, task.failures) == (State.SUCCEEDED, 100, 0)
    assert task.result is not None
    assert {"width": 128, "height": 72, "seconds": 1, "fps": 24, "frames": 24}.items() <= (
        task.result.items()
    )
    assert task.result["notes"] == {"images": 0, "characters": 0}
    assert studio.stored == ["spritesheet.jpg", "thumbnail.webp", "video.mp4"]
    assert await studio.balance() == START - PRICE


async def test_a_render_that_crashes_once_is_tried_again_and_charged_once(studio: Studio) -> None:
    task = await studio.render("CrashesOnce")
    assert (task.state, task.attempt, task.failures) == (State.SUCCEEDED, 2, 1)
    ledger = await ledger_of(studio.services.db, studio.caller.account_id)
    assert ledger == Ledger(START - PRICE, 1, 1, 0)


async def test_a_full_disk_costs_no_attempt(studio: Studio) -> None:
    with capture_logs() as lines:
        task = await studio.render("DiskFullOnce")
    assert (task.state, task.attempt, task.failures) == (State.SUCCEEDED, 2, 0)
    assert "workroom.full" in [line["event"] for line in lines]
    assert [line["outcome"] for line in task.route] == ["no space", "rendered"]


async def test_nothing_is_begun_on_a_full_disk(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workroom, "is_full", lambda: True)
    task = await studio.submit()
    await studio.runner.run(task.id)
    task = await studio.fresh(task)
    assert (task.state, task.attempt, task.failures) == (State.QUEUED, 0, 0)
    monkeypatch.undo()
    await studio.runner.run(task.id)
    assert (await studio.fresh(task)).state is State.SUCCEEDED


async def test_a_render_that_broke_for_another_reason_on_a_full_disk_costs_no_attempt(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([False, True])
    monkeypatch.setattr(workroom, "is_full", lambda: next(answers, False))
    task = await studio.render("CrashesOnce")
    assert (task.state, task.attempt, task.failures) == (State.SUCCEEDED, 2, 0)


async def test_a_render_that_always_crashes_is_given_up(studio: Studio) -> None:
    task = await studio.render("Crashes")
    assert task.failures == studio.services.settings.max_attempts
    await assert_refunded(studio, task, "api_error", "broke off 3 times")


@pytest.mark.parametrize("engine", ["Raises", "WritesRubbish", "WritesNothing", "WrongSize"])
async def test_what_an_engine_raises_is_logged_and_not_shown(studio: Studio, engine: str) -> None:
    with capture_logs() as lines:
        task = await studio.render(engine)
    await assert_refunded(studio, task, "api_error", "The engine could not render this.")
    (line,) = [line for line in lines if line["event"] == "render.failed"]
    assert "Traceback" in line["details"]
    assert (SECRET in line["details"]) == (engine == "Raises")


async def test_a_clip_that_is_too_short_is_not_delivered(studio: Studio) -> None:
    task = await studio.render("TooShort", seconds=2)
    await assert_refunded(studio, task, "api_error", "could not render")


async def test_what_an_engine_refuses_is_shown(studio: Studio) -> None:
    task = await studio.render("Refuses")
    await assert_refunded(studio, task, "content_rejected", "this engine refuses it")


async def test_a_render_that_needs_too_much_memory_fails(studio: Studio) -> None:
    task = await studio.render("EatsMemory")
    await assert_refunded(studio, task, "api_error", "more memory than it may take")


async def test_notes_that_cannot_be_kept_do_not_leave_the_task_running(studio: Studio) -> None:
    task = await studio.render("UnkeepableNotes")
    assert (task.state, task.error_code) == (State.FAILED, "api_error")
    assert studio.stored == []


class TestShortLimit:
    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"render_timeout": 1.5})

    async def test_a_render_that_hangs_is_killed(self, studio: Studio) -> None:
        task = await studio.render("Hangs")
        await assert_refunded(studio, task, "api_error", "longer than 1.5 seconds")
        await gone(studio.folder)


async def test_progress_is_what_the_engine_reported_and_never_falls(studio: Studio) -> None:
    task = await studio.submit("OddProgress")

    async def look() -> list[int]:
        return [move.progress async for move in studio.services.tasks.changes(task, within=30)]

    looking = asyncio.create_task(look())
    await studio.runner.run(task.id)
    seen = await looking
    assert (await studio.fresh(task)).state is State.SUCCEEDED
    assert seen == sorted(seen)
    assert {0, 40, 100} <= set(seen)


async def test_a_cancelled_render_is_killed_refunded_and_leaves_nothing(studio: Studio) -> None:
    task = await studio.submit("Hangs")
    running = asyncio.create_task(studio.runner.run(task.id))
    await started(studio.folder)
    assert studio.runner.renders == 1
    ended = await studio.services.tasks.cancel(studio.caller.account_id, task.id)
    await asyncio.wait_for(running, 10)
    assert ended.state is State.CANCELLED
    await gone(studio.folder)
    assert (await studio.balance(), studio.stored, studio.runner.renders) == (START, [], 0)
    await assert_balanced(studio.services.db, studio.caller.account_id)


async def test_a_render_whose_task_is_deleted_is_killed(studio: Studio) -> None:
    task = await studio.submit("Hangs")
    running = asyncio.create_task(studio.runner.run(task.id))
    await started(studio.folder)
    await studio.services.tasks.delete(studio.caller.account_id, task.id)
    await asyncio.wait_for(running, 10)
    await gone(studio.folder)
    assert await studio.services.task_store.get(task.id) is None
    assert await studio.balance() == START


async def test_a_worker_that_stops_hands_its_render_back(studio: Studio) -> None:
    task = await studio.submit("Hangs")
    running = asyncio.create_task(studio.runner.run(task.id))
    await started(studio.folder)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await gone(studio.folder)
    task = await studio.fresh(task)
    assert (task.state, task.progress, task.failures) == (State.QUEUED, 0, 0)
    jobs = await studio.services.db.fetch_value(
        "SELECT count(*) FROM procrastinate_jobs WHERE args ->> 'task_id' = %s", (str(task.id),)
    )
    assert jobs == 2  # its first place in the queue, which nobody has fetched here, and a new one


@pytest.mark.parametrize("moment", ["put", "end"])
async def test_a_task_cancelled_while_it_is_published_leaves_no_files(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """The last moments count: the cancel comes just before the files, or just after them."""
    task = await studio.submit()
    put = studio.runner.storage.put_file
    puts = []

    async def slow_put(key: str, path: Path, content_type: str) -> None:
        puts.append(key)
        if moment == "put" and len(puts) == 1:
            await studio.services.tasks.cancel(studio.caller.account_id, task.id)
        await put(key, path, content_type)
        if moment == "end" and len(puts) == 2:
            await studio.services.tasks.cancel(studio.caller.account_id, task.id)

    monkeypatch.setattr(studio.runner.storage, "put_file", slow_put)
    await studio.runner.run(task.id)
    assert (await studio.fresh(task)).state is State.CANCELLED
    assert (await studio.balance(), studio.stored) == (START, [])


async def test_two_workers_with_the_same_ticket_render_once(studio: Studio) -> None:
    task = await studio.submit()
    await asyncio.gather(studio.runner.run(task.id), studio.runner.run(task.id))
    task = await studio.fresh(task)
    assert (task.state, task.attempt) == (State.SUCCEEDED, 1)


async def test_references_reach_the_engine_as_local_pictures(
    studio: Studio, files: tuple[Path, str]
) -> None:
    folder, url = files
    make_image(folder / "one.jpg", 64, 48)
    make_image(folder / "two.png", 30, 90)
    images = [MediaRef(uri=f"{url}/{name}", field="image_urls") for name in ("one.jpg", "two.png")]
    task = await studio.render("ShowsFirstImage", images=images)
    assert task.state is State.SUCCEEDED, task
    assert task.result is not None
    assert task.result["notes"]["shapes"] == ["64x48", "30x90"]


async def test_a_character_reaches_the_engine(studio: Studio, files: tuple[Path, str]) -> None:
    folder, url = files
    make_clip(folder / "clip.mp4", 160, 120, 3)
    clip = MediaRef(uri=f"{url}/clip.mp4", field="character_url")
    task = await studio.render(characters=[Character(clip=clip, start=0, end=2)])
    assert task.state is State.SUCCEEDED, task
    assert task.result is not None
    assert task.result["notes"]["characters"] == 1


@pytest.mark.parametrize(
    ("name", "code", "message"),
    [
        ("missing.png", "bad_request", "image_url answered with HTTP status 404."),
        ("page.html", "bad_request", "image_url is no PNG, JPEG, WebP or GIF image."),
        ("damaged.png", "bad_request", "image_url is a damaged image."),
        ("huge.png", "too_large", "image_url is larger than 1 MiB."),
        ("large.png", "bad_request", "it must be exactly 128x72"),
    ],
)
async def test_references_that_cannot_be_used(
    studio: Studio, files: tuple[Path, str], name: str, code: str, message: str
) -> None:
    folder, url = files
    (folder / "page.html").write_text("<html>no picture</html>")
    whole = make_image(folder / "large.png", 130, 72).read_bytes()
    (folder / "damaged.png").write_bytes(whole[: len(whole) // 2])
    (folder / "huge.png").write_bytes(whole + bytes(2**20))
    images = [MediaRef(uri=f"{url}/{name}", field="image_url")]
    task = await studio.render(images=images, image_must_match=True)
    await assert_refunded(studio, task, code, message)
    assert task.failures == 0


@pytest.mark.parametrize(
    ("uri", "message"),
    [
        ("http://127.0.0.1:9/cat.png", "image_url could not be reached."),
        ("http://10.1.2.3/cat.png", "image_url"),
        ("http://169.254.169.254/latest", "image_url"),
    ],
)
async def test_addresses_that_cannot_be_fetched(studio: Studio, uri: str, message: str) -> None:
    task = await studio.render(images=[MediaRef(uri=uri, field="image_url")])
    await assert_refunded(studio, task, "bad_request", message)


async def test_one_bad_reference_among_good_ones(studio: Studio, files: tuple[Path, str]) -> None:
    folder, url = files
    make_image(folder / "good.png", 64, 64)
    images = [
        MediaRef(uri=f"{url}/{name}", field="image_urls")
        for name in ("good.png", "missing.png", "good.png")
    ]
    task = await studio.render(images=images)
    await assert_refunded(studio, task, "bad_request", "404")


async def test_a_character_that_ends_too_early(studio: Studio, files: tuple[Path, str]) -> None:
    folder, url = files
    make_clip(folder / "clip.mp4", 160, 120, 1)
    clip = MediaRef(uri=f"{url}/clip.mp4", field="character_url")
    task = await studio.render(characters=[Character(clip=clip, start=0, end=3)])
    await assert_refunded(studio, task, "bad_request", "does not lie inside it")


async def test_an_upload_that_is_gone(studio: Studio) -> None:
    task = await studio.render(images=[MediaRef(uri="asset:tasks/00/reference-1")])
    assert (task.state, await studio.balance()) == (State.FAILED, START)


async def test_a_picture_that_needs_too_much_to_decode_is_the_clients_fault(
    studio: Studio, files: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, url = files
    picture = np.zeros((4000, 6000, 3), np.uint8)
    assert cv2.imwrite(str(folder / "bomb.png"), picture)
    monkeypatch.setattr("crake.tasks.references.CHECK_MEMORY_MIB", 32)
    task = await studio.render(images=[MediaRef(uri=f"{url}/bomb.png", field="image_url")])
    await assert_refunded(studio, task, "bad_request", "image_url could not be decoded")


async def test_a_model_that_was_taken_out_of_the_catalogue(
    settings: Settings, tmp_path: Path, studio: Studio
) -> None:
    task = await studio.submit("Raises")
    models = {"Good": settings.models["Good"]}
    async with open_studio(settings.model_copy(update={"models": models}), tmp_path) as other:
        await other.runner.run(task.id)
    await assert_refunded(studio, await studio.fresh(task), "bad_request", "no model 'Raises'")


async def started(folder: Path) -> None:
    """Wait until the engine that never ends has begun."""
    await until((folder / "pids").exists)


async def gone(folder: Path) -> None:
    """Wait until the process of the engine that never ends has been killed."""
    process = Path("/proc") / (folder / "pids").read_text()
    await until(lambda: not process.exists())


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise TimeoutError


@pytest.fixture(autouse=True)
async def no_task_is_left() -> AsyncIterator[None]:
    """Nothing that a render started goes on after it."""
    before = asyncio.all_tasks()
    yield
    assert not {task for task in asyncio.all_tasks() - before if not task.done()} - {
        asyncio.current_task()
    }
