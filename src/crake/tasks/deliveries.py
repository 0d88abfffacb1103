"""Callbacks and webhooks: owed since the statement that ended a task, tried until they arrive."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from uuid import UUID

import structlog

from crake.errors import Unavailable
from crake.media.fetch import Fetcher, PostResult
from crake.settings import Settings
from crake.tasks import metrics
from crake.tasks.delivery_models import Delivery, Outcome
from crake.tasks.delivery_store import FIRST_REST, DeliveryStore
from crake.tasks.events import event_body
from crake.tasks.ids import message_id
from crake.tasks.models import Task
from crake.tasks.signatures import signature_headers
from crake.tasks.store import TaskStore
from crake.tasks.webhook_store import WebhookStore

JITTER = 0.2
"""Pauses vary by this share, so that receivers that fell together are not hit together."""

GONE = 410

ASKS_TO_WAIT = frozenset({429, 503})
"""Statuses whose `retry-after` is honoured."""

IN_TROUBLE = frozenset({429, 502, 503, 504})
"""Statuses that tell of the receiver rather than of the message; so does no answer at all."""

MOST_DIGITS = 12
"""Of a number of seconds that a receiver asks for; whatever is longer is too long anyway."""

BROKE = PostResult(None, {}, b"", "This server could not make the attempt.")
"""An attempt that crake itself broke: it counts, and says nothing of the receiver."""

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

    async def deliver(self, delivery_id: UUID, *, probing: bool = False) -> None:
        """Make one attempt at a delivery; does nothing where none is owed any more.

        Parameters
        ----------
        probing
            Whether its receiver rested before, and this attempt tells whether it is well again.
        """
        delivery = await self._store.get(delivery_id)
        if delivery is None or delivery.state != "pending":
            return
        started = time.monotonic()
        try:
            sent = await self._attempt(delivery)
        except Unavailable:
            raise
        except Exception:  # the edge: what crake cannot say is not tried without end
            log.exception("delivery.broke", delivery_id=str(delivery_id))
            sent = BROKE
        if sent is not None:
            await self._record(delivery, sent, time.monotonic() - started, probing=probing)

    async def _attempt(self, delivery: Delivery) -> PostResult | None:
        """Send what is owed; return nothing where nothing is owed any more."""
        task = await self._tasks.get(delivery.task_id)
        if task is None:
            return None
        signers = await self._webhooks.signers(delivery.account_id, delivery.endpoint_id)
        if not signers:  # its endpoint was closed at the moment when the task ended
            await self._store.give_up(delivery.id)
            return None
        return await self._send(delivery, task, signers)

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

    async def _record(
        self, delivery: Delivery, sent: PostResult, seconds: float, *, probing: bool
    ) -> None:
        number = delivery.attempts + 1
        if sent.ok:
            state = "delivered"
        elif sent.status == GONE or number >= self._settings.callback_attempts:
            state = "given_up"
        else:
            state = "pending"
        outcome = Outcome(
            number=number,
            state=state,
            pause=pause_before_next(number, sent, self._settings.callback_pauses),
            seconds=seconds,
            status=sent.status,
            outcome=sent.error or sent.excerpt.decode(errors="replace").replace("\0", ""),
            gone=sent.status == GONE,
            trouble=(sent.status is None and sent is not BROKE) or sent.status in IN_TROUBLE,
        )
        rest = await self._store.record(
            delivery.id, outcome, probing=probing, rest=_jittered(FIRST_REST)
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
        if rest is not None:
            log.warning("receiver.rests", origin=rest.origin, seconds=round(rest.seconds))


def pause_before_next(number: int, sent: PostResult, pauses: Sequence[float]) -> float:
    """Return the seconds to wait after attempt `number`, counted from 1, came to `sent`.

    A receiver that asks for more time gets it, up to the longest of `pauses`.
    """
    pause = _jittered(pauses[min(number, len(pauses)) - 1])
    if sent.status not in ASKS_TO_WAIT:
        return pause
    asked = min(retry_after(sent.headers.get("retry-after", "")), max(pauses))
    # Never sooner than asked, and not all at once.
    return max(pause, asked * random.uniform(1, 1 + JITTER))  # noqa: S311 - not a secret


def retry_after(text: str) -> float:
    """Return the seconds that a `retry-after` header asks for, by number or date; else 0."""
    text = text.strip()
    if text.isascii() and text.isdecimal():
        return float(text[:MOST_DIGITS])
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return 0.0
    # A date without a zone is one of UTC (RFC 9110, 5.6.7).
    return max((moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds(), 0)


def _jittered(seconds: float) -> float:
    return seconds * random.uniform(1 - JITTER, 1 + JITTER)  # noqa: S311 - not a secret
