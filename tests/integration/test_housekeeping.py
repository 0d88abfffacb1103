"""Chores: due, done by one at a time, put off, and harmless to renders."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from pydantic import SecretStr

from crake.app import create_app
from crake.errors import Unavailable
from crake.housekeeping import TAKE, Chore, chores_of, do_if_due, keep_house
from crake.services import Services, open_services
from crake.settings import Settings
from crake.storage.models import Asset, asset_key
from crake.tasks.models import State
from tests.support.http import serving
from tests.support.ledger import make_caller, make_submission, submit

PATIENCE = 30


@pytest.fixture
async def services(dsn: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn))
    async with open_services(settings) as services:
        yield services


async def test_a_due_chore_is_done_by_one_of_many(services: Services) -> None:
    done: list[str] = []

    async def do() -> int:
        done.append("x")
        return 0

    chore = Chore("sweep", 3600, do)
    for times in (1, 2, 3):
        for _ in range(2):
            await asyncio.gather(*(do_if_due(services.db, chore) for _ in range(8)))
            assert len(done) == times
        # Now it is due; after that, only a wrong clock can have written what is there.
        ahead = ("0 seconds", "1 day", "0 seconds")[times - 1]
        await services.db.execute("UPDATE chores SET next_at = now() + %s::interval", (ahead,))


async def test_who_began_first_and_came_second_leaves_the_chore(services: Services) -> None:
    async def do() -> int:
        return 0

    values = {"name": "sweep", "every": 3600.0}
    async with services.db.transaction() as late:
        await late.execute("SELECT now()")
        assert await do_if_due(services.db, Chore("sweep", 3600, do))
        assert await (await late.execute(TAKE, values)).fetchone() is None


@pytest.mark.parametrize("trouble", [Unavailable(), RuntimeError("a mistake")])
async def test_a_chore_in_trouble_takes_nothing_down(
    services: Services, trouble: Exception
) -> None:
    async def do() -> int:
        raise trouble

    assert not await do_if_due(services.db, Chore("sweep", 3600, do))


def test_every_chore_has_a_name_of_its_own(services: Services) -> None:
    names = [chore.name for chore in chores_of(services)]
    assert len(names) == len(set(names))


async def test_a_video_expires_from_end_to_end(services: Services) -> None:
    """The record says when, the keeper removes the files, the address says why."""
    caller, store = await make_caller(services.db), services.task_store
    task_id = await submit(services.db, caller, make_submission())
    key = asset_key(task_id, Asset.VIDEO)
    await services.storage.put_bytes(key, b"\0" * 9, "video/mp4")
    await store.end(task_id, State.SUCCEEDED, from_states=[State.QUEUED], result={})
    url = services.storage.url(task_id, Asset.VIDEO, 600)
    async with serving(create_app(services)) as base:
        address = base + httpx.URL(url).path
        async with httpx.AsyncClient(trust_env=False) as client:
            assert (await client.get(address)).status_code == 200
            query = "UPDATE tasks SET expires_at = now() - interval '1 second'"
            await services.db.execute(query)
            # Left long enough ago that the keeper need not wait for whoever left it.
            keeper = asyncio.create_task(keep_house(services))
            try:
                await until_left(services)
            finally:
                keeper.cancel()
                await asyncio.wait({keeper})
            await services.leftovers.work_off(after=0)
            answer = await client.get(address)
            assert answer.status_code == 410, answer.text
            assert answer.json()["error"]["code"] == "expired"
            assert (await client.head(address)).status_code == 410
            await store.delete(task_id)
            answer = await client.get(address)
            assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_found")


async def until_left(services: Services) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await services.db.fetch_value("SELECT count(*) FROM leftovers"):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
