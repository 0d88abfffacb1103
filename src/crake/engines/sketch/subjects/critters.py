"""Snakes and dinosaurs: bodies that no table fits. Each has units of its own."""

from __future__ import annotations

import itertools
from dataclasses import replace
from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Look, Rig, footfall

BLACK, WHITE = Ink((0.03, 0.03, 0.03), gloss=0.9), Ink((0.97, 0.97, 0.93), gloss=0.4)
SPARK = Ink((1.0, 1.0, 1.0), glow=0.9)


def _scales(t: F32, s: F32) -> F32:
    return np.asarray(np.where(np.abs(np.sin(t * 3.1 + 0.3)) > 0.72, 0.9, 0.0)
                      - np.clip((s - 0.45) * 3, 0, 1), np.float32)  # fmt: skip


def _snake(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.40, 0.60, 0.22)
    skin = Ink(
        base, tinted(base, 0.5), towards(base, (0.98, 0.94, 0.70), 0.7), gloss=0.4, soft=True
    )
    count = 26
    points: list[Point] = []
    for k in range(count):
        share = k / (count - 1)
        raised = max(share - 0.80, 0.0) / 0.20
        wave = 17 * sin(2 * pi * (phase + share * 2.1)) * (0.35 + 0.65 * share) * (1 - 0.8 * raised)
        points.append((-92 + 150 * share, 5.2 + 26 * raised**1.4, wave))
    radii = [1.0 + 5.2 * min(k / (count * 0.45), 1.0) for k in range(count)]
    radii[-4:] = [5.4, 5.0, 4.6, 4.6]
    parts: list[Part] = [
        Limb(a, b, ra, rb, skin, _scales)
        for a, b, ra, rb in zip(points, points[1:], radii, radii[1:], strict=False)
    ]
    x, y, z = points[-1]
    parts += [Limb((x, y, z), (x + 11, y - 1, z + 2), 6.4, 4.2, skin)]
    for side in (-1.0, 1.0):
        parts += [ball((x + 4, y + 3.4, z + 1 + side * 4.6), 1.9, Ink((0.98, 0.78, 0.2))),
                  ball((x + 5, y + 3.6, z + 1.4 + side * 5.4), 1.1, BLACK)]  # fmt: skip
    flick = max(sin(4 * pi * phase), 0.0) ** 0.5
    red = Ink((0.85, 0.12, 0.16))
    tip = (x + 6 + 17 * flick, y - 2, z + 3)
    parts.append(Limb((x + 6, y - 2, z + 3), tip, 0.7, 0.6, red))
    parts += [
        Limb(tip, (tip[0] + 4 * flick, tip[1] + 1, tip[2] + a), 0.6, 0.3, red) for a in (-2.0, 2.0)
    ]
    return parts


