"""The way to PostgreSQL: statements into frozen dataclasses, one round trip each.

Every connection is in autocommit: a single statement is its own transaction and costs one round
trip. Several statements that belong together go through `Database.transaction`.

A server that restarts is not an error that clients see, as long as it is back within a few
seconds: a connection that died in the pool is noticed before it is handed out (by looking at its
socket, not by asking the server), and a statement that was under way and may safely run twice is
run again.
"""

from __future__ import annotations

import asyncio
import random
import select
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import Any, LiteralString, Self, TypeVar

import psycopg
import psycopg_pool
import pydantic_core
from psycopg import AsyncConnection, conninfo
from psycopg.rows import TupleRow, kwargs_row
from psycopg.types.json import Jsonb, JsonbDumper, set_json_dumps, set_json_loads

from crake.db.pulse import Pulse
from crake.errors import Unavailable

__all__ = ["Connection", "Database", "Jsonb", "Params", "complete_dsn", "unavailable"]

T = TypeVar("T")
Connection = AsyncConnection[TupleRow]
Params = Sequence[Any] | Mapping[str, Any] | None

# SQLSTATEs that mean "not now" rather than "wrong statement": connection exceptions, insufficient
# resources (disk full, too many connections), a server that starts, stops or is read-only.
_NOT_NOW = ("08", "53", "57P", "25006")
_LOST = ("08", "57P")
HURRIED_SECONDS = 0.7
"""For which those in a hurry wait for a server that is away."""

RETRY_SECONDS = 5
"""After which a client that was refused may come again."""

_PAUSE = 0.1  # seconds between two attempts at a repeatable statement

# A peer that vanished without a word is noticed in half a minute instead of in hours.
_DEFAULTS: dict[str, str | int] = {
    "application_name": "crake",
    "connect_timeout": 5,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}


_hurried: ContextVar[bool] = ContextVar("crake_hurried", default=False)


def hurry() -> None:
    """Let whoever runs this task be told soon that the server is away, instead of waiting for it.

    Waiting is for those who have something to lose. A new request is better refused at once, as
    long as the server is away: its client knows when to come again.
    """
    _hurried.set(True)


def take_time() -> None:
    """Let whoever runs this task wait for the server again."""
    _hurried.set(False)


