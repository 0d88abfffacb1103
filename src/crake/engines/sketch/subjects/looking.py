"""How people look about: around, up at the sky, over to the viewer. See `postures`."""

from __future__ import annotations

from dataclasses import replace
from math import pi

from crake.engines.sketch.subjects.postures import Posture, keyed, stand

FROM_ASIDE = 0.10
"""How far somebody is turned to the viewer who will look over to him."""
_HEAD = 0.32
"""How much more than the body heads are turned to the viewer anyway; see `heads.TURN`."""
_ABOUT = ((0.0, 0.0), (0.10, 0.85), (0.24, 0.95), (0.36, -0.95), (0.52, -1.05), (0.64, 0.45),
          (0.74, 0.45), (0.86, -0.4), (0.93, -0.3), (1.0, 0.0))  # fmt: skip
_UP = ((0.0, 0.0), (0.22, 1.0), (0.86, 1.0), (1.0, 0.0))
_OVER = ((0.0, 0.0), (0.22, 0.0), (0.42, 1.0), (0.93, 1.0), (1.0, 0.0))


def look_around(phase: float) -> Posture:
    """Turn the head from side to side, and the body a little with it."""
    aside = keyed(_ABOUT, phase % 1.0)
    still = stand(phase)
    return replace(still, yaw=aside, turn=0.30 * aside, gaze=0.05 - 0.10 * abs(aside),
                   lean=1.5 + 1.5 * abs(aside))  # fmt: skip


def look_up(phase: float) -> Posture:
    """Raise the head, look up for a while, and come back."""
    up = keyed(_UP, phase % 1.0)
    still = stand(phase)
    return replace(still, gaze=0.62 * up, nod=-2.5 * up, lean=still.lean - 4.0 * up,
                   yaw=0.10 * up)  # fmt: skip


def turn_head(phase: float) -> Posture:
    """Look ahead, and then over to the viewer."""
    over = keyed(_OVER, phase % 1.0)
    still = stand(phase)
    return replace(still, yaw=(pi / 2 - FROM_ASIDE - _HEAD) * 0.84 * over,
                   turn=0.22 * over, gaze=0.03 * over)  # fmt: skip
