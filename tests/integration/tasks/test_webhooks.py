"""Webhooks and signatures, as a receiver sees them and as the account that owns them does."""

from __future__ import annotations

import asyncio
import json
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta
from hashlib import sha256
from hmac import digest
from typing import Any
from uuid import UUID, uuid4

import pytest
from standardwebhooks import Webhook
from standardwebhooks.webhooks import WebhookVerificationError

from crake.errors import BadRequest, NotFound
from crake.media.fetch import Fetcher
from crake.settings import Settings
from crake.tasks.deliveries import Deliveries
from crake.tasks.delivery_models import Endpoint, Event
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.models import State, Task
from crake.tasks.webhook_store import WebhookStore
from crake.tasks.webhooks import MOST_ENDPOINTS, MOST_SECRETS, Webhooks
from tests.support.ledger import make_caller
from tests.support.receiver import Receiver
from tests.support.studio import Studio

A_DAY_LATER = """
UPDATE signing_secrets SET created_at = created_at - interval '24 hours 1 second',
                           expires_at = expires_at - interval '24 hours 1 second'
"""
DUE = "SELECT count(*) FROM deliveries WHERE state = 'pending' AND next_attempt_at <= now()"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"callback_attempts": 3, "callback_timeout": 2.0})


@dataclass(frozen=True)
class Office:
    """One account's webhooks, and the deliveries without the queue in between."""

    studio: Studio
    deliveries: Deliveries

    @property
    def webhooks(self) -> Webhooks:
        return self.studio.services.webhooks

    @property
    def account_id(self) -> UUID:
        return self.studio.caller.account_id

    async def add(self, url: str, *events: Event) -> tuple[Endpoint, str]:
        return await self.webhooks.add_endpoint(self.account_id, url, events or tuple(Event))

    async def end(self, state: State = State.SUCCEEDED, callback_url: str | None = None) -> Task:
        """End a task of the account."""
        task = await self.studio.submit(callback_url=callback_url)
        return await self.studio.end(task, state)

    async def owed(self) -> list[UUID]:
        """The account's pending deliveries, oldest first."""
        page = await self.webhooks.deliveries_of(self.account_id, state="pending")
        return [delivery.id for delivery in reversed(page.rows)]

    async def deliver(self) -> None:
        """Make an attempt at every pending delivery."""
        for delivery_id in await self.owed():
            await self.deliveries.deliver(delivery_id)

    async def execute(self, statement: Any) -> None:  # noqa: ANN401 - SQL as it stands here
        await self.studio.services.db.execute(statement)


@pytest.fixture
async def office(studio: Studio) -> AsyncIterator[Office]:
    services = studio.services
    async with Fetcher(services.settings) as fetcher:
        deliveries = Deliveries(
            store=DeliveryStore(services.db),
            webhooks=WebhookStore(services.db),
            tasks=services.task_store,
            fetcher=fetcher,
            printers={"sora": lambda task: json.dumps({"task_id": str(task.id)})},
            settings=services.settings,
        )
        yield Office(studio, deliveries)


def refused(secret: str, body: bytes, headers: dict[str, str]) -> bool:
    try:
        Webhook(secret).verify(body, headers)
    except WebhookVerificationError:
        return True
    return False


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (State.SUCCEEDED, "video.completed"),
        (State.FAILED, "video.failed"),
        (State.CANCELLED, "video.failed"),
    ],
)
async def test_an_event_is_told_and_signed(
    office: Office, receiver: Receiver, state: State, event: str
) -> None:
    _, secret = await office.add(receiver.url)
    task = await office.end(state)
    await office.deliver()
    [body], [headers] = receiver.bodies, receiver.headers
    assert task.finished_at is not None
    assert Webhook(secret).verify(body, headers) == {
        "id": f"evt_{task.id.hex}",
        "object": "event",
        "created_at": int(task.finished_at.timestamp()),
        "type": event,
        "data": {"id": f"video_{task.id.hex}"},
    }
    assert headers["content-type"] == "application/json"
    assert headers["x-trace-id"] == str(task.trace_id)


