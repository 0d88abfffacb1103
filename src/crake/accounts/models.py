"""Records of accounts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Api(StrEnum):
    """An API that a token may cover."""

    SORA_VIDEOS = "sora/videos"
    SORA_TASKS = "sora/tasks"
    OPENAI_VIDEOS = "v1/videos"


EVERY_API = frozenset(Api)

SERVICE = "videos"
"""The one API service that there is to acquire; its tokens may cover every `Api`."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who a request comes from, once its token was checked."""

    token_id: UUID
    application_id: UUID
    account_id: UUID


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
    """Somebody who registered."""

    id: UUID
    email: str
    balance: int
    unfinished: int
    created_at: datetime
    disabled_at: datetime | None
