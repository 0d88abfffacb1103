"""Cut stones and rings. Units are millimetres, more or less."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    spun,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import GOLD, standing

Ring = list[Point]


def _rim(radius: float, y: float, count: int, late: float = 0.0) -> Ring:
    turns = [2 * pi * (k + late) / count for k in range(count)]
    return [(radius * cos(t), y, radius * sin(t)) for t in turns]


def _cut(colour: RGB) -> list[tuple[Ring, Ink]]:
    """Return the facets of a brilliant: table, crown, girdle and pavilion."""
    inks = [Ink(towards(tinted(colour, 0.42), (1.0, 1.0, 1.0), share), gloss=1.0, glow=0.30 * share)
            for share in (0.04, 0.62, 0.22, 0.85, 0.0, 0.40)]  # fmt: skip
    table, star = _rim(30, 96, 8, 0.5), _rim(44, 88, 8)
    girdle, low, tip = _rim(58, 74, 16), _rim(26, 38, 8, 0.5), (0.0, 12.0, 0.0)
    facets: list[tuple[Ring, Ink]] = [(table, Ink(towards(colour, (1, 1, 1), 0.45), gloss=1.0,
                                                  glow=0.15))]  # fmt: skip
    for k in range(8):
        m, n = (k + 1) % 8, (2 * k + 2) % 16
        facets += [
            ([table[k - 1], table[k], star[k]], inks[(k * 5) % 6]),
            ([table[k], star[m], girdle[2 * k + 1], star[k]], inks[(k * 5 + 3) % 6]),
            ([star[k], girdle[2 * k], girdle[2 * k + 1]], inks[(k * 7 + 1) % 6]),
            ([star[m], girdle[2 * k + 1], girdle[n]], inks[(k * 7 + 4) % 6]),
            ([girdle[2 * k], girdle[2 * k + 1], low[k]], inks[(k * 3 + 2) % 6]),
            ([girdle[2 * k + 1], girdle[n], low[k]], inks[(k * 3 + 5) % 6]),
            ([girdle[2 * k], low[k], low[k - 1]], inks[(k * 5 + 2) % 6]),
            ([low[k], low[k - 1], tip], inks[(k * 5 + 4) % 6]),
        ]
    return facets


def _sparkles(places: Sequence[Point], phase: float) -> list[Part]:
    """Return stars that light up in turn where a stone catches the light."""
    parts: list[Part] = []
    for k, (x, y, z) in enumerate(places):
        shine = max(sin(4 * pi * phase + 2.4 * k), 0.0) ** 6
        white = Ink((1.0, 1.0, 1.0), glow=1.0, mist=0.001 + 0.9 * shine)
        far = 3 + 17 * shine
        parts += [Limb((x, y, z), (x + dx * far, y + dy * far, z), 1.7, 0.2, white)
                  for dx, dy in ((1, 0), (-1, 0), (0, 1.2), (0, -1.2))]  # fmt: skip
        parts.append(ball((x, y, z), 2 + 5 * shine, white))
    return parts


def _gem(phase: float, look: Look) -> list[Part]:
    """Return a cut stone on a velvet stand; it is turned to and fro, and sparkles."""
    colour = look.colour or (0.55, 0.80, 0.98)
    velvet = Ink((0.13, 0.10, 0.17), soft=True)
    stone: list[Part] = [sheet(ring, ink) for ring, ink in _cut(colour)]
    stone = moved(turned(spun(stone, 0.4 * sin(2 * pi * phase)), 0.16, (0, 60)), (0.0, 26.0, 0.0))
    parts = [
        *lathe(((52, 0), (50, 8), (24, 18), (16, 40), (24, 54)), velvet),
        plate(23, 52, velvet),
    ]
    places = ((-34.0, 118.0, 40.0), (26.0, 122.0, 36.0), (48.0, 100.0, 46.0), (-6.0, 128.0, 46.0),
              (14.0, 86.0, 62.0))  # fmt: skip
    return parts + stone + _sparkles(places, phase)


def _ring(phase: float, look: Look) -> list[Part]:
    """Return a ring with a cut stone that stands in a velvet box; it is turned to and fro."""
    gold, velvet = GOLD, Ink((0.12, 0.09, 0.16), soft=True)
    band: Ring = [
        (40 * cos(t), 66 + 40 * sin(t), 0.0) for t in (2 * pi * k / 44 for k in range(45))
    ]
    parts = chain(band, [4.4] * 45, gold)
    stone = [sheet(ring, ink) for ring, ink in _cut(look.colour or (0.70, 0.86, 0.98))]
    parts += moved(stone, (0.0, 104.0, 0.0), 0.44)
    for k in range(6):
        t = 2 * pi * k / 6
        x, z = 23 * cos(t), 23 * sin(t)
        parts += chain([(0.3 * x, 106, 0.3 * z), (x, 134, z), (0.9 * x, 142, 0.9 * z)],
                       [2.4, 1.8, 1.9], gold)  # fmt: skip
    parts = moved(spun(parts, 0.5 * sin(2 * pi * phase)), (0.0, 9.0, 0.0))  # it stands in a slit
    parts += [*lathe(((54, 0), (52, 8), (30, 18), (26, 34), (30, 38)), velvet),
              plate(30, 37, velvet)]  # fmt: skip
    return parts + _sparkles(((-16.0, 155.0, 24.0), (18.0, 147.0, 26.0), (4.0, 161.0, 20.0)), phase)


RIGS: dict[str, Rig] = {
    "gem": standing(_gem, 3.6, 8.0, front=0.3, pitch=0.34, even=True, table=76),
    "diamond ring": standing(_ring, 3.6, 8.0, front=0.3, pitch=0.24, even=True, table=74),
}
"""Jewels by their name."""
