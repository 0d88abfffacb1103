"""What children play with outdoors: swings, ropes, bubbles, sandcastles, seesaws.

Units are centimetres of a grown person; the origin is the ground below who plays, who looks ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects import pastimes
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    moved,
    sheet,
    tinted,
)
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.seats import WOOD

_STEEL = Ink((0.70, 0.72, 0.76), gloss=0.6)
_SAND, _SHADE = Ink((0.86, 0.74, 0.52), soft=True), Ink((0.62, 0.50, 0.33))


def _swing(joints: Joints) -> list[Part]:
    """Return a swing on its frame; the frame stays while who sits on it is moved along."""
    angle = pastimes.swung(joints.phase)
    frame = Ink((0.20, 0.46, 0.62), gloss=0.4)
    top, half = pastimes.BEAM, 62.0
    parts: list[Part] = [Limb((0, top, -half), (0, top, half), 3.6, 3.6, frame)]
    for side in (-half, half):
        parts += [Limb((0, top, side), (foot, 0, side * 1.12), 3.4, 3.4, frame)
                  for foot in (-66.0, 66.0)]  # fmt: skip
    rope, seat = Ink((0.84, 0.76, 0.58)), Ink((0.72, 0.16, 0.14))
    low = pastimes.PERCH

    def at(point: Point) -> Point:
        return pastimes.around_beam(point, angle)

    for side in (-pastimes.ROPES, pastimes.ROPES):
        parts.append(Limb((0.0, top, side), at((0.0, low, side)), 0.9, 0.9, rope))
    parts += [Limb(at((x, low - 2, -pastimes.ROPES - 2)), at((x, low - 2, pastimes.ROPES + 2)), 2.4,
                   2.4, seat) for x in (-12.0, -8.0, -4.0, 0.0, 4.0)]  # fmt: skip
    away = pastimes.swing(joints.phase).along
    return moved(parts, (-away, 0.0, 0.0))


def _rope(joints: Joints) -> list[Part]:
    (ax, ay, az), (bx, by, bz) = joints.palms
    turn = pastimes.roped(joints.phase)
    dye = joints.tints.get("skipping rope", (0.90, 0.28, 0.40))
    count = 24
    points: list[Point] = []
    for k in range(count + 1):
        share = k / count
        far = 102.0 * sin(pi * share) ** 0.62
        points.append((ax + (bx - ax) * share - far * sin(turn),
                       ay + (by - ay) * share - far * cos(turn),
                       az + (bz - az) * share))  # fmt: skip
    points = [(x, max(y, 0.6), z) for x, y, z in points]
    grip = Ink(tinted(dye, 0.7))
    return [*chain(points, [1.7] * (count + 1), Ink(dye, glow=0.3)),
            *[Limb((x + 3, y, z), (x - 6, y, z), 2.2, 2.4, grip)
              for x, y, z in joints.palms]]  # fmt: skip


def _bubbles(joints: Joints) -> list[Part]:
    """Return a ring, a pot, and bubbles that fly off, burst, and begin again."""
    (fx, fy, fz), (nx, ny, nz) = joints.palms
    x, y, z = joints.mouth(10.0, 0.0)
    wand = Ink((0.30, 0.62, 0.90), gloss=0.3)
    hoop = [(x, y + 3.2 * sin(t), z + 3.2 * cos(t)) for t in (2 * pi * k / 12 for k in range(13))]
    parts: list[Part] = [Limb((nx, ny, nz), (x, y - 3.2, z), 0.7, 0.6, wand),
                         *chain(hoop, [0.6] * 13, wand),
                         Limb((fx + 3, fy - 6, fz), (fx + 3, fy + 5, fz), 3.4, 3.4,
                              Ink((0.95, 0.42, 0.56), gloss=0.3), cut=True)]  # fmt: skip
    tints = ((0.96, 0.78, 0.92), (0.74, 0.90, 0.98), (0.80, 0.98, 0.84), (0.98, 0.92, 0.74))
    for k in range(16):
        age = (joints.phase + k * 0.618034) % 1.0
        out = smooth(min(age / 0.66, 1.0)) ** 0.8 * (
            1 - smooth(min(max(age - 0.66, 0) / 0.34, 1.0))
        )
        seen = min(age / 0.10, 1.0) * (1.0 if age < 0.62 else max(1 - (age - 0.62) / 0.03, 0.0))
        way, lift = 80.0 + 110.0 * ((k * 0.37) % 1), -14.0 + 96.0 * ((k * 0.71) % 1)
        side = -46.0 + 92.0 * ((k * 0.23) % 1)
        at = (x + 2 + way * out, y + lift * out + 3 * sin(2 * pi * joints.phase + k),
              z + side * out)  # fmt: skip
        radius = max((5.0 + 8.0 * ((k * 0.53) % 1)) * seen, 0.02)
        film = Ink(tints[k % 4], gloss=1.0, glow=0.35, clear=0.45)
        shine = Ink((1.0, 1.0, 1.0), glow=1.0)
        parts += [ball(at, radius, film),
                  ball((at[0] - 0.4 * radius, at[1] + 0.45 * radius, at[2] + 0.66 * radius),
                       0.17 * radius, shine)]  # fmt: skip
    return parts


def _tower(x: float, z: float, low: float, high: float, wide: float) -> list[Part]:
    """Return a tower of sand with battlements."""
    parts = lathe(((wide * 1.15, low), (wide, high)), _SAND, at=(x, 0.0, z))
    parts += [plate(wide, high, _SAND, (x, 0.0, z)),
              *lathe(((wide * 1.12, high - 1), (wide * 1.12, high + 3.5)), _SAND, at=(x, 0.0, z)),
              plate(wide * 1.12, high + 3.4, _SAND, (x, 0.0, z))]  # fmt: skip
    for k in range(8):
        t = 2 * pi * k / 8
        at = x + wide * cos(t), z + wide * sin(t)
        parts.append(Limb((at[0], high + 3, at[1]), (at[0], high + 6.5, at[1]), 2.0, 1.8, _SAND))
    return parts


def castle(phase: float, flag: RGB = (0.90, 0.16, 0.18)) -> list[Part]:
    """Return a sandcastle with a flag, a bucket and a spade."""
    parts: list[Part] = [Limb((62, -7, -20), (62, -7, 20), 17.0, 17.0, _SAND),
                         Limb((88, -9, -24), (88, -9, 24), 18.0, 18.0, _SAND)]  # fmt: skip
    for x, z, high, wide in ((58.0, -26.0, 30.0, 9.0), (58.0, 26.0, 30.0, 9.0),
                             (96.0, -28.0, 34.0, 9.5), (96.0, 28.0, 34.0, 9.5),
                             (80.0, 0.0, 54.0, 12.5)):  # fmt: skip
        parts += _tower(x, z, 0.0, high, wide)
    for (ax, az), (bx, bz) in (((58, -26), (58, 26)), ((58, 26), (96, 28)), ((58, -26), (96, -28))):
        parts += [Limb((ax, y, az), (bx, y, bz), 4.4, 4.4, _SAND) for y in (5.0, 11.0, 16.0)]
    for x, y, z in ((71.0, 38.0, 7.6), (92.0, 22.0, 36.0), (78.0, 24.0, 12.0)):
        parts.append(ball((x - 1.5, y, z), 2.0, _SHADE))
    wave, red = 2.0 * sin(2 * pi * 2 * phase), Ink(flag)
    parts += [Limb((80, 56, 0), (80, 84, 0), 0.7, 0.6, WOOD),
              sheet([(80, 84, 0), (62, 79 + wave, 8), (80, 74, 0)], red)]  # fmt: skip
    pail = Ink((0.16, 0.52, 0.82), gloss=0.4)
    parts += lathe(((9, 0), (12, 21)), pail, at=(28.0, 0.0, 40.0))
    arc = [(28 + 12 * cos(t), 21 + 10 * sin(t), 40.0) for t in (pi * k / 8 for k in range(9))]
    parts += [plate(11, 18, _SAND, (28.0, 0.0, 40.0)), *chain(arc, [0.7] * 9, _STEEL)]
    spade = Ink((0.96, 0.74, 0.16), gloss=0.3)
    return [*parts, Limb((58, 2, 50), (46, 31, 52), 1.3, 1.3, spade),
            Limb((43, 33, 49), (44, 33, 56), 1.3, 1.3, spade),
            *box((56, 0, 45), (58, 9, 55), spade)]  # fmt: skip


def kite(joints: Joints) -> list[Part]:
    """Return a kite high up on its line, lower where somebody runs with it."""
    x, y, z = joints.hands[1]
    sway, late = sin(2 * pi * joints.phase), cos(2 * pi * joints.phase)
    high = joints.action is Action.KITE
    kx, ky = (x + 150 + 16 * sway, y + 232 + 9 * late) if high else (x + 118 + 5 * sway,
                                                                     y + 84 + 4 * late)  # fmt: skip
    line = Ink((0.92, 0.92, 0.92))
    cloth = joints.tints.get("kite", (0.95, 0.30, 0.24)), (0.98, 0.76, 0.20)
    top, low = (kx + 8, ky + 34, z), (kx - 14, ky - 40, z)
    left, right = (kx - 26, ky + 8, z + 6), (kx + 24, ky - 4, z - 6)
    parts: list[Part] = [
        *chain(
            [
                (x + (kx - x) * s, y + (ky - y) * s - 26 * sin(pi * s), z)
                for s in (k / 8 for k in range(9))
            ],
            [0.8] * 9,
            line,
        ),
        sheet([top, left, low], Ink(cloth[0])),
        sheet([top, right, low], Ink(cloth[1])),
    ]
    tail = [(low[0] - 7 * k - 6 * sin(4 * pi * joints.phase - k), low[1] - 11 * k, z)
            for k in range(6)]  # fmt: skip
    return [*parts, *chain(tail, [0.6] * 6, line),
            *[ball(at, 2.4, Ink(cloth[k % 2])) for k, at in enumerate(tail)]]  # fmt: skip


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {
    Action.SWING: _swing,
    Action.SKIP: _rope,
    Action.BUBBLE: _bubbles,
    Action.BUILD: lambda joints: castle(joints.phase),
    Action.KITE: kite,
}
"""What is drawn with who does it."""
