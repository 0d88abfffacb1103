"""Instruments that one sits at: a grand piano and a set of drums, each with its stool.

Units are centimetres of a grown person who sits on the stool at the origin and looks ahead.
"""

from __future__ import annotations

import itertools
from math import cos, pi, sin

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, box, moved, sheet
from crake.engines.sketch.subjects.postures import Arm
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

STOOL = 37.0
"""Height of a stool."""
_BRASS, _STEEL = Ink((0.86, 0.66, 0.26), gloss=0.8), Ink((0.74, 0.76, 0.80), gloss=0.8)
_IVORY, _EBONY = Ink((0.97, 0.96, 0.92), gloss=0.4), Ink((0.07, 0.07, 0.08), gloss=0.5)
_LACQUER: RGB = (0.055, 0.055, 0.065)
_CASE: tuple[tuple[float, float], ...] = (
    (46, -72), (150, -72), (180, -66), (194, -50), (192, -32), (172, -14), (148, 6), (128, 34),
    (110, 58), (86, 70), (46, 72),
)  # fmt: skip
"""A grand piano from above: ahead and to the right of who plays it, from the keys clockwise."""
_LOW, _RIM, _KEYS = 58.0, 82.0, 66.0
_OPEN = 0.62
"""How far the lid is raised, in radians."""


def stool(ink: Ink) -> list[Part]:
    """Return a round stool."""
    seat: list[Part] = [Limb((0, STOOL - 5, 0), (0, STOOL, 0), 19, 19, ink, cut=True)]
    seat.append(_round((0, STOOL, 0), 19, ink))
    return seat + [Limb((0, STOOL - 4, 0), (13 * cos(t), 0, 13 * sin(t)), 2.4, 1.8, ink)
                   for t in (0.6, 2.2, 3.8, 5.4)]  # fmt: skip


def _round(at: Point, radius: float, ink: Ink) -> Part:
    """Return a level round plate."""
    x, y, z = at
    turns = [2 * pi * k / 28 for k in range(28)]
    return sheet([(x + radius * cos(t), y, z + radius * sin(t)) for t in turns], ink)


def _keyboard() -> list[Part]:
    """Return 35 white keys, and the black ones in twos and threes."""
    wide, start = 3.6, -63.0
    parts: list[Part] = box((33, _KEYS - 7, -70), (47, _KEYS - 1, 70), _EBONY)
    ends = ((33.5, _KEYS), (47.0, _KEYS))
    for k in range(35):
        z = start + wide * k
        (x0, y), (x1, _) = ends
        parts.append(sheet([(x0, y, z), (x1, y, z), (x1, y, z + wide - 0.4),
                            (x0, y, z + wide - 0.4)], _IVORY))  # fmt: skip
        if k % 7 not in {2, 6} and k < 34:
            edge = z + wide - 1.1
            parts += box((38.5, _KEYS, edge), (47.0, _KEYS + 1.4, edge + 1.9), _EBONY)
    for side in (-1.0, 1.0):
        low, high = sorted((side * 64.0, side * 72.0))
        parts += box((32, _LOW, low), (47, _RIM - 6, high), Ink(_LACQUER, gloss=0.7))
    return parts


def piano(colour: RGB | None = None) -> list[Part]:
    """Return a grand piano with its lid open and its stool."""
    lacquer = Ink(colour or _LACQUER, gloss=0.8)
    parts = _keyboard() + stool(lacquer)
    for (ax, az), (bx, bz) in itertools.pairwise((*_CASE, _CASE[0])):
        parts.append(sheet([(ax, _LOW, az), (bx, _LOW, bz), (bx, _RIM, bz), (ax, _RIM, az)],
                           lacquer))  # fmt: skip
    soundboard = [(x, _RIM - 5, z) for x, z in _CASE if x > 46]
    parts.append(sheet([(66, _RIM - 5, -70), *soundboard, (66, _RIM - 5, 70)], _BRASS))
    strings = [(z, 178 - 1.05 * max(z + 40, 0)) for z in range(-58, 56, 8)]
    parts += [Limb((70, _RIM - 4.4, z), (end, _RIM - 4.4, z * 0.8 - 8), 0.5, 0.4, _STEEL)
              for z, end in strings]  # fmt: skip
    c, s = cos(_OPEN), sin(_OPEN)
    lid = [(x, _RIM + 1 + (z + 72) * s, -72 + (z + 72) * c) for x, z in _CASE if x > 46]
    parts.append(sheet([(64, _RIM + 1, -72), *lid, (64, _RIM + 1 + 142 * s, -72 + 142 * c)],
                       lacquer))  # fmt: skip
    parts.append(Limb((104, _RIM - 4, 52), (104, _RIM + 122 * s, -72 + 122 * c), 1.3, 1.3, lacquer))
    parts.append(sheet([(56, _RIM, -34), (56, _RIM, 34), (64, _RIM + 26, 34), (64, _RIM + 26, -34)],
                       lacquer))  # fmt: skip
    parts.append(sheet([(57.0, _RIM + 3, -15), (57.0, _RIM + 3, 15), (63.0, _RIM + 23, 15),
                        (63.0, _RIM + 23, -15)], _IVORY))  # fmt: skip
    parts.append(sheet([(46, _RIM, -72), (46, _RIM, 72), (66, _RIM, 72), (66, _RIM, -72)], lacquer))
    for x, z in ((58.0, -58.0), (58.0, 58.0), (172.0, -46.0)):
        parts += [Limb((x, _LOW, z), (x, 6, z), 5.5, 3.6, lacquer),
                  Limb((x, 3, z - 1), (x, 3, z + 1), 3, 3, _BRASS)]  # fmt: skip
    parts += [Limb((60, _LOW, z), (52, 7, z), 1.2, 1.2, lacquer) for z in (-8.0, 8.0)]
    return [*parts, *[Limb((52, 5, z), (44, 4, z), 1.4, 1.8, _BRASS) for z in (-6.0, 0.0, 6.0)]]


