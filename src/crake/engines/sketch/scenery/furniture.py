"""What stands along the walls of kitchens, offices and cafés."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.living import lamp, picture, plant, shelf
from crake.engines.sketch.scenery.paint import dot, pen, polygon, stroke
from crake.engines.sketch.scenery.wall import Item, Wall
from crake.engines.sketch.scenery.windows import kitchen_window, office_window, window

WOOD, WHITE, STEEL = (0.52, 0.36, 0.22), (0.93, 0.92, 0.89), (0.70, 0.73, 0.76)
JARS: tuple[RGB, ...] = (
    (0.78, 0.34, 0.22), (0.88, 0.72, 0.30), (0.40, 0.56, 0.32), (0.86, 0.84, 0.78),
)  # fmt: skip


def counter(
    wall: Wall, x: float, unit: float, wide: float, doors: RGB, worktop: RGB = WOOD
) -> float:
    """Put a cupboard with a worktop there; return the row of the worktop."""
    base, high = wall.rows - 4 * unit, 150 * unit
    top = base - high
    wall.box(x, top, wide, high, wall.lit(doors, 0.6))
    count = max(1, round(wide / (86 * unit)))
    step = wide / count
    for k in range(count):
        left = x + k * step
        wall.box(left + 5 * unit, top + 14 * unit, step - 10 * unit, high - 26 * unit,
                 wall.lit((doors[0] * 0.9, doors[1] * 0.9, doors[2] * 0.9), 0.7))  # fmt: skip
        dot(wall.picture, left + step - 16 * unit, top + 40 * unit, 4 * unit,
            pen(wall.lit(STEEL, 0.9)))  # fmt: skip
    wall.box(x - 5 * unit, top - 11 * unit, wide + 10 * unit, 14 * unit, wall.lit(worktop, 0.95))
    wall.box(x, base - 10 * unit, wide, 12 * unit, wall.lit((0.20, 0.19, 0.18), 0.5))
    return top - 11 * unit


def _tiled(wall: Wall, x: float, top: float, wide: float, high: float, unit: float) -> None:
    """Tile a piece of the wall."""
    wall.box(x, top, wide, high, wall.lit((0.86, 0.90, 0.90), 0.8))
    seam = pen(wall.lit((0.70, 0.75, 0.76), 0.7))
    for y in np.arange(top, top + high + 1, 24 * unit):
        stroke(wall.picture, np.array([[x, y], [x + wide, y]], np.float32), seam, unit)
    for at in np.arange(x, x + wide + 1, 24 * unit):
        stroke(wall.picture, np.array([[at, top], [at, top + high]], np.float32), seam, unit)


def _cupboards(wall: Wall, x: float, unit: float, wide: float, doors: RGB) -> None:
    top, high = wall.rows - 440 * unit, 130 * unit
    wall.box(x, top, wide, high, wall.lit(doors, 0.75))
    count = max(1, round(wide / (86 * unit)))
    for k in range(count):
        left = x + k * wide / count
        wall.box(left + 5 * unit, top + 6 * unit, wide / count - 10 * unit, high - 12 * unit,
                 wall.lit((doors[0] * 0.92, doors[1] * 0.92, doors[2] * 0.92), 0.85))  # fmt: skip
    wall.box(x, top + high, wide, 6 * unit, wall.lit((0.3, 0.28, 0.26), 0.4))


def sink(wall: Wall, x: float, unit: float) -> None:
    """Put a sink below a window there."""
    doors = (0.44, 0.58, 0.58)
    kitchen_window(wall, x + 64 * unit, unit)
    _tiled(wall, x, wall.rows - 228 * unit, 330 * unit, 70 * unit, unit)
    top = counter(wall, x, unit, 330 * unit, doors)
    tap = np.array(
        [
            [x + 160 * unit, top],
            [x + 160 * unit, top - 46 * unit],
            [x + 190 * unit, top - 46 * unit],
            [x + 190 * unit, top - 30 * unit],
        ]
    )
    stroke(wall.picture, tap.astype(np.float32), pen(wall.lit(STEEL, 1.0)), 6 * unit)
    wall.box(x + 120 * unit, top - 3 * unit, 110 * unit, 7 * unit, wall.lit(STEEL, 0.9))
    for k, jar in enumerate(JARS):
        wall.box(x + (250 + 19 * k) * unit, top - (30 + 7 * (k % 2)) * unit, 15 * unit,
                 (30 + 7 * (k % 2)) * unit, wall.lit(jar, 0.8))  # fmt: skip


def stove(wall: Wall, x: float, unit: float) -> None:
    """Put a stove below a hood there, between cupboards."""
    doors = (0.44, 0.58, 0.58)
    _tiled(wall, x, wall.rows - 310 * unit, 350 * unit, 150 * unit, unit)
    _cupboards(wall, x, unit, 110 * unit, doors)
    _cupboards(wall, x + 240 * unit, unit, 110 * unit, doors)
    hood = np.array([[x + 130 * unit, wall.rows - 330 * unit], [x + 220 * unit, wall.rows
                    - 330 * unit], [x + 205 * unit, wall.rows - 380 * unit],
                    [x + 190 * unit, wall.rows - 470 * unit], [x + 160 * unit, wall.rows
                    - 470 * unit], [x + 145 * unit, wall.rows - 380 * unit]])  # fmt: skip
    polygon(wall.picture, hood.astype(np.float32), pen(wall.lit(STEEL, 0.85)))
    top = counter(wall, x, unit, 350 * unit, doors)
    wall.box(x + 122 * unit, top, 106 * unit, 158 * unit, wall.lit((0.30, 0.31, 0.33), 0.7))
    wall.box(
        x + 134 * unit, top + 52 * unit, 82 * unit, 74 * unit, wall.lit((0.10, 0.10, 0.12), 0.5)
    )
    for k in range(4):
        dot(wall.picture, x + (140 + 24 * k) * unit, top + 26 * unit, 7 * unit,
            pen(wall.lit(STEEL, 0.9)))  # fmt: skip
    pot = (0.76, 0.26, 0.20)
    wall.box(x + 140 * unit, top - 40 * unit, 62 * unit, 40 * unit, wall.lit(pot, 0.8))
    wall.box(x + 132 * unit, top - 46 * unit, 78 * unit, 8 * unit, wall.lit(pot, 1.0))


def fridge(wall: Wall, x: float, unit: float) -> None:
    """Put a fridge there."""
    top, wide, high = wall.rows - 330 * unit, 136 * unit, 326 * unit
    wall.box(x, top, wide, high, wall.lit(WHITE, 0.75))
    wall.box(x + wide - 12 * unit, top, 12 * unit, high, wall.lit(WHITE, 0.35))
    wall.box(x, top + 110 * unit, wide, 4 * unit, wall.lit((0.4, 0.4, 0.4), 0.5))
    for y in (50.0, 130.0):
        wall.box(x + 12 * unit, top + y * unit, 7 * unit, 50 * unit, wall.lit(STEEL, 0.9))
    for k, note in enumerate(JARS[:3]):
        wall.box(x + (44 + 26 * k) * unit, top + (150 + 18 * (k % 2)) * unit, 18 * unit, 20 * unit,
                 wall.lit(note, 0.9))  # fmt: skip


def desk(wall: Wall, x: float, unit: float) -> None:
    """Put a desk with a screen and a chair there."""
    base, top = wall.rows - 4 * unit, wall.rows - 150 * unit
    wall.box(x, top, 300 * unit, 13 * unit, wall.lit(WOOD, 1.0))
    wall.box(x + 200 * unit, top + 13 * unit, 88 * unit, 133 * unit, wall.lit(WOOD, 0.5))
    for k in range(3):
        wall.box(x + 206 * unit, top + (20 + 42 * k) * unit, 76 * unit, 36 * unit,
                 wall.lit(WOOD, 0.7))  # fmt: skip
    wall.box(x + 10 * unit, top + 13 * unit, 10 * unit, 133 * unit, wall.lit(WOOD, 0.4))
    screen = (0.36, 0.56, 0.86) if wall.night else (0.24, 0.40, 0.60)
    wall.box(
        x + 70 * unit, top - 104 * unit, 136 * unit, 84 * unit, wall.lit((0.1, 0.1, 0.11), 0.5)
    )
    colour = screen if wall.night else wall.lit(screen, 0.9)
    wall.box(x + 76 * unit, top - 98 * unit, 124 * unit, 72 * unit, colour)
    for k in range(4):
        wall.box(
            x + 86 * unit,
            top - (88 - 15 * k) * unit,
            (40 + 18 * (k * 7 % 4)) * unit,
            5 * unit,
            (0.90, 0.94, 1.0),
        )
    wall.box(x + 130 * unit, top - 20 * unit, 16 * unit, 20 * unit, wall.lit((0.2, 0.2, 0.2), 0.5))
    wall.box(x + 76 * unit, top - 6 * unit, 100 * unit, 6 * unit, wall.lit((0.8, 0.8, 0.8), 0.7))
    dark = (0.18, 0.19, 0.23)
    wall.box(x + 76 * unit, base - 200 * unit, 84 * unit, 104 * unit, wall.lit(dark, 0.8))
    wall.box(x + 68 * unit, base - 92 * unit, 100 * unit, 18 * unit, wall.lit(dark, 1.0))
    wall.box(x + 113 * unit, base - 76 * unit, 10 * unit, 60 * unit, wall.lit(STEEL, 0.6))
    wall.box(x + 78 * unit, base - 16 * unit, 80 * unit, 8 * unit, wall.lit(dark, 0.6))


def board(wall: Wall, x: float, unit: float) -> None:
    """Hang a whiteboard there."""
    top = wall.rows - 410 * unit
    wall.box(x, top, 240 * unit, 150 * unit, wall.lit(STEEL, 0.6))
    wall.box(
        x + 7 * unit, top + 7 * unit, 226 * unit, 136 * unit, wall.lit((0.97, 0.97, 0.97), 0.9)
    )
    for k, colour in enumerate(((0.2, 0.35, 0.8), (0.8, 0.2, 0.2), (0.2, 0.6, 0.3))):
        high = (40 + 26 * (k * 5 % 3)) * unit
        wall.box(x + (30 + 34 * k) * unit, top + 126 * unit - high, 22 * unit, high,
                 wall.lit(colour, 0.8))  # fmt: skip
    line = np.array([[140, 110], [165, 70], [185, 84], [215, 36]], np.float32) * unit + (x, top)
    stroke(wall.picture, line.astype(np.float32), pen(wall.lit((0.2, 0.2, 0.25), 0.8)), 3 * unit)


def cabinet(wall: Wall, x: float, unit: float) -> None:
    """Put a filing cabinet there."""
    top = wall.rows - 214 * unit
    wall.box(x, top, 104 * unit, 210 * unit, wall.lit((0.56, 0.59, 0.62), 0.6))
    for k in range(4):
        y = top + (6 + 51 * k) * unit
        wall.box(x + 6 * unit, y, 92 * unit, 45 * unit, wall.lit((0.62, 0.65, 0.68), 0.8))
        wall.box(x + 36 * unit, y + 14 * unit, 32 * unit, 6 * unit, wall.lit((0.3, 0.3, 0.3), 0.6))


def bar(wall: Wall, x: float, unit: float) -> None:
    """Put a bar with a coffee machine below a board with the menu there."""
    base, top = wall.rows - 4 * unit, wall.rows - 176 * unit
    wall.box(x + 30 * unit, wall.rows - 450 * unit, 280 * unit, 140 * unit,
             wall.lit((0.13, 0.15, 0.14), 0.5))  # fmt: skip
    for k in range(5):
        wall.box(x + 50 * unit, wall.rows - (430 - 24 * k) * unit, (90 + 30 * (k * 7 % 3)) * unit,
                 5 * unit, wall.lit((0.92, 0.90, 0.82), 0.7))  # fmt: skip
        wall.box(x + 258 * unit, wall.rows - (430 - 24 * k) * unit, 30 * unit, 5 * unit,
                 wall.lit((0.92, 0.78, 0.42), 0.8))  # fmt: skip
    wall.box(x, top, 360 * unit, base - top, wall.lit((0.34, 0.22, 0.14), 0.6))
    for k in range(9):
        wall.box(x + (8 + 39 * k) * unit, top + 22 * unit, 34 * unit, base - top - 30 * unit,
                 wall.lit((0.40, 0.27, 0.17), 0.7))  # fmt: skip
    wall.box(x - 8 * unit, top - 12 * unit, 376 * unit, 16 * unit, wall.lit(WOOD, 1.0))
    wall.box(x + 40 * unit, top - 96 * unit, 100 * unit, 84 * unit, wall.lit(STEEL, 0.9))
    wall.box(
        x + 54 * unit, top - 60 * unit, 72 * unit, 34 * unit, wall.lit((0.14, 0.14, 0.15), 0.4)
    )
    for k in range(5):
        wall.box(x + (190 + 28 * k) * unit, top - 34 * unit, 18 * unit, 22 * unit,
                 wall.lit(WHITE, 0.9))  # fmt: skip
    for k in range(3):
        _pendant(wall, x + (70 + 110 * k) * unit, wall.rows - 500 * unit, unit)


def _pendant(wall: Wall, x: float, low: float, unit: float) -> None:
    line = np.array([[x, 0], [x, low]], np.float32)
    stroke(wall.picture, line, pen(wall.lit((0.1, 0.1, 0.1), 0.5)), 2 * unit)
    shade = np.array([[x - 8 * unit, low], [x + 8 * unit, low], [x + 26 * unit, low + 26 * unit],
                      [x - 26 * unit, low + 26 * unit]], np.float32)  # fmt: skip
    polygon(wall.picture, shade, pen(wall.lit((0.76, 0.42, 0.20), 0.8)))
    dot(wall.picture, x, low + 28 * unit, 9 * unit, pen((1.0, 0.92, 0.66)))


def table(wall: Wall, x: float, unit: float) -> None:
    """Put a small table with two chairs there."""
    base, top = wall.rows - 4 * unit, wall.rows - 128 * unit
    for left, back in ((8.0, 8.0), (204.0, 250.0)):
        seat = wall.lit((0.26, 0.17, 0.11), 0.9)
        wall.box(x + left * unit, base - 74 * unit, 58 * unit, 9 * unit, seat)
        wall.box(x + back * unit, base - 172 * unit, 8 * unit, 104 * unit, seat)
        for leg in (left + 3, left + 50):
            wall.box(x + leg * unit, base - 66 * unit, 6 * unit, 66 * unit, seat)
    wall.box(x + 70 * unit, top, 130 * unit, 10 * unit, wall.lit(WOOD, 1.0))
    wall.box(x + 130 * unit, top + 10 * unit, 9 * unit, base - top - 10 * unit, wall.lit(WOOD, 0.4))
    wall.box(x + 100 * unit, base - 6 * unit, 70 * unit, 7 * unit, wall.lit(WOOD, 0.4))
    wall.box(x + 96 * unit, top - 17 * unit, 17 * unit, 17 * unit, wall.lit(WHITE, 0.9))
    wall.box(x + 152 * unit, top - 17 * unit, 17 * unit, 17 * unit, wall.lit(WHITE, 0.9))
    _pendant(wall, x + 135 * unit, wall.rows - 460 * unit, unit)


IN_KITCHENS: tuple[tuple[Item, float], ...] = (
    (sink, 345), (stove, 365), (fridge, 160), (shelf, 200), (plant, 110),
)  # fmt: skip
IN_OFFICES: tuple[tuple[Item, float], ...] = (
    (desk, 330), (office_window, 300), (board, 270), (cabinet, 130), (desk, 330), (plant, 120),
    (shelf, 210),
)  # fmt: skip
IN_CAFES: tuple[tuple[Item, float], ...] = (
    (table, 290),
    (window, 290),
    (bar, 410),
    (picture, 190),
    (table, 290),
    (plant, 120),
    (lamp, 130),
)
"""What stands in each, and how wide it is on a 1280 x 720 picture."""
