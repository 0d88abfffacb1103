"""All the SQL of webhook endpoints and of the secrets that sign webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from psycopg import AsyncConnection
from uuid_utils.compat import uuid7

from crake.db.pool import Database
from crake.tasks.delivery_models import Endpoint, Event
from crake.tasks.signatures import new_secret

COLUMNS = """
    id, account_id, label AS name, url, events, created_at, updated_at, disabled_at,
    coalesce((SELECT right(secret, 4) FROM signing_secrets
               WHERE endpoint_id = webhook_endpoints.id AND expires_at IS NULL), '') AS hint
"""

LIST = f"""
SELECT {COLUMNS} FROM webhook_endpoints
 WHERE account_id = %(account_id)s AND removed_at IS NULL ORDER BY created_at, id
"""  # noqa: S608 - only constants are interpolated, here and below

GET = f"""
SELECT {COLUMNS} FROM webhook_endpoints
 WHERE account_id = %(account_id)s AND id = %(id)s AND removed_at IS NULL
"""  # noqa: S608

# One at a time changes an account's endpoints and secrets: what it counts stays as it counted it.
LOCK = "SELECT FROM accounts WHERE id = %(account_id)s FOR NO KEY UPDATE"

ADD = """
INSERT INTO webhook_endpoints (id, account_id, label, url, events)
SELECT %(id)s, %(account_id)s, %(name)s, %(url)s, %(events)s
 WHERE (SELECT count(*) FROM webhook_endpoints
         WHERE account_id = %(account_id)s AND removed_at IS NULL) < %(most)s
"""

# A change that changes nothing does not count as one.
CHANGE = f"""
UPDATE webhook_endpoints
   SET label = coalesce(%(name)s, label), url = coalesce(%(url)s, url),
       events = coalesce(%(events)s, events),
       disabled_at = CASE WHEN %(enabled)s THEN NULL
                          WHEN NOT %(enabled)s THEN coalesce(disabled_at, now())
                          ELSE disabled_at END,
       updated_at = CASE WHEN (label, url, events, disabled_at IS NULL)
                           IS NOT DISTINCT FROM (coalesce(%(name)s, label), coalesce(%(url)s, url),
                               coalesce(%(events)s, events),
                               coalesce(%(enabled)s, disabled_at IS NULL))
                         THEN updated_at ELSE now() END
 WHERE account_id = %(account_id)s AND id = %(id)s AND removed_at IS NULL
RETURNING {COLUMNS}
"""  # noqa: S608

REMOVE = """
WITH removed AS (
    UPDATE webhook_endpoints SET removed_at = now(), disabled_at = coalesce(disabled_at, now())
     WHERE account_id = %(account_id)s AND id = %(id)s AND removed_at IS NULL
    RETURNING id
), forgotten AS (
    DELETE FROM signing_secrets USING removed WHERE endpoint_id = removed.id
)
SELECT count(*) FROM removed
"""

# None of a closed endpoint: nothing is sent there.
SIGNERS = """
SELECT array_agg(secret ORDER BY secrets.id DESC)
  FROM signing_secrets secrets LEFT JOIN webhook_endpoints endpoint ON endpoint.id = endpoint_id
 WHERE secrets.account_id = %(account_id)s AND endpoint_id IS NOT DISTINCT FROM %(endpoint_id)s
   AND (expires_at IS NULL OR expires_at > now()) AND disabled_at IS NULL
"""

ADD_SECRET = """
INSERT INTO signing_secrets (id, account_id, endpoint_id, secret)
VALUES (%(id)s, %(account_id)s, %(endpoint_id)s, %(secret)s) ON CONFLICT DO NOTHING
"""

NOTE_ROTATION = """
UPDATE webhook_endpoints SET updated_at = now() WHERE id = %(endpoint_id)s
"""

RETIRE = """
UPDATE signing_secrets SET expires_at = least(expires_at, now() + %(overlap)s)
 WHERE account_id = %(account_id)s AND endpoint_id IS NOT DISTINCT FROM %(endpoint_id)s
"""

PRUNE = """
DELETE FROM signing_secrets
 WHERE account_id = %(account_id)s AND endpoint_id IS NOT DISTINCT FROM %(endpoint_id)s
   AND (expires_at <= now() OR id NOT IN (
        SELECT id FROM signing_secrets
         WHERE account_id = %(account_id)s AND endpoint_id IS NOT DISTINCT FROM %(endpoint_id)s
         ORDER BY id DESC LIMIT %(most)s))
