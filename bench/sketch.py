"""How fast `sketch` is, scene by scene: set-up, drawing, encoding, sound, memory, the whole clip.

Usage: ``python -m bench.sketch [--markdown] [WIDTHxHEIGHT] [SECONDS] [KIND…]``; `make bench` runs
it too. With ``--markdown`` the table is printed as docs/performance.md has it.

Two passes. One renders the clip as a worker does, in a process of its own, on all cores. The other
does its work part by part and counts processor time, which a busy machine distorts less than the
time on the clock: set-up, drawing, encoding of the very frames that were drawn, sound. From it come
the shares. Poses are drawn when frames first need them: the frames of a segment are drawn twice,
and what the first time takes longer is the poses', and so is what other cores do during set-up.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

import cv2
import numpy as np
from rich.box import HEAVY_HEAD, MARKDOWN
from rich.console import Console
from rich.table import Table

from bench.figures import proportional_memory
from crake.engines.sketch.engine import SketchEngine, prepare
from crake.engines.sketch.film import Film
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.prompt import shots_of
from crake.engines.sketch.shots import plan
from crake.engines.sketch.workers import available_cores, keep_freed_memory
from crake.engines.spec import Character, MediaRef, VideoSpec
from crake.media.encode import SegmentWriter, segments, write_sound

DEFAULTS = ("1280x720", "4")
SEED = 1
SCENES = {
    "animal, water": "cat running on the river",
    "furry animal": "a lion walking in the savanna",
    "person": "a person walking through a beautiful garden",
    "still person": "a robot dancing in a room",
    "vehicle, night, rain": "a red car driving through a neon city at night in the rain",
    "crowd": "seven horses running through a meadow",
    "snowfall": "a fox walking in the snow in a forest, snowing",
    "empty water": "sunset over the ocean",
    "underwater": "a whale swimming under water",
    "space": "an astronaut floating in space",
    "aerial": "aerial view of a village in autumn",
    "close-up": "close-up of a tiger in the jungle",
    "style": "a lake in the mountains, watercolour",
    "photo": "slow zoom in, golden hour",
    "character": "a meadow in the wind",
}
"""Prompts by what they stand for. The photo and the character are taken from clips of crake's."""
PHOTO, CLIP = "a castle in the mountains", "a dog walking on the beach"
SAMPLE_SECONDS = 0.02


@dataclass
class Costs:
    """Seconds of processor time of the parts of a clip."""

    setting: float = 0.0
    poses: float = 0.0
    drawing: float = 0.0
    encoding: float = 0.0
    sound: float = 0.0

    @property
    def whole(self) -> float:
        """All of it."""
        return self.setting + self.poses + self.drawing + self.encoding + self.sound


@dataclass
class Run:
    """One clip, made as a worker makes it."""

    wall: float
    processor: float
    memory: float


def timed(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def film_for(spec: VideoSpec) -> Film:
    first, *later = shots_of(spec.prompt, spec.negative_prompt)
    return plan(spec, first, tuple(later))


def costs_of(spec: VideoSpec) -> Costs:
    """Do all of a clip's work in this process, part by part."""
    cv2.setNumThreads(1)
    keep_freed_memory()
    began, ahead = time.process_time(), _of_children()
    film = film_for(spec)
    # Other processes begin with the poses, and do nothing else.
    costs = Costs(setting=time.process_time() - began, poses=_of_children() - ahead)
    frame = Frame(spec.width, spec.height)
    with tempfile.TemporaryDirectory() as folder:
        for part in segments(spec.frames):
            pictures: list[Plane] = []
            first = again = 0.0
            for index in part:
                first += timed(partial(film.shot.draw, index, frame))
            for index in part:
                again += timed(partial(film.shot.draw, index, frame))
                pictures.append(frame.buffer.copy())
            costs.poses += max(first - again, 0.0)
            costs.drawing += again
            costs.encoding += timed(partial(encode, pictures, spec, Path(folder)))
        costs.sound = timed(lambda: write_sound(Path(folder, "sound.m4a"), film.sound()))
    return costs


def encode(pictures: list[Plane], spec: VideoSpec, folder: Path) -> None:
    with SegmentWriter(folder / "a.mp4", spec.width, spec.height, spec.fps) as writer:
        for picture in pictures:
            writer.write(picture)


def _render(spec: VideoSpec, out: Path, sender: Connection) -> None:
    """Render in a process of its own; report wall and processor time, of its children too."""
    prepare()  # as the server has from which workers fork
    began = time.perf_counter(), _processor()
    SketchEngine().render(spec, out, lambda _: None)
    sender.send((time.perf_counter() - began[0], _processor() - began[1]))


def _processor() -> float:
    return time.process_time() + _of_children()


def _of_children() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run(spec: VideoSpec, out: Path) -> Run:
    """Render as a worker does, and watch the memory of all its processes."""
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_render, args=(spec, out, sender))
    process.start()
    sender.close()
    assert process.pid is not None
    pid, peak, done = process.pid, [0.0], threading.Event()

    def watch() -> None:
        while not done.wait(SAMPLE_SECONDS):
            peak[0] = max(peak[0], proportional_memory(pid))

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        wall, processor = receiver.recv()
    finally:
        done.set()
        watching.join()
        process.join()
    return Run(wall, processor, peak[0])


