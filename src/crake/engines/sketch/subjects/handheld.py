"""What people hold, push and read. Units are centimetres of a grown person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.subjects import balls
from crake.engines.sketch.subjects.decks import DECKS
from crake.engines.sketch.subjects.in_hand import THINGS
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.played import PLAYED_IN_HAND
from crake.engines.sketch.subjects.playthings import kite
from crake.engines.sketch.subjects.postures import Arm, Posture
from crake.engines.sketch.subjects.pushed import PUSHED
from crake.engines.sketch.subjects.seated_strings import SEATED
from crake.engines.sketch.subjects.seats import STEEL


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
        Limb((x + 4, y - 8, z), (at[0], top + 4, at[1]), 1.2, 0.9, STEEL),
        ball((at[0], top + 4, at[1]), 1.6, STEEL),
    ]
    for k in range(count):
        parts.append(sheet([mid[k], rim[k], rim[k + 1], mid[k + 1]], inks[k % 2]))
        parts.append(sheet([(at[0], top, at[1]), mid[k], mid[k + 1]], inks[k % 2]))
    return parts


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


HELD: dict[str, Held] = (
    {
        "book": Held(_book, _read),
        "cup": Held(_cup, _one_hand(Arm(0.45, 1.45, 2.0))),
        "guitar": Held(_guitar, _strum),
        "umbrella": Held(_umbrella, _one_hand(Arm(0.30, 1.85, 0.0))),
        "kite": Held(kite, _one_hand(Arm(2.2, 0.35, 6.0))),
        "pan": Held(_pan, _one_hand(Arm(0.5, 0.95, 3.0), 0.12)),
    }
    | THINGS
    | PUSHED
    | PLAYED_IN_HAND
    | SEATED
    | {"decks": DECKS}
    | balls.HELD
)
"""What somebody holds."""
