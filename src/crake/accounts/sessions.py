"""Sessions: who is logged in, by a signed cookie over a random secret."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Sequence
from uuid import UUID

from itsdangerous import BadSignature, Signer

from crake.accounts.login_store import LoginStore
from crake.accounts.memory import Memory
from crake.accounts.models import Device, Session, SessionRow, Visitor
from crake.errors import Disabled

RENEWALS = 20
"""How often the expiry of a session in use is moved while one lifetime passes."""

USER_AGENT_CHARACTERS = 300


class Sessions:
    """Begins, finds and ends sessions.

    The cookie's value is a random secret and its signature: what was not made here never reaches
    the database, which has only the secret's hash.

    Parameters
    ----------
    key
        The server's secret key, any length.
    ttl
        Seconds after which a session that is not used ends.
    """

    def __init__(self, store: LoginStore, *, key: bytes, ttl: float) -> None:
        self._store = store
        self._ttl = ttl
        self._cookies = _signer(key, "crake.session")
        self._forms = _signer(key, "crake.csrf")
        self._known = Memory(store.session)

    async def start(
        self, account_id: UUID, *, user_agent: str, password_hash: str | None = None
    ) -> Session:
        """Begin a session, with a secret that nobody has seen before.

        Parameters
        ----------
        password_hash
            Of the password that was just verified, if one was; when it was changed meanwhile, no
            session begins.

        Raises
        ------
        Disabled
            The account is disabled, or its password has changed.
        """
        secret = secrets.token_urlsafe(32)
        agent = "".join(c for c in user_agent if c.isprintable())[:USER_AGENT_CHARACTERS]
        expires_at = await self._store.start_session(
            account_id,
            secret_hash=_hash(secret),
            user_agent=agent,
            ttl=self._ttl,
            password_hash=password_hash,
        )
        if expires_at is None:
            raise Disabled
        return Session(self._cookies.sign(secret).decode(), account_id, expires_at)

    async def visitor(self, cookie: str | None) -> Visitor | None:
        """Return who is logged in with a cookie's value, if anybody is."""
        secret = self._secret(cookie)
        row = await self._row(_hash(secret)) if secret else None
        if cookie is None or row is None:
            return None
        return Visitor(
            account_id=row.account_id,
            email=row.email,
            is_operator=row.is_operator,
            session_id=row.session_id,
            csrf=self._forms.get_signature(row.session_id.bytes).decode(),
            expires_at=row.expires_at,
            renewed=await self._renewed(cookie, row),
        )

    def _secret(self, cookie: str | None) -> str | None:
        if not cookie or not cookie.isascii():
            return None
        try:
            return self._cookies.unsign(cookie).decode()
        except BadSignature:
            return None

    async def _row(self, secret_hash: bytes) -> SessionRow | None:
        row = await self._known.get(secret_hash)
        return row if row and row.expires_at.timestamp() > time.time() else None

    async def _renewed(self, cookie: str, row: SessionRow) -> Session | None:
        step = self._ttl / RENEWALS
        if row.expires_at.timestamp() - time.time() > self._ttl - step:
            return None
        expires_at = await self._store.renew_session(row.session_id, self._ttl, step)
        if expires_at is None:
            return None
        self.forget()
        return Session(cookie, row.account_id, expires_at)

    async def list(self, account_id: UUID) -> Sequence[Device]:
        """Return the account's sessions, newest first."""
        return await self._store.sessions(account_id)

    async def end(self, account_id: UUID, session_id: UUID) -> bool:
        """End one of the account's sessions; return whether there was one."""
        self.forget()
        return await self._store.end_session(account_id, session_id)

    async def end_all(self, account_id: UUID) -> None:
        """End all of the account's sessions."""
        self.forget()
        await self._store.end_sessions(account_id)

    def forget(self, _payload: str = "") -> None:
        """Forget every remembered session: one has ended, or an account has changed."""
        self._known.forget()


def _signer(key: bytes, purpose: str) -> Signer:
    return Signer(key, salt=purpose, key_derivation="hmac", digest_method=hashlib.sha256)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
