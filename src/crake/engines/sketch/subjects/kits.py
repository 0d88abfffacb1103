"""What people wear over their clothes, or have with them always: belts, capes, sticks, swords.

A kit is drawn from where the joints of a body are, in centimetres of a grown person.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.combat import drawn_sword
from crake.engines.sketch.subjects.humanoid import Kit
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, chain, sheet, tinted

LEATHER = (0.27, 0.17, 0.11)
GOLD, STEEL = (0.95, 0.76, 0.30), (0.70, 0.73, 0.78)


def bottle(joints: Joints) -> list[Part]:
    """Return a diver's bottle and its hose."""
    (x, y, z), (hx, hy, _) = joints.neck, joints.hip
    steel, dark = Ink((0.93, 0.78, 0.16), gloss=0.6), Ink((0.10, 0.10, 0.12))
    return [Limb((x - 19, y - 8, z), (hx - 18, hy + 12, z), 8.4, 8.4, steel),
            Limb((x - 19, y - 2, z), (x - 18, y + 3, z), 3.0, 2.2, dark),
            *chain([(x - 18, y + 2, z), (x - 4, y + 6, z + 15), (x + 12, y + 11, z + 4)],
                   (1.3, 1.3, 1.3), dark)]  # fmt: skip


def fins(joints: Joints) -> list[Part]:
    """Return fins on the feet."""
    parts: list[Part] = []
    rubber = Ink((0.12, 0.40, 0.66), gloss=0.3)
    for (hx, hy, hz), (tx, ty, tz) in joints.feet:
        dx, dy = (tx - hx) / 16, (ty - hy) / 16
        tip = (tx + 34 * dx, ty + 34 * dy)
        parts.append(sheet([(tx - 6 * dx, ty - 6 * dy, tz - 4), (tx - 6 * dx, ty - 6 * dy, tz + 4),
                            (*tip, tz + 11), (*tip, tz - 11)], rubber, 1.5))  # fmt: skip
        parts.append(Limb((hx, hy, hz), (tip[0], tip[1], tz), 4.6, 1.0, rubber))
    return parts


def stick(joints: Joints) -> list[Part]:
    """Return a walking stick in the near hand."""
    if not joints.free:
        return []
    x, y, z = joints.hands[1]
    return [Limb((x + 7, y - 6, z), (x + 13, max(y - 80, 0.0), z + 2), 1.5, 1.2, Ink(LEATHER))]


def staff(joints: Joints) -> list[Part]:
    """Return a wizard's staff, whose end glows; who casts a spell has it in the other hand."""
    casts = joints.action is Action.CAST
    if not (joints.free or casts):
        return []
    x, y, z = joints.hands[0 if casts else 1]
    wood, glow = Ink((0.42, 0.28, 0.16)), Ink((0.60, 0.90, 1.0), glow=0.95)
    return [Limb((x + 5, max(y - 85, 0.0), z), (x + 9, y + 80, z), 1.7, 1.7, wood),
            ball((x + 9, y + 86, z), 5.0, glow)]  # fmt: skip


def sword(joints: Joints) -> list[Part]:
    """Return a sword at the near side, or in the hand of who fights with it."""
    if joints.action is Action.FENCE:
        return drawn_sword(joints)
    x, y, z = joints.hip
    blade, hilt = Ink((0.80, 0.83, 0.88), gloss=0.9), Ink((0.50, 0.36, 0.16), gloss=0.3)
    return [
        Limb((x + 10, y + 14, z + 17), (x - 42, y - 30, z + 19), 1.7, 0.8, blade),
        Limb((x + 10, y + 14, z + 17), (x + 22, y + 25, z + 17), 1.5, 1.5, hilt),
        Limb((x + 5, y + 19, z + 17), (x + 15, y + 9, z + 17), 1.2, 1.2, hilt),
    ]


def katana(joints: Joints) -> list[Part]:
    """Return a sword in the hand of who fights with it; else it is in its sheath."""
    return drawn_sword(joints) if joints.action is Action.FENCE else []


