"""All the SQL of tasks. Every change of state is one statement, and so one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, LiteralString
from uuid import UUID

from psycopg import Rollback
from psycopg.rows import kwargs_row
from psycopg.types.json import Jsonb

from crake.accounts.models import Caller
from crake.accounts.store import IN_WINDOW
from crake.db.pool import Database
from crake.tasks.backlog import LATELY, Backlog
from crake.tasks.models import (
    Accepted,
    Cursor,
    KeyedTask,
    Standing,
    State,
    Submission,
    Task,
    TaskFilter,
)


def window(recent: LiteralString) -> LiteralString:
    """Return the columns `used` and `frees`: how a token stands to the rate limit.

    `used` submissions lie in the window; `frees` is in how many seconds the oldest leaves it.
    """
    return f"""
        (SELECT count(*) FROM unnest({recent}) AS at
          WHERE {IN_WINDOW}) AS used,
        (SELECT extract(epoch FROM min(at) + interval '1 minute' - clock_timestamp())::float8
           FROM unnest({recent}) AS at
          WHERE {IN_WINDOW}) AS frees
    """  # noqa: S608 - only constants are interpolated, here and below


LONGEST_DELAY = 600.0
"""Seconds that a render may be put off by; beyond is what a wrong clock wrote."""

QUEUE = "render/"
"""What the names of queues of renders begin with; the model's name follows."""

COLUMNS = """
    id, account_id, application_id, token_id, trace_id, type, dialect, model, request, spec, price,
    callback_url, state, progress, attempt, failures, engine, worker, result, error_code,
    error_message, created_at, started_at, finished_at, expires_at, route, remembered, metadata,
    batch
"""

# A slot of the rate limit, the credits, the task and its place in the queue, or nothing of it. The
# fewer unfinished tasks an account has, the sooner its next one is fetched: that is all there is to
# fairness.
#
# Everything that may refuse an account is asked of the two rows that are locked, and of nothing
# else: whoever had to wait for one of them is judged anew by what it has become, and only by that.
#
# What all accounts together have is counted where `most` is given, as it was when the statement
# began, and only as far as it matters. Those that are submitted at the same moment do not see each
# other: so many more than `most` there may be.
SUBMIT = f"""
WITH allowed AS (
    SELECT accounts.id AS account_id, tokens.id AS token_id
      FROM tokens CROSS JOIN accounts
     WHERE tokens.id = %(token_id)s AND accounts.id = %(account_id)s
       AND tokens.revoked_at IS NULL AND accounts.disabled_at IS NULL
       AND balance >= %(price)s AND unfinished < %(cap)s
       AND (%(rate)s = 0
            OR (SELECT count(*) FROM unnest(recent) AS at WHERE {IN_WINDOW}) < %(rate)s)
       AND (%(most)s = 0 OR %(most)s > (SELECT count(*) FROM (
            SELECT FROM tasks WHERE state IN ('queued', 'running') LIMIT %(most)s) AS everybodys))
       FOR NO KEY UPDATE OF tokens, accounts
), counted AS (
    UPDATE tokens
       SET recent = recent[greatest(cardinality(recent) - %(rate)s + 2, 1):] || clock_timestamp()
      FROM allowed WHERE tokens.id = allowed.token_id
    RETURNING {window("tokens.recent")}
), charged AS (
    UPDATE accounts SET balance = balance - %(price)s, unfinished = unfinished + 1
      FROM allowed WHERE accounts.id = allowed.account_id
    RETURNING unfinished
), entry AS (
    INSERT INTO ledger (account_id, task_id, kind, amount, model)
    SELECT %(account_id)s, %(id)s, 'reserve', -%(price)s::bigint, %(model)s FROM charged
), task AS (
    INSERT INTO tasks (
        id, account_id, application_id, token_id, trace_id, type, dialect, model, request, spec,
        price, callback_url, request_hash, joinable, idempotency_key, engine, metadata, batch
    )
    SELECT %(id)s, %(account_id)s, %(application_id)s, %(token_id)s, %(trace_id)s, 'videos',
           %(dialect)s, %(model)s, %(request)s, %(spec)s, %(price)s, %(callback_url)s,
           %(request_hash)s, %(joinable)s, %(idempotency_key)s, %(engine)s, %(metadata)s, %(batch)s
      FROM charged
    RETURNING {COLUMNS}
), ticket AS (
    SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
        %(queue)s, 'render', -unfinished, NULL, NULL, jsonb_build_object('task_id', %(id)s::uuid),
        NULL
    )::procrastinate_job_to_defer_v1]) FROM charged
)
SELECT task.*, counted.* FROM task CROSS JOIN ticket CROSS JOIN counted
"""  # noqa: S608

