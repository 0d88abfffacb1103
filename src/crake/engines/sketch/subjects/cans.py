"""Cans of drinks, cold and wet. Units are millimetres, more or less."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain
from crake.engines.sketch.subjects.rig import Look, Rig
from crake.engines.sketch.subjects.standing import standing

_DROPS = 74
_R, _TALL = 33.0, 122.0


def _can(phase: float, look: Look) -> list[Part]:
    """Return a can with a wave around it, a ring pull, and drops that run down."""
    base = (
        look.colour
        or ((0.80, 0.05, 0.08), (0.06, 0.26, 0.66), (0.08, 0.50, 0.24))[int(look.variant * 2.999)]
    )
    paint, steel = Ink(base, gloss=1.0), Ink((0.80, 0.82, 0.85), gloss=1.0)
    white = Ink((0.97, 0.97, 0.98), gloss=0.8)
    parts = lathe(((24, 0), (28, 4)), steel) + lathe(((28, 4), (_R, 12), (_R, 104)), paint)
    parts += lathe(((_R, 104), (27.5, 116), (27.5, 119), (26, 121), (25, 117)), steel)
    parts.append(plate(25, 117, Ink((0.70, 0.72, 0.76), gloss=0.9)))
    ring: list[Point] = [(7 + 7 * cos(t), 119, 5 * sin(t)) for t in
                         (2 * pi * k / 12 for k in range(13))]  # fmt: skip
    parts += chain(ring, [1.2] * 13, steel)
    for wave, thick in ((0.0, 4.6), (9.5, 1.7)):
        band: list[Point] = []
        for k in range(29):
            t = 2 * pi * k / 28
            far = _R + 0.5 - thick
            band.append((far * cos(t), 56 - wave + 17 * sin(t + 0.4), far * sin(t)))
        parts += chain(band, [thick] * 29, white)
    water = Ink((0.90, 0.95, 1.0), gloss=1.0, glow=0.12)
    for k in range(_DROPS):
        a, b, c = ((k * step) % 1.0 for step in (0.754878, 0.569840, 0.430160))
        runs = k % 9 == 0
        t, y = 2 * pi * a, 16 + 86 * b
        if runs:
            y = 16 + 86 * ((b - phase) % 1.0)
        at: Point = ((_R + 0.3) * cos(t), y, (_R + 0.3) * sin(t))
        size = 0.7 + 1.0 * c * c
        parts.append(ball(at, size, water) if not runs else
                     Limb(at, (at[0], at[1] + 5, at[2]), 1.5, 0.4, water))  # fmt: skip
    return parts


RIGS: dict[str, Rig] = {"soda can": standing(_can, 3.0, 6.0, front=0.2, pitch=0.16, table=58)}
"""The can."""
