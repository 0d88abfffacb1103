"""Hearing of every move of a task, through PostgreSQL's LISTEN and NOTIFY: nobody polls."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from crake.tasks.models import State

CHANNEL = "crake_task"
"""Carries `ID STATE PROGRESS` for every move of every task."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a notification says: how far a task is, `progress` in percent."""

    task_id: UUID
    state: State
    progress: int


Hear = Callable[[Move | None], None]
"""Takes every move; `None` says that moves may have been missed."""


class Watch:
    """What one watcher has heard of one task since it last looked."""

    def __init__(self) -> None:
        self._moved = asyncio.Event()
        self._ended = asyncio.Event()

    def hear(self, *, ended: bool) -> None:
        """Note a move."""
        self._moved.set()
        if ended:
            self._ended.set()

    async def moved(self) -> None:
        """Return once the task moved since the last call."""
        await self._moved.wait()
        self._moved.clear()

    async def ended(self) -> None:
        """Return once the task may have ended since the last call."""
        await self._ended.wait()
        self._ended.clear()


class Changes:
    """Hands the notifications of one connection to all who watch a task in this process."""

    def __init__(self) -> None:
        self._watches: defaultdict[UUID, set[Watch]] = defaultdict(set)
        self._listeners: list[Hear] = []

    def listen(self, hear: Hear) -> None:
        """Call `hear` with every move from now on, whichever task's."""
        self._listeners.append(hear)

    def on_notify(self, payload: str) -> None:
        """Take a payload of `CHANNEL`."""
        task_id, state, progress = payload.split(" ")
        move = Move(UUID(task_id), State(state), int(progress))
        for watch in self._watches.get(move.task_id, ()):
            watch.hear(ended=move.state.final)
        for hear in self._listeners:
            hear(move)

    def on_reconnect(self) -> None:
        """Wake everybody: moves may have been missed, so all must look at their rows."""
        for watches in self._watches.values():
            for watch in watches:
                watch.hear(ended=True)
        for hear in self._listeners:
            hear(None)

    @contextlib.contextmanager
    def watch(self, task_id: UUID) -> Iterator[Watch]:
        """Watch a task. Look at its row after entering: what came before is not heard."""
        watch = Watch()
        self._watches[task_id].add(watch)
        try:
            yield watch
        finally:
            self._watches[task_id].discard(watch)
            if not self._watches[task_id]:
                del self._watches[task_id]
