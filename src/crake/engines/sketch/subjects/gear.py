"""What people sit on, hold and ride: how it is drawn, and how they hold themselves with it.

Units are centimetres of a grown person; the origin is the ground below them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import balls
from crake.engines.sketch.subjects.instruments import at_the_drums, at_the_piano, drums, piano
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    prism,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.postures import HIP, Arm, Leg, Posture

SEAT = 37.0
"""Height of a seat."""
GLIDE = 280.0
"""Centimetres a second that a board goes."""
_BUSY = frozenset({
    Action.LIE, Action.SWIM, Action.DIVE, Action.FALL, Action.FLY, Action.CLIMB, Action.KICK,
    Action.DRIBBLE, Action.DUNK, Action.THROW, Action.TOSS, Action.TENNIS, Action.KNEEL,
    Action.MEDITATE, Action.YOGA, Action.CRAWL, Action.PUSH_UP,
})  # fmt: skip
"""What leaves no hand free."""
_WOOD, _STEEL = Ink((0.50, 0.33, 0.18)), Ink((0.24, 0.25, 0.28), gloss=0.3)
_BLADE = Ink((0.78, 0.81, 0.85), gloss=0.8)
_CUSHION = (0.62, 0.24, 0.20)


def _bench() -> list[Part]:
    parts = box((-30, SEAT - 5, -78), (16, SEAT, 78), _WOOD)
    for low in (SEAT + 12, SEAT + 28):
        parts += box((-36, low, -78), (-31, low + 11, 78), _WOOD)
    for z in (-62.0, 62.0):
        parts += [Limb((-28, 0, z), (-28, SEAT, z), 2.4, 2.4, _STEEL),
                  Limb((10, 0, z), (10, SEAT - 4, z), 2.4, 2.4, _STEEL),
                  Limb((-33, SEAT - 2, z), (-36, SEAT + 38, z), 2.0, 2.0, _STEEL)]  # fmt: skip
    return parts


def _chair() -> list[Part]:
    parts = box((-30, SEAT - 4, -23), (14, SEAT, 23), _WOOD)
    for z in (-20.0, 20.0):
        parts += [Limb((x, 0, z), (x, SEAT - 3, z), 2.2, 2.2, _WOOD) for x in (-27.0, 11.0)]
        parts.append(Limb((-28, SEAT, z), (-34, SEAT + 50, z), 2.2, 2.0, _WOOD))
    for low in (SEAT + 18, SEAT + 36):
        parts += box((-35, low, -20), (-31, low + 9, 20), _WOOD)
    return parts


def _sofa(half: float) -> list[Part]:
    cloth, dark = Ink(_CUSHION), Ink(tinted(_CUSHION, 0.86))
    parts = box((-40, 8, -half), (20, SEAT - 8, half), dark)
    parts += [Limb((x, SEAT - 9, -half + 8), (x, SEAT - 9, half - 8), 9, 9, cloth)
              for x in (-24.0, -8.0, 10.0)]  # fmt: skip
    parts += [Limb((-38, y, -half + 4), (-38, y, half - 4), 10, 10, cloth)
              for y in (SEAT + 6, SEAT + 22, SEAT + 36)]  # fmt: skip
    for side in (-1.0, 1.0):
        z = side * (half + 2)
        parts += [Limb((-36, SEAT + 12, z), (16, SEAT + 10, z), 9, 9, cloth),
                  *box((-42, 8, z - 8), (18, SEAT + 8, z + 8), dark)]  # fmt: skip
    feet = [(x, z) for x in (-34.0, 14.0) for z in (-half, half)]
    return parts + [Limb((x, 0, z), (x, 9, z), 3, 3, _WOOD) for x, z in feet]


def _bed() -> list[Part]:
    sheets, cover = Ink((0.94, 0.94, 0.96)), Ink((0.34, 0.46, 0.66))
    parts = box((-118, 8, -52), (92, SEAT - 14, 52), _WOOD)
    parts += box((-116, SEAT - 14, -50), (90, SEAT - 2, 50), sheets)
    parts += box((-20, SEAT - 15, -51), (91, SEAT - 1, 51), cover)
    parts += box((-124, 0, -54), (-117, SEAT + 34, 54), _WOOD)
    return [*parts, Limb((-98, SEAT, -24), (-98, SEAT, 24), 9, 9, sheets)]


def _cloud() -> list[Part]:
    """Return a cloud that bears somebody."""
    white = Ink((0.97, 0.98, 1.0), soft=True)
    puffs = (
        (-64, 4, -20, 26),
        (-40, 12, 16, 34),
        (-6, 0, -8, 38),
        (8, 6, 30, 30),
        (34, 4, -14, 32),
        (66, 6, 10, 24),
        (-26, -14, 6, 34),
        (30, -14, 14, 30),
        (-88, 0, 4, 15),
        (88, 0, -6, 14),
    )
    return [Limb((x - 9.0, y - 2.0, z), (x + 9.0, y - 2.0, z), r * 0.92, r * 0.92, white)
            for x, y, z, r in puffs]  # fmt: skip


SEATS: dict[str, Callable[[], list[Part]]] = {
    "bench": _bench,
    "chair": _chair,
    "armchair": lambda: _sofa(34.0),
    "sofa": lambda: _sofa(74.0),
    "bed": _bed,
    "piano": piano,
    "drums": drums,
    "cloud": _cloud,
}
"""What somebody sits or lies on."""
PLAYED: dict[str, Callable[[float], tuple[Arm, Arm]]] = {
    "piano": at_the_piano,
    "drums": at_the_drums,
}
"""Seats that are an instrument's, and the arms of who plays it."""


