"""Callbacks and webhooks: owed since the statement that ended a task, tried until they arrive."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

import structlog

from crake.media.fetch import Fetcher, PostResult
from crake.settings import Settings
from crake.tasks import metrics
from crake.tasks.delivery_store import DeliveryStore
from crake.tasks.events import event_body
from crake.tasks.ids import message_id
from crake.tasks.models import Delivery, Task
from crake.tasks.signatures import signature_headers
from crake.tasks.store import TaskStore
from crake.tasks.webhook_store import WebhookStore

PAUSES = (5, 30, 120, 600, 1800, 3600, 7200, 14400, 28800)
"""Seconds between attempts; the last one repeats."""

JITTER = 0.2
"""Pauses vary by this share, so that receivers that fell together are not hit together."""

GONE = 410

log = structlog.get_logger(__name__)

PrintBody = Callable[[Task], str]
"""Prints what a callback says of a task that ended."""


class Deliveries:
    """Sends callbacks and webhooks.

    Parameters
    ----------
    webhooks
        Has the secrets that sign.
    printers
        By dialect, what a callback says.
    """

    def __init__(
        self,
        *,
        store: DeliveryStore,
        webhooks: WebhookStore,
        tasks: TaskStore,
        fetcher: Fetcher,
        printers: Mapping[str, PrintBody],
        settings: Settings,
    ) -> None:
        self._store = store
        self._webhooks = webhooks
        self._tasks = tasks
        self._fetcher = fetcher
        self._printers = printers
        self._settings = settings

    async def deliver(self, delivery_id: UUID) -> None:
        """Make one attempt at a delivery; does nothing where none is owed any more."""
        delivery = await self._store.get(delivery_id)
        if delivery is None or delivery.state != "pending":
            return
        task = await self._tasks.get(delivery.task_id)
        if task is None:
            return
        signers = await self._webhooks.signers(delivery.account_id, delivery.endpoint_id)
        if not signers:  # its endpoint was closed at the moment when the task ended
            await self._store.give_up(delivery_id)
            return
        started = time.monotonic()
        sent = await self._send(delivery, task, signers)
        await self._record(delivery, sent, time.monotonic() - started)

    async def _send(self, delivery: Delivery, task: Task, signers: Sequence[str]) -> PostResult:
        body = delivery.body
        if body is None:
            body = await self._store.keep_body(delivery.id, self._printed(delivery, task))
        headers = {
            "content-type": "application/json",
            "x-trace-id": str(task.trace_id),
            **signature_headers(
                message_id(delivery.id), body, signers=signers, at=datetime.now(UTC)
            ),
        }
        return await self._fetcher.post(
            delivery.url,
            body.encode(),
            headers,
            timeout=self._settings.callback_timeout,
            param="callback_url" if delivery.event is None else "url",
        )

    def _printed(self, delivery: Delivery, task: Task) -> str:
        if delivery.event is None:
            return self._printers[task.dialect](task)
        return event_body(delivery.event, task)

    async def _record(self, delivery: Delivery, sent: PostResult, seconds: float) -> None:
        number = delivery.attempts + 1
        if sent.ok:
            state = "delivered"
        elif sent.status == GONE or number >= self._settings.callback_attempts:
            state = "given_up"
        else:
            state = "pending"
        await self._store.record(
            delivery.id,
            state=state,
            pause=pause_after(number),
            seconds=seconds,
            status=sent.status,
            outcome=sent.error or sent.excerpt.decode(errors="replace").replace("\0", ""),
            gone=sent.status == GONE,
        )
        metrics.CALLBACKS.labels(state).inc()
        log.info(
            "delivery.attempted",
            delivery_id=str(delivery.id),
            task_id=str(delivery.task_id),
            number=number,
            state=state,
            status=sent.status,
        )


def pause_after(number: int) -> float:
    """Return the seconds to wait after attempt `number`, counted from 1."""
    pause = PAUSES[min(number, len(PAUSES)) - 1]
    return pause * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - not a secret
