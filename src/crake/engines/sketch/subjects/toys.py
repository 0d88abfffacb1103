"""Teddy bears, toy trains, paper boats and paper planes."""

from __future__ import annotations

import itertools
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.beasts import BEASTS
from crake.engines.sketch.subjects.fur import Fur
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    banked,
    box,
    disc,
    moved,
    sheet,
    spun,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig
from crake.engines.sketch.subjects.upright import upright

_BEAR = BEASTS["bear"]
PLUSH = replace(
    _BEAR,
    build=replace(_BEAR.build, waist=0.6 * _BEAR.build.back),
    furs=(Fur((0.62, 0.40, 0.21), (0.52, 0.33, 0.17), (0.86, 0.70, 0.48), shag=0.9),),
)
"""A teddy bear that rides: as stout as they come."""
_PAPER: RGB = (0.95, 0.95, 0.93)


def _face(at: Point, plush: Ink, pale: Ink) -> list[Part]:
    """Return a teddy bear's head."""
    x, y, z = at
    black = Ink((0.05, 0.04, 0.04), gloss=0.9)
    parts: list[Part] = [ball(at, 33, plush), ball((x + 22, y - 8, z), 16, pale),
                         Limb((x + 37, y - 3, z - 3), (x + 37, y - 3, z + 3), 5, 5, black),
                         Limb((x + 38, y - 8, z), (x + 36, y - 15, z), 1.4, 1.2,
                              black)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts += [ball((x + 28, y + 9, z + side * 13), 4.6, black),
                  ball((x - 4, y + 27, z + side * 25), 13, plush),
                  ball((x + 5, y + 27, z + side * 26), 9, pale)]  # fmt: skip
    return parts


def _teddy(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a teddy bear that sits, stands, waves or toddles."""
    base = look.colour or (0.62, 0.40, 0.21)
    if action is Action.RIDE or (look.gear and action is not Action.SIT):
        return upright(PLUSH, replace(look, colour=base), phase, action)
    plush = Ink(base, soft=True, fur=0.9)
    pale = Ink(towards(base, (0.98, 0.88, 0.70), 0.6), soft=True, fur=0.5)
    bow, turn = Ink((0.80, 0.12, 0.16), gloss=0.3), 2 * pi * phase
    goes = action in {Action.WALK, Action.RUN, Action.DANCE}
    sits = action in {Action.SIT, Action.SPIN}
    swing = 24 * sin(turn) if goes else 0.0
    low = 30.0 if sits else 62.0 + (3 * abs(sin(turn)) if goes else 0.6 * sin(turn))
    parts: list[Part] = [Limb((0, low, 0), (2, low + 42, 0), 33, 27, plush),
                         Limb((12, low + 4, 0), (12, low + 34, 0), 25, 20, pale)]  # fmt: skip
    for side in (-1.0, 1.0):
        hip = (2.0, low - 8, side * 19)
        if sits:
            foot = (58.0, 16.0, side * 30)
            toe = (66.0, 28.0, side * 31)
        else:
            foot = (2 + side * swing, 13 + max(-side * swing * cos(turn), 0.0) * 0.3, side * 20)
            toe = (foot[0] + 17, foot[1] + 1, side * 21)
        hand = (30 - side * swing, low + 6, side * 44)
        if action is Action.WAVE and side > 0:
            hand = (22.0, low + 84 + 4 * sin(turn), 52 + 9 * sin(turn))
        parts += [Limb(hip, foot, 18, 15, plush), Limb(foot, toe, 15, 13, plush),
                  ball((toe[0] + 4, toe[1] + 2, toe[2]), 11, pale),
                  Limb((2, low + 42, side * 22), hand, 14, 12, plush),
                  ball((hand[0] + 5, hand[1], hand[2]), 9.5, pale),
                  Limb((24, low + 48, 0), (26, low + 51, side * 17), 3, 9, bow)]  # fmt: skip
    parts += [ball((26, low + 48, 0), 5, bow), *_face((4.0, low + 78, 0.0), plush, pale)]
    sway = 0.03 * sin(turn) if not goes else 0.09 * sin(turn)
    parts = banked(parts, sway, (0, 0))
    return spun(parts, turn) if action is Action.SPIN else parts


def _toy_wheel(x: float, z: float, radius: float, phase: float, ink: Ink) -> list[Part]:
    out = 5.0 if z > 0 else -5.0
    parts: list[Part] = [
        Limb((x, radius, z - out), (x, radius, z), radius, radius, ink, cut=True),
        disc((x, radius, z), radius, ink),
        disc((x, radius, z - out), radius, ink),
    ]
    for k in range(4):
        t = -2 * pi * phase + pi * k / 2
        parts.append(ball((x + 0.55 * radius * cos(t), radius + 0.55 * radius * sin(t),
                           z + 0.2 * out),
                          0.16 * radius, Ink(tinted(ink.base, 0.5))))  # fmt: skip
    return parts


def _toy_train(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a wooden train with two waggons."""
    red, blue = (
        Ink(look.colour or (0.84, 0.14, 0.12), gloss=0.6),
        Ink((0.14, 0.40, 0.78), gloss=0.6),
    )
    yellow, green = Ink((0.97, 0.76, 0.14), gloss=0.6), Ink((0.20, 0.60, 0.30), gloss=0.6)
    wood, black = Ink((0.80, 0.60, 0.38), gloss=0.2), Ink((0.10, 0.10, 0.11), gloss=0.4)
    roll = phase if action is Action.DRIVE else 0.0
    parts: list[Part] = [
        *box((70, 12, -22), (176, 22, 22), wood), Limb((116, 46, 0), (166, 46, 0), 23, 23, blue),
        Limb((166, 46, 0), (172, 46, 0), 21, 18, yellow),
        Limb((152, 66, 0), (152, 88, 0), 7, 10, black), ball((128, 70, 0), 8, yellow),
        *box((72, 22, -24), (110, 84, 24), red), *box((66, 84, -29), (118, 91, 29), black),
        *box((-50, 12, -22), (58, 22, 22), wood), *box((-46, 22, -22), (54, 52, 22), green),
        *box((-172, 12, -22), (-64, 22, 22), wood), *box((-168, 22, -22), (-68, 52, 22), yellow),
    ]  # fmt: skip
    pane = Ink((0.95, 0.93, 0.86))
    parts.append(sheet([(80, 56, 24.6), (102, 56, 24.6), (102, 76, 24.6), (80, 76, 24.6)], pane))
    for k, ink in enumerate((red, blue, yellow, red, blue, green)):
        x = -28 + 32.0 * (k % 3) - (122 if k > 2 else 0)
        parts.append(ball((x, 58, 0), 15, ink) if k % 2 else ball((x, 56, 6), 14, ink))
    parts += [Limb((x, 17, 0), (x + 14, 17, 0), 2, 2, black) for x in (57.0, -65.0)]
    for x, radius in ((92.0, 17.0), (138.0, 13.0), (162.0, 13.0), (-28.0, 13.0), (36.0, 13.0),
                      (-150.0, 13.0), (-86.0, 13.0)):  # fmt: skip
        for z in (28.0, -28.0):
            parts += _toy_wheel(x, z, radius, roll, red if radius < 15 else yellow)
    return parts


def _paper_boat(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a boat that is folded of paper."""
    del action
    base = look.colour or _PAPER
    near, far, inner = Ink(base), Ink(tinted(base, 0.86)), Ink(tinted(base, 0.72))
    crease = Ink(tinted(base, 0.66))
    bow, stern = (104.0, 62.0, 0.0), (-104.0, 62.0, 0.0)
    parts: list[Part] = []
    for side, ink in ((1.0, near), (-1.0, far)):
        keel_a, keel_b = (48.0, 0.0, side * 5), (-48.0, 0.0, side * 5)
        rim_a, rim_b = (44.0, 42.0, side * 30), (-44.0, 42.0, side * 30)
        parts += [sheet([rim_b, keel_b, keel_a, rim_a], ink), sheet([rim_a, keel_a, bow], ink),
                  sheet([rim_b, stern, keel_b], ink),
                  sheet([(0, 104, side * 2), (-46, 34, side * 14), (46, 34, side * 14)],
                        Ink(tinted(ink.base, 0.95)))]  # fmt: skip
        rims: list[Point] = [stern, rim_b, rim_a, bow]
        parts += [Limb(a, b, 0.9, 0.9, crease) for a, b in itertools.pairwise(rims)]
        parts.append(Limb((0, 104, side * 2), (0, 38, side * 15), 0.7, 0.7, crease))
    parts += [sheet([bow, (44, 40, 28), (44, 40, -28)], inner),
              sheet([stern, (-44, 40, 28), (-44, 40, -28)], inner),
              sheet([(x, 38, z) for x, z in ((44, 28), (44, -28), (-44, -28), (-44, 28))],
                    inner)]  # fmt: skip
    rock = sin(2 * pi * phase)
    return banked(turned(parts, 0.05 * rock, (0, 10)), 0.05 * cos(2 * pi * phase), (10, 0))


def _paper_plane(phase: float, action: Action, look: Look) -> list[Part]:
    """Return a folded dart, which rises and sinks a little as it glides."""
    base = look.colour or _PAPER
    top, fold, crease = Ink(base), Ink(tinted(base, 0.80)), Ink(tinted(base, 0.62))
    y, nose = 60.0, (112.0, 60.0, 0.0)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        tip, root = (-92.0, y + 14, side * 68), (-86.0, y + 2, side * 4)
        parts += [
            sheet([nose, tip, (-98, y + 13, side * 52), root], top),
            sheet([nose, root, (-74, y - 30, side * 0.6), (84, y - 4, 0)], fold),
            Limb(nose, (-96, y + 9, side * 36), 0.6, 0.6, crease),
            Limb(nose, tip, 0.7, 0.7, crease), Limb(nose, root, 0.8, 0.8, crease),
        ]  # fmt: skip
    sway, dip = sin(2 * pi * phase), cos(2 * pi * phase)
    if action is not Action.STAND:
        parts = turned(banked(parts, 0.22 * sway, (y, 0)), 0.10 * dip - 0.02, (0, y))
        parts = moved(parts, (0.0, 9 * sway, 0.0))
    return parts


_STEPS = ((0.0, 10.0), (0.5, 10.0))
RIGS: dict[str, Rig] = {
    "teddy bear": Rig(
        _teddy,
        {
            Action.SIT: Gait(3.2),
            Action.STAND: Gait(3.2),
            Action.WALK: Gait(0.9, 96.0, _STEPS),
            Action.RUN: Gait(0.6, 96.0, _STEPS),
            Action.DANCE: Gait(1.0),
            Action.WAVE: Gait(1.2),
            Action.SPIN: Gait(6.0, even=True),
            Action.RIDE: Gait(0.9),
        },
        2.5, turn=0.62, front=1.0, pitch=0.12,
    ),
    "toy train": Rig(_toy_train, {Action.DRIVE: Gait(1.6, 2 * pi * 13), Action.STAND: Gait(3.0)},
                     2.2, turn=0.34, front=0.42, pitch=0.26, home=Home.TABLE),
    "paper boat": Rig(_paper_boat, {Action.FLOAT: Gait(3.2, 60.0), Action.STAND: Gait(3.2)}, 1.9,
                      turn=0.36, front=0.4, pitch=0.16, home=Home.WATER, waterline=10.0),
    "paper plane": Rig(_paper_plane, {Action.FLY: Gait(3.0, 620.0), Action.STAND: Gait(3.0)}, 2.2,
                       turn=0.42, front=0.5, pitch=0.34, home=Home.AIR),
}  # fmt: skip
"""Toys by their name."""