def _book(joints: Joints) -> list[Part]:
    (ax, ay, az), (bx, by, bz) = joints.hands
    x, y, z = (ax + bx) / 2 + 5, (ay + by) / 2 + 3, (az + bz) / 2
    paper, cover = Ink((0.96, 0.94, 0.88)), Ink(joints.tints.get("book", (0.60, 0.16, 0.16)))
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for far, wide, ink in ((1.6, 15.5, cover), (0.0, 14.0, paper)):
            low, high, out = (x - 4 + far, y - 8), (x + 7 + far, y + 11), z + side * wide
            outer = [(low[0] - 2, low[1] + 1, out), (high[0] - 2, high[1] + 1, out)]
            parts.append(sheet([(*low, z), *outer, (*high, z)], ink))
    return parts


def _cup(joints: Joints) -> list[Part]:
    x, y, z = joints.hands[1]
    china = Ink(joints.tints.get("cup", (0.95, 0.95, 0.93)), gloss=0.3)
    return [Limb((x + 7, y, z - 2), (x + 7, y + 7, z - 2), 3.6, 4.6, china),
            ball((x + 7, y + 10.4, z - 2), 3.2, Ink((0.30, 0.17, 0.09))),
            *chain([(x + 8, y + 6, z + 3), (x + 8, y + 4, z + 7), (x + 8, y, z + 3)],
                   (0.9, 0.9, 0.9), china)]  # fmt: skip


def _guitar(joints: Joints) -> list[Part]:
    x, y, z = joints.hip[0] + 15, joints.hip[1] + 22, joints.hip[2] + 7
    wood = Ink(joints.tints.get("guitar", (0.78, 0.50, 0.22)), gloss=0.4)
    edge, dark = Ink((0.36, 0.20, 0.10)), Ink((0.1,) * 3)
    outline = []
    for k in range(24):
        t = 2 * pi * k / 24
        waist = 1 - 0.30 * sin(t) ** 6 + 0.10 * cos(t)
        outline.append((22 * cos(t), 17 * waist * sin(t)))
    slant_c, slant_s = cos(0.5), sin(0.5)

    def place(along: float, across: float, out: float) -> Point:
        side, up = -along * slant_c - across * slant_s, along * slant_s - across * slant_c
        return x + out, y + up, z + side

    body = [place(-a, b, 6.0) for a, b in outline]
    back = [place(-a, b, 0.0) for a, b in outline]
    hole = [
        place(4.6 * cos(t) + 4, 4.6 * sin(t), 6.4) for t in (2 * pi * k / 14 for k in range(14))
    ]
    parts: list[Part] = [sheet(back, edge), sheet(body, wood, 1.0), sheet(hole, dark)]
    parts += chain([*back, back[0]], [1.6] * 25, edge) + chain([*body, body[0]], [1.0] * 25, edge)
    return [*parts, Limb(place(12, 0, 6.5), place(62, 0, 5.0), 2.2, 1.8, edge),
            Limb(place(62, 0, 5.0), place(72, 0, 4.0), 3.2, 3.2, edge)]  # fmt: skip


