"""How the camera and the subject move through a clip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, cos, exp, pi, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import Camera
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.raster import even

ZOOM = 1.24
"""How far a zoom goes."""
DOLLY = 1.36
"""How much nearer a dolly comes."""
SHAKE = 0.022
"""How far a camera in the hand wanders, in widths of the frame."""
TILT = 0.14
"""How far a tilt goes, in heights of the frame."""


def ease(share: float) -> float:
    """Start and end gently: 0..1 to 0..1."""
    return 0.5 - 0.5 * cos(pi * min(max(share, 0.0), 1.0))


@dataclass(frozen=True, slots=True)
class Motion:
    """Where camera and subject are at any time.

    Parameters
    ----------
    camera
        Its movement.
    seconds
        Length of the clip.
    width
        Of the frame, in pixels.
    pace
        Pixels a second that the subject moves over the ground; 0 where it stays.
    drift
        Pixels a second that the camera floats past where nothing else moves it.
    way
        Seconds in which as much is gone as until a moment, where the subject does not go all along.
    """

    camera: Camera
    seconds: float
    width: int
    pace: float
    drift: float
    way: Callable[[float], float] | None = None

    @property
    def facing(self) -> int:
        """Which way the subject goes: 1 to the right, -1 to the left."""
        return -1 if self.camera is Camera.PAN_LEFT else 1

    @property
    def _panning(self) -> bool:
        return self.camera in {Camera.PAN_LEFT, Camera.PAN_RIGHT}

    def scroll(self, seconds: float) -> float:
        """Pixels that the ground at the subject's feet has moved to the left."""
        if self.camera is Camera.STILL:
            return self.facing * self._following(seconds) * self.width
        if self._panning and not self.pace:
            return self.facing * 0.30 * self.width * ease(seconds / self.seconds)
        gone = self.way(seconds) if self.way is not None and self.pace else seconds
        return self.facing * (self.pace or self.drift) * gone

    def place(self, seconds: float) -> float:
        """Return where the subject stands, in widths of the frame from the left."""
        share = seconds / self.seconds
        if self.camera is Camera.STILL:
            if self.way is not None and self.pace:
                share = self.way(seconds) / max(self.way(self.seconds), 1e-6)
            return 0.5 + (0.40 * (share - 0.5) if self.pace else 0.0) - self._following(seconds)
        if self._panning and not self.pace:
            return 0.5 + self.facing * 0.30 * (0.5 - ease(share))
        if self._panning:
            return 0.5 + self.facing * 0.12 * (0.5 - ease(share))
        return 0.47 + 0.03 * cos(pi * share)

    def _following(self, seconds: float) -> float:
        """Widths that a still camera has gone after a subject which would walk out of its end."""
        after = seconds - self.seconds
        if after <= 0 or not self.pace:
            return 0.0
        return 0.40 / self.seconds * (after - 1 + exp(-after))

    @property
    def extra(self) -> float:
        """Heights of the frame that must be drawn below it."""
        return TILT if self.camera in {Camera.TILT_UP, Camera.TILT_DOWN} else 0.0

    def lens(self, seconds: float) -> tuple[float, float]:
        """Magnification, and heights of the frame that it looks further down."""
        share = ease(seconds / self.seconds)
        standing = self.camera is Camera.TRACK and not self.pace and not self.drift
        zoom = {
            Camera.ZOOM_IN: ZOOM**share,
            Camera.ZOOM_OUT: ZOOM ** (1 - share),
            Camera.DOLLY_IN: DOLLY**share,
            Camera.DOLLY_OUT: DOLLY ** (1 - share),
            Camera.HANDHELD: 1 + 2 * SHAKE,
        }
        tilt = {Camera.TILT_UP: TILT * (1 - share), Camera.TILT_DOWN: TILT * share}
        scale = zoom.get(self.camera, 1 + 0.10 * share if standing else 1.0)
        return scale, tilt.get(self.camera, 0.0)

    def shake(self, seconds: float) -> tuple[float, float]:
        """Widths of the frame that a camera in the hand has wandered, across and down."""
        if self.camera is not Camera.HANDHELD:
            return 0.0, 0.0
        across = 0.6 * sin(2.1 * seconds) + 0.3 * sin(5.3 * seconds + 1) + 0.1 * sin(13 * seconds)
        down = 0.6 * sin(2.7 * seconds + 2) + 0.3 * sin(6.1 * seconds) + 0.1 * sin(11 * seconds + 1)
        return 0.9 * SHAKE * across, 0.5 * SHAKE * down


