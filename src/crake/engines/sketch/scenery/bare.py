"""Trees without leaves, in winter: trunk, branches and twigs."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.paint import empty, ink, pen, stroke

FORKS = 6
"""How often branches part."""
BARK = (0.34, 0.26, 0.21)


def bare(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a broad-leaved tree in winter."""
    picture = empty(height, max(4, int(height * (0.66 + 0.16 * rng.random()))))
    start = picture.shape[1] / 2, float(height)
    _grow(picture, rng, light, start, pi / 2 + 0.12 * (rng.random() - 0.5), height * 0.25, FORKS)
    return picture


def twigs(rng: np.random.Generator, width: int, height: int, light: Light) -> U8:
    """Paint bare branches that hang into a picture from above."""
    picture = empty(height, width)
    for share in (0.25, 0.5, 0.75):
        start = width * (share + 0.1 * (rng.random() - 0.5)), 0.0
        turn = -pi / 2 + 1.2 * (rng.random() - 0.5)
        _grow(picture, rng, light, start, turn, height * 0.34, FORKS - 1, 0.06)
    return picture


def _grow(
    picture: U8, rng: np.random.Generator, light: Light, root: tuple[float, float],
    turn: float, long: float, forks: int, thick: float = 0.13,
) -> None:  # fmt: skip
    """Paint a branch and what grows from it."""
    x, y = root[0] + cos(turn) * long, root[1] - sin(turn) * long
    side = 1.0 if light.direction[0] >= 0 else -1.0
    lit = 0.40 + 0.30 * side * cos(turn) + 0.12 * (rng.random() - 0.5)
    wide = long * (0.17 if forks == FORKS else thick)
    line = np.array([root, (x, y)], np.float32)
    stroke(picture, line, pen(ink(BARK, light, max(lit, 0.05))), max(wide, 0.6))
    if forks <= 1 or long < 1.5:
        return
    for lean in (-1, 1) if rng.random() < 0.6 else (-1, 0.1, 1):
        bend = lean * (0.30 + 0.30 * rng.random())
        upward = 0.10 * cos(turn) * (1 if sin(turn) > 0 else -1)
        shorter = long * (0.66 + 0.18 * rng.random())
        _grow(picture, rng, light, (x, y), turn + bend + upward, shorter, forks - 1, thick)
