"""What people sit and lie on, and how they sit. Units are centimetres of a grown person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.subjects.instruments import at_the_drums, at_the_piano, drums, piano
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, ball, box, moved, sheet, tinted
from crake.engines.sketch.subjects.postures import HIP, Arm, Leg, Posture
from crake.engines.sketch.subjects.rig import smooth
from crake.engines.sketch.subjects.tables import MIDDLE, TABLES, bench_of_a_booth, stool

SEAT = 37.0
"""Height of a seat."""
WOOD, STEEL = Ink((0.50, 0.33, 0.18)), Ink((0.24, 0.25, 0.28), gloss=0.3)
UP_THE_BED = 14.0
"""How much further up somebody lies in a bed than on the ground."""
_CUSHION = (0.62, 0.24, 0.20)


def _bench() -> list[Part]:
    parts = box((-30, SEAT - 5, -78), (16, SEAT, 78), WOOD)
    for low in (SEAT + 12, SEAT + 28):
        parts += box((-36, low, -78), (-31, low + 11, 78), WOOD)
    for z in (-62.0, 62.0):
        parts += [Limb((-28, 0, z), (-28, SEAT, z), 2.4, 2.4, STEEL),
                  Limb((10, 0, z), (10, SEAT - 4, z), 2.4, 2.4, STEEL),
                  Limb((-33, SEAT - 2, z), (-36, SEAT + 38, z), 2.0, 2.0, STEEL)]  # fmt: skip
    return parts


def _chair() -> list[Part]:
    parts = box((-30, SEAT - 4, -23), (14, SEAT, 23), WOOD)
    for z in (-20.0, 20.0):
        parts += [Limb((x, 0, z), (x, SEAT - 3, z), 2.2, 2.2, WOOD) for x in (-27.0, 11.0)]
        parts.append(Limb((-28, SEAT, z), (-34, SEAT + 50, z), 2.2, 2.0, WOOD))
    for low in (SEAT + 18, SEAT + 36):
        parts += box((-35, low, -20), (-31, low + 9, 20), WOOD)
    return parts


def _sofa(half: float) -> list[Part]:
    cloth, dark = Ink(_CUSHION), Ink(tinted(_CUSHION, 0.86))
    parts = box((-40, 8, -half), (20, SEAT - 8, half), dark)
    parts += [Limb((x, SEAT - 9, -half + 8), (x, SEAT - 9, half - 8), 9, 9, cloth)
              for x in (-24.0, -8.0, 10.0)]  # fmt: skip
    parts += [Limb((-38, y, -half + 4), (-38, y, half - 4), 10, 10, cloth)
              for y in (SEAT + 6, SEAT + 22, SEAT + 36)]  # fmt: skip
    for side in (-1.0, 1.0):
        z = side * (half + 2)
        parts += [Limb((-36, SEAT + 12, z), (16, SEAT + 10, z), 9, 9, cloth),
                  *box((-42, 8, z - 8), (18, SEAT + 8, z + 8), dark)]  # fmt: skip
    feet = [(x, z) for x in (-34.0, 14.0) for z in (-half, half)]
    return parts + [Limb((x, 0, z), (x, 9, z), 3, 3, WOOD) for x, z in feet]


def _bed() -> list[Part]:
    sheets, cover = Ink((0.94, 0.94, 0.96)), Ink((0.34, 0.46, 0.66))
    parts = box((-118, 8, -52), (92, SEAT - 14, 52), WOOD)
    parts += box((-116, SEAT - 14, -50), (90, SEAT - 2, 50), sheets)
    parts += box((-20, SEAT - 15, -51), (91, SEAT - 1, 51), cover)
    parts += box((-124, 0, -54), (-117, SEAT + 34, 54), WOOD)
    return [*parts, Limb((-98, SEAT, -24), (-98, SEAT, 24), 9, 9, sheets)]


def _padded(cloth: RGB, high: float, *, head: bool) -> list[Part]:
    """Return an upholstered seat with a back, of trains, spaceships and theatres."""
    ink, dark = Ink(cloth), Ink(tinted(cloth, 0.7))
    parts = box((-34, 0, -24), (10, SEAT - 12, 24), dark)
    parts += [Limb((x, SEAT - 8, -18), (x, SEAT - 8, 18), 8, 8, ink) for x in (-24.0, -8.0, 8.0)]
    parts += box((-44, 6, -26), (-35, SEAT + high, 26), dark)
    parts += [Limb((-36 - 0.04 * y, SEAT + y, -18), (-36 - 0.04 * y, SEAT + y, 18), 8, 8, ink)
              for y in (12.0, 28.0, 44.0, high - 12)]  # fmt: skip
    if head:
        parts += box((-30, SEAT + high - 20, -15), (-27.5, SEAT + high - 2, 15),
                     Ink((0.93, 0.93, 0.90)))  # fmt: skip
    for z in (-29.0, 29.0):
        parts += [Limb((-36, SEAT + 19, z), (10, SEAT + 17, z), 4, 4, dark),
                  Limb((6, 4, z), (6, SEAT + 15, z), 2.5, 2.5, STEEL)]  # fmt: skip
    return parts


def _throne() -> list[Part]:
    gold, velvet = Ink((0.86, 0.66, 0.26), gloss=0.5), Ink((0.62, 0.10, 0.14))
    parts = box((-44, 0, -46), (34, 8, 46), velvet) + box((-38, 8, -34), (16, SEAT - 8, 34), gold)
    parts += [Limb((x, SEAT - 7, -24), (x, SEAT - 7, 24), 7, 7, velvet) for x in (-22.0, -7.0, 8.0)]
    parts += box((-46, 8, -36), (-38, SEAT + 92, 36), gold)
    parts += box((-38, SEAT + 4, -25), (-35, SEAT + 82, 25), velvet)
    for z in (-36.0, 36.0):
        parts += box((-38, SEAT + 8, z - 5), (14, SEAT + 20, z + 5), gold)
        parts += box((4, 8, z - 5), (14, SEAT + 8, z + 5), gold)
        parts += [ball((14, SEAT + 16, z), 8, gold), ball((-42, SEAT + 98, z), 8, gold)]
    peak = [(-42.0, SEAT + 92, -26.0), (-42.0, SEAT + 92, 26.0), (-42.0, SEAT + 122, 0.0)]
    parts += [sheet(peak, gold), sheet([(x + 3, y, z) for x, y, z in peak], gold)]
    return [*parts, ball((-41, SEAT + 122, 0), 7, Ink((0.24, 0.50, 0.90), gloss=0.8))]


def _pew() -> list[Part]:
    oak = Ink((0.40, 0.25, 0.15))
    parts = box((-30, SEAT - 5, -92), (16, SEAT, 92), oak)
    parts += box((-38, 0, -92), (-32, SEAT + 46, 92), oak)
    parts += box((-42, SEAT + 46, -96), (-28, SEAT + 51, 96), Ink((0.48, 0.31, 0.19)))
    for z in (-98.0, 92.0):
        parts += box((-42, 0, z), (20, SEAT + 26, z + 6), Ink((0.36, 0.22, 0.13)))
    return parts


def cover(phase: float) -> list[Part]:
    """Return a blanket over somebody who sleeps in a bed; it rises and falls with his breath."""
    cloth, hem = Ink((0.40, 0.54, 0.76), soft=True), Ink((0.95, 0.95, 0.97), soft=True)
    breath = 0.9 * sin(2 * pi * phase)
    parts: list[Part] = []
    for k in range(-8, 9):
        side = 6.4 * k
        fall = smooth(min(max(abs(side) - 18.0, 0.0) / 33.0, 1.0))
        low, high = SEAT + 16.0 - 26.0 * fall, SEAT + 16.0 - 26.0 * fall + breath * (1 - fall)
        parts += [
            Limb((-24, high, side), (24, low, side), 12.0, 12.0, cloth),
            Limb((24, low, side), (88, low + 2 * (1 - fall), side), 12.0, 12.0, cloth),
            Limb((-34, high + 0.6, side), (-26, high + 0.6, side), 11.6, 11.9, hem),
        ]
    return parts


def _cloud() -> list[Part]:
    """Return a cloud that bears somebody."""
    white = Ink((0.97, 0.98, 1.0), soft=True)
    puffs = (
        (-64, 4, -20, 26),
        (-40, 12, 16, 34),
        (-6, 0, -8, 38),
        (8, 6, 30, 30),
        (34, 4, -14, 32),
        (66, 6, 10, 24),
        (-26, -14, 6, 34),
        (30, -14, 14, 30),
        (-88, 0, 4, 15),
        (88, 0, -6, 14),
    )
    return [Limb((x - 9.0, y - 2.0, z), (x + 9.0, y - 2.0, z), r * 0.92, r * 0.92, white)
            for x, y, z, r in puffs]  # fmt: skip


AT_TABLES: dict[str, Callable[[], list[Part]]] = {
    "dining table": _chair,
    "laid table": _chair,
    "booth": lambda: bench_of_a_booth(SEAT),
    "bar stool": lambda: stool(TABLES["bar stool"].seat),
}
"""What one sits on at each table."""


def _at_table(name: str) -> Callable[[], list[Part]]:
    """Return the drawing of a seat with its table."""
    half = 30.0 if name == "bar stool" else 34.0
    return lambda: [*AT_TABLES[name](),
                    *moved(TABLES[name].draw(46.0, half), (MIDDLE, 0.0, 0.0))]  # fmt: skip


SEATS: dict[str, Callable[[], list[Part]]] = {
    "bench": _bench,
    "chair": _chair,
    "armchair": lambda: _sofa(34.0),
    "sofa": lambda: _sofa(74.0),
    "bed": _bed,
    "piano": piano,
    "drums": drums,
    "cello": _chair,
    "harp": _chair,
    "cloud": _cloud,
    "padded seat": lambda: _padded((0.20, 0.36, 0.50), 84.0, head=True),
    "theatre seat": lambda: _padded((0.60, 0.10, 0.13), 62.0, head=False),
    "throne": _throne,
    "pew": _pew,
} | {name: _at_table(name) for name in AT_TABLES}
"""What somebody sits or lies on."""
PLAYED: dict[str, Callable[[float], tuple[Arm, Arm]]] = {
    "piano": at_the_piano,
    "drums": at_the_drums,
}
"""Seats that are an instrument's, and the arms of who plays it."""


def seated(name: str, phase: float) -> Posture:
    """Return how somebody sits on a seat, or plays the instrument that it belongs to."""
    breath = 0.4 * sin(2 * pi * phase)
    high = TABLES[name].seat if name in TABLES else SEAT
    up = 18.0 if high > 60 else 0.0  # on the rail of a stool
    legs = Leg(33 - up, 8 + up, out=1), Leg(30 - up, 8 + up, out=3)
    posture = Posture(legs, (Arm(0.50, 0.75, 3), Arm(0.45, 0.85, 3)),
                      (-10.0, high + 11 - HIP + breath), -2.0)  # fmt: skip
    if name in PLAYED:
        sway = 2.0 * sin(2 * pi * phase)
        posture = replace(posture, arms=PLAYED[name](phase), lean=5.0, sway=sway)
    return posture
