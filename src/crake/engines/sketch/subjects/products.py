"""Products as they are shown in pictures of their own: sneakers and wristwatches.

Units are millimetres, more or less.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.belongings import TEN_PAST_TEN
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
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import GOLD, standing

STEEL = Ink((0.60, 0.62, 0.66), gloss=1.0)
Ring = list[Point]
Section = tuple[float, float, float, float]

# Sections of a shoe from the heel to the toe: ahead, half its width at the sole, height of its
# upper edge, half the width there.
_ROWS = (
    (-142.0, 14.0, 92.0, 5.0), (-137.0, 27.0, 106.0, 15.0), (-118.0, 36.0, 110.0, 25.0),
    (-86.0, 38.0, 98.0, 28.0), (-50.0, 38.0, 90.0, 27.0), (-20.0, 39.0, 98.0, 21.0),
    (20.0, 43.0, 84.0, 21.0), (60.0, 48.0, 66.0, 22.0), (92.0, 49.0, 55.0, 25.0),
    (120.0, 46.0, 48.0, 24.0), (140.0, 36.0, 40.0, 17.0), (152.0, 17.0, 31.0, 6.0),
)  # fmt: skip


def _finer(rows: Sequence[Section]) -> list[Section]:
    """Return sections with one more between each two, along a curve."""
    ends = [rows[0], *rows, rows[-1]]
    found: list[Section] = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        half = [(9 * (q + r) - p - s) / 16 for p, q, r, s in zip(a, b, c, d, strict=True)]
        found += [b, (half[0], half[1], half[2], half[3])]
    return [*found, rows[-1]]


_LAST = _finer(_ROWS)
_THROAT = 9
"""Section at which the opening for the foot ends and the laces begin."""
_SOLE = 26.0


def _section(row: Section, side: float) -> Ring:
    """Return a side of a shoe's section from the sole up, rounded."""
    x, wide, top, narrow = row
    tall = top - _SOLE
    return [(x, _SOLE, side * wide),
            (x, _SOLE + 0.34 * tall, side * (0.12 * narrow + 0.90 * wide)),
            (x, _SOLE + 0.66 * tall, side * (0.48 * narrow + 0.54 * wide)),
            (x, _SOLE + 0.90 * tall, side * narrow), (x, top, side * narrow * 0.66)]  # fmt: skip


def _stripe(side: float, ink: Ink) -> list[Part]:
    """Return the maker's stripe: it sweeps up from the heel, and back to the laces."""

    def edge(number: int, share: float) -> Point:
        ring = _section(_LAST[number], side)
        low = min(int(share * 4), 3)
        a, b, part = ring[low], ring[low + 1], share * 4 - low
        y, z = a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part
        return a[0], y, z + side * 1.6

    bands = [(5, 0.42, 0.46), (7, 0.27, 0.42), (9, 0.18, 0.42), (11, 0.20, 0.48), (13, 0.34, 0.60),
             (14, 0.50, 0.70), (15, 0.70, 0.80)]  # fmt: skip
    return [
        sheet([edge(m, a), edge(n, c), edge(n, d), edge(m, b)], ink)
        for (m, a, b), (n, c, d) in itertools.pairwise(bands)
    ]


def _sole(foam: Ink, rubber: Ink) -> list[Part]:
    outline: Ring = [(x, 0.0, wide + 4) for x, wide, _, _ in _LAST]
    outline += [(x, 0.0, -wide - 4) for x, wide, _, _ in reversed(_LAST)]

    def lift(x: float) -> float:
        return max(x - 96, 0.0) ** 2 * 0.0042 + max(-120 - x, 0.0) * 0.3

    parts: list[Part] = []
    for (ax, _, az), (bx, _, bz) in itertools.pairwise([*outline, outline[0]]):
        a, b = lift(ax), lift(bx)
        parts.append(sheet([(ax, a, az), (bx, b, bz), (bx, b + 6, bz), (ax, a + 6, az)], rubber))
        parts.append(sheet([(ax, a + 6, az), (bx, b + 6, bz), (bx, _SOLE + b * 0.4 + 3, bz * 0.97),
                            (ax, _SOLE + a * 0.4 + 3, az * 0.97)], foam))  # fmt: skip
    return [*parts, sheet([(x, _SOLE + 2, z * 0.96) for x, _, z in outline], foam)]


