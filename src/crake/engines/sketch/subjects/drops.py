"""Drops that fall into milk, with the crown and the rings that they raise.

Units are millimetres, more or less.
"""

from __future__ import annotations

import itertools
from math import cos, exp, pi, sin

from crake.engines.sketch.subjects.lathe import lathe, rounded
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
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import standing


def _surface(hit: float, milk: Ink) -> list[Part]:
    """Return the face of milk in a bowl, in which a ring runs outwards since a drop has hit it."""
    fade = max(1 - hit / 3.6, 0.0) if hit > 0 else 0.0
    front = 78 * max(hit, 0.0)
    radii = [202.0 * (1 - (k / 17) ** 1.3) + 0.5 for k in range(18)]
    heights = [34 + 15.0 * fade * sin((r - front) / 13) * exp(-(((r - front) / 40) ** 2))
               for r in radii]  # fmt: skip
    turns = [2 * pi * k / 30 for k in range(31)]
    rings: list[list[Point]] = [[(r * cos(t), y, r * sin(t)) for t in turns]
                                for r, y in zip(radii, heights, strict=True)]  # fmt: skip
    return [
        sheet([outer[k], outer[k + 1], inner[k + 1], inner[k]], milk)
        for outer, inner in itertools.pairwise(rings)
        for k in range(30)
    ]


def _drop(phase: float, look: Look) -> list[Part]:
    """Return a drop that falls into a bowl of milk: a crown, rings, and a jet that rises again.

    A cycle is five seconds in slow motion.
    """
    base = look.colour or (0.97, 0.96, 0.93)
    milk = Ink(base, gloss=0.5, soft=True)
    rim: list[Part] = [
        *lathe(rounded(((150, 0), (196, 22), (206, 44))), Ink((0.30, 0.44, 0.60), gloss=0.8))
    ]
    late = 5.0 * (phase % 1.0)
    hit = late - 0.8
    parts = rim + _surface(hit, Ink(tinted(base, 0.80), soft=True))
    fall = 34 + 190 * max(1 - late / 0.8, 0.0) if hit < 0 else 20.0
    parts.append(Limb((0, fall, 0), (0, fall + 15, 0), 12.0 if hit < 0 else 0.02,
    3.0 if hit < 0 else 0.02,
                      milk))  # fmt: skip
    crown = sin(pi * min(max(hit / 1.1, 0.0), 1.0))
    for k in range(16):
        t = 2 * pi * k / 16
        out = 26 + 40 * min(max(hit, 0.0), 1.1)
        high = 34 + 52 * crown * (0.86 + 0.14 * sin(5.0 * k))
        wide = 8.4 * crown + 0.02
        tip: Point = ((out + 15 * crown) * cos(t), high, (out + 15 * crown) * sin(t))
        parts += chain([(out * cos(t), 30, out * sin(t)), (out * 1.04 * cos(t), 34 + 24 * crown,
                       out * 1.04 * sin(t)), tip], (wide, 0.7 * wide, 0.42 * wide),
                       milk)  # fmt: skip
        fly = 34 + 78 * crown * (0.8 + 0.2 * sin(3.1 * k))
        parts.append(ball(((out + 22 * crown) * cos(t), fly, (out + 22 * crown) * sin(t)),
                          (4.6 if k % 2 else 3.0) * crown + 0.02, milk))  # fmt: skip
    jet = sin(pi * min(max((hit - 0.95) / 1.3, 0.0), 1.0))
    parts += chain([(0, 28, 0), (0, 34 + 40 * jet, 0), (0, 34 + 92 * jet, 0)],
                   (15 * jet + 0.02, 6.5 * jet + 0.02, 5 * jet + 0.02), milk)  # fmt: skip
    return [*parts, ball((0, 34 + 122 * jet, 0), 9.5 * jet + 0.02, milk)]


RIGS: dict[str, Rig] = {
    "drop of milk": standing(_drop, 1.9, 5.0, pitch=0.42, even=True, table=210),
}
"""Drops by their name."""
