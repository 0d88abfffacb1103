"""Islands that float in the sky: meadows and trees above, bare rock below."""

from __future__ import annotations

import itertools
from math import pi

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import shrink
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.seasons import land
from crake.engines.sketch.scenery.trees import broadleaf, conifer, in_season
from crake.engines.sketch.stage import Stage

ROCK: RGB = (0.48, 0.40, 0.34)
GRASS: RGB = (0.34, 0.50, 0.17)


def _underside(e: Easel, x: float, y: float, half: float, deep: float) -> None:
    """Paint the rock below an island: wedges that hang down, the longest in its middle."""
    sunny = 1.0 if e.light.direction[0] >= 0 else -1.0
    for row, reach in enumerate((1.0, 0.86, 0.64, 0.40)):
        edges = [-1.0, *(-1 + 2 * (k + e.dice(-0.3, 0.3)) / 9 for k in range(1, 9)), 1.0]
        for left, right in itertools.pairwise(edges):
            middle = (left + right) / 2
            long = deep * reach * (1 - abs(middle) ** 2.2) * e.dice(0.80, 1.06) + 9
            lit = 0.32 + 0.40 * sunny * middle + 0.09 * row + e.dice(-0.12, 0.12)
            low = 0.62 - 0.10 * row  # it narrows towards its end
            e.shape([(x + half * left, y + 2), (x + half * right, y + 2),
                     (x + half * (middle * low + 0.07), y - long * e.dice(0.86, 1.0)),
                     (x + half * (middle * low - 0.05), y - long)],
                    toned(ROCK, e.dice(0.85, 1.12)), max(lit, 0.06))  # fmt: skip
    for _ in range(int(half / 3)):  # roots and hanging plants
        at = x + half * e.dice(-0.95, 0.95)
        green = toned(land(GRASS, e.stage.season), e.dice(0.5, 1.0))
        long = e.dice(6, 26)
        e.line([(at, y), (at + e.dice(-4, 4), y - long)], green, 0.5, e.dice(1.2, 3.4))


def island(e: Easel, x: float, y: float, half: float, deep: float) -> None:
    """Paint an island whose meadow is at (`x`, `y`), `half` as wide to each side."""
    _underside(e, x, y, half, deep)
    green = land(GRASS, e.stage.season)
    turns = np.linspace(0, 2 * pi, 40)
    rim = [(x + half * 1.03 * float(np.cos(t)), y + half * 0.10 * float(np.sin(t))
            + e.dice(-1.5, 1.5)) for t in turns]  # fmt: skip
    e.shape(rim, toned(green, 0.9), 0.6)
    e.shape([(px, y + (py - y) * 0.7 + half * 0.03) for px, py in rim], green, 0.85)
    light = e.light
    for k in range(max(3, int(half / 16))):
        at = half * e.dice(-0.88, 0.88)
        kind = in_season(broadleaf if k % 3 else conifer, e.stage.season)
        size = half * e.dice(0.16, 0.34) * (1.25 - abs(at) / half)
        tall = max(10, int(size * e.unit))
        tree = kind(e.rng, max(48, tall), light)
        tree = shrink(tree, max(3, tree.shape[1] * tall // tree.shape[0]), tall)
        e.stamp(tree, x + at - tree.shape[1] / 2 / e.unit, y - half * 0.03 * e.dice(0, 2))
    for _ in range(int(half / 2)):
        at = half * e.dice(-0.98, 0.98)
        low = -half * 0.10 * (1 - (at / half) ** 2) ** 0.5
        e.disc(x + at, y + low + e.dice(-2, 2), e.dice(2, 5), toned(green, e.dice(0.7, 1.2)),
               e.dice(0.4, 0.9))  # fmt: skip


ISLES = {
    "far": ((0.10, 250.0, 74.0), (0.50, 300.0, 58.0), (0.93, 205.0, 84.0), (1.32, 270.0, 70.0)),
    "near": ((0.24, 190.0, 168.0), (0.80, 255.0, 190.0), (1.50, 200.0, 150.0)),
}
"""Where islands float: their middle in widths of the frame, how high, and half how wide."""
HIGH = 430.0


def isles(stage: Stage, which: str, foot: int, speed: float, haze: float) -> Layer:
    """Return the islands of one distance above row `foot`."""
    e = Easel(stage, f"{which} isles", HIGH, speed)
    for across, y, half in ISLES[which]:
        island(e, across * stage.width / e.unit, y, half, half * e.dice(0.9, 1.15))
    return e.layer(foot, haze=haze, snow=6)
