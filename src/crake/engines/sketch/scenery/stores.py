"""Rooms where things are kept: a garage, a wine cellar, a dungeon, an attic, a stable."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, arch, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, strip, wash
from crake.engines.sketch.stage import Stage

PLANK, OAK, IRON = (0.48, 0.33, 0.20), (0.40, 0.25, 0.14), (0.20, 0.20, 0.21)
STONE, STRAW = (0.44, 0.41, 0.37), (0.80, 0.66, 0.34)
TOOLS: tuple[RGB, ...] = ((0.78, 0.16, 0.12), (0.16, 0.36, 0.66), (0.90, 0.64, 0.14))


def masonry(e: Easel, high: float, colour: RGB, wide: float = 46.0, row: float = 24.0) -> None:
    """Paint a wall of rough stones up to a height."""
    wash(e, 0, high, toned(colour, 0.62), 0.5, 0.35)
    for number in range(int(high / row) + 1):
        for x, span in e.bays(wide):
            left = x + (number % 2) * span / 2
            e.box(left + 1, number * row + 1, span - 2, row - 2, toned(colour, e.dice(0.82, 1.16)),
                  0.55)  # fmt: skip
    e.roughen(0.30, 18)


def boarded(e: Easel, high: float, colour: RGB, wide: float = 22.0) -> None:
    """Paint a wall of upright boards up to a height."""
    wash(e, 0, high, toned(colour, 0.5), 0.5, 0.35)
    for x, span in e.bays(wide):
        e.box(x + 0.6, 0, span - 1.2, high, toned(colour, e.dice(0.84, 1.12)), 0.55)
    e.roughen(0.22, 10, 0.2)


def hung(e: Easel, x: float, y: float) -> None:
    """Hang a lamp with a shade there, lit at any hour."""
    e.line([(x, y + 14), (x, e.high)], IRON, 0.5, 1.6)
    e.shape([(x - 5, y + 14), (x + 5, y + 14), (x + 19, y), (x - 19, y)], (0.20, 0.30, 0.28), 0.6)
    e.shining([(x - 14, y - 3), (x + 14, y - 3), (x + 16, y), (x - 16, y)], LAMPLIGHT, 1.3)


def garage_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a garage: tools on a board over a bench, shelves, tyres; and its row."""
    e, foot = strip(stage, "garage", 0.52)
    wash(e, 0, e.high, (0.62, 0.62, 0.60), 0.55, 0.4)
    e.roughen(0.12, 40)
    e.box(0, 0, e.wide, 60, (0.38, 0.44, 0.48), 0.5)
    for number, (x, wide) in enumerate(e.bays(330)):
        if number % 2:
            _shelves(e, x + 24, wide - 60)
        else:
            _bench(e, x + 20, wide - 50)
        hung(e, x + wide / 2, 246)
    ceiling(e, 290, (0.50, 0.50, 0.49), (0.36, 0.36, 0.37), 0.35)
    return e, foot


