"""A lighthouse, and the light that it throws around."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, chain, sheet
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

RED: RGB = (0.80, 0.13, 0.12)
LAMP = 214.0
"""Height of the lamp."""
SECONDS = 3.0
"""Of a turn of the lamp."""


def _banded(t: F32, s: F32) -> F32:
    return np.asarray(np.where((t * 5).astype(np.int32) % 2 == 1, 0.95, 0.0) + 0 * s, np.float32)


def _lighthouse(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a tower with a gallery, a lantern of glass and its turning lamp."""
    red = look.colour or RED
    wall, roof = Ink((0.96, 0.95, 0.93), red, gloss=0.1), Ink(red, gloss=0.25)
    iron, stone = Ink((0.13, 0.14, 0.17), gloss=0.2), Ink((0.46, 0.44, 0.42))
    pane = Ink((1.0, 0.90, 0.58), glow=0.85) if look.dark else Ink((0.58, 0.70, 0.78), gloss=0.9)
    parts: list[Part] = [
        *lathe(((46, -8), (44, 10), (38, 11)), stone),
        plate(43, 10, stone),
        Limb((0, 10, 0), (0, 186, 0), 31, 19, wall, _banded, cut=True),
        *lathe(((19, 184), (27, 192), (28, 197)), iron),
        plate(28, 197, stone),
        *lathe(((13, 197), (13, 230)), pane),
        *lathe(((18, 229), (18, 232), (10, 246), (3, 254)), roof),
        *chain([(0, 252, 0), (0, 262, 0)], (3.4, 2.6), roof),
        Limb((0, 262, 0), (0, 276, 0), 0.9, 0.4, iron),
    ]
    for k in range(14):
        t = 2 * pi * k / 14
        x, z, far = cos(t), sin(t), 2 * pi * (k + 1) / 14
        parts.append(Limb((27 * x, 197, 27 * z), (27 * x, 208, 27 * z), 0.7, 0.7, iron))
        parts.append(Limb((27 * x, 208, 27 * z), (27 * cos(far), 208, 27 * sin(far)), 0.8, 0.8,
                          iron))  # fmt: skip
        if k % 2 == 0:
            parts.append(Limb((13 * x, 197, 13 * z), (13 * x, 230, 13 * z), 0.8, 0.8, iron))
    glass = Ink((1.0, 0.84, 0.48), glow=0.9) if look.dark else Ink((0.24, 0.34, 0.44), gloss=0.8)
    for y, near in ((64.0, 27.6), (112.0, 24.4), (156.0, 21.4)):
        window = [(-3.6, y, near), (3.6, y, near), (3.6, y + 13, near - 0.8),
                  (-3.6, y + 13, near - 0.8)]  # fmt: skip
        parts.append(sheet(window, glass))
    door = [(-8.0, 11.0, 32.0), (8.0, 11.0, 32.0), (8.0, 33.0, 30.6), (0.0, 39.0, 30.2),
            (-8.0, 33.0, 30.6)]  # fmt: skip
    parts.append(sheet(door, Ink((0.22, 0.14, 0.10))))
    turn = 2 * pi * phase
    lamp = Ink((1.0, 0.96, 0.76), glow=1.0)
    return [*parts, *(ball((9 * cos(t), LAMP, 9 * sin(t)), 5.5, lamp) for t in (turn, turn + pi))]


RIG = Rig(
    _lighthouse,
    {Action.STAND: Gait(SECONDS)},
    1.75,
    turn=0.0,
    front=0.0,
    ahead=0.0,
    pitch=0.04,
    lamp=(0.0, LAMP, 0.0),
)
