"""All the SQL of deliveries."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from uuid import UUID

from crake.accounts.models import Page
from crake.db.pool import Database
from crake.tasks.delivery_models import Attempt, Claimed, Delivery, DeliveryFilter, Outcome, Rest

MOST_FAILURES = 5
"""Failures in a row after which a receiver rests."""

FIRST_REST, LONGEST_REST = 30.0, 600.0
"""Seconds of a receiver's first rest, and of its longest."""

OVERDUE = 24 * 3600.0
"""Seconds after which what is due at a receiver that rests is given up."""

LONGEST_LEASE = 1800.0
"""Seconds that no attempt takes."""

BATCH = 1000

COLUMNS = """
    id, task_id, account_id, endpoint_id, event, url, body, state, attempts, created_at,
    next_attempt_at, ended_at
"""

GET = f"SELECT {COLUMNS} FROM deliveries WHERE id = %(id)s"  # noqa: S608

# Printed once: whoever comes second gets the first one's bytes.
KEEP_BODY = """
UPDATE deliveries SET body = coalesce(body, %(body)s) WHERE id = %(id)s RETURNING body
"""

# Attempts at deliveries that are due, some of each receiver and the oldest first. To claim is to
# move the time of the next attempt on: should whoever claims it die, it is due again then.
#
# Receivers are found by leaping from one to the next in the index, so what waits for one of them
# costs nothing while it rests or has as many attempts under way as it may have. A receiver that
# rested gets one attempt, to see whether it answers again. An account that has as many attempts
# under way as it may have gets none, however many receivers it has. More is looked at than is
# wanted, so that workers which look at the same moment leave something to each other, and no more
# is locked.
CLAIM = """
WITH RECURSIVE origins AS (
    (SELECT origin FROM deliveries WHERE state = 'pending' ORDER BY origin LIMIT 1)
     UNION ALL
    SELECT (SELECT origin FROM deliveries
             WHERE state = 'pending' AND origin > origins.origin ORDER BY origin LIMIT 1)
      FROM origins WHERE origin IS NOT NULL
), awake AS (
    SELECT origin, coalesce(failures >= %(most_failures)s, false) AS probing,
           CASE WHEN failures >= %(most_failures)s THEN 1 ELSE %(per_origin)s END
               - coalesce(busy.attempts, 0) AS room
      FROM origins
      LEFT JOIN receivers USING (origin)
      LEFT JOIN unnest(%(origins)s::text[], %(attempts)s::integer[]) AS busy (origin, attempts)
          USING (origin)
     WHERE origin IS NOT NULL AND coalesce(rests_until <= now(), true)
), held AS (
    SELECT account_id, attempts
      FROM unnest(%(accounts)s::uuid[], %(held)s::integer[]) AS held (account_id, attempts)
), ranked AS (
    SELECT found.*, awake.origin, probing, row_number() OVER (
               PARTITION BY account_id ORDER BY next_attempt_at) AS place
      FROM awake CROSS JOIN LATERAL (
        SELECT id, account_id, next_attempt_at FROM deliveries
         WHERE state = 'pending' AND deliveries.origin = awake.origin AND next_attempt_at <= now()
           AND account_id NOT IN (SELECT account_id FROM held WHERE attempts >= %(per_account)s)
         ORDER BY next_attempt_at LIMIT greatest(room, 0)) found
), due AS (
    SELECT id, origin, probing, next_attempt_at FROM ranked LEFT JOIN held USING (account_id)
     WHERE place + coalesce(attempts, 0) <= %(per_account)s
     ORDER BY next_attempt_at LIMIT 4 * %(limit)s
), free AS (
    SELECT deliveries.id, account_id, due.origin, probing FROM due JOIN deliveries USING (id)
     WHERE state = 'pending' AND deliveries.next_attempt_at <= now()
     ORDER BY due.next_attempt_at LIMIT %(limit)s
       FOR NO KEY UPDATE OF deliveries SKIP LOCKED
), probes AS (
    UPDATE receivers SET rests_until = now() + make_interval(secs => %(lease)s)
      FROM free WHERE probing AND receivers.origin = free.origin
)
UPDATE deliveries SET next_attempt_at = now() + make_interval(secs => %(lease)s)
  FROM free WHERE deliveries.id = free.id
RETURNING deliveries.id, free.account_id, free.origin, probing
"""

# An attempt and what follows from it: delivered, given up, or the time of the next one. An endpoint
# that is gone (410) is disabled, which a trigger turns into the end of all it is owed. A receiver
# in trouble rests, ever longer; attempts that were under way before it began to rest do not count.
RECORD = """
WITH moved AS (
    UPDATE deliveries SET attempts = attempts + 1, state = %(state)s,
           next_attempt_at = now() + make_interval(secs => %(pause)s),
           ended_at = CASE WHEN %(state)s <> 'pending' THEN now() END
     WHERE id = %(id)s AND state = 'pending' AND attempts = %(number)s - 1
    RETURNING id, endpoint_id, attempts, origin
), disabled AS (
    UPDATE webhook_endpoints SET disabled_at = now()
      FROM moved WHERE webhook_endpoints.id = endpoint_id AND disabled_at IS NULL AND %(gone)s
), attempt AS (
    INSERT INTO delivery_attempts (delivery_id, number, seconds, status, outcome)
    SELECT id, attempts, %(seconds)s, %(status)s, %(outcome)s FROM moved
), well AS (
    DELETE FROM receivers USING moved WHERE receivers.origin = moved.origin AND NOT %(trouble)s
), ill AS (
    INSERT INTO receivers AS known (origin, failures) SELECT origin, 1 FROM moved WHERE %(trouble)s
        ON CONFLICT (origin) DO UPDATE
       SET failures = known.failures + 1,
           rests_until = CASE WHEN known.failures + 1 >= %(most_failures)s THEN
               now() + make_interval(secs => least(
                   %(rest)s * 2 ^ least(known.failures + 1 - %(most_failures)s, 20),
                   %(longest_rest)s)) END
     WHERE %(probing)s OR known.rests_until IS NULL
    RETURNING origin, extract(epoch FROM rests_until - now())::float8 AS seconds
)
SELECT origin, seconds FROM ill WHERE seconds IS NOT NULL
"""