def _umbrella(joints: Joints) -> list[Part]:
    x, y, z = joints.hands[1]
    top = joints.neck[1] + 62
    cloth = joints.tints.get("umbrella", (0.82, 0.16, 0.18))
    inks = Ink(cloth), Ink(tinted(cloth, 0.82))
    count, at = 12, (x - 12, z - 10)
    rim = [(at[0] + 56 * cos(t), top - 24, at[1] + 56 * sin(t))
           for t in (2 * pi * k / count for k in range(count + 1))]  # fmt: skip
    mid = [(at[0] + 34 * cos(t), top - 8, at[1] + 34 * sin(t))
           for t in (2 * pi * k / count for k in range(count + 1))]  # fmt: skip
    parts: list[Part] = [
        Limb((x + 4, y - 8, z), (at[0], top + 4, at[1]), 1.2, 0.9, _STEEL),
        ball((at[0], top + 4, at[1]), 1.6, _STEEL),
    ]
    for k in range(count):
        parts.append(sheet([mid[k], rim[k], rim[k + 1], mid[k + 1]], inks[k % 2]))
        parts.append(sheet([(at[0], top, at[1]), mid[k], mid[k + 1]], inks[k % 2]))
    return parts


def _kite(joints: Joints) -> list[Part]:
    x, y, z = joints.hands[1]
    sway, late = sin(2 * pi * joints.phase), cos(2 * pi * joints.phase)
    kx, ky = x + 118 + 5 * sway, y + 84 + 4 * late
    line = Ink((0.92, 0.92, 0.92))
    cloth = joints.tints.get("kite", (0.95, 0.30, 0.24)), (0.98, 0.76, 0.20)
    top, low = (kx + 8, ky + 34, z), (kx - 14, ky - 40, z)
    left, right = (kx - 26, ky + 8, z + 6), (kx + 24, ky - 4, z - 6)
    parts: list[Part] = [
        Limb((x, y, z), (kx, ky, z), 0.55, 0.45, line),
        sheet([top, left, low], Ink(cloth[0])),
        sheet([top, right, low], Ink(cloth[1])),
    ]
    tail = [(low[0] - 5 * k - 3 * sin(2 * pi * joints.phase - k), low[1] - 9 * k, z)
            for k in range(6)]  # fmt: skip
    return [*parts, *chain(tail, [0.6] * 6, line),
            *[ball(at, 2.4, Ink(cloth[k % 2])) for k, at in enumerate(tail)]]  # fmt: skip


def _pan(joints: Joints) -> list[Part]:
    x, y, z = joints.hands[1]
    iron, turns = Ink((0.20, 0.20, 0.22), gloss=0.4), [2 * pi * k / 18 for k in range(19)]

    def ring(radius: float, up: float) -> list[Point]:
        return [(x + 33 + radius * cos(t), y + 3 + up - 0.45 * radius * sin(t),
                 z + radius * sin(t)) for t in turns]  # fmt: skip

    return [Limb((x + 2, y, z), (x + 21, y + 3, z), 1.5, 1.5, iron),
            sheet(ring(12, 0)[:-1], Ink((0.10, 0.10, 0.11))),
            *chain(ring(12.5, 1.5), [1.8] * 19, iron),
            sheet(ring(7.5, 1.0)[:-1], Ink((0.97, 0.95, 0.90))),
            ball((x + 33, y + 4.5, z), 3.4, Ink((0.98, 0.74, 0.16)))]  # fmt: skip


def _cart(joints: Joints) -> list[Part]:
    """Draw a cart ahead of the hands; its wheels turn once in a cycle of steps."""
    (ax, ay, az), (bx, by, bz) = joints.hands
    x, y, z = (ax + bx) / 2 + 4, (ay + by) / 2, (az + bz) / 2
    wood, dark = Ink((0.62, 0.42, 0.22)), Ink((0.36, 0.24, 0.14))
    outline = ((x + 18, 40.0), (x + 86, 40.0), (x + 96, 70.0), (x + 12, 70.0))
    parts: list[Part] = [*prism(outline, z - 24, z + 24, wood),
                         Limb((x, y, z - 26), (x, y, z + 26), 2.0, 2.0, _STEEL)]  # fmt: skip
    parts += [Limb((x, y, side), (x + 24, 44, side), 1.9, 2.2, dark)
              for side in (z - 23.0, z + 23.0)]  # fmt: skip
    for at in (x + 32, x + 76):
        for side in (z - 28.0, z + 28.0):
            rim = [(at + 15 * cos(t), 17 + 15 * sin(t), side)
                   for t in (2 * pi * k / 16 for k in range(17))]  # fmt: skip
            parts += chain(rim, [2.0] * 17, _STEEL)
            for k in range(3):
                t = -2 * pi * joints.phase + pi * k / 3
                c, s = 14 * cos(t), 14 * sin(t)
                parts.append(Limb((at - c, 17 - s, side), (at + c, 17 + s, side), 1.1, 1.1, dark))
    return parts