def gloves(joints: Joints) -> list[Part]:
    """Return boxing gloves."""
    leather = Ink((0.80, 0.10, 0.11), gloss=0.5)
    return [part for (x, y, z), (hx, hy, hz) in zip(joints.palms, joints.hands, strict=True)
            for part in (Limb((hx, hy, hz), (x, y, z), 5.2, 7.0, leather),
                         ball((x + 1.5, y, z), 7.4, leather))]  # fmt: skip


def tie(joints: Joints) -> list[Part]:
    """Return a shirt front and a tie."""
    x, y, z = joints.neck
    white, red = Ink((0.95, 0.95, 0.96)), Ink((0.66, 0.12, 0.16))
    return [
        sheet([(x + 10.5, y - 2, z - 5), (x + 10.5, y - 2, z + 5), (x + 12.6, y - 28, z)], white),
        Limb((x + 11.2, y - 5, z), (x + 13.2, y - 26, z), 1.4, 2.2, red),
    ]


def belt(colour: RGB) -> Kit:
    """Return a belt or a scarf around the waist."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), ink = joints.hip, Ink(colour)
        lean = (joints.neck[0] - x) * 0.22
        return [Limb((x + lean, y + 13, z + side * 5), (x + lean, y + 10, z + side * 5), 11.4, 11.8,
                     ink) for side in (-1.0, 1.0)]  # fmt: skip

    return draw


def cape(colour: RGB) -> Kit:
    """Return a cape that blows."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), ink = joints.neck, Ink(colour)
        parts: list[Part] = []
        for k in range(6):
            side = -15 + 5.0 * k
            rows = []
            for j in range(5):
                share = j / 4
                blow = 8 * share + 6 * share * sin(2 * pi * joints.phase * 2 - 3 * share + k * 0.5)
                wide = 1 + 0.5 * share
                rows.append((x - 11 - blow - 10 * share, y - 4 - 92 * share, z, side * wide, wide))
            for (ax, ay, az, ao, aw), (bx, by, bz, bo, bw) in itertools.pairwise(rows):
                parts.append(
                    sheet(
                        [
                            (ax, ay, az + ao),
                            (ax, ay, az + ao + 5 * aw),
                            (bx, by, bz + bo + 5 * bw),
                            (bx, by, bz + bo),
                        ],
                        ink,
                    )
                )
        return parts + chain([(x - 8, y - 3, z - 14), (x + 6, y - 1, z), (x - 8, y - 3, z + 14)],
                             (3, 3.4, 3), ink)  # fmt: skip

    return draw


def collar(joints: Joints) -> list[Part]:
    """Return the lapels of a white coat over a blue shirt, and what is in its pocket."""
    x, y, z = joints.neck
    blue, pen = Ink((0.44, 0.62, 0.82)), Ink((0.12, 0.16, 0.50))
    return [sheet([(x + 10.6, y - 2, z - 5), (x + 10.6, y - 2, z + 5), (x + 13.4, y - 30, z)],
                  blue),
            Limb((x + 12.4, y - 24, z + 8), (x + 12.4, y - 18, z + 8), 0.7, 0.7, pen)]  # fmt: skip


def stethoscope(joints: Joints) -> list[Part]:
    """Return a stethoscope around the neck."""
    x, y, z = joints.neck
    tube = Ink((0.10, 0.12, 0.16), gloss=0.4)
    points = [(x + 1, y + 1, z - 7), (x + 11, y - 8, z - 6), (x + 13.5, y - 24, z - 3)]
    other = [(x + 1, y + 1, z + 7), (x + 11, y - 8, z + 6), (x + 13.5, y - 20, z + 4)]
    steel = Ink((0.80, 0.82, 0.86), gloss=0.9)
    return [*collar(joints), *chain(points, (1.0, 1.0, 1.0), tube),
            *chain(other, (1.0, 1.0, 1.0), tube),
            ball((x + 13.8, y - 26, z - 3), 2.2, steel)]  # fmt: skip


