"""Trees that are known by their shape, and cacti. Each has units of its own."""

from __future__ import annotations

from math import cos, pi, sin, sqrt

import numpy as np

from crake.engines.sketch.direction import Action, Season
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    prism,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.plants import LEAVES, SNOW, WOOD, crown, roots
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

OAK = (0.26, 0.46, 0.15)
_PALM_BARK = (0.50, 0.40, 0.30)
_FRONDS, _JOINTS = 11, 6


def _rings(t: F32, s: F32) -> F32:
    """Where the leaves of a palm's trunk fell off."""
    return np.asarray(np.where((t * 5) % 1.0 < 0.22, 0.8, 0.0), np.float32)


def _frond(root: Point, turn: float, sway: float, ink: Ink) -> list[Part]:
    """Return a palm's leaf: leaflets hang on both sides of a rib that bends down."""
    ahead, out = cos(turn), 0.8 * sin(turn)
    rise = 40 + 18 * sin(3 * turn)

    def at(share: float) -> Point:
        far = 150 * share * (1 - 0.14 * share)
        up = rise * 2.6 * share - (92 + rise) * share * share + sway * share
        return root[0] + far * ahead, root[1] + up, root[2] + far * out

    ribs = [at(k / _JOINTS) for k in range(_JOINTS + 1)]
    parts = chain(ribs, [2.6 - 0.35 * k for k in range(_JOINTS + 1)], ink)
    for k in range(_JOINTS):
        a, b = ribs[k], ribs[k + 1]
        long = 34 * sin(pi * (0.16 + 0.8 * (k + 0.5) / _JOINTS)) + 6
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2)
        for low, high in ((a, middle), (middle, b)):
            for side in (-1.0, 1.0):
                tip = (high[0] - side * out * long + 0.5 * long * ahead, high[1] - 0.6 * long,
                       high[2] + side * ahead * long + 0.5 * long * out)  # fmt: skip
                parts.append(sheet([low, high, tip], ink))
    return parts


def _palm(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.24, 0.50, 0.18)
    inks = Ink(base), Ink(tinted(base, 0.78))
    bark, sway = Ink(_PALM_BARK, tinted(_PALM_BARK, 0.6)), 5 * sin(2 * pi * phase)
    way: list[Point] = [
        (46 * (k / 6) ** 2 + 0.4 * sway * (k / 6) ** 2, 9 + 221 * k / 6, 0) for k in range(7)
    ]
    thick = (13, 10.5, 9.5, 9, 8.5, 8, 8)
    parts: list[Part] = [
        Limb(way[k], way[k + 1], thick[k], thick[k + 1], bark, _rings) for k in range(6)
    ]
    x, y, z = way[-1]
    parts += [ball((x + 11 * cos(t), y - 9, z + 9 * sin(t)), 7.5, Ink((0.36, 0.24, 0.14)))
              for t in (0.3, 1.9, 3.6, 5.1)]  # fmt: skip
    for k in range(_FRONDS):
        turn = 2 * pi * k / _FRONDS + 0.2
        swing = sway + 2.5 * sin(2 * pi * phase + k)
        parts += _frond((x, y + 2, z), turn, swing, inks[k % 2])
    return parts


def _oak(phase: float, action: Action, look: Look) -> list[Part]:
    worn = LEAVES.get(look.season, (OAK,)) if look.season else (OAK,)
    base = look.colour or worn[0]
    leaf, deep = (
        Ink(base, tinted(base, 0.62), tinted(base, 1.3), fur=1.0),
        Ink(tinted(base, 0.7), fur=1.0),
    )
    bark = Ink(WOOD, tinted(WOOD, 0.6), fur=0.5)
    rng = np.random.default_rng(11)
    sway = 1.6 * sin(2 * pi * phase)
    parts = chain([(0, 24, 0), (-3, 56, 0), (3, 104, 0)], (32, 25, 24), bark)
    parts += roots(((52.0, 10.0), (-50.0, 14.0), (14.0, 40.0)), 0.3, 14, (17, 4), bark)
    bare = look.season is Season.WINTER and look.colour is None
    for turn, high, far in ((0.2, 150.0, 118.0), (1.3, 184.0, 60.0), (2.6, 156.0, 112.0),
                            (3.9, 170.0, 86.0), (5.3, 186.0, 74.0)):  # fmt: skip
        x, z = far * cos(turn), 0.7 * far * sin(turn)
        parts += chain([(0, 92, 0), (0.4 * x, 128, 0.4 * z), (x, high, z)], (17, 11, 4), bark)
        if bare:
            parts += _twigs(rng, (x, high, z), bark)
    if bare:
        return parts
    return parts + crown(rng, 84, 190, (148, 66, 92), (19, 32), 0.5, (leaf, deep), sway)