def _dinosaur(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a tyrannosaur."""
    return _theropod(phase, action, look, (0.42, 0.50, 0.26))


def _raptor(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a raptor: slender, with long arms."""
    parts = _theropod(phase, action, look, (0.56, 0.40, 0.24), arms=1.0)
    return [replace(part, ra=part.ra * 0.72, rb=part.rb * 0.72)
            if isinstance(part, Limb) and part.ra > 6 else part for part in parts]  # fmt: skip


def _theropod(phase: float, action: Action, look: Look, hue: RGB, arms: float = 0.0,
              ) -> list[Part]:  # fmt: skip
    """Return a dinosaur on two legs; `arms` is how much longer its arms are than short ones."""
    base = look.colour or hue
    skin = Ink(
        base, tinted(base, 0.55), towards(base, (0.94, 0.88, 0.66), 0.7), soft=True, fur=0.12
    )
    belly = Ink(towards(base, (0.94, 0.88, 0.66), 0.6), soft=True)
    ivory, claw = Ink((0.97, 0.95, 0.88)), Ink((0.22, 0.20, 0.17))
    moves = action in {Action.WALK, Action.RUN}
    bob = 2.4 * sin(4 * pi * phase) if moves else 0.8 * sin(2 * pi * phase)
    sway = sin(2 * pi * phase)
    hip = 88 + bob

    def striped(t: F32, s: F32) -> F32:
        mark = np.clip(np.sin(t * 9) * 3 - 1, 0, 1) * np.clip(0.1 - s, 0, 1)
        return np.asarray(mark - np.clip((s - 0.5) * 3, 0, 1), np.float32)

    tail: list[Point] = [(-18 - 19.0 * k, hip + 4 - 1.6 * k + 0.35 * k * k, 1.6 * k * sin(2 * pi
                         * phase - k * 0.5)) for k in range(7)]  # fmt: skip
    jaw = (19 if action is Action.ROAR else 5) * max(sin(2 * pi * phase), 0.0) + 3
    head: Point = (76.0, hip + 46 + 2 * sway, 4.0)
    hx, hy, hz = head
    parts: list[Part] = [
        *[Limb(a, b, 25 - 3.5 * k, 21.5 - 3.5 * k, skin, striped)
          for k, (a, b) in enumerate(itertools.pairwise(tail))],
        Limb((-18, hip + 4, 0), (20, hip + 8, 0), 25, 27, skin, striped),
        Limb((20, hip + 8, 0), (40, hip + 22, 0), 26, 19, skin, striped),
        Limb((4, hip - 6, 0), (30, hip + 2, 0), 20, 21, belly),
        Limb((38, hip + 24, 0), (62, hip + 44, 2), 17, 14, skin, striped),
        Limb((hx - 10, hy, hz), (hx + 8, hy + 2, hz + 2), 17, 14.5, skin),
        Limb((hx + 8, hy, hz + 2), (hx + 38, hy - 5, hz + 6), 12.5, 9.0, skin),
        Limb((hx, hy - 11, hz + 1), (hx + 33, hy - 15 - jaw, hz + 6), 8.5, 5.5, belly),
    ]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [
            ball((hx + 8, hy + 9, hz + 3 + side * 11), 4.4, Ink((0.95, 0.76, 0.16), gloss=0.5)),
            ball((hx + 10, hy + 9.4, hz + 4 + side * 13.4), 2.3, BLACK),
            Limb(
                (hx + 1, hy + 14, hz + side * 11),
                (hx + 15, hy + 12, hz + 3 + side * 11),
                3.4,
                2.4,
                skin,
            ),
            ball((hx + 44, hy - 1, hz + 7 + side * 4), 1.3, BLACK),
        ]
        parts += [
            Limb(
                (hx + 12 + 5.0 * k, hy - 9, hz + 4 + side * 8.2 - side * k * 0.5),
                (hx + 12.5 + 5.0 * k, hy - 13.5, hz + 4 + side * 8.4 - side * k * 0.5),
                1.5,
                0.2,
                ivory,
            )
            for k in range(6)
        ]
        arm = sin(2 * pi * phase + side)
        hand = (58 + 18 * arms + 2 * arm, hip - 4 - 8 * arms + 2 * arm, side * 19)
        elbow = (47 - 3 * arms, hip - 14 * arms, side * 21)
        parts += chain([(42, hip + 12, side * 17), elbow, hand], (6.4, 4.2, 3.0), skin)
        long = 1 + 0.8 * arms
        parts += [
            Limb(hand, (hand[0] + 5 * long, hand[1] - 3 * long, hand[2] + a * long), 1.3 * long,
                 0.3, claw) for a in (-2.0, 2.0)
        ]  # fmt: skip
        x, y = 0.0, 0.0
        if moves:
            x, y, _ = footfall(phase + (0.5 if side > 0 else 0.0), 0.6, 34.0, 22.0)
        knee = (16 + x * 0.55, hip - 34 + y * 0.5, side * 23)
        heel, foot = (-12 + x * 0.95, 26 + y, side * 21), (4 + x, 6 + y, side * 21)
        parts += [Limb((-6, hip + 2, side * 15), knee, 23, 13.5, skin, striped),
                  *chain([knee, heel, foot], (12.5, 6.6, 6.0), skin)]  # fmt: skip
        for a in (-7.0, 0.0, 7.0):
            toe = (foot[0] + 17, foot[1] - 1.5, foot[2] + a)
            parts += [Limb(foot, toe, 5.2, 3.6, skin), Limb(toe, (toe[0] + 5, toe[1] - 1.6, toe[2]),
                      2.4, 0.4, claw)]  # fmt: skip
    return parts


_STRIDE = ((0.0, 30.0), (0.5, 30.0))
RIGS: dict[str, Rig] = {
    "snake": Rig(_snake, {Action.WALK: Gait(1.5, 66.0), Action.STAND: Gait(2.4),
                          Action.SWIM: Gait(1.2, 66.0)}, 3.9, turn=0.35, pitch=0.34,
                 waterline=4.0),
    "raptor": Rig(_raptor, {Action.RUN: Gait(0.62, 68 / 0.6, _STRIDE),
                            Action.WALK: Gait(1.0, 68 / 0.6, _STRIDE), Action.STAND: Gait(2.4),
                            Action.ROAR: Gait(2.4), Action.EAT: Gait(1.8)}, 1.75, turn=0.5,
                  front=0.6, pitch=0.06,
                  waterline=80.0),
    "dinosaur": Rig(_dinosaur, {Action.WALK: Gait(1.25, 68 / 0.6, _STRIDE),
                                Action.RUN: Gait(0.8, 68 / 0.6, _STRIDE),
                                Action.STAND: Gait(2.6), Action.EAT: Gait(2.0),
                                Action.ROAR: Gait(2.6)}, 2.35, turn=0.5,
                    front=0.6, pitch=0.06, waterline=80.0),
}  # fmt: skip
"""The snake, and dinosaurs on two legs."""
