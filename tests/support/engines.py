"""Engines that misbehave in every way there is, for models that only tests have.

Render processes import this module before they render, because it is named in the catalogue of
the program that starts them; importing it puts the engines into theirs.
"""

# ruff: noqa: ARG002 - they ignore what they are given

from __future__ import annotations

import asyncio
import errno
import os
import signal
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import cv2
import numpy as np

from crake.engines import catalog
from crake.engines.base import (
    AsyncEngine,
    Capabilities,
    Clip,
    DigitalSource,
    Engine,
    EngineDown,
    EngineFailed,
    EngineFull,
    EngineOptions,
    Job,
    ProcessEngine,
    Report,
)
from crake.engines.spec import VideoSpec
from crake.errors import ApiNotImplemented, ContentRejected
from tests.support.calls import write_pids
from tests.support.media import make_clip

SECRET = "hunter2"


class Good(ProcessEngine):
    """Renders a plain clip with sound, quickly."""

    description = "Only for tests."
    source = DigitalSource.ALGORITHMIC
    capabilities = Capabilities(images=True, characters=1)

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        report(0.5)
        path = make_clip(out, spec.width, spec.height, spec.seconds, fps=spec.fps, sound=True)
        report(1.0)
        return Clip(path, {"images": len(spec.images), "characters": len(spec.characters)})


class CrashesOnce(Good):
    """Leaves word in the folder that the prompt names."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        mark = Path(spec.prompt, "crashed")
        if not mark.exists():
            mark.touch()
            os.kill(os.getpid(), signal.SIGSEGV)
        return super().render(spec, out, report)


class DiskFullOnce(Good):
    """Leaves word in the folder that the prompt names; cannot write its clip the first time."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        mark = Path(spec.prompt, "full")
        if not mark.exists():
            mark.touch()
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().render(spec, out, report)


class Crashes(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        os._exit(3)


class Raises(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        raise KeyError(SECRET)


class Refuses(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        raise ContentRejected("prompt: this engine refuses it.")


class Hangs(Good):
    """Never ends; leaves its process id in the folder that the prompt names."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        report(0.25)
        write_pids(Path(spec.prompt, "pids"), [os.getpid()])
        while True:
            time.sleep(1)


class EatsMemory(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        full = [np.ones(10_000_000) for _ in range(200)]
        return Clip(out, {"blocks": len(full)})


class WritesRubbish(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        out.write_bytes(b"rubbish" * 1000)
        return Clip(out)


class WritesNothing(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        return Clip(out)


class WrongSize(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        wrong = spec.model_copy(update={"width": spec.width * 2})
        return super().render(wrong, out, report)


class TooShort(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        return super().render(spec.model_copy(update={"seconds": spec.seconds / 2}), out, report)


class UnkeepableNotes(Good):
    """Its notes cannot be kept in a database."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        clip = super().render(spec, out, report)
        return Clip(clip.path, {"note": "nul \0 inside"})


class OddProgress(Good):
    """Reports what no engine should."""

    SHARES: ClassVar = (0.4, 0.2, -1.0, float("nan"), 0.6, float("inf"), 7.0, 0.1)

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        for share in self.SHARES:
            report(share)
            time.sleep(0.1)
        clip = super().render(spec, out, report)
        report(0.3)
        return clip


class Silent(Good):
    """Reports nothing and makes no sound, though it says so."""

    capabilities = Capabilities(sound=True)

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        return Clip(make_clip(out, spec.width, spec.height, spec.seconds, fps=spec.fps))


class Fickle(Good):
    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        clip = super().render(spec, out, report)
        with out.open("ab") as file:
            file.write(b"\0\0\0\x10free" + time.time_ns().to_bytes(8, "big"))
        return clip


class NoImages(Good):
    capabilities = Capabilities()


class Choosy(ProcessEngine):
    """Can do what its options say."""

    class Options(EngineOptions):
        images: bool = False
        needs_image: bool = False
        characters: int = 0
        max_seconds: float = 60
        sizes: frozenset[str] | None = None
        secret: str = ""

    options: Options
    description = "Only for tests, and only what its options say."

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(**self.options.model_dump(exclude={"secret", "timeout"}))

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        return Good(self.name, self.options).render(spec, out, report)


class ShowsFirstImage(Good):
    """Checks that its references are local, decoded files."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        clip = super().render(spec, out, report)
        return Clip(clip.path, {"shapes": [_size_of(image.path) for image in spec.images]})


def _size_of(path: Path) -> str:
    picture = cv2.imread(str(path))
    assert picture is not None
    return f"{picture.shape[1]}x{picture.shape[0]}"


class Elsewhere(AsyncEngine):
    """Has its clips rendered by nobody, and does what its options say."""

    class Options(EngineOptions):
        does: str = "render"
        concurrency: int = 2

    options: Options
    description = "Only for tests: renders elsewhere."
    capabilities = Capabilities(images=True)
    abandoned: ClassVar[list[Any]] = []

    @property
    def concurrency(self) -> int:
        return self.options.concurrency

    async def render(self, spec: VideoSpec, out: Path, job: Job) -> Clip:
        remembered = dict(job.remembered)
        await job.remember({"id": remembered.get("id", f"remote of {job.id}")})
        job.report(0.25)
        match self.options.does:
            case "wait":
                await asyncio.Event().wait()
            case "fail":
                raise EngineFailed("the GPU melted")
            case "forget":
                await job.remember({})
                raise EngineFailed("it forgot the job", again=True)
            case "down":
                raise EngineDown("connection refused")
            case "full":
                raise EngineFull("too many requests", retry_after=1)
            case "refuse":
                raise ApiNotImplemented("It does no cats.")
        make_clip(out, spec.width, spec.height + 2, spec.seconds + 0.3, fps=16, sound=True)
        return Clip(out, {"resumed": remembered})

    async def abandon(self, remembered: Mapping[str, Any]) -> None:
        self.abandoned.append(dict(remembered))


KINDS: tuple[type[ProcessEngine], ...] = (
    Good,
    CrashesOnce,
    DiskFullOnce,
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
    Silent,
    Fickle,
    ShowsFirstImage,
    Choosy,
)

ALL: tuple[type[Engine], ...] = (*KINDS, Elsewhere)

catalog.ENGINES = {
    **catalog.ENGINES,
    **{kind.__name__: f"{__name__}:{kind.__name__}" for kind in ALL},
}