class Lens:
    """Looks at a part of a canvas that is as wide as the frame and at least as high.

    Parameters
    ----------
    motion
        What magnifies and tilts.
    centre
        Column and row around which it magnifies, in pixels.
    """

    def __init__(self, motion: Motion, centre: tuple[float, float]) -> None:
        x, y = centre
        self.motion, self.centre = motion, (even(x), even(y))

    def look(self, canvas: Frame, frame: Frame, seconds: float) -> None:
        """Fill `frame` with what is seen of `canvas`."""
        scale, down = self.motion.lens(seconds)
        aside, below = self.motion.shake(seconds)
        for size, source, target in (
            (1, canvas.y, frame.y),
            (2, canvas.u, frame.u),
            (2, canvas.v, frame.v),
        ):
            x, y = (value // size for value in self.centre)
            rows = (down * frame.height + below * frame.width) / size
            if scale == 1.0 and not aside:
                _lower(source, target, rows)
            elif not (aside or rows) and (scale - 1) * min(x, y, target.shape[0] - y) > 1:
                _magnified(source, target, scale, (x, y))
            else:
                _warped(source, target, scale, (x, y), (aside * frame.width / size, rows))


def _lower(source: Plane, target: Plane, rows: float) -> None:
    """Look a number of rows further down, which need not be whole; the last row repeats."""
    top, high = int(rows), target.shape[0]
    under = source[top + 1 : top + 1 + high]
    count, share = under.shape[0], rows - top
    cv2.addWeighted(source[top : top + count], 1 - share, under, share, 0, target[:count])
    target[count:] = source[-1]


_TURNS = ((False, False, None), (False, True, 1), (True, False, 0), (True, True, -1))
"""Quarters of a picture: upper or lower, left or right, and how OpenCV is told to turn them."""


def _magnified(source: Plane, target: Plane, scale: float, middle: tuple[int, int]) -> None:
    """Magnify what is around a place where four pixels meet, at half the time of a warp.

    `resize` keeps to the corner from which it starts, so each quarter is turned to start there.
    """
    x, y = middle
    for upper, left, turn in _TURNS:
        corner = (
            slice(None, y) if upper else slice(y, None),
            slice(None, x) if left else slice(x, None),
        )
        box, near = target[corner], source[corner]
        near = near if turn is None else cast("Plane", cv2.flip(near, turn))
        high, wide = box.shape
        near = near[: ceil(high / scale) + 1, : ceil(wide / scale) + 1]
        seen = cv2.resize(near, None, None, scale, scale, cv2.INTER_LINEAR)[:high, :wide]
        np.copyto(box, seen if turn is None else cv2.flip(seen, turn))


def _warped(
    source: Plane,
    target: Plane,
    scale: float,
    middle: tuple[int, int],
    moved: tuple[float, float],
) -> None:
    """Magnify what is around a place where four pixels meet, and look past it."""
    (x, y), (aside, down) = (value - 0.5 for value in middle), moved
    matrix = np.array([[1 / scale, 0, x - x / scale + aside], [0, 1 / scale, y - y / scale + down]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = target.shape[1], target.shape[0]
    cv2.warpAffine(source, matrix, size, target, flags, cv2.BORDER_REPLICATE)
