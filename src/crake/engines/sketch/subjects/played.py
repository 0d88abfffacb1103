"""Instruments that people hold while they play: blown, bowed, plucked, and how they hold them.

Units are centimetres of a grown person.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.joints import Held, Joints
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain, sheet, tinted
from crake.engines.sketch.subjects.postures import Posture

BRASS, SILVER = Ink((0.90, 0.68, 0.24), gloss=0.9), Ink((0.80, 0.82, 0.86), gloss=0.9)
EBONY = Ink((0.10, 0.08, 0.07), gloss=0.4)
_HAIR = Ink((0.94, 0.92, 0.86))
VARNISH: RGB = (0.58, 0.27, 0.10)
Axis = tuple[Point, Point, Point]
"""Along an instrument, across it, and out of its belly, each of length 1."""


def placed(at: Point, axis: Axis, along: float, across: float, out: float) -> Point:
    """Return a place of an instrument that lies so."""
    x, y, z = (at[k] + axis[0][k] * along + axis[1][k] * across + axis[2][k] * out
               for k in range(3))  # fmt: skip
    return x, y, z


def fiddle(at: Point, axis: Axis, size: float, colour: RGB) -> list[Part]:
    """Return what belongs to the violin's family: body, neck and scroll, from its lower end."""
    rows = ((0.0, 3.0), (1.5, 8.6), (7.0, 10.3), (12.5, 8.6), (16.0, 5.8), (20.0, 5.8),
            (24.0, 7.6), (30.0, 8.2), (34.0, 6.2), (35.5, 2.0))  # fmt: skip
    front, rib = Ink(colour, gloss=0.7), Ink(tinted(colour, 0.55), gloss=0.4)

    def ring(out: float) -> list[Point]:
        edge = [*[(a, w) for a, w in rows], *[(a, -w) for a, w in reversed(rows)]]
        return [placed(at, axis, a * size, w * size, out * size) for a, w in edge]

    def line(a: float, b: float, out: float, thick: float, ink: Ink, across: float = 0.0) -> Part:
        return Limb(placed(at, axis, a * size, across * size, out * size),
                    placed(at, axis, b * size, across * size, out * size), thick * size,
                    thick * size * 0.8, ink)  # fmt: skip

    low, high = ring(-2.0), ring(2.0)
    parts: list[Part] = [sheet(low, rib), sheet(high, front, 0.8 * size)]
    for k in range(len(low)):
        j = (k + 1) % len(low)
        parts.append(sheet([low[k], low[j], high[j], high[k]], rib))
    parts += [line(22, 58, 3.6, 1.3, EBONY), line(1, 12, 3.2, 1.4, EBONY),
              line(16.5, 17.5, 4.0, 1.2, _HAIR, -1.5), line(16.5, 17.5, 4.0, 1.2, _HAIR, 1.5),
              line(36, 58, 1.5, 1.7, rib), line(58, 63, 1.0, 2.2, rib)]  # fmt: skip
    for side in (-1.0, 1.0):
        parts.append(line(14, 20, 2.9, 0.35, EBONY, 3.6 * side))
        parts.append(line(58 + side, 59 + side, 1.0, 1.0, EBONY, 3.0 * side))
    return parts


def bow(hand: Point, way: Point, long: float) -> list[Part]:
    """Return a bow that reaches from a hand along a way."""

    def at(far: float, up: float) -> Point:
        return hand[0] + way[0] * far, hand[1] + way[1] * far + up, hand[2] + way[2] * far

    return [Limb(at(-4, 1.2), at(long, 1.6), 0.8, 0.5, Ink((0.42, 0.20, 0.09), gloss=0.5)),
            Limb(at(2, -0.4), at(long - 1, -0.2), 0.35, 0.35, _HAIR),
            Limb(at(1, -0.2), at(4, -0.2), 1.2, 1.2, EBONY)]  # fmt: skip


def unit_of(point: Sequence[float]) -> Point:
    """Return a way of length 1."""
    long = max(sum(a * a for a in point) ** 0.5, 1e-6)
    x, y, z = (a / long for a in point)
    return x, y, z


