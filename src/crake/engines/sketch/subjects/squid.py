"""The squid: a mantle with fins at its tip, large eyes, eight arms and two long tentacles."""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

UP = 26.0
"""Height of its middle over the ground below it."""


def _speckled(t: F32, s: F32) -> F32:
    """Return a darker back with specks, and a pale belly."""
    specks = np.clip(np.sin(t * 21) * np.sin(s * 9 + t * 4) * 3 - 1.4, 0, 0.8)
    return np.asarray(specks - np.clip((s - 0.2) * 1.8, 0, 1), np.float32)


def _squid(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a squid that swims with its mantle ahead, in jets: it closes and fills again."""
    base = look.colour or (0.90, 0.48, 0.44)
    skin = Ink(base, tinted(base, 0.6), towards(base, (1.0, 0.93, 0.90), 0.6), gloss=0.4, soft=True)
    fin = Ink(towards(base, (1.0, 0.90, 0.88), 0.25), gloss=0.3)
    jet = sin(2 * pi * phase) if action is Action.SWIM else 0.4 * sin(2 * pi * phase)
    wide, y = 1.0 + 0.10 * jet, UP + 1.4 * sin(2 * pi * phase - 0.6)
    mantle = ((-10.0, 8.2), (0.0, 10.2), (14.0, 9.6), (28.0, 7.0), (40.0, 3.6), (47.0, 0.8))
    parts: list[Part] = [
        Limb((ax, y, 0), (bx, y, 0), ar * wide, br * wide, skin, _speckled)
        for (ax, ar), (bx, br) in itertools.pairwise(mantle)
    ]
    parts.append(Limb((-10, y - 0.5, 0), (-19, y - 1, 0), 7.0, 6.4, skin))
    for side in (-1.0, 1.0):
        wave = 3.5 * sin(2 * pi * 2 * phase)
        parts.append(sheet([(46, y, side), (38, y + 0.6 * wave, side * 14),
                            (26, y + wave, side * 17), (18, y - 0.4 * wave, side * 9),
                            (22, y, side * 4)], fin, 0.8))  # fmt: skip
        parts += [
            ball((-15.5, y + 1.2, side * 6.2), 3.7, Ink((0.97, 0.95, 0.88), gloss=0.4)),
            ball((-15.9, y + 1.3, side * 7.8), 2.5, Ink((0.03, 0.03, 0.04), gloss=0.9)),
            ball((-15.0, y + 2.4, side * 9.8), 0.7, Ink((1.0, 1.0, 1.0), glow=0.9)),
        ]
    for k in range(8):
        parts += _arm(phase, 2 * pi * (k + 0.5) / 8, k, y, jet, skin)
    for side in (-1.0, 1.0):
        way: list[Point] = [
            (-23 - 6.5 * j, y - 1 + 2.4 * sin(2 * pi * phase - 0.5 * j + side) * j / 8,
             side * (2.5 + 0.5 * j) + 1.5 * cos(2 * pi * phase - 0.5 * j) * j / 8)
            for j in range(9)
        ]  # fmt: skip
        parts += chain(way, (1.3, 1.2, 1.1, 1.0, 1.0, 1.1, 2.0, 2.3, 0.6), skin)
    return parts


def _arm(phase: float, around: float, number: int, y: float, jet: float, skin: Ink) -> list[Part]:
    """Return one of the short arms around the mouth, which trail and spread between jets."""
    way: list[Point] = []
    for j in range(7):
        share = j / 6
        out = 4.2 + (7.0 - 4.0 * jet) * sin(pi * 0.7 * share)
        curl = 1.8 * share * sin(2 * pi * phase - 3 * share + number)
        way.append((-22 - 30 * share, y - 1 + out * sin(around) + curl,
                    out * cos(around) + 0.6 * curl))  # fmt: skip
    return chain(way, [2.5 - 0.36 * j for j in range(7)], skin)


RIG = Rig(_squid, {Action.SWIM: Gait(1.5, 60.0), Action.FLOAT: Gait(2.6, 12.0)}, 4.2, turn=0.40,
          front=0.5, pitch=0.12, home=Home.DEEP)  # fmt: skip
