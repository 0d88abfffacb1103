"""A wall that winds over ridges, with watchtowers, and the way along its top."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, arch, toned
from crake.engines.sketch.scenery.masonry import battlements, courses
from crake.engines.sketch.scenery.seasons import land
from crake.engines.sketch.stage import Stage

BRICK: RGB = (0.66, 0.59, 0.49)
GREEN: RGB = (0.24, 0.34, 0.14)
STEP = 6.0
"""Across which the crest is straight."""


def _crest(e: Easel, high: float, turn: float) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return `(n, 2)`: a ridge that repeats, as a chain of short straight lines."""
    count = int(e.wide / STEP)
    x = np.arange(count + 1) * e.wide / count
    at, line = 2 * pi * x / e.wide, np.zeros(count + 1)
    waves = max(1, round(e.wide / 760))
    for times, weight, shift in ((1, 0.52, 0.0), (2, 0.30, 1.3), (3, 0.18, 2.1), (7, 0.05, 0.4)):
        line += weight * np.sin(at * waves * times + turn + shift * turn)
    line = (line - line.min()) / max(float(np.ptp(line)), 1e-6)
    return np.stack([x, high * (0.30 + 0.70 * line)], -1)


def _tower(e: Easel, x: float, y: float, side: float) -> None:
    """Paint a watchtower whose foot is in the ridge."""
    wide, high = 1.7 * side, 1.9 * side
    left = x - wide / 2
    courses(e, left, y - side * 0.7, wide, high, BRICK, course=side * 0.17, stone=side * 0.4)
    e.box(left + wide * 0.78, y - side * 0.7, wide * 0.22, high, toned(BRICK, 0.72), 0.4)
    top = y - side * 0.7 + high
    e.box(left - side * 0.08, top, wide + side * 0.16, side * 0.12, toned(BRICK, 1.1), 0.8)
    battlements(e, left - side * 0.06, top + side * 0.12, wide + side * 0.12, BRICK,
                merlon=side * 0.17, high=side * 0.2)  # fmt: skip
    for k in range(3):
        at = left + wide * (0.10 + 0.24 * k)
        e.shape(arch(at, y + side * 0.35, wide * 0.13, side * 0.42), (0.10, 0.09, 0.08), 0.4)


def ridge(stage: Stage, name: str, foot: int, high: float, speed: float, side: float,
          haze: float) -> Layer:  # fmt: skip
    """Return a green ridge with the wall along its crest.

    Parameters
    ----------
    side
        Height of the wall.
    """
    e = Easel(stage, name, high + 3.2 * side, speed)
    crest = _crest(e, high, e.dice(0, 2 * pi))
    green = land(GREEN, stage.season)
    ground = [(float(x), float(y)) for x, y in crest]
    e.shape([(0.0, 0.0), *ground, (e.wide, 0.0)], green, 0.55)
    for _ in range(int(e.wide / 3)):  # woods on the slopes, lit from above
        k = int(e.rng.integers(len(crest)))
        x, top = crest[k]
        y = float(top) * e.dice(0.0, 1.0)
        lit = 0.30 + 0.45 * sin(x / 37) ** 2 + e.dice(-0.1, 0.2)
        e.disc(float(x), y, e.dice(2.5, 6.5) * (0.6 + side / 60), toned(green, e.dice(0.7, 1.3)),
               lit)  # fmt: skip
    low = [(x, y - side * 0.45) for x, y in ground]
    wall = [(x, y + side * 0.42) for x, y in ground]
    e.shape([*low, *wall[::-1]], toned(BRICK, 0.82), 0.45)
    e.line(wall, toned(BRICK, 1.15), 0.9, side * 0.16)
    for (x, y), (_, after) in zip(wall[::2], wall[2::2], strict=False):
        rise = (after - y) * 0.5
        e.shape([(x, y), (x + STEP, y + rise), (x + STEP, y + rise + side * 0.26),
                 (x, y + side * 0.26)], BRICK, 0.7)  # fmt: skip
        e.line([(x, y - side * 0.8), (x, y)], toned(BRICK, 0.70), 0.4, 1.0)
    peaks = [k for k in range(1, len(crest) - 1)
             if crest[k, 1] >= crest[k - 1, 1] and crest[k, 1] > crest[k + 1, 1]]  # fmt: skip
    for k in peaks:
        _tower(e, float(crest[k, 0]), float(crest[k, 1]), side * 1.25)
    e.roughen(0.24, 30)
    return e.layer(foot, haze=haze, snow=6)


def parapet(stage: Stage, name: str, foot: int, high: float, speed: float) -> Layer:
    """Return the battlements beside the way along the wall's top, on row `foot`."""
    e = Easel(stage, name, high * 1.04, speed)
    for x, wide in e.bays(high * 1.15):
        courses(e, x, 0, wide + 0.5, high * 0.52, BRICK, course=high * 0.13, stone=high * 0.36)
        courses(e, x, high * 0.52, wide * 0.68, high * 0.44, BRICK, course=high * 0.11,
                stone=high * 0.34, lit=0.72)  # fmt: skip
        e.box(x - 2, high * 0.96, wide * 0.68 + 4, high * 0.06, toned(BRICK, 1.15), 0.9)
        e.box(x + wide * 0.27, high * 0.62, wide * 0.13, high * 0.15, (0.14, 0.12, 0.10), 0.4)
        e.box(x + wide * 0.68, high * 0.50, wide * 0.32, high * 0.05, toned(BRICK, 1.1), 0.9)
    e.roughen(0.22, 22)
    return e.layer(foot, shadow=True, snow=8)
