"""Where people live and keep things in the country: tents, igloos, huts of logs, barns.

Each has units of its own.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action, Season
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.buildings import lit, smoke, window
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    prism,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.plants import SNOW, WOOD
from crake.engines.sketch.subjects.rig import Gait, Look, Rig


def _tent(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.92, 0.48, 0.14)
    glow = 0.55 if look.dark else 0.0
    cloth, fly = Ink(base, glow=glow), Ink(tinted(base, 0.82), glow=0.8 * glow)
    inside = Ink((1.0, 0.80, 0.42), glow=0.9) if look.dark else Ink((0.22, 0.15, 0.12))
    rope, peg = Ink((0.86, 0.84, 0.78)), Ink((0.55, 0.56, 0.58), gloss=0.6)
    flap = 2.0 * sin(2 * pi * phase)
    high, wide, deep = 104.0, 84.0, 96.0
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        roof: list[Point] = [(side * wide, 4, -deep), (side * wide, 4, deep), (0, high, deep),
                             (0, high, -deep)]  # fmt: skip
        parts.append(sheet(roof, cloth if side < 0 else fly, 6.0))
        for z in (-deep, deep, 0.0):
            end = (side * (wide + 46), 0.0, z * 1.05)
            parts += [Limb((side * 0.52 * wide, 0.5 * high, z), end, 0.8, 0.8, rope),
                      Limb(end, (end[0], 9, z * 1.05), 1.4, 1.6, peg)]  # fmt: skip
    parts += [
        sheet([(-wide, 4, -deep), (wide, 4, -deep), (0, high, -deep)], fly),
        sheet([(-wide, 2, deep - 1), (wide, 2, deep - 1), (0, high, deep - 1)], inside),
    ]
    for side in (-1.0, 1.0):  # the two halves of the door, rolled aside
        door: list[Point] = [(side * wide, 2, deep), (side * (34 + flap), 2, deep + 7),
                             (side * 8, 0.72 * high, deep + 3), (0, high, deep)]  # fmt: skip
        parts.append(sheet(door, cloth, 3.0))
    parts += [Limb((0, 0, deep), (0, high + 5, deep), 1.8, 1.8, peg),
              Limb((0, high, -deep), (0, high, deep), 2.2, 2.2, fly)]  # fmt: skip
    return parts


def _blocks(t: F32, s: F32) -> F32:
    """Seams between blocks of snow, in one row."""
    round_ = np.arcsin(np.clip(s, -1, 1))
    seam = (t < 0.12) | (np.abs((round_ * 2.6) % 1.0 - 0.5) < 0.05)
    return np.asarray(np.where(seam, 0.8, 0.0), np.float32)


def _igloo(phase: float, action: Action, look: Look) -> list[Part]:
    snow = Ink(look.colour or (0.90, 0.94, 0.99), (0.62, 0.72, 0.86))
    dark = Ink((1.0, 0.78, 0.40), glow=0.9) if look.dark else Ink((0.16, 0.20, 0.30))
    radius, parts = 92.0, list[Part]()
    turns = [pi / 2 * k / 7 for k in range(8)]
    for number, (low, up) in enumerate(itertools.pairwise(turns)):
        a = (0.5 * (number % 2), 1.06 * radius * sin(low), 0.0)
        b = (a[0], 1.06 * radius * sin(up), 0.0)
        parts.append(Limb(a, b, radius * cos(low), max(radius * cos(up), 0.6), snow, _blocks,
                          cut=True))  # fmt: skip
    parts.append(ball((0, 1.03 * radius, 0), 9, snow))
    mouth, tunnel = 132.0, list[Part]()
    arch = [(34 * cos(t), 46 * sin(t)) for t in (pi * k / 12 for k in range(13))]
    for k, (one, two) in enumerate(itertools.pairwise(arch)):
        corners = [(*one, 50.0), (*two, 50.0), (*two, mouth), (*one, mouth)]
        tunnel.append(sheet(corners, snow if k % 2 else Ink(tinted(snow.base, 0.93))))
    inner = [(24 * cos(t), 36 * sin(t), mouth + 1) for t in (pi * k / 12 for k in range(13))]
    front = [(x, y, mouth) for x, y in arch]
    parts += [*tunnel, sheet(front, snow), sheet(inner, dark)]
    heaps = (
        (-96.0, 30.0),
        (98.0, 22.0),
        (-46.0, 92.0),
        (52.0, 90.0),
        (40.0, 128.0),
        (-40.0, 126.0),
    )
    return parts + [ball((x, 2, z), 13, Ink(SNOW)) for x, z in heaps]


def _gable(wide: float, low: float, high: float, deep: float, roof: Ink) -> list[Part]:
    """Return a roof of two slopes whose ridge runs from left to right."""
    parts: list[Part] = []
    for side in (1.0, -1.0):
        parts.append(sheet([(-wide, low, side * deep), (wide, low, side * deep), (wide, high, 0),
                            (-wide, high, 0)], roof))  # fmt: skip
        for k in range(8):
            share = k / 8
            y, z = low + (high - low) * share, side * deep * (1 - share)
            parts.append(Limb((-wide, y, z + side), (wide, y, z + side), 1.2, 1.2,
                              Ink(tinted(roof.base, 0.8))))  # fmt: skip
    return parts


def _cabin(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.52, 0.34, 0.20)
    log, ends = Ink(base, tinted(base, 0.7)), Ink((0.78, 0.62, 0.42))
    winter = look.season is Season.WINTER
    roof = Ink(SNOW if winter else (0.34, 0.25, 0.20))
    glass = lit(look)
    parts = box((-92, 0, -66), (92, 88, 66), Ink(tinted(base, 0.7)))
    for row in range(8):
        y = 6 + 11.0 * row
        parts += [Limb((-104, y, 66), (104, y, 66), 6, 6, log),
                  Limb((92, y + 5, -72), (92, y + 5, 76), 6, 6, log),
                  ball((-104, y, 66), 5.4, ends), ball((104, y, 66), 5.4, ends),
                  ball((92, y + 5, 76), 5.4, ends)]  # fmt: skip
    parts += [sheet([(x, 88, 70), (x, 152, 0), (x, 88, -70)], log) for x in (-92.0, 92.0)]
    parts += _gable(112, 80, 158, 86, roof)
    parts += box((-66, 112, -40), (-42, 184, -16), Ink((0.50, 0.48, 0.46)))
    parts += smoke((-54, 190, -28), phase)
    parts += window(-78, 36, 74, 36, 32, glass) + window(42, 36, 74, 36, 32, glass)
    parts += spun(window(-15, 34, 100, 30, 30, glass), -pi / 2)
    door = Ink((0.30, 0.18, 0.10))
    parts += [sheet([(-18, 0, 74), (18, 0, 74), (18, 64, 74), (-18, 64, 74)], door),
              ball((12, 32, 76), 2.2, Ink((0.9, 0.75, 0.3), gloss=0.8))]  # fmt: skip
    parts += box((-30, -2, 74), (30, 5, 96), Ink(WOOD))
    pile = [(118.0, 7.0), (132.0, 7.0), (146.0, 7.0), (125.0, 19.0), (139.0, 19.0), (132.0, 31.0)]
    for x, y in pile:  # firewood beside the wall
        parts += [Limb((x, y, 18), (x, y, 54), 6.5, 6.5, log), ball((x, y, 56), 5.6, ends)]
    return parts


def _barn(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.62, 0.13, 0.10)
    wall, trim = Ink(base), Ink((0.94, 0.92, 0.88))
    roof = Ink(SNOW if look.season is Season.WINTER else (0.36, 0.36, 0.40))
    outline = [(-82.0, 0.0), (82.0, 0.0), (82.0, 84.0), (56.0, 132.0), (0.0, 160.0), (-56.0, 132.0),
               (-82.0, 84.0)]  # fmt: skip
    parts = prism(outline, -120, 80, wall)
    slopes = [(-90.0, 78.0), (-60.0, 137.0), (0.0, 168.0), (60.0, 137.0), (90.0, 78.0)]
    for (ax, ay), (bx, by) in itertools.pairwise(slopes):
        parts.append(sheet([(ax, ay, -128), (bx, by, -128), (bx, by, 88), (ax, ay, 88)], roof))
    for x in range(-72, 80, 16):  # boards
        high = 84 + (0 if abs(x) > 82 else (82 - abs(x)) * 0.92)
        parts.append(Limb((x, 2, 80.6), (x, high, 80.6), 0.6, 0.6, Ink(tinted(base, 0.72))))
    edge = [(x, y, 89.0) for x, y in slopes]
    parts += [Limb(a, b, 2.6, 2.6, trim) for a, b in itertools.pairwise(edge)]
    for low, high, left, right in ((0.0, 66.0, -36.0, 36.0), (98.0, 128.0, -16.0, 16.0)):
        rim = [(left, low, 82.0), (right, low, 82.0), (right, high, 82.0), (left, high, 82.0)]
        parts.append(sheet(rim, Ink(tinted(base, 0.86))))
        parts += [Limb(a, b, 2, 2, trim) for a, b in itertools.pairwise([*rim, rim[0]])]
        parts += [Limb(rim[0], rim[2], 2, 2, trim), Limb(rim[1], rim[3], 2, 2, trim)]
    parts.append(Limb((0, 0, 83), (0, 66, 83), 1.6, 1.6, trim))
    parts += window(-68, 40, 82, 20, 24, lit(look)) + window(48, 40, 82, 20, 24, lit(look))
    hay = Ink((0.86, 0.70, 0.30), fur=0.9)
    return parts + [
        Limb((x, 15, z), (x + 24, 15, z), 15, 15, hay) for x, z in ((96.0, 60.0), (112.0, 34.0))
    ]


_STILL = {Action.STAND: Gait(4.0)}
RIGS: dict[str, Rig] = {
    "tent": Rig(_tent, _STILL, 2.0, front=0.45, pitch=0.10),
    "igloo": Rig(_igloo, _STILL, 2.0, front=0.45, pitch=0.10),
    "cabin": Rig(_cabin, _STILL, 2.0, front=0.5, pitch=0.10),
    "barn": Rig(_barn, _STILL, 2.0, front=0.5, pitch=0.08),
}
"""Dwellings and barns by their name."""
