"""How apes and monkeys go through the trees: hand over hand below a bough."""

from __future__ import annotations

from math import asin, cos, floor, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.animal import Animal, Carriage
from crake.engines.sketch.subjects.builds import Build
from crake.engines.sketch.subjects.legs import Pose
from crake.engines.sketch.subjects.parts import Limb, Part, ball, chain, moved, turned
from crake.engines.sketch.subjects.rig import Flat, Gait, bend, smooth
from crake.engines.sketch.subjects.trunks import BARK, LEAVES

SPAN, ARM = 1.15, 1.02
"""From grip to grip, and from a grip to the shoulder, in heights of the back."""


def swinging(build: Build) -> Gait:
    """Return how the swing repeats: two grips a cycle."""
    return Gait(1.7 * (build.back / 25) ** 0.35, 2 * SPAN * build.back, samples=16)


def swing(animal: Animal, phase: float) -> list[Part]:
    """Swing below a bough from grip to grip, as a pendulum under the hand that holds on.

    The bough stays where it is over the ground, which goes by evenly below the animal.
    """
    b, hand = animal.build, floor(2 * phase) % 2
    share = (2 * phase) % 1.0
    span, arm = SPAN * b.back, ARM * b.back
    widest = asin(0.5 * span / arm)
    lean = -widest * cos(pi * share)
    top = 3.3 * b.back
    grip: Flat = (0.5 * span - span * share, top)
    shoulder: Flat = (grip[0] + arm * sin(lean), top - arm * cos(lean))
    reach: Flat = (-0.5 * span + 2 * span * smooth(share) - span * share,
                   top - 0.75 * b.back * sin(pi * share))  # fmt: skip
    parts = _body(animal, phase, 0.28 * sin(2 * pi * share), shoulder)
    for side in (-1.0, 1.0):
        end = grip if (side > 0) == (hand == 0) else reach
        parts += _arm(animal, side, shoulder, end)
    return parts + _bough(b, phase, top + 0.9 * b.paw)


def _body(animal: Animal, phase: float, lean: float, shoulder: Flat) -> list[Part]:
    """Return trunk, head, tail and drawn-up legs below the shoulders."""
    b = animal.build
    x, y = shoulder
    pose = Pose((x - 0.12 * b.half, y - 1.75 * b.half), (x, y), 0.1)
    parts = animal.tail(phase, pose, Action.STAND) + animal.trunk(pose)
    skull = x + 0.42 * b.neck[0], y + 0.55 * b.neck[1] + 0.25 * b.head
    parts += animal.head(phase, pose, Carriage(skull, 0.1))
    limb, sock = animal.hide.limb, animal.hide.sock
    for side in (-1.0, 1.0):
        kick = 0.12 * b.back * sin(2 * pi * phase + 0.6 * side)
        hip = (pose.hip[0], pose.hip[1] - 0.2 * b.rump, side * b.apart * 0.8)
        knee = (
            pose.hip[0] + 0.40 * b.back,
            pose.hip[1] - 0.10 * b.back + kick,
            side * b.apart * 1.3,
        )
        foot = (knee[0] - 0.12 * b.back, knee[1] - 0.38 * b.back + kick, side * b.apart * 1.1)
        parts += [Limb(hip, knee, b.rump * 0.74, b.thigh * 0.78, limb),
                  Limb(knee, foot, b.thigh * 0.76, b.bone * 1.1, limb),
                  Limb(foot, (foot[0] + 0.8 * b.paw, foot[1] - 0.3 * b.paw, foot[2]), b.paw * 0.9,
                       b.paw * 0.7, sock)]  # fmt: skip
    return turned(parts, lean, shoulder)


def _arm(animal: Animal, side: float, shoulder: Flat, hand: Flat) -> list[Part]:
    b, limb = animal.build, animal.hide.limb
    z = side * b.chest * 0.62
    elbow, wrist = bend(shoulder, hand, 0.53 * b.back, 0.53 * b.back, -1)
    return [Limb((*shoulder, z), (*elbow, z * 1.1), b.thigh * 0.95, b.thigh * 0.66, limb),
            Limb((*elbow, z * 1.1), (*wrist, z * 0.5), b.thigh * 0.64, b.bone * 1.0, limb),
            ball((wrist[0], wrist[1] + 0.3 * b.paw, z * 0.5), b.paw * 0.95,
                 animal.hide.sock)]  # fmt: skip


def _bough(build: Build, phase: float, up: float) -> list[Part]:
    """Return a bough with leaves that go by as the ground does, and some at its ends."""
    cycle, thick = 2 * SPAN * build.back, 0.11 * build.back
    gone, ends = (phase % 1.0) * cycle, 1.25 * cycle
    parts = chain([(-ends, up + 2 * thick, 0), (0, up, 0), (ends, up + thick, 0)],
                  (thick * 1.3, thick, thick * 0.8), BARK)  # fmt: skip
    for x in (-ends, ends):
        parts += moved([
            Limb((0, 0, 0), (2.4 * thick, 4.6 * thick, thick), thick * 0.6, thick * 0.3, BARK),
            ball((2.0 * thick, 5.4 * thick, 0), 3.4 * thick, LEAVES),
            ball((5.6 * thick, 4.4 * thick, thick), 2.8 * thick, LEAVES),
            ball((-1.6 * thick, 4.4 * thick, -thick), 2.8 * thick, LEAVES),
        ], (x, up, 0.0))  # fmt: skip
    for x in (-gone, cycle - gone):
        parts += moved([ball((0.0, 3.4 * thick, 0), 3.0 * thick, LEAVES),
                        ball((3.6 * thick, 2.6 * thick, thick), 2.4 * thick, LEAVES)],
                       (x, up, 0.0))  # fmt: skip
    return parts
