"""Ball games: how somebody kicks, dribbles, dunks, throws, tosses and hits a ball.

Here is where hands and feet are, and where the ball is, in step with each other. Lengths are
centimetres of a grown person, angles radians; see `postures`.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import pi, sin

from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import Arm, Hands, Leg, Posture, walk
from crake.engines.sketch.subjects.rig import smooth

Keys = Sequence[tuple[float, Point]]
"""Places at phases; the last one is that of the first."""
STRUCK, HIT, LET_GO, CAUGHT = 0.30, 0.34, 0.34, 0.86
"""Phases at which a foot and a racket meet the ball, and at which it leaves a hand and is back."""
JUMPED, LANDED, FLOORED = 0.27, 0.59, 0.70
"""Phases at which who dunks leaves the ground, is back on it, and at which the ball falls on it."""
RIM: Point = (48.0, 262.0, 4.0)
"""Middle of the ring that somebody dunks through."""
AWAY = 1150.0
"""How far a ball goes that leaves the picture before it comes back."""
_SLAM = 0.43
_LEAP = 96.0
_ARMS = Arm(0.4, 0.6), Arm(0.4, 0.6)


def along(keys: Keys, phase: float) -> Point:
    """Return a place between those at the phases around, without a jolt."""
    phase %= 1.0
    for (start, one), (end, two) in itertools.pairwise(keys):
        if phase <= end:
            share = smooth((phase - start) / (end - start))
            x, y, z = (a + (b - a) * share for a, b in zip(one, two, strict=True))
            return x, y, z
    return keys[-1][1]


_SWUNG: Keys = (
    (0.0, (4.0, 8.0, 0.0)),
    (0.10, (4.0, 8.0, 0.0)),
    (0.22, (-42.0, 34.0, 0.7)),
    (STRUCK, (37.0, 14.0, 0.0)),
    (0.39, (64.0, 52.0, 0.0)),
    (0.54, (10.0, 12.0, 0.3)),
    (0.62, (4.0, 8.0, 0.0)),
    (1.0, (4.0, 8.0, 0.0)),
)
"""The near foot of who kicks: ahead, up, and how far it is swung."""


def kick(phase: float) -> Posture:
    """Swing a leg back, kick, and wait for the ball to come back."""
    ahead, up, swing = along(_SWUNG, phase)
    lean, turn, low = along(((0.0, (2.0, 0.0, -3.0)), (0.10, (4.0, 0.0, -4.0)),
                             (0.22, (13.0, 0.9, -5.0)), (STRUCK, (-3.0, -0.2, -4.0)),
                             (0.40, (-10.0, -0.9, 0.0)), (0.62, (2.0, 0.0, -2.0)),
                             (1.0, (2.0, 0.0, -3.0))), phase)  # fmt: skip
    toe = 0.25 * max(up - 14.0, 0.0) / 38.0 - 0.9 * swing
    arms = Arm(0.1 - 0.9 * turn, 0.55, 14.0), Arm(0.1 + 0.9 * turn, 0.55, 14.0)
    legs = Leg(6.0, 8.0, out=2.0), Leg(ahead, up, out=-2.0, toe=toe if up > 9.0 else None)
    return Posture(legs, arms, (1.0, low), lean)


def kicked(phase: float, radius: float) -> Point:
    """Return where a ball is that is kicked away and rolls back."""
    phase %= 1.0
    rest, z = 37.0 + 14.0 + radius * 0.6, 5.0
    if phase < STRUCK:
        return rest, radius, z
    out = (phase - STRUCK) / 0.33
    if out < 1.0:
        high = 70.0 * sin(pi * min(1.5 * out, 1.0))
        return rest + AWAY * (1 - (1 - out) ** 1.25), radius + high, z
    back = min((phase - STRUCK - 0.33) / (0.985 - STRUCK - 0.33), 1.0)
    return rest + AWAY * (1 - back) ** 1.8, radius, z


def _bounced(phase: float, radius: float) -> tuple[float, float]:
    """Return the height of a dribbled ball, which touches the ground twice, and how near a hand."""
    share = abs(2 * (2 * phase % 1.0) - 1.0)
    return radius + (72.0 - 2 * radius) * (1 - (1 - share) ** 2), share


def dribbled(phase: float, radius: float) -> Point:
    """Return where a ball is that is dribbled at the near side."""
    return 32.0, _bounced(phase, radius)[0], 27.0


def dribble(phase: float) -> Posture:
    """Walk with bent knees and push a ball down with a hand, twice in two steps."""
    steps = walk(phase)
    high, _ = _bounced(phase, 12.0)
    palm = 28.0, max(high, 52.0) + 15.0, 26.0
    return Posture(steps.legs, (Arm(0.35, 0.9, 16.0), Arm(0.6, 0.6)), (0.0, steps.hip[1] - 9.0),
                   13.0, palms=(None, palm), gaze=0.05)  # fmt: skip


_HELD: Point = (24.0, 96.0, 6.0)


def _leap(phase: float) -> float:
    """Return how high who dunks is in the air."""
    share = min(max((phase - JUMPED) / (LANDED - JUMPED), 0.0), 1.0)
    return _LEAP * 4 * share * (1 - share)


def dunked(phase: float) -> Point:
    """Return where a ball is that is carried up, slammed through a ring, and bounces back."""
    phase %= 1.0
    top, floor = (RIM[0], RIM[1] + 14.0, RIM[2]), 12.0
    if phase < _SLAM:
        return along(
            (
                (0.0, _HELD),
                (0.20, (22.0, 78.0, 8.0)),
                (JUMPED, (30.0, 150.0, 8.0)),
                (0.40, (RIM[0] - 5.0, RIM[1] + 21.0, RIM[2])),
                (_SLAM, top),
            ),
            phase,
        )
    if phase < FLOORED:
        share = (phase - _SLAM) / (FLOORED - _SLAM)
        return RIM[0], top[1] - (top[1] - floor) * share * (0.35 + 0.65 * share), RIM[2]
    share = min((phase - FLOORED) / (0.97 - FLOORED), 1.0)
    x, z = (a + (b - a) * share for a, b in ((RIM[0], _HELD[0]), (RIM[2], _HELD[2])))
    return x, floor + (_HELD[1] - floor) * (1 - (1 - share) ** 2), z


def dunk(phase: float) -> Posture:
    """Crouch, leap, slam a ball through a ring, land, and take the ball that bounces back."""
    phase %= 1.0
    high, (low, lean, _) = _leap(phase), along(
        ((0.0, (-4.0, 4.0, 0.0)), (0.20, (-27.0, 14.0, 0.0)), (JUMPED, (0.0, 2.0, 0.0)),
         (LANDED, (0.0, 4.0, 0.0)), (0.65, (-20.0, 10.0, 0.0)), (0.78, (-6.0, 8.0, 0.0)),
         (1.0, (-4.0, 4.0, 0.0))), phase)  # fmt: skip
    air = high / _LEAP
    legs = (Leg(-6 - 14 * air, 8 + high + 20 * air, 0.3 * air, 4.0, -0.7 * air),
            Leg(6 + 8 * air, 8 + high + 34 * air, 0.3 * air, 4.0, -0.7 * air))  # fmt: skip
    x, y, z = dunked(phase)
    # The hands go along with the ball while they have it; then they come down, and reach for it.
    gone = smooth(min(max((phase - _SLAM - 0.01) / 0.14, 0.0), 1.0))
    gone *= 1 - smooth(min(max((phase - 0.80) / 0.17, 0.0), 1.0))
    held = (x, y + 6.0, z) if phase < _SLAM or phase > 0.9 else (RIM[0], RIM[1] + 14, RIM[2])
    if 0.6 < phase <= 0.9:
        held = _HELD[0], _HELD[1] + 6.0, _HELD[2]
    idle = 22.0, 104.0 + high, 0.0
    near = tuple(a + (b - a) * gone for a, b in zip(held, idle, strict=True))
    up = smooth(min(max((phase - 0.2) / 0.08, 0.0), 1.0))
    up *= 1 - smooth(min(max((phase - 0.78) / 0.16, 0.0), 1.0))
    far = (_HELD[0] + 6 * up, max(y - 4, 70.0) * (1 - up) + (118.0 + high) * up, -16.0 - 16 * up)
    return Posture(legs, _ARMS, (-0.3 * -low, high + low), lean, gaze=0.30 * air,
                   palms=(far, (near[0], near[1], near[2] + 10.0)))  # fmt: skip


_THROWN: Keys = (
    (0.0, (24.0, 108.0, 10.0)),
    (0.08, (24.0, 108.0, 10.0)),
    (0.24, (-30.0, 164.0, 30.0)),
    (LET_GO, (40.0, 168.0, 20.0)),
    (0.44, (42.0, 104.0, 4.0)),
    (0.62, (20.0, 104.0, 16.0)),
    (CAUGHT, (40.0, 128.0, 8.0)),
    (1.0, (24.0, 108.0, 10.0)),
)
"""The near palm of who throws."""


def throw(phase: float) -> Posture:
    """Draw back a hand, throw, and catch what comes back with both."""
    phase %= 1.0
    near = along(_THROWN, phase)
    apart = 1.0 if 0.16 < phase < 0.70 else 0.0
    if phase <= 0.16:
        apart = smooth(max(phase - 0.04, 0.0) / 0.12)
    elif phase >= 0.70:
        apart = 1 - smooth(min((phase - 0.70) / 0.14, 1.0))
    lean, step, _ = along(((0.0, (2.0, 0.0, 0.0)), (0.08, (2.0, 0.0, 0.0)),
                           (0.24, (-10.0, 12.0, 0.0)), (LET_GO, (9.0, 22.0, 0.0)),
                           (0.46, (14.0, 22.0, 0.0)), (0.64, (3.0, 6.0, 0.0)),
                           (1.0, (2.0, 0.0, 0.0))), phase)  # fmt: skip
    together = near[0], near[1], near[2] - 16.0
    free = 26.0 - 1.2 * lean, 118.0, -20.0
    far = tuple(a + (b - a) * apart for a, b in zip(together, free, strict=True))
    legs = Leg(2 + step, 8, out=2.0), Leg(2 - 0.4 * step, 8, out=4.0)
    return Posture(legs, _ARMS, (0.0, -3.0), lean, palms=((far[0], far[1], far[2]), near))


def thrown(phase: float, radius: float) -> Point:
    """Return where a ball is that is thrown far away and comes back through the air."""
    phase %= 1.0
    if phase <= LET_GO or phase >= CAUGHT:
        x, y, z = along(_THROWN, phase)
        share = 1.0 if 0.16 < phase < 0.7 else 0.0
        return x + 4 + 0.3 * radius, y + radius * (0.4 + 0.2 * share), z - 8.0 * (1 - share)
    (ax, ay, az), (bx, by, bz) = thrown(LET_GO, radius), thrown(CAUGHT, radius)
    share = (phase - LET_GO) / (CAUGHT - LET_GO)
    far = AWAY * (1 - abs(2 * share - 1))
    x, y, z = ax + (bx - ax) * share, ay + (by - ay) * share, az + (bz - az) * share
    return x + far, y + 90.0 * sin(2 * pi * abs(share - 0.5 * (share > 0.5))), z


_UP, _DOWN = 0.24, 0.80


def toss(phase: float) -> Posture:
    """Throw a ball up with both hands, look after it, and catch it."""
    phase %= 1.0
    x, y, low = along(((0.0, (30.0, 100.0, -7.0)), (0.10, (30.0, 96.0, -8.0)),
                       (_UP, (34.0, 136.0, 0.0)), (0.36, (32.0, 128.0, -1.0)),
                       (0.66, (32.0, 130.0, -1.0)), (_DOWN, (34.0, 134.0, 0.0)),
                       (1.0, (30.0, 100.0, -7.0))), phase)  # fmt: skip
    up = smooth(min(max((phase - 0.12) / 0.2, 0.0), 1.0))
    up *= 1 - smooth(min(max((phase - 0.74) / 0.2, 0.0), 1.0))
    open_ = 12.0 + 3.0 * up
    palms: Hands = (x, y, -open_), (x, y, open_)
    return Posture((Leg(-4, 8, out=5.0), Leg(4, 8, out=5.0)), _ARMS, (0.0, low), 4.0,
                   gaze=0.42 * up, palms=palms)  # fmt: skip


def tossed(phase: float, radius: float) -> Point:
    """Return where a ball is that is tossed up; it flies as what is thrown does."""
    phase %= 1.0
    if _UP < phase < _DOWN:
        share = (phase - _UP) / (_DOWN - _UP)
        return 38.0, 138.0 + 0.6 * radius + 4 * 92.0 * share * (1 - share) - 2 * share, 0.0
    palms = toss(phase).palms
    assert palms[1] is not None
    return palms[1][0] + 4.0, palms[1][1] + 2.0 + 0.6 * radius, 0.0


_STROKE: Keys = (
    (0.0, (34.0, 108.0, 12.0)),
    (0.06, (34.0, 108.0, 12.0)),
    (0.20, (-26.0, 112.0, 40.0)),
    (HIT, (36.0, 112.0, 36.0)),
    (0.46, (30.0, 150.0, -14.0)),
    (0.66, (34.0, 108.0, 12.0)),
    (1.0, (34.0, 108.0, 12.0)),
)
"""The near palm of who plays tennis."""
_AIMED: Keys = (
    (0.0, (0.70, 0.70, 0.05)),
    (0.06, (0.70, 0.70, 0.05)),
    (0.20, (-0.75, 0.55, 0.40)),
    (0.27, (0.10, 0.05, 1.00)),
    (HIT, (0.55, 0.12, 0.82)),
    (0.46, (-0.10, 0.75, -0.65)),
    (0.66, (0.70, 0.70, 0.05)),
    (1.0, (0.70, 0.70, 0.05)),
)
"""Where the racket points."""
RACKET = 46.0
"""From the palm to the middle of the strings."""


def aimed(phase: float) -> Point:
    """Return the direction in which a racket points, of length 1."""
    x, y, z = along(_AIMED, phase)
    long = max((x * x + y * y + z * z) ** 0.5, 1e-6)
    return x / long, y / long, z / long


def tennis(phase: float) -> Posture:
    """Wait on bent knees, draw the racket back, and hit the ball."""
    near = along(_STROKE, phase)
    lean, step, low = along(((0.0, (8.0, 6.0, -9.0)), (0.06, (8.0, 6.0, -9.0)),
                             (0.20, (-2.0, 12.0, -10.0)), (HIT, (8.0, 20.0, -9.0)),
                             (0.46, (10.0, 20.0, -5.0)), (0.66, (8.0, 6.0, -9.0)),
                             (1.0, (8.0, 6.0, -9.0))), phase)  # fmt: skip
    hop = 2.5 * sin(6 * pi * phase) ** 2 if phase % 1.0 > 0.66 else 0.0
    free = along(((0.0, (40.0, 112.0, -4.0)), (0.06, (40.0, 112.0, -4.0)),
                  (0.20, (34.0, 122.0, -22.0)), (HIT, (16.0, 112.0, -40.0)),
                  (0.50, (24.0, 128.0, -24.0)), (0.66, (40.0, 112.0, -4.0)),
                  (1.0, (40.0, 112.0, -4.0))), phase)  # fmt: skip
    legs = Leg(2 + step, 8, out=7.0), Leg(4 - step, 8, out=9.0)
    return Posture(legs, _ARMS, (0.0, low + hop), lean, palms=(free, near))


def hit(phase: float, radius: float) -> Point:
    """Return where a ball is that is hit far away, comes back, and bounces once before it is hit.

    It comes from ahead, touches the ground some steps away, and rises to the racket.
    """
    phase %= 1.0
    palm, way = along(_STROKE, HIT), aimed(HIT)
    x, y, z = (a + RACKET * b for a, b in zip(palm, way, strict=True))
    x += radius
    late = (phase - HIT) % 1.0
    if late < 0.40:
        share = late / 0.40
        return x + AWAY * share, y + 55.0 * sin(pi * share), z
    share = (late - 0.40) / 0.60
    far, bounce = AWAY * (1 - share), 0.74
    if share < bounce:
        fall = share / bounce
        return x + far, y + (radius - y) * fall**2 + 60.0 * sin(pi * fall), z
    rise = (share - bounce) / (1 - bounce)
    return x + far, radius + (y - radius) * (1 - (1 - rise) ** 2), z
