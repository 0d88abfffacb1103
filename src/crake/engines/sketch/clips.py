"""Frames of a part of a clip, upright and as frames have their colours."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np

from crake.engines.sketch.footage import planar_of
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.images import rgb_of
from crake.engines.sketch.raster import U8, even, shrink
from crake.engines.sketch.workers import available_cores

_LONG_SIDE = 960
_TINY = 48
_CUT, _SUDDEN = 22.0, 2.2
"""How far all colours must be apart at a cut, of 255, and how many times as far as beside it."""


def frames_of(path: Path, start: float, end: float, rate: float) -> Iterator[Frame]:
    """Decode what is shown at `start`, `start + 1 / rate`, … before `end`."""
    wanted = start
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type, stream.codec_context.thread_count = "AUTO", available_cores()
        container.seek(int(start * av.time_base), backward=True)
        for frame in container.decode(stream):
            time = frame.time or 0.0
            if time >= end:
                return
            # A frame stays until the next: half a step of tolerance hides uneven times.
            if time < wanted - 0.5 / rate:
                continue
            picture = _upright(frame)
            while wanted < min(end, time + 0.5 / rate):
                yield picture
                wanted += 1 / rate


def _upright(frame: av.VideoFrame) -> Frame:
    scale = min(1.0, _LONG_SIDE / max(frame.width, frame.height))
    lying = Frame(even(frame.width * scale), even(frame.height * scale))
    lying.buffer[:] = planar_of(frame, lying.width, lying.height)
    turns = round(frame.rotation / 90) % 4
    if turns == 0:
        return lying
    sides = lying.width, lying.height
    upright = Frame(*(sides if turns == 2 else sides[::-1]))
    for part, plane in ((upright.y, lying.y), (upright.u, lying.u), (upright.v, lying.v)):
        part[:] = np.rot90(plane, turns)
    return upright


def small_picture(frame: Frame, side: int) -> U8:
    """Return red, green and blue of a frame whose longer side is `side` pixels long."""
    scale = side / max(frame.width, frame.height)
    size = max(8, round(frame.width * scale)), max(8, round(frame.height * scale))
    return rgb_of(*(shrink(plane, *size) for plane in (frame.y, frame.u, frame.v)))


def longest_take(frames: list[Frame]) -> list[Frame]:
    """Return the longest part of a clip that has no cut in it.

    From one frame to the next far more changes at a cut than before and after it.
    """
    tiny = [small_picture(frame, _TINY) for frame in frames]
    steps = [float(cv2.absdiff(a, b).mean()) for a, b in pairwise(tiny)]
    around = [0.0, *steps, 0.0]
    starts = [0]
    for k, far in enumerate(steps):
        if far > _CUT and far > _SUDDEN * max(around[k], around[k + 2]):
            starts.append(k + 1)
    ends = [*starts[1:], len(frames)]
    first, last = max(zip(starts, ends, strict=True), key=lambda part: part[1] - part[0])
    return frames[first:last]
