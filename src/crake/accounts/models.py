"""Records of accounts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from math import ceil
from typing import Generic, Self, TypeVar
from uuid import UUID

Row = TypeVar("Row")


class Api(StrEnum):
    """An API that a token may cover."""

    SORA_VIDEOS = "sora/videos"
    SORA_TASKS = "sora/tasks"
    OPENAI_VIDEOS = "v1/videos"


EVERY_API = frozenset(Api)

SERVICE = "videos"
"""The one API service that there is to acquire; its tokens may cover every `Api`."""


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """A part of a list: `total` counts all rows, whatever the page."""

    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Caller:
    """Who a request comes from, once its token was checked."""

    token_id: UUID
    application_id: UUID
    account_id: UUID


CALLER = "crake.caller"
"""Key of an ASGI scope under which the console hands a request on as one of its tokens' callers.

Nothing that a client sends can set it.
"""


@dataclass(frozen=True, slots=True)
class Access:
    """What the database knows of a token."""

    token_id: UUID
    application_id: UUID
    account_id: UUID
    apis: list[str]
    expires_at: datetime | None
    revoked: bool
    disabled: bool


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who registered, or for whom the operator made a token.

    `registered_at` is when the account was first given a way to log in: a password or an identity
    of an OpenID issuer.
    """

    id: UUID
    email: str
    balance: int
    unfinished: int
    is_operator: bool
    created_at: datetime
    registered_at: datetime | None
    disabled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Application:
    """One account's acquisition of one API service."""

    id: UUID
    account_id: UUID
    service: str
    created_at: datetime
    disabled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Token:
    """A token as its account sees it; the secret itself is stored nowhere.

    `hint` is the last characters of the secret, empty for tokens older than hints.
    `last_used_at` is when it last submitted a task, and `last_minute` how many tasks it submitted
    within the last minute, which the rate limit counts.
    """

    id: UUID
    application_id: UUID
    name: str
    hint: str
    apis: list[str]
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None
    last_used_at: datetime | None
    last_minute: int


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One movement of credits: `grant`, `reserve`, `settle` or `refund`.

    `task_id` and `model` are absent from grants; the task itself may be deleted meanwhile.
    """

    id: int
    kind: str
    amount: int
    note: str
    task_id: UUID | None
    model: str | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Usage:
    """What an account used of one model on one day (UTC).

    `tasks` counts submissions; `credits` is what they cost, refunds taken off.
    """

    day: date
    model: str
    tasks: int
    credits: int


@dataclass(frozen=True, slots=True)
class RateLimit:
    """How a token stands to the rate limit: a window of a minute that slides.

    `limit` submissions fit into the window and `remaining` more do now; after `reset` seconds the
    oldest one leaves it, so that one more fits.
    """

    limit: int
    remaining: int
    reset: int

    @classmethod
    def of(cls, limit: int, used: int, frees: float | None) -> Self | None:
        """Return how `used` submissions in the window stand to a limit; `None` for no limit.

        Parameters
        ----------
        frees
            In how many seconds the oldest of them leaves the window.
        """
        return cls(limit, max(limit - used, 0), ceil(frees or 0)) if limit else None

    @property
    def headers(self) -> Mapping[str, str]:
        """The `x-ratelimit-*` headers of an answer to a submission."""
        return {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(self.remaining),
            "x-ratelimit-reset": str(self.reset),
        }


@dataclass(frozen=True, slots=True)
class Session:
    """A log-in as the browser gets it: the cookie's value, which is shown this once."""

    cookie: str
    account_id: UUID
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who is logged in.

    `csrf` is a secret of this session for its forms: 43 characters that are safe in HTML.
    `renewed` is set where the session's expiry was just moved: send its cookie again.
    """

    account_id: UUID
    email: str
    is_operator: bool
    session_id: UUID
    csrf: str
    expires_at: datetime
    renewed: Session | None = None


@dataclass(frozen=True, slots=True)
class SessionRow:
    """What the database knows of a session and of its account."""

    session_id: UUID
    account_id: UUID
    email: str
    is_operator: bool
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Device:
    """A session as its account sees it in the list of places where it is logged in."""

    id: UUID
    user_agent: str
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Credentials:
    """What decides whether somebody may log in."""

    account_id: UUID
    email: str
    password_hash: str | None
    disabled: bool


@dataclass(frozen=True, slots=True)
class Tries:
    """How often something was tried within its window, which ends in `frees` seconds."""

    key: str
    tries: int
    frees: float


@dataclass(frozen=True, slots=True)
class Identity:
    """Who somebody is, as an OpenID issuer says."""

    issuer: str
    subject: str
    email: str
    email_verified: bool
