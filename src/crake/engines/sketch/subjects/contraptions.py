"""What glows and turns: light bulbs, molecules, atoms, bottled stars, potions, solids.

Units are millimetres, more or less.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.dishes import GOLDEN, hoop
from crake.engines.sketch.subjects.goods import CHROME
from crake.engines.sketch.subjects.lathe import GLASS, lathe, plate, rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    banked,
    box,
    chain,
    moved,
    sheet,
    spun,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig
from crake.engines.sketch.subjects.standing import standing

BRASS = Ink((0.80, 0.60, 0.26), gloss=0.9)


def _bulb(phase: float, look: Look) -> list[Part]:
    """Return a light bulb whose filament begins to glow; a cycle is a minute."""
    late = 60 * phase
    on = min(max((late - 0.7) / 0.9, 0.0), 1.0) * min(max((60 - late) / 4, 0.0), 1.0)
    flicker = on * (0.5 if 0.9 < late < 1.02 or 1.15 < late < 1.2 else 1.0)
    hue = look.colour or (1.0, 0.74, 0.34)
    parts = lathe(rounded(((30, 0), (30, 14), (34, 22))), Ink((0.12, 0.12, 0.13), gloss=0.6))
    for k in range(5):
        parts += hoop((0, 26 + 8.0 * k, 0), 27, 4.4, CHROME, 18)
    parts += lathe(((27, 22), (27, 66)), CHROME)
    parts.append(Limb((0, 60, 0), (0, 116, 0), 5, 4, GLASS))
    wire = Ink(tinted(hue, 0.45 + 0.55 * flicker), glow=0.15 + 0.85 * flicker)
    loops: list[Point] = [(26 * cos(pi * k / 6 + 0.3), 150 + (18 if k % 2 else -18),
    26 * sin(pi * k / 6
                          + 0.3)) for k in range(13)]  # fmt: skip
    parts += chain(loops, [1.8] * 13, wire)
    parts += [
        Limb((0, 112, 0), (x, 134, z), 0.9, 0.9, CHROME) for x, z in ((24.0, 8.0), (-24.0, -8.0))
    ]
    parts.append(ball((0, 150, -230), 140, Ink(hue, glow=1.0, mist=0.01 + 0.40 * flicker)))
    shape = rounded(((25, 66), (32, 84), (66, 132), (70, 168), (48, 206), (6, 220)), 5)
    return parts + lathe(shape, Ink((0.96, 0.95, 0.92), gloss=1.0, clear=0.86))


def _helix(phase: float, look: Look) -> list[Part]:
    """Return a double helix of DNA that turns."""
    one, two = look.colour or (0.16, 0.52, 0.92), (0.94, 0.26, 0.44)
    pairs: tuple[tuple[RGB, RGB], ...] = (((0.98, 0.80, 0.24), (0.36, 0.78, 0.42)),
                                          ((0.40, 0.82, 0.92), (0.86, 0.44, 0.92)))  # fmt: skip
    parts: list[Part] = []
    rows = 34
    strands: list[list[Point]] = [[], []]
    for k in range(rows):
        t, y = 2 * pi * phase + 0.36 * k, 12 + 10.0 * k
        a: Point = (62 * cos(t), y, 62 * sin(t))
        b: Point = (-a[0], y, -a[2])
        strands[0].append(a)
        strands[1].append(b)
        first, second = pairs[k * 7 % 3 % 2]
        parts += [Limb(a, (0, y, 0), 3.2, 3.2, Ink(first, gloss=0.6)),
                  Limb((0, y, 0), b, 3.2, 3.2, Ink(second, gloss=0.6))]  # fmt: skip
        parts += [ball(a, 9.5, Ink(one, gloss=0.9)), ball(b, 9.5, Ink(two, gloss=0.9))]
    for line, hue in zip(strands, (one, two), strict=True):
        parts += chain(line, [5.0] * rows, Ink(hue, gloss=0.9))
    return parts


def _atom(phase: float, look: Look) -> list[Part]:
    """Return a nucleus with electrons on three orbits."""
    red, blue = (
        Ink(look.colour or (0.92, 0.22, 0.18), gloss=0.9),
        Ink((0.20, 0.40, 0.90), gloss=0.9),
    )
    parts: list[Part] = []
    for k in range(18):
        y = 1 - 2 * (k + 0.5) / 18
        r, t = (1 - y * y) ** 0.5, GOLDEN * k
        parts.append(
            ball((24 * r * cos(t), 150 + 24 * y, 24 * r * sin(t)), 13.5, (red, blue)[k % 2])
        )
    for k in range(3):
        orbit: list[Part] = [*hoop((0, 0, 0), 130, 1.6, Ink((0.60, 0.84, 1.0), glow=0.6), 44)]
        for j in range(2):
            t = 2 * pi * (phase * (2 if k == 1 else 1) + j / 2 + k / 5)
            at: Point = (130 * cos(t), 0.0, 130 * sin(t))
            orbit += [ball(at, 9, Ink((0.70, 0.95, 1.0), glow=0.9)),
                      ball(at, 24, Ink((0.40, 0.80, 1.0), glow=1.0, mist=0.4))]  # fmt: skip
        parts += moved(turned(spun(turned(orbit, 1.12, (0, 0)), 2 * pi * k / 3), 0.0, (0, 0)),
                       (0.0, 150.0, 0.0))  # fmt: skip
    return parts


def _galaxy(phase: float, look: Look) -> list[Part]:
    """Return a galaxy that turns in a corked bottle."""
    hue = look.colour or (0.66, 0.42, 1.0)
    parts = [*lathe(((20, 222), (22, 262)), Ink((0.62, 0.42, 0.24), fur=0.4)),
             plate(22, 262, Ink((0.70, 0.50, 0.30), fur=0.4))]  # fmt: skip
    stars: list[Part] = []
    for k in range(230):
        share = (k + 0.5) / 230
        arm, away = k % 2 * pi, 8 + 66 * share**0.8
        t = arm + 3.6 * share + 0.45 * sin(7.3 * k)
        y = 9 * sin(11.7 * k) * (1.1 - share)
        warm = (
            (1.0, 0.86, 0.62)
            if share < 0.25
            else ((0.62, 0.80, 1.0), (1.0, 0.70, 0.92), hue)[k % 3]
        )
        stars.append(ball((away * cos(t), y, away * sin(t)), 1.5 + 2.2 * ((k * 0.618) % 1) ** 3,
                          Ink(warm, glow=1.0)))  # fmt: skip
    clouds = [
        ball(
            (30 * cos(pi * k / 3), 0, 30 * sin(pi * k / 3)),
            34,
            Ink((hue, (0.30, 0.50, 1.0))[k % 2], glow=1.0, mist=0.26),
        )
        for k in range(6)
    ]
    stars += [ball((0, 0, 0), 22, Ink((1.0, 0.92, 0.76), glow=1.0, mist=0.8)), *clouds]
    parts += moved(
        turned(banked(spun(stars, -2 * pi * phase), 0.75, (0, 0)), 0.30, (0, 0)), (0.0, 104.0, 0.0)
    )
    for k in range(30):
        y, t = 20 + 165 * ((k * 0.381966) % 1), GOLDEN * k
        parts.append(ball((66 * cos(t), y, 66 * sin(t)), 0.9, Ink((0.9, 0.95, 1.0), glow=1.0)))
    shape = rounded(((60, 0), (78, 12), (86, 60), (84, 150), (58, 188), (26, 206), (25, 236),
                     (31, 242)), 4)  # fmt: skip
    return parts + lathe(shape, Ink((0.72, 0.80, 0.92), gloss=1.0, clear=0.88))


def _potion(phase: float, look: Look) -> list[Part]:
    """Return a flask whose contents bubble and glow."""
    hue = look.colour or (0.28, 0.90, 0.36)
    brew = Ink(hue, gloss=0.8, glow=0.45)
    body = rounded(
        ((40, 0), (66, 18), (76, 58), (58, 100), (26, 128), (20, 150), (20, 196), (27, 202))
    )
    low = [(max(r - 2.5, 1.0), y) for r, y in body if y < 92]
    parts = [*lathe(low, brew), plate(low[-1][0], low[-1][1], Ink(hue, glow=0.7, gloss=0.6))]
    for k in range(22):
        age = (phase * (1 + k % 2) + k * 0.381966) % 1.0
        t, away = 1.7 * k, next(r for r, y in body if y >= 8 + 80 * age) - 3
        parts.append(ball((away * cos(t), 8 + 80 * age, away * sin(t)),
        2 + 4.5 * age * ((k * 0.7) % 1),
                          Ink((0.92, 1.0, 0.92), gloss=1.0, glow=0.5)))  # fmt: skip
    for k in range(9):
        age = (phase + k / 9) % 1.0
        parts.append(
            ball(
                (10 * sin(5 * age + k), 198 + 110 * age, 8 * cos(3 * k)),
                10 + 22 * age,
                Ink(hue, glow=0.9, mist=max(0.45 * (1 - age) * min(5 * age, 1), 0.001)),
            )
        )
    parts.append(ball((0, 56, -220), 130, Ink(hue, glow=1.0, mist=0.22)))
    return parts + lathe(body, GLASS)


def _cube(phase: float, look: Look) -> list[Part]:
    """Return a puzzle cube whose upper layer turns to and fro."""
    hues: tuple[RGB, ...] = ((0.86, 0.10, 0.12), (0.10, 0.36, 0.84), (0.98, 0.84, 0.10),
                             (0.96, 0.46, 0.08), (0.08, 0.58, 0.26), (0.96, 0.96,
                             0.95))  # fmt: skip
    black = Ink(look.colour or (0.06, 0.06, 0.07), gloss=0.5)
    parts: list[Part] = []
    for layer in range(3):
        y, row = 6 + 42.0 * layer, box((-63, 0, -63), (63, 41, 63), black)
        for face in range(4):
            for k in range(3):
                mix = (face * 5 + layer * 7 + k * 3 + (layer * k) % 4) % 6
                x = -60 + 42.0 * k
                tile = sheet([(x, 3, 63.8), (x + 36, 3, 63.8), (x + 36, 38, 63.8), (x, 38, 63.8)],
                             Ink(hues[mix], gloss=0.6))  # fmt: skip
                row += spun([tile], pi / 2 * face)
        if layer == 2:
            row += [sheet([(x, 41.8, z), (x + 36, 41.8, z), (x + 36, 41.8, z + 36), (x, 41.8,
            z + 36)],
                          Ink(hues[(3 * i + 5 * j) % 6], gloss=0.6))
                    for i, x in enumerate((-60.0, -18.0, 24.0))
                    for j, z in enumerate((-60.0, -18.0, 24.0))]  # fmt: skip
        turn = pi / 4 * (1 - cos(2 * pi * phase)) if layer == 2 else 0.0
        parts += moved(spun(row, turn), (0.0, y, 0.0))
    return parts


def _shapes(phase: float, action: Action, look: Look) -> list[Part]:
    """Return solids that float around each other and turn: a ball, a cube, a cone, a ring."""
    hues: tuple[RGB, ...] = (look.colour or (0.96, 0.44, 0.40), (0.98, 0.76, 0.26), (0.30, 0.62,
    0.90),
                             (0.56, 0.42, 0.86), (0.24, 0.72, 0.60))  # fmt: skip
    inks = [Ink(hue, gloss=0.6, soft=True) for hue in hues]
    solids: tuple[list[Part], ...] = (
        [ball((0, 0, 0), 52, inks[0])],
        box((-40, -40, -40), (40, 40, 40), inks[1]),
        [*lathe(((48, -44), (1, 50)), inks[2]), plate(48, -44, inks[2])],
        hoop((0, 0, 0), 44, 16, inks[3]),
        [*lathe(((32, -44), (32, 44)), inks[4]), plate(32, 44, inks[4]), plate(32, -44, inks[4])],
    )
    parts: list[Part] = []
    for k, solid in enumerate(solids):
        leaned = turned(spun(solid, 2 * pi * phase), 0.5 + 0.4 * sin(2 * pi * phase + k), (0, 0))
        bob = 16 * sin(2 * pi * phase + 1.9 * k)
        parts += moved(leaned, (118.0 * (k - 2), 170 + 84 * (-1) ** k + bob, 40 * sin(2.0 * k)))
    return parts


RIGS: dict[str, Rig] = {
    "light bulb": standing(_bulb, 1.7, 60.0, front=0.0, pitch=0.10, even=True, table=60),
    "dna": standing(_helix, 1.05, 7.0, front=0.2, pitch=0.06, even=True, table=90),
    "atom": standing(_atom, 1.35, 3.0, front=0.2, pitch=0.10, even=True, table=160),
    "bottled galaxy": standing(_galaxy, 1.45, 12.0, front=0.2, pitch=0.16, even=True, table=100),
    "potion": standing(_potion, 1.5, 2.6, front=0.0, pitch=0.16, table=100),
    "puzzle cube": standing(_cube, 2.6, 4.0, front=0.62, pitch=0.42, even=True, table=110),
    "geometric shapes": Rig(
        _shapes,
        {Action.FLOAT: Gait(9.0, even=True), Action.SPIN: Gait(5.0, even=True),
         Action.STAND: Gait(9.0, even=True)},
        1.05, front=0.2, pitch=0.16, home=Home.TABLE,
    ),
}  # fmt: skip
"""Contraptions by their name."""
