"""Butterflies, bees and dragonflies. Units are millimetres or so."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import (
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    moved,
    sheet,
    tinted,
    towards,
)
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

BLACK = Ink((0.07, 0.06, 0.06), gloss=0.3)
Outline = tuple[tuple[float, float], ...]
_FORE: Outline = ((2, 0), (9, 9), (15, 22), (16, 31), (11, 35), (2, 32), (-4, 22), (-3, 8))
_HIND: Outline = ((-3, 0), (-4, 12), (-6, 24), (-13, 28), (-20, 24), (-20, 14), (-12, 5))


def rounded(outline: Outline) -> Outline:
    """Return an outline whose corners are cut twice, which makes it nearly smooth."""
    for _ in range(2):
        after = (*outline[1:], outline[0])
        outline = tuple(point for (ax, ay), (bx, by) in zip(outline, after, strict=True) for point
                        in ((0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by),
                            (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)))  # fmt: skip
    return outline


FORE, HIND = rounded(_FORE), rounded(_HIND)
RIM = ((14.6, 24), (14.6, 29), (11.6, 32.6), (6.6, 33.0))
"""Where pale dots are on the rim of a fore wing."""


def hinged(outline: Outline, side: float, angle: float, lift: float) -> list[Point]:
    """Return the corners of a wing that stands `angle` above the horizon."""
    return [(x, 26 + lift + out * sin(angle), side * (1 + out * cos(angle))) for x, out in outline]


def scaled(outline: Outline, share: float) -> Outline:
    """Return an outline smaller around its middle."""
    mx, my = (sum(axis) / len(outline) for axis in zip(*outline, strict=True))
    return tuple((mx + (x - mx) * share, my + (y - my) * share) for x, y in outline)


def _butterfly(phase: float, action: Action, look: Look) -> list[Part]:
    hues: tuple[RGB, ...] = ((0.98, 0.56, 0.12), (0.26, 0.52, 0.95), (0.98, 0.84, 0.28))
    base = look.colour or hues[int(look.variant * 2.999)]
    light = towards(base, (1, 1, 1), 0.55)
    beat = sin(2 * pi * phase)
    slow = action is not Action.FLY
    angle = 0.50 + (0.55 if slow else 0.72) * beat
    lift = 0.0 if slow else -2.0 * sin(2 * pi * phase - 0.7)
    parts: list[Part] = []
    for side in (-1.0, 1.0):
        for outline, late in ((FORE, 0.0), (HIND, -0.16)):
            # Paler fields lie a little over the dark rim, on both sides of the wing.
            parts.append(sheet(hinged(outline, side, angle + late, lift), BLACK))
            for share, ink in ((0.80, Ink(base, glow=0.25)), (0.40, Ink(light, glow=0.2))):
                for over in (0.5 * share, -0.5 * share):
                    inner = hinged(scaled(outline, share), side, angle + late, lift + over)
                    parts.append(sheet([(x, y, z) for x, y, z in inner], ink))
            vein = hinged(((2.0, 3.0), (9.5, 27.0)) if outline is FORE else ((-4.0, 5.0),
                           (-13.0, 22.0)), side, angle + late, lift)  # fmt: skip
            parts.append(Limb(vein[0], vein[1], 0.55, 0.35, BLACK))
        parts += [ball(at, 1.0, Ink((0.98, 0.97, 0.92), glow=0.2))
                  for at in hinged(RIM, side, angle, lift)]  # fmt: skip
        parts += chain(
            [(12, 28 + lift, side), (19, 33 + lift, side * 4), (22, 37 + lift, side * 6)],
            (0.4, 0.4, 0.9),
            BLACK,
        )
    parts += chain([(-12, 24 + lift, 0), (0, 26 + lift, 0), (9, 27 + lift, 0)], (1.3, 2.4, 2.2),
                   BLACK)  # fmt: skip
    return [*parts, ball((11, 28 + lift, 0), 2.5, BLACK)]


def _banded(t: F32, s: F32) -> F32:
    return np.asarray(np.where(np.sin(t * 12.0) > 0, 0.95, 0.0) + 0 * s, np.float32)


def clear_wing(ink: Ink, root: Point, side: float, angle: float, long: float, back: float,
                wide: float) -> Part:  # fmt: skip
    """Return one long wing from its root, `angle` above the horizon."""
    x, y, z = root
    rim = ((0, 0), (wide * 0.6, 0.35), (wide, 0.75), (wide * 0.5, 1.0), (-wide * 0.6, 0.9),
           (-wide * 0.7, 0.45))  # fmt: skip
    corners = [(x + ahead - back * out, y + long * out * sin(angle),
                z + side * long * out * cos(angle)) for ahead, out in rim]  # fmt: skip
    return sheet(corners, ink)


def _bee(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.98, 0.76, 0.16)
    coat = Ink(base, (0.09, 0.07, 0.05), base, fur=0.8, soft=True)
    glass = Ink((0.86, 0.92, 0.98), gloss=0.3)
    beat = 0.6 * sin(2 * pi * phase)
    parts: list[Part] = [
        Limb((-16, 20, 0), (-3, 25, 0), 5.5, 9.5, coat, _banded),
        Limb((-3, 25, 0), (5, 26, 0), 9.5, 8.0, coat, _banded),
        ball((13.5, 26, 1.0), 6.2, Ink((0.14, 0.11, 0.09), fur=0.5)),
        Limb((-20, 18, 0), (-24, 16.5, 0), 1.4, 0.3, BLACK),
    ]
    for side in (-1.0, 1.0):
        parts.append(clear_wing(glass, (2, 33, side * 3), side, 0.9 + beat, 22, 6, 5))
        parts.append(clear_wing(glass, (-4, 32, side * 3), side, 0.7 + beat, 16, 8, 4))
        parts.append(ball((17.5, 28, 1 + side * 3.6), 2.0, Ink((0.02, 0.02, 0.03), gloss=0.9)))
        parts += chain([(16, 31, side * 2), (20, 36, side * 4), (24, 36, side * 5)],
                       (0.6, 0.5, 0.8), BLACK)  # fmt: skip
        for k in range(3):
            parts.append(
                Limb((4 - 5 * k, 18, side * 5), (3 - 6 * k, 11, side * 8), 0.8, 0.6, BLACK)
            )
    return moved(parts, (0.0, 1.2 * sin(2 * pi * phase), 0.0))


def _dragonfly(phase: float, action: Action, look: Look) -> list[Part]:
    base = look.colour or (0.16, 0.62, 0.66)
    body = Ink(base, gloss=0.5)
    glass = Ink((0.80, 0.92, 0.96), gloss=0.3)
    beat = 0.4 * sin(2 * pi * phase)
    parts = chain([(-34, 24, 0), (-10, 25, 0), (-2, 26, 0), (9, 26, 0)], (1.2, 1.6, 4.0, 4.4), body)
    for side in (-1.0, 1.0):
        parts.append(ball((14, 27, side * 2.6), 3.4, Ink(tinted(base, 0.6), gloss=0.8)))
        for x, late in ((5.0, 0.0), (-2.0, 0.35)):
            wing = clear_wing(glass, (x, 29, side * 2), side, 0.35 + beat * cos(late), 34, 2, 4.5)
            parts.append(wing)
    return parts


RIGS: dict[str, Rig] = {
    "butterfly": Rig(_butterfly, {Action.FLY: Gait(0.52, 44.0), Action.SIT: Gait(2.2),
                                  Action.STAND: Gait(2.2), Action.FLOAT: Gait(1.2)}, 6.4, turn=0.75,
                     front=0.75, pitch=0.35, home=Home.AIR),
    "bee": Rig(_bee, {Action.FLY: Gait(0.2, 24.0), Action.FLOAT: Gait(0.2)}, 7.6, turn=0.6,
               pitch=0.15, home=Home.AIR),
    "dragonfly": Rig(_dragonfly, {Action.FLY: Gait(0.22, 30.0), Action.FLOAT: Gait(0.22)}, 5.8,
                     turn=0.6, pitch=0.3, home=Home.AIR),
}  # fmt: skip
"""Every insect by its name."""
