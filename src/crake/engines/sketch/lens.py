"""What a camera's lens shows of a canvas: it magnifies, and looks aside and down."""

from __future__ import annotations

from math import ceil
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.camera import Motion
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.raster import even


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
