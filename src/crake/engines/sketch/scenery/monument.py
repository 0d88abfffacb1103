"""A circle of standing stones, some of which carry lintels, as at Stonehenge."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.hall import strip
from crake.engines.sketch.stage import Stage

SARSEN: RGB = (0.60, 0.58, 0.54)
BAY = 1500.0
"""Centimetres from one circle to the next."""


def _stone(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint an upright stone whose centre is at `x`, worn at its edges, one side in the light."""
    tone = toned(SARSEN, e.dice(0.86, 1.06))
    sunny = e.light.direction[0] >= 0
    half = wide / 2
    left = [(x - half * e.dice(0.94, 1.08) * (1 - 0.16 * up), high * up) for up in STEPS]
    right = [(x + half * e.dice(0.94, 1.08) * (1 - 0.16 * up), high * up) for up in STEPS]
    e.shape([*left, *right[::-1]], tone, 0.55)
    split = [(x + (0.34 if sunny else -0.34) * half + e.dice(-4, 4), y) for _, y in left]
    e.shape([*split, *(right if sunny else left)[::-1]], tone, 0.90)
    dark = [(x + (-0.66 if sunny else 0.66) * half + e.dice(-3, 3), y) for _, y in left]
    e.shape([*dark, *(left if sunny else right)[::-1]], tone, 0.22)
    for _ in range(5):
        y, at = high * e.dice(0.1, 0.9), x + half * e.dice(-0.6, 0.5)
        e.line([(at, y), (at + 0.2 * wide, y - 6)], toned(tone, 0.72), 0.4, 2)


STEPS = (0.0, 0.14, 0.3, 0.46, 0.62, 0.78, 0.92, 1.0)


def _lintel(e: Easel, x: float, wide: float, at: float, thick: float) -> None:
    """Lay a stone across two others, with light on its upper edge."""
    low = at - 3
    e.shape([(x - 4, low), (x + wide + 2, low - 2), (x + wide + 4, low + thick),
             (x - 1, low + thick - 3)], SARSEN, 0.5)  # fmt: skip
    e.shape([(x - 1, low + thick * 0.72), (x + wide + 4, low + thick * 0.74),
             (x + wide + 4, low + thick), (x - 1, low + thick - 3)], SARSEN, 0.95)  # fmt: skip


def stones(stage: Stage, which: str) -> Layer:
    """Return a part of the circle: its `far` arc, the `inner` gates, or its `near` arc."""
    share = {"far": 0.15, "inner": 0.24, "near": 0.40}[which]
    e, foot = strip(stage, f"stones {which}", share, high=640)
    for x, bay in e.bays(BAY):
        middle = x + 0.5 * bay
        if which == "far":
            for k in range(9):
                at = middle + 150 * (k - 4)
                _stone(e, at, 92, 400)
                if k in {0, 1, 3, 4, 5, 7}:
                    _lintel(e, at - 34, 218, 400, 62)
        elif which == "inner":
            for shift, high in ((-330, 480), (0, 560), (330, 500)):
                for aside in (-78, 78):
                    _stone(e, middle + shift + aside, 112, high)
                _lintel(e, middle + shift - 150, 300, high, 78)
        else:
            for shift in (-560, -400, 520):
                _stone(e, middle + shift, 100, 410)
            _lintel(e, middle - 610, 262, 410, 66)
            e.shape([(middle + 150, 0), (middle + 390, 0), (middle + 402, 52),
                     (middle + 330, 74), (middle + 168, 66)], SARSEN, 0.6)  # fmt: skip
            e.shape([(middle + 168, 66), (middle + 330, 74), (middle + 402, 52),
                     (middle + 300, 58)], SARSEN, 0.95)  # fmt: skip
    e.roughen(0.42, 34.0)
    return e.layer(foot, haze=stage.murk(0.10 if which == "far" else 0.04, e.speed), shadow=True,
                   snow=14.0)  # fmt: skip
