"""Where somebody comes out of the water: the surface goes up and down along them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from crake.engines.sketch.frame import Frame

HIGH = 2.6
"""How high ripples go, in pixels of a 1280 x 720 picture."""


def ripple(columns: np.ndarray[tuple[int], np.dtype[np.float64]], seconds: float,
           unit: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:  # fmt: skip
    """Return how many pixels the surface is below its level at some columns."""
    at = columns / max(unit, 0.05)
    waves = np.sin(0.085 * at + 4.2 * seconds) + 0.6 * np.sin(0.19 * at - 6.1 * seconds + 1.0)
    return np.asarray(HIGH * unit * waves / 1.6, np.float64)


@contextmanager
def sunk(frame: Frame, box: tuple[float, float], surface: float, seconds: float,
         unit: float) -> Iterator[float]:  # fmt: skip
    """Let what is drawn end at the surface of the water, which is not straight.

    Parameters
    ----------
    box
        First and last column of what is drawn.
    surface
        Row of the water's level.

    Yields
    ------
    float
        Row down to which to draw.
    """
    reach = HIGH * unit + 1
    kept = []
    for plane, size in ((frame.y, 1), (frame.u, 2), (frame.v, 2)):
        left, right = max(int(box[0] / size) - 1, 0), min(int(box[1] / size) + 2, plane.shape[1])
        top = max(int((surface - reach) / size), 0)
        bottom = min(int((surface + reach) / size) + 2, plane.shape[0])
        if right > left and bottom > top:
            part = plane[top:bottom, left:right]
            kept.append((part, part.copy(), np.arange(left, right) * float(size), top, size))
    yield surface + reach
    for part, before, columns, top, size in kept:
        level = surface + ripple(columns, seconds, unit)
        rows = (top + np.arange(part.shape[0]))[:, None] * size
        np.copyto(part, before, where=rows >= level[None])
