"""All the SQL of accounts, their applications, tokens and ledgers; log-ins have their own file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from psycopg import AsyncConnection
from uuid_utils.compat import uuid7

from crake.accounts.models import (
    Access,
    Account,
    Application,
    LedgerEntry,
    Page,
    RateLimit,
    Token,
    Usage,
)
from crake.db.pool import Database

Who = UUID | str
"""An account, by its id or by its e-mail address."""

ACCESS_COLUMNS = """
       t.id AS token_id, a.id AS application_id, a.account_id, t.apis, t.expires_at,
       t.revoked_at IS NOT NULL AS revoked,
       a.disabled_at IS NOT NULL OR o.disabled_at IS NOT NULL AS disabled
  FROM tokens t
  JOIN applications a ON a.id = t.application_id
  JOIN accounts o ON o.id = a.account_id
"""

ACCESS = f"SELECT {ACCESS_COLUMNS} WHERE t.hash = %(hash)s"

ACCESS_OF_TOKEN = f"""
SELECT {ACCESS_COLUMNS} WHERE t.id = %(token_id)s AND a.account_id = %(account_id)s
"""

ADD_ACCOUNT = "INSERT INTO accounts (id, email) VALUES (%(id)s, %(email)s) ON CONFLICT DO NOTHING"

LOCK_ACCOUNT = """
SELECT id FROM accounts WHERE id = %(id)s OR email = %(email)s FOR NO KEY UPDATE
"""

FIND_APPLICATION = """
SELECT id, account_id, service, created_at, disabled_at
  FROM applications WHERE account_id = %(account_id)s AND service = %(service)s
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
INSERT INTO tokens (id, application_id, name, hint, hash, apis, expires_at)
VALUES (%(id)s, %(application_id)s, %(name)s, %(hint)s, %(hash)s, %(apis)s, %(expires_at)s)
"""

IN_WINDOW: LiteralString = """
    at > clock_timestamp() - interval '1 minute' AND at < clock_timestamp() + interval '1 minute'
"""
"""Whether a submission counts for a token's rate limit; what a wrong clock put off does not."""

TOKENS = f"""
SELECT t.id, t.application_id, t.name, t.hint, t.apis, t.created_at, t.expires_at, t.revoked_at,
       t.recent[cardinality(t.recent)] AS last_used_at,
       (SELECT count(*) FROM unnest(t.recent) AS at
         WHERE {IN_WINDOW}) AS last_minute
  FROM tokens t JOIN applications a ON a.id = t.application_id
 WHERE a.account_id = %(account_id)s AND (%(token_id)s::uuid IS NULL OR t.id = %(token_id)s)
 ORDER BY t.created_at DESC, t.id DESC
"""  # noqa: S608 - a constant is interpolated, here and below

RATE = f"""
SELECT (SELECT count(*) FROM unnest(t.recent) AS at
         WHERE {IN_WINDOW}) AS used,
       (SELECT extract(epoch FROM min(at) + interval '1 minute' - clock_timestamp())::float8
          FROM unnest(t.recent) AS at
         WHERE {IN_WINDOW}) AS frees
  FROM tokens t JOIN applications a ON a.id = t.application_id
 WHERE a.account_id = %(account_id)s AND t.id = %(token_id)s
"""  # noqa: S608

RENAME_TOKEN = """
UPDATE tokens SET name = %(name)s FROM applications a
 WHERE a.id = application_id AND a.account_id = %(account_id)s AND tokens.id = %(token_id)s
"""

REVOKE_TOKEN = "UPDATE tokens SET revoked_at = now() WHERE hash = %(hash)s AND revoked_at IS NULL"

REVOKE_TOKEN_OF = """
UPDATE tokens SET revoked_at = coalesce(revoked_at, now()) FROM applications a
 WHERE a.id = application_id AND a.account_id = %(account_id)s AND tokens.id = %(token_id)s
"""

GRANT = """
WITH account AS (
    UPDATE accounts SET balance = balance + %(amount)s
     WHERE id = %(id)s OR email = %(email)s RETURNING id, balance
), entry AS (
    INSERT INTO ledger (account_id, kind, amount, note)
    SELECT id, 'grant', %(amount)s, %(note)s FROM account
)
SELECT balance FROM account
"""

