"""Rails on their bed, and the arches of stone that carry them over a valley."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, even, step, vector
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen, stroke
from crake.engines.sketch.scenery.seasons import SNOW, capped
from crake.engines.sketch.stage import Stage

BALLAST: RGB = (0.44, 0.41, 0.38)
WOOD: RGB = (0.32, 0.23, 0.16)
STEEL: RGB = (0.66, 0.64, 0.62)
STONE: RGB = (0.60, 0.54, 0.45)
SPAN, PIER = 430.0, 92.0
"""From arch to arch, and how wide what stands between two is, in pixels of a 1280 x 720 picture."""
PARAPET = 34.0
"""How high the wall is below the rails, likewise."""
_STONES = 16
"""Pixels of the grain of stone."""


def track(stage: Stage) -> Layer:
    """Return a pair of rails at the feet, on sleepers in gravel."""
    rng, light, unit = stage.rng("track"), stage.palette.light, stage.unit
    rows, width = even(40 * unit), stage.period(1.0)
    picture = empty(rows, width)
    tone = SNOW if stage.season is Season.WINTER else BALLAST
    for _ in range(int(width / (2.4 * unit))):
        shade = 0.6 + 0.5 * float(rng.random())
        stone = (tone[0] * shade, tone[1] * shade, tone[2] * shade)
        low = float(rng.random())
        at = float(rng.random()) * width, rows * (0.30 + 0.62 * low)
        dot(picture, *at, (3.2 + 2.6 * low) * unit, pen(ink(stone, light, 0.4 + 0.4 * low)))
    count = max(2, round(width / (46 * unit)))
    for k in range(count):
        x = (k + 0.5) * width / count
        for down, lit, thick in ((0.0, 0.65, 11.0), (6.0, 0.25, 10.0)):
            ends = [[x - 7 * unit, rows * 0.36 + down * unit], [x + 5 * unit, rows * 0.80
                    + down * unit]]  # fmt: skip
            stroke(picture, np.array(ends, np.float32), pen(ink(WOOD, light, lit)), thick * unit)
    for row, thick in ((0.36, 4.0), (0.74, 5.4)):
        for down, lit in ((0.6, 0.15), (0.0, 1.0)):
            y = rows * row + down * thick * unit
            ends = [[-9, y], [width + 9, y]]
            stroke(picture, np.array(ends, np.float32), pen(ink(STEEL, light, lit)), thick * unit)
    return Layer(picture, even(stage.feet - 0.5 * rows), 1.0, smooth=stage.smooth(1.0))


def _openings(width: int, rows: int, unit: float) -> tuple[F32, F32]:
    """Return `(rows, width)` twice: where arches are open, and their depth seen from one side."""
    count = max(1, round(width / (SPAN * unit)))
    span = width / count
    half = (span - PIER * unit) / 2
    x = (np.arange(width, dtype=np.float32)[None] + 0.5) % np.float32(span) - span / 2
    y = np.arange(rows, dtype=np.float32)[:, None] - np.float32((PARAPET + 26) * unit)

    def inside(shift: float) -> F32:
        crown = np.hypot(x - shift, np.minimum(y - half, 0.0)) - half
        return np.asarray(step(1.0, -1.0, crown.astype(np.float32)), np.float32)

    open_, through = inside(0.0), inside(20 * unit)
    return np.asarray(open_ * through, np.float32), np.asarray(open_ * (1 - through), np.float32)


def arches(stage: Stage) -> Layer:
    """Return a wall of arches from the rails at the feet down to the picture's lower edge."""
    rng, light, unit = stage.rng("arches"), stage.palette.light, stage.unit
    top = even(stage.feet + 8 * unit)
    rows, width = max(even(stage.height - top), 2), stage.period(1.0)
    open_, side = _openings(width, rows, unit)
    rough = fbm(rng, rows, width, _STONES, 4, 0.8)
    y = np.arange(rows, dtype=np.float32)[:, None]
    x = np.arange(width, dtype=np.float32)[None]
    course = np.floor(y / (17 * unit))
    joint = np.minimum(y % (17 * unit), (x + 21 * unit * (course % 2)) % (42 * unit))
    lit = 0.50 + 0.35 * (rough - 0.5) - 0.28 * np.asarray(step(2.0 * unit, 0.0, joint))
    ledge = np.asarray(step(PARAPET * unit + 3, PARAPET * unit, y)) * step(
        (PARAPET - 12) * unit - 3, (PARAPET - 12) * unit, y
    )
    lit = np.clip(lit + 0.45 * ledge - 0.42 * side, 0.03, 1.1)[..., None]
    tone = vector(STONE) * (0.88 + 0.24 * rough[..., None])
    colour = tone * (vector(light.ambient) * (1 - 0.35 * side[..., None])
                     + lit * vector(light.colour))  # fmt: skip
    picture = to_bytes(np.asarray(colour, np.float32), np.asarray(1 - open_, np.float32))
    if stage.season is Season.WINTER:
        picture = capped(picture, 7 * unit, light)
    return Layer(picture, top, 1.0, smooth=stage.smooth(1.0))
