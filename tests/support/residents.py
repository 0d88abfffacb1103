"""A resident engine that does what the prompt says, in every way that one can misbehave."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from pydantic import Field

from crake.engines.base import Capabilities, Clip, EngineOptions, Report
from crake.engines.resident import ResidentEngine
from crake.engines.spec import VideoSpec
from crake.errors import ContentRejected, SetupError

SECRET = "hunter2"
MIB = 2**20


class ObedientOptions(EngineOptions):
    processes: int = 1
    patience: float = 20.0
    load: str = Field(default="", description="`refuse`, `die` or `raise`.")


class Obedient(ResidentEngine):
    """Its prompt is a word of what to do."""

    Options = ObedientOptions
    description = "Only for tests."
    growth = 64 * MIB

    def __init__(self, name: str, options: EngineOptions) -> None:
        assert isinstance(options, ObedientOptions)
        super().__init__(name, options)
        self._options = options
        self._loads = 0
        self._kept: list[bytes] = []

    @property
    def capabilities(self) -> Capabilities:
        return Capabilities(images=True)

    @property
    def places(self) -> tuple[str, ...]:
        return tuple(f"place-{index}" for index in range(self._options.processes))

    @property
    def patience(self) -> float:
        return self._options.patience

    def load(self, place: str) -> None:
        self._loads += 1
        self._place = place
        if self._options.load == "refuse":
            raise SetupError("weights: there is no folder. Give one.")
        if self._options.load == "die":
            os._exit(5)
        if self._options.load == "raise":
            raise KeyError(SECRET)

    def make(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        report(0.25)
        word = spec.prompt
        if word == "refuse":
            raise ContentRejected("prompt: this engine refuses it.")
        if word == "raise":
            raise KeyError(SECRET)
        if word == "die":
            os.kill(os.getpid(), signal.SIGKILL)
        if word == "exhaust":
            raise MemoryError
        if word == "grow":
            self._kept.append(b"x" * (200 * MIB))
        while word == "hang":
            time.sleep(0.05)
        while word == "step":
            time.sleep(0.02)
            report(0.5)
        report(1.0)
        out.write_bytes(b"a clip")
        return Clip(out, {"pid": os.getpid(), "loads": self._loads, "place": self._place})
