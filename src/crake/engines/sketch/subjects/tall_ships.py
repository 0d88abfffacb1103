"""Ships under sail, with three masts and all their canvas set. About 200 units long."""

from __future__ import annotations

import itertools
from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    disc,
    moved,
    sheet,
    spun,
    tinted,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

WOOD, TAR = Ink((0.44, 0.27, 0.15), soft=True), Ink((0.20, 0.13, 0.08))
GOLD, ROPE = Ink((0.88, 0.68, 0.28), gloss=0.4), Ink((0.24, 0.18, 0.12))
BRACED = 0.50
"""By how much the yards are turned into the wind, in radians."""
MASTS = ((-70.0, 176.0, 40.0), (-4.0, 216.0, 50.0), (60.0, 186.0, 44.0))
"""Where masts stand, how high they are, and how far out their lowest yards reach."""


def canvas(low: float, high: float, foot: float, head: float, belly: float, ink: Ink) -> list[Part]:
    """Return a square sail across the ship, filled by the wind.

    Parameters
    ----------
    low, high
        Heights of its foot and its head.
    foot, head
        Half its width there.
    belly
        How far the wind presses its middle ahead.
    """

    def place(across: float, up: float) -> Point:
        wide = foot + (head - foot) * up
        hollow = 5 * (1 - across * across) * (1 - up)  # the foot is cut in an arc
        deep = belly * (1 - across * across) ** 0.8 * sin(pi * (0.12 + 0.88 * (1 - up)) * 0.86)
        return deep, low + (high - low) * up + hollow, wide * across

    parts: list[Part] = []
    for k in range(6):
        for j in range(3):
            a, b, c, d = (-1 + k / 3, j / 3, -1 + (k + 1) / 3, (j + 1) / 3)
            parts.append(sheet([place(a, b), place(c, b), place(c, d), place(a, d)], ink))
    return parts


def _mast(at: float, high: float, wide: float, belly: float, ink: Ink) -> list[Part]:
    """Return a mast with its yards and three sails, one above the other."""
    parts: list[Part] = [Limb((0, 26, 0), (0, high, 0), 3.2, 1.4, TAR)]
    step = (high - 44) / 3
    for k in range(3):
        low, top = 46 + step * k, 46 + step * (k + 0.94)
        foot, head = wide * (1 - 0.19 * k), wide * (0.86 - 0.19 * k)
        parts.append(Limb((1, top, -head * 1.06), (1, top, head * 1.06), 1.5, 1.5, TAR))
        parts += moved(canvas(low, top, foot, head, belly * (1 - 0.15 * k), ink), (2.0, 0.0, 0.0))
    return moved(spun(parts, BRACED), (at, 0.0, 0.0))


_STRAKES = ((62.0, 24.0, -124.0, 104.0), (44.0, 27.0, -124.0, 99.0), (22.0, 26.0, -118.0, 88.0),
            (2.0, 20.0, -104.0, 70.0), (-16.0, 8.0, -90.0, 52.0))  # fmt: skip
"""The hull's planks from the rail down: height, half its width, stern and bow."""


def _plank(row: tuple[float, float, float, float], share: float, side: float) -> Point:
    """Return a place on a plank, 0 at the stern and 1 at the bow."""
    y, wide, stern, bow = row
    taper = 1 - max((share - 0.45) / 0.55, 0.0) ** 2.2
    sheer = 7 * (2 * share - 0.9) ** 2 * (1 if y > 10 else 0.4)
    ahead = stern + (bow + 16 * share - stern) * share
    return ahead, y - 18 + sheer, side * wide * taper * (0.82 + 0.18 * share)


def _hulk() -> list[Part]:
    """Return the hull with its decks, its gun ports and the gilded stern."""
    pale = Ink(tinted(WOOD.base, 1.35), soft=True)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for number, (upper, lower) in enumerate(itertools.pairwise(_STRAKES)):
            ink = pale if number == 1 else WOOD
            parts += [sheet([_plank(upper, k / 6, side), _plank(upper, (k + 1) / 6, side),
                             _plank(lower, (k + 1) / 6, side), _plank(lower, k / 6, side)], ink)
                      for k in range(6)]  # fmt: skip
    parts.append(sheet([(-122, 46, 19), (-60, 42, 22), (20, 42, 22), (84, 48, 8), (96, 50, 0),
                        (84, 48, -8), (20, 42, -22), (-122, 46, -19)], TAR))  # fmt: skip
    castle: list[Point] = [(-124, 46, 20), (-66, 42, 23), (-64, 56, 23), (-128, 66, 20)]
    for side in (-1.0, 1.0):
        parts.append(sheet([(x, y, side * z) for x, y, z in castle], WOOD))
        parts += [Limb((-128, 67, side * 20), (-64, 57, side * 23), 1.6, 1.6, GOLD),
                  Limb((-122, 34, side * 22), (98, 36, side * 9), 1.5, 1.2, GOLD)]  # fmt: skip
    parts += [
        sheet([(-66, 57, 23), (-66, 57, -23), (-127, 66, -20), (-127, 66, 20)], TAR),
        sheet([(-124, 20, 20), (-124, 20, -20), (-129, 66, -20), (-129, 66, 20)], WOOD),
    ]
    for k in range(7):
        parts.append(disc((-86.0 + 25 * k, 15, 27.5 - 0.11 * max(k - 3, 0) ** 2 * 6), 4.0, TAR))
    return [*parts, Limb((96, 46, 0), (166, 84, 0), 2.6, 1.2, TAR), ball((-132, 72, 0), 4, GOLD)]


