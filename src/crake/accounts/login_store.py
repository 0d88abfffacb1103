"""All the SQL of log-ins: passwords, identities, sessions, reset links and throttles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from psycopg.rows import kwargs_row
from uuid_utils.compat import uuid7

from crake.accounts.models import Account, Credentials, Device, Identity, SessionRow, Tries
from crake.accounts.store import ACCOUNT_COLUMNS
from crake.db.pool import Connection, Database

SWEPT = 1000
"""Rows of a kind that one statement of the sweep deletes."""

REGISTRATION_LOCK = 0x6372616B65_0001
"""Number of the advisory lock under which accounts register one at a time."""

LOCK_REGISTRATION = "SELECT pg_advisory_xact_lock(%(key)s)"

# The first account that anybody can log in to is the operator's.
REGISTER = f"""
INSERT INTO accounts (id, email, password_hash, registered_at, is_operator)
SELECT %(id)s, %(email)s, %(password_hash)s, now(), NOT EXISTS (
    SELECT 1 FROM accounts WHERE registered_at IS NOT NULL OR is_operator
)
ON CONFLICT DO NOTHING
RETURNING {ACCOUNT_COLUMNS}
"""  # noqa: S608 - only constants are interpolated, here and below

CREDENTIALS = """
SELECT id AS account_id, email, password_hash, disabled_at IS NOT NULL AS disabled
  FROM accounts WHERE id = %(id)s OR email = %(email)s
"""

SET_PASSWORD = f"""
UPDATE accounts SET password_hash = %(password_hash)s,
                    registered_at = coalesce(registered_at, now())
 WHERE id = %(account_id)s
RETURNING {ACCOUNT_COLUMNS}
"""  # noqa: S608

REHASH = """
UPDATE accounts SET password_hash = %(new)s WHERE id = %(account_id)s AND password_hash = %(old)s
"""

BY_IDENTITY = f"""
SELECT {ACCOUNT_COLUMNS} FROM accounts WHERE id = (
    SELECT account_id FROM identities WHERE issuer = %(issuer)s AND subject = %(subject)s
)
"""  # noqa: S608

ADD_IDENTITY = """
INSERT INTO identities (issuer, subject, account_id)
VALUES (%(issuer)s, %(subject)s, %(account_id)s) ON CONFLICT DO NOTHING
"""

# An account that the operator made for somebody, who now comes with this address.
CLAIM = f"""
UPDATE accounts SET registered_at = now() WHERE email = %(email)s AND registered_at IS NULL
RETURNING {ACCOUNT_COLUMNS}
"""  # noqa: S608

DROP_IDENTITIES = "DELETE FROM identities WHERE account_id = %(account_id)s"

START_SESSION = """
WITH expired AS (
    DELETE FROM sessions WHERE id IN (
        SELECT id FROM sessions WHERE expires_at <= now() LIMIT 100 FOR UPDATE SKIP LOCKED
    )
)
INSERT INTO sessions (id, account_id, hash, user_agent, expires_at)
SELECT %(id)s, id, %(hash)s, %(user_agent)s, now() + make_interval(secs => %(ttl)s)
  FROM accounts
 WHERE id = %(account_id)s AND disabled_at IS NULL
   AND (%(password_hash)s::text IS NULL OR password_hash = %(password_hash)s)
RETURNING expires_at
"""

SESSION = """
SELECT s.id AS session_id, s.account_id, o.email, o.is_operator, s.expires_at
  FROM sessions s JOIN accounts o ON o.id = s.account_id
 WHERE s.hash = %(hash)s AND s.expires_at > now() AND o.disabled_at IS NULL
"""

RENEW_SESSION = """
UPDATE sessions SET expires_at = now() + make_interval(secs => %(ttl)s)
 WHERE id = %(session_id)s AND expires_at < now() + make_interval(secs => %(ttl)s - %(step)s)
RETURNING expires_at
"""

SESSIONS = """
SELECT id, user_agent, created_at, expires_at FROM sessions
 WHERE account_id = %(account_id)s AND expires_at > now() ORDER BY created_at DESC, id DESC
