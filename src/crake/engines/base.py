"""The protocol of engines: a `VideoSpec` in, progress and a clip out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from crake.engines.spec import SourceKind, VideoSpec


class DigitalSource(StrEnum):
    """How pixels came about, in IPTC's words (newscodes, digitalsourcetype)."""

    ALGORITHMIC = "algorithmicMedia"
    TRAINED = "trainedAlgorithmicMedia"


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an engine can do."""

    images: bool = False
    """Reference images."""
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


class Engine(Protocol):
    """Turns a `VideoSpec` into a clip.

    `render` runs in an OS process of its own, which is killed on cancel and time-out; it blocks,
    reports as it goes and leaves exactly one file, `out`. It knows nothing of HTTP, accounts, SQL
    or queues. References in the spec are local files, already decoded once and found sound.
    """

    name: str
    description: str
    source: DigitalSource

    @property
    def capabilities(self) -> Capabilities:
        """What this engine can do."""
        ...

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        """Render `spec` into the MP4 file `out`.

        Raises
        ------
        crake.errors.CrakeError
            The request cannot be rendered; its message is shown to the client.
        """
        ...
