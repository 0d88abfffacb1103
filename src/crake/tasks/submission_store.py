"""The SQL of submissions: what is asked of an account, and what is written for it at once."""

from __future__ import annotations

from collections.abc import Sequence
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
from crake.tasks.models import Accepted, KeyedTask, Standing, Submission, Task, Terms
from crake.tasks.queue_store import queue_of
from crake.tasks.store import COLUMNS


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


def submit_values(caller: Caller, submission: Submission, terms: Terms) -> dict[str, Any]:
    """Return the parameters of `SUBMIT`."""
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
        "price": terms.price,
        "callback_url": submission.callback_url,
        "request_hash": submission.request_hash,
        "joinable": submission.waiting and submission.idempotency_key is None,
        "idempotency_key": submission.idempotency_key,
        "engine": terms.engine,
        "metadata": Jsonb(submission.metadata),
        "batch": submission.batch,
        "cap": terms.cap,
        "rate": terms.rate,
        "most": terms.most,
        "queue": queue_of(submission.spec.model),
    }


class SubmissionStore:
    """Writes submitted tasks, with their credits and places in the queue; knows repeated ones."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def submit(self, caller: Caller, submission: Submission, terms: Terms) -> Accepted | None:
        """Insert a task, or return `None` where the account may not have another one now.

        Raises
        ------
        psycopg.errors.UniqueViolation
            There is such a task already: by id, by idempotency key, or an unfinished twin.
        """
        values = submit_values(caller, submission, terms)
        return await self._db.fetch_one(partial(Accepted.of_row, terms.rate), SUBMIT, values)

    async def submit_all(
        self, caller: Caller, submissions: Sequence[Submission], terms: Terms
    ) -> Sequence[Accepted] | None:
        """Insert several tasks of one price, or none of them; else as `submit`."""
        accepted: list[Accepted] = []
        async with (
            self._db.transaction() as connection,
            connection.cursor(
                row_factory=kwargs_row(partial(Accepted.of_row, terms.rate))
            ) as cursor,
        ):
            for one in submissions:
                await cursor.execute(SUBMIT, submit_values(caller, one, terms))
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
