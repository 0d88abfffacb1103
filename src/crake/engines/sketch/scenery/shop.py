"""A supermarket: shelves full of goods, cold cabinets, fruit in crates, signs above the aisles."""

from __future__ import annotations

from math import cos, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.hall import ceiling, panels, strip, wash
from crake.engines.sketch.stage import Stage

GOODS: tuple[RGB, ...] = (
    (0.86, 0.20, 0.18), (0.95, 0.76, 0.18), (0.20, 0.46, 0.76), (0.30, 0.62, 0.30),
    (0.94, 0.92, 0.86), (0.88, 0.46, 0.16), (0.56, 0.28, 0.62), (0.24, 0.66, 0.70),
)  # fmt: skip
FRUIT: tuple[RGB, ...] = (
    (0.82, 0.14, 0.14), (0.96, 0.58, 0.12), (0.44, 0.66, 0.20), (0.96, 0.84, 0.26),
    (0.42, 0.18, 0.36), (0.86, 0.30, 0.20),
)  # fmt: skip
WHITE, STEEL, DARK = (0.94, 0.95, 0.95), (0.72, 0.75, 0.78), (0.14, 0.15, 0.17)


def back_wall(stage: Stage) -> tuple[Easel, int]:
    """Return cold cabinets with glass doors below a coloured band, and their row."""
    e, foot = strip(stage, "cabinets", 0.36)
    band = e.pick(((0.16, 0.52, 0.32), (0.80, 0.22, 0.18), (0.14, 0.38, 0.62)))
    wash(e, 0, e.high, (0.90, 0.91, 0.90), 0.7, 0.6)
    for x, wide in e.bays(120):
        e.shining([(x + 5, 14), (x + wide - 5, 14), (x + wide - 5, 214), (x + 5, 214)],
                  (0.86, 0.94, 0.97), 0.10)  # fmt: skip
        for level in range(5):
            _row(e, x + 8, 18 + 40 * level, wide - 16, 32)
            e.box(x + 5, 14 + 40 * level, wide - 10, 3, STEEL, 0.8)
        e.box(x, 10, 6, 208, STEEL, 0.6)
        e.box(x + wide - 13, 80, 4, 60, DARK, 0.5)
    e.box(0, 0, e.wide, 13, DARK, 0.5)
    e.box(0, 214, e.wide, 54, band, 0.75)
    for x, _ in e.bays(460):
        for k in range(int(e.dice(5, 8))):
            e.box(x + 90 + 34 * k, 228, 24, 26, WHITE, 0.9)
    ceiling(e, 340, (0.86, 0.87, 0.88), (0.62, 0.64, 0.66), 0.45)
    panels(e, 340, 380, (1.0, 1.0, 0.98))
    return e, foot


