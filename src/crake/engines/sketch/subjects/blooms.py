"""Flowers that are known by their shape, and mushrooms. Each has units of its own."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, pi, sin, sqrt

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    Sheet,
    ball,
    chain,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

_STEM, _LEAF = Ink((0.26, 0.48, 0.17)), Ink((0.22, 0.45, 0.16), soft=True)
_OUTLINE = ((0.0, 0.30), (0.25, 0.62), (0.5, 0.92), (0.72, 1.0), (0.9, 0.72), (1.0, 0.24))
"""How far along a petal it is how wide, of its length and of its width."""
_POINTED = ((0.0, 0.30), (0.25, 0.82), (0.45, 1.0), (0.7, 0.72), (0.9, 0.26), (1.0, 0.02))
Shape = Sequence[tuple[float, float]]
TURNS = [pi * k / 12 for k in range(24)]


def _petal(
    root: Point, way: Point, wide: float, ink: Ink, shape: Shape = _OUTLINE, bulge: float = 0.0
) -> Sheet:
    """Return a petal from `root`, as long as `way`, flat in that direction and across it."""
    across = (-way[2], 0.0, way[0])
    long = sqrt(across[0] ** 2 + across[2] ** 2) or 1.0
    ax, az = (across[0] / long, across[2] / long) if long > 1e-6 else (1.0, 0.0)

    def at(along: float, aside: float) -> Point:
        return (root[0] + way[0] * along + ax * wide * aside, root[1] + way[1] * along,
                root[2] + way[2] * along + az * wide * aside)  # fmt: skip

    right = [at(share, half) for share, half in shape]
    left = [at(share, -half) for share, half in reversed(shape)]
    return sheet([*right, *left], ink, bulge)


def _stalk(top: Point, leaves: Sequence[tuple[float, float]], wide: float = 12) -> list[Part]:
    """Return a stem to `top`, with leaves at some heights on either side."""
    x, y, z = top
    parts = chain([(0, 0, 0), (x * 0.1 - 2, y * 0.35, 0), (x * 0.4, y * 0.7, 0), (x, y, z)],
                  (3.8, 3.4, 3.0, 3.0), _STEM)  # fmt: skip
    for side, low in leaves:
        way = [(-1.0, low, 0.0), (side * 20, low + 16, 8.0), (side * 44, low + 16 + x * 0.3, 10.0)]
        parts += chain(way, (2, wide * 0.7, 1), _LEAF)
    return parts


def _rose(phase: float, action: Action, look: Look) -> list[Part]:
    base: RGB = look.colour or (0.80, 0.08, 0.14)
    sway = 3 * sin(2 * pi * phase)
    foot = (sway, 128.0, 0.0)
    parts = _stalk(foot, ((1.0, 34.0), (-1.0, 58.0), (1.0, 84.0)))
    parts += [Limb((x, y, 2), (x + 5 * side, y + 2, 3), 1.4, 0.3, _STEM)
              for x, y, side in ((0.0, 24.0, -1), (-1.0, 48.0, 1), (0.0, 74.0, -1))]  # fmt: skip
    for k in range(5):
        t = 2 * pi * k / 5
        parts.append(_petal(foot, (27 * cos(t), 12, 27 * sin(t)), 7, _LEAF, _POINTED))
    # From the outermost petals, which bend outwards, to the bud in the middle.
    layers = ((7, 56.0, 36.0, 31.0, 0.92), (6, 40.0, 56.0, 28.0, 1.0), (5, 25.0, 64.0, 23.0, 0.84),
              (4, 12.0, 66.0, 17.0, 0.70))  # fmt: skip
    for row, (count, out, up, wide, tone) in enumerate(layers):
        for k in range(count):
            t = 2 * pi * (k + 0.5 * row) / count
            ink = Ink(tinted(base, tone * (0.92 + 0.16 * ((k * 7) % 3) / 2)), soft=True)
            root = (foot[0] + 3 * cos(t), foot[1] + 2, 3 * sin(t))
            parts.append(_petal(root, (out * cos(t), up, out * sin(t)), wide, ink, bulge=7.0))
    parts.append(Limb((foot[0], foot[1] + 36, 0), (foot[0], foot[1] + 60, 0), 12, 8,
                      Ink(tinted(base, 0.62), soft=True)))  # fmt: skip
    return parts


def _tulip(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.90, 0.16, 0.20), (0.98, 0.76, 0.14), (0.86, 0.36, 0.62))
    base = look.colour or own[int(look.variant * 2.999)]
    sway = 3.5 * sin(2 * pi * phase)
    x, y = sway, 120.0
    parts = _stalk((x, y, 0.0), ())
    for side, high in ((1.0, 92.0), (-1.0, 76.0)):
        parts.append(
            _petal((0, 0, side * 2), (side * 34, high, 6 * side), 10, _LEAF, _POINTED, 4.0)
        )
    for k in range(6):
        t = 2 * pi * (k + 0.25) / 6
        ink = Ink(tinted(base, 0.84 if k % 2 else 1.0), soft=True)
        out, inner = (15.0, 9.0) if k % 2 else (17.0, 13.0)
        parts += chain([(x, y + 2, 0), (x + out * cos(t), y + 20, out * sin(t)),
                        (x + inner * cos(t), y + 44, inner * sin(t)),
                        (x + inner * 0.9 * cos(t), y + 56, inner * 0.9 * sin(t))],
                       (5, 11, 8.5, 2.5), ink)  # fmt: skip
    return parts


def _daisy(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.98, 0.98, 0.96)
    sway = 4 * sin(2 * pi * phase)
    head = (sway, 124.0, 4.0)
    parts = _stalk(head, ((1.0, 26.0), (-1.0, 48.0)), 10)
    for k in range(19):
        t = 2 * pi * k / 19
        ink = Ink(tinted(base, 0.9 if k % 2 else 1.0), soft=True)
        tip = (head[0] + 42 * cos(t), head[1] + 40 * sin(t), head[2] + (6.0 if k % 2 else 9.0))
        parts.append(Limb((head[0] + 12 * cos(t), head[1] + 12 * sin(t), head[2] + 5), tip, 3.6,
                          5.4, ink))  # fmt: skip
    heart = Ink((0.98, 0.76, 0.12), (0.86, 0.56, 0.06), fur=0.9)
    return [*parts, Limb(head, (head[0], head[1], head[2] + 12), 15, 13, heart)]


def _lotus(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.96, 0.56, 0.72)
    rise = 1.2 * sin(2 * pi * phase)
    pad = Ink((0.22, 0.46, 0.20), tinted((0.22, 0.46, 0.20), 0.7))
    parts: list[Part] = []
    for x, z, wide in ((-78.0, 26.0, 52.0), (86.0, 14.0, 46.0), (10.0, 66.0, 40.0)):
        turns = [0.5 + k * (2 * pi - 0.5) / 18 for k in range(19)]  # a notch at the front
        rim = [(x + wide * cos(t), rise * 0.5 + 1.5, z + 0.8 * wide * sin(t)) for t in turns]
        parts.append(sheet([(x, rise * 0.5 + 1.5, z), *rim], pad))
        parts += [Limb((x, rise * 0.5 + 2, z), (x + 0.9 * wide * cos(t), rise * 0.5 + 2,
                       z + 0.72 * wide * sin(t)), 0.7, 0.3, Ink((0.34, 0.58, 0.28)))
                  for t in (0.9, 1.8, 2.7, 3.6, 4.5, 5.4)]  # fmt: skip
    layers = ((9, 62.0, 20.0, 14.0, 1.0), (8, 50.0, 42.0, 13.0, 1.08), (7, 32.0, 56.0, 12.0, 1.16),
              (5, 14.0, 58.0, 9.0, 1.22))  # fmt: skip
    for row, (count, out, up, wide, tone) in enumerate(layers):
        for k in range(count):
            t = 2 * pi * (k + 0.5 * (row % 2)) / count
            ink = Ink(tinted(base, tone), soft=True)
            way = (out * cos(t), up, out * sin(t))
            parts.append(_petal((6 * cos(t), 4 + rise, 6 * sin(t)), way, wide, ink, _POINTED, 5.0))
    return [
        *parts,
        Limb((0, 10 + rise, 0), (0, 30 + rise, 0), 9, 11, Ink((0.96, 0.80, 0.24), fur=0.5)),
    ]


_SEEDS, _FLYING = 70, 6


def _seed(at: Point, way: Point, long: float, ink: RGB) -> list[Part]:
    """Return a seed that hangs on its parachute of hairs."""
    hair = Ink((0.97, 0.97, 0.98), glow=0.1)
    tip = (at[0] + way[0] * long, at[1] + way[1] * long, at[2] + way[2] * long)
    tuft = Ink(ink, glow=0.2, mist=0.8)
    return [Limb(at, tip, 0.9, 0.7, hair), ball(tip, long * 0.32, tuft),
            ball(at, 1.3, Ink((0.42, 0.30, 0.18)))]  # fmt: skip


def _dandelion(phase: float, action: Action, look: Look) -> list[Part]:
    white: RGB = look.colour or (0.98, 0.98, 1.0)
    sway = 4 * sin(2 * pi * phase)
    x, y = sway + 4, 132.0
    parts = _stalk((x, y, 0.0), ())
    for side, low in ((1.0, 2.0), (-1.0, 2.0), (0.6, 4.0)):
        parts.append(_petal((0, low, 4), (side * 52, 16, 12), 8, _LEAF, _POINTED))
    parts.append(ball((x, y, 0), 6, Ink((0.50, 0.44, 0.28), fur=0.6)))
    for k in range(_SEEDS):  # evenly around a ball, by the golden angle
        up = 1 - 2 * (k + 0.5) / _SEEDS
        flat, t = sqrt(1 - up * up), 2.399 * k
        if k % 9 != 4:
            way = (flat * cos(t), up, flat * sin(t))
            root = (x + 6 * way[0], y + 6 * way[1], 6 * way[2])
            parts += _seed(root, way, 28, white)
    for k in range(_FLYING):
        age = (phase + k / _FLYING) % 1.0
        at = (x + 24 + 190 * age, y + 8 + 46 * age * sin(1 + k) + 8 * sin(2 * pi * age + k),
              20 * sin(2.0 * k))  # fmt: skip
        parts += _seed(at, (0.35, 0.93, 0.0), 22 * min(1.0, 8 * age, 5 * (1 - age)) + 0.1, white)
    return parts


def _mushroom(phase: float, action: Action, look: Look) -> list[Part]:
    cap = Ink(look.colour or (0.82, 0.12, 0.10), gloss=0.3)
    pale, gill = Ink((0.95, 0.92, 0.84), soft=True), Ink((0.90, 0.84, 0.72))
    parts: list[Part] = []
    for x, z, size, lean in (
        (0.0, 0.0, 1.0, 0.0),
        (62.0, 22.0, 0.52, 0.16),
        (-54.0, 34.0, 0.38, -0.2),
    ):
        high, wide = 92 * size, 66 * size
        top = x + lean * high

        def at(up: float, top: float = top, z: float = z) -> Point:
            return top, up, z

        parts += [
            Limb((x, 14 * size, z), at(high), 19 * size, 14 * size, pale),
            Limb((x, 14 * size, z), (x, 18 * size, z), 23 * size, 20 * size, pale),
            Limb(at(high * 0.66), at(high * 0.74), 24 * size, 14 * size, gill, cut=True),
        ]
        rim = [(top + wide * cos(t), high, z + wide * sin(t)) for t in TURNS]
        parts.append(sheet(rim, gill))
        steps = [pi / 2 * k / 11 for k in range(10)]
        for low, up in itertools.pairwise(steps):
            a, b = high + 54 * size * sin(low), high + 54 * size * sin(up)
            parts.append(
                Limb(at(a), at(b), wide * cos(low), max(wide * cos(up), 0.5), cap, cut=True)
            )
        lid = wide * cos(steps[-1])
        crown = [
            (top + lid * cos(t), high + 54 * size * sin(steps[-1]), z + lid * sin(t)) for t in TURNS
        ]
        parts.append(sheet(crown, cap, bulge=2.5 * size))
        for k in range(15):
            up, t = 0.15 + 0.24 * (k % 5), 2.399 * k
            spot = (
                top + wide * cos(up) * cos(t),
                high + 54 * size * sin(up),
                z + wide * cos(up) * sin(t),
            )
            parts.append(ball(spot, (4.2 + 2.4 * (k % 3)) * size, Ink((0.97, 0.95, 0.90))))
    return parts


_SWAYS = {Action.STAND: Gait(3.4)}
RIGS: dict[str, Rig] = {
    "rose": Rig(_rose, _SWAYS, 2.4, front=0.15, pitch=0.24),
    "tulip": Rig(_tulip, _SWAYS, 2.4, front=0.15, pitch=0.06),
    "daisy": Rig(_daisy, _SWAYS, 2.4, front=0.15, pitch=0.06),
    "dandelion": Rig(_dandelion, {Action.STAND: Gait(4.0)}, 2.4, front=0.1, pitch=0.04),
    "lotus": Rig(_lotus, {Action.FLOAT: Gait(3.0), Action.STAND: Gait(3.0)}, 2.0, front=0.1,
                 pitch=0.30, home=Home.WATER),
    "mushroom": Rig(_mushroom, {Action.STAND: Gait(4.0)}, 2.3, front=0.1, pitch=0.10),
}  # fmt: skip
"""Flowers and mushrooms by their name."""
