"""What creeps on six legs and more: ladybirds, beetles, ants, grasshoppers, mantises, caterpillars.

Units are millimetres or so, of each its own.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.creeping import Stance, feelers, gaze, legs
from crake.engines.sketch.subjects.insect import clear_wing
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

BLACK = Ink((0.05, 0.05, 0.06), gloss=0.7)
GLASS = Ink((0.84, 0.90, 0.96), gloss=0.3)
_CREAM = (1.0, 0.94, 0.76)


def _dome(middle: float, rings: Sequence[tuple[float, float]], ink: Ink) -> list[Part]:
    """Return a dome of rings: height and radius of each."""
    return [Limb((middle, low, 0), (middle, high, 0), wide, narrow, ink, cut=True)
            for (low, wide), (high, narrow) in itertools.pairwise(rings)]  # fmt: skip


_DOME = tuple((6.0 + 12.5 * sin(turn), 14.0 * cos(turn)) for turn in
              (-0.12, 0.22, 0.5, 0.78, 1.05, 1.3, 1.54))  # fmt: skip
_SPOTS = ((0.0, 0.72), (0.9, 0.42), (-0.9, 0.42), (2.1, 0.62), (-2.1, 0.62), (0.85, 0.95),
          (-0.85, 0.95))  # fmt: skip


def ladybird(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a ladybird: a spotted dome on short legs, which opens when it flies."""
    base = look.colour or (0.88, 0.10, 0.07)
    shell = Ink(base, gloss=0.75, soft=True)
    flies = action is Action.FLY
    parts: list[Part] = []
    if not flies:
        parts += _dome(-3.0, _DOME, shell)
        parts.append(Limb((10.4, 9.0, 0), (-15.0, 13.0, 0), 0.1, 0.1, BLACK))
        seam: list[Point] = [(-3.0 + 14.1 * cos(t), 6.0 + 12.6 * sin(t), 0.0)
                             for t in (0.1, 0.6, 1.1, 1.6, 2.1, 2.6, 3.04)]  # fmt: skip
        parts += chain(seam, [0.5] * 7, BLACK)
        for turn, up in _SPOTS:
            out = 14.0 * cos(up)
            parts.append(ball((-3.0 + out * cos(turn) * 0.96, 6.0 + 12.5 * sin(up) * 0.97,
                               out * sin(turn) * 0.96), 2.5, BLACK))  # fmt: skip
    else:
        parts += _opened(phase, shell)
    parts += [Limb((-13, 5.4, 0), (9, 5.4, 0), 4.6, 4.8, BLACK),
              Limb((10.0, 8.0, -2.4), (10.0, 8.0, 2.4), 6.0, 6.0, BLACK),
              ball((16.0, 6.6, 0), 4.0, BLACK)]  # fmt: skip
    white = Ink((0.96, 0.95, 0.90), gloss=0.4)
    for side in (-1.0, 1.0):
        parts += [ball((12.6, 9.4, side * 5.2), 2.2, white),
                  ball((18.2, 8.0, side * 2.2), 1.1, white)]  # fmt: skip
        parts += gaze((17.6, 6.8, side * 3.2), side, 1.2)
    parts += feelers((18.6, 8.0, 0), ((4.0, 3.0, 2.4), (6.6, 2.6, 3.6)), phase, 0.45, BLACK)
    stance = Stance(((8, 12, 13), (0, 0, 16), (-7, -12, 14)), (5.0, 5.0), 1.4, 1.2, 3.4)
    return parts + legs(stance, phase, action, BLACK)


