"""The Taj Mahal: a tomb of white marble under domes, between four minarets."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, Point, arch, toned
from crake.engines.sketch.stage import Stage

MARBLE: RGB = (0.95, 0.92, 0.88)
SHADE: RGB = (0.52, 0.49, 0.52)
GOLD: RGB = (0.86, 0.68, 0.28)
PLINTH = 30.0


def _onion(x: float, y: float, radius: float, high: float, start: float = -1.0) -> list[Point]:
    """Return the outline of a dome that bulges above its drum and comes to a point.

    Parameters
    ----------
    radius
        Of its right half; below 0 of its left one.
    start
        Where it begins instead of at the other edge, -1 to 1.
    """
    swells = [(high * t, max(sin(pi * (0.30 + 0.70 * t)), 0.0) ** 0.62 * (1.06 - 0.06 * t))
              for t in np.linspace(0, 1, 22).tolist()]  # fmt: skip
    edge = [(x + radius * swell, y + up) for up, swell in swells]
    return [*edge, *((x + start * radius * swell, y + up) for up, swell in swells[::-1])]


def _dome(e: Easel, x: float, y: float, radius: float, high: float) -> None:
    """Paint a dome in strips, lit from the side of the sun."""
    sunny = radius if e.light.direction[0] >= 0 else -radius
    for k, start in enumerate((-1.0, -0.72, -0.44, -0.18, 0.06, 0.28, 0.48, 0.86)):
        lit = 0.34 + 0.09 * k if k < 7 else 0.78
        e.shape(_onion(x, y, sunny, high, start), MARBLE, lit)
    top = y + high
    e.line([(x, top - 2), (x, top + 0.24 * high)], GOLD, 0.8, max(0.05 * radius, 1.4))
    for up, size in ((0.06, 0.075), (0.13, 0.05)):
        e.disc(x, top + up * high, size * radius, GOLD, 0.9)


def _niche(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Paint a pointed recess in its frame."""
    e.box(x - 0.14 * wide, y, 1.28 * wide, high * 1.16, toned(MARBLE, 0.97), 0.62)
    e.shape(arch(x - 0.04 * wide, y, 1.08 * wide, high * 1.05, 0.45), toned(MARBLE, 0.88), 0.5)
    e.shape(arch(x, y, wide, high, 0.45), SHADE, 0.34)
    e.shape(arch(x + 0.26 * wide, y, 0.48 * wide, high * 0.52, 0.45), toned(SHADE, 0.62), 0.3)
    if e.night:
        e.shining(arch(x + 0.26 * wide, y, 0.48 * wide, high * 0.52, 0.45), (0.85, 0.62, 0.34), 0.3)


def _kiosk(e: Easel, x: float, y: float, size: float) -> None:
    """Paint a small dome on columns."""
    e.box(x - size, y, 2 * size, 0.16 * size, MARBLE, 0.7)
    for k in range(4):
        at = x - 0.86 * size + k * 0.53 * size
        e.box(at, y, 0.14 * size, 0.95 * size, MARBLE, 0.55)
    e.box(x - 1.12 * size, y + 0.95 * size, 2.24 * size, 0.14 * size, MARBLE, 0.8)
    _dome(e, x, y + 1.05 * size, 0.86 * size, 1.25 * size)


def _minaret(e: Easel, x: float, high: float) -> None:
    """Paint a slender tower with three balconies and a kiosk on top."""
    for k in range(6):
        half = 13.0
        left = x - half + k * 2 * half / 6
        lit = 0.36 + 0.55 * cos((k - (4 if e.light.direction[0] >= 0 else 1)) / 3.2)
        e.shape([(left, 0), (left + 2 * half / 6 + 0.5, 0),
                 (x + (left - x + 2 * half / 6) * 0.72 + 0.5, high),
                 (x + (left - x) * 0.72, high)], MARBLE, lit)  # fmt: skip
    for share in (0.34, 0.67, 1.0):
        wide = 19.0 - 3 * share
        e.box(x - wide, high * share - 4, 2 * wide, 7, MARBLE, 0.85)
        e.box(x - wide + 2, high * share - 8, 2 * wide - 4, 4, SHADE, 0.4)
    _kiosk(e, x, high, 11)


def taj_mahal(stage: Stage, foot: int, across: float) -> Layer:
    """Return the tomb on row `foot`, its middle `across` widths of the frame from the left."""
    e = Easel(stage, "taj mahal", 430, 0.06, scale=0.92)
    x = across * stage.width / e.unit
    for side in (-1, 1):
        _minaret(e, x + side * 268, 262)
    for side in (-1, 1):
        _kiosk(e, x + side * 96, PLINTH + 152, 30)
    e.box(x - 76, PLINTH + 150, 152, 44, MARBLE, 0.58)
    e.box(x - 80, PLINTH + 186, 160, 8, toned(MARBLE, 0.9), 0.8)
    _dome(e, x, PLINTH + 192, 86, 138)
    e.shape([(x - 178, PLINTH), (x - 178, PLINTH + 134), (x - 148, PLINTH + 150),
             (x + 148, PLINTH + 150), (x + 178, PLINTH + 134), (x + 178, PLINTH)],
            MARBLE, 0.66)  # fmt: skip
    sunny = 1 if e.light.direction[0] >= 0 else -1
    e.shape([(x - sunny * 178, PLINTH), (x - sunny * 178, PLINTH + 134),
             (x - sunny * 142, PLINTH + 150), (x - sunny * 142, PLINTH)], MARBLE, 0.40)  # fmt: skip
    e.box(x - 60, PLINTH, 120, 176, MARBLE, 0.74)
    _niche(e, x - 38, PLINTH, 76, 136)
    for side in (-1, 1):
        for level in (0.0, 70.0):
            _niche(e, x + side * 100 - 19, PLINTH + 4 + level, 38, 54)
            _niche(e, x + side * 156 - 10, PLINTH + 4 + level, 20, 52)
        for at in (60.0, 142.0, 178.0):  # slim turrets at the corners
            e.box(x + side * at - 3, PLINTH, 6, 190 if at < 100 else 164, MARBLE, 0.8)
            e.disc(x + side * at, PLINTH + (192 if at < 100 else 166), 5, MARBLE, 0.9)
    e.box(x - 300, 0, 600, PLINTH, toned(MARBLE, 0.94), 0.6)
    e.box(x - 300, PLINTH - 4, 600, 4, MARBLE, 0.95)
    for k in range(24):
        e.shape(arch(x - 294 + k * 25, 2, 15, 20, 0.4), toned(MARBLE, 0.72), 0.45)
    e.roughen(0.05, 30)
    return e.layer(foot, haze=0.10, reach=6)
