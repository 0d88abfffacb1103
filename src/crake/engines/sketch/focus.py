"""Depth of field: what lies behind a close-up is out of focus."""

from __future__ import annotations

from collections.abc import Iterable

import cv2

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import shrink
from crake.engines.sketch.stage import Drawable, View

_SHARP = 0.4
"""Pixels of blur that nobody sees."""


def focus_on_the_feet(scenery: Iterable[Drawable], reach: float) -> None:
    """Blur the layers of a place that are farther from the camera than its subject, or nearer.

    A layer's speed is the distance of the subject over its own, so by the law of lenses its circle
    of confusion grows with how far that is from one. It is done once, to the layers themselves.

    Parameters
    ----------
    reach
        Standard deviation of the blur of what is infinitely far away, in pixels.
    """
    for drawable in scenery:
        if isinstance(drawable, Layer) and drawable.speed > 0:  # the sky has nothing to blur
            sigma = reach * min(abs(1 - drawable.speed), 1.0)
            if sigma > _SHARP:
                drawable.soften(sigma)


class Focus:
    """Blurs all that has been drawn so far, as a lens does that is focused on what is near.

    Parameters
    ----------
    reach
        Pixels of the frame over which a point is spread.
    """

    steady = True

    def __init__(self, reach: float) -> None:
        self._side = max(3, round(reach) | 1)

    def draw(self, frame: Frame, view: View) -> None:
        """Blur the frame in place: two boxes, which are nearly round together.

        What is blurred needs no more pixels of brightness than of colour.
        """
        del view
        side = max(3, (self._side // 2) | 1)
        half = shrink(frame.y, frame.width // 2, frame.height // 2)
        for plane in (half, frame.u, frame.v):
            for _ in range(2):
                cv2.blur(plane, (side, side), plane, borderType=cv2.BORDER_REPLICATE)
        cv2.resize(half, (frame.width, frame.height), frame.y, interpolation=cv2.INTER_LINEAR)
