"""Engines for the fault tests: one that is cheap, and one for every way a render can go wrong.

The cheap one hands out a clip that was made beforehand, after as many milliseconds as the prompt
says: what counts is when something dies, not what the picture shows.
"""

# ruff: noqa: ARG002 - they ignore what they are given

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path

from crake.engines import catalog
from crake.engines.base import Capabilities, Clip, DigitalSource, ProcessEngine, Report
from crake.engines.spec import VideoSpec

CLIP = "CHAOS_CLIP"
STEP_SECONDS = 0.02


class Quick(ProcessEngine):
    """Reports progress for the milliseconds that the prompt names, then hands out its clip."""

    description = "Only for tests."
    source = DigitalSource.ALGORITHMIC
    capabilities = Capabilities()

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        found = re.search(r"\d+", spec.prompt)
        steps = max(1, round(int(found[0]) / 1000 / STEP_SECONDS)) if found else 1
        for step in range(steps):
            report(step / steps)
            time.sleep(STEP_SECONDS)
        shutil.copyfile(os.environ[CLIP], out)
        report(1.0)
        return Clip(out)


class Hangs(Quick):
    """Never ends, and takes no hint."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        report(0.5)
        while True:
            time.sleep(60)


class Segfaults(Quick):
    """Dies of a signal."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        report(0.5)
        os.kill(os.getpid(), signal.SIGSEGV)
        raise AssertionError("dead")


class Swells(Quick):
    """Allocates without end."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        full = [bytearray(2**24)]
        while True:
            full.append(bytearray(2**24))


class Rubbish(Quick):
    """Writes what is no video."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        out.write_bytes(os.urandom(2**16))
        return Clip(out)


class Wanders(Quick):
    """Reports progress backwards, beyond every bound, and long after it has handed out its clip."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        for share in (0.9, 0.1, -3.0, float("nan"), float("inf"), 0.5, 1.0, 0.0, 1e300):
            report(share)
            time.sleep(0.06)
        clip = super().render(spec, out, report)
        threading.Thread(target=self._go_on, args=(report,), daemon=True).start()
        return clip

    @staticmethod
    def _go_on(report: Report) -> None:
        while True:
            report(0.2)
            report(1.0)


class CannotStart(Quick):
    """Needs a program that is not there."""

    def render(self, spec: VideoSpec, out: Path, report: Report) -> Clip:
        subprocess.run(["/nonexistent/engine"], check=True)
        raise AssertionError("there is no such program")


KINDS: tuple[type[Quick], ...] = (
    Quick,
    Hangs,
    Segfaults,
    Swells,
    Rubbish,
    Wanders,
    CannotStart,
)

catalog.ENGINES = {
    **catalog.ENGINES,
    **{kind.__name__: f"{__name__}:{kind.__name__}" for kind in KINDS},
}
