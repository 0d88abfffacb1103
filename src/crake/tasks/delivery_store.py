"""All the SQL of deliveries."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from crake.accounts.models import Page
from crake.db.pool import Database
from crake.tasks.models import Attempt, Delivery, DeliveryFilter

COLUMNS = """
    id, task_id, account_id, endpoint_id, event, url, body, state, attempts, created_at,
    next_attempt_at, ended_at
"""

GET = f"SELECT {COLUMNS} FROM deliveries WHERE id = %(id)s"  # noqa: S608

# Printed once: whoever comes second gets the first one's bytes.
KEEP_BODY = """
UPDATE deliveries SET body = coalesce(body, %(body)s) WHERE id = %(id)s RETURNING body
"""

# An attempt and what follows from it: delivered, given up, or the next attempt in the queue. An
# endpoint that is gone (410) is disabled, which a trigger turns into the end of all it is owed.
RECORD = """
WITH moved AS (
    UPDATE deliveries SET attempts = attempts + 1, state = %(state)s,
           next_attempt_at = now() + make_interval(secs => %(pause)s),
           ended_at = CASE WHEN %(state)s <> 'pending' THEN now() END
     WHERE id = %(id)s AND state = 'pending'
    RETURNING id, endpoint_id, attempts, state, next_attempt_at
), disabled AS (
    UPDATE webhook_endpoints SET disabled_at = now()
      FROM moved WHERE webhook_endpoints.id = endpoint_id AND disabled_at IS NULL AND %(gone)s
), attempt AS (
    INSERT INTO delivery_attempts (delivery_id, number, seconds, status, outcome)
    SELECT id, attempts, %(seconds)s, %(status)s, %(outcome)s FROM moved
), ticket AS (
    SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
        'deliveries', 'deliver', 0, NULL, NULL, jsonb_build_object('delivery_id', id),
        next_attempt_at
    )::procrastinate_job_to_defer_v1]) FROM moved WHERE state = 'pending'
)
SELECT count(*) FROM moved LEFT JOIN ticket ON true
"""

GIVE_UP = """
UPDATE deliveries SET state = 'given_up', ended_at = now()
 WHERE id = %(id)s AND state = 'pending'
"""

REDELIVER = """
WITH moved AS (
    UPDATE deliveries SET state = 'pending', ended_at = NULL, next_attempt_at = now()
     WHERE id = %(id)s AND state <> 'pending'
       AND (endpoint_id IS NULL OR EXISTS (
            SELECT FROM webhook_endpoints endpoint
             WHERE endpoint.id = endpoint_id AND disabled_at IS NULL))
    RETURNING id
), ticket AS (
    SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
        'deliveries', 'deliver', 0, NULL, NULL, jsonb_build_object('delivery_id', id), NULL
    )::procrastinate_job_to_defer_v1]) FROM moved
)
SELECT count(*) FROM ticket
"""

LIST = f"SELECT {COLUMNS} FROM deliveries ORDER BY created_at DESC LIMIT %(limit)s"  # noqa: S608

MATCHING = """
    account_id = %(account_id)s
   AND (%(task_id)s::uuid IS NULL OR task_id = %(task_id)s)
   AND (%(endpoint_id)s::uuid IS NULL OR endpoint_id = %(endpoint_id)s)
   AND (%(state)s::text IS NULL OR state = %(state)s)
"""

PAGE = f"""
SELECT {COLUMNS} FROM deliveries WHERE {MATCHING}
 ORDER BY created_at DESC, id DESC LIMIT %(limit)s OFFSET %(offset)s
"""  # noqa: S608

COUNT = f"SELECT count(*) FROM deliveries WHERE {MATCHING}"  # noqa: S608

GIVEN_UP = f"""
SELECT {COLUMNS} FROM deliveries WHERE state = 'given_up'
 ORDER BY ended_at DESC, id DESC LIMIT %(limit)s OFFSET %(offset)s
"""  # noqa: S608

COUNT_GIVEN_UP = "SELECT count(*) FROM deliveries WHERE state = 'given_up'"

ATTEMPTS = """
SELECT number, at, seconds, status, outcome
  FROM delivery_attempts WHERE delivery_id = %(id)s ORDER BY number
"""


class DeliveryStore:
    """Reads and writes deliveries, with their places in the queue."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def get(self, delivery_id: UUID) -> Delivery | None:
        """Return a delivery."""
        return await self._db.fetch_one(Delivery.of_row, GET, {"id": delivery_id})

    async def list(self, limit: int) -> Sequence[Delivery]:
        """Return the newest deliveries."""
        return await self._db.fetch_all(Delivery.of_row, LIST, {"limit": limit})

    async def page(
        self, account_id: UUID, which: DeliveryFilter, *, limit: int, offset: int
    ) -> Page[Delivery]:
        """Return some of an account's deliveries, newest first."""
        values = {
            "account_id": account_id,
            "task_id": which.task_id,
            "endpoint_id": which.endpoint_id,
            "state": which.state,
            "limit": limit,
            "offset": offset,
        }
        rows = await self._db.fetch_all(Delivery.of_row, PAGE, values)
        return Page(tuple(rows), await self._db.fetch_value(COUNT, values))

    async def given_up(self, *, limit: int, offset: int) -> Page[Delivery]:
        """Return some of what was given up on all accounts, the latest first."""
        values = {"limit": limit, "offset": offset}
        rows = await self._db.fetch_all(Delivery.of_row, GIVEN_UP, values)
        return Page(tuple(rows), await self._db.fetch_value(COUNT_GIVEN_UP))

    async def attempts(self, delivery_id: UUID) -> Sequence[Attempt]:
        """Return every attempt at a delivery, in order."""
        return await self._db.fetch_all(Attempt, ATTEMPTS, {"id": delivery_id})

    async def keep_body(self, delivery_id: UUID, body: str) -> str:
        """Keep what the message says, unless something is kept; return what is."""
        kept: str = await self._db.fetch_value(KEEP_BODY, {"id": delivery_id, "body": body})
        return kept

    async def record(
        self,
        delivery_id: UUID,
        *,
        state: str,
        pause: float,
        seconds: float,
        status: int | None,
        outcome: str,
        gone: bool,
    ) -> None:
        """Write down an attempt, and queue the next one where `state` is still `pending`.

        Parameters
        ----------
        pause
            Seconds before the next one.
        seconds
            How long it took.
        gone
            The receiver wants nothing any more: its endpoint is disabled.
        """
        values = {
            "id": delivery_id,
            "state": state,
            "pause": pause,
            "seconds": seconds,
            "status": status,
            "outcome": outcome,
            "gone": gone,
        }
        await self._db.fetch_value(RECORD, values, repeatable=False)

    async def give_up(self, delivery_id: UUID) -> None:
        """End a delivery without another attempt."""
        await self._db.execute(GIVE_UP, {"id": delivery_id}, repeatable=True)

    async def redeliver(self, delivery_id: UUID) -> bool:
        """Owe a delivery again; false where it is still tried, or its endpoint takes nothing."""
        values = {"id": delivery_id}
        return bool(await self._db.fetch_value(REDELIVER, values, repeatable=False))
