"""Who may ask, and for how much: tokens, credits, and what the operator does with accounts."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from crake.accounts.emails import normal_email
from crake.accounts.memory import Memory
from crake.accounts.models import (
    EVERY_API,
    SERVICE,
    Access,
    Account,
    Api,
    Application,
    Caller,
    LedgerEntry,
    Page,
    RateLimit,
    Token,
    Usage,
)
from crake.accounts.store import AccountStore, Who
from crake.errors import (
    BadRequest,
    Disabled,
    InvalidToken,
    NotFound,
    TokenExpired,
    TokenMismatched,
)

HINT_CHARACTERS = 4
"""Of 43 random ones: enough to tell tokens apart, too few to be of use."""

NAME_CHARACTERS = 100
MOST_CREDITS = 10**12

Found = TypeVar("Found")


class Accounts:
    """Accounts, their applications and tokens.

    Parameters
    ----------
    store
        Their rows.
    free_credits
        Granted with an account's first application.
    rate_limit
        Submissions that one token may make within any minute; 0 is no limit.
    """

    def __init__(self, store: AccountStore, *, free_credits: int, rate_limit: int = 0) -> None:
        self._store = store
        self._free_credits = free_credits
        self.rate_limit = rate_limit
        self._known = Memory(store.access)

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
        return _caller(await self._known.get(_hash(token.strip())), api)

    async def caller_of_token(
        self, account_id: UUID, token_id: UUID, api: Api = Api.SORA_VIDEOS
    ) -> Caller:
        """Return the caller that one of the account's own tokens stands for.

        The console runs a request as a token whose secret it does not know.

        Raises
        ------
        InvalidToken, TokenExpired, Disabled, TokenMismatched
            The account has no such token, or the request must not be served.
        """
        return _caller(await self._store.access_of_token(account_id, token_id), api)

    def forget(self, payload: str = "") -> None:
        """Forget every remembered authorization: access has changed somewhere.

        Parameters
        ----------
        payload
            Of the notification; that a `session` ended changes nothing for tokens.
        """
        if payload != "session":
            self._known.forget()

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
        address = normal_email(email)
        _, secret = await self._add(address, name=name, apis=apis, expires_at=expires_at)
        return secret

    async def acquire(
        self, account_id: UUID, service: str = SERVICE
    ) -> tuple[Application, str | None]:
        """Acquire a service: make the application, with its first token and the free quota.

        Returns
        -------
        tuple
            The application, and the token's secret; `None` where it was acquired before.

        Raises
        ------
        BadRequest
            There is no such service.
        NotFound
            There is no such account.
        """
        if service != SERVICE:
            raise BadRequest(f"service: there is none but {SERVICE!r}.", param="service")
        token_id, secret = await self._add(account_id, name="default", first_only=True)
        application = await self._store.application(account_id, service)
        if application is None:
            raise NotFound("There is no such account.")
        return application, secret if token_id else None

    async def application_of(self, account_id: UUID, service: str = SERVICE) -> Application | None:
        """Return the account's application of a service, if it was acquired."""
        return await self._store.application(account_id, service)

    async def tokens_of(self, account_id: UUID) -> Sequence[Token]:
        """Return the account's tokens, newest first, those that were revoked too."""
        return await self._store.tokens(account_id)

    async def add_token(
        self,
        account_id: UUID,
        *,
        name: str,
        apis: Iterable[Api] = EVERY_API,
        expires_at: datetime | None = None,
    ) -> tuple[Token, str]:
        """Make a token of an account and return it with its secret, which is stored nowhere.

        Raises
        ------
        BadRequest
            The name is blank or too long, no API is covered, or the expiry is past.
        NotFound
            There is no such account.
        """
        covered = frozenset(apis)
        if not covered:
            raise BadRequest("apis: a token must cover one API at least.", param="apis")
        if expires_at is not None and expires_at <= datetime.now(UTC):
            raise BadRequest("expires_at: must be in the future.", param="expires_at")
        token_id, secret = await self._add(
            account_id, name=_checked(name), apis=covered, expires_at=expires_at
        )
        if token_id is None:
            raise NotFound("There is no such account.")
        [token] = await self._store.tokens(account_id, token_id)
        return token, secret

    async def _add(
        self,
        who: Who,
        *,
        name: str,
        apis: Iterable[Api] = EVERY_API,
        expires_at: datetime | None = None,
        first_only: bool = False,
    ) -> tuple[UUID | None, str]:
        secret = f"crk_{secrets.token_urlsafe(32)}"
        token_id = await self._store.add_token(
            who,
            service=SERVICE,
            name=name,
            hint=secret[-HINT_CHARACTERS:],
            token_hash=_hash(secret),
            apis=apis,
            expires_at=expires_at,
            free_credits=self._free_credits,
            first_only=first_only,
        )
        return token_id, secret

    async def rename_token(self, account_id: UUID, token_id: UUID, name: str) -> None:
        """Give one of the account's tokens another name; raises `BadRequest`, `NotFound`."""
        if not await self._store.rename_token(account_id, token_id, _checked(name)):
            raise NotFound("No such token.")

    async def revoke_token(self, token: str) -> bool:
        """Make a token useless; return whether it was valid until now."""
        return await self._store.revoke_token(_hash(token))

    async def revoke_token_of(self, account_id: UUID, token_id: UUID) -> None:
        """Make one of the account's tokens useless, at once; raises `NotFound`."""
        if not await self._store.revoke_token_of(account_id, token_id):
            raise NotFound("No such token.")

    async def rate_of(self, account_id: UUID, token_id: UUID) -> RateLimit | None:
        """Return how one of the account's tokens stands to the rate limit, if there is one."""
        return await self._store.rate(account_id, token_id, self.rate_limit)

    async def ledger_of(
        self, account_id: UUID, *, limit: int = 50, offset: int = 0
    ) -> Page[LedgerEntry]:
        """Return a page of the account's ledger, newest first."""
        return await self._store.ledger(account_id, limit, offset)

    async def usage_by_day(self, account_id: UUID, days: int = 30) -> Sequence[Usage]:
        """Return the account's use of the last `days` days (UTC, today among them), oldest first.

        Days and models without use are left out.
        """
        return await self._store.usage(account_id, days)

    async def grant(self, who: Who, amount: int, note: str = "granted by the operator") -> int:
        """Add credits to an account and return its balance.

        Raises
        ------
        BadRequest
            `amount` is not positive, or more than a balance can hold.
        NotFound
            There is no such account.
        """
        if not 0 < amount <= MOST_CREDITS:
            raise BadRequest(
                f"amount: must be positive and at most {MOST_CREDITS}.", param="amount"
            )
        balance = await self._store.grant(_found_by(who), amount, note)
        return _existing(balance, who)

    async def account(self, who: Who) -> Account:
        """Return an account; raises `NotFound`."""
        return _existing(await self._store.account(_found_by(who)), who)

    async def list(self) -> Sequence[Account]:
        """Return every account, oldest first."""
        return await self._store.list()

    async def list_accounts(
        self, search: str = "", *, limit: int = 50, offset: int = 0
    ) -> Page[Account]:
        """Return a page of the accounts whose address has `search` in it, newest first."""
        return await self._store.search(search.strip().lower(), limit, offset)

    async def disable(self, who: Who) -> None:
        """Disable an account: its tokens and log-ins stop working at once; raises `NotFound`."""
        _existing(await self._store.disable(_found_by(who)) or None, who)

    async def enable(self, who: Who) -> None:
        """Enable a disabled account: its tokens work again; raises `NotFound`."""
        _existing(await self._store.enable(_found_by(who)) or None, who)

    async def promote(self, who: Who) -> None:
        """Make an account an operator's; raises `NotFound`."""
        _existing(await self._store.promote(_found_by(who)) or None, who)


def _caller(access: Access | None, api: Api) -> Caller:
    """Return whom a token stands for, or raise why it must not be served."""
    if access is None or access.revoked:
        raise InvalidToken
    if access.expires_at is not None and access.expires_at <= datetime.now(UTC):
        raise TokenExpired
    if access.disabled:
        raise Disabled
    if api not in access.apis:
        raise TokenMismatched
    return Caller(access.token_id, access.application_id, access.account_id)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not 0 < len(name) <= NAME_CHARACTERS or not name.isprintable():
        raise BadRequest(f"name: must have 1 to {NAME_CHARACTERS} characters.", param="name")
    return name


def _found_by(who: Who) -> Who:
    return who.strip().lower() if isinstance(who, str) else who


def _existing(found: Found | None, who: Who) -> Found:
    if found is None:
        raise NotFound(f"There is no account {who}.")
    return found


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
