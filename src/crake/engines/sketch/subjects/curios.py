"""What stands on a desk or a shelf: globes, cradles, dominoes, typewriters, records, skulls.

Units are millimetres, more or less.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.dishes import back
from crake.engines.sketch.subjects.goods import CHROME, JET
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded
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
    turned,
)
from crake.engines.sketch.subjects.rig import Look, Rig, smooth
from crake.engines.sketch.subjects.standing import GOLD, standing

WOOD = Ink((0.38, 0.22, 0.12), gloss=0.4)
_LANDS = (
    (0.3, 0.9, 0.52), (0.6, 0.5, 0.42), (0.9, 0.1, 0.34), (1.0, -0.3, 0.30), (1.9, 0.7, 0.48),
    (2.4, 0.8, 0.62), (2.2, 0.0, 0.44), (2.4, -0.4, 0.30), (3.2, 0.7, 0.60), (3.7, 0.4, 0.46),
    (4.2, -0.4, 0.32), (4.0, 0.9, 0.50), (5.6, 1.1, 0.30), (0.0, -1.3, 0.50), (3.0, -1.3, 0.50),
)  # fmt: skip
"""Lands of a globe: their longitude, latitude and size, in radians."""


def _globe(phase: float, look: Look) -> list[Part]:
    """Return a globe that turns on its aslant axis."""
    sea, land = Ink(look.colour or (0.16, 0.40, 0.66), gloss=0.7), Ink((0.62, 0.66, 0.30))
    globe: list[Part] = [ball((0, 0, 0), 88, sea)]
    for lon, lat, wide in _LANDS:
        turn = lon + 2 * pi * phase
        shape: list[Point] = []
        for k in range(14):
            t = 2 * pi * k / 14
            reach = wide * (0.78 + 0.22 * sin(3 * t + 5 * lon))
            a, b = lat + reach * sin(t), turn + reach * cos(t) / max(cos(lat), 0.35)
            shape.append((89.6 * cos(a) * cos(b), 89.6 * sin(a), 89.6 * cos(a) * sin(b)))
        globe.append(sheet(shape, land, 14 * wide))
    arc: list[Point] = [(98 * sin(t), 98 * cos(t), 0) for t in
                        (-0.1 + 3.34 * k / 24 for k in range(25))]  # fmt: skip
    globe += chain(arc, [4.0] * 25, GOLD)
    globe += [ball((0, 98, 0), 6, GOLD), ball((0, -98, 0), 6, GOLD)]
    parts = moved(turned(globe, -0.41, (0.0, 0.0)), (0.0, 142.0, 0.0))
    parts += lathe(rounded(((62, 0), (64, 8), (28, 18), (10, 30), (9, 44))), WOOD)
    return [*parts, plate(62, 9, WOOD)]


def _cradle(phase: float, look: Look) -> list[Part]:
    """Return Newton's cradle: the ball at one end swings while the others hang still."""
    steel = Ink(look.colour or (0.74, 0.76, 0.80), gloss=1.0)
    parts = box((-118, 0, -62), (118, 12, 62), JET)
    for z in (-52.0, 52.0):
        parts += chain([(-104, 12, z), (-104, 190, z), (104, 190, z), (104, 12, z)], [4.0] * 4,
                       CHROME)  # fmt: skip
    swing = sin(2 * pi * phase)
    for k in range(5):
        angle = 0.0
        if k == 0:
            angle = -0.62 * max(swing, 0.0)
        elif k == 4:
            angle = -0.62 * min(swing, 0.0)
        x = 33.4 * (k - 2)
        at = x + 128 * sin(angle), 190 - 128 * cos(angle)
        parts.append(ball((at[0], at[1], 0), 16.6, steel))
        parts += [Limb((x, 190, z), (at[0], at[1] + 14, 0), 0.7, 0.7, Ink((0.86, 0.87, 0.90)))
                  for z in (-52.0, 52.0)]  # fmt: skip
    return parts


_STONES = 13


