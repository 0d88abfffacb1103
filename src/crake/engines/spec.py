"""VideoSpec, the canonical description of one video: dialects make it, engines render it."""

from __future__ import annotations

import secrets
from enum import StrEnum
from pathlib import Path
from typing import Self
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel, ConfigDict, Field, model_validator


class MediaRef(BaseModel):
    """Where the bytes of an image or a video are.

    `http:` and `https:` lie with somebody else, `asset:KEY` in crake's own storage, `file:` on this
    machine. A worker turns the first two into the third before an engine sees them.
    """

    model_config = ConfigDict(frozen=True)

    uri: str
    field: str = "reference"
    """The request's field that it came in, for messages."""

    def at(self, path: Path) -> Self:
        """Return the same reference as a file of this machine."""
        return self.model_copy(update={"uri": path.absolute().as_uri()})

    @property
    def path(self) -> Path:
        """The file; raises `ValueError` unless the reference is a `file:` one."""
        parts = urlsplit(self.uri)
        if parts.scheme != "file":
            raise ValueError(f"not a local file: {parts.scheme}:")
        return Path(unquote(parts.path))


class Character(BaseModel):
    """The seconds `start` to `end` of a clip whose subject plays in the video."""

    model_config = ConfigDict(frozen=True)

    clip: MediaRef
    start: float = Field(ge=0)
    end: float

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end <= self.start:
            raise ValueError("end must lie after start")
        return self


class SourceKind(StrEnum):
    """What is done with a source video."""

    REMIX = "remix"
    """The same scene, changed as the new prompt says."""
    EDIT = "edit"
    """The same video, changed as the prompt says; also one that was uploaded."""
    EXTEND = "extend"
    """The video goes on where it ends; the result is the stitched whole."""


class Source(BaseModel):
    """A video that another one is made from.

    Parameters
    ----------
    kind
        What is done with it.
    clip
        The video itself.
    prompt
        What it was made of; empty where that is not known.
    seed
        What it was made with; `None` where that is not known.
    seconds
        Its length, which an extension does not pay for once more; 0 where that does not matter.
    """

    model_config = ConfigDict(frozen=True)

    kind: SourceKind
    clip: MediaRef
    prompt: str = ""
    seed: int | None = None
    seconds: float = Field(default=0, ge=0)


class VideoSpec(BaseModel):
    """One video, validated.

    Parameters
    ----------
    prompt
        What to show; not blank.
    model
        Public name in the catalogue.
    seconds
        Length, with the source where that is extended; the clip has exactly
        `round(seconds * fps)` frames.
    width, height
        Pixels, even.
    fps
        Frames per second.
    seed
        The same spec gives the same bytes on an engine that is deterministic.
    images
        Reference images; the first is the first frame, more are successive shots.
    image_must_match
        Whether the first image must have exactly `width` x `height` pixels.
    characters
        Subjects to put into the video.
    source
        A video that this one is made from.
    negative_prompt
        What not to show.
    """

    model_config = ConfigDict(frozen=True)

    prompt: str = Field(min_length=1)
    model: str = "sora-2"
    seconds: float = Field(default=4, ge=1, le=120)
    width: int = Field(default=1280, ge=16, le=4096, multiple_of=2)
    height: int = Field(default=720, ge=16, le=4096, multiple_of=2)
    fps: int = Field(default=24, ge=1, le=60)
    seed: int = Field(default_factory=lambda: secrets.randbits(32), ge=0, lt=2**32)
    images: tuple[MediaRef, ...] = ()
    image_must_match: bool = False
    characters: tuple[Character, ...] = ()
    source: Source | None = None
    negative_prompt: str = ""

    @property
    def references(self) -> tuple[MediaRef, ...]:
        """Everything that it refers to."""
        clips = tuple(character.clip for character in self.characters)
        return self.images + clips + ((self.source.clip,) if self.source else ())

    @property
    def new_seconds(self) -> float:
        """Seconds that are made: of an extension, those that it adds."""
        extends = self.source is not None and self.source.kind is SourceKind.EXTEND
        return self.seconds - (self.source.seconds if extends and self.source else 0)

    @property
    def frames(self) -> int:
        """Number of frames."""
        return round(self.seconds * self.fps)

    @property
    def size(self) -> str:
        """`WIDTHxHEIGHT`."""
        return f"{self.width}x{self.height}"