async def test_a_signature_can_be_checked_by_hand(office: Office, receiver: Receiver) -> None:
    _, secret = await office.add(receiver.url)
    await office.end()
    await office.deliver()
    [body], [headers] = receiver.bodies, receiver.headers
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    key = b64decode(secret.removeprefix("whsec_"))
    wanted = "v1," + b64encode(digest(key, signed, sha256)).decode()
    assert headers["webhook-signature"].split() == [wanted]


async def test_what_was_tampered_with_is_refused(office: Office, receiver: Receiver) -> None:
    _, secret = await office.add(receiver.url)
    _, other = await office.add("http://127.0.0.1:9/other")
    await office.end()
    await office.deliver()
    body, headers = receiver.bodies[0], receiver.headers[0]
    assert not refused(secret, body, headers)
    assert refused(other, body, headers)
    assert refused(secret, body.replace(b"completed", b"failed"), headers)
    assert refused(secret, body, headers | {"webhook-id": "wh_0"})
    stale = str(int(headers["webhook-timestamp"]) - 1)
    assert refused(secret, body, headers | {"webhook-timestamp": stale})


async def test_every_attempt_has_the_same_id_and_bytes(office: Office, receiver: Receiver) -> None:
    receiver.statuses = (500, 503, 200)
    _, secret = await office.add(receiver.url)
    await office.end()
    for _ in range(3):
        await office.deliver()
    assert len(receiver.bodies) == 3
    assert len(set(receiver.bodies)) == 1
    assert len({headers["webhook-id"] for headers in receiver.headers}) == 1
    for body, headers in zip(receiver.bodies, receiver.headers, strict=True):
        Webhook(secret).verify(body, headers)
    [delivery] = (await office.webhooks.deliveries_of(office.account_id)).rows
    assert (delivery.state, delivery.attempts) == ("delivered", 3)
    attempts = await office.webhooks.attempts_of(office.account_id, delivery.id)
    assert [(item.number, item.status, item.outcome) for item in attempts] == [
        (1, 500, "thank you"),
        (2, 503, "thank you"),
        (3, 200, "thank you"),
    ]
    assert all(item.seconds >= 0 for item in attempts)


async def test_an_endpoint_hears_what_it_asked_for(office: Office) -> None:
    every, _ = await office.add("http://127.0.0.1:9/every")
    good, _ = await office.add("http://127.0.0.1:9/good", Event.VIDEO_COMPLETED)
    bad, _ = await office.add("http://127.0.0.1:9/bad", Event.VIDEO_FAILED)
    await office.end()
    page = await office.webhooks.deliveries_of(office.account_id)
    assert {(row.endpoint_id, row.event) for row in page.rows} == {
        (every.id, Event.VIDEO_COMPLETED),
        (good.id, Event.VIDEO_COMPLETED),
    }
    assert await office.studio.services.db.fetch_value(DUE) == 2
    await office.end(State.FAILED)
    heard = await office.webhooks.deliveries_of(office.account_id, endpoint_id=bad.id)
    assert [row.event for row in heard.rows] == [Event.VIDEO_FAILED]
    assert heard.total == 1


async def test_a_task_may_owe_a_callback_and_webhooks_at_once(
    office: Office, receiver: Receiver
) -> None:
    _, secret = await office.add(receiver.url)
    task = await office.end(callback_url=receiver.url)
    page = await office.webhooks.deliveries_of(office.account_id, task_id=task.id)
    assert {row.event for row in page.rows} == {None, Event.VIDEO_COMPLETED}
    await office.deliver()
    callback = await office.webhooks.callback_secret(office.account_id)
    for body, headers in zip(receiver.bodies, receiver.headers, strict=True):
        told = json.loads(body)
        signer, other = (secret, callback) if "type" in told else (callback, secret)
        assert Webhook(signer).verify(body, headers) == told
        assert refused(other, body, headers)
    assert len({headers["webhook-id"] for headers in receiver.headers}) == 2


async def test_callbacks_are_signed_with_a_secret_that_lasts(
    office: Office, receiver: Receiver
) -> None:
    for _ in range(2):
        await office.end(callback_url=receiver.url)
        await office.deliver()
    secret = await office.webhooks.callback_secret(office.account_id)
    for body, headers in zip(receiver.bodies, receiver.headers, strict=True):
        Webhook(secret).verify(body, headers)
    assert secret.startswith("whsec_")
    assert len(b64decode(secret.removeprefix("whsec_"))) == 32


