"""The pyramids, and the Sphinx that lies before them."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, Point, toned
from crake.engines.sketch.stage import Stage

SAND: RGB = (0.84, 0.68, 0.44)
CASING: RGB = (0.92, 0.83, 0.66)
ROCK: RGB = (0.80, 0.63, 0.40)


def _pyramid(e: Easel, x: float, wide: float, *, cased: bool = False) -> None:
    """Paint a pyramid in courses: its lit and its shaded side meet in an edge."""
    high, edge = wide * 0.60, x + wide * (0.40 if e.light.direction[0] >= 0 else 0.60)
    apex = x + wide / 2
    count = 46
    lit = (0.26, 0.92) if e.light.direction[0] >= 0 else (0.92, 0.26)
    for k in range(count):
        low, top = k / count, (k + 1) / count
        step = 0.30 * wide / count * e.dice(0.6, 1.4)  # courses stand out beyond each other
        y, tall = high * low, high / count + 0.6
        left, right = x + wide / 2 * low - step, x + wide * (1 - low / 2) + step
        corner = edge + (apex - edge) * low
        tone = e.dice(0.94, 1.06)
        stone = CASING if cased and low > 0.78 else SAND
        for start, end, light in ((left, corner, lit[0]), (corner, right, lit[1])):
            e.shape([(start, y), (end, y), (end + (apex - end) * (top - low), y + tall),
                     (start + (apex - start) * (top - low), y + tall)], toned(stone, tone),
                    light)  # fmt: skip


def pyramids(stage: Stage, foot: int, speed: float) -> Layer:
    """Return three pyramids and smaller ones beside them, on row `foot`."""
    e = Easel(stage, "pyramids", 330, speed)
    middle = 0.5 * stage.width / e.unit
    for x, wide, cased in ((60.0, 300.0, False), (-520.0, 560.0, False), (-190.0, 500.0, True)):
        _pyramid(e, middle + x, wide, cased=cased)
    for x in (330.0, 404.0, 470.0):
        _pyramid(e, middle + x, 78)
    e.roughen(0.16, 24)
    return e.layer(foot, haze=0.16)


_BODY: tuple[Point, ...] = (
    (0, 0), (330, 0), (346, 30), (330, 70), (296, 92), (250, 96), (180, 88), (128, 92), (96, 104),
    (72, 96), (60, 60), (40, 40), (-66, 34), (-84, 22), (-84, 0),
)  # fmt: skip
_HEAD: tuple[Point, ...] = (
    (62, 92), (108, 92), (132, 118), (126, 158), (112, 182), (88, 190), (66, 184), (56, 170),
    (54, 156), (48, 146), (55, 140), (54, 128), (60, 118),
)  # fmt: skip
_CLOTH: tuple[Point, ...] = (
    (88, 84), (140, 88), (152, 120), (140, 164), (116, 190), (88, 196), (64, 188), (80, 176),
    (88, 150), (84, 120),
)  # fmt: skip


def sphinx(stage: Stage, foot: int) -> Layer:
    """Return the Sphinx on row `foot`, right of the middle, looking to the left."""
    e = Easel(stage, "sphinx", 210, stage.speed(foot), scale=1.0)
    x = 0.62 * stage.width / e.unit

    def at(corners: tuple[Point, ...]) -> list[Point]:
        return [(x + right, up) for right, up in corners]

    e.shape(at(_BODY), ROCK, 0.55)
    e.shape(at(((200, 0), (330, 0), (346, 30), (330, 70), (290, 88), (236, 78), (206, 44))), ROCK,
            0.78)  # fmt: skip
    e.shape(at(((-84, 0), (196, 0), (180, 14), (60, 18), (-70, 20))), ROCK, 0.80)
    for k in range(6):  # weathered beds of stone
        y = 22 + 12.0 * k
        e.line(at(((56 + 6 * k, y), (150, y + 3), (240, y + 1), (322, y - 2))), toned(ROCK, 0.72),
               0.5, 2.4)  # fmt: skip
    e.line(at(((150, 4), (204, 26), (212, 60), (250, 80))), toned(ROCK, 0.66), 0.5, 3)
    e.shape(at(_HEAD), ROCK, 0.75)
    e.shape(at(_CLOTH), toned(ROCK, 0.96), 0.62)
    for k in range(7):
        y = 96 + 13.0 * k
        e.line(at(((88 + 2 * (k % 2), y), (118, y + 3), (144 - 3 * max(k - 3, 0), y - 2))),
               toned(ROCK, 0.70), 0.5, 2.6)  # fmt: skip
    e.shape(at(((62, 184), (88, 194), (92, 182), (64, 174))), toned(ROCK, 1.05), 0.8)
    e.line(at(((58, 160), (74, 161))), toned(ROCK, 0.5), 0.4, 3)
    e.line(at(((55, 164), (76, 167))), toned(ROCK, 0.7), 0.5, 2.4)
    e.line(at(((56, 134), (70, 133))), toned(ROCK, 0.5), 0.4, 2.4)
    e.shape(at(((66, 118), (84, 122), (86, 150), (80, 168), (70, 150))), toned(ROCK, 0.9), 0.55)
    e.roughen(0.22, 18)
    return e.layer(foot, shadow=True)
