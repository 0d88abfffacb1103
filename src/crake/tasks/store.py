"""The rows of tasks that were submitted: how they are moved on, ended and read.

Every change of state is one statement, and so one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from psycopg.types.json import Jsonb

from crake.db.pool import Database
from crake.tasks.models import Cursor, State, Task, TaskFilter
from crake.tasks.queue_store import queue_of

COLUMNS = """
    id, account_id, application_id, token_id, trace_id, type, dialect, model, request, spec, price,
    callback_url, state, progress, attempt, failures, engine, worker, result, error_code,
    error_message, created_at, started_at, finished_at, expires_at, route, remembered, metadata,
    batch
"""

GET = f"SELECT {COLUMNS} FROM tasks WHERE id = %(id)s"  # noqa: S608 - only constants, as below

GET_MANY = f"""
SELECT {COLUMNS} FROM tasks WHERE account_id = %(account_id)s AND id = ANY(%(ids)s)
"""  # noqa: S608

LIST = f"""
SELECT {COLUMNS} FROM tasks
 WHERE account_id = %(account_id)s
   AND (%(application_id)s::uuid IS NULL OR application_id = %(application_id)s)
   AND (%(type)s::text IS NULL OR type = %(type)s)
   AND (%(created_after)s::timestamptz IS NULL OR created_at >= %(created_after)s)
   AND (%(created_before)s::timestamptz IS NULL OR created_at <= %(created_before)s)
 ORDER BY created_at DESC, id DESC
 LIMIT %(limit)s OFFSET %(offset)s
"""  # noqa: S608

# Ids sort as the times at which tasks were made.
FROM_ID = f"""
SELECT {COLUMNS} FROM tasks
 WHERE account_id = %(account_id)s AND type = 'videos'
   AND (%(metadata)s::jsonb = '{{}}' OR (metadata @> %(metadata)s AND metadata <> '{{}}'))
"""  # noqa: S608
NEWER_FIRST = f"{FROM_ID} AND id < %(after)s ORDER BY id DESC LIMIT %(limit)s"
OLDER_FIRST = f"{FROM_ID} AND id > %(after)s ORDER BY id LIMIT %(limit)s"
LEAST_ID, GREATEST_ID = UUID(int=0), UUID(int=2**128 - 1)

BATCH = f"SELECT {COLUMNS} FROM tasks WHERE batch = %(batch)s ORDER BY id"  # noqa: S608

COUNT = """
SELECT count(*) FROM tasks
 WHERE account_id = %(account_id)s AND (%(type)s::text IS NULL OR type = %(type)s)
"""

LIST_ALL = f"SELECT {COLUMNS} FROM tasks ORDER BY created_at DESC, id DESC LIMIT %(limit)s"  # noqa: S608

# A repeat by the same starter, whose first answer was lost, starts the task as well.
START = f"""
UPDATE tasks SET state = 'running', attempt = attempt + 1, progress = 0, worker = %(worker)s,
                 started_at = now(),
                 engine = coalesce(%(engine)s, engine), route = coalesce(%(route)s, route)
 WHERE id = %(id)s AND (state = 'queued' OR (state = 'running' AND worker = %(worker)s))
RETURNING {COLUMNS}
"""  # noqa: S608

PROGRESS = """
UPDATE tasks SET progress = %(progress)s
 WHERE id = %(id)s AND state = 'running' AND attempt = %(attempt)s
"""

REMEMBER = """
UPDATE tasks SET remembered = %(remembered)s
 WHERE id = %(id)s AND state = 'running' AND attempt = %(attempt)s
