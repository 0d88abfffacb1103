"""Caterpillars, centipedes and scorpions. Units are millimetres or so, of each its own."""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.creeping import GOES, Stance, feelers, gaze, legs
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain, tinted, towards
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.shelled import pincer

_CREAM = (1.0, 0.95, 0.72)
_SEGMENTS = 13


def _barred(t: F32, s: F32) -> F32:
    """Return the bars of a swallowtail's caterpillar."""
    return np.asarray(np.clip(1.6 - np.abs(t - 0.5) * 9, 0, 1) * np.clip((0.55 - s) * 4, 0, 1),
                      np.float32)  # fmt: skip


def caterpillar(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a caterpillar: humps run along its back from behind as it goes."""
    base = look.colour or (0.56, 0.76, 0.22)
    skin = Ink(base, (0.10, 0.12, 0.08), towards(base, _CREAM, 0.5), gloss=0.2, soft=True)
    foot, head = Ink(tinted(base, 0.7)), Ink((0.24, 0.16, 0.10), gloss=0.5)
    goes = 1.0 if action in GOES else 0.15
    points: list[Point] = []
    for k in range(_SEGMENTS):
        turn = 2 * pi * phase - 1.15 * k
        hump = goes * max(sin(turn), 0.0)
        x = -42.0 + 7.0 * k - 2.2 * goes * cos(turn)
        rear = 2.2 * max(k - _SEGMENTS + 4, 0) * (action not in GOES)
        points.append((x, 8.4 + 4.6 * hump + rear, 1.6 * sin(0.7 * k + 2 * pi * phase)))
    parts: list[Part] = []
    for a, b in itertools.pairwise(points):
        parts.append(Limb(a, b, 7.2, 7.2, skin, _barred))
    for k, (x, y, z) in enumerate(points):
        for side in (-1.0, 1.0):
            parts.append(Limb((x, y - 4, z + side * 4), (x, y - 8.0, z + side * 4.6), 1.9,
                              1.5 if k < 9 else 0.7, foot if k < 9 else head))  # fmt: skip
            parts.append(ball((x, y + 3.6, z + side * 5.4), 1.1, Ink((0.95, 0.55, 0.16))))
    x, y, z = points[-1]
    parts += [Limb((x + 5, y + 0.6, z), (x + 9, y, z), 6.4, 5.6, head)]
    for side in (-1.0, 1.0):
        parts += gaze((x + 12.0, y + 2.6, z + side * 3.4), side, 1.4)
    return parts + feelers((x + 11, y + 4.5, z), ((2.6, 5, 2), (3.6, 8, 3)), phase, 0.5, head)


def centipede(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a centipede, over whose many legs waves run."""
    base = look.colour or (0.60, 0.26, 0.10)
    shell = Ink(base, tinted(base, 0.45), towards(base, _CREAM, 0.4), gloss=0.55, soft=True)
    limb = Ink(towards(base, (0.95, 0.70, 0.25), 0.6), gloss=0.3)
    count, goes = 19, action in GOES
    points: list[Point] = [(-60 + 6.4 * k, 6.4, 7.0 * sin(2 * pi * phase * goes - 0.42 * k))
                           for k in range(count)]  # fmt: skip
    parts: list[Part] = [Limb(a, b, 5.0, 5.2, shell, _barred)
                         for a, b in itertools.pairwise(points)]  # fmt: skip
    for k, (x, y, z) in enumerate(points):
        for side in (-1.0, 1.0):
            step = sin(2 * pi * (3 * phase if goes else 0.0) - 1.1 * k + (pi if side > 0 else 0))
            lift = 2.0 * max(step, 0.0) * goes
            tip = (x - 2.0 + 3.0 * step * goes, 0.5 + lift, z + side * 15)
            knee = (x + 0.5, y + 1.6 + lift, z + side * 10)
            parts += chain([(x, y - 1, z + side * 4), knee, tip], (1.1, 0.9, 0.3), limb)
    x, y, z = points[-1]
    parts.append(Limb((x + 4, y, z), (x + 8, y, z), 5.2, 4.6, shell))
    for side in (-1.0, 1.0):
        parts += gaze((x + 10, y + 2.4, z + side * 2.8), side, 1.1)
    return parts + feelers((x + 11, y + 2, z), ((9, 4, 5), (19, 2, 11)), phase, 0.6, limb)


def scorpion(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a scorpion, its claws open and its sting over its back."""
    base = look.colour or (0.40, 0.25, 0.12)
    shell = Ink(base, tinted(base, 0.45), towards(base, _CREAM, 0.4), gloss=0.6, soft=True)
    limb, sting = Ink(tinted(base, 0.85), gloss=0.4), Ink((0.12, 0.07, 0.05), gloss=0.8)
    sway = sin(2 * pi * phase)
    parts = chain([(-20, 9, 0), (-12, 9.6, 0), (-2, 10, 0), (8, 10, 0), (14, 9.6, 0)],
                  (5.0, 7.6, 9.0, 8.4, 6.4), shell)  # fmt: skip
    parts = [Limb(p.a, p.b, p.ra, p.rb, shell, _barred) for p in parts if isinstance(p, Limb)]
    tail: list[Point] = [(-20, 9, 0), (-31, 12, 0), (-38, 21, 0.4 * sway), (-38, 33, sway),
                         (-31, 43, 2 * sway), (-20, 47, 3 * sway)]  # fmt: skip
    for k, (a, b) in enumerate(itertools.pairwise(tail)):
        parts += [Limb(a, b, 4.4 - 0.3 * k, 4.0 - 0.3 * k, shell), ball(b, 4.3 - 0.3 * k, shell)]
    tip = tail[-1]
    parts += [Limb(tip, (tip[0] + 6, tip[1] - 1, tip[2]), 3.4, 3.0, shell),
              *chain([(tip[0] + 8, tip[1] - 2, tip[2]), (tip[0] + 12, tip[1] - 6, tip[2]),
                      (tip[0] + 11, tip[1] - 12, tip[2])], (1.9, 1.2, 0.2), sting)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += gaze((15, 15.0, side * 2.0), side, 1.2)
        elbow: Point = (24, 11, side * 17)
        wrist: Point = (36, 12 + sway, side * 15)
        parts += chain([(13, 9, side * 6), elbow, wrist], (2.4, 2.6, 2.4), limb)
        gape = max(sin(4 * pi * phase + side), 0.0) ** 2
        parts += pincer(wrist, (0.96, 0.0, -0.26 * side), 15.0, gape, shell, limb)
    stance = Stance(
        ((9, 19, 21), (4, 7, 25), (-2, -7, 25), (-8, -21, 22)), (8.0, 6.0), 5.0, 1.6, 5.0
    )
    return parts + legs(stance, phase, action, limb)


def _rig(parts: object, seconds: float, stride: float, size: float, pitch: float = 0.28) -> Rig:
    assert callable(parts)
    return Rig(parts, {Action.WALK: Gait(seconds, stride), Action.STAND: Gait(2.6),
                       Action.RUN: Gait(seconds * 0.6, stride), Action.EAT: Gait(2.0)}, size,
               turn=0.45, front=0.7, pitch=pitch)  # fmt: skip


RIGS: dict[str, Rig] = {
    "caterpillar": _rig(caterpillar, 1.2, 16.0, 4.8),
    "centipede": _rig(centipede, 1.2, 40.0, 3.6, 0.4),
    "scorpion": _rig(scorpion, 0.9, 17.2, 4.6),
}
"""Each by its name."""
