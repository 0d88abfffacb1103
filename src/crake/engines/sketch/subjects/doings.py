"""What four-legged animals do beside going and resting: they howl, drink, dig, climb and more.

Each function returns an animal's parts at a phase of a cycle that ends as it begins.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import Action, Expression
from crake.engines.sketch.subjects.animal import Animal, Carriage
from crake.engines.sketch.subjects.expressions import MIENS, Mien
from crake.engines.sketch.subjects.foods import FOODS, Food
from crake.engines.sketch.subjects.legs import Pose
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    banked,
    moved,
    spun,
    turned,
)
from crake.engines.sketch.subjects.rig import Flat, Gait, bend, smooth
from crake.engines.sketch.subjects.trunks import branch, trunk

WATER, SOIL = Ink((0.80, 0.90, 0.97), gloss=0.8, glow=0.25), Ink((0.34, 0.24, 0.16))
ASCENT, REST, STEPS = 0.46, 0.86, 3
"""Shares of a cycle at which who climbs is at the top and comes down again; steps until then."""


def _between(phase: float, start: float, up: float, down: float, end: float) -> float:
    """Return 0 before `start`, 1 from `up` to `down`, 0 from `end` on, smooth between them."""
    rise = smooth(min(max((phase - start) / (up - start), 0.0), 1.0))
    return rise * (1 - smooth(min(max((phase - down) / (end - down), 0.0), 1.0)))


def _way(one: Flat, two: Flat, share: float) -> Flat:
    return one[0] + (two[0] - one[0]) * share, one[1] + (two[1] - one[1]) * share


def _held(animal: Animal, phase: float, pose: Pose, action: Action, held: Carriage) -> list[Part]:
    return (animal.body(phase, pose, action) + animal.legs(phase, pose, action)
            + animal.head(phase, pose, held))  # fmt: skip


def nibble(animal: Animal, phase: float, food: Food) -> list[Part]:
    """Sit up, food between the forepaws, and nibble at it."""
    b, pose = animal.build, animal.pose(phase, Action.SIT)
    bite = sin(6 * pi * phase)
    ahead, up = animal.skull(phase, pose, Action.SIT)
    skull = ahead + 0.1 * b.head, up - (0.10 + 0.03 * bite) * b.head
    mien = Mien(inner=0.3, outer=0.0, smile=0.8, gape=0.7 + 0.5 * bite)
    parts = animal.body(phase, pose, Action.SIT)
    parts += animal.head(phase, pose, Carriage(skull, -0.1, mien))
    mouth = b.head * 0.75 + b.muzzle[0]
    at = (skull[0] + mouth * cos(0.52), skull[1] - 0.62 * b.head, mouth * sin(0.52))
    root = pose.shoulder[0], pose.shoulder[1] - b.chest * 0.45
    for side in (-1.0, 1.0):
        parts += animal.hind(phase, side, pose, Action.SIT)
        z, paw = side * b.apart, (at[0] - 0.3 * b.paw, at[1] - 0.5 * b.paw)
        elbow, wrist = bend(root, paw, b.back * 0.30, b.back * 0.30, -1)
        out = at[2] + side * b.paw * 1.3
        limb = animal.hide.limb
        hand = wrist[0] + 0.4 * b.paw, wrist[1], out
        parts += [Limb((*root, z), (*elbow, z * 1.25), b.thigh * 0.9, b.thigh * 0.62, limb),
                  Limb((*elbow, z * 1.25), (*wrist, out), b.thigh * 0.6, b.bone, limb),
                  ball(hand, b.paw, animal.hide.sock)]  # fmt: skip
    return parts + FOODS[food](at, b.head, 0.05 * bite)


def sentry(animal: Animal, phase: float) -> list[Part]:
    """Stand upright on the hind legs, forepaws before the chest, and look about."""
    b, breath = animal.build, 0.01 * animal.build.back * sin(2 * pi * phase)
    tall = b.back * 0.62 + 2 * b.half
    look = sin(2 * pi * phase)
    pose = Pose((-0.1 * b.half, b.back * 0.62), (0.18 * b.half, tall + breath), 0.1)
    parts = animal.tail(phase, Pose((-0.2 * b.half, b.rump), pose.shoulder, 0.0), Action.SIT)
    parts += animal.trunk(pose)
    skull = pose.shoulder[0] + 0.25 * b.neck[0], pose.shoulder[1] + b.neck[1] * 1.15
    parts += spun(animal.head(phase, pose, Carriage(skull, 0.03 * look)), 0.30 * look)
    limb, sock = animal.hide.limb, animal.hide.sock
    for side in (-1.0, 1.0):
        z = side * b.apart
        hip, knee = (*pose.hip, z * 0.8), (pose.hip[0] + 0.16 * b.back, b.back * 0.34, z * 1.2)
        heel = (-0.16 * b.back, b.paw * 0.8, z * 1.2)
        elbow = (pose.shoulder[0] + 0.08 * b.back, tall - 0.42 * b.back, z * 1.35)
        hand = (pose.shoulder[0] + 0.38 * b.back, tall - 0.50 * b.back + breath, z * 0.6)
        parts += [Limb(hip, knee, b.rump * 0.75, b.thigh * 0.8, limb),
                  Limb(knee, heel, b.thigh * 0.8, b.bone * 1.1, limb),
                  Limb(heel, (heel[0] + 0.30 * b.back, b.paw * 0.75, heel[2]), b.paw * 0.85,
                       b.paw * 0.7, sock),
                  Limb((pose.shoulder[0], tall - 0.12 * b.back, z), elbow, b.thigh * 0.8,
                       b.thigh * 0.55, limb),
                  Limb(elbow, hand, b.thigh * 0.55, b.bone * 0.9, limb),
                  ball(hand, b.paw * 0.75, sock)]  # fmt: skip
    return parts


def sentry_head(animal: Animal) -> tuple[Point, float]:
    """Return where the head of who stands upright is, and how far it reaches."""
    b = animal.build
    ahead, up = 0.18 * b.half + 0.25 * b.neck[0], b.back * 0.62 + 2 * b.half + b.neck[1] * 1.15
    return (ahead + min(b.muzzle[0], b.head) * 0.3, up, 0.0), b.head * 1.4


def howl(animal: Animal, phase: float) -> list[Part]:
    """Sit, raise the head to the sky and howl."""
    b, pose = animal.build, animal.pose(phase, Action.SIT)
    up = _between(phase % 1.0, 0.0, 0.16, 0.84, 1.0)
    level = animal.skull(phase, pose, Action.SIT)
    high = pose.shoulder[0] + b.neck[0] * 0.30, pose.shoulder[1] + b.neck[1] * 1.2 + b.head * 0.5
    mien = Mien(inner=0.6, outer=-0.2, smile=-0.6, gape=0.05 + 3.4 * up)
    skull = _way(level, high, up)
    return _held(animal, phase, pose, Action.SIT, Carriage(skull, 0.92 * up, mien))


def roar(animal: Animal, phase: float) -> list[Part]:
    """Stand, stretch the neck and roar."""
    b, pose = animal.build, animal.pose(phase, Action.STAND)
    wide = _between(phase % 1.0, 0.05, 0.22, 0.62, 0.85)
    skull = animal.skull(phase, pose, Action.STAND)
    skull = skull[0] + 0.30 * b.head * wide, skull[1] - 0.15 * b.head * wide
    mien = replace(MIENS[Expression.ANGRY], gape=0.05 + 6.5 * wide)
    held = Carriage(skull, 0.24 * wide + 0.02 * sin(40 * pi * phase) * wide, mien)
    return _held(animal, phase, pose, Action.STAND, held)


def yawn(animal: Animal, phase: float) -> list[Part]:
    """Sit and yawn, eyes closed."""
    b, pose = animal.build, animal.pose(phase, Action.SIT)
    wide = _between(phase % 1.0, 0.10, 0.40, 0.62, 0.85)
    skull = animal.skull(phase, pose, Action.SIT)
    skull = skull[0] - 0.15 * b.head * wide, skull[1] + 0.12 * b.head * wide
    mien = Mien(inner=0.3, outer=-0.3, lid=1.0, smile=0.4, gape=0.05 + 7.5 * wide)
    return _held(animal, phase, pose, Action.SIT, Carriage(skull, 0.34 * wide, mien))


def drink(animal: Animal, phase: float) -> list[Part]:
    """Lower the head and lap."""
    b, pose = animal.build, animal.pose(phase, Action.EAT)
    pose = Pose(pose.hip, (pose.shoulder[0], pose.shoulder[1] - 0.10 * b.back), pose.curl)
    lap = sin(8 * pi * phase)
    ahead, up = animal.skull(phase, pose, Action.EAT)
    skull = ahead, max(up - 0.25 * b.head, b.head * 0.95) + 0.05 * b.head * lap
    mien = Mien(inner=0.9, outer=0.2, smile=0.4, gape=1.2 + 0.8 * lap)
    return _held(animal, phase, pose, Action.EAT, Carriage(skull, -0.42, mien))


def bowl(animal: Animal) -> list[Part]:
    """Return a bowl of water below the nose of who drinks."""
    b, pose = animal.build, animal.pose(0.0, Action.EAT)
    reach = b.head * 0.7 + b.muzzle[0]
    ahead, _ = animal.skull(0.0, pose, Action.EAT)
    x, z = ahead + reach * cos(0.52), reach * sin(0.52)
    wide, high = b.head * 1.15, b.head * 0.62
    china = Ink((0.30, 0.52, 0.78), gloss=0.5)
    return [
        Limb((x, 0, z), (x, high, z), wide * 0.82, wide * 1.04, china, cut=True),
        Limb((x, high * 0.5, z), (x, high * 0.52, z), wide * 0.55, wide * 0.55, WATER),
    ]


TOY = "toy"
"""Gear of an animal that has something to pat."""


def pat(animal: Animal, phase: float, strokes: int = 1) -> list[Part]:
    """Push at something on the floor with both forepaws in turn, rump up."""
    b, pose = animal.build, animal.pose(phase, Action.STAND)
    bob = 0.02 * b.back * sin(2 * strokes * pi * phase)
    pose = Pose((pose.hip[0], pose.hip[1] + bob),
                (pose.shoulder[0] + 0.05 * b.back, b.back * 0.66 - bob), 0.2)  # fmt: skip
    parts = animal.body(phase, pose, Action.RUN)
    for side in (-1.0, 1.0):
        parts += animal.hind(phase, side, pose, Action.STAND)
        parts += animal.fore(strokes * phase, side, pose, Action.WALK)
    skull = (pose.shoulder[0] + b.neck[0] * 0.95 + b.head * 0.2,
             max(pose.shoulder[1] - 0.05 * b.back, b.head * 1.15) + 2 * bob)  # fmt: skip
    return parts + animal.head(phase, pose, Carriage(skull, -0.34))


def dig(animal: Animal, phase: float) -> list[Part]:
    """Scratch with both forepaws, while soil flies behind."""
    b, parts = animal.build, pat(animal, phase, strokes=4)
    for k in range(22):
        age = (4 * phase + k * 0.381966) % 1.0
        way, side = (0.5 + 0.5 * ((k * 0.71) % 1)) * 1.5 * b.back, ((k * 0.53) % 1 - 0.5) * b.back
        at = (b.half * 0.7 - way * age, b.back * (0.08 + 1.5 * age * (1 - age)), side * age)
        size = b.bone * (0.30 + 0.5 * ((k * 0.29) % 1)) * min(6 * age, 6 * (1 - age), 1.0)
        parts.append(ball(at, max(size, 0.02), SOIL))
    x, wide = b.half + 0.25 * b.back, 0.34 * b.back
    return [*parts, Limb((x, 0, 0), (x, 0.4 * wide, 0), wide, 0.2 * wide, SOIL, cut=True)]


def shake(animal: Animal, phase: float) -> list[Part]:
    """Shake the coat from side to side; drops fly off."""
    b, pose = animal.build, animal.pose(phase, Action.STAND)
    strong = sin(pi * (phase % 1.0)) ** 2
    swing = 0.34 * strong * sin(12 * pi * phase)
    held = Carriage(animal.skull(phase, pose, Action.STAND), 0.0, None, shut=True)
    axis = pose.hip[1] - b.rump * 0.6, 0.0
    parts = banked(animal.body(phase, pose, Action.RUN), swing, axis)
    parts += banked(animal.head(phase, pose, held), -1.3 * swing, axis)
    parts += animal.legs(phase, pose, Action.STAND)
    for k in range(40):
        age = (3 * phase + k * 0.569840) % 1.0
        turn, along = k * 1.7, (k * 0.754877) % 1.0
        far = b.chest * (1.0 + 2.4 * age)
        at = ((2.4 * along - 1.2) * b.half, axis[0] + far * sin(turn) * 0.9 - b.back * 0.4 * age**2,
              far * cos(turn))  # fmt: skip
        size = b.bone * 0.62 * strong * min(8 * age, 1.6 * (1 - age))
        parts.append(ball((at[0], max(at[1], 0.3), at[2]), max(size, 0.02), WATER))
    return parts


def roll(animal: Animal, phase: float) -> list[Part]:
    """Lie, roll onto the back, wriggle there, and roll on until it lies again."""
    b, phase = animal.build, phase % 1.0
    over = smooth(min(max((phase - 0.06) / 0.26, 0.0), 1.0))
    back = smooth(min(max((phase - 0.70) / 0.26, 0.0), 1.0))
    wriggle = 0.22 * sin(12 * pi * phase) * _between(phase, 0.26, 0.36, 0.62, 0.74)
    pose = animal.pose(phase, Action.LIE)
    low = pose.hip[1] * 0.8
    skull = pose.shoulder[0] + b.neck[0] * 0.9 + b.head * 0.25, low + 0.1 * b.head
    mien = MIENS[Expression.HAPPY]
    aloft = over * (1 - back)
    parts = animal.trunk(pose) + animal.head(phase, pose, Carriage(skull, 0.0, mien))
    parts += _unfolded(animal, pose, aloft, 3 * phase)
    for part in animal.tail(phase, pose, Action.LIE):  # along the ground, not into it
        if isinstance(part, Limb):
            (ax, ay, az), (bx, by, bz) = part.a, part.b
            near = 1 - 0.9 * aloft
            parts.append(replace(part, a=(ax, low + (ay - low) * near, az),
                                 b=(bx, low + (by - low) * near, bz)))  # fmt: skip
    parts = banked(parts, pi * (over + back) + wriggle, (low, 0.0))
    return moved(parts, (0.0, -lowest(parts), 0.0))


def lowest(parts: list[Part]) -> float:
    """Return how low the lowest of limbs reaches."""
    limbs = (part for part in parts if isinstance(part, Limb))
    return min(min(limb.a[1] - limb.ra, limb.b[1] - limb.rb) for limb in limbs)


def _unfolded(animal: Animal, pose: Pose, share: float, phase: float) -> list[Part]:
    """Return legs between folded ones (0) and those that paddle away from the body (1)."""
    b = animal.build
    stand = animal.pose(0.0, Action.STAND)
    down = b.back - pose.hip[1]
    folded = animal.legs(0.0, pose, Action.LIE)
    if b.pillars:
        return folded
    free = moved(animal.legs(phase, stand, Action.SWIM), (0.0, -down, 0.0))
    legs: list[Part] = []
    for one, two in zip(folded, free, strict=True):
        assert isinstance(one, Limb)
        assert isinstance(two, Limb)
        a, c = (tuple(p + (q - p) * share for p, q in zip(x, y, strict=True))
                for x, y in ((one.a, two.a), (one.b, two.b)))  # fmt: skip
        legs.append(replace(one, a=(a[0], a[1], a[2]), b=(c[0], c[1], c[2])))
    return legs


def wake(animal: Animal, phase: float) -> list[Part]:
    """Lie asleep, raise the head, look around, and lay it down again."""
    pose = animal.pose(phase, Action.LIE)
    up = _between(phase % 1.0, 0.14, 0.30, 0.84, 0.98)
    skull = _way(animal.resting(pose), animal.skull(phase, pose, Action.LIE), up)
    held = Carriage(skull, -0.10 * (1 - up) + 0.06 * sin(4 * pi * phase) * up, None,
                    shut=phase % 1.0 < 0.22 or phase % 1.0 > 0.90)  # fmt: skip
    return _held(animal, phase, pose, Action.LIE, held)


def climb(animal: Animal, phase: float) -> list[Part]:
    """Climb up a trunk step by step, look around, and come down again, backwards."""
    b, phase = animal.build, phase % 1.0
    if phase < ASCENT:
        share = phase / ASCENT
    else:
        share = 1 - smooth(min(max((phase - REST) / (1 - REST), 0.0), 1.0))
    steps, stride = STEPS * share, 2 * b.back * b.reach / 0.62
    pose = animal.pose(steps, Action.WALK)
    parts = animal.body(phase, pose, Action.STAND) + animal.legs(steps, pose, Action.WALK)
    x, y = animal.skull(phase, pose, Action.STAND)
    skull = x - 0.1 * b.back, y + 0.1 * b.back
    about = 0.35 * sin(6 * pi * phase) * (ASCENT < phase < REST)  # at the top it looks around
    parts += animal.head(
        phase, pose, Carriage(skull, -0.75 + about * sin(pi * (phase - ASCENT) / (REST - ASCENT)))
    )
    radius = b.back * 0.42
    low = b.half + b.rump + 0.45 * b.back + stride * steps
    parts = moved(turned(parts, pi / 2, (0.0, 0.0)), (0.25 * radius, low, 0.0))
    high = low - stride * steps + stride * STEPS + b.half * 2.4 + b.head * 3.2
    return parts + trunk(radius, high, radius)


def supine(animal: Animal, phase: float) -> list[Part]:
    """Float on the back, paws on the belly, as otters do."""
    b, pose = animal.build, animal.pose(phase, Action.LIE)
    low = pose.hip[1]
    parts = animal.body(phase, pose, Action.LIE) + _unfolded(animal, pose, 0.75, phase)
    parts = banked(parts, pi, (low, 0.0))
    (hx, _), (sx, _) = pose.hip, pose.shoulder
    parts.append(Limb((hx, 1.25 * low, 0), (sx, 1.3 * low, 0), 0.72 * b.rump, 0.78 * b.chest,
                      animal.hide.pale))  # fmt: skip
    skull = pose.shoulder[0] + b.neck[0] * 0.8, low + 0.55 * b.head
    head = animal.head(phase, Pose(pose.hip, (pose.shoulder[0], low), 0.0),
                       Carriage(skull, 0.35))  # fmt: skip
    rock = 0.04 * b.back * sin(2 * pi * phase)
    return moved(parts + head, (0.0, 0.3 * b.back + rock, 0.0))


def hang(animal: Animal, phase: float) -> list[Part]:
    """Hang below a branch by all paws, the head upright, and go on hand over hand, slowly."""
    b = animal.build
    pose, turn = animal.pose(phase, Action.WALK), sin(2 * pi * phase)
    parts = animal.body(phase, pose, Action.STAND) + animal.legs(phase, pose, Action.STAND)
    parts = banked(parts, pi, (b.back * 0.5, 0.0))
    (hx, hy), (sx, sy) = pose.hip, pose.shoulder
    flipped = Pose((hx, b.back - hy), (sx, b.back - sy), 0.0)
    skull = sx + b.neck[0] * 0.8, b.back - sy + 0.35 * b.head + 0.08 * b.head * turn
    parts += animal.head(phase, flipped, Carriage(skull, 0.04 * turn))
    low, radius = 0.8 * b.back, b.back * 0.13
    parts = moved(parts, (b.back * 0.3, low, 0.0))
    stem = -b.half - 0.75 * b.back
    tree = trunk(stem, low + 1.9 * b.back, b.back * 0.27)
    return parts + tree + branch(stem, b.half + 1.1 * b.back, low + b.back - 0.4 * b.paw, radius)


Doing = Callable[[Animal, float], list[Part]]
DOINGS: dict[Action, tuple[Doing, Gait]] = {
    Action.HOWL: (howl, Gait(4.2)),
    Action.ROAR: (roar, Gait(2.8)),
    Action.YAWN: (yawn, Gait(3.0)),
    Action.DRINK: (drink, Gait(1.6)),
    Action.DIG: (dig, Gait(1.3, samples=16)),
    Action.SHAKE: (shake, Gait(1.6)),
    Action.ROLL: (roll, Gait(3.4)),
    Action.WAKE: (wake, Gait(4.6)),
    Action.CLIMB: (climb, Gait(9.0, samples=24)),
    Action.HANG: (hang, Gait(4.0)),
}
"""What each is, and how it repeats."""
