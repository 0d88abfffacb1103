"""What is below somebody or something: rocks, logs, stumps, heaps of gold, a small table.

Units are centimetres where a fox is on them: they are as large as who is on them needs, but for the
table.
"""

from __future__ import annotations

from math import cos, pi, sin, sqrt

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, box, sheet, tinted
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.seats import WOOD
from crake.engines.sketch.subjects.standing import GOLD

_GOLDEN = 2.39996
"""Radians between neighbours that are strewn evenly around a middle."""
_COINS = 90
_GEMS: tuple[RGB, ...] = ((0.86, 0.06, 0.16), (0.10, 0.60, 0.32), (0.16, 0.30, 0.86))


def _weathered(t: F32, s: F32) -> F32:
    """Return the lichen on a rock: light above, dark in its clefts."""
    spots = np.sin(9.1 * t + 3.0 * np.sin(5.3 * s)) * np.sin(7.7 * s + 2.0 * t)
    return np.asarray(np.where(s < -0.5, np.minimum(0.0, -spots), 0.8 * (spots > 0.45)), np.float32)


def _boulder(_phase: float, _action: Action, look: Look) -> list[Part]:
    """Return a rock with a level top, and smaller ones at its foot."""
    stone = look.colour or (0.47, 0.45, 0.42)
    ink = Ink(stone, tinted(stone, 0.74), (0.56, 0.57, 0.46), fur=0.3, soft=True)
    return [
        Limb((-44, 14, 4), (40, 12, 6), 30, 33, ink, _weathered),
        Limb((-32, 24, -8), (34, 25, -6), 26, 25, ink, _weathered),
        Limb((-30, 8, 24), (24, 6, 26), 24, 22, ink, _weathered),
        Limb((58, 4, 10), (70, -2, 18), 22, 15, ink, _weathered),
        Limb((-62, 4, 12), (-80, -4, 20), 21, 13, ink, _weathered),
        Limb((4, -6, 44), (34, -8, 46), 16, 13, ink, _weathered),
    ]


def _barked(t: F32, s: F32) -> F32:
    """Return the furrows of bark along a trunk, and moss on its upper side."""
    furrows = np.sin(26 * s + 2.2 * np.sin(11 * t)) > 0.25
    mossy = (s < -0.55) & (np.sin(17 * t) + np.sin(7.3 * t + 1) > -0.3)
    return np.asarray(np.where(mossy, -1.0, np.where(furrows, 0.8, 0.0)), np.float32)


_WOOD, _RING = Ink((0.78, 0.62, 0.42)), Ink((0.62, 0.46, 0.29))


def _bark(look: Look) -> Ink:
    """Return bark, with its furrows and its moss."""
    brown = look.colour or (0.36, 0.25, 0.16)
    return Ink(brown, tinted(brown, 0.62), (0.30, 0.40, 0.16), fur=0.2)


def _log(_phase: float, _action: Action, look: Look) -> list[Part]:
    """Return a felled trunk with the stubs of its branches."""
    bark = _bark(look)
    parts: list[Part] = [
        Limb((-108, 27, 0), (108, 25, 0), 27, 25, bark, _barked, cut=True),
        Limb((-62, 40, 10), (-76, 62, 16), 7, 5, bark, _barked),
        Limb((74, 34, 16), (92, 44, 34), 6, 4, bark, _barked),
    ]
    for end, wide in ((108.0, 25.0), (-108.0, 27.0)):
        for ring, ink in ((1.0, bark), (0.86, _WOOD), (0.58, _RING), (0.52, _WOOD), (0.26, _RING),
                          (0.20, _WOOD)):  # fmt: skip
            out = end + (1 - ring) * (0.6 if end > 0 else -0.6)
            parts.append(_upright(out, 26.0, wide * ring, ink))
    return parts


def _upright(x: float, y: float, radius: float, ink: Ink) -> Part:
    """Return a round face that looks along a trunk."""
    turns = [2 * pi * k / 28 for k in range(28)]
    return sheet([(x, y + radius * sin(t), radius * cos(t)) for t in turns], ink)


