"""Submissions that are refused because the queue is full or the database is away; the rest goes on.

Nothing here is timed. That a refusal does not wait is shown by a database that would be waited for
much longer than the test may take.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from pydantic import SecretStr

from crake.db import migrate
from crake.db.embedded import EmbeddedPostgres
from crake.db.pool import Database
from crake.db.pulse import LATE_SECONDS, Pulse
from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks.models import State, Terms
from crake.tasks.submission_store import SubmissionStore
from tests.chaos.arena import children_of
from tests.support.app import asking
from tests.support.database import reachable_folder
from tests.support.embedded import crashed_at_exit, end, postmaster
from tests.support.ledger import assert_balanced, make_caller, make_submission

MOST = 5
CAT = {"prompt": "a cat", "async": True}
LONG = 600.0
"""Seconds; nobody would wait for them."""
PATIENCE = 60.0


@pytest.fixture
async def services(dsn: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(
        data_dir=tmp_path, database_url=SecretStr(dsn), max_queue=MOST, rate_limit=0
    )
    async with open_services(settings) as services:
        yield services


async def test_a_full_queue_refuses_and_says_when_to_come_again(services: Services) -> None:
    async with asking(services) as client:
        made = [await client.post("/sora/videos", json=CAT) for _ in range(MOST)]
        assert {answer.status_code for answer in made} == {200}
        for path in ("/sora/videos", "/v1/videos"):
            refused = await client.post(path, json=CAT)
            assert refused.status_code == 429, refused.text
            assert refused.headers["retry-after"] == "30"
            assert f"The queue is full: {MOST} videos wait" in refused.text
        # What is in it goes on, and makes room.
        task_id = UUID(made[0].json()["task_id"])
        store = services.task_store
        assert await store.end(task_id, State.SUCCEEDED, from_states=[State.QUEUED], result={})
        assert (await client.post("/sora/videos", json=CAT)).status_code == 200
        refused = await client.post("/sora/videos", json=CAT)
        assert (refused.status_code, refused.headers["retry-after"]) == (429, "300")
        await assert_balanced(services.db, (await services.accounts.account("ada@example.com")).id)


async def test_a_repeat_is_answered_although_the_queue_is_full(services: Services) -> None:
    async with asking(services) as client:
        keyed = {"idempotency-key": "one"}
        first = await client.post("/sora/videos", json=CAT, headers=keyed)
        for _ in range(MOST - 1):
            await client.post("/sora/videos", json=CAT)
        assert (await client.post("/sora/videos", json=CAT)).status_code == 429
        again = await client.post("/sora/videos", json=CAT, headers=keyed)
        assert again.json()["task_id"] == first.json()["task_id"]


async def test_several_videos_fit_or_none_does(services: Services) -> None:
    async with asking(services) as client:
        await client.post("/sora/videos", json=CAT)
        refused = await client.post("/v1/videos", json={"prompt": "a cat", "n": MOST})
        assert refused.status_code in {400, 429}, refused.text
    assert (await SubmissionStore(services.db).backlog()).unfinished == 1


async def test_many_at_once_do_not_pass_it_by_more_than_are_under_way(services: Services) -> None:
    """They count what was there when they began: at most one more for each that runs beside."""
    callers = [await make_caller(services.db) for _ in range(20)]
    store = SubmissionStore(services.db)

    async def submit(number: int) -> bool:
        accepted = await store.submit(
            callers[number], make_submission(), Terms(engine="sketch", price=1, cap=100, most=MOST)
        )
        return accepted is not None

    for _ in range(4):
        await asyncio.gather(*(submit(number) for number in range(len(callers))))
    unfinished = (await store.backlog()).unfinished
    assert MOST <= unfinished <= MOST + len(callers) - 1
    assert not await submit(0)


@dataclass(frozen=True)
class Own:
    """A crake on a PostgreSQL that can be stopped, and whose absence is waited for long."""

    folder: Path
    services: Services

    def stop(self) -> None:
        end(postmaster(self.folder), signal.SIGINT)  # in order: it is not a durable one

    async def start_again(self) -> None:
        await asyncio.to_thread(self._start_again)

    def _start_again(self) -> None:
        with EmbeddedPostgres(self.folder, durable=False):
            pass


@pytest.fixture
def folder() -> Iterator[Path]:
    with reachable_folder() as base, crashed_at_exit(base / "crake"):
        yield base / "crake"


@pytest.fixture
async def own(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Own]:
    class Patient(Database):
        def __init__(self, dsn: str, *, max_size: int, pulse: Pulse) -> None:
            super().__init__(dsn, max_size=max_size, wait=LONG, retry=LONG, pulse=pulse)

    monkeypatch.setattr("crake.services.Database", Patient)
    embedded = EmbeddedPostgres(folder, durable=False)
    dsn = await asyncio.to_thread(embedded.start)
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn), rate_limit=0)
    try:
        await asyncio.to_thread(migrate.upgrade, dsn)
        async with open_services(settings) as services:
            yield Own(folder, services)
    finally:
        await asyncio.to_thread(embedded.stop)


async def test_while_the_database_is_away_submissions_are_refused_at_once(own: Own) -> None:
    async with asking(own.services) as client, asyncio.timeout(PATIENCE):
        accepted = (await client.post("/sora/videos", json=CAT)).json()["task_id"]
        own.stop()
        for path in ("/sora/videos", "/v1/videos", "/sora/videos"):
            refused = await client.post(path, json=CAT)
            assert refused.status_code == 503, refused.text
            assert int(refused.headers["retry-after"]) > 0
        # Whoever has something to lose waits for it.
        polling = asyncio.create_task(client.post("/sora/tasks", json={"id": accepted}))
        await own.start_again()
        assert (await polling).json()["state"] == "pending"
        assert (await client.post("/sora/videos", json=CAT)).status_code == 200


async def test_while_the_database_hangs_submissions_are_refused(own: Own) -> None:
    async with asking(own.services) as client, asyncio.timeout(PATIENCE):
        accepted = (await client.post("/sora/videos", json=CAT)).json()["task_id"]
        with hanging(postmaster(own.folder)):
            await asyncio.sleep(2 * LATE_SECONDS)
            refused = await client.post("/sora/videos", json=CAT)
            assert refused.status_code == 503, refused.text
            assert int(refused.headers["retry-after"]) > 0
            # Whoever has something to lose waits for it.
            polling = asyncio.create_task(client.post("/sora/tasks", json={"id": accepted}))
        assert (await polling).json()["state"] == "pending"
        while (await client.post("/sora/videos", json=CAT)).status_code != 200:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


@contextmanager
def hanging(pid: int) -> Iterator[None]:
    """Stop every process of a PostgreSQL: it takes connections and answers nothing."""
    stopped = [pid, *children_of(pid)]
    try:
        for each in stopped:
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGSTOP)
        yield
    finally:
        for each in reversed(stopped):
            with suppress(ProcessLookupError):
                os.kill(each, signal.SIGCONT)


async def test_a_client_that_waits_is_not_hurried(own: Own) -> None:
    services = own.services
    async with asking(services) as client, asyncio.timeout(PATIENCE):
        waiting = asyncio.create_task(client.post("/sora/videos", json={"prompt": "a cat"}))
        while not services.changes._watches:  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.01)
        own.stop()
        await own.start_again()
        [task_id] = services.changes._watches
        store = services.task_store
        error = ("content_rejected", "No.")
        await store.end(task_id, State.FAILED, from_states=[State.QUEUED], error=error)
        assert (await waiting).status_code == 403
