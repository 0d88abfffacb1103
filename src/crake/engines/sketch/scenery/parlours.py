"""Walls of a dojo, a sauna, a bakery and a barber's, in centimetres."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, panels, strip, wash
from crake.engines.sketch.stage import Stage

PINE, CEDAR, WALNUT = (0.84, 0.66, 0.44), (0.62, 0.40, 0.24), (0.34, 0.21, 0.13)
PAPER, INK, IRON = (0.95, 0.93, 0.86), (0.08, 0.07, 0.07), (0.16, 0.16, 0.17)
CRUSTS: tuple[RGB, ...] = (
    (0.72, 0.44, 0.18), (0.82, 0.56, 0.26), (0.60, 0.34, 0.14), (0.88, 0.68, 0.38),
)  # fmt: skip
ICINGS: tuple[RGB, ...] = (
    (0.96, 0.72, 0.78), (0.98, 0.95, 0.88), (0.40, 0.22, 0.14), (0.80, 0.90, 0.72),
)  # fmt: skip


def _oval(x: float, y: float, half: float, tall: float) -> list[Point]:
    """Return the outline of an ellipse."""
    return [(x + half * (a - x), y + tall * (b - y)) for a, b in ring(x, y, 1.0, 18)]


def dojo_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a dojo: screens of paper, a scroll in its alcove, swords on a rack."""
    e, foot = strip(stage, "dojo", 0.50)
    wash(e, 0, e.high, (0.86, 0.80, 0.68), 0.62, 0.45)
    for x, _ in e.bays(960):
        for k in range(3):
            _screen(e, x + 16 + 148 * k, 140)
        _alcove(e, x + 476, 210)
        _screen(e, x + 702, 118)
        _screen(e, x + 826, 118)
        for post in (0.0, 462.0, 688.0):
            e.box(x + post, 0, 14, 300, WALNUT, 0.55)
            e.box(x + post + 10, 0, 4, 300, WALNUT, 0.9)
    e.box(0, 0, e.wide, 10, WALNUT, 0.6)
    e.box(0, 226, e.wide, 14, WALNUT, 0.6)
    e.box(0, 236, e.wide, 4, WALNUT, 0.95)
    ceiling(e, 300, CEDAR, WALNUT, 0.4)
    return e, foot


def _screen(e: Easel, x: float, wide: float) -> None:
    """Paint a sliding screen: paper in a lattice, through which the day shines."""
    e.box(x, 8, wide, 218, WALNUT, 0.5)
    pane = [(x + 6, 76), (x + wide - 6, 76), (x + wide - 6, 220), (x + 6, 220)]
    if e.night:
        e.shape(pane, PAPER, 0.5)
    else:
        e.shining(pane, (0.96, 0.94, 0.86), 0.12)
    e.box(x + 6, 14, wide - 12, 56, CEDAR, 0.6)
    for k in range(1, 4):
        e.box(x + k * wide / 4 - 1.5, 76, 3, 144, WALNUT, 0.5)
    for k in range(1, 5):
        e.box(x + 6, 76 + 29 * k - 1.5, wide - 12, 3, WALNUT, 0.5)


def _alcove(e: Easel, x: float, wide: float) -> None:
    """Paint the alcove: a hanging scroll, and wooden swords on a rack below it."""
    e.box(x, 0, wide, 226, (0.66, 0.58, 0.44), 0.40)
    e.box(x, 0, wide, 22, WALNUT, 0.75)
    middle = x + wide / 2
    e.box(middle - 38, 84, 76, 136, (0.46, 0.16, 0.12), 0.6)
    e.box(middle - 30, 94, 60, 116, PAPER, 0.85)
    e.box(middle - 42, 80, 84, 6, INK, 0.5)
    for k, (left, right, drop) in enumerate(((-18, 16, 3), (-12, 12, -4), (-20, 20, 2))):
        y = 186 - 34 * k
        e.line([(middle + left, y), (middle + right, y + drop)], INK, 0.3, 5)
        e.line([(middle - 2, y + 12), (middle + 3, y - 14)], INK, 0.3, 5)
        e.line([(middle - 2, y - 2), (middle - 16, y - 16)], INK, 0.3, 4)
        e.line([(middle, y - 2), (middle + 16, y - 15)], INK, 0.3, 4)
    for side in (-1, 1):
        e.box(middle + side * 60 - 4, 22, 8, 46, WALNUT, 0.7)
    for k in range(3):
        y = 34 + 14 * k
        e.line([(middle - 88, y), (middle - 30, y + 4), (middle + 84, y - 1)], CEDAR, 0.95, 4.5)