"""

# A task ends once: the state, the ledger's entry, the account's count, the callback and the
# webhooks that are owed are one statement, guarded by the states (and the attempt) that it may end
# from.
END = f"""
WITH ended AS (
    UPDATE tasks SET state = %(state)s, result = %(result)s, error_code = %(error_code)s,
                     error_message = %(error_message)s, finished_at = now(),
                     expires_at = CASE WHEN %(state)s = 'succeeded' AND %(ttl)s > 0
                                       THEN now() + make_interval(secs => %(ttl)s) END,
                     route = coalesce(%(route)s, route),
                     progress = CASE WHEN %(state)s = 'succeeded' THEN 100 ELSE progress END
     WHERE id = %(id)s AND state = ANY(%(from_states)s)
       AND (%(attempt)s::integer IS NULL OR attempt = %(attempt)s)
    RETURNING {COLUMNS}
), entry AS (
    INSERT INTO ledger (account_id, task_id, kind, amount, model)
    SELECT account_id, id, CASE WHEN state = 'succeeded' THEN 'settle' ELSE 'refund' END,
           CASE WHEN state = 'succeeded' THEN 0 ELSE price END, model
      FROM ended
), account AS (
    UPDATE accounts SET unfinished = unfinished - 1,
           balance = balance + CASE WHEN ended.state = 'succeeded' THEN 0 ELSE ended.price END
      FROM ended WHERE accounts.id = ended.account_id
), event AS (
    SELECT id AS task_id, account_id,
           CASE WHEN state = 'succeeded' THEN 'video.completed' ELSE 'video.failed' END AS name
      FROM ended
), owed AS (
    INSERT INTO deliveries (id, task_id, account_id, url, endpoint_id, event)
    SELECT gen_random_uuid(), id, account_id, callback_url, NULL, NULL
      FROM ended WHERE callback_url IS NOT NULL
     UNION ALL
    SELECT gen_random_uuid(), task_id, event.account_id, url, endpoint.id, name
      FROM event JOIN webhook_endpoints endpoint ON endpoint.account_id = event.account_id
     WHERE disabled_at IS NULL AND name = ANY(events)
)
SELECT * FROM ended
"""  # noqa: S608

# A render that broke or was handed back: the task waits again, with a new place in the queue.
REQUEUE = """
WITH returned AS (
    UPDATE tasks SET state = 'queued', progress = 0, failures = failures + %(failed)s::integer,
                     route = coalesce(%(route)s, route),
                     remembered = CASE WHEN %(forget)s THEN NULL ELSE remembered END
     WHERE id = %(id)s AND state = %(state)s AND attempt = %(attempt)s
    RETURNING id, account_id
), ticket AS (
    SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
        %(queue)s, 'render', -accounts.unfinished, NULL, NULL,
        jsonb_build_object('task_id', returned.id),
        CASE WHEN %(delay)s > 0 THEN now() + make_interval(secs => %(delay)s) END
    )::procrastinate_job_to_defer_v1])
      FROM returned JOIN accounts ON accounts.id = returned.account_id
)
SELECT count(*) FROM ticket
"""

DELETE = "DELETE FROM tasks WHERE id = %(id)s AND state IN ('succeeded', 'failed', 'cancelled')"


def _jsonb(items: Sequence[Mapping[str, Any]] | None) -> Jsonb | None:
    return None if items is None else Jsonb(list(items))


class TaskStore:
    """Reads and writes tasks; with an end go its credits, with a return its place in the queue.

    Parameters
    ----------
    asset_ttl
        Seconds for which the files of a task that succeeds from now on are kept; 0 is for ever.
    """

    def __init__(self, db: Database, *, asset_ttl: int = 0) -> None:
        self._db = db
        self._asset_ttl = asset_ttl

    async def get(self, task_id: UUID) -> Task | None:
        """Return a task."""
        return await self._db.fetch_one(Task.of_row, GET, {"id": task_id})

    async def get_many(self, account_id: UUID, task_ids: Sequence[UUID]) -> Sequence[Task]:
        """Return those of the account's tasks that exist, in no order."""
        values = {"account_id": account_id, "ids": list(task_ids)}
        return await self._db.fetch_all(Task.of_row, GET_MANY, values)

    async def list(self, account_id: UUID, which: TaskFilter) -> Sequence[Task]:
        """Return an account's tasks, newest first."""
        values = {
            "account_id": account_id,
            "application_id": which.application_id,
            "type": which.type,
            "created_after": which.created_after,
            "created_before": which.created_before,
            "limit": which.limit,
            "offset": which.offset,
        }
        return await self._db.fetch_all(Task.of_row, LIST, values)

    async def list_from(self, account_id: UUID, cursor: Cursor) -> Sequence[Task]:
        """Return an account's tasks from an id on."""
        values = {
            "account_id": account_id,
            "after": cursor.after or (LEAST_ID if cursor.ascending else GREATEST_ID),
            "metadata": Jsonb(cursor.metadata),
            "limit": cursor.limit,
        }
        query = OLDER_FIRST if cursor.ascending else NEWER_FIRST
        return await self._db.fetch_all(Task.of_row, query, values)

    async def batch(self, batch: UUID) -> Sequence[Task]:
        """Return the tasks of a request that asked for several, in order."""
        return await self._db.fetch_all(Task.of_row, BATCH, {"batch": batch})

    async def list_all(self, limit: int) -> Sequence[Task]:
        """Return the newest tasks of all accounts."""
        return await self._db.fetch_all(Task.of_row, LIST_ALL, {"limit": limit})

    async def count(self, account_id: UUID, kind: str | None) -> int:
        """Return how many tasks of a type an account has."""
        values = {"account_id": account_id, "type": kind}
        count: int = await self._db.fetch_value(COUNT, values)
        return count

    async def start(
        self,
        task_id: UUID,
        *,
        worker: str,
        engine: str | None = None,
        route: Sequence[Mapping[str, Any]] | None = None,
    ) -> Task | None:
        """Move a queued task to running; `None` where it is not queued.

        Parameters
        ----------
        worker
            Unique to this start.
        engine, route
            Which engine renders it, and how it came to that; `None` leaves them as they are.
        """
        values = {"id": task_id, "worker": worker, "engine": engine, "route": _jsonb(route)}
        return await self._db.fetch_one(Task.of_row, START, values)

    async def progress(self, task: Task, percent: int) -> bool:
        """Write progress; false where this attempt no longer holds the task."""
        values = {"id": task.id, "attempt": task.attempt, "progress": percent}
        return await self._db.execute(PROGRESS, values) == 1

    async def remember(self, task: Task, state: Mapping[str, Any] | None) -> bool:
        """Keep what an engine needs to go on; false where this attempt no longer holds the task."""
        kept = Jsonb(state) if state is not None else None
        values = {"id": task.id, "attempt": task.attempt, "remembered": kept}
        return await self._db.execute(REMEMBER, values) == 1

    async def end(
        self,
        task_id: UUID,
        state: State,
        *,
        from_states: Sequence[State],
        attempt: int | None = None,
        result: Mapping[str, Any] | None = None,
        error: tuple[str, str] | None = None,
        route: Sequence[Mapping[str, Any]] | None = None,
    ) -> Task | None:
        """End a task; `None` where it is not in `from_states` or another attempt holds it."""
        code, message = error or (None, None)
        values = {
            "id": task_id,
            "state": state.value,
            "from_states": [item.value for item in from_states],
            "attempt": attempt,
            "result": Jsonb(result) if result is not None else None,
            "error_code": code,
            "error_message": message,
            "ttl": self._asset_ttl,
            "route": _jsonb(route),
        }
        return await self._db.fetch_one(Task.of_row, END, values)

    async def requeue(
        self,
        task: Task,
        *,
        failed: bool,
        delay: float,
        route: Sequence[Mapping[str, Any]] | None = None,
        state: State = State.RUNNING,
        forget: bool = False,
    ) -> bool:
        """Give a task back to the queue; false where this attempt no longer holds it.

        Parameters
        ----------
        state
            The one it is in: `QUEUED` puts back a ticket that nothing came of.
        forget
            Whether its engine does not go on with what it remembered.
        """
        values = {
            "state": state.value,
            "route": _jsonb(route),
            "forget": forget,
            "id": task.id,
            "attempt": task.attempt,
            "failed": failed,
            "delay": delay,
            "queue": queue_of(task.model),
        }
        return bool(await self._db.fetch_value(REQUEUE, values, repeatable=False))

    async def delete(self, task_id: UUID) -> bool:
        """Delete a final task's row; false where it is not final or not there."""
        return await self._db.execute(DELETE, {"id": task_id}) == 1
