"""What a face shows, as moves of its brows, lids and mouth."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import asin, cos, pi, sin

from crake.engines.sketch.direction import Expression


@dataclass(frozen=True, slots=True)
class Mien:
    """One face's moves; lengths are centimetres of a grown person's.

    Parameters
    ----------
    inner, outer
        How far the ends of the brows are raised.
    lid
        How far the upper lids are down, 0 to 1.
    wide
        Size of the eyes.
    smile
        How far the corners of the mouth are raised.
    gape
        How far the mouth is open.
    mouth
        How wide the mouth is.
    """

    inner: float = 0.0
    outer: float = 0.0
    lid: float = 0.0
    wide: float = 1.0
    smile: float = 0.0
    gape: float = 0.0
    mouth: float = 1.0


CALM = Mien()
MIENS: dict[Expression, Mien] = {
    Expression.HAPPY: Mien(inner=0.7, outer=0.4, smile=2.2, gape=2.6, mouth=1.45),
    Expression.SAD: Mien(inner=1.8, outer=-1.0, lid=0.26, smile=-2.6, mouth=1.1),
    Expression.CRYING: Mien(inner=2.2, outer=-1.2, lid=0.34, smile=-3.0, gape=1.5, mouth=1.2),
    Expression.ANGRY: Mien(inner=-2.0, outer=1.3, lid=0.28, smile=-1.8, mouth=1.25),
    Expression.SURPRISED: Mien(inner=2.2, outer=2.0, wide=1.22, gape=4.0, mouth=0.62),
    Expression.AFRAID: Mien(inner=2.4, outer=0.6, wide=1.16, smile=-1.6, gape=1.6, mouth=1.1),
    Expression.SLEEPY: Mien(inner=0.4, outer=-0.2, lid=0.37, smile=-0.4, mouth=0.9),
    Expression.ASLEEP: Mien(inner=-0.2, outer=-0.4, lid=1.0, smile=0.3, mouth=0.9),
}


CLOSED = 0.35
"""Centimetres by which a mouth is open between what it says."""


def gape_at(phase: float) -> float:
    """Return how far a mouth is open that speaks, in centimetres: syllables, some of them louder.

    Parameters
    ----------
    phase
        Of the action that is done meanwhile; what is said ends as it begins.
    """
    open_ = 1.5 + 1.2 * sin(10 * pi * phase) + 0.9 * sin(16 * pi * phase)
    return max(open_, CLOSED)


def mien_of(mood: Expression | None, gape: float | None = None) -> Mien:
    """Return the moves for what a face shows.

    Parameters
    ----------
    gape
        How far its mouth is open as it speaks, in centimetres, where it does.
    """
    mien = MIENS[mood] if mood is not None else CALM
    return mien if gape is None else replace(mien, gape=gape)


def lid(radius: float, down: float) -> list[tuple[float, float]]:
    """Return the outline of an upper lid over an eye's middle: aside and up.

    Parameters
    ----------
    radius
        Of the eye.
    down
        How far it is closed, 0 to 1.
    """
    start = asin(max(1 - 2 * down, -0.999))
    turns = [start + (pi - 2 * start) * k / 11 for k in range(12)]
    return [(radius * cos(t), radius * sin(t)) for t in turns]