def _row(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Stand goods of one shelf there: several of each."""
    at = x
    while at < x + wide - 7:
        colour, size, tall = e.pick(GOODS), e.dice(8, 17), high * e.dice(0.6, 0.95)
        round_ = e.dice(0, 1) < 0.35
        for _ in range(int(e.dice(2, 5))):
            if at + size > x + wide:
                return
            e.box(at, y, size - 1.4, tall, colour, 0.75)
            e.box(at, y, 1.6, tall, toned(colour, 0.7), 0.6)
            e.box(at + size * 0.18, y + tall * 0.30, size * 0.55, tall * 0.26, WHITE, 0.85)
            if round_:
                e.box(at + size * 0.24, y + tall, size * 0.4, high * 0.08, toned(colour, 0.6), 0.8)
            at += size


def aisle(stage: Stage) -> tuple[Easel, int]:
    """Return shelves of goods with signs above and crates of fruit between, and their row."""
    e, foot = strip(stage, "aisle", 0.58)
    for k, (x, wide) in enumerate(e.bays(620)):
        if k % 2:
            _fruit(e, x + 40, wide - 120)
        else:
            _shelves(e, x + 20, wide - 80)
        if e.high > 250:
            _sign(e, x + wide * 0.38, 258)
    return e, foot


def _shelves(e: Easel, x: float, wide: float) -> None:
    e.box(x, 0, wide, 178, (0.80, 0.82, 0.82), 0.45)
    for level in range(4):
        y = 16 + 41 * level
        _row(e, x + 8, y + 4, wide - 16, 32)
        e.box(x, y - 4, wide, 8, STEEL, 0.85)
        for k in range(int(wide // 46)):
            e.box(x + 12 + 46 * k, y - 3, 20, 6, (1.0, 0.92, 0.4) if k % 3 else WHITE, 0.9)
    e.box(x, 0, wide, 12, DARK, 0.5)
    for side in (x - 8, x + wide):
        e.box(side, 0, 8, 186, toned(STEEL, 0.9), 0.6)


def _fruit(e: Easel, x: float, wide: float) -> None:
    """Paint crates of fruit on a sloping stand."""
    e.box(x, 0, wide, 46, (0.44, 0.30, 0.18), 0.6)
    count = max(2, int(wide // 110))
    step = wide / count
    for level in range(3):
        base = 46 + 27 * level
        for k in range(count):
            left, colour = x + k * step + 5, FRUIT[(k * 2 + level) % len(FRUIT)]
            e.box(left, base, step - 10, 20, (0.30, 0.20, 0.12), 0.5)
            for n in range(int((step - 14) // 11)):
                at, up = left + 8 + 11 * n, base + 17 + 2 * sin(2.1 * n)
                e.disc(at, up, 7.2, toned(colour, 0.92 + 0.08 * cos(n)), 0.75)
                e.disc(at - 2, up + 2, 2.0, toned(colour, 1.35), 0.9)
            e.box(left - 3, base - 2, step - 4, 12, (0.62, 0.44, 0.27), 0.75)
    for k in range(count):
        left = x + (k + 0.5) * step - 16
        e.box(left, 130, 32, 22, (0.12, 0.14, 0.13), 0.6)
        e.box(left + 6, 138, 20, 5, (0.96, 0.92, 0.70), 0.9)


def _sign(e: Easel, x: float, y: float) -> None:
    for side in (12.0, 148.0):
        e.line([(x + side, y + 40), (x + side, e.high + 30)], DARK, 0.5, 1.6)
    e.box(x, y, 160, 44, (0.16, 0.52, 0.32), 0.75)
    e.box(x + 10, y + 9, 26, 26, WHITE, 0.9)
    for k in range(5):
        e.box(x + 50 + 20 * k, y + 16, 14, 12, WHITE, 0.9)


def boutique_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the wall of a clothes shop: rails of clothes, shelves, mirrors; and its row."""
    e, foot = strip(stage, "boutique", 0.50)
    wash(e, 0, e.high, (0.86, 0.80, 0.72), 0.55, 0.7)
    for x, _ in e.bays(680):
        _rail(e, x + 30, 250)
        e.box(x + 320, 10, 96, 206, (0.62, 0.46, 0.28), 0.8)
        e.box(x + 327, 17, 82, 192, (0.82, 0.88, 0.92), 0.85)
        e.shape([(x + 340, 17), (x + 366, 17), (x + 400, 209), (x + 374, 209)],
                (0.90, 0.95, 0.98), 0.9)  # fmt: skip
        left = x + 450
        for level in range(4):
            e.box(left, 40 + 48 * level, 180, 5, (0.56, 0.40, 0.24), 0.8)
            for k in range(4):
                colour = e.pick(GOODS)
                for pile in range(3):
                    e.box(left + 8 + 44 * k, 45 + 48 * level + 8 * pile, 34, 7,
                          toned(colour, 1 - 0.1 * pile), 0.75)  # fmt: skip
    ceiling(e, 300, (0.78, 0.76, 0.72), None, 0.3)
    panels(e, 300, 260, (1.0, 0.96, 0.88))
    return e, foot


def _rail(e: Easel, x: float, wide: float) -> None:
    """Paint clothes on a rail."""
    for leg in (x, x + wide):
        e.line([(leg, 0), (leg, 166)], DARK, 0.6, 4)
    e.line([(x, 164), (x + wide, 164)], DARK, 0.8, 4)
    for k in range(int((wide - 20) // 19)):
        at, colour, low = x + 18 + 19 * k, e.pick(GOODS), e.dice(48, 80)
        e.line([(at, 166), (at, 156)], STEEL, 0.9, 1.6)
        e.shape([(at - 4, 156), (at + 4, 156), (at + 13, 146), (at + 12, low), (at - 12, low),
                 (at - 13, 146)], toned(colour, e.dice(0.75, 1.0)), 0.65)  # fmt: skip
        e.line([(at - 12, low), (at - 13, 146)], toned(colour, 0.55), 0.5, 2)
