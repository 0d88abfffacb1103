"""What those at work stand or sit at, with their tools: barbells, anvils, benches, wheels, bags.

Each is drawn at the palms of who works there (see `labours`). Units are centimetres of a grown
person; the origin is the ground below him, who looks ahead.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import labours
from crake.engines.sketch.subjects.cars import SEDAN
from crake.engines.sketch.subjects.coachwork import coachwork
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.lathe import lathe, plate, rounded, steam
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    box,
    chain,
    disc,
    moved,
    sheet,
    spun,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.seats import SEATS
from crake.engines.sketch.subjects.stations import COUNTER, counter, mug, ring
from crake.engines.sketch.subjects.tools import ASH, IRON, STEEL
from crake.engines.sketch.subjects.wheels import wheel


def _lifting(joints: Joints) -> list[Part]:
    (ax, ay, az), (bx, by, bz) = joints.palms
    x, y, z = (ax + bx) / 2, (ay + by) / 2, (az + bz) / 2
    parts: list[Part] = [Limb((x, y, z - 92), (x, y, z + 92), 1.6, 1.6, STEEL)]
    for side in (-1.0, 1.0):
        parts.append(Limb((x, y, z + side * 60), (x, y, z + side * 62), 3.2, 3.2, STEEL))
        for near, thick, radius, colour in ((63.0, 5.0, 22.5, (0.80, 0.12, 0.13)),
                                            (69.0, 4.0, 18.0, (0.16, 0.32, 0.66)),
                                            (74.0, 3.0, 12.0, (0.95, 0.76, 0.14))):  # fmt: skip
            rubber = Ink(colour, gloss=0.25)
            ends = sorted((z + side * near, z + side * (near + thick)))
            parts.append(Limb((x, y, ends[0]), (x, y, ends[1]), radius, radius, rubber, cut=True))
            parts += [disc((x, y, end), radius, Ink(tinted(colour, 0.9)), corners=28)
                      for end in ends]  # fmt: skip
    return parts


def _forging(joints: Joints) -> list[Part]:
    x, y, z = labours.ANVIL
    far, near = joints.palms
    _, up = labours.hammered(joints.phase)
    grip = near[0] - 4 * cos(up), near[1] - 4 * sin(up), near[2]
    end = near[0] + 30 * cos(up), near[1] + 30 * sin(up), near[2] - 3.0
    c, s = cos(up), sin(up)
    parts: list[Part] = [
        *lathe(((22, 0), (20, y - 26)), Ink((0.44, 0.31, 0.19)), at=(x, 0.0, z)),
        plate(20, y - 26, Ink((0.70, 0.54, 0.36)), (x, 0.0, z)),
        *box((x - 12, y - 26, z - 12), (x + 12, y - 20, z + 12), IRON),
        *box((x - 7, y - 20, z - 7), (x + 7, y - 9, z + 7), IRON),
        *box((x - 18, y - 9, z - 8), (x + 20, y, z + 8), IRON),
        Limb((x + 18, y - 4, z), (x + 40, y - 1, z), 5.4, 0.8, IRON),
        Limb(far, (x - 8, y + 3, z - 4), 1.2, 1.0, IRON),
        Limb((x - 9, y + 2.2, z - 3), (x + 14, y + 2.2, z + 1), 2.4, 2.0,
             Ink((1.0, 0.52, 0.14), glow=0.9)),
        ball((x + 4, y + 3, z), 15.0, Ink((1.0, 0.56, 0.20), glow=1.0, mist=0.30)),
        Limb(grip, end, 1.5, 1.4, ASH),
        Limb((end[0] - 7 * s, end[1] + 7 * c, end[2]), (end[0] + 8 * s, end[1] - 8 * c, end[2]),
             4.6, 4.6, Ink((0.34, 0.35, 0.38), gloss=0.5)),
    ]  # fmt: skip
    return parts + _sparks((x + 2, y + 4, z), (joints.phase - labours.STRUCK) % 1.0 / 0.18)


def _sparks(at: Point, age: float) -> list[Part]:
    """Return sparks that fly off, 0 when struck; from 1 on they are back, too small to be seen."""
    out = smooth(min(age, 1.0)) * (1 - smooth(min(max((age - 1.0) / 2.4, 0.0), 1.0)))
    bright = max(1.0 - age, 0.0) if age > 0.02 else 0.0
    parts: list[Part] = []
    for k in range(16):
        turn, far = 2.4 * k, 26.0 + 26.0 * ((k * 0.618) % 1)
        x, z = far * cos(turn), far * sin(turn)
        y = far * (0.5 + 0.7 * ((k * 0.37) % 1)) * out - 26.0 * out * out
        size = max(0.9 * bright, 0.02)
        parts.append(Limb((at[0] + x * out * 0.8, at[1] + y * 0.86, at[2] + z * out * 0.8),
                          (at[0] + x * out, at[1] + y, at[2] + z * out), 0.5 * size, size,
                          Ink((1.0, 0.80, 0.36), glow=1.0)))  # fmt: skip
    return parts


def _sawing(joints: Joints) -> list[Part]:
    x, y, z = labours.PLANK
    hx, hy, hz = joints.palms[1]
    pine, dark = Ink((0.84, 0.64, 0.40)), Ink((0.56, 0.38, 0.22))
    parts = box((x - 13, y - 3, z - 62), (x + 13, y, z + 84), pine)
    for side in (z - 42.0, z + 58.0):
        parts.append(Limb((x - 17, y - 6, side), (x + 17, y - 6, side), 3.4, 3.4, dark))
        parts += [Limb((x + end * 0.6, y - 6, side), (x + end, 0, side + spread), 2.2, 2.2, dark)
                  for end in (-22.0, 22.0) for spread in (-7.0, 7.0)]  # fmt: skip
    heel, toe = (hx + 5, hy - 2), (hx + 54, hy - 24)
    blade = [(heel[0], heel[1] + 4, hz), (toe[0], toe[1] + 2, hz), (toe[0] - 2, toe[1] - 4, hz),
             (heel[0] - 3, heel[1] - 7, hz)]  # fmt: skip
    parts += [sheet(blade, STEEL), *chain([blade[0], blade[1]], (0.5, 0.4), STEEL),
              *chain([blade[3], blade[2]], (0.5, 0.4), STEEL)]  # fmt: skip
    grip = [(hx + 5, hy + 3), (hx - 1, hy + 6), (hx - 5, hy), (hx - 1, hy - 6), (hx + 4, hy - 7)]
    parts += chain([(a, b, hz) for a, b in grip], [2.0] * 5, Ink((0.48, 0.26, 0.12), gloss=0.3))
    dust = Ink((0.92, 0.80, 0.58), soft=True)
    parts += [ball((x + 6 * sin(2.4 * k), 1.0 + 3.4 * (1 - k / 14), z + 9 + 7 * cos(2.4 * k)), 2.6,
                   dust) for k in range(14)]  # fmt: skip
    fall = 0.5 + 0.5 * abs(labours.sawn(joints.phase))
    return [*parts, Limb((x + 2, y - 5, z + 9), (x + 3, 6, z + 9), 0.7, 1.6 * fall, dust)]


def _pottery(joints: Joints) -> list[Part]:
    x, y, z = labours.CLAY
    tall = labours.thrown(joints.phase)
    clay, wet = Ink((0.70, 0.44, 0.30), gloss=0.35, soft=True), Ink((0.52, 0.31, 0.21))
    parts = [*SEATS["chair"](), *box((x - 22, y - 20, z - 28), (x + 26, y - 9, z + 28),
                                     Ink((0.42, 0.46, 0.50)))]  # fmt: skip
    parts += [Limb((x + a, 0, z + b), (x + a, y - 16, z + b), 2.2, 2.2, IRON)
              for a in (-18.0, 22.0) for b in (-26.0, 26.0)]  # fmt: skip
    parts += [Limb((x, y - 12, z), (x, y - 2, z), 3.0, 3.0, STEEL), ring((x, y, z), 19.0, STEEL)]
    spin = 2 * pi * 5 * joints.phase
    parts += [Limb((x + 12 * cos(t), y + 0.4, z + 12 * sin(t)),
                   (x + 17 * cos(t), y + 0.4, z + 17 * sin(t)), 0.9, 0.7, wet)
              for t in (spin, spin + 2.1, spin + 4.2)]  # fmt: skip
    high = 10.0 + 17.0 * tall
    shape = rounded(((9.5 - 1.5 * tall, 0.0), (10.5 + 2.0 * tall, 0.35 * high),
                     (9.0 + 4.4 * tall, 0.75 * high), (4.0 + 8.6 * tall, high)), 4)  # fmt: skip
    wobble = 0.5 * sin(spin)
    parts += lathe(shape, clay, at=(x, y, z + wobble))
    parts.append(plate(3.6 + 8.0 * tall, high - 1.0 - 0.6 * high * tall, wet, (x, y, z + wobble)))
    rim = shape[-1][0]
    parts += chain([(x + rim * cos(t), y + high, z + wobble + rim * sin(t))
                    for t in (2 * pi * k / 16 for k in range(17))], [1.2] * 17, clay)  # fmt: skip
    return parts


def _boxing(joints: Joints) -> list[Part]:
    x, y, z = labours.BAG
    far, near = labours.punched((joints.phase - 0.06) % 1.0)
    swing = 0.055 * (far + near) ** 2
    leather, band = Ink((0.16, 0.15, 0.17), gloss=0.35), Ink((0.80, 0.14, 0.14), gloss=0.3)
    bag: list[Part] = [*lathe(((16.5, y - 48), (18.5, y - 40), (18.5, y + 34), (15, y + 46)),
                              leather), plate(15, y + 46, leather), plate(16.5, y - 48, leather),
                       *lathe(((18.9, y - 6), (18.9, y + 12)), band),
                       *[Limb((13 * cos(t), y + 46, 13 * sin(t)), (0, y + 72, 0), 0.9, 0.9, STEEL)
                         for t in (0.8, 2.4, 3.9, 5.5)],
                       Limb((0, y + 72, 0), (0, y + 118, 0), 1.2, 1.2, STEEL)]  # fmt: skip
    parts = moved(turned(bag, swing, (0.0, y + 118)), (x, 0.0, z))
    glove = Ink((0.84, 0.12, 0.12), gloss=0.5)
    for px, py, pz in joints.palms:
        parts += [ball((px + 2, py, pz), 7.6, glove), Limb((px - 7, py - 3, pz), (px, py, pz), 5.4,
                                                           6.8, glove)]  # fmt: skip
    return [*parts, Limb((x, y + 118, z), (x, y + 124, z), 4.0, 5.0, IRON)]


def _brewing(joints: Joints) -> list[Part]:
    (fx, fy, fz), (nx, ny, nz) = joints.palms
    parts = counter(Ink((0.36, 0.24, 0.16)))
    red, dark = Ink((0.72, 0.10, 0.12), gloss=0.7), Ink((0.10, 0.10, 0.11), gloss=0.4)
    parts += box((46, COUNTER, -32), (66, COUNTER + 48, 32), red)
    parts += box((36, COUNTER + 28, -34), (68, COUNTER + 48, 34), STEEL)
    parts += box((34, COUNTER, -32), (46, COUNTER + 4, 32), dark)
    for z in (fz, nz):
        parts += [Limb((40, COUNTER + 28, z), (40, COUNTER + 22, z), 4.4, 3.6, STEEL),
                  Limb((38, COUNTER + 24, z), (28, COUNTER + 22, z), 1.5, 1.8, dark)]  # fmt: skip
    parts.append(Limb((44, COUNTER + 44, fz), (fx + 1, fy, fz), 1.3, 2.0, dark))
    parts += [Limb((40 + 0.5 * k, COUNTER + 21, nz - 1 + 2 * k), (40, ny + 4, nz - 1 + 2 * k), 0.5,
                   0.6, Ink((0.28, 0.15, 0.08))) for k in range(2)]  # fmt: skip
    china = Ink((0.96, 0.95, 0.93), gloss=0.4)
    parts += [Limb((nx + 3, ny - 3, nz), (nx + 3, ny + 3, nz), 3.4, 4.2, china, cut=True),
              ring((nx + 3, ny + 2.2, nz), 3.9, Ink((0.34, 0.19, 0.10)))]  # fmt: skip
    for k in range(5):
        parts += [Limb((50, COUNTER + 48, -24 + 12 * k), (50, COUNTER + 56, -24 + 12 * k), 3.6, 4.6,
                       china, cut=True)]  # fmt: skip
    parts += mug((52.0, COUNTER, 52.0)) + mug((46.0, COUNTER, 63.0), (0.26, 0.44, 0.52))
    return parts + moved(steam(joints.phase, 4.0, 16.0, 26.0), (nx + 4, ny + 2, nz))


def _operating(joints: Joints) -> list[Part]:
    sheet_, skin = Ink((0.40, 0.66, 0.62), soft=True), Ink((0.86, 0.66, 0.52), soft=True)
    top = 86.0
    parts = box((26, top - 8, -92), (74, top - 3, 92), STEEL)
    parts += [Limb((50, 6, 0), (50, top - 8, 0), 9.0, 7.0, STEEL),
              Limb((34, 4, -20), (66, 4, 20), 5.0, 5.0, IRON)]  # fmt: skip
    parts += [Limb((50, top + 4, -46), (50, top + 4, 88), 15.0, 11.0, sheet_),
              Limb((38, top + 1, -40), (38, top + 1, 84), 8.0, 7.0, sheet_),
              Limb((62, top + 1, -40), (62, top + 1, 84), 8.0, 7.0, sheet_),
              ball((50, top + 8, -68), 10.5, skin), ball((49, top + 10, -73), 9.8,
                                                         Ink((0.46, 0.70, 0.70))),
              *box((42, top + 17, -14), (58, top + 19, 12), Ink((0.30, 0.54, 0.52)))]  # fmt: skip
    for k, (px, py, pz) in enumerate(joints.palms):
        parts += [Limb((px, py, pz), (49, top + 19.5, -3 + 5 * k), 0.7, 0.4, STEEL),
                  ball((px, py, pz), 4.3, Ink((0.72, 0.86, 0.90), soft=True))]  # fmt: skip
    return parts


def _mending(joints: Joints) -> list[Part]:
    """Return a car with its bonnet up, nose to who mends it, and the wrench in his hand."""
    nx, ny, nz = joints.palms[1]
    paint = Ink(joints.tints.get("car", (0.20, 0.40, 0.62)), gloss=0.75)
    away = 250.0
    car = moved(spun(coachwork(SEDAN, paint, dark=False), pi), (away, 0.0, 0.0))
    rims = [wheel(away - x, side, 0.0, SEDAN.radius)
            for x in SEDAN.wheels for side in (SEDAN.half - 8, 8 - SEDAN.half)]  # fmt: skip
    inside, lid = Ink((0.06, 0.06, 0.07)), Ink(tinted(paint.base, 0.55))
    hole = [(56.0, 78.0), (102.0, 88.5), (146.0, 93.0)]
    parts = [*car, *(part for rim in rims for part in rim)]
    parts += [sheet([(ax, ay + 1.5, -64), (bx, by + 1.5, -64), (bx, by + 1.5, 64),
                     (ax, ay + 1.5, 64)], inside)
              for (ax, ay), (bx, by) in pairwise(hole)]  # fmt: skip
    parts += box((74, 80, -24), (118, 95, 24), IRON)
    parts += [Limb((80 + 11 * k, 95, -9), (80 + 11 * k, 98, 9), 3.0, 3.0, STEEL)
              for k in range(4)]  # fmt: skip
    parts += box((126, 84, 30), (142, 99, 54), Ink((0.12, 0.12, 0.14)))
    open_ = [(146.0, 94.0, 66.0), (146.0, 94.0, -66.0), (88.0, 172.0, -60.0), (88.0, 172.0, 60.0)]
    parts += [sheet(open_, lid), sheet([(x + 3.0, y + 2.0, z) for x, y, z in open_], paint),
              Limb((112, 90, 60), (106, 148, 58), 0.9, 0.9, STEEL)]  # fmt: skip
    turn = 0.5 * sin(4 * pi * joints.phase)
    end = nx + 19 * cos(turn), ny - 7, nz - 14 * sin(turn) - 4
    return [*parts, Limb((nx - 7, ny + 1, nz + 2), end, 1.3, 1.2, STEEL), ball(end, 2.9, STEEL)]


AROUND: dict[Action, Callable[[Joints], list[Part]]] = {
    Action.LIFT: _lifting,
    Action.FORGE: _forging,
    Action.SAW: _sawing,
    Action.SHAPE: _pottery,
    Action.BOX: _boxing,
    Action.MEND: _mending,
    Action.BREW: _brewing,
    Action.OPERATE: _operating,
}
"""What is drawn with who does it."""