def references(folder: Path) -> tuple[Path, Path]:
    """Make the photo and the clip that scenes refer to."""
    wide, high = 960, 540
    still = VideoSpec(prompt=PHOTO, width=wide, height=high, seconds=1, seed=SEED)
    frame = Frame(wide, high)
    film_for(still).shot.draw(0, frame)
    photo = folder / "photo.png"
    cv2.imwrite(
        str(photo), cv2.cvtColor(np.ascontiguousarray(frame.buffer), cv2.COLOR_YUV2BGR_I420)
    )
    clip = folder / "character.mp4"
    moving = VideoSpec(prompt=CLIP, width=wide, height=high, seconds=2, seed=SEED)
    SketchEngine().render(moving, clip, lambda _: None)
    return photo, clip


def spec_for(
    kind: str, size: tuple[int, int], seconds: float, refs: tuple[Path, Path]
) -> VideoSpec:
    photo, clip = refs
    images = (MediaRef(uri=photo.as_uri()),) if kind == "photo" else ()
    character = Character(clip=MediaRef(uri=clip.as_uri()), start=0.2, end=1.8)
    return VideoSpec(
        prompt=SCENES[kind],
        seconds=seconds,
        width=size[0],
        height=size[1],
        seed=SEED,
        images=images,
        characters=(character,) if kind == "character" else (),
    )


HEADINGS = (
    "scene",
    "whole s",
    "processor s",
    "x real time",
    "set-up s",
    "set-up",
    "poses s",
    "draw ms",
    "encode ms",
    "encode/both",
    "sound s",
    "MiB",
    "Mb/s",
)


def row(kind: str, spec: VideoSpec, folder: Path) -> list[str]:
    out = folder / "clip.mp4"
    clip, costs = run(spec, out), costs_of(spec)
    return [
        kind,
        f"{clip.wall:.2f}",
        f"{clip.processor:.2f}",
        f"{spec.seconds / clip.wall:.1f}",
        f"{costs.setting:.2f}",
        f"{costs.setting / costs.whole:.0%}",
        f"{costs.poses:.2f}",
        f"{costs.drawing / spec.frames * 1000:.1f}",
        f"{costs.encoding / spec.frames * 1000:.1f}",
        f"{costs.encoding / (costs.encoding + costs.drawing):.2f}",
        f"{costs.sound:.2f}",
        f"{clip.memory:.0f}",
        f"{out.stat().st_size * 8e-6 / spec.seconds:.1f}",
    ]


def main(
    console: Console,
    size: str = DEFAULTS[0],
    seconds: float = float(DEFAULTS[1]),
    kinds: tuple[str, ...] = tuple(SCENES),
    *,
    markdown: bool = False,
) -> None:
    width, height = (int(part) for part in size.split("x"))
    title = f"sketch, {size}, {seconds:g} s, {available_cores()} cores"
    table = Table(title=title, box=MARKDOWN if markdown else HEAVY_HEAD)
    for heading in HEADINGS:
        table.add_column(heading, justify="left" if heading == "scene" else "right")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        refs = references(folder)
        for kind in kinds:
            table.add_row(*row(kind, spec_for(kind, (width, height), seconds, refs), folder))
    console.print(table)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench.sketch")
    parser.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    parser.add_argument("size", nargs="?", default=DEFAULTS[0], metavar="WIDTHxHEIGHT")
    parser.add_argument("seconds", nargs="?", default=float(DEFAULTS[1]), type=float)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(map(repr, SCENES)))
    given = parser.parse_args()
    wide_enough = Console(width=max(160, Console().width))
    kinds = tuple(given.kinds) or tuple(SCENES)
    main(wide_enough, given.size, given.seconds, kinds, markdown=given.markdown)
