"""How people hold themselves: where trunk, feet and arms are in the course of each action.

Lengths are centimetres of a grown person, angles radians. A posture is a pure function of the
phase, 0..1, of its cycle; to add an action, write one and put it into `POSTURES`.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.rig import footfall, smooth

HIP = 92.0
"""Height of the hip joints of somebody who stands."""
NECK = 56.0
"""Height of the neck's root over the hip."""
PIVOT = 95.0
"""Height at which somebody is tilted."""

Hands = tuple[Point | None, Point | None]
"""Where the palms of the far and of the near hand are to be."""


@dataclass(frozen=True, slots=True)
class Leg:
    """A foot's place from below the hip.

    Parameters
    ----------
    ahead, up, out
        Where its ankle is; out of its usual track, to its own side.
    swing
        How far it is swung, 0..1.
    toe
        Where the toes point, up from ahead, where that does not follow from the swing.
    knee
        Where the knee is, where it does not bend straight ahead.
    """

    ahead: float
    up: float
    swing: float = 0.0
    out: float = 0.0
    toe: float | None = None
    knee: Point | None = None


@dataclass(frozen=True, slots=True)
class Arm:
    """The upper arm's angle (0 down, pi / 2 ahead), the elbow's fold, and how far it is out."""

    upper: float
    fold: float
    out: float = 4.0


@dataclass(frozen=True, slots=True)
class Posture:
    """One moment.

    Parameters
    ----------
    legs, arms
        The far and the near one.
    hip
        How far ahead of its place and above it the hip is.
    lean
        How far ahead the neck is of the hip.
    sway
        How far the hip is moved towards the viewer.
    nod
        How far the head is bent ahead, in centimetres.
    tilt, turn
        By how much all of it is turned: against the clock as seen from the side; to the viewer.
    drop, along
        How far all of it is moved down and ahead after that.
    gaze
        By how much the head is bent back.
    palms
        Where the palms are, before all of it is tilted, where angles do not say so.
    by_head
        The same from the middle of the head, ahead of it, above it and to the viewer, for a head of
        the usual size: a cup at the lips, a telephone at the ear.
    gape
        How far the mouth is open, in centimetres, where somebody sings, speaks or blows.
    yaw
        How far the head is turned to the viewer, more than it is anyway.
    """

    legs: tuple[Leg, Leg]
    arms: tuple[Arm, Arm]
    hip: tuple[float, float] = (0.0, 0.0)
    lean: float = 0.0
    sway: float = 0.0
    nod: float = 0.0
    tilt: float = 0.0
    turn: float = 0.0
    drop: float = 0.0
    along: float = 0.0
    gaze: float = 0.0
    palms: Hands = (None, None)
    by_head: Hands = (None, None)
    gape: float = 0.0
    yaw: float = 0.0

    def chest(self, ahead: float, up: float, side: float) -> Point:
        """Return a place that is so far from the root of the neck."""
        return (self.hip[0] + self.lean + ahead,
                HIP + self.hip[1] + NECK - abs(self.lean) * 0.12 + up,
                self.sway * 0.4 + side)  # fmt: skip


def _wave(phase: float) -> float:
    return sin(2 * pi * phase)


def stand(phase: float) -> Posture:
    """Breathe, and shift the weight a little."""
    breath, shift = 0.6 * _wave(phase), 1.2 * _wave(phase)
    legs = Leg(1.0 - shift * 0.3, 8.0, out=1.0), Leg(3.0 - shift * 0.3, 8.0, out=2.0)
    arms = Arm(0.02 + 0.02 * breath, 0.16, 5.0), Arm(-0.04, 0.22, 5.0)
    return Posture(legs, arms, (0.0, breath + 2.4), 0.5, shift)


def _striding(phase: float, duty: float, reach: float, lift: float, back: float,
              swing: tuple[float, float]) -> tuple[tuple[Leg, Leg], tuple[Arm, Arm]]:  # fmt: skip
    """Return legs and arms that swing against each other."""
    legs, arms = [], []
    for late in (0.5, 0.0):
        ahead, up, share = footfall(phase + late, duty, reach, lift)
        legs.append(Leg(ahead + back, 8 + up, share))
        turn = cos(2 * pi * (phase + late + 0.5))
        wide, fold = swing
        arms.append(Arm(wide * turn - 0.05, fold + 0.22 * turn))
    return (legs[0], legs[1]), (arms[0], arms[1])


def walk(phase: float) -> Posture:
    """Walk: lowest while both feet are on the ground, highest over a leg that is straight."""
    legs, arms = _striding(phase, 0.58, 31, 13, 2, (0.50, 0.30))
    return Posture(legs, arms, (0.0, 0.4 - 2.2 * cos(4 * pi * phase)), 3.0)


