"""Boats, liners and submarines: about 200 units long."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    sheet,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig
from crake.engines.sketch.subjects.tall_ships import SAILS

GLASS, STEEL = Ink((0.16, 0.26, 0.36), gloss=0.9), Ink((0.55, 0.58, 0.62), gloss=0.6)
DARK = Ink((0.10, 0.10, 0.12), gloss=0.3)


def _wave(phase: float) -> float:
    return 0.05 * sin(2 * pi * phase)


def _boat(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    hull = Ink(look.colour or (0.90, 0.91, 0.93), gloss=0.3)
    stripe, wood = Ink((0.72, 0.16, 0.15)), Ink((0.56, 0.38, 0.22))
    sail, jib = Ink((0.98, 0.96, 0.90)), Ink((0.95, 0.90, 0.80))
    belly = 10 + 3 * sin(2 * pi * phase)
    side: list[Point] = [(-92, 34, 20), (-84, 6, 14), (-50, -10, 8), (48, -10, 8), (92, 14, 6),
                         (116, 42, 2), (40, 33, 24)]  # fmt: skip
    band: list[Point] = [(x, y - 7, z + 3) for x, y, z in (side[0], side[6], side[5])]
    parts: list[Part] = [
        sheet(side, hull, 16.0),
        sheet([(-92, 34, 20), (40, 33, 24), (116, 42, 0), (40, 35, -24), (-92, 35, -20)], wood),
        sheet([*band, (114, 33, 2), (40, 22, 27), (-90, 22, 21)], stripe),
        Limb((8, 30, 0), (2, 214, 0), 3.0, 1.8, wood),
        Limb((4, 50, 0), (-82, 48, 10), 2.2, 1.8, wood),
        sheet([(2, 206, 1), (-30, 120, belly), (-80, 54, 12), (2, 54, 1)], sail, belly),
        sheet([(7, 190, 0), (52, 110, belly * 0.7), (108, 48, 2), (14, 58, 1)], jib, belly * 0.7),
        Limb((-46, 38, 0), (6, 38, 0), 11, 9, Ink((0.86, 0.87, 0.90))),
        sheet([(2, 214, 0), (2, 204, 0), (-22, 209 + 3 * sin(4 * pi * phase), 0)], stripe),
    ]
    return turned(parts, _wave(phase), (0, 10))


def _ship(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a passenger liner."""
    base = look.colour or (0.14, 0.18, 0.28)
    hull, red = Ink(base, gloss=0.3), Ink((0.62, 0.14, 0.12))
    white, wood = Ink((0.95, 0.95, 0.94), gloss=0.1), Ink((0.62, 0.46, 0.30))
    lit = Ink((1.0, 0.88, 0.56), glow=0.85) if look.dark else Ink((0.30, 0.42, 0.54), gloss=0.5)
    funnel = Ink((0.88, 0.46, 0.14), gloss=0.2)
    half = 24.0
    side = [(-170, 44), (-172, 20), (-160, -14), (150, -14), (176, 24), (190, 50), (120, 44)]
    parts: list[Part] = []
    for z in (half, -half):
        corners = [(x, y, z * (1 if x < 120 else 0.35 if x < 185 else 0.05)) for x, y in side]
        parts.append(sheet(corners, hull, 6.0))
    parts.append(sheet([(-170, 44, half), (120, 44, half), (190, 50, 0), (120, 44, -half),
                        (-170, 44, -half)], wood))  # fmt: skip
    parts.append(sheet([(-165, 2, half + 5), (160, 2, half * 0.62 + 5), (154, -8, half * 0.6 + 5),
                        (-162, -8, half + 5)], red))  # fmt: skip
    for k, (x0, x1) in enumerate(((-140, 104), (-126, 88), (-108, 66))):
        y = 44 + 17.0 * k
        parts += box((x0, y, -half + 3 + 2 * k), (x1, y + 15, half - 3 - 2 * k), white)
        count = int((x1 - x0) / 13)
        for j in range(count):
            x = x0 + 6 + 13.0 * j
            z = half - 2.2 - 2 * k
            parts.append(sheet([(x, y + 5, z), (x + 6, y + 5, z), (x + 6, y + 11, z),
                                (x, y + 11, z)], lit))  # fmt: skip
    parts += box((40, 95, -18), (74, 112, 18), white)
    parts.append(sheet([(75, 100, -15), (75, 100, 15), (75, 108, 15), (75, 108, -15)], GLASS))
    for x in (-84.0, -36.0, 12.0):
        parts += [Limb((x, 92, 0), (x - 6, 132, 0), 11, 11, funnel),
                  Limb((x - 6, 132, 0), (x - 7, 140, 0), 11.4, 11.4, DARK)]  # fmt: skip
    parts += [Limb((140, 46, 0), (138, 120, 0), 1.4, 0.8, STEEL), Limb((-150, 46, 0),
              (-154, 92, 0), 1.2, 0.8, STEEL)]  # fmt: skip
    flag = 2.5 * sin(4 * pi * phase)
    parts.append(sheet([(-154, 92, 0), (-154, 80, 0), (-176, 79 + flag, 0), (-176, 91 + flag, 0)],
                       red))  # fmt: skip
    smoke = Ink((0.62, 0.62, 0.64), glow=0.1, soft=True)
    for k in range(5):
        age = (k + phase) / 5
        parts.append(ball((-42 - 96 * age, 146 + 26 * age + 3 * sin(2.4 * k), -4.0), 7 + 14 * age
                          * (1 - 0.6 * age), smoke))  # fmt: skip
    return turned(parts, 0.25 * _wave(phase), (0, 0))


