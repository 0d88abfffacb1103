"""Going on from the last frame of a video without a jump in the motion.

What moved when the video ended moves on for some frames, ever slower, while the camera of the world
that the last frame has become begins to move.
"""

from __future__ import annotations

from math import exp
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.photos import PhotoShot
from crake.engines.sketch.raster import F32, blur, resize

_SECONDS = 0.3
_FURTHEST = 0.05
"""Widths of the frame that anything moves on at most; further, pictures tear."""


class GoingOn:
    """A world made of a last frame, counted from the first frame of its video.

    Parameters
    ----------
    world
        Its frame 0 is the last one of the video.
    motion
        `(height // 2, width // 2, 2)`: pixels that each place moved in the last frame.
    first
        Number of frames of the video.
    fps
        Frames per second.
    """

    def __init__(self, world: PhotoShot, motion: F32, first: int, fps: int) -> None:
        self._world, self._first = world, first
        self._slowing = _SECONDS * fps
        size = 2 * motion.shape[1] * _FURTHEST / max(self._slowing, 1)
        length = np.maximum(np.linalg.norm(motion, axis=2, keepdims=True), 1e-6)
        self._motion = cast("F32", motion * np.minimum(1, size / length).astype(np.float32))

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`."""
        since = index - self._first + 1
        way = self._slowing * (1 - exp(-since / self._slowing))
        self._world.draw(since, frame, self._motion * np.float32(way))


def flow(before: Frame, after: Frame) -> F32:
    """Return how each place moved: `(height // 2, width // 2, 2)` in pixels of the frame."""
    size = max(16, before.width // 2), max(16, before.height // 2)
    one, other = (cv2.resize(f.y, size, interpolation=cv2.INTER_AREA) for f in (before, after))
    finder = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    found = finder.calc(one, other, np.zeros((*one.shape, 2), np.float32))
    wide, high = before.width // 2, before.height // 2
    full = np.dstack([resize(blur(cast("F32", p), 3.0), wide, high) for p in cv2.split(found)])
    scale = np.array([before.width / size[0], before.height / size[1]], np.float32)
    return cast("F32", (full * scale).astype(np.float32))
