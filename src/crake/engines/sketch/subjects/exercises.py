"""Postures near the ground and on one leg: kneeling, meditating, yoga, crawling, push-ups.

Lengths are centimetres of a grown person, angles radians; see `postures`.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import HIP, PIVOT, Arm, Leg, Posture
from crake.engines.sketch.subjects.rig import footfall, smooth

_ARMS = Arm(0.4, 0.6), Arm(0.4, 0.6)
"""Of those whose palms are at places."""


def _upright(point: Point, tilt: float, drop: float, along: float = 0.0) -> Point:
    """Return where a place is before somebody is tilted by `tilt` and moved."""
    x, y = point[0] - along, point[1] + drop - PIVOT
    c, s = cos(tilt), sin(tilt)
    return x * c + y * s, y * c - x * s + PIVOT, point[2]


def kneel(phase: float) -> Posture:
    """Kneel on both knees with the hands folded."""
    breath = 0.5 * sin(2 * pi * phase)
    legs = Leg(-41, 8, out=-2, toe=pi), Leg(-41, 8, toe=pi)
    palms = (19.0, 84.0 + breath, -2.0), (19.0, 84.0 + breath, 2.5)
    return Posture(legs, _ARMS, (0.0, 53.0 - HIP), 1.0, nod=2.0 + 0.4 * breath, gaze=-0.16,
                   palms=palms)  # fmt: skip


def meditate(phase: float) -> Posture:
    """Sit cross-legged with the hands on the knees, and breathe."""
    breath = 0.9 * sin(2 * pi * phase)
    legs = (Leg(24, 8, out=-21, toe=0.1, knee=(27.0, 12.0, 37.0)),
            Leg(16, 8, out=-21, toe=0.1, knee=(25.0, 12.5, 37.0)))  # fmt: skip
    palms = (25.0, 20.5, -33.0), (23.0, 21.0, 33.0)
    return Posture(legs, _ARMS, (0.0, 14.0 - HIP + 0.4 * breath), -1.0, palms=palms)


def yoga(phase: float) -> Posture:
    """Stand like a tree, on one leg; the joined hands rise over the head and come down."""
    up = smooth(0.5 - 0.5 * cos(2 * pi * phase))
    sway = 0.7 * sin(4 * pi * phase)
    legs = Leg(0, 8, out=-5), Leg(4, 52, out=-10, toe=-1.35, knee=(9.0, 66.0, 42.0))
    ahead = 17 - 15 * up + 12 * sin(pi * up)
    palms = (ahead, 124 + 71 * up, -2.5), (ahead, 124 + 71 * up, 2.5)
    return Posture(legs, _ARMS, (0.0, 2.0), 0.0, -3.0 + sway, palms=palms)


def crawl(phase: float) -> Posture:
    """Go on hands and knees, a hand and the other side's knee at a time, looking ahead."""
    tilt, drop = -1.47, 46.0
    legs, palms = [], []
    for side, late in ((-1.0, 0.0), (1.0, 0.5)):
        ahead, up, _ = footfall(phase + late, 0.6, 11.0, 7.0)
        x, y, _ = _upright((-38.0 + ahead, 8.0 + 0.5 * up, 0.0), tilt, drop)
        legs.append(Leg(x, y, out=1.0, toe=pi - 0.3))
        reach, raised, _ = footfall(phase + late + 0.5, 0.6, 11.0, 9.0)
        palms.append(_upright((47.0 + reach, 4.5 + raised, side * 17.0), tilt, drop))
    return Posture((legs[0], legs[1]), _ARMS, sway=1.6 * sin(2 * pi * phase), tilt=tilt,
                   drop=drop, gaze=0.85, palms=(palms[0], palms[1]))  # fmt: skip


def push_up(phase: float) -> Posture:
    """Go down to the ground on hands and toes, and up again, as straight as a board."""
    low = smooth(0.5 - 0.5 * cos(2 * pi * phase))
    rise = 0.345 - 0.225 * low  # over the ground, of the line from the toes to the shoulders
    tilt, long = rise - pi / 2, PIVOT - 8.0
    drop = PIVOT - 20.0 - long * sin(rise)
    along = long * (cos(rise) - cos(0.345))  # the toes stay where they are
    legs = Leg(0, 8, out=-3, toe=0.0), Leg(0, 8, out=-3, toe=0.0)
    palms = [_upright((44.0, 4.5, side * 25.0), tilt, drop, along) for side in (-1.0, 1.0)]
    return Posture(legs, _ARMS, (0.0, 2.0), tilt=tilt, drop=drop, along=along, gaze=0.35,
                   palms=(palms[0], palms[1]))  # fmt: skip