"""


class WebhookStore:
    """Reads and writes endpoints and secrets."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def list(self, account_id: UUID) -> Sequence[Endpoint]:
        """Return an account's endpoints, oldest first."""
        return await self._db.fetch_all(Endpoint.of_row, LIST, {"account_id": account_id})

    async def get(self, account_id: UUID, endpoint_id: UUID) -> Endpoint | None:
        """Return one of the account's endpoints."""
        values = {"account_id": account_id, "id": endpoint_id}
        return await self._db.fetch_one(Endpoint.of_row, GET, values)

    async def add(
        self, account_id: UUID, *, name: str, url: str, events: Sequence[Event], most: int
    ) -> tuple[UUID, str] | None:
        """Add an endpoint; return its id and secret, or `None` where there are `most` already."""
        endpoint_id = uuid7()
        values = {
            "id": endpoint_id,
            "account_id": account_id,
            "name": name,
            "url": url,
            "events": [event.value for event in events],
            "most": most,
        }
        async with self._db.transaction() as connection:
            await connection.execute(LOCK, values)
            added = await connection.execute(ADD, values)
            if added.rowcount == 0:
                return None
            return endpoint_id, await _add_secret(connection, account_id, endpoint_id)

    async def change(
        self,
        account_id: UUID,
        endpoint_id: UUID,
        *,
        name: str | None,
        url: str | None,
        events: Sequence[Event] | None,
        enabled: bool | None,
    ) -> Endpoint | None:
        """Change what is not `None`; return the endpoint, or `None` where there is none."""
        values = {
            "account_id": account_id,
            "id": endpoint_id,
            "name": name,
            "url": url,
            "events": None if events is None else [event.value for event in events],
            "enabled": enabled,
        }
        return await self._db.fetch_one(Endpoint.of_row, CHANGE, values)

    async def remove(self, account_id: UUID, endpoint_id: UUID) -> bool:
        """Remove an endpoint and its secrets; return whether there was one."""
        values = {"account_id": account_id, "id": endpoint_id}
        return bool(await self._db.fetch_value(REMOVE, values, repeatable=False))

    async def signers(self, account_id: UUID, endpoint_id: UUID | None) -> Sequence[str]:
        """Return the secrets that sign what goes to an endpoint, the current one first.

        Parameters
        ----------
        endpoint_id
            `None` for the account's callbacks, whose first secret is made here.

        Returns
        -------
        Sequence[str]
            Empty where the endpoint is disabled or removed.
        """
        values = {"account_id": account_id, "endpoint_id": endpoint_id}
        found: Sequence[str] | None = await self._db.fetch_value(SIGNERS, values)
        if not found and endpoint_id is None:
            first: dict[str, Any] = {"id": uuid7(), "secret": new_secret(), **values}
            await self._db.execute(ADD_SECRET, first, repeatable=True)
            found = await self._db.fetch_value(SIGNERS, values)
        return found or ()

    async def rotate(
        self, account_id: UUID, endpoint_id: UUID | None, *, overlap: timedelta, most: int
    ) -> str:
        """Add a secret and return it; older ones sign for `overlap` more.

        Parameters
        ----------
        endpoint_id
            `None` for the account's callbacks.
        most
            Secrets that may sign at a time; the oldest end first.
        """
        values = {
            "account_id": account_id,
            "endpoint_id": endpoint_id,
            "overlap": overlap,
            "most": most - 1,
        }
        async with self._db.transaction() as connection:
            await connection.execute(LOCK, values)
            await connection.execute(NOTE_ROTATION, values)
            await connection.execute(RETIRE, values)
            await connection.execute(PRUNE, values)
            return await _add_secret(connection, account_id, endpoint_id)


async def _add_secret(
    connection: AsyncConnection[Any], account_id: UUID, endpoint_id: UUID | None
) -> str:
    secret = new_secret()
    values = {
        "id": uuid7(),
        "account_id": account_id,
        "endpoint_id": endpoint_id,
        "secret": secret,
    }
    await connection.execute(ADD_SECRET, values)
    return secret
