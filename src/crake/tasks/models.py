"""Records of tasks: what was asked, how far it is, how it ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from uuid_utils.compat import uuid7

from crake.accounts.models import RateLimit
from crake.engines.spec import VideoSpec
from crake.storage.models import Asset


class State(StrEnum):
    """Where a task is in its life: `queued → running → succeeded | failed | cancelled`."""

    QUEUED = "queued"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Whether nothing will happen any more."""
        return self in {State.SUCCEEDED, State.FAILED, State.CANCELLED}


@dataclass(frozen=True, slots=True)
class CastMember:
    """A character that a request names by id, in its field `field`.

    `start` and `end` are seconds of its clip, where the request says which; otherwise those that
    the character was made with play.
    """

    character_id: UUID
    field: str
    start: float | None = None
    end: float | None = None


@dataclass(frozen=True, slots=True)
class CharacterRow:
    """A character of an account: a stored clip, of which the seconds `starts` to `ends` play."""

    id: UUID
    account_id: UUID
    name: str
    starts: float
    ends: float
    created_at: datetime


@dataclass(frozen=True, slots=True)
class FileRow:
    """An uploaded image of an account; `size` is in bytes, `width` and `height` are upright."""

    id: UUID
    account_id: UUID
    filename: str
    purpose: str
    format: str
    size: int
    width: int
    height: int
    created_at: datetime
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class FilePage:
    """A part of a list of uploaded files; `after` is the last one seen, `purpose` narrows it."""

    after: UUID | None
    limit: int
    ascending: bool
    purpose: str | None


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """An uploaded image that a request names by id, in its field `field`."""

    file_id: UUID
    field: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A request that a dialect has understood.

    Parameters
    ----------
    dialect
        Which dialect prints the answers and the callback.
    request
        The body as it came, inline images shortened; kept with the task.
    request_hash
        SHA-256 of the body in canonical form: the same request has the same hash.
    waiting
        Whether the client waits on this connection; such a request joins an unfinished twin.
    uploads
        Bytes sent inside the request, by storage key `tasks/TASK_ID_HEX/NAME`, where no `NAME` is
        that of an `Asset`; `spec` refers to them as `asset:KEY`.
    cast
        Characters that it names by id; `Tasks.submit` puts their clips into `spec`.
    attached
        An uploaded file that it names by id; `Tasks.submit` puts its image into `spec`.
    metadata
        What the client wants to find the task by.
    batch
        The first task of a request that asks for several.
    task_id
        A UUIDv7, so that rows sort by time.
    """

    dialect: str
    spec: VideoSpec
    request: Mapping[str, Any]
    request_hash: bytes
    trace_id: UUID
    waiting: bool
    callback_url: str | None = None
    idempotency_key: str | None = None
    uploads: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    cast: tuple[CastMember, ...] = ()
    attached: AttachedFile | None = None
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])
    batch: UUID | None = None
    task_id: UUID = field(default_factory=uuid7)

    def __post_init__(self) -> None:
        if any(key.rpartition("/")[2] in set(Asset) for key in self.uploads):
            raise ValueError("an upload has the name of what a worker publishes")

    @property
    def brings_files(self) -> bool:
        """Whether something is stored for its task before that is there."""
        return bool(self.uploads or self.cast or self.attached)


@dataclass(frozen=True, slots=True)
class Task:
    """The durable record of one generation.

    `progress` is percent as the engine reported it. `result` is set once succeeded: `width`,
    `height`, `seconds`, `fps`, `frames`, `bytes` and the engine's `notes`. `error_code` and
    `error_message` are set once failed or cancelled, and are safe to show. `expires_at` is when the
    files of a task that succeeded are removed; `None` where they are kept. `route` says which
    engines were asked and what came of it, in order; `remembered` is what the engine that has it
    rendered elsewhere needs to go on. Both are for the operator.
    """

    id: UUID
    account_id: UUID
    application_id: UUID
    token_id: UUID
    trace_id: UUID
    type: str
    dialect: str
    model: str
    request: Mapping[str, Any]
    spec: VideoSpec
    price: int
    callback_url: str | None
    state: State
    progress: int
    attempt: int
    failures: int
    engine: str | None
    worker: str | None
    result: Mapping[str, Any] | None
    error_code: str | None
    error_message: str | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    expires_at: datetime | None
    metadata: Mapping[str, str]
    batch: UUID | None
    route: Sequence[Mapping[str, Any]] = ()
    remembered: Mapping[str, Any] | None = None

    @property
    def expired(self) -> bool:
        """Whether its video's time is over: the record stays, the files are removed."""
        return self.expires_at is not None and self.expires_at <= datetime.now(UTC)

    @classmethod
    def of_row(cls, *, spec: Mapping[str, Any], state: str, **columns: Any) -> Self:  # noqa: ANN401
        """Make a task of a row's columns."""
        return cls(spec=VideoSpec.model_validate(spec), state=State(state), **columns)


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which of an account's tasks to list, newest first."""

    application_id: UUID | None = None
    type: str | None = None
    created_after: datetime | None = None
    created_before: datetime | None = None
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Cursor:
    """Which of an account's tasks to list from an id on, by id and so by time.

    Parameters
    ----------
    after
        Goes on after this task, which may be gone.
    ascending
        Oldest first.
    metadata
        Tasks whose metadata has all of these pairs.
    """

    after: UUID | None = None
    limit: int = 20
    ascending: bool = False
    metadata: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class TaskPage:
    """A part of a list: `total` counts the account's tasks of that type, whatever the page."""

    tasks: tuple[Task, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a submission is accepted on.

    `price` is in credits; the account may have `cap` unfinished tasks; the token may submit `rate`
    times within any minute; all accounts together may have `most` unfinished tasks. 0 is no limit
    for the last two.
    """

    engine: str
    price: int
    cap: int
    rate: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class Accepted:
    """A submission's task, and how its token then stands to the rate limit (if there is one)."""

    task: Task
    rate: RateLimit | None

    @classmethod
    def of_row(cls, limit: int, *, used: int, frees: float | None, **columns: Any) -> Self:  # noqa: ANN401
        """Make it of a row's columns and the limit."""
        return cls(Task.of_row(**columns), RateLimit.of(limit, used, frees))


@dataclass(frozen=True, slots=True)
class Standing:
    """What decides whether a caller may submit."""

    disabled: bool
    revoked: bool
    balance: int
    unfinished: int
    rate: RateLimit | None

    @classmethod
    def of_row(cls, limit: int, *, used: int, frees: float | None, **columns: Any) -> Self:  # noqa: ANN401
        """Make it of a row's columns and the limit."""
        return cls(rate=RateLimit.of(limit, used, frees), **columns)


@dataclass(frozen=True, slots=True)
class KeyedTask:
    """A task found by its idempotency key."""

    task: Task
    same_request: bool
    fresh: bool

    @classmethod
    def of_row(cls, *, same_request: bool, fresh: bool, **columns: Any) -> Self:  # noqa: ANN401
        """Make it of a row's columns."""
        return cls(Task.of_row(**columns), same_request, fresh)