async def test_the_callback_secret_is_made_once_however_many_ask(office: Office) -> None:
    asked = (office.webhooks.callback_secret(office.account_id) for _ in range(20))
    assert len(set(await asyncio.gather(*asked))) == 1


@pytest.mark.parametrize("of_callbacks", [True, False])
async def test_a_rotated_secret_signs_beside_the_new_one_for_a_day(
    office: Office, receiver: Receiver, of_callbacks: bool
) -> None:
    webhooks, account_id = office.webhooks, office.account_id
    if of_callbacks:
        url, old = receiver.url, await webhooks.callback_secret(account_id)
        new = await webhooks.rotate_callback_secret(account_id)
        assert await webhooks.callback_secret(account_id) == new
    else:
        url = None
        endpoint, old = await office.add(receiver.url)
        new = await webhooks.rotate_secret(account_id, endpoint.id)
    assert old != new
    await office.end(callback_url=url)
    await office.deliver()
    body, headers = receiver.bodies[0], receiver.headers[0]
    assert len(headers["webhook-signature"].split()) == 2
    Webhook(old).verify(body, headers)
    Webhook(new).verify(body, headers)

    await office.execute(A_DAY_LATER)
    await office.end(callback_url=url)
    await office.deliver()
    body, headers = receiver.bodies[1], receiver.headers[1]
    assert len(headers["webhook-signature"].split()) == 1
    assert refused(old, body, headers)
    Webhook(new).verify(body, headers)


async def test_a_secret_that_leaked_ends_at_once(office: Office, receiver: Receiver) -> None:
    endpoint, first = await office.add(receiver.url)
    second = await office.webhooks.rotate_secret(office.account_id, endpoint.id)
    third = await office.webhooks.rotate_secret(office.account_id, endpoint.id, overlap=timedelta())
    await office.end()
    await office.deliver()
    body, headers = receiver.bodies[0], receiver.headers[0]
    assert refused(first, body, headers)
    assert refused(second, body, headers)
    Webhook(third).verify(body, headers)


async def test_secrets_that_sign_stay_few(office: Office, receiver: Receiver) -> None:
    endpoint, secret = await office.add(receiver.url)
    rotated = [secret]
    rotated += [
        await office.webhooks.rotate_secret(office.account_id, endpoint.id) for _ in range(5)
    ]
    await office.end()
    await office.deliver()
    body, headers = receiver.bodies[0], receiver.headers[0]
    good = [secret for secret in rotated if not refused(secret, body, headers)]
    assert good == rotated[-MOST_SECRETS:]


async def test_nothing_goes_to_an_endpoint_that_was_removed(
    office: Office, receiver: Receiver
) -> None:
    endpoint, _ = await office.add(receiver.url)
    await office.end()
    [owed] = await office.owed()
    await office.webhooks.remove_endpoint(office.account_id, endpoint.id)
    await office.deliveries.deliver(owed)
    await office.end()
    assert await office.owed() == []
    assert receiver.bodies == []
    assert await office.webhooks.endpoints_of(office.account_id) == []
    [kept] = (await office.webhooks.deliveries_of(office.account_id)).rows
    assert (kept.state, kept.attempts, kept.endpoint_id) == ("given_up", 0, endpoint.id)
    with pytest.raises(BadRequest, match="disabled or removed"):
        await office.webhooks.redeliver(office.account_id, owed)
    with pytest.raises(NotFound):
        await office.webhooks.rotate_secret(office.account_id, endpoint.id)
    with pytest.raises(NotFound):
        await office.webhooks.change_endpoint(office.account_id, endpoint.id, enabled=True)


