"""Cottages, barns, churches, acacias and boulders.

They are painted like trees, so that `wood` can set them along a strip.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import partial

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, shrink
from crake.engines.sketch.scenery.paint import empty, ink, over, pen, polygon, stroke
from crake.engines.sketch.scenery.seasons import SNOW
from crake.engines.sketch.scenery.trees import Paint, broadleaf

WALLS: tuple[RGB, ...] = (
    (0.92, 0.88, 0.78), (0.86, 0.74, 0.58), (0.78, 0.56, 0.46), (0.84, 0.86, 0.86),
)  # fmt: skip
ROOFS: tuple[RGB, ...] = (
    (0.58, 0.25, 0.18), (0.42, 0.28, 0.22), (0.34, 0.36, 0.42), (0.62, 0.36, 0.20),
)  # fmt: skip
DIM = 1.15
"""Ambient light, red, green and blue together, below which windows are lit."""


class Sheet:
    """A picture `height` high that is painted in shares of its height, x to the right, y up."""

    def __init__(self, height: int, wide: float, light: Light) -> None:
        self.high, self.light = height, light
        self.picture: U8 = empty(height, max(4, int(height * wide)))
        self.sunny = 1.0 if light.direction[0] >= 0 else -1.0
        self.night = sum(light.ambient) < DIM

    def shape(self, corners: list[tuple[float, float]], colour: RGB, lit: float) -> None:
        """Fill a polygon in a colour that `lit` of the light reaches."""
        points = np.array(corners, np.float32) * self.high
        points[:, 1] = self.high - points[:, 1]
        polygon(self.picture, points, pen(ink(colour, self.light, lit)))

    def box(self, x: float, y: float, wide: float, high: float, colour: RGB, lit: float) -> None:
        """Fill a rectangle whose lower left corner is at (`x`, `y`)."""
        self.shape([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], colour, lit)

    def line(self, corners: list[tuple[float, float]], colour: RGB, lit: float, w: float) -> None:
        """Draw a line, `w` of the height wide."""
        points = np.array(corners, np.float32) * self.high
        points[:, 1] = self.high - points[:, 1]
        stroke(self.picture, points, pen(ink(colour, self.light, lit)), w * self.high)

    def window(self, x: float, y: float, wide: float, high: float, glow: bool = True) -> None:
        """Paint a window with a cross, lit at night."""
        rim = wide * 0.14
        self.box(x - rim, y - rim, wide + 2 * rim, high + 2 * rim, (0.95, 0.93, 0.88), 0.7)
        if self.night and glow:
            points = np.array([[x, y], [x + wide, y], [x + wide, y + high], [x, y + high]])
            points = (points * self.high).astype(np.float32)
            points[:, 1] = self.high - points[:, 1]
            polygon(self.picture, points, pen((1.0, 0.82, 0.45)))
        else:
            self.box(x, y, wide, high, (0.30, 0.40, 0.50), 0.5)
        frame = (0.90, 0.88, 0.82)
        self.box(x + wide * 0.46, y, wide * 0.08, high, frame, 0.6)
        self.box(x, y + high * 0.48, wide, high * 0.06, frame, 0.6)


def cottage(
    rng: np.random.Generator, height: int, light: Light, roofs: Sequence[RGB] = ROOFS
) -> U8:
    """Paint a cottage: gable, roof, windows, door and chimney."""
    s = Sheet(height, 1.55, light)
    wall, roof = WALLS[int(rng.integers(4))], roofs[int(rng.integers(len(roofs)))]
    side, front = (0.85, 0.45) if s.sunny > 0 else (0.45, 0.85)
    s.box(1.05, 0.62, 0.11, 0.34, (0.50, 0.30, 0.24), 0.6)
    s.box(0.52, 0.0, 0.92, 0.46, wall, side)
    s.shape([(0.10, 0.0), (0.52, 0.0), (0.52, 0.46), (0.31, 0.84), (0.10, 0.46)], wall, front)
    s.shape([(0.52, 0.42), (1.50, 0.42), (1.30, 0.84), (0.31, 0.84)], roof, side)
    for k in range(1, 6):
        y = 0.42 + 0.42 * k / 6
        dark = (roof[0] * 0.7, roof[1] * 0.7, roof[2] * 0.7)
        s.line([(0.52 - 0.21 * k / 6, y), (1.50 - 0.20 * k / 6, y)], dark, side, 0.008)
    s.shape([(0.05, 0.42), (0.31, 0.88), (0.31, 0.82), (0.09, 0.42)], roof, front)
    s.shape([(0.57, 0.42), (0.31, 0.88), (0.31, 0.82), (0.53, 0.42)], roof, front * 0.8)
    for x in (0.64, 1.18):
        s.window(x, 0.17, 0.15, 0.17)
    s.window(0.25, 0.50, 0.12, 0.13)
    s.box(0.90, 0.0, 0.15, 0.30, (0.38, 0.24, 0.16), side)
    s.window(0.22, 0.16, 0.16, 0.17)
    return s.picture


def barn(rng: np.random.Generator, height: int, light: Light, roof: RGB = (0.34, 0.33, 0.35)) -> U8:
    """Paint a red barn with a silo."""
    s = Sheet(height, 1.55, light)
    red = (0.62 + 0.1 * float(rng.random()), 0.16, 0.13)
    white, grey = (0.95, 0.94, 0.90), (0.66, 0.67, 0.69)
    side, front = (0.85, 0.5) if s.sunny > 0 else (0.5, 0.85)
    s.box(1.22, 0.0, 0.24, 0.82, grey, side)
    s.box(1.22, 0.0, 0.08, 0.82, grey, side * 0.5)
    s.shape([(1.22, 0.82), (1.46, 0.82), (1.42, 0.92), (1.34, 0.97), (1.26, 0.92)], grey, side)
    s.box(0.60, 0.0, 0.60, 0.44, red, side)
    s.shape([(0.08, 0.0), (0.60, 0.0), (0.60, 0.44), (0.50, 0.66), (0.34, 0.80), (0.18, 0.66),
             (0.08, 0.44)], red, front)  # fmt: skip
    s.shape([(0.60, 0.42), (1.24, 0.42), (1.06, 0.80), (0.34, 0.80), (0.50, 0.66)],
            roof, side)  # fmt: skip
    s.line([(0.06, 0.43), (0.18, 0.67), (0.34, 0.81), (0.50, 0.67), (0.62, 0.43)], white, 0.8, 0.02)
    s.box(0.22, 0.0, 0.24, 0.30, (red[0] * 0.7, 0.1, 0.1), front)
    s.line([(0.22, 0.0), (0.22, 0.30), (0.46, 0.30), (0.46, 0.0), (0.22, 0.30)], white, 0.8, 0.014)
    s.line([(0.22, 0.0), (0.46, 0.30)], white, 0.8, 0.014)
    s.window(0.29, 0.46, 0.10, 0.10)
    for k in range(12):
        x = 0.63 + 0.045 * k
        s.line([(x, 0.0), (x, 0.42)], (red[0] * 0.8, red[1] * 0.8, red[2] * 0.8), side, 0.005)
    return s.picture


def church(rng: np.random.Generator, height: int, light: Light, roofs: Sequence[RGB] = ROOFS) -> U8:
    """Paint a small church with a steeple."""
    s = Sheet(height, 0.95, light)
    wall, roof = (0.92, 0.90, 0.85), roofs[int(rng.integers(len(roofs)))]
    side, front = (0.85, 0.5) if s.sunny > 0 else (0.5, 0.85)
    s.box(0.36, 0.0, 0.54, 0.30, wall, side)
    s.shape([(0.30, 0.28), (0.95, 0.28), (0.84, 0.50), (0.30, 0.50)], roof, side)
    s.box(0.08, 0.0, 0.28, 0.58, wall, front)
    s.box(0.30, 0.0, 0.06, 0.58, wall, side)
    s.shape([(0.04, 0.57), (0.40, 0.57), (0.22, 0.96)], roof, front)
    s.line([(0.22, 0.95), (0.22, 1.0)], (0.85, 0.70, 0.30), 0.9, 0.01)
    for x in (0.45, 0.60, 0.75):
        s.window(x, 0.08, 0.06, 0.13)
    s.window(0.18, 0.38, 0.08, 0.10)
    s.box(0.17, 0.0, 0.10, 0.18, (0.34, 0.22, 0.15), front)
    return s.picture


def acacia(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint an acacia: forked stems below a flat crown."""
    crown = broadleaf(rng, max(8, int(height * 0.9)), light)
    s = Sheet(height, 1.5, light)
    middle = 0.75
    for lean in (-0.34, -0.10, 0.16, 0.36):
        s.line([(middle, 0.0), (middle + lean * 0.25, 0.34), (middle + lean, 0.72)],
               (0.34, 0.25, 0.17), 0.4 + 0.3 * s.sunny * lean, 0.028)  # fmt: skip
    top = crown[: int(crown.shape[0] * 0.62)]
    for x, y, wide, high in ((0.08, 0.97, 0.80, 0.34), (0.62, 0.94, 0.82, 0.32),
                             (0.34, 1.0, 0.84, 0.30)):  # fmt: skip
        _lay(s.picture, top, (x, y, wide, high))
    return s.picture


