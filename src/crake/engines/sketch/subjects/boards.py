"""What people glide on, and how they stand on it. Units are centimetres of a grown person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import pi, sin

from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, chain
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture
from crake.engines.sketch.subjects.seats import STEEL

GLIDE = 280.0
"""Centimetres a second that a board goes."""
_BLADE = Ink((0.78, 0.81, 0.85), gloss=0.8)


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
        parts.append(Limb((x + 4, y + 4, z), (x - 62, y - 26, z * 1.3), 1.1, 0.9, STEEL))
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


def glides(gear: Sequence[str]) -> bool:
    """Whether somebody with this gear is carried along by a board."""
    return any(name in BOARDS for name in gear)
