"""Cups, pots and glasses, and what is in them.

Units are millimetres, more or less: a cup is 90 high.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.lathe import GLASS, lathe, plate, rounded, steam
from crake.engines.sketch.subjects.parts import (
    Ink,
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
    turned,
)
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import CHINA, GOLD, handle, standing


def _cupful(phase: float, look: Look, drink: RGB, rim: RGB) -> list[Part]:
    """Return a cup on its saucer, and the colours of what is in it, in its middle and its edge."""
    glaze = Ink(look.colour or CHINA, gloss=0.7, soft=True)
    outside = rounded(((30, 3), (37, 14), (43, 42), (46, 90)))
    parts: list[Part] = [plate(72, 2, glaze), plate(38, 4, Ink(tinted(glaze.base, 0.86)))]
    parts += lathe(((46, 0), (72, 2), (77, 6)), glaze)
    parts += lathe(outside, glaze) + lathe(((46, 90), (44, 92), (42, 90), (40, 76)), glaze)
    parts += [plate(41.5, 78, Ink(rim)), plate(38.5, 78.3, Ink(drink, gloss=0.8))]
    parts += spun(handle(44, 30, 76, 5.2, glaze), -0.5)
    return parts + steam(phase, 80, 44, 118)


def _cup(phase: float, look: Look) -> list[Part]:
    return _cupful(phase, look, (0.20, 0.10, 0.05), (0.62, 0.40, 0.22))


def _teapot(phase: float, look: Look) -> list[Part]:
    glaze = Ink(look.colour or (0.20, 0.36, 0.46), gloss=0.8, soft=True)
    body = rounded(((38, 0), (56, 12), (68, 42), (60, 74), (34, 92)))
    lid = rounded(((37, 92), (30, 100), (10, 107)), 3)
    spout = [(58.0, 34.0, 0.0), (84.0, 46.0, 0.0), (96.0, 72.0, 0.0), (110.0, 88.0, 0.0)]
    parts = lathe(body, glaze) + lathe(lid, glaze) + chain(spout, (15, 10, 7, 6), glaze)
    parts += [ball((0, 113, 0), 9, glaze), *lathe(((38, 91), (38, 95)), GOLD)]
    parts += spun(handle(62, 24, 80, 6.0, glaze), pi)
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


def _tea(phase: float, look: Look) -> list[Part]:
    return _cupful(phase, look, (0.70, 0.30, 0.06), (0.86, 0.52, 0.18))


def _green_tea(phase: float, look: Look) -> list[Part]:
    """Return a bowl without a handle, with green tea in it."""
    glaze = Ink(look.colour or (0.32, 0.38, 0.34), gloss=0.6, soft=True)
    green = (0.48, 0.60, 0.14)
    parts: list[Part] = [plate(30, 3, glaze), *lathe(((26, 0), (27, 8)), glaze)]
    parts += lathe(rounded(((28, 8), (46, 24), (52, 54), (54, 84))), glaze)
    parts += lathe(((54, 84), (52, 87), (50, 84), (49, 66)), glaze)
    parts += [plate(49.5, 68, Ink(towards(green, (0.9, 0.95, 0.6), 0.35))),
              plate(46, 68.3, Ink(green, gloss=0.7))]  # fmt: skip
    return parts + steam(phase, 70, 46, 120)


def _water(phase: float, look: Look) -> list[Part]:
    """Return a tumbler of water with ice in it."""
    tint = look.colour or (0.62, 0.80, 0.90)
    water = Ink(tint, gloss=1.0, clear=0.80)  # the glass around it is seen with it
    level, ice = 1.0 * sin(2 * pi * phase), Ink((0.84, 0.92, 0.97), gloss=1.0, glow=0.12)
    parts = lathe(((35.4, 6), (41.3, 98)), water) + lathe(((41.3, 98), (44, 130)), GLASS)
    turns = [2 * pi * k / 32 for k in range(32)]
    surface: list[Point] = [(40.6 * cos(t), 98 + level * cos(t), 40.6 * sin(t)) for t in turns]
    parts.append(sheet(surface, Ink(towards(tint, (1.0, 1.0, 1.0), 0.45), gloss=0.8)))
    for k, (x, z, turn) in enumerate(((-15.0, 10.0, 0.4), (14.0, -8.0, 1.1), (8.0, 19.0, 0.1))):
        bob = 1.4 * sin(2 * pi * phase + 2 * k)
        cube = turned(box((-11, -11, -11), (11, 11, 11), ice), 0.3 - 0.2 * k, (0, 0))
        parts += moved(spun(cube, turn + 0.05 * bob), (x, 93 - 3.0 * k + bob, z))
    base = Ink((0.86, 0.93, 0.97), gloss=1.0, clear=0.5)
    parts += [plate(35, 6, Ink(tinted(tint, 0.75), gloss=0.6)), plate(34.5, 0.5, base)]
    return parts + lathe(((34.5, 0), (35.4, 6)), base) + lathe(((44, 130), (44.6, 132)), base)


def _beer(phase: float, look: Look) -> list[Part]:
    """Return a mug of beer: amber with bubbles that rise, under a head of foam."""
    tint = look.colour or (0.92, 0.56, 0.08)
    beer, foam = Ink(tint, gloss=1.0, clear=0.30, glow=0.14), Ink((0.98, 0.95, 0.86), soft=True)
    parts = lathe(((41.6, 9), (42, 112)), beer) + lathe(((41.6, 110), (41.6, 121)), foam)
    parts += [plate(36.5, 8, Ink(tinted(tint, 0.7), gloss=0.6)), plate(38.6, 121, foam)]
    for k in range(17):
        turn, away = 2.4 * k, 6.0 + 27 * ((k * 0.618) % 1) ** 0.5
        size = 9.5 + 4 * ((k * 0.37) % 1)
        parts.append(ball((away * cos(turn), 122 + 3 * ((k * 0.71) % 1), away * sin(turn)), size,
                          foam))  # fmt: skip
    for k in range(20):  # in step with the cycle, each at its own pace
        age = (phase * (1 + k % 2) + k * 0.381966) % 1.0
        turn, away = 1.7 * k, 34.0 * (0.55 + 0.45 * ((k * 0.53) % 1))
        bubble = Ink((1.0, 0.90, 0.58), gloss=1.0, glow=0.45)
        parts.append(ball((away * cos(turn), 12 + 98 * age, away * sin(turn)), 1.3 + 0.5 * age,
                          bubble))  # fmt: skip
    thick = Ink(GLASS.base, gloss=1.0, clear=0.55)
    parts += lathe(((42, 121), (42, 136)), GLASS) + lathe(((42, 135), (42.8, 137)), thick)
    parts += [plate(42, 0.5, thick), *lathe(((43, 0), (43, 9)), thick)]
    parts += spun(handle(44, 30, 108, 6.5, thick), -0.35)
    return parts


RIGS: dict[str, Rig] = {
    "cup": standing(_cup, 2.8, 4.0, table=92),
    "teapot": standing(_teapot, 3.1, 4.0, front=0.2),
    "wine glass": standing(_wine, 2.6, 4.0, pitch=0.22),
    "tea": standing(_tea, 2.8, 4.0),
    "green tea": standing(_green_tea, 3.0, 4.0),
    "beer": standing(_beer, 3.0, 4.0, pitch=0.20, table=70),
    "glass of water": standing(_water, 3.2, 4.0, pitch=0.24, table=62),
}
"""Drinks by their name."""