class Database:
    """A pool of connections to one PostgreSQL.

    A parameter that is a `dict` is sent as jsonb; a `list` is a PostgreSQL array, so a JSON list
    is wrapped in `Jsonb`. PostgreSQL stores no NUL character, neither in text nor in jsonb, and
    answers it with `psycopg.DataError`: callers refuse it in what clients send.

    Parameters
    ----------
    dsn
        Connection URL or keywords, as libpq takes them.
    min_size, max_size
        Connections kept open, and allowed at most.
    wait
        Seconds to wait for a free connection before `Unavailable`.
    retry
        Seconds for which a repeatable statement is tried again after its connection was lost.
    pulse
        Knows whether the server hangs: those in a hurry are then told so instead of asking it.

    Notes
    -----
    Every method raises `crake.errors.Unavailable` where the server cannot be reached, has no
    connection free within `wait`, or cannot take the statement now (disk full, shutting down).
    A wrong statement raises psycopg's own error.
    """

    def __init__(
        self,
        dsn: str,
        *,
        min_size: int = 1,
        max_size: int = 10,
        wait: float = 3.0,
        retry: float = 5.0,
        pulse: Pulse | None = None,
    ) -> None:
        self.dsn = dsn
        self._pulse = pulse
        self._wait = wait
        self._retry = retry
        self._away = False
        """Whether the last thing that was heard of the server is that it cannot be reached."""
        self._pool = psycopg_pool.AsyncConnectionPool[Connection](
            complete_dsn(dsn),
            kwargs={"autocommit": True},
            min_size=min_size,
            max_size=max_size,
            open=False,
            name="crake",
            timeout=wait,
            configure=_configure,
            check=self._check,
            # The pool doubles its pauses between attempts to connect. Giving up early and growing
            # again for whoever waits keeps them at a quarter of a second.
            reconnect_timeout=0.25,
            reconnect_failed=self._grow_again,
        )

    async def open(self) -> None:
        """Open the pool and wait for its first connection."""
        await self._pool.open()
        try:
            await self.fetch_value("SELECT 1")
        except BaseException:
            await self._pool.close()
            raise

    async def close(self) -> None:
        """Close every connection; those in use are closed when they come back."""
        await self._pool.close()

    async def __aenter__(self) -> Self:
        """Open the pool."""
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the pool."""
        await self.close()

    async def fetch_one(
        self,
        row: Callable[..., T],
        query: LiteralString,
        params: Params = None,
        *,
        repeatable: bool = True,
    ) -> T | None:
        """Return the first row, or `None`.

        Parameters
        ----------
        row
            Called with the statement's columns by name: a dataclass, or a function that makes one.
        query
            One statement.
        params
            Its parameters.
        repeatable
            Whether it does no harm when it runs twice; `False` for a statement that writes and
            would notice.
        """

        async def work(connection: Connection) -> T | None:
            async with connection.cursor(row_factory=kwargs_row(row)) as cursor:
                await cursor.execute(query, params)
                return await cursor.fetchone()

        return await self._run(work, repeatable=repeatable)

    async def fetch_all(
        self,
        row: Callable[..., T],
        query: LiteralString,
        params: Params = None,
        *,
        repeatable: bool = True,
    ) -> list[T]:
        """Return all rows; the parameters are those of `fetch_one`."""

        async def work(connection: Connection) -> list[T]:
            async with connection.cursor(row_factory=kwargs_row(row)) as cursor:
                await cursor.execute(query, params)
                return await cursor.fetchall()

        return await self._run(work, repeatable=repeatable)

    async def fetch_value(
        self, query: LiteralString, params: Params = None, *, repeatable: bool = True
    ) -> Any:  # noqa: ANN401 - the statement decides
        """Return the first column of the first row, or `None`."""

        async def work(connection: Connection) -> Any:  # noqa: ANN401
            cursor = await connection.execute(query, params)
            found = await cursor.fetchone()
            return found[0] if found else None

        return await self._run(work, repeatable=repeatable)

    async def execute(
        self, query: LiteralString, params: Params = None, *, repeatable: bool = False
    ) -> int:
        """Run a statement and return how many rows it touched."""

        async def work(connection: Connection) -> int:
            return (await connection.execute(query, params)).rowcount

        return await self._run(work, repeatable=repeatable)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Open a transaction: committed at the end of the block, rolled back on an error.

        Yields
        ------
        Connection
            Everything that runs on it belongs to the transaction.
        """
        self._refuse_if_it_hangs()
        try:
            async with (
                self._pool.connection(
                    timeout=HURRIED_SECONDS if _hurried.get() and self._away else None
                ) as connection,
                connection.transaction(),
            ):
                yield connection
        except psycopg.Error as error:
            if (known := unavailable(error)) is None:
                raise
            raise known from error

    async def _run(self, work: Callable[[Connection], Awaitable[T]], *, repeatable: bool) -> T:
        self._refuse_if_it_hangs()
        begun, hurried = time.monotonic(), _hurried.get()
        until = begun + self._wait
        while True:
            wait = max(until - time.monotonic(), 0.0)
            try:
                return await self._work(work, min(wait, HURRIED_SECONDS) if hurried else wait)
            except psycopg.Error as error:
                if isinstance(error, psycopg_pool.PoolTimeout):
                    again = hurried and not self._away  # whoever is not away is busy
                else:
                    again = repeatable and _is_lost(error)
                    until = begun + (min(self._retry, HURRIED_SECONDS) if hurried else self._retry)
                if not again or until - time.monotonic() <= _PAUSE:
                    if (known := unavailable(error)) is None:
                        raise
                    raise known from error
            # The jitter keeps those that were cut off together from coming back together.
            await asyncio.sleep(_PAUSE * random.uniform(0.5, 1.0))  # noqa: S311

    def _refuse_if_it_hangs(self) -> None:
        if self._pulse is not None and self._pulse.hangs and _hurried.get():
            raise Unavailable(retry_after=RETRY_SECONDS)

    async def _work(self, work: Callable[[Connection], Awaitable[T]], wait: float) -> T:
        async with self._pool.connection(timeout=wait) as connection:
            found = await work(connection)
        self._away = False
        return found

    async def _check(self, connection: Connection) -> None:
        """Refuse a connection that died in the pool, without a round trip for one that lives.

        An idle connection has nothing to read; if it has, then most likely the server's goodbye.
        """
        if not _has_input(connection):
            return
        try:
            await self._pool.check_connection(connection)
        except psycopg.Error:
            self._away = True
            # The others died of the same cause: replaced now instead of one by one, with the
            # pool's growing pauses between them.
            await self._pool.check()
            raise

    async def _grow_again(self, pool: psycopg_pool.AsyncConnectionPool[Connection]) -> None:
        self._away = True
        if pool.get_stats().get("requests_waiting"):
            await pool.check()  # grows an empty pool; there is no other public way to ask


def complete_dsn(dsn: str) -> str:
    """Return the connection string with time-outs and keep-alives, unless it sets its own."""
    return conninfo.make_conninfo("", **(_DEFAULTS | conninfo.conninfo_to_dict(dsn)))


def unavailable(error: psycopg.Error) -> Unavailable | None:
    """Return the `Unavailable` that an error of psycopg means, or `None` for a real error."""
    state = error.sqlstate or ""
    if isinstance(error, psycopg.OperationalError) or state.startswith(_NOT_NOW):
        return Unavailable(retry_after=RETRY_SECONDS)
    return None


def _is_lost(error: psycopg.Error) -> bool:
    """Return whether a connection ended under a statement, rather than that none was free."""
    return (
        isinstance(error, psycopg.OperationalError)
        and not isinstance(error, psycopg_pool.PoolTimeout | psycopg_pool.PoolClosed)
        and (error.sqlstate is None or error.sqlstate.startswith(_LOST))
    )


def _has_input(connection: Connection) -> bool:
    if connection.closed:
        return True
    poll = select.poll()
    poll.register(connection.fileno(), select.POLLIN)
    return bool(poll.poll(0))


async def _configure(connection: Connection) -> None:
    connection.adapters.register_dumper(dict, JsonbDumper)
    set_json_dumps(pydantic_core.to_json, connection)
    set_json_loads(pydantic_core.from_json, connection)
