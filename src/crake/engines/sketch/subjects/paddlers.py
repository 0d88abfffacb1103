"""Kayaks, and who paddles them. Units are centimetres of a grown person."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.mounted import UPRIGHT
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, chain, moved, sheet, turned
from crake.engines.sketch.subjects.postures import HIP, Arm, Leg, Posture
from crake.engines.sketch.subjects.riders import ridden
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, look_of
from crake.engines.sketch.subjects.wheels import BLACK

REACH = 108.0
"""From the middle of a paddle to the end of its blade."""
GRIP = 30.0
"""From its middle to a hand."""


def _paddle(phase: float) -> tuple[tuple[Point, Point], list[Part]]:
    """Return where its hands hold it, the far one first, and the paddle itself.

    It dips on one side and is drawn back, then on the other.
    """
    turn = 2 * pi * phase
    middle = (30.0 + 4 * cos(2 * turn), 62.0 + 3 * cos(2 * turn), 0.0)
    ahead, down = 0.42 * cos(turn), 0.50 * sin(turn)
    long = (1 + ahead**2 + down**2) ** 0.5
    way = (ahead / long, -down / long, 1 / long)

    def at(along: float) -> Point:
        x, y, z = (m + along * w for m, w in zip(middle, way, strict=True))
        return x, y, z

    blade = Ink((0.96, 0.72, 0.12), gloss=0.5)
    parts: list[Part] = [Limb(at(-REACH + 24), at(REACH - 24), 1.7, 1.7, BLACK)]
    for side in (-1.0, 1.0):
        root, tip = at(side * (REACH - 34)), at(side * REACH)
        wide = 9.5
        parts.append(sheet(
            [(root[0], root[1] + 3, root[2]), (root[0] + wide * 0.3, root[1] + wide, root[2]),
             (tip[0] + wide * 0.3, tip[1] + wide, tip[2]), (tip[0], tip[1] - wide, tip[2]),
             (root[0], root[1] - wide * 0.7, root[2])], blade, 2.0,
        ))  # fmt: skip
    return (at(-GRIP), at(GRIP)), parts


def _kayak(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a kayak, and who sits in it and paddles."""
    paint = Ink(look.colour or (0.88, 0.30, 0.12), gloss=0.7)
    trim = Ink((0.96, 0.95, 0.92), gloss=0.5)
    spine = ((-176.0, 27.0, 1.5), (-140.0, 20.0, 11.0), (-80.0, 15.0, 21.0), (0.0, 13.0, 25.0),
             (80.0, 15.0, 21.0), (140.0, 20.0, 11.0), (178.0, 28.0, 1.5))  # fmt: skip
    parts = chain([(x, y, 0.0) for x, y, _ in spine], [r for _, _, r in spine], paint)
    deck = [(-150.0, 27.0, 0.0), (-80.0, 31.0, 0.0), (0.0, 33.0, 0.0), (80.0, 31.0, 0.0),
            (150.0, 27.0, 0.0)]  # fmt: skip
    parts += chain(deck, (2.0, 6.0, 7.5, 6.0, 2.0), trim)
    rim = [(-14 + 36 * cos(t), 38.5, 19 * sin(t)) for t in (2 * pi * k / 20 for k in range(21))]
    parts += [sheet(rim, BLACK), *chain(rim, [2.0] * 21, BLACK)]
    if action is not Action.STAND:
        rider = look.rider
        if rider is not None and rider.kind in UPRIGHT:  # it lets itself be carried along
            carried = UPRIGHT[rider.kind](look_of(rider, look), phase, Action.SIT)
            parts += moved(carried, (-10.0, 8.0, 0.0))
            return turned(parts, 0.018 * sin(4 * pi * phase), (0, 14))
        hands, paddle = _paddle(phase)
        legs = Leg(62, 6, out=-4), Leg(62, 6, out=-4)
        arms = Arm(0.8, 0.6), Arm(0.8, 0.6)
        posture = Posture(legs, arms, (0.0, 20 - HIP), 5.0)
        seat = (-24.0, 6.0, 0.0)
        own = tuple((x - seat[0], y - seat[1], z) for x, y, z in hands)
        parts += moved(ridden(posture, phase, action, look, (own[0], own[1])), seat) + paddle
    return turned(parts, 0.018 * sin(4 * pi * phase), (0, 14))


RIG = Rig(
    _kayak,
    {Action.RIDE: Gait(2.2, 300.0), Action.STAND: Gait(3.0)},
    1.7,
    turn=0.42,
    front=0.5,
    pitch=0.10,
    home=Home.WATER,
    waterline=9.0,
    ridden=True,
)
"""A kayak."""
