"""The SQL of the queue: the hearts of workers, and what becomes of the tickets of dead ones."""

from __future__ import annotations

from collections.abc import Sequence

from crake.db.pool import Database

LONGEST_DELAY = 600.0
"""Seconds that a render may be put off by; beyond is what a wrong clock wrote."""

QUEUE = "render/"
"""What the names of queues of renders begin with; the model's name follows."""

# After a clock that was ahead was set right: its heartbeats would keep dead workers alive until
# then, and renders that are to be tried again would wait as long.
SET_RIGHT = """
WITH beaten AS (
    UPDATE procrastinate_workers SET last_heartbeat = now()
     WHERE last_heartbeat > now() + make_interval(secs => %(after)s)
)
UPDATE procrastinate_jobs SET scheduled_at = NULL
 WHERE status = 'todo' AND task_name = 'render'
   AND scheduled_at > now() + make_interval(secs => %(longest)s)
"""

# Hearts of workers that live, and could not say so themselves.
BEAT = "UPDATE procrastinate_workers SET last_heartbeat = now() WHERE id = ANY(%(workers)s)"

# Jobs whose worker has no fresh heartbeat go back to the queue, and their tasks with them. They get
# new numbers: a worker that only seemed to be dead ends its job later, by the number that it knows.
SWEEP = """
WITH stalled AS (
    SELECT job.id
      FROM procrastinate_jobs job
      LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
     WHERE job.status = 'doing'
       AND (worker.id IS NULL OR worker.last_heartbeat < now() - make_interval(secs => %(after)s))
       FOR UPDATE OF job SKIP LOCKED
), taken AS (
    DELETE FROM procrastinate_jobs job USING stalled WHERE job.id = stalled.id
    RETURNING queue_name, task_name, priority, lock, queueing_lock, args
), returned AS (
    UPDATE tasks SET state = 'queued', progress = 0, failures = failures + 1
      FROM taken
     WHERE taken.task_name = 'render' AND tasks.id = (taken.args ->> 'task_id')::uuid
       AND tasks.state = 'running'
)
SELECT count(procrastinate_defer_jobs_v1(ARRAY[ROW(
        queue_name, task_name, priority, lock, queueing_lock, args, NULL
    )::procrastinate_job_to_defer_v1])) FROM taken
"""

# The safety net below all others: an unfinished task that nothing in the queue stands for.
ADOPT = f"""
WITH orphans AS (
    SELECT id, account_id, model FROM tasks
     WHERE state IN ('queued', 'running') AND created_at < now() - interval '1 minute'
       AND NOT EXISTS (
        SELECT 1 FROM procrastinate_jobs job
         WHERE job.task_name = 'render' AND job.status IN ('todo', 'doing')
           AND job.args ->> 'task_id' = tasks.id::text
       )
       FOR UPDATE SKIP LOCKED
), returned AS (
    UPDATE tasks SET state = 'queued', progress = 0, failures = failures + 1
      FROM orphans WHERE tasks.id = orphans.id AND tasks.state = 'running'
), tickets AS (
    SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
        '{QUEUE}' || orphans.model, 'render', -accounts.unfinished, NULL, NULL,
        jsonb_build_object('task_id', orphans.id), NULL
    )::procrastinate_job_to_defer_v1])
      FROM orphans JOIN accounts ON accounts.id = orphans.account_id
)
SELECT count(*) FROM tickets
"""  # noqa: S608 - only a constant is interpolated

WORKERS_ALIVE = """
SELECT count(*) FROM procrastinate_workers
 WHERE last_heartbeat > now() - make_interval(secs => %(within)s)
"""


def queue_of(model: str) -> str:
    """Return the name of the queue that a model's renders wait in."""
    return QUEUE + model


class QueueStore:
    """Reads and writes what Procrastinate keeps of workers and tickets, beyond what it does."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def beat(self, workers: Sequence[int]) -> None:
        """Say that workers of the queue are alive, by the queue's numbers."""
        await self._db.execute(BEAT, {"workers": list(workers)}, repeatable=True)

    async def sweep(self, stalled_after: float) -> int:
        """Return the jobs of dead workers to the queue; return how many there were."""
        values = {"after": stalled_after, "longest": LONGEST_DELAY}
        await self._db.execute(SET_RIGHT, values, repeatable=True)
        swept: int = await self._db.fetch_value(SWEEP, {"after": stalled_after})
        return swept

    async def adopt(self) -> int:
        """Queue unfinished tasks that nothing in the queue stands for; return how many."""
        adopted: int = await self._db.fetch_value(ADOPT, repeatable=False)
        return adopted

    async def workers_alive(self, within: float) -> int:
        """Return how many workers have had a heartbeat within so many seconds."""
        alive: int = await self._db.fetch_value(WORKERS_ALIVE, {"within": within})
        return alive
