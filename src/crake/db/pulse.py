"""Whether PostgreSQL still answers: one that hangs takes connections and statements, and is silent.

One that is gone is noticed by everybody at once. One that hangs would be waited for by each request
that asks it something, so somebody asks in time, on a connection of its own: there it is never
waited for behind others.
"""

from __future__ import annotations

import asyncio
import time

import psycopg
from psycopg import AsyncConnection

EVERY_SECONDS = 1.0
"""Between two questions."""

LATE_SECONDS = 3.0
"""Without an answer after which it hangs."""


class Pulse:
    """Asks a server now and then for nothing but an answer.

    Parameters
    ----------
    dsn
        Connection string with time-outs.
    every, late
        Seconds between two questions, and without an answer after which the server hangs.
    """

    def __init__(
        self, dsn: str, *, every: float = EVERY_SECONDS, late: float = LATE_SECONDS
    ) -> None:
        self._dsn = dsn
        self._every = every
        self._late = late
        self._asked: float | None = None

    @property
    def hangs(self) -> bool:
        """Whether the server has left the last question unanswered for too long."""
        return self._asked is not None and time.monotonic() - self._asked > self._late

    async def run(self) -> None:
        """Ask until cancelled."""
        while True:
            try:
                self._asked = self._asked or time.monotonic()
                async with await AsyncConnection.connect(self._dsn, autocommit=True) as connection:
                    await self._ask_on(connection)
            except psycopg.errors.ConnectionTimeout:
                pass  # not even that was answered: it hangs as before
            except psycopg.Error:
                # It is gone, and whoever asks it something is told so.
                self._asked = None
            await asyncio.sleep(self._every)

    async def _ask_on(self, connection: psycopg.AsyncConnection) -> None:
        while True:
            self._asked = time.monotonic()
            await connection.execute("SELECT 1")
            self._asked = None
            await asyncio.sleep(self._every)
