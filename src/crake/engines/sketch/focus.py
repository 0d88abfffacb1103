"""Depth of field: what lies behind a close-up is out of focus."""

from __future__ import annotations

import cv2

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import shrink
from crake.engines.sketch.stage import View


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