def stripes(colour: RGB) -> Kit:
    """Return bright bands around a jacket."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), (hx, hy, hz), ink = joints.neck, joints.hip, Ink(colour, glow=0.25)
        parts: list[Part] = []
        for share, wide in ((0.42, 11.5), (0.72, 10.8)):
            at = (x + (hx - x) * share, y + (hy - y) * share)
            parts += [Limb((at[0], at[1] + 1.6, z + (hz - z) * share + side * 5),
                           (at[0], at[1] - 1.6, z + (hz - z) * share + side * 5), wide, wide, ink,
                           cut=True) for side in (-1.0, 1.0)]  # fmt: skip
        return parts

    return draw


def number(joints: Joints) -> list[Part]:
    """Return the stripe on the chest of a kit."""
    x, y, z = joints.neck
    white = Ink((0.96, 0.96, 0.96))
    return [
        Limb((x + 12.0, y - 12, z - 1.5), (x + 13.2, y - 25, z - 1.5), 0.9, 0.9, white),
        Limb((x + 11.6, y - 12, z - 4.2), (x + 12.0, y - 12, z - 1.5), 0.9, 0.9, white),
    ]


def plates(joints: Joints) -> list[Part]:
    """Return a samurai's plates at the shoulders and the hips, laced in red, and his swords."""
    (x, y, z), (hx, hy, hz) = joints.neck, joints.hip
    lacquer, cord = Ink((0.13, 0.12, 0.14), gloss=0.5), Ink((0.66, 0.12, 0.12))
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for k in range(4):
            top, out = y - 5 - 7.5 * k, z + side * (18.5 + 2.2 * k)
            parts.append(Limb((x - 9, top, out), (x + 9, top, out), 3.9, 3.9,
                              cord if k == 2 else lacquer))  # fmt: skip
    for k in range(9):
        turn = 2 * pi * k / 9
        ax, az = 13 * cos(turn), 14 * sin(turn)
        for j in range(3):
            out = 1 + 0.14 * j
            parts.append(Limb((hx + ax * out - 2.5 * sin(turn), hy + 8 - 9.5 * j,
                               hz + az * out + 2.5 * cos(turn)),
                              (hx + ax * out + 2.5 * sin(turn), hy + 8 - 9.5 * j,
                               hz + az * out - 2.5 * cos(turn)), 4.2, 4.2,
                              cord if j == 1 else lacquer))  # fmt: skip
    sheath, hilt = Ink((0.08, 0.07, 0.08), gloss=0.7), Ink((0.82, 0.78, 0.68))
    for long, up in ((1.0, 0.0), (0.62, 5.0)):
        at = (hx + 14, hy + 15 + up, hz + 17)
        parts += chain(
            [at, (hx - 12 * long, hy + 6 + up, hz + 21), (hx - 56 * long, hy + 2 + up, hz + 22)],
            (1.9, 1.8, 1.4), sheath)  # fmt: skip
        parts.append(Limb(at, (at[0] + 20 * long, at[1] + 7, at[2] - 2), 1.7, 1.6, hilt))
        parts.append(Limb((at[0], at[1], at[2]), (at[0] + 1.0, at[1] + 0.4, at[2]), 3.4, 3.4,
                          Ink(GOLD, gloss=0.6)))  # fmt: skip
    return parts


def shield(joints: Joints) -> list[Part]:
    """Return a viking's axe in the near hand and a round shield on the back."""
    (x, y, z), (nx, ny, nz) = joints.hands[1], joints.neck
    wood, iron = Ink((0.46, 0.30, 0.16)), Ink((0.66, 0.68, 0.70), gloss=0.7)
    turns = [2 * pi * k / 24 for k in range(25)]
    rim = [(nx - 15 - 2 * cos(t), ny - 24 + 27 * cos(t), nz + 27 * sin(t)) for t in turns]
    head = [(x + 9, y + 31, z), (x + 22, y + 37, z), (x + 24, y + 20, z), (x + 9, y + 25, z)]
    return [Limb((x + 4, y - 22, z), (x + 8, y + 34, z), 1.6, 1.6, wood), sheet(head, iron, 1.2),
            sheet(rim[:-1], Ink((0.64, 0.16, 0.14)), 4.0), *chain(rim, [1.6] * 25, iron),
            ball((nx - 19, ny - 24, nz), 5.5, iron)]  # fmt: skip


