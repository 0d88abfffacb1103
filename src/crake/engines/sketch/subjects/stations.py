"""What stands around people who type, write, paint, cook, fish or blow out candles.

Units are centimetres of a grown person; the origin is the ground below him, who looks ahead.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, box, sheet
from crake.engines.sketch.subjects.seats import STEEL, WOOD

DESK = 65.0
"""Height of a desk's top."""
COUNTER = 88.0
"""Height of a kitchen counter and of a table that one stands at."""
POT: Point = (44.0, COUNTER + 3.0, 4.0)
BOARD: Point = (40.0, COUNTER + 2.0, 2.0)
"""Middles of the bottom of a pot on the stove, and of a chopping board."""
SCREEN = Ink((0.66, 0.82, 1.0), glow=0.9)
PAPER = Ink((0.97, 0.96, 0.92))
_METAL, _DARK = Ink((0.70, 0.72, 0.75), gloss=0.5), Ink((0.10, 0.10, 0.11), gloss=0.4)
_TOP = Ink((0.62, 0.42, 0.24))


def flat(x: tuple[float, float], y: float, z: tuple[float, float], ink: Ink) -> Part:
    """Return a level rectangle."""
    return sheet([(x[0], y, z[0]), (x[1], y, z[0]), (x[1], y, z[1]), (x[0], y, z[1])], ink)


def ring(at: Point, radius: float, ink: Ink, squash: float = 1.0) -> Part:
    """Return a level round plate."""
    x, y, z = at
    turns = [2 * pi * k / 24 for k in range(24)]
    return sheet([(x + radius * cos(t) * squash, y, z + radius * sin(t)) for t in turns], ink)


def desk(half: float = 56.0) -> list[Part]:
    """Return a desk with thin legs."""
    parts = box((21, DESK - 4, -half), (84, DESK, half), _TOP)
    for x in (26.0, 79.0):
        parts += [Limb((x, 0, z), (x, DESK - 3, z), 2.0, 2.2, STEEL)
                  for z in (-half + 6, half - 6)]  # fmt: skip
    return parts


def laptop(phase: float) -> list[Part]:
    """Return an open laptop on a desk; what its screen shows goes on."""
    low = DESK + 1.8
    parts = box((29, DESK + 0.1, -17), (52, low, 17), _METAL)
    parts.append(flat((32, 45), low + 0.15, (-15, 15), Ink((0.20, 0.20, 0.22))))
    parts += [flat((32.6 + 3.1 * row, 35.0 + 3.1 * row), low + 0.3, (-14.4, 14.4), _DARK)
              for row in range(4)]  # fmt: skip

    def on(up: float, side: float, out: float) -> Point:
        return 52.0 + 0.34 * up - out, low + 0.94 * up, side

    def pane(a: tuple[float, float], b: tuple[float, float], out: float, ink: Ink) -> Part:
        return sheet([on(a[0], a[1], out), on(b[0], a[1], out), on(b[0], b[1], out),
                      on(a[0], b[1], out)], ink)  # fmt: skip

    parts += [pane((0, -17), (23, 17), -1.2, _METAL), pane((0, -17), (23, 17), 0.0, _DARK),
              pane((1.4, -15.6), (21.8, 15.6), 0.2, SCREEN),
              pane((9.5, -3.2), (14.5, 3.2), -1.4, Ink((0.92, 0.94, 0.97), glow=0.5))]  # fmt: skip
    for k in range(5):
        long = 8.0 + 9.0 * ((0.37 * k + 0.2) % 1) + 3.0 * sin(2 * pi * phase + 2 * k)
        up = 4.0 + 3.3 * k
        parts.append(pane((up, 13.0 - long), (up + 1.5, 13.0), 0.4,
                          Ink((0.12, 0.26, 0.52), glow=0.3)))  # fmt: skip
    return parts


def mug(at: Point, colour: RGB = (0.86, 0.32, 0.24)) -> list[Part]:
    """Return a mug of coffee that stands somewhere."""
    x, y, z = at
    china = Ink(colour, gloss=0.4)
    turns = [pi * (k / 6 - 0.5) for k in range(7)]
    arc = [(x, y + 4.6 + 2.6 * sin(t), z + 3.6 + 2.6 * cos(t)) for t in turns]
    return [Limb((x, y + 0.2, z), (x, y + 9, z), 3.9, 4.1, china, cut=True),
            ring((x, y + 7.6, z), 3.9, Ink((0.26, 0.14, 0.07))),
            *[Limb(a, b, 0.8, 0.8, china) for a, b in itertools.pairwise(arc)]]  # fmt: skip


def sheet_of_paper(lines: float) -> list[Part]:
    """Return a sheet of paper on a desk, with lines that are written on it."""
    parts = [flat((24, 47), DESK + 0.25, (-14, 16), PAPER)]
    ink = Ink((0.18, 0.22, 0.42))
    for k in range(5):
        x, end = 44.5 - 2.1 * k, -11.0 + 22.0 * (0.72 + 0.28 * ((0.41 * k + 0.3) % 1))
        parts.append(flat((x, x + 0.6), DESK + 0.45, (-11.0, end if k < lines else -10.8), ink))
    return parts


