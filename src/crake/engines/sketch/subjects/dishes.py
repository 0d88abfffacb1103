"""What is eaten from plates and boards: pizza, sushi, ramen, pancakes, doughnuts and more.

Units are millimetres, more or less: a cup is 90 high.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded, steam
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
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import CHINA, LEAF, Draw, standing

BOARD = Ink((0.46, 0.30, 0.18), tinted((0.46, 0.30, 0.18), 0.7), gloss=0.2)
SLATE = Ink((0.15, 0.16, 0.17), gloss=0.3)
GOLDEN = 2.39996
"""Radians from each seed of a sunflower to the next: what is strewn so lies evenly."""


def strewn(count: int, reach: float, start: int = 0) -> list[tuple[float, float]]:
    """Return places within a circle, evenly strewn."""
    return [
        (reach * ((k + 0.5) / count) ** 0.5 * cos(GOLDEN * (k + start)),
         reach * ((k + 0.5) / count) ** 0.5 * sin(GOLDEN * (k + start)))
        for k in range(count)
    ]  # fmt: skip


def hoop(at: Point, radius: float, thick: float, ink: Ink, count: int = 28) -> list[Part]:
    """Return a level ring."""
    x, y, z = at
    turns = [2 * pi * k / count for k in range(count + 1)]
    return chain([(x + radius * cos(t), y, z + radius * sin(t)) for t in turns],
                 [thick] * (count + 1), ink)  # fmt: skip


def dished(radius: float, ink: Ink) -> list[Part]:
    """Return a flat plate."""
    return [
        *lathe(((0.5 * radius, 0), (0.72 * radius, 3), (radius, 7)), ink),
        plate(radius, 7, ink),
        plate(radius * 0.72, 7.4, Ink(tinted(ink.base, 0.94), gloss=0.5)),
    ]


def _pizza(phase: float, look: Look) -> list[Part]:
    """Return a pizza on a board, a slice of it a little apart; its cheese bubbles."""
    crust = Ink((0.80, 0.54, 0.26), soft=True, fur=0.3)
    cheese, sauce = Ink((0.97, 0.78, 0.36), soft=True, gloss=0.5), Ink((0.76, 0.20, 0.08))
    salami, rim = Ink(look.colour or (0.66, 0.12, 0.10), gloss=0.4), Ink((0.46, 0.07, 0.06))
    parts: list[Part] = [plate(158, 4, BOARD), *lathe(((158, 0), (158, 4)), BOARD)]
    first, last = 0.30, 2 * pi - 0.30 - 0.42

    def fan(low: float, high: float, radius: float, y: float, ink: Ink, away: Point) -> Part:
        turns = [low + (high - low) * k / 24 for k in range(25)]
        dx, dy, dz = away
        return sheet([(dx, y + dy, dz), *[(dx + radius * cos(t), y + dy, dz + radius * sin(t))
                      for t in turns]], ink)  # fmt: skip

    apart: Point = (24.0, 0.0, 26.0)
    for low, high, away in ((first + 0.42, last + 0.42, (0.0, 0.0, 0.0)),
                            (first - 0.22, first + 0.36, apart)):  # fmt: skip
        lo, hi = low + 0.5, high + 0.5
        parts += [fan(lo, hi, 140, 8, sauce, away), fan(lo, hi, 134, 10.5, cheese, away)]
        steps = max(4, round(26 * (hi - lo) / (2 * pi)))
        edge = [(away[0] + 138 * cos(t), 10.0, away[2] + 138 * sin(t))
                for t in (lo + (hi - lo) * k / steps for k in range(steps + 1))]  # fmt: skip
        parts += chain(edge, [11 + 1.5 * sin(3 * k) for k in range(steps + 1)], crust)
    for k, (x, z) in enumerate(strewn(15, 108, 3)):
        parts += [*lathe(((14, 10.5), (14, 13.5)), rim, at=(x, 0, z)),
                  plate(14, 13.5, salami, (x, 0, z))]  # fmt: skip
        puff = 4.5 + 1.4 * sin(2 * pi * phase + 2.0 * k)
        parts.append(ball((x * 0.8 + 16, 9.5, z * 0.8 - 9), puff * 1.7, cheese))
    for k, (x, z) in enumerate(strewn(11, 100, 40)):
        parts.append(sheet([(x, 14, z), (x + 13 * cos(k), 19, z + 13 * sin(k)),
                            (x + 25 * cos(k + 0.5), 15, z + 25 * sin(k + 0.5)),
                            (x + 12 * cos(k + 1), 14, z + 12 * sin(k + 1))], LEAF, 3))  # fmt: skip
    return moved([*parts, *steam(phase, 16, 90, 130)], (0.0, 0.0, -96.0))


def _sushi(phase: float, look: Look) -> list[Part]:
    """Return nigiri and rolls on a slate, with ginger and wasabi."""
    del phase
    rice = Ink((0.97, 0.96, 0.92), soft=True, fur=0.35)
    nori = Ink((0.05, 0.09, 0.07), gloss=0.2)
    fishes: tuple[RGB, ...] = (look.colour or (0.98, 0.48, 0.24), (0.80, 0.12, 0.14),
                               (0.98, 0.86, 0.78))  # fmt: skip
    parts = box((-170, 0, -78), (170, 9, 78), SLATE)
    for k in range(3):
        x = -112.0 + 76 * k
        fish, pale = Ink(fishes[k], soft=True, gloss=0.6), Ink(towards(fishes[k], (1, 1, 1), 0.5))
        parts += [Limb((x, 25, -52), (x, 25, -6), 19, 19, rice),
                  *chain([(x, 34, -68), (x, 49, -48), (x, 51, -12), (x, 36, 12)],
                         (13, 19, 19, 12), fish)]  # fmt: skip
        for z in (-52.0, -40.0, -28.0, -16.0):
            parts.append(Limb((x - 12, 65, z - 4), (x + 13, 66, z + 4), 1.5, 1.5, pale))
    for k in range(4):
        x = -130.0 + 56 * k
        parts += [*lathe(((23, 9), (23, 44)), nori, at=(x, 0, 44)), plate(22, 43, rice, (x, 0, 44)),
                  *lathe(((9, 43), (9, 46)), Ink(fishes[k % 3]), at=(x, 0, 44)),
                  plate(9, 46, Ink(fishes[k % 3], gloss=0.5), (x, 0, 44)),
                  ball((x + 11, 44, 50), 4, Ink((0.52, 0.70, 0.24)))]  # fmt: skip
    parts += [ball((122, 14, 40), 17, Ink((0.56, 0.72, 0.32), fur=0.4))]
    pink = Ink((0.98, 0.74, 0.68), soft=True, gloss=0.3)
    return parts + [Limb((118 + 9 * k, 13, -40), (112 + 10 * k, 24, -8), 9, 6, pink)
                    for k in range(4)]  # fmt: skip


def _ramen(phase: float, look: Look) -> list[Part]:
    """Return a steaming bowl of noodles with an egg, meat and greens."""
    bowl = Ink(look.colour or (0.14, 0.16, 0.22), gloss=0.7)
    inside = Ink((0.80, 0.16, 0.10), gloss=0.6)
    parts = lathe(rounded(((42, 0), (46, 10), (88, 48), (112, 92))), bowl)
    parts += lathe(((112, 92), (110, 95), (107, 92), (100, 78)), inside)
    parts += [plate(102, 79, Ink((0.72, 0.44, 0.16), gloss=0.8))]
    noodle = Ink((0.98, 0.84, 0.50), soft=True, gloss=0.3)
    for k in range(26):
        turn, far = 0.9 * k, 22.0 + 2.3 * k
        points: list[Point] = [
            (far * cos(turn + 0.42 * j), 80 + 4 * sin(1.3 * j + k), far * sin(turn + 0.42 * j))
            for j in range(5)
        ]
        parts += chain(points, [3.2] * 5, noodle)
    white, yolk = Ink((0.98, 0.96, 0.92), gloss=0.4), Ink((0.98, 0.60, 0.10), gloss=0.6)
    for x, z in ((-46.0, 30.0), (-12.0, 52.0)):
        parts += [ball((x, 78, z), 25, white), ball((x, 88, z + 8), 17, yolk)]
    meat, fat = Ink((0.58, 0.30, 0.18), soft=True), Ink((0.92, 0.76, 0.62))
    for k, (x, z) in enumerate(((38.0, 34.0), (60.0, 6.0))):
        parts += [*lathe(((30, 85 + 4.0 * k), (30, 91 + 4.0 * k)), fat, at=(x, 0, z)),
                  plate(29, 91 + 4.0 * k, meat, (x, 0, z)),
                  plate(11, 91.4 + 4.0 * k, fat, (x + 6, 0, z))]  # fmt: skip
    parts += [sheet([(-70, 78, -30), (-20, 78, -62), (-26, 138, -84), (-82, 132, -54)],
                    Ink((0.06, 0.12, 0.09), gloss=0.2))]  # fmt: skip
    for x, z in strewn(22, 40, 9):
        parts.append(ball((x + 16, 88, z - 26), 4.2, Ink((0.36, 0.66, 0.22))))
    for side in (0.0, 12.0):
        parts.append(Limb((30, 96 + side, -60 - side), (176, 142, -28), 3.4, 2.4,
                          Ink((0.52, 0.16, 0.10), gloss=0.5)))  # fmt: skip
    return parts + steam(phase, 92, 70, 150)


def _doughnut(phase: float, look: Look) -> list[Part]:
    """Return a doughnut with icing and sprinkles, leaning a little to the viewer."""
    del phase
    icing = Ink(look.colour or (0.97, 0.50, 0.66), gloss=0.7, soft=True)
    parts = dished(118, Ink(CHINA, gloss=0.6))
    parts += hoop((0, 36, 0), 56, 32, Ink((0.84, 0.58, 0.28), soft=True))
    parts += hoop((0, 45, 0), 56, 30, icing)
    for k in range(10):
        t = 2 * pi * k / 10
        parts.append(ball((82 * cos(t), 40 - 5 * sin(3.1 * k), 82 * sin(t)), 9, icing))
    hues: tuple[RGB, ...] = ((0.98, 0.84, 0.20), (0.30, 0.66, 0.92), (0.98, 0.98, 0.96),
                             (0.40, 0.78, 0.36))  # fmt: skip
    for k in range(46):
        t, out = GOLDEN * k, 18 * sin(5.3 * k)
        x, z, y = (56 + out) * cos(t), (56 + out) * sin(t), 45 + (900 - out * out) ** 0.5
        parts.append(Limb((x - 4 * cos(k), y, z - 4 * sin(k)), (x + 4 * cos(k), y, z + 4 * sin(k)),
                          2, 2, Ink(hues[k % 4])))  # fmt: skip
    return parts


def _croissant(phase: float, look: Look) -> list[Part]:
    del phase
    skin = look.colour or (0.82, 0.52, 0.20)
    parts = dished(120, Ink(CHINA, gloss=0.6))
    for k in range(15):
        share = k / 14 * 2 - 1
        turn = 1.25 * share
        x, z = 82 * sin(turn), 52 - 78 * cos(turn) + 34
        thick = 34 * (1 - abs(share) ** 1.9) + 8
        ink = Ink(tinted(skin, 1.08 if k % 2 else 0.80), soft=True, gloss=0.4)
        parts.append(ball((x, thick + 4, z), thick, ink))
    return parts


def _bread(phase: float, look: Look) -> list[Part]:
    """Return a loaf on a board, with two slices cut off."""
    del phase
    crust = Ink(look.colour or (0.66, 0.38, 0.16), soft=True, fur=0.3)
    crumb = Ink((0.97, 0.88, 0.68), fur=0.5)
    parts = box((-168, 0, -76), (168, 9, 76), BOARD)
    parts.append(Limb((-24, 52, 0), (96, 52, 0), 45, 43, crust))
    for x in (0.0, 36.0, 72.0):
        parts += chain([(x - 10, 92, -22), (x, 96, 0), (x + 12, 92, 22)], (5, 7, 5),
                       Ink((0.93, 0.78, 0.52), soft=True))  # fmt: skip
    for x, lean in ((-74.0, 0.0), (-106.0, 12.0)):
        edge = [(44 * cos(t), 48 + 40 * sin(t)) for t in (2 * pi * k / 24 for k in range(24))]
        parts += [sheet([(x - lean * (y - 8) / 80 + d, y, z) for z, y in edge], ink)
                  for d, ink in ((0.0, crumb), (13.0, crumb))]  # fmt: skip
        rim: list[Point] = [(x - lean * (y - 8) / 80 + 6.5, y, z) for z, y in (*edge, edge[0])]
        parts += chain(rim, [7.2] * 25, crust)
    return parts


def _egg(phase: float, look: Look) -> list[Part]:
    """Return eggs in a nest of straw."""
    del phase
    shell = look.colour or (0.93, 0.80, 0.66)
    straw = Ink((0.78, 0.62, 0.32), fur=0.5)
    parts: list[Part] = []
    for k in range(44):
        t = GOLDEN * k
        out, y = 84 + 12 * sin(3.1 * k), 12 + 13 * ((k * 0.618) % 1)
        parts.append(
            Limb(
                (out * cos(t), y, out * sin(t)),
                (out * cos(t + 0.55), y + 8 * sin(k), out * sin(t + 0.55)),
                4,
                3,
                straw,
            )
        )
    for k, (x, z) in enumerate(((-36.0, 16.0), (34.0, 24.0), (2.0, -34.0))):
        ink = Ink(tinted(shell, 1.0 - 0.07 * k), soft=True, gloss=0.25)
        parts += [Limb((x, 34, z), (x + 6 - 6 * k, 62, z), 31, 21, ink)]
    return parts


def back(draw: Draw, way: float) -> Draw:
    """Return a drawing moved away from the viewer: what is flat reaches far to him otherwise."""

    def parts(phase: float, look: Look) -> list[Part]:
        return moved(draw(phase, look), (0.0, 0.0, -way))

    return parts


RIGS: dict[str, Rig] = {
    "pizza": standing(_pizza, 1.9, 3.0, pitch=0.62, table=166),
    "sushi": standing(back(_sushi, 46), 2.3, 6.0, pitch=0.52, table=184),
    "ramen": standing(_ramen, 2.6, 4.0, pitch=0.46),
    "doughnut": standing(back(_doughnut, 60), 2.9, 6.0, pitch=0.50),
    "croissant": standing(back(_croissant, 60), 2.7, 6.0, pitch=0.36),
    "bread": standing(_bread, 2.2, 6.0, pitch=0.30, table=180),
    "egg": standing(_egg, 2.9, 6.0, pitch=0.36, table=110),
}
"""Dishes by their name."""