def _laces(ink: Ink, tongue: Ink) -> list[Part]:
    """Return the tongue, the eyelets and laces that cross over it."""
    parts = chain([(-2, 92, 0), (-24, 112, 0), (-40, 134, 0)], (17, 15, 12), tongue)
    for k in range(6):
        x, _, top, wide = _LAST[_THROAT + k]
        z, y, step = wide + 1, top - 1, _LAST[_THROAT + k + 1]
        parts += [Limb((x, y, -z), (step[0], step[2] + 3, z), 2.6, 2.6, ink),
                  Limb((x, y, z), (step[0], step[2] + 3, -z), 2.6, 2.6, ink)]  # fmt: skip
    for side in (-1.0, 1.0):
        loop: Ring = [(-16, 106, 0), (-10, 112, side * 18), (-18, 100, side * 33),
                      (-16, 104, 0)]  # fmt: skip
        parts += chain(loop, [2.3] * 4, ink)
        parts += chain([(-16, 105, 0), (4, 92, side * 32), (10, 74, side * 44)], [2.1] * 3, ink)
    return parts


def _sneaker(phase: float, look: Look) -> list[Part]:
    del phase
    own: tuple[RGB, ...] = ((0.90, 0.90, 0.91), (0.80, 0.10, 0.10), (0.10, 0.28, 0.62))
    base = look.colour or own[int(look.variant * 2.999)]
    pale = sum(base) > 2.2
    upper = Ink(base, soft=True, gloss=0.15)
    panel = Ink(tinted(base, 0.72) if not pale else (0.16, 0.34, 0.72), soft=True, gloss=0.3)
    mark = Ink((0.95, 0.45, 0.10) if pale else (0.96, 0.96, 0.95), gloss=0.3)
    foam, rubber = Ink((0.96, 0.95, 0.92)), Ink((0.20, 0.20, 0.22))
    parts = _sole(foam, rubber)
    for side in (-1.0, 1.0):
        for number, (a, b) in enumerate(itertools.pairwise(_LAST)):
            first, last = _section(a, side), _section(b, side)
            for k in range(4):
                ink = panel if number < 4 or (number > 17 and k < 2) else upper
                parts.append(sheet([first[k], last[k], last[k + 1], first[k + 1]], ink))
        parts += _stripe(side, mark)
    for a, b in itertools.pairwise(_LAST[_THROAT:]):  # closed above, ahead of the opening
        (ax, ay, az), (bx, by, bz) = _section(a, 1)[4], _section(b, 1)[4]
        inner = upper if a[0] > 66 else panel
        parts.append(sheet([(ax, ay, az), (bx, by, bz), (bx, by, -bz), (ax, ay, -az)], inner))
    edge: Ring = [_section(row, 1)[4] for row in _LAST[: _THROAT + 1]]
    hollow = [*edge, *[(x, y, -z) for x, y, z in reversed(edge)]]
    parts.append(sheet([(x, y - 9, z) for x, y, z in hollow], Ink((0.08, 0.08, 0.09))))
    for side in (-1.0, 1.0):
        rim: Ring = [(x, y, side * z) for x, y, z in edge]
        parts += chain(rim, [5.0] * len(rim), panel)
    parts += chain([(-142, 92, 0), (-150, 116, 0), (-139, 122, 0)], (4, 4, 4), mark)
    return parts + _laces(Ink((0.97, 0.97, 0.96) if not pale else (0.92, 0.92, 0.92)), panel)


