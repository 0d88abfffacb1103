"""The wall of a dam, with its sluices, a road and towers on its crest."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.stage import Stage

CONCRETE: RGB = (0.70, 0.69, 0.66)
HIGH = 330.0
"""Height of the wall, in pixels of a 1280 x 720 picture."""
SLUICE = 0.56
"""Where water leaves it, in heights of the wall."""


def dam_wall(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the wall, right across the valley, standing on row `foot`."""
    e = Easel(stage, "dam", HIGH + 90, speed)
    steps = 12
    for k in range(steps):  # it leans back, and the light falls on its upper part
        e.box(0, HIGH * k / steps, e.wide, HIGH / steps + 1, CONCRETE, 0.42 + 0.34 * k / steps)
    e.roughen(0.34, 60.0, 0.4)
    for x, wide in e.bays(118):
        e.box(x, 0, 3, HIGH, toned(CONCRETE, 0.66), 0.5)
        e.shape([(x + 3, 0), (x + 26, 0), (x + 9, HIGH), (x + 3, HIGH)], CONCRETE, 0.86)
        for k in range(3):
            e.box(x, HIGH * (0.2 + 0.25 * k), wide, 2, toned(CONCRETE, 0.78), 0.5)
        stain = e.dice(0.3, 0.8)
        e.box(x + 0.6 * wide, HIGH * (1 - stain), 7, HIGH * stain, toned(CONCRETE, 0.8), 0.55)
    e.box(0, HIGH, e.wide, 12, toned(CONCRETE, 1.12), 0.95)
    e.box(0, HIGH - 8, e.wide, 8, CONCRETE, 0.25)
    for x, _ in e.bays(26):
        e.box(x, HIGH + 12, 3, 14, (0.40, 0.42, 0.44), 0.7)
    e.box(0, HIGH + 24, e.wide, 3, (0.40, 0.42, 0.44), 0.7)
    for x, _ in e.bays(430):
        e.box(x, HIGH - 30, 62, 92, CONCRETE, 0.70)
        e.box(x + 44, HIGH - 30, 18, 92, CONCRETE, 0.95)
        e.box(x - 5, HIGH + 60, 72, 9, toned(CONCRETE, 0.8), 0.8)
        for k in range(2):
            e.box(x + 8 + 22 * k, HIGH + 16, 12, 24, (0.20, 0.24, 0.28), 0.7)
        e.lamp(x + 31, HIGH + 78, 5)
    return e.layer(foot, haze=stage.murk(0.08, speed), snow=8.0)
