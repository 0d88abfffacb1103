"""What is high: churches, pagodas, towers, wind turbines; and fountains.

Each has units of its own.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

from crake.engines.sketch.direction import Action, Season
from crake.engines.sketch.subjects.buildings import STONE, lit, tower
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    disc,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.plants import SNOW
from crake.engines.sketch.subjects.rig import Gait, Look, Rig


def _spire(x: float, z: float, half: float, low: float, high: float, ink: Ink) -> list[Part]:
    """Return a pyramid on a square."""
    corners = [(x - half, low, z + half), (x + half, low, z + half), (x + half, low, z - half),
               (x - half, low, z - half)]  # fmt: skip
    return [sheet([a, b, (x, high, z)], ink)
            for a, b in itertools.pairwise([*corners, corners[0]])]  # fmt: skip


def _arched(x: float, y: float, z: float, wide: float, high: float, glass: Ink) -> Part:
    """Return a pointed window."""
    top = [(x + wide, y + 0.6 * high, z), (x + 0.8 * wide, y + 0.84 * high, z),
           (x + 0.5 * wide, y + high, z), (x + 0.2 * wide, y + 0.84 * high, z),
           (x, y + 0.6 * high, z)]  # fmt: skip
    return sheet([(x, y, z), (x + wide, y, z), *top], glass)


def _church(phase: float, action: Action, look: Look) -> list[Part]:
    wall = Ink(look.colour or (0.93, 0.91, 0.86))
    roof = Ink(SNOW if look.season is Season.WINTER else (0.40, 0.34, 0.36))
    glass, gold, door = lit(look), Ink((0.90, 0.74, 0.28), gloss=0.8), Ink((0.34, 0.20, 0.12))
    parts = box((-30, 0, -52), (140, 84, 52), wall)
    parts.append(sheet([(140, 84, 52), (140, 140, 0), (140, 84, -52)], wall))
    for side in (1.0, -1.0):
        parts.append(sheet([(-30, 78, side * 60), (148, 78, side * 60), (148, 142, 0),
                            (-30, 142, 0)], roof))  # fmt: skip
    parts += [_arched(x, 24, 53, 15, 44, glass) for x in (-4.0, 30.0, 64.0, 98.0)]
    parts += box((-96, 0, -34), (-28, 176, 34), wall)
    parts += _spire(-62, 0, 38, 174, 262, roof)
    parts += [Limb((-62, 258, 0), (-62, 286, 0), 1.6, 1.4, gold),
              Limb((-71, 277, 0), (-53, 277, 0), 1.4, 1.4, gold)]  # fmt: skip
    parts += [sheet([(-96, y, 35), (-28, y, 35), (-28, y + 4, 35), (-96, y + 4, 35)],
                    Ink(tinted(wall.base, 0.84))) for y in (92.0, 132.0)]  # fmt: skip
    parts += [_arched(-74, 140, 35, 24, 32, Ink((0.16, 0.14, 0.14))),
              disc((-62, 112, 35.6), 13, Ink((0.96, 0.95, 0.92))),
              _arched(-78, 0, 35.4, 32, 60, door)]  # fmt: skip
    hand = Ink((0.12, 0.10, 0.10))
    parts += [Limb((-62, 112, 36.4), (-62, 121, 36.4), 0.9, 0.7, hand),
              Limb((-62, 112, 36.4), (-56, 109, 36.4), 0.9, 0.7, hand)]  # fmt: skip
    swing = 4 * sin(2 * pi * phase)  # the bell in its window
    parts.append(Limb((-62 + 0.3 * swing, 160, 36), (-62 + swing, 148, 36), 4, 6.5, gold))
    parts += box((-84, -2, 35), (-40, 4, 48), Ink(STONE))
    shrub = Ink((0.24, 0.44, 0.18), fur=1.0)
    return parts + [ball((x, 10, 64), 13, shrub) for x in (-18.0, 8.0, 40.0, 76.0, 112.0)]


def _eaves(half: float, y: float, high: float, ink: Ink, edge: Ink) -> list[Part]:
    """Return a roof on four sides whose corners turn up."""
    parts: list[Part] = []
    inner = half * 0.52
    for turn in range(4):
        rim: list[Point] = [(-half, y + 9, half), (-half * 0.5, y, half * 0.96),
                            (half * 0.5, y, half * 0.96), (half, y + 9, half)]  # fmt: skip
        slope: Part = sheet([*rim, (inner, y + high, inner), (-inner, y + high, inner)], ink)
        ridge = (inner, y + high, inner)
        side = [slope, *(Limb(a, b, 1.8, 1.8, edge) for a, b in itertools.pairwise([*rim, ridge]))]
        parts += spun(side, pi / 2 * turn)
    return parts


def _pagoda(phase: float, action: Action, look: Look) -> list[Part]:
    red = Ink(look.colour or (0.70, 0.14, 0.10))
    wall, gold = Ink((0.94, 0.90, 0.80)), Ink((0.90, 0.72, 0.26), gloss=0.8)
    winter = look.season is Season.WINTER
    tiles = Ink(SNOW if winter else (0.20, 0.28, 0.30))
    parts = box((-70, 0, -70), (70, 10, 70), Ink(STONE)) + box(
        (-16, 0, 70), (16, 5, 84), Ink(STONE)
    )
    low = 10.0
    for tier in range(5):
        half, high = 46 - 6.0 * tier, 36 - 2.0 * tier
        parts += box((-half, low, -half), (half, low + high, half), wall)
        glass = lit(look)
        posts = (-1.0, -0.36, 0.36, 1.0)
        for turn in range(2):  # the two sides that are seen
            ahead = half + 1
            face: list[Part] = [
                Limb((half * p, low, ahead), (half * p, low + high, ahead), 2.4, 2.4, red)
                for p in posts
            ]
            face += [Limb((-half, low + up, half + 1), (half, low + up, half + 1), 2, 2, red)
                     for up in (2.0, high - 3)]  # fmt: skip
            pane = Ink((0.34, 0.16, 0.10)) if tier == 0 and turn == 0 else glass
            face.append(sheet([(-half * 0.3, low + 3, half + 1), (half * 0.3, low + 3, half + 1),
                               (half * 0.3, low + high - 6, half + 1),
                               (-half * 0.3, low + high - 6, half + 1)], pane))  # fmt: skip
            parts += spun(face, -pi / 2 * turn)
        parts += _eaves(half + 26 - tier, low + high - 4, 22, tiles, red)
        low += high + 12
    parts += [Limb((0, low, 0), (0, low + 52, 0), 2.4, 1.2, gold)]
    parts += [Limb((0, low + 8 + 8 * k, 0), (0, low + 10 + 8 * k, 0), 7 - k, 7 - k, gold)
              for k in range(5)]  # fmt: skip
    sway = 2 * sin(2 * pi * phase)
    lantern = Ink((0.90, 0.20, 0.12), glow=0.8 if look.dark else 0.15)
    for x in (-52.0, 52.0):
        parts += [Limb((x, 54, 52), (x + sway * 0.5, 40, 52), 0.7, 0.7, red),
                  ball((x + sway, 33, 52), 6.5, lantern)]  # fmt: skip
    return parts


def _stone_tower(phase: float, action: Action, look: Look) -> list[Part]:
    parts = tower(0, 0, 46, 190, look, 5 * sin(2 * pi * phase))
    wall = Ink(STONE, tinted(STONE, 0.7))
    for k in range(10):
        t = 2 * pi * k / 10
        parts.append(
            Limb((54 * cos(t), 198, 54 * sin(t)), (54 * cos(t), 212, 54 * sin(t)), 7, 7, wall)
        )
    door = [(16 * cos(t), 30 + 16 * sin(t), 47.0) for t in (pi * k / 10 for k in range(11))]
    parts.append(sheet([*door, (-16, 0, 47), (16, 0, 47)], Ink((0.26, 0.17, 0.11))))
    parts += [
        Limb((x, 2, 48), (x, 42, 48), 1.0, 1.0, Ink((0.40, 0.28, 0.18))) for x in (-8.0, 0.0, 8.0)
    ]
    rock = Ink((0.46, 0.44, 0.42), fur=0.4)
    return parts + [ball((x, 4, z), size, rock) for x, z, size in ((-56.0, 20.0, 16.0),
                    (58.0, 26.0, 13.0), (-30.0, 48.0, 11.0), (40.0, -30.0, 18.0))]  # fmt: skip


def _turbine(phase: float, action: Action, look: Look) -> list[Part]:
    white = Ink(look.colour or (0.95, 0.96, 0.97))
    parts: list[Part] = [Limb((0, 0, 0), (0, 236, 0), 9, 4.6, white),
                         Limb((0, 238, -16), (0, 238, 16), 7, 6, white)]  # fmt: skip
    hub = (0.0, 238.0, 20.0)
    parts.append(ball(hub, 6.5, white))
    for k in range(3):
        a = pi / 2 - 2 * pi / 3 * (phase + k)
        c, s = cos(a), sin(a)

        def at(along: float, aside: float, c: float = c, s: float = s) -> Point:
            return hub[0] + along * c - aside * s, hub[1] + along * s + aside * c, hub[2]

        blade = ((0, -3), (22, -8), (60, -5), (122, -0.6), (122, 0.6), (20, 4), (0, 3))
        parts.append(sheet([at(*corner) for corner in blade], white, 2.0))
    if look.dark:
        parts.append(ball((0, 248, 0), 2.6, Ink((1.0, 0.16, 0.12), glow=1.0)))
    return parts


_JETS = 16


def _fountain(phase: float, action: Action, look: Look) -> list[Part]:
    stone = Ink(look.colour or (0.80, 0.77, 0.70))
    water, spray = Ink((0.44, 0.68, 0.86), gloss=0.9), Ink((0.90, 0.96, 1.0), glow=0.1, mist=0.7)
    parts: list[Part] = []
    for low, high, wide, top in ((0.0, 22.0, 104.0, 112.0), (74.0, 84.0, 34.0, 56.0),
                                 (122.0, 130.0, 16.0, 30.0)):  # fmt: skip
        parts.append(Limb((0, low, 0), (0, high, 0), wide, top, stone, cut=True))
        rim = [(top * cos(t), high - 2, top * sin(t)) for t in (pi * k / 14 for k in range(28))]
        parts.append(sheet(rim, water))
        edge = [*rim, rim[0]]
        parts += [Limb((a[0], high, a[2]), (b[0], high, b[2]), 3, 3, stone)
                  for a, b in itertools.pairwise(edge)]  # fmt: skip
    parts += [
        Limb((0, 16, 0), (0, 76, 0), 15, 9, stone),
        Limb((0, 82, 0), (0, 124, 0), 8, 6, stone),
    ]
    for base, reach, drop in ((130.0, 26.0, 46.0), (84.0, 44.0, 62.0)):
        for k in range(_JETS):
            t = 2 * pi * k / _JETS
            for j in range(4):  # a drop falls into the place of the next in a cycle
                share = (j + phase) / 4
                out = (30 if base > 100 else 56) + reach * 0.5 * share
                at = (out * cos(t), base + 10 * share - (drop + 10) * share * share, out * sin(t))
                parts.append(ball(at, 3.4 + 1.4 * share, spray))
    for k in range(7):
        share = (k + phase) / 7
        high = 132 + 64 * (1 - (2 * share - 1) ** 2)
        parts.append(ball((5 * sin(9.0 * k) * share, high, 4 * cos(7.0 * k) * share), 5.5, spray))
    return parts


_TURN = Gait(1.4, even=True)
RIGS: dict[str, Rig] = {
    "church": Rig(_church, {Action.STAND: Gait(2.6)}, 1.7, front=0.4, pitch=0.08),
    "pagoda": Rig(_pagoda, {Action.STAND: Gait(4.0)}, 1.7, front=0.4, pitch=0.06),
    "tower": Rig(_stone_tower, {Action.STAND: Gait(2.4)}, 1.6, front=0.3, pitch=0.06),
    "wind turbine": Rig(_turbine, dict.fromkeys((Action.SPIN, Action.STAND), _TURN), 1.5,
                        front=0.35, pitch=0.02),
    "fountain": Rig(_fountain, {Action.STAND: Gait(0.9)}, 1.9, front=0.1, pitch=0.16),
}  # fmt: skip
"""What is high, by its name."""
