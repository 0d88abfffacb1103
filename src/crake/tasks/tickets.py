"""A worker's places in the queue: how it hears of them, hands them in, and keeps them.

Procrastinate looks after one worker; this looks after what happens around it when the database is
away. A ticket is never handed in for somebody else: whoever's ticket was returned to the queue has
none any more, since the sweep gives out a new one.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any, LiteralString, TypeVar

import procrastinate
import psycopg
import structlog
from procrastinate.connector import Notify
from procrastinate.exceptions import ConnectorException

RECOVERY_PAUSE = 1.0
"""Seconds before something that lost its database is tried again."""

TRIES = 5
"""At a statement whose connection is lost under it, since the worker was told to stop."""

QUIET_ROUNDS = 2
"""Looks for dead workers that are left out after the database was away."""

# Tickets that a worker has and does not render: the answer to having fetched them was lost.
GIVE_BACK = """
UPDATE procrastinate_jobs SET status = 'todo', worker_id = NULL
 WHERE worker_id = %(worker_id)s AND status = 'doing' AND NOT id = ANY(%(rendered)s::bigint[])
"""

log = structlog.get_logger(__name__)

Row = dict[str, Any]
Answer = TypeVar("Answer")


class Held:
    """The jobs that this program renders, and in which worker's name, as the queue numbers them.

    A worker that lost its database beats no heart while its renders end; they are alive all the
    same.
    """

    def __init__(self) -> None:
        self._jobs = dict[int, int]()

    @contextlib.contextmanager
    def render(self, job: int | None, worker: int | None) -> Iterator[None]:
        """Note a job while it runs."""
        if job is None or worker is None:
            yield
            return
        self._jobs[job] = worker
        try:
            yield
        finally:
            self._jobs.pop(job, None)

    @property
    def workers(self) -> list[int]:
        """Those that have renders under way."""
        return sorted(set(self._jobs.values()))

    def jobs(self, worker: int) -> list[int]:
        """Return what is rendered in a worker's name."""
        return [job for job, holder in self._jobs.items() if holder == worker]


class Connector(procrastinate.PsycopgConnector):
    """Survives a database that is away for a while, instead of stopping the worker.

    A worker of Procrastinate that stops fetches nothing more until all its renders have ended.

    Parameters
    ----------
    held
        What is rendered.
    stopping
        Set when the program is to end: from then on the database is waited for only a little.
    **pool
        Of the connections: see Procrastinate's own connector.
    """

    def __init__(
        self,
        held: Held,
        stopping: asyncio.Event,
        **pool: Any,  # noqa: ANN401 - the base class's signature
    ) -> None:
        super().__init__(**pool)
        self._held = held
        self._stopping = stopping

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
        run = super().execute_query_async
        try:
            await self._answer_of(lambda _: run(query, **arguments))
        except ConnectorException as fault:
            if not isinstance(fault.__cause__, psycopg.errors.RaiseException):
                raise
            log.info("worker.ticket_gone", job=arguments.get("job_id"))

    async def execute_query_one_async(
        self,
        query: LiteralString,
        **arguments: Any,  # noqa: ANN401 - the base class's signature
    ) -> Row:
        """Run a statement that returns a row; fetch a job again where the connection is lost.

        Fetching is the only one that names a worker. A job whose number was lost on its way is
        given back first, and with it perhaps one that has ended and is about to be handed in:
        whoever gets that finds nothing to do.
        """
        run = super().execute_query_async
        fetch: Callable[..., Awaitable[Row]] = super().execute_query_one_async
        worker = arguments.get("worker_id")
        if worker is None:
            return await fetch(query, **arguments)

        async def ask(tries: int) -> Row:
            if tries > 1:
                await run(GIVE_BACK, worker_id=worker, rendered=self._held.jobs(worker))
            return await fetch(query, **arguments)

        return await self._answer_of(ask)

    async def _answer_of(self, ask: Callable[[int], Awaitable[Answer]]) -> Answer:
        """Ask until there is an answer, a refusal, or no more time; `ask` is told how often."""
        tries, left = 0, TRIES
        while True:
            tries += 1
            try:
                return await ask(tries)
            except ConnectorException as fault:
                left -= self._stopping.is_set()
                if not isinstance(fault.__cause__, psycopg.OperationalError) or not left:
                    raise
                if tries == 1:
                    log.warning("worker.lost_database", cause=str(fault.__cause__))
            await asyncio.sleep(RECOVERY_PAUSE)


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
