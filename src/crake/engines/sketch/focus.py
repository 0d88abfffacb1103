"""Depth of field: what lies behind a close-up is out of focus."""

from __future__ import annotations

import cv2

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.stage import View


class Focus:
    """Blurs all that has been drawn so far, as a lens does that is focused on what is near.

    Parameters
    ----------
    reach
        Pixels of the frame over which a point is spread.
    """

    def __init__(self, reach: float) -> None:
        self._side = max(3, round(reach) | 1)

    def draw(self, frame: Frame, view: View) -> None:
        """Blur the frame in place: two boxes, which are nearly round together."""
        del view
        for plane, size in ((frame.y, 1), (frame.u, 2), (frame.v, 2)):
            side = max(3, (self._side // size) | 1)
            for _ in range(2):
                cv2.blur(plane, (side, side), plane, borderType=cv2.BORDER_REPLICATE)
