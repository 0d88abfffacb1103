"""What all that creeps has: many legs that step in turn, antennae, bright eyes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import Ink, Part, Point, ball, chain
from crake.engines.sketch.subjects.rig import footfall

BLACK, SPARK = Ink((0.05, 0.05, 0.06), gloss=0.7), Ink((1.0, 1.0, 1.0), glow=0.9)
GOES = frozenset({Action.WALK, Action.RUN})


@dataclass(frozen=True, slots=True)
class Stance:
    """How pairs of legs stand.

    Parameters
    ----------
    pairs
        Of each pair: where it begins ahead, where its feet stand ahead, and how far out.
    root
        Height of the hips, and how far out they are.
    knee
        Height of the knees over the hips.
    thick
        Radius of a leg at its hip.
    step
        How far a foot goes ahead and back.
    """

    pairs: tuple[tuple[float, float, float], ...]
    root: tuple[float, float]
    knee: float
    thick: float
    step: float = 4.0


def legs(stance: Stance, phase: float, action: Action, ink: Ink) -> list[Part]:
    """Return legs of which every second one of each side steps while the others stand."""
    parts: list[Part] = []
    (up, near), thick = stance.root, stance.thick
    for side in (-1.0, 1.0):
        for k, (start, foot, out) in enumerate(stance.pairs):
            ahead, lift = 0.0, 0.0
            if action in GOES:
                late = 0.5 * ((k + (side > 0)) % 2)
                ahead, lift, _ = footfall(phase + late, 0.58, stance.step, stance.step * 0.8)
            x = foot + ahead
            hip: Point = (start, up, side * near)
            knee: Point = (start + 0.55 * (x - start), up + stance.knee + 0.6 * lift,
                           side * (near + 0.55 * (out - near)))  # fmt: skip
            ankle: Point = (x, lift + 0.12 * up, side * out)
            toe: Point = (x + 0.12 * (x - start), lift + 0.4 * thick, side * (out + 0.16 * out))
            parts += chain([hip, knee, ankle, toe], (thick, thick * 0.85, thick * 0.5,
                                                     thick * 0.4), ink)  # fmt: skip
    return parts


def feelers(root: Point, joints: Sequence[Point], phase: float, thick: float,
            ink: Ink) -> list[Part]:  # fmt: skip
    """Return two antennae through `joints`, relative to their root, that feel about."""
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        sway = 0.12 * sin(2 * pi * phase + side)
        points: list[Point] = [(root[0], root[1], root[2] + side * thick * 2.5)]
        points += [(root[0] + x, root[1] + y + sway * x, root[2] + side * (z + sway * x))
                   for x, y, z in joints]  # fmt: skip
        parts += chain(points, [thick] * len(points), ink)
    return parts


def gaze(at: Point, side: float, radius: float, ink: Ink = BLACK) -> list[Part]:
    """Return an eye with light in it."""
    x, y, z = at
    return [ball(at, radius, ink),
            ball((x + radius * 0.45, y + radius * 0.55, z + side * radius * 0.55 + 0.2 * radius),
                 radius * 0.28, SPARK)]  # fmt: skip
