"""When to ask for a task again: often enough to notice its end, seldom enough to cost nothing.

A shipped client takes the first answer's figure for the whole of its polling. So the figure is no
guess of when the task ends, but a share of how long it will take.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from crake.engines.spec import VideoSpec
from crake.tasks.models import State, Task
from crake.tasks.pace_store import Ahead, ModelPace, PaceStore

SHARE = 0.1
"""Of the time that a task will take: its end is noticed at most so much later."""

LEAST_MS, MOST_MS = 250, 15_000
UNKNOWN_MS = 1000
"""Where nothing is known: the pause that clients choose by themselves."""

REMEMBERED_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class _Remembered:
    pace: ModelPace
    until: float


@dataclass(frozen=True)
class Pace:
    """Estimates, from what the database knows, how long tasks take."""

    store: PaceStore
    _known: dict[str, _Remembered] = field(default_factory=dict[str, _Remembered])

    async def poll_after_ms(self, task: Task) -> int:
        """Return after how many milliseconds to ask for an unfinished task again."""
        ahead = Ahead(0.0, 0)
        if task.state is State.QUEUED:
            ahead = await self.store.ahead_of(task.id)
        left = seconds_left(task, await self._of(task.model), ahead, datetime.now(UTC))
        return UNKNOWN_MS if left is None else _pause_ms(left)

    async def _of(self, model: str) -> ModelPace:
        known, now = self._known.get(model), time.monotonic()
        if known is None or known.until < now:
            pace = await self.store.of_model(model)
            known = self._known[model] = _Remembered(pace, now + REMEMBERED_SECONDS)
        return known.pace


def seconds_left(task: Task, pace: ModelPace, ahead: Ahead, now: datetime) -> float | None:
    """Return how long a task will still take; `None` where nothing is known to tell it from.

    Parameters
    ----------
    pace
        How fast its model's videos were made lately.
    ahead
        What is to be made before it, if it waits.
    """
    whole = None
    if pace.seconds_per_work is not None:
        whole = pace.seconds_per_work * work_of(task.spec)
    if task.state is State.RUNNING and task.started_at is not None:
        if task.progress > 0:  # this very render says most about itself
            spent = (now - task.started_at).total_seconds()
            return spent * (100 - task.progress) / task.progress
        return whole
    if whole is None or pace.seconds_per_work is None:
        return None
    return whole + ahead.work * pace.seconds_per_work / max(ahead.places, 1)


def work_of(spec: VideoSpec) -> float:
    """Return the work of a video: pixels times seconds."""
    return spec.seconds * spec.width * spec.height


def _pause_ms(left: float) -> int:
    return min(max(round(left * SHARE * 1000), LEAST_MS), MOST_MS)
