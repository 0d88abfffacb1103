"""One task from start to end, on a worker."""

from __future__ import annotations

import asyncio
import errno
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import structlog

from crake.engines.base import AsyncEngine, EngineDown, EngineError, EngineFull
from crake.engines.fleet import Berth, Choice, Fleet
from crake.engines.performing import Performer
from crake.engines.rendering import Rendered
from crake.errors import ApiError, CrakeError, Unavailable
from crake.media import sandbox
from crake.media.workroom import workroom
from crake.settings import Settings
from crake.storage.models import Asset, asset_key, task_prefix
from crake.storage.service import Storage
from crake.tasks import metrics
from crake.tasks.calls import Calls
from crake.tasks.changes import Changes
from crake.tasks.errands import Errands
from crake.tasks.job import TaskJob
from crake.tasks.models import State, Task
from crake.tasks.patience import TakenAwayError, patiently, stopping
from crake.tasks.references import References
from crake.tasks.route import asked, entry, extended, with_skipped
from crake.tasks.store import TaskStore
from crake.tasks.verdicts import NO_SPACE, NO_SPACE_PAUSE, Then, Verdict, verdict

ROOM_SECONDS = 5.0
"""Seconds that a ticket waits for room in this worker before another worker may have it."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Runner:
    """Renders tasks.

    Parameters
    ----------
    worker
        The name that the task's record gives for who rendered it.
    """

    store: TaskStore
    changes: Changes
    calls: Calls
    storage: Storage
    fleet: Fleet
    performer: Performer
    references: References
    errands: Errands
    settings: Settings
    worker: str
    _renders: dict[UUID, asyncio.Task[Any]] = field(default_factory=dict[UUID, asyncio.Task[Any]])
    _elsewhere: set[UUID] = field(default_factory=set[UUID])

    @property
    def renders(self) -> int:
        """How many renders run now."""
        return len(self._renders)

    def hand_back_remote(self) -> None:
        """Give back to the queue what is rendered elsewhere: another worker goes on with it."""
        for task_id in self._elsewhere & self._renders.keys():
            self._renders[task_id].cancel()

    async def run(self, task_id: UUID) -> None:
        """Render a queued task; does nothing where it is not queued any more.

        Cancelled from outside (the worker stops), it hands the task back to the queue.
        """
        task = await self.store.get(task_id)
        if task is None:
            await self.errands.work_off(self.fleet, task_id)
            return
        with structlog.contextvars.bound_contextvars(
            task_id=str(task.id), trace_id=str(task.trace_id)
        ):
            if task.state in {State.CANCELLED, State.FAILED}:
                await self.errands.work_off(self.fleet, task.id)
            elif task.state is not State.SUCCEEDED:
                await self._place(task)

    async def _place(self, task: Task) -> None:
        """Find an engine for a task and render it there, or put it back."""
        if await asyncio.to_thread(workroom.is_full):
            log.error("workroom.full", folder=str(workroom.parent))
            await self._put_back(task, failed=False, delay=NO_SPACE_PAUSE)
            return
        try:
            choice = await self._choose(task)
        except CrakeError as error:  # the catalogue has changed since it was accepted
            await self._start_and_fail(task, error)
            return
        task = replace(task, route=with_skipped(task, choice.skipped))
        if choice.berth is None:
            down = choice.wait > 0
            if down and task.failures + 1 >= self.settings.max_attempts:
                why = "No engine of this model works now."
                await self._start_and_fail(task, ApiError(why))
                return
            await self._put_back(task, failed=down, delay=choice.wait or 1.0)
            return
        with choice.berth.rendering():
            started = await self._start(task, choice.berth.engine.name)
            if started is not None:
                await self._render(started, choice.berth)

    async def _put_back(self, task: Task, *, failed: bool, delay: float) -> None:
        """Give a task another place in the queue that was not started."""
        await self.store.requeue(
            task, failed=failed, delay=delay, route=task.route, state=State.QUEUED
        )
        log.info("task.put_back", seconds=delay)

    async def _choose(self, task: Task) -> Choice:
        """Choose an engine; wait a moment where none has room."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + ROOM_SECONDS
        while True:
            choice = self.fleet.choose(
                task.spec,
                task_id=task.id,
                asked=asked(task.route),
                resumes=(task.remembered or {}).get("engine"),
                age=(datetime.now(UTC) - task.created_at).total_seconds(),
            )
            left = deadline - loop.time()
            if choice.berth is not None or choice.wait > 0 or left <= 0:
                return choice
            await self.fleet.room(min(left, 1.0))

    async def _start_and_fail(self, task: Task, error: CrakeError) -> None:
        started = await self._start(task, task.engine)
        if started is not None:
            log.info("task.started", attempt=started.attempt)
            await self._fail(started, error)

    async def _start(self, task: Task, engine: str | None) -> Task | None:
        """Start a task; `None` where it is not queued any more.

        Patiently, and in the same name each time: a start whose answer was lost is this one's.
        """
        starter = f"{self.worker}/{secrets.token_hex(4)}"
        return await patiently(
            lambda: self.store.start(task.id, worker=starter, engine=engine, route=task.route)
        )

    async def _render(self, task: Task, berth: Berth) -> None:
        current = asyncio.current_task()
        assert current is not None
        self._renders[task.id] = current
        if isinstance(berth.engine, AsyncEngine):
            self._elsewhere.add(task.id)
        try:
            with structlog.contextvars.bound_contextvars(engine=task.engine):
                await self._run(task, berth)
        finally:
            self._renders.pop(task.id, None)
            self._elsewhere.discard(task.id)

    async def _run(self, task: Task, berth: Berth) -> None:
        if task.started_at is not None:
            waited = (task.started_at - task.created_at).total_seconds()
            metrics.QUEUE_SECONDS.labels(task.model).observe(waited)
        log.info("task.started", attempt=task.attempt)
        if task.failures >= self.settings.max_attempts:
            await self._fail(task, ApiError(f"The render broke off {task.failures} times."))
            return
        remembered: Mapping[str, Any] = {}
        try:
            with self.changes.watch(task.id) as watch:
                job = TaskJob(
                    task, berth.engine.name, store=self.store, watch=watch, calls=self.calls
                )
                try:
                    async with stopping(watch, lambda: self._still_running(task)):
                        rendered = await self._produce(task, berth, job)
                finally:
                    remembered = job.remembered
            # No longer watched: the end that this worker writes would look like another's.
            berth.breaker.succeed()
            await self._finish(task, berth, rendered)
        except TakenAwayError:
            log.info("task.taken_away")
            await self._clear_up(task)
            await self._abandon_if_over(task, berth, remembered)
        except asyncio.CancelledError:
            line = entry(task, berth.engine.name, "shutdown", "the worker stops")
            await asyncio.shield(self._requeue(task, line, failed=False, delay=0))
            raise
        except Exception as error:  # noqa: BLE001 - the edge: the task must not stay as if it ran
            await self._end_badly(task, berth, error)

    async def _end_badly(self, task: Task, berth: Berth, error: Exception) -> None:
        """Give the task to another engine, try it again, or fail it."""
        judged = verdict(error, berth.engine.seconds_for_a_clip(self.settings))
        self._log(judged, error)
        if isinstance(error, EngineDown):
            berth.breaker.fail(judged.why)
        line = entry(task, berth.engine.name, judged.outcome, judged.why)
        metrics.RENDERS_BROKEN.labels(berth.engine.name, judged.outcome).inc()
        now = replace(task, route=extended(task, line))
        others = self.fleet.asked_less(task.spec, berth.engine.name, asked(now.route))
        if judged.then is Then.FAIL or (judged.then is Then.ELSEWHERE and not others):
            await self._fail(task, judged.answer, line)
        elif judged.then is Then.WAIT:
            await self._requeue(task, line, failed=False, delay=judged.delay)
        elif others:
            # Whoever was down or full has not had a try: that is no attempt.
            failed = judged.outcome not in {"down", "full"}
            await self._requeue(task, line, failed=failed, delay=0, forget=True)
        else:
            paced = judged.delay * (task.failures + 1 if judged.then is Then.AGAIN else 1)
            await self._requeue(task, line, failed=judged.then is Then.AGAIN, delay=paced)

    def _log(self, judged: Verdict, error: Exception) -> None:
        if isinstance(error, sandbox.SandboxCrashed):
            log.warning("render.crashed", exitcode=error.exitcode)
        elif isinstance(error, sandbox.SandboxFailed):
            log.error("render.failed", details=error.details)
        elif judged.outcome == "no space":
            log.error("workroom.full", folder=str(workroom.parent))
        elif isinstance(error, EngineError):
            log.warning("engine.refused", outcome=judged.outcome, why=judged.why)
        elif judged.outcome == "broke":
            log.error("task.broke", exc_info=error)

    async def _produce(self, task: Task, berth: Berth, job: TaskJob) -> Rendered:
        """Render a task's clip and store it."""
        with workroom.folder() as folder:
            try:
                spec = await self.references.gather(task.spec, folder)
                async with job.writing():
                    rendered = await self.performer.perform(
                        berth.engine, berth.setup, spec, folder, job
                    )
            except (EngineDown, EngineFull, Unavailable):
                raise
            except Exception as error:
                # Not everything that writes says so. Later there would be room: what it wrote goes.
                if await asyncio.to_thread(workroom.is_full):
                    raise OSError(errno.ENOSPC, NO_SPACE) from error
                raise
            await patiently(lambda: self._publish(task, rendered))
        return rendered

    async def _publish(self, task: Task, rendered: Rendered) -> None:
        for asset, path in (
            (Asset.VIDEO, rendered.video),
            (Asset.THUMBNAIL, rendered.poster),
            (Asset.SPRITESHEET, rendered.spritesheet),
        ):
            await self.storage.put_file(asset_key(task.id, asset), path, asset.content_type)

    async def _finish(self, task: Task, berth: Berth, rendered: Rendered) -> None:
        ended = await patiently(
            lambda: self.store.end(
                task.id,
                State.SUCCEEDED,
                from_states=(State.RUNNING,),
                attempt=task.attempt,
                result=rendered.result,
                route=extended(task, entry(task, berth.engine.name, "rendered", _reason(task))),
            )
        )
        if ended is None:
            log.info("task.outrun")
            await self._clear_up(task)
            return
        if ended.started_at is not None and ended.finished_at is not None:
            seconds = (ended.finished_at - ended.started_at).total_seconds()
            metrics.RENDER_SECONDS.labels(str(ended.engine)).observe(seconds)
        metrics.TASKS_ENDED.labels(ended.model, ended.state).inc()
        log.info("task.succeeded")

    async def _clear_up(self, task: Task) -> None:
        """Remove the files of a task that did not succeed; it may have ended meanwhile."""
        now = await patiently(lambda: self.store.get(task.id))
        if now is None or now.state in {State.CANCELLED, State.FAILED}:
            await patiently(lambda: self.storage.delete_prefix(task_prefix(task.id)))

    async def _abandon_if_over(
        self, task: Task, berth: Berth, remembered: Mapping[str, Any]
    ) -> None:
        """Stop what runs elsewhere, unless another worker goes on with it."""
        now = await patiently(lambda: self.store.get(task.id))
        if now is None or now.state in {State.CANCELLED, State.FAILED}:
            if remembered:
                # The task ended perhaps before its row knew of the latest.
                name = berth.engine.name
                await patiently(lambda: self.errands.leave(task.id, name, remembered))
            await self.errands.work_off(self.fleet, task.id)

    async def _fail(
        self, task: Task, error: CrakeError, line: Mapping[str, Any] | None = None
    ) -> None:
        ended = await patiently(
            lambda: self.store.end(
                task.id,
                State.FAILED,
                from_states=(State.RUNNING,),
                attempt=task.attempt,
                error=(error.code, error.message),
                route=task.route if line is None else extended(task, line),
            )
        )
        if ended is not None:
            metrics.TASKS_ENDED.labels(ended.model, ended.state).inc()
            log.info("task.failed", code=error.code, message=error.message)
            await self._clear_up(task)

    async def _requeue(
        self,
        task: Task,
        line: Mapping[str, Any],
        *,
        failed: bool,
        delay: float,
        forget: bool = False,
    ) -> None:
        reason = line["outcome"]
        route = extended(task, line)
        if await patiently(
            lambda: self.store.requeue(task, failed=failed, delay=delay, route=route, forget=forget)
        ):
            metrics.TASKS_REQUEUED.labels(reason).inc()
            log.info("task.requeued", reason=reason)

    async def _still_running(self, task: Task) -> bool:
        now = await self.store.get(task.id)
        return now is not None and now.state is State.RUNNING and now.attempt == task.attempt


def _reason(task: Task) -> str:
    """Say why it was this engine."""
    before = [line["engine"] for line in task.route]
    return f"after {', '.join(dict.fromkeys(before))}" if before else "the first that fits"
