"""What stands along the walls of living rooms."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.paint import dot, pen, polygon, stamp, stroke
from crake.engines.sketch.scenery.plants import bush
from crake.engines.sketch.scenery.wall import Item, Wall, glow
from crake.engines.sketch.scenery.windows import window

COVERS: tuple[RGB, ...] = (
    (0.70, 0.22, 0.20),
    (0.22, 0.42, 0.58),
    (0.84, 0.66, 0.28),
    (0.30, 0.50, 0.34),
    (0.86, 0.82, 0.74),
)


def books(
    wall: Wall, x: float, wide: float, high: float, levels: int, unit: float, wood: RGB
) -> None:
    """Put a case there that is full of books."""
    top = wall.rows - high
    wall.box(x, top, wide, high, wall.lit(wood, 0.35))
    room = high / levels
    for level in range(levels):
        base = top + room * (level + 1)
        at = x + 8 * unit
        while at < x + wide - 20 * unit:
            thick = (8 + 9 * wall.rng.random()) * unit
            tall = room * (0.52 + 0.28 * wall.rng.random())
            cover = COVERS[int(wall.rng.integers(5))]
            wall.box(at, base - tall, thick, tall, wall.lit(cover, 0.6))
            at += thick + (1 if wall.rng.random() < 0.85 else 22) * unit
        wall.box(x, base - 2 * unit, wide, 7 * unit, wall.lit(wood, 0.8))
    wall.box(x, top, 7 * unit, high, wall.lit(wood, 0.8))
    wall.box(x + wide - 7 * unit, top, 7 * unit, high, wall.lit(wood, 0.6))


def shelf(wall: Wall, x: float, unit: float) -> None:
    """Put a shelf on the wall at column `x`."""
    books(wall, x, 170 * unit, 330 * unit, 4, unit, (0.46, 0.30, 0.18))


def _sofa(wall: Wall, x: float, unit: float) -> None:
    cloth = ((0.30, 0.44, 0.50), (0.56, 0.34, 0.30), (0.40, 0.46, 0.34))[int(wall.rng.integers(3))]
    base = wall.rows - 8 * unit

    def round_box(left: float, top: float, wide: float, high: float, lit: float) -> None:
        r = 16 * unit
        colour = pen(wall.lit(cloth, lit))
        wall.box(left, top + r, wide, high - r, wall.lit(cloth, lit))
        wall.box(left + r, top, wide - 2 * r, high, wall.lit(cloth, lit))
        for cx in (left + r, left + wide - r):
            dot(wall.picture, cx, top + r, r, colour)

    round_box(x + 10 * unit, base - 140 * unit, 300 * unit, 110 * unit, 0.55)
    for k in range(2):
        round_box(x + (30 + 132 * k) * unit, base - 84 * unit, 128 * unit, 60 * unit, 0.85)
    round_box(x - 6 * unit, base - 100 * unit, 44 * unit, 96 * unit, 0.7)
    round_box(x + 282 * unit, base - 100 * unit, 44 * unit, 96 * unit, 0.7)
    wall.box(x + 10 * unit, base - 30 * unit, 300 * unit, 24 * unit, wall.lit(cloth, 0.35))


def picture(wall: Wall, x: float, unit: float) -> None:
    """Put a picture on the wall at column `x`."""
    wide, high = (90 + 60 * wall.rng.random()) * unit, (80 + 40 * wall.rng.random()) * unit
    top = wall.rows - 400 * unit
    wall.box(x, top, wide, high, wall.lit((0.42, 0.28, 0.16), 0.7))
    wall.box(
        x + 8 * unit,
        top + 8 * unit,
        wide - 16 * unit,
        high - 16 * unit,
        wall.lit((0.90, 0.87, 0.80), 0.7),
    )
    for _ in range(5):
        colour = wall.lit(
            (float(wall.rng.random()), 0.3 + 0.4 * float(wall.rng.random()), 0.5), 0.7
        )
        at = (
            x + wide * (0.25 + 0.5 * wall.rng.random()),
            top + high * (0.3 + 0.4 * wall.rng.random()),
        )
        dot(wall.picture, *at, (6 + 12 * wall.rng.random()) * unit, pen(colour))


def lamp(wall: Wall, x: float, unit: float) -> None:
    """Put a lamp on the wall at column `x`."""
    base, top = wall.rows - 6 * unit, wall.rows - 300 * unit
    line = np.array([[x + 40 * unit, base], [x + 40 * unit, top]], np.float32)
    stroke(wall.picture, line, pen(wall.lit((0.22, 0.18, 0.15), 0.7)), 5 * unit)
    shade = np.array([[x + 18 * unit, top - 54 * unit], [x + 62 * unit, top - 54 * unit],
                      [x + 84 * unit, top], [x - 4 * unit, top]], np.float32)  # fmt: skip
    polygon(
        wall.picture,
        shade,
        pen((1.0, 0.88, 0.62) if wall.night else wall.lit((0.95, 0.88, 0.74), 0.9)),
    )
    wall.box(x + 16 * unit, base, 48 * unit, 6 * unit, wall.lit((0.22, 0.18, 0.15), 0.7))
    if wall.night:
        glow(wall, x + 40 * unit, top - 10 * unit, 70 * unit)


def plant(wall: Wall, x: float, unit: float) -> None:
    """Put a plant on the wall at column `x`."""
    base = wall.rows - 4 * unit
    leaves = bush(wall.rng, wall.stage, max(8, int(130 * unit)), (0.22, 0.44, 0.18), None)
    stamp(
        wall.picture,
        leaves,
        x + 40 * unit - leaves.shape[1] / 2,
        base - 60 * unit - leaves.shape[0] * 0.85,
    )
    pot = np.array([[x + 8 * unit, base - 66 * unit], [x + 72 * unit, base - 66 * unit],
                    [x + 60 * unit, base], [x + 20 * unit, base]], np.float32)  # fmt: skip
    polygon(wall.picture, pot, pen(wall.lit((0.74, 0.42, 0.28), 0.7)))


ITEMS: tuple[tuple[Item, float], ...] = (
    (window, 290),
    (_sofa, 380),
    (shelf, 230),
    (plant, 130),
    (window, 290),
    (lamp, 130),
    (picture, 210),
)
