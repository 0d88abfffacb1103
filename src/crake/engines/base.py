"""What an engine is: a `VideoSpec` in, progress and a clip out.

::

    Engine              a name, options, what it can do
    ├── ProcessEngine   `render` blocks, in an OS process of its own for every clip
    └── AsyncEngine     `render` awaits, in the worker: somebody else does the work

    EngineError         another engine may do it
    ├── EngineDown      it cannot be reached, or takes no requests at all
    ├── EngineFull      it has too much to do
    └── EngineFailed    it took the request and failed at it, or will not have it
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, ClassVar, Protocol

from pydantic import BaseModel, ConfigDict, Field

from crake.engines.spec import SourceKind, VideoSpec
from crake.media.fetch import Fetcher
from crake.settings import Settings


class DigitalSource(StrEnum):
    """How pixels came about, in IPTC's words (newscodes, digitalsourcetype)."""

    ALGORITHMIC = "algorithmicMedia"
    TRAINED = "trainedAlgorithmicMedia"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an engine can do."""

    images: bool = False
    """Reference images."""
    needs_image: bool = False
    """Whether it must have one, unless it extends a video."""
    characters: int = 0
    """Character clips at a time."""
    sources: frozenset[SourceKind] = frozenset()
    """What it can do with a source video."""
    negative_prompt: bool = False
    """Whether it heeds what not to show; where not, it is passed over and not an error."""
    sound: bool = False
    """A sound track."""
    max_seconds: float = 25.0
    """Longest clip."""
    sizes: frozenset[str] | None = None
    """`WIDTHxHEIGHT` it renders; `None` is any even size."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A rendered MP4 on disk, and what its engine has to say about it."""

    path: Path
    notes: Mapping[str, object] = field(default_factory=dict[str, object])
    """Facts for the task's record and the file's metadata: what was understood, what was not."""


class Report(Protocol):
    """Receives progress while an engine renders."""

    def __call__(self, progress: float, /) -> None:
        """Take the share of the work that is really done, 0 to 1, never falling."""
        ...


class Job(Protocol):
    """One task, as an `AsyncEngine` sees it: takes progress, and keeps what must not be lost."""

    @property
    def id(self) -> str:
        """The same at every attempt at the task, and of no other task."""
        ...

    @property
    def remembered(self) -> Mapping[str, Any]:
        """What this engine remembered of the task at an earlier attempt; empty at the first."""
        ...

    def report(self, progress: float, /) -> None:
        """Take the share of the work that is really done, 0 to 1, never falling."""
        ...

    async def remember(self, state: Mapping[str, Any]) -> None:
        """Keep `state`, JSON, in the task's record; it is there, durable, on return."""
        ...

    @property
    def callback_url(self) -> str | None:
        """An address of this server, to be called when it is worth a look; `None` without one."""
        ...

    async def called(self, within: float) -> None:
        """Return once that address is called, or after so many seconds."""
        ...


class EngineError(Exception):
    """The engine did not render a task; the message is for the log and the operator."""


class EngineDown(EngineError):
    """It cannot be reached, or takes no requests at all."""


class EngineFull(EngineError):
    """It has too much to do.

    Parameters
    ----------
    retry_after
        Seconds after which it may have room.
    """

    def __init__(self, message: str, retry_after: float = 5.0) -> None:
        self.retry_after = retry_after
        super().__init__(message)


class EngineFailed(EngineError):
    """It took the request and failed at it, or will not have it.

    Parameters
    ----------
    again
        Whether the same engine may do it at the next attempt.
    """

    def __init__(self, message: str, *, again: bool = False) -> None:
        self.again = again
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an `AsyncEngine` finds in the program that it runs in."""

    settings: Settings
    fetcher: Fetcher
    """The guarded client, for addresses that somebody else chose."""


class EngineOptions(BaseModel):
    """Options of an engine, from its `[engines.NAME]` table; what is unknown is an error.

    Parameters
    ----------
    timeout
        Seconds that a clip may take; `CRAKE_RENDER_TIMEOUT` where it is not given.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    timeout: float | None = Field(
        default=None, gt=0, description="Seconds that a clip may take, if not the server's."
    )


class Engine(ABC):
    """Turns a `VideoSpec` into a clip.

    It knows nothing of accounts, SQL or queues. It is made in every program that routes to it, so
    making one must be cheap: load and connect when the first clip is rendered. References in the
    spec are local files, already decoded once and found sound.

    Parameters
    ----------
    name
        Its name in the catalogue.
    options
        An instance of its class's `Options`.
    """

    Options: ClassVar[type[EngineOptions]] = EngineOptions
    description: str
    source: DigitalSource = DigitalSource.TRAINED

    def __init__(self, name: str, options: EngineOptions) -> None:
        self.name = name
        self.options = options

    @property
    @abstractmethod
    def capabilities(self) -> Capabilities:
        """What this engine can do, with its options."""

    @property
    def concurrency(self) -> int | None:
        """Renders at a time in one worker; `None` is a share of `CRAKE_WORKER_CONCURRENCY`."""
        return None

    @property
    def trouble(self) -> str:
        """Why it can take nothing now, for the operator; empty where it can."""
        return ""

    def seconds_for_a_clip(self, settings: Settings) -> float:
        """Return how long a clip may take."""
        return settings.render_timeout if self.options.timeout is None else self.options.timeout


class ProcessEngine(Engine):
    """Renders where `render` is called, and blocks.

    Every clip is rendered in an OS process of its own, which is killed on cancel and time-out.
    """

    @abstractmethod
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        """Render `spec` into the MP4 file `out`, the only one that is left.

        Raises
        ------
        crake.errors.CrakeError
            The request cannot be rendered; its message is shown to the client.
        """


class AsyncEngine(Engine):
    """Has clips rendered elsewhere, and awaits them on the worker's event loop."""

    @abstractmethod
    async def render(self, spec: VideoSpec, out: Path, job: Job) -> Clip:
        """Have `spec` rendered into the MP4 file `out`.

        Cancelled, it leaves what runs elsewhere as it is: the worker may be stopping, and another
        goes on with what was remembered.

        Raises
        ------
        EngineError
            Another engine may do it, or this one later.
        crake.errors.CrakeError
            The request cannot be rendered; its message is shown to the client.
        """

    async def open(self, surroundings: Surroundings) -> None:
        """Begin: called once, before anything is rendered; must not wait for anybody else."""

    async def close(self) -> None:
        """End what `open` began."""

    async def check(self) -> str:
        """Look whether it can be used, and say what was found, for `crake doctor`.

        Raises
        ------
        EngineError
            It cannot; the message says how to mend it.
        """
        return "open"

    async def abandon(self, remembered: Mapping[str, Any]) -> None:
        """Stop what a task has running elsewhere; nobody wants it any more."""
