"""Tables of those who bake: dough that is kneaded and thrown up, a pizza that is laid on.

Units are centimetres of a grown person; the origin is the ground below who works there.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import arts
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    banked,
    box,
    moved,
    sheet,
    turned,
)
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.seats import WOOD
from crake.engines.sketch.subjects.stations import COUNTER, flat, ring

_DOUGH = Ink((0.95, 0.86, 0.68), soft=True)
_CRUST, _SAUCE = Ink((0.85, 0.62, 0.32), soft=True), Ink((0.78, 0.20, 0.10), gloss=0.3)
_CHEESE, _SALAMI = Ink((0.98, 0.84, 0.42), gloss=0.2), Ink((0.70, 0.12, 0.10), gloss=0.3)
_LEAF, _FLOUR = Ink((0.22, 0.50, 0.18), soft=True), Ink((0.98, 0.97, 0.94))
_BOWL = Ink((0.90, 0.92, 0.94), gloss=0.5)
_RADIUS = 21.0
_SLOPE, _RISE = 0.26, 8.0
"""How far the board with a pizza slopes to the viewer, who would see its rim only."""


def _table() -> list[Part]:
    """Return a low table of wood, over which what lies on it is seen."""
    pale = Ink((0.80, 0.63, 0.42))
    parts = box((21, COUNTER - 5, -74), (72, COUNTER, 74), pale)
    parts += box((26, 20, -66), (67, 24, 66), WOOD)
    return parts + [Limb((x, 0, z), (x, COUNTER - 5, z), 3.0, 3.2, WOOD)
                    for x in (26.0, 67.0) for z in (-68.0, 68.0)]  # fmt: skip


def _bowl(z: float, filling: Ink, x: float = 44.0) -> list[Part]:
    """Return a bowl with something in it."""
    at: Point = (x, COUNTER, z)
    parts = lathe(rounded(((5, 0.2), (9.5, 3.5), (11, 9)), 3), _BOWL, at=at)
    heap = [ball((x + 5.5 * cos(2.4 * k), COUNTER + 7.5, z + 5.5 * sin(2.4 * k)), 2.8, filling)
            for k in range(7)]  # fmt: skip
    return [*parts, plate(10, 7.0, filling, at), *heap]


def _strewn(radius: float) -> list[Part]:
    """Return flour on the table."""
    x, y, z = arts.DOUGH
    shape = [(x + (radius + 5 * sin(5 * t) + 3 * cos(3 * t)) * cos(t) * 0.8, y + 0.3,
              z + (radius + 9 + 6 * sin(4 * t + 1)) * sin(t))
             for t in (2 * pi * k / 40 for k in range(40))]  # fmt: skip
    return [sheet(shape, _FLOUR)]


def _pin(z: float) -> list[Part]:
    """Return a rolling pin."""
    y = COUNTER + 3.6
    return [Limb((32, y, z), (60, y, z + 7), 3.4, 3.4, WOOD),
            Limb((26, y, z - 1.5), (66, y, z + 8.5), 1.4, 1.4, WOOD)]  # fmt: skip


def _kneading(joints: Joints) -> list[Part]:
    push, (x, y, z) = arts.pressed(joints.phase), arts.DOUGH
    long, high = 10.0 + 9.0 * push, 9.0 - 3.6 * push
    lump: list[Part] = [
        Limb((x - 2, y + high * 0.8, z - 13), (x - 2, y + high * 0.8, z + 13), high, high, _DOUGH),
        Limb((x + long, y + 5.4 - push, z - 12), (x + long, y + 5.4 - push, z + 12), 6.4 - push,
             6.4 - push, _DOUGH),
        Limb((x, y + 5, z), (x + long, y + 4, z), 8.5, 7.0, _DOUGH),
    ]  # fmt: skip
    loaves = [Limb((58, COUNTER + 5, 44 + 13 * k), (46, COUNTER + 5, 46 + 13 * k), 5.0, 5.0,
                   Ink((0.74, 0.48, 0.22), soft=True)) for k in range(2)]  # fmt: skip
    return [*_table(), *_strewn(24.0), *lump, *loaves, *_bowl(-52.0, _FLOUR)]


def _pizza(at: Point) -> list[Part]:
    """Return a pizza that lies flat, with all that is on it but what is strewn now."""
    x, y, z = at
    rim = [ball((x + _RADIUS * cos(t), y + 1.8, z + _RADIUS * sin(t)), 2.6, _CRUST)
           for t in (2 * pi * k / 22 for k in range(22))]  # fmt: skip
    slices = [ring((x + far * cos(t), y + 2.5, z + far * sin(t)), 3.4, _SALAMI)
              for far, t in ((13.0, 0.4), (12.0, 1.7), (14.0, 2.9), (12.5, 4.2), (13.5, 5.4),
                             (3.0, 1.0))]  # fmt: skip
    cheese = [ring((x + far * cos(t), y + 2.3, z + far * sin(t)), 4.6, _CHEESE, 0.9)
              for far, t in ((8.0, 0.0), (8.5, 1.1), (9.0, 2.2), (7.5, 3.4), (9.0, 4.6), (15, 5.0),
                             (15.5, 2.4), (15.0, 1.0))]  # fmt: skip
    flat_ = [ring((x, y + 1.0, z), _RADIUS + 1.0, _CRUST), *rim,
             ring((x, y + 2.0, z), _RADIUS - 1.5, _SAUCE), *cheese, *slices,
             *box((x - 25, y - 1.5, z - 25), (x + 25, y, z + 25), WOOD)]  # fmt: skip
    return moved(turned(flat_, -_SLOPE, (x, y)), (0.0, _RISE, 0.0))


def _garnishing(joints: Joints) -> list[Part]:
    hand, (x, y, z) = arts.helping(joints.phase), arts.DOUGH
    nx, ny, nz = joints.palms[1]
    parts = [*_table(), *_strewn(27.0), *_pizza(arts.DOUGH), *_bowl(-52.0, _SAUCE),
             *_bowl(52.0, _LEAF)]  # fmt: skip
    for k in range(18):  # it falls from the fingers, and lies there until the hand has gone
        fall = min(max(hand.loose * 3.0 - 0.11 * k, 0.0), 1.0)
        spread = 3.0 + 9.0 * (0.618 * k % 1)
        ahead = spread * cos(2.4 * k)
        spot = (x + ahead, y + _RISE + 3.4 - ahead * sin(_SLOPE),
                z + hand.aside * 0.4 + spread * sin(2.4 * k))  # fmt: skip
        start = (nx + 4, ny - 3, nz + 0.4 * (k % 5) - 1)
        here = tuple(a + (b - a) * s for a, b, s in
                     zip(start, spot, (fall, fall * fall, fall), strict=True))  # fmt: skip
        size = 1.5 * min(4 * hand.loose, 1.0) * (1 - smooth(max(hand.loose - 0.9, 0) / 0.1))
        parts.append(ball((here[0], here[1], here[2]), max(size, 0.02),
                          _LEAF if k % 3 else _CHEESE))  # fmt: skip
    return parts


def _tossing(joints: Joints) -> list[Part]:
    phase = joints.phase % 1.0
    up, turn = arts.soared(phase), 2 * pi * 3 * phase
    rise = up / 50.0
    radius, count = 20.0 + 5.0 * rise, 26
    at = (joints.palms[0][0] + 2.0, arts.hands_at(phase) + 5.0 + up, 0.0)
    edge = [radius * (1 + 0.07 * sin(3 * t + 1.0)) for t in
            (2 * pi * k / count for k in range(count))]  # fmt: skip
    droop = 4.5 * (1 - rise)
    rim = [((edge[k] * cos(t)), -droop * (0.5 + 0.5 * cos(2 * t)), edge[k] * sin(t))
           for k, t in ((k, turn + 2 * pi * k / count) for k in range(count))]  # fmt: skip
    disc: list[Part] = [sheet([(a, b + 0.8, c) for a, b, c in rim], _DOUGH, 2.0)]
    disc += [Limb(rim[k], rim[(k + 1) % count], 2.0, 2.0, _DOUGH) for k in range(count)]
    disc = banked(disc, 0.5 * sin(turn * 0.5) * rise, (0.0, 0.0))
    lying = [ring((44, COUNTER + 1.0, -44), 14.0, _DOUGH), ring((44, COUNTER + 2.0, -44), 13.0,
                                                               _DOUGH)]  # fmt: skip
    return [*_table(), flat((30, 60), COUNTER + 0.3, (-16, 20), _FLOUR), *lying, *_pin(22.0),
            *_bowl(54.0, _SAUCE), *moved(disc, at)]  # fmt: skip


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {
    Action.KNEAD: _kneading,
    Action.GARNISH: _garnishing,
    Action.TOSS_DOUGH: _tossing,
}
"""What is drawn with who does it."""