async def test_a_delivery_born_while_its_endpoint_closes_is_given_up(
    office: Office, receiver: Receiver
) -> None:
    await office.add(receiver.url)
    await office.end()
    [owed] = await office.owed()
    # As if the task had ended at the same moment: the trigger has not seen the delivery.
    await office.execute("ALTER TABLE webhook_endpoints DISABLE TRIGGER webhook_endpoints_closed")
    await office.execute("UPDATE webhook_endpoints SET disabled_at = now()")
    await office.deliveries.deliver(owed)
    delivery = await office.webhooks.delivery(office.account_id, owed)
    assert (delivery.state, delivery.attempts) == ("given_up", 0)
    assert receiver.bodies == []


async def test_a_disabled_endpoint_hears_nothing_until_it_is_enabled(
    office: Office, receiver: Receiver
) -> None:
    webhooks, account_id = office.webhooks, office.account_id
    endpoint, secret = await office.add(receiver.url)
    await office.end()
    changed = await webhooks.change_endpoint(account_id, endpoint.id, enabled=False)
    assert changed.disabled_at is not None
    await office.end()
    assert await office.owed() == []
    changed = await webhooks.change_endpoint(account_id, endpoint.id, enabled=True)
    assert replace(changed, updated_at=endpoint.updated_at) == endpoint
    assert changed.updated_at > endpoint.updated_at
    await office.end()
    await office.deliver()
    assert not refused(secret, receiver.bodies[0], receiver.headers[0])
    assert len(receiver.bodies) == 1


async def test_a_receiver_that_is_gone_disables_its_endpoint(
    office: Office, receiver: Receiver
) -> None:
    receiver.statuses = (410,)
    endpoint, _ = await office.add(receiver.url)
    for _ in range(2):
        await office.end()
    first, second = await office.owed()
    await office.deliveries.deliver(first)
    assert (await office.webhooks.endpoint(office.account_id, endpoint.id)).disabled_at is not None
    assert await office.owed() == []
    await office.deliveries.deliver(second)
    await office.end()
    assert len(receiver.bodies) == 1
    page = await office.webhooks.given_up()
    assert page.total == 2
    assert {row.id: row.attempts for row in page.rows} == {first: 1, second: 0}


async def test_a_gone_receiver_of_many_at_once_makes_no_deadlock(
    office: Office, receiver: Receiver
) -> None:
    receiver.statuses = (410,)
    await office.add(receiver.url)
    for _ in range(8):
        await office.end()
    owed = await office.owed()
    await asyncio.gather(*(office.deliveries.deliver(item) for item in owed))
    page = await office.webhooks.given_up()
    assert {row.id for row in page.rows} == set(owed)


async def test_what_was_given_up_is_delivered_again_as_it_was(
    office: Office, receiver: Receiver
) -> None:
    receiver.statuses = (500, 500, 500, 200)
    _, secret = await office.add(receiver.url)
    await office.end()
    [owed] = await office.owed()
    with pytest.raises(BadRequest, match="still being tried"):
        await office.webhooks.redeliver(office.account_id, owed)
    for _ in range(3):
        await office.deliver()
    assert (await office.webhooks.delivery(office.account_id, owed)).state == "given_up"
    assert (await office.webhooks.redeliver(office.account_id, owed)).state == "pending"
    await office.deliver()
    assert (await office.webhooks.delivery(office.account_id, owed)).state == "delivered"
    assert len(set(receiver.bodies)) == 1
    assert len({headers["webhook-id"] for headers in receiver.headers}) == 1
    Webhook(secret).verify(receiver.bodies[-1], receiver.headers[-1])


async def test_deliveries_are_paged_newest_first(office: Office) -> None:
    await office.add("http://127.0.0.1:9/hook")
    tasks = [(await office.end()).id for _ in range(5)]
    pages = [
        await office.webhooks.deliveries_of(office.account_id, limit=2, offset=offset)
        for offset in (0, 2, 4)
    ]
    assert [page.total for page in pages] == [5, 5, 5]
    assert [row.task_id for page in pages for row in page.rows] == tasks[::-1]
    last = await office.webhooks.deliveries_of(office.account_id, task_id=tasks[0])
    assert [row.task_id for row in last.rows] == [tasks[0]]
    none = await office.webhooks.deliveries_of(office.account_id, state="delivered")
    assert (none.rows, none.total) == ((), 0)