LEDGER = """
SELECT id, kind, amount, note, task_id, model, created_at
  FROM ledger WHERE account_id = %(account_id)s
 ORDER BY id DESC LIMIT %(limit)s OFFSET %(offset)s
"""

COUNT_LEDGER = "SELECT count(*) FROM ledger WHERE account_id = %(account_id)s"

# From the ledger, not from the tasks, which may be deleted. A refund counts on its task's day.
USAGE = """
SELECT (spent.created_at AT TIME ZONE 'UTC')::date AS day, coalesce(spent.model, '') AS model,
       count(*) AS tasks, sum(-spent.amount - coalesce(back.amount, 0))::bigint AS credits
  FROM ledger spent
  LEFT JOIN ledger back ON back.task_id = spent.task_id AND back.kind = 'refund'
 WHERE spent.account_id = %(account_id)s AND spent.kind = 'reserve'
   AND spent.created_at >= date_trunc('day', now(), 'UTC') - make_interval(days => %(days)s - 1)
 GROUP BY 1, 2 ORDER BY 1, 2
"""

ACCOUNT_COLUMNS = """
    id, email, balance, unfinished, is_operator, created_at, registered_at, disabled_at
"""

ACCOUNT = f"SELECT {ACCOUNT_COLUMNS} FROM accounts WHERE id = %(id)s OR email = %(email)s"  # noqa: S608

LIST = f"SELECT {ACCOUNT_COLUMNS} FROM accounts ORDER BY created_at, id"  # noqa: S608

SEARCH = f"""
SELECT {ACCOUNT_COLUMNS} FROM accounts WHERE strpos(email, %(search)s) > 0
 ORDER BY created_at DESC, id DESC LIMIT %(limit)s OFFSET %(offset)s
"""  # noqa: S608

COUNT_ACCOUNTS = "SELECT count(*) FROM accounts WHERE strpos(email, %(search)s) > 0"

DISABLE_ACCOUNT = """
UPDATE accounts SET disabled_at = coalesce(disabled_at, now())
 WHERE id = %(id)s OR email = %(email)s
"""

ENABLE_ACCOUNT = "UPDATE accounts SET disabled_at = NULL WHERE id = %(id)s OR email = %(email)s"

PROMOTE_ACCOUNT = "UPDATE accounts SET is_operator = true WHERE id = %(id)s OR email = %(email)s"