def _dial(look: Look, phase: float, middle: float) -> list[Part]:
    """Return the face of a wristwatch and its hands; the second hand sweeps."""
    face = Ink(look.colour or (0.06, 0.12, 0.24), gloss=0.5)
    white, red = Ink((0.96, 0.96, 0.95), gloss=0.6), Ink((0.92, 0.22, 0.12))

    def at(turn: float, far: float, out: float) -> Point:
        return far * sin(turn), middle + far * cos(turn), out

    parts: list[Part] = [sheet([at(2 * pi * k / 36, 34, 4) for k in range(36)], face)]
    for k in range(60):
        near, thick = (27.0, 1.1) if k % 5 == 0 else (31.0, 0.4)
        parts.append(Limb(at(pi * k / 30, 32.5, 4.6), at(pi * k / 30, near, 4.6), thick, thick,
                          white))  # fmt: skip
    small = [(0.36 * x, middle - 15 + 0.36 * (y - middle), 4.4)
             for x, y, _ in (at(2 * pi * k / 24, 22, 0) for k in range(24))]  # fmt: skip
    parts.append(sheet(small, Ink(towards(face.base, (1.0, 1.0, 1.0), 0.22))))
    tick = 2 * pi * (int(phase * 300 + 1e-6) + min((phase * 300 + 1e-6) % 1 * 2, 1.0)) / 300
    late, hour = 2 * pi * (TEN_PAST_TEN + phase / 60), 2 * pi * (10 + TEN_PAST_TEN) / 12
    for turn, long, thick, out in ((hour, 17.0, 1.8, 5.6), (late, 26.0, 1.4, 6.4)):
        parts.append(Limb(at(turn, -4, out), at(turn, long, out), thick, 0.7 * thick, white))
    parts += [
        Limb(at(tick, -8, 7.2), at(tick, 30, 7.2), 0.6, 0.5, red),
        ball((0, middle, 7), 2, red),
    ]
    return parts


def _round(radius: float, corners: int) -> list[tuple[float, float]]:
    turns = [2 * pi * k / corners for k in range(corners)]
    return [(radius * cos(t), radius * sin(t)) for t in turns]


def _wristwatch(phase: float, look: Look) -> list[Part]:
    """Return a watch that stands on its closed strap and is turned to and fro a little."""
    middle, leather = 72.0, Ink((0.34, 0.19, 0.10), soft=True)
    seam = Ink((0.78, 0.60, 0.40))
    parts: list[Part] = [
        Limb((0, middle, -9), (0, middle, 4), 40, 39, STEEL, cut=True),
        sheet([(x, middle + y, -9) for x, y in _round(40, 36)], STEEL),
    ]
    for radius, out, thick in ((38.5, 4.0, 3.4), (34.8, 5.4, 1.2)):
        ring = [(x, middle + y, out) for x, y in (*_round(radius, 40), (radius, 0.0))]
        parts += chain(ring, [thick] * 41, STEEL if thick > 2 else GOLD)
    for y in (0.0, 15.0, -15.0):
        parts.append(
            Limb((38, middle + y, -2), (47 - abs(y) / 7, middle + 1.1 * y, -2), 4, 4, STEEL)
        )
    for side in (-1.0, 1.0):
        for up in (-1.0, 1.0):
            near, far = (side * 21, middle + up * 34, -2.0), (side * 19, middle + up * 43, -9.0)
            parts.append(Limb(near, far, 4.6, 3.4, STEEL))
    around = [(46 * cos(a) - 56, middle + 52 * sin(a))
              for a in (0.86 + (2 * pi - 1.72) * k / 26 for k in range(27))]  # fmt: skip
    for k, ((az, ay), (bz, by)) in enumerate(itertools.pairwise(around)):
        wide = 17 - 3 * sin(pi * k / 26)
        for out in (0.0, -3.5):
            shrink = 1 + out / 50
            pa = ((az + 56) * shrink - 56, middle + (ay - middle) * shrink)
            pb = ((bz + 56) * shrink - 56, middle + (by - middle) * shrink)
            parts.append(sheet([(-wide, pa[1], pa[0]), (wide, pa[1], pa[0]), (wide, pb[1], pb[0]),
                                (-wide, pb[1], pb[0])], leather))  # fmt: skip
        parts += [Limb((x, ay, az), (x, by, bz), 1.5, 1.5, leather) for x in (-wide, wide)]
        if k % 2 == 0:
            parts += [Limb((x, ay, az), (x, by, bz), 0.7, 0.7, seam)
                      for x in (3 - wide, wide - 3)]  # fmt: skip
    parts += _dial(look, phase, middle)
    parts = moved(parts, (0.0, -20.0, 28.0))
    return spun(parts, 0.34 * sin(10 * pi * phase))


RIGS: dict[str, Rig] = {
    "sneaker": standing(_sneaker, 2.2, 6.0, front=0.35, pitch=0.3, table=172),
    "wristwatch": standing(_wristwatch, 4.2, 60.0, front=0.2, pitch=0.14, even=True, table=66),
}
"""Products by their name."""
