"""Snowmen, balls and fires.

Each has units of its own.
"""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    ball,
    chain,
    moved,
    sheet,
    towards,
)
from crake.engines.sketch.subjects.plants import WOOD
from crake.engines.sketch.subjects.rig import Gait, Look, Rig


def _snowman(phase: float, action: Action, look: Look) -> list[Part]:
    snow, coal = Ink((0.96, 0.97, 1.0), fur=0.25, soft=True), Ink((0.06, 0.06, 0.07))
    scarf, wood = Ink(look.colour or (0.80, 0.14, 0.16), fur=0.3), Ink(WOOD)
    sway = 2.5 * sin(2 * pi * phase)
    hop = 10 * max(sin(2 * pi * phase), 0) if action in {Action.JUMP, Action.DANCE} else 0.0
    head = (sway, 132.0, 3.0)
    parts: list[Part] = [ball((0, 38, 0), 42, snow), ball((sway * 0.5, 92, 0), 31, snow),
                         ball(head, 23, snow)]  # fmt: skip
    parts += [Limb((sway + 14, 131, 16), (sway + 34, 129, 34), 4.6, 0.8, Ink((0.96, 0.50, 0.12))),
              Limb((sway - 8, 112, 0), (sway + 8, 112, 0), 18, 18, scarf),
              Limb((sway + 8, 108, 20), (sway + 4, 78, 32), 6, 5, scarf)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts.append(ball((sway + 14 - side * 7, 140, 14 + side * 7), 3.0, coal))
        wave = 14 * sin(2 * pi * phase) if action is Action.WAVE and side > 0 else 0.0
        hand = (sway - side * 34, 112 + wave, side * 52)
        parts += chain([(sway - side * 10, 96, side * 26), hand], (2.4, 1.8), wood)
        parts += [Limb(hand, (hand[0] - side * 7, hand[1] + up, hand[2] + side * 8), 1.4, 0.9, wood)
                  for up in (-3.0, 6.0, 13.0)]  # fmt: skip
    parts += [ball((sway * 0.5 + 20, 78 + 14.0 * k, 22), 3.0, coal) for k in range(3)]
    parts += [ball((sway + 17 + 1.5 * cos(a), 123 + 2 * abs(a), 17 + 6 * a), 1.7, coal)
              for a in (-1.2, -0.6, 0.0, 0.6, 1.2)]  # fmt: skip
    hat = Ink((0.10, 0.10, 0.12))
    rim = [(sway + 27 * cos(t), 149, 27 * sin(t)) for t in (2 * pi * k / 24 for k in range(24))]
    parts += [sheet(rim, hat), Limb((sway, 150, 0), (sway, 170, 0), 16, 15, hat)]
    return moved(parts, (0.0, hop, 0.0))


def _ball(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.90, 0.22, 0.18)
    skin = Ink(base, (0.98, 0.97, 0.94), gloss=0.6)
    bounce = 90 * abs(sin(pi * phase)) if action is Action.JUMP else 0.0

    def stripe(t: F32, s: F32) -> F32:
        return np.asarray(np.where(np.abs(s) < 0.28, 0.95, 0.0) + 0 * t, np.float32)

    turn = -2 * pi * phase
    axis = (cos(turn) * 0.5, sin(turn) * 0.5)
    return [Limb((-axis[0], 40 + bounce - axis[1], 0), (axis[0], 40 + bounce + axis[1], 0), 40, 40,
                 skin, stripe)]  # fmt: skip


def _fire(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (1.0, 0.42, 0.08)
    wood = Ink((0.30, 0.18, 0.10), fur=0.4)
    parts: list[Part] = [Limb((-34 * cos(t), 7, -34 * sin(t)), (30 * cos(t), 12, 30 * sin(t)), 7, 6,
                              wood) for t in (0.2, 1.2, 2.2, 2.9)]  # fmt: skip
    for k in range(9):
        t = 2 * pi * k / 9
        parts.append(ball((44 * cos(t), 5, 44 * sin(t)), 8.5, Ink((0.45, 0.44, 0.43))))
    hot, amber = towards(base, (1.0, 0.96, 0.62), 0.85), towards(base, (1.0, 0.74, 0.20), 0.7)
    layers = ((1.0, Ink(base, glow=0.95)), (0.72, Ink(amber, glow=1.0)),
              (0.40, Ink(hot, glow=1.0)))  # fmt: skip
    for layer, (share, ink) in enumerate(layers):
        for k in range(9):
            t = 2 * pi * k / 9
            flick = 0.75 + 0.35 * sin(2 * pi * phase * (2 + k % 2) + k * 1.9 + layer)
            x, z = 22 * share * cos(t), 14 * share * sin(t) + 24 * layer
            high = (58 + 44 * (k % 3 == 0)) * share * flick
            waft = sin(2 * pi * phase * 2 + k), sin(2 * pi * phase + k)
            way = [(x, 12, z), (x * 0.95 + 2 * waft[0], 12 + high * 0.35, z),
                   (x * 0.7 + 5 * waft[1], 13 + high * 0.7, z),
                   (x * 0.3 + 9 * waft[0], 14 + high, z)]  # fmt: skip
            parts += chain(way, (13 * share, 14 * share, 8 * share * flick, 0.8), ink)
    return parts


RIGS: dict[str, Rig] = {
    "snowman": Rig(
        _snowman,
        {
            Action.STAND: Gait(3.0),
            Action.WAVE: Gait(1.6),
            Action.DANCE: Gait(0.9),
            Action.JUMP: Gait(0.9),
        },
        1.9,
        front=0.75,
    ),
    "ball": Rig(
        _ball, {Action.JUMP: Gait(0.9, 250.0, ((0.0, 0.0),)), Action.STAND: Gait(3.0)}, 1.8
    ),
    "fire": Rig(_fire, {Action.STAND: Gait(1.1)}, 1.9, front=0.0, pitch=0.14),
}
"""Things by their name."""
