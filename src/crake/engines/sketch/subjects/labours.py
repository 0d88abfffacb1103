"""What people do with tools: watering, raking, lifting, forging, sawing, throwing pots, boxing.

Lengths are centimetres of a grown person, angles radians; see `postures`. The tools themselves are
in `tools`, which draws them where the palms are.
"""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture, keyed, stand
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.seats import seated

_ARMS = Arm(0.4, 0.9), Arm(0.4, 0.9)
"""Of those whose palms are at places."""
_ASTRIDE = Leg(-9.0, 8.0, out=4.0), Leg(12.0, 8.0, out=5.0)
ANVIL: Point = (60.0, 79.0, 6.0)
"""Middle of an anvil's face."""
PLANK: Point = (48.0, 82.0, 0.0)
"""Where a plank is sawn."""
CLAY: Point = (47.0, 60.0, 0.0)
"""Middle of a potter's wheel."""
BAG: Point = (66.0, 128.0, 0.0)
"""Middle of a bag that is boxed."""


def water(phase: float) -> Posture:
    """Hold a watering can ahead, and go along a bed with it."""
    swing = sin(2 * pi * phase)
    near = (35.0 + 1.5 * sin(4 * pi * phase), 104.0, 8.0 + 9.0 * swing)
    return replace(stand(phase), legs=_ASTRIDE, arms=(Arm(-0.15, 0.45, 9.0), _ARMS[1]), lean=7.0,
                   nod=2.0, gaze=-0.26, palms=(None, near), sway=1.5 * swing)  # fmt: skip


def hosed(phase: float) -> float:
    """Return how far up a hose points, in radians."""
    return 0.42 + 0.10 * sin(2 * pi * phase)


def spray(phase: float) -> Posture:
    """Hold a hose with both hands, leant against its thrust."""
    up, shake = hosed(phase), 0.5 * sin(14 * pi * phase)
    near: Point = (18.0, 102.0 + shake, 12.0)
    far = near[0] + 26.0 * cos(up), near[1] + 26.0 * sin(up), 2.0
    legs = Leg(-26.0, 8.0, out=4.0), Leg(22.0, 8.0, out=5.0)
    return Posture(legs, _ARMS, (0.0, -7.0), 10.0, palms=(far, near), gaze=0.08)


def raked(phase: float) -> tuple[float, float]:
    """Return how far ahead a rake's head is, and how high: it is drawn near, and lifted back."""
    share = phase % 1.0
    drawn = smooth(min(share / 0.6, 1.0)) - smooth(max(share - 0.6, 0.0) / 0.4)
    return 112.0 - 46.0 * drawn, 9.0 * sin(pi * max(share - 0.6, 0.0) / 0.4)


def rake(phase: float) -> Posture:
    """Draw a rake or a broom near, again and again."""
    x, y = raked(phase)
    top: Point = (4.0 + 0.10 * (x - 90.0), 132.0, -4.0)

    def at(share: float) -> Point:
        return top[0] + (x - top[0]) * share, top[1] + (y - top[1]) * share, top[2] + 10.0 * share

    pull = (112.0 - x) / 46.0
    return replace(stand(phase), legs=_ASTRIDE, arms=_ARMS, lean=13.0 - 8.0 * pull, gaze=-0.24,
                   nod=1.5, palms=(at(0.06), at(0.28)))  # fmt: skip


_LIFTED = ((0.0, 24.0), (0.10, 24.0), (0.28, 96.0), (0.38, 139.0), (0.46, 139.0), (0.58, 197.0),
           (0.74, 197.0), (0.84, 139.0), (0.97, 24.0), (1.0, 24.0))  # fmt: skip
_CROUCHED = ((0.0, 1.0), (0.10, 1.0), (0.30, 0.0), (0.40, 0.16), (0.47, 0.2), (0.53, 0.0),
             (0.80, 0.0), (0.97, 1.0), (1.0, 1.0))  # fmt: skip
_BAR_AHEAD = ((0.0, 24.0), (0.28, 20.0), (0.38, 19.0), (0.50, 19.0), (0.58, 4.0), (0.74, 4.0),
              (0.84, 19.0), (1.0, 24.0))  # fmt: skip


def lift(phase: float) -> Posture:
    """Lift a barbell from the ground to the shoulders, over the head, and lower it again."""
    phase %= 1.0
    low = keyed(_CROUCHED, phase)
    x, y = keyed(_BAR_AHEAD, phase), keyed(_LIFTED, phase)
    strain = 0.5 * sin(24 * pi * phase) * (0.58 < phase < 0.74)
    legs = Leg(-1.0, 8.0, out=5.0), Leg(3.0, 8.0, out=6.0)
    return Posture(legs, _ARMS, (-24.0 * low, 2.0 - 56.0 * low), 4.0 + 30.0 * low, gaze=0.12,
                   palms=((x, y + strain, -31.0), (x, y + strain, 31.0)))  # fmt: skip


_SWUNG = ((0.0, 0.0), (0.42, 1.0), (0.52, 1.0), (0.74, 0.0), (0.80, 0.10), (0.86, 0.0), (1.0, 0.0))
STRUCK = 0.74
"""When a hammer comes down, in cycles."""


def hammered(phase: float) -> tuple[Point, float]:
    """Return where the hand is on a hammer, and how far up its handle points from there."""
    up = keyed(_SWUNG, phase % 1.0)
    x, y, z = ANVIL
    return (x - 31.0 - 14.0 * up, y + 13.0 + 66.0 * up, z + 5.0), -0.10 + 1.75 * up


