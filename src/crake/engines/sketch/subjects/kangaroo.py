"""Kangaroos: they hop on their hind legs, and sit on their tail. Units are those of `builds`."""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.beasts import Beast
from crake.engines.sketch.subjects.builds import Build, Ears, Run
from crake.engines.sketch.subjects.face import Face
from crake.engines.sketch.subjects.fur import Fur, Hide, dyed
from crake.engines.sketch.subjects.neckwear import Neck, around_neck
from crake.engines.sketch.subjects.parts import Limb, Part, Point, ball, chain
from crake.engines.sketch.subjects.rig import SADDLE, Flat, Gait, Look, Rig, bend, footfall
from crake.engines.sketch.subjects.upright import rises, scale_of, upright

BUILD = Build(26, 12, 6.4, 9.0, 9.4, 7.4, 2.2, (6, 12, 4.2), 5.4, (7.6, 3.1), (9.0, 3.5), 1.4,
              (44, 4.4, 0.2), 2.4, 3.6, ears=Ears.LONG, run=Run.HOP, prey=True,
              tuft=0.9)  # fmt: skip
RED = Fur((0.68, 0.42, 0.25), (0.44, 0.26, 0.15), (0.95, 0.86, 0.74), socks=(0.34, 0.22, 0.15),
          shag=0.6)  # fmt: skip
GREY = Fur((0.52, 0.47, 0.42), (0.32, 0.28, 0.25), (0.92, 0.88, 0.82), socks=(0.22, 0.19, 0.17),
           shag=0.6)  # fmt: skip
KANGAROO = Beast(BUILD, (RED, GREY), 150)
_GROUNDED = 0.34
"""Share of a hop for which the feet are on the ground."""
_HOPS = {Action.WALK: (13.0, 5.0), Action.RUN: (21.0, 10.0), Action.JUMP: (24.0, 17.0)}
"""Half the way of the feet along the ground, and how high a hop is."""
_TRUNK, _HIP = 23.0, 25.0


class _Stance:
    """Where hip, shoulder and foot are, and how far the tail is raised, at a phase of an action."""

    def __init__(self, phase: float, action: Action) -> None:
        self.phase = phase % 1.0
        self.hops = action in _HOPS
        breath = 0.25 * sin(2 * pi * phase)
        self.foot: Flat = (1.5, 0.0)
        self.sway = 0.0
        self.dances = action is Action.DANCE
        self.lean, self.raised, high = 0.42, 0.0, _HIP + breath
        if self.hops:
            reach, rise = _HOPS[action]
            air = max((self.phase - _GROUNDED) / (1 - _GROUNDED), 0.0)
            sunk = sin(pi * min(self.phase / _GROUNDED, 1.0))
            x, y, _ = footfall(self.phase, _GROUNDED, reach, rise * 1.15)
            self.foot = x * 0.9, y
            high = _HIP - 5.0 * sunk + rise * 4 * air * (1 - air)
            self.lean = 0.86 + 0.16 * sin(2 * pi * self.phase)
            self.raised = 0.9 + 0.22 * sin(2 * pi * self.phase + 0.6)
        elif action is Action.EAT:
            self.lean, high = 1.42, _HIP - 4 + breath
        elif action is Action.DANCE:
            beat = sin(2 * pi * self.phase)
            self.lean, high = 0.16 + 0.10 * beat, _HIP + 1.0 - 2.6 * beat * beat
            self.sway, self.raised = beat, 0.12 + 0.12 * beat
        elif action in {Action.SIT, Action.LIE}:
            self.lean, high = 0.30, _HIP - 11 + breath
        self.hip: Flat = (-3.0, high)
        self.shoulder: Flat = (-3.0 + _TRUNK * sin(self.lean), high + _TRUNK * cos(self.lean))

    def skull(self) -> Flat:
        """Return the middle of the skull."""
        low = max(self.lean - 1.1, 0.0)
        nod = 0.5 * sin(2 * pi * self.phase)
        return self.shoulder[0] + 5.0 + 8 * low, self.shoulder[1] + 10.5 - 34 * low + nod


def _leg(at: _Stance, side: float, hide: Hide) -> list[Part]:
    """Return a hind leg: a strong thigh, a long shank and a longer foot."""
    z = side * BUILD.apart
    x, y = at.foot
    push = max(-x, 0.0) * 0.02 if at.hops else 0.0
    heel = x - 5.0 + 4.0 * push, y + 2.4 + 10.0 * push
    knee, ankle = bend((at.hip[0] + 1.0, at.hip[1] - 3.0), heel, 16.0, 19.0, 1)
    toe = ankle[0] + 14.0, max(ankle[1] - 1.0 - 12.0 * push, 1.6)
    return [
        Limb((at.hip[0], at.hip[1] - 2, z * 0.8), (*knee, z * 1.5), 8.6, 5.0, hide.coat),
        Limb((*knee, z * 1.5), (*ankle, z * 1.3), 5.0, 2.2, hide.coat),
        Limb((*ankle, z * 1.3), (*toe, z * 1.4), 2.4, 1.6, hide.sock),
    ]


