"""Babies in somebody's arms and in prams. Units are centimetres of a grown person."""

from __future__ import annotations

from dataclasses import replace
from math import pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, banked, chain, moved
from crake.engines.sketch.subjects.postures import Posture

BLANKETS: tuple[RGB, ...] = ((0.96, 0.92, 0.84), (0.72, 0.84, 0.94), (0.97, 0.80, 0.82))


def swaddled_face(skin: RGB) -> list[Part]:
    """Return a baby's head around the origin, looking ahead, with its eyes closed."""
    flesh, hair = Ink(skin, soft=True), Ink((0.36, 0.24, 0.15), fur=0.3, soft=True)
    dark, lips = Ink((0.16, 0.10, 0.08)), Ink((0.82, 0.42, 0.42))
    parts: list[Part] = [ball((0, 0, 0), 7.4, flesh), Limb((1.6, -2.4, -2.0), (1.6, -2.4, 2.0), 5.4,
                                                           5.4, flesh),
                         ball((-1.6, 2.2, 0), 7.2, hair), ball((7.2, -0.6, 0), 0.9, flesh),
                         Limb((6.7, -3.2, -1.0), (6.7, -3.2, 1.0), 0.55, 0.55, lips)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += chain([(6.6, 1.0, side * 1.6), (6.9, 0.5, side * 2.7), (5.9, 0.9, side * 3.9)],
                       (0.3, 0.45, 0.3), dark)  # fmt: skip
        parts.append(ball((5.2, -1.8, side * 3.6), 2.4, Ink(_rosy(skin), soft=True)))
    return parts


def _rosy(skin: RGB) -> RGB:
    r, g, b = skin
    return min(r * 1.05, 1.0), g * 0.92, b * 0.90


def bundle(joints: Joints) -> list[Part]:
    """Return a baby wrapped in a blanket, across the chest on both forearms."""
    (fx, fy, fz), (nx, ny, nz) = joints.palms
    x, y, z = (fx + nx) / 2 + 2.0, (fy + ny) / 2 + 9.0, (fz + nz) / 2 - 2.0
    skin = joints.tints.get("skin", (0.93, 0.74, 0.62))
    dye = joints.tints.get("baby in arms", BLANKETS[1])
    wrap, fold = Ink(dye, soft=True), Ink((dye[0] * 0.9, dye[1] * 0.9, dye[2] * 0.9), soft=True)
    face = banked(moved(swaddled_face(skin), (0.0, 0.0, 0.0), 1.12), -0.7, (0.0, 0.0))
    parts: list[Part] = [
        Limb((x, y + 1, z + 10), (x - 1, y - 3, z - 10), 9.4, 7.4, wrap),
        Limb((x + 2.4, y + 3, z + 6), (x + 1, y - 1, z - 4), 8.0, 7.4, fold),
        Limb((x - 3.0, y + 6, z + 13), (x - 3.0, y + 9, z + 18), 9.4, 9.0, wrap),
    ]
    return parts + moved(face, (x + 3.0, y + 11.0, z + 15.5))


def cradle(phase: float, p: Posture) -> Posture:
    """Hold a baby on both forearms, look down at it, and rock it."""
    rock = sin(2 * pi * phase)
    palms = p.chest(19.0, -33.0 + 0.8 * rock, -14.0), p.chest(24.0, -34.0 + 0.8 * rock, -2.0)
    return replace(p, palms=palms, by_head=(None, None), gaze=p.gaze - 0.20, nod=p.nod + 1.0)


IN_ARMS: dict[str, Held] = {"baby in arms": Held(bundle, hold=cradle)}
"""A baby that somebody carries."""
