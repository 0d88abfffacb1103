from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import psycopg
import pytest
from pydantic import SecretStr

from crake.db import migrate
from crake.db.pool import Database
from crake.db.service import get_or_create_secret, open_database, start_server
from crake.errors import SetupError
from crake.settings import Settings
from tests.support.embedded import end, postmaster


def settings(dsn: str) -> Settings:
    return Settings(database_url=SecretStr(dsn))


async def test_crake_s_own_database_is_migrated_in_passing(folder: Path) -> None:
    server = await open_database(Settings(data_dir=folder))
    assert migrate.state(server.dsn) == "current"
    await server.stop()
    with pytest.raises(psycopg.OperationalError):
        migrate.state(server.dsn)


async def test_crake_s_own_database_is_revived_when_it_is_killed(used: Path) -> None:
    server = await open_database(Settings(data_dir=used))
    guard = asyncio.create_task(server.keep_alive())
    # Longer than in earnest: recovery takes its time on a busy machine.
    async with Database(server.dsn, wait=30, retry=30) as database:
        assert await database.fetch_value("SELECT 1") == 1
        end(postmaster(used), signal.SIGKILL)
        assert await database.fetch_value("SELECT 1") == 1
    guard.cancel()
    await server.stop()


async def test_an_operator_s_database_needs_no_guard(dsn: str) -> None:
    server = await open_database(settings(dsn))
    await server.keep_alive()  # returns at once
    await server.stop()


async def test_an_operator_s_empty_database_is_left_alone(empty_dsn: str) -> None:
    with pytest.raises(SetupError, match=r"no tables of crake yet\. Run `crake migrate`"):
        await open_database(settings(empty_dsn))
    assert migrate.state(empty_dsn) == "empty"
    server = await start_server(settings(empty_dsn))
    migrate.upgrade(server.dsn)
    assert await open_database(settings(empty_dsn)) == server
    await server.stop()


async def test_a_newer_database_is_refused(dsn: str) -> None:
    with psycopg.connect(dsn) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(SetupError, match="revision 9999, which is newer"):
        await open_database(settings(dsn))


@pytest.mark.parametrize("url", ["postgresql://x:secret@127.0.0.1:1/crake", "postgresql://["])
async def test_a_url_that_leads_nowhere_is_a_clear_error(url: str) -> None:
    with pytest.raises(SetupError, match="CRAKE_DATABASE_URL") as caught:
        await open_database(settings(url))
    assert "secret" not in str(caught.value)


async def test_a_secret_is_made_once(db: Database) -> None:
    first = await get_or_create_secret(db, "urls")
    assert len(first) == 43
    assert await get_or_create_secret(db, "urls") == first
    assert await get_or_create_secret(db, "other") != first
