"""Going on from the last frame of a video without a jump in the motion.

What moved when the video ended moves on, ever slower: the camera for longer than what it saw, since
pictures are moved as a whole more easily than they are bent. A camera that was too fast to go on
for so long begins as fast and brakes.
"""

from __future__ import annotations

from math import exp
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.photos import PhotoShot
from crake.engines.sketch.raster import F32, blur, resize

_CAMERA_SECONDS, _OWN_SECONDS = 1.3, 0.7
"""In which speeds fall to a third."""
_CAMERA_FURTHEST, _OWN_FURTHEST = 0.10, 0.045
"""Widths of the frame that the picture, and what is in it, moves on at most: pictures end."""
_BRAKING_SECONDS, _BRAKING = 0.3, 0.04
"""How long what is too fast of a camera takes to fall to a third, and how far it goes at most."""
_SOFT = 0.035
"""Blur of what bends the picture, in its widths: bodies stay whole."""


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
        width = 2 * motion.shape[1]
        whole = _of_camera(motion)
        own: F32 = np.dstack([
            blur(motion[..., k] - whole[..., k], _SOFT * width / 2) for k in (0, 1)
        ])  # fmt: skip
        self._camera_frames, self._own_frames = _CAMERA_SECONDS * fps, _OWN_SECONDS * fps
        self._whole = _kept(whole, width * _CAMERA_FURTHEST / self._camera_frames)
        self._braked = whole - self._whole
        speed = float(np.median(np.linalg.norm(self._braked, axis=2)))
        self._braking_frames = min(_BRAKING_SECONDS * fps, width * _BRAKING / max(speed, 1e-6))
        self._own = _kept(own, width * _OWN_FURTHEST / self._own_frames)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`."""
        since = index - self._first + 1
        camera, own, braked = (
            np.float32(slowing * (1 - exp(-since / slowing)))
            for slowing in (self._camera_frames, self._own_frames, self._braking_frames)
        )
        moved = self._whole * camera + self._own * own + self._braked * braked
        self._world.draw(since, frame, moved)


def _kept(motion: F32, most: float) -> F32:
    """Return a motion of which nothing is faster than `most`."""
    length = np.maximum(np.linalg.norm(motion, axis=2, keepdims=True), 1e-6)
    return np.asarray(motion * np.minimum(1, most / length), np.float32)


def _of_camera(motion: F32) -> F32:
    """Return what of a motion is that of the whole picture: a shift, a zoom and a turn."""
    high, wide = motion.shape[:2]
    step = max(4, min(high, wide) // 24)
    y, x = np.mgrid[step // 2 : high : step, step // 2 : wide : step]
    at = np.stack([x.ravel(), y.ravel()], -1).astype(np.float32)
    moved = at + motion[y.ravel(), x.ravel()]
    cv2.setRNGSeed(1)  # the same video, the same motion
    found, inside = cv2.estimateAffinePartial2D(at, moved, ransacReprojThreshold=0.4)
    if found is None or inside.mean() < 0.4:
        return np.zeros_like(motion)
    columns, rows = np.meshgrid(np.arange(wide), np.arange(high))
    place = np.stack([columns, rows, np.ones_like(rows)], -1).astype(np.float32)
    there = place @ found.T.astype(np.float32)
    return np.asarray(there - place[..., :2], np.float32)


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