_VIOLIN: Axis = ((0.80, -0.10, -0.59), (0.57, -0.20, 0.80), (0.20, 0.97, 0.11))
_CHIN: Point = (5.0, -1.0, -11.0)
"""The lower end of a violin from the root of the neck."""


def bowed(phase: float) -> float:
    """Return how far out a bow is drawn, 0 to 1: down and up, and two short strokes."""
    return 0.5 + 0.42 * sin(2 * pi * phase) + 0.08 * sin(6 * pi * phase)


def _violin(joints: Joints) -> list[Part]:
    at = tuple(a + b for a, b in zip(joints.neck, _CHIN, strict=True))
    body = fiddle((at[0], at[1], at[2]), _VIOLIN, 0.82, joints.tints.get("violin", VARNISH))
    hand = joints.palms[1]
    bridge = placed((at[0], at[1], at[2]), _VIOLIN, 15.0, 0.0, 4.2)
    way = unit_of([b - h for b, h in zip(bridge, hand, strict=True)])
    return body + bow(hand, way, 62.0)


def _fiddled(phase: float, p: Posture) -> Posture:
    """Hold a violin under the chin, and draw the bow."""
    at = p.chest(*_CHIN)
    neck = placed(at, _VIOLIN, 42.0, -2.0, -1.0)
    far = 12.0 + 34.0 * bowed(phase)
    bow = placed(at, _VIOLIN, 15.0, far, 4.5)
    sway = 1.5 * sin(2 * pi * phase)
    return replace(p, palms=(neck, bow), by_head=(None, None), nod=p.nod + 1.5,
                   gaze=p.gaze - 0.10, sway=p.sway + sway, lean=p.lean + 1.0)  # fmt: skip


_BASS: Axis = ((-0.17, 0.985, 0.0), (0.0, 0.0, 1.0), (0.985, 0.17, 0.0))


def _double_bass(joints: Joints) -> list[Part]:
    at: Point = (36.0, 14.0, -20.0)
    parts = fiddle(at, _BASS, 2.85, joints.tints.get("double bass", (0.50, 0.24, 0.10)))
    return [*parts, Limb((38, 0, -20), (36, 16, -20), 1.0, 1.4, EBONY)]


def _plucked(phase: float, p: Posture) -> Posture:
    """Stand behind a double bass: a hand at its neck, one that plucks."""
    pluck = 3.0 * sin(8 * pi * phase)
    slide = 6.0 * sin(2 * pi * phase)
    palms = (22.0, 150.0 + slide, -26.0), (36.0, 102.0 + pluck, -9.0)
    return replace(p, palms=palms, by_head=(None, None), lean=p.lean + 5.0,
                   sway=p.sway + 1.2 * sin(4 * pi * phase))  # fmt: skip


def _saxophone(joints: Joints) -> list[Part]:
    x, y, z = joints.mouth(1.0)
    z -= 2.0
    bow = [(x, y, z), (x + 7, y + 1.5, z + 1), (x + 11, y - 4, z + 2), (x + 11, y - 22, z + 3),
           (x + 9, y - 42, z + 5), (x + 10, y - 51, z + 6), (x + 17, y - 54, z + 6),
           (x + 23, y - 48, z + 7), (x + 26, y - 36, z + 8), (x + 30, y - 26, z + 8)]  # fmt: skip
    radii = (0.8, 1.0, 1.3, 1.9, 2.8, 3.4, 3.7, 4.0, 5.2, 8.2)
    brass = Ink(joints.tints.get("saxophone", (0.92, 0.70, 0.24)), gloss=0.9)
    parts = chain(bow, radii, brass)
    parts.append(ball((x + 32, y - 22, z + 8), 6.4, Ink((0.38, 0.24, 0.06))))
    parts += [ball((x + 12.5, y - 14 - 5.5 * k, z + 5.2), 1.3, SILVER) for k in range(6)]
    return [*parts, Limb((x - 2, y, z), (x + 3, y + 0.6, z), 1.1, 0.9, EBONY)]


def _blown(far: Point, near: Point) -> Callable[[float, Posture], Posture]:
    """Hold an instrument at the lips with both hands; the trunk goes along with the music."""

    def hold(phase: float, p: Posture) -> Posture:
        beat = sin(2 * pi * phase)
        tap = 0.5 * sin(8 * pi * phase)
        hands = (far[0], far[1] + tap, far[2]), (near[0], near[1] - tap, near[2])
        return replace(p, by_head=hands, palms=(None, None), lean=p.lean + 2.0 + 3.0 * beat,
                       sway=p.sway + 1.6 * beat)  # fmt: skip

    return hold


