"""Boats, ships, balloons, planes, helicopters, drones, rockets and saucers.

Each has units of its own: about 200 to its length or its height.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    disc,
    moved,
    sheet,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

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


def _gores(t: F32, s: F32) -> F32:
    """Return the balloon's stripes: light and dark panels, and a band around."""
    panel = np.sign(np.sin(np.arcsin(np.clip(s, -1, 1)) * 7.0))
    return (panel * 0.95 + 0 * t).astype(np.float32)


def _balloon(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    base = look.colour or (0.92, 0.34, 0.20)
    silk = Ink(base, tinted(base, 0.72), towards(base, (1.0, 0.90, 0.55), 0.85))
    rope, basket = Ink((0.34, 0.25, 0.16)), Ink((0.58, 0.40, 0.22), (0.42, 0.27, 0.14))
    coat: Coat = _gores
    flame = 5 + 2 * sin(4 * pi * phase)
    parts: list[Part] = [
        Limb((0, 66, 0), (0, 128, 0), 18, 55, silk, coat),
        Limb((0, 128, 0), (0, 146, 0), 55, 57, silk, coat),
        Limb((0, 22, 0), (0, 10, 0), 12, 11, basket),
        Limb((0, 25, -11), (0, 25, 11), 3.4, 3.4, rope),
        Limb((0, 40, 0), (0, 50 + flame, 0), 3.0, 0.6, Ink((1.0, 0.82, 0.40), glow=1.0)),
    ]
    parts += [
        Limb((x, 24, z), (x * 1.7, 66, z * 1.7), 0.7, 0.7, rope)
        for x in (-9.0, 9.0)
        for z in (-9.0, 9.0)
    ]
    return turned(parts, 0.6 * _wave(phase), (0, 120))


def _rocket(phase: float, action: Action, look: Look) -> list[Part]:
    white = Ink((0.93, 0.94, 0.96), gloss=0.35)
    red = Ink(look.colour or (0.86, 0.16, 0.13), gloss=0.35)
    dark, glass = Ink((0.26, 0.28, 0.32), gloss=0.3), Ink((0.25, 0.55, 0.85), gloss=0.9, glow=0.2)
    parts: list[Part] = [
        Limb((0, 78, 0), (0, 140, 0), 17, 20, white),
        Limb((0, 140, 0), (0, 176, 0), 20, 14, white),
        Limb((0, 176, 0), (0, 208, 0), 14.4, 2, red),
        Limb((0, 118, 0), (0, 124, 0), 20.4, 20.4, red),
        Limb((0, 66, 0), (0, 76, 0), 12, 15, dark),
        ball((6, 152, 16.5), 8.4, dark),
        ball((6.6, 152, 18.6), 6.6, glass),
    ]
    for x, z in ((-1.0, 0.35), (1.0, 0.35), (0.1, 1.0)):
        fin: list[Point] = [(x * 15, 108, z * 14), (x * 42, 70, z * 28), (x * 42, 52, z * 28),
                            (x * 14, 78, z * 13)]  # fmt: skip
        parts.append(sheet(fin, red, 3.0))
    if action is not Action.STAND:
        flick = 1 + 0.16 * sin(2 * pi * phase * 3) + 0.10 * sin(2 * pi * phase * 5)
        flames: tuple[tuple[float, float, RGB], ...] = (
            (11, 62, (1.0, 0.45, 0.10)),
            (8, 44, (1.0, 0.75, 0.25)),
            (5, 26, (1.0, 0.97, 0.80)),
        )
        for k, (radius, long, colour) in enumerate(flames):
            end = (0.0, 62 - long * flick, 2.0 + 6 * k)
            parts.append(Limb((0, 60, 2.0 + 6 * k), end, radius, 1.0, Ink(colour, glow=1.0)))
        return turned(parts, -0.72, (0, 110))
    return moved(parts, (0.0, -52.0, 0.0))


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


def _sailing_ship(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a ship with three masts, as pirates sail."""
    wood, dark = Ink((0.46, 0.29, 0.17)), Ink((0.32, 0.20, 0.12))
    sail, gold = Ink(look.colour or (0.95, 0.92, 0.82)), Ink((0.88, 0.68, 0.28), gloss=0.4)
    belly = 12 + 3 * sin(2 * pi * phase)
    rim = [(-112, 62), (-116, 36), (-92, -12), (72, -12), (112, 34), (124, 52), (60, 34), (-50, 34),
           (-60, 54)]  # fmt: skip
    parts: list[Part] = []
    parts += [
        sheet([(x, y, z * (1.0 if x < 80 else 0.3)) for x, y in rim], wood, 7.0)
        for z in (24.0, -24.0)
    ]
    parts += [
        sheet([(-60, 34, 24), (64, 34, 24), (118, 48, 0), (64, 34, -24), (-60, 34, -24)], dark),
        sheet([(-112, 60, 24), (-58, 54, 24), (-58, 54, -24), (-112, 60, -24)], dark),
        Limb((-112, 30, 30), (100, 22, 22), 2.2, 1.8, gold),
    ]
    for k in range(6):
        parts.append(disc((-78.0 + 27 * k, 12, 31), 4.4, DARK))
    for x, high in ((-66.0, 168.0), (-4.0, 208.0), (58.0, 172.0)):
        parts.append(Limb((x, 30, 0), (x, high, 0), 3.2, 1.6, dark))
        for low, top, wide in ((0.28, 0.58, 46.0), (0.62, 0.90, 34.0)):
            y0, y1 = 34 + (high - 34) * low, 34 + (high - 34) * top
            parts.append(Limb((x, y1, -wide), (x, y1, wide), 1.5, 1.5, dark))
            corners: list[Point] = [
                (x + 1, y1, -wide * 0.92),
                (x + 1, y1, wide * 0.92),
                (x + belly, (y0 + y1) / 2, wide * 1.02),
                (x + 4, y0, wide),
                (x + 4, y0, -wide),
                (x + belly, (y0 + y1) / 2, -wide * 1.02),
            ]
            parts.append(sheet(corners[:3] + corners[5:6], sail))
            parts.append(sheet(corners[2:6], Ink(tinted(sail.base, 0.93))))
    parts += [Limb((116, 48, 0), (168, 76, 0), 2.4, 1.0, dark),
              sheet([(60, 150, 0), (162, 73, 0), (116, 54, 0)], sail)]  # fmt: skip
    flap = 3 * sin(4 * pi * phase)
    parts.append(sheet([(-4, 208, 0), (-4, 194, 0), (-34, 198 + flap, 0), (-34, 208 + flap, 0)],
                       DARK))  # fmt: skip
    return turned(parts, 0.6 * _wave(phase), (0, 0))


def _plane(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a passenger plane."""
    base = look.colour or (0.16, 0.36, 0.72)
    white, paint = Ink((0.94, 0.95, 0.96), gloss=0.4), Ink(base, gloss=0.4)
    wing = Ink((0.72, 0.75, 0.79), gloss=0.35)
    lit = Ink((1.0, 0.92, 0.70), glow=0.8) if look.dark else Ink((0.15, 0.20, 0.28))
    y = 60.0
    parts: list[Part] = [
        *chain(
            [
                (-128, y + 10, 0),
                (-92, y + 5, 0),
                (-50, y, 0),
                (70, y, 0),
                (98, y - 1, 0),
                (116, y - 3, 0),
            ],
            (3, 9.5, 15, 15, 12.5, 6),
            white,
        ),
        sheet(
            [(-122, y + 14, 0), (-142, y + 60, 0), (-122, y + 60, 0), (-90, y + 16, 0)], paint, 2
        ),
        Limb((-90, y - 6, 0), (96, y - 6, 0), 13.4, 12.2, paint),
        Limb((101, y + 4, -5), (101, y + 4, 5), 5.6, 5.6, GLASS),
    ]
    for side in (-1.0, 1.0):
        parts += [
            sheet([(34, y - 8, side * 10), (-38, y + 4, side * 122), (-54, y + 4, side * 122),
                   (-22, y - 8, side * 10)], wing, 2.0),
            sheet([(-102, y + 10, side * 4), (-132, y + 13, side * 42), (-142, y + 13, side * 42),
                   (-124, y + 10, side * 4)], wing, 1.5),
            Limb((-2, y - 17, side * 42), (26, y - 17, side * 42), 6.4, 7.4, white),
            Limb((26, y - 17, side * 42), (28, y - 17, side * 42), 6.4, 6.0, DARK),
            ball((-46, y + 5, side * 122), 1.8, Ink((1.0, 0.2, 0.15) if side < 0 else
                 (0.2, 1.0, 0.3), glow=0.9)),
        ]  # fmt: skip
        for k in range(15):
            x = -70 + 10.0 * k
            parts.append(
                sheet(
                    [
                        (x, y + 2, side * 15.6),
                        (x + 4.5, y + 2, side * 15.6),
                        (x + 4.5, y + 7, side * 14.9),
                        (x, y + 7, side * 14.9),
                    ],
                    lit,
                )
            )
    return turned(parts, 0.05 + 0.02 * sin(2 * pi * phase), (0, y))


def _blades(centre: Point, long: float, count: int, turn: float, ink: Ink) -> list[Part]:
    x, y, z = centre
    parts: list[Part] = []
    for k in range(count):
        a = turn + 2 * pi * k / count
        c, s = cos(a), sin(a)
        wide = long * 0.055
        parts.append(
            sheet(
                [
                    (x - wide * s, y, z + wide * c),
                    (x + long * c - wide * s, y + 1, z + long * s + wide * c),
                    (x + long * c + wide * s, y + 1, z + long * s - wide * c),
                    (x + wide * s, y, z - wide * c),
                ],
                ink,
            )
        )
    return parts


def _helicopter(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.90, 0.28, 0.14)
    paint, white = Ink(base, gloss=0.5), Ink((0.94, 0.94, 0.94), gloss=0.3)
    grey = Ink((0.36, 0.38, 0.42), gloss=0.3)
    parts: list[Part] = [
        Limb((-6, 56, 0), (40, 52, 0), 30, 27, paint),
        Limb((34, 56, 4), (54, 50, 6), 23.5, 19, GLASS),
        Limb((-30, 64, 0), (-132, 80, 0), 15, 5, paint),
        Limb((-10, 50, 22), (24, 47, 20), 9, 9, white),
        sheet([(-124, 82, 0), (-150, 116, 0), (-136, 116, 0), (-108, 82, 0)], paint, 1.5),
        sheet([(-118, 80, -26), (-118, 80, 26), (-132, 80, 26), (-132, 80, -26)], white),
        Limb((2, 82, 0), (2, 104, 0), 6, 4, grey),
        Limb((-14, 82, 0), (22, 84, 0), 12, 9, paint),
        *_blades((2, 105, 0), 112, 3, 2 * pi * phase, Ink((0.20, 0.21, 0.23))),
    ]
    for side in (-1.0, 1.0):
        parts += chain(
            [(-40, 8, side * 26), (48, 8, side * 26), (58, 14, side * 26)], (2.2, 2.2, 1.6), grey
        )
        parts += [Limb((x, 30, side * 16), (x - 2, 8, side * 26), 1.8, 1.8, grey) for x in (-18.0,
                  26.0)]  # fmt: skip
    turn = 4 * pi * phase
    for k in range(2):
        a = turn + pi * k
        parts.append(Limb((-136, 92, 5), (-136 + 20 * cos(a), 92 + 20 * sin(a), 5), 1.6, 1.2, grey))
    return turned(parts, -0.06, (0, 50))


def _drone(phase: float, action: Action, look: Look) -> list[Part]:
    shell = Ink(look.colour or (0.86, 0.87, 0.89), gloss=0.5)
    blade = Ink((0.30, 0.31, 0.34))
    parts: list[Part] = [
        Limb((-20, 60, 0), (20, 60, 0), 15, 13, shell),
        Limb((-16, 66, 0), (14, 66, 0), 11, 9, DARK),
        ball((20, 46, 2), 8.5, DARK),
        ball((26, 45, 4), 5.2, Ink((0.10, 0.16, 0.26), gloss=1.0)),
        ball((-33, 60, 0), 2.4, Ink((1.0, 0.2, 0.15), glow=0.95)),
    ]
    for ahead in (-1.0, 1.0):
        for side in (-1.0, 1.0):
            hub = (ahead * 52, 68.0, side * 50)
            parts += [Limb((ahead * 12, 62, side * 9), hub, 4.4, 3.4, shell),
                      Limb(hub, (hub[0], 76, hub[2]), 6, 5, DARK),
                      Limb((hub[0], 66, hub[2]), (hub[0], 40, hub[2]), 2.6, 2.2, shell),
                      ball((hub[0] + 4, 64, hub[2] + 3), 1.9, Ink((0.3, 1.0, 0.5), glow=0.95)),
                      *_blades((hub[0], 78, hub[2]), 32, 2, 2 * pi * phase * side * ahead + ahead,
                               blade)]  # fmt: skip
    return turned(parts, -0.05 + 0.03 * sin(2 * pi * phase), (0, 60))


def _ufo(phase: float, action: Action, look: Look) -> list[Part]:
    metal = Ink(look.colour or (0.66, 0.69, 0.74), gloss=0.8)
    dome = Ink((0.45, 0.85, 0.95), gloss=0.9, glow=0.3)
    parts: list[Part] = []
    turns = [2 * pi * j / 28 for j in range(29)]
    for radius, y, lower, low in ((108.0, 58.0, 44.0, 74.0), (108.0, 58.0, 62.0, 42.0)):
        for a, b in itertools.pairwise(turns):
            parts.append(sheet([(radius * cos(a), y, radius * sin(a)), (radius * cos(b), y, radius
                                * sin(b)), (lower * cos(b), low, lower * sin(b)),
                                (lower * cos(a), low, lower * sin(a))], metal))  # fmt: skip
    rim = [(108 * cos(t), 58.0, 108 * sin(t)) for t in turns]
    parts += chain(rim, [4.0] * len(rim), Ink(tinted(metal.base, 0.8), gloss=0.8))
    parts.append(Limb((0, 74, 0), (0, 82, 0), 40, 34, dome))
    for k in range(12):
        t = 2 * pi * k / 12
        glow = 0.45 + 0.55 * max(sin(2 * pi * (phase - k / 12)), 0.0)
        parts.append(ball((102 * cos(t), 56, 102 * sin(t)), 5.5, Ink((1.0, 0.84, 0.35), glow=glow)))
    beam = Ink((0.65, 1.0, 0.85), glow=0.9)
    parts.append(ball((0, 42, 0), 16, beam))
    return turned(parts, 0.08 * sin(2 * pi * phase), (0, 60))


def _submarine(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.95, 0.74, 0.14)
    paint, trim = Ink(base, gloss=0.5), Ink(tinted(base, 0.6), gloss=0.4)
    lit = Ink((0.75, 0.95, 1.0), gloss=0.8, glow=0.6)
    parts: list[Part] = [
        *chain([(-100, 40, 0), (-60, 42, 0), (60, 42, 0), (94, 40, 0)], (9, 30, 32, 17), paint),
        Limb((6, 70, 0), (10, 92, 0), 17, 14, paint),
        *chain([(12, 92, 0), (12, 116, 0), (24, 116, 0)], (2.4, 2.4, 3.0), trim),
        sheet([(-88, 44, 0), (-116, 76, 0), (-104, 40, 0), (-116, 8, 0)], trim, 1.5),
    ]
    for k in range(4):
        at = (-40 + 32.0 * k, 46.0, 31.0)
        parts += [ball(at, 9.0, trim), ball((at[0], at[1], at[2] + 3), 7.4, lit)]
    for k in range(3):
        a = 2 * pi * phase + 2 * pi * k / 3
        parts.append(Limb((-112, 40, 0), (-113, 40 + 17 * sin(a), 17 * cos(a)), 3.4, 2.6, trim))
    return turned(parts, 0.03 * sin(2 * pi * phase), (0, 40))


SAILS = {Action.FLOAT: Gait(3.2, 170.0), Action.DRIVE: Gait(3.2, 170.0), Action.STAND: Gait(3.2)}
AIR = {Action.FLOAT: Gait(3.6, 90.0), Action.FLY: Gait(3.6, 90.0)}
RIGS: dict[str, Rig] = {
    "boat": Rig(_boat, SAILS, 1.57, turn=0.25, front=0.4, pitch=0.05, home=Home.WATER, seat=34.0),
    "ship": Rig(_ship, SAILS, 1.62, turn=0.42, front=0.5, pitch=0.06, home=Home.WATER,
                seat=92.0),
    "sailing ship": Rig(_sailing_ship, SAILS, 1.75, turn=0.50, front=0.6, pitch=0.05,
                        home=Home.WATER, seat=36.0),
    "submarine": Rig(_submarine, {Action.SWIM: Gait(1.2, 120.0), Action.FLOAT: Gait(2.6, 40.0)},
                     2.4, turn=0.35, pitch=0.06, home=Home.DEEP, waterline=44.0),
    "balloon": Rig(_balloon, AIR, 1.95, turn=0.3, pitch=-0.10, home=Home.AIR),
    "plane": Rig(_plane, {Action.FLY: Gait(1.6, 640.0), Action.STAND: Gait(2.0)}, 2.25, turn=0.45,
                 front=0.6, pitch=-0.14, home=Home.AIR),
    "helicopter": Rig(_helicopter, {Action.FLY: Gait(0.37, 120.0), Action.STAND: Gait(2.0)}, 2.2,
                      turn=0.45, front=0.6, pitch=0.06, home=Home.AIR),
    "drone": Rig(_drone, {Action.FLY: Gait(0.29, 70.0), Action.FLOAT: Gait(0.29)}, 2.5, turn=0.5,
                 pitch=0.16, home=Home.AIR),
    "rocket": Rig(_rocket, {Action.FLY: Gait(0.6, 160.0), Action.STAND: Gait(2.0)}, 1.8, turn=0.15,
                  front=0.15, pitch=0.05, home=Home.AIR),
    "ufo": Rig(_ufo, {Action.FLY: Gait(1.5, 240.0), Action.FLOAT: Gait(1.8)}, 1.9, turn=0.2,
               pitch=0.12, home=Home.AIR),
}  # fmt: skip
"""What floats and flies by its name."""
