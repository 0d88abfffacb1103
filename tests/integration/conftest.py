from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from tests.support.database import TEMPLATE, fresh_database, server_with_template

from crake.db.pool import Database


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
