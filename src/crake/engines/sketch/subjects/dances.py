"""How people dance: ballet, flamenco, breakdance, hip-hop, and in each other's arms.

Lengths are centimetres of a grown person, angles radians; see `postures`.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.postures import HIP, PIVOT, Arm, Leg, Posture, jump
from crake.engines.sketch.subjects.rig import smooth

_LONG = 85.0
"""From the hip to the ankle of a straight leg."""
_POINTE = 13.0
"""How much higher somebody is on the tips of the toes."""


def _lifted(hip: tuple[float, float], turn: float, share: float, out: float = 0.0) -> Leg:
    """Return a straight leg with a pointed foot, lifted from the ground.

    Parameters
    ----------
    hip
        Ahead and up.
    turn
        How far it is swung ahead, or back below 0.
    share
        How far it has left the ground, 0..1.
    """
    x, y = hip
    ahead, up = x + _LONG * sin(turn), y - 2 - _LONG * cos(turn)
    toe = (turn - pi / 2) * share
    return Leg(ahead, max(up, 8.0 + 10.0 * share), out=out, toe=toe)


def _ramp(phase: float, start: float, end: float) -> float:
    return smooth(min(max((phase - start) / (end - start), 0.0), 1.0))


def ballet(phase: float) -> Posture:
    """Rise from the fifth position to an arabesque, hold it, and come down again."""
    phase %= 1.0
    share = _ramp(phase, 0.14, 0.42) * (1 - _ramp(phase, 0.72, 0.94))
    low = 6.0 * sin(pi * _ramp(phase, 0.0, 0.16)) ** 2  # a small plie before it
    hip = (2.0 - 3.0 * share, 2.4 - low + _POINTE * share)
    stand = Leg(2.0, 8.0 + _POINTE * share, out=-3.0, toe=-1.15 * share)
    lifted = _lifted((hip[0], HIP + hip[1]), -1.66 * share, share, out=-4.0)
    breath = sin(2 * pi * phase)
    far = Arm(0.45 + 1.55 * share, 0.55 - 0.45 * share, 12.0 - 6.0 * share)
    near = Arm(0.45 + 0.60 * share + 0.03 * breath, 0.55 - 0.35 * share, 12.0 + 14.0 * share)
    return Posture((stand, lifted), (far, near), hip, 16.0 * share, nod=-2.0 * share,
                   gaze=0.12 * share, turn=0.05 * breath)  # fmt: skip


def pirouette(phase: float) -> Posture:
    """Turn on the tip of a foot, the other at the knee, the arms rounded before the chest."""
    legs = (Leg(0.0, 8.0 + _POINTE, out=-9.0, toe=-1.2),
            Leg(6.0, 56.0, out=-8.0, toe=-1.35, knee=(20.0, 72.0, 32.0)))  # fmt: skip
    p = Posture(legs, (Arm(1.2, 0.8), Arm(1.2, 0.8)), (0.0, 2.4 + _POINTE), turn=2 * pi * phase)
    return replace(p, palms=(p.chest(31.0, -24.0, -7.0), p.chest(31.0, -24.0, 7.0)))


def leap(phase: float) -> Posture:
    """Leap with the legs in a split."""
    phase %= 1.0
    p = jump(phase)
    share = min(max((phase - 0.32) / 0.48, 0.0), 1.0)
    split = smooth(min(4 * share * (1 - share) * 1.3, 1.0))
    hip = p.hip[0], HIP + p.hip[1]
    legs = []
    for own, turn in zip(p.legs, (-1.36, 1.36), strict=True):
        air = _lifted(hip, turn * split, split)
        legs.append(Leg(own.ahead + (air.ahead - own.ahead) * split,
                        own.up + (air.up - own.up) * split, own.swing * (1 - split),
                        own.out * (1 - split), (own.toe or 0.0) * (1 - split)
                        + (air.toe or 0.0) * split))  # fmt: skip
    arms = tuple(
        Arm(own.upper + (up - own.upper) * split, own.fold * (1 - 0.6 * split), own.out + 8 * split)
        for own, up in zip(p.arms, (1.9, 1.1), strict=True)
    )
    return replace(p, legs=(legs[0], legs[1]), arms=(arms[0], arms[1]),
                   lean=p.lean * (1 - split) + 2.0 * split, gaze=0.1 * split)  # fmt: skip


def flamenco(phase: float) -> Posture:
    """Stamp with the heels, the back arched, an arm over the head and one before the waist."""
    slow, beat = sin(2 * pi * phase), sin(12 * pi * phase)
    stamps = max(beat, 0.0), max(-beat, 0.0)
    legs = (Leg(3.0, 8.0 + 7.0 * stamps[0], 0.2 * stamps[0], out=0.0),
            Leg(6.0, 8.0 + 7.0 * stamps[1], 0.2 * stamps[1], out=0.0))  # fmt: skip
    share = 0.5 + 0.5 * slow
    p = Posture(legs, (Arm(2.6, 0.5, 8), Arm(0.5, 1.4, 16)), (-2.0, 1.0 - 1.2 * abs(beat)), -5.0,
                3.0 * slow, gaze=0.10, turn=0.55 * slow)  # fmt: skip
    twist = 3.0 * sin(4 * pi * phase)
    high, low = (12.0 + twist, 41.0, 8.0), (25.0, -38.0, 2.0 + twist)
    far = tuple(a + (b - a) * share for a, b in zip(low, high, strict=True))
    near = tuple(a + (b - a) * share for a, b in zip(high, low, strict=True))
    # On the way between both, the hands go around the body rather than through it.
    bow = 26.0 * sin(pi * share)
    return replace(p, palms=(p.chest(far[0] + 0.4 * bow, far[1], -far[2] - bow),
                             p.chest(near[0] + 0.4 * bow, near[1], near[2] + bow)))  # fmt: skip


def breakdance(phase: float) -> Posture:
    """Whirl upside down on the hands, the legs opening and closing."""
    wide = 0.62 + 0.30 * sin(4 * pi * phase)
    kick = 0.25 * sin(2 * pi * phase)
    hip = HIP
    legs = []
    for side in (-1.0, 1.0):
        turn = side * wide + kick
        long = 74.0
        legs.append(Leg(long * sin(turn), hip - 2 - long * cos(turn), out=10.0 + 8.0 * wide,
                        toe=turn - pi / 2))  # fmt: skip
    ground = 2 * PIVOT - 4.0
    palms = (5.0, ground, -25.0), (5.0, ground, 25.0)
    return Posture((legs[0], legs[1]), (Arm(3.0, 0.1), Arm(3.0, 0.1)), tilt=pi, palms=palms,
                   turn=2 * pi * phase, gaze=0.2)  # fmt: skip


def hip_hop(phase: float) -> Posture:
    """Bounce low in the knees, step to the side, and pump the arms."""
    beat, half = sin(4 * pi * phase), sin(2 * pi * phase)
    bounce = abs(cos(4 * pi * phase))
    legs = (
        Leg(4.0, 8.0 + max(11.0 * half, 0.0), 0.4 * max(half, 0.0), out=11.0 + 5.0 * half),
        Leg(4.0, 8.0 + max(-11.0 * half, 0.0), 0.4 * max(-half, 0.0), out=11.0 - 5.0 * half),
    )
    arms = (
        Arm(0.9 + 0.7 * beat, 1.5 - 0.5 * beat, 14),
        Arm(0.9 - 0.7 * beat, 1.5 + 0.5 * beat, 14),
    )
    return Posture(legs, arms, (-5.0, -9.0 - 5.0 * bounce), 11.0 + 2.5 * bounce, 7.0 * half,
                   2.0 * bounce, turn=0.5 * half)  # fmt: skip


def in_hold(phase: float) -> Posture:
    """Step ahead and back in somebody's arms; half a cycle later it is what the other one does."""
    step = sin(2 * pi * phase)
    legs = []
    for side in (-1.0, 1.0):
        own = max(side * step, 0.0)
        lift = max(side * sin(4 * pi * phase), 0.0) if side * step > 0 else 0.0
        legs.append(Leg(1.0 + 17.0 * side * own, 8.0 + 3.0 * abs(lift), 0.2 * lift, out=-1.0))
    return Posture((legs[0], legs[1]), (Arm(0.6, 1.0), Arm(0.6, 1.0)), (4.0 * step, 1.0
                   - 1.6 * step * step), 1.0, 2.5 * sin(4 * pi * phase))  # fmt: skip
