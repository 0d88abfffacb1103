"""Sleighs and sleds that animals draw. Units are centimetres."""

from __future__ import annotations

from math import cos, sin

from crake.engines.sketch.subjects.carts import GOLD, IRON, PALE
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, box, chain
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.wheels import hull

RED = Ink((0.56, 0.09, 0.11), gloss=0.1)
SACK = Ink((0.44, 0.28, 0.15), soft=True)


def _runner(start: float, end: float, wide: float, high: float, ink: Ink) -> list[Part]:
    """Return two runners that are curled up ahead."""
    parts: list[Part] = []
    for z in (-wide, wide):
        curl = [
            (end + 24 * sin(t), 4 + high * 0.5 * (1 - cos(t)), z) for t in (0.0, 0.8, 1.6, 2.5, 3.4)
        ]
        parts += chain([(start, 6, z), (start + 16, 3, z), *curl], [3.0] * 7, ink)
    return parts


def sleigh(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a sleigh with a curled front, and what it brings."""
    del turns
    paint = Ink(look.colour or (0.66, 0.06, 0.08), gloss=0.6)
    side = ((-132, 150), (-126, 84), (-96, 46), (70, 46), (112, 62), (128, 96), (116, 122),
            (98, 118), (86, 92), (40, 80), (-30, 84), (-84, 108), (-116, 152))  # fmt: skip
    parts = _runner(-140, 118, 44, 78, GOLD)
    parts += hull(side, 44, 50, paint)
    for x in (-96.0, -10.0, 72.0):
        parts += [Limb((x, 4, z), (x + 4, 50, z), 3, 3, GOLD) for z in (-44.0, 44.0)]
    edge = [
        (-130, 152),
        (-84, 110),
        (-30, 86),
        (40, 82),
        (86, 94),
        (98, 120),
        (116, 124),
        (128, 96),
    ]
    for z in (-50.0, 50.0):
        parts += chain([(x, y, z) for x, y in edge], [2.8] * len(edge), GOLD)
    swirl = [(-60 + 26 * (1 - k / 16) * cos(k * 0.7), 72 + 16 * (1 - k / 16) * sin(k * 0.7), 51)
             for k in range(14)]  # fmt: skip
    return parts + chain(swirl, [1.6] * 14, GOLD) + box((-70, 62, -42), (-20, 78, 42), RED)


def laden_sleigh(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a sleigh with a sack of presents behind."""
    parts = sleigh(turns, look)
    parts += [ball((-92, 132, 0), 40, SACK), Limb((-92, 164, 0), (-88, 184, 0), 16, 12, SACK)]
    for x, y, z, r, g, b in ((-64, 172, 14, 0.16, 0.46, 0.24), (-106, 184, 16, 0.18, 0.32, 0.70),
                             (-84, 190, -12, 0.92, 0.78, 0.26)):  # fmt: skip
        parts += box((x - 12, y - 12, z - 11), (x + 12, y + 10, z + 11), Ink((r, g, b), gloss=0.3))
        parts += box((x - 2.4, y - 12.6, z - 11.6), (x + 2.4, y + 10.8, z + 11.6), RED)
    return parts


def dog_sled(turns: tuple[float, ...], look: Look) -> list[Part]:
    """Return a sled with a basket, and runners to stand on behind."""
    del turns
    wood = Ink(look.colour or PALE.base, gloss=0.2)
    load = Ink((0.16, 0.34, 0.52), soft=True)
    parts = _runner(-120, 78, 25, 40, wood)
    for z in (-25.0, 25.0):
        parts += chain([(-70, 6, z), (-66, 60, z * 0.9), (-84, 102, z * 0.8)], [2.4] * 3, wood)
        parts += chain([(-66, 58, z), (0, 40, z), (84, 32, z)], [2.0] * 3, wood)
        parts += [Limb((x, 6, z), (x, 30, z), 2, 2, wood) for x in (-20.0, 40.0)]
    parts += chain([(-84, 102, -20), (-90, 106, 0), (-84, 102, 20)], [2.6] * 3, wood)
    parts += box((-62, 24, -23), (78, 28, 23), wood)
    parts += [Limb((-44, 42, 0), (46, 38, 0), 19, 16, load), *[
        Limb((x, 42, 24), (x, 60, 0), 1.4, 1.4, IRON) for x in (-30.0, 10.0, 44.0)]]  # fmt: skip
    return parts