"""

END_SESSION = "DELETE FROM sessions WHERE id = %(session_id)s AND account_id = %(account_id)s"

END_SESSIONS = "DELETE FROM sessions WHERE account_id = %(account_id)s"

ADD_RESET = """
WITH expired AS (DELETE FROM resets WHERE expires_at <= now())
INSERT INTO resets (hash, account_id, expires_at)
SELECT %(hash)s, id, now() + make_interval(secs => %(ttl)s) FROM accounts WHERE email = %(email)s
"""

EMAIL_OF_RESET = """
SELECT email FROM accounts WHERE id = (
    SELECT account_id FROM resets WHERE hash = %(hash)s AND expires_at > now()
)
"""

USE_RESET = """
DELETE FROM resets WHERE hash = %(hash)s AND expires_at > now() RETURNING account_id
"""

DROP_RESETS = "DELETE FROM resets WHERE account_id = %(account_id)s"

# Tries at the same moment may each have begun a little before the other's; what lies further ahead
# was written by a wrong clock, and must lock nobody out until then.
IN_WINDOW: LiteralString = """
    known.since > now() - make_interval(secs => %(window)s)
    AND known.since < now() + interval '1 minute'
"""

# In the order of keys, so that two of them never wait for each other.
TRY = f"""
WITH old AS (
    DELETE FROM throttles WHERE key IN (
        SELECT key FROM throttles
         WHERE since < now() - interval '1 day' AND key <> ALL(%(keys)s)
         LIMIT 100 FOR UPDATE SKIP LOCKED
    )
)
INSERT INTO throttles AS known (key, tries, since)
SELECT key, 1, now() FROM unnest(%(keys)s::text[]) AS key ORDER BY key
ON CONFLICT (key) DO UPDATE
   SET tries = CASE WHEN {IN_WINDOW} THEN known.tries + 1 ELSE 1 END,
       since = CASE WHEN {IN_WINDOW} THEN known.since ELSE now() END
