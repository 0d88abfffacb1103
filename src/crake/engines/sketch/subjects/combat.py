"""How people fight: with fists and feet, and with swords. An attack, then a defence.

Of two who fight one is half a cycle behind, so that each defends himself while the other attacks.
Lengths are centimetres of a grown person, angles radians; see `postures`.
"""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.subjects.games import Keys, along
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture, keyed

_ARMS = Arm(0.6, 1.2), Arm(0.6, 1.2)
"""Of those whose palms are at places."""
_FAR_FIST: Keys = (
    (0.0, (34.0, 141.0, -8.0)), (0.05, (30.0, 140.0, -8.0)), (0.11, (66.0, 149.0, -3.0)),
    (0.18, (28.0, 140.0, -9.0)), (0.56, (32.0, 141.0, -8.0)), (0.62, (37.0, 156.0, -2.0)),
    (0.70, (34.0, 141.0, -8.0)), (0.86, (26.0, 132.0, -10.0)), (1.0, (34.0, 141.0, -8.0)),
)  # fmt: skip
_NEAR_FIST: Keys = (
    (0.0, (23.0, 137.0, 10.0)), (0.14, (17.0, 136.0, 13.0)), (0.22, (68.0, 148.0, 3.0)),
    (0.31, (22.0, 138.0, 11.0)), (0.40, (14.0, 128.0, 20.0)), (0.50, (23.0, 137.0, 10.0)),
    (0.66, (23.0, 137.0, 10.0)), (0.73, (36.0, 152.0, 2.0)), (0.80, (24.0, 138.0, 9.0)),
    (1.0, (23.0, 137.0, 10.0)),
)  # fmt: skip
_FOOT: Keys = (
    (0.0, (-17.0, 8.0, 0.0)), (0.30, (-17.0, 8.0, 0.0)), (0.36, (12.0, 66.0, 0.5)),
    (0.42, (73.0, 121.0, 1.1)), (0.47, (20.0, 70.0, 0.4)), (0.55, (-17.0, 8.0, 0.0)),
    (1.0, (-17.0, 8.0, 0.0)),
)  # fmt: skip
"""The near foot: ahead, up, and how far its toes point up."""
_STEP = ((0.0, 0.0), (0.09, 13.0), (0.30, 15.0), (0.50, 8.0), (0.60, -5.0), (0.90, -12.0),
         (1.0, 0.0))  # fmt: skip
_LEAN = ((0.0, 7.0), (0.11, 11.0), (0.22, 15.0), (0.32, 5.0), (0.42, -19.0), (0.52, 5.0),
         (0.62, 3.0), (0.73, 2.0), (0.82, 4.0), (0.92, -17.0), (1.0, 7.0))  # fmt: skip
_UPRIGHT = ((0.0, 7.0), (0.11, 11.0), (0.22, 16.0), (0.34, 9.0), (0.62, 3.0), (0.73, 2.0),
            (0.82, 4.0), (0.90, -12.0), (1.0, 7.0))  # fmt: skip
_TWIST = ((0.0, 0.0), (0.11, 0.14), (0.22, -0.42), (0.34, 0.0), (0.42, -0.30), (0.56, 0.0),
          (1.0, 0.0))  # fmt: skip


def _stepping(phase: float) -> tuple[float, tuple[float, float], tuple[float, float]]:
    """Return how far ahead a fighter is, and each foot: its way ahead, and how high it is."""
    feet = []
    for late in (0.03, -0.02):
        pace = keyed(_STEP, (phase + late + 0.01) % 1.0) - keyed(_STEP, (phase + late - 0.01) % 1.0)
        feet.append((keyed(_STEP, (phase + late) % 1.0), min(1.8 * abs(pace), 5.0)))
    return keyed(_STEP, phase), feet[0], feet[1]


def fight(phase: float) -> Posture:
    """Strike with both fists, kick; block two blows, and lean back from a kick."""
    return _fought(phase % 1.0, along(_FOOT, phase), _LEAN)


def spar(phase: float) -> Posture:
    """Strike with both fists, as boxers do; block two blows, and lean back from a third."""
    return _fought(phase % 1.0, (-17.0, 8.0, 0.0), _UPRIGHT)


