"""Plants that the wind bends: layers whose rows move the further, the higher they are."""

from __future__ import annotations

from itertools import pairwise
from math import pi, sin

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, blend, runs
from crake.engines.sketch.raster import U8
from crake.engines.sketch.stage import Stage, View

BANDS = 14
"""Stretches of rows that move together."""


def gust(seconds: float, lag: float) -> float:
    """Return how far the wind bends what stands `lag` seconds downwind, about 0 to 1."""
    moment = seconds - lag
    slow = 0.5 + 0.5 * sin(2 * pi * moment / 3.7) * sin(2 * pi * moment / 5.9 + 1)
    return 0.25 + 0.55 * slow + 0.14 * sin(2 * pi * moment / 0.83) * (0.4 + slow)


class Swaying(Layer):
    """A layer of plants.

    Parameters
    ----------
    reach
        Pixels that the first row moves at most.
    lag
        Seconds until a gust reaches it.
    stands
        Row on which they stand; what is below it stays.
    """

    __slots__ = ("_lag", "_reach", "_stands")

    def __init__(
        self, rgba: U8, top: int, speed: float, reach: float, lag: float, stands: int
    ) -> None:
        super().__init__(rgba, top, speed, smooth=True)
        self._reach, self._lag, self._stands = reach, lag, stands

    @property
    def steady(self) -> bool:
        """It never is."""
        return False

    def draw(self, frame: Frame, view: View, down: int = 0) -> None:
        """Draw it as the wind has bent it."""
        bent = self._reach * gust(view.seconds, self._lag)
        edges = [2 * round(self._stands * k / BANDS / 2) for k in range(BANDS + 1)]
        edges[-1] = self._stands
        if self.height > self._stands:
            edges.append(self.height)
        for first, last in pairwise(edges):
            if last > first:
                high = max(1 - (first + last) / 2 / self._stands, 0.0)
                self._band(frame, view.moved(self.speed) + bent * high**1.5, first, last, down)

    def _band(self, frame: Frame, offset: float, first: int, last: int, down: int) -> None:
        """Draw some rows, moved to the left by `offset` pixels."""
        for plane, copies, size in zip(
            (frame.y, frame.u, frame.v), self._planes, (1, 2, 2), strict=True
        ):
            step, phase = divmod(round(offset / size * len(copies)), len(copies))
            colour, clear = copies[phase], self._clear[size - 1][phase]
            row = (self.top + down) // size
            low, high = max(first // size, -row), min(last // size, plane.shape[0] - row)
            if high <= low:
                continue
            for to, at, count in runs(step, plane.shape[1], self.period // size):
                box = plane[row + low : row + high, to : to + count]
                cut = slice(low, high), slice(at, at + count)
                blend(box, colour[cut], clear[cut])


def planted(
    stage: Stage, picture: U8, top: int, speed: float, reach: float, stands: int | None = None
) -> Layer:
    """Return a layer of plants, swaying where it is windy.

    Parameters
    ----------
    reach
        Pixels of a 1280 x 720 picture that the wind moves their tops.
    stands
        Row of the picture on which they stand; its last one by default.
    """
    smooth = stage.smooth(speed)
    if not stage.gusty:
        return Layer(picture, top, speed, smooth=smooth)
    lag = 0.35 * (1 - min(speed, 1.0))
    foot = picture.shape[0] if stands is None else stands
    return Swaying(picture, top, speed, reach * stage.unit, lag, foot)
