"""Fruits: a bowl of several, a plate of strawberries.

Units are millimetres, more or less.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.dishes import GOLDEN, back, dished
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    spun,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import CHINA, standing

_Place = tuple[float, float, float]
_FRUITS: tuple[tuple[_Place, float, RGB], ...] = (
    ((-40.0, 74.0, 26.0), 36.0, (0.98, 0.56, 0.08)), ((34.0, 76.0, 34.0), 37.0, (0.80, 0.10, 0.10)),
    ((4.0, 78.0, -42.0), 36.0, (0.56, 0.72, 0.20)), ((-4.0, 112.0, 4.0), 34.0, (0.96, 0.72, 0.16)),
    ((66.0, 70.0, -16.0), 30.0, (0.94, 0.46, 0.30)), ((-66.0, 70.0, -18.0), 31.0, (0.82, 0.14,
    0.12)),
)  # fmt: skip


def _fruit_bowl(phase: float, look: Look) -> list[Part]:
    del phase
    bowl = Ink(look.colour or (0.34, 0.46, 0.56), gloss=0.6)
    parts = lathe(rounded(((46, 0), (48, 8), (92, 34), (112, 66))), bowl)
    parts += [*lathe(((112, 66), (109, 67), (98, 50)), bowl), plate(98, 50, bowl)]
    for at, radius, colour in _FRUITS:
        parts += [ball(at, radius, Ink(colour, soft=True, gloss=0.5)),
                  Limb((at[0], at[1] + radius - 3, at[2]), (at[0] + 3, at[1] + radius + 8, at[2]),
                       1.6, 1.4, Ink((0.30, 0.20, 0.10)))]  # fmt: skip
    parts += chain([(-92, 84, 30), (-64, 116, 44), (-20, 132, 48), (20, 122, 50)], (7, 15, 16, 6),
                   Ink((0.98, 0.84, 0.22), soft=True))  # fmt: skip
    for k in range(17):
        x, z = 84 + 15 * sin(2.4 * k), 46 + 13 * cos(2.4 * k)
        parts.append(ball((x, 84 - 3.4 * k, z + 0.9 * k), 11, Ink((0.36, 0.12, 0.34), gloss=0.6)))
    return parts


def berry(at: Point, size: float, colour: RGB, tilt: float = 0.0) -> list[Part]:
    """Return a strawberry with its seeds and leaves, its tip down."""
    red = Ink(colour, gloss=0.6, soft=True)
    parts: list[Part] = [Limb((0, -0.62, 0), (0, 0.20, 0), 0.30, 0.66, red)]
    for k in range(20):
        up = -0.7 + 1.1 * k / 20
        r = 0.34 + 0.36 * (up + 0.7) / 1.1
        t = GOLDEN * k
        parts.append(ball((r * cos(t), up, r * sin(t)), 0.04, Ink((0.98, 0.86, 0.46))))
    for k in range(6):
        t = 2 * pi * k / 6
        parts += chain([(0, 0.84, 0), (0.3 * cos(t), 0.84, 0.3 * sin(t)),
                        (0.62 * cos(t), 0.66, 0.62 * sin(t))], (0.06, 0.10, 0.02),
                       Ink((0.26, 0.52, 0.16)))  # fmt: skip
    leaned = [*parts]
    return moved(spun(leaned, tilt), at, size)


def _strawberries(phase: float, look: Look) -> list[Part]:
    del phase
    colour = look.colour or (0.86, 0.07, 0.10)
    parts = dished(116, Ink(CHINA, gloss=0.6))
    places: Sequence[Point] = ((-46, 42, 20), (0, 42, 46), (46, 42, 18), (-24, 42, -36),
                               (28, 42, -34), (-14, 92, 2), (26, 90, 8))  # fmt: skip
    for k, at in enumerate(places):
        parts += berry(at, 38, colour, 0.9 * k)
    return parts


RIGS: dict[str, Rig] = {
    "bowl of fruit": standing(_fruit_bowl, 2.5, 6.0, pitch=0.26),
    "strawberry": standing(back(_strawberries, 36), 2.7, 6.0, pitch=0.34),
}
"""Fruits by their name."""
