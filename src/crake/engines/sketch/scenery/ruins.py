"""Temples of old Greece and Rome as they are found: columns, some broken, and fallen stones."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.dwellings import Sheet
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.masonry import courses, shaft
from crake.engines.sketch.stage import Stage

MARBLE: RGB = (0.86, 0.79, 0.66)
SHADE: RGB = (0.46, 0.41, 0.35)
MOSS: RGB = (0.36, 0.42, 0.20)
APART, THICK, TALL = 74.0, 34.0, 236.0
"""From column to column, and how thick and high they are."""


def column(e: Easel, x: float, y: float, high: float, *, whole: bool = True,
           thick: float = THICK) -> None:  # fmt: skip
    """Paint a Doric column, or its stump."""
    e.box(x - thick * 0.68, y, thick * 1.36, thick * 0.20, toned(MARBLE, 0.95), 0.7)
    foot = thick * 0.20
    if not whole:
        shaft(e, x, y + foot, thick, high, MARBLE, broken=True, top=0.95)
        return
    shaft(e, x, y + foot, thick, high - foot - thick * 0.62, MARBLE)
    top, neck, rim, deep = y + high - thick * 0.62, thick * 0.42, thick * 0.66, thick * 0.3
    e.shape(
        [(x - neck, top), (x + neck, top), (x + rim, top + deep), (x - rim, top + deep)],
        MARBLE,
        0.62,
    )
    e.box(x - thick * 0.72, top + deep, thick * 1.44, thick * 0.32, MARBLE, 0.8)


def _entablature(e: Easel, x: float, y: float, wide: float) -> None:
    """Paint what columns carry: an architrave, a frieze of triglyphs, a cornice."""
    courses(e, x, y, wide, 26, MARBLE, course=26, stone=APART, lit=0.7)
    e.box(x, y + 26, wide, 26, toned(MARBLE, 0.82), 0.55)
    count = max(2, round(wide / (APART / 2)))
    for k in range(count):
        at = x + (k + 0.5) * wide / count
        for bar in (-7.0, 0.0, 7.0):
            e.box(at + bar - 2, y + 27, 4, 24, MARBLE, 0.75)
    e.box(x - 8, y + 52, wide + 16, 10, toned(MARBLE, 1.05), 0.85)


def _gable(e: Easel, x: float, y: float, wide: float) -> None:
    """Paint a gable of which the one end has broken off."""
    high, cut = wide * 0.17, 0.62
    edge = [(x + wide * (cut + 0.05), y), (x + wide * (cut + 0.02), y + high * 0.30),
            (x + wide * (cut - 0.03), y + high * 0.38), (x + wide * (cut - 0.02), y + high * 0.62),
            (x + wide * (cut - 0.07), y + high * 0.70)]  # fmt: skip
    e.shape([(x, y), *edge, (x + wide * 0.5, y + high)], toned(MARBLE, 0.74), 0.5)
    e.shape([(x - 6, y), (x + 10, y), (x + wide * 0.5, y + high * 0.90), (x + wide * 0.56,
             y + high * 0.80), (x + wide * 0.57, y + high * 0.94), (x + wide * 0.5, y + high + 9)],
            MARBLE, 0.8)  # fmt: skip


def temple(stage: Stage, foot: int, speed: float, *, across: float, scale: float = 1.0,
           haze: float = 0.0) -> Layer:  # fmt: skip
    """Return a ruined temple whose middle is `across` widths of the frame from the left."""
    e = Easel(stage, f"temple {across}", 470, speed, scale=scale)
    count, middle = 7, across * stage.width / e.unit
    left, base = middle - APART * (count - 1) / 2, 42.0
    for step in range(3):
        out = 60 - 16 * step
        courses(e, left - out, 14.0 * step, APART * (count - 1) + 2 * out, 14, MARBLE, course=14,
                stone=58, lit=0.66 + 0.05 * step)  # fmt: skip
    for k in range(count - 1):  # those of the far side, in shade
        at = left + APART * (k + 0.5)
        shaft(e, at, base, THICK * 0.72, TALL * (0.86 if k != 4 else 0.5), SHADE, flutes=7)
    e.box(left - 8, base + TALL * 0.86, APART * 4.4, 20, SHADE, 0.4)
    for k in range(count):
        whole = k != count - 2
        column(e, left + APART * k, base, TALL * (1.0 if whole else 0.45), whole=whole)
    _entablature(e, left - 26, base + TALL, APART * 4 + 44)
    _gable(e, left - 32, base + TALL + 62, APART * (count - 1) + 64)
    for _ in range(40):  # what grows in the joints
        at, step = left + e.dice(-40, APART * (count - 0.6)), int(e.dice(0, 3))
        e.disc(at, 14.0 * step, e.dice(1.4, 3.4), toned(MOSS, e.dice(0.9, 1.4)), 0.7)
    e.roughen(0.20, 26)
    return e.layer(foot, haze=haze, shadow=speed > 0.1, snow=7)


def colonnade(stage: Stage, foot: int, scale: float = 1.0) -> Layer:
    """Return columns that stand alone on row `foot`, whole ones and stumps."""
    e = Easel(stage, "colonnade", 430, stage.speed(foot), scale=scale)
    for k, (x, wide) in enumerate(e.bays(760)):
        at = x + wide * 0.07
        column(e, at, 0, 400, thick=52)
        if k % 2 == 0:
            column(e, at + 118, 0, 400, thick=52)
            courses(e, at - 44, 400, 206, 26, MARBLE, course=26, stone=103, lit=0.75)
        else:
            column(e, at + 118, 0, 110, whole=False, thick=52)
    e.roughen(0.20, 26)
    return e.layer(foot, shadow=True, snow=7)


def drum(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a drum of a column that lies on its side."""
    s = Sheet(height, 1.5, light)
    tone = 0.9 + 0.15 * float(rng.random())
    stone = (MARBLE[0] * tone, MARBLE[1] * tone, MARBLE[2] * tone)
    for k in range(9):
        y, lit = 0.02 + 0.105 * k, 0.10 + 0.10 * k
        shade = stone if k % 2 else toned(stone, 0.92)
        bulge = 0.20 * (1 - ((k - 4) / 4.5) ** 2)
        s.box(0.28 - bulge, y, 1.0, 0.115, shade, min(lit, 0.95))
    turns = np.linspace(0, 2 * np.pi, 24)
    face = [(1.22 + 0.20 * float(np.cos(t)), 0.49 + 0.475 * float(np.sin(t))) for t in turns]
    s.shape(face, stone, 0.55 if s.sunny < 0 else 0.85)
    s.shape([(1.22 + (x - 1.22) * 0.3, 0.49 + (y - 0.49) * 0.3) for x, y in face], stone, 0.4)
    return s.picture


def block(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a block that has fallen from a wall."""
    s = Sheet(height, 1.9, light)
    tone = 0.85 + 0.2 * float(rng.random())
    stone, chip = toned(MARBLE, tone), 0.1 + 0.15 * float(rng.random())
    side, front = (0.85, 0.45) if s.sunny > 0 else (0.35, 0.75)
    s.shape([(0.08, 0.0), (1.36, 0.0), (1.40, 0.62), (1.28 - chip, 0.66), (0.10, 0.68)], stone,
            front)  # fmt: skip
    s.shape([(1.36, 0.0), (1.80, 0.16), (1.80, 0.80), (1.40, 0.62)], stone, side)
    s.shape([(0.10, 0.68), (1.28 - chip, 0.66), (1.40, 0.62), (1.80, 0.80), (0.52, 0.88)], stone,
            0.95)  # fmt: skip
    return s.picture
