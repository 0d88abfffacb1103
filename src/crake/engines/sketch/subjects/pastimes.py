"""What children do outdoors: swing, skip, seesaw, blow bubbles, build sandcastles, turn over.

Lengths are centimetres of a grown person, angles radians; see `postures`. What they do it with is
in `playthings`.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.exercises import kneel
from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import HIP, PIVOT, Arm, Leg, Posture, jump, stand
from crake.engines.sketch.subjects.rig import smooth

_ARMS = Arm(0.4, 0.9), Arm(0.4, 0.9)
"""Of those whose palms are at places."""
BEAM = 236.0
"""Height of the bar that a swing hangs from."""
PERCH = 44.0
"""Height of a swing's seat at rest."""
GRIP, PLANK, RISE = 78.0, 47.0, 27.0
"""Heights of a seesaw's grips and plank when that is level, and how far its ends rise."""
ROPES = 21.0
"""How far the ropes are to either side."""


def swung(phase: float) -> float:
    """Return how far a swing is ahead of rest, in radians."""
    return 0.52 * sin(2 * pi * phase)


def around_beam(point: Point, angle: float) -> Point:
    """Return where a place of the hanging swing is once that has swung."""
    x, y, z = point
    c, s, down = cos(angle), sin(angle), BEAM - y
    return x * c + down * s, BEAM + x * s - down * c, z


def swing(phase: float) -> Posture:
    """Sit on a swing, with the legs stretched ahead on the way there and folded on the way back."""
    angle, speed = swung(phase), cos(2 * pi * phase)
    knees = 14.0 * speed
    legs = tuple(Leg(34.0 + knees, PERCH - 32.0 + 1.2 * max(knees, -4.0), out=out, toe=0.2)
                 for out in (-2.0, -1.0))  # fmt: skip
    palms = (5.0, PERCH + 62.0, -ROPES), (5.0, PERCH + 62.0, ROPES)
    away = BEAM - PIVOT  # it turns around the beam instead of its middle
    return Posture((legs[0], legs[1]), _ARMS, (-6.0, PERCH + 11.0 - HIP), -3.0 - 7.0 * speed,
                   palms=palms, tilt=angle, drop=-away * (1 - cos(angle)),
                   along=away * sin(angle))  # fmt: skip


def roped(phase: float) -> float:
    """Return how far a skipping rope has turned, in radians: 0 is below the feet."""
    return 2 * pi * phase


def skip(phase: float) -> Posture:
    """Skip over a rope: a hop as it passes below, and a small one between."""
    high = 13.0 * max(cos(2 * pi * phase), 0.0) ** 1.4 + 5.0 * max(-cos(2 * pi * phase), 0.0) ** 2
    turn = roped(phase)
    wrists = 4.5 * sin(turn), 4.5 * cos(turn)
    give = 2.5 * sin(4 * pi * phase)
    legs = (
        Leg(1.0, 8.0 + high, out=-1.0, toe=-0.045 * high),
        Leg(3.0, 8.0 + high, toe=-0.045 * high),
    )
    palms = ((9.0 - wrists[0], 93.0 + high * 0.5 - wrists[1], -33.0),
             (9.0 - wrists[0], 93.0 + high * 0.5 - wrists[1], 33.0))  # fmt: skip
    return Posture(legs, _ARMS, (0.0, high + give - 1.0), 2.0, palms=palms)


def bubble(phase: float) -> Posture:
    """Blow soap bubbles through a ring that the near hand holds before the lips."""
    puff = 0.5 - 0.5 * cos(2 * pi * phase)
    still = stand(phase)
    return replace(still, arms=_ARMS, lean=2.0 + 2.0 * puff, gaze=0.10, gape=0.5 + 0.5 * puff,
                   palms=(still.chest(17.0, -34.0, -6.0), None),
                   by_head=(None, (20.0, -13.0, 9.0)))  # fmt: skip


def fly_kite(phase: float) -> Posture:
    """Hold the line of a kite, draw it in and let it go, and look up after it."""
    pull = sin(2 * pi * 2 * phase)
    still = stand(phase)
    palms = (
        still.chest(27.0 - 5.0 * pull, -6.0 - 6.0 * pull, -7.0),
        still.chest(33.0 - 4.0 * pull, 6.0 - 3.0 * pull, 6.0),
    )
    legs = Leg(-12.0, 8.0, out=4.0), Leg(12.0, 8.0, out=4.0)
    return replace(still, arms=_ARMS, legs=legs, lean=-3.0 - 1.5 * pull, palms=palms,
                   gaze=0.40 + 0.04 * sin(2 * pi * phase))  # fmt: skip


def build(phase: float) -> Posture:
    """Kneel and pat a sandcastle with both hands in turn."""
    far, near = (max(sin(2 * pi * (2 * phase + late)), 0.0) for late in (0.0, 0.5))
    palms = (48.0, 45.0 + 10.0 * far, -15.0), (45.0, 46.0 + 10.0 * near, 14.0)
    return replace(kneel(phase), lean=25.0, nod=3.0, gaze=-0.30,
                   palms=palms, sway=1.5 * sin(2 * pi * phase))  # fmt: skip


def seesaw(phase: float) -> Posture:
    """Sit astride the end of a seesaw, that goes up and down."""
    up = tilted(phase)
    rise = RISE * up
    legs = (Leg(12.0, max(16.0 - rise, 8.0) if up < 0 else 14.0, out=9.0),
            Leg(10.0, max(16.0 - rise, 8.0) if up < 0 else 14.0, out=9.0))  # fmt: skip
    palms = (25.0, GRIP, -9.0), (25.0, GRIP, 9.0)
    return Posture(legs, _ARMS, (-4.0, PLANK + 13.0 - HIP), 2.0 - 2.0 * up, palms=palms, drop=-rise)


def tilted(phase: float) -> float:
    """Return how high the first one is on a seesaw, -1 to 1."""
    return sin(2 * pi * phase)


def flip(phase: float) -> Posture:
    """Turn over backwards in a leap, knees drawn up, and land where it began."""
    phase %= 1.0
    posture = jump(phase)
    share = min(max((phase - 0.32) / 0.48, 0.0), 1.0)
    over = 2 * pi * (0.55 * smooth(share) + 0.45 * share)
    tuck = smooth(sin(pi * share) ** 0.8)
    (far, near), (_, high) = posture.legs, posture.hip
    legs = tuple(replace(leg, ahead=leg.ahead + 18.0 * tuck, up=leg.up + 36.0 * tuck)
                 for leg in (far, near))  # fmt: skip
    knees = high + 50.0
    palms = tuple((leg.ahead + 8.0, knees + 8.0, side * 14.0)
                  for leg, side in zip(legs, (-1.0, 1.0), strict=True))  # fmt: skip
    held = tuck > 0.5
    return replace(posture, legs=(legs[0], legs[1]), tilt=over, drop=-34.0 * sin(pi * share),
                   lean=posture.lean + 14.0 * tuck,
                   palms=(palms[0], palms[1]) if held else (None, None))  # fmt: skip
