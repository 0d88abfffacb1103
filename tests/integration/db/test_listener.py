from __future__ import annotations

import asyncio
import logging
import signal
from pathlib import Path

import psycopg
import pytest

from crake.db.embedded import EmbeddedPostgres
from crake.db.listener import Listener
from crake.db.pool import Database
from crake.errors import Unavailable
from tests.support.embedded import end, postmaster


async def wait_for(queue: asyncio.Queue[str]) -> str:
    return await asyncio.wait_for(queue.get(), 10)


async def test_payloads_reach_the_handler_of_their_channel(db: Database, dsn: str) -> None:
    plain: asyncio.Queue[str] = asyncio.Queue()
    slow: asyncio.Queue[str] = asyncio.Queue()
    listener = Listener(dsn, {"plain": plain.put_nowait, "slow": slow.put})
    await listener.start()
    await db.execute("SELECT pg_notify('plain', 'é 1'), pg_notify('slow', '2')")
    assert await wait_for(plain) == "é 1"
    assert await wait_for(slow) == "2"
    await listener.stop()


async def test_a_handler_that_fails_concerns_nobody_else(
    db: Database, dsn: str, caplog: pytest.LogCaptureFixture
) -> None:
    heard: asyncio.Queue[str] = asyncio.Queue()

    def fail(payload: str) -> None:
        raise ValueError(payload)

    listener = Listener(dsn, {"bad": fail, "good": heard.put_nowait})
    await listener.start()
    await db.execute("SELECT pg_notify('bad', 'x'), pg_notify('good', 'y')")
    assert await wait_for(heard) == "y"
    assert "a handler of notifications failed" in caplog.text
    await listener.stop()


async def test_it_comes_back_after_a_restart_and_says_so(
    used: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "psycopg")
    heard: asyncio.Queue[str] = asyncio.Queue()
    with EmbeddedPostgres(used, durable=False) as dsn:
        listener = Listener(
            dsn, {"c": heard.put_nowait}, on_reconnect=lambda: heard.put_nowait("back")
        )
        await listener.start()
        end(postmaster(used), signal.SIGINT)
        await asyncio.sleep(0.3)
        with EmbeddedPostgres(used, durable=False):
            pass  # starts it again; the first user goes on
        assert await wait_for(heard) == "back"
        async with Database(dsn) as database:
            await database.execute("NOTIFY c, 'after'")
        assert await wait_for(heard) == "after"
        await listener.stop()


async def test_stopping_closes_its_connection(dsn: str, postgres: str) -> None:
    listener = Listener(dsn, {"c": print})
    await listener.start()
    await listener.stop()
    await listener.stop()
    name = psycopg.conninfo.conninfo_to_dict(dsn)["dbname"]
    async with Database(postgres) as database:
        for _ in range(100):
            query = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
            if await database.fetch_value(query, (name,)) == 0:
                return
            await asyncio.sleep(0.02)
    pytest.fail("the connection is still there")


async def test_no_server_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        await Listener(f"host={tmp_path}", {"c": print}).start()
