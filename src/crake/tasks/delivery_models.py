"""Records of deliveries: who hears of what, what is owed, and what came of each attempt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID


class Event(StrEnum):
    """What webhook endpoints hear of; a cancelled task counts as failed."""

    VIDEO_COMPLETED = "video.completed"
    VIDEO_FAILED = "video.failed"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that hears of an account's videos.

    `disabled_at` is set by its account, or because its receiver answered 410: nothing is sent.
    `updated_at` is when it was last changed or given another secret; `hint` is the end of its
    current secret.
    """

    id: UUID
    account_id: UUID
    name: str
    url: str
    events: tuple[Event, ...]
    created_at: datetime
    updated_at: datetime
    disabled_at: datetime | None
    hint: str

    @classmethod
    def of_row(cls, *, events: Sequence[str], **columns: Any) -> Self:  # noqa: ANN401
        """Make it of a row's columns."""
        return cls(events=tuple(Event(event) for event in events), **columns)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message owed to a client: a callback, or an event where `endpoint_id` is set.

    `state` is `pending`, `delivered` or `given_up`. `next_attempt_at` means something while it is
    pending.
    """

    id: UUID
    task_id: UUID
    account_id: UUID
    endpoint_id: UUID | None
    event: Event | None
    url: str
    body: str | None
    state: str
    attempts: int
    created_at: datetime
    next_attempt_at: datetime
    ended_at: datetime | None

    @classmethod
    def of_row(cls, *, event: str | None, **columns: Any) -> Self:  # noqa: ANN401
        """Make it of a row's columns."""
        return cls(event=None if event is None else Event(event), **columns)


@dataclass(frozen=True, slots=True)
class DeliveryFilter:
    """Which of an account's deliveries to list: those of a task, of an endpoint, in a state."""

    task_id: UUID | None = None
    endpoint_id: UUID | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt at a delivery.

    `status` is the receiver's HTTP status; absent where no answer came. `outcome` is the first
    bytes of the answer, or why there is none. `seconds` is how long it took.
    """

    number: int
    at: datetime
    seconds: float
    status: int | None
    outcome: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery that whoever has this may attempt now, for as long as was asked for.

    `probing` says that its receiver rested, and that this attempt tells whether it is well again.
    """

    id: UUID
    account_id: UUID
    origin: str
    probing: bool


@dataclass(frozen=True, slots=True)
class Rest:
    """For how many seconds nothing is sent to a receiver."""

    origin: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an attempt.

    Parameters
    ----------
    number
        Of the attempt, from 1.
    state
        Of the delivery from now on.
    pause
        Seconds before the next attempt, where it is still `pending`.
    seconds
        How long it took.
    status
        The receiver's HTTP status; `None` where no answer came.
    outcome
        The first bytes of the answer, or why there is none.
    gone
        The receiver wants nothing any more: its endpoint is disabled.
    trouble
        It is the receiver that is in trouble, whatever was sent.
    """

    number: int
    state: str
    pause: float
    seconds: float
    status: int | None
    outcome: str
    gone: bool = False
    trouble: bool = False
