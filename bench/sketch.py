"""How fast `sketch` is: drawing, encoding, both, and setting a scene up; one core each.

Usage: ``python -m bench.sketch [WIDTHxHEIGHT] [SECONDS]``; `make bench` runs it too.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import cv2
from rich.console import Console
from rich.table import Table

from crake.engines.sketch.engine import SketchEngine
from crake.engines.sketch.frame import Frame, Plane, Shot
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.shots import plan
from crake.engines.sketch.workers import available_cores
from crake.engines.spec import VideoSpec
from crake.media.encode import SEGMENT_FRAMES, SegmentWriter

DEFAULTS = ("1280x720", "4")
PROMPTS = (
    "cat running on the river",
    "a person walking through a beautiful garden",
    "sunset over the ocean",
    "a red car driving through a neon city at night in the rain",
    "an astronaut floating in space",
)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def encode(pictures: list[Plane], spec: VideoSpec, folder: Path) -> None:
    with SegmentWriter(folder / "a.mp4", spec.width, spec.height, spec.fps) as writer:
        for picture in pictures:
            writer.write(picture)


def draw(shot: Shot, frame: Frame) -> list[Plane]:
    pictures = []
    for index in range(SEGMENT_FRAMES):
        shot.draw(index, frame)
        pictures.append(frame.buffer.copy())
    return pictures


def measure(prompt: str, width: int, height: int, seconds: float) -> list[str]:
    cv2.setNumThreads(1)
    spec = VideoSpec(prompt=prompt, seconds=seconds, width=width, height=height, seed=1)
    began = time.perf_counter()
    planned = plan(spec, understand(prompt))
    set_up = time.perf_counter() - began
    frame = Frame(width, height)
    planned.shot.draw(0, frame)  # what a scene keeps from its first frame on
    began = time.perf_counter()
    pictures = draw(planned.shot, frame)
    drawing = time.perf_counter() - began
    with tempfile.TemporaryDirectory() as folder:
        encoding = timed(lambda: encode(pictures, spec, Path(folder)))
        sound = timed(planned.sound)
        out = Path(folder, "clip.mp4")
        whole = timed(lambda: SketchEngine().render(spec, out, lambda _: None))
        size = out.stat().st_size
    rates = [SEGMENT_FRAMES / time for time in (drawing, encoding, drawing + encoding)]
    return [
        planned.direction.place,
        f"{set_up:.2f}",
        *(f"{rate:.0f}" for rate in rates),
        f"{sound:.2f}",
        f"{whole:.2f}",
        f"{seconds / whole:.2f}",
        f"{size * 8e-6 / seconds:.1f}",
    ]


def main(console: Console, size: str = DEFAULTS[0], seconds: float = float(DEFAULTS[1])) -> None:
    width, height = (int(part) for part in size.split("x"))
    table = Table(title=f"sketch, {size}, {seconds:g} s, {available_cores()} cores")
    for heading in (
        "scene",
        "set-up s",
        "draw fps",
        "encode fps",
        "both fps",
        "sound s",
        "whole clip s",
        "x real time",
        "Mb/s",
    ):
        table.add_column(heading, justify="left" if heading == "scene" else "right")
    for prompt in PROMPTS:
        table.add_row(*measure(prompt, width, height, seconds))
    console.print(table)


if __name__ == "__main__":
    size, seconds = [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]]
    main(Console(), size, float(seconds))
