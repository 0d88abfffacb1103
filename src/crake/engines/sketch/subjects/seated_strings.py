"""Strings that one sits at: a cello between the knees, a harp at the shoulder.

Units are centimetres of a grown person who sits on a seat at the origin and looks ahead.
"""

from __future__ import annotations

from dataclasses import replace
from math import pi, sin

from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain
from crake.engines.sketch.subjects.played import (
    BRASS,
    EBONY,
    VARNISH,
    Axis,
    bow,
    bowed,
    fiddle,
    placed,
    unit_of,
)
from crake.engines.sketch.subjects.postures import Leg, Posture

_CELLO: Axis = ((-0.13, 0.977, -0.168), (-0.02, 0.167, 0.986), (0.991, 0.131, -0.002))
_END: Point = (24.0, 24.0, 4.0)
"""The lower end of a cello, over its spike."""
_SIZE = 1.72


def _cello(joints: Joints) -> list[Part]:
    x, y, z = _END
    colour = joints.tints.get("cello", VARNISH)
    parts = fiddle(_END, _CELLO, _SIZE, colour)
    parts.append(Limb((x + 1.5, 0.0, z), (x, y + 2, z), 0.7, 1.0, EBONY))
    hand = joints.palms[1]
    bridge = placed(_END, _CELLO, 18.0 * _SIZE, 0.0, 8.4)
    way = unit_of([b - h for b, h in zip(bridge, hand, strict=True)])
    return parts + bow(hand, way, 64.0)


def _cellist(phase: float, p: Posture) -> Posture:
    """Hold a cello between the knees, stop its strings and draw the bow."""
    slide = 9.0 * sin(2 * pi * phase) + 2.0 * sin(8 * pi * phase)
    neck = placed(_END, _CELLO, 76.0 + slide, -1.0, -1.0)
    far = 12.0 + 26.0 * bowed(phase)
    hand = placed(_END, _CELLO, 18.0 * _SIZE, far, 9.5)
    legs = Leg(31.0, 8.0, out=11.0), Leg(31.0, 8.0, out=11.0)
    return replace(p, legs=legs, palms=(neck, hand), by_head=(None, None), lean=p.lean + 8.0,
                   sway=p.sway + 2.0 * sin(2 * pi * phase), gaze=p.gaze - 0.12)  # fmt: skip


_SIDE = 6.0
"""How far to the right of who plays it the strings of a harp are."""


def _harp(joints: Joints) -> list[Part]:
    wood = Ink(joints.tints.get("harp", BRASS.base), gloss=0.6)
    column = [(62.0, 0.0, _SIDE), (60.0, 80.0, _SIDE), (57.0, 158.0, _SIDE)]
    neck = [(57.0, 158.0, _SIDE), (48.0, 154.0, _SIDE), (34.0, 134.0, _SIDE), (20.0, 124.0, _SIDE),
            (9.0, 118.0, _SIDE)]  # fmt: skip
    parts = chain(column, (4.6, 3.2, 3.6), wood) + chain(neck, (3.6, 4.0, 3.6, 3.4, 3.6), wood)
    parts += [
        Limb((9, 116, _SIDE), (52, 10, _SIDE), 3.6, 8.5, Ink((0.56, 0.34, 0.16), gloss=0.4)),
        Limb((40, 4, _SIDE), (66, 4, _SIDE), 6.0, 6.0, wood),
        ball((57, 163, _SIDE), 6, wood),
    ]
    count = 24
    for k in range(count):
        share = (k + 1) / (count + 1)
        low: Point = (13 + 38 * share, 106 - 94 * share, _SIDE)
        top = _on_neck(neck, 1 - share)
        ink = Ink((0.80, 0.16, 0.14) if k % 7 == 0 else (0.96, 0.94, 0.88), glow=0.1)
        parts.append(Limb(low, top, 0.32, 0.32, ink))
    return parts  # fmt: skip


def _on_neck(neck: list[Point], share: float) -> Point:
    """Return a place on the neck, from the column to the shoulder."""
    at = share * (len(neck) - 1)
    k = min(int(at), len(neck) - 2)
    x, y, z = (a + (b - a) * (at - k) for a, b in zip(neck[k], neck[k + 1], strict=True))
    return x, y - 2.0, z


def _harpist(phase: float, p: Posture) -> Posture:
    """Pluck the strings from both sides, the hands going over them by turns."""
    far = 8.0 * sin(2 * pi * phase)
    near = 8.0 * sin(2 * pi * phase + 2.0)
    pluck = 1.6 * sin(8 * pi * phase)
    palms = (30.0 + far, 92.0 - 0.5 * far + pluck, -2.0), (
        27.0 + near, 84.0 - 0.5 * near - pluck, 14.0)  # fmt: skip
    return replace(p, palms=palms, by_head=(None, None), lean=p.lean + 4.0,
                   sway=p.sway + 1.2 * sin(2 * pi * phase), gaze=p.gaze - 0.06)  # fmt: skip


def _drumsticks(joints: Joints) -> list[Part]:
    parts: list[Part] = []
    for x, y, z in joints.palms:
        parts.append(Limb((x - 8, y + 2, z), (x + 24, y - 3, z * 0.8), 0.8, 0.6,
                          Ink((0.86, 0.70, 0.46))))  # fmt: skip
    return parts


SEATED: dict[str, Held] = {
    "cello": Held(_cello, hold=_cellist),
    "harp": Held(_harp, hold=_harpist),
    "drums": Held(_drumsticks),
}
"""What is in the hands of those who sit at their instruments."""
