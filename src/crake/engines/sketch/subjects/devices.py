"""Microphones, telephones and cameras in people's hands, and how they hold them.

Units are centimetres of a grown person.
"""

from __future__ import annotations

from dataclasses import replace
from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    moved,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.postures import Posture

DARK, STEEL = Ink((0.08, 0.08, 0.09), gloss=0.5), Ink((0.72, 0.74, 0.78), gloss=0.7)


def microphone(joints: Joints) -> list[Part]:
    """Return a microphone in the near hand, its head at the lips."""
    x, y, z = joints.palms[1]
    tx, ty, tz = joints.mouth(5.0, -1.0)
    # As long as it is, from the palm towards the lips.
    long = max(((tx - x) ** 2 + (ty - y) ** 2 + (tz - z) ** 2) ** 0.5, 1e-3)
    ux, uy, uz = (tx - x) / long, (ty - y) / long, (tz - z) / long

    def at(far: float) -> Point:
        return x + ux * far, y + uy * far, z + uz * far

    return [Limb(at(-9), at(9), 1.5, 1.9, DARK), Limb(at(9), at(11), 2.6, 2.9, STEEL),
            ball(at(13), 3.4, Ink((0.42, 0.44, 0.47), gloss=0.6))]  # fmt: skip


def at_lips(phase: float, p: Posture) -> Posture:
    """Hold a microphone before the mouth where one sings, else before the chest."""
    del phase
    sings = p.gape > 0
    spot: Point = (23.0, -15.0, 9.0) if sings else (22.0, -24.0, 10.0)
    return replace(p, by_head=(p.by_head[0], spot), palms=(p.palms[0], None))


def telephone(joints: Joints) -> list[Part]:
    """Return a telephone that is looked at: its screen is turned to the face."""
    x, y, z = joints.palms[1]
    up, ahead = 6.4, 2.6
    case = Ink(joints.tints.get("phone", (0.10, 0.10, 0.12)), gloss=0.5)

    def pane(out: float, half: float, high: float, ink: Ink) -> Part:
        x0, y0 = x + 1.4 - out, y + 3.2
        return sheet([(x0 - ahead * high, y0 - up * high, z - half),
                      (x0 - ahead * high, y0 - up * high, z + half),
                      (x0 + ahead * high, y0 + up * high, z + half),
                      (x0 + ahead * high, y0 + up * high, z - half)], ink)  # fmt: skip

    return [pane(-0.9, 3.6, 1.1, case), pane(0.0, 3.6, 1.1, case),
            pane(0.25, 3.1, 0.98, Ink((0.72, 0.86, 1.0), glow=0.9))]  # fmt: skip


def looked_at(phase: float, p: Posture) -> Posture:
    """Hold it before the chest, tap on it, and look down at it."""
    tap = 0.9 * max(sin(6 * pi * phase), 0.0)
    far, near = p.chest(21.0 - tap, -20.0 - tap, -3.0), p.chest(24.0, -22.0, 4.0)
    return replace(p, palms=(far, near), by_head=(None, None), gaze=p.gaze - 0.30, nod=p.nod + 2.0)


def receiver(joints: Joints) -> list[Part]:
    """Return a telephone at the ear."""
    x, y, z = joints.head
    size = joints.skull
    case = Ink(joints.tints.get("phone call", (0.10, 0.10, 0.12)), gloss=0.5)
    top, low = (x + 1 * size, y + 4 * size, z + 13.2 * size), joints.mouth(-7.0, -1.0, 6.5)
    (px, py, pz) = joints.palms[1]
    low = ((low[0] + px) / 2, (low[1] + py) / 2, (low[2] + pz) / 2)
    return [Limb(top, low, 2.1, 2.1, case)]


def telephoning(phase: float) -> float:
    """Return how far the mouth is open of somebody who telephones, in centimetres."""
    talk = 0.9 + 0.9 * max(sin(6 * pi * phase) * sin(2 * pi * phase + 0.6), -0.6)
    return max(talk, 0.3)


def at_ear(phase: float, p: Posture) -> Posture:
    """Hold it at the ear and speak, with the other hand going along."""
    return replace(p, by_head=(p.by_head[0], (4.0, -7.0, 14.0)), palms=(p.palms[0], None),
                   gape=telephoning(phase))  # fmt: skip


def selfie(joints: Joints) -> list[Part]:
    """Return a telephone that is held out, its back to the viewer."""
    x, y, z = joints.palms[1]
    parts = [sheet([(-3.4, -3.6, 0), (3.4, -3.6, 0), (3.4, 9.6, 0), (-3.4, 9.6, 0)], DARK),
             sheet([(-3.0, -3.0, -0.3), (3.0, -3.0, -0.3), (3.0, 9.0, -0.3), (-3.0, 9.0, -0.3)],
                   Ink((0.72, 0.86, 1.0), glow=0.9))]  # fmt: skip
    return moved(parts, (x + 2, y + 2, z))


def camera(joints: Joints) -> list[Part]:
    """Return a camera between the palms; its flash goes off once in a cycle of taking pictures."""
    (ax, ay, az), (bx, by, bz) = joints.palms
    x, y, z = (ax + bx) / 2 + 1.0, max(ay, by) + 0.8, (az + bz) / 2
    shot = joints.action is Action.PHOTOGRAPH
    late = (joints.phase - 0.5) % 1.0
    flash = max(1 - late / 0.10, 0.0) if shot and late < 0.10 else 0.0
    base = joints.tints.get("camera", (0.13, 0.13, 0.14))
    body, trim = Ink(base, gloss=0.3), Ink(tinted(base, 0.6), gloss=0.5)
    parts = box((x - 3, y - 4.6, z - 8), (x + 3, y + 3.4, z + 8), body)
    parts += box((x - 2.5, y + 3.4, z - 3), (x + 3.5, y + 6.2, z + 3), trim)
    parts += [Limb((x + 2, y - 0.8, z), (x + 10, y - 0.8, z), 4.4, 4.8, trim),
              Limb((x + 9.6, y - 0.8, z), (x + 10.8, y - 0.8, z), 3.6, 3.6,
                   Ink((0.20, 0.26, 0.42), gloss=1.0)),
              ball((x - 0.5, y + 4.2, z + 6), 1.1, STEEL),
              ball((x + 4, y + 4.8, z), 1.6 + 2.4 * flash, Ink((1.0, 1.0, 0.96), glow=1.0)),
              ball((x + 5, y + 4.8, z), 1.7 + 22 * flash,
                   Ink((1.0, 1.0, 0.94), glow=1.0, mist=0.5))]  # fmt: skip
    return parts


def before_chest(phase: float, p: Posture) -> Posture:
    """Hold a camera ready before the chest, but before the eye where a picture is taken."""
    del phase
    if p.by_head[1] is not None:
        return p
    palms = p.chest(20.0, -26.0, -9.0), p.chest(20.0, -26.0, 9.0)
    return replace(p, palms=palms, by_head=(None, None))