def sauna_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a sauna: planks, benches on two levels, and a stove with hot stones."""
    e, foot = strip(stage, "sauna", 0.50)
    wash(e, 0, e.high, PINE, 0.60, 0.34)
    for k in range(int(e.high // 13)):
        e.box(0, 13 * k, e.wide, 1.6, toned(PINE, 0.62), 0.4)
        x = e.dice(0, e.wide)
        e.box(x, 13 * k + 1.6, e.dice(160, 420), 11.4, toned(PINE, e.dice(0.9, 1.05)), 0.52)
    for x, wide in e.bays(1020):
        stove = wide - 210
        for low, deep in ((92.0, 14.0), (46.0, 30.0)):
            e.box(x, low - 40, stove - 40, 40, toned(PINE, 0.46), 0.32)
            for k in range(int((stove - 40) // 26)):
                e.box(x + 26 * k + 20, low - 40, 5, 40, toned(PINE, 0.8), 0.5)
            for k in range(3):
                e.box(x, low + k * deep / 3, stove - 40, deep / 3 - 1.6, PINE, 0.78 + 0.08 * k)
        _stove(e, x + stove)
        _bucket(e, x + stove - 76)
        for shift in (180.0, 520.0):
            lamp = [(x + shift + 34 * cos(t) * 0.6, 196 + 26 * sin(t)) for t in _half_turn()]
            e.shining(lamp, (1.0, 0.76, 0.42), 0.9)
            for k in range(-2, 3):
                e.box(x + shift + 9 * k - 2.6, 184, 5, 36, CEDAR, 0.6)
    return e, foot


def _half_turn() -> list[float]:
    return [pi * k / 12 for k in range(13)]


def _stove(e: Easel, x: float) -> None:
    """Paint the stove behind its wooden rail, the stones on it glowing from below."""
    e.box(x, 0, 110, 92, IRON, 0.6)
    e.box(x + 8, 8, 94, 64, toned(IRON, 0.7), 0.5)
    e.shining([(x + 18, 18), (x + 92, 18), (x + 92, 34), (x + 18, 34)], (1.0, 0.42, 0.12), 0.8)
    for row in range(3):
        for k in range(6 - row):
            at = x + 12 + 17 * k + 8 * row + e.dice(-3, 3)
            grey = toned((0.42, 0.40, 0.40), e.dice(0.7, 1.2))
            e.shape(_oval(at, 96 + 13 * row, 11, 8), grey, 0.6)
            e.shape(_oval(at - 2, 99 + 13 * row, 6, 3), grey, 0.95)
    e.box(x + 46, 128, 16, e.high, IRON, 0.5)
    for k in range(3):
        e.box(x - 22, 26 + 36 * k, 154, 8, CEDAR, 0.75)
    for side in (-22.0, 124.0):
        e.box(x + side, 0, 8, 112, CEDAR, 0.6)


def _bucket(e: Easel, x: float) -> None:
    """Paint a bucket of water and its ladle."""
    e.shape([(x, 0), (x + 40, 0), (x + 46, 44), (x - 6, 44)], CEDAR, 0.75)
    for k in (10.0, 32.0):
        e.box(x - 4, k, 48, 4, IRON, 0.7)
    e.line([(x + 24, 40), (x + 62, 96)], PINE, 0.95, 4)
    e.line([(x - 4, 44), (x + 20, 66), (x + 44, 44)], IRON, 0.7, 2.5)


def bakery_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the back wall of a bakery: shelves of bread, an oven, a blackboard with prices."""
    e, foot = strip(stage, "bakery", 0.34)
    wash(e, 0, e.high, (0.88, 0.78, 0.62), 0.62, 0.44)
    e.box(0, 0, e.wide, 96, (0.46, 0.30, 0.20), 0.6)
    for x, _ in e.bays(1040):
        for bay in (0.0, 250.0):
            for k in range(4):
                _shelf(e, x + 20 + bay, 84 + 50 * k, 226, k)
        _oven(e, x + 530)
        e.box(x + 760, 128, 232, 140, WALNUT, 0.7)
        e.box(x + 768, 136, 216, 124, (0.12, 0.14, 0.13), 0.7)
        for k in range(6):
            e.box(x + 784, 236 - 18 * k, e.dice(70, 120), 5, PAPER, 0.7)
            e.box(x + 934, 236 - 18 * k, 34, 5, (0.96, 0.82, 0.46), 0.8)
    ceiling(e, 296, (0.80, 0.74, 0.64), WALNUT, 0.5)
    return e, foot


