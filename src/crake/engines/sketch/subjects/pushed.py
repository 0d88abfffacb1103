"""Carts and prams that somebody pushes ahead of him. Units are centimetres of a grown person."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from math import cos, pi, sin

from crake.engines.sketch.subjects.infants import swaddled_face
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    prism,
    sheet,
    spun,
    tinted,
)
from crake.engines.sketch.subjects.postures import Arm, Posture
from crake.engines.sketch.subjects.seats import STEEL

_DARK = Ink((0.36, 0.24, 0.14))


def _bar(joints: Joints) -> Point:
    """Return the middle of the bar that both hands push."""
    (ax, ay, az), (bx, by, bz) = joints.hands
    return (ax + bx) / 2 + 4, (ay + by) / 2, (az + bz) / 2


def _wheels(hubs: Iterable[tuple[float, float]], radius: float, phase: float, spoke: Ink,
            ) -> list[Part]:  # fmt: skip
    """Return wheels whose hubs are so far ahead and aside; they turn once in a cycle of steps."""
    parts: list[Part] = []
    thick = radius * 2.0 / 15
    for at, side in hubs:
        up = radius + thick
        rim = [(at + radius * cos(t), up + radius * sin(t), side)
               for t in (2 * pi * k / 16 for k in range(17))]  # fmt: skip
        parts += chain(rim, [thick] * 17, STEEL)
        for k in range(3):
            t = -2 * pi * phase + pi * k / 3
            c, s = 0.93 * radius * cos(t), 0.93 * radius * sin(t)
            parts.append(Limb((at - c, up - s, side), (at + c, up + s, side), 1.1, 1.1, spoke))
    return parts


def _cart(joints: Joints) -> list[Part]:
    """Draw a cart of wood."""
    x, y, z = _bar(joints)
    wood = Ink((0.62, 0.42, 0.22))
    outline = ((x + 18, 40.0), (x + 86, 40.0), (x + 96, 70.0), (x + 12, 70.0))
    parts: list[Part] = [*prism(outline, z - 24, z + 24, wood),
                         Limb((x, y, z - 26), (x, y, z + 26), 2.0, 2.0, STEEL)]  # fmt: skip
    parts += [Limb((x, y, side), (x + 24, 44, side), 1.9, 2.2, _DARK)
              for side in (z - 23.0, z + 23.0)]  # fmt: skip
    hubs = [(at, side) for at in (x + 32, x + 76) for side in (z - 28.0, z + 28.0)]
    return parts + _wheels(hubs, 15.0, joints.phase, _DARK)


def _pram(joints: Joints) -> list[Part]:
    """Draw a pram with a baby in it, that looks at who pushes it from below the hood."""
    x, y, z = _bar(joints)
    dye = joints.tints.get("pram", (0.18, 0.24, 0.42))
    cloth, lining = Ink(dye), Ink(tinted(dye, 0.6))
    half = 20.0
    tub = ((x + 26, 72.0), (x + 30, 54.0), (x + 44, 42.0), (x + 82, 42.0), (x + 98, 54.0),
           (x + 102, 72.0))  # fmt: skip
    parts: list[Part] = prism(tub, z - half, z + half, cloth)[:-2]  # open above, but for its sides
    parts = [part for part in parts if float(part.points[:, 1].min()) < 71.9]
    parts += [sheet([(a, b, side) for a, b in tub], cloth) for side in (z - half, z + half)]
    pivot, far = x + 74.0, 31.0
    turns = [0.02 + 0.42 * k for k in range(5)]
    edge = [(pivot + far * cos(t), 72.0 + far * sin(t)) for t in turns]
    for (ax, ay), (bx, by) in pairwise(edge):
        parts.append(sheet([(ax, ay, z - half), (bx, by, z - half), (bx, by, z + half),
                            (ax, ay, z + half)], cloth))  # fmt: skip
    for side in (z - half, z + half):
        parts.append(sheet([(pivot, 72.0, side), *[(a, b, side) for a, b in edge]], lining))
        parts += [Limb((pivot, 72.0, side), (a, b, side), 0.8, 0.8, STEEL) for a, b in edge[::2]]
    bounce = 0.5 * sin(4 * pi * joints.phase)
    skin = joints.tints.get("skin", (0.93, 0.74, 0.62))
    face = spun(swaddled_face(skin), pi - 0.5)
    parts += moved(face, (x + 57.0, 80.0 + bounce, z + 3), 1.2)
    blanket = Ink((0.96, 0.90, 0.72), soft=True)
    parts += [Limb((x + 56, 69 + bounce, z), (x + 38, 65, z), 10.5, 9.0, blanket),
              Limb((x, y, z - half - 2), (x, y, z + half + 2), 2.2, 2.2, _DARK)]  # fmt: skip
    for side in (z - half - 1, z + half + 1):
        parts += [*chain([(x, y, side), (x + 12, y - 6, side), (x + 36, 50, side),
                          (x + 86, 28, side), (x + 92, 15, side)], [1.4] * 5, STEEL),
                  Limb((x + 84, 50, side), (x + 44, 26, side), 1.4, 1.4, STEEL),
                  Limb((x + 44, 26, side), (x + 38, 15, side), 1.4, 1.4, STEEL)]  # fmt: skip
    parts.append(ball((x + 101, 72, z), 1.2, STEEL))
    hubs = [(at, side) for at in (x + 38, x + 92) for side in (z - half - 3, z + half + 3)]
    return parts + _wheels(hubs, 13.5, joints.phase, STEEL)


def _push(phase: float, posture: Posture) -> tuple[Arm, Arm]:
    del phase, posture
    return Arm(0.50, 0.60, 3.0), Arm(0.50, 0.60, 3.0)


PUSHED: dict[str, Held] = {"cart": Held(_cart, _push), "pram": Held(_pram, _push)}
"""What is pushed with both hands."""