def _bench(e: Easel, x: float, wide: float) -> None:
    e.box(x, 118, wide, 92, (0.66, 0.52, 0.34), 0.6)
    for k in range(int(wide // 24)):
        at, long = x + 10 + 24 * k, e.dice(34, 64)
        e.box(at + 3, 200 - long, 5, long, toned(IRON, 2.6), 0.8)
        e.box(at, 176, 11, 22, e.pick(TOOLS), 0.75)
        e.disc(at + 5.5, 202 - long, 6.5, toned(IRON, 2.2), 0.7)
    for leg in (x + 4, x + wide - 14):
        e.box(leg, 0, 11, 84, OAK, 0.5)
    e.box(x, 84, wide, 9, toned(PLANK, 1.2), 0.85)
    e.box(x + 16, 0, 84, 74, TOOLS[0], 0.6)
    for k in range(5):
        e.box(x + 20, 5 + 14 * k, 76, 11, toned(TOOLS[0], 1.15), 0.75)
        e.box(x + 48, 10 + 14 * k, 20, 2.4, (0.86, 0.86, 0.88), 0.9)
    e.box(x + wide - 70, 93, 34, 17, IRON, 0.8)
    e.box(x + wide - 78, 110, 50, 9, toned(IRON, 1.6), 0.9)


def _shelves(e: Easel, x: float, wide: float) -> None:
    for side in (x, x + wide - 7):
        e.box(side, 0, 7, 226, toned(IRON, 1.6), 0.6)
    for y in (92.0, 150.0, 208.0):
        e.box(x, y, wide, 6, toned(IRON, 2.0), 0.8)
        at = x + 12
        while at < x + wide - 44:
            span, high = e.dice(22, 40), e.dice(18, 42)
            e.box(at, y + 6, span, high, e.pick((*TOOLS, PLANK, (0.5, 0.5, 0.5))), 0.7)
            e.box(at, y + 4 + high, span, 4, (0.86, 0.84, 0.78), 0.7)
            at += span + 7
    for k in range(3):
        cx = x + 40 + 58 * k
        e.disc(cx, 38, 38, (0.09, 0.09, 0.10), 0.8)
        e.disc(cx, 38, 22, (0.62, 0.63, 0.66), 0.8)
        e.disc(cx, 38, 8, IRON, 0.6)


def cellar_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the vault of a wine cellar: barrels between racks of bottles; and its row."""
    e, foot = strip(stage, "cellar", 0.50)
    masonry(e, e.high, STONE)
    for number, (x, wide) in enumerate(e.bays(300)):
        e.shape(arch(x + 26, 0, wide - 52, 236), toned(STONE, 0.34), 0.35)
        if number % 2:
            _bottles(e, x + 44, wide - 88)
        else:
            for cx, cy in ((x + 92, 58), (x + wide - 92, 58), (x + wide / 2, 148)):
                _barrel(e, cx, cy, 54)
        e.box(x - 12, 0, 24, 176, toned(STONE, 1.1), 0.6)
        e.box(x - 4, 150, 8, 16, IRON, 0.6)
        e.shining([(x - 8, 166), (x + 8, 166), (x + 10, 186), (x, 198), (x - 10, 186)],
                  LAMPLIGHT, 1.5)  # fmt: skip
    return e, foot


def _barrel(e: Easel, x: float, y: float, radius: float) -> None:
    """Paint the round front of a barrel."""
    e.disc(x, y, radius, IRON, 0.6)
    e.disc(x, y, radius * 0.92, OAK, 0.75)
    for k in range(-3, 4):
        at = k * radius * 0.26
        half = (max((radius * 0.9) ** 2 - at * at, 0.0)) ** 0.5
        e.line([(x + at, y - half), (x + at, y + half)], toned(OAK, 0.6), 0.6, 1.6)
    e.box(x - radius * 0.86, y - 5, radius * 1.72, 10, toned(OAK, 1.2), 0.8)
    e.disc(x, y - radius * 0.55, 5, (0.74, 0.56, 0.26), 0.9)


def _bottles(e: Easel, x: float, wide: float) -> None:
    e.box(x, 0, wide, 200, toned(OAK, 0.5), 0.4)
    for row in range(9):
        for k in range(int(wide // 17)):
            at, y = x + 9 + 17 * k, 14 + 21.5 * row
            e.disc(at, y, 7.4, (0.05, 0.10, 0.07), 0.9)
            e.disc(at, y, 3.6, e.pick(((0.46, 0.07, 0.10), (0.74, 0.60, 0.28), (0.16, 0.24, 0.18))),
                   0.95)  # fmt: skip
        e.box(x, 3 + 21.5 * row, wide, 3, OAK, 0.7)
    for side in (x - 4, x + wide - 3):
        e.box(side, 0, 7, 206, OAK, 0.7)


def dungeon_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a dungeon: bars, chains, torches, a small window; and its row."""
    e, foot = strip(stage, "dungeon", 0.52)
    masonry(e, e.high, (0.36, 0.36, 0.38), 58, 30)
    for number, (x, _) in enumerate(e.bays(320)):
        if number % 2:
            e.shape(arch(x + 60, 0, 150, 226), (0.02, 0.02, 0.03), 0.3)
            for k in range(8):
                e.box(x + 66 + 19 * k, 0, 5, 218 - 4.2 * abs(k - 3.5) ** 2, toned(IRON, 1.7), 0.8)
            for y in (60.0, 140.0):
                e.box(x + 60, y, 150, 6, toned(IRON, 1.9), 0.8)
            e.box(x + 116, 92, 24, 28, toned(IRON, 1.3), 0.8)
        else:
            _barred_window(e, x + 90, 168)
            for at in (x + 62, x + 196):
                for k in range(9):
                    e.line(ring(at + 1.5 * (k % 2), 132 - 9 * k, 5, 10), toned(IRON, 2.2), 0.9, 2)
                e.line(ring(at, 44, 11, 14), toned(IRON, 2.0), 0.9, 4)
            e.box(x + 220, 34, 96, 8, OAK, 0.7)
            e.line([(x + 226, 34), (x + 226, 90)], IRON, 0.7, 2)
        _torch(e, x + 26, 132)
    return e, foot


def _barred_window(e: Easel, x: float, y: float) -> None:
    sky = e.stage.palette.horizon if not e.night else (0.10, 0.14, 0.26)
    e.shining([(x, y), (x + 74, y), (x + 74, y + 54), (x, y + 54)], sky, 0.5)
    for k in range(4):
        e.box(x + 10 + 17 * k, y, 5, 54, IRON, 0.5)
    e.box(x - 7, y - 9, 88, 9, toned(STONE, 0.9), 0.7)


def _torch(e: Easel, x: float, y: float) -> None:
    e.shape([(x - 4, y), (x + 4, y), (x + 7, y + 34), (x - 7, y + 34)], OAK, 0.6)
    e.box(x - 9, y + 12, 18, 5, IRON, 0.7)
    e.shining([(x - 9, y + 34), (x + 9, y + 34), (x + 6, y + 52), (x + 1, y + 66), (x - 6, y + 50)],
              (1.0, 0.62, 0.20), 2.4)  # fmt: skip


def attic_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the gable of an attic: a round window, rafters, chests and boxes; and its row."""
    e, foot = strip(stage, "attic", 0.50)
    boarded(e, e.high, PLANK)
    for number, (x, wide) in enumerate(e.bays(380)):
        middle = x + wide / 2
        sky = e.stage.palette.horizon
        e.disc(middle, 190, 48, toned(OAK, 0.8), 0.7)
        if e.night:
            e.disc(middle, 190, 41, (0.10, 0.14, 0.28), 0.9)
        else:
            e.shining(ring(middle, 190, 41), sky, 0.35)
        for end in ((0, 41), (41, 0)):
            e.line([(middle - end[0], 190 - end[1]), (middle + end[0], 190 + end[1])], OAK, 0.6, 5)
        for side in (-1.0, 1.0):
            e.shape([(middle + side * wide / 2, 60), (middle + side * (wide / 2 - 16), 60),
                     (middle + side * 8, e.high), (middle + side * 26, e.high)],
                    toned(OAK, 0.8), 0.5)  # fmt: skip
        _trunk(e, x + 40, 96, number)
        for k, (left, low, span, high) in enumerate(
            ((150, 0, 66, 50), (160, 50, 48, 36), (226, 0, 58, 44), (290, 0, 44, 66))
        ):
            e.box(x + left, low, span, high, toned((0.66, 0.50, 0.32), 0.9 + 0.08 * k), 0.65)
            e.box(x + left, low + high * 0.45, span, 5, (0.86, 0.78, 0.58), 0.7)
        e.line([(x + 330, 0), (x + 330, 120)], OAK, 0.6, 5)
        e.shape([(x + 316, 118), (x + 344, 118), (x + 340, 156), (x + 320, 156)],
                (0.78, 0.70, 0.56), 0.7)  # fmt: skip
    hung(e, e.wide * 0.5, 262)
    return e, foot


def _trunk(e: Easel, x: float, wide: float, number: int) -> None:
    hide: RGB = ((0.34, 0.20, 0.12), (0.22, 0.30, 0.26))[number % 2]
    e.box(x, 0, wide, 42, hide, 0.65)
    top = [(x + wide / 2 + wide / 2 * cos(t), 42 + 22 * sin(t)) for t in
           (pi * k / 12 for k in range(13))]  # fmt: skip
    e.shape(top, toned(hide, 1.2), 0.75)
    for at in (x + 8, x + wide / 2 - 5, x + wide - 18):
        e.box(at, 0, 10, 56, (0.70, 0.54, 0.26), 0.75)
    e.box(x + wide / 2 - 8, 34, 16, 16, (0.84, 0.68, 0.32), 0.9)


def stable_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the stalls of a stable, hay above them; and its row."""
    e, foot = strip(stage, "stable", 0.50)
    boarded(e, e.high, toned(PLANK, 0.9))
    for x, wide in e.bays(280):
        e.shape(arch(x + 60, 108, wide - 120, 122), (0.05, 0.04, 0.03), 0.4)
        e.box(x + 30, 0, wide - 60, 112, PLANK, 0.65)
        e.line([(x + 36, 6), (x + wide - 36, 106)], toned(PLANK, 1.3), 0.75, 12)
        e.line([(x + 36, 106), (x + wide - 36, 6)], toned(PLANK, 1.3), 0.75, 12)
        e.box(x + 30, 104, wide - 60, 12, toned(PLANK, 1.4), 0.8)
        e.box(x - 14, 0, 28, e.high, OAK, 0.7)
        e.line(ring(x + 2, 150, 15, 18), STRAW, 0.7, 5)
        _lantern(e, x, 176)
        for _ in range(44):
            at, y = x + e.dice(16, wide - 16), e.dice(0, 22)
            straw, end = toned(STRAW, e.dice(0.7, 1.15)), (at + e.dice(-16, 16), y + e.dice(-4, 9))
            e.line([(at, y), end], straw, 0.8, 2.2)
        for k in range(3):
            e.box(x + 32 + k * (wide - 70) / 3, 244, (wide - 84) / 3, 44, toned(STRAW, 0.9), 0.65)
    e.box(0, 232, e.wide, 14, OAK, 0.8)
    ceiling(e, 292, toned(OAK, 0.7), OAK, 0.35)
    return e, foot


def _lantern(e: Easel, x: float, y: float) -> None:
    e.box(x - 9, y, 18, 28, IRON, 0.6)
    e.shining([(x - 6, y + 4), (x + 6, y + 4), (x + 6, y + 22), (x - 6, y + 22)], LAMPLIGHT, 1.2)