def _submarine(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a submarine with its sail, planes and screw, and lamps that light the deep."""
    del action
    base = look.colour or (0.26, 0.30, 0.34)
    paint, trim = Ink(base, gloss=0.45), Ink(tinted(base, 0.6), gloss=0.4)
    brass, beam = Ink((0.86, 0.64, 0.26), gloss=0.8), Ink((0.80, 0.97, 1.0), glow=1.0, mist=0.3)
    y = 42.0
    spine = ((-118.0, 3.0), (-100.0, 10.0), (-64.0, 20.0), (-20.0, 24.0), (66.0, 24.0),
             (92.0, 20.0), (108.0, 12.0))  # fmt: skip
    parts: list[Part] = chain([(x, y, 0.0) for x, _ in spine], [r for _, r in spine], paint)
    parts += [Limb((x, y, 0), (x + 1.2, y, 0), 24.6, 24.6, trim, cut=True)
              for x in (-16.0, 14.0, 44.0)]  # fmt: skip
    parts += [Limb((-70, 64, 0), (60, 67, 0), 4.5, 4.5, trim),
              Limb((14, 66, 0), (14, 92, 0), 11, 8.5, paint),
              Limb((34, 66, 0), (32, 92, 0), 10, 8, paint),
              Limb((14, 92, 0), (32, 92, 0), 8, 7, trim),
              *chain([(22, 92, 0), (22, 120, 0), (30, 120, 0)], (2.0, 2.0, 2.6), trim),
              Limb((14, 92, 2), (13, 112, 2), 1.2, 0.8, trim)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [
            sheet([(34, 84, side * 8), (20, 84, side * 8), (16, 84, side * 34),
                   (30, 84, side * 34)], trim, 1.0),
            sheet([(-84, y, side * 12), (-104, y, side * 42), (-118, y, side * 42),
                   (-112, y, side * 6)], trim, 1.0),
        ]  # fmt: skip
    for up in (-1.0, 1.0):
        parts.append(sheet([(-84, y + up * 12, 0), (-104, y + up * 40, 0), (-118, y + up * 40, 0),
                            (-112, y + up * 6, 0)], trim, 1.0))  # fmt: skip
    for k in range(5):
        t = 2 * pi * (phase + k / 5)
        c, s = cos(t), sin(t)
        parts.append(sheet([(-120, y + 3 * c, 3 * s), (-123, y + 19 * c - 5 * s, 19 * s + 5 * c),
                            (-126, y + 20 * c + 3 * s, 20 * s - 3 * c)], brass))  # fmt: skip
    lit = Ink((1.0, 0.92, 0.66), gloss=0.6, glow=0.85)
    parts += [ball((-8 + 22.0 * k, y + 5, 22.6), 3.6, brass) for k in range(4)]
    parts += [ball((-8 + 22.0 * k, y + 5, 24.4), 2.9, lit) for k in range(4)]
    for z in (-9.0, 9.0):
        parts += [ball((112, y - 2, z), 3.4, lit),
                  Limb((116, y - 2, z), (250, y - 30, z * 2.2), 4, 30, beam)]  # fmt: skip
    return turned(parts, 0.03 * sin(2 * pi * phase), (0, 40))


RIGS: dict[str, Rig] = {
    "boat": Rig(_boat, SAILS, 1.57, turn=0.25, front=0.4, pitch=0.05, home=Home.WATER, seat=34.0),
    "ship": Rig(_ship, SAILS, 1.62, turn=0.42, front=0.5, pitch=0.06, home=Home.WATER,
                seat=92.0),
    "submarine": Rig(_submarine, {Action.SWIM: Gait(1.2, 120.0), Action.FLOAT: Gait(2.6, 40.0)},
                     2.2, turn=0.35, pitch=0.10, home=Home.DEEP, waterline=44.0),
}  # fmt: skip
"""What floats and dives by its name."""