def hammer(phase: float) -> Posture:
    """Strike hot iron on an anvil, which the other hand holds with tongs."""
    near, up = hammered(phase)
    x, y, z = ANVIL
    lean = 15.0 - 3.5 * up
    return replace(stand(phase), legs=_ASTRIDE, arms=_ARMS, lean=lean, nod=2.0, gaze=-0.26,
                   palms=((x - 27.0, y + 10.0, z - 20.0), near))  # fmt: skip


def sawn(phase: float) -> float:
    """Return how far a saw is pushed, -1 to 1."""
    return sin(4 * pi * phase)


def saw(phase: float) -> Posture:
    """Saw a plank that the other hand holds down."""
    x, y, z = PLANK
    push = sawn(phase)
    near = (x - 30.0 + 10.0 * push, y + 22.0 - 5.0 * push, z + 6.0)
    return replace(stand(phase), legs=_ASTRIDE, arms=_ARMS, lean=21.0 + 1.5 * push, nod=2.0,
                   gaze=-0.28, palms=((x - 10.0, y + 4.0, z - 20.0), near))  # fmt: skip


def thrown(phase: float) -> float:
    """Return how far a pot has grown on the wheel, 0 to 1 and back to a lump."""
    share = phase % 1.0
    return smooth(min(share / 0.72, 1.0)) * (1 - smooth(min(max(share - 0.82, 0.0) / 0.16, 1.0)))


def shape(phase: float) -> Posture:
    """Sit at a potter's wheel with the hands around the clay."""
    tall, (x, y, z) = thrown(phase), CLAY
    wide, press = 9.0 + 5.5 * tall, 0.7 * sin(10 * pi * phase)
    high = y + 6.0 + 13.0 * tall
    legs = Leg(38, 8, out=17), Leg(35, 8, out=18)
    palms = (x - 4.0, high, z - wide - 2.0 + press), (x - 4.0, high - 2.0, z + wide + 2.0 - press)
    return replace(seated("chair", phase), legs=legs, arms=_ARMS, lean=17.0, nod=2.5, gaze=-0.30,
                   palms=palms)  # fmt: skip


def punched(phase: float) -> tuple[float, float]:
    """Return how far the far and the near fist are out, 0 to 1."""
    near, far = (max(sin(2 * pi * (phase + late)), 0.0) ** 1.5 for late in (0.0, 0.5))
    return far, near


def box_(phase: float) -> Posture:
    """Strike a bag with both fists in turn, on the toes."""
    far, near = punched(phase)
    bounce = 2.0 * abs(sin(2 * pi * phase))
    legs = Leg(-16.0, 9.0 + bounce, out=5.0), Leg(16.0, 8.0 + 0.6 * bounce, out=4.0)
    palms = ((21.0 + 27.0 * far, 136.0 - 2.0 * far, -9.0 + 7.0 * far),
             (23.0 + 26.0 * near, 134.0 - 4.0 * near, 10.0 - 8.0 * near))  # fmt: skip
    return Posture(legs, _ARMS, (0.0, bounce - 4.0), 6.0 + 3.0 * (far + near),
                   3.0 * (near - far), nod=1.0, palms=palms)  # fmt: skip


def mend(phase: float) -> Posture:
    """Bend over an engine under an open bonnet, and turn a wrench."""
    turn = 2 * pi * 2 * phase
    near = (44.0 + 3.0 * cos(turn), 97.0 + 3.5 * sin(turn), 9.0)
    return replace(stand(phase), legs=_ASTRIDE, arms=_ARMS, lean=24.0 + 1.2 * sin(turn), nod=3.0,
                   gaze=-0.34, hip=(-6.0, 0.0), palms=((46.0, 94.0, -17.0), near))  # fmt: skip


def brew(phase: float) -> Posture:
    """Hold a cup below the spout of a coffee machine, with the other hand on its lever."""
    press = 0.5 - 0.5 * cos(2 * pi * phase)
    return replace(stand(phase), arms=_ARMS, lean=4.0, gaze=-0.14, along=-20.0,
                   palms=((39.0, 122.0 - 9.0 * press, -16.0), (37.0, 99.5, 5.0)))  # fmt: skip


def operate(phase: float) -> Posture:
    """Bend over somebody on an operating table, with fine tools in both hands."""
    beat, late = sin(2 * pi * phase), sin(4 * pi * phase)
    palms = (43.0 + late, 101.0 + 0.8 * beat, -10.0), (41.0, 102.0 + 1.6 * late, 9.0 + 2.0 * beat)
    return replace(stand(phase), arms=_ARMS, lean=11.0, nod=3.0, gaze=-0.34, along=-22.0,
                   palms=palms)  # fmt: skip


def rolled(phase: float) -> float:
    """Return how high a paint roller is on a wall."""
    return 140.0 + 42.0 * sin(2 * pi * phase)


def decorate(phase: float) -> Posture:
    """Roll paint on a wall, up and down."""
    high = rolled(phase)
    near = (36.0, 108.0 + 0.62 * (high - 118.0), 10.0)
    return replace(stand(phase), legs=_ASTRIDE, arms=(Arm(-0.1, 0.5, 6.0), _ARMS[1]), lean=4.0,
                   gaze=0.12 + 0.002 * (high - 140.0), palms=(None, near), along=-26.0)  # fmt: skip
