"""Mail to account holders, over SMTP."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Self
from urllib.parse import unquote, urlsplit

import aiosmtplib
import structlog

SECONDS = 30.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Mailer:
    """Sends mail through one server.

    Parameters
    ----------
    encrypted
        Speak TLS from the first byte; otherwise as soon as the server offers it.
    """

    host: str
    port: int | None
    username: str | None
    password: str | None
    encrypted: bool
    sender: str

    @classmethod
    def of_url(cls, url: str, sender: str) -> Self:
        """Return the mailer of an address `smtp[s]://USER:PASSWORD@HOST:PORT`."""
        parts = urlsplit(url)
        return cls(
            host=parts.hostname or "",
            port=parts.port,
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            encrypted=parts.scheme == "smtps",
            sender=sender,
        )

    async def send(self, to: str, subject: str, text: str) -> bool:
        """Send a mail; return whether the server took it. A refusal is logged, not raised."""
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = to
        message["Subject"] = subject
        message["Date"] = formatdate()
        message["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2].strip("> "))
        message.set_content(text)
        try:
            await aiosmtplib.send(
                message,
                recipients=[to],
                hostname=self.host,
                port=self.port,
                username=self.username,
                password=self.password,
                use_tls=self.encrypted,
                timeout=SECONDS,
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            log.warning("mail.failed", host=self.host, cause=str(error))
            return False
        return True