def _push(phase: float, posture: Posture) -> tuple[Arm, Arm]:
    del phase, posture
    return Arm(0.50, 0.60, 3.0), Arm(0.50, 0.60, 3.0)


_READING = Arm(0.30, 1.42, -4.0), Arm(0.30, 1.42, -4.0)


def _read(phase: float, posture: Posture) -> tuple[Arm, Arm]:
    del phase, posture
    return _READING


def _strum(phase: float, posture: Posture) -> tuple[Arm, Arm]:
    del posture
    return Arm(0.75, 0.95, 12.0), Arm(-0.25, 1.45 + 0.22 * sin(6 * pi * phase), 3.0)


def _one_hand(arm: Arm, shake: float = 0.0) -> Callable[[float, Posture], tuple[Arm, Arm]]:
    """Hold something with the near hand, and move it up and down."""

    def arms(phase: float, posture: Posture) -> tuple[Arm, Arm]:
        moved = replace(arm, fold=arm.fold + shake * sin(4 * pi * phase))
        return posture.arms[0], moved

    return arms


HELD: dict[str, Held] = {
    "book": Held(_book, _read),
    "cup": Held(_cup, _one_hand(Arm(0.45, 1.45, 2.0))),
    "guitar": Held(_guitar, _strum),
    "umbrella": Held(_umbrella, _one_hand(Arm(0.30, 1.85, 0.0))),
    "kite": Held(_kite, _one_hand(Arm(2.2, 0.35, 6.0))),
    "cart": Held(_cart, _push),
    "pan": Held(_pan, _one_hand(Arm(0.5, 0.95, 3.0), 0.12)),
} | balls.HELD
"""What somebody holds."""


def _planks(
    outline: Sequence[tuple[float, float]], ink: Ink, thick: float, wide: float
) -> list[Part]:
    """Return a board along `outline` of ahead and up, as limbs side by side."""
    parts: list[Part] = []
    for k in (-2, -1, 0, 1, 2):
        short = 1 - 0.045 * k * k
        points = [(x * short, y, k * wide / 4) for x, y in outline]
        parts += chain(points, [thick * 0.8, *[thick] * (len(points) - 2), thick * 0.6], ink)
    return parts


def _surfboard(joints: Joints) -> list[Part]:
    return _planks(
        ((-88, 4), (-40, 4), (58, 4), (92, 13)), Ink((0.97, 0.80, 0.28), gloss=0.5), 4.2, 34
    )


def _snowboard(joints: Joints) -> list[Part]:
    return _planks(
        ((-72, 12), (-58, 4), (58, 4), (74, 13)), Ink((0.16, 0.30, 0.62), gloss=0.4), 3.0, 24
    )


def _skateboard(joints: Joints) -> list[Part]:
    parts = _planks(((-42, 16), (-32, 11), (32, 11), (42, 16)), Ink((0.40, 0.24, 0.14)), 2.6, 18)
    wheels = [(x, z) for x in (-24.0, 24.0) for z in (-9.0, 9.0)]
    return parts + [ball((x, 4.5, z), 4.4, Ink((0.92, 0.88, 0.80))) for x, z in wheels]


def _skis(joints: Joints) -> list[Part]:
    paint, parts = Ink((0.80, 0.14, 0.18), gloss=0.4), list[Part]()
    for (heel, _), (x, y, z) in zip(joints.feet, joints.hands, strict=True):
        parts += chain([(-78, 2.5, heel[2]), (70, 2.5, heel[2]), (94, 11, heel[2])],
                       (2.6, 3.2, 1.6), paint)  # fmt: skip
        parts.append(Limb((x + 4, y + 4, z), (x - 62, y - 26, z * 1.3), 1.1, 0.9, _STEEL))
    return parts


def _skates(joints: Joints) -> list[Part]:
    parts: list[Part] = []
    for (hx, hy, hz), (tx, ty, tz) in joints.feet:
        low = min(hy, ty) - 7.5
        parts.append(Limb((hx - 6, low, hz), (tx + 9, low + (ty - hy), tz), 1.3, 1.3, _BLADE))
        parts += [Limb((x, low, z), (x, low + 6, z), 1.0, 1.0, _BLADE)
                  for x, z in ((hx, hz), (tx, tz))]  # fmt: skip
    return parts