async def test_another_account_sees_and_changes_nothing(office: Office) -> None:
    endpoint, _ = await office.add("http://127.0.0.1:9/hook")
    await office.end()
    [owed] = await office.owed()
    webhooks, stranger = office.webhooks, (await make_caller(office.studio.services.db)).account_id
    assert await webhooks.endpoints_of(stranger) == []
    assert (await webhooks.deliveries_of(stranger)).total == 0
    assert (await webhooks.deliveries_of(stranger, endpoint_id=endpoint.id)).total == 0
    for attempt in (
        webhooks.endpoint(stranger, endpoint.id),
        webhooks.change_endpoint(stranger, endpoint.id, enabled=False),
        webhooks.remove_endpoint(stranger, endpoint.id),
        webhooks.rotate_secret(stranger, endpoint.id),
        webhooks.delivery(stranger, owed),
        webhooks.attempts_of(stranger, owed),
        webhooks.redeliver(stranger, owed),
        webhooks.redeliver(office.account_id, uuid4()),
    ):
        with pytest.raises(NotFound):
            await attempt
    assert await webhooks.endpoints_of(office.account_id) == [endpoint]
    assert await office.owed() == [owed]
    assert await webhooks.callback_secret(stranger) != await webhooks.callback_secret(
        office.account_id
    )


async def test_a_task_of_another_account_is_not_told(office: Office) -> None:
    stranger = (await make_caller(office.studio.services.db)).account_id
    await office.webhooks.add_endpoint(stranger, "http://127.0.0.1:9/hook")
    await office.end()
    assert (await office.webhooks.deliveries_of(stranger)).total == 0
    assert await office.owed() == []


@pytest.mark.parametrize(
    ("url", "events", "param"),
    [
        ("ftp://example.com/", ["video.completed"], "url"),
        ("hello", ["video.completed"], "url"),
        ("http://10.0.0.1/hook", ["video.completed"], "url"),
        ("http://user:word@example.com/", ["video.completed"], "url"),
        ("http://example.com/\0", ["video.completed"], "url"),
        ("https://example.com/hook", [], "events"),
        ("https://example.com/hook", ["video.completed", "video.exploded"], "events"),
    ],
)
async def test_what_cannot_be_an_endpoint_is_refused(
    office: Office, url: str, events: list[str], param: str
) -> None:
    with pytest.raises(BadRequest) as refusal:
        await office.webhooks.add_endpoint(office.account_id, url, events)
    assert refusal.value.param == param
    assert await office.webhooks.endpoints_of(office.account_id) == []


async def test_events_can_be_changed(office: Office) -> None:
    endpoint, _ = await office.add("http://127.0.0.1:9/hook", Event.VIDEO_FAILED)
    assert endpoint.events == (Event.VIDEO_FAILED,)
    changed = await office.webhooks.change_endpoint(
        office.account_id, endpoint.id, events=["video.failed", "video.completed"]
    )
    assert changed.events == (Event.VIDEO_COMPLETED, Event.VIDEO_FAILED)
    assert changed.disabled_at is None
    with pytest.raises(BadRequest, match=r"video\.completed, video\.failed"):
        await office.webhooks.change_endpoint(office.account_id, endpoint.id, events=["x"])


async def test_an_account_may_have_so_many_endpoints_and_no_more(office: Office) -> None:
    tries = [
        office.webhooks.add_endpoint(office.account_id, f"http://127.0.0.1:9/{number}")
        for number in range(MOST_ENDPOINTS + 5)
    ]
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert sum(isinstance(result, BadRequest) for result in results) == 5
    endpoints = await office.webhooks.endpoints_of(office.account_id)
    assert len(endpoints) == MOST_ENDPOINTS
    await office.webhooks.remove_endpoint(office.account_id, endpoints[0].id)
    await office.add("http://127.0.0.1:9/again")


async def test_trouble_is_told_in_the_endpoint_s_words(office: Office) -> None:
    await office.add("http://127.0.0.1:9/hook")
    await office.end()
    [owed] = await office.owed()
    await office.deliver()
    [attempt] = await office.webhooks.attempts_of(office.account_id, owed)
    assert (attempt.status, attempt.outcome) == (None, "url could not be reached.")
