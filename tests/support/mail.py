"""A real SMTP server on this machine that keeps what it is given."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

USER, PASSWORD = "crake", "p@ss:word/"


@dataclass
class Mailbox:
    """What a server was given."""

    port: int = 0
    refuse: bool = False
    mails: list[EmailMessage] = field(default_factory=list[EmailMessage])
    recipients: list[str] = field(default_factory=list[str])

    async def handle_DATA(self, *arguments: Any) -> str:  # noqa: ANN401, N802
        envelope = arguments[-1]
        if self.refuse:
            return "554 5.7.1 No."
        mail = message_from_bytes(envelope.content, policy=default)
        assert isinstance(mail, EmailMessage)
        self.mails.append(mail)
        self.recipients += envelope.rcpt_tos
        return "250 OK"


def _authenticate(*arguments: Any) -> AuthResult:  # noqa: ANN401
    data = arguments[-1]
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (
        USER.encode(),
        PASSWORD.encode(),
    )
    return AuthResult(success=right)


@contextmanager
def mail_server(port: int) -> Iterator[Mailbox]:
    """Run a server that wants a password."""
    mailbox = Mailbox(port)
    controller = Controller(
        mailbox,
        hostname="127.0.0.1",
        port=port,
        authenticator=_authenticate,
        auth_required=True,
        auth_require_tls=False,
    )
    controller.start()
    try:
        yield mailbox
    finally:
        controller.stop()
