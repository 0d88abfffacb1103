"""Houses, castles and windmills.

Each has units of its own.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action, Season
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.plants import SNOW, WOOD
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

STONE = (0.66, 0.63, 0.58)


def lit(look: Look) -> Ink:
    """Return the windows of a house."""
    if look.dark:
        return Ink((1.0, 0.84, 0.48), glow=0.9)
    return Ink((0.30, 0.42, 0.54), gloss=0.8)


def window(x: float, y: float, z: float, wide: float, high: float, glass: Ink) -> list[Part]:
    """Return a window whose left lower corner is at a place, with its frame and its bars."""
    frame = Ink((0.95, 0.93, 0.88))
    pane = sheet([(x, y, z), (x + wide, y, z), (x + wide, y + high, z), (x, y + high, z)], glass)
    bars = [
        Limb((x + wide / 2, y, z + 1), (x + wide / 2, y + high, z + 1), 0.9, 0.9, frame),
        Limb((x, y + high / 2, z + 1), (x + wide, y + high / 2, z + 1), 0.9, 0.9, frame),
    ]
    rim = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high), (x, y)]
    bars += [Limb((*a, z + 1), (*b, z + 1), 1.7, 1.7, frame)
             for a, b in itertools.pairwise(rim)]  # fmt: skip
    return [pane, *bars]


def smoke(mouth: Point, phase: float) -> list[Part]:
    """Return what rises from a chimney."""
    ink, (x, y, z) = Ink((0.86, 0.86, 0.87), glow=0.1, mist=0.75), mouth
    parts: list[Part] = []
    for k in range(7):
        age = (k + phase) / 7
        at = (x + 30 * age * age + 4 * sin(k * 2) * age, y + 76 * age, z)
        parts.append(ball(at, (7 + 17 * age) * min(1.0, 6 * age, 4 * (1 - age)) + 0.1, ink))
    return parts


def _house(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.93, 0.88, 0.78), (0.80, 0.52, 0.42), (0.70, 0.80, 0.84))
    wall = Ink(look.colour or own[int(look.variant * 2.999)])
    roof = Ink(SNOW if look.season is Season.WINTER else (0.60, 0.24, 0.18))
    glass = lit(look)
    gable: list[Point] = [(-92, 92, 70), (92, 92, 70), (92, 92, -70), (-92, 92, -70)]
    parts = box((-92, 0, -70), (92, 92, 70), wall)
    parts.append(sheet(gable, wall))
    for x in (-92.0, 92.0):
        parts.append(sheet([(x, 92, 70), (x, 160, 0), (x, 92, -70)], wall))
    for side in (1.0, -1.0):
        parts.append(sheet([(-104, 84, side * 82), (104, 84, side * 82), (104, 163, 0),
                            (-104, 163, 0)], roof))  # fmt: skip
        for k in range(7):
            share = k / 7
            y, z = 84 + 79 * share, side * 82 * (1 - share)
            parts.append(Limb((-104, y, z + side), (104, y, z + side), 1.4, 1.4,
                              Ink(tinted(roof.base, 0.8))))  # fmt: skip
    parts += box((38, 128, -30), (62, 186, -8), Ink((0.56, 0.32, 0.26)))
    parts += window(-74, 34, 71, 38, 36, glass) + window(40, 34, 71, 38, 36, glass)
    parts += [sheet([(-16, 0, 71), (18, 0, 71), (18, 60, 71), (-16, 60, 71)],
                    Ink((0.36, 0.22, 0.14))), ball((12, 30, 73), 2.2, Ink((0.9, 0.75, 0.3),
                    gloss=0.8))]  # fmt: skip
    parts += spun(window(-18, 100, 93, 30, 28, glass), -pi / 2)
    parts += box((-24, -2, 71), (26, 4, 88), Ink(STONE))
    parts += smoke((50, 192, -19), phase)
    shrub = Ink((0.26, 0.46, 0.18), fur=1.0)
    return parts + [ball((x, 12, 84), 15 + 3 * (k % 2), shrub)
                    for k, x in enumerate((-86.0, -64.0, -42.0, 52.0, 76.0, 96.0))]  # fmt: skip


def _bricks(t: F32, s: F32) -> F32:
    rows = np.floor(t * 16)
    seam = (t * 16 - rows < 0.12) | (np.abs((s * 4 + rows * 0.5) % 1.0 - 0.5) < 0.04)
    return np.asarray(np.where(seam, 0.55, 0.0), np.float32)


def tower(x: float, z: float, radius: float, high: float, look: Look, flag: float) -> list[Part]:
    """Return a round tower of stone with a pointed roof, and a flag that the wind raises."""
    wall = Ink(STONE, tinted(STONE, 0.7))
    roof = Ink(look.colour or (0.28, 0.34, 0.58))
    parts: list[Part] = [
        Limb((x, radius * 0.8, z), (x, high, z), radius, radius * 0.96, wall, _bricks),
        Limb((x, high, z), (x, high + 8, z), radius * 1.18, radius * 1.18, wall),
    ]
    # A cone, as a stack of shrinking rings: a bar between balls would be rounded off.
    for k in range(12):
        share = k / 12
        y = high + 16 + radius * 2.3 * share
        parts.append(Limb((x, y, z), (x, y + 2, z), radius * 1.24 * (1 - share) + 0.6,
                          radius * 1.24 * (1 - share) + 0.6, roof))  # fmt: skip
    top = high + 16 + radius * 2.5
    parts += [Limb((x, top - 6, z), (x, top + 26, z), 1.1, 0.8, Ink(WOOD)),
              sheet([(x, top + 26, z), (x, top + 14, z), (x + 24, top + 18 + flag, z)],
                    Ink((0.86, 0.16, 0.18)))]  # fmt: skip
    for y in (high * 0.40, high * 0.70):
        parts.append(Limb((x + radius * 0.5, y, z + radius * 0.86), (x + radius * 0.5, y + 13,
                          z + radius * 0.86), 4, 4, lit(look)))  # fmt: skip
    return parts


def _castle(phase: float, action: Action, look: Look) -> list[Part]:
    wall, dark = Ink(STONE), Ink((0.20, 0.15, 0.12))
    flag = 4 * sin(2 * pi * phase)
    parts = box((-118, 0, -50), (118, 92, 50), wall)
    for k in range(12):
        x = -116 + 20.0 * k
        parts += box((x, 92, 42), (x + 11, 106, 52), wall)
    for row in range(7):
        y = 12 + 12.0 * row
        parts.append(Limb((-118, y, 50.6), (118, y, 50.6), 0.6, 0.6, Ink(tinted(STONE, 0.75))))
        for k in range(9):
            x = -110 + 26.0 * k + 13 * (row % 2)
            parts.append(Limb((x, y - 12, 50.6), (x, y, 50.6), 0.6, 0.6, Ink(tinted(STONE, 0.75))))
    parts += box((-46, 92, -34), (46, 150, 20), wall)
    for x, z, radius, high in ((-124.0, 44.0, 30.0, 138.0), (124.0, 44.0, 30.0, 138.0),
                               (-60.0, -30.0, 26.0, 190.0), (66.0, -30.0, 26.0, 178.0),
                               (0.0, -10.0, 30.0, 216.0)):  # fmt: skip
        parts += tower(x, z, radius, high, look, flag)
    door = [(26 * cos(t), 40 + 26 * sin(t), 52.0) for t in (pi * k / 10 for k in range(11))]
    parts.append(sheet([*door, (-26, 0, 52), (26, 0, 52)], dark))
    bars = [Limb((x, 2, 53), (x, 58, 53), 1.2, 1.2, Ink((0.34, 0.26, 0.18)))
            for x in (-16.0, -5.0, 6.0, 17.0)]  # fmt: skip
    return [*parts, *bars]


def _windmill(phase: float, action: Action, look: Look) -> list[Part]:
    wall = Ink(look.colour or (0.92, 0.89, 0.82))
    cap, wood, cloth = Ink((0.46, 0.26, 0.18)), Ink(WOOD), Ink((0.96, 0.94, 0.88))
    parts: list[Part] = [Limb((0, 6, 0), (0, 140, 0), 46, 28, wall),
                         Limb((0, 146, 0), (0, 166, 0), 33, 16, cap),
                         Limb((0, 66, 0), (0, 70, 0), 42, 42, cap)]  # fmt: skip
    parts += window(14, 92, 33, 14, 18, lit(look)) + window(-30, 92, 32, 14, 18, lit(look))
    parts.append(
        sheet([(-12, 0, 47), (12, 0, 47), (12, 38, 45), (-12, 38, 45)], Ink((0.3, 0.2, 0.1)))
    )
    hub = (0.0, 150.0, 40.0)
    parts.append(Limb((0, 150, 20), hub, 5, 6, wood))
    for k in range(4):
        a = -pi / 2 * (phase + k)
        c, s = cos(a), sin(a)

        def at(along: float, aside: float, c: float = c, s: float = s) -> Point:
            return hub[0] + along * c - aside * s, hub[1] + along * s + aside * c, hub[2]

        parts += [Limb(hub, at(112, 0), 2.6, 1.8, wood),
                  sheet([at(26, 1), at(110, 1), at(110, 23), at(26, 20)], cloth)]  # fmt: skip
        parts += [Limb(at(26 + 21 * j, 0), at(26 + 21 * j, 22), 1.0, 1.0, wood) for j in range(5)]
    return parts


RIGS: dict[str, Rig] = {
    "house": Rig(_house, {Action.STAND: Gait(4.0)}, 2.0, front=0.5, pitch=0.10),
    "castle": Rig(_castle, {Action.STAND: Gait(2.4)}, 1.65, front=0.35, pitch=0.08),
    "windmill": Rig(_windmill, {Action.STAND: Gait(1.6)}, 1.75, front=0.35, pitch=0.03),
}
"""Buildings by their name."""
