from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio

from crake.db.embedded import EmbeddedPostgres
from crake.db.pool import Database, Jsonb
from crake.errors import NotFound, Unavailable
from tests.support.embedded import end, postmaster


@dataclass(frozen=True)
class Secret:
    name: str
    value: str


@pytest.fixture
def server(used: Path) -> Iterator[tuple[Path, str]]:
    """A server of the test's own, to be stopped and started under a pool."""
    embedded = EmbeddedPostgres(used, durable=False)
    yield used, embedded.start()
    embedded.stop()


@pytest_asyncio.fixture
async def own(server: tuple[Path, str]) -> AsyncIterator[Database]:
    async with Database(server[1], min_size=3, wait=2.0) as database:
        yield database


def restart(folder: Path) -> None:
    end(postmaster(folder), signal.SIGINT)
    start_again(folder)


def start_again(folder: Path) -> None:
    """Start a server whose first user goes on."""
    with EmbeddedPostgres(folder, durable=False):
        pass


async def backend(database: Database) -> int:
    return int(await database.fetch_value("SELECT pg_backend_pid()"))


async def test_rows_come_back_as_dataclasses(db: Database) -> None:
    assert await db.execute("INSERT INTO secrets VALUES ('a', '1'), ('b', '2')") == 2
    found = await db.fetch_one(Secret, "SELECT name, value FROM secrets WHERE name = %s", ("b",))
    assert found == Secret("b", "2")
    every = await db.fetch_all(Secret, "SELECT name, value FROM secrets ORDER BY name")
    assert every == [Secret("a", "1"), Secret("b", "2")]


async def test_no_row_is_none(db: Database) -> None:
    assert await db.fetch_one(Secret, "SELECT name, value FROM secrets") is None
    assert await db.fetch_value("SELECT value FROM secrets") is None


@pytest.mark.parametrize("value", [{"é": [1, 2.5, None, True]}, {}])
async def test_a_dict_goes_to_jsonb_and_back(db: Database, value: dict[str, object]) -> None:
    assert await db.fetch_value("SELECT %s", (value,)) == value
    assert await db.fetch_value("SELECT %s", (Jsonb([value]),)) == [value]


@pytest.mark.parametrize("value", ["a\0b", {"a": "b\0c"}])
async def test_a_nul_character_is_refused(db: Database, value: object) -> None:
    with pytest.raises(psycopg.DataError):
        await db.fetch_value("SELECT %s", (value,))


async def test_a_transaction_is_kept_whole_or_not_at_all(db: Database) -> None:
    async with db.transaction() as connection:
        await connection.execute("INSERT INTO secrets VALUES ('a', '1')")
        await connection.execute("INSERT INTO secrets VALUES ('b', '2')")

    async def change_its_mind() -> None:
        async with db.transaction() as connection:
            await connection.execute("DELETE FROM secrets")
            raise NotFound

    with pytest.raises(NotFound):
        await change_its_mind()
    assert await db.fetch_value("SELECT count(*) FROM secrets") == 2


async def test_a_wrong_statement_is_not_hidden(db: Database) -> None:
    with pytest.raises(psycopg.errors.UndefinedTable):
        await db.execute("SELECT * FROM nowhere")
    with pytest.raises(psycopg.errors.UndefinedTable):
        async with db.transaction() as connection:
            await connection.execute("SELECT * FROM nowhere")


async def test_a_pool_with_nothing_free_answers_unavailable(dsn: str) -> None:
    async with Database(dsn, max_size=1, wait=0.1) as database, database.transaction():
        with pytest.raises(Unavailable) as caught:
            await database.fetch_value("SELECT 1")
    assert caught.value.retry_after == 5


async def test_no_server_is_unavailable(tmp_path: Path) -> None:
    database = Database(f"host={tmp_path}", wait=0.2)
    with pytest.raises(Unavailable):
        await database.open()


async def test_statements_survive_a_restart_of_the_server(
    own: Database, server: tuple[Path, str]
) -> None:
    stop = asyncio.Event()
    answers = 0

    async def ask() -> None:
        nonlocal answers
        while not stop.is_set():
            assert await own.fetch_value("SELECT 1 FROM pg_sleep(0.001)") == 1
            answers += 1

    async with asyncio.TaskGroup() as group:
        for _ in range(8):
            group.create_task(ask())
        for _ in range(2):
            await asyncio.sleep(0.2)
            await asyncio.to_thread(restart, server[0])
        await asyncio.sleep(0.2)
        before = answers
        await asyncio.sleep(0.3)
        stop.set()
    assert answers > before


async def test_idle_connections_that_died_are_not_handed_out(
    own: Database, server: tuple[Path, str]
) -> None:
    old = await backend(own)
    await asyncio.to_thread(restart, server[0])
    begun = time.monotonic()
    async with own.transaction() as connection:  # not repeatable, and still no error
        cursor = await connection.execute("SELECT pg_backend_pid()")
        assert await cursor.fetchone() != (old,)
    assert time.monotonic() - begun < 1.0


async def test_a_transaction_that_loses_its_connection_is_unavailable(own: Database) -> None:
    async def lose() -> None:
        async with own.transaction() as connection:
            await own.execute("SELECT pg_terminate_backend(%s)", (connection.info.backend_pid,))
            await connection.execute("SELECT 1")

    with pytest.raises(Unavailable):
        await lose()
    assert await own.fetch_value("SELECT 1") == 1


async def test_only_a_repeatable_statement_is_run_again(own: Database) -> None:
    await own.execute("CREATE SEQUENCE runs")
    query = "SELECT pg_terminate_backend(pg_backend_pid()) FROM nextval('runs') AS n WHERE n < 3"
    with pytest.raises(Unavailable):
        await own.execute(query)
    assert await own.fetch_value("SELECT last_value FROM runs") == 1
    assert await own.execute(query, repeatable=True) == 0
    assert await own.fetch_value("SELECT last_value FROM runs") == 3


async def test_a_server_that_stays_away_is_unavailable_and_then_back(
    server: tuple[Path, str],
) -> None:
    folder, dsn = server
    async with Database(dsn, wait=0.5, retry=0.5) as database:
        end(postmaster(folder), signal.SIGINT)
        for _ in range(3):
            with pytest.raises(Unavailable):
                await database.fetch_value("SELECT 1")
        await asyncio.to_thread(start_again, folder)
        assert await database.fetch_value("SELECT 1") == 1


async def test_whoever_waits_is_served_as_soon_as_the_server_is_back(
    server: tuple[Path, str],
) -> None:
    folder, dsn = server
    async with Database(dsn, wait=5.0) as database:
        end(postmaster(folder), signal.SIGINT)
        waiting = asyncio.create_task(database.fetch_value("SELECT 1"))
        await asyncio.sleep(1.5)
        await asyncio.to_thread(start_again, folder)
        begun = time.monotonic()
        assert await waiting == 1
        assert time.monotonic() - begun < 1.0
