"""The moth: a furry body, feathered feelers, and broad wings with an eye on each."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.insect import hinged, rounded, scaled
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    ball,
    chain,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

FORE = rounded(((4, 0), (12, 14), (15, 30), (10, 36), (2, 31), (-6, 24), (-6, 4)))
HIND = rounded(((-4, 0), (-6, 16), (-10, 25), (-19, 24), (-23, 14), (-16, 3)))
SPOTS = ((6.0, 21.0), (-13.0, 15.0))
"""Where the eyes of the wings are, fore and hind."""


def _moth(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or ((0.66, 0.52, 0.38), (0.78, 0.70, 0.58))[int(look.variant * 1.999)]
    dark, light = tinted(base, 0.55), towards(base, (1.0, 0.96, 0.88), 0.55)
    coat, foot = Ink(light, base, fur=0.9, soft=True), Ink(tinted(base, 0.4))
    beat = sin(2 * pi * phase)
    angle = 0.30 + 0.80 * beat if action is Action.FLY else -0.10 + 0.10 * beat
    lift = -2.0 * sin(2 * pi * phase - 0.7) if action is Action.FLY else 0.0
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for outline, late, spot in ((FORE, 0.0, SPOTS[0]), (HIND, -0.14, SPOTS[1])):
            turn = angle + late
            for share, over, hue in ((1.0, 0.0, dark), (0.88, 0.35, base), (0.62, 0.6, light),
                                     (0.50, 0.75, base)):  # fmt: skip
                for above in (over, -over):
                    corners = hinged(scaled(outline, share), side, turn, lift + above)
                    parts.append(sheet(corners, Ink(hue, glow=0.06)))
            for size, out, hue in ((3.6, 0.9, dark), (2.5, 1.3, (0.95, 0.80, 0.36)),
                                   (1.3, 1.8, (0.08, 0.07, 0.08))):  # fmt: skip
                rim = [(spot[0] + size * cos(k * pi / 6), spot[1] + size * sin(k * pi / 6))
                       for k in range(12)]  # fmt: skip
                parts += [sheet(hinged(tuple(rim), side, turn, lift + above), Ink(hue))
                          for above in (out, -out)]  # fmt: skip
        feeler = [(11.5, 29 + lift, side), (16, 33 + lift, side * 4), (18, 36 + lift, side * 7.5)]
        parts += chain(feeler, (0.6, 0.5, 0.3), foot)
        for k in range(6):
            share = 0.25 + 0.12 * k
            x, y, z = 12 + 6 * share, 29.5 + 7 * share + lift, side * (1 + 6.5 * share)
            parts.append(Limb((x, y, z), (x + 2.6, y + 0.6, z - side * 0.8), 0.35, 0.2, foot))
        parts.append(ball((12.6, 28 + lift, side * 2.2), 1.3, Ink((0.04, 0.03, 0.03), gloss=0.9)))
    return [*parts, *chain([(-15, 23.5 + lift, 0), (-4, 25.5 + lift, 0), (5, 26.5 + lift, 0),
                            (11, 27.5 + lift, 0)], (1.6, 4.0, 4.4, 2.8), coat)]  # fmt: skip


RIG = Rig(_moth, {Action.FLY: Gait(0.36, 40.0), Action.SIT: Gait(2.2), Action.STAND: Gait(2.2),
                  Action.FLOAT: Gait(1.0)}, 6.4, turn=0.75, front=0.75, pitch=0.35,
          home=Home.AIR)  # fmt: skip
