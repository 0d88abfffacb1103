"""Turtles, jellyfish, octopuses, rays and seahorses: what lives in the sea and is no fish by shape.

Units are centimetres of a fish.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import Action
from crake.engines.sketch.raster import F32
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
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, footfall


def _turtle(phase: float, action: Action, look: Look) -> list[Part]:
    green = look.colour or (0.34, 0.46, 0.24)
    skin, shell = Ink((0.48, 0.58, 0.36), soft=True), Ink(green, tinted(green, 0.45),
                                                         towards(green, (0.9, 0.8, 0.5), 0.4),
                                                         gloss=0.25)  # fmt: skip
    belly, rim = Ink((0.88, 0.80, 0.58)), Ink(tinted(green, 0.7), gloss=0.2)
    swims = action in {Action.SWIM, Action.FLOAT}
    y = 14.0 if swims else 10.5

    def plates(t: F32, s: F32) -> F32:
        return np.asarray(np.clip(np.abs(np.sin(t * 7) * np.sin(s * 4.5 + 0.4)) * 3 - 0.6, -0.4, 1)
                          * -0.5 + 0.4, np.float32)  # fmt: skip

    parts: list[Part] = []
    for z in (-8.5, -4.5, 0.0, 4.5, 8.5):  # a dome, wider than it is high
        short, low = 0.055 * z * z, 0.045 * z * z
        parts.append(Limb((-14 + short, y + 1.5 - low, z), (10 - short, y + 2.2 - low, z), 7.6, 8.4,
                          shell, plates))  # fmt: skip
    turns = [2 * pi * k / 24 for k in range(25)]
    parts += chain([(-2 + 23 * cos(t), y - 1.5 - 1.2 * cos(t) ** 2, 15.6 * sin(t)) for t in turns],
                   [1.7] * 25, rim)  # fmt: skip
    parts += [
        Limb((-12, y - 3.2, 0), (12, y - 3.0, 0), 6.4, 6.8, belly),
        Limb((-20, y - 2.5, 0), (-27, y - 4.5, 0), 2.2, 0.5, skin),
    ]
    nod = 0.8 * sin(2 * pi * phase)
    parts += _turtle_head((25.5, y + 4.0 + nod, 1.2), y, skin)
    for side in (-1.0, 1.0):
        for at, long, late in ((10.0, 22.0, 0.0), (-13.0, 12.0, 0.4)):
            root = (at, y - 2, side * 9.5)
            if swims:
                wave = sin(2 * pi * (phase + late))
                end = (at - long * 0.45 + 3 * wave, y - 1 + long * 0.55 * wave, side * (8 + long))
                parts.append(sheet([(at + 3, y, side * 7), (end[0] + 3, end[1], end[2]), end,
                                    (at - 5, y - 1, side * 7)], skin, 2.0))  # fmt: skip
            else:
                parts += _turtle_foot(root, phase + late + (0.5 if side > 0 else 0.0), side, skin)
    lift = 1.5 * sin(2 * pi * phase) if swims else 0.0
    return moved(parts, (0.0, lift, 0.0))


def _turtle_head(at: Point, low: float, skin: Ink) -> list[Part]:
    """Return a neck with folds, a blunt head with a beak, and eyes with lids."""
    x, y, z = at
    fold, dark = Ink(tinted(skin.base, 0.85), soft=True), Ink(tinted(skin.base, 0.4))
    black, shine = Ink((0.03, 0.03, 0.03), gloss=0.9), Ink((1.0, 1.0, 1.0), glow=0.9)
    parts: list[Part] = [
        *chain([(15, low + 0.5, 0), (20, (low + y) / 2, z * 0.6), (x - 1, y - 0.5, z)],
               (4.8, 4.0, 4.2), skin),
        Limb((x - 1, y + 0.6, z), (x + 3.6, y - 0.2, z + 1.4), 5.2, 3.9, skin),
        Limb((x + 3.6, y - 0.6, z + 1.4), (x + 6.2, y - 1.6, z + 2.4), 3.5, 2.0, fold),
        *chain([(x + 1.5, y - 3.0, z + 5.0), (x + 5.0, y - 2.6, z + 4.9), (x + 7.8, y - 2.8,
                z + 2.8)], (0.28, 0.4, 0.3), dark),
    ]  # fmt: skip
    for k in range(3):
        share = 0.25 + 0.22 * k
        parts.append(ball((15 + (x - 15) * share, low + 0.5 + (y - low) * share * 0.8, z * share),
                          4.75 - 0.3 * k, fold))  # fmt: skip
    for side in (-1.0, 1.0):
        eye = (x + 2.2 - side * 1.0, y + 1.8, z + 0.8 + side * 3.5)
        out = (eye[0] + 0.6 - side * 0.2, eye[1], eye[2] + side * 0.8)
        parts += [ball(eye, 2.0, fold), ball(out, 1.6, Ink((0.86, 0.72, 0.30), gloss=0.3)),
                  ball((out[0] + 0.5, out[1], out[2] + side * 0.6), 1.15, black),
                  ball((out[0] + 1.2, out[1] + 0.6, out[2] + side * 1.2), 0.42, shine)]  # fmt: skip
    return parts


def _turtle_foot(root: Point, phase: float, side: float, skin: Ink) -> list[Part]:
    """Return a short thick leg with claws."""
    x, up, swing = footfall(phase, 0.66, 4.6, 2.2)
    at, claw = root[0], Ink((0.86, 0.80, 0.66))
    foot = (at + x, 2.3 + up, side * 12.5)
    toes = [(foot[0] + 2.6, foot[1] - 1.3, foot[2] + a) for a in (-1.4, 0.0, 1.4)]
    del swing
    return [*chain([root, (at + 0.4 * x + 1.0, (root[1] + foot[1]) / 2, side * 12.5), foot],
                   (4.4, 3.6, 2.7), skin),
            *[Limb(toe, (toe[0] + 1.4, toe[1] - 0.5, toe[2]), 0.7, 0.3, claw)
              for toe in toes]]  # fmt: skip


def _jellyfish(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or ((0.86, 0.56, 0.92), (0.50, 0.72, 0.98))[int(look.variant * 1.999)]
    bell = Ink(base, light=towards(base, (1, 1, 1), 0.5), gloss=0.6, glow=0.35, soft=True)
    veil = Ink(towards(base, (1, 1, 1), 0.35), glow=0.4)
    pulse = 0.5 + 0.5 * sin(2 * pi * phase)
    wide, high = 15 - 3.5 * pulse, 10 + 3.0 * pulse
    top = 58 + 3 * pulse
    parts: list[Part] = []
    for k in range(6):
        share = k / 5
        radius = wide * (1 - share**2.2) ** 0.5 if share < 1 else 2.0
        parts.append(Limb((0, top - high + high * share, 0), (0, top - high + high * share + 1, 0),
                          max(radius, 3.0), max(radius * 0.96, 2.6), bell))  # fmt: skip
    for k in range(12):
        t = 2 * pi * k / 12
        points = []
        for j in range(7):
            down = j / 6
            sway = 3.2 * down * sin(2 * pi * phase - 4 * down + k)
            points.append((wide * 0.82 * cos(t) * (1 - 0.3 * down) + sway,
                           top - high - 36 * down * (0.75 + 0.25 * (k % 3) / 2),
                           wide * 0.82 * sin(t) * (1 - 0.3 * down)))  # fmt: skip
        parts += chain(points, [0.9 - 0.6 * j / 6 for j in range(7)], veil)
    for k in range(4):
        t = 2 * pi * k / 4 + 0.4
        points = [(3.4 * cos(t) + 2.4 * j / 5 * sin(2 * pi * phase - j * 0.8 + k), top - high - 4.4
                   * j, 3.4 * sin(t)) for j in range(6)]  # fmt: skip
        parts += chain(points, [2.6 - 0.4 * j for j in range(6)], veil)
    return parts


def _octopus(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.86, 0.36, 0.30)
    skin = Ink(base, tinted(base, 0.7), towards(base, (1, 0.9, 0.8), 0.5), gloss=0.3, soft=True)
    white, black = Ink((0.97, 0.96, 0.92), gloss=0.4), Ink((0.03, 0.03, 0.03), gloss=0.8)
    y = 26 + 1.5 * sin(2 * pi * phase)
    parts: list[Part] = [Limb((-4, y + 16, 0), (2, y + 4, 0), 13.5, 9.5, skin)]
    for side in (-1.0, 1.0):
        parts += [
            ball((8.5, y + 6, side * 5.4 + 3), 3.4, white),
            ball((11, y + 6, side * 5.4 + 4.4), 1.9, black),
        ]
    parts += chain([(11, y + 1, -2), (12, y, 1.5), (11, y + 1, 5)], (0.5, 0.6, 0.5), black)
    for k in range(8):
        t = 2 * pi * (k + 0.5) / 8
        points: list[Point] = []
        for j in range(9):
            share = j / 8
            curl = 5.5 * share * sin(2 * pi * phase - share * 4 + k * 1.3)
            out = 6 + 27 * share - 5 * share * share
            points.append((out * cos(t) + curl * 0.6, y - 2 - 22 * share + 16 * share * share
                           + abs(curl) * 0.5, out * sin(t) + curl * 0.4))  # fmt: skip
        parts += chain(points, [4.6 - 3.9 * j / 8 for j in range(9)], skin)
    return parts


def _ray(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a manta ray, whose wings beat slowly, a wave that runs out and back."""
    base = look.colour or (0.30, 0.38, 0.50)
    back = Ink(base, tinted(base, 0.7), tinted(base, 1.4), gloss=0.35, soft=True)
    pale = Ink(towards(base, (0.94, 0.96, 0.98), 0.8), soft=True)
    mark = Ink(towards(base, (0.94, 0.96, 0.98), 0.55))

    def rise(out: float) -> float:
        """Return how high a wing is `out` from the middle, in 0..1 of its span."""
        return 19.0 * float(out**1.5) * sin(2 * pi * phase - 1.5 * out)

    y, count = 26.0 - 1.6 * sin(2 * pi * phase - 0.4), 9
    parts: list[Part] = []
    # Along the span: how far ahead the front edge is, the rear edge, and how thick it is.
    edges = [(21.0 - 25.0 * u**1.25 - 3.0 * u * u, -17.0 + 6.0 * u - 4.0 * u**3 + 0.0, 5.2 *
              (1 - u) ** 0.9 + 0.5) for u in (k / (count - 1) for k in range(count))]  # fmt: skip
    for side in (-1.0, 1.0):
        for k in range(count - 1):
            u, v = k / (count - 1), (k + 1) / (count - 1)
            (a0, b0, _), (a1, b1, _) = edges[k], edges[k + 1]
            z0, z1, y0, y1 = side * 44 * u, side * 44 * v, y + rise(u), y + rise(v)
            thick = edges[k][2] * 0.55
            for over, ink in ((thick, back), (-thick, pale)):
                after = edges[k + 1][2] * 0.55 * (1 if over > 0 else -1)
                parts.append(sheet([(a0, y0 + over * 0.3, z0), (a1, y1 + after * 0.3, z1),
                                    ((a1 + b1) / 2, y1 + after, z1), (b1, y1 + after * 0.2, z1),
                                    (b0, y0 + over * 0.2, z0), ((a0 + b0) / 2, y0 + over, z0)],
                                   ink))  # fmt: skip
            parts.append(Limb((a0 - 1.5, y0, z0), (a1 - 1.5, y1, z1), edges[k][2] * 0.34 + 0.5,
                              edges[k + 1][2] * 0.34 + 0.5, back))  # fmt: skip
        fin = [(20, y, side * 6.0), (26, y - 0.5, side * 7.6), (31, y - 2.5, side * 6.6)]
        parts += chain(fin, (2.6, 2.2, 1.0), back)
        parts += [ball((17.5, y + 1.2, side * 8.6), 1.5, Ink((0.03, 0.03, 0.03), gloss=0.9)),
                  *[Limb((8 - 3.2 * k, y - 3.0, side * 6), (7 - 3.2 * k, y - 3.2, side * 10), 0.4,
                         0.3, Ink(tinted(base, 0.6))) for k in range(4)],
                  Limb((6, y + 3.6, side * 6), (-1, y + 2.2 + rise(0.3), side * 13), 2.4, 1.6,
                       mark)]  # fmt: skip
    parts += [Limb((-14, y, 0), (18, y + 0.5, 0), 4.6, 6.0, back),
              Limb((-8, y - 1.6, 0), (14, y - 1.4, 0), 3.8, 5.0, pale)]  # fmt: skip
    tail: list[Point] = [(-15 - 6.0 * k, y + 1.4 * sin(2 * pi * phase - 0.6 * k),
                          0.5 * k * sin(2 * pi * phase - 0.7 * k)) for k in range(9)]  # fmt: skip
    return parts + chain(tail, [1.8 - 0.17 * k for k in range(9)], back)