def run(phase: float) -> Posture:
    """Run: lowest over the foot that is on the ground, highest while neither is."""
    legs, arms = _striding(phase, 0.34, 44, 40, -4, (0.95, 1.45))
    return Posture(legs, arms, (0.0, -4.5 * cos(4 * pi * (phase - 0.17)) - 5.0), 15.0)


_SWING = (
    (0.0, 0.05),
    (0.20, -0.9),
    (0.38, 2.5),
    (0.58, 2.2),
    (0.80, 0.9),
    (0.90, 0.3),
    (1.0, 0.05),
)
"""Angles of the arms of somebody who jumps, at phases."""


def keyed(keys: tuple[tuple[float, float], ...], phase: float) -> float:
    """Return a value between those at the phases around, without a jolt."""
    for (start, one), (end, two) in itertools.pairwise(keys):
        if phase <= end:
            return one + (two - one) * smooth((phase - start) / (end - start))
    return keys[-1][1]


def jump(phase: float) -> Posture:
    """Crouch, leap with the arms up, fly as what is thrown does, and give way on landing.

    The hip leaves and meets its height at 400 cm a cycle, as fast as a flight of 48 cm does.
    """
    phase %= 1.0
    share = min(max((phase - 0.32) / 0.48, 0.0), 1.0)
    air = 4 * share * (1 - share)
    if phase < 0.20:
        low = 26 * smooth(phase / 0.20)
    elif phase < 0.32:
        low = 26 * (1 - ((phase - 0.20) / 0.12) ** 2)
    elif phase < 0.90:
        low = 20 * (1 - (1 - max(phase - 0.80, 0.0) / 0.10) ** 2)
    else:
        low = 20 * (1 - smooth((phase - 0.90) / 0.10))
    high = 48 * air
    legs = tuple(Leg(4 + side * 8 * air - 6 * air, 8 + high + 12 * air, 0.3 * air, 3 * air,
                     -0.7 * air) for side in (-1.0, 1.0))  # fmt: skip
    swing = keyed(_SWING, phase)
    arms = (Arm(swing, 0.3 + 0.02 * low, 8 + 8 * air), Arm(swing + 0.1, 0.3 + 0.02 * low,
                                                            8 + 8 * air))  # fmt: skip
    return Posture((legs[0], legs[1]), arms, (-0.35 * low, high - low), 0.6 * low + 2.0)


def dance(phase: float) -> Posture:
    """Step from side to side, with the arms up in turn, and turn along."""
    beat = _wave(phase)
    bounce = -5 * abs(_wave(2 * phase))
    legs = (Leg(2, 8 + max(14 * beat, 0), max(0.5 * beat, 0), 8 + 7 * beat),
            Leg(2, 8 + max(-14 * beat, 0), max(-0.5 * beat, 0), 8 - 7 * beat))  # fmt: skip
    arms = (Arm(1.5 + 1.25 * beat, 0.75, 22), Arm(1.5 - 1.25 * beat, 0.75, 22))
    return Posture(legs, arms, (0.0, bounce + 2.4), 2 * beat, 7 * beat, 1.5, turn=0.38 * beat)


def spin(phase: float) -> Posture:
    """Whirl around with the arms out."""
    legs = Leg(0, 8, out=-2), Leg(6, 20, 0.5, 4, -0.5)
    return Posture(legs, (Arm(1.5, 0.2, 30), Arm(1.5, 0.2, 30)), (0, 2), turn=2 * pi * phase)


def greet(phase: float) -> Posture:
    """Wave a hand."""
    still = stand(phase)
    raised = Arm(2.55, 0.35 + 0.45 * _wave(3 * phase), 13.0)
    return Posture(still.legs, (still.arms[0], raised), still.hip, 1.0, still.sway)


def sit(phase: float) -> Posture:
    """Sit on the ground with the knees up."""
    breath = 0.5 * _wave(phase)
    legs = Leg(52, 8, out=5), Leg(47, 8, out=7)
    return Posture(legs, (Arm(0.95, 0.75, 6), Arm(0.85, 0.85, 6)), (-16.0, 18 - HIP + breath), -6.0)


def lie(phase: float) -> Posture:
    """Lie on the back."""
    breath = 0.4 * _wave(phase)
    legs = Leg(0, 7, toe=-0.3), Leg(16, 26, out=3, toe=-0.5)
    return Posture(legs, (Arm(0.15, 0.2, 8), Arm(0.1, 0.9, 8)), (0.0, 0.0), tilt=pi / 2,
                   drop=82.0 - breath)  # fmt: skip


