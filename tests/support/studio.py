"""Everything that renders tasks, without the queue in between."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from crake.accounts.models import Caller
from crake.engines.base import Surroundings
from crake.engines.fleet import Fleet
from crake.engines.performing import Performer
from crake.engines.spec import VideoSpec
from crake.media import sandbox
from crake.media.fetch import Fetcher
from crake.services import Services, open_services
from crake.settings import Settings
from crake.tasks.models import State, Submission, Task
from crake.tasks.references import References, from_network, from_storage
from crake.tasks.runner import Runner
from tests.support.ledger import assert_balanced, make_caller, standing_of

TINY: Mapping[str, Any] = {"seconds": 1, "width": 128, "height": 72}
PRICE = 7


ERROR = ("api_error", "It broke.")


@dataclass(frozen=True)
class Studio:
    services: Services
    runner: Runner
    caller: Caller
    folder: Path

    async def submit(
        self,
        engine: str = "Good",
        *,
        callback_url: str | None = None,
        caller: Caller | None = None,
        **spec: Any,  # noqa: ANN401
    ) -> Task:
        submission = tiny_submission(engine, self.folder, **spec)
        submission = replace(submission, callback_url=callback_url)
        return (await self.services.submissions.submit(caller or self.caller, submission)).task

    async def render(
        self,
        engine: str = "Good",
        **spec: Any,  # noqa: ANN401
    ) -> Task:
        """Submit a task and run it until it has ended; its account is then in balance."""
        task = await self.submit(engine, **spec)
        for _ in range(self.services.settings.max_attempts + 1):
            if not task.state.final:
                await self.runner.run(task.id)
                task = await self.fresh(task)
        assert task.state.final
        await assert_balanced(self.services.db, self.caller.account_id)
        return task

    async def end(
        self, task: Task, state: State = State.SUCCEEDED, error: tuple[str, str] = ERROR
    ) -> Task:
        """End a task as if a worker had, with an error where it does not succeed."""
        result = {"frames": 24} if state is State.SUCCEEDED else None
        ended = await self.services.task_store.end(
            task.id,
            state,
            from_states=[State.QUEUED, State.RUNNING],
            result=result,
            error=None if state is State.SUCCEEDED else error,
        )
        assert ended is not None
        return ended

    async def start(self, engine: str = "m") -> tuple[Task, asyncio.Task[None]]:
        """Submit a task and run it until an engine has remembered something of it."""
        task = await self.submit(engine)
        running = asyncio.create_task(self.runner.run(task.id))
        for _ in range(1000):
            if (await self.fresh(task)).remembered:
                return task, running
            await asyncio.sleep(0.01)
        raise TimeoutError

    async def hand_back(self, engine: str = "m") -> Task:
        """Return a queued task that has something running elsewhere: its worker was stopped."""
        task, running = await self.start(engine)
        running.cancel()
        await asyncio.wait({running})
        return await self.fresh(task)

    async def fresh(self, task: Task) -> Task:
        found = await self.services.task_store.get(task.id)
        assert found is not None
        return found

    async def balance(self) -> int:
        return (await standing_of(self.services.db, self.caller.account_id)).balance

    @property
    def stored(self) -> list[str]:
        """Names of the files of tasks that are stored."""
        files = self.services.settings.data_dir / "files"
        return sorted(path.name for path in files.glob("tasks/*/*"))


def tiny_submission(
    engine: str,
    folder: Path,
    **spec: Any,  # noqa: ANN401
) -> Submission:
    values = {"prompt": str(folder), "model": engine, **TINY, **spec}
    return Submission(
        dialect="sora",
        spec=VideoSpec.model_validate(values),
        request={"prompt": "a cat"},
        request_hash=uuid4().bytes,
        trace_id=uuid4(),
        waiting=False,
    )


@asynccontextmanager
async def open_studio(settings: Settings, folder: Path) -> AsyncIterator[Studio]:
    sandbox.preload(["crake.engines.rendering", "tests.support.engines"])
    async with open_services(settings) as services, Fetcher(settings) as fetcher:
        bring = {**from_network(fetcher), **from_storage(services.storage)}
        surroundings = Surroundings(settings, fetcher)
        fleet = Fleet(services.catalog, slots=4, surroundings=surroundings)
        runner = Runner(
            store=services.task_store,
            changes=services.changes,
            calls=services.calls,
            storage=services.storage,
            fleet=fleet,
            performer=Performer(settings, identity=None),
            references=References(bring, settings),
            errands=services.errands,
            settings=settings,
            worker="test",
        )
        async with fleet.open():
            yield Studio(services, runner, await make_caller(services.db), folder)