def _fought(phase: float, foot: Point, lean: tuple[tuple[float, float], ...]) -> Posture:
    way, (far_way, far_up), (near_way, near_up) = _stepping(phase)
    x, y, toe = foot
    kicks = y > 9.0
    legs = (Leg(15.0 + far_way, 8.0 + far_up, out=3.0),
            Leg(x + near_way, y + near_up, out=-2.0 if kicks else 4.0,
                toe=toe if kicks else None))  # fmt: skip
    bounce = 1.6 * abs(sin(4 * pi * phase)) * (not kicks)
    low = -7.0 + 6.0 * min(max(y - 8.0, 0.0) / 60.0, 1.0)
    palms = [_on(along(keys, phase), way) for keys in (_FAR_FIST, _NEAR_FIST)]
    return Posture(legs, _ARMS, (way - 3.0, low + bounce), keyed(lean, phase), nod=1.0,
                   turn=keyed(_TWIST, phase), palms=(palms[0], palms[1]))  # fmt: skip


def _on(point: Point, way: float) -> Point:
    return point[0] + way, point[1], point[2]


_HILT: Keys = (
    (0.0, (33.0, 120.0, 8.0)), (0.13, (2.0, 168.0, 12.0)), (0.18, (2.0, 168.0, 12.0)),
    (0.28, (46.0, 134.0, 4.0)), (0.34, (22.0, 112.0, 8.0)), (0.41, (60.0, 130.0, 2.0)),
    (0.52, (33.0, 120.0, 8.0)), (0.68, (33.0, 122.0, 8.0)), (0.77, (26.0, 141.0, 3.0)),
    (0.82, (26.0, 141.0, 3.0)), (0.91, (24.0, 118.0, 16.0)), (1.0, (33.0, 120.0, 8.0)),
)  # fmt: skip
"""The hand on a sword."""
_BLADE = ((0.0, 0.75), (0.13, 2.35), (0.18, 2.35), (0.28, 0.95), (0.34, 0.25), (0.41, 0.10),
          (0.52, 0.75), (0.68, 0.80), (0.77, 0.95), (0.82, 0.95), (0.91, 1.25),
          (1.0, 0.75))  # fmt: skip
"""How far up from ahead a sword points."""
_LUNGE = ((0.0, 0.0), (0.16, -2.0), (0.28, 12.0), (0.41, 17.0), (0.54, 4.0), (0.77, -6.0),
          (0.92, -13.0), (1.0, 0.0))  # fmt: skip
_BENT = ((0.0, 6.0), (0.15, -4.0), (0.28, 13.0), (0.34, 8.0), (0.41, 18.0), (0.54, 6.0),
         (0.77, -2.0), (0.91, -10.0), (1.0, 6.0))  # fmt: skip


def fence(phase: float) -> Posture:
    """Strike from above with a sword, thrust; parry a stroke, and turn a thrust aside."""
    phase %= 1.0
    way = keyed(_LUNGE, phase)
    pace = keyed(_LUNGE, (phase + 0.01) % 1.0) - keyed(_LUNGE, (phase - 0.01) % 1.0)
    legs = (Leg(-19.0 + 0.7 * way, 8.0 + min(1.2 * abs(pace), 4.0), out=4.0),
            Leg(18.0 + 1.3 * way, 8.0 + min(2.2 * abs(pace), 6.0), out=2.0))  # fmt: skip
    far = Arm(-0.35 - 0.02 * way, 0.9, 16.0)
    return Posture(legs, (far, _ARMS[1]), (way, -7.0 - 0.35 * max(way, 0.0)), keyed(_BENT, phase),
                   nod=1.0, palms=(None, _on(along(_HILT, phase), way)))  # fmt: skip


def drawn_sword(joints: Joints) -> list[Part]:
    """Return a sword in the near hand, that points to where a fight has it."""
    x, y, z = joints.palms[1]
    up = keyed(_BLADE, joints.phase % 1.0)
    c, s = cos(up), sin(up)
    blade, hilt = Ink((0.80, 0.83, 0.88), gloss=0.9), Ink((0.50, 0.36, 0.16), gloss=0.3)
    return [Limb((x + 5 * c, y + 5 * s, z), (x + 80 * c, y + 80 * s, z), 1.8, 0.8, blade),
            Limb((x - 10 * c, y - 10 * s, z), (x + 5 * c, y + 5 * s, z), 1.5, 1.5, hilt),
            Limb((x + 5 * c - 7 * s, y + 5 * s + 7 * c, z), (x + 5 * c + 7 * s, y + 5 * s - 7 * c,
                                                             z), 1.3, 1.3, hilt)]  # fmt: skip