def _ropes() -> list[Part]:
    """Return stays between the masts and shrouds down to the rail."""
    parts: list[Part] = []
    tops = [(x, high) for x, high, _ in MASTS]
    for (x, y), (to, end) in (((60, 186), (166, 84)), ((60, 140), (150, 75)), (tops[1], (60, 120)),
                              (tops[0], (-4, 120)), (tops[0], (-128, 66))):  # fmt: skip
        parts.append(Limb((x, y, 0), (to, end, 0), 0.45, 0.45, ROPE))
    for x, high, _ in MASTS:
        for side in (-1.0, 1.0):
            parts += [Limb((x, 0.72 * high, 0), (x - 14 + 9.0 * k, 44, side * 23), 0.45, 0.45, ROPE)
                      for k in range(3)]  # fmt: skip
    return parts


def _flag(at: Point, phase: float, ink: Ink) -> list[Part]:
    """Return a flag that streams behind and waves."""
    x, y, z = at

    def edge(k: int, up: float) -> Point:
        wave = 2.2 * sin(2 * pi * (phase - k / 4)) * (k / 4) ** 0.7
        return x - 8.0 * k, y - 15 * (1 - up) + 0.4 * wave, z + wave

    return [sheet([edge(k, 0), edge(k + 1, 0), edge(k + 1, 1), edge(k, 1)], ink) for k in range(4)]


def _sailing_ship(phase: float, action: Action, look: Look, *, pirate: bool = False) -> list[Part]:
    """Return a ship with three masts; pirates fly a black flag with a skull."""
    del action
    sail = Ink(look.colour or ((0.90, 0.85, 0.72) if pirate else (0.97, 0.95, 0.88)), soft=True)
    belly = 17 + 2.5 * sin(2 * pi * phase)
    parts = _hulk() + _ropes()
    for at, high, wide in MASTS:
        parts += _mast(at, high, wide, belly, sail)
    for low, top in (((150.0, 75.0), 140.0), ((166.0, 84.0), 178.0)):
        clew = (86, low[1] - 2, 5 + 0.3 * belly)
        parts.append(sheet([(62, top, 0), (low[0], low[1] + 3, 0), clew], sail, 3.0))
    parts.append(sheet([(-74, 120, 1), (-74, 62, 1), (-138, 74, 6 + 0.4 * belly),
                        (-112, 122, 3 + 0.3 * belly)], sail, 3.0))  # fmt: skip
    black, red = Ink((0.05, 0.05, 0.06)), Ink((0.72, 0.14, 0.14))
    parts += _flag((-4.0, 232.0, 0.0), phase, black if pirate else red)
    parts.append(Limb((-4, 210, 0), (-4, 234, 0), 1.0, 0.8, TAR))
    if pirate:
        bone, out = Ink((0.95, 0.94, 0.90)), 2.2 * sin(2 * pi * (phase - 0.4)) * 0.5
        parts += [Limb((-19, 226.5, out + 1.4), (-19, 224, out + 1.4), 3.2, 2.0, bone),
                  Limb((-26, 219, out + 1.2), (-12, 224, out + 1.2), 0.8, 0.8, bone),
                  Limb((-26, 224, out + 1.2), (-12, 219, out + 1.2), 0.8, 0.8, bone)]  # fmt: skip
    return turned(parts, 0.03 * sin(2 * pi * phase), (0, 0))


def _pirate_ship(phase: float, action: Action, look: Look) -> list[Part]:
    return _sailing_ship(phase, action, look, pirate=True)


SAILS = {Action.FLOAT: Gait(3.2, 170.0), Action.DRIVE: Gait(3.2, 170.0), Action.STAND: Gait(3.2)}


def _rig(draw: object) -> Rig:
    return Rig(draw, SAILS, 2.0, turn=0.40, front=0.5, pitch=0.05, home=Home.WATER,  # type: ignore[arg-type]
               seat=30.0)  # fmt: skip


RIGS: dict[str, Rig] = {"sailing ship": _rig(_sailing_ship), "pirate ship": _rig(_pirate_ship)}
"""Ships under sail by their name."""
