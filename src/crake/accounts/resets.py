"""Links that set a new password once, by mail or from the operator."""

from __future__ import annotations

import asyncio
import hashlib
import secrets

from crake.accounts.login_store import LoginStore
from crake.accounts.mail import Mailer

MAILED_SECONDS = 3600.0
"""For which a link is valid that comes by mail."""

OPERATORS_SECONDS = 24 * 3600.0
"""For which one is valid that the operator hands over."""

LAST_MAILS_SECONDS = 5.0

SUBJECT = "Your new password"
TEXT = """Somebody, hopefully you, asked for a new password for {email} at {base_url}.

To set one, open this link within the hour. It works once.

{link}

If it was not you, do nothing: your password stays as it is.
"""


class ResetLinks:
    """Makes links and sends them.

    Parameters
    ----------
    base_url
        What links begin with, without a trailing slash.
    mailer
        Without it, no mail is sent.
    """

    def __init__(self, store: LoginStore, base_url: str, mailer: Mailer | None) -> None:
        self._store = store
        self._base_url = base_url
        self._mailer = mailer
        self._mails: set[asyncio.Task[bool]] = set()

    async def make(self, email: str, seconds: float = OPERATORS_SECONDS) -> str | None:
        """Return a link for an account; `None` where there is no such account."""
        secret = secrets.token_urlsafe(32)
        there_is_one = await self._store.add_reset(email, hash_of(secret), seconds)
        return f"{self._base_url}/reset?secret={secret}" if there_is_one else None

    async def mail(self, email: str) -> None:
        """Mail a link where there is such an account, in the background."""
        if self._mailer is None:
            return
        link = await self.make(email, MAILED_SECONDS)
        if link is None:
            return
        text = TEXT.format(email=email, base_url=self._base_url, link=link)
        mail = asyncio.create_task(self._mailer.send(email, SUBJECT, text))
        self._mails.add(mail)
        mail.add_done_callback(self._mails.discard)

    async def close(self) -> None:
        """Give the last mails a moment to leave."""
        if self._mails:
            await asyncio.wait(self._mails, timeout=LAST_MAILS_SECONDS)
        for mail in tuple(self._mails):
            mail.cancel()


def hash_of(secret: str) -> bytes:
    """Return what is stored of a link's secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()
