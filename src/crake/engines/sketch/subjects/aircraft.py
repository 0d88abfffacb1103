"""Balloons, airships, planes, helicopters and drones: about 200 units long or high."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

GLASS, DARK = Ink((0.16, 0.26, 0.36), gloss=0.9), Ink((0.10, 0.10, 0.12), gloss=0.3)


def _wave(phase: float) -> float:
    return 0.05 * sin(2 * pi * phase)


def _gores(t: F32, s: F32) -> F32:
    """Return the balloon's stripes: light and dark panels, and a band around."""
    panel = np.sign(np.sin(np.arcsin(np.clip(s, -1, 1)) * 7.0))
    return (panel * 0.95 + 0 * t).astype(np.float32)


SILKS: tuple[RGB, ...] = (
    (0.92, 0.34, 0.20), (0.16, 0.42, 0.80), (0.96, 0.70, 0.14), (0.56, 0.24, 0.62),
    (0.12, 0.58, 0.46), (0.88, 0.26, 0.46),
)  # fmt: skip
"""What balloons are made of."""


def _balloon(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    base = look.colour or SILKS[int(look.variant * 0.999 * len(SILKS))]
    silk = Ink(base, tinted(base, 0.72), towards(base, (1.0, 0.90, 0.55), 0.85))
    rope, basket = Ink((0.34, 0.25, 0.16)), Ink((0.58, 0.40, 0.22), (0.42, 0.27, 0.14))
    coat: Coat = _gores
    flame = 5 + 2 * sin(4 * pi * phase)
    parts: list[Part] = [
        Limb((0, 66, 0), (0, 128, 0), 18, 55, silk, coat),
        Limb((0, 128, 0), (0, 146, 0), 55, 57, silk, coat),
        Limb((0, 22, 0), (0, 10, 0), 12, 11, basket),
        Limb((0, 25, -11), (0, 25, 11), 3.4, 3.4, rope),
        Limb((0, 40, 0), (0, 50 + flame, 0), 3.0, 0.6, Ink((1.0, 0.82, 0.40), glow=1.0)),
    ]
    parts += [
        Limb((x, 24, z), (x * 1.7, 66, z * 1.7), 0.7, 0.7, rope)
        for x in (-9.0, 9.0)
        for z in (-9.0, 9.0)
    ]
    return turned(parts, 0.6 * _wave(phase), (0, 120))


def _ribs(t: F32, s: F32) -> F32:
    """Return the seams between an airship's panels."""
    seam = np.abs((np.arcsin(np.clip(s, -1, 1)) * (6 / pi)) % 1.0 - 0.5) > 0.45
    return np.asarray(np.where(seam, 0.7, 0.0) + 0 * t, np.float32)


def _airship(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a rigid airship with a gondola, four fins and engines that turn."""
    del action
    base = look.colour or (0.80, 0.81, 0.84)
    skin, fin = Ink(base, tinted(base, 0.62), gloss=0.5), Ink(tinted(base, 0.85), gloss=0.3)
    trim = Ink((0.66, 0.14, 0.13), gloss=0.3)
    lit = Ink((1.0, 0.88, 0.58), glow=0.85) if look.dark else Ink((0.22, 0.32, 0.42), gloss=0.8)
    y, steps = 76.0, [-138 + 12.0 * k for k in range(24)]
    radii = [38 * max(1 - abs((x + 2) / 140) ** 2.6, 0.0) ** 0.62 + 1.2 for x in steps]
    parts: list[Part] = [
        Limb((a, y, 0), (b, y, 0), ra, rb, skin, _ribs)
        for a, b, ra, rb in zip(steps, steps[1:], radii, radii[1:], strict=False)
    ]
    for x in (-84.0, -36.0, 12.0, 60.0):
        radius = 38 * (1 - abs((x + 2) / 140) ** 2.6) ** 0.62 + 1.7
        parts.append(Limb((x, y, 0), (x + 1.4, y, 0), radius, radius, fin, cut=True))
    for up, out in ((1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)):
        root, tip = 15.0, 46.0
        corners = [(-92, 21.0), (-116, tip), (-140, tip), (-136, 4.0)]
        parts.append(sheet([(x, y + up * far, out * far) for x, far in corners], fin, 1.5))
        edge = [(-120.0, root + 18), (-116.0, tip), (-140.0, tip), (-140.0, root + 18)]
        parts.append(sheet([(x, y + up * far + out, out * far + abs(up) * 1.2) for x, far in edge],
                           trim))  # fmt: skip
    parts += [Limb((10, 36, 0), (58, 36, 0), 8.5, 8.0, Ink((0.30, 0.31, 0.34), gloss=0.4)),
              Limb((6, 42, 0), (62, 42, 0), 5, 5, fin)]  # fmt: skip
    for k in range(6):
        x = 12 + 7.6 * k
        parts.append(sheet([(x, 35, 8.6), (x + 5, 35, 8.6), (x + 5, 40, 8.0), (x, 40, 8.0)], lit))
    for x, side in ((-30.0, 1.0), (-30.0, -1.0), (26.0, 1.0), (26.0, -1.0)):
        hub = (x - 11, 46.0, side * 34)
        parts += [Limb((x, 58, side * 28), (x, 47, side * 34), 1.4, 1.4, DARK),
                  Limb((x + 9, 46, side * 34), (x - 8, 46, side * 34), 5.4, 4.2, fin)]  # fmt: skip
        for blade in range(2):
            t = 2 * pi * (2 * phase + blade / 2) + x
            parts.append(Limb(hub, (hub[0], hub[1] + 11 * cos(t), hub[2] + 11 * sin(t)), 1.2, 0.8,
                              DARK))  # fmt: skip
    parts.append(ball((138, y, 0), 2.6, trim))
    return turned(parts, 0.03 + 0.012 * sin(2 * pi * phase), (0, y))


def _plane(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a passenger plane."""
    base = look.colour or (0.16, 0.36, 0.72)
    white, paint = Ink((0.94, 0.95, 0.96), gloss=0.4), Ink(base, gloss=0.4)
    wing = Ink((0.72, 0.75, 0.79), gloss=0.35)
    lit = Ink((1.0, 0.92, 0.70), glow=0.8) if look.dark else Ink((0.15, 0.20, 0.28))
    y = 60.0 if action is Action.FLY else 48.0  # on its wheels
    parts: list[Part] = [
        *chain(
            [
                (-128, y + 10, 0),
                (-92, y + 5, 0),
                (-50, y, 0),
                (70, y, 0),
                (98, y - 1, 0),
                (116, y - 3, 0),
            ],
            (3, 9.5, 15, 15, 12.5, 6),
            white,
        ),
        sheet(
            [(-122, y + 14, 0), (-142, y + 60, 0), (-122, y + 60, 0), (-90, y + 16, 0)], paint, 2
        ),
        Limb((-90, y - 6, 0), (96, y - 6, 0), 13.4, 12.2, paint),
        Limb((101, y + 4, -5), (101, y + 4, 5), 5.6, 5.6, GLASS),
    ]
    for side in (-1.0, 1.0):
        parts += [
            sheet([(34, y - 8, side * 10), (-38, y + 4, side * 122), (-54, y + 4, side * 122),
                   (-22, y - 8, side * 10)], wing, 2.0),
            sheet([(-102, y + 10, side * 4), (-132, y + 13, side * 42), (-142, y + 13, side * 42),
                   (-124, y + 10, side * 4)], wing, 1.5),
            Limb((-2, y - 17, side * 42), (26, y - 17, side * 42), 6.4, 7.4, white),
            Limb((26, y - 17, side * 42), (28, y - 17, side * 42), 6.4, 6.0, DARK),
            ball((-46, y + 5, side * 122), 1.8, Ink((1.0, 0.2, 0.15) if side < 0 else
                 (0.2, 1.0, 0.3), glow=0.9)),
        ]  # fmt: skip
        for k in range(15):
            x = -70 + 10.0 * k
            parts.append(
                sheet(
                    [
                        (x, y + 2, side * 15.6),
                        (x + 4.5, y + 2, side * 15.6),
                        (x + 4.5, y + 7, side * 14.9),
                        (x, y + 7, side * 14.9),
                    ],
                    lit,
                )
            )
    if action is Action.FLY:
        return turned(parts, 0.05 + 0.02 * sin(2 * pi * phase), (0, y))
    parts += undercarriage(((92.0, 0.0), (-14.0, 22.0), (-14.0, -22.0)), y - 10)
    return turned(parts, 0.07, (-14, 0)) if action is Action.RISE else parts


def undercarriage(legs: Sequence[tuple[float, float]], high: float) -> list[Part]:
    """Return legs with pairs of wheels, each so far ahead and aside, under a belly so high up."""
    strut, tyre = Ink((0.70, 0.72, 0.74), gloss=0.5), Ink((0.08, 0.08, 0.09))
    parts: list[Part] = []
    for ahead, aside in legs:
        parts.append(Limb((ahead, high, aside), (ahead, 7, aside), 2.2, 1.8, strut))
        for side in (-4.0, 4.0):
            wheel = (ahead, 6.5, aside + side - 1.5), (ahead, 6.5, aside + side + 1.5)
            parts.append(Limb(*wheel, 6.5, 6.5, tyre))
    return parts


def _blades(centre: Point, long: float, count: int, turn: float, ink: Ink) -> list[Part]:
    x, y, z = centre
    parts: list[Part] = []
    for k in range(count):
        a = turn + 2 * pi * k / count
        c, s = cos(a), sin(a)
        wide = long * 0.055
        parts.append(
            sheet(
                [
                    (x - wide * s, y, z + wide * c),
                    (x + long * c - wide * s, y + 1, z + long * s + wide * c),
                    (x + long * c + wide * s, y + 1, z + long * s - wide * c),
                    (x + wide * s, y, z - wide * c),
                ],
                ink,
            )
        )
    return parts


def _helicopter(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.90, 0.28, 0.14)
    paint, white = Ink(base, gloss=0.5), Ink((0.94, 0.94, 0.94), gloss=0.3)
    grey = Ink((0.36, 0.38, 0.42), gloss=0.3)
    parts: list[Part] = [
        Limb((-6, 56, 0), (40, 52, 0), 30, 27, paint),
        Limb((34, 56, 4), (54, 50, 6), 23.5, 19, GLASS),
        Limb((-30, 64, 0), (-132, 80, 0), 15, 5, paint),
        Limb((-10, 50, 22), (24, 47, 20), 9, 9, white),
        sheet([(-124, 82, 0), (-150, 116, 0), (-136, 116, 0), (-108, 82, 0)], paint, 1.5),
        sheet([(-118, 80, -26), (-118, 80, 26), (-132, 80, 26), (-132, 80, -26)], white),
        Limb((2, 82, 0), (2, 104, 0), 6, 4, grey),
        Limb((-14, 82, 0), (22, 84, 0), 12, 9, paint),
        *_blades((2, 105, 0), 112, 3, 2 * pi * phase, Ink((0.20, 0.21, 0.23))),
    ]
    for side in (-1.0, 1.0):
        parts += chain(
            [(-40, 8, side * 26), (48, 8, side * 26), (58, 14, side * 26)], (2.2, 2.2, 1.6), grey
        )
        parts += [Limb((x, 30, side * 16), (x - 2, 8, side * 26), 1.8, 1.8, grey) for x in (-18.0,
                  26.0)]  # fmt: skip
    turn = 4 * pi * phase
    for k in range(2):
        a = turn + pi * k
        parts.append(Limb((-136, 92, 5), (-136 + 20 * cos(a), 92 + 20 * sin(a), 5), 1.6, 1.2, grey))
    return turned(parts, -0.06, (0, 50))


def _drone(phase: float, action: Action, look: Look) -> list[Part]:
    shell = Ink(look.colour or (0.86, 0.87, 0.89), gloss=0.5)
    blade = Ink((0.30, 0.31, 0.34))
    parts: list[Part] = [
        Limb((-20, 60, 0), (20, 60, 0), 15, 13, shell),
        Limb((-16, 66, 0), (14, 66, 0), 11, 9, DARK),
        ball((20, 46, 2), 8.5, DARK),
        ball((26, 45, 4), 5.2, Ink((0.10, 0.16, 0.26), gloss=1.0)),
        ball((-33, 60, 0), 2.4, Ink((1.0, 0.2, 0.15), glow=0.95)),
    ]
    for ahead in (-1.0, 1.0):
        for side in (-1.0, 1.0):
            hub = (ahead * 52, 68.0, side * 50)
            parts += [Limb((ahead * 12, 62, side * 9), hub, 4.4, 3.4, shell),
                      Limb(hub, (hub[0], 76, hub[2]), 6, 5, DARK),
                      Limb((hub[0], 66, hub[2]), (hub[0], 40, hub[2]), 2.6, 2.2, shell),
                      ball((hub[0] + 4, 64, hub[2] + 3), 1.9, Ink((0.3, 1.0, 0.5), glow=0.95)),
                      *_blades((hub[0], 78, hub[2]), 32, 2, 2 * pi * phase * side * ahead + ahead,
                               blade)]  # fmt: skip
    return turned(parts, -0.05 + 0.03 * sin(2 * pi * phase), (0, 60))


AIR = {Action.FLOAT: Gait(3.6, 90.0), Action.FLY: Gait(3.6, 90.0), Action.RISE: Gait(3.6)}
RIGS: dict[str, Rig] = {
    "balloon": Rig(_balloon, AIR, 1.95, turn=0.3, pitch=-0.10, home=Home.AIR),
    "airship": Rig(_airship, AIR, 2.5, turn=0.42, front=0.5, pitch=-0.12, home=Home.AIR),
    "plane": Rig(_plane, {Action.FLY: Gait(1.6, 640.0), Action.RISE: Gait(1.6, 640.0),
                          Action.STAND: Gait(2.0)}, 2.25, turn=0.45,
                 front=0.6, pitch=-0.14, home=Home.AIR),
    "helicopter": Rig(_helicopter, {Action.FLY: Gait(0.37, 120.0), Action.RISE: Gait(0.37),
                                    Action.STAND: Gait(2.0)}, 2.2, turn=0.45,
                      front=0.6, pitch=0.06, home=Home.AIR),
    "drone": Rig(_drone, {Action.FLY: Gait(0.29, 70.0), Action.RISE: Gait(0.29),
                          Action.FLOAT: Gait(0.29)}, 2.5, turn=0.5,
                 pitch=0.16, home=Home.AIR),
}  # fmt: skip
"""What flies by its name."""