def _shelf(e: Easel, x: float, y: float, wide: float, kind: int) -> None:
    """Paint a shelf full of bread: baguettes, round loaves, tins, rolls."""
    e.box(x, y, wide, 48, (0.40, 0.28, 0.18), 0.32)
    e.box(x, y - 5, wide, 6, CEDAR, 0.9)
    at = x + 4
    while at < x + wide - 18:
        crust = e.pick(CRUSTS)
        if kind == 3:  # baguettes that stand
            e.shape([(at, y), (at + 9, y), (at + 15, y + 42), (at + 8, y + 46)], crust, 0.75)
            for k in range(3):
                e.line([(at + 4 + 2 * k, y + 10 + 11 * k), (at + 9 + 2 * k, y + 15 + 11 * k)],
                       toned(crust, 1.3), 0.9, 1.6)  # fmt: skip
            at += 14
            continue
        half = 21.0 if kind == 1 else 15.0 if kind == 0 else 11.0
        tall = 0.78 * half
        e.shape(_oval(at + half, y + tall, half, tall), crust, 0.62)
        e.shape(_oval(at + half, y + 1.25 * tall, 0.72 * half, 0.5 * tall), toned(crust, 1.2), 0.85)
        for k in (-1, 0, 1):
            cut = at + half + 8 * k
            e.line([(cut - 3, y + 1.1 * tall), (cut + 3, y + 1.5 * tall)], toned(crust, 1.5), 0.9,
                   1.8)  # fmt: skip
        if kind == 2 and e.dice(0, 1) < 0.7:
            e.shape(_oval(at + half, y + 2.5 * tall, half, tall), toned(crust, 0.95), 0.7)
        at += 2 * half + 2


def _oven(e: Easel, x: float) -> None:
    """Paint a brick oven, its fire glowing."""
    e.box(x, 0, 200, 270, (0.62, 0.34, 0.25), 0.55)
    for row in range(18):
        e.box(x, 15 * row, 200, 1.6, (0.80, 0.70, 0.60), 0.5)
        for k in range(6):
            e.box(x + 36 * k + 18 * (row % 2), 15 * row, 1.6, 15, (0.80, 0.70, 0.60), 0.5)
    mouth = [(x + 100 + 66 * cos(t), 96 + 70 * sin(t)) for t in _half_turn()]
    e.shape(
        [(x + 100 + 78 * cos(t), 96 + 84 * sin(t)) for t in _half_turn()], (0.44, 0.22, 0.16), 0.6
    )
    e.shining(mouth, (0.92, 0.40, 0.12), 0.7)
    e.shining(
        [(x + 100 + 44 * cos(t), 98 + 34 * sin(t)) for t in _half_turn()], (1.0, 0.74, 0.30), 0.6
    )
    for k in range(3):
        e.shape(_oval(x + 64 + 36 * k, 104, 17, 11), toned(CRUSTS[k], 0.6), 0.6)
    e.box(x + 20, 84, 160, 12, WALNUT, 0.9)