BACKLOG = """
SELECT count(*) AS unfinished, (
        SELECT count(*) FROM tasks
         WHERE state = 'succeeded' AND finished_at > now() - make_interval(secs => %(lately)s)
       ) AS ended
  FROM tasks WHERE state IN ('queued', 'running')
"""

STANDING = f"""
SELECT accounts.disabled_at IS NOT NULL AS disabled, tokens.revoked_at IS NOT NULL AS revoked,
       balance, unfinished, {window("recent")}
  FROM tokens CROSS JOIN accounts
 WHERE tokens.id = %(token_id)s AND accounts.id = %(account_id)s
"""  # noqa: S608

JOIN = f"""
SELECT {COLUMNS} FROM tasks
 WHERE token_id = %(token_id)s AND request_hash = %(request_hash)s
   AND joinable AND state IN ('queued', 'running')
"""  # noqa: S608

BY_IDEMPOTENCY_KEY = f"""
SELECT {COLUMNS}, request_hash = %(request_hash)s AS same_request,
       created_at > now() - interval '24 hours' AS fresh
  FROM tasks WHERE token_id = %(token_id)s AND idempotency_key = %(idempotency_key)s
"""  # noqa: S608

RELEASE_IDEMPOTENCY_KEY = """
UPDATE tasks SET idempotency_key = NULL
 WHERE token_id = %(token_id)s AND idempotency_key = %(idempotency_key)s
   AND created_at <= now() - interval '24 hours'
"""

GET = f"SELECT {COLUMNS} FROM tasks WHERE id = %(id)s"  # noqa: S608

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
"""  # noqa: S608

WORKERS_ALIVE = """
SELECT count(*) FROM procrastinate_workers
 WHERE last_heartbeat > now() - make_interval(secs => %(within)s)
"""

DELETE = "DELETE FROM tasks WHERE id = %(id)s AND state IN ('succeeded', 'failed', 'cancelled')"


def queue_of(model: str) -> str:
    """Return the name of the queue that a model's renders wait in."""
    return QUEUE + model


def _jsonb(items: Sequence[Mapping[str, Any]] | None) -> Jsonb | None:
    return None if items is None else Jsonb(list(items))


def submit_values(
    caller: Caller,
    submission: Submission,
    *,
    engine: str,
    price: int,
    cap: int,
    rate: int = 0,
    most: int = 0,
) -> dict[str, Any]:
    """Return the parameters of `SUBMIT`; those of `TaskStore.submit` mean the same here."""
    return {
        "id": submission.task_id,
        "account_id": caller.account_id,
        "application_id": caller.application_id,
        "token_id": caller.token_id,
        "trace_id": submission.trace_id,
        "dialect": submission.dialect,
        "model": submission.spec.model,
        "request": Jsonb(submission.request),
        "spec": Jsonb(submission.spec.model_dump(mode="json")),
        "price": price,
        "callback_url": submission.callback_url,
        "request_hash": submission.request_hash,
        "joinable": submission.waiting and submission.idempotency_key is None,
        "idempotency_key": submission.idempotency_key,
        "engine": engine,
        "metadata": Jsonb(submission.metadata),
        "batch": submission.batch,
        "cap": cap,
        "rate": rate,
        "most": most,
        "queue": queue_of(submission.spec.model),
    }


