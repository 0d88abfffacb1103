"""Old cities of America: a stepped temple in the jungle, and the walls of Machu Picchu."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.decay import creeper
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.masonry import courses
from crake.engines.sketch.stage import Stage

STONE: RGB = (0.60, 0.57, 0.48)
GRANITE: RGB = (0.62, 0.60, 0.56)
TURF: RGB = (0.34, 0.52, 0.18)
DARK: RGB = (0.10, 0.10, 0.09)
STEPS = 7


def stepped_temple(stage: Stage, foot: int, speed: float) -> Layer:
    """Return a temple of terraces with a steep stair on row `foot`, grown over."""
    e = Easel(stage, "stepped temple", 400, speed)
    x = 0.56 * stage.width / e.unit
    for k in range(STEPS):
        half, y = 290 - 34.0 * k, 38.0 * k
        courses(e, x - half, y, 2 * half, 38, toned(STONE, 1 - 0.02 * k), course=13, stone=30,
                lit=0.60)  # fmt: skip
        e.box(x - half - 3, y + 33, 2 * half + 6, 5, toned(STONE, 1.12), 0.9)
        shade = half if e.light.direction[0] < 0 else -half
        e.box(x + min(shade, shade * 0.86), y, abs(shade) * 0.14, 33, toned(STONE, 0.7), 0.4)
        for _ in range(4):
            creeper(e, x + e.dice(-half, half), y + 36, e.dice(18, 44), e.dice(5, 13))
    top = 38.0 * STEPS
    courses(e, x - 66, top, 132, 62, STONE, course=12, stone=26, lit=0.66)
    e.box(x - 18, top, 36, 44, DARK, 0.4)
    e.box(x - 74, top + 58, 148, 9, toned(STONE, 1.1), 0.9)
    for k in range(5):  # a comb on the roof
        e.box(x - 54 + 24 * k, top + 66, 13, 30 + 8 * (k == 2), toned(STONE, 0.95), 0.7)
    for k in range(int(top / 7)):
        y = 7.0 * k
        e.box(x - 40, y, 80, 7, toned(STONE, 1.02 if k % 2 else 0.74), 0.85)
    for side in (-48, 40):
        e.shape([(x + side, 0), (x + side + 8, 0), (x + side + 8, top), (x + side, top)],
                toned(STONE, 1.1), 0.8)  # fmt: skip
    e.roughen(0.28, 22)
    return e.layer(foot, haze=0.14)


def _house(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Paint a gable without its roof: a door and windows that narrow upwards."""
    courses(e, x, y, wide, high, GRANITE, course=9, stone=20, lit=0.62)
    e.shape([(x, y + high - 1), (x + wide, y + high - 1), (x + wide / 2, y + high + 0.4 * wide)],
            toned(GRANITE, 0.96), 0.7)  # fmt: skip
    for at in (0.14, 0.40, 0.70):
        left, tall = x + wide * at, 30 if at == 0.40 else 20
        low = y if at == 0.40 else y + 12
        e.shape([(left, low), (left + 12, low), (left + 9, low + tall), (left + 3, low + tall)],
                DARK, 0.4)  # fmt: skip


def inca_town(stage: Stage, foot: int, speed: float) -> Layer:
    """Return terraces with the walls of a town above each other, on row `foot`."""
    e = Easel(stage, "inca town", 270, speed, scale=1.15)
    for level in (4, 3, 2, 1, 0):
        y = 34.0 * level
        for x, wide in e.bays(300 - 30 * level):
            if e.rng.random() < 0.62:
                _house(e, x + e.dice(10, 60), y + 26, e.dice(66, 96), e.dice(36, 50))
            e.box(x, y + 22, wide + 1, 7, toned(TURF, e.dice(0.9, 1.1)), 0.8)
        courses(e, 0, y, e.wide, 23, toned(GRANITE, 0.9), course=8, stone=18, lit=0.5)
        e.box(0, y + 21, e.wide, 5, TURF, 0.85)
    e.roughen(0.22, 20)
    return e.layer(foot, haze=0.06)