def _lay(picture: U8, piece: U8, where: tuple[float, float, float, float]) -> None:
    """Lay a piece, resized, over a picture: left, top, width and height in its heights."""
    high = picture.shape[0]
    x, y, wide, tall = (int(value * high) for value in where)
    small = shrink(piece, max(2, wide), max(2, tall))
    row = max(high - y, 0)
    target = picture[row : row + small.shape[0], x : x + small.shape[1]]
    over(target, small[: target.shape[0], : target.shape[1]].copy())


def boulder(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a boulder of facets."""
    s = Sheet(height, 1.5, light)
    turns = np.sort(rng.uniform(0, np.pi, 7))
    rim = [
        (
            0.75 + 0.68 * float(np.cos(t)) * (0.8 + 0.2 * float(rng.random())),
            0.86 * float(np.sin(t)) * (0.8 + 0.25 * float(rng.random())),
        )
        for t in turns
    ]
    rim = [(1.42, 0.0), *rim, (0.08, 0.0)]
    tone = 0.40 + 0.12 * float(rng.random())
    heart = (0.70 + 0.2 * s.sunny, 0.40)
    s.shape(rim, (tone, tone * 0.96, tone * 0.92), 0.3)
    for (ax, ay), (bx, by) in itertools.pairwise(rim):
        lean = s.sunny * ((ax + bx) / 2 - 0.75) + 0.8 * (ay + by) / 2
        s.shape([(ax, ay), (bx, by), heart], (tone, tone * 0.96, tone * 0.92),
                min(max(0.2 + 0.8 * lean, 0.05), 1.0))  # fmt: skip
    return s.picture


HAMLET: tuple[Paint, ...] = (cottage, cottage, church)
"""What a village is made of."""
_WHITE: tuple[RGB, ...] = (SNOW,)
SNOWY_COTTAGE: Paint = partial(cottage, roofs=_WHITE)
SNOWY_BARN: Paint = partial(barn, roof=SNOW)
SNOWY_HAMLET: tuple[Paint, ...] = (SNOWY_COTTAGE, SNOWY_COTTAGE, partial(church, roofs=_WHITE))
"""The same under snow."""
