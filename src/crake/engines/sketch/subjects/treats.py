"""What is eaten: cakes, burgers, ice cream, apples and pumpkins.

Units are millimetres, more or less: a cup is 90 high.
"""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.lathe import flame, lathe, plate, rounded, steam
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    ball,
    chain,
    sheet,
    towards,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import CHINA, LEAF, standing


def _cake(phase: float, look: Look) -> list[Part]:
    icing = Ink(look.colour or (0.96, 0.72, 0.78), soft=True)
    cream, crumb = Ink((0.99, 0.96, 0.90), soft=True), Ink((0.72, 0.46, 0.26))
    parts: list[Part] = [
        plate(128, 4, Ink(CHINA, gloss=0.6)),
        *lathe(((104, 0), (128, 4), (131, 8)), Ink(CHINA, gloss=0.6)),
    ]
    for radius, low, high in ((100.0, 6.0, 66.0), (66.0, 66.0, 116.0)):
        middle = (low + high) / 2
        parts += lathe(((radius, low), (radius, middle - 4)), icing)
        parts += lathe(((radius - 1, middle - 4), (radius - 1, middle + 4)), crumb)
        parts += lathe(((radius, middle + 4), (radius, high)), icing)
        parts.append(plate(radius, high, icing))
        count = round(radius / 4)
        for k in range(count):
            t = 2 * pi * k / count
            x, z = radius * 0.94 * cos(t), radius * 0.94 * sin(t)
            drip = 10 + 9 * sin(k * 2.4) + 4 * sin(k * 5.1)
            parts += [ball((x, high + 3, z), 9, cream), ball((x, low + 2, z * 1.04), 7, cream),
                      Limb((x * 1.05, high - 2, z * 1.05), (x * 1.06, high - drip, z * 1.06), 6, 5,
                           cream)]  # fmt: skip
    hues: tuple[RGB, ...] = ((0.90, 0.26, 0.30), (0.26, 0.52, 0.86), (0.98, 0.78, 0.22),
                             (0.34, 0.70, 0.42), (0.66, 0.40, 0.80))  # fmt: skip
    for k in range(7):
        t = 2 * pi * k / 7 + 0.2
        x, z = 44 * cos(t), 44 * sin(t)
        wax = Ink(hues[k % 5], glow=0.15)
        parts += [Limb((x, 116, z), (x, 156, z), 3.6, 3.4, wax, _twisted)]
        parts += flame((x, 161.0, z), 17, phase, 0.37 * k)
    return parts


def _twisted(t: F32, s: F32) -> F32:
    """Return the stripe that winds around a small candle."""
    return np.asarray(np.where((t * 5 + s * 0.35) % 1.0 < 0.4, -0.9, 0.0), np.float32)


def _apple(phase: float, look: Look) -> list[Part]:
    del phase
    base = look.colour or (0.80, 0.10, 0.10)
    skin = Ink(base, towards(base, (0.95, 0.80, 0.30), 0.55), gloss=0.7, soft=True)
    shape = rounded(((8, 4), (26, 0), (44, 30), (46, 56), (34, 82), (16, 84), (5, 74)), 5)
    stem: list[Part] = chain(
        [(0, 74, 0), (2, 90, 0), (7, 102, 2)], (2.4, 2, 2.6), Ink((0.3, 0.2, 0.1))
    )
    leaf = [(4, 92, 0), (18, 104, 6), (38, 108, 8), (26, 96, 10)]

    def flecked(t: F32, s: F32) -> F32:
        return np.asarray(0.5 + 0.4 * np.sin(9 * s + 2) * np.sin(17 * s) + 0 * t, np.float32)

    return [*lathe(shape, skin, flecked), *stem, sheet(leaf, LEAF, 3.0)]


def _pumpkin(phase: float, look: Look) -> list[Part]:
    base = look.colour or (0.92, 0.46, 0.08)
    rind, flicker = Ink(base, soft=True, gloss=0.25), 0.85 + 0.15 * sin(6 * pi * phase)
    parts: list[Part] = []
    for k in range(12):
        t = 2 * pi * k / 12
        arc = [(62 * sin(a) * cos(t), 62 - 56 * cos(a), 62 * sin(a) * sin(t))
               for a in (0.25, 0.8, 1.3, 1.8, 2.3, 2.85)]  # fmt: skip
        parts += chain(arc, (20, 27, 30, 30, 26, 18), rind)
    parts += chain([(0, 116, 0), (4, 138, 3), (14, 150, 4)], (11, 8, 9), Ink((0.36, 0.42, 0.16)))
    fire = Ink((1.0, 0.80 * flicker, 0.28), glow=1.0)
    face = (((-34, 72), (-12, 72), (-24, 94)), ((12, 72), (34, 72), (24, 94)),
            ((-7, 58), (7, 58), (0, 70)),
            ((-42, 50), (-26, 36), (-16, 40), (-8, 32), (6, 32), (14, 40), (26, 36), (42, 50),
             (22, 46), (14, 52), (4, 44), (-8, 44), (-16, 52), (-24, 46)))  # fmt: skip
    for outline in face:
        parts.append(sheet([(x, y, 96 - 0.008 * x * x) for x, y in outline], fire))
    return parts


