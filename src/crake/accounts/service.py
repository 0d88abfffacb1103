"""Who may ask: tokens are checked, made and revoked here."""

from __future__ import annotations

import hashlib
import re
import secrets
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from crake.accounts.models import EVERY_API, SERVICE, Access, Account, Api, Caller
from crake.accounts.store import AccountStore
from crake.errors import (
    BadRequest,
    Disabled,
    InvalidToken,
    NotFound,
    TokenExpired,
    TokenMismatched,
)

REMEMBERED_SECONDS = 5.0
"""How long an authorization is remembered when nobody says that access changed."""

REMEMBERED_TOKENS = 10_000

EMAIL = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")


class Accounts:
    """Accounts, their applications and tokens.

    Parameters
    ----------
    store
        Their rows.
    free_credits
        Granted with an account's first application.
    """

    def __init__(self, store: AccountStore, *, free_credits: int) -> None:
        self._store = store
        self._free_credits = free_credits
        self._remembered: dict[bytes, tuple[float, Access]] = {}

    async def authorize(self, authorization: str | None, api: Api) -> Caller:
        """Return who sends a request.

        Parameters
        ----------
        authorization
            The header's value, `Bearer TOKEN`.
        api
            What the request wants to use.

        Raises
        ------
        InvalidToken, TokenExpired, Disabled, TokenMismatched
            The request must not be served.
        """
        scheme, _, token = (authorization or "").strip().partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise InvalidToken
        access = await self._access(_hash(token.strip()))
        if access is None or access.revoked:
            raise InvalidToken
        if access.expires_at is not None and access.expires_at <= datetime.now(UTC):
            raise TokenExpired
        if access.disabled:
            raise Disabled
        if api not in access.apis:
            raise TokenMismatched
        return Caller(access.token_id, access.application_id, access.account_id)

    async def _access(self, token_hash: bytes) -> Access | None:
        known = self._remembered.get(token_hash)
        now = time.monotonic()
        if known is not None and now - known[0] < REMEMBERED_SECONDS:
            return known[1]
        access = await self._store.access(token_hash)
        if access is not None:
            if len(self._remembered) >= REMEMBERED_TOKENS:
                self._remembered.clear()
            self._remembered[token_hash] = (now, access)
        return access

    def forget(self, _payload: str = "") -> None:
        """Forget every remembered authorization: access has changed somewhere."""
        self._remembered.clear()

    async def create_token(
        self,
        email: str,
        *,
        name: str = "default",
        apis: Iterable[Api] = EVERY_API,
        expires_at: datetime | None = None,
    ) -> str:
        """Make a token and return its secret, which is stored nowhere.

        The account and its application, with the free quota, are made where they are missing.

        Raises
        ------
        BadRequest
            `email` is not an address.
        """
        address = email.strip().lower()
        if not EMAIL.fullmatch(address):
            raise BadRequest(f"{email!r} is not an e-mail address.", param="email")
        token = f"crk_{secrets.token_urlsafe(32)}"
        await self._store.add_token(
            address,
            service=SERVICE,
            name=name,
            token_hash=_hash(token),
            apis=apis,
            expires_at=expires_at,
            free_credits=self._free_credits,
        )
        return token

    async def revoke_token(self, token: str) -> bool:
        """Make a token useless; return whether it was valid until now."""
        return await self._store.revoke_token(_hash(token))

    async def grant(self, email: str, amount: int, note: str = "granted by the operator") -> int:
        """Add credits to an account and return its balance.

        Raises
        ------
        BadRequest
            `amount` is not positive.
        NotFound
            There is no such account.
        """
        if amount <= 0:
            raise BadRequest("The number of credits must be positive.", param="amount")
        balance = await self._store.grant(email.strip().lower(), amount, note)
        if balance is None:
            raise NotFound(f"There is no account {email}.")
        return balance

    async def list(self) -> Sequence[Account]:
        """Return every account, oldest first."""
        return await self._store.list()

    async def disable(self, email: str) -> None:
        """Disable an account: its tokens stop working at once.

        Raises
        ------
        NotFound
            There is no such account.
        """
        if not await self._store.disable(email.strip().lower()):
            raise NotFound(f"There is no account {email}.")


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
