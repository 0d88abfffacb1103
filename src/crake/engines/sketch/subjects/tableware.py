"""Small things that stand on tables: bodies of revolution, glass, steam and candles.

Units are millimetres, more or less: a cup is 90 high.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.lathe import GLASS, flame, lathe, plate, rounded, steam
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
    spun,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

_CHINA, _GOLD = (0.95, 0.94, 0.91), Ink((0.88, 0.68, 0.28), gloss=0.9)
_LEAF = Ink((0.24, 0.46, 0.16), soft=True)
_TURN = 6.0
"""Seconds in which what turns goes around."""


def _handle(radius: float, low: float, high: float, thick: float, ink: Ink) -> list[Part]:
    middle, half = (low + high) / 2, (high - low) / 2
    turns = [pi * (k / 12 - 0.5) for k in range(13)]
    points = [(radius - 3 + 0.95 * half * cos(t), middle + half * sin(t), 0.0) for t in turns]
    return chain(points, [thick] * 13, ink)


def _cup(phase: float, look: Look) -> list[Part]:
    glaze = Ink(look.colour or _CHINA, gloss=0.7, soft=True)
    outside = rounded(((30, 3), (37, 14), (43, 42), (46, 90)))
    brown, cream = (0.20, 0.10, 0.05), (0.62, 0.40, 0.22)
    parts: list[Part] = [plate(72, 2, glaze), plate(38, 4, Ink(tinted(glaze.base, 0.86)))]
    parts += lathe(((46, 0), (72, 2), (77, 6)), glaze)
    parts += lathe(outside, glaze) + lathe(((46, 90), (44, 92), (42, 90), (40, 76)), glaze)
    parts += [plate(41.5, 78, Ink(cream)), plate(38.5, 78.3, Ink(brown, gloss=0.8))]
    parts += spun(_handle(44, 30, 76, 5.2, glaze), -0.5)
    return parts + steam(phase, 82, 44, 84)


def _teapot(phase: float, look: Look) -> list[Part]:
    glaze = Ink(look.colour or (0.20, 0.36, 0.46), gloss=0.8, soft=True)
    body = rounded(((38, 0), (56, 12), (68, 42), (60, 74), (34, 92)))
    lid = rounded(((37, 92), (30, 100), (10, 107)), 3)
    spout = [(58.0, 34.0, 0.0), (84.0, 46.0, 0.0), (96.0, 72.0, 0.0), (110.0, 88.0, 0.0)]
    parts = lathe(body, glaze) + lathe(lid, glaze) + chain(spout, (15, 10, 7, 6), glaze)
    parts += [ball((0, 113, 0), 9, glaze), *lathe(((38, 91), (38, 95)), _GOLD)]
    parts += spun(_handle(62, 24, 80, 6.0, glaze), pi)
    return parts + moved(steam(phase, 0, 16, 70), (112.0, 92.0, 0.0))


def _wine(phase: float, look: Look) -> list[Part]:
    wine = Ink(look.colour or (0.42, 0.02, 0.08), gloss=0.5)
    level = 1.2 * sin(2 * pi * phase)
    bowl = rounded(((3, 92), (26, 104), (42, 136), (40, 172), (33, 206)))
    full = [(r - 1.5, y) for r, y in bowl if y < 150]
    turns = [2 * pi * k / 32 for k in range(32)]
    surface: list[Point] = [(40 * cos(t), full[-1][1] + level * cos(t), 40 * sin(t)) for t in turns]
    parts = [*lathe(full, wine), sheet(surface, Ink(towards(wine.base, (0.8, 0.2, 0.25), 0.35)))]
    stem = Ink(GLASS.base, gloss=1.0, clear=0.6)
    foot = rounded(((40, 0), (38, 3), (10, 9), (3.5, 22), (3, 92)))
    return parts + lathe(bowl, GLASS) + lathe(foot, stem) + lathe(((33, 206), (33.6, 208)), stem)


def _candle(phase: float, look: Look) -> list[Part]:
    wax = Ink(look.colour or (0.96, 0.90, 0.76), glow=0.16)
    bright = Ink(towards(wax.base, (1.0, 0.72, 0.36), 0.5), glow=0.5)
    brass = lathe(rounded(((58, 4), (60, 10), (54, 10))), _GOLD)
    parts: list[Part] = [plate(58, 5, _GOLD), *brass, *lathe(((27, 5), (27, 96)), wax)]
    parts += lathe(((27, 96), (26.5, 118)), bright)
    parts += [plate(26.5, 116, Ink((1.0, 0.84, 0.55), glow=0.7))]
    for x, z, low in ((18.0, 20.0, 78.0), (-20.0, 17.5, 92.0), (4.0, 26.5, 62.0)):
        parts.append(Limb((x, 114, z), (x, low, z), 3.2, 4.4, bright))
    return parts + flame((0.0, 122.0, 0.0), 42, phase)


def _cake(phase: float, look: Look) -> list[Part]:
    icing = Ink(look.colour or (0.96, 0.72, 0.78), soft=True)
    cream, crumb = Ink((0.99, 0.96, 0.90), soft=True), Ink((0.72, 0.46, 0.26))
    parts: list[Part] = [
        plate(128, 4, Ink(_CHINA, gloss=0.6)),
        *lathe(((104, 0), (128, 4), (131, 8)), Ink(_CHINA, gloss=0.6)),
    ]
    for radius, low, high in ((100.0, 6.0, 66.0), (66.0, 66.0, 116.0)):
        middle = (low + high) / 2
        parts += lathe(((radius, low), (radius, middle - 4)), icing)
        parts += lathe(((radius - 1, middle - 4), (radius - 1, middle + 4)), crumb)
        parts += lathe(((radius, middle + 4), (radius, high)), icing)
        parts.append(plate(radius, high, icing))
        count = round(radius / 4)
        for k in range(count):
            t = 2 * pi * k / count
            x, z = radius * 0.94 * cos(t), radius * 0.94 * sin(t)
            drip = 10 + 9 * sin(k * 2.4) + 4 * sin(k * 5.1)
            parts += [ball((x, high + 3, z), 9, cream), ball((x, low + 2, z * 1.04), 7, cream),
                      Limb((x * 1.05, high - 2, z * 1.05), (x * 1.06, high - drip, z * 1.06), 6, 5,
                           cream)]  # fmt: skip
    hues: tuple[RGB, ...] = ((0.90, 0.26, 0.30), (0.26, 0.52, 0.86), (0.98, 0.78, 0.22),
                             (0.34, 0.70, 0.42), (0.66, 0.40, 0.80))  # fmt: skip
    for k in range(7):
        t = 2 * pi * k / 7 + 0.2
        x, z = 44 * cos(t), 44 * sin(t)
        wax = Ink(hues[k % 5], glow=0.15)
        parts += [Limb((x, 116, z), (x, 156, z), 3.6, 3.4, wax, _twisted)]
        parts += flame((x, 161.0, z), 17, phase, 0.37 * k)
    return parts


def _twisted(t: F32, s: F32) -> F32:
    """Return the stripe that winds around a small candle."""
    return np.asarray(np.where((t * 5 + s * 0.35) % 1.0 < 0.4, -0.9, 0.0), np.float32)


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
                  *[Limb((-w, y, z), (w, y, z), 0.9, 0.9, _GOLD)
                    for w, y in ((14.0, 56.0), (9.0, 48.0), (17.0, 42.0))]]  # fmt: skip
    parts += lathe(((12, 110), (12, 122)), _GOLD) + lathe(((20, 122), (20, 160)), _GOLD)
    return [*parts, plate(20, 160, _GOLD), plate(20, 122, _GOLD)]


def _apple(phase: float, look: Look) -> list[Part]:
    del phase
    base = look.colour or (0.80, 0.10, 0.10)
    skin = Ink(base, towards(base, (0.95, 0.80, 0.30), 0.55), gloss=0.7, soft=True)
    shape = rounded(((8, 4), (26, 0), (44, 30), (46, 56), (34, 82), (16, 84), (5, 74)), 5)
    stem: list[Part] = chain(
        [(0, 74, 0), (2, 90, 0), (7, 102, 2)], (2.4, 2, 2.6), Ink((0.3, 0.2, 0.1))
    )
    leaf = [(4, 92, 0), (18, 104, 6), (38, 108, 8), (26, 96, 10)]

    def flecked(t: F32, s: F32) -> F32:
        return np.asarray(0.5 + 0.4 * np.sin(9 * s + 2) * np.sin(17 * s) + 0 * t, np.float32)

    return [*lathe(shape, skin, flecked), *stem, sheet(leaf, _LEAF, 3.0)]


def _pumpkin(phase: float, look: Look) -> list[Part]:
    base = look.colour or (0.92, 0.46, 0.08)
    rind, flicker = Ink(base, soft=True, gloss=0.25), 0.85 + 0.15 * sin(6 * pi * phase)
    parts: list[Part] = []
    for k in range(12):
        t = 2 * pi * k / 12
        arc = [(62 * sin(a) * cos(t), 62 - 56 * cos(a), 62 * sin(a) * sin(t))
               for a in (0.25, 0.8, 1.3, 1.8, 2.3, 2.85)]  # fmt: skip
        parts += chain(arc, (20, 27, 30, 30, 26, 18), rind)
    parts += chain([(0, 116, 0), (4, 138, 3), (14, 150, 4)], (11, 8, 9), Ink((0.36, 0.42, 0.16)))
    fire = Ink((1.0, 0.80 * flicker, 0.28), glow=1.0)
    face = (((-34, 72), (-12, 72), (-24, 94)), ((12, 72), (34, 72), (24, 94)),
            ((-7, 58), (7, 58), (0, 70)),
            ((-42, 50), (-26, 36), (-16, 40), (-8, 32), (6, 32), (14, 40), (26, 36), (42, 50),
             (22, 46), (14, 52), (4, 44), (-8, 44), (-16, 52), (-24, 46)))  # fmt: skip
    for outline in face:
        parts.append(sheet([(x, y, 96 - 0.008 * x * x) for x, y in outline], fire))
    return parts


def _vase(phase: float, look: Look) -> list[Part]:
    glaze = Ink(look.colour or (0.30, 0.48, 0.62), gloss=0.8, soft=True)
    shape = rounded(((26, 0), (44, 30), (46, 62), (24, 98), (20, 110), (28, 122)), 5)
    parts, sway = lathe(shape, glaze), 2.5 * sin(2 * pi * phase)
    petals: tuple[RGB, ...] = ((0.94, 0.36, 0.46), (0.99, 0.82, 0.30), (0.98, 0.94, 0.92),
                               (0.86, 0.50, 0.78))  # fmt: skip
    for k in range(9):
        t, far = 2.4 * k, 14 + 36 * ((k * 0.37) % 1)
        x, z, y = far * cos(t) + sway * (0.5 + far / 60), far * 0.7 * sin(t), 210 - far * 0.9
        parts += chain([(0, 100, 0), (0.4 * x, 150, 0.4 * z), (x, y, z)], (2.4, 2.0, 1.8), _LEAF)
        ink, heart = Ink(petals[k % 4], soft=True, glow=0.05), Ink((0.93, 0.70, 0.18))
        for j in range(7):
            a = 2 * pi * j / 7 + k
            parts.append(ball((x + 12 * cos(a), y + 9 * sin(a), z + 3 + 3 * sin(a)), 8.4, ink))
        parts.append(ball((x, y, z + 8), 7, heart))
    for k in range(6):
        t = 2 * pi * k / 6 + 0.5
        tip = (48 * cos(t) + sway, 150 + 12 * (k % 2), 40 * sin(t))
        parts += chain([(0, 112, 0), (24 * cos(t), 142, 22 * sin(t)), tip], (3, 9, 1), _LEAF)
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


def _burger(phase: float, look: Look) -> list[Part]:
    bun = Ink(look.colour or (0.80, 0.50, 0.20), soft=True, gloss=0.35)
    green, cheese = Ink((0.42, 0.66, 0.20), soft=True), Ink((0.98, 0.74, 0.18), gloss=0.3)
    meat, red = Ink((0.30, 0.16, 0.09), fur=0.6), Ink((0.82, 0.16, 0.12), gloss=0.5)
    parts: list[Part] = [plate(104, 3, Ink((0.36, 0.24, 0.15)))]
    parts += lathe(((104, 0), (104, 3)), Ink((0.30, 0.20, 0.12)))
    parts += [*lathe(rounded(((58, 4), (68, 12), (68, 24), (62, 30))), bun), plate(62, 30, bun)]
    parts += [*lathe(rounded(((64, 32), (71, 38), (71, 46), (66, 52))), meat), plate(66, 52, meat)]
    parts.append(sheet([(-66, 55, -66), (66, 53, -66), (66, 53, 66), (-66, 55, 66)], cheese))
    parts += [sheet([(x, 54, z), (z, 54, -x), (0.62 * (x + z), 38, 0.62 * (z - x))], cheese)
              for x, z in ((66.0, 66.0), (66.0, -66.0), (-66.0, -66.0), (-66.0, 66.0))]  # fmt: skip
    parts += [*lathe(((66, 56), (66, 63)), red), plate(66, 63, red)]
    for k in range(26):
        t = 2 * pi * k / 26
        parts.append(ball((67 * cos(t), 66 + 3.4 * sin(5 * t + k), 67 * sin(t)), 10, green))
    dome = rounded(((66, 72), (69, 82), (56, 106), (30, 122), (4, 126)), 5)
    parts += [*lathe(dome, bun), plate(66, 72, bun)]
    for k in range(34):
        t, far = 2.4 * k, ((k + 0.5) / 34) ** 0.5
        x, z = 58 * far * cos(t), 58 * far * sin(t)
        y = 127 - 34 * far**2.4
        parts.append(
            Limb((x - 2, y, z), (x + 2, y - 0.5, z + 1), 2.4, 1.4, Ink((0.98, 0.92, 0.74)))
        )
    return parts + steam(phase, 126, 30, 60)


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
    tick = int(phase * 12 + 1e-6) + min((phase * 12 + 1e-6) % 1 * 5, 1.0)
    second = 2 * pi * tick / 12
    parts += [Limb(at(1.0, -6, 15), at(1.0, 30, 15), 3.2, 2.4, hand),
              Limb(at(-1.1, -8, 16), at(-1.1, 44, 16), 2.4, 1.6, hand),
              Limb(at(second, -12, 17), at(second, 48, 17), 1.0, 0.8, Ink((0.86, 0.14, 0.12))),
              ball((0, 78, 17), 3.4, hand)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [Limb((side * 38, 26, 0), (side * 48, 2, 0), 5, 4, _GOLD),
                  ball((side * 34, 140, 0), 18, _GOLD),
                  Limb((side * 28, 128, 0), (side * 20, 118, 0), 4, 4, _GOLD)]  # fmt: skip
    return [*parts, Limb((0, 140, 0), (0, 158, 0), 2.5, 2.5, _GOLD)]


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
    return parts


def _cone(phase: float, look: Look) -> list[Part]:
    scoop = look.colour or (0.96, 0.62, 0.68)
    wafer, melt = Ink((0.82, 0.58, 0.30), (0.60, 0.38, 0.16)), 5 * (phase % 1.0)

    def waffle(t: F32, s: F32) -> F32:
        across = np.minimum((t * 7 + s * 3) % 1.0, (t * 7 - s * 3) % 1.0)
        return np.asarray(np.where(across < 0.16, 0.9, 0.0), np.float32)

    parts: list[Part] = [Limb((0, 0, 0), (0, 112, 0), 5, 37, wafer, waffle, cut=True)]
    parts += [
        ball((0, 128, 0), 42, Ink(scoop, soft=True, fur=0.25)),
        ball((0, 182, 0), 34, Ink((0.99, 0.95, 0.84), soft=True, fur=0.25)),
        ball((6, 216, 8), 9, Ink((0.80, 0.06, 0.10), gloss=0.9)),
        *chain([(6, 222, 8), (10, 236, 6), (18, 242, 4)], (1.3, 1, 1), Ink((0.3, 0.3, 0.1))),
    ]
    for k in range(9):
        t = 2 * pi * k / 9
        parts.append(Limb((36 * cos(t), 120, 36 * sin(t)), (38 * cos(t), 104 - melt * (k % 3),
                          38 * sin(t)), 8, 7, Ink(scoop, soft=True, gloss=0.3)))  # fmt: skip
    return parts


Draw = Callable[[float, Look], list[Part]]


def _standing(draw: Draw, size: float, seconds: float, *, front: float = 0.35, pitch: float = 0.32,
              ) -> Rig:  # fmt: skip
    """Return the rig of something that stands, or turns on a turntable."""

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        if action is not Action.SPIN:
            return draw(phase, look)
        table = Ink((0.90, 0.90, 0.91), gloss=0.4)
        base = [*lathe(((120, 0), (120, 7)), table), plate(120, 7, table)]
        return base + spun(moved(draw(phase, look), (0.0, 8.0, 0.0)), 2 * pi * phase)

    gaits = {Action.STAND: Gait(seconds), Action.SPIN: Gait(_TURN, even=True)}
    return Rig(parts, gaits, size, front=front, pitch=pitch, home=Home.TABLE)


RIGS: dict[str, Rig] = {
    "cup": _standing(_cup, 2.8, 4.0),
    "teapot": _standing(_teapot, 3.1, 4.0, front=0.2),
    "wine glass": _standing(_wine, 2.6, 4.0, pitch=0.22),
    "candle": _standing(_candle, 2.6, 2.4),
    "cake": _standing(_cake, 2.3, 2.4, pitch=0.30),
    "perfume": _standing(_perfume, 3.1, 4.0, front=0.4, pitch=0.16),
    "apple": _standing(_apple, 3.9, 4.0),
    "pumpkin": _standing(_pumpkin, 2.8, 2.0, front=0.15, pitch=0.2),
    "vase": _standing(_vase, 2.4, 4.0, pitch=0.16),
    "gift": _standing(_gift, 3.2, 4.0, front=0.5),
    "burger": _standing(_burger, 3.2, 4.0, pitch=0.22),
    "laptop": _standing(_laptop, 2.6, 4.0, front=0.3, pitch=0.28),
    "clock": _standing(_clock, 3.1, 12.0, front=0.25, pitch=0.1),
    "open book": _standing(_book, 3, 5.0, front=0.2, pitch=0.5),
    "ice cream": _standing(_cone, 2, 4.0, pitch=0.16),
}
"""Small things by their name."""
