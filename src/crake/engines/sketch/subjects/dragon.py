"""A dragon: scales, horns, leathery wings and, at times, fire. Units are decimetres or so."""

from __future__ import annotations

from itertools import pairwise
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.expressions import Mien, mien_of
from crake.engines.sketch.subjects.feelings import around_eye
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    spun,
    tinted,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, footfall

_TONGUES, _FLOW = 26, 13
"""Flames that a stream of fire has, and how many go out and are made anew in a cycle."""


def _wing(side: float, beat: float, bone: Ink, skin: Ink, *, folded: bool) -> list[Part]:
    """Return a wing of skin between three fingers."""
    if folded:  # along the back
        root, wrist = (8.0, 8.0, side * 5), (14.0, 15.0, side * 9)
        tips: list[Point] = [(-22.0, 15.0, side * 9), (-34.0, 9.0, side * 11),
                             (-30.0, 2.0, side * 12)]  # fmt: skip
        parts: list[Part] = chain([root, wrist], (2.8, 2.0), bone)
        parts += [Limb(wrist, tip, 1.6, 0.5, bone) for tip in tips]
        return [*parts, *(sheet([wrist, one, two], skin, 1.0) for one, two in pairwise(tips)),
                sheet([wrist, tips[2], root], skin)]  # fmt: skip
    rise = 0.35 + 0.75 * beat
    wrist = (6.0, 12 + 24 * sin(rise), side * (6 + 24 * cos(rise)))
    spread = 0.95 * beat - 0.10
    tips = []
    for ahead, long in ((10.0, 44.0), (-14.0, 46.0), (-34.0, 34.0)):
        y, z = wrist[1] + long * 0.8 * sin(spread), wrist[2] + side * long * 0.8 * cos(spread)
        tips.append((ahead, y, z))
    root, rear = (8.0, 10.0, side * 4), (-20.0, 8.0, side * 4)
    parts = chain([root, wrist], (2.8, 2.0), bone)
    parts += [Limb(wrist, tip, 1.5, 0.4, bone) for tip in tips]
    for one, two in ((tips[0], tips[1]), (tips[1], tips[2])):
        slack: Point = tuple((a + b) / 2 * 0.86 + w * 0.14
                             for a, b, w in zip(one, two, wrist, strict=True))  # type: ignore[assignment]  # fmt: skip
        parts.append(sheet([wrist, one, slack, two], skin))
    slack = ((tips[2][0] + rear[0]) / 2 + 3, (tips[2][1] + rear[1]) / 2,
             (tips[2][2] + rear[2]) / 2)  # fmt: skip
    return [*parts, sheet([wrist, tips[2], slack, rear, root], skin)]


def _head(at: Point, scale: Ink, pale: Ink, phase: float, mien: Mien, *, fire: bool) -> list[Part]:
    x, y, z = at
    turn = 0.30
    c, s = cos(turn), sin(turn)

    def on(ahead: float, up: float, side: float) -> Point:
        return x + ahead * c - side * s, y + up, z + ahead * s + side * c

    jaw = 3.4 if fire else 1.2 + 1.0 * max(sin(2 * pi * phase), 0.0) + 0.7 * mien.gape
    horn, eye = Ink((0.88, 0.82, 0.68), gloss=0.3), Ink((1.0, 0.80, 0.16), glow=0.5)
    pupil = Ink((0.02, 0.02, 0.02))
    if mien.lid > 0.9:
        jaw, eye, pupil = 0.6, scale, scale
    parts: list[Part] = [
        Limb(on(-1, 0.6, 0), on(3, 0.4, 0), 6.2, 5.4, scale),
        Limb(on(3, 0.2, 0), on(13, -1.8, 0), 4.8, 2.9, scale),
        Limb(on(2, -3.2, 0), on(11.5, -4.2 - jaw, 0), 3.2, 1.8, pale),
    ]
    for side in (-1.0, 1.0):
        parts += chain([on(-2, 4.6, side * 3.4), on(-8, 9, side * 5), on(-13, 9.5, side * 5.4)],
                       (1.6, 1.1, 0.3), horn)  # fmt: skip
        out = 0.5 * c - side * 0.86 * s, 0.0, 0.5 * s + side * 0.86 * c
        parts += around_eye(on(3.6, 3.0, side * 3.8), out, (c, 0.0, s), 1.7, mien, scale)
        parts += [ball(on(3.6, 3.0, side * 3.8), 1.5 * mien.wide, eye),
                  ball(on(4.4, 3.1, side * 4.4), 0.75, pupil),
                  ball(on(14.2, -0.2, side * 1.6), 0.6, Ink((0.05, 0.03, 0.03))),
                  Limb(on(0, -1, side * 5), on(-6, -2, side * 8.5), 1.6, 0.2, scale)]  # fmt: skip
    for k in range(3):
        parts.append(
            Limb(on(10 - 2.4 * k, -3.6, 1.8), on(10 - 2.4 * k, -5.4, 1.9), 0.55, 0.1, horn)
        )
    return parts


