"""How requests become tasks: each once, paid for, or refused with nothing spent."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from crake.accounts.models import Caller
from crake.engines.spec import MediaRef
from crake.errors import (
    ApiNotImplemented,
    BadRequest,
    ContentRejected,
    CrakeError,
    Disabled,
    InvalidToken,
    TooManyRequests,
    Unavailable,
    UsedUp,
)
from crake.settings import Settings
from crake.tasks.models import State, Submission, Task
from tests.support.ledger import assert_balanced, make_caller
from tests.support.media import make_image
from tests.support.studio import PRICE, Studio, tiny_submission

HASH = b"the same request"


def waiting(studio: Studio, request_hash: bytes = HASH) -> Submission:
    submission = tiny_submission("Good", studio.folder)
    return replace(submission, waiting=True, request_hash=request_hash)


def keyed(studio: Studio, key: str = "key", request_hash: bytes = HASH) -> Submission:
    submission = tiny_submission("Good", studio.folder)
    return replace(submission, idempotency_key=key, request_hash=request_hash)


def uploading(studio: Studio, content: bytes, *, must_match: bool = False) -> Submission:
    """A request with an image inside."""
    bare = tiny_submission("Good", studio.folder)
    key = f"tasks/{bare.task_id.hex}/reference-1"
    image = MediaRef(uri=f"asset:{key}", field="image_url")
    spec = bare.spec.model_copy(update={"images": (image,), "image_must_match": must_match})
    return replace(bare, spec=spec, uploads={key: content})


async def submit(studio: Studio, submission: Submission, caller: Caller | None = None) -> Task:
    accepted = await studio.services.submissions.submit(caller or studio.caller, submission)
    return accepted.task


async def assert_nothing_spent(studio: Studio) -> None:
    assert await studio.balance() == 1000
    assert await studio.services.db.fetch_value("SELECT count(*) FROM tasks") == 0
    assert studio.stored == []


class TestJoining:
    async def test_a_repeated_waiting_request_joins_the_unfinished_task(
        self, studio: Studio
    ) -> None:
        tasks = await asyncio.gather(*(submit(studio, waiting(studio)) for _ in range(8)))
        assert len({task.id for task in tasks}) == 1
        assert await studio.balance() == 1000 - PRICE
        await assert_balanced(studio.services.db, studio.caller.account_id)

    async def test_another_body_token_or_an_ended_task_is_not_joined(self, studio: Studio) -> None:
        first = await submit(studio, waiting(studio))
        other = await make_caller(studio.services.db)
        assert (await submit(studio, waiting(studio, b"another"))).id != first.id
        assert (await submit(studio, waiting(studio), other)).id != first.id
        await studio.end(first, State.FAILED)
        assert (await submit(studio, waiting(studio))).id != first.id

    async def test_a_request_that_does_not_wait_never_joins(self, studio: Studio) -> None:
        ids = {(await submit(studio, replace(waiting(studio), waiting=False))).id for _ in "123"}
        assert len(ids) == 3

    async def test_joining_costs_nothing_even_at_the_end_of_the_balance(
        self, studio: Studio
    ) -> None:
        caller = await make_caller(studio.services.db, free_credits=PRICE)
        first = await submit(studio, waiting(studio), caller)
        assert (await submit(studio, waiting(studio), caller)).id == first.id


class TestIdempotency:
    async def test_the_same_key_and_body_is_the_same_task_even_after_it_ended(
        self, studio: Studio
    ) -> None:
        tasks = await asyncio.gather(*(submit(studio, keyed(studio)) for _ in range(8)))
        [task_id] = {task.id for task in tasks}
        await studio.end(tasks[0])
        again = await submit(studio, keyed(studio))
        assert (again.id, again.state) == (task_id, State.SUCCEEDED)
        assert await studio.balance() == 1000 - PRICE

    async def test_another_body_is_refused(self, studio: Studio) -> None:
        await submit(studio, keyed(studio))
        with pytest.raises(BadRequest, match="used with another body"):
            await submit(studio, keyed(studio, request_hash=b"another"))

    async def test_another_key_or_token_is_another_task(self, studio: Studio) -> None:
        other = await make_caller(studio.services.db)
        tasks = [
            await submit(studio, keyed(studio)),
            await submit(studio, keyed(studio, "other")),
            await submit(studio, keyed(studio), other),
        ]
        assert len({task.id for task in tasks}) == 3

    async def test_after_a_day_the_key_is_free(self, studio: Studio) -> None:
        first = await submit(studio, keyed(studio))
        await studio.services.db.execute(
            "UPDATE tasks SET created_at = now() - interval '24 hours 1 second'"
        )
        second = await submit(studio, keyed(studio, request_hash=b"another"))
        assert second.id != first.id
        assert (await submit(studio, keyed(studio, request_hash=b"another"))).id == second.id

    async def test_a_known_key_is_answered_even_when_the_balance_is_used_up(
        self, studio: Studio
    ) -> None:
        caller = await make_caller(studio.services.db, free_credits=PRICE)
        first = await submit(studio, keyed(studio), caller)
        assert (await submit(studio, keyed(studio), caller)).id == first.id

    async def test_a_waiting_request_with_a_key_does_not_join_one_without(
        self, studio: Studio
    ) -> None:
        plain = await submit(studio, waiting(studio))
        first = await submit(studio, replace(waiting(studio), idempotency_key="a"))
        second = await submit(studio, replace(waiting(studio), idempotency_key="b"))
        assert len({plain.id, first.id, second.id}) == 3


class TestRefusals:
    async def test_the_balance_is_used_up(self, studio: Studio) -> None:
        caller = await make_caller(studio.services.db, free_credits=PRICE - 1)
        with pytest.raises(UsedUp, match=f"This costs {PRICE} credits; the balance is {PRICE - 1}"):
            await submit(studio, tiny_submission("Good", studio.folder), caller)

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(
            update={"max_unfinished_tasks": 2, "blocked_words": ("forbidden",)}
        )

    async def test_there_are_too_many_unfinished_tasks(self, studio: Studio) -> None:
        tasks = [await studio.submit() for _ in range(2)]
        with pytest.raises(TooManyRequests, match="2 unfinished tasks") as refused:
            await studio.submit()
        assert refused.value.retry_after
        await studio.end(tasks[0])
        await studio.submit()

    async def test_the_account_is_disabled_between_the_check_and_the_submission(
        self, studio: Studio
    ) -> None:
        await studio.services.db.execute("UPDATE accounts SET disabled_at = now()")
        with pytest.raises(Disabled):
            await studio.submit()

    async def test_the_account_is_gone(self, studio: Studio) -> None:
        caller = replace(studio.caller, account_id=studio.caller.token_id)
        with pytest.raises(InvalidToken):
            await submit(studio, tiny_submission("Good", studio.folder), caller)

    async def test_a_blocked_word(self, studio: Studio) -> None:
        with pytest.raises(ContentRejected):
            await studio.submit(prompt="something FORBIDDEN here")
        await assert_nothing_spent(studio)

    async def test_what_no_engine_of_the_model_can_do(self, studio: Studio) -> None:
        images = (MediaRef(uri="http://127.0.0.1:9/cat.png"),)
        with pytest.raises(ApiNotImplemented, match="reference images"):
            await studio.submit("NoImages", images=images)
        with pytest.raises(BadRequest, match="no model"):
            await studio.submit("Nothing")
        await assert_nothing_spent(studio)


class TestUploads:
    async def test_they_are_stored_with_the_task_and_go_with_it(
        self, studio: Studio, tmp_path: Path
    ) -> None:
        picture = make_image(tmp_path / "cat.png", 128, 72).read_bytes()
        task = await submit(studio, uploading(studio, picture, must_match=True))
        assert studio.stored == ["reference-1"]
        await studio.runner.run(task.id)
        assert (await studio.fresh(task)).state is State.SUCCEEDED
        await studio.services.tasks.delete(studio.caller.account_id, task.id)
        assert studio.stored == []

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"no picture at all", "image_url is no PNG, JPEG, WebP or GIF image"),
            (b"\x89PNG\r\n\x1a\n" + bytes(100), "image_url"),
        ],
    )
    async def test_another_kind_is_refused_at_once(
        self, studio: Studio, content: bytes, message: str
    ) -> None:
        with pytest.raises(BadRequest, match=message):
            await submit(studio, uploading(studio, content))
        await assert_nothing_spent(studio)

    async def test_another_size_is_refused_at_once(self, studio: Studio, tmp_path: Path) -> None:
        picture = make_image(tmp_path / "cat.png", 130, 72).read_bytes()
        with pytest.raises(BadRequest, match="it must be exactly 128x72"):
            await submit(studio, uploading(studio, picture, must_match=True))
        await assert_nothing_spent(studio)

    async def test_a_picture_that_needs_too_much_is_refused(
        self, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("crake.tasks.references.CHECK_MEMORY_MIB", 32)
        path = tmp_path / "bomb.png"
        assert cv2.imwrite(str(path), np.zeros((4000, 6000, 3), np.uint8))
        with pytest.raises(BadRequest, match="image_url could not be decoded"):
            await submit(studio, uploading(studio, path.read_bytes()))
        await assert_nothing_spent(studio)

    async def test_they_do_not_stay_where_the_task_is_refused(
        self, studio: Studio, tmp_path: Path
    ) -> None:
        picture = make_image(tmp_path / "cat.png", 128, 72).read_bytes()
        poor = await make_caller(studio.services.db, free_credits=0)
        with pytest.raises(UsedUp):
            await submit(studio, uploading(studio, picture), poor)
        assert studio.stored == []

    async def test_they_do_not_stay_where_another_task_is_joined(
        self, studio: Studio, tmp_path: Path
    ) -> None:
        picture = make_image(tmp_path / "cat.png", 128, 72).read_bytes()
        submissions = [
            replace(uploading(studio, picture), waiting=True, request_hash=HASH) for _ in "12"
        ]
        first, second = [await submit(studio, submission) for submission in submissions]
        assert first.id == second.id == submissions[0].task_id
        assert studio.stored == ["reference-1"]

    async def test_they_do_not_stay_where_the_render_fails(
        self, studio: Studio, tmp_path: Path
    ) -> None:
        picture = make_image(tmp_path / "cat.png", 128, 72).read_bytes()
        submission = uploading(studio, picture)
        spec = submission.spec.model_copy(update={"model": "Raises"})
        task = await submit(studio, replace(submission, spec=spec))
        await studio.runner.run(task.id)
        assert (await studio.fresh(task)).state is State.FAILED
        assert studio.stored == []


class TestResubmitting:
    async def test_a_failed_task_is_asked_for_anew(self, studio: Studio) -> None:
        task = await studio.render("CrashesOnce", seconds=1, seed=7)
        await studio.services.db.execute("UPDATE tasks SET state = 'failed'")
        again = await studio.services.submissions.resubmit(await studio.fresh(task))
        assert (again.state, again.spec, again.account_id) == (
            State.QUEUED,
            task.spec,
            task.account_id,
        )
        assert again.id != task.id
        assert await studio.balance() == 1000 - 2 * PRICE

    @pytest.mark.parametrize("state", [State.QUEUED, State.SUCCEEDED])
    async def test_others_are_not(self, studio: Studio, state: State) -> None:
        task = await studio.submit()
        if state.final:
            await studio.end(task, state)
        with pytest.raises(BadRequest, match="only a failed one"):
            await studio.services.submissions.resubmit(await studio.fresh(task))

    async def test_nor_is_one_whose_images_came_inside_its_request(
        self, studio: Studio, tmp_path: Path
    ) -> None:
        picture = make_image(tmp_path / "cat.png", 128, 72).read_bytes()
        task = await submit(studio, uploading(studio, picture))
        await studio.end(task, State.FAILED)
        with pytest.raises(BadRequest, match="are not kept"):
            await studio.services.submissions.resubmit(await studio.fresh(task))


async def test_nothing_is_accepted_while_the_storage_is_away(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*_: object) -> None:
        raise Unavailable("The file storage does not answer.", retry_after=5)

    picture = make_image(tmp_path / "cat.png", 128, 72).read_bytes()
    monkeypatch.setattr(studio.services.storage, "put_bytes", fail)
    with pytest.raises(CrakeError) as refused:
        await submit(studio, uploading(studio, picture))
    assert refused.value.status == 503
    await assert_nothing_spent(studio)
