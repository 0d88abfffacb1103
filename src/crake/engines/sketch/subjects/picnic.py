"""A picnic: how people sit on a rug and eat, the rug, and what is on it.

Lengths are centimetres of a grown person; the origin is the ground below who sits there.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.exercises import meditate
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, box, chain, moved
from crake.engines.sketch.subjects.postures import Posture, eat
from crake.engines.sketch.subjects.stations import flat, ring

IN_COMMON = "in common"
"""What those have who sit on one rug, or build one castle, which is drawn once."""
_RED, _WHITE = Ink((0.82, 0.16, 0.18)), Ink((0.96, 0.94, 0.92))
_PINK = Ink((0.90, 0.52, 0.52))
_STRAW, _BREAD = Ink((0.72, 0.50, 0.26)), Ink((0.90, 0.70, 0.40), soft=True)


_FRUIT = (0.84, 0.12, 0.12), (0.40, 0.62, 0.20), (0.96, 0.60, 0.12)


def picnic(phase: float) -> Posture:
    """Sit cross-legged, and bring something to eat to the mouth now and then."""
    meal, still = eat(phase), meditate(phase)
    return replace(still, arms=meal.arms, by_head=meal.by_head, nod=meal.nod, gaze=meal.gaze,
                   palms=(still.palms[0], None), lean=2.0)  # fmt: skip


def sandwich(joints: Joints) -> list[Part]:
    """Return a sandwich in the near hand."""
    x, y, z = joints.palms[1]
    return [Limb((x + 2, y + up, z - 3), (x + 2, y + up, z + 3), thick, thick, ink)
            for up, thick, ink in ((0.6, 2.2, _BREAD), (2.4, 2.0, Ink((0.36, 0.62, 0.22))),
                                   (4.0, 2.2, _BREAD))]  # fmt: skip


def rug(half: float = 84.0, near: float = -42.0, far: float = 122.0) -> list[Part]:
    """Return a checked rug with a basket, plates, fruit and something to drink."""
    parts: list[Part] = []
    rows, columns = 7, max(6, round(2 * half / 24))
    deep, wide = (far - near) / rows, 2 * half / columns
    for row in range(rows):
        for column in range(columns):
            ink = (_WHITE, _PINK, _RED)[row % 2 + column % 2]
            x, z = near + deep * row, -half + wide * column
            parts.append(flat((x, x + deep), 0.6, (z, z + wide), ink))
    parts += moved(basket(), (far - 40.0, 0.6, -0.42 * half))
    for k, z in enumerate((0.10 * half, 0.62 * half)):
        at: Point = (far - 34.0 - 12 * k, 0.8, z)
        parts += [*lathe(((8.0, 0.2), (12.0, 1.8)), _WHITE, at=at), plate(8.5, 0.8, _WHITE, at)]
        parts += [ball((at[0] + 5 * cos(2.1 * j), 4.0, z + 5 * sin(2.1 * j)), 3.2,
                       Ink(_FRUIT[(j + k) % 3], gloss=0.4)) for j in range(3)]  # fmt: skip
    bottle: Point = (far - 16.0, 0.6, 0.34 * half)
    glass = Ink((0.20, 0.42, 0.24), gloss=0.8)
    return [*parts, *lathe(((4.0, 0.0), (4.2, 16.0), (1.5, 22.0), (1.5, 28.0)), glass, at=bottle),
            plate(1.5, 28.0, glass, bottle),
            Limb((far - 26, 4, -0.05 * half), (far - 8, 4, -0.12 * half), 4.0, 4.0,
                 _BREAD)]  # fmt: skip


def basket() -> list[Part]:
    """Return a wicker basket with a handle, a cloth and bread in it."""
    parts: list[Part] = box((-17, 0, -24), (17, 20, 24), _STRAW)
    weave = Ink((0.56, 0.37, 0.18))
    for y in (4.0, 9.0, 14.0, 19.0):
        corners = [(-17.5, y, -24.5), (17.5, y, -24.5), (17.5, y, 24.5), (-17.5, y, 24.5),
                   (-17.5, y, -24.5)]  # fmt: skip
        parts += chain([(a, b, c) for a, b, c in corners], [1.0] * 5, weave)
    arc = [(0.0, 18 + 24 * sin(t), 23 * cos(t)) for t in (pi * k / 10 for k in range(11))]
    parts += [ring((0, 21, 0), 15.0, _WHITE, 0.9), *chain(arc, [1.7] * 11, weave)]
    return [*parts, Limb((-6, 20, -12), (8, 31, -4), 4.2, 4.2, _BREAD),
            ball((2, 22, 12), 5.0, Ink((0.84, 0.14, 0.12), gloss=0.4))]  # fmt: skip