def _drum(at: Point, radius: float, high: float, ink: Ink, tilt: float = 0.0) -> list[Part]:
    """Return a drum that stands on `at`, its skin tilted to who plays."""
    x, y, z = at
    top = (x - high * sin(tilt), y + high * cos(tilt), z)
    turns = [2 * pi * k / 28 for k in range(28)]
    c, s = radius * cos(tilt), radius * sin(tilt)
    skin: list[Point] = [(top[0] + c * cos(t), top[1] + s * cos(t), z + radius * sin(t))
                         for t in turns]  # fmt: skip
    rim = [Limb(a, b, 1.1, 1.1, _STEEL) for a, b in itertools.pairwise((*skin, skin[0]))]
    return [Limb(at, top, radius, radius, ink, cut=True), sheet(skin, _IVORY), *rim]


def _cymbal(at: Point, radius: float, sway: float) -> list[Part]:
    x, y, z = at
    turns = [2 * pi * k / 28 for k in range(28)]
    rim: list[Point] = [(x + radius * cos(t), y - 2 + sway * cos(t), z + radius * sin(t))
                        for t in turns]  # fmt: skip
    return [Limb((x, 0, z), (x, y, z), 1.1, 1.1, _STEEL), sheet(rim, _BRASS, 2.0),
            Limb((x, y - 1, z), (x, y + 2, z), 4, 1, _BRASS)]  # fmt: skip


def drums(colour: RGB | None = None, phase: float = 0.0) -> list[Part]:
    """Return a set of drums with its stool; its cymbals sway."""
    shell = Ink(colour or (0.66, 0.08, 0.10), gloss=0.7)
    sway = 2.0 * sin(4 * pi * phase)
    parts = stool(_EBONY)
    parts += [Limb((52, 28, 0), (92, 28, 0), 28, 28, shell, cut=True)]
    for x in (52.0, 92.0):
        rim = [(x, 28 + 28 * cos(t), 28 * sin(t)) for t in (2 * pi * k / 28 for k in range(29))]
        parts.append(sheet(rim[:-1], _IVORY))
        parts += [Limb(a, b, 1.5, 1.5, _STEEL) for a, b in itertools.pairwise(rim)]
    parts += _drum((32, 42, -26), 16, 13, shell, 0.10) + _drum((66, 62, -17), 14, 18, shell, 0.35)
    parts += _drum((66, 62, 17), 15, 19, shell, 0.35) + _drum((34, 30, 42), 19, 28, shell)
    for x, y, z in ((32.0, 42.0, -26.0), (34.0, 30.0, 42.0)):
        parts += [Limb((x, y, z), (x + 13 * cos(t), 0, z + 13 * sin(t)), 1.2, 1.0, _STEEL)
                  for t in (0.4, 2.5, 4.6)]  # fmt: skip
    parts += _cymbal((34, 78, -58), 19, sway) + _cymbal((84, 112, -44), 26, -sway)
    return parts + _cymbal((82, 116, 46), 28, sway)


def at_the_piano(phase: float) -> tuple[Arm, Arm]:
    """Return arms whose hands go to and fro over the keys and come down in turn."""
    far, near = sin(2 * pi * phase), sin(2 * pi * phase + 2.2)
    tap = 0.07 * sin(8 * pi * phase)
    return Arm(0.62, 0.80 + tap, 6 + 7 * far), Arm(0.62, 0.80 - tap, 6 + 7 * near)


def at_the_drums(phase: float) -> tuple[Arm, Arm]:
    """Return arms that beat in turn."""
    beat = sin(4 * pi * phase)
    return Arm(0.55, 1.05 + 0.35 * beat, 10), Arm(0.55, 1.05 - 0.35 * beat, 12)


def _grand(phase: float, action: Action, look: Look) -> list[Part]:
    del phase, action
    return moved(piano(look.colour), (-70.0, 0.0, 0.0))


def _set(phase: float, action: Action, look: Look) -> list[Part]:
    del action
    return moved(drums(look.colour, phase), (-40.0, 0.0, 0.0))


RIGS: dict[str, Rig] = {
    "piano": Rig(_grand, {Action.STAND: Gait(4.0)}, 2.5, front=0.55, pitch=0.16),
    "drums": Rig(_set, {Action.STAND: Gait(2.0)}, 2.8, front=0.75, pitch=0.12),
}
"""Instruments that nobody plays, by their name."""