def _trumpet(joints: Joints) -> list[Part]:
    x, y, z = joints.mouth(0.5)
    z -= 2.5
    brass = Ink(joints.tints.get("trumpet", (0.92, 0.70, 0.24)), gloss=0.9)
    tube = [(x, y, z), (x + 6, y, z), (x + 38, y + 1, z), (x + 46, y + 1, z), (x + 50, y + 1, z)]
    parts = chain(tube, (1.5, 0.8, 1.1, 3.4, 6.4), brass)
    parts.append(ball((x + 51.5, y + 1, z), 5.0, Ink((0.38, 0.24, 0.06))))
    loop = [(x + 10, y, z + 1), (x + 8, y - 5, z + 2), (x + 12, y - 9, z + 2),
            (x + 30, y - 9, z + 2), (x + 34, y - 5, z + 2), (x + 30, y, z + 1)]  # fmt: skip
    parts += chain(loop, [0.9] * 6, brass)
    return parts + [Limb((x + 15 + 3.6 * k, y - 10, z + 2), (x + 15 + 3.6 * k, y + 4, z + 2), 1.5,
                         1.5, SILVER) for k in range(3)]  # fmt: skip


def _flute(joints: Joints) -> list[Part]:
    x, y, z = joints.mouth(1.2)
    tube = Ink(joints.tints.get("flute", (0.80, 0.82, 0.86)), gloss=0.9)
    parts: list[Part] = [Limb((x - 1, y, z - 9), (x + 5, y - 3, z + 54), 1.2, 1.1, tube)]
    return parts + [ball((x + 0.8 + 0.42 * k, y + 0.8 - 0.2 * k, z + 14 + 4.2 * k), 1.1, SILVER)
                    for k in range(9)]  # fmt: skip


def _accordion(joints: Joints) -> list[Part]:
    (ax, ay, az), (bx, _, bz) = joints.palms
    red = joints.tints.get("accordion", (0.70, 0.08, 0.12))
    case, fold = Ink(red, gloss=0.7), Ink((0.16, 0.14, 0.15))
    x, parts = (ax + bx) / 2 + 4, list[Part]()
    ends = (az + 2.0, bz - 2.0)
    for k in range(11):
        z = ends[0] + (ends[1] - ends[0]) * (k + 0.5) / 11
        parts.append(Limb((x, ay - 9, z), (x, ay + 15, z), 6.4, 6.4,
                          fold if k % 2 else Ink((0.86, 0.80, 0.70))))  # fmt: skip
    for z in ends:
        parts.append(Limb((x, ay - 10, z), (x, ay + 16, z), 7.6, 7.6, case))
    return parts + [ball((x + 7, ay - 8 + 3 * k, ends[1] + 3), 1.3, Ink((0.97, 0.96, 0.93)))
                    for k in range(8)]  # fmt: skip


def _squeezed(phase: float, p: Posture) -> Posture:
    """Draw an accordion out and push it together."""
    wide = 20.0 + 7.0 * sin(2 * pi * phase)
    palms = p.chest(18.0, -34.0, -wide), p.chest(18.0, -34.0, wide)
    return replace(p, palms=palms, by_head=(None, None), sway=p.sway + 1.5 * cos(2 * pi * phase))


PLAYED_IN_HAND: dict[str, Held] = {
    "violin": Held(_violin, hold=_fiddled),
    "double bass": Held(_double_bass, hold=_plucked),
    "saxophone": Held(_saxophone, hold=_blown((23.0, -22.0, 0.0), (24.0, -44.0, 9.0))),
    "trumpet": Held(_trumpet, hold=_blown((26.0, -12.0, -1.0), (31.0, -9.0, 5.0))),
    "flute": Held(_flute, hold=_blown((19.0, -11.0, 17.0), (17.0, -13.0, 34.0))),
    "accordion": Held(_accordion, hold=_squeezed),
}
"""Instruments that are blown, bowed, plucked and squeezed."""
