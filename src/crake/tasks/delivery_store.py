"""All the SQL of deliveries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crake.db.pool import Database


@dataclass(frozen=True, slots=True)
class Delivery:
    """One callback owed to a client."""

    id: UUID
    task_id: UUID
    account_id: UUID
    url: str
    body: str | None
    state: str
    attempts: int
    created_at: datetime
    next_attempt_at: datetime
    ended_at: datetime | None


COLUMNS = """
    id, task_id, account_id, url, body, state, attempts, created_at, next_attempt_at, ended_at
"""

GET = f"SELECT {COLUMNS} FROM deliveries WHERE id = %(id)s"  # noqa: S608

# Printed once: whoever comes second gets the first one's bytes.
KEEP_BODY = """
UPDATE deliveries SET body = coalesce(body, %(body)s) WHERE id = %(id)s RETURNING body
"""

# An attempt and what follows from it: delivered, given up, or the next attempt in the queue.
RECORD = """
WITH moved AS (
    UPDATE deliveries SET attempts = attempts + 1, state = %(state)s,
           next_attempt_at = now() + make_interval(secs => %(pause)s),
           ended_at = CASE WHEN %(state)s <> 'pending' THEN now() END
     WHERE id = %(id)s AND state = 'pending'
    RETURNING id, attempts, state, next_attempt_at
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

REDELIVER = """
WITH moved AS (
    UPDATE deliveries SET state = 'pending', ended_at = NULL, next_attempt_at = now()
     WHERE id = %(id)s AND state <> 'pending'
    RETURNING id
), ticket AS (
    SELECT procrastinate_defer_jobs_v1(ARRAY[ROW(
        'deliveries', 'deliver', 0, NULL, NULL, jsonb_build_object('delivery_id', id), NULL
    )::procrastinate_job_to_defer_v1]) FROM moved
)
SELECT count(*) FROM ticket
"""

LIST = f"SELECT {COLUMNS} FROM deliveries ORDER BY created_at DESC LIMIT %(limit)s"  # noqa: S608


class DeliveryStore:
    """Reads and writes deliveries, with their places in the queue."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def get(self, delivery_id: UUID) -> Delivery | None:
        """Return a delivery."""
        return await self._db.fetch_one(Delivery, GET, {"id": delivery_id})

    async def list(self, limit: int) -> Sequence[Delivery]:
        """Return the newest deliveries."""
        return await self._db.fetch_all(Delivery, LIST, {"limit": limit})

    async def keep_body(self, delivery_id: UUID, body: str) -> str:
        """Keep what the callback says, unless something is kept; return what is."""
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
    ) -> None:
        """Write down an attempt, and queue the next one where `state` is still `pending`."""
        values = {
            "id": delivery_id,
            "state": state,
            "pause": pause,
            "seconds": seconds,
            "status": status,
            "outcome": outcome,
        }
        await self._db.fetch_value(RECORD, values, repeatable=False)

    async def redeliver(self, delivery_id: UUID) -> bool:
        """Owe a callback again that was delivered or given up; return whether it was."""
        values = {"id": delivery_id}
        return bool(await self._db.fetch_value(REDELIVER, values, repeatable=False))
