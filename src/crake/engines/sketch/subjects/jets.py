"""Fighter jets: a needle nose, wings like a delta, twin fins, and fire behind."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.aircraft import undercarriage
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, chain, sheet, tinted, turned
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

GLASS = Ink((0.72, 0.60, 0.26), gloss=0.9)
DARK = Ink((0.12, 0.12, 0.13), gloss=0.3)


def _fighter(phase: float, action: Action, look: Look) -> list[Part]:
    flies = action is not Action.STAND
    grey = look.colour or (0.46, 0.50, 0.55)
    skin, under = Ink(grey, gloss=0.3), Ink(tinted(grey, 0.82), gloss=0.3)
    y = 60.0 if action is Action.FLY else 34.0  # on its wheels
    parts: list[Part] = [
        *chain(
            [(138, y - 2, 0), (112, y, 0), (80, y + 1, 0), (20, y + 2, 0), (-96, y, 0)],
            (1.2, 5.5, 10, 13, 12), skin,
        ),
        Limb((78, y + 9, 0), (50, y + 14, 0), 5.0, 7.0, GLASS),
        Limb((50, y + 14, 0), (26, y + 11, 0), 7.0, 5.0, GLASS),
        Limb((-4, y + 6, 0), (-84, y + 5, 0), 9, 7, skin),
    ]  # fmt: skip
    for side in (-1.0, 1.0):
        fire = 26 + 6 * sin(2 * pi * phase + side)
        parts += [
            Limb((46, y - 5, side * 13), (-96, y - 3, side * 11), 8.5, 9.5, under),
            Limb((47, y - 5, side * 13), (49, y - 5, side * 13), 7.4, 7.0, DARK),
            sheet([(40, y - 2, side * 14), (-44, y, side * 84), (-68, y, side * 84),
                   (-62, y - 2, side * 14)], skin, 2.0),
            sheet([(-66, y, side * 14), (-100, y, side * 48), (-116, y, side * 48),
                   (-104, y, side * 14)], skin, 1.6),
            sheet([(-52, y + 8, side * 12), (-88, y + 50, side * 20), (-106, y + 50, side * 20),
                   (-96, y + 8, side * 12)], skin, 1.6),
            Limb((-96, y - 3, side * 11), (-110, y - 3, side * 11), 9.0, 7.4, DARK),
            Limb((30, y - 5, side * 62), (-30, y - 5, side * 62), 2.4, 2.8, Ink((0.9, 0.9, 0.92))),
        ]  # fmt: skip
        if flies:
            parts += [
                Limb((-110, y - 3, side * 11), (-110 - fire, y - 3, side * 11), 6.4, 1.4,
                     Ink((1.0, 0.60, 0.24), glow=0.95)),
                Limb((-110, y - 3, side * 11), (-110 - 0.5 * fire, y - 3, side * 11), 4.2, 0.8,
                     Ink((0.80, 0.90, 1.0), glow=1.0)),
            ]  # fmt: skip
    if action is Action.FLY:
        return turned(parts, 0.07 + 0.025 * sin(2 * pi * phase), (0, y))
    parts += undercarriage(((66.0, 0.0), (-40.0, 16.0), (-40.0, -16.0)), y - 8)
    return turned(parts, 0.08, (-40, 0)) if flies else parts


RIGS: dict[str, Rig] = {
    "fighter jet": Rig(
        _fighter, {Action.FLY: Gait(0.9, 900.0), Action.RISE: Gait(0.9, 540.0),
                   Action.STAND: Gait(2.0)}, 2.1, turn=0.5,
        front=0.6, pitch=-0.12, home=Home.AIR,
    ),
}  # fmt: skip
"""Jets by their name."""
