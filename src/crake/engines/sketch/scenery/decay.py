"""A city that nobody lives in any more: broken towers, creepers, wrecks, a road that grows over."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, mix, step
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.seasons import land
from crake.engines.sketch.scenery.textures import asphalt, lawn
from crake.engines.sketch.stage import Stage

CONCRETE: tuple[RGB, ...] = (
    (0.50, 0.48, 0.44), (0.44, 0.42, 0.41), (0.54, 0.47, 0.40), (0.40, 0.42, 0.44),
)  # fmt: skip
HOLE: RGB = (0.09, 0.09, 0.10)
RUST: RGB = (0.46, 0.25, 0.14)
LEAF: RGB = (0.24, 0.38, 0.13)


def overgrown(stage: Stage) -> F32:
    """Return a cracked road: grass in its cracks and in patches."""
    road, green = asphalt(stage), lawn(stage, (0.16, 0.24, 0.07), (0.40, 0.48, 0.18))
    rng, rows = stage.rng("overgrown"), road.shape[0]
    broad = fbm(rng, rows, TILE, 256, 5, 0.55, stretch=1.8)
    fine = fbm(rng, rows, TILE, 32, 4, 0.8)
    crack = np.abs(broad - 0.5) + 0.05 * (fine - 0.5)
    grown = np.maximum(step(0.030, 0.012, crack), step(0.57, 0.66, broad + 0.25 * (fine - 0.5)))
    dull = (road * np.float32(0.9) + np.float32(0.05)).astype(np.float32)
    return mix(dull, green, grown)


def creeper(e: Easel, x: float, y: float, long: float, wide: float) -> None:
    """Hang a creeper from (`x`, `y`), leaf by leaf: brightest where it begins."""
    green = land(LEAF, e.stage.season)
    for k in range(int(long / 3.2)):
        share = k * 3.2 / long
        spread = wide * (1 - share) ** 0.7
        sway = wide * 0.4 * sin(2.2 * share * pi + x)
        for _ in range(3):
            at = x + sway + e.dice(-spread, spread)
            leaf = toned(green, e.dice(0.6, 1.3))
            e.disc(at, y - 3.2 * k + e.dice(-3, 3), e.dice(1.6, 4.0), leaf, e.dice(0.35, 0.95))


def _broken_top(e: Easel, x: float, wide: float, high: float) -> list[Point]:
    """Return a torn edge from right to left."""
    count = max(5, int(wide / 12))
    slope, dip = e.dice(-0.34, 0.34), e.dice(0.2, 0.8)
    edge = []
    for k in range(count + 1):
        share = 1 - k / count
        bite = 46 * max(0.0, 1 - abs(share - dip) * 5)
        edge.append((x + wide * share, high + wide * slope * (share - 0.5) - bite + e.dice(-9, 9)))
    return edge


def _tower(e: Easel, x: float, wide: float, high: float) -> None:
    wall, lit = e.pick(CONCRETE), e.dice(0.4, 0.6)
    edge = _broken_top(e, x, wide, high)
    e.shape([(x, 0), (x + wide, 0), *edge], wall, lit)
    top = {k: y for k, (_, y) in enumerate(edge)}
    for k in range(int(wide / 22)):  # steel that sticks out
        at, y = x + 10 + 22.0 * k, top[min(int((1 - k * 22 / wide) * (len(top) - 1)), len(top) - 1)]
        e.line([(at, y - 12), (at + e.dice(-5, 5), y + e.dice(4, 22))], RUST, 0.5, 1.6)
    cell_wide, cell_high = e.dice(18, 24), e.dice(26, 32)
    for row in range(int(high / cell_high)):
        for column in range(int((wide - 8) / cell_wide)):
            left, low = x + 6 + cell_wide * column, 8 + cell_high * row
            share = min(max((left - x) / wide, 0.0), 1.0)
            if low + cell_high > top[round((1 - share) * (len(top) - 1))] - 12:
                continue
            if e.rng.random() < 0.10:  # the wall itself is gone
                e.box(left - 3, low - 3, cell_wide, cell_high - 2, HOLE, 0.5)
                e.box(left - 3, low - 3, cell_wide, 3, toned(wall, 1.15), 0.7)
            else:
                glass = HOLE if e.rng.random() < 0.75 else (0.34, 0.40, 0.42)
                e.box(left, low, cell_wide * 0.62, cell_high * 0.60, glass, 0.5)
        e.box(x, 4 + cell_high * row, wide, 2.2, toned(wall, 0.82), lit)
    side = x + wide - 9 if e.light.direction[0] >= 0 else x
    e.box(side, 0, 9, high * 0.72, toned(wall, 1.2), 0.75)
    for _ in range(int(wide / 26)):
        at = x + e.dice(4, wide - 4)
        near = top[round((1 - (at - x) / wide) * (len(top) - 1))]
        creeper(e, at, near - e.dice(0, 20), e.dice(0.2, 0.75) * high, e.dice(6, 15))
    for _ in range(int(wide / 3)):
        e.disc(x + e.dice(-4, wide + 4), e.dice(0, 20) * e.dice(0.2, 1), e.dice(3, 9),
               toned(land(LEAF, e.stage.season), e.dice(0.6, 1.2)), e.dice(0.3, 0.8))  # fmt: skip


def broken_towers(stage: Stage, name: str, foot: int, high: float, speed: float, *,
                  scale: float = 1.0, haze: float = 0.0) -> Layer:  # fmt: skip
    """Return a row of broken houses with creepers on row `foot`."""
    e = Easel(stage, name, high * 1.12 + 40, speed, scale=scale)
    for k, (x, wide) in enumerate(e.bays(176)):
        _tower(e, x + e.dice(0, 10), wide * e.dice(0.66, 0.98),
               high * (e.dice(0.34, 0.62) if k % 3 else e.dice(0.75, 0.98)))  # fmt: skip
    e.roughen(0.34, 34)
    return e.layer(foot, haze=haze, shadow=speed > 0.2, snow=8)


def wrecks(stage: Stage, foot: int) -> Layer:
    """Return cars that have rusted through, with grass around them, on row `foot`."""
    e = Easel(stage, "wrecks", 150, stage.speed(foot))
    for k, (x, wide) in enumerate(e.bays(720)):
        left = x + wide * (0.10 + 0.05 * (k % 2))
        paint = toned(e.pick((RUST, (0.36, 0.36, 0.34), (0.30, 0.38, 0.40))), e.dice(0.85, 1.1))
        body = [(0, 16), (6, 46), (34, 58), (74, 62), (100, 94), (178, 96), (210, 62), (258, 54),
                (268, 34), (264, 14)]  # fmt: skip
        e.shape([(left + a, b) for a, b in body], paint, 0.6)
        e.shape([(left + a, b) for a, b in ((84, 62), (104, 88), (136, 89), (136, 62))], HOLE, 0.5)
        e.shape([(left + a, b) for a, b in ((144, 62), (144, 89), (174, 88), (198, 62))], HOLE, 0.5)
        e.line([(left + 140, 18), (left + 140, 90)], toned(paint, 0.6), 0.5, 2.5)
        for at in (52.0, 214.0):
            e.shape(ring(left + at, 16, 25), HOLE, 0.5)
            e.shape(ring(left + at, 12, 15), (0.20, 0.18, 0.17), 0.5)
        for _ in range(26):
            spot = toned(RUST, e.dice(0.6, 1.2))
            e.disc(left + e.dice(4, 262), e.dice(14, 58), e.dice(2, 8), spot, 0.5)
        e.box(left, 0, 270, 3, HOLE, 0.3)
        creeper(e, left + 96, 96, 70, 16)
        for _ in range(60):
            at = left + e.dice(-24, 292)
            blade = toned(land(LEAF, stage.season), e.dice(0.7, 1.3))
            tip = (at + e.dice(-6, 6), e.dice(10, 34))
            e.shape([(at - 2, 0), (at + 2, 0), tip], blade, e.dice(0.4, 0.9))
    e.roughen(0.25, 16)
    return e.layer(foot, shadow=True, snow=6)
