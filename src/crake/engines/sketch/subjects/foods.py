"""What animals eat out of their paws: bamboo, nuts, bananas, leaves, carrots."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain

_STALK, _LEAF = Ink((0.50, 0.66, 0.24), gloss=0.3), Ink((0.30, 0.56, 0.18))
_SHELL, _CAP = Ink((0.62, 0.40, 0.20), gloss=0.4), Ink((0.40, 0.26, 0.14), fur=0.5)
_PEEL, _CARROT = Ink((0.98, 0.84, 0.22)), Ink((0.96, 0.50, 0.12))


class Food(StrEnum):
    """What is held."""

    NONE = "none"
    BAMBOO = "bamboo"
    NUT = "nut"
    BANANA = "banana"
    LEAVES = "leaves"
    CARROT = "carrot"


def _bamboo(at: Point, size: float, tip: float) -> list[Part]:
    """Return a stalk with knots and leaves, held aslant."""
    x, y, z = at
    low = (x - 0.5 * size, y - 1.7 * size, z + 0.9 * size)
    high = (x + 0.1 * size, y + (tip + 0.3) * size, z - 0.1 * size)
    end = (x + 0.75 * size, y + 1.6 * size, z - 0.8 * size)
    parts = chain([low, high, end], (0.15 * size, 0.15 * size, 0.11 * size), _STALK)
    for share in (0.15, 0.42, 0.7):
        knot = tuple(a + (b - a) * share for a, b in zip(low, high, strict=True))
        parts.append(ball((knot[0], knot[1], knot[2]), 0.18 * size, _STALK))
    for ahead, up, out in ((0.9, 0.2, 0.3), (-0.1, 0.7, -0.8), (0.9, 0.8, -0.5), (0.2, 0.9, 0.5)):
        leaf = (end[0] + ahead * size, end[1] + up * size, end[2] + out * size)
        middle = (end[0] + 0.5 * ahead * size, end[1] + (0.5 * up + 0.1) * size,
                  end[2] + 0.5 * out * size)  # fmt: skip
        parts += chain([end, middle, leaf], (0.05 * size, 0.17 * size, 0.02 * size), _LEAF)
    return parts


def _nut(at: Point, size: float, tip: float) -> list[Part]:
    x, y, z = at
    top = y + (0.28 + tip) * size
    return [Limb((x, y, z), (x, top - 0.1 * size, z), 0.34 * size, 0.36 * size, _SHELL),
            Limb((x, top, z), (x, top + 0.1 * size, z), 0.40 * size, 0.30 * size, _CAP),
            Limb((x, top, z), (x, top + 0.55 * size, z), 0.06 * size, 0.05 * size,
                 _CAP)]  # fmt: skip


def _long(ink: Ink, green: Ink, bow: float) -> Callable[[Point, float, float], list[Part]]:
    def draw(at: Point, size: float, tip: float) -> list[Part]:
        x, y, z = at
        points = [(x - 0.2 * size, y + (0.5 + tip) * size, z), (x + bow * size, y - 0.1 * size, z),
                  (x + 0.1 * size, y - 1.0 * size, z + 0.2 * size)]  # fmt: skip
        fx, fy, fz = points[2]
        leaves = [Limb((fx, fy, fz), (fx + a * size, fy - 0.5 * size, fz), 0.07 * size,
                       0.03 * size, green) for a in (-0.25, 0.0, 0.25)]  # fmt: skip
        return [*chain(points, (0.12 * size, 0.26 * size, 0.2 * size), ink), *leaves]

    return draw


def _leaves(at: Point, size: float, tip: float) -> list[Part]:
    x, y, z = at
    parts: list[Part] = [Limb((x, y - size, z), (x, y + 0.4 * size, z), 0.07 * size, 0.05 * size,
                              _STALK)]  # fmt: skip
    for k, (a, b) in enumerate(((0.6, 0.2), (-0.5, 0.3), (0.5, 0.7), (-0.4, 0.8), (0.1, 1.0))):
        end = (x + a * size, y + (b + tip) * size - 0.2 * size, z + 0.3 * size * (k % 2))
        parts += chain([(x, y, z), ((x + end[0]) / 2, (y + end[1]) / 2, z), end],
                       (0.05 * size, 0.2 * size, 0.04 * size), _LEAF)  # fmt: skip
    return parts


FOODS: dict[Food, Callable[[Point, float, float], list[Part]]] = {
    Food.BAMBOO: _bamboo,
    Food.NUT: _nut,
    Food.BANANA: _long(_PEEL, _PEEL, 0.35),
    Food.CARROT: _long(_CARROT, _LEAF, 0.0),
    Food.LEAVES: _leaves,
}
"""Each draws food at a place, as large as a head of that radius needs, its top raised a little."""
