"""A murmuration: starlings by the hundred that fly as one. Units are centimetres or so."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import Ink, Part, Point, sheet
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

COUNT = 330
LONG, HIGH, DEEP = 190.0, 62.0, 70.0
"""How far the flock reaches ahead, up, and towards the viewer, where it is not drawn out."""


def _middle(a: float, turn: float) -> Point:
    """Return where the flock's spine is: it bends, and the bend runs through it."""
    return (
        LONG * (2 * a - 1) * (0.92 + 0.10 * sin(turn)),
        70.0 + 40.0 * sin(2.4 * a * pi - turn) * (0.4 + 0.6 * a),
        26.0 * cos(2.0 * a * pi - turn),
    )


def murmuration(phase: float, action: Action, look: Look) -> list[Part]:
    """Return birds along a spine that bends, thick in two places that move through the flock."""
    del action
    ink = Ink(look.colour or (0.07, 0.07, 0.10))
    turn = 2 * pi * phase
    parts: list[Part] = []
    for k in range(COUNT):
        a, b, c = ((k * step) % 1.0 for step in (0.754878, 0.569840, 0.430160))
        x, y, z = _middle(a, turn)
        girth = (0.30 + 0.70 * sin(pi * a) ** 1.4) * (0.72 + 0.28 * sin(4 * pi * a + turn))
        far, way = b**0.5 * girth, 2 * pi * c + 0.9 * sin(turn + 5 * a)
        y += HIGH * far * sin(way) + 1.5 * sin(2 * turn + 9 * b)
        z += DEEP * far * cos(way)
        beat = 2.6 * sin(2 * pi * (6 * phase + b + 3 * c))
        size = 0.75 + 0.4 * c
        tip, nose = 5.2 * size, 3.0 * size
        parts += [sheet([(x + nose, y, z), (x - 0.6, y + beat, z + side * tip), (x - nose, y, z)],
                        ink) for side in (-1.0, 1.0)]  # fmt: skip
    return parts


RIGS: dict[str, Rig] = {
    "murmuration": Rig(murmuration, {Action.FLY: Gait(6.0), Action.FLOAT: Gait(6.0)}, 2.1,
                       turn=0.15, front=0.15, pitch=0.1, home=Home.AIR, figures=2),
}  # fmt: skip
"""The flock."""
