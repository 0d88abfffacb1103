"""What is poured: coffee, wine, milk and water into cups and glasses, syrup over pancakes.

Units are millimetres, more or less. A cycle is a minute; all is poured in its first seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.dishes import GOLDEN, dished
from crake.engines.sketch.subjects.lathe import GLASS, lathe, plate, rounded, steam
from crake.engines.sketch.subjects.parts import (
    Ink,
    Part,
    Point,
    ball,
    box,
    chain,
    moved,
    spun,
    towards,
    turned,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig, smooth
from crake.engines.sketch.subjects.standing import CHINA, standing

_LASTS, _CYCLE = 7.0, 60.0
"""Seconds in which all is poured, and of a cycle."""
_SPOUT = 250.0
"""Height from which it is poured."""
Draw = Callable[[float, Look], list[Part]]


def poured(phase: float) -> float:
    """Return how much has been poured by a phase of the cycle, 0..1; late in it all is taken."""
    late = _CYCLE * (phase % 1.0)
    return min(late / _LASTS, 1.0) * (1 - smooth(min(max(late - 52, 0.0) / 8, 1.0)))


def stream(phase: float, surface: float, thick: float, ink: Ink, at: float = 0.0) -> list[Part]:
    """Return what runs down to a surface, with the drops that it throws up; it ends in time."""
    late = _CYCLE * (phase % 1.0)
    flows = smooth(min(max(_LASTS - late, 0.0) / 0.6, 1.0))
    flows = max(flows, smooth(min(max(late - 59.4, 0.0) / 0.6, 1.0)))
    points: list[Point] = []
    radii: list[float] = []
    for k in range(15):
        share = k / 14
        y = _SPOUT + (surface - _SPOUT) * share
        wave = 0.9 * sin(2 * pi * (40 * phase) + 7 * share) * share
        points.append((at + wave, y, 0.0))
        radii.append(max(thick * (1 - 0.45 * share**0.6) * flows, 0.02)
                     * (1 + 0.10 * sin(11 * share - 2 * pi * 110 * phase)))  # fmt: skip
    parts = chain(points, radii, ink)
    for k in range(9):
        age = (90 * phase + k / 9) % 1.0
        t = GOLDEN * k
        out = (4 + 15 * age) * flows
        y = surface + 26 * age * (1 - age) * 2.2 * flows
        size = max(thick * 0.30 * (1 - 0.6 * age) * flows, 0.02)
        parts.append(ball((at + out * cos(t), y, out * sin(t)), size, ink))
    return parts


def _jug(glaze: Ink, phase: float, at: float = 0.0, *, bottle: bool = False) -> list[Part]:
    """Return what it comes from: tilted over the spout while it pours, and raised afterwards."""
    late = _CYCLE * (phase % 1.0)
    gone = smooth(min(max(late - _LASTS, 0.0) / 0.8, 1.0)) * (1 - smooth(max(late - 58, 0.0) / 2))
    if bottle:
        lip = (-11.0, 206.0)
        body = lathe(rounded(((30, 0), (33, 5), (33, 116), (28, 138), (13, 160), (11, 206))), glaze)
        paper = Ink((0.95, 0.92, 0.84))
        body += [plate(31, 1, glaze), *lathe(((33.6, 34), (33.6, 92)), paper)]
    else:
        lip = (-46.0, 138.0)
        body = lathe(rounded(((38, 0), (46, 18), (50, 70), (34, 112), (38, 134))), glaze)
        body += [
            plate(38, 0, glaze),
            *chain([(46, 104, 0), (78, 88, 0), (74, 46, 0), (48, 30, 0)], (6, 6, 6, 6), glaze),
            *chain([(-34, 126, 0), (-46, 138, 0)], (11, 5), glaze),
        ]
    whole = turned(body, 1.42 - 1.1 * gone, lip)
    return moved(whole, (at - lip[0], _SPOUT - lip[1] + 4 + 26 * gone, 0.0))


def _filled(profile: list[tuple[float, float]], level: float, ink: Ink, top: Ink) -> list[Part]:
    """Return what fills a vessel up to a level."""
    radii, heights = zip(*profile, strict=True)
    steps = np.linspace(heights[0], level, 9).tolist()
    inside = [(max(float(np.interp(y, heights, radii)) - 1.6, 0.5), y) for y in steps]
    return [*lathe(inside, ink), plate(inside[-1][0], level, top)]


def into_glass(
    profile: list[tuple[float, float]],
    levels: tuple[float, float],
    colour: RGB,
    foot: list[Part],
    *,
    clear: float = 0.0,
    bottle: RGB | None = None,
) -> Draw:
    """Return the drawing of a glass that fills.

    Parameters
    ----------
    profile
        The glass from its bottom up.
    levels
        Where the surface is at first and at last.
    colour
        Of what is poured.
    foot
        What the glass stands on.
    clear
        How far one sees through it.
    bottle
        Colour of the vessel that it comes from.
    """

    def draw(phase: float, look: Look) -> list[Part]:
        tint = look.colour or colour
        ink = Ink(tint, gloss=0.8, clear=clear)
        level = levels[0] + (levels[1] - levels[0]) * poured(phase)
        top = Ink(towards(tint, (1.0, 1.0, 1.0), 0.18), gloss=0.8)
        parts = [*_filled(profile, level, ink, top), *foot]
        parts += stream(phase, level, 5.2, Ink(tint, gloss=0.9, clear=0.5 * clear))
        glaze = Ink(bottle or CHINA, gloss=0.8, soft=True)
        parts += _jug(glaze, phase, bottle=bottle is not None)
        return parts + lathe(profile, GLASS)

    return draw


_TUMBLER = [(35.4, 6.0), (44.0, 130.0)]
_TUMBLER_FOOT = [plate(35, 1, GLASS), *lathe(((34.5, 0), (35.4, 6)), GLASS)]
_WINE = rounded(((3, 92), (26, 104), (42, 136), (40, 172), (33, 206)))
_STEM = lathe(rounded(((40, 0), (38, 3), (10, 9), (3.5, 22), (3, 92))),
              Ink(GLASS.base, gloss=1.0, clear=0.6))  # fmt: skip


def _coffee(colour: RGB, pot: RGB) -> Draw:
    """Return the drawing of a cup that fills out of a pot."""

    def draw(phase: float, look: Look) -> list[Part]:
        glaze = Ink(look.colour or CHINA, gloss=0.7, soft=True)
        shape = rounded(((30, 3), (37, 14), (43, 42), (46, 90)))
        level = 18 + 58 * poured(phase)
        drink = Ink(colour, gloss=0.8)
        parts = [plate(72, 2, glaze), *lathe(((46, 0), (72, 2), (77, 6)), glaze)]
        parts += _filled(
            shape, level, drink, Ink(towards(colour, (0.9, 0.7, 0.5), 0.22), gloss=0.6)
        )
        parts += lathe(shape, glaze) + lathe(((46, 90), (44, 92), (42, 90)), glaze)
        ear: list[Point] = [(44 + 22 * cos(t), 53 + 23 * sin(t), 0) for t in
                            (pi * (k / 12 - 0.5) for k in range(13))]  # fmt: skip
        parts += spun(chain(ear, [5.2] * 13, glaze), -0.5)
        parts += stream(phase, level, 4.6, drink, -4.0)
        parts += _jug(Ink(pot, gloss=1.0, soft=True), phase, -4.0)
        return parts + steam(10 * phase, level, 40, 120)

    return draw


def pancake_stack(look: Look) -> list[Part]:
    """Return a stack of pancakes on a plate, with butter and berries."""
    china = Ink(CHINA, gloss=0.6)
    top, side = look.colour or (0.80, 0.50, 0.20), (0.97, 0.84, 0.56)
    parts = dished(132, china)
    for k in range(6):
        x, z, low = 4 * sin(2.1 * k), 4 * cos(1.7 * k), 5 + 17.0 * k
        rim = rounded(((84, low), (91, low + 6), (90, low + 12), (82, low + 17)), 3)
        parts += [*lathe(rim, Ink(side, soft=True), at=(x, 0, z)),
                  plate(85, low + 16.5, Ink(top, gloss=0.2), (x, 0, z))]  # fmt: skip
    parts += spun(box((-19, 107, -19), (19, 124, 19), Ink((0.99, 0.90, 0.54), gloss=0.4)), 0.5)
    for k in range(7):
        t = 0.5 + 0.62 * k
        parts.append(
            ball(
                (106 * cos(t), 14, 106 * sin(t)),
                10.5,
                Ink(((0.16, 0.18, 0.46), (0.80, 0.08, 0.14))[k % 2], gloss=0.4),
            )
        )
    return parts


def _pancakes(phase: float, look: Look) -> list[Part]:
    return pancake_stack(look) + syrup_runs(0.85) + steam(phase, 122, 60, 110)


SYRUP = Ink((0.62, 0.28, 0.04), gloss=1.0, soft=True)


def syrup_runs(share: float) -> list[Part]:
    """Return syrup on a stack of pancakes, of which `share` has run down its sides."""
    parts: list[Part] = [plate(20 + 60 * min(share * 2, 1.0), 107.6, SYRUP)]
    for k in range(11):
        t = 2 * pi * k / 11 + 0.3
        long = (58 + 34 * sin(2.4 * k)) * max(share * 1.5 - 0.35, 0.02)
        out = 22 + 66 * min(share * 2, 1.0)
        x, z = out * cos(t), out * sin(t)
        parts += chain([(0.8 * x, 107, 0.8 * z), (x, 105, z), (1.03 * x, 105 - long, 1.03 * z)],
                       (7, 7, 8.5), SYRUP)  # fmt: skip
    return parts


def _syrup(phase: float, look: Look) -> list[Part]:
    """Return pancakes over which syrup is poured: it spreads and runs down."""
    parts = pancake_stack(look) + syrup_runs(poured(phase))
    return parts + stream(phase, 110, 4.2, SYRUP) + _jug(Ink(CHINA, gloss=0.8, soft=True), phase)


def _milk(phase: float, look: Look) -> list[Part]:
    """Return a glass of milk."""
    white = Ink(look.colour or (0.98, 0.97, 0.94), gloss=0.3, soft=True)
    level = 104 + 1.0 * sin(2 * pi * phase)
    return [*_filled(_TUMBLER, level, white, white), *_TUMBLER_FOOT, *lathe(_TUMBLER, GLASS)]


POURS: dict[str, Draw] = {
    "cup": _coffee((0.16, 0.08, 0.04), (0.66, 0.68, 0.72)),
    "tea": _coffee((0.66, 0.28, 0.06), (0.20, 0.36, 0.46)),
    "wine glass": into_glass(_WINE, (100, 158), (0.42, 0.02, 0.08), _STEM, bottle=(0.05, 0.13,
    0.07)),
    "glass of water": into_glass(_TUMBLER, (14, 104), (0.66, 0.82, 0.92), _TUMBLER_FOOT, clear=0.7),
    "milk": into_glass(_TUMBLER, (14, 108), (0.98, 0.97, 0.94), _TUMBLER_FOOT),
    "beer": into_glass(_TUMBLER, (14, 112), (0.92, 0.56, 0.08), _TUMBLER_FOOT, clear=0.3,
                       bottle=(0.34, 0.17, 0.06)),
    "pancakes": _syrup,
}  # fmt: skip
"""How each is poured."""


def pours(name: str, rig: Rig) -> Rig:
    """Return the rig of what stands, which is poured too where it has a drawing of that."""
    draw = POURS.get(name)
    if draw is None:
        return rig

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return draw(phase, look) if action is Action.POUR else list(rig.parts(phase, action, look))

    gaits = {**rig.gaits, Action.POUR: Gait(_CYCLE, even=True)}
    return Rig(parts, gaits, rig.size, front=rig.front, pitch=rig.pitch, home=Home.TABLE)


RIGS: dict[str, Rig] = {
    "pancakes": standing(_pancakes, 2.3, 4.0, pitch=0.30, table=140),
    "milk": standing(_milk, 3.2, 4.0, pitch=0.24, table=62),
}
"""What is poured and has no other drawing."""