def desk_lamp() -> list[Part]:
    """Return a lamp that stands on the far end of a desk."""
    arm, shade = Ink((0.16, 0.34, 0.30), gloss=0.5), Ink((0.16, 0.34, 0.30), gloss=0.5)
    bulb = Ink((1.0, 0.92, 0.70), glow=1.0)
    return [Limb((68, DESK + 1, -42), (68, DESK + 2, -42), 7, 6, arm),
            Limb((68, DESK + 1, -42), (72, DESK + 26, -42), 1.2, 1.2, arm),
            Limb((72, DESK + 26, -42), (56, DESK + 40, -36), 1.2, 1.2, arm),
            Limb((55, DESK + 40, -36), (49, DESK + 33, -33), 2.5, 8.0, shade, cut=True),
            ball((51, DESK + 35, -34), 3.6, bulb)]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Canvas:
    """A canvas on an easel: its middle, how far it is turned to the viewer and leant back."""

    middle: Point = (58.0, 126.0, -20.0)
    turn: float = 0.72
    slant: float = 0.16

    def place(self, across: float, up: float, out: float = 0.0) -> Point:
        """Return a place from its middle: to the painter's right, up, and out of it."""
        c, s = cos(self.turn), sin(self.turn)
        back = up * self.slant
        x, y, z = self.middle
        ahead, side = out - back, across
        return x - ahead * c + side * s, y + up, z + ahead * s + side * c


EASEL = Canvas()
_HALF, _TALL = 31.0, 25.0


def easel() -> list[Part]:
    """Return an easel with a canvas on which a landscape comes to be."""
    place = EASEL.place
    parts: list[Part] = []
    for across, low in ((-22.0, -4.0), (22.0, -4.0)):
        x, _, z = place(across, 0.0, -3.0)
        top = place(across * 0.15, 46.0, -4.0)
        parts.append(Limb((x, 0.0, z), top, 1.9, 1.6, WOOD))
        del low
    foot = place(0.0, 0.0, -44.0)
    parts.append(Limb((foot[0], 0.0, foot[2]), place(0.0, 44.0, -5.0), 1.8, 1.5, WOOD))
    parts.append(Limb(place(-30, -_TALL - 2, 1.5), place(30, -_TALL - 2, 1.5), 2.2, 2.2, WOOD))
    for out, half, tall, ink in ((-2.0, _HALF, _TALL, WOOD), (0.0, _HALF, _TALL, PAPER)):
        parts.append(sheet([place(-half, -tall, out), place(half, -tall, out),
                            place(half, tall, out), place(-half, tall, out)], ink))  # fmt: skip
    return parts + _landscape()


def _landscape() -> list[Part]:
    """Return what is on the canvas: a sky with a sun, hills, a lake and a tree."""
    wide, tall = _HALF - 3.0, _TALL - 3.0

    def shape(corners: list[tuple[float, float]], out: float, colour: RGB) -> Part:
        return sheet([EASEL.place(a, u, out) for a, u in corners], Ink(colour))

    hills = [(-wide + 2 * wide * k / 12, 1.5 + 6.5 * sin(0.9 * k) * (0.4 + 0.05 * k))
             for k in range(13)]  # fmt: skip
    sun = [(13 + 5 * cos(t), 12 + 5 * sin(t)) for t in (2 * pi * k / 16 for k in range(16))]
    tree = [(-17 + 7.5 * cos(t) * (1 + 0.15 * sin(5 * t)), 6 + 8 * sin(t))
            for t in (2 * pi * k / 20 for k in range(20))]  # fmt: skip
    return [
        shape([(-wide, -2), (wide, -2), (wide, tall), (-wide, tall)], 0.3, (0.98, 0.74, 0.46)),
        shape([(-wide, 8), (wide, 12), (wide, tall), (-wide, tall)], 0.5, (0.48, 0.66, 0.88)),
        shape(sun, 0.7, (1.0, 0.93, 0.62)),
        shape([(-wide, -4), *hills, (wide, -4)], 0.9, (0.36, 0.42, 0.62)),
        shape([(-wide, -tall), (wide, -tall), (wide, -3), (-wide, -3)], 1.1, (0.34, 0.58, 0.72)),
        shape([(-wide, -tall), (4, -tall), (-9, -9), (-wide, -6)], 1.3, (0.36, 0.56, 0.26)),
        shape([(-18.4, -12), (-15.6, -12), (-16.4, 4), (-17.6, 4)], 1.5, (0.36, 0.22, 0.12)),
        shape(tree, 1.7, (0.22, 0.46, 0.20)),
    ]


def counter(ink: Ink, half: float = 76.0, deep: tuple[float, float] = (20.0, 68.0)) -> list[Part]:
    """Return a counter or a cupboard with a worktop."""
    parts = box((deep[0] + 3, 0, -half + 2), (deep[1] - 2, COUNTER - 4, half - 2), ink)
    parts += box((deep[0], COUNTER - 4, -half), (deep[1], COUNTER, half), _TOP)
    dark = Ink((ink.base[0] * 0.8, ink.base[1] * 0.8, ink.base[2] * 0.8))
    x = deep[1] - 1.8
    for k in range(3):
        z0, z1 = -half + 5 + (2 * half - 6) / 3 * k, -half + 1 + (2 * half - 6) / 3 * (k + 1)
        parts.append(sheet([(x, 8, z0), (x, 8, z1), (x, COUNTER - 10, z1),
                            (x, COUNTER - 10, z0)], dark))  # fmt: skip
        parts.append(Limb((x + 1, COUNTER - 16, (z0 + z1) / 2 - 6),
                          (x + 1, COUNTER - 16, (z0 + z1) / 2 + 6), 0.9, 0.9, STEEL))  # fmt: skip
    return parts
