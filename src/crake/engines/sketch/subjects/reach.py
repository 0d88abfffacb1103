"""Arms of people: hanging from the shoulder at angles, or reaching for a place.

Lengths are centimetres of a grown person.
"""

from __future__ import annotations

from math import cos, sin, sqrt

from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import Arm

UPPER, FORE, PALM, TIP = 28.0, 25.0, 4.5, 8.5
"""Lengths of the upper and of the lower arm, and from the wrist to palm and finger tips."""
REACH = (UPPER + FORE + PALM) * 0.985
"""How far the palm is from the shoulder at most: arms are never quite straight."""
NEAREST = 13.0
"""How near the palm may come to the shoulder."""

Bones = tuple[Point, Point, Point, Point]
"""Elbow, wrist, finger tips and the thumb's tip."""


def arm_hanging(root: Point, side: float, arm: Arm, aside: float) -> Bones:
    """Return an arm at the angles of a posture.

    Parameters
    ----------
    root
        The shoulder.
    side
        -1 for the far arm, 1 for the near one.
    aside
        How much further out it is held, around a skirt.
    """
    out = min((arm.out + aside) / UPPER, 0.95)
    flat = (1 - out * out) ** 0.5
    elbow = (root[0] + UPPER * sin(arm.upper) * flat, root[1] - UPPER * cos(arm.upper) * flat,
             root[2] + side * UPPER * out)  # fmt: skip
    fore = arm.upper + arm.fold
    out *= 0.6
    flat = (1 - out * out) ** 0.5
    hand = (elbow[0] + FORE * sin(fore) * flat, elbow[1] - FORE * cos(fore) * flat,
            elbow[2] + side * FORE * out)  # fmt: skip
    tip = (hand[0] + TIP * sin(fore), hand[1] - TIP * cos(fore), hand[2])
    thumb = (hand[0] + 4.5 * sin(fore + 0.9), hand[1] - 4.5 * cos(fore + 0.9), hand[2] - side)
    return elbow, hand, tip, thumb


def arm_towards(root: Point, palm: Point, side: float, *, up: bool = False) -> Bones:
    """Return an arm whose palm is at a place, or as near to it as the arm is long.

    The elbow hangs down, a little to the outside and behind, as elbows do; ahead, where the hand is
    `up` at the head.
    """
    palm = within(root, palm)
    way = _minus(palm, root)
    far = max(_long(way), 1e-6)
    along = _times(way, 1 / far)
    lower = FORE + PALM
    share = (UPPER * UPPER + far * far - lower * lower) / (2 * UPPER * far)
    share = min(max(share, -1.0), 1.0)
    # What of "down and out" is at right angles to the way from the shoulder to the palm.
    hang = (0.60, -1.0, 0.40 * side) if up else (-0.35, -1.0, 0.45 * side)
    off = _minus(hang, _times(along, _dot(hang, along)))
    off = _times(off, 1 / max(_long(off), 1e-6))
    elbow = _plus(root, _plus(_times(along, UPPER * share),
                              _times(off, UPPER * sqrt(1 - share * share))))  # fmt: skip
    fore = _times(_minus(palm, elbow), 1 / max(_long(_minus(palm, elbow)), 1e-6))
    hand = _plus(elbow, _times(fore, FORE))
    tip = _plus(hand, _times(fore, TIP))
    thumb = _plus(hand, _plus(_times(fore, 3.6), (0.0, 2.6, -side)))
    return elbow, hand, tip, thumb


def within(root: Point, palm: Point, reach: float = REACH, nearest: float = NEAREST) -> Point:
    """Return the place nearest to `palm` that a hand can get to from a shoulder."""
    way = _minus(palm, root)
    far = max(_long(way), 1e-6)
    return _plus(root, _times(way, min(max(far, nearest), reach) / far))


def _plus(a: Point, b: Point) -> Point:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def _minus(a: Point, b: Point) -> Point:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def _times(a: Point, by: float) -> Point:
    return a[0] * by, a[1] * by, a[2] * by


def _dot(a: Point, b: Point) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def _long(a: Point) -> float:
    return sqrt(_dot(a, a))
