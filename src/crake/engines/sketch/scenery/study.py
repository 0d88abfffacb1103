"""What stands along the walls of libraries, laboratories and classrooms."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.furniture import STEEL, WHITE, WOOD, counter
from crake.engines.sketch.scenery.gallery import framed
from crake.engines.sketch.scenery.living import books, plant
from crake.engines.sketch.scenery.paint import dot, pen, polygon, stroke
from crake.engines.sketch.scenery.wall import Item, Wall, glow
from crake.engines.sketch.scenery.windows import arched_window, broad_window

LIQUIDS: tuple[RGB, ...] = (
    (0.20, 0.72, 0.52), (0.30, 0.50, 0.92), (0.92, 0.50, 0.24), (0.78, 0.30, 0.66),
)  # fmt: skip
OAK: RGB = (0.42, 0.27, 0.16)


def bookcase(wall: Wall, x: float, unit: float) -> None:
    """Put a case of books there that reaches almost to the ceiling, under a cornice."""
    books(wall, x, 292 * unit, 470 * unit, 6, unit, OAK)
    top = wall.rows - 470 * unit
    wall.box(x - 8 * unit, top - 16 * unit, 308 * unit, 20 * unit, wall.lit(OAK, 0.9))
    wall.box(x + 143 * unit, top, 8 * unit, 466 * unit, wall.lit(OAK, 0.75))


def ladder(wall: Wall, x: float, unit: float) -> None:
    """Put a case of books there with a ladder that leans on it."""
    bookcase(wall, x, unit)
    pale = pen(wall.lit((0.70, 0.52, 0.34), 0.9))
    low, high = wall.rows - 2 * unit, wall.rows - 440 * unit
    for side in (0.0, 56.0):
        rail = [[x + (92 + side) * unit, low], [x + (126 + side) * unit, high]]
        stroke(wall.picture, np.array(rail, np.float32), pale, 7 * unit)
    for k in range(1, 11):
        share = k / 11
        y = low + (high - low) * share
        left = x + (92 + 34 * share) * unit
        rung = np.array([[left, y], [left + 56 * unit, y]], np.float32)
        stroke(wall.picture, rung, pale, 5 * unit)


def reading_table(wall: Wall, x: float, unit: float) -> None:
    """Put a table with open books and two green lamps before a picture there."""
    framed(wall, x + 82 * unit, wall.rows - 420 * unit, 140 * unit, 150 * unit, unit)
    base, top = wall.rows - 4 * unit, wall.rows - 140 * unit
    wall.box(x, top, 304 * unit, 14 * unit, wall.lit(OAK, 1.0))
    wall.box(x + 8 * unit, top + 14 * unit, 288 * unit, 22 * unit, wall.lit(OAK, 0.5))
    for leg in (12.0, 276.0):
        wall.box(x + leg * unit, top + 14 * unit, 16 * unit, base - top - 14 * unit,
                 wall.lit(OAK, 0.6))  # fmt: skip
    for k in range(2):
        _banker(wall, x + (76 + 150 * k) * unit, top, unit)
    for k, cover in enumerate(((0.70, 0.22, 0.20), (0.22, 0.42, 0.58), (0.84, 0.66, 0.28))):
        wall.box(x + 128 * unit, top - (10 + 10 * k) * unit, (52 - 6 * k) * unit, 9 * unit,
                 wall.lit(cover, 0.7))  # fmt: skip


def _banker(wall: Wall, x: float, top: float, unit: float) -> None:
    """Put a lamp with a green shade on row `top`; it is lit after dark."""
    brass = wall.lit((0.80, 0.62, 0.28), 0.9)
    wall.box(x - 16 * unit, top - 5 * unit, 32 * unit, 6 * unit, brass)
    wall.box(x - 2 * unit, top - 54 * unit, 5 * unit, 54 * unit, brass)
    shade = np.array([[-24, -72], [24, -72], [36, -48], [-36, -48]]) * unit + (x, top)
    green = (0.20, 0.72, 0.42) if wall.night else wall.lit((0.08, 0.42, 0.26), 0.9)
    polygon(wall.picture, shade.astype(np.float32), pen(green))
    if wall.night:
        glow(wall, x, top - 30 * unit, 60 * unit)


def _flask(wall: Wall, x: float, base: float, size: float, colour: RGB) -> None:
    """Stand a conical flask, half full, on row `base`."""
    glass = pen(wall.lit((0.88, 0.94, 0.96), 0.7), 1.0)
    cone = np.array([[-0.12, -1.3], [0.12, -1.3], [0.12, -0.9], [0.5, 0], [-0.5, 0], [-0.12, -0.9]])
    polygon(wall.picture, (cone * size + (x, base)).astype(np.float32), glass)
    full = np.array([[-0.31, -0.45], [0.31, -0.45], [0.47, -0.04], [-0.47, -0.04]])
    polygon(wall.picture, (full * size + (x, base)).astype(np.float32), pen(wall.lit(colour, 0.9)))
    wall.box(x - 0.16 * size, base - 1.36 * size, 0.32 * size, 0.08 * size, wall.lit(WHITE, 0.8))


def _tubes(wall: Wall, x: float, base: float, unit: float) -> None:
    """Stand a rack of test tubes on row `base`."""
    for k in range(5):
        left, colour = x + (6 + 18 * k) * unit, LIQUIDS[k % len(LIQUIDS)]
        wall.box(left, base - 62 * unit, 10 * unit, 58 * unit, wall.lit((0.88, 0.94, 0.96), 0.7))
        wall.box(left + unit, base - (26 + 7 * (k % 3)) * unit, 8 * unit, (22 + 7 * (k % 3)) * unit,
                 wall.lit(colour, 0.9))  # fmt: skip
    for y in (42.0, 6.0):
        wall.box(x, base - y * unit, 98 * unit, 6 * unit, wall.lit(WOOD, 0.8))


def _microscope(wall: Wall, x: float, base: float, unit: float) -> None:
    dark, pale = wall.lit((0.16, 0.18, 0.22), 0.7), wall.lit(STEEL, 1.0)
    wall.box(x, base - 9 * unit, 62 * unit, 9 * unit, dark)
    wall.box(x + 8 * unit, base - 36 * unit, 44 * unit, 6 * unit, dark)
    arm = np.array([[52, -8], [58, -40], [50, -78], [34, -88]]) * unit + (x, base)
    stroke(wall.picture, arm.astype(np.float32), pen(dark), 9 * unit)
    tube = np.array([[16, -106], [34, -46]]) * unit + (x, base)
    stroke(wall.picture, tube.astype(np.float32), pen(pale), 14 * unit)
    eye = np.array([[12, -118], [16, -106]]) * unit + (x, base)
    stroke(wall.picture, eye.astype(np.float32), pen(dark), 10 * unit)


def bench(wall: Wall, x: float, unit: float) -> None:
    """Put a laboratory bench with flasks and a microscope there, under a shelf of bottles."""
    top = counter(wall, x, unit, 400 * unit, (0.80, 0.84, 0.87), (0.30, 0.33, 0.37))
    for k in range(3):
        _flask(wall, x + (44 + 58 * k) * unit, top, (46 - 9 * (k % 2)) * unit, LIQUIDS[k])
    _tubes(wall, x + 196 * unit, top, unit)
    _microscope(wall, x + 316 * unit, top, unit)
    _bottles(wall, x + 20 * unit, wall.rows - 330 * unit, 360 * unit, unit)


def _bottles(wall: Wall, x: float, base: float, wide: float, unit: float) -> None:
    """Hang a shelf of bottles there."""
    wall.box(x, base, wide, 9 * unit, wall.lit(STEEL, 0.8))
    for k in range(int(wide / (30 * unit))):
        high = (34 + 18 * (k * 5 % 3)) * unit
        left, colour = x + (6 + 30 * k) * unit, LIQUIDS[k * 3 % 4] if k % 3 else (0.45, 0.28, 0.14)
        wall.box(left, base - high, 20 * unit, high, wall.lit(colour, 0.7))
        wall.box(left + 5 * unit, base - high - 9 * unit, 10 * unit, 9 * unit, wall.lit(WHITE, 0.8))
        wall.box(left + 2 * unit, base - high * 0.6, 16 * unit, high * 0.3, wall.lit(WHITE, 0.9))


def elements(wall: Wall, x: float, unit: float) -> None:
    """Hang the periodic table of the elements there, above a cupboard with a screen."""
    left, top, side = x + 10 * unit, wall.rows - 440 * unit, 16.5 * unit
    wall.box(left - 8 * unit, top - 8 * unit, 18 * side + 16 * unit, 9 * side + 20 * unit,
             wall.lit(WHITE, 0.9))  # fmt: skip
    hues: tuple[RGB, ...] = ((0.86, 0.44, 0.40), (0.92, 0.76, 0.42), (0.52, 0.70, 0.86),
                             (0.52, 0.76, 0.56), (0.72, 0.58, 0.80))  # fmt: skip
    for row in range(9):
        for column in range(18):
            gap = (row == 0 and 0 < column < 17) or (row in {1, 2} and 1 < column < 12)
            if gap or (row >= 7 and not 2 < column < 17):
                continue
            hue = 0 if column < 2 else 1 if 1 < column < 12 else 2 if column < 16 else 4
            hue = 3 if row >= 7 else hue
            wall.box(left + column * side, top + row * side + (6 * unit if row >= 7 else 0),
                     side - 2 * unit, side - 2 * unit, wall.lit(hues[hue], 0.8))  # fmt: skip
    desk = counter(wall, x, unit, 310 * unit, (0.80, 0.84, 0.87), (0.30, 0.33, 0.37))
    wall.box(x + 90 * unit, desk - 96 * unit, 132 * unit, 84 * unit, wall.lit((0.1, 0.1, 0.12), 1))
    screen = (0.05, 0.16, 0.22)
    wall.box(x + 96 * unit, desk - 90 * unit, 120 * unit, 72 * unit, screen)
    time = np.arange(0, 112, 3)
    wave = np.stack([time, -54 + 22 * np.sin(time * 0.22) * np.exp(-time / 120)], -1)
    line = (wave + np.array((100, 0))) * unit + (x, desk)
    stroke(wall.picture, line.astype(np.float32), pen((0.30, 0.95, 0.66)), 2.5 * unit)
    wall.box(x + 150 * unit, desk - 14 * unit, 12 * unit, 14 * unit, wall.lit(STEEL, 0.5))


def blackboard(wall: Wall, x: float, unit: float) -> None:
    """Hang a blackboard with sums and figures there, above a teacher's desk."""
    top, wide, high = wall.rows - 430 * unit, 500 * unit, 212 * unit
    wall.box(x, top, wide, high, wall.lit(WOOD, 0.8))
    wall.box(x + 10 * unit, top + 10 * unit, wide - 20 * unit, high - 20 * unit,
             wall.lit((0.10, 0.25, 0.19), 0.7))  # fmt: skip
    wall.box(x, top + high, wide, 10 * unit, wall.lit(WOOD, 1.0))
    chalk = pen(wall.lit((0.86, 0.89, 0.86), 0.6))
    for row in range(4):
        at = x + 36 * unit
        y = top + (44 + 40 * row) * unit
        for _ in range(3 + row % 2):
            long = (16 + 34 * wall.rng.random()) * unit
            wave = np.linspace(0, 1, 14)
            script = y + 7 * unit * np.sin(wave * long / unit * 0.42)
            curve = np.stack([at + wave * long, script], -1)
            stroke(wall.picture, curve.astype(np.float32), chalk, 3 * unit)
            at += long + 14 * unit
    shape = np.array([[300, 160], [420, 160], [420, 60], [300, 160]]) * unit + (x, top)
    stroke(wall.picture, shape.astype(np.float32), chalk, 3 * unit)
    ring = np.linspace(0, 2 * np.pi, 30)
    circle = np.stack([340 + 30 * np.cos(ring), 78 + 30 * np.sin(ring)], -1) * unit + (x, top)
    stroke(wall.picture, circle.astype(np.float32), chalk, 3 * unit)
    _desk(wall, x + 150 * unit, 200 * unit, unit)
    dot(wall.picture, x + 320 * unit, wall.rows - 138 * unit, 12 * unit,
        pen(wall.lit((0.82, 0.16, 0.14), 0.8)))  # fmt: skip


