"""Things that stand: trees, flowers, houses, castles, windmills, snowmen and fires.

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
    chain,
    moved,
    sheet,
    spun,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

SNOW = (0.94, 0.96, 1.0)
STONE, WOOD = (0.66, 0.63, 0.58), (0.45, 0.31, 0.20)


def _lit(look: Look) -> Ink:
    """Return the windows of a house."""
    if look.dark:
        return Ink((1.0, 0.84, 0.48), glow=0.9)
    return Ink((0.30, 0.42, 0.54), gloss=0.8)


_LEAVES: dict[Season, tuple[RGB, ...]] = {
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


def _tree(phase: float, action: Action, look: Look) -> list[Part]:
    season = _LEAVES.get(look.season) if look.season else None
    base = look.colour or (season or ((0.30, 0.52, 0.17),))[int(look.variant * len(season or "-"))]
    leaf = Ink(base, tinted(base, 0.62), tinted(base, 1.3), fur=1.0)
    deep = Ink(tinted(base, 0.70), fur=1.0)
    bark = Ink(WOOD, tinted(WOOD, 0.6), fur=0.4)
    rng = np.random.default_rng(int(look.variant * 1000))
    sway = 1.6 * sin(2 * pi * phase)
    parts = chain([(0, 0, 0), (2, 60, 0), (-2, 118, 0), (4, 165, 0)], (15, 10.5, 8.5, 5), bark)
    parts += [Limb((x * 0.2, 6, z * 0.2), (x, -1, z), 8, 2.5, bark)
              for x, z in ((26.0, 8.0), (-25.0, 10.0), (8.0, 22.0))]  # fmt: skip
    if look.season is Season.WINTER and look.colour is None:
        return parts + _bare(phase, bark)
    for side, low in ((-1.0, 96.0), (1.0, 110.0), (-0.6, 128.0)):
        parts += chain([(0, low, 0), (side * 32, low + 40, 8 * side), (side * 52, low + 76, 12)],
                       (6, 4, 2), bark)  # fmt: skip
    for _ in range(58):
        a, b, r = rng.uniform(0, 2 * pi), rng.uniform(-0.55, 1.0), rng.uniform(0.55, 1.0)
        flat = (1 - min(abs(b), 1) ** 2) ** 0.5
        at = (78 * r * cos(a) * flat + sway * (1 + b), 196 + 62 * r * b, 60 * r * sin(a) * flat)
        size = rng.uniform(15, 25)
        parts.append(ball(at, size, leaf if b + rng.uniform(-0.5, 0.5) > 0 else deep))
    return parts


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


def _window(x: float, y: float, z: float, wide: float, high: float, glass: Ink) -> list[Part]:
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


def _house(phase: float, action: Action, look: Look) -> list[Part]:
    own: tuple[RGB, ...] = ((0.93, 0.88, 0.78), (0.80, 0.52, 0.42), (0.70, 0.80, 0.84))
    wall = Ink(look.colour or own[int(look.variant * 2.999)])
    roof = Ink(SNOW if look.season is Season.WINTER else (0.60, 0.24, 0.18))
    glass = _lit(look)
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
    parts += _window(-74, 34, 71, 38, 36, glass) + _window(40, 34, 71, 38, 36, glass)
    parts += [sheet([(-16, 0, 71), (18, 0, 71), (18, 60, 71), (-16, 60, 71)],
                    Ink((0.36, 0.22, 0.14))), ball((12, 30, 73), 2.2, Ink((0.9, 0.75, 0.3),
                    gloss=0.8))]  # fmt: skip
    parts += spun(_window(-18, 100, 93, 30, 28, glass), -pi / 2)
    parts += box((-24, -2, 71), (26, 4, 88), Ink(STONE))
    smoke = Ink((0.86, 0.86, 0.87), glow=0.15, soft=True)
    for k in range(5):
        age = (k + phase) / 5
        parts.append(ball((50 + 26 * age + 4 * sin(k * 2), 192 + 62 * age, -19), 6 + 12 * age
                          * (1 - 0.5 * age), smoke))  # fmt: skip
    shrub = Ink((0.26, 0.46, 0.18), fur=1.0)
    return parts + [ball((x, 12, 84), 15 + 3 * (k % 2), shrub)
                    for k, x in enumerate((-86.0, -64.0, -42.0, 52.0, 76.0, 96.0))]  # fmt: skip


def _bricks(t: F32, s: F32) -> F32:
    rows = np.floor(t * 16)
    seam = (t * 16 - rows < 0.12) | (np.abs((s * 4 + rows * 0.5) % 1.0 - 0.5) < 0.04)
    return np.asarray(np.where(seam, 0.55, 0.0), np.float32)


def _tower(x: float, z: float, radius: float, high: float, look: Look, flag: float) -> list[Part]:
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
                          z + radius * 0.86), 4, 4, _lit(look)))  # fmt: skip
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
        parts += _tower(x, z, radius, high, look, flag)
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
    parts += _window(14, 92, 33, 14, 18, _lit(look)) + _window(-30, 92, 32, 14, 18, _lit(look))
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


def _snowman(phase: float, action: Action, look: Look) -> list[Part]:
    snow, coal = Ink((0.96, 0.97, 1.0), fur=0.25, soft=True), Ink((0.06, 0.06, 0.07))
    scarf, wood = Ink(look.colour or (0.80, 0.14, 0.16), fur=0.3), Ink(WOOD)
    sway = 2.5 * sin(2 * pi * phase)
    hop = 10 * max(sin(2 * pi * phase), 0) if action in {Action.JUMP, Action.DANCE} else 0.0
    head = (sway, 132.0, 3.0)
    parts: list[Part] = [ball((0, 38, 0), 42, snow), ball((sway * 0.5, 92, 0), 31, snow),
                         ball(head, 23, snow)]  # fmt: skip
    parts += [Limb((sway + 14, 131, 16), (sway + 34, 129, 34), 4.6, 0.8, Ink((0.96, 0.50, 0.12))),
              Limb((sway - 8, 112, 0), (sway + 8, 112, 0), 18, 18, scarf),
              Limb((sway + 8, 108, 20), (sway + 4, 78, 32), 6, 5, scarf)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts.append(ball((sway + 14 - side * 7, 140, 14 + side * 7), 3.0, coal))
        wave = 14 * sin(2 * pi * phase) if action is Action.WAVE and side > 0 else 0.0
        hand = (sway - side * 34, 112 + wave, side * 52)
        parts += chain([(sway - side * 10, 96, side * 26), hand], (2.4, 1.8), wood)
        parts += [Limb(hand, (hand[0] - side * 7, hand[1] + up, hand[2] + side * 8), 1.4, 0.9, wood)
                  for up in (-3.0, 6.0, 13.0)]  # fmt: skip
    parts += [ball((sway * 0.5 + 20, 78 + 14.0 * k, 22), 3.0, coal) for k in range(3)]
    parts += [ball((sway + 17 + 1.5 * cos(a), 123 + 2 * abs(a), 17 + 6 * a), 1.7, coal)
              for a in (-1.2, -0.6, 0.0, 0.6, 1.2)]  # fmt: skip
    hat = Ink((0.10, 0.10, 0.12))
    rim = [(sway + 27 * cos(t), 149, 27 * sin(t)) for t in (2 * pi * k / 24 for k in range(24))]
    parts += [sheet(rim, hat), Limb((sway, 150, 0), (sway, 170, 0), 16, 15, hat)]
    return moved(parts, (0.0, hop, 0.0))


def _ball(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.90, 0.22, 0.18)
    skin = Ink(base, (0.98, 0.97, 0.94), gloss=0.6)
    bounce = 90 * abs(sin(pi * phase)) if action is Action.JUMP else 0.0

    def stripe(t: F32, s: F32) -> F32:
        return np.asarray(np.where(np.abs(s) < 0.28, 0.95, 0.0) + 0 * t, np.float32)

    turn = -2 * pi * phase
    axis = (cos(turn) * 0.5, sin(turn) * 0.5)
    return [Limb((-axis[0], 40 + bounce - axis[1], 0), (axis[0], 40 + bounce + axis[1], 0), 40, 40,
                 skin, stripe)]  # fmt: skip


def _fire(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (1.0, 0.42, 0.08)
    wood = Ink((0.30, 0.18, 0.10), fur=0.4)
    parts: list[Part] = [Limb((-34 * cos(t), 7, -34 * sin(t)), (30 * cos(t), 12, 30 * sin(t)), 7, 6,
                              wood) for t in (0.2, 1.2, 2.2, 2.9)]  # fmt: skip
    for k in range(9):
        t = 2 * pi * k / 9
        parts.append(ball((44 * cos(t), 5, 44 * sin(t)), 8.5, Ink((0.45, 0.44, 0.43))))
    hot = towards(base, (1.0, 0.96, 0.62), 0.85)
    for layer, (share, ink) in enumerate(((1.0, Ink(base, glow=0.95)), (0.66, Ink(towards(
            base, (1.0, 0.80, 0.25), 0.7), glow=1.0)), (0.36, Ink(hot, glow=1.0)))):  # fmt: skip
        for k in range(7):
            t = 2 * pi * k / 7
            flick = 0.75 + 0.35 * sin(2 * pi * phase * (2 + k % 2) + k * 1.9 + layer)
            x, z = 18 * share * cos(t), 18 * share * sin(t) + 6 * layer
            high = (54 + 34 * (k % 3 == 0)) * share * flick
            parts += chain([(x, 12, z), (x * 0.9 + 3 * sin(2 * pi * phase * 2 + k), 12 + high * 0.5,
                           z), (x * 0.3 + 5 * sin(2 * pi * phase + k), 14 + high, z)],
                           (14 * share, 10 * share * flick, 0.8), ink)  # fmt: skip
    return parts


def _still(draw: object, size: float, seconds: float = 3.2, **view: float) -> Rig:
    return Rig(draw, {Action.STAND: Gait(seconds)}, size, **view)  # type: ignore[arg-type]


RIGS: dict[str, Rig] = {
    "tree": _still(_tree, 1.75, 4.0, pitch=0.04),
    "pine": _still(_pine, 1.7, 4.0, pitch=0.06),
    "flower": _still(_flower, 2.3, 3.4, front=0.15, pitch=0.06),
    "house": _still(_house, 2.0, 4.0, front=0.5, pitch=0.10),
    "castle": _still(_castle, 1.65, 2.4, front=0.35, pitch=0.08),
    "windmill": _still(_windmill, 1.75, 1.6, front=0.35, pitch=0.03),
    "snowman": Rig(
        _snowman,
        {
            Action.STAND: Gait(3.0),
            Action.WAVE: Gait(1.6),
            Action.DANCE: Gait(0.9),
            Action.JUMP: Gait(0.9),
        },
        1.9,
        front=0.75,
    ),
    "ball": Rig(
        _ball, {Action.JUMP: Gait(0.9, 250.0, ((0.0, 0.0),)), Action.STAND: Gait(3.0)}, 1.8
    ),
    "fire": _still(_fire, 1.9, 1.1, pitch=0.14),
}
"""Things by their name."""