def _opened(phase: float, shell: Ink) -> list[Part]:
    """Return wing cases held up and out, and the wings that beat below them."""
    parts: list[Part] = []
    beat = 0.6 * sin(2 * pi * phase)
    for side in (-1.0, 1.0):
        rim = ((0, 0), (3, 7), (-2, 13), (-12, 15), (-19, 10), (-17, 3))
        case = [(6.0 + x, 11.0 + 0.75 * out, side * (1.5 + 0.85 * out)) for x, out in rim]
        parts.append(sheet(case, shell, 3.2))
        parts += [ball((6.0 + x, 12.6 + 0.75 * out, side * (1.4 + 0.85 * out)), 1.9, BLACK)
                  for x, out in ((-4.0, 5.0), (-10.0, 9.0), (-5.0, 10.5))]  # fmt: skip
        parts.append(clear_wing(GLASS, (2, 11, side * 3), side, 0.35 + beat, 30, 8, 8))
    return parts


def beetle(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a stag beetle: a glossy, grooved back and jaws like antlers."""
    base = look.colour or (0.13, 0.30, 0.22)
    shell = Ink(base, tinted(base, 0.5), towards(base, (1, 1, 1), 0.3), gloss=0.9, soft=True)
    dark = Ink(tinted(base, 0.55), gloss=0.7)
    parts: list[Part] = [
        Limb((-24, 11, 0), (-10, 13, 0), 9.0, 11.4, shell, _grooved),
        Limb((-10, 13, 0), (3, 12.4, 0), 11.4, 10.4, shell, _grooved),
        *chain(
            [(-32, 14.4, 0), (-22, 20.8, 0), (-10, 24.4, 0), (5, 22.6, 0)],
            (0.4, 0.5, 0.5, 0.4),
            dark,
        ),
        Limb((7, 11.6, -3.0), (7, 11.6, 3.0), 9.2, 9.2, shell),
        Limb((14, 10.6, -2.4), (14, 10.6, 2.4), 8.0, 8.0, shell),
        Limb((22, 9.4, -2.0), (22, 9.4, 2.0), 6.2, 6.2, dark),
    ]
    snap = 1.2 * sin(2 * pi * phase)
    for side in (-1.0, 1.0):
        jaw: list[Point] = [
            (25, 9, side * 4),
            (33, 10, side * (9 + snap)),
            (41, 11, side * (7.6 + snap)),
            (46, 12, side * (2.4 + 0.6 * snap)),
        ]
        parts += chain(jaw, (2.4, 2.0, 1.5, 0.4), dark)
        parts.append(Limb(jaw[1], (35, 10.4, side * (4.4 + snap)), 1.3, 0.3, dark))
        parts += gaze((24, 11.4, side * 5.8), side, 1.5)
    parts += feelers((26, 10, 0), ((6, 1, 9), (11, 3, 11)), phase, 0.6, dark)
    stance = Stance(((14, 22, 19), (3, 1, 23), (-9, -19, 21)), (8.0, 8.0), 4.0, 2.0, 5.0)
    return parts + legs(stance, phase, action, dark)


def _grooved(t: F32, s: F32) -> F32:
    return np.asarray(0.7 * np.clip(np.sin(s * 15) * 2 - 1.1, 0, 1) + 0 * t, np.float32)


def ant(phase: float, action: Action, look: Look) -> list[Part]:
    """Return an ant on long legs."""
    base = look.colour or (0.28, 0.12, 0.07)
    shell = Ink(base, tinted(base, 0.5), gloss=0.55, soft=True)
    limb = Ink(tinted(base, 0.8), gloss=0.4)
    nod = 0.6 * sin(2 * pi * phase)
    parts: list[Part] = [
        Limb((-27, 15, 0), (-19, 15.6, 0), 6.4, 8.0, shell, _ringed),
        Limb((-19, 15.6, 0), (-13, 13.6, 0), 8.0, 2.4, shell, _ringed),
        ball((-10.0, 13.2, 0), 2.2, shell),
        *chain(
            [(-7, 13, 0), (-2, 14.6, 0), (5, 15, 0), (10, 14.4, 0)], (2.2, 3.2, 4.2, 2.2), shell
        ),
        Limb((15, 14.4 + nod, 0), (19, 13.2 + nod, 0), 6.0, 5.2, shell),
    ]
    for side in (-1.0, 1.0):
        parts += gaze((18, 16.2 + nod, side * 4.4), side, 1.5)
        parts += chain([(22, 11.0 + nod, side * 3), (26.5, 9.6 + nod, side * 3.6),
                        (28.4, 9.0 + nod, side * 0.8)], (1.2, 1.0, 0.3), limb)  # fmt: skip
    parts += feelers((21, 16.4 + nod, 0), ((6, 8, 5), (16, 4, 9)), phase, 0.7, limb)
    stance = Stance(((8, 19, 19), (3, 1, 24), (-1, -19, 21)), (13.0, 2.6), 8.0, 1.3, 6.0)
    return parts + legs(stance, phase, action, limb)


def _ringed(t: F32, s: F32) -> F32:
    return np.asarray(0.8 * np.clip(np.sin(t * 11) * 3 - 2, 0, 1) + 0 * s, np.float32)


CROUCH, FLIGHT = 0.30, 0.62
"""Shares of a leap at which a grasshopper takes off, and lands."""


def grasshopper(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a grasshopper, which leaps off its long hind legs."""
    base = look.colour or (0.42, 0.62, 0.18)
    skin = Ink(base, tinted(base, 0.62), towards(base, _CREAM, 0.6), gloss=0.3, soft=True)
    wing, leg = Ink(tinted(base, 0.74), gloss=0.2), Ink(tinted(base, 0.88), gloss=0.3)
    leaps, share = action is Action.JUMP, phase % 1.0
    air = min(max((share - CROUCH) / (FLIGHT - CROUCH), 0.0), 1.0) if leaps else 0.0
    push = sin(pi * air) if leaps else 0.0
    parts: list[Part] = [
        *chain([(-34, 13, 0), (-18, 14, 0), (-4, 15, 0), (8, 16, 0)], (2.0, 4.6, 5.8, 6.2), skin),
        Limb((6, 17, 0), (15, 18, 0), 6.8, 6.2, skin),
        Limb((19, 19, 0), (21.5, 13, 0), 5.8, 4.0, skin),
    ]
    for side in (-1.0, 1.0):
        parts += gaze((21, 21.4, side * 4.4), side, 2.1, Ink((0.30, 0.14, 0.08), gloss=0.8))
        parts.append(sheet([(7, 21.6, side * 3), (-14, 21, side * 4), (-42, 14.6, side * 2.4),
                            (-30, 12, side * 5), (-6, 14, side * 6.6)], wing, 1.0))  # fmt: skip
        hip: Point = (-6, 13, side * 6.4)
        knee: Point = (-27 - 9 * push, 33 - 25 * push, side * 10)
        foot: Point = (-14 - 42 * push, 0.8 - 7 * push, side * 11)
        parts += [Limb(hip, knee, 4.0, 1.3, skin, _ribbed), ball(knee, 1.7, leg),
                  *chain([knee, foot, (foot[0] + 7, foot[1], foot[2])], (1.2, 0.8, 0.5),
                         leg)]  # fmt: skip
    parts += feelers((23, 22, 0), ((9, 8, 2), (20, 13, 4)), phase, 0.5, leg)
    stance = Stance(((13, 21, 12), (5, 6, 14)), (12.0, 4.4), 5.0, 1.2, 4.0)
    parts += legs(stance, phase, action, leg)
    if not leaps:
        return parts
    parts = turned(parts, 0.55 * cos(pi * air) * min(6 * air, 1.0) * min(6 * (1 - air), 1.0),
                   (-6.0, 13.0))  # fmt: skip
    return moved(parts, (0.0, 60.0 * 4 * air * (1 - air), 0.0))


def _ribbed(t: F32, s: F32) -> F32:
    return np.asarray(0.7 * np.clip(np.sin(t * 26 - 5 * np.abs(s)) * 2 - 1, 0, 1), np.float32)


def mantis(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a praying mantis, its forelegs folded before it."""
    base = look.colour or (0.48, 0.70, 0.24)
    skin = Ink(base, tinted(base, 0.66), towards(base, _CREAM, 0.6), gloss=0.3, soft=True)
    wing, leg = Ink(tinted(base, 0.82), gloss=0.2), Ink(tinted(base, 0.90), gloss=0.2)
    sway = 1.6 * sin(2 * pi * phase)
    neck: Point = (17 + sway, 47, 0)
    parts: list[Part] = [
        *chain([(-38, 17, 0), (-20, 20, 0), (-6, 23, 0)], (2.6, 5.8, 4.6), skin),
        *chain([(-6, 23, 0), (3, 31, 0), (12 + 0.6 * sway, 43, 0)], (3.6, 3.0, 3.6), skin),
        Limb((12 + 0.6 * sway, 43, 0), neck, 3.2, 1.6, skin),
        Limb((neck[0] + 2, 48, -3.2), (neck[0] + 2, 48, 3.2), 3.4, 3.4, skin),
        Limb((neck[0] + 3, 47, 0), (neck[0] + 5.6, 42.4, 0), 3.2, 1.2, skin),
    ]
    for side in (-1.0, 1.0):
        parts += gaze(
            (neck[0] + 2.4, 50, side * 5.2), side, 3.0, Ink((0.74, 0.80, 0.38), gloss=0.6)
        )
        parts.append(ball((neck[0] + 4.8, 50.4, side * 6.0), 0.9, BLACK))
        parts.append(sheet([(-3, 26, side), (-20, 26, side * 3), (-46, 18, side * 2.4),
                            (-34, 15, side * 5), (-10, 20, side * 5.4)], wing, 1.2))  # fmt: skip
        elbow: Point = (24 + sway, 27 + 0.6 * sway, side * 5)
        wrist: Point = (36 + sway, 43 + sway, side * 4)
        claw: Point = (26 + sway, 33 + 0.6 * sway, side * 3.6)
        parts += [*chain([(12, 41, side * 3), elbow], (2.2, 1.9), skin),
                  *chain([elbow, wrist], (2.6, 1.9), skin),
                  *chain([wrist, claw], (1.6, 0.4), leg)]  # fmt: skip
        for k in range(5):
            x, y = (elbow[i] + (wrist[i] - elbow[i]) * (0.25 + 0.14 * k) for i in (0, 1))
            parts.append(Limb((x, y, elbow[2]), (x - 2.6, y + 1.6, elbow[2]), 0.5, 0.1, leg))
    parts += feelers((neck[0] + 4, 51, 0), ((7, 6, 3), (15, 8, 5)), phase, 0.4, leg)
    stance = Stance(((-2, 12, 18), (-8, -22, 20)), (20.0, 3.4), 9.0, 1.2, 6.0)
    return parts + legs(stance, phase, action, leg)


_FEET = ((0.0, 6.0), (0.5, 6.0))


def _rig(parts: object, seconds: float, stride: float, size: float, *, jumps: bool = False,
         flies: bool = False) -> Rig:  # fmt: skip
    assert callable(parts)
    gaits = {Action.WALK: Gait(seconds, stride), Action.STAND: Gait(2.4), Action.EAT: Gait(2.0),
             Action.SIT: Gait(2.6), Action.RUN: Gait(seconds * 0.6, stride)}  # fmt: skip
    if jumps:
        gaits |= {Action.JUMP: Gait(1.5, 150.0, ((FLIGHT, 8.0),), samples=24)}
    if flies:
        gaits |= {Action.FLY: Gait(0.2, 24.0), Action.FLOAT: Gait(0.2)}
    return Rig(parts, gaits, size, turn=0.5, front=0.7, pitch=0.28, home=Home.GROUND)


RIGS: dict[str, Rig] = {
    "ladybird": _rig(ladybird, 0.8, 11.7, 8.6, flies=True),
    "beetle": _rig(beetle, 1.0, 17.0, 5.0),
    "ant": _rig(ant, 0.6, 20.7, 5.4),
    "grasshopper": _rig(grasshopper, 0.9, 13.8, 5.0, jumps=True),
    "mantis": _rig(mantis, 1.4, 20.0, 4.6),
}
"""Each by its name."""
