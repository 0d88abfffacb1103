"""Who may see the console: registration, log-in, and passwords that change or were forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import structlog

from crake.accounts.emails import normal_email
from crake.accounts.login_store import LoginStore
from crake.accounts.mail import Mailer
from crake.accounts.models import Account, Device, Identity, Session, Visitor
from crake.accounts.passwords import Passwords, check_password
from crake.accounts.resets import ResetLinks, hash_of
from crake.accounts.sessions import Sessions
from crake.accounts.throttle import Throttle
from crake.errors import (
    BadRequest,
    Disabled,
    NotFound,
    RegistrationClosed,
    WrongCredentials,
)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class LoginRules:
    """How people may log in.

    Parameters
    ----------
    base_url
        What links begin with, without a trailing slash.
    registration_open
        Whether strangers may register.
    session_ttl
        Seconds after which a session that is not used ends; the cookie's `max-age`.
    """

    base_url: str
    registration_open: bool
    session_ttl: int


class Logins:
    """Registration, log-ins, sessions and passwords.

    The cookie that carries a session is `HttpOnly`, `SameSite=Lax`, with `Path=/`, and `Secure`
    where `cookie_secure`.

    Parameters
    ----------
    key
        The server's secret key, any length.
    mailer
        Sends reset links; without it only the operator makes them.
    passwords
        Hashes passwords.
    """

    def __init__(
        self,
        store: LoginStore,
        rules: LoginRules,
        *,
        key: bytes,
        mailer: Mailer | None = None,
        passwords: Passwords | None = None,
    ) -> None:
        self._store = store
        self._links = ResetLinks(store, rules.base_url, mailer)
        self._passwords = passwords or Passwords()
        self._throttle = Throttle(store)
        self._sessions = Sessions(store, key=key, ttl=rules.session_ttl)
        self.registration_open = rules.registration_open
        self.session_ttl = rules.session_ttl
        self.mails = mailer is not None
        self.cookie_secure = rules.base_url.startswith("https://")
        # A browser takes a cookie of this prefix from nobody but this very host.
        self.cookie_name = "__Host-crake_session" if self.cookie_secure else "crake_session"

    async def sweep(self) -> int:
        """Forget sessions, reset links and tries whose time is over; return how many."""
        return await self._store.sweep()

    async def register(self, email: str, password: str, *, from_address: str) -> Account:
        """Make an account. The first one that registers is the operator's.

        Raises
        ------
        RegistrationClosed
            Nobody may register.
        BadRequest
            The address or the password cannot be used (`param` says which), or there is an account
            with this address.
        TooManyRequests
            Too many registrations came from this address.
        """
        if not self.registration_open:
            raise RegistrationClosed
        address = normal_email(email)
        check_password(password, address)
        await self._throttle.count("register", address, from_address)
        password_hash = await self._passwords.hash(password)
        account = await self._store.register(address, password_hash)
        if account is None:
            raise BadRequest(
                "email: there is an account with this address. Log in, or reset its password.",
                param="email",
            )
        log.info("account.registered", account_id=str(account.id), operator=account.is_operator)
        return account

    async def log_in(
        self, email: str, password: str, *, from_address: str, user_agent: str = ""
    ) -> Session:
        """Check a password and begin a session.

        What is wrong is not said, and the work is the same whether there is such an account or not.

        Raises
        ------
        WrongCredentials
            There is no such account, or its password is another one.
        Disabled
            The password is right, but the operator disabled the account.
        TooManyRequests
            This account, or this address, failed too often lately.
        """
        address = email.strip().lower()
        await self._throttle.count("log-in", address, from_address)
        known = await self._store.credentials(email=address if address.isprintable() else "")
        password_hash = known.password_hash if known else None
        right = await self._passwords.verify(password_hash, password)
        if known is None or password_hash is None or not right:
            log.warning("account.refused", account_id=str(known.account_id) if known else None)
            raise WrongCredentials
        await self._throttle.forgive("log-in", address, from_address)
        if known.disabled:
            raise Disabled
        session = await self._sessions.start(
            known.account_id, user_agent=user_agent, password_hash=password_hash
        )
        log.info("account.logged_in", account_id=str(known.account_id))
        if self._passwords.is_outdated(password_hash):
            renewed = await self._passwords.hash(password)
            await self._store.rehash(known.account_id, password_hash, renewed)
        return session

    async def start_session(self, account_id: UUID, *, user_agent: str = "") -> Session:
        """Begin a session for somebody who was just recognised; raises `Disabled`."""
        return await self._sessions.start(account_id, user_agent=user_agent)

    async def session(self, cookie: str | None) -> Visitor | None:
        """Return who is logged in with a cookie's value, if anybody is.

        Where `renewed` is set, the expiry has moved and the cookie is to be sent again.
        """
        return await self._sessions.visitor(cookie)

    async def sessions_of(self, account_id: UUID) -> Sequence[Device]:
        """Return the account's sessions, newest first."""
        return await self._sessions.list(account_id)

    async def log_out(self, visitor: Visitor) -> None:
        """End this session."""
        await self._sessions.end(visitor.account_id, visitor.session_id)

    async def end_session(self, account_id: UUID, session_id: UUID) -> None:
        """End one of the account's sessions; raises `NotFound`."""
        if not await self._sessions.end(account_id, session_id):
            raise NotFound("No such session.")

    async def log_out_everywhere(self, account_id: UUID) -> None:
        """End every session of the account."""
        await self._sessions.end_all(account_id)

    async def change_password(
        self, visitor: Visitor, old: str, new: str, *, from_address: str, user_agent: str = ""
    ) -> Session:
        """Change the password, end every session and begin a new one.

        An account that has no password yet, because it logs in through an issuer, gets one; `old`
        does not matter then.

        Raises
        ------
        WrongCredentials
            `old` is not the password.
        BadRequest
            `new` cannot be used.
        TooManyRequests
            This account, or this address, failed too often lately.
        """
        check_password(new, visitor.email)
        await self._throttle.count("log-in", visitor.email, from_address)
        known = await self._store.credentials(account_id=visitor.account_id)
        if known is None:
            raise NotFound("There is no such account.")
        right = await self._passwords.verify(known.password_hash, old)
        if known.password_hash is not None and not right:
            raise WrongCredentials("The old password is wrong.", param="old")
        await self._throttle.forgive("log-in", visitor.email, from_address)
        new_hash = await self._passwords.hash(new)
        await self._store.change_password(visitor.account_id, new_hash)
        self._sessions.forget()
        log.info("account.password_changed", account_id=str(visitor.account_id))
        return await self.start_session(visitor.account_id, user_agent=user_agent)

    async def request_reset(self, email: str, *, from_address: str) -> None:
        """Mail a link to a new password, where there is such an account and mail can be sent.

        The answer and its time are the same either way. Links for one account are sent some times
        within a quarter of an hour, and then no more.

        Raises
        ------
        TooManyRequests
            This account, or this address, asked too often lately.
        """
        address = email.strip().lower()
        await self._throttle.count("reset", address, from_address)
        if address.isprintable():
            await self._links.mail(address)

    async def reset_link(self, email: str) -> str:
        """Return a link to a new password, for the operator to hand over; raises `NotFound`."""
        link = await self._links.make(email.strip().lower())
        if link is None:
            raise NotFound(f"There is no account {email}.")
        return link

    async def reset_password(self, secret: str, new: str) -> Account:
        """Use a link: set the password and lock out everybody who could log in before.

        Sessions end and identities of issuers are unlinked, because whoever could read the mail,
        or was given the link, may not be the one who set them up. Tokens stay.

        Raises
        ------
        BadRequest
            The link is unknown, was used or has expired (`param` is `secret`), or `new` cannot be
            used as a password.
        """
        email = await self._store.email_of_reset(hash_of(secret))
        if email is None:
            raise _unusable()
        check_password(new, email)
        new_hash = await self._passwords.hash(new)
        account = await self._store.reset_password(hash_of(secret), new_hash)
        if account is None:
            raise _unusable()
        self._sessions.forget()
        log.info("account.password_reset", account_id=str(account.id))
        return account

    async def recognise(self, identity: Identity, *, link_to: UUID | None = None) -> Account:
        """Return the account of an identity that an issuer vouches for.

        An identity that is new gets an account of its own, or the one that the operator made for
        its address. It never gets an account that somebody else registered: whoever owns that one
        logs in and links the identity.

        Parameters
        ----------
        link_to
            The account that is logged in and wants to be linked.

        Raises
        ------
        BadRequest
            The identity or its address belongs to another account, or it has no address.
        RegistrationClosed
            Nobody may register.
        """
        account = await self._store.by_identity(identity)
        if link_to is not None:
            return await self._linked(identity, link_to, account)
        if account is not None:
            return account
        address = normal_email(identity.email)
        account = await self._store.register_identity(
            identity, address, may_register=self.registration_open
        )
        if account is None and not self.registration_open:
            raise RegistrationClosed
        if account is None:
            raise BadRequest(
                "There is an account with this e-mail address. Log in with its password, then "
                "link it on the account's page.",
                param="email",
            )
        log.info("account.registered", account_id=str(account.id), operator=account.is_operator)
        return account

    async def _linked(self, identity: Identity, link_to: UUID, account: Account | None) -> Account:
        if account is None:
            await self._store.link(link_to, identity)
            account = await self._store.by_identity(identity)
        if account is None or account.id != link_to:
            raise BadRequest("This identity is linked to another account.")
        return account

    def forget(self, _payload: str = "") -> None:
        """Forget every remembered session: one has ended, or an account has changed."""
        self._sessions.forget()

    async def close(self) -> None:
        """Give the last mails a moment to leave."""
        await self._links.close()


def _unusable() -> BadRequest:
    return BadRequest(
        "This link is unknown, was used before or has expired. Ask for a new one.", param="secret"
    )