def _desk(wall: Wall, x: float, wide: float, unit: float) -> None:
    """Put a plain desk there."""
    base, top, pine = wall.rows - 4 * unit, wall.rows - 124 * unit, (0.76, 0.58, 0.38)
    wall.box(x, top, wide, 12 * unit, wall.lit(pine, 1.0))
    wall.box(x + 8 * unit, top + 12 * unit, wide - 16 * unit, 34 * unit, wall.lit(pine, 0.55))
    for leg in (10 * unit, wide - 17 * unit):
        wall.box(x + leg, top + 12 * unit, 7 * unit, base - top - 12 * unit, wall.lit(STEEL, 0.4))


def pupils(wall: Wall, x: float, unit: float) -> None:
    """Hang a map of the world there, and put two desks with chairs below."""
    left, top = x + 50 * unit, wall.rows - 430 * unit
    wall.box(left, top, 260 * unit, 160 * unit, wall.lit((0.64, 0.82, 0.90), 0.8))
    for row in (top - 5 * unit, top + 158 * unit):
        wall.box(left - 8 * unit, row, 276 * unit, 7 * unit, wall.lit(WOOD, 0.6))
    lands = ((30, 30, 26), (60, 36, 22), (74, 96, 20), (78, 120, 12), (132, 34, 18), (140, 84, 24),
             (180, 36, 30), (206, 48, 24), (222, 112, 15))  # fmt: skip
    for k, (across, down, size) in enumerate(lands):
        green = ((0.46, 0.66, 0.36), (0.82, 0.72, 0.42), (0.74, 0.50, 0.38))[k % 3]
        dot(wall.picture, left + across * unit, top + down * unit, size * unit,
            pen(wall.lit(green, 0.8)))  # fmt: skip
    for k in range(2):
        at = x + (20 + 190 * k) * unit
        seat = wall.lit((0.20, 0.42, 0.66), 0.7)
        wall.box(at + 34 * unit, wall.rows - 168 * unit, 66 * unit, 40 * unit, seat)
        _desk(wall, at, 136 * unit, unit)


IN_LIBRARIES: tuple[tuple[Item, float], ...] = (
    (bookcase, 312), (ladder, 312), (reading_table, 330), (bookcase, 312), (arched_window, 260),
)  # fmt: skip
IN_LABORATORIES: tuple[tuple[Item, float], ...] = (
    (bench, 430), (elements, 340), (bench, 430), (broad_window, 300),
)  # fmt: skip
IN_CLASSROOMS: tuple[tuple[Item, float], ...] = (
    (blackboard, 540), (broad_window, 300), (pupils, 400), (broad_window, 300), (plant, 110),
)  # fmt: skip
"""What stands in each, and how wide it is on a 1280 x 720 picture."""
