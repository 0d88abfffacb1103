"""Wagons, carts and ploughs that animals draw, and wheels of wood. Units are centimetres."""

from __future__ import annotations

import itertools
from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import Flat, Look

SPOKES = 12
WOOD, PALE = Ink((0.45, 0.29, 0.16), gloss=0.15), Ink((0.66, 0.49, 0.30), gloss=0.1)
IRON, GOLD = Ink((0.16, 0.16, 0.17), gloss=0.4), Ink((0.90, 0.70, 0.26), gloss=0.8)
HAY, LINEN = Ink((0.84, 0.70, 0.32), fur=1.0), Ink((0.93, 0.89, 0.80), soft=True)


def cart_wheel(x: float, z: float, turn: float, radius: float, rim: Ink = WOOD) -> list[Part]:
    """Return a wheel with spokes of wood and a tyre of iron."""
    count, thick = 22, 0.07 * radius + 1.6
    at: list[Point] = [
        (x + (radius - thick) * cos(2 * pi * k / count),
         radius + (radius - thick) * sin(2 * pi * k / count), z)
        for k in range(count + 1)
    ]  # fmt: skip
    parts = chain(at, [thick] * len(at), rim)
    for k in range(SPOKES):
        angle = turn + 2 * pi * k / SPOKES
        end = (x + (radius - thick) * cos(angle), radius + (radius - thick) * sin(angle), z)
        parts.append(Limb((x, radius, z), end, 2.2, 1.6, rim))
    parts.append(Limb((x, radius, z - 7), (x, radius, z + 7), 0.14 * radius, 0.11 * radius, rim))
    parts.append(ball((x, radius, z + 8), 0.07 * radius, IRON))
    return parts


def axle(x: float, turn: float, radius: float, wide: float, rim: Ink) -> list[Part]:
    """Return two wheels and what joins them."""
    far, near = cart_wheel(x, -wide, turn, radius, rim), cart_wheel(x, wide, turn, radius, rim)
    return [*far, *near, Limb((x, radius, -wide), (x, radius, wide), 4, 4, IRON)]


def _bed(long: Flat, low: float, high: float, wide: float, ink: Ink) -> list[Part]:
    """Return the open box of a wagon, of planks."""
    (x0, x1), dark = long, Ink(tinted(ink.base, 0.6))
    parts = box((x0, low - 6, -wide), (x1, low, wide), ink)
    for z in (-wide, wide):
        for k in range(3):
            y = low + (high - low) * k / 3
            parts += box((x0, y + 1, z - 2), (x1, y + (high - low) / 3 - 1.5, z + 2), ink)
        for x in (x0 + 6, (x0 + x1) / 2, x1 - 6):
            parts.append(Limb((x, low - 8, z * 1.06), (x, high + 4, z * 1.06), 3, 3, dark))
    for x in (x0, x1):
        parts += box((x - 2, low, -wide), (x + 2, high - 4, wide), ink)
    return parts


def wagon(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a farm wagon with hay."""
    ink = Ink(look.colour or PALE.base, gloss=0.1)
    parts = axle(-96, turns[0], 54, 66, WOOD) + axle(88, turns[1], 46, 64, WOOD)
    parts += _bed((-150, 128), 84, 120, 56, ink)
    parts += [ball((x, y, z), r, HAY) for x, y, z, r in (
        (-104, 122, 0, 48), (-50, 128, 6, 50), (0, 124, 0, 44), (-76, 140, -14, 42),
        (-26, 140, -10, 38), (-122, 112, 20, 34), (26, 112, 16, 28))]  # fmt: skip
    return parts + box((60, 120, -50), (92, 128, 50), WOOD)


def covered_wagon(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a wagon under a canvas."""
    canvas = Ink(look.colour or LINEN.base, soft=True)
    parts = axle(-104, turns[0], 62, 68, WOOD) + axle(96, turns[1], 50, 64, WOOD)
    parts += _bed((-160, 136), 88, 124, 58, WOOD) + box((96, 124, -52), (130, 134, 52), PALE)
    count, sides = 9, 5
    bows = []
    for k in range(sides + 1):
        x, flare = -172 + 49 * k, 8 * abs(k - sides / 2) / sides * 2
        bows.append([(x + (x > 0) * flare, 116 + (118 + flare) * sin(pi * j / (count - 1)) ** 0.7,
                      62 * cos(pi * j / (count - 1))) for j in range(count)])  # fmt: skip
    for one, two in itertools.pairwise(bows):
        for j in range(count - 1):
            parts.append(sheet([one[j], one[j + 1], two[j + 1], two[j]], canvas))
    for bow in (bows[0], bows[-1]):
        parts += chain(bow, [3.4] * count, PALE)
    return parts


def cart(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a cart on two large wheels."""
    ink = Ink(look.colour or PALE.base, gloss=0.1)
    parts = axle(-20, turns[0], 66, 66, WOOD) + _bed((-104, 74), 86, 118, 54, ink)
    parts += [
        ball((x, 112, z), r, HAY) for x, z, r in ((-70, 0, 36), (-30, 10, 38), (-52, -14, 40))
    ]
    return parts + box((36, 118, -50), (64, 126, 50), WOOD)


def plough(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a plough of wood with an iron share."""
    del turns
    wood = Ink(look.colour, gloss=0.15) if look.colour else WOOD
    return [
        *chain([(-70, 92, 14), (-20, 40, 6), (30, 26, 0), (90, 44, 0)], [3, 3.4, 4.4, 3.4], wood),
        *chain([(-70, 92, -14), (-20, 40, -6), (24, 26, 0)], [3, 3.4, 4], wood),
        sheet([(-6, 36, 2), (34, 30, 2), (46, 2, 4), (8, -4, 12)], Ink((0.5, 0.5, 0.53), gloss=0.7),
              3.0),
        *[Limb((18, 10, -4 + 8 * k), (6 - 8 * k, 2, 4 + 8 * k), 6, 7, Ink((0.24, 0.16, 0.10)))
          for k in range(3)],
    ]  # fmt: skip