def _dominoes(phase: float, look: Look) -> list[Part]:
    """Return a row of dominoes: they fall one after the other, and are set up again unseen late.

    The cycle is a minute: they fall in its first seconds.
    """
    stone, dot = Ink(look.colour or (0.95, 0.93, 0.87), gloss=0.5), Ink((0.10, 0.10, 0.11))
    parts: list[Part] = []
    late = 60 * phase
    for k in range(_STONES):
        begun = 0.5 + 0.22 * k
        fallen = smooth(min(max((late - begun) / 0.5, 0.0), 1.0))
        risen = smooth(min(max((late - 50 - 0.3 * k) / 4.0, 0.0), 1.0))
        lean = 1.16 if k < _STONES - 1 else pi / 2
        angle = -lean * fallen * (1 - risen)
        one = box((-6, 0, -24), (6, 92, 24), stone)
        one.append(Limb((-6.4, 46, -20), (-6.4, 46, 20), 1.2, 1.2, dot))
        for half in (0, 1):
            for j in range(1 + (k * 5 + 3 * half) % 5):
                z, y = (-12.0, 0.0, 12.0)[j % 3], 14.0 + 15 * (j // 3)
                one.append(ball((-6.2, y + 46 * half, z), 4, dot))
        bend = 0.16 * (k - _STONES // 2)
        x = 40.0 * (k - _STONES // 2)
        parts += moved(spun(turned(one, angle, (6.0, 0.0)), -0.12 * bend), (x, 0.0, 14 * bend**2))
    return parts


def _typewriter(phase: float, look: Look) -> list[Part]:
    """Return a typewriter that types: keys go down in turn, and the carriage moves on."""
    body = Ink(look.colour or (0.16, 0.24, 0.24), gloss=0.5)
    parts = box((-130, 0, -90), (130, 34, 110), body)
    parts += [sheet([(-130, 34, 10), (130, 34, 10), (130, 88, -40), (-130, 88, -40)], body),
              *box((-130, 34, -90), (130, 88, -40), body)]  # fmt: skip
    going = (8 * phase) % 1.0
    press = int(24 * phase)
    for row in range(4):
        for k in range(10):
            down = 5.0 if (row * 10 + k) == (press * 17) % 40 else 0.0
            x, z, y = -104 + 22.5 * k + 6 * row, 94 - 21.0 * row, 40 + 8.0 * row - down
            parts += [*lathe(((8, y), (8, y + 4)), CHROME, at=(x, 0, z)),
                      plate(8, y + 4, Ink((0.95, 0.94, 0.90)), (x, 0, z))]  # fmt: skip
    slide = 44 - 88 * going if going < 0.92 else -44 + 88 * smooth((going - 0.92) / 0.08)
    carriage: list[Part] = [Limb((-150, 108, -62), (150, 108, -62), 17, 17, JET),
                            *[Limb((x, 108, -62), (x + 12, 108, -62), 11, 11, CHROME)
                              for x in (-178.0, 166.0)]]  # fmt: skip
    paper = Ink((0.97, 0.96, 0.92))
    carriage.append(
        sheet([(-84, 112, -46), (84, 112, -46), (84, 212, -84), (-84, 212, -84)], paper)
    )
    for k in range(4):
        long = 132.0 if k else 132 * going
        y = 126 + 17.0 * k
        carriage.append(Limb((-66, y, -47 - 0.38 * (y - 112)), (-66 + max(long, 1), y,
        -47 - 0.38 * (
            y - 112)), 1.3, 1.3, Ink((0.20, 0.20, 0.24))))  # fmt: skip
    return parts + moved(carriage, (slide, 0.0, 0.0))


def _turntable(phase: float, look: Look) -> list[Part]:
    """Return a record player; its record goes around, and the arm rests in the groove."""
    parts = box((-178, 0, -136), (178, 42, 136), WOOD)
    parts.append(sheet([(-170, 42.5, -128), (170, 42.5, -128), (170, 42.5, 128),
                        (-170, 42.5, 128)], Ink((0.18, 0.18, 0.19), gloss=0.3)))  # fmt: skip
    vinyl = Ink((0.05, 0.05, 0.06), gloss=1.0)
    at: Point = (-42.0, 0.0, 0.0)
    parts += [*lathe(((120, 44), (120, 49)), CHROME, at=at), plate(118, 51, vinyl, at)]
    for radius in (112.0, 98.0, 84.0, 70.0, 56.0):
        ring: list[Point] = [(at[0] + radius * cos(t), 51.6, radius * sin(t)) for t in
                             (2 * pi * k / 30 for k in range(31))]  # fmt: skip
        parts += chain(ring, [0.7] * 31, Ink((0.20, 0.20, 0.22), gloss=0.6))
    parts += [plate(38, 52, Ink(look.colour or (0.80, 0.20, 0.12)), at),
              Limb((at[0], 50, 0), (at[0], 62, 0), 3, 3, CHROME)]  # fmt: skip
    turn = -2 * pi * phase
    for k in range(2):  # the gleam of the grooves stays, the label goes around
        a = turn + pi * k
        parts.append(sheet([(at[0] + r * cos(a + d), 52.6, r * sin(a + d)) for r, d in
                            ((12.0, -0.3), (34.0, -0.22), (34.0, 0.22), (12.0, 0.3))],
                           Ink((0.96, 0.90, 0.70))))  # fmt: skip
        for lean in (-0.10, 0.10):
            parts.append(
                sheet(
                    [
                        (at[0] + r * cos(0.9 + pi * k + d), 52.2, r * sin(0.9 + pi * k + d))
                        for r, d in (
                            (44.0, lean),
                            (116.0, lean),
                            (116.0, lean + 0.12),
                            (44.0, lean + 0.12),
                        )
                    ],
                    Ink((0.26, 0.27, 0.30)),
                )
            )
    sway = 2.0 * sin(2 * pi * phase)
    parts += [
        *lathe(((22, 42), (22, 66)), CHROME, at=(132, 0, -92)),
        *chain([(132, 72, -92), (128, 72, 20), (46 + sway, 60, 62)], (5, 4, 3.4), CHROME),
    ]
    return [*parts, *box((36 + sway, 53, 56), (56 + sway, 62, 74), JET)]


def _skull(phase: float, look: Look) -> list[Part]:
    del phase
    bone = Ink(look.colour or (0.90, 0.85, 0.72), soft=True)
    dark = Ink((0.10, 0.08, 0.07))
    parts: list[Part] = [Limb((-26, 96, 0), (14, 98, 0), 58, 54, bone),
                         Limb((34, 74, -22), (34, 74, 22), 24, 24, bone),
                         Limb((46, 44, -15), (46, 44, 15), 22, 22, bone),
                         Limb((0, 40, -36), (50, 18, -14), 12, 13, bone),
                         Limb((0, 40, 36), (50, 18, 14), 12, 13, bone),
                         Limb((52, 18, -14), (52, 18, 14), 13, 13, bone)]  # fmt: skip
    parts += [ball((51, 82, z), 17, dark) for z in (-24.0, 24.0)]
    parts += [
        Limb((66, 62, 0), (68, 50, -3), 4, 6, dark),
        Limb((66, 62, 0), (68, 50, 3), 4, 6, dark),
    ]
    for k in range(8):
        z = -21 + 6.0 * k
        x = 66 - 0.03 * z * z
        parts += [
            Limb((x, 38, z), (x, 29, z), 3.4, 2.8, Ink((0.97, 0.94, 0.84), gloss=0.4)),
            Limb((x - 1, 26, z), (x - 1, 19, z), 2.8, 3.2, Ink((0.95, 0.92, 0.82))),
        ]
    return moved(parts, (0.0, -6.0, 0.0))


def _dice(phase: float, look: Look) -> list[Part]:
    """Return two dice that are thrown, roll and lie still; the cycle is a minute."""
    hue = look.colour or (0.80, 0.08, 0.10)
    late, parts = 60 * phase, list[Part]()
    for k, (x, z, turn) in enumerate(((-58.0, 10.0, 0.5), (60.0, -14.0, 2.0))):
        share = min(late / (1.3 + 0.25 * k), 1.0) if late < 55 else smooth((60 - late) / 5)
        away = (1 - share) ** 2
        y = 34 + abs(150 * away * cos(9 * share))
        cube = turned(_die(hue), 9.0 * away, (0.0, 0.0))
        parts += moved(spun(cube, turn + 5 * away), (x - 260 * away, y, z))
    return parts


def _die(colour: RGB) -> list[Part]:
    """Return a die, its middle at 0."""
    skin, pip = Ink(colour, gloss=0.7), Ink((0.98, 0.97, 0.94))
    half = 34.0
    parts = box((-half, -half, -half), (half, half, half), skin)
    spots = {1: ((0, 0),), 2: ((-1, -1), (1, 1)), 3: ((-1, -1), (0, 0), (1, 1)),
             6: tuple((x, y) for x in (-1, 1) for y in (-1, 0, 1)),
             5: ((-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)),
             4: ((-1, -1), (1, -1), (-1, 1), (1, 1))}  # fmt: skip
    for face, places in spots.items():
        for u, v in places:
            a, b = 18.0 * u, 18.0 * v
            at = {1: (half, a, b), 6: (-half, a, b), 2: (a, half, b), 5: (a, -half, b),
                  3: (a, b, half), 4: (a, b, -half)}[face]  # fmt: skip
            parts.append(ball(at, 5.5, pip))
    return parts


RIGS: dict[str, Rig] = {
    "globe": standing(_globe, 1.6, 8.0, pitch=0.14, even=True, table=84),
    "newton's cradle": standing(_cradle, 1.9, 1.1, front=0.35, pitch=0.20, even=True, table=136),
    "dominoes": standing(_dominoes, 1.9, 60.0, front=0.42, pitch=0.30, even=True, table=290),
    "typewriter": standing(_typewriter, 1.6, 16.0, front=0.35, pitch=0.36, even=True, table=200),
    "record player": standing(
        back(_turntable, 90), 1.6, 1.8, front=0.30, pitch=0.52, even=True, table=230
    ),
    "skull": standing(_skull, 2.3, 6.0, front=1.0, pitch=0.12, table=110),
    "dice": standing(_dice, 2.3, 60.0, pitch=0.36, even=True, table=120),
}
"""Curios by their name."""
