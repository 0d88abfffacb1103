"""A worker's places in the queue: how it hears of them, hands them in, and keeps them.

Procrastinate looks after one worker; this looks after what happens around it when the database is
away. A ticket is never handed in for somebody else: whoever's ticket was returned to the queue has
none any more, since the sweep gives out a new one.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, LiteralString

import procrastinate
import psycopg
import structlog
from procrastinate.connector import Notify
from procrastinate.exceptions import ConnectorException

RECOVERY_PAUSE = 1.0
"""Seconds before something that lost its database is tried again."""

TRIES = 5
"""At a statement whose connection is lost under it; for a connection each of them waits longer."""

QUIET_ROUNDS = 2
"""Looks for dead workers that are left out after the database was away."""

log = structlog.get_logger(__name__)


class Connector(procrastinate.PsycopgConnector):
    """Survives a database that is away for a while, instead of stopping the worker."""

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """Listen for new jobs, again and again."""
        wanted = list(channels)
        while True:
            try:
                await super().listen_notify(on_notification, wanted)
            except ConnectorException:
                log.warning("worker.deaf")
                await asyncio.sleep(RECOVERY_PAUSE)

    async def execute_query_async(
        self,
        query: LiteralString,
        **arguments: Any,  # noqa: ANN401 - the base class's signature
    ) -> None:
        """Run a statement that returns nothing, again where its connection is lost.

        All that Procrastinate does this way, for instance to end a job, may be done twice. What
        it refuses is a job that is not there any more: it was returned to the queue, under another
        number, or the answer to having ended it was lost.
        """
        for left in reversed(range(TRIES)):
            try:
                await super().execute_query_async(query, **arguments)
            except ConnectorException as fault:
                cause = fault.__cause__
                if isinstance(cause, psycopg.errors.RaiseException):
                    log.info("worker.ticket_gone", job=arguments.get("job_id"))
                    return
                if not isinstance(cause, psycopg.OperationalError) or not left:
                    raise
            else:
                return
            await asyncio.sleep(RECOVERY_PAUSE)


class Held:
    """The workers of the queue in whose names this program renders, as the queue numbers them.

    One that lost its database beats no heart while its renders end; they are alive all the same.
    """

    def __init__(self) -> None:
        self._renders = Counter[int]()

    @contextlib.contextmanager
    def by(self, worker: int | None) -> Iterator[None]:
        """Note a render while it runs."""
        if worker is None:
            yield
            return
        self._renders[worker] += 1
        try:
            yield
        finally:
            self._renders[worker] -= 1
            self._renders += Counter()  # drops those that have none

    @property
    def workers(self) -> list[int]:
        """Those that have renders under way."""
        return list(self._renders)


class Calm:
    """Says when the hearts of others may be judged: not soon after the database was away.

    Nobody's heart was heard meanwhile. Whoever lives is heard within a round.

    Parameters
    ----------
    gap
        Seconds between two rounds that say that the database was away.
    """

    def __init__(self, gap: float) -> None:
        self._gap = gap
        self._rounds_left = QUIET_ROUNDS
        self._heard: float | None = None

    def heard(self, now: float) -> bool:
        """Note that the database has answered; return whether it has done so for long enough."""
        gap = self._heard is not None and now - self._heard > self._gap
        self._heard = now
        if self._rounds_left:
            self._rounds_left -= 1
            # On a machine where every round is late it is judged now and then all the same.
            return not self._rounds_left
        if gap:
            self._rounds_left = QUIET_ROUNDS
        return not gap
