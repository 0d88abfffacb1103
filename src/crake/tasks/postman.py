"""Takes deliveries that are due, on a worker: a few of each receiver, and no more than it should.

The table of deliveries is the queue. A slow or dead receiver holds a few of the worker's attempts
until it rests, and then none; a backlog of any length is worked off at a pace that leaves the
database and the processor to submissions.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from uuid import UUID

import structlog

from crake.errors import Unavailable
from crake.tasks.changes import Changes, Move
from crake.tasks.deliveries import Deliveries
from crake.tasks.delivery_models import Claimed
from crake.tasks.delivery_store import DeliveryStore

SLOTS = 64
"""Attempts that one worker makes at a time; most of them wait for an answer."""

PER_ORIGIN = 4
"""Attempts that one worker makes at a time at one receiver."""

PER_ACCOUNT = 16
"""Attempts that one worker makes at a time for one account, however many receivers it has."""

RATE = 50.0
"""Attempts that one worker begins in a second."""

ASKING_SHARE = 0.02
"""Of its time that a worker with a backlog spends on asking for more. Where database or processor
are busy, an answer takes longer, and so does the pause before the next question."""

LONGEST_PAUSE = 1.0
"""Seconds between two questions of a worker with a backlog, however busy all is."""

BATCH = 16
"""Attempts that are claimed at once."""

LEASE_MARGIN = 45.0
"""Seconds that an attempt may take beside waiting for the receiver, before somebody else tries."""

LOOK_SECONDS = 1.0
"""Between looks for deliveries that nobody announced: those whose time has come."""

log = structlog.get_logger(__name__)


class Postman:
    """Makes the attempts that are due, until it is cancelled.

    Parameters
    ----------
    changes
        Tells of tasks that end: something may be owed then.
    timeout
        Seconds that a receiver gets.
    patience
        Seconds that attempts which are under way get to end, once it is cancelled.
    """

    def __init__(
        self,
        store: DeliveryStore,
        deliveries: Deliveries,
        changes: Changes,
        *,
        timeout: float,
        patience: float,
    ) -> None:
        self._store = store
        self._deliveries = deliveries
        self._lease = timeout + LEASE_MARGIN
        self._patience = patience
        self._busy: Counter[str] = Counter()
        self._held: Counter[UUID] = Counter()
        self._attempts: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        changes.listen(self._hear)

    async def run(self) -> None:
        """Deliver until cancelled."""
        try:
            while True:
                self._woken.clear()
                begun = time.monotonic()
                claimed = await self._claim()
                pause = pause_after(len(claimed), time.monotonic() - begun)
                for one in claimed:
                    self._begin(one)
                await asyncio.sleep(pause)
                if not claimed:
                    await self._wait()
        finally:
            await self._let_attempts_end()

    async def _claim(self) -> list[Claimed]:
        free = min(SLOTS - len(self._attempts), BATCH)
        if free == 0:
            return []
        try:
            claimed = await self._store.claim(
                free,
                busy=self._busy,
                held=self._held,
                per_origin=PER_ORIGIN,
                per_account=PER_ACCOUNT,
                lease=self._lease,
            )
        except Unavailable:
            return []
        return list(claimed)

    def _begin(self, one: Claimed) -> None:
        self._busy[one.origin] += 1
        self._held[one.account_id] += 1
        attempt = asyncio.create_task(self._attempt(one))
        self._attempts.add(attempt)
        attempt.add_done_callback(self._attempts.discard)

    async def _attempt(self, one: Claimed) -> None:
        try:
            await self._deliveries.deliver(one.id, probing=one.probing)
        except Unavailable:
            log.warning("delivery.put_off", delivery_id=str(one.id))
        except Exception:  # the edge: it is due again when its lease is over
            log.exception("delivery.broke", delivery_id=str(one.id))
        finally:
            self._busy[one.origin] -= 1
            self._held[one.account_id] -= 1
            self._busy += Counter()  # forgets those at zero
            self._held += Counter()
            self._woken.set()

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                await self._woken.wait()
        except TimeoutError:
            return

    def _hear(self, move: Move | None) -> None:
        if move is None or move.state.final:
            self._woken.set()

    async def _let_attempts_end(self) -> None:
        if self._attempts:
            await asyncio.wait(self._attempts, timeout=self._patience)
        for attempt in self._attempts:
            attempt.cancel()
        if self._attempts:
            await asyncio.wait(self._attempts)


def pause_after(count: int, took: float) -> float:
    """Return the seconds before the next question, after one that took `took` and found `count`."""
    if count == 0:
        return 0.0
    return max(count / RATE, min(took / ASKING_SHARE, LONGEST_PAUSE))
