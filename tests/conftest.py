from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import hypothesis
import pytest
import pytest_asyncio

from crake.db.pool import Database
from tests.support.database import TEMPLATE, fresh_database, server_with_template
from tests.support.server import Crake, crake

# How fast a machine runs examples says nothing of crake.
hypothesis.settings.register_profile("crake", deadline=None)
hypothesis.settings.load_profile("crake")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let those who have the time look at more."""
    parser.addoption("--corpus", type=int, default=360, help="damaged media files to look at")
    parser.addoption("--corpus-seed", type=int, default=1, help="how they are damaged")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """URL of the session's PostgreSQL; started by the first test that needs it."""
    with server_with_template() as dsn:
        yield dsn


@pytest.fixture
def dsn(postgres: str) -> Iterator[str]:
    """URL of a fresh database with crake's tables."""
    with fresh_database(postgres, TEMPLATE) as dsn:
        yield dsn


@pytest.fixture
def empty_dsn(postgres: str) -> Iterator[str]:
    """URL of a fresh database with nothing in it."""
    with fresh_database(postgres) as dsn:
        yield dsn


@pytest_asyncio.fixture
async def db(dsn: str) -> AsyncIterator[Database]:
    """An open `Database` on a fresh database with crake's tables."""
    async with Database(dsn) as database:
        yield database


@dataclass(frozen=True)
class SharedServer:
    """A server that every test may ask, and a token with plenty of credits."""

    crake: Crake
    url: str
    token: str


@pytest.fixture(scope="session")
def server(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SharedServer]:
    """One real `crake serve` for all tests that do not disturb it."""
    folder = tmp_path_factory.mktemp("server")
    settings = {
        "CRAKE_FREE_CREDITS": "1000000",
        "CRAKE_WORKER_CONCURRENCY": "2",
        "CRAKE_RATE_LIMIT": "0",
    }
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(folder, CRAKE_DATABASE_URL=dsn, **settings) as running,
    ):
        running.serve()
        yield SharedServer(running, running.url, running.token())
