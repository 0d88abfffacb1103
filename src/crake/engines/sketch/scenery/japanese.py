"""What stands in a Japanese garden: a red bridge, stone lanterns, a pagoda, blossoming cherries.

They are painted like trees, so that `wood` can set them along a strip.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.dwellings import Sheet
from crake.engines.sketch.scenery.seasons import BLOSSOMS
from crake.engines.sketch.scenery.trees import Paint, broadleaf

RED: RGB = (0.80, 0.16, 0.11)
STONE: RGB = (0.62, 0.61, 0.57)
TILE: RGB = (0.26, 0.30, 0.33)
PLASTER: RGB = (0.90, 0.87, 0.80)

cherry: Paint = partial(broadleaf, colours=(BLOSSOMS[0], BLOSSOMS[2], BLOSSOMS[1], BLOSSOMS[0]))
"""A cherry tree in blossom."""


def bridge(_rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint an arched bridge of red wood with its railing."""
    s = Sheet(height, 3.4, light)
    at = np.linspace(0, 1, 25)
    x, rise = 0.1 + 3.2 * at, 0.10 + 0.46 * np.sin(np.pi * at)
    deck = list(zip(x.tolist(), rise.tolist(), strict=True))
    under = [(px, max(py - 0.11, 0.0)) for px, py in deck]
    for k in range(3, 24, 6):
        s.box(deck[k][0] - 0.035, 0.0, 0.07, under[k][1], (0.46, 0.10, 0.08), 0.4)
    s.shape([*deck, *reversed(under)], RED, 0.45)
    s.line(deck, (0.46, 0.32, 0.22), 0.8, 0.04)
    for k in range(0, 25, 3):
        px, py = deck[k]
        s.box(px - 0.028, py, 0.056, 0.34, RED, 0.75)
        s.box(px - 0.04, py + 0.33, 0.08, 0.035, (0.14, 0.14, 0.15), 0.7)
    for up, thick in ((0.28, 0.036), (0.15, 0.026)):
        s.line([(px, py + up) for px, py in deck], RED, 0.9, thick)
    return s.picture


def lantern(_rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a stone lantern: a foot, a pillar, a lit chamber below a curved roof."""
    s = Sheet(height, 0.66, light)
    bright, dim = (0.85, 0.40) if s.sunny > 0 else (0.40, 0.85)
    for x, y, wide, high in ((0.13, 0.0, 0.40, 0.10), (0.25, 0.10, 0.16, 0.36),
                             (0.14, 0.46, 0.38, 0.08), (0.20, 0.54, 0.26, 0.18)):  # fmt: skip
        s.box(x, y, wide, high, STONE, dim)
        s.box(x + 0.5 * wide, y, 0.5 * wide, high, STONE, bright)
    glow = (1.0, 0.80, 0.42) if s.night else (0.26, 0.24, 0.22)
    s.box(0.26, 0.57, 0.14, 0.12, glow, 1.6 if s.night else 0.5)
    s.shape([(0.05, 0.72), (0.61, 0.72), (0.55, 0.77), (0.40, 0.86), (0.26, 0.86), (0.11, 0.77)],
            STONE, 0.7)  # fmt: skip
    s.shape([(0.29, 0.86), (0.37, 0.86), (0.36, 0.92), (0.33, 0.99), (0.30, 0.92)], STONE, 0.8)
    return s.picture


def pagoda(_rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a pagoda of five storeys under swept roofs."""
    s = Sheet(height, 0.62, light)
    side = 0.75 if s.sunny > 0 else 0.55
    for k in range(5):
        foot, half = 0.02 + 0.165 * k, 0.17 - 0.018 * k
        s.box(0.31 - half, foot, 2 * half, 0.11, PLASTER, side)
        for post in (-1.0, -0.34, 0.34, 1.0):
            s.box(0.31 + post * half - 0.008, foot, 0.016, 0.11, RED, side)
        s.box(0.31 - 0.22 * half, foot, 0.44 * half, 0.085, (0.34, 0.20, 0.14), 0.5)
        out, eave = half + 0.095, foot + 0.105
        s.shape([(0.31 - out, eave + 0.022), (0.31 - 0.7 * out, eave), (0.31 + 0.7 * out, eave),
                 (0.31 + out, eave + 0.022), (0.31 + 0.8 * half, eave + 0.062),
                 (0.31 - 0.8 * half, eave + 0.062)], TILE, side)  # fmt: skip
        s.line(
            [
                (0.31 - out, eave + 0.024),
                (0.31 - 0.7 * out, eave + 0.002),
                (0.31 + 0.7 * out, eave + 0.002),
                (0.31 + out, eave + 0.024),
            ],
            RED,
            0.7,
            0.006,
        )
    s.line([(0.31, 0.86), (0.31, 0.99)], (0.70, 0.56, 0.26), 0.9, 0.012)
    return s.picture
