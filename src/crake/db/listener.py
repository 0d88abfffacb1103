"""Notifications from PostgreSQL, handed to callbacks as they come."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import logging
import random
from collections.abc import Awaitable, Callable, Mapping

import psycopg
from psycopg import AsyncConnection, sql

from crake.db.pool import Connection, complete_dsn, unavailable

Handler = Callable[[str], Awaitable[None] | None]
Resume = Callable[[], Awaitable[None] | None]

_log = logging.getLogger(__name__)
_FIRST_PAUSE = 0.1
_LONGEST_PAUSE = 2.0


class Listener:
    """One connection that listens, for as long as the program runs.

    PostgreSQL keeps no notifications for those who are away. After a lost connection the listener
    comes back by itself and calls `on_reconnect`, so that whoever waits reads their rows again.

    Parameters
    ----------
    dsn
        Connection URL of the same database; not through a pooler that shares sessions.
    handlers
        What is called with each payload, by channel. Handlers run one after the other: they should
        set an event, not work. An error in one is logged and concerns nobody else.
    on_reconnect
        Called when the listener is back after a loss.
    """

    def __init__(
        self, dsn: str, handlers: Mapping[str, Handler], *, on_reconnect: Resume | None = None
    ) -> None:
        self._dsn = complete_dsn(dsn)
        self._handlers = dict(handlers)
        self._on_reconnect = on_reconnect
        self._connection: Connection | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Connect and listen; whatever is sent after this returns arrives.

        Raises
        ------
        Unavailable
            The server cannot be reached.
        """
        try:
            self._connection = await self._connect()
        except psycopg.Error as error:
            if (known := unavailable(error)) is None:
                raise
            raise known from error
        self._task = asyncio.create_task(self._listen(self._connection), name="crake-listener")

    async def stop(self) -> None:
        """Stop listening and close the connection."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None
        if self._connection is not None:
            await self._connection.close()
            self._connection = None

    async def _connect(self) -> Connection:
        connection = await AsyncConnection.connect(self._dsn, autocommit=True)
        try:
            for channel in self._handlers:
                await connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
        except BaseException:
            await connection.close()
            raise
        return connection

    async def _listen(self, connection: Connection) -> None:
        while True:
            try:
                async for notice in connection.notifies():
                    await self._call(self._handlers[notice.channel], notice.payload)
            except psycopg.OperationalError as error:
                _log.warning("the connection that listens was lost: %s", error)
            await connection.close()
            self._connection = connection = await self._reconnect()
            if self._on_reconnect is not None:
                await self._call(self._on_reconnect)

    async def _reconnect(self) -> Connection:
        pause = _FIRST_PAUSE
        while True:
            try:
                return await self._connect()
            except psycopg.OperationalError as error:
                _log.warning("listening again failed: %s", error)
            await asyncio.sleep(pause * random.uniform(0.5, 1.0))  # noqa: S311 - only spreads load
            pause = min(2 * pause, _LONGEST_PAUSE)

    @staticmethod
    async def _call(function: Callable[..., Awaitable[None] | None], *args: str) -> None:
        try:
            result = function(*args)
            if inspect.isawaitable(result):
                await result
        except Exception:  # noqa: BLE001 - the edge of a background task; it is logged
            _log.exception("a handler of notifications failed")