class TaskStore:
    """Reads and writes tasks, with their credits and places in the queue.

    Parameters
    ----------
    asset_ttl
        Seconds for which the files of a task that succeeds from now on are kept; 0 is for ever.
    """

    def __init__(self, db: Database, *, asset_ttl: int = 0) -> None:
        self._db = db
        self._asset_ttl = asset_ttl

    async def submit(
        self,
        caller: Caller,
        submission: Submission,
        *,
        engine: str,
        price: int,
        cap: int,
        rate: int = 0,
        most: int = 0,
    ) -> Accepted | None:
        """Insert a task, or return `None` where the account may not have another one now.

        Parameters
        ----------
        cap
            Unfinished tasks that the account may have.
        rate
            Submissions that the token may make within any minute; 0 is no limit.
        most
            Unfinished tasks that all accounts together may have; 0 is no limit.

        Raises
        ------
        psycopg.errors.UniqueViolation
            There is such a task already: by id, by idempotency key, or an unfinished twin.
        """
        values = submit_values(
            caller, submission, engine=engine, price=price, cap=cap, rate=rate, most=most
        )
        return await self._db.fetch_one(partial(Accepted.of_row, rate), SUBMIT, values)

    async def submit_all(
        self,
        caller: Caller,
        submissions: Sequence[Submission],
        *,
        engine: str,
        price: int,
        cap: int,
        rate: int = 0,
        most: int = 0,
    ) -> Sequence[Accepted] | None:
        """Insert several tasks of one price, or none of them; else as `submit`."""
        accepted: list[Accepted] = []
        async with (
            self._db.transaction() as connection,
            connection.cursor(row_factory=kwargs_row(partial(Accepted.of_row, rate))) as cursor,
        ):
            for one in submissions:
                values = submit_values(
                    caller, one, engine=engine, price=price, cap=cap, rate=rate, most=most
                )
                await cursor.execute(SUBMIT, values)
                row = await cursor.fetchone()
                if row is None:
                    raise Rollback
                accepted.append(row)
        return accepted if len(accepted) == len(submissions) else None

    async def backlog(self) -> Backlog:
        """Return how many tasks wait or run, and how many ended lately."""
        backlog = await self._db.fetch_one(Backlog, BACKLOG, {"lately": LATELY})
        assert backlog is not None
        return backlog

    async def standing(self, caller: Caller, *, rate: int = 0) -> Standing | None:
        """Return what decides whether a caller may submit."""
        values = {"account_id": caller.account_id, "token_id": caller.token_id}
        return await self._db.fetch_one(partial(Standing.of_row, rate), STANDING, values)

    async def unfinished_twin(self, token_id: UUID, request_hash: bytes) -> Task | None:
        """Return the unfinished task of the same token and request."""
        values = {"token_id": token_id, "request_hash": request_hash}
        return await self._db.fetch_one(Task.of_row, JOIN, values)

    async def by_idempotency_key(
        self, token_id: UUID, key: str, request_hash: bytes
    ) -> KeyedTask | None:
        """Return the task that was made with an idempotency key."""
        values = {"token_id": token_id, "idempotency_key": key, "request_hash": request_hash}
        return await self._db.fetch_one(KeyedTask.of_row, BY_IDEMPOTENCY_KEY, values)

    async def release_idempotency_key(self, token_id: UUID, key: str) -> None:
        """Let a key that is a day old be used again."""
        values = {"token_id": token_id, "idempotency_key": key}
        await self._db.execute(RELEASE_IDEMPOTENCY_KEY, values)

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

    async def delete(self, task_id: UUID) -> bool:
        """Delete a final task's row; false where it is not final or not there."""
        return await self._db.execute(DELETE, {"id": task_id}) == 1
