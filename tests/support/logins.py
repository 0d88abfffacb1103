"""Log-ins for tests, with cheap password hashes that are counted."""

from __future__ import annotations

from typing import Literal

from argon2 import PasswordHasher
from argon2.profiles import CHEAPEST

from crake.accounts.login_store import LoginStore
from crake.accounts.logins import LoginRules, Logins
from crake.accounts.mail import Mailer
from crake.accounts.models import Account, Session
from crake.accounts.passwords import Passwords
from crake.db.pool import Database

KEY = b"a secret key of the tests, 32 bytes"
RULES = LoginRules(base_url="http://127.0.0.1:8000", registration_open=True, session_ttl=3600)


class CountingHasher(PasswordHasher):
    """Argon2id with its cheapest parameters; counts what it is asked to do."""

    def __init__(self) -> None:
        cheap = CHEAPEST
        super().__init__(cheap.time_cost, cheap.memory_cost, cheap.parallelism)
        self.work: list[str] = []

    def hash(self, password: str | bytes, *, salt: bytes | None = None) -> str:
        self.work.append("hash")
        return super().hash(password, salt=salt)

    def verify(self, hash: str | bytes, password: str | bytes) -> Literal[True]:  # noqa: A002
        self.work.append("verify")
        return super().verify(hash, password)


def make_logins(
    db: Database,
    rules: LoginRules = RULES,
    *,
    mailer: Mailer | None = None,
    passwords: Passwords | None = None,
) -> Logins:
    """Return another process's log-ins, as it were: it shares the database and the key only."""
    return Logins(
        LoginStore(db),
        rules,
        key=KEY,
        mailer=mailer,
        passwords=passwords or Passwords(CountingHasher()),
    )


async def register(logins: Logins, email: str, password: str = "correct horse battery") -> Account:
    return await logins.register(email, password, from_address="192.0.2.1")


async def log_in(
    logins: Logins, email: str, password: str = "correct horse battery", address: str = "192.0.2.1"
) -> Session:
    return await logins.log_in(email, password, from_address=address, user_agent="Browser/1.0")
