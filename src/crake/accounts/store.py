"""All the SQL of accounts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from psycopg import AsyncConnection
from uuid_utils.compat import uuid7

from crake.accounts.models import Access, Account
from crake.db.pool import Database

ACCESS = """
SELECT t.id AS token_id, a.id AS application_id, a.account_id, t.apis, t.expires_at,
       t.revoked_at IS NOT NULL AS revoked,
       a.disabled_at IS NOT NULL OR o.disabled_at IS NOT NULL AS disabled
  FROM tokens t
  JOIN applications a ON a.id = t.application_id
  JOIN accounts o ON o.id = a.account_id
 WHERE t.hash = %(hash)s
"""

ADD_ACCOUNT = "INSERT INTO accounts (id, email) VALUES (%(id)s, %(email)s) ON CONFLICT DO NOTHING"

LOCK_ACCOUNT = "SELECT id FROM accounts WHERE email = %(email)s FOR UPDATE"

FIND_APPLICATION = """
SELECT id FROM applications WHERE account_id = %(account_id)s AND service = %(service)s
"""

# The free quota comes with an account's first application, whatever its service.
ADD_APPLICATION = """
WITH earlier AS (
    SELECT count(*) AS applications FROM applications WHERE account_id = %(account_id)s
), quota AS (
    INSERT INTO ledger (account_id, kind, amount, note)
    SELECT %(account_id)s, 'grant', %(free)s, 'free quota'
      FROM earlier WHERE applications = 0 AND %(free)s > 0
    RETURNING amount
), credited AS (
    UPDATE accounts SET balance = balance + quota.amount FROM quota WHERE id = %(account_id)s
)
INSERT INTO applications (id, account_id, service) VALUES (%(id)s, %(account_id)s, %(service)s)
"""

ADD_TOKEN = """
INSERT INTO tokens (id, application_id, name, hash, apis, expires_at)
VALUES (%(id)s, %(application_id)s, %(name)s, %(hash)s, %(apis)s, %(expires_at)s)
"""

GRANT = """
WITH account AS (
    UPDATE accounts SET balance = balance + %(amount)s WHERE email = %(email)s RETURNING id, balance
), entry AS (
    INSERT INTO ledger (account_id, kind, amount, note)
    SELECT id, 'grant', %(amount)s, %(note)s FROM account
)
SELECT balance FROM account
"""

LIST = """
SELECT id, email, balance, unfinished, created_at, disabled_at FROM accounts ORDER BY created_at, id
"""

REVOKE_TOKEN = "UPDATE tokens SET revoked_at = now() WHERE hash = %(hash)s AND revoked_at IS NULL"

DISABLE_ACCOUNT = "UPDATE accounts SET disabled_at = now() WHERE email = %(email)s"


class AccountStore:
    """Reads and writes accounts, applications, tokens and the ledger."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def access(self, token_hash: bytes) -> Access | None:
        """Return what is known of a token; one indexed look-up."""
        return await self._db.fetch_one(Access, ACCESS, {"hash": token_hash})

    async def add_token(
        self,
        email: str,
        *,
        service: str,
        name: str,
        token_hash: bytes,
        apis: Iterable[str],
        expires_at: datetime | None,
        free_credits: int,
    ) -> None:
        """Add a token; make the account and its application, with the free quota, where missing."""
        async with self._db.transaction() as connection:
            await connection.execute(ADD_ACCOUNT, {"id": uuid7(), "email": email})
            account_id = await _one(connection, LOCK_ACCOUNT, {"email": email})
            wanted = {"account_id": account_id, "service": service}
            application_id = await _one(connection, FIND_APPLICATION, wanted)
            if application_id is None:
                application_id = uuid7()
                values = {**wanted, "id": application_id, "free": free_credits}
                await connection.execute(ADD_APPLICATION, values)
            token = {
                "id": uuid7(),
                "application_id": application_id,
                "name": name,
                "hash": token_hash,
                "apis": sorted(apis),
                "expires_at": expires_at,
            }
            await connection.execute(ADD_TOKEN, token)

    async def grant(self, email: str, amount: int, note: str) -> int | None:
        """Add credits; return the new balance, or `None` where there is no such account."""
        values = {"email": email, "amount": amount, "note": note}
        balance: int | None = await self._db.fetch_value(GRANT, values, repeatable=False)
        return balance

    async def list(self) -> Sequence[Account]:
        """Return every account, oldest first."""
        return await self._db.fetch_all(Account, LIST)

    async def revoke_token(self, token_hash: bytes) -> bool:
        """Revoke a token; return whether it was valid until now."""
        return await self._db.execute(REVOKE_TOKEN, {"hash": token_hash}) == 1

    async def disable(self, email: str) -> bool:
        """Disable an account; return whether there is one."""
        return await self._db.execute(DISABLE_ACCOUNT, {"email": email}) == 1


async def _one(
    connection: AsyncConnection, statement: str, values: Mapping[str, object]
) -> UUID | None:
    row = await (await connection.execute(statement, values)).fetchone()
    return row[0] if row else None
