"""The dashed line in the middle of a wet road."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.paint import empty, ink, pen, polygon
from crake.engines.sketch.stage import Stage


def lane(stage: Stage) -> Layer:
    """Return the line, beyond the subject's feet."""
    row = stage.row(0.74)
    speed, high = stage.speed(row), max(4, stage.px(7))
    width = stage.period(speed)
    picture = empty(high, width)
    count = max(1, round(width / (300 * stage.unit)))
    colour = pen(ink((0.92, 0.88, 0.76), stage.palette.light, 0.9), 0.62)
    for k in range(count):
        left = (k + 0.2) * width / count
        right, skew = left + 0.46 * width / count, 0.6 * high
        corners = [[left + skew, 0], [right + skew, 0], [right, high], [left, high]]
        polygon(picture, np.array(corners, np.float32), colour)
    return Layer(picture, even(row), speed, smooth=stage.smooth(speed))