def _stump(_phase: float, _action: Action, look: Look) -> list[Part]:
    """Return what is left of a tree: its roots, and its rings above."""
    bark = _bark(look)
    parts: list[Part] = [
        Limb((30 * cos(t), 10, 30 * sin(t)), (62 * cos(t), -2, 50 * sin(t)), 14, 5, bark, _barked)
        for t in (0.4 + 2 * pi * k / 6 for k in range(6))
    ]
    parts += lathe(((44, 0), (38, 16), (36, 50)), bark, _barked)
    for k, (wide, ink) in enumerate(((36.0, bark), (33.0, _WOOD), (24.0, _RING), (22.0, _WOOD),
                                     (12.0, _RING), (10.0, _WOOD))):  # fmt: skip
        parts.append(plate(wide, 50 + 0.3 * k, ink))
    return parts


def _heap(x: float, z: float) -> float:
    """Return how high a heap of gold is at a place."""
    return 34.0 * float(max(1 - (x / 118) ** 2 - (z / 64) ** 2, 0.0) ** 0.8)


def _coined(t: F32, s: F32) -> F32:
    """Return the coins that a heap's outside is made of: bright faces, dark between."""
    rows = np.round(s * 7)
    along = np.sin(60 * t + 1.57 * (rows % 2)) * np.cos(7 * pi * s)
    return np.asarray(np.clip(0.5 - 1.8 * np.abs(along), -1.0, 0.9), np.float32)


def _hoard(_phase: float, _action: Action, look: Look) -> list[Part]:
    """Return a heap of coins, with gems and goblets in it."""
    hue, metal = look.colour or (0.86, 0.62, 0.16), look.colour or GOLD.base
    body = Ink(hue, tinted(hue, 0.5), tinted(hue, 1.3), gloss=0.8, glow=0.15)
    parts: list[Part] = [
        Limb((-high, y, z), (high, y, z), wide, wide, body, _coined)
        for high, y, z, wide in ((66, 4, 6, 26), (34, 9, 0, 26), (84, 0, 24, 16), (70, -1, 42, 12),
                                 (50, -2, 56, 9), (20, -2, 64, 7))
    ]  # fmt: skip
    for k in range(_COINS):
        share = sqrt((k + 0.5) / _COINS)
        x, z = 116 * share * cos(k * _GOLDEN), 62 * share * sin(k * _GOLDEN)
        coin = Ink(tinted(metal, 0.86 + 0.09 * (k % 4)), gloss=1.0, glow=0.2)
        high = _heap(x, z) + 1.0 + 0.8 * (k % 3)
        parts += [*lathe(((6, high - 1.4), (6, high)), coin, at=(x, 0, z)),
                  plate(6, high, coin, (x, 0, z))]  # fmt: skip
    for k in range(9):
        x, z = 88 * sin(2.4 * k + 0.4), 22 + 34 * abs(cos(1.7 * k))
        parts.append(ball((x, _heap(x, z) + 4, z), 4.4, Ink(_GEMS[k % 3], gloss=1.0, glow=0.2)))
    for x, z in ((-78.0, 30.0), (66.0, 38.0)):
        parts += lathe(((7, 0), (2, 3), (2, 12), (9, 18), (10, 28)), GOLD, at=(x, _heap(x, z), z))
    return parts


def _side_table(_phase: float, _action: Action, look: Look) -> list[Part]:
    """Return a small table, 72 high."""
    wood = Ink(look.colour or WOOD.base)
    parts = box((-62, 67, -30), (62, 72, 30), wood)
    parts += box((-56, 60, -25), (56, 67, 25), Ink(tinted(wood.base, 0.8)))
    for x in (-52.0, 52.0):
        parts += [Limb((x, 0, z), (x, 62, z), 2.2, 3.2, wood) for z in (-21.0, 21.0)]
    return parts


_STILL = {Action.STAND: Gait(8.0)}
RIGS: dict[str, Rig] = {
    "boulder": Rig(_boulder, _STILL, 1.6, front=0.0, pitch=0.16, seat=48.0, carries=120.0),
    "log": Rig(_log, _STILL, 1.6, front=0.35, pitch=0.14, seat=50.0, carries=190.0),
    "tree stump": Rig(_stump, _STILL, 1.8, front=0.0, pitch=0.22, seat=49.0, carries=74.0),
    "side table": Rig(_side_table, _STILL, 1.66, front=0.22, pitch=0.14, seat=72.0),
    "hoard": Rig(_hoard, _STILL, 1.7, front=0.0, pitch=0.20, seat=30.0, carries=170.0),
}
"""Bases by their name."""
