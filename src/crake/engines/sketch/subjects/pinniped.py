"""Seals, on land and in the water. Units are centimetres of a small one."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.outgrowths import IVORY
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
from crake.engines.sketch.subjects.rig import Gait, Look, Rig
from crake.engines.sketch.subjects.wear import Skull, on_skull

BLACK, SPARK = Ink((0.03, 0.03, 0.04), gloss=0.9), Ink((1.0, 1.0, 1.0), glow=0.9)
_SWIMS = frozenset({Action.SWIM, Action.FLOAT, Action.DIVE})


def _mottled(t: F32, s: F32) -> F32:
    spot = np.clip(np.sin(t * 17 + 3 * s) * np.sin(s * 11 + 2 * t) * 3 - 1.6, 0, 1)
    return np.asarray(0.7 * spot * (s < 0.4) - np.clip((s - 0.35) * 2.4, 0, 1), np.float32)


def seal(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a seal: raised on its flippers on land, stretched out in the water."""
    return _body(phase, action, look, (0.46, 0.48, 0.52))


def walrus(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a walrus: stout, brown, with tusks and a moustache."""
    parts = _body(phase, action, look, (0.52, 0.36, 0.27))
    return [replace(part, ra=part.ra * 1.28, rb=part.rb * 1.28)
            if isinstance(part, Limb) and part.ra > 9 else part
            for part in parts] + _tusks(phase, action, look)  # fmt: skip


def _tusks(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a walrus's muzzle, bristles and tusks, before its face."""
    x, y, z = _head(phase, action)
    base = look.colour or (0.52, 0.36, 0.27)
    pad, bristle = Ink(tinted(base, 1.2), soft=True), Ink((0.93, 0.88, 0.74))
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        cheek = (x + 10.4 - side * 1.4, y - 2.4, z + 4.6 + side * 3.2)
        parts += [ball(cheek, 4.8, pad),
                  *chain([(cheek[0] + 0.6, y - 5.4, cheek[2]),
                          (cheek[0] + 2.0, y - 12.0, cheek[2] + side * 1.4),
                          (cheek[0] + 1.2, y - 18.5, cheek[2] + side * 0.8)], (1.5, 1.3, 0.3),
                         IVORY)]  # fmt: skip
        for k in range(5):
            turn = -0.9 + 0.42 * k
            root = (cheek[0] + 4.2 * cos(turn), cheek[1] + 1.5 - k, cheek[2] + 4.2 * sin(turn))
            parts.append(Limb(root, (root[0] + 2.6 * cos(turn), root[1] - 2.0,
                                     root[2] + 2.6 * sin(turn)), 0.3, 0.15, bristle))  # fmt: skip
    return parts


def _body(phase: float, action: Action, look: Look, hue: RGB) -> list[Part]:
    base = look.colour or hue
    skin = Ink(base, tinted(base, 0.55), towards(base, (0.94, 0.94, 0.92), 0.65), gloss=0.5,
               soft=True)  # fmt: skip
    swims, wave = action in _SWIMS, sin(2 * pi * phase)
    points = _backbone(phase, action)
    parts: list[Part] = [Limb(points[k], points[k + 1], _GIRTH[k], _GIRTH[k + 1], skin, _mottled)
                         for k in range(8)]  # fmt: skip
    head = _head(phase, action)
    parts.append(Limb(points[-1], head, _GIRTH[8], 7.6, skin))
    parts += _face(head, skin, action, wave)
    for side in (-1.0, 1.0):
        fx, fy, _ = points[5]
        if swims:
            tip = (fx - 12.0, fy - 7.0 + 3.0 * wave, side * 22.0)
        else:
            tip = (fx + 6.0, 1.2, side * 22.0)
        parts += [Limb((fx, fy - 3, side * 9), tip, 4.4, 2.0, skin),
                  Limb(tip, (tip[0] - 7, tip[1], tip[2] + side * 3), 2.2, 1.0, skin)]  # fmt: skip
        rx, ry, _ = points[0]
        flick = 2.0 * wave if swims else 0.5 * wave
        parts.append(sheet([(rx + 5, ry + 1, side), (rx - 13, ry + 3 + flick, side * 11),
                            (rx - 18, ry + 1 + flick, side * 6), (rx - 12, ry + flick, side * 2)],
                           skin, 1.6))  # fmt: skip
    return moved(parts + on_skull(look.finery, Skull(head, 8.2, 0.4, 0.7)), (0.0, 0.0, 0.0))


_GIRTH = (4.0, 7.6, 11.0, 13.4, 14.6, 14.2, 12.6, 10.6, 9.0)


def _backbone(phase: float, action: Action) -> list[Point]:
    """Return places along the body, from the tail to the neck."""
    swims, lies = action in _SWIMS, action is Action.LIE
    wave = sin(2 * pi * phase)
    hitch = 2.2 * max(wave, 0.0) if action is Action.WALK else 0.0
    lift = 0.0 if swims else 5.0 if lies else 20.0 + 0.6 * wave
    points: list[Point] = []
    for k in range(9):
        share = k / 8
        sway = (6.0 * (1 - share) * sin(2 * pi * phase - 3 * share)) if swims else 0.0
        rise = lift * max(share - 0.45, 0.0) ** 1.25 / 0.47 + hitch * sin(pi * share)
        low = 18.0 if swims else _GIRTH[k]
        points.append((-46 + (86 - 0.35 * lift) * share, low + rise + sway, 0.0))
    return points


def _head(phase: float, action: Action) -> Point:
    """Return the middle of the skull."""
    x, y, z = _backbone(phase, action)[-1]
    up = 2.0 if action in _SWIMS else 4.0
    return x + 5.0, y + up + 0.5 * sin(2 * pi * phase), z + 1.0


def _face(head: Point, skin: Ink, action: Action, wave: float) -> list[Part]:
    x, y, z = head
    gape = 1.0 + 2.4 * max(wave, 0.0) if action is Action.ROAR else 0.8
    pale = Ink(towards(skin.base, (0.94, 0.94, 0.92), 0.55), soft=True)
    parts: list[Part] = [
        Limb((x, y, z), (x + 2, y, z + 0.8), 8.2, 7.8, skin),
        Limb(
            (x + 6.0, y - 2.4 - gape, z + 2.4), (x + 9.0, y - 3.4 - gape, z + 3.6), 3.0, 2.2, pale
        ),
        ball((x + 12.2, y - 0.4, z + 5.2), 1.5, BLACK),
    ]
    for side in (-1.0, 1.0):
        cheek = (x + 8.6 - side * 1.1, y - 2.0, z + 3.6 + side * 2.4)
        eye = (x + 5.4 - side * 2.3, y + 2.6, z + 2.0 + side * 5.2)
        parts += [ball(cheek, 3.6, pale), ball(eye, 2.1, BLACK),
                  ball((eye[0] + 1.2, eye[1] + 0.9, eye[2] + 1.0), 0.6, SPARK)]  # fmt: skip
        for k in range(3):
            out = (cheek[0] + 5.0, cheek[1] - 1.4 + 1.2 * k, cheek[2] + side * 5.0)
            parts.append(Limb((cheek[0] + 2.4, cheek[1], cheek[2] + side * 1.6), out, 0.2, 0.12,
                              Ink((0.92, 0.92, 0.90))))  # fmt: skip
    line = [(x + 8.0, y - 4.2, z + 8.0), (x + 11.4, y - 3.6, z + 5.0), (x + 12.0, y - 4.0, z + 2.0)]
    return parts + chain(line, (0.3, 0.4, 0.3), Ink(tinted(skin.base, 0.4)))


RIG = Rig(
    seal,
    {
        Action.LIE: Gait(3.0),
        Action.STAND: Gait(2.6),
        Action.WALK: Gait(1.0, 22.0),
        Action.SIT: Gait(2.6),
        Action.SWIM: Gait(1.4, 70.0),
        Action.FLOAT: Gait(2.4, 16.0),
        Action.ROAR: Gait(1.2),
    },
    4.2,
    turn=0.42,
    front=0.55,
    pitch=0.10,
    waterline=16.0,
)
"""The seal."""
WALRUS = replace(RIG, parts=walrus, size=5.4)
"""The walrus, which is larger."""
