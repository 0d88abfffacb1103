"""A fish. Units are centimetres."""

from __future__ import annotations

import itertools
from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Coat, Ink, Limb, Part, ball, sheet, tinted, turned
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

SPINE = ((-24.0, 2.2), (-17.0, 4.6), (-9.0, 7.6), (0.0, 9.6), (9.0, 9.4), (16.0, 7.4), (22.0, 4.4))
MIDDLE = 16.0


def _bands(first: float, second: float) -> Coat:
    """Return white bands, a darker back and a pale belly along one stretch of the spine."""

    def coat(t: F32, s: F32) -> F32:
        x = first + (second - first) * t
        band = np.clip(2.4 - np.abs(x - 9) * 0.9, 0, 1) + np.clip(2.2 - np.abs(x + 8) * 0.9, 0, 1)
        back = 0.5 * np.clip(-s - 0.35, 0, 1)
        return np.asarray(back - np.clip(band, 0, 1) - 0.7 * np.clip(s - 0.4, 0, 1), np.float32)

    return coat


def _bend(x: float, phase: float) -> float:
    """Return how far the body is to one side at `x`, as a wave runs down it."""
    share: float = (max(20 - x, 0.0) / 44) ** 1.6
    return 5.5 * share * sin(2 * pi * phase - (20 - x) * 0.075)


def _fins(phase: float, fin: Ink) -> list[Part]:
    tail, z = _bend(-24, phase), _bend(-38, phase)
    flap = 2.5 * sin(2 * pi * phase * 2)
    mid = MIDDLE
    return [
        sheet(
            [
                (-22, mid, tail),
                (-33, mid + 12, z),
                (-38, mid + 14, z),
                (-34, mid, z * 0.9),
                (-38, mid - 14, z),
                (-33, mid - 12, z),
            ],
            fin,
            1.0,
        ),
        sheet([(12, mid + 8, 0), (4, mid + 17, 0), (-6, mid + 16, 0), (-15, mid + 5, 0)], fin, 1.2),
        sheet(
            [(0, mid - 8, 0), (-6, mid - 16, 0), (-13, mid - 13, 0), (-12, mid - 5, 0)], fin, 1.0
        ),
        sheet([(9, mid - 2, 8.6), (0, mid - 9 + flap, 14), (-4, mid - 4 + flap, 13)], fin, 0.8),
    ]


def _parts(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.98, 0.52, 0.16)
    skin = Ink(base, tinted(base, 0.62), (1.0, 0.97, 0.92), gloss=0.35)
    fin = Ink(tinted(base, 0.92), gloss=0.2)
    parts = _fins(phase, fin)
    for (x0, r0), (x1, r1) in itertools.pairwise(SPINE):
        a, b = (x0, MIDDLE, _bend(x0, phase)), (x1, MIDDLE, _bend(x1, phase))
        parts.append(Limb(a, b, r0, r1, skin, _bands(x0, x1)))
    for side in (-1.0, 1.0):
        parts += [
            ball((18.0, MIDDLE + 2.6, side * 5.2), 2.5, Ink((0.97, 0.97, 0.94), gloss=0.4)),
            ball((19.2, MIDDLE + 2.7, side * 6.2), 1.6, Ink((0.03, 0.03, 0.03), gloss=0.9)),
        ]
    parts.append(Limb((25.2, MIDDLE - 1.2, -1), (25.2, MIDDLE - 1.2, 1.6), 0.9, 0.9,
                      Ink(tinted(base, 0.5))))  # fmt: skip
    if action is Action.JUMP:
        return turned(parts, 0.5 * sin(2 * pi * phase), (0, MIDDLE))
    return turned(parts, 0.06 * sin(2 * pi * phase), (0, MIDDLE))


fish = Rig(
    _parts,
    (-48.0, -16.0, 38.0, 48.0),
    330,
    {Action.SWIM: Gait(0.85, 55.0), Action.JUMP: Gait(1.4, 80.0), Action.FLOAT: Gait(1.6, 12.0)},
    turn=0.35,
    pitch=0.10,
    home=Home.DEEP,
    sink=0.30,
)
