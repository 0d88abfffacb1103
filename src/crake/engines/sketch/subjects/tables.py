"""Tables that people sit at to eat and drink, what stands on them, and how one eats there.

Units are centimetres of a grown person; a table's middle is `MIDDLE` ahead of whoever sits at it.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import GLASS, flame, lathe, plate, rounded
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, box, moved, sheet
from crake.engines.sketch.subjects.postures import Arm, Posture, eat

MIDDLE = 58.0
"""How far ahead of who sits at it the middle of a table is."""
HALF = 34.0
"""How deep a table is, from its middle to who sits at it."""
SHARED = "shared table"
"""With this, only the seat is drawn: the table is one for several."""
OAK = Ink((0.46, 0.29, 0.16))
_STEEL = Ink((0.74, 0.76, 0.80), gloss=0.8)
_CHINA, _LINEN = Ink((0.97, 0.97, 0.96), gloss=0.4), Ink((0.94, 0.92, 0.88), soft=True)
_SERVED: tuple[tuple[RGB, RGB, RGB], ...] = (
    ((0.92, 0.76, 0.38), (0.80, 0.20, 0.12), (0.30, 0.50, 0.18)),
    ((0.60, 0.36, 0.18), (0.40, 0.58, 0.22), (0.94, 0.84, 0.56)),
    ((0.94, 0.90, 0.80), (0.86, 0.46, 0.22), (0.36, 0.56, 0.24)),
)
"""What is on plates: pasta with tomatoes, meat with vegetables, rice with fish."""
NOTHING_TO_EAT = frozenset({
    "cup", "glass in hand", "beer in hand", "burger in hand", "apple in hand", "ice cream in hand",
    "book", "phone", "phone call",
})  # fmt: skip
"""What somebody has in hand who needs no fork."""


@dataclass(frozen=True, slots=True)
class Table:
    """A kind of table.

    Parameters
    ----------
    high
        Height of its top.
    draw
        Draws it, so long and deep as its halves say, around its middle.
    seat
        Height of the seats at it.
    """

    high: float
    draw: Callable[[float, float], list[Part]]
    seat: float = 37.0


def _wooden(long: float, deep: float) -> list[Part]:
    parts = box((-deep, 62, -long), (deep, 66, long), OAK)
    parts += box((-deep + 5, 55, -long + 6), (deep - 5, 62, long - 6), Ink((0.38, 0.23, 0.12)))
    return parts + [Limb((x, 0, z), (x, 60, z), 2.2, 3.2, OAK)
                    for x in (-deep + 6, deep - 6) for z in (-long + 7, long - 7)]  # fmt: skip


def _under_linen(long: float, deep: float) -> list[Part]:
    """Draw a table whose cloth falls in folds."""
    parts = box((-deep, 65, -long), (deep, 66.6, long), _LINEN)
    edge: list[tuple[float, float]] = []
    for ends in (((-deep, -long), (deep, -long)), ((deep, -long), (deep, long)),
                 ((deep, long), (-deep, long)), ((-deep, long), (-deep, -long))):  # fmt: skip
        (ax, az), (bx, bz) = ends
        edge += [(ax + (bx - ax) * k / 8, az + (bz - az) * k / 8) for k in range(8)]
    for k, (ax, az) in enumerate(edge):
        bx, bz = edge[(k + 1) % len(edge)]
        ink = Ink((0.94, 0.92, 0.88) if k % 2 else (0.85, 0.83, 0.80), soft=True)
        out = 1.04 + 0.02 * (k % 2), 1.04 + 0.02 * ((k + 1) % 2)
        parts.append(sheet([(ax, 66.4, az), (bx, 66.4, bz), (bx * out[1], 34, bz * out[1]),
                            (ax * out[0], 34, az * out[0])], ink))  # fmt: skip
    return [*parts, Limb((0, 0, 0), (0, 60, 0), 5.0, 4.0, OAK), *lathe(((20, 0), (6, 6)), OAK)]


def _of_a_diner(long: float, deep: float) -> list[Part]:
    chrome = Ink((0.80, 0.83, 0.86), gloss=0.8)
    parts = box((-deep, 62, -long), (deep, 66, long), Ink((0.92, 0.92, 0.90), gloss=0.4))
    parts += box((-deep - 0.6, 61, -long - 0.6), (deep + 0.6, 64, long + 0.6), chrome)
    return [*parts, Limb((0, 0, 0), (0, 61, 0), 4.0, 4.0, chrome),
            *lathe(((20, 0), (5, 5)), chrome),
            Limb((deep - 12, 66, long - 12), (deep - 12, 78, long - 12), 3.2, 2.4,
                 Ink((0.76, 0.12, 0.14))),
            Limb((deep - 12, 66, long - 20), (deep - 12, 78, long - 20), 3.2, 2.4,
                 Ink((0.94, 0.78, 0.20)))]  # fmt: skip


def _of_a_bar(long: float, deep: float) -> list[Part]:
    """Draw a high round table."""
    del long
    top, foot = Ink((0.30, 0.18, 0.10), gloss=0.5), Ink((0.20, 0.20, 0.22), gloss=0.6)
    return [*lathe(((deep, 99), (deep + 1, 101), (deep, 103)), top), plate(deep, 103, top),
            plate(deep, 99, top), Limb((0, 2, 0), (0, 100, 0), 3.0, 3.0, foot),
            *lathe(((24, 0), (22, 2), (5, 6)), foot)]  # fmt: skip


TABLES: dict[str, Table] = {
    "dining table": Table(66.0, _wooden),
    "laid table": Table(66.6, _under_linen),
    "booth": Table(66.0, _of_a_diner),
    "bar stool": Table(103.0, _of_a_bar, seat=74.0),
}
"""By the name of the seat at it."""


def stool(high: float) -> list[Part]:
    """Draw a bar stool."""
    red = Ink((0.50, 0.11, 0.12), gloss=0.3)
    turns = [2 * pi * k / 16 for k in range(17)]
    ring = [(-8 + 15 * cos(t), 26.0, 15 * sin(t)) for t in turns]
    rail: list[Part] = [Limb(a, b, 1.1, 1.1, _STEEL)
                        for a, b in itertools.pairwise(ring)]  # fmt: skip
    return [*moved([*lathe(((18, high - 7), (20, high - 3), (18, high)), red),
                    plate(18, high, red), Limb((0, 2, 0), (0, high - 4, 0), 2.6, 2.6, _STEEL),
                    *lathe(((20, 0), (18, 2), (4, 5)), _STEEL)], (-8.0, 0.0, 0.0)),
            *rail, Limb((-8, 26, 0), (7, 26, 0), 1.0, 1.0, _STEEL)]  # fmt: skip


def bench_of_a_booth(high: float) -> list[Part]:
    """Draw a bench of red leather with a high back."""
    red, dark = Ink((0.76, 0.12, 0.14), gloss=0.4), Ink((0.20, 0.20, 0.21))
    parts = box((-40, 0, -52), (12, high - 10, 52), dark)
    parts += [Limb((x, high - 8, -46), (x, high - 8, 46), 8, 8, red) for x in (-26.0, -10.0, 6.0)]
    parts += [Limb((-38, high + up, -46), (-40, high + up, 46), 8, 8, red)
              for up in (8.0, 22.0, 36.0, 50.0)]  # fmt: skip
    return parts + box((-50, 0, -54), (-42, high + 56, 54), Ink((0.62, 0.09, 0.11)))


def served(gear: tuple[str, ...], high: float, number: int = 0) -> list[Part]:
    """Return what stands before somebody on a table: a plate and a glass, or a plate for crumbs.

    Parameters
    ----------
    gear
        What he has in his hands.
    high
        Of the table.
    number
        Chooses what is on the plate.
    """
    at: Point = (36.0, high, 5.0)
    parts = [
        *lathe(((5.0, 0.4), (9.0, 1.0), (12.5, 2.2)), _CHINA, at=at),
        plate(9, 1.0, _CHINA, at),
    ]
    if NOTHING_TO_EAT & {*gear}:
        return parts
    base, dots, green = _SERVED[number % len(_SERVED)]
    parts.append(moved([ball((0, 0, 0), 6.8, Ink(base, soft=True))], (36.0, high + 0.4, 5.0))[0])
    for k in range(5):
        t = 2.4 * k
        colour = dots if k % 2 else green
        parts.append(ball((36 + 5.4 * cos(t), high + 3.6, 5 + 5.4 * sin(t)), 2.1, Ink(colour)))
    return parts + moved(tumbler(), (42.0, high, -13.0))


def tumbler() -> list[Part]:
    """Draw a glass of water."""
    water = Ink((0.70, 0.84, 0.92), gloss=1.0, clear=0.72)
    return [*lathe(((2.9, 0.3), (3.4, 7.0)), water), *lathe(((3.4, 7.0), (3.7, 10.0)), GLASS)]


def wine_glass(wine: RGB) -> list[Part]:
    """Draw a glass of wine that stands on its foot at the origin."""
    bowl = rounded(((0.4, 8.0), (2.6, 9.4), (4.0, 12.4), (3.9, 15.6), (3.2, 18.8)))
    full = [(r - 0.2, y) for r, y in bowl if y < 14.0]
    stem = Ink(GLASS.base, gloss=1.0, clear=0.5)
    return [*lathe(full, Ink(wine, gloss=0.5)), plate(3.7, full[-1][1], Ink(wine, gloss=0.6)),
            *lathe(bowl, GLASS),
            *lathe(((3.9, 0), (0.8, 1.0), (0.5, 2.4), (0.4, 8.0)), stem)]  # fmt: skip


def beer_mug() -> list[Part]:
    """Draw a mug of beer that stands at the origin."""
    beer, foam = Ink((0.92, 0.56, 0.08), gloss=0.9, glow=0.14), Ink((0.98, 0.95, 0.86), soft=True)
    arc = [(0.0, 7.4 + 4.0 * sin(t), 4.6 + 3.2 * cos(t)) for t in
           (pi * (k / 6 - 0.5) for k in range(7))]  # fmt: skip
    handle: list[Part] = [Limb(a, b, 0.8, 0.8, GLASS) for a, b in itertools.pairwise(arc)]
    return [Limb((0, 1.4, 0), (0, 11.0, 0), 4.8, 4.9, beer, cut=True), plate(4.8, 1.2, beer),
            Limb((0, 11.6, 0), (0, 12.6, 0), 4.6, 4.4, foam), *handle]  # fmt: skip


def candlestick(phase: float) -> list[Part]:
    """Draw a burning candle that stands at the origin."""
    wax, brass = Ink((0.95, 0.92, 0.84), glow=0.15), Ink((0.82, 0.62, 0.28), gloss=0.7)
    return [*lathe(((6.0, 0), (5.0, 1.6), (1.8, 3.0)), brass), Limb((0, 3, 0), (0, 16, 0), 1.5, 1.4,
                                                                    wax),
            *flame((0.0, 17.0, 0.0), 6.5, phase)]  # fmt: skip


def fork(joints: Joints, high: float) -> list[Part]:
    """Draw the fork in the near hand: at the lips it points to them, else to the plate."""
    x, y, z = joints.palms[1]
    tx, ty, tz = joints.mouth()
    share = min(max((y - high - 8) / max(ty - high - 20, 1.0), 0.0), 1.0)
    gx, gy, gz = (a + (b - a) * share for a, b in zip((36.0, high + 2, 5.0), (tx, ty, tz),
                                                      strict=True))  # fmt: skip
    far = max(((gx - x) ** 2 + (gy - y) ** 2 + (gz - z) ** 2) ** 0.5, 1e-3)
    way = (gx - x) / far, (gy - y) / far, (gz - z) / far

    def at(along: float) -> Point:
        return x + way[0] * along, y + way[1] * along, z + way[2] * along

    return [Limb(at(-5), at(6), 0.6, 0.5, _STEEL), Limb(at(6), at(11), 1.5, 1.1, _STEEL)]


def sitting(posture: Posture, high: float, *, resting: bool = True) -> Posture:
    """Return how somebody sits at a table, the arms on its edge where they are at rest."""
    posture = replace(posture, lean=4.0, along=-MIDDLE / 2)
    if not resting:
        return posture
    palms = (30.0, high + 2.5, -12.0), (30.0, high + 2.5, 13.0)
    return replace(posture, palms=palms, by_head=(None, None))


def eating(posture: Posture, phase: float, high: float | None) -> Posture:
    """Return how somebody eats who sits: a hand goes to the lips and back to the plate.

    Parameters
    ----------
    posture
        How he sits.
    high
        Of the table; none where he has only a seat.
    """
    meal = eat(phase)
    if high is None:
        return replace(posture, arms=meal.arms, by_head=meal.by_head, gaze=meal.gaze)
    lips = meal.by_head[1]
    assert lips is not None
    (_, low, _), up = lips, -13.5
    near = 1 - min(max((up - low) / 24.5, 0.0), 1.0)
    lean = 4.0 + 3.0 * (1 - near)
    head = posture.hip[0] + lean * 1.25 + 3, posture.hip[1] + 164.0  # of a grown person
    plate_at = 33.0 - head[0], high + 7.0 - head[1], 8.0
    spot = tuple(a + (b - a) * near for a, b in zip(plate_at, (15.5, up, 6.5), strict=True))
    return replace(posture, lean=lean, arms=(Arm(0.5, 1.0), meal.arms[1]), gaze=-0.22 * (1 - near),
                   palms=((30.0, high + 2.5, -13.0), None), nod=1.0 + near,
                   by_head=(None, (spot[0], spot[1], spot[2])), along=-MIDDLE / 2)  # fmt: skip