def _twigs(rng: np.random.Generator, tip: Point, bark: Ink) -> list[Part]:
    """Return the twigs of an oak's bough without leaves."""
    (x, high, z), parts = tip, list[Part]()
    for _ in range(9):
        share, side = rng.uniform(0.4, 1.0), rng.uniform(-40, 40)
        root = (x * share, 110 + (high - 110) * share, z * share)
        way = [root, (root[0] + 0.6 * side, root[1] + 30, root[2]),
               (root[0] + side, root[1] + 52, root[2])]  # fmt: skip
        parts += chain(way, (3, 1.8, 0.6), bark)
    return parts


def _willow(phase: float, action: Action, look: Look) -> list[Part]:
    autumn = look.season is Season.AUTUMN
    base = look.colour or ((0.80, 0.66, 0.18) if autumn else (0.46, 0.60, 0.22))
    leaf, deep = Ink(base, fur=1.0), Ink(tinted(base, 0.74), fur=1.0)
    bark = Ink(WOOD, tinted(WOOD, 0.6), fur=0.4)
    rng = np.random.default_rng(7)
    parts = chain([(0, 16, 0), (-4, 70, 0), (6, 140, 0), (2, 196, 0)], (21, 16, 13, 8), bark)
    parts += roots(((34.0, 8.0), (-32.0, 12.0), (10.0, 28.0)), 0.3, 10, (11, 3), bark)
    for turn, high in ((0.3, 190.0), (2.2, 204.0), (3.7, 186.0), (5.2, 200.0)):
        parts += chain([(0, 110, 0), (34 * cos(turn), 160, 26 * sin(turn)),
                        (76 * cos(turn), high + 18, 56 * sin(turn))], (9, 6, 2), bark)  # fmt: skip
    if look.season is not Season.WINTER:
        for _ in range(34):
            turn, far = rng.uniform(0, 2 * pi), rng.uniform(0.1, 1.0) ** 0.7
            at = (112 * far * cos(turn), 236 - 58 * far * far, 80 * far * sin(turn))
            parts.append(ball(at, rng.uniform(15, 24), leaf if rng.random() < 0.6 else deep))
    thin = 0.3 if look.season is Season.WINTER else 1.0
    for k in range(64):
        turn, far = k * 2.399, 0.5 + 0.5 * ((k * 0.618) % 1.0)
        top = (128 * far * cos(turn), 230 - 66 * far * far, 92 * far * sin(turn))
        long = rng.uniform(110, 160) * (0.6 + 0.4 * far)
        swing = 8 * sin(2 * pi * phase + 0.02 * top[0])
        way = [(top[0] * (1 + 0.1 * s) + swing * s * s, max(top[1] - long * s, 10.0), top[2])
               for s in (0.0, 0.33, 0.66, 1.0)]  # fmt: skip
        strand = bark if look.season is Season.WINTER else leaf if k % 3 else deep
        parts += chain(way, (3.4 * thin, 3.8 * thin, 3.0 * thin, 1.0 * thin), strand)
    return parts


