"""Draws straight into a frame what moves in every picture: few shapes, each between pixels."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import cos, pi, sin

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import YUV
from crake.engines.sketch.scenery.paint import SHIFT

Point = tuple[float, float]


@lru_cache(512)
def _steps(colour: RGB) -> tuple[int, int, int]:
    """Return a colour in 0..1 as Y, U and V."""
    red, green, blue = (min(max(part, 0.0), 1.0) * 255 for part in colour)
    y, u, v = (YUV[:3] @ np.array((red, green, blue, 255, 1), np.float32)).tolist()
    return round(y), round(u), round(v)


class Brush:
    """Fills and strokes in a frame, in its pixels.

    Parameters
    ----------
    at
        Pixels of the frame where the brush's own (0, 0) is.
    unit
        Pixels of the frame per unit; y goes up.
    """

    def __init__(self, frame: Frame, at: Point = (0.0, 0.0), unit: float = 1.0) -> None:
        self._planes: Sequence[tuple[Plane, int]] = ((frame.y, 1), (frame.u, 2), (frame.v, 2))
        self._at, self._unit = at, unit

    def _values(self, colour: RGB) -> Sequence[int]:
        """Return what each plane is filled with."""
        return _steps(colour)

    def _corners(self, corners: Sequence[Point], size: int) -> NDArray[np.int32]:
        points = np.array(corners, np.float64) * (self._unit, -self._unit) + self._at
        # The middle of the first pixel is at 0, in planes of both sizes.
        return np.rint((points / size - 0.5) * (1 << SHIFT)).astype(np.int32)

    def fill(self, corners: Sequence[Point], colour: RGB) -> None:
        """Fill a polygon."""
        for (plane, size), value in zip(self._planes, self._values(colour), strict=True):
            cv2.fillPoly(plane, [self._corners(corners, size)], value, cv2.LINE_AA, SHIFT)

    def line(self, corners: Sequence[Point], colour: RGB, wide: float) -> None:
        """Draw a line."""
        for (plane, size), value in zip(self._planes, self._values(colour), strict=True):
            thick = max(1, round(wide * self._unit / size))
            cv2.polylines(
                plane, [self._corners(corners, size)], False, value, thick, cv2.LINE_AA, SHIFT
            )

    def box(self, x: float, y: float, wide: float, high: float, colour: RGB) -> None:
        """Fill a rectangle whose lower left corner is at (`x`, `y`)."""
        self.fill([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], colour)

    def disc(self, x: float, y: float, radius: float, colour: RGB) -> None:
        """Fill a circle."""
        turns = [2 * pi * k / 14 for k in range(14)]
        self.fill([(x + radius * cos(t), y + radius * sin(t)) for t in turns], colour)


class Silhouette(Brush):
    """Draws in a mask, half as large as the frame, what is laid on the ground.

    Parameters
    ----------
    lean, flat
        How far right of its foot, and how far up, what is one high ends; below 0 it is down.
    """

    def __init__(self, mask: Plane, at: Point, unit: float, lean: float, flat: float) -> None:
        self._planes = ((mask, 2),)
        self._at, self._unit = at, unit
        self._lean, self._flat = lean, flat

    def _values(self, _colour: RGB) -> Sequence[int]:
        return (255,)

    def _corners(self, corners: Sequence[Point], size: int) -> NDArray[np.int32]:
        laid = [(x + self._lean * y, self._flat * y) for x, y in corners]
        return super()._corners(laid, size)