RETURNING key, tries, extract(epoch FROM since - now())::float8 + %(window)s AS frees
"""  # noqa: S608 - a constant is interpolated

SWEEP = """
WITH ended AS (
    DELETE FROM sessions WHERE id IN (
        SELECT id FROM sessions WHERE expires_at <= now() LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
    RETURNING 1
), used_up AS (
    DELETE FROM resets WHERE hash IN (
        SELECT hash FROM resets WHERE expires_at <= now() LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
    RETURNING 1
), forgotten AS (
    DELETE FROM throttles WHERE key IN (
        SELECT key FROM throttles WHERE since < now() - interval '1 day'
         LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
    RETURNING 1
)
SELECT (SELECT count(*) FROM ended) + (SELECT count(*) FROM used_up)
       + (SELECT count(*) FROM forgotten)
"""

FORGIVE = """
WITH forgotten AS (DELETE FROM throttles WHERE key = %(forget)s)
UPDATE throttles SET tries = tries - 1 WHERE key = %(take_back)s AND tries > 0
"""


class LoginStore:
    """Reads and writes who may log in, and who has."""

    def __init__(self, db: Database) -> None:
        self._db = db

    async def register(self, email: str, password_hash: str) -> Account | None:
        """Make an account that can log in; `None` where there is one with this address."""
        async with self._db.transaction() as connection:
            return await _register(connection, email, password_hash)

    async def credentials(
        self, *, email: str | None = None, account_id: UUID | None = None
    ) -> Credentials | None:
        """Return what decides whether somebody may log in."""
        values = {"email": email, "id": account_id}
        return await self._db.fetch_one(Credentials, CREDENTIALS, values)

    async def rehash(self, account_id: UUID, old: str, new: str) -> None:
        """Replace the hash of a password by another hash of the same password."""
        await self._db.execute(REHASH, {"account_id": account_id, "old": old, "new": new})

    async def change_password(self, account_id: UUID, password_hash: str) -> None:
        """Set a password and end every session."""
        values = {"account_id": account_id, "password_hash": password_hash}
        async with self._db.transaction() as connection:
            await connection.execute(SET_PASSWORD, values)
            await connection.execute(END_SESSIONS, values)
            await connection.execute(DROP_RESETS, values)

    async def by_identity(self, identity: Identity) -> Account | None:
        """Return the account that an identity is linked to."""
        return await self._db.fetch_one(Account, BY_IDENTITY, _columns(identity))

    async def link(self, account_id: UUID, identity: Identity) -> bool:
        """Link an identity to an account; false where it is linked already."""
        values = {**_columns(identity), "account_id": account_id}
        return await self._db.execute(ADD_IDENTITY, values) == 1

    async def register_identity(
        self, identity: Identity, email: str, *, may_register: bool
    ) -> Account | None:
        """Make an account for an identity, or give it the one that the operator made for it.

        Returns
        -------
        Account or None
            `None` where somebody else has an account with this address, or none may be made.
        """
        async with self._db.transaction() as connection:
            account = await _register(connection, email, None) if may_register else None
            if account is None and identity.email_verified:
                account = await _account(connection, CLAIM, {"email": email})
            if account is not None:
                values = {**_columns(identity), "account_id": account.id}
                await connection.execute(ADD_IDENTITY, values)
            return account

    async def start_session(
        self,
        account_id: UUID,
        *,
        secret_hash: bytes,
        user_agent: str,
        ttl: float,
        password_hash: str | None,
    ) -> datetime | None:
        """Begin a session; return its expiry.

        `None` where the account is disabled, or has another password's hash than this one.
        """
        values = {
            "id": uuid7(),
            "account_id": account_id,
            "hash": secret_hash,
            "user_agent": user_agent,
            "ttl": ttl,
            "password_hash": password_hash,
        }
        expires_at: datetime | None = await self._db.fetch_value(
            START_SESSION, values, repeatable=False
        )
        return expires_at

    async def session(self, secret_hash: bytes) -> SessionRow | None:
        """Return a session that has not ended, of an account that is not disabled."""
        return await self._db.fetch_one(SessionRow, SESSION, {"hash": secret_hash})

    async def renew_session(self, session_id: UUID, ttl: float, step: float) -> datetime | None:
        """Move a session's expiry; `None` where that was done within the last `step` seconds."""
        values = {"session_id": session_id, "ttl": ttl, "step": step}
        expires_at: datetime | None = await self._db.fetch_value(RENEW_SESSION, values)
        return expires_at

    async def sessions(self, account_id: UUID) -> Sequence[Device]:
        """Return an account's sessions, newest first."""
        return await self._db.fetch_all(Device, SESSIONS, {"account_id": account_id})

    async def end_session(self, account_id: UUID, session_id: UUID) -> bool:
        """End one of the account's sessions; return whether there was one."""
        values = {"account_id": account_id, "session_id": session_id}
        return await self._db.execute(END_SESSION, values, repeatable=True) == 1

    async def end_sessions(self, account_id: UUID) -> None:
        """End all of the account's sessions."""
        await self._db.execute(END_SESSIONS, {"account_id": account_id}, repeatable=True)

    async def add_reset(self, email: str, secret_hash: bytes, ttl: float) -> bool:
        """Keep a reset link's hash; return whether there is such an account."""
        values = {"email": email, "hash": secret_hash, "ttl": ttl}
        return await self._db.execute(ADD_RESET, values) == 1

    async def email_of_reset(self, secret_hash: bytes) -> str | None:
        """Return whose reset link this is, without using it."""
        email: str | None = await self._db.fetch_value(EMAIL_OF_RESET, {"hash": secret_hash})
        return email

    async def reset_password(self, secret_hash: bytes, password_hash: str) -> Account | None:
        """Use a link: set the password and lock out everybody who could log in before.

        Returns
        -------
        Account or None
            `None` where the link is unknown, used or expired.
        """
        async with self._db.transaction() as connection:
            cursor = await connection.execute(USE_RESET, {"hash": secret_hash})
            row = await cursor.fetchone()
            if row is None:
                return None
            values = {"account_id": row[0], "password_hash": password_hash}
            for statement in (END_SESSIONS, DROP_IDENTITIES, DROP_RESETS):
                await connection.execute(statement, values)
            return await _account(connection, SET_PASSWORD, values)

    async def count_try(self, keys: Sequence[str], window: float) -> Sequence[Tries]:
        """Count one more try of each key; return how many there were within its window."""
        values = {"keys": list(keys), "window": window}
        return await self._db.fetch_all(Tries, TRY, values, repeatable=False)

    async def sweep(self) -> int:
        """Forget sessions, reset links and tries whose time is over; return how many."""
        swept = 0
        while found := await self._db.fetch_value(SWEEP, {"limit": SWEPT}):
            swept += found
        return swept

    async def forgive(self, forget: str, take_back: str) -> None:
        """Forget all tries of one key, and the last one of another."""
        await self._db.execute(FORGIVE, {"forget": forget, "take_back": take_back})


async def _register(
    connection: Connection, email: str, password_hash: str | None
) -> Account | None:
    # Each statement sees what was committed before it: whoever waited for the lock is not first.
    await connection.execute(LOCK_REGISTRATION, {"key": REGISTRATION_LOCK})
    values = {"id": uuid7(), "email": email, "password_hash": password_hash}
    return await _account(connection, REGISTER, values)


async def _account(
    connection: Connection, statement: str, values: dict[str, Any]
) -> Account | None:
    async with connection.cursor(row_factory=kwargs_row(Account)) as cursor:
        await cursor.execute(statement, values)
        return await cursor.fetchone()


def _columns(identity: Identity) -> dict[str, str]:
    return {"issuer": identity.issuer, "subject": identity.subject}
