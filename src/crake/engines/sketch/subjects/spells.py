"""Spells: light that gathers at a hand, shoots ahead as a beam, and bursts into sparks.

Units are centimetres of a grown person; the origin is the ground below who casts it.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects import arts
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain, towards
from crake.engines.sketch.subjects.rig import smooth

_LIGHT: RGB = (0.36, 0.72, 1.0)
_WHITE: RGB = (1.0, 1.0, 1.0)
_REACH = 215.0
"""How far ahead of the hand a spell gets."""
_MOTES = 30


def _spell(joints: Joints) -> list[Part]:
    phase, hand = joints.phase % 1.0, joints.palms[1]
    colour = joints.tints.get("spell", _LIGHT)
    x, y, z = hand[0] + 6.0, hand[1] + 1.0, hand[2]
    strong = arts.gathered(phase)
    parts = _circle(joints, colour)
    parts += [
        ball((x, y, z), 40.0 + 50.0 * strong, Ink(colour, glow=1.0, mist=0.16 + 0.26 * strong)),
        ball((x, y, z), 8.0 + 15.0 * strong, Ink(colour, glow=1.0, mist=0.9)),
        ball((x, y, z), 3.0 + 6.0 * strong, Ink(towards(colour, _WHITE, 0.8), glow=1.0)),
    ]
    return parts + _gathering((x, y, z), phase, colour) + _beam((x, y, z), phase, colour)


def _circle(joints: Joints, colour: RGB) -> list[Part]:
    """Return a ring of light on the ground, with signs that turn on it."""
    strong = 0.35 + 0.65 * arts.gathered(joints.phase)
    turn = 0.5 * sin(2 * pi * joints.phase)
    ink = Ink(towards(colour, _WHITE, 0.25 * strong), glow=1.0)
    parts: list[Part] = []
    for radius, thick in ((62.0, 0.9), (48.0, 0.6)):
        ring = [(radius * cos(t), 1.2, radius * sin(t)) for t in
                (2 * pi * k / 30 for k in range(31))]  # fmt: skip
        parts += chain(ring, [thick * strong] * 31, ink)
    for k in range(12):
        t = turn + 2 * pi * k / 12
        a = (50.0 * cos(t), 1.2, 50.0 * sin(t))
        b = (60.0 * cos(t + 0.12), 1.2, 60.0 * sin(t + 0.12))
        c = (51.0 * cos(t + 0.2), 1.2, 51.0 * sin(t + 0.2))
        parts += chain([a, b, c], [0.7 * strong] * 3, ink)
    glow = Ink(colour, glow=1.0, mist=0.08 + 0.16 * strong)
    return [*parts, Limb((-30, 6, 0), (30, 6, 0), 50.0, 50.0, glow)]


def _gathering(at: Point, phase: float, colour: RGB) -> list[Part]:
    """Return motes that spiral into the hand until the spell is cast, and come up again after."""
    parts: list[Part] = []
    for k in range(_MOTES):
        start = 0.7549 * k % 1.0
        age = (2.17 * phase + start) % 1.0 if phase < arts.CAST else 1 - (1 - start) * _home(phase)
        come = smooth(age)
        far, turn = 74.0 * (1 - come), 2.4 * k + 5.0 * come
        tilt = 1.1 * (0.618 * k % 1) - 0.5
        spot = (at[0] + far * cos(turn) * 0.8, at[1] + far * (0.8 * sin(turn) + 0.3 * tilt),
                at[2] + far * tilt)  # fmt: skip
        shown = min(6 * age, 1.0) * (1 - age**6) * min(phase / 0.10, 1.0)
        shown *= float(phase < arts.CAST)
        shown *= 1 - smooth(min(max((phase - arts.CAST + 0.08) / 0.08, 0.0), 1.0))
        size = max((1.1 + 1.1 * (0.37 * k % 1)) * shown, 0.02)
        parts.append(ball(spot, size, Ink(towards(colour, _WHITE, 0.5), glow=1.0)))
    return parts


def _home(phase: float) -> float:
    """Return how far what is spent is back where it began, unseen, before all begins again."""
    return smooth(min(max((phase - 0.96) / 0.035, 0.0), 1.0))


def _beam(at: Point, phase: float, colour: RGB) -> list[Part]:
    """Return what flies ahead once the spell is cast: a bolt, its wake, and where it bursts."""
    age, home = phase - arts.CAST, _home(phase)
    flown = min(max(age / 0.10, 0.0), 1.0) * (1 - home)
    fade = 1 - smooth(min(max((age - 0.16) / 0.30, 0.0), 1.0)) if age > 0 else 0.0
    head = at[0] + _REACH * flown
    count = 12
    points: list[Point] = []
    for k in range(count + 1):
        share = k / count
        jag = 5.0 * sin(2.9 * k + 90.0 * age) * sin(pi * share) ** 0.5 * flown
        points.append((at[0] + (head - at[0]) * share, at[1] + jag + 10.0 * share * flown,
                       at[2] + 4.0 * sin(4.1 * k + 70.0 * age) * share * flown))  # fmt: skip
    core = Ink(towards(colour, _WHITE, 0.75), glow=1.0)
    parts: list[Part] = [
        *chain(points, [max(2.4 * fade, 0.02)] * (count + 1), core),
        Limb(points[0], points[-1], max(15.0 * fade, 0.02), max(24.0 * fade, 0.02),
             Ink(colour, glow=1.0, mist=max(0.60 * fade, 0.001))),
        ball(points[-1], max(46.0 * fade * flown, 0.02),
             Ink(colour, glow=1.0, mist=max(0.75 * fade, 0.001))),
    ]  # fmt: skip
    burst = min(max((age - 0.09) / 0.40, 0.0), 1.0)
    out = (1 - (1 - burst) ** 2) * (1 - home)
    for k in range(26):
        turn, tilt = 2.4 * k, 2.0 * (0.618 * k % 1) - 1.0
        far = out * (34.0 + 62.0 * (0.37 * k % 1))
        end = points[-1]
        fall = 46.0 * burst**2 * (1 - home)
        spot = (end[0] + 0.7 * far * cos(turn), end[1] + far * sin(turn) - fall,
                end[2] + far * tilt)  # fmt: skip
        size = max(2.1 * (1 - burst) * min(20 * burst, 1.0), 0.02)
        tail = tuple(a + (b - a) * 0.16 for a, b in zip(spot, end, strict=True))
        parts.append(Limb(spot, (tail[0], tail[1], tail[2]), size, 0.3 * size,
                          Ink(towards(colour, _WHITE, 0.4 + 0.4 * (k % 2)), glow=1.0)))  # fmt: skip
    return parts


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {Action.CAST: _spell}
"""What is drawn with who does it."""