class AccountStore:
    """Reads and writes accounts, applications, tokens and the ledger."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def access(self, token_hash: bytes) -> Access | None:
        """Return what is known of a token; one indexed look-up."""
        return await self._db.fetch_one(Access, ACCESS, {"hash": token_hash})

    async def access_of_token(self, account_id: UUID, token_id: UUID) -> Access | None:
        """Return what is known of one of the account's tokens."""
        values = {"account_id": account_id, "token_id": token_id}
        return await self._db.fetch_one(Access, ACCESS_OF_TOKEN, values)

    async def application(self, account_id: UUID, service: str) -> Application | None:
        """Return an account's application of a service."""
        values = {"account_id": account_id, "service": service}
        return await self._db.fetch_one(Application, FIND_APPLICATION, values)

    async def add_token(
        self,
        who: Who,
        *,
        service: str,
        name: str,
        hint: str,
        token_hash: bytes,
        apis: Iterable[str],
        expires_at: datetime | None,
        free_credits: int,
        first_only: bool = False,
    ) -> UUID | None:
        """Add a token, and its application, with the free quota, where that is missing.

        An account that is named by its e-mail address is made where it is missing.

        Parameters
        ----------
        first_only
            Add none where the account has an application of this service already.

        Returns
        -------
        UUID or None
            The token's id; `None` where none was added: it is not the first, or there is no
            account with this id.
        """
        async with self._db.transaction() as connection:
            if isinstance(who, str):
                await connection.execute(ADD_ACCOUNT, {"id": uuid7(), "email": who})
            account_id = await _one(connection, LOCK_ACCOUNT, _named(who))
            wanted = {"account_id": account_id, "service": service}
            application_id = await _one(connection, FIND_APPLICATION, wanted)
            if account_id is None or (application_id is not None and first_only):
                return None
            if application_id is None:
                application_id = uuid7()
                values = {**wanted, "id": application_id, "free": free_credits}
                await connection.execute(ADD_APPLICATION, values)
            token_id = uuid7()
            token = {
                "id": token_id,
                "application_id": application_id,
                "name": name,
                "hint": hint,
                "hash": token_hash,
                "apis": sorted(apis),
                "expires_at": expires_at,
            }
            await connection.execute(ADD_TOKEN, token)
            return token_id

    async def tokens(self, account_id: UUID, token_id: UUID | None = None) -> Sequence[Token]:
        """Return an account's tokens, newest first, or the one with an id."""
        values = {"account_id": account_id, "token_id": token_id}
        return await self._db.fetch_all(Token, TOKENS, values)

    async def rate(self, account_id: UUID, token_id: UUID, limit: int) -> RateLimit | None:
        """Return how one of the account's tokens stands to a rate limit."""

        def rate(used: int, frees: float | None) -> RateLimit | None:
            return RateLimit.of(limit, used, frees)

        values = {"account_id": account_id, "token_id": token_id}
        return await self._db.fetch_one(rate, RATE, values)

    async def rename_token(self, account_id: UUID, token_id: UUID, name: str) -> bool:
        """Rename one of the account's tokens; return whether there is one."""
        values = {"account_id": account_id, "token_id": token_id, "name": name}
        return await self._db.execute(RENAME_TOKEN, values, repeatable=True) == 1

    async def revoke_token(self, token_hash: bytes) -> bool:
        """Revoke a token; return whether it was valid until now."""
        return await self._db.execute(REVOKE_TOKEN, {"hash": token_hash}) == 1

    async def revoke_token_of(self, account_id: UUID, token_id: UUID) -> bool:
        """Revoke one of the account's tokens; return whether there is one."""
        values = {"account_id": account_id, "token_id": token_id}
        return await self._db.execute(REVOKE_TOKEN_OF, values, repeatable=True) == 1

    async def grant(self, who: Who, amount: int, note: str) -> int | None:
        """Add credits; return the new balance, or `None` where there is no such account."""
        values = {**_named(who), "amount": amount, "note": note}
        balance: int | None = await self._db.fetch_value(GRANT, values, repeatable=False)
        return balance

    async def ledger(self, account_id: UUID, limit: int, offset: int) -> Page[LedgerEntry]:
        """Return a part of an account's ledger, newest first."""
        values = {"account_id": account_id, "limit": limit, "offset": offset}
        rows = await self._db.fetch_all(LedgerEntry, LEDGER, values)
        return Page(tuple(rows), await self._db.fetch_value(COUNT_LEDGER, values))

    async def usage(self, account_id: UUID, days: int) -> Sequence[Usage]:
        """Return an account's use by day and model, oldest first."""
        return await self._db.fetch_all(Usage, USAGE, {"account_id": account_id, "days": days})

    async def account(self, who: Who) -> Account | None:
        """Return an account."""
        return await self._db.fetch_one(Account, ACCOUNT, _named(who))

    async def list(self) -> Sequence[Account]:
        """Return every account, oldest first."""
        return await self._db.fetch_all(Account, LIST)

    async def search(self, search: str, limit: int, offset: int) -> Page[Account]:
        """Return a part of the accounts whose address has `search` in it, newest first."""
        values = {"search": search, "limit": limit, "offset": offset}
        rows = await self._db.fetch_all(Account, SEARCH, values)
        return Page(tuple(rows), await self._db.fetch_value(COUNT_ACCOUNTS, values))

    async def disable(self, who: Who) -> bool:
        """Disable an account; return whether there is one."""
        return await self._db.execute(DISABLE_ACCOUNT, _named(who), repeatable=True) == 1

    async def enable(self, who: Who) -> bool:
        """Enable an account again; return whether there is one."""
        return await self._db.execute(ENABLE_ACCOUNT, _named(who), repeatable=True) == 1

    async def promote(self, who: Who) -> bool:
        """Make an account an operator's; return whether there is one."""
        return await self._db.execute(PROMOTE_ACCOUNT, _named(who), repeatable=True) == 1


def _named(who: Who) -> dict[str, Any]:
    is_id = isinstance(who, UUID)
    return {"id": who if is_id else None, "email": None if is_id else who}


async def _one(
    connection: AsyncConnection, statement: str, values: Mapping[str, object]
) -> UUID | None:
    row = await (await connection.execute(statement, values)).fetchone()
    return row[0] if row else None
