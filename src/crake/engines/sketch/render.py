"""From a shot and its sound to an MP4, on every core there is.

Segments have a fixed length and an encoder each, so the bytes do not depend on how many processes
share them. All of them see the shot that was built before the fork.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from crake.engines.base import Report
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.workers import Job, available_cores, run_jobs
from crake.engines.spec import VideoSpec
from crake.media.encode import SegmentWriter, join_segments, segments, write_sound

SET_UP = 0.1
"""Share of the progress at which a scene is built and frames begin to be counted."""

_JOINING = 0.98
# Making the sound takes about as long as this share of the frames.
_SOUND_COST = 0.03

Advance = Callable[[int], None]


def render_shot(
    shot: Shot,
    sound: Callable[[], NDArray[np.float32]],
    spec: VideoSpec,
    out: Path,
    *,
    metadata: Mapping[str, str],
    report: Report,
    processes: int | None = None,
    copied: tuple[Path, int] | None = None,
) -> None:
    """Draw and encode every frame of a shot and join them with its sound.

    Parameters
    ----------
    shot
        Built already, with OpenCV on one thread; forked processes share it.
    sound
        Makes the samples, `(2, n)` at 48 kHz; called in one of the processes.
    spec
        Size, rate and length.
    out
        File to write. Temporary files lie beside it while this runs.
    metadata
        For the file.
    report
        Gets shares from `SET_UP` on: of the frames that are encoded, then of the joining.
    processes
        How many to use; without it, as many as there are cores.
    copied
        A video for which `is_joinable` holds, and how many frames it has: they are copied and not
        drawn.

    Raises
    ------
    crake.engines.sketch.workers.WorkerFailed
        A frame could not be drawn or encoded, or a process died.
    """
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.stem}-") as folder:
        video, first = copied or (None, 0)
        parts, jobs = _segment_jobs(shot, spec, first, Path(folder))
        track, joined = Path(folder, "sound.m4a"), Path(folder, "joined.mp4")
        cost = 1 + int(spec.frames * _SOUND_COST)
        jobs.insert(0, partial(_make_sound, sound, track, cost))
        count = _Counter(spec.frames - first + cost, report)
        run_jobs(jobs, processes or available_cores(), count)
        join_segments([video, *parts] if video else parts, track, joined, metadata)
        joined.replace(out)
    report(1.0)


class _Counter:
    """Turns units of work that are done into shares of the progress."""

    def __init__(self, total: int, report: Report) -> None:
        self._total, self._report, self._done = total, report, 0

    def __call__(self, units: int) -> None:
        self._done += units
        self._report(SET_UP + (_JOINING - SET_UP) * self._done / self._total)


def _segment_jobs(
    shot: Shot, spec: VideoSpec, first: int, folder: Path
) -> tuple[list[Path], list[Job]]:
    parts: list[Path] = []
    jobs: list[Job] = []
    for number, part_of_them in enumerate(segments(spec.frames - first)):
        frames = range(first + part_of_them.start, first + part_of_them.stop)
        part = folder / f"{number:04}.mp4"
        parts.append(part)
        jobs.append(partial(_render_segment, shot, spec, frames, part))
    return parts, jobs


def _render_segment(
    shot: Shot, spec: VideoSpec, frames: range, part: Path, advance: Advance
) -> None:
    picture = Frame(spec.width, spec.height)
    with SegmentWriter(part, spec.width, spec.height, spec.fps) as writer:
        for index in frames:
            shot.draw(index, picture)
            writer.write(picture.buffer)
            advance(1)


def _make_sound(
    sound: Callable[[], NDArray[np.float32]], track: Path, cost: int, advance: Advance
) -> None:
    write_sound(track, sound())
    advance(cost)