def _seahorse(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a seahorse, upright, with its tail rolled up in front."""
    base = look.colour or (0.98, 0.70, 0.22)
    skin = Ink(base, tinted(base, 0.62), towards(base, (1.0, 0.95, 0.78), 0.6), gloss=0.3,
               soft=True)  # fmt: skip
    fin = Ink(towards(base, (1.0, 0.98, 0.9), 0.4), glow=0.2)
    nod, sway = 0.06 * sin(2 * pi * phase), 0.05 * sin(2 * pi * phase - 0.8)
    spine: list[tuple[Point, float]] = []
    x, y, angle = 0.0, 46.0, -pi / 2 - 0.5 + sway
    for k in range(22):
        share = k / 21
        thick = 7.4 * (1 - share) ** 0.75 * (1 + 0.55 * max(0.0, sin(pi * min(share * 2.6, 1.0))))
        spine.append(((x, y, 0.0), max(thick * 0.8, 0.9)))
        step = 4.2 * (1 - 0.62 * share)
        bend = 0.17 if share < 0.30 else -0.02 if share < 0.5 else 0.10 + 0.85 * (share - 0.5)
        angle += bend
        x, y = x + step * cos(angle), y + step * sin(angle)
    parts: list[Part] = [Limb(a, b, ra, rb, skin, _ridged) for (a, ra), (b, rb) in
                         itertools.pairwise(spine)]  # fmt: skip
    head: Point = (5.5 + 8 * nod, 58.0, 1.2)
    hx, hy, hz = head
    parts += [
        *chain([spine[0][0], (-0.5, 54.5, 0.3), head], (5.8, 5.2, 6.4), skin),
        *chain([(hx + 4, hy - 1.5, hz + 1), (hx + 13, hy - 5.5, hz + 3), (hx + 17, hy - 7, hz + 4)],
               (3.4, 2.1, 2.7), skin),
        *[Limb((hx - 1 - 2.6 * k, hy + 5.2 - 1.2 * k, hz), (hx - 2.4 - 4.2 * k, hy + 10.5 - 2.5 * k,
               hz), 1.7, 0.3, skin) for k in range(4)],
    ]  # fmt: skip
    flutter = 1.8 * sin(6 * pi * phase)
    back = [(-6.5, 44, 0), (-14, 46, flutter), (-16.5, 38, -flutter), (-13, 31, flutter),
            (-5.0, 31, 0)]  # fmt: skip
    parts.append(sheet(back, fin, 0.8))
    black, white = Ink((0.03, 0.03, 0.03), gloss=0.9), Ink((0.97, 0.96, 0.92), gloss=0.3)
    for side in (-1.0, 1.0):
        eye = (hx + 2.2 - 0.5 * side, hy + 0.9, hz + side * 4.6)
        parts += [ball(eye, 2.6, white),
                  ball((eye[0] + 0.9, eye[1], eye[2] + side * 1.2), 1.7, black),
                  ball((eye[0] + 1.9, eye[1] + 0.8, eye[2] + side * 2.0), 0.5,
                       Ink((1, 1, 1), glow=0.9)),
                  sheet([(-1, 53, side * 5), (-6, 55 + flutter, side * 8), (-5.5, 50, side * 8)],
                        fin)]  # fmt: skip
    return moved(parts, (0.0, 1.4 * sin(2 * pi * phase), 0.0))


def _ridged(t: F32, s: F32) -> F32:
    ring = np.clip(np.abs(t - 0.5) * 4 - 1.2, 0, 0.8)
    return np.asarray(ring - 0.8 * np.clip((s - 0.3) * 2, 0, 1), np.float32)


RIGS: dict[str, Rig] = {
    "turtle": Rig(_turtle, {Action.SWIM: Gait(1.9, 60.0), Action.WALK: Gait(1.6, 9.2 / 0.66),
                            Action.STAND: Gait(2.5), Action.FLOAT: Gait(2.4, 14.0)}, 5.0, turn=0.5,
                  pitch=0.40, home=Home.DEEP, waterline=12.0),
    "jellyfish": Rig(_jellyfish, {Action.SWIM: Gait(2.0, 24.0), Action.FLOAT: Gait(2.4, 10.0)}, 5.2,
                     turn=0.3, pitch=0.08, home=Home.DEEP, waterline=30.0),
    "octopus": Rig(_octopus, {Action.SWIM: Gait(1.8, 34.0), Action.FLOAT: Gait(2.4, 10.0),
                              Action.WALK: Gait(1.8, 20.0), Action.DANCE: Gait(1.2)}, 5.4, turn=0.7,
                   front=0.7, pitch=0.14, home=Home.DEEP, waterline=20.0),
    "manta ray": Rig(_ray, {Action.SWIM: Gait(2.4, 84.0), Action.FLOAT: Gait(3.4, 30.0),
                      Action.JUMP: Gait(2.4, 84.0)}, 4.4, turn=0.62, front=0.7, pitch=0.42,
               home=Home.DEEP, waterline=24.0),
    "seahorse": Rig(_seahorse, {Action.SWIM: Gait(1.8, 16.0), Action.FLOAT: Gait(2.4, 5.0)}, 5.2,
                    turn=0.40, front=0.5, pitch=0.06, home=Home.DEEP, waterline=30.0),
}  # fmt: skip
"""What swims and is no fish by its name."""
