"""From where the camera looks: how high the horizon is, and what is in focus."""

from __future__ import annotations

from crake.engines.sketch.direction import Framing
from crake.engines.sketch.places.plan import Plan
from crake.engines.sketch.stage import Medium

FOCUSED = frozenset({Framing.MEDIUM, Framing.LOW})
"""Framings in which what is far behind somebody is a little out of focus."""
REACH = 1.7
"""How far, in pixels of a 1280 x 720 picture."""
_VISTA, _NEAREST = 0.09, 0.20
"""How much lower the horizon is where nobody plays, and how far above the feet it stays."""


def seen_from(
    framing: Framing, plan: Plan, horizon: float, feet: float, *, vista: bool
) -> tuple[float, float]:
    """Return the rows of horizon and feet, in heights of the frame, from where the camera is.

    A `vista` is a landscape with nobody in it: bare ground has a third of the frame, not a half.
    """
    if vista and framing is Framing.MEDIUM:
        return max(min(horizon + _VISTA, feet - _NEAREST), horizon), feet
    if framing is Framing.AERIAL and plan.landmark:
        return horizon * 0.94, feet
    if framing is Framing.AERIAL and plan.ground.medium is not Medium.SPACE:
        return horizon * 0.34, feet * 0.80
    if framing is Framing.LOW:
        return min(horizon + 0.15, 0.74), min(feet + 0.05, 0.93)
    return horizon, feet