def bakery_counter(stage: Stage) -> tuple[Easel, int]:
    """Return the counter: cakes behind glass, with lamps that hang over it."""
    e, foot = strip(stage, "counter", 0.60)
    for x, wide in e.bays(760):
        long = wide - 190
        e.box(x, 0, long, 52, WALNUT, 0.6)
        for k in range(int(long // 62)):
            e.box(x + 6 + 62 * k, 6, 54, 40, CEDAR, 0.62)
        e.box(x, 52, long, 62, (0.98, 0.93, 0.82), 0.72)
        for level in (54.0, 84.0):
            e.box(x, level - 2, long, 3, (0.78, 0.80, 0.80), 0.8)
            at = x + 16
            while at < x + long - 34:
                _cake(e, at, level)
                at += e.dice(38, 46)
        e.shape([(x + 30, 52), (x + 70, 52), (x + 130, 114), (x + 90, 114)], (1, 1, 1), 0.75)
        e.box(x - 6, 112, long + 12, 9, (0.90, 0.84, 0.74), 0.9)
        for lamp in (0.25, 0.75):
            at = x + lamp * long
            e.box(at - 1, 226, 2, e.high, INK, 0.6)
            e.shape([(at - 26, 206), (at + 26, 206), (at + 8, 232), (at - 8, 232)], IRON, 0.8)
            e.shining(ring(at, 206, 10), (1.0, 0.84, 0.54), 0.9)
    return e, foot


def _cake(e: Easel, x: float, y: float) -> None:
    """Paint a small cake, a croissant or a doughnut."""
    icing, crust = e.pick(ICINGS), e.pick(CRUSTS)
    kind = e.dice(0, 3)
    if kind < 1:
        e.box(x, y, 26, 10, crust, 0.8)
        e.box(x, y + 10, 26, 9, icing, 0.85)
        e.disc(x + 13, y + 22, 4, (0.82, 0.12, 0.14), 0.8)
    elif kind < 2:
        e.disc(x + 13, y + 11, 11, crust, 0.75)
        e.disc(x + 13, y + 13, 9, icing, 0.85)
        e.disc(x + 13, y + 12, 3.4, toned(crust, 0.6), 0.5)
    else:
        e.shape([(x, y), (x + 8, y + 13), (x + 18, y + 15), (x + 28, y), (x + 18, y + 4),
                 (x + 9, y + 4)], crust, 0.85)  # fmt: skip
        e.line([(x + 9, y + 4), (x + 10, y + 14)], toned(crust, 0.6), 0.6, 1.4)
        e.line([(x + 18, y + 4), (x + 18, y + 15)], toned(crust, 0.6), 0.6, 1.4)


def barber_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a barber's: mirrors between lamps, bottles, and a striped pole."""
    e, foot = strip(stage, "barber", 0.44)
    wash(e, 0, e.high, (0.24, 0.34, 0.34), 0.75, 0.5)
    for k in range(int(e.wide // 30) + 1):
        e.box(30 * k, 0, 28, 96, (0.92, 0.92, 0.90), 0.66)
    for k in range(4):
        e.box(0, 24 * k, e.wide, 1.6, (0.60, 0.62, 0.62), 0.6)
    e.box(0, 96, e.wide, 8, WALNUT, 0.9)
    for x, wide in e.bays(460):
        middle = x + wide / 2
        e.box(middle - 92, 104, 184, 164, WALNUT, 0.8)
        e.box(middle - 82, 114, 164, 144, (0.66, 0.76, 0.80), 0.72)
        for k in range(3):
            left = middle - 70 + 46 * k
            e.shape([(left, 114), (left + 18, 114), (left + 60, 258), (left + 42, 258)],
                    (0.80, 0.88, 0.91), 0.8)  # fmt: skip
        for side in (-108.0, 108.0):
            e.box(middle + side - 5, 150, 10, 70, (0.74, 0.66, 0.40), 0.8)
            for up in (156.0, 184.0, 212.0):
                e.shining(ring(middle + side, up, 9), (1.0, 0.90, 0.68), 0.5)
        e.box(middle - 100, 84, 200, 8, (0.84, 0.82, 0.78), 0.9)
        for k in range(7):
            tint = ((0.24, 0.50, 0.74), (0.74, 0.46, 0.16), (0.90, 0.90, 0.86), (0.20, 0.50, 0.34))[
                k % 4
            ]
            left, tall = middle - 88 + 26 * k, e.dice(18, 30)
            e.box(left, 92, 13, tall, tint, 0.8)
            e.box(left + 4, 92 + tall, 5, 6, IRON, 0.7)
        _pole(e, x + 14)
    ceiling(e, 290, (0.80, 0.80, 0.78), None, 0.5)
    panels(e, 290, 460, (1.0, 0.96, 0.88))
    return e, foot


def _pole(e: Easel, x: float) -> None:
    """Paint a barber's pole."""
    e.box(x, 130, 24, 110, (0.94, 0.94, 0.94), 0.85)
    for k in range(7):
        low, colour = 126 + 17 * k, ((0.80, 0.12, 0.14), (0.16, 0.30, 0.66))[k % 2]
        band = [(x, max(low, 130)), (x + 24, min(max(low + 12, 130), 240)),
                (x + 24, min(low + 20, 240)), (x, min(low + 8, 240))]  # fmt: skip
        e.shape(band, colour, 0.85)
    for y in (118.0, 238.0):
        e.box(x - 3, y, 30, 14, (0.80, 0.80, 0.82), 0.9)


def barber_chairs(stage: Stage) -> tuple[Easel, int]:
    """Return the chairs that stand before the mirrors."""
    e, foot = strip(stage, "chairs", 0.62, high=160)
    red, chrome = (0.56, 0.10, 0.11), (0.80, 0.82, 0.84)
    for x, wide in e.bays(460 * 1.0):
        at = x + wide / 2
        e.shape(_oval(at, 8, 44, 8), chrome, 0.7)
        e.box(at - 8, 8, 16, 34, chrome, 0.8)
        e.box(at - 44, 40, 88, 20, red, 0.7)
        e.box(at - 44, 54, 88, 6, toned(red, 1.3), 0.9)
        e.shape([(at - 34, 60), (at + 34, 60), (at + 30, 132), (at - 30, 132)], red, 0.6)
        for k in (-1, 0, 1):
            e.line([(at + 14 * k, 66), (at + 12 * k, 128)], toned(red, 0.6), 0.5, 2)
        e.box(at - 20, 136, 40, 16, red, 0.75)
        for side in (-1, 1):
            e.box(at + side * 46 - 7, 74, 14, 9, red, 0.9)
            e.box(at + side * 46 - 3, 56, 6, 18, chrome, 0.8)
        e.box(at - 30, 14, 60, 6, chrome, 0.9)
    return e, foot