def _flame(mouth: Point, phase: float) -> list[Part]:
    """Return fire that streams from the mouth, hotter near to it, and flares once a cycle."""
    x, y, z = mouth
    parts: list[Part] = []
    flare = 0.80 + 0.20 * sin(2 * pi * phase)
    for k in range(_TONGUES):
        share = (k + phase * _FLOW) % _TONGUES / _TONGUES
        wide = (1.3 + 8.5 * share**0.8) * (1 - share**4)
        curl = 2 * pi * (k * 0.31 + phase)
        at = (x + 52 * share * flare, y - 9 * share + 3.4 * share * sin(curl),
              z + 14 * share + 3.4 * share * cos(curl))  # fmt: skip
        hot = towards((1.0, 0.96, 0.70), (1.0, 0.60, 0.12), min(share * 2.2, 1.0))
        ink = Ink(towards(hot, (0.80, 0.16, 0.04), max(share * 1.8 - 0.8, 0.0)), glow=0.98)
        tail = (at[0] + 6 + 8 * share, at[1] + 2.0 * share, at[2] + 2)
        parts.append(Limb(at, tail, wide, wide * 0.35, ink))
    return parts


def _parts(phase: float, action: Action, look: Look, *, heads: int = 1) -> list[Part]:
    """Return a dragon; one of several heads is a hydra, which has no wings."""
    base = look.colour or ((0.20, 0.50, 0.26), (0.66, 0.16, 0.14))[int(look.variant * 1.999)]
    scale = Ink(base, gloss=0.35, soft=True)
    pale = Ink(towards(base, (0.98, 0.88, 0.55), 0.65), soft=True)
    skin, spike = Ink(towards(base, (0.85, 0.35, 0.16), 0.5)), Ink(tinted(base, 0.5))
    flies = action in AIRBORNE
    beat = sin(2 * pi * phase) if flies else 0.85 + 0.05 * sin(2 * pi * phase)
    rise = -3.0 * sin(2 * pi * phase - 0.5) if flies else 0.0
    rests = action in {Action.SIT, Action.LIE}
    spine = _tail(phase, rests=rests)
    parts: list[Part] = [
        Limb((-16, 0, 0), (-2, -1, 0), 8.4, 10.6, scale),
        Limb((-2, -1, 0), (13, 2, 0), 10.6, 9.4, scale),
        Limb((-10, -4, 0), (13, -2, 0), 7.4, 7.6, pale),
    ]
    parts += chain(spine, [7.6 - 6.9 * k / 12 for k in range(13)], scale)
    neck = _neck(phase, action)
    parts += _necks(phase, action, look, scale, pale, heads)
    ridge = [*neck[2::-1], (4, 9.5, 0), (-6, 9.0, 0), *[(x, y + 4, z) for x, y, z in spine[1:9]]]
    for x, y, z in ridge:
        high = 5.0 if x > -30 else 3.4
        parts.append(sheet([(x + 2.6, y + 3, z), (x - 2.6, y + 3 + high, z), (x - 3, y + 2, z)],
                           spike))  # fmt: skip
    x, y, z = spine[-1]
    parts.append(sheet([(x + 3, y, z), (x - 3, y + 5, z + 2), (x - 9, y, z), (x - 3, y - 5, z - 2)],
                       spike))  # fmt: skip
    for side in (-1.0, 1.0):
        parts += _wing(side, beat, scale, skin, folded=rests) if heads == 1 else []
        for at, late in ((-12.0, 0.0), (11.0, 0.5)):
            parts += _leg(at, side, phase + late + (0.5 if side > 0 else 0.0), action, flies, scale)
    return moved(parts, (0.0, _height(action) + rise, 0.0))


_FAN = ((0.0, -0.30), (0.36, 0.10), (-0.36, 0.46), (0.72, -0.12), (-0.66, 0.86))
"""By how much the necks of a hydra are turned aside and raised."""


def _necks(phase: float, action: Action, look: Look, scale: Ink, pale: Ink, heads: int,
           ) -> list[Part]:  # fmt: skip
    """Return necks and heads, each of which moves in its own time."""
    parts: list[Part] = []
    for k, (aside, raised) in enumerate(_FAN[:heads]):
        own = phase + 0.23 * k
        neck, nod = _neck(own, action), 1.4 * sin(2 * pi * own + 0.8)
        one = chain(neck, (8.6, 6.4, 5.2, 5.2), scale)
        one += chain([(x + 2.4, y - 1.8, z) for x, y, z in neck[:3]], (7.0, 5.0, 3.8), pale)
        one += _head(_skull(own, action), scale, pale, own % 1.0, mien_of(look.mood),
                     fire="fire" in look.gear)  # fmt: skip
        if "fire" in look.gear:
            one += _flame((51, 22 + nod, 4.2), phase)
        sway = 0.06 * sin(2 * pi * own) if heads > 1 else 0.0
        parts += spun(turned(one, raised, (13.0, 2.0)), aside + sway) if k or heads > 1 else one
    return parts


