"""What small things share that stand on tables: how they stand and turn, handles and materials.

Units are millimetres, more or less: a cup is 90 high.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.lathe import lathe, plate
from crake.engines.sketch.subjects.parts import Ink, Part, chain, moved, spun
from crake.engines.sketch.subjects.rig import Gait, Home, Look, Rig

CHINA, GOLD = (0.95, 0.94, 0.91), Ink((0.88, 0.68, 0.28), gloss=0.9)
LEAF = Ink((0.24, 0.46, 0.16), soft=True)
TURN = 6.0
"""Seconds in which what turns goes around."""
Draw = Callable[[float, Look], list[Part]]


def handle(radius: float, low: float, high: float, thick: float, ink: Ink) -> list[Part]:
    """Return the handle of a cup or a pot, at its side ahead."""
    middle, half = (low + high) / 2, (high - low) / 2
    turns = [pi * (k / 12 - 0.5) for k in range(13)]
    points = [(radius - 3 + 0.95 * half * cos(t), middle + half * sin(t), 0.0) for t in turns]
    return chain(points, [thick] * 13, ink)


def standing(
    draw: Draw,
    size: float,
    seconds: float,
    *,
    front: float = 0.35,
    pitch: float = 0.32,
    even: bool = False,
    table: float = 120.0,
) -> Rig:
    """Return the rig of something that stands, or turns on a turntable.

    Parameters
    ----------
    seconds
        Length of its cycle while it stands.
    even
        Whether each frame shows it anew while it stands.
    table
        Radius of the turntable, a little more than its own.
    """
    disc = Ink((0.66, 0.66, 0.68), gloss=0.4)
    turntable = [*lathe(((table, 0), (table, 7)), disc), plate(table, 7, disc)]

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        if action is not Action.SPIN:
            return draw(phase, look)
        return turntable + spun(moved(draw(phase, look), (0.0, 8.0, 0.0)), 2 * pi * phase)

    gaits = {Action.STAND: Gait(seconds, even=even), Action.SPIN: Gait(TURN, even=True)}
    return Rig(parts, gaits, size, front=front, pitch=pitch, home=Home.TABLE)
