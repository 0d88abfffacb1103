"""Treasures: chests of gold, crystals that glow, coins that spin, marbles.

Units are millimetres, more or less.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    banked,
    box,
    disc,
    moved,
    sheet,
    spun,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Look, Rig, smooth
from crake.engines.sketch.subjects.standing import standing


def _chest(phase: float, look: Look) -> list[Part]:
    """Return a treasure chest whose lid opens, with gold and gems in it; a cycle is a minute."""
    late = 60 * phase
    open_ = smooth(min(max((late - 0.4) / 2.2, 0.0), 1.0)) * (1 - smooth(max(late - 55, 0.0) / 5))
    plank, iron = Ink((0.42, 0.24, 0.11), fur=0.3), Ink((0.62, 0.50, 0.24), gloss=0.7)
    gold = Ink((0.98, 0.78, 0.22), gloss=1.0, glow=0.25)
    parts: list[Part] = [
        sheet([(-120, 0, 72), (120, 0, 72), (120, 84, 72), (-120, 84, 72)], plank),
        sheet([(-120, 0, -72), (120, 0, -72), (120, 84, -72), (-120, 84, -72)], plank),
        *[
            sheet([(x, 0, -72), (x, 0, 72), (x, 84, 72), (x, 84, -72)], plank)
            for x in (-120.0, 120.0)
        ],
    ]
    for x in (-96.0, 0.0, 96.0):
        parts += box((x - 8, 0, 72), (x + 8, 84, 75), iron)
    parts += [sheet([(-116, 66, -68), (116, 66, -68), (116, 66, 68), (-116, 66, 68)], gold)]
    for k in range(44):
        x, z = 108 * sin(2.4 * k), 58 * cos(3.7 * k)
        y = 66 + 26 * (1 - (x / 120) ** 2) * (0.4 + 0.6 * ((k * 0.618) % 1))
        parts += [*lathe(((11, y), (11, y + 3)), gold, at=(x, 0, z)), plate(11, y + 3, gold,
                  (x, 0, z))]  # fmt: skip
    gems: tuple[RGB, ...] = (
        look.colour or (0.86, 0.06, 0.16),
        (0.10, 0.60, 0.32),
        (0.16, 0.30, 0.86),
    )
    for k in range(7):
        parts.append(ball((-84 + 28.0 * k, 88 + 6 * sin(3 * k), 26 * cos(2 * k)), 9,
                          Ink(gems[k % 3], gloss=1.0, glow=0.15)))  # fmt: skip
    lid: list[Part] = []
    arc = [(72 * cos(t), 40 * sin(t)) for t in (pi * k / 10 for k in range(11))]
    for (az, ay), (bz, by) in itertools.pairwise(arc):
        lid.append(sheet([(-120, 84 + ay, az), (120, 84 + ay, az), (120, 84 + by, bz),
                          (-120, 84 + by, bz)], plank))  # fmt: skip
        low, high = (86 + 1.02 * ay, 1.03 * az), (86 + 1.02 * by, 1.03 * bz)
        lid += [sheet([(x - 8, *low), (x + 8, *low), (x + 8, *high), (x - 8, *high)], iron)
                for x in (-96.0, 0.0, 96.0)]  # fmt: skip
    lid += [sheet([(x, 84 + y, z) for z, y in arc], plank) for x in (-120.0, 120.0)]
    lid += box((-14, 70, 74), (14, 96, 82), iron)
    opened = banked(lid, -1.75 * open_, (84.0, -72.0))  # around its hinge at the far edge
    return (
        parts
        + opened
        + [ball((0, 90, 0), 150, Ink((1.0, 0.80, 0.34), glow=1.0, mist=0.02 + 0.20 * open_))]
    )


def _crystal(phase: float, look: Look) -> list[Part]:
    """Return crystals that glow, brighter and fainter."""
    hue = look.colour or (0.56, 0.36, 0.96)
    pulse = 0.5 + 0.5 * sin(2 * pi * phase)
    parts: list[Part] = []
    for k, (x, z, high, wide, lean) in enumerate((
        (0.0, 0.0, 210.0, 34.0, 0.0), (-46.0, 14.0, 140.0, 24.0, 0.32), (46.0, 10.0, 156.0, 26.0,
        -0.30),
        (-18.0, 44.0, 92.0, 20.0, 0.14), (24.0, 48.0, 76.0, 17.0, -0.22), (-78.0, 4.0, 70.0, 18.0,
        0.6),
        (80.0, 0.0, 82.0, 18.0, -0.56),
    )):  # fmt: skip
        one: list[Part] = []
        ring = [(wide * cos(t), wide * sin(t)) for t in (2 * pi * j / 6 + k for j in range(7))]
        for j in range(6):
            (ax, az), (bx, bz) = ring[j], ring[j + 1]
            ink = Ink(tinted(hue, 0.72 + 0.13 * (j % 3)), gloss=1.0, glow=0.30 + 0.25 * pulse)
            one += [sheet([(0.7 * ax, 0, 0.7 * az), (0.7 * bx, 0, 0.7 * bz), (bx, 0.72 * high, bz),
                           (ax, 0.72 * high, az)], ink),
                    sheet([(ax, 0.72 * high, az), (bx, 0.72 * high, bz), (0, high, 0)],
                          Ink(tinted(hue, 1.15), gloss=1.0, glow=0.35 + 0.3 * pulse))]  # fmt: skip
        parts += moved(turned(one, lean, (0.0, 0.0)), (x, 6.0, z))
    rock = Ink((0.30, 0.29, 0.31), fur=0.6)
    parts += [ball((96 * sin(2.4 * k) * (k / 16), 8, 60 * cos(2.4 * k) * (k / 16)), 19, rock)
              for k in range(17)]  # fmt: skip
    parts.append(ball((0, 100, -40), 190, Ink(hue, glow=1.0, mist=0.10 + 0.14 * pulse)))
    return parts


def _coin(phase: float, look: Look) -> list[Part]:
    """Return a coin that spins on its edge."""
    gold = Ink(look.colour or (0.90, 0.70, 0.26), gloss=1.0)
    edge = Ink(tinted(gold.base, 0.72), gloss=1.0)
    parts: list[Part] = [Limb((0, 62, -5), (0, 62, 5), 60, 60, edge, cut=True)]
    for side in (-1.0, 1.0):
        parts += [disc((0, 62, side * 5), 60, gold, 0.0, 40), disc((0, 62, side * 5.6), 50, edge,
        0, 36),
                  disc((0, 62, side * 6.2), 47, gold, 0.0, 36)]  # fmt: skip
        star: list[Point] = [((34 if k % 2 == 0 else 15) * sin(pi * k / 5),
                              62 + (34 if k % 2 == 0 else 15) * cos(pi * k / 5), side * 7)
                             for k in range(10)]  # fmt: skip
        parts.append(sheet(star, edge))
    return spun(parts, 2 * pi * phase)


def banded(t: F32, s: F32) -> F32:
    """Return the coloured twist in a marble."""
    return np.asarray(np.where(np.abs(np.sin(3.2 * s + 2)) < 0.35, 0.95, 0.0) + 0 * t, np.float32)


def _marbles(phase: float, look: Look) -> list[Part]:
    """Return marbles that roll to and fro."""
    hues: tuple[RGB, ...] = (look.colour or (0.10, 0.36, 0.86), (0.90, 0.20, 0.16), (0.12, 0.62,
    0.36),
                             (0.96, 0.70, 0.12), (0.56, 0.26, 0.80))  # fmt: skip
    parts: list[Part] = []
    for k in range(9):
        way = 40 * sin(2 * pi * phase + 1.3 * k)
        x, z = 132 * sin(2.4 * k + 0.3) + way, 62 * cos(2.9 * k)
        spin = -way / 26
        a: Point = (x - 0.5 * cos(spin), 26 - 0.5 * sin(spin), z)
        ink = Ink((0.90, 0.94, 0.97), hues[k % 5], gloss=1.0)
        parts.append(Limb(a, (x + 0.5 * cos(spin), 26 + 0.5 * sin(spin), z), 26, 26, ink, banded))
    return parts


RIGS: dict[str, Rig] = {
    "treasure chest": standing(_chest, 1.7, 60.0, front=0.35, pitch=0.36, even=True, table=170),
    "crystal": standing(_crystal, 1.5, 4.0, pitch=0.12, table=120),
    "coin": standing(_coin, 2.6, 1.6, pitch=0.14, even=True, table=80),
    "marbles": standing(_marbles, 2.3, 4.0, pitch=0.42, table=190),
}
"""Treasures by their name."""
