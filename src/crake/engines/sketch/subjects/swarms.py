"""Fireflies: many lights that drift and pulse. Units are centimetres or so."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, towards
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

COUNT = 26
WIDE, HIGH, DEEP = 150.0, 84.0, 60.0
"""How far the swarm reaches to each side, up, and towards the viewer."""


def fireflies(phase: float, action: Action, look: Look) -> list[Part]:
    """Return small beetles with a light at their tail and a halo around it."""
    del action
    light = look.colour or (0.86, 0.98, 0.34)
    lamp = Ink(towards(light, (1.0, 1.0, 0.9), 0.5), glow=1.0)
    halo = Ink(light, glow=1.0, mist=0.55)
    body = Ink((0.12, 0.10, 0.08), gloss=0.2)
    parts: list[Part] = []
    for k in range(COUNT):
        a, b, c = ((k * step) % 1.0 for step in (0.754878, 0.569840, 0.430160))
        turn = 2 * pi * (phase * (1 + k % 2) + a)
        x = WIDE * (2 * a - 1) + 9 * cos(turn)
        y = 12 + HIGH * b + 6 * sin(turn + 2 * c)
        z = DEEP * (2 * c - 1) + 7 * sin(turn)
        pulse = 0.55 + 0.45 * sin(2 * pi * (2 * phase + b))  # each in its own time
        size = 1.0 + 0.5 * c
        parts += [ball((x, y, z), 4.4 * size * (0.5 + pulse), halo),
                  ball((x, y, z), 1.0 * size * (0.4 + 0.6 * pulse), lamp),
                  Limb((x + 0.8, y + 0.5, z), (x + 2.6, y + 1.0, z), 0.7, 0.6, body)]  # fmt: skip
    return parts


RIGS: dict[str, Rig] = {
    "fireflies": Rig(fireflies, {Action.FLY: Gait(5.0), Action.FLOAT: Gait(5.0)}, 3.9, turn=0.0,
                     front=0.0, pitch=0.1, home=Home.AIR),
}  # fmt: skip
"""The swarm."""
