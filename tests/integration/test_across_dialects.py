"""A task made in one dialect, in the other one: read, listed, cancelled and deleted, as it is."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

import httpx
import pytest
from pydantic import SecretStr

from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks.models import State
from tests.support.app import asking

PROMPT = "a cat on a river, 猫"


@dataclass(frozen=True)
class Facts:
    """What both dialects say of a task."""

    task_id: UUID
    state: str
    prompt: str
    created_at: int
    finished_at: int | None
    error: str | None


class Sora:
    """One dialect, as a client of it sees tasks."""

    WORDS: ClassVar = {
        "pending": "waits",
        "processing": "runs",
        "succeeded": "done",
        "failed": "failed",
    }

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def ask(self, **body: object) -> dict[str, Any]:
        answer = await self.client.post("/sora/tasks", json=body)
        assert answer.status_code == 200, answer.text
        said: dict[str, Any] = answer.json()
        return said

    async def make(self) -> UUID:
        body = {"prompt": PROMPT, "version": "2.0", "size": "1280x720", "async": True}
        answer = await self.client.post("/sora/videos", json=body)
        return UUID(answer.json()["task_id"])

    async def read(self, task_id: UUID) -> Facts:
        return self.facts(await self.ask(id=str(task_id)))

    async def listed(self) -> list[Facts]:
        return [self.facts(item) for item in (await self.ask(action="retrieve_batch"))["items"]]

    async def cancel(self, task_id: UUID) -> None:
        await self.ask(action="cancel", id=str(task_id))

    async def delete(self, task_id: UUID) -> None:
        await self.ask(action="delete", id=str(task_id))

    async def is_there(self, task_id: UUID) -> bool:
        answer = await self.client.post("/sora/tasks", json={"id": str(task_id)})
        return answer.status_code == 200

    def facts(self, record: dict[str, Any]) -> Facts:
        finished, error = record["finished_at"], record["response"].get("error")
        return Facts(
            UUID(record["id"]),
            self.WORDS[record["state"]],
            record["request"]["prompt"],
            int(record["created_at"]),
            None if finished is None else int(finished),
            error["code"] if error else None,
        )


class OpenAi:
    """The other one."""

    WORDS: ClassVar = {
        "queued": "waits",
        "in_progress": "runs",
        "completed": "done",
        "failed": "failed",
    }

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def ask(self, method: str, path: str, **body: object) -> dict[str, Any]:
        answer = await self.client.request(method, f"/v1/videos{path}", json=body or None)
        assert answer.status_code == 200, answer.text
        said: dict[str, Any] = answer.json()
        return said

    async def make(self) -> UUID:
        return self.facts(await self.ask("POST", "", prompt=PROMPT, size="1280x720")).task_id

    async def read(self, task_id: UUID) -> Facts:
        return self.facts(await self.ask("GET", f"/video_{task_id.hex}"))

    async def listed(self) -> list[Facts]:
        return [self.facts(item) for item in (await self.ask("GET", ""))["data"]]

    async def cancel(self, task_id: UUID) -> None:
        await self.ask("POST", f"/{task_id}/cancel")

    async def delete(self, task_id: UUID) -> None:
        await self.ask("DELETE", f"/video_{task_id.hex}")

    async def is_there(self, task_id: UUID) -> bool:
        return (await self.client.get(f"/v1/videos/video_{task_id.hex}")).status_code == 200

    def facts(self, video: dict[str, Any]) -> Facts:
        return Facts(
            UUID(video["id"].removeprefix("video_")),
            self.WORDS[video["status"]],
            video["prompt"],
            video["created_at"],
            video["completed_at"],
            video["error"]["code"] if video["error"] else None,
        )


Dialect = Sora | OpenAi


@pytest.fixture
async def services(dsn: str, tmp_path: Path) -> AsyncIterator[Services]:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn))
    async with open_services(settings) as services:
        yield services


@pytest.fixture
async def dialects(services: Services) -> AsyncIterator[tuple[Sora, OpenAi]]:
    async with asking(services) as client:
        yield Sora(client), OpenAi(client)


async def leave_waiting(services: Services, task_id: UUID) -> None:
    assert (await services.tasks.any(task_id)).state is State.QUEUED


async def start(services: Services, task_id: UUID) -> None:
    assert await services.task_store.start(task_id, worker="test")


async def succeed(services: Services, task_id: UUID) -> None:
    await start(services, task_id)
    states = [State.RUNNING]
    assert await services.task_store.end(task_id, State.SUCCEEDED, from_states=states, result={})


async def fail(services: Services, task_id: UUID) -> None:
    await start(services, task_id)
    error = ("content_rejected", "It shows a face.")
    states = [State.RUNNING]
    assert await services.task_store.end(task_id, State.FAILED, from_states=states, error=error)


Move = Callable[[Services, UUID], Awaitable[None]]
TABLE: list[tuple[Move, str, str | None]] = [
    (leave_waiting, "waits", None),
    (start, "runs", None),
    (succeed, "done", None),
    (fail, "failed", "content_rejected"),
]


@pytest.mark.parametrize("made_in", [0, 1])
async def test_it_is_the_same_task(
    services: Services, dialects: tuple[Sora, OpenAi], made_in: int
) -> None:
    first: Dialect = dialects[made_in]
    other: Dialect = dialects[1 - made_in]
    made: list[UUID] = []
    for move, state, error in TABLE:
        task_id = await first.make()
        made.append(task_id)
        await move(services, task_id)
        facts = await other.read(task_id)
        assert facts == await first.read(task_id)
        assert (facts.task_id, facts.state, facts.prompt) == (task_id, state, PROMPT)
        assert (facts.error, facts.finished_at is not None) == (error, state in {"done", "failed"})
    assert [facts.task_id for facts in await other.listed()] == made[::-1]
    assert await other.listed() == await first.listed()

    for task_id, (_, state, error) in zip(made, TABLE, strict=True):
        await other.cancel(task_id)
        facts = await first.read(task_id)
        cancelled = state in {"waits", "runs"}
        assert (facts.state, facts.error) == (
            ("failed", "cancelled") if cancelled else (state, error)
        )
        assert facts == await other.read(task_id)
    for task_id in made:
        await other.delete(task_id)
        assert not await first.is_there(task_id)
        assert not await other.is_there(task_id)
    assert await first.listed() == []