@dataclass(frozen=True, slots=True)
class Board:
    """Something that glides under the feet: its drawing, how high it is, how one stands on it."""

    draw: Callable[[Joints], list[Part]]
    high: float
    stance: Callable[[float], Posture]


def _sideways(phase: float) -> Posture:
    """Stand across a board with bent knees and the arms out."""
    sway = sin(2 * pi * phase)
    legs = Leg(6, 8, out=16), Leg(6, 8, out=16)
    arms = Arm(1.3 + 0.12 * sway, 0.45, 22), Arm(1.3 - 0.12 * sway, 0.45, 22)
    return Posture(legs, arms, (-6.0, -20.0 + 2.5 * sway), 9.0, 2.0 * sway, turn=0.75)


def _tucked(phase: float) -> Posture:
    """Ski: the knees bent, the trunk ahead, poles under the arms."""
    sway = sin(2 * pi * phase)
    legs = Leg(2, 9, out=0.0), Leg(2, 9, out=0.0)
    return Posture(legs, (Arm(0.55, 1.1, 5), Arm(0.55, 1.1, 5)), (-12.0, -22.0 + 3 * sway), 26.0,
                   2.5 * sway, -3.0)  # fmt: skip


def _skating(phase: float) -> Posture:
    """Glide on one leg, push with the other one, and swing the arms against it."""
    turn = sin(2 * pi * phase)
    far, near = max(turn, 0.0), max(-turn, 0.0)

    def leg(push: float) -> Leg:
        return Leg(4 - 46 * push, 9 + 10 * push, out=3 + 10 * push)

    arms = Arm(0.75 * turn, 0.5, 8), Arm(-0.75 * turn, 0.5, 8)
    return Posture((leg(far), leg(near)), arms, (0.0, -9.0 - 4 * abs(turn)), 17.0, 4 * turn)


BOARDS: dict[str, Board] = {
    "surfboard": Board(_surfboard, 7.0, _sideways),
    "snowboard": Board(_snowboard, 6.0, _sideways),
    "skateboard": Board(_skateboard, 12.0, _sideways),
    "skates": Board(_skates, 11.0, _skating),
    "skis": Board(_skis, 3.0, _tucked),
}
"""What somebody glides on."""
GEAR = (*SEATS, *HELD, *BOARDS)


def glides(gear: Sequence[str]) -> bool:
    """Whether somebody with this gear is carried along by a board."""
    return any(name in BOARDS for name in gear)


def posed(posture: Posture, gear: Sequence[str], action: Action, phase: float) -> Posture:
    """Return how somebody with this gear holds himself where `posture` is how others do."""
    for name in gear:
        if name in BOARDS:
            posture = BOARDS[name].stance(phase)
        elif name in SEATS and action is Action.SIT:
            breath = 0.4 * sin(2 * pi * phase)
            legs = Leg(33, 8, out=1), Leg(30, 8, out=3)
            posture = Posture(legs, (Arm(0.50, 0.75, 3), Arm(0.45, 0.85, 3)),
                              (-10.0, SEAT + 11 - HIP + breath), -2.0)  # fmt: skip
            if name in PLAYED:
                sway = 2.0 * sin(2 * pi * phase)
                posture = replace(posture, arms=PLAYED[name](phase), lean=5.0, sway=sway)
    for name in gear:
        if name in HELD and action not in _BUSY and not (name == "cup" and action is Action.EAT):
            if name == "soccer ball" and action is Action.RUN:  # it is at the feet
                continue
            posture = replace(posture, arms=HELD[name].arms(phase, posture))
    return posture


def held(gear: Sequence[str], action: Action, joints: Joints) -> list[Part]:
    """Return what is in the hands, or played with."""
    played = balls.in_play(gear, joints)
    if played is not None:
        return played
    free = action not in _BUSY
    return [part for name in gear if free and name in HELD for part in HELD[name].draw(joints)]


def beneath(gear: Sequence[str], action: Action, joints: Joints) -> tuple[list[Part], float]:
    """Return what is under somebody, and by how much it lifts him."""
    for name in gear:
        if name in BOARDS:
            return BOARDS[name].draw(joints), BOARDS[name].high - 3
        if name in SEATS and action in {Action.SIT, Action.LIE}:
            return SEATS[name](), SEAT if action is Action.LIE else 0.0
    return [], 0.0