def _arm(at: _Stance, side: float, hide: Hide) -> list[Part]:
    """Return a short foreleg, held before the chest or down to the grass."""
    z, sway = side * 4.6, 0.12 * sin(2 * pi * at.phase + side * 0.4)
    x, y = at.shoulder
    down = at.lean * 0.55
    if at.dances:
        beat = sin(2 * pi * at.phase + (0.0 if side > 0 else pi))
        elbow = x + 3.0, y - 6.0 + 2.5 * beat, z * 1.9
        hand = x + 8.0, y - 2.0 + 8.0 * beat, z * 2.3
        return [Limb((x - 1.0, y - 2.5, z), elbow, 2.9, 2.0, hide.coat),
                Limb(elbow, hand, 1.9, 1.5, hide.coat),
                ball((hand[0] + 0.6, hand[1] + 0.8, hand[2]), 1.9, hide.sock)]  # fmt: skip
    elbow = x - 1.0 + 2 * sway, y - 10.0, z * 1.25
    hand = x + 6.0 - 3 * down, max(y - 13.0 - 7.0 * down + 8 * sway, 1.5), z
    return [
        Limb((x - 1.0, y - 2.5, z), elbow, 2.9, 2.0, hide.coat),
        Limb(elbow, hand, 1.9, 1.5, hide.coat),
        ball((hand[0] + 1.0, hand[1] - 0.4, z), 1.8, hide.sock),
    ]


def _tail(at: _Stance, hide: Hide) -> list[Part]:
    """Return a tail that is as long as the trunk and the neck, and stands on the ground."""
    x, y = at.hip[0] - 5.0, at.hip[1] - 3.0
    angle, count = pi + 0.85 - 0.85 * at.raised, 8
    points: list[Point] = [(x, y, 0.0)]
    radii = [6.6]
    for k in range(count):
        bent = angle + (0.16 * at.raised * sin(2 * pi * at.phase - 0.5 * k))
        radius = 6.2 - 0.62 * k
        x, y = x + 5.4 * cos(bent), max(y + 5.4 * sin(bent), radius)
        points.append((x, y, 0.0))
        radii.append(radius)
        angle -= 0.04 if at.raised else 0.09
    return chain(points, radii, hide.coat)


def _body(at: _Stance, hide: Hide) -> list[Part]:
    (hx, hy), (sx, sy) = at.hip, at.shoulder
    skull = at.skull()

    def on(share: float, ahead: float) -> Point:
        c, s = cos(at.lean), sin(at.lean)
        return hx + (sx - hx) * share + ahead * c, hy + (sy - hy) * share - ahead * s, 0.0

    return [
        Limb(on(-0.08, 0.0), on(0.36, 0.6), 9.2, 8.8, hide.coat, hide.plain),
        Limb(on(0.36, 0.6), on(0.95, 0.0), 8.8, 5.4, hide.coat, hide.plain),
        Limb(on(0.10, 3.4), on(0.86, 2.4), 6.8, 4.2, hide.pale),
        Limb(on(0.02, 5.2), on(0.26, 5.6), 5.0, 5.0, hide.pale),  # the pouch
        Limb((sx, sy - 1.5, 0.0), (*skull, 0.0), 4.8, 3.6, hide.coat),
    ]


def kangaroo(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a kangaroo's parts."""
    if rises(action, look) and not (action is Action.DANCE and not look.gear):
        return upright(KANGAROO, look, phase, action, scale_of(KANGAROO))
    at, hide = _Stance(phase, action), Hide(dyed(look, KANGAROO.furs))
    parts = _tail(at, hide) + _body(at, hide)
    for side in (-1.0, 1.0):
        parts += _leg(at, side, hide) + _arm(at, side, hide)
    x, y = at.skull()
    (sx, sy), turn = at.shoulder, (x - at.shoulder[0], y - at.shoulder[1])
    neck = Neck((sx + 0.35 * turn[0], sy + 0.35 * turn[1], 0.0), turn, 4.8, phase)
    parts += around_neck(look.finery, neck)
    return parts + Face(BUILD, hide, (x, y, 0.0), phase, look.mood, look.finery,
                        speaks=look.speaks).parts()  # fmt: skip


@cache
def _head(phase: float, action: Action) -> tuple[Point, float]:
    x, y = _Stance(phase, action).skull()
    return (x + 1.5, y, 0.0), BUILD.head * 1.9


def _hop(action: Action, seconds: float) -> Gait:
    reach = _HOPS[action][0] * 0.9
    return Gait(seconds, 2 * reach / _GROUNDED, ((0.0, reach),))


RIG = Rig(
    kangaroo,
    {
        Action.JUMP: _hop(Action.JUMP, 0.78),
        Action.WALK: _hop(Action.WALK, 0.74),
        Action.RUN: _hop(Action.RUN, 0.60),
        Action.STAND: Gait(2.6),
        Action.SIT: Gait(2.8),
        Action.LIE: Gait(3.2),
        Action.EAT: Gait(2.4),
        Action.DANCE: Gait(1.1, 0.0, ((0.25, 0.0), (0.75, 0.0))),
        Action.RIDE: Gait(0.9),
    },
    KANGAROO.height / BUILD.back,
    seat=BUILD.back,
    head=_head,
    saddle=SADDLE * scale_of(KANGAROO),
)
