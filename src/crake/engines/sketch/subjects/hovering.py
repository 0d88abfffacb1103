"""Cars that fly. Units are centimetres."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.cars import SPORTS
from crake.engines.sketch.subjects.coachwork import coachwork
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, moved
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig
from crake.engines.sketch.subjects.wheels import DARK


def _flying_car(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a car on four jets that glow, with a light strip along its side."""
    del action
    base = (
        look.colour
        or ((0.20, 0.56, 0.86), (0.86, 0.24, 0.34), (0.90, 0.90, 0.94))[int(look.variant * 2.999)]
    )
    parts = coachwork(SPORTS, Ink(base, gloss=0.95), look.dark)
    pulse = 0.85 + 0.15 * sin(4 * pi * phase)
    blue = Ink((0.36, 0.86, 1.0), glow=1.0)
    for x in (-138.0, 142.0):
        for z in (-62.0, 62.0):
            parts += [
                Limb((x, 34, z), (x, 22, z), 34, 28, DARK),
                Limb((x, 21, z), (x, 19, z), 23, 23, blue),
                ball((x - 8, 2, z), 26 * pulse, Ink((0.40, 0.84, 1.0), glow=1.0, mist=0.5)),
            ]
    parts.append(Limb((-204, 60, SPORTS.half + 3), (196, 52, SPORTS.half + 3), 2.2, 2.2, blue))
    for z in (-34.0, 34.0):
        parts += [
            Limb((-222, 62, z), (-236, 62, z), 13, 11, DARK),
            Limb((-236, 62, z), (-236 - 70 * pulse, 62, z), 9, 2, Ink((0.5, 0.9, 1.0), glow=1.0)),
        ]
    return moved(parts, (0.0, 3.0 * sin(2 * pi * phase), 0.0))


_AIR = {Action.FLY: Gait(2.4, 900.0), Action.FLOAT: Gait(3.0), Action.STAND: Gait(3.0)}
RIGS: dict[str, Rig] = {
    "flying car": Rig(_flying_car, _AIR, 1.15, turn=0.34, front=0.5, pitch=0.02, home=Home.AIR),
}
"""What hovers by its name."""
