"""A bird on the wing. Units are centimetres."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    Sheet,
    ball,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig


def _wing(side: float, beat: float, inner: Ink, outer: Ink) -> list[Part]:
    """Return a wing in two halves; `beat` is 1 up, -1 down, and the tip follows late."""
    rise, tip = beat * 0.75, beat * 0.95 - 0.25
    z1 = side * (3 + 17 * cos(rise))
    y1 = 4 + 17 * sin(rise)
    z2 = z1 + side * 24 * cos(tip)
    y2 = y1 + 24 * sin(tip)
    root = [(8.0, 3.0, side * 3), (-9.0, 3.0, side * 3)]
    wrist_front: Point = (11.0, y1, z1)
    wrist_back: Point = (-11.0, y1 - 1, z1)
    parts: list[Part] = [sheet([root[0], wrist_front, wrist_back, root[1]], inner)]
    for k in range(5):
        share = k / 4
        x0, x1 = 11 - 22 * share * 0.8, 11 - 22 * min(share + 0.30, 1.0)
        reach = 1 - 0.42 * share
        end = (2 - 16 * share, y1 + (y2 - y1) * reach, z1 + (z2 - z1) * reach)
        parts.append(sheet([(x0, y1, z1), end, (x1, y1 - 0.5, z1)], outer))
    parts.append(Limb((7, 3.5, side * 3), (11, y1, z1), 1.8, 1.4, inner))
    return parts


def _tail(ink: Ink, beat: float) -> list[Part]:
    parts: list[Part] = []
    for spread in (-5.0, -2.0, 2.0, 5.0):
        corners = [
            (-13.0, 1.0, spread * 0.3),
            (-31.0, 2.5 + beat * 1.4, spread * 1.6),
            (-30.0, 2.0 + beat * 1.4, spread * 1.6 - 3),
            (-13.0, 0.0, spread * 0.3 - 1),
        ]
        parts.append(Sheet(np.array(corners, np.float32), ink))
    return parts


def _breast(t: F32, s: F32) -> F32:
    return np.asarray(-np.clip((s - 0.1) * 2.4, 0, 1) + 0 * t, np.float32)


def _parts(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    coats: tuple[RGB, ...] = ((0.30, 0.48, 0.74), (0.90, 0.90, 0.92), (0.80, 0.40, 0.28))
    base = look.colour or coats[int(look.variant * 2.999)]
    coat = Ink(base, tinted(base, 0.6), towards(base, (1.0, 0.98, 0.94), 0.8), fur=True)
    inner, outer = Ink(base), Ink(tinted(base, 0.72))
    beat = sin(2 * pi * phase)
    lift = -1.6 * sin(2 * pi * phase - 0.4)
    body: list[Part] = [
        Limb((-13, 0.5, 0), (-2, 0, 0), 3.6, 7.0, coat, _breast),
        Limb((-2, 0, 0), (9, 2.5, 0), 7.0, 6.0, coat, _breast),
        Limb((9, 2.5, 0), (16, 6.5, 0), 6.0, 5.2, coat, _breast),
        ball((16.5, 7.0, 0), 5.5, coat),
        Limb((20.5, 6.4, 0.6), (26.5, 5.0, 1.2), 1.9, 0.5, Ink((0.96, 0.66, 0.20))),
    ]
    for side in (-1.0, 1.0):
        body.append(ball((19.2, 8.4, side * 3.6), 1.35, Ink((0.03, 0.03, 0.03), gloss=0.9)))
        body += _wing(side, beat, inner, outer)
    body += _tail(outer, beat)
    return [_lifted(part, lift + 40) for part in body]


def _lifted(part: Part, up: float) -> Part:
    if isinstance(part, Limb):
        (ax, ay, az), (bx, by, bz) = part.a, part.b
        return Limb((ax, ay + up, az), (bx, by + up, bz), part.ra, part.rb, part.ink, part.coat)
    moved: F32 = part.corners + np.array([0, up, 0], np.float32)
    return Sheet(moved, part.ink, part.bulge)


bird = Rig(_parts, (-50.0, -8.0, 46.0, 92.0), 430, {Action.FLY: Gait(0.58, 120.0)}, turn=0.55,
           pitch=0.18, home=Home.AIR)  # fmt: skip
