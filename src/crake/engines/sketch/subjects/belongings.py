"""Things of a household: candles, vases, gifts, laptops, clocks and books.

Units are millimetres, more or less: a cup is 90 high.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.lathe import flame, lathe, plate, rounded
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
from crake.engines.sketch.subjects.standing import GOLD, LEAF, standing

TEN_PAST_TEN = 9.5 / 60
"""What clocks show, as a share of the hour after ten: their hands do not hide each other."""


def _candle(phase: float, look: Look) -> list[Part]:
    wax = Ink(look.colour or (0.96, 0.90, 0.76), glow=0.16)
    bright = Ink(towards(wax.base, (1.0, 0.72, 0.36), 0.5), glow=0.5)
    brass = lathe(rounded(((58, 4), (60, 10), (54, 10))), GOLD)
    parts: list[Part] = [plate(58, 5, GOLD), *brass, *lathe(((27, 5), (27, 96)), wax)]
    parts += lathe(((27, 96), (26.5, 118)), bright)
    parts += [plate(26.5, 116, Ink((1.0, 0.84, 0.55), glow=0.7))]
    for x, z, low in ((18.0, 20.0, 78.0), (-20.0, 17.5, 92.0), (4.0, 26.5, 62.0)):
        parts.append(Limb((x, 114, z), (x, low, z), 3.2, 4.4, bright))
    return parts + flame((0.0, 122.0, 0.0), 42, phase)


def _perfume(phase: float, look: Look) -> list[Part]:
    del phase
    scent = Ink(look.colour or (0.92, 0.60, 0.34), gloss=0.4, glow=0.12)
    crystal = Ink(towards(scent.base, (1.0, 1.0, 1.0), 0.6), gloss=1.0, clear=0.55)
    parts = box((-34, 8, -18), (34, 88, 18), scent)
    corners = [(-42, 0), (42, 0), (42, 98), (30, 112), (-30, 112), (-42, 98)]
    for z in (-24.0, 24.0):
        parts.append(sheet([(x, y, z) for x, y in corners], crystal, 5.0))
    for (ax, ay), (bx, by) in itertools.pairwise([*corners, corners[0]]):
        parts.append(sheet([(ax, ay, -24), (bx, by, -24), (bx, by, 24), (ax, ay, 24)], crystal))
        edge = Ink((0.97, 0.98, 1.0), gloss=1.0, clear=0.3)
        parts += [Limb((ax, ay, z), (bx, by, z), 1.5, 1.5, edge) for z in (-24.0, 24.0)]
    label = Ink((0.97, 0.95, 0.90))
    for z in (26.0, -26.0):
        parts += [sheet([(-22, 34, z), (22, 34, z), (22, 66, z), (-22, 66, z)], label),
                  *[Limb((-w, y, z), (w, y, z), 0.9, 0.9, GOLD)
                    for w, y in ((14.0, 56.0), (9.0, 48.0), (17.0, 42.0))]]  # fmt: skip
    parts += lathe(((12, 110), (12, 122)), GOLD) + lathe(((20, 122), (20, 160)), GOLD)
    return [*parts, plate(20, 160, GOLD), plate(20, 122, GOLD)]


def _vase(phase: float, look: Look) -> list[Part]:
    glaze = Ink(look.colour or (0.30, 0.48, 0.62), gloss=0.8, soft=True)
    shape = rounded(((26, 0), (44, 30), (46, 62), (24, 98), (20, 110), (28, 122)), 5)
    parts, sway = lathe(shape, glaze), 2.5 * sin(2 * pi * phase)
    petals: tuple[RGB, ...] = ((0.94, 0.36, 0.46), (0.99, 0.82, 0.30), (0.98, 0.94, 0.92),
                               (0.86, 0.50, 0.78))  # fmt: skip
    for k in range(9):
        t, far = 2.4 * k, 14 + 36 * ((k * 0.37) % 1)
        x, z, y = far * cos(t) + sway * (0.5 + far / 60), far * 0.7 * sin(t), 210 - far * 0.9
        parts += chain([(0, 100, 0), (0.4 * x, 150, 0.4 * z), (x, y, z)], (2.4, 2.0, 1.8), LEAF)
        ink, heart = Ink(petals[k % 4], soft=True, glow=0.05), Ink((0.93, 0.70, 0.18))
        for j in range(7):
            a = 2 * pi * j / 7 + k
            parts.append(ball((x + 12 * cos(a), y + 9 * sin(a), z + 3 + 3 * sin(a)), 8.4, ink))
        parts.append(ball((x, y, z + 8), 7, heart))
    for k in range(6):
        t = 2 * pi * k / 6 + 0.5
        tip = (48 * cos(t) + sway, 150 + 12 * (k % 2), 40 * sin(t))
        parts += chain([(0, 112, 0), (24 * cos(t), 142, 22 * sin(t)), tip], (3, 9, 1), LEAF)
    return parts


def _gift(phase: float, look: Look) -> list[Part]:
    del phase
    paper, ribbon = (
        Ink(look.colour or (0.78, 0.12, 0.16), gloss=0.2),
        Ink((0.98, 0.88, 0.56), gloss=0.5),
    )
    parts = box((-52, 0, -52), (52, 82, 52), paper) + box((-56, 70, -56), (56, 94, 56), paper)
    for low, high in (((-10, -0.1, -53), (10, 70, 53)), ((-53, -0.1, -10), (53, 70, 10)),
                      ((-10, 70, -57), (10, 95, 57)), ((-57, 70, -10), (57, 95, 10))):  # fmt: skip
        parts += box(low, high, ribbon)
    for side in (-1.0, 1.0):
        loop = [
            (0, 98, 0),
            (side * 22, 122, 4),
            (side * 44, 124, 6),
            (side * 42, 106, 8),
            (0, 98, 4),
        ]
        parts += chain(loop, (4, 7, 8, 7, 4), ribbon)
        parts += chain([(0, 98, 4), (side * 26, 96, 34), (side * 34, 94, 54)], (4, 5, 5), ribbon)
    return [*parts, ball((0, 100, 4), 9, ribbon)]


def _laptop(phase: float, look: Look) -> list[Part]:
    metal = Ink(look.colour or (0.66, 0.68, 0.71), gloss=0.5)
    dark, keys = Ink((0.08, 0.08, 0.09), gloss=0.4), Ink((0.16, 0.16, 0.18))
    parts = box((-110, 0, -70), (110, 7, 76), metal)
    for key in range(65):
        x, z = -98 + 15.2 * (key % 13), -58.0 + 14 * (key // 13)
        parts.append(sheet([(x, 7.4, z), (x + 13, 7.4, z), (x + 13, 7.4, z + 11),
                            (x, 7.4, z + 11)], keys))  # fmt: skip
    parts.append(sheet([(-34, 7.4, 20), (34, 7.4, 20), (34, 7.4, 64), (-34, 7.4, 64)],
                       Ink(tinted(metal.base, 0.9))))  # fmt: skip
    parts += chain([(-105, 6, -72), (105, 6, -72)], (5, 5), dark)

    def screen(x: float, y: float, out: float = 0.0) -> Point:
        return x, 10 + y * 0.94, -74 - y * 0.34 + out

    def pane(x0: float, y0: float, x1: float, y1: float, ink: Ink, out: float) -> Part:
        return sheet([screen(x0, y0, out), screen(x1, y0, out), screen(x1, y1, out),
                      screen(x0, y1, out)], ink)  # fmt: skip

    parts += [pane(-110, 0, 110, 146, metal, -4), pane(-110, 0, 110, 146, dark, 0)]
    parts.append(pane(-102, 8, 102, 138, Ink((0.30, 0.50, 0.82), glow=0.85), 1))
    parts.append(pane(-102, 122, 102, 138, Ink((0.12, 0.18, 0.30), glow=0.8), 1.5))
    for k in range(6):
        long = 60 + 60 * ((k * 0.37 + 0.2) % 1) + 14 * sin(2 * pi * phase + 2 * k)
        ink = Ink(((0.95, 0.97, 1.0), (0.66, 0.90, 0.74))[k % 2], glow=0.95)
        parts.append(pane(-90, 22 + 16 * k, -90 + long, 28 + 16 * k, ink, 2))
    return parts


def _clock(phase: float, look: Look) -> list[Part]:
    case = Ink(look.colour or (0.72, 0.20, 0.18), gloss=0.7)
    face, hand = Ink((0.98, 0.97, 0.93)), Ink((0.08, 0.08, 0.09))
    centre, radius = (0.0, 78.0, 0.0), 62.0

    def at(turn: float, far: float, out: float) -> Point:
        return far * sin(turn), centre[1] + far * cos(turn), out

    parts: list[Part] = [Limb((0, 78, -20), (0, 78, 14), radius, radius, case, cut=True)]
    parts.append(sheet([at(2 * pi * k / 36, radius, -20) for k in range(36)], case))
    parts.append(sheet([at(2 * pi * k / 36, radius - 5, 12) for k in range(36)], face))
    parts += chain([at(2 * pi * k / 36, radius, 14) for k in range(37)], [4] * 37, case)
    parts += [Limb(at(pi * k / 6, 50, 13), at(pi * k / 6, 44, 13), 1.8 if k % 3 else 3, 1.8, hand)
              for k in range(12)]  # fmt: skip
    seconds = phase * 60 + 1e-6
    tick = 2 * pi * (int(seconds) + min(seconds % 1 * 6, 1.0)) / 60
    late = 2 * pi * TEN_PAST_TEN + 2 * pi * phase / 60
    hour = 2 * pi * (10 + TEN_PAST_TEN) / 12
    parts += [Limb(at(hour, -6, 15), at(hour, 30, 15), 3.2, 2.4, hand),
              Limb(at(late, -8, 16), at(late, 44, 16), 2.4, 1.6, hand),
              Limb(at(tick, -12, 17), at(tick, 48, 17), 1.0, 0.8, Ink((0.86, 0.14, 0.12))),
              ball((0, 78, 17), 3.4, hand)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [Limb((side * 38, 26, 0), (side * 48, 2, 0), 5, 4, GOLD),
                  ball((side * 34, 140, 0), 18, GOLD),
                  Limb((side * 28, 128, 0), (side * 20, 118, 0), 4, 4, GOLD)]  # fmt: skip
    return [*parts, Limb((0, 140, 0), (0, 158, 0), 2.5, 2.5, GOLD)]


def _book(phase: float, look: Look) -> list[Part]:
    cover, paper = Ink(look.colour or (0.52, 0.14, 0.14)), Ink((0.97, 0.94, 0.86))
    line = Ink((0.50, 0.47, 0.42))

    def page(share: float, out: float) -> Point:
        """Return a place on the open pages: -1 the left edge, 0 the fold, 1 the right edge."""
        side = abs(share)
        return 100 * share, 8 + 20 * side**0.35 * (1 - 0.75 * side), out

    parts: list[Part] = []
    for side in (-1.0, 1.0):
        parts += box(*((min(0, side * 106), 0, -72), (max(0, side * 106), 4, 72)), cover)
        steps = [side * k / 8 for k in range(9)]
        for a, b in itertools.pairwise(steps):
            parts.append(sheet([page(a, -68), page(b, -68), page(b, 68), page(a, 68)], paper))
            (ax, ay, _), (bx, by, _) = page(a, 0), page(b, 0)
            parts.append(sheet([(ax, ay, 68), (bx, by, 68), (bx, 4, 68), (ax, 4, 68)], paper))
            if 0.1 < abs(a) < 0.85:
                for k in range(8):
                    z = -52 + 15.0 * k
                    parts.append(Limb((ax, ay + 0.3, z), (bx, by + 0.3, z), 1.0, 1.0, line))
    turn = pi * (0.06 + 0.88 * (0.5 - 0.5 * cos(2 * pi * phase)))
    rise = [(96 * k / 6 * cos(turn - 0.25 * sin(2 * turn) * k / 6), 10 + 96 * k / 6
             * sin(turn - 0.25 * sin(2 * turn) * k / 6)) for k in range(7)]  # fmt: skip
    for (ax, ay), (bx, by) in itertools.pairwise(rise):
        parts.append(sheet([(ax, ay + 6, -68), (bx, by + 6, -68), (bx, by + 6, 68),
                            (ax, ay + 6, 68)], paper))  # fmt: skip
    return moved(parts, (0.0, 0.0, -34.0))


RIGS: dict[str, Rig] = {
    "candle": standing(_candle, 2.6, 2.4),
    "perfume": standing(_perfume, 3.1, 4.0, front=0.4, pitch=0.16, table=62),
    "vase": standing(_vase, 2.4, 4.0, pitch=0.16),
    "gift": standing(_gift, 3.2, 4.0, front=0.5),
    "laptop": standing(_laptop, 2.6, 4.0, front=0.3, pitch=0.28),
    "clock": standing(_clock, 3.1, 60.0, front=0.25, pitch=0.1, even=True, table=84),
    "open book": standing(_book, 3, 5.0, front=0.2, pitch=0.5),
}
"""Things of a household by their name."""
