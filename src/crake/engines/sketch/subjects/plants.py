"""Trees and flowers.

Each has units of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action, Season
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    tinted,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

SNOW, WOOD = (0.94, 0.96, 1.0), (0.45, 0.31, 0.20)

LEAVES: dict[Season, tuple[RGB, ...]] = {
    Season.AUTUMN: ((0.84, 0.42, 0.10), (0.80, 0.24, 0.10), (0.90, 0.64, 0.16)),
    Season.SPRING: ((0.97, 0.72, 0.82), (0.48, 0.66, 0.22), (0.98, 0.86, 0.90)),
}
"""What trees wear in seasons in which they are not green."""


def _bare(phase: float, bark: Ink) -> list[Part]:
    """Return the branches of a tree in winter, with snow on them."""
    snow, rng = Ink(SNOW), np.random.default_rng(5)
    parts: list[Part] = []
    for k in range(13):
        turn, low = k * 2.4, 104 + 7.0 * k
        reach = 84 - 3.4 * k
        x, z = reach * cos(turn), 0.7 * reach * sin(turn)
        at, top = (0.55 * x, low + 26, 0.55 * z), (x + sin(2 * pi * phase), low + 62, z)
        parts += chain([(0, low, 0), at, top], (4.6 - 0.2 * k, 3.0, 1.2), bark)
        parts.append(Limb((at[0] * 0.6, low + 19, at[2] * 0.6), (at[0], at[1] + 3, at[2]), 2.0,
                          1.6, snow))  # fmt: skip
        for _ in range(3):
            share, side = rng.uniform(0.4, 0.9), rng.uniform(-26, 26)
            root = (at[0] + (top[0] - at[0]) * share, at[1] + 36 * share, at[2])
            parts.append(Limb(root, (root[0] + side, root[1] + 24, root[2]), 1.5, 0.6, bark))
    return parts


def roots(
    feet: Sequence[tuple[float, float]],
    share: float,
    up: float,
    thick: tuple[float, float],
    bark: Ink,
) -> list[Part]:
    """Return roots from a height of a trunk to some places on the ground, ahead and aside."""
    return [Limb((x * share, up, z * share), (x, -1, z), *thick, bark) for x, z in feet]


def crown(
    rng: np.random.Generator,
    count: int,
    middle: float,
    reach: Point,
    sizes: tuple[float, float],
    hollow: float,
    inks: tuple[Ink, Ink],
    sway: float,
) -> list[Part]:
    """Return a crown of balls of leaves.

    Parameters
    ----------
    rng
        Where they are.
    count
        How many.
    middle
        How high the middle of the crown is.
    reach
        How far it reaches ahead, up and aside.
    sizes
        The least and the most radius of a ball.
    hollow
        Share of the way out within which there are none, and below which it is flat.
    inks
        Of leaves above and below.
    sway
        How far the wind moves it ahead.
    """
    (ahead, up, aside), (leaf, deep) = reach, inks
    parts: list[Part] = []
    for _ in range(count):
        a, b, r = rng.uniform(0, 2 * pi), rng.uniform(-hollow, 1.0), rng.uniform(hollow, 1.0)
        flat = (1 - min(abs(b), 1) ** 2) ** 0.5
        at = (ahead * r * cos(a) * flat + sway * (1 + b), middle + up * r * b,
              aside * r * sin(a) * flat)  # fmt: skip
        size = rng.uniform(*sizes)
        parts.append(ball(at, size, leaf if b + rng.uniform(-0.5, 0.5) > 0 else deep))
    return parts


def _tree(phase: float, action: Action, look: Look) -> list[Part]:
    season = LEAVES.get(look.season) if look.season else None
    base = look.colour or (season or ((0.30, 0.52, 0.17),))[int(look.variant * len(season or "-"))]
    leaf = Ink(base, tinted(base, 0.62), tinted(base, 1.3), fur=1.0)
    deep = Ink(tinted(base, 0.70), fur=1.0)
    bark = Ink(WOOD, tinted(WOOD, 0.6), fur=0.4)
    rng = np.random.default_rng(int(look.variant * 1000))
    sway = 1.6 * sin(2 * pi * phase)
    parts = chain([(0, 0, 0), (2, 60, 0), (-2, 118, 0), (4, 165, 0)], (15, 10.5, 8.5, 5), bark)
    parts += roots(((26.0, 8.0), (-25.0, 10.0), (8.0, 22.0)), 0.2, 6, (8, 2.5), bark)
    if look.season is Season.WINTER and look.colour is None:
        return parts + _bare(phase, bark)
    for side, low in ((-1.0, 96.0), (1.0, 110.0), (-0.6, 128.0)):
        parts += chain([(0, low, 0), (side * 32, low + 40, 8 * side), (side * 52, low + 76, 12)],
                       (6, 4, 2), bark)  # fmt: skip
    return parts + crown(rng, 58, 196, (78, 62, 60), (15, 25), 0.55, (leaf, deep), sway)


def _pine(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.13, 0.34, 0.20)
    ink, deep = Ink(base, fur=1.0), Ink(tinted(base, 0.7), fur=1.0)
    parts: list[Part] = [Limb((0, 0, 0), (0, 60, 0), 10, 8, Ink(WOOD))]
    for k in range(8):
        share = k / 8
        y, wide = 44 + 26.0 * k, 74 * (1 - share) + 8
        for j in range(13):
            t = 2 * pi * (j + 0.5 * (k % 2)) / 13
            end = (wide * cos(t) + sin(2 * pi * phase) * share * 2, y - 10, wide * 0.85 * sin(t))
            parts.append(Limb((0, y + 26, 0), end, 9, 4.4, ink if j % 3 else deep))
        if look.season is Season.WINTER:
            turns = [2 * pi * (j + 0.5 * (k % 2)) / 13 for j in range(0, 13, 2)]
            parts += [ball((0.8 * wide * cos(t), y - 1, 0.68 * wide * sin(t)), 6.0, Ink(SNOW))
                      for t in turns]  # fmt: skip
    return [*parts, Limb((0, 236, 0), (0, 268, 0), 7, 1, ink)]


def _petals(at: Point, count: int, long: float, wide: float, ink: Ink, tilt: float) -> list[Part]:
    """Return petals around a place, opened towards the viewer."""
    x, y, z = at
    parts: list[Part] = []
    for k in range(count):
        t = 2 * pi * k / count
        for share, size in ((0.42, 0.85), (0.72, 1.0)):
            reach = long * share
            place = (x + reach * cos(t), y + reach * sin(t) * 0.92, z + tilt * (1 - share))
            parts.append(ball(place, wide * size * 0.62, ink))
    return parts


def _flower(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.98, 0.78, 0.12), (0.93, 0.30, 0.42), (0.98, 0.97, 0.95))
    base = look.colour or own[int(look.variant * 2.999)]
    petal, heart = Ink(base, soft=True, glow=0.06), Ink((0.45, 0.27, 0.10), fur=0.9)
    if sum(base) > 2.6:
        heart = Ink((0.98, 0.76, 0.16), fur=0.9)
    stem, leaf = Ink((0.28, 0.52, 0.18)), Ink((0.30, 0.56, 0.20), soft=True)
    sway = 4 * sin(2 * pi * phase)
    head = (sway, 150.0, 6.0)
    parts = chain(
        [(0, 0, 0), (-3, 50, 0), (sway * 0.4, 105, 0), (sway, 148, 0)], (4, 3.6, 3.2, 3.2), stem
    )
    for side, low in ((1.0, 30.0), (-1.0, 52.0)):
        parts += chain([(-2, low, 0), (side * 22, low + 22, 10), (side * 46, low + 20 + sway * 0.3,
                       12)], (2.5, 9, 1), leaf)  # fmt: skip
    parts += _petals(head, 15, 46, 13, Ink(tinted(base, 0.86), soft=True), 2.0)
    parts += _petals((head[0], head[1], head[2] + 6), 12, 34, 12, petal, 4.0)
    return [*parts, Limb(head, (head[0], head[1], head[2] + 12), 19, 15, heart)]


RIGS: dict[str, Rig] = {
    "tree": Rig(_tree, {Action.STAND: Gait(4.0)}, 1.75, pitch=0.04),
    "pine": Rig(_pine, {Action.STAND: Gait(4.0)}, 1.7, pitch=0.06),
    "flower": Rig(_flower, {Action.STAND: Gait(3.4)}, 2.3, front=0.15, pitch=0.06),
}
"""Plants by their name."""
