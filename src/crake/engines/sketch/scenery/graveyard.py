"""A graveyard: stones and crosses, an iron fence, a haunted house, and bats before the moon."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.dwellings import Sheet
from crake.engines.sketch.scenery.easel import Easel, arch, toned
from crake.engines.sketch.scenery.paint import ink
from crake.engines.sketch.stage import Stage, View

STONE: RGB = (0.52, 0.53, 0.52)
BOARDS: RGB = (0.40, 0.37, 0.40)
SLATE: RGB = (0.26, 0.26, 0.32)
EERIE: RGB = (1.0, 0.78, 0.30)


def _outline(wide: float, high: float, lean: float, top: int) -> list[tuple[float, float]]:
    """Return a stone that leans: round (0), with shoulders (1) or pointed (2)."""
    radius = (0.5 * wide, 0.34 * wide, 0.0)[top]
    shoulder = high - (radius or 0.30 * wide)
    head = [
        (radius * float(np.cos(t)), shoulder + radius * float(np.sin(t)))
        for t in np.linspace(0, pi, 11)
    ]
    if top == 1:
        head = [(0.5 * wide, shoulder), *head, (-0.5 * wide, shoulder)]
    elif top == 2:
        head = [(0.5 * wide, shoulder), (0.0, high), (-0.5 * wide, shoulder)]
    return [(0.5 + x + lean * y, y) for x, y in ((0.5 * wide, 0.0), *head, (-0.5 * wide, 0.0))]


def tombstone(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint an old stone: weathered, a little aslant, with lines that nobody can read any more."""
    s = Sheet(height, 1.1, light)
    tone, lean = 0.8 + 0.35 * float(rng.random()), 0.16 * float(rng.random() - 0.5)
    stone, top = toned(STONE, tone), int(rng.integers(3))
    shape = _outline(0.58, 0.94, lean, top)
    side = 0.055 * s.sunny
    s.shape([(x + side, y) for x, y in shape], stone, 0.95)
    s.shape(shape, stone, 0.42)
    for k in range(4):
        y, half = 0.62 - 0.11 * k, 0.10 + 0.10 * float(rng.random())
        middle = 0.5 + lean * y
        s.line([(middle - half, y), (middle + half, y)], toned(stone, 0.6), 0.3, 0.016)
    for _ in range(9):
        x, y = 0.5 + 0.5 * float(rng.random() - 0.5), 0.16 * float(rng.random())
        s.shape([(x - 0.03, 0.0), (x + 0.03, 0.0), (x + lean, y + 0.10)], (0.20, 0.26, 0.12), 0.5)
    return s.picture


