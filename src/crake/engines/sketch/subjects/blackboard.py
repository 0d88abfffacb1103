"""A blackboard on its stand, and what is written on it.

Units are centimetres of a grown person; the origin is the ground below who writes.
"""

from __future__ import annotations

from collections.abc import Callable
from math import sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import arts
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, box, chain, sheet
from crake.engines.sketch.subjects.seats import STEEL, WOOD

_LOW, _HIGH, _HALF = 88.0, 205.0, 106.0
_SLATE, _CHALK = Ink((0.10, 0.24, 0.19)), Ink((0.95, 0.96, 0.93), glow=0.25)
_STROKES = 26


def _scrawl(across: float, row: float) -> float:
    """Return how far up a line of writing is where it is so far along."""
    return row + 2.6 * sin(1.5 * across) + 1.3 * sin(2.7 * across + row)


def _line(row: float, start: float, end: float, strokes: int, thick: float = 0.7) -> list[Part]:
    x = arts.SLATE - 0.8
    at = [start + (end - start) * k / strokes for k in range(strokes + 1)]
    points: list[Point] = [(x, _scrawl(side, row), side) for side in at]
    return [part for k, part in enumerate(chain(points, [thick] * (strokes + 1), _CHALK))
            if k % 6 != 5]  # fmt: skip


def _board(joints: Joints) -> list[Part]:
    x, (px, py, pz) = arts.SLATE, joints.palms[1]
    parts = box((x + 0.5, _LOW - 5, -_HALF - 5), (x + 5, _HIGH + 5, _HALF + 5), WOOD)
    parts.append(sheet([(x, _LOW, -_HALF), (x, _LOW, _HALF), (x, _HIGH, _HALF),
                        (x, _HIGH, -_HALF)], _SLATE))  # fmt: skip
    parts += box((x - 6, _LOW - 4, -_HALF), (x, _LOW - 1, _HALF), WOOD)
    for side in (-_HALF + 12, _HALF - 12):
        parts += [Limb((x + 4, 6, side), (x + 4, _LOW, side), 2.2, 2.2, STEEL),
                  Limb((x - 22, 3, side), (x + 30, 3, side), 2.4, 2.4, STEEL)]  # fmt: skip
    left, right = -arts.LINE / 2, arts.LINE / 2
    for k, row in enumerate((arts.WRITTEN + 34.0, arts.WRITTEN + 17.0)):
        parts += _line(row, left - 34.0, right - 12.0 + 20.0 * k, 40)
    triangle: list[Point] = [(x - 0.8, y, z) for y, z in ((112, -90), (112, -52), (140, -90),
                                                          (112, -90))]  # fmt: skip
    parts += chain(triangle, [0.8] * 4, _CHALK)
    along, _ = arts.chalked(joints.phase)
    for k, stroke in enumerate(_line(arts.WRITTEN, left, right, _STROKES)):
        assert isinstance(stroke, Limb)
        shown = min(max(along * _STROKES - k * 1.2, 0.02), 1.0)
        parts.append(Limb(stroke.a, stroke.b, 0.8 * shown, 0.8 * shown, _CHALK))
    return [*parts, Limb((px + 2, py + 1, pz), (min(px + 9, x - 0.6), py + 3, pz), 1.0, 0.8,
                         _CHALK)]  # fmt: skip


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {Action.CHALK: _board}
"""What is drawn with who does it."""
