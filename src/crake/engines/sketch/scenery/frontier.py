"""A town of the old West: false fronts of planks, porches on posts, and a water tower."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.stage import Stage

PLANKS: tuple[RGB, ...] = (
    (0.52, 0.36, 0.22), (0.60, 0.46, 0.32), (0.44, 0.32, 0.24), (0.56, 0.30, 0.20),
    (0.50, 0.50, 0.44),
)  # fmt: skip
TRIM: RGB = (0.84, 0.76, 0.60)
DARK: RGB = (0.12, 0.10, 0.09)
LIT: RGB = (1.0, 0.76, 0.38)


def fronts(stage: Stage, foot: int) -> Layer:
    """Return a row of houses of planks along a street, on row `foot`."""
    e = Easel(stage, "false fronts", 330, stage.speed(foot))
    number = 0
    for x, wide in e.bays(900):
        left = x
        for part in (0.30, 0.22, 0.27):
            _house(e, left, part * wide, number)
            left += part * wide
            number += 1
        _water_tower(e, left + 0.5 * (x + wide - left))
    e.roughen(0.16, 16)
    for x, _ in e.bays(300):
        _hitching_rail(e, x + 60)
    return e.layer(foot, shadow=True, reach=16)


def _house(e: Easel, x: float, wide: float, number: int) -> None:
    """Paint a house: its front goes up higher than its roof, with a porch before it."""
    colour = PLANKS[number % len(PLANKS)]
    high = (226.0, 176.0, 204.0)[number % 3]
    e.box(x + 2, 0, wide - 4, high, colour, 0.6)
    for k in range(int(high / 11)):
        e.line([(x + 2, 11 * k), (x + wide - 2, 11 * k)], toned(colour, 0.7), 0.4, 1.2)
    e.box(x - 2, high - 8, wide + 4, 12, TRIM, 0.75)
    if number % 3 == 0:  # a gable above a saloon's front
        e.shape([(x + 0.2 * wide, high), (x + 0.5 * wide, high + 36), (x + 0.8 * wide, high)],
                toned(colour, 1.1), 0.7)  # fmt: skip
    _sign(e, x + 0.14 * wide, high - 52, 0.72 * wide)
    _upper_windows(e, x, wide, high)
    _porch(e, x, wide, number)


def _sign(e: Easel, x: float, y: float, wide: float) -> None:
    """Paint a board with strokes like letters."""
    e.box(x - 4, y - 4, wide + 8, 38, toned(TRIM, 0.6), 0.5)
    e.box(x, y, wide, 30, TRIM, 0.8)
    count = max(int(wide / 22), 3)
    for k in range(count):
        at = x + 10 + (wide - 20) * k / count
        e.box(at, y + 6, 4.5, 18, (0.44, 0.12, 0.08), 0.6)
        if k % 3:
            e.box(at, y + (19 if k % 2 else 12), 11, 5, (0.44, 0.12, 0.08), 0.6)
        if k % 4 == 0:
            e.box(at + 8, y + 6, 4.5, 18, (0.44, 0.12, 0.08), 0.6)


def _upper_windows(e: Easel, x: float, wide: float, high: float) -> None:
    for k in range(3):
        at = x + wide * (0.18 + 0.26 * k)
        pane = [(at, 118), (at + 0.13 * wide, 118), (at + 0.13 * wide, 152), (at, 152)]
        if high > 190:
            e.box(at - 4, 114, 0.13 * wide + 8, 42, TRIM, 0.6)
            if e.night:
                e.shining(pane, LIT, 0.4)
            else:
                e.shape(pane, (0.20, 0.24, 0.28), 0.5)


def _porch(e: Easel, x: float, wide: float, number: int) -> None:
    """Paint a door, windows and the roof of a porch on posts before them."""
    for at, glass in ((0.10, True), (0.40, False), (0.70, True)):
        left, broad = x + at * wide, 0.20 * wide
        if glass:
            pane = [(left, 34), (left + broad, 34), (left + broad, 80), (left, 80)]
            e.box(left - 4, 30, broad + 8, 54, TRIM, 0.5)
            if e.night:
                e.shining(pane, LIT, 0.45)
            else:
                e.shape(pane, (0.18, 0.20, 0.22), 0.45)
            e.box(left + broad / 2 - 2, 34, 4, 46, TRIM, 0.5)
        else:
            e.box(left, 6, broad, 84, DARK, 0.4)
            for half in range(2):  # swinging doors
                wing = left + half * broad / 2
                e.box(wing + 1, 26, broad / 2 - 2, 46, toned(PLANKS[(number + 1) % 5], 1.2), 0.6)
                for slat in range(5):
                    e.line([(wing + 4, 32 + 8 * slat), (wing + broad / 2 - 4, 32 + 8 * slat)],
                           DARK, 0.4, 1.4)  # fmt: skip
    e.box(x - 4, 0, wide + 8, 9, toned(PLANKS[1], 0.9), 0.75)
    e.shape([(x - 6, 92), (x + wide + 6, 92), (x + wide - 4, 108), (x + 4, 108)],
            toned(PLANKS[2], 0.9), 0.7)  # fmt: skip
    for k in range(4):
        e.box(x + 4 + k * (wide - 16) / 3, 8, 7, 86, toned(PLANKS[1], 0.8), 0.75)
    for k in range(2 + number % 2):  # barrels
        e.box(x + 0.30 * wide + 26 * k, 8, 22, 30, (0.46, 0.30, 0.18), 0.65)
        e.box(x + 0.30 * wide + 26 * k, 16, 22, 3, DARK, 0.5)
        e.box(x + 0.30 * wide + 26 * k, 28, 22, 3, DARK, 0.5)


def _water_tower(e: Easel, x: float) -> None:
    """Paint a tub on legs, under a pointed roof."""
    for side in (-1, 1):
        e.line([(x + side * 34, 0), (x + side * 24, 168)], toned(PLANKS[2], 0.8), 0.6, 7)
        e.line([(x + side * 32, 30), (x - side * 26, 150)], toned(PLANKS[2], 0.8), 0.5, 4)
    e.box(x - 42, 164, 84, 8, PLANKS[1], 0.7)
    e.box(x - 38, 172, 76, 76, PLANKS[0], 0.62)
    for k in range(6):
        e.line([(x - 38 + 15 * k, 172), (x - 38 + 15 * k, 248)], DARK, 0.4, 1.4)
    for y in (186, 228):
        e.box(x - 39, y, 78, 4, DARK, 0.5)
    e.shape([(x - 46, 246), (x, 288), (x + 46, 246)], PLANKS[3], 0.65)


def _hitching_rail(e: Easel, x: float) -> None:
    """Paint the rail that horses are tied to."""
    for at in (x, x + 74):
        e.box(at, 0, 6, 34, PLANKS[1], 0.6)
    e.box(x - 6, 29, 92, 6, PLANKS[1], 0.85)
