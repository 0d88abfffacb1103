"""Westminster: the clock tower that is called Big Ben, and Parliament beside the river."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, arch, ring, toned
from crake.engines.sketch.stage import Stage

STONE: RGB = (0.78, 0.65, 0.44)
ROOF: RGB = (0.34, 0.37, 0.40)
DIAL: RGB = (0.97, 0.95, 0.88)
GLASS: RGB = (0.24, 0.24, 0.27)
GOLD: RGB = (0.88, 0.70, 0.30)
LIT: RGB = (1.0, 0.84, 0.52)


def _window(e: Easel, x: float, y: float, wide: float, high: float, *, lit: bool) -> None:
    outline = arch(x, y, wide, high, 0.5)
    if e.night and lit:
        e.shining(outline, LIT, 0.25)
    else:
        e.shape(outline, GLASS, 0.4)


def _facade(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint a stretch of Parliament: bays with tall windows between buttresses and pinnacles."""
    e.box(x, 0, wide, high, STONE, 0.58)
    e.shape([(x, high), (x + wide, high), (x + wide - 8, high + 24), (x + 8, high + 24)], ROOF, 0.5)
    count = max(1, round(wide / 26))
    for k in range(count):
        left = x + k * wide / count
        for level in range(3):
            y = 12 + level * (high - 14) / 3
            _window(e, left + 9, y, wide / count - 13, (high - 14) / 3 - 9,
                    lit=e.rng.random() < 0.6)  # fmt: skip
            e.box(left, y - 5, wide / count, 2.5, toned(STONE, 1.1), 0.85)
        e.box(left, 0, 5, high + 8, toned(STONE, 1.05), 0.85)
        e.shape([(left - 1, high + 8), (left + 6, high + 8), (left + 2.5, high + 30)], STONE, 0.7)


def _dial(e: Easel, x: float, y: float, radius: float) -> None:
    """Paint the clock: ten past ten, as clocks in pictures have it."""
    e.disc(x, y, radius * 1.12, GOLD, 0.7)
    if e.night:
        e.shining(ring(x, y, radius), (1.0, 0.95, 0.80), 0.5)
    else:
        e.disc(x, y, radius, DIAL, 0.85)
    dark = (0.06, 0.07, 0.12)
    for k in range(12):
        turn = k * pi / 6
        for_ends = [(x + r * radius * sin(turn), y + r * radius * cos(turn)) for r in (0.80, 0.94)]
        e.line(for_ends, dark, 0.5, 1.6)
    for turn, long, wide in ((10.17 / 6 * pi, 0.52, 3.4), (pi / 3, 0.80, 2.4)):
        tip = x + long * radius * sin(turn), y + long * radius * cos(turn)
        if e.night:
            e.shape([(x - wide / 2, y), (x + wide / 2, y), tip], dark, 0.2)
        e.line([(x, y), tip], dark, 0.3, wide)


def _clock_tower(e: Easel, x: float) -> None:
    """Paint the tower: a shaft of ribs, the clock, the belfry and the steep roof."""
    half, sunny = 34.0, 1 if e.light.direction[0] >= 0 else -1
    e.box(x - half, 0, 2 * half, 300, STONE, 0.60)
    e.box(x + (half - 12 if sunny > 0 else -half), 0, 12, 300, STONE, 0.88)
    e.box(x + (-half if sunny > 0 else half - 12), 0, 12, 300, STONE, 0.36)
    for k in range(7):
        at = x - half + 12 + k * (2 * half - 26) / 6
        e.box(at, 6, 2.4, 290, toned(STONE, 1.08), 0.8)
    for level in range(8):
        e.box(x - half, 34 + level * 36, 2 * half, 3, toned(STONE, 1.1), 0.85)
        for k in range(3):
            _window(e, x - 20 + k * 15, 42 + level * 36, 7, 22, lit=False)
    wide = half + 8
    e.box(x - wide, 300, 2 * wide, 92, toned(STONE, 1.04), 0.66)
    e.box(x - wide - 4, 296, 2 * wide + 8, 7, STONE, 0.9)
    e.box(x - wide - 4, 388, 2 * wide + 8, 8, GOLD, 0.8)
    _dial(e, x, 346, 33)
    e.box(x - half - 2, 396, 2 * half + 4, 34, STONE, 0.62)
    for k in range(7):
        _window(e, x - half + 3 + k * 9.4, 399, 6, 27, lit=True)
    e.shape([(x - wide, 428), (x + wide, 428), (x + 18, 482), (x - 18, 482)], ROOF, 0.55)
    e.shape([(x + sunny * 4, 428), (x + sunny * wide, 428), (x + sunny * 18, 482),
             (x + sunny * 4, 482)], ROOF, 0.85)  # fmt: skip
    e.box(x - 17, 480, 34, 16, GOLD, 0.75)
    e.shape([(x - 19, 494), (x + 19, 494), (x, 560)], ROOF, 0.6)
    e.line([(x, 556), (x, 580)], GOLD, 0.9, 2.4)
    for side in (-1, 1):
        e.shape([(x + side * wide - 5, 394), (x + side * wide + 5, 394), (x + side * wide, 432)],
                STONE, 0.75)  # fmt: skip


def westminster(stage: Stage, foot: int, across: float) -> Layer:
    """Return it on row `foot`, the clock tower `across` widths of the frame from the left."""
    e = Easel(stage, "westminster", 590, 0.06, scale=0.66)
    x = across * stage.width / e.unit
    _facade(e, x - 1500, 1462, 112)
    for at, high in ((-220.0, 150.0), (-640.0, 172.0), (-1060.0, 150.0)):
        _facade(e, x + at, 84, high)
    # The great square tower at the other end.
    _facade(e, x - 1180, 96, 300)
    _clock_tower(e, x)
    e.roughen(0.10, 24)
    return e.layer(foot, haze=0.10, reach=8)