def _bonsai(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.20, 0.44, 0.18)
    leaf, deep = Ink(base, fur=1.0), Ink(tinted(base, 0.7), fur=1.0)
    bark = Ink(WOOD, tinted(WOOD, 0.6), fur=0.3)
    pot = Ink((0.26, 0.36, 0.46), gloss=0.6)
    parts = prism([(-58, 6), (58, 6), (68, 34), (-68, 34)], -36, 36, pot)
    parts += prism([(-72, 34), (72, 34), (72, 42), (-72, 42)], -40, 40, pot)
    parts += [Limb((x, 0, z), (x, 8, z), 5, 6, pot) for x in (-46.0, 46.0) for z in (-24.0, 24.0)]
    parts += [ball((x, 40, 22 - abs(x) * 0.3), 11, Ink((0.28, 0.42, 0.16), fur=1.0))
              for x in (-48.0, -26.0, 28.0, 50.0)]  # fmt: skip
    way = [(-8.0, 38.0, 0.0), (-22.0, 66.0, 4.0), (6.0, 96.0, 2.0), (-4.0, 126.0, -2.0),
           (10.0, 150.0, 0.0)]  # fmt: skip
    parts += chain(way, (14, 10.5, 8.5, 6, 4), bark)
    rng = np.random.default_rng(3)
    sway = 0.8 * sin(2 * pi * phase)
    for joint, end in ((1, (-66.0, 88.0, 8.0)), (2, (64.0, 112.0, 6.0)), (3, (-50.0, 140.0, -6.0)),
                       (4, (12.0, 168.0, 0.0))):  # fmt: skip
        parts += chain([way[joint], end], (5, 2.5), bark)
        wide = 40 if joint < 4 else 34
        for _ in range(20):
            turn, far = rng.uniform(0, 2 * pi), sqrt(rng.uniform(0, 1))
            at = (end[0] + wide * far * cos(turn) + sway, end[1] + 4 + 11 * (1 - far * far),
                  end[2] + 24 * far * sin(turn))  # fmt: skip
            parts.append(ball(at, rng.uniform(7, 10), leaf if at[1] > end[1] + 9 else deep))
    return parts


def _ribs(t: F32, s: F32) -> F32:
    """Grooves along a cactus, nearer to each other towards its edges, as it is round."""
    return np.asarray(np.cos(11 * np.arcsin(np.clip(s, -1, 1))), np.float32)


def _cactus(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.28, 0.46, 0.22)
    skin = Ink(base, tinted(base, 0.66), tinted(base, 1.18))
    parts: list[Part] = [Limb((0, 17, 0), (0, 176, 0), 22, 19, skin, _ribs)]
    for side, low, wide, high in ((-1.0, 74.0, 58.0, 140.0), (1.0, 98.0, 52.0, 156.0)):
        parts += [
            Limb((0, low, 0), (side * wide * 0.7, low, 4), 12, 12, skin, _ribs),
            Limb((side * wide * 0.7, low, 4), (side * wide, low + 14, 4), 12, 12, skin),
            Limb((side * wide, low + 14, 4), (side * wide, high, 4), 12.5, 11, skin, _ribs),
        ]
    petal, heart = Ink((0.94, 0.34, 0.52), soft=True), Ink((0.98, 0.84, 0.34))
    for x, y in ((-6.0, 194.0), (8.0, 196.0), (-58.0, 152.0), (52.0, 168.0)):
        for k in range(6):
            t = 2 * pi * k / 6
            parts.append(Limb((x, y, 8), (x + 8 * cos(t), y + 5, 8 + 6 * sin(t)), 2, 3.4, petal))
        parts.append(ball((x, y + 4, 9), 3, heart))
    thorn = Ink((0.92, 0.88, 0.70))
    for y in range(14, 180, 18):
        for x in (-12.0, 0.0, 12.0):
            at = (x, float(y), sqrt(20.0**2 - x * x))
            parts += [Limb(at, (x + dx, y + 3.0, at[2] + 5), 0.7, 0.3, thorn) for dx in (-4, 4)]
    if look.season is Season.WINTER:
        parts += [ball((0, 190, 0), 12, Ink(SNOW))]
    return parts


_STILL = {Action.STAND: Gait(4.0)}
RIGS: dict[str, Rig] = {
    "oak": Rig(_oak, _STILL, 1.75, pitch=0.04),
    "palm": Rig(_palm, _STILL, 1.75, pitch=0.04),
    "willow": Rig(_willow, {Action.STAND: Gait(5.0)}, 1.75, pitch=0.04),
    "bonsai": Rig(_bonsai, _STILL, 1.9, front=0.2, pitch=0.12, home=Home.TABLE),
    "cactus": Rig(_cactus, _STILL, 1.7, front=0.1, pitch=0.05),
}
"""Trees and cacti by their name."""