def cross(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a cross of stone on a base."""
    s = Sheet(height, 0.9, light)
    tone = 0.8 + 0.3 * float(rng.random())
    stone = toned(STONE, tone)
    for shift, lit in ((0.035 * s.sunny, 0.95), (0.0, 0.42)):
        s.box(0.39 + shift, 0.10, 0.12, 0.86, stone, lit)
        s.box(0.18 + shift, 0.58, 0.54, 0.12, stone, lit)
        s.shape([(0.22 + shift, 0.0), (0.68 + shift, 0.0), (0.60 + shift, 0.14),
                 (0.30 + shift, 0.14)], stone, lit)  # fmt: skip
    return s.picture


def _window(e: Easel, x: float, y: float, wide: float, high: float, lit: float) -> None:
    e.shape(arch(x - 3, y - 3, wide + 6, high + 6, 0.6), toned(BOARDS, 0.6), 0.5)
    if e.rng.random() < lit:
        e.shining(arch(x, y, wide, high, 0.6), toned(EERIE, e.dice(0.7, 1.0)), 0.7)
    else:
        e.shape(arch(x, y, wide, high, 0.6), (0.05, 0.05, 0.07), 0.5)
    for bar in ((x + wide / 2, y, x + wide / 2, y + high), (x, y + high / 2, x + wide,
                                                            y + high / 2)):  # fmt: skip
        e.line([bar[:2], bar[2:]], toned(BOARDS, 0.5), 0.4, 2.0)


def _wing(e: Easel, x: float, wide: float, high: float, roof: float, crooked: float) -> None:
    """Paint a part of the house: clapboard, and a steep roof that is not quite straight."""
    e.box(x, 24, wide, high, BOARDS, 0.62)
    for k in range(int(high / 9)):
        e.line([(x, 24 + 9 * k), (x + wide, 24 + 9 * k)], toned(BOARDS, 0.74), 0.5, 1.4)
    e.box(x - 6, 18 + high, wide + 12, 9, toned(BOARDS, 0.7), 0.6)
    top = 26 + high
    e.shape([(x - 12, top), (x + wide + 12, top), (x + wide * 0.64 + crooked, top + roof * 0.55),
             (x + wide * 0.5 + 1.5 * crooked, top + roof), (x + wide * 0.36 + crooked,
             top + roof * 0.55)], SLATE, 0.6)  # fmt: skip
    e.line([(x + wide * 0.5 + 1.5 * crooked, top + roof - 4), (x + wide * 0.5 + 1.6 * crooked,
            top + roof + 22)], toned(SLATE, 0.8), 0.5, 2.4)  # fmt: skip


def haunted_house(stage: Stage, foot: int, across: float) -> Layer:
    """Return a crooked old mansion on a hill, with light in some windows, on row `foot`."""
    e = Easel(stage, "haunted house", 470, 0.06, scale=0.80)
    middle = across * stage.width / e.unit
    hill = [(middle + 520 * t, 96 * (1 - t * t) ** 2) for t in np.linspace(-1, 1, 33).tolist()]
    e.shape([*hill, (middle + 520, 0), (middle - 520, 0)], (0.16, 0.19, 0.13), 0.5)
    lift = 66.0
    for x, wide, high, roof, crooked in ((-150.0, 130.0, 96.0, 74.0, -4.0),
                                         (24.0, 118.0, 118.0, 84.0, 6.0),
                                         (-62.0, 96.0, 214.0, 118.0, -9.0)):  # fmt: skip
        _wing(e, middle + x, wide, high + lift, roof, crooked)
    for x, y in ((-128.0, 92.0), (-86.0, 92.0), (44.0, 100.0), (96.0, 100.0), (44.0, 160.0),
                 (96.0, 160.0)):  # fmt: skip
        _window(e, middle + x, y + 20, 22, 40, 0.55)
    for y in (170.0, 236.0):
        _window(e, middle - 28, y, 28, 46, 0.8)
    e.shape(arch(middle - 32, 88, 36, 60), (0.07, 0.05, 0.05), 0.5)
    e.box(middle - 60, 84, 92, 8, toned(BOARDS, 0.8), 0.6)
    for x in (-58.0, 24.0):
        e.box(middle + x, 88, 6, 66, toned(BOARDS, 1.2), 0.5)
    e.shape([(middle - 70, 152), (middle + 42, 152), (middle + 28, 172), (middle - 56, 172)], SLATE,
            0.6)  # fmt: skip
    e.box(middle + 108, 230, 18, 74, (0.30, 0.22, 0.20), 0.5)
    path = [(middle - 22, 90), (middle + 6, 90), (middle + 40, 50), (middle + 10, 0),
            (middle - 60, 0), (middle - 4, 50)]  # fmt: skip
    e.shape(path, (0.34, 0.32, 0.27), 0.5)
    e.roughen(0.24, 20)
    return e.layer(foot, haze=0.10, reach=12, snow=7)


class Bats:
    """Bats that flutter across the sky, each on a way of its own."""

    COUNT = 9

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._way = stage.rng("bats").random((self.COUNT, 5))
        self._colour = ink((0.05, 0.05, 0.07), stage.palette.light, 0.2)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every bat where it has flown to; what leaves one side comes in at the other."""
        stage, seconds = self._stage, view.seconds
        room = 1.3 * stage.width
        for x, y, fast, turn, size in self._way.tolist():
            flown = (x * room + (0.10 + 0.14 * fast) * stage.width * seconds) % room
            dip = 0.05 * sin(2.1 * seconds + 6 * turn) + 0.02 * sin(5.3 * seconds + 9 * turn)
            row = (0.12 + 0.62 * y + dip) * stage.horizon
            flap = sin(2 * pi * (3.2 + 1.6 * fast) * seconds + 6 * turn)
            brush = Brush(frame, (flown - 0.15 * stage.width, row),
                          stage.unit * (5 + 11 * size))  # fmt: skip
            tip = 0.25 + 0.75 * flap
            for side in (-1.0, 1.0):
                brush.fill([(0, 0.20), (side * 0.8, 0.28 + 0.5 * tip), (side * 1.9, tip),
                            (side * 1.25, 0.42 * tip - 0.1), (side * 0.7, 0.25 * tip - 0.34),
                            (0, -0.30)], self._colour)  # fmt: skip
            brush.fill([(-0.24, 0.0), (-0.16, 0.52), (0, 0.34), (0.16, 0.52), (0.24, 0.0),
                        (0, -0.5)], self._colour)  # fmt: skip
