"""One task from start to end, on a worker."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from uuid import UUID

import structlog

from crake.engines.catalog import Catalog
from crake.engines.rendering import Rendered, render_clip
from crake.errors import ApiError, CrakeError, Unavailable
from crake.media import sandbox
from crake.media.provenance import SigningIdentity
from crake.settings import Settings
from crake.storage.models import Asset, asset_key, task_prefix
from crake.storage.service import Storage
from crake.tasks import metrics
from crake.tasks.changes import Changes, Watch
from crake.tasks.models import State, Task
from crake.tasks.references import References
from crake.tasks.store import TaskStore

T = TypeVar("T")

RETRY_PAUSE = 2.0
"""Seconds before a render that crashed is tried again, times the number of its failures."""

PROGRESS_PAUSE = 0.25
"""Seconds between two writes of progress, at least."""

PATIENCE = 300.0
"""Seconds for which a finished render waits for a database or storage that is away."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Runner:
    """Renders tasks.

    Parameters
    ----------
    identity
        Signs content credentials; `None` leaves them out.
    worker
        The name that the task's record gives for who rendered it.
    """

    store: TaskStore
    changes: Changes
    storage: Storage
    catalog: Catalog
    references: References
    settings: Settings
    identity: SigningIdentity | None
    worker: str
    _renders: set[UUID] = field(default_factory=set[UUID])

    @property
    def renders(self) -> int:
        """How many renders run now."""
        return len(self._renders)

    async def run(self, task_id: UUID) -> None:
        """Render a queued task; does nothing where it is not queued any more.

        Cancelled from outside (the worker stops), it hands the task back to the queue.
        """
        starter = f"{self.worker}/{secrets.token_hex(4)}"
        task = await self.store.start(task_id, worker=starter)
        if task is None:
            return
        self._renders.add(task_id)
        with structlog.contextvars.bound_contextvars(
            task_id=str(task.id), trace_id=str(task.trace_id), engine=task.engine
        ):
            try:
                await self._run(task)
            finally:
                self._renders.discard(task_id)

    async def _run(self, task: Task) -> None:
        if task.started_at is not None:
            waited = (task.started_at - task.created_at).total_seconds()
            metrics.QUEUE_SECONDS.labels(task.model).observe(waited)
        log.info("task.started", attempt=task.attempt)
        if task.failures >= self.settings.max_attempts:
            await self._fail(task, ApiError(f"The render broke off {task.failures} times."))
            return
        try:
            with self.changes.watch(task.id) as watch:
                async with _stopping(watch, self._still_running, task):
                    rendered = await self._produce(task, watch)
            # No longer watched: the end that this worker writes would look like another's.
            await self._finish(task, rendered)
        except _TakenAwayError:
            log.info("task.taken_away")
            await self._clear_up(task)
        except asyncio.CancelledError:
            await asyncio.shield(self._requeue(task, "shutdown", failed=False, delay=0))
            raise
        except sandbox.SandboxCrashed as crash:
            log.warning("render.crashed", exitcode=crash.exitcode)
            delay = RETRY_PAUSE * (task.failures + 1)
            await self._requeue(task, "crash", failed=True, delay=delay)
        except sandbox.SandboxTimeout:
            limit = self.settings.render_timeout
            await self._fail(task, ApiError(f"The render took longer than {limit:g} seconds."))
        except sandbox.SandboxOutOfMemory:
            await self._fail(task, ApiError("The render needed more memory than it may take."))
        except sandbox.SandboxFailed as failure:
            log.error("render.failed", details=failure.details)  # noqa: TRY400 - its own traceback
            await self._fail(task, ApiError("The engine could not render this."))
        except Unavailable:
            await self._requeue(task, "unavailable", failed=True, delay=RETRY_PAUSE)
        except CrakeError as error:
            await self._fail(task, error)
        except Exception:  # the edge: whatever it is, the task must not stay as if it ran
            log.exception("task.broke")
            await self._fail(task, ApiError())

    async def _produce(self, task: Task, watch: Watch) -> Rendered:
        """Render a task's clip and store it."""
        engine = self.catalog.route(task.spec)
        with TemporaryDirectory(prefix="crake-") as name:
            folder = Path(name)
            spec = await self.references.gather(task.spec, folder)
            async with self._progress(task, watch) as on_progress:
                rendered = await sandbox.run_reporting(
                    render_clip,
                    self.catalog.setup_of(engine),
                    spec,
                    folder,
                    self.identity,
                    on_progress=on_progress,
                    timeout=self.settings.render_timeout,
                    memory_mib=self.settings.render_memory_mib,
                )
            await patiently(lambda: self._publish(task, rendered))
        return rendered

    async def _publish(self, task: Task, rendered: Rendered) -> None:
        for asset, path in (
            (Asset.VIDEO, rendered.video),
            (Asset.THUMBNAIL, rendered.poster),
            (Asset.SPRITESHEET, rendered.spritesheet),
        ):
            await self.storage.put_file(asset_key(task.id, asset), path, asset.content_type)

    async def _finish(self, task: Task, rendered: Rendered) -> None:
        ended = await patiently(
            lambda: self.store.end(
                task.id,
                State.SUCCEEDED,
                from_states=(State.RUNNING,),
                attempt=task.attempt,
                result=rendered.result,
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

    async def _fail(self, task: Task, error: CrakeError) -> None:
        ended = await patiently(
            lambda: self.store.end(
                task.id,
                State.FAILED,
                from_states=(State.RUNNING,),
                attempt=task.attempt,
                error=(error.code, error.message),
            )
        )
        if ended is not None:
            metrics.TASKS_ENDED.labels(ended.model, ended.state).inc()
            log.info("task.failed", code=error.code, message=error.message)
            await self._clear_up(task)

    async def _requeue(self, task: Task, reason: str, *, failed: bool, delay: float) -> None:
        if await patiently(lambda: self.store.requeue(task, failed=failed, delay=delay)):
            metrics.TASKS_REQUEUED.labels(reason).inc()
            log.info("task.requeued", reason=reason)

    async def _still_running(self, task: Task) -> bool:
        now = await self.store.get(task.id)
        return now is not None and now.state is State.RUNNING and now.attempt == task.attempt

    @contextlib.asynccontextmanager
    async def _progress(self, task: Task, watch: Watch) -> AsyncIterator[Callable[[float], None]]:
        """Write what the engine reports to the task's row, the latest only, now and then."""
        latest = 0
        changed = asyncio.Event()

        def on_progress(share: float) -> None:
            nonlocal latest
            # Whatever an engine says, also something that is no number.
            percent = int(min(share, 0.99) * 100) if share > 0 else 0
            if percent > latest:
                latest = percent
                changed.set()

        async def write() -> None:
            while True:
                await changed.wait()
                changed.clear()
                # Progress that could not be written is overtaken by the next.
                with contextlib.suppress(Unavailable):
                    if not await self.store.progress(task, latest):
                        watch.hear(ended=True)
                await asyncio.sleep(PROGRESS_PAUSE)

        writer = asyncio.create_task(write())
        try:
            yield on_progress
        finally:
            writer.cancel()
            await asyncio.wait({writer})


class _TakenAwayError(Exception):
    """The task was cancelled, deleted or given to another worker while it was rendered."""


@contextlib.asynccontextmanager
async def _stopping(
    watch: Watch, still_running: Callable[[Task], Awaitable[bool]], task: Task
) -> AsyncIterator[None]:
    """Cancel the body when the task is no longer this worker's; raise `_TakenAwayError` then."""
    body = asyncio.current_task()
    taken_away = False

    async def look() -> None:
        nonlocal taken_away
        while True:
            await watch.ended()
            if not await patiently(lambda: still_running(task)):
                taken_away = True
                if body is not None:
                    body.cancel()
                return

    watcher = asyncio.create_task(look())
    try:
        yield
    except asyncio.CancelledError:
        if not taken_away:
            raise
        if body is not None:
            body.uncancel()
        raise _TakenAwayError from None
    finally:
        watcher.cancel()
        await asyncio.wait({watcher})


async def patiently(action: Callable[[], Awaitable[T]]) -> T:
    """Do something to the database or storage, waiting for it where it is away."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + PATIENCE
    pause = 0.5
    while True:
        try:
            return await action()
        except Unavailable:
            if loop.time() > deadline:
                raise
            log.warning("waiting", seconds=pause)
            await asyncio.sleep(pause)
            pause = min(pause * 2, 10.0)
