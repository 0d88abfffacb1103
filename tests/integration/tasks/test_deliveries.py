"""Callbacks: what they say, when they are tried again, when they are given up."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from uuid import UUID, uuid4

import httpx
import pytest

from crake.dialects.sora.responses import callback_body, waiting_body
from crake.media.fetch import Fetcher, PostResult
from crake.settings import Settings
from crake.tasks.deliveries import (
    BROKE,
    JITTER,
    Deliveries,
    PrintBody,
    pause_before_next,
    retry_after,
)
from crake.tasks.delivery_models import Delivery
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.models import State, Task
from crake.tasks.webhook_store import WebhookStore
from tests.support.receiver import Receiver
from tests.support.studio import ERROR, Studio

ATTEMPTS = """
SELECT array_agg(coalesce(status::text, '-') || ' ' || outcome ORDER BY number)
  FROM delivery_attempts
"""
NEXT = "SELECT extract(epoch FROM next_attempt_at - now())::float FROM deliveries WHERE id = %s"
PAUSES = Settings().callback_pauses


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"callback_attempts": 3, "callback_timeout": 2.0})


@dataclass(frozen=True)
class Post:
    """Deliveries, without the queue in between."""

    studio: Studio
    store: DeliveryStore
    deliveries: Deliveries
    printers: dict[str, PrintBody]

    async def owed(self, url: str, error: tuple[str, str] | None = None) -> tuple[Task, UUID]:
        """End a task that wants a callback; return it and its delivery."""
        task = await self.studio.submit(callback_url=url)
        state = State.FAILED if error else State.SUCCEEDED
        ended = await self.studio.end(task, state, error or ERROR)
        [delivery] = await self.store.list(10)
        assert (delivery.task_id, delivery.state) == (task.id, "pending")
        return ended, delivery.id

    async def fresh(self, delivery_id: UUID) -> Delivery:
        delivery = await self.store.get(delivery_id)
        assert delivery is not None
        return delivery

    async def attempts(self) -> list[str]:
        found: list[str] = await self.studio.services.db.fetch_value(ATTEMPTS)
        return found

    async def seconds_left(self, delivery_id: UUID) -> float:
        """Seconds until the next attempt."""
        found: float = await self.studio.services.db.fetch_value(NEXT, (delivery_id,))
        return found


@pytest.fixture
async def post(studio: Studio) -> AsyncIterator[Post]:
    services, settings = studio.services, studio.services.settings
    store = DeliveryStore(services.db)
    printers: dict[str, PrintBody] = {
        "sora": partial(callback_body, storage=services.storage, ttl=settings.url_ttl)
    }
    async with Fetcher(settings) as fetcher:
        deliveries = Deliveries(
            store=store,
            webhooks=WebhookStore(services.db),
            tasks=services.task_store,
            fetcher=fetcher,
            printers=printers,
            settings=settings,
        )
        yield Post(studio, store, deliveries, printers)


async def test_an_attempt_that_crake_breaks_counts_and_is_paused_after(
    post: Post, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_task: Task) -> str:
        raise ValueError("secret details")

    monkeypatch.setitem(post.printers, "sora", broken)
    _, delivery_id = await post.owed(receiver.url)
    for number in (1, 2, 3):
        await post.deliveries.deliver(delivery_id)
        assert (await post.fresh(delivery_id)).attempts == number
        if number < 3:
            assert await post.seconds_left(delivery_id) > PAUSES[number - 1] * (1 - JITTER) - 2
    assert (await post.fresh(delivery_id)).state == "given_up"
    assert await post.attempts() == [f"- {BROKE.error}"] * 3
    assert await post.studio.services.db.fetch_value("SELECT count(*) FROM receivers") == 0
    assert receiver.bodies == []


async def test_a_callback_says_what_a_waiting_client_is_told(
    post: Post, receiver: Receiver
) -> None:
    task, delivery_id = await post.owed(receiver.url)
    await post.deliveries.deliver(delivery_id)
    [body], [headers] = receiver.bodies, receiver.headers
    services = post.studio.services
    told = json.loads(body)
    [address] = [answer.pop("video_url") for answer in told["data"]]
    expected = waiting_body(task, services.storage, services.settings.url_ttl)
    # An address says until which second it holds, so that a later one is another.
    [other] = [answer.pop("video_url") for answer in expected["data"]]
    assert told == expected
    links = [services.storage.open_link(url.rpartition("/")[2]) for url in (address, other)]
    assert links[0].key == links[1].key
    assert headers["content-type"] == "application/json"
    assert headers["x-trace-id"] == str(task.trace_id)
    delivery = await post.fresh(delivery_id)
    assert (delivery.state, delivery.attempts) == ("delivered", 1)
    assert delivery.ended_at is not None
    assert await post.attempts() == ["200 thank you"]


async def test_a_callback_tells_of_failure_too(post: Post, receiver: Receiver) -> None:
    task, delivery_id = await post.owed(receiver.url, ("content_rejected", "A face."))
    await post.deliveries.deliver(delivery_id)
    assert json.loads(receiver.bodies[0]) == {
        "success": False,
        "task_id": str(task.id),
        "trace_id": str(task.trace_id),
        "error": {"code": "content_rejected", "message": "A face."},
    }


async def test_it_is_tried_again_later_with_the_same_bytes(post: Post, receiver: Receiver) -> None:
    receiver.statuses = (500, 302, 200)
    _, delivery_id = await post.owed(receiver.url)
    for number, pause in ((1, PAUSES[0]), (2, PAUSES[1])):
        await post.deliveries.deliver(delivery_id)
        delivery = await post.fresh(delivery_id)
        assert (delivery.state, delivery.attempts, delivery.ended_at) == ("pending", number, None)
        seconds = await post.seconds_left(delivery_id)
        assert pause * (1 - JITTER) - 5 < seconds <= pause * (1 + JITTER)
    await post.deliveries.deliver(delivery_id)
    assert (await post.fresh(delivery_id)).state == "delivered"
    assert len(receiver.bodies) == 3
    assert len(set(receiver.bodies)) == 1
    assert await post.attempts() == ["500 thank you", "302 thank you", "200 thank you"]
    assert len({headers["webhook-id"] for headers in receiver.headers}) == 1


async def test_an_attempt_at_what_is_delivered_does_nothing(post: Post, receiver: Receiver) -> None:
    _, delivery_id = await post.owed(receiver.url)
    for _ in range(3):
        await post.deliveries.deliver(delivery_id)
    await post.deliveries.deliver(uuid4())
    assert len(receiver.bodies) == 1


@pytest.mark.parametrize(("statuses", "attempts"), [((410,), 1), ((500,), 3)])
async def test_it_is_given_up(
    post: Post, receiver: Receiver, statuses: tuple[int, ...], attempts: int
) -> None:
    receiver.statuses = statuses
    _, delivery_id = await post.owed(receiver.url)
    for _ in range(5):
        await post.deliveries.deliver(delivery_id)
    delivery = await post.fresh(delivery_id)
    assert (delivery.state, delivery.attempts) == ("given_up", attempts)
    assert len(receiver.bodies) == attempts


async def test_what_was_given_up_can_be_sent_again_as_it_was(
    post: Post, receiver: Receiver
) -> None:
    receiver.statuses = (410, 200)
    _, delivery_id = await post.owed(receiver.url)
    assert not await post.store.redeliver(delivery_id)  # it is still being tried
    await post.deliveries.deliver(delivery_id)
    assert await post.store.redeliver(delivery_id)
    assert await post.seconds_left(delivery_id) <= 0
    await post.deliveries.deliver(delivery_id)
    assert (await post.fresh(delivery_id)).state == "delivered"
    assert receiver.bodies[0] == receiver.bodies[1]
    assert not await post.store.redeliver(uuid4())


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/hook", "http://10.0.0.1/hook", "http://nowhere.invalid/hook"]
)
async def test_a_receiver_that_cannot_be_reached(post: Post, url: str) -> None:
    _, delivery_id = await post.owed(url)
    await post.deliveries.deliver(delivery_id)
    delivery = await post.fresh(delivery_id)
    assert (delivery.state, delivery.attempts) == ("pending", 1)
    [attempt] = await post.attempts()
    assert attempt.startswith("- callback_url")


async def test_a_deleted_task_owes_nothing(post: Post, receiver: Receiver) -> None:
    task, delivery_id = await post.owed(receiver.url)
    await post.studio.services.tasks.delete(post.studio.caller.account_id, task.id)
    await post.deliveries.deliver(delivery_id)
    assert receiver.bodies == []


@pytest.mark.parametrize("status", [429, 503])
async def test_a_receiver_that_asks_for_time_gets_it(
    post: Post, receiver: Receiver, status: int
) -> None:
    receiver.statuses, receiver.reply_headers = (status,), {"retry-after": "600"}
    _, delivery_id = await post.owed(receiver.url)
    await post.deliveries.deliver(delivery_id)
    assert 590 < await post.seconds_left(delivery_id) <= 600 * (1 + JITTER)


async def test_others_are_not_asked_how_long_to_wait(post: Post, receiver: Receiver) -> None:
    receiver.statuses, receiver.reply_headers = (500,), {"retry-after": "600"}
    _, delivery_id = await post.owed(receiver.url)
    await post.deliveries.deliver(delivery_id)
    assert await post.seconds_left(delivery_id) <= PAUSES[0] * (1 + JITTER)


async def test_an_attempt_that_was_overtaken_is_not_counted(post: Post, receiver: Receiver) -> None:
    """Two that hold the same delivery, because a lease was over, make one attempt of the record."""
    receiver.statuses = (500,)
    _, delivery_id = await post.owed(receiver.url)
    receiver.answering.clear()
    both = [asyncio.create_task(post.deliveries.deliver(delivery_id)) for _ in range(2)]
    await asyncio.to_thread(receiver.wait, 2)
    receiver.answering.set()
    await asyncio.gather(*both)
    assert (await post.fresh(delivery_id)).attempts == 1


async def test_an_address_of_any_length_can_be_owed_to(post: Post) -> None:
    """What clients chose is in an index: it must never keep a task from ending."""
    for url in (f"http://{'ä' * 4000}.example/", "http:nonsense", f"http://{'a' * 8000}"):
        task = await post.studio.submit(callback_url=url)
        ended = await post.studio.services.task_store.end(
            task.id, State.SUCCEEDED, from_states=[State.QUEUED], result={}
        )
        assert ended is not None
    assert len(await post.store.list(10)) == 3


def result(status: int | None, asked: str | None = None) -> PostResult:
    return PostResult(status, {} if asked is None else {"retry-after": asked}, b"", None)


def test_pauses_grow_and_the_last_one_repeats() -> None:
    pauses = [pause_before_next(number, result(500), PAUSES) for number in range(1, 15)]
    assert all(
        wanted * (1 - JITTER) <= pause <= wanted * (1 + JITTER)
        for pause, wanted in zip(pauses, [*PAUSES, *[PAUSES[-1]] * 5], strict=True)
    )


def test_ten_attempts_take_about_a_day() -> None:
    hours = sum(PAUSES[: Settings().callback_attempts - 1]) / 3600
    assert 20 < hours < 28
    assert list(PAUSES) == sorted(PAUSES)


def test_a_receiver_cannot_ask_for_ever() -> None:
    pause = pause_before_next(1, result(429, "9" * 30), PAUSES)
    assert PAUSES[-1] <= pause <= PAUSES[-1] * (1 + JITTER)


def test_a_receiver_that_asks_for_less_waits_its_turn() -> None:
    assert pause_before_next(3, result(503, "1"), PAUSES) >= PAUSES[2] * (1 - JITTER)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("120", 120, 120),
        (" 7 ", 7, 7),
        ("Fri, 31 Dec 1999 23:59:59", 0, 0),
        ("", 0, 0),
        ("soon", 0, 0),
        ("-5", 0, 0),
        ("1.5", 0, 0),
        ("٣", 0, 0),
        ("9" * 5000, 1e11, 1e12),
        (f"Fri, 20 Nov {'9' * 20} 11:12:13 GMT", 0, 0),
        (f"Fri, 20 Nov 2026 11:12:13 +{'9' * 30}", 0, 0),
    ],
)
def test_retry_after_is_a_number_or_a_date(text: str, least: float, most: float) -> None:
    assert least <= retry_after(text) <= most


@pytest.mark.parametrize(("hours", "least", "most"), [(1, 3500, 3600), (-1, 0, 0)])
def test_retry_after_is_a_time_to_come_or_past(hours: int, least: float, most: float) -> None:
    # Made here and not where parameters are: minutes pass between collecting and running.
    date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    assert least <= retry_after(date) <= most


def test_the_receiver_itself_answers(receiver: Receiver) -> None:
    assert httpx.post(receiver.url, content=b"x", trust_env=False).status_code == 200
    assert receiver.wait() == [b"x"]
