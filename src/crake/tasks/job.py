"""A task as its engine sees it: progress into its row, and what must not be lost."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import Any

from crake.errors import Unavailable
from crake.tasks.calls import Calls
from crake.tasks.changes import Watch
from crake.tasks.models import Task
from crake.tasks.patience import patiently
from crake.tasks.store import TaskStore

PROGRESS_PAUSE = 0.25
"""Seconds between two writes of progress, at least."""


class TaskJob:
    """One attempt at a task.

    Parameters
    ----------
    engine
        Name of the engine that renders it: it is told what it remembered, and nobody else.
    watch
        Hears when the task turns out to be somebody else's.
    """

    def __init__(
        self, task: Task, engine: str, *, store: TaskStore, watch: Watch, calls: Calls
    ) -> None:
        self._task = task
        self._engine = engine
        self._store = store
        self._watch = watch
        self._calls = calls
        self._percent = 0
        self._changed = asyncio.Event()
        self.id = str(task.id)
        self.remembered = recall(task, engine)

    def report(self, progress: float, /) -> None:
        """Take progress, whatever an engine says, also something that is no number."""
        percent = int(min(progress, 0.99) * 100) if progress > 0 else 0
        if percent > self._percent:
            self._percent = percent
            self._changed.set()

    async def remember(self, state: Mapping[str, Any]) -> None:
        """Keep `state` in the task's row; nothing is kept where it is empty."""
        self.remembered = dict(state)
        kept = {"engine": self._engine, "state": dict(state)} if state else None
        if not await patiently(lambda: self._store.remember(self._task, kept)):
            # Somebody else's by now: whoever watches the task is about to cancel this.
            self._watch.hear(ended=True)
            await asyncio.Event().wait()

    @property
    def callback_url(self) -> str | None:
        """An address of this server, to be called when it is worth a look."""
        return self._calls.url(self._task.id)

    async def called(self, within: float) -> None:
        """Return once that address is called, or after so many seconds."""
        await self._calls.called(self._task.id, within)

    @contextlib.asynccontextmanager
    async def writing(self) -> AsyncIterator[None]:
        """Write progress to the task's row, the latest only, now and then."""
        writer = asyncio.create_task(self._write())
        try:
            yield
        finally:
            writer.cancel()
            await asyncio.wait({writer})

    async def _write(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            # Progress that could not be written is overtaken by the next.
            with contextlib.suppress(Unavailable):
                if not await self._store.progress(self._task, self._percent):
                    self._watch.hear(ended=True)
            await asyncio.sleep(PROGRESS_PAUSE)


def recall(task: Task, engine: str) -> Mapping[str, Any]:
    """Return what an engine remembered of a task; empty where it remembered nothing."""
    kept = task.remembered or {}
    state: Mapping[str, Any] = kept.get("state", {}) if kept.get("engine") == engine else {}
    return state
