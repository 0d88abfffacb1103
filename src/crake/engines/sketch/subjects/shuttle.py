"""A space shuttle: its orbiter, and the tank and boosters with which it starts."""

from __future__ import annotations

import itertools
from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.lathe import rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    chain,
    moved,
    sheet,
    spun,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig
from crake.engines.sketch.subjects.spacecraft import exhaust

TILES = Ink((0.10, 0.10, 0.12), gloss=0.3)
GLASS = Ink((0.08, 0.12, 0.18), gloss=1.0)
TANK = Ink((0.76, 0.42, 0.18), gloss=0.15)
STEEL = Ink((0.34, 0.35, 0.38), gloss=0.5)
BOOSTERS = 27.0
"""How far aside the boosters stand."""
PAD = 18.0
"""Height of the nozzles above the ground before the start."""


def _orbiter(look: Look) -> list[Part]:
    """Return the orbiter on its belly: nose ahead, 0 to 118 long, black below."""
    white = Ink(look.colour or (0.94, 0.95, 0.96), gloss=0.3)
    y = 0.0
    spine = ((4.0, 11.0), (30.0, 11.5), (78.0, 11.0), (96.0, 9.5), (110.0, 6.5), (118.0, 3.6))
    parts: list[Part] = chain([(x, y, 0.0) for x, _ in spine], [r for _, r in spine], white)
    belly = [(x, y - 0.34 * r, 0.0) for x, r in spine]
    parts += chain(belly, [0.86 * r for _, r in spine], TILES)
    for side in (-1.0, 1.0):
        wing = [(84.0, -6.0, side * 9), (46.0, -7.5, side * 22), (14.0, -8.5, side * 46),
                (2.0, -8.5, side * 46), (0.0, -7.0, side * 9)]  # fmt: skip
        parts += [
            sheet(wing, white, 2.0),
            sheet([(a, b - 2.6, c) for a, b, c in wing], TILES, 1.0),
            Limb((46, -8, side * 22), (14, -9, side * 46), 1.6, 1.4, TILES),
            Limb((84, -7, side * 9), (46, -8, side * 22), 1.4, 1.6, TILES),
            Limb((4, 8, side * 9), (26, 9, side * 8.4), 5.6, 4.2, white),
            Limb((4, 8, side * 9), (-3, 8, side * 9.4), 3.4, 4.4, STEEL, cut=True),
            sheet([(106, 7.4, side * 1.4), (99, 8.8, side * 1.8), (98, 6.2, side * 6.4),
                   (105, 5.6, side * 4.6)], GLASS),
        ]  # fmt: skip
    fin = [(30.0, 10.0, 0.0), (2.0, 44.0, 0.0), (-10.0, 44.0, 0.0), (0.0, 10.0, 0.0)]
    parts += [sheet(fin, white, 1.6), sheet([(2, 14, 1.2), (-8, 42, 1.2), (-9.6, 42, 1.2),
                                             (-1, 14, 1.2)], TILES)]  # fmt: skip
    for up, z in ((5.0, 0.0), (-3.0, -5.6), (-3.0, 5.6)):
        parts.append(Limb((2, up, z), (-7, up, z), 2.6, 5.0, STEEL, cut=True))
    parts += [Limb((x, 3, 0), (x + 0.8, 3, 0), 11.1, 11.1, Ink((0.7, 0.71, 0.73)), cut=True)
              for x in (30.0, 54.0, 78.0)]  # fmt: skip
    return parts


def _stack(phase: float, look: Look, *, burning: bool) -> list[Part]:
    """Return the orbiter on its tank, between two boosters, ready to start."""
    orbiter = moved(spun(turned(_orbiter(look), pi / 2, (0, 0)), -pi / 2), (0.0, PAD + 12, 33.0))
    body = rounded(((16, 0), (20, 6), (20, 150), (17, 172), (8, 190), (2, 197)), 3)
    parts: list[Part] = []
    for (ra, low), (rb, high) in itertools.pairwise(body):
        parts.append(Limb((0, PAD + 8 + low, 0), (0, PAD + 8 + high, 0), ra, rb, TANK, cut=True))
    parts += [Limb((0, PAD + 8 + y, 0), (0, PAD + 9.4 + y, 0), 20.5, 20.5,
                   Ink((0.60, 0.32, 0.13)), cut=True) for y in (40.0, 92.0, 118.0)]  # fmt: skip
    white = Ink((0.93, 0.94, 0.95), gloss=0.3)
    for side in (-1.0, 1.0):
        x = side * BOOSTERS
        tube = rounded(((9, 0), (9, 140), (7.6, 150), (3, 162), (0.6, 166)), 3)
        for (ra, low), (rb, high) in itertools.pairwise(tube):
            parts.append(Limb((x, PAD + low, 0), (x, PAD + high, 0), ra, rb, white, cut=True))
        parts += [Limb((x, PAD + y, 0), (x, PAD + y + 2, 0), 9.4, 9.4, STEEL, cut=True)
                  for y in (16.0, 50.0, 86.0, 122.0)]  # fmt: skip
        parts.append(Limb((x, PAD, 0), (x, PAD - 10, 0), 7.0, 11.0, STEEL, cut=True))
        if burning:
            flick = 1 + 0.14 * sin(6 * pi * phase + side) + 0.08 * sin(10 * pi * phase)
            for radius, long, colour in ((12.0, 76.0, (1.0, 0.52, 0.14)),
                                         (9.0, 52.0, (1.0, 0.80, 0.36)),
                                         (6.0, 32.0, (1.0, 0.98, 0.86))):  # fmt: skip
                parts.append(Limb((x, PAD - 8, 1.0), (x, PAD - 8 - long * flick, 1.0), radius, 2.0,
                                  Ink(colour, glow=1.0, mist=0.9)))  # fmt: skip
    return parts + orbiter


def _shuttle(phase: float, action: Action, look: Look) -> list[Part]:
    if action in {Action.RISE, Action.STAND}:
        return _stack(phase, look, burning=action is Action.RISE)
    parts = moved(_orbiter(look), (-56.0, 60.0, 0.0))
    parts += exhaust((-62.0, 61.0, 0.0), 5.0, 30.0, phase, (0.45, 0.70, 1.0))
    sway = sin(2 * pi * phase)
    return turned(parts, 0.10 + 0.02 * sway, (0, 60))


RIG = Rig(
    _shuttle,
    {Action.FLY: Gait(3.0, 360.0), Action.RISE: Gait(0.6), Action.STAND: Gait(2.0)},
    1.75,
    turn=0.5,
    front=0.42,
    pitch=0.16,
    home=Home.AIR,
    smokes=True,
)
"""A space shuttle."""
