"""Which PostgreSQL this crake works on, and whether its schema fits."""

from __future__ import annotations

import asyncio
import logging
import secrets
from dataclasses import dataclass

import psycopg

from crake.db import migrate
from crake.db.embedded import EmbeddedPostgres
from crake.db.pool import Database
from crake.errors import SetupError
from crake.settings import Settings

_log = logging.getLogger(__name__)
_LOOK_EVERY = 1.0  # seconds


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL that can be worked on.

    Attributes
    ----------
    dsn
        Connection URL.
    embedded
        The server that crake runs itself, or `None` where the operator runs one.
    """

    dsn: str
    embedded: EmbeddedPostgres | None = None

    async def keep_alive(self) -> None:
        """Start crake's own server again whenever it dies, until cancelled.

        Its memory may be taken by the system, or an operator may kill it: requests then answer
        `Unavailable` for a second or two instead of until crake is restarted.
        """
        while self.embedded is not None:
            await asyncio.sleep(_LOOK_EVERY)
            try:
                if await asyncio.to_thread(self.embedded.revive):
                    _log.warning("PostgreSQL had died and was started again")
            except SetupError:
                _log.exception("PostgreSQL died and cannot be started again")

    async def stop(self) -> None:
        """Leave the server; the last program that leaves crake's own server stops it."""
        if self.embedded is not None:
            await asyncio.to_thread(self.embedded.stop)


async def start_server(settings: Settings) -> Server:
    """Start crake's own PostgreSQL, or take the one of `CRAKE_DATABASE_URL`.

    The schema may be of any revision; `open_database` looks at that too.

    Raises
    ------
    SetupError
        It cannot be started or reached.
    """
    if settings.database_url is None:
        embedded = EmbeddedPostgres(settings.data_dir)
        return Server(await asyncio.to_thread(embedded.start), embedded)
    dsn = settings.database_url.get_secret_value()
    try:
        await asyncio.to_thread(migrate.current, dsn)
    except psycopg.ProgrammingError as error:
        if error.sqlstate is not None:  # the server's words
            raise SetupError(f"CRAKE_DATABASE_URL: {error}") from error
        # libpq's own words repeat parts of the URL, the password among them.
        raise SetupError(
            "CRAKE_DATABASE_URL is not a connection URL: "
            "write it as postgresql://USER:PASSWORD@HOST:PORT/DATABASE."
        ) from None
    except psycopg.OperationalError as error:
        raise SetupError(f"CRAKE_DATABASE_URL: no connection: {error}") from error
    return Server(dsn)


async def open_database(settings: Settings) -> Server:
    """Start or take the PostgreSQL and make sure that its schema is this code's.

    Crake's own database is upgraded in passing. An operator's is not: other programs of an older
    version may be at work on it.

    Raises
    ------
    SetupError
        It cannot be started or reached, or its schema is of another version.
    """
    server = await start_server(settings)
    try:
        await asyncio.to_thread(_fit_schema, server)
    except BaseException:
        await server.stop()
        raise
    return server


def _fit_schema(server: Server) -> None:
    found = migrate.state(server.dsn)
    if found == "newer":
        raise SetupError(
            f"The database's schema has revision {migrate.current(server.dsn)}, which is newer "
            f"than this crake (revision {migrate.head()}). Upgrade crake."
        )
    if found == "current":
        return
    if server.embedded is None:
        what = "has no tables of crake yet" if found == "empty" else "is older than this crake"
        raise SetupError(f"The database of CRAKE_DATABASE_URL {what}. Run `crake migrate`.")
    migrate.upgrade(server.dsn)


async def get_or_create_secret(database: Database, name: str) -> str:
    """Return a secret that crake made up for itself, the same for every program that asks.

    Parameters
    ----------
    database
        Where it is kept.
    name
        What it is for.

    Returns
    -------
    str
        43 characters that are safe in URLs, of 256 random bits.
    """
    value = await database.fetch_value(
        # The update changes nothing; it makes the statement return the row that is there.
        "INSERT INTO secrets (name, value) VALUES (%s, %s) "
        "ON CONFLICT (name) DO UPDATE SET name = secrets.name RETURNING value",
        (name, secrets.token_urlsafe(32)),
    )
    return str(value)
