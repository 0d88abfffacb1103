"""The Statue of Liberty on her pedestal, upon an island."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.stage import Stage

COPPER: RGB = (0.47, 0.69, 0.60)
STONE: RGB = (0.74, 0.69, 0.60)
LAWN: RGB = (0.26, 0.42, 0.18)
FLAME: RGB = (1.0, 0.80, 0.34)


def _at(x: float, y: float, corners: tuple[Point, ...]) -> list[Point]:
    return [(x + a, y + b) for a, b in corners]


_ROBE: tuple[Point, ...] = (
    (-34, 0), (36, 0), (38, 40), (34, 90), (27, 128), (26, 152), (20, 166), (-14, 168), (-24, 152),
    (-26, 120), (-33, 80), (-37, 36),
)  # fmt: skip
_LIT: tuple[Point, ...] = (
    (8, 0), (36, 0), (38, 40), (34, 90), (27, 128), (26, 152), (20, 166), (4, 166), (12, 120),
    (16, 60),
)  # fmt: skip
_ARM: tuple[Point, ...] = (
    (-22, 148), (-12, 166), (-20, 190), (-22, 222), (-31, 222), (-33, 186), (-30, 160),
)  # fmt: skip
_HEAD: tuple[Point, ...] = (
    (-4, 166), (12, 166), (14, 176), (16, 190), (12, 202), (3, 206), (-6, 202), (-9, 190),
    (-7, 176),
)  # fmt: skip
_TABLET: tuple[Point, ...] = ((18, 104), (42, 112), (34, 156), (14, 148))


def _lady(e: Easel, x: float, y: float) -> None:
    """Paint the statue: robe, tablet, raised torch and crown of seven rays."""
    e.shape(_at(x, y, _ARM), COPPER, 0.55)
    e.shape(_at(x, y, _ROBE), COPPER, 0.40)
    e.shape(_at(x, y, _LIT), COPPER, 0.80)
    for k in range(9):  # folds
        foot, top = -30 + 7.8 * k, -16 + 4.3 * k
        e.line(_at(x, y, ((foot, 2), (0.8 * foot + 1, 60), (top, 130 - 3 * abs(k - 4)))),
               toned(COPPER, 0.66 if k % 2 else 1.06), 0.5, 2.0)  # fmt: skip
    e.line(_at(x, y, ((-22, 150), (6, 118), (30, 96), (34, 74))), toned(COPPER, 0.62), 0.5, 3.2)
    e.line(_at(x, y, ((-20, 156), (8, 126), (30, 108))), toned(COPPER, 1.1), 0.7, 2.6)
    e.shape(_at(x, y, _TABLET), toned(COPPER, 1.05), 0.75)
    e.line(_at(x, y, ((20, 124), (30, 128), (38, 118))), COPPER, 0.85, 7)
    for k in range(7):
        turn = pi * (0.10 + 0.80 * k / 6)
        e.line(_at(x + 3, y + 198, ((0, 0), (27 * cos(turn), 22 * sin(turn) + 3))), COPPER, 0.75, 2)
    e.shape(_at(x, y, _HEAD), COPPER, 0.66)
    e.shape(_at(x, y, ((4, 168), (12, 168), (16, 190), (11, 200), (5, 196))), COPPER, 0.9)
    e.box(x - 9, y + 196, 25, 6, toned(COPPER, 0.92), 0.8)
    for side in (0, 9):  # eyes in their shadow
        e.line(_at(x, y, ((side - 1, 189), (side + 4, 189))), toned(COPPER, 0.45), 0.4, 2)
    e.line(_at(x, y, ((4, 178), (9, 178))), toned(COPPER, 0.5), 0.4, 1.6)
    e.box(x - 33, y + 222, 13, 5, COPPER, 0.8)
    e.shape(_at(x, y, ((-30, 227), (-23, 227), (-24, 236), (-29, 236))), COPPER, 0.6)
    flame = _at(x, y, ((-31, 236), (-22, 236), (-20, 246), (-27, 262), (-33, 246)))
    if e.night:
        e.shining(flame, FLAME, 0.8)
    else:
        e.shape(flame, (0.95, 0.74, 0.30), 0.95)


def _pedestal(e: Easel, x: float) -> None:
    e.shape([(x - 150, 10), (x + 150, 10), (x + 120, 44), (x - 120, 44)], STONE, 0.55)
    e.shape([(x - 78, 42), (x + 78, 42), (x + 66, 66), (x - 66, 66)], toned(STONE, 1.06), 0.75)
    e.shape([(x - 50, 64), (x + 50, 64), (x + 38, 158), (x - 38, 158)], STONE, 0.62)
    e.shape([(x + 10, 64), (x + 50, 64), (x + 38, 158), (x + 10, 158)], STONE, 0.88)
    for k in range(4):
        e.box(x - 26 + 14 * k, 96, 8, 40, toned(STONE, 0.5), 0.35)
    e.box(x - 44, 152, 88, 8, toned(STONE, 1.08), 0.9)
    e.box(x - 40, 88, 80, 4, toned(STONE, 0.9), 0.9)


def liberty(stage: Stage, foot: int, across: float) -> Layer:
    """Return her island on row `foot`, its middle `across` widths of the frame from the left."""
    e = Easel(stage, "liberty", 440, 0.07, scale=0.94)
    x = across * stage.width / e.unit
    for k in range(26):
        at = x - 340 + 27 * k
        e.disc(at, 16, e.dice(14, 24), toned(LAWN, e.dice(0.7, 1.0)), 0.6)
    e.shape([(x - 390, 0), (x + 390, 0), (x + 360, 14), (x - 360, 14)], LAWN, 0.7)
    e.box(x - 390, -2, 780, 7, toned(STONE, 0.8), 0.6)
    _pedestal(e, x)
    _lady(e, x, 160)
    if e.night:
        for k in range(9):
            e.shining(ring(x - 150 + 37.5 * k, 12, 2.4), (1.0, 0.86, 0.56), 0.8)
    e.roughen(0.08, 18)
    return e.layer(foot, haze=0.06, reach=8)
