"""Climbing a rock face, a tree, a ladder: how somebody climbs, and what goes down meanwhile.

The camera follows him, so that he stays where he is seen, above the ground. Lengths are
centimetres of a grown person; see `postures`.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture
from crake.engines.sketch.subjects.rig import smooth

GAIN, CYCLES = 64.0, 6
"""How far up somebody gets with a hand and a foot of each side, and how often in a cycle."""
ALOFT = 92.0
"""How high over the ground somebody is seen who climbs."""
_FACE, _TOP, _HALF = 33.0, 345.0, 165.0
_GRIPS = 0.64
"""Share of a cycle for which a hand or a foot stays at its hold."""
_ROCK: RGB = (0.56, 0.50, 0.45)


def _held(phase: float) -> tuple[float, float]:
    """Return where a hold is, -1 low to 1 high, and how far off the rock a hand is on its way."""
    phase %= 1.0
    if phase < _GRIPS:
        return 1.0 - 2.0 * phase / _GRIPS, 0.0
    share = (phase - _GRIPS) / (1 - _GRIPS)
    return -1.0 + 2.0 * smooth(share), sin(pi * share)


def climb(phase: float) -> Posture:
    """Reach for one hold after another, and push up with the legs."""
    phase = phase * CYCLES % 1.0
    half = GAIN * _GRIPS / 2
    palms, legs = list[Point](), list[Leg]()
    for side, late in ((-1.0, 0.0), (1.0, 0.5)):
        high, off = _held(phase + late)
        palms.append((_FACE - 5.0 - 7.0 * off, 168.0 + half * high, side * 22.0))
        low, away = _held(phase + late + 0.5)
        up = 34.0 + half * low
        legs.append(Leg(_FACE - 15.0 - 8.0 * away, up, out=9.0, toe=0.25,
                        knee=(15.0 + 0.12 * up, up + 43.0 - 0.16 * up, 24.0)))  # fmt: skip
    sway, pull = sin(2 * pi * phase), sin(4 * pi * phase)
    return Posture((legs[0], legs[1]), (Arm(2.4, 0.4, 6.0), Arm(2.4, 0.4, 6.0)),
                   (-7.0, 4.0 + 2.0 * pull), 6.0, 4.0 * sway, gaze=0.30, drop=-ALOFT,
                   palms=(palms[0], palms[1]))  # fmt: skip


_COLUMNS = 9


def _chance(row: int, column: int, salt: float) -> float:
    """Return a number 0 to 1 that is the same for the same place of the rock."""
    return (sin(12.9898 * (row % CYCLES) + 78.233 * column + salt) * 43758.5453) % 1.0


def _corner(row: int, column: int, low: float) -> Point:
    """Return where a corner of the rock's facets is, within the rock's outline."""
    z = -_HALF + 2 * _HALF * column / _COLUMNS + 14.0 * (_chance(row, column, 1.0) - 0.5)
    y = low + 26.0 * (_chance(row, column, 2.0) - 0.5)
    top = _TOP - 26.0 * abs(sin(1.9 * column + 0.5)) - 6.0 * abs(2 * column - _COLUMNS) ** 1.4
    middle = 0.0 if abs(z) < 44.0 else 1.0  # level where somebody climbs
    x = _FACE + 2.0 + (16.0 * _chance(row, column, 3.0) - 4.0) * middle + 0.0008 * z * z
    return x, min(max(y, -6.0), top), z


def rock_face(joints: Joints) -> list[Part]:
    """Return a rock face with clefts and holds, and the rope on which he hangs."""
    shift = (joints.phase % 1.0) * GAIN * CYCLES
    parts: list[Part] = []
    for row in range(CYCLES):  # each goes down, and comes again over the top
        low = (row * GAIN - shift) % (GAIN * CYCLES) - GAIN
        for column in range(_COLUMNS):
            a, b = _corner(row, column, low), _corner(row, column + 1, low)
            c, d = (_corner(row + 1, column + k, low + GAIN) for k in (1, 0))
            tone = 0.86 + 0.24 * _chance(row, column, 4.0)
            parts += [sheet([a, b, c], Ink(tinted(_ROCK, tone))),
                      sheet([a, c, d], Ink(tinted(_ROCK, tone * 0.95)))]  # fmt: skip
    back = [_corner(0, k, 0.0) for k in (0, _COLUMNS)]
    for x, _, z in back:  # its sides
        parts.append(sheet([(x, -6, z), (x + 60, -6, z * 0.9), (x + 60, 120, z * 0.9),
                            (x, 150, z)], Ink(tinted(_ROCK, 0.7))))  # fmt: skip
    return [*parts, *_rubble(), *_rope(joints)]


def _rubble() -> list[Part]:
    """Return stones at the foot of the rock."""
    grey = Ink(tinted(_ROCK, 0.82), soft=True)
    return [ball((_FACE - 4.0 - 7.0 * (k % 3), 1.0, -_HALF + 27.0 * k), 7.0 + 4.0 * (k % 4), grey)
            for k in range(13)]  # fmt: skip


def _rope(joints: Joints) -> list[Part]:
    """Return the rope from the hip up along the rock, and the harness."""
    x, y, z = joints.hip
    y += ALOFT / joints.size
    sway = 3.0 * sin(2 * pi * joints.phase * CYCLES)
    rope, strap = Ink((0.92, 0.36, 0.16)), Ink((0.16, 0.18, 0.24))
    up = [(x + 12, y + 4, z), (_FACE - 8, y + 60, z + 12 + sway), (_FACE - 3, _TOP - 40, z + 6)]
    turns = [2 * pi * k / 12 for k in range(13)]
    belt = [(x + 12.5 * cos(t), y + 4, z + 16 * sin(t)) for t in turns]
    return [*chain(up, [0.9] * 3, rope), *chain(belt, [2.0] * 13, strap)]


def trunk(joints: Joints) -> list[Part]:
    """Return a tree with a thick trunk, boughs and leaves."""
    bark, leaf = Ink((0.36, 0.25, 0.16), soft=True), Ink((0.24, 0.46, 0.18), fur=0.6)
    x, sway = _FACE + 17.0, 2.0 * sin(2 * pi * joints.phase)
    parts = chain([(x + 6, -6, 0), (x, 40, 0), (x, 200, 4), (x + 8, _TOP - 20, 0)],
                  (30.0, 21.0, 18.0, 14.0), bark)  # fmt: skip
    for k in range(6):
        t, low = 1.1 * k + 0.4, 200.0 + 17.0 * k
        end = (x + 90 * cos(t), low + 70.0, 90 * sin(t))
        parts += chain([(x, low, 0), end], (8.0, 3.5), bark)
        parts += [ball((end[0] + 20 * cos(2.4 * j) + sway, end[1] + 12 * sin(1.7 * j),
                        end[2] + 20 * sin(2.4 * j)), 27.0, leaf) for j in range(4)]  # fmt: skip
    return parts + [ball((x + 8 + 30 * cos(2.4 * j) + sway, _TOP - 6 + 11 * (j % 3),
                          30 * sin(2.4 * j)), 34.0, leaf) for j in range(7)]  # fmt: skip


def ladder(joints: Joints) -> list[Part]:
    """Return a ladder, whose rungs go down as somebody goes up."""
    wood, shift = Ink((0.66, 0.48, 0.28)), (joints.phase % 1.0) * GAIN * CYCLES
    x, step = _FACE - 4.0, GAIN / 2
    parts: list[Part] = [Limb((x, 0, z), (x, _TOP, z), 2.6, 2.6, wood) for z in (-24.0, 24.0)]
    for k in range(2 * CYCLES):
        y = (k * step - shift) % (GAIN * CYCLES)
        thick = 1.9 * min(max(min(y - 4.0, _TOP - 4.0 - y) / 6.0, 0.01), 1.0)
        parts.append(Limb((x, y, -24), (x, y, 24), thick, thick, wood))
    return parts
