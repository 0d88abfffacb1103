"""The SQL behind estimates: how fast videos are made, and what has to be made before one."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from crake.db.pool import Database

# Work is pixels times seconds of video: what a render's time grows with, on any engine.
WORK = """
(spec ->> 'seconds')::float8 * (spec ->> 'width')::float8 * (spec ->> 'height')::float8
"""

# The latest videos say most about now; a day is long enough for one, too.
PACE = f"""
SELECT sum(took) / nullif(sum(work), 0) AS seconds_per_work
  FROM (
    SELECT extract(epoch FROM finished_at - started_at)::float8 AS took, {WORK} AS work
      FROM tasks
     WHERE model = %(model)s AND state = 'succeeded' AND finished_at > now() - interval '1 day'
     ORDER BY finished_at DESC LIMIT 20
  ) AS lately
"""  # noqa: S608 - only constants are interpolated, here and below

# What waits longer is made first, but for what is being made already. Where a queue stands, every
# place for renders is taken, so that those that run are the places there are.
AHEAD = f"""
WITH this AS (SELECT id, model, created_at FROM tasks WHERE id = %(id)s)
SELECT coalesce(sum(work * (1 - progress / 100.0)), 0)::float8 AS work,
       count(*) FILTER (WHERE state = 'running') AS places
  FROM (
    SELECT {WORK.replace("spec", "tasks.spec")} AS work, tasks.progress, tasks.state
      FROM tasks JOIN this ON tasks.model = this.model
     WHERE tasks.state IN ('queued', 'running') AND tasks.id <> this.id
       AND (tasks.state = 'running' OR tasks.created_at < this.created_at)
  ) AS others
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class ModelPace:
    """How fast a model's videos were made lately.

    `seconds_per_work` is seconds of rendering for a pixel and second of video; `None` where none
    was made within a day.
    """

    seconds_per_work: float | None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is to be made before a task: work in pixel-seconds, and places that render now."""

    work: float
    places: int


class PaceStore:
    """Reads how fast videos are made."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def of_model(self, model: str) -> ModelPace:
        """Return how fast a model's videos were made lately."""
        pace = await self._db.fetch_one(ModelPace, PACE, {"model": model})
        return pace or ModelPace(None)

    async def ahead_of(self, task_id: UUID) -> Ahead:
        """Return what is to be made before a task of the same model."""
        return await self._db.fetch_one(Ahead, AHEAD, {"id": task_id}) or Ahead(0.0, 0)
