"""Engines that misbehave in every way there is, for models that only tests have.

Render processes import this module before they render, because it is named in the catalogue of
the program that starts them; importing it puts the engines into theirs.
"""

from __future__ import annotations

import os
import signal
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import cv2
import numpy as np

from crake.engines import catalog
from crake.engines.base import Capabilities, Clip, DigitalSource, Report
from crake.engines.spec import VideoSpec
from crake.errors import ContentRejected
from tests.support.media import make_clip

MARKS = "CRAKE_TEST_MARKS"
"""Environment variable: a folder in which engines leave word from one render to the next."""
SECRET = "hunter2"


def marks(name: str) -> Path:
    return Path(os.environ[MARKS], name)


@dataclass
class _Engine:
    """An engine that renders a plain clip with sound, quickly."""

    name: str = ""
    description: str = "Only for tests."
    source: DigitalSource = DigitalSource.ALGORITHMIC
    capabilities: Capabilities = Capabilities(images=True, character=True)

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        report(0.5)
        path = make_clip(out, spec.width, spec.height, spec.seconds, fps=spec.fps, sound=True)
        report(1.0)
        return Clip(path, {"images": len(spec.images), "character": spec.character is not None})


class Good(_Engine):
    """Works."""


class CrashesOnce(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        mark = marks(f"crashed-{spec.seed}")
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGSEGV)
        return super().render(spec, out, report)


class Crashes(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        with marks(f"crashes-{spec.seed}").open("a") as file:
            file.write("x")
        os._exit(3)


class Raises(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        raise KeyError(SECRET)


class Refuses(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        raise ContentRejected("prompt: this engine refuses it.")


class Hangs(_Engine):
    """Never ends; leaves its process id."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        report(0.25)
        unfinished = marks(f"hangs-{spec.seed}.tmp")
        unfinished.write_text(str(os.getpid()))
        unfinished.rename(marks(f"hangs-{spec.seed}"))
        while True:
            time.sleep(1)


class EatsMemory(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        full = [np.ones(10_000_000) for _ in range(200)]
        return Clip(out, {"blocks": len(full)})


class WritesRubbish(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        out.write_bytes(b"rubbish" * 1000)
        return Clip(out)


class WritesNothing(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        return Clip(out)


class WrongSize(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        wrong = spec.model_copy(update={"width": spec.width * 2})
        return super().render(wrong, out, report)


class TooShort(_Engine):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        return super().render(spec.model_copy(update={"seconds": spec.seconds / 2}), out, report)


class UnkeepableNotes(_Engine):
    """Its notes cannot be kept in a database."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        clip = super().render(spec, out, report)
        return Clip(clip.path, {"note": "nul \0 inside"})


class OddProgress(_Engine):
    """Reports what no engine should."""

    SHARES: ClassVar = (0.4, 0.2, -1.0, float("nan"), 0.6, float("inf"), 7.0, 0.1)

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        for share in self.SHARES:
            report(share)
            time.sleep(0.1)
        clip = super().render(spec, out, report)
        report(0.3)
        return clip


class NoImages(_Engine):
    capabilities: Capabilities = Capabilities()


class ShowsFirstImage(_Engine):
    """Checks that its references are local, decoded files."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        shapes = [cv2.imread(str(image.path)).shape for image in spec.images]
        clip = super().render(spec, out, report)
        return Clip(clip.path, {"shapes": [f"{wide}x{high}" for high, wide, _ in shapes]})


KINDS: tuple[type[_Engine], ...] = (
    Good,
    CrashesOnce,
    Crashes,
    Raises,
    Refuses,
    Hangs,
    EatsMemory,
    WritesRubbish,
    WritesNothing,
    WrongSize,
    TooShort,
    UnkeepableNotes,
    OddProgress,
    NoImages,
    ShowsFirstImage,
)


def _make(kind: type[_Engine]) -> _Engine:
    return kind(name=kind.__name__)


def __getattr__(name: str) -> object:
    """Return what makes an engine, `make_NAME`, for the catalogue."""
    for kind in KINDS:
        if name == f"make_{kind.__name__}":
            return lambda: _make(kind)
    raise AttributeError(name)


catalog.ENGINES = {
    **catalog.ENGINES,
    **{kind.__name__: f"{__name__}:make_{kind.__name__}" for kind in KINDS},
}
