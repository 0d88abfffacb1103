"""What can be done with tasks once they are submitted: wait, look, cancel, delete."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from datetime import UTC
from uuid import UUID

import structlog

from crake.errors import Cancelled, CrakeError, Expired, NotFound
from crake.tasks import metrics
from crake.tasks.changes import Changes
from crake.tasks.leftovers import Leftovers
from crake.tasks.models import Cursor, State, Task, TaskFilter, TaskPage
from crake.tasks.store import TaskStore

UNFINISHED = (State.QUEUED, State.RUNNING)

log = structlog.get_logger(__name__)


class Tasks:
    """The life of tasks, as the API sees it."""

    def __init__(self, store: TaskStore, changes: Changes, leftovers: Leftovers) -> None:
        self._store = store
        self._changes = changes
        self._leftovers = leftovers

    async def wait(self, task: Task, within: float) -> Task:
        """Return the task once it is final, or as it is after `within` seconds.

        Raises
        ------
        NotFound
            It was deleted meanwhile.
        """
        with self._changes.watch(task.id) as watch:
            try:
                async with asyncio.timeout(within):
                    while True:
                        task = await self._fresh(task)
                        if task.state.final:
                            return task
                        await watch.ended()
            except TimeoutError:
                return await self._fresh(task)

    async def changes(self, task: Task, within: float) -> AsyncGenerator[Task]:
        """Yield the task now and at every move until it is final, or for `within` seconds.

        Raises
        ------
        NotFound
            It was deleted meanwhile.
        """
        deadline = asyncio.get_running_loop().time() + within
        with self._changes.watch(task.id) as watch:
            while True:
                task = await self._fresh(task)
                yield task
                if task.state.final:
                    return
                try:
                    async with asyncio.timeout_at(deadline):
                        await watch.moved()
                except TimeoutError:
                    return

    async def _fresh(self, task: Task) -> Task:
        fresh = await self._store.get(task.id)
        if fresh is None:
            raise NotFound
        return fresh

    async def get(self, account_id: UUID, task_id: UUID) -> Task:
        """Return one of the account's tasks; raises `NotFound`."""
        task = await self._store.get(task_id)
        if task is None or task.account_id != account_id:
            raise NotFound
        return task

    async def any(self, task_id: UUID) -> Task:
        """Return a task whoever's it is, for the operator; raises `NotFound`."""
        task = await self._store.get(task_id)
        if task is None:
            raise NotFound
        return task

    async def why_gone(self, task_id: UUID) -> CrakeError:
        """Return why there is no file of a task, for who has a signed address of it."""
        task = await self._store.get(task_id)
        if task is None:
            return NotFound("There is no such file any more: its task was deleted.")
        if task.expired and task.expires_at is not None:
            when = task.expires_at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
            return Expired(f"This video expired on {when} and was removed.")
        return NotFound("There is no such file.")

    async def get_many(self, account_id: UUID, task_ids: Sequence[UUID]) -> Sequence[Task]:
        """Return those of the account's tasks that exist, in the order asked for."""
        found = {task.id: task for task in await self._store.get_many(account_id, task_ids)}
        return [found[task_id] for task_id in task_ids if task_id in found]

    async def list(self, account_id: UUID, which: TaskFilter) -> TaskPage:
        """Return a page of the account's tasks, newest first."""
        tasks = await self._store.list(account_id, which)
        return TaskPage(tuple(tasks), await self._store.count(account_id, which.type))

    async def list_from(self, account_id: UUID, cursor: Cursor) -> Sequence[Task]:
        """Return an account's tasks from an id on, in the order of the ids."""
        return await self._store.list_from(account_id, cursor)

    async def cancel(self, account_id: UUID, task_id: UUID) -> Task:
        """Stop an unfinished task and refund it; raises `NotFound`; a final task stays as it is."""
        task = await self.get(account_id, task_id)
        if task.state.final:
            return task
        return await self.end_unfinished(task)

    async def end_unfinished(self, task: Task) -> Task:
        """Cancel a task whatever it does; the worker that renders it hears of it and stops."""
        error = (Cancelled.code, Cancelled.default_message)
        ended = await self._store.end(task.id, State.CANCELLED, from_states=UNFINISHED, error=error)
        if ended is None:
            return await self._fresh(task)
        metrics.TASKS_ENDED.labels(ended.model, ended.state).inc()
        log.info("task.cancelled", task_id=str(task.id))
        return ended

    async def delete(self, account_id: UUID, task_id: UUID) -> None:
        """Remove the record and its assets, cancelling first; raises `NotFound`."""
        await self.cancel(account_id, task_id)
        await self._store.delete(task_id)
        await self._leftovers.remove(task_id)
        log.info("task.deleted", task_id=str(task_id))