def fleece(joints: Joints) -> list[Part]:
    """Return the white edges of Santa's coat, his belt, and a sack over the shoulder."""
    (x, y, z), (hx, hy, hz) = joints.neck, joints.hip
    white, sack = Ink((0.97, 0.96, 0.94), fur=0.5), Ink((0.52, 0.36, 0.20), soft=True)
    front = [(x + 11.5, y - 4, z), (x + 15.5, y - 26, z), (hx + 14.5, hy + 6, hz),
             (hx + 17, hy - 22, hz)]  # fmt: skip
    turns = [2 * pi * k / 20 for k in range(21)]
    hem = [(hx + 19 * cos(t), hy - 23, hz + 21 * sin(t)) for t in turns]
    return [*chain(front, [2.0] * 4, white), *chain(hem, [3.0] * 21, white),
            *belt((0.06, 0.06, 0.07))(joints),
            *chain([(x - 6, y - 1, z + 10), (x - 22, y - 14, z + 4), (x - 26, y - 34, z)],
                   (4.0, 15.0, 19.0), sack)]  # fmt: skip


def badge(joints: Joints) -> list[Part]:
    """Return a police officer's badge and belt."""
    x, y, z = joints.neck
    return [ball((x + 12.0, y - 17, z + 7), 2.1, Ink(GOLD, gloss=0.8)),
            *belt((0.06, 0.06, 0.07))(joints)]  # fmt: skip


def rucksack(joints: Joints) -> list[Part]:
    """Return a rucksack with its straps."""
    (x, y, z), (hx, hy, _) = joints.neck, joints.hip
    cloth, strap = Ink((0.20, 0.42, 0.36), soft=True), Ink((0.16, 0.16, 0.18))
    parts: list[Part] = [
        Limb((x - 19, y - 8, z), (hx - 19, hy + 16, z), 11, 13, cloth),
        Limb((x - 25, y - 26, z - 5), (x - 25, y - 26, z + 5), 7, 7, cloth),
        Limb((x - 18, y + 4, z - 12), (x - 18, y + 4, z + 12), 5, 5, Ink((0.78, 0.42, 0.20))),
    ]
    for side in (-1.0, 1.0):
        parts += chain([(x - 12, y - 2, z + side * 9), (x + 3, y + 1, z + side * 10),
                        (x + 12, y - 14, z + side * 10), (x + 2, y - 36, z + side * 13)],
                       (1.7, 1.7, 1.7, 1.7), strap)  # fmt: skip
    return parts


def tutu(colour: RGB) -> Kit:
    """Return a stiff skirt of net that stands out from the hip."""

    def draw(joints: Joints) -> list[Part]:
        (x, y, z), parts = joints.hip, list[Part]()
        for k, far in enumerate((33.0, 29.0)):
            ink, turns = Ink(tinted(colour, 1.0 - 0.1 * k)), [2 * pi * j / 24 for j in range(25)]
            rim = [(x + far * cos(t), y + 5 - 3 * k + 1.8 * sin(6 * t), z + far * sin(t))
                   for t in turns]  # fmt: skip
            for a, b in itertools.pairwise(rim):
                parts.append(sheet([(x, y + 11 - 3 * k, z), a, b], ink))
        return parts

    return draw


def ruffles(joints: Joints) -> list[Part]:
    """Return the frills at the hem of a flamenco dress, which swing with the hips."""
    (x, y, z), parts = joints.hip, list[Part]()
    swing = 4.0 * sin(2 * pi * joints.phase)
    for row in range(3):
        ink = Ink((0.92, 0.20, 0.20) if row % 2 else (0.16, 0.04, 0.06), soft=True)
        far, down = 21.0 + 5.5 * row, 48.0 + 14.0 * row
        rim = [(x + (far + 1.8 * sin(7 * t)) * cos(t) + 0.1 * row * swing,
                y - down + 2.0 * sin(7 * t + 1), z + (far + 1.8 * sin(7 * t)) * sin(t))
               for t in (2 * pi * k / 28 for k in range(29))]  # fmt: skip
        parts += chain(rim, [3.4] * 29, ink)
    return parts


def sash(joints: Joints) -> list[Part]:
    """Return a black sash around the hips."""
    return belt((0.07, 0.06, 0.07))(joints)