def eat(phase: float) -> Posture:
    """Bring a hand to the mouth and back."""
    still = stand(phase)
    share = phase % 1.0
    near = smooth(min(share / 0.30, 1.0)) * (1 - smooth(min(max(share - 0.55, 0.0) / 0.35, 1.0)))
    low, lips = (27.0, -38.0, 8.0), (15.5, -13.5, 6.5)  # from the middle of the head
    x, y, z = (a + (b - a) * near for a, b in zip(low, lips, strict=True))
    return Posture(still.legs, (Arm(0.10, 0.45, 5.0), Arm(0.6, 1.8, 3)), still.hip, 1.0, still.sway,
                   1.0 + near, gaze=-0.10 * (1 - near), by_head=(None, (x, y, z)))  # fmt: skip


def fall(phase: float) -> Posture:
    """Tumble through the air with arms and legs spread."""
    beat = _wave(2 * phase)
    legs = Leg(16 + 8 * beat, 34, 0.5, 14), Leg(-14 - 8 * beat, 26, 0.5, 14)
    return Posture(legs, (Arm(2.3 + 0.4 * beat, 0.5, 24), Arm(2.3 - 0.4 * beat, 0.5, 24)),
                   tilt=-1.35 + 0.2 * _wave(phase))  # fmt: skip


def fly(phase: float) -> Posture:
    """Fly like a hero: stretched out, an arm ahead."""
    beat = _wave(phase)
    legs = Leg(-3 + 2 * beat, 10, 0.5, 0, -1.2), Leg(3 - 2 * beat, 14, 0.5, 0, -1.2)
    return Posture(legs, (Arm(0.35, 0.2, 3), Arm(3.05, 0.05, 3)), nod=-2,
                   tilt=-1.22 + 0.06 * beat)  # fmt: skip


def swim(phase: float) -> Posture:
    """Crawl: arms circle, legs kick."""
    kick = 12 * sin(6 * pi * phase)
    legs = Leg(-2 + kick, 10, 0.5, 0, -1.2), Leg(-2 - kick, 10, 0.5, 0, -1.2)
    arms = [Arm(pi * 0.5 + 2 * pi * (late - phase) + 0.35 * sin(2 * pi * (phase + late)),
                0.25 + 0.3 * cos(2 * pi * (phase - late)), 8) for late in (0.5, 0.0)]  # fmt: skip
    return Posture(legs, (arms[0], arms[1]), nod=-3, tilt=-1.44 + 0.04 * sin(4 * pi * phase))


def float_(phase: float) -> Posture:
    """Drift without weight."""
    beat, late = _wave(phase), _wave(phase + 0.25)
    legs = (Leg(-8 - 6 * beat, 22 + 4 * late, 0.5, 6, -0.7),
            Leg(20 + 6 * beat, 34 + 5 * beat, 0.5, 8, -0.4))  # fmt: skip
    arms = Arm(0.9 + 0.25 * beat, 0.7 + 0.2 * late, 26), Arm(1.25 - 0.2 * beat, 0.9, 30)
    return Posture(legs, arms, tilt=-0.14 + 0.16 * beat)


def pedal(phase: float) -> Posture:
    """Ride a bicycle: feet on the pedals, hands on the handlebars."""
    legs = []
    for late in (0.5, 0.0):
        turn = -2 * pi * (phase + late)
        legs.append(Leg(24 + 17 * cos(turn), 34 + 17 * sin(turn), 0.2, 2.0, -0.25))
    arms = Arm(1.02, 0.20, 5.0), Arm(1.02, 0.20, 5.0)
    return Posture((legs[0], legs[1]), arms, (-8.0, 14.0), 28.0, nod=1.0)


def straddle(phase: float) -> Posture:
    """Ride an animal: legs on both sides, hands at the reins, up and down with its back."""
    bounce = 2.5 * sin(4 * pi * phase)
    legs = Leg(16.0, 26.0, 0.1, 7.0, -0.1), Leg(14.0, 26.0, 0.1, 9.0, -0.1)
    return Posture(legs, (Arm(0.75, 0.75, 5), Arm(0.75, 0.75, 5)), (0.0, bounce), 2.0)


POSTURES: dict[Action, Callable[[float], Posture]] = {
    Action.WALK: walk,
    Action.STAND: stand,
    Action.RUN: run,
    Action.SIT: sit,
    Action.LIE: lie,
    Action.JUMP: jump,
    Action.DANCE: dance,
    Action.WAVE: greet,
    Action.FALL: fall,
    Action.SPIN: spin,
    Action.EAT: eat,
    Action.FLY: fly,
    Action.SWIM: swim,
    Action.DIVE: fly,
    Action.FLOAT: float_,
    Action.RIDE: straddle,
    Action.DRIVE: pedal,
}
"""What people can do."""