AIRBORNE = frozenset({Action.FLY, Action.FLOAT, Action.FALL, Action.DIVE})
_LYING = 11.0
"""Height of the trunk's middle over the ground of a dragon that lies or sits on its belly."""


def _height(action: Action) -> float:
    if action in AIRBORNE:
        return 44.0
    return _LYING if action in {Action.SIT, Action.LIE} else 25.0


def _tail(phase: float, *, rests: bool) -> list[Point]:
    """Return where the tail goes; at rest it lies on the ground, around to the viewer."""
    spine: list[Point] = []
    x, y, z = -14.0, -2.0, 0.0
    for k in range(13):
        share = k / 12
        wave = 3.5 * sin(2 * pi * phase - share * 5) * share
        if not rests:
            spine.append((-14 - 62 * share, -2 - 4 * share + (8 * share * share) + wave,
                          2.5 * wave * share))  # fmt: skip
            continue
        spine.append((x, y, z + 0.3 * wave))
        turn = pi - 2.3 * share
        x, z = x + 5.4 * cos(turn), z + 5.4 * sin(turn)
        y = max(y - 1.2, -_LYING + 7.6 - 6.9 * share)
    return spine


def _neck(phase: float, action: Action) -> list[Point]:
    """Return where the neck goes; asleep it is laid down."""
    if action is Action.LIE:
        return [(13, 1, 0), (24, 0, 2), (33, -3.5, 7), (37, -5.0, 13)]
    nod = 1.4 * sin(2 * pi * phase + 0.8)
    return [(13, 2, 0), (22, 8, 0), (27, 17 + nod * 0.5, 0), (34, 24 + nod, 0)]


def _skull(phase: float, action: Action) -> Point:
    x, y, z = _neck(phase, action)[-1]
    return (x + 2, y + 0.3, z + 2) if action is Action.LIE else (x + 4, y + 1, z)


def _head_of(phase: float, action: Action) -> tuple[Point, float]:
    """Return the middle of the head for a close-up, and how far it reaches."""
    x, y, z = _skull(phase, action)
    return (x + 4, y + 1 + _height(action), z + 1), 13.0


def _leg(at: float, side: float, phase: float, action: Action, flies: bool, ink: Ink) -> list[Part]:
    claw = Ink((0.90, 0.85, 0.72))
    if action in {Action.SIT, Action.LIE}:
        knee, foot = (at + 6, -5.0, side * 12), (at + 4, 1.8 - _LYING, side * 13)
    elif flies:
        knee, foot = (at - 4, -11.0, side * 8), (at - 13, -13.0, side * 7)
    else:
        x, y = 0.0, 0.0
        if action in {Action.WALK, Action.RUN}:
            x, y, _ = footfall(phase, 0.6, 8.0, 5.0)
        knee, foot = (at - 4 + x * 0.5, -11.0 + y * 0.5, side * 9), (at + x, -23.5 + y, side * 8)
    parts: list[Part] = chain([(at, -3, side * 6), knee, foot], (6.0, 3.6, 2.4), ink)
    toes = [Limb(foot, (foot[0] + 4.5, foot[1] - 0.6, foot[2] + out), 1.5, 0.4, claw)
            for out in (-2.2, 0.0, 2.2)]  # fmt: skip
    return [*parts, *toes]


def _hydra(phase: float, action: Action, look: Look) -> list[Part]:
    return _parts(phase, action, look, heads=5)


_FEET = tuple((when, x) for when, x in ((0.0, -12.0), (0.25, 11.0), (0.5, -12.0), (0.75, 11.0)))
RIGS: dict[str, Rig] = {
    "dragon": Rig(_parts, {Action.FLY: Gait(1.05, 150.0), Action.WALK: Gait(1.3, 26.0, _FEET),
                           Action.RUN: Gait(0.8, 26.0, _FEET), Action.STAND: Gait(2.8),
                           Action.SIT: Gait(3.0), Action.LIE: Gait(4.0), Action.FLOAT: Gait(1.2)},
                  4.7, turn=0.55, front=0.6, pitch=0.14, home=Home.AIR, head=_head_of),
    "hydra": Rig(_hydra, {Action.WALK: Gait(1.5, 26.0, _FEET), Action.RUN: Gait(0.9, 26.0, _FEET),
                          Action.STAND: Gait(2.8), Action.LIE: Gait(4.0)}, 5.2, turn=0.3,
                 front=0.4, pitch=0.12, head=_head_of, figures=2),
}  # fmt: skip
"""The dragon and the hydra."""