def _burger(phase: float, look: Look) -> list[Part]:
    bun = Ink(look.colour or (0.80, 0.50, 0.20), soft=True, gloss=0.35)
    green, cheese = Ink((0.42, 0.66, 0.20), soft=True), Ink((0.98, 0.74, 0.18), gloss=0.3)
    meat, red = Ink((0.30, 0.16, 0.09), fur=0.6), Ink((0.82, 0.16, 0.12), gloss=0.5)
    parts: list[Part] = [plate(104, 3, Ink((0.36, 0.24, 0.15)))]
    parts += lathe(((104, 0), (104, 3)), Ink((0.30, 0.20, 0.12)))
    parts += [*lathe(rounded(((58, 4), (68, 12), (68, 24), (62, 30))), bun), plate(62, 30, bun)]
    parts += [*lathe(rounded(((64, 32), (71, 38), (71, 46), (66, 52))), meat), plate(66, 52, meat)]
    parts.append(sheet([(-66, 55, -66), (66, 53, -66), (66, 53, 66), (-66, 55, 66)], cheese))
    parts += [sheet([(x, 54, z), (z, 54, -x), (0.62 * (x + z), 38, 0.62 * (z - x))], cheese)
              for x, z in ((66.0, 66.0), (66.0, -66.0), (-66.0, -66.0), (-66.0, 66.0))]  # fmt: skip
    parts += [*lathe(((66, 56), (66, 63)), red), plate(66, 63, red)]
    for k in range(26):
        t = 2 * pi * k / 26
        parts.append(ball((67 * cos(t), 66 + 3.4 * sin(5 * t + k), 67 * sin(t)), 10, green))
    dome = rounded(((66, 72), (69, 82), (56, 106), (30, 122), (4, 126)), 5)
    parts += [*lathe(dome, bun), plate(66, 72, bun)]
    for k in range(34):
        t, far = 2.4 * k, ((k + 0.5) / 34) ** 0.5
        x, z = 58 * far * cos(t), 58 * far * sin(t)
        y = 127 - 34 * far**2.4
        parts.append(
            Limb((x - 2, y, z), (x + 2, y - 0.5, z + 1), 2.4, 1.4, Ink((0.98, 0.92, 0.74)))
        )
    return parts + steam(phase, 126, 30, 60)


def _cone(phase: float, look: Look) -> list[Part]:
    scoop = look.colour or (0.96, 0.62, 0.68)
    wafer, melt = Ink((0.82, 0.58, 0.30), (0.60, 0.38, 0.16)), 5 * (phase % 1.0)

    def waffle(t: F32, s: F32) -> F32:
        across = np.minimum((t * 7 + s * 3) % 1.0, (t * 7 - s * 3) % 1.0)
        return np.asarray(np.where(across < 0.16, 0.9, 0.0), np.float32)

    parts: list[Part] = [Limb((0, 0, 0), (0, 112, 0), 5, 37, wafer, waffle, cut=True)]
    parts += [
        ball((0, 128, 0), 42, Ink(scoop, soft=True, fur=0.25)),
        ball((0, 182, 0), 34, Ink((0.99, 0.95, 0.84), soft=True, fur=0.25)),
        ball((6, 216, 8), 9, Ink((0.80, 0.06, 0.10), gloss=0.9)),
        *chain([(6, 222, 8), (10, 236, 6), (18, 242, 4)], (1.3, 1, 1), Ink((0.3, 0.3, 0.1))),
    ]
    for k in range(9):
        t = 2 * pi * k / 9
        parts.append(Limb((36 * cos(t), 120, 36 * sin(t)), (38 * cos(t), 104 - melt * (k % 3),
                          38 * sin(t)), 8, 7, Ink(scoop, soft=True, gloss=0.3)))  # fmt: skip
    return parts


RIGS: dict[str, Rig] = {
    "cake": standing(_cake, 2.3, 2.4, pitch=0.30),
    "apple": standing(_apple, 3.9, 4.0),
    "pumpkin": standing(_pumpkin, 2.8, 2.0, front=0.15, pitch=0.2),
    "burger": standing(_burger, 3.2, 4.0, pitch=0.22),
    "ice cream": standing(_cone, 2, 4.0, pitch=0.16),
}
"""What is eaten by its name."""