GIVE_UP = """
UPDATE deliveries SET state = 'given_up', ended_at = now()
 WHERE id = %(id)s AND state = 'pending'
"""

# Nothing is tried at a receiver that rests. What has been due there for so long ends.
GIVE_UP_OVERDUE = """
UPDATE deliveries SET state = 'given_up', ended_at = now()
 WHERE id IN (
    SELECT id FROM receivers JOIN deliveries USING (origin)
     WHERE rests_until > now() AND state = 'pending'
       AND next_attempt_at <= now() - make_interval(secs => %(overdue)s)
     LIMIT %(limit)s FOR NO KEY UPDATE OF deliveries SKIP LOCKED)
"""

# After a clock that was ahead was set right: what it wrote would keep deliveries waiting as long.
SET_RIGHT = """
WITH woken AS (
    UPDATE receivers SET rests_until = now()
     WHERE rests_until > now() + make_interval(secs => %(longest_rest)s)
)
UPDATE deliveries SET next_attempt_at = now()
 WHERE state = 'pending' AND next_attempt_at > now() + make_interval(
     secs => CASE WHEN attempts = 0 THEN %(longest_lease)s ELSE %(longest_pause)s END)
"""

# Somebody wants to see it tried now, whatever its receiver did before.
REDELIVER = """
WITH moved AS (
    UPDATE deliveries SET state = 'pending', ended_at = NULL, next_attempt_at = now()
     WHERE id = %(id)s AND state <> 'pending'
       AND (endpoint_id IS NULL OR EXISTS (
            SELECT FROM webhook_endpoints endpoint
             WHERE endpoint.id = endpoint_id AND disabled_at IS NULL))
    RETURNING origin
), woken AS (
    UPDATE receivers SET rests_until = now() FROM moved
     WHERE receivers.origin = moved.origin AND rests_until > now()
)
SELECT count(*) FROM moved
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
    """Reads and writes deliveries: the table is their queue."""

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

    async def claim(
        self,
        limit: int,
        *,
        busy: Mapping[str, int],
        held: Mapping[UUID, int],
        per_origin: int,
        per_account: int,
        lease: float,
    ) -> Sequence[Claimed]:
        """Return up to `limit` deliveries to attempt; nobody else gets them for `lease` seconds.

        Parameters
        ----------
        busy, held
            Attempts that are under way here, by receiver and by account.
        per_origin, per_account
            Attempts that may be under way at one receiver, and of one account.
        """
        values = {
            "limit": limit,
            "origins": list(busy),
            "attempts": list(busy.values()),
            "accounts": list(held),
            "held": list(held.values()),
            "per_origin": per_origin,
            "per_account": per_account,
            "lease": lease,
            "most_failures": MOST_FAILURES,
        }
        return await self._db.fetch_all(Claimed, CLAIM, values, repeatable=False)

    async def record(
        self, delivery_id: UUID, what: Outcome, *, probing: bool = False, rest: float = FIRST_REST
    ) -> Rest | None:
        """Write down an attempt and what follows from it; return the receiver's rest, if any.

        Parameters
        ----------
        probing
            Whether the receiver had rested before this attempt.
        rest
            Seconds that a receiver's first rest takes; each further one takes twice as long.
        """
        values = {
            "id": delivery_id,
            **asdict(what),
            "probing": probing,
            "rest": rest,
            "longest_rest": LONGEST_REST,
            "most_failures": MOST_FAILURES,
        }
        return await self._db.fetch_one(Rest, RECORD, values, repeatable=False)

    async def give_up_overdue(self, overdue: float = OVERDUE) -> int:
        """End what has been due for `overdue` seconds at receivers that rest; return how many."""
        given_up = 0
        values = {"overdue": overdue, "limit": BATCH}
        while ended := await self._db.execute(GIVE_UP_OVERDUE, values, repeatable=True):
            given_up += ended
        return given_up

    async def set_right(self, *, longest_pause: float) -> int:
        """Make due what only a wrong clock can have put off so long; return how many.

        Parameters
        ----------
        longest_pause
            Seconds that may lie between two attempts.
        """
        values = {
            "longest_rest": 2 * LONGEST_REST,
            "longest_lease": LONGEST_LEASE,
            "longest_pause": longest_pause,
        }
        return await self._db.execute(SET_RIGHT, values, repeatable=True)

    async def give_up(self, delivery_id: UUID) -> None:
        """End a delivery without another attempt."""
        await self._db.execute(GIVE_UP, {"id": delivery_id}, repeatable=True)

    async def redeliver(self, delivery_id: UUID) -> bool:
        """Owe a delivery again; false where it is still tried, or its endpoint takes nothing."""
        values = {"id": delivery_id}
        return bool(await self._db.fetch_value(REDELIVER, values, repeatable=False))
