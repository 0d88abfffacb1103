"""The heads of people in a picture: what a crop must keep, and bodies that are as near as they."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from crake.engines.sketch.raster import U8
from crake.media.faces import faces_in

_SIDE, _STEP = 320, 1.15
_HAIR, _CHIN = 0.55, 0.3
"""How far a head reaches above and below the box of its face, in heights of that."""
_BESIDE = 0.25
_SHOULDERS, _SHOULDERS_DOWN = 1.7, 1.5
"""How far they are to either side of the middle of a face, in its widths, and below, in heights."""
_TALL = 7.0
"""Heights of its face that somebody is tall."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a head is, in shares of the picture's sides, hair and chin included."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """Return its middle, from the left and from above."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


def heads_in(image: U8) -> tuple[Head, ...]:
    """Return the heads in a `(height, width, 3)` picture whose faces are seen from the front."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.uint8)
    found = []
    for left, top, right, bottom in faces_in(grey, _SIDE, _STEP):
        aside, high = _BESIDE * (right - left), bottom - top
        found.append(
            Head(
                max(left - aside, 0.0),
                max(top - _HAIR * high, 0.0),
                min(right + aside, 1.0),
                min(bottom + _CHIN * high, 1.0),
            )
        )
    return tuple(sorted(found, key=lambda head: (head.left, head.top)))


def body_below(head: Head, wide: int, high: int) -> U8:
    """Return where somebody is whose head is known, roughly: a mask of a picture of that size."""
    mask = np.zeros((high, wide), np.uint8)
    x, y = head.middle
    across, down = (head.right - head.left) / 1.5, (head.bottom - head.top) / 1.85
    half = round((head.right - head.left) * wide / 2), round((head.bottom - head.top) * high / 2)
    cv2.ellipse(mask, (round(x * wide), round(y * high)), half, 0, 0, 360, 1, -1)
    shoulders = min(y + _SHOULDERS_DOWN * down, 1.0)
    foot = min(y + _TALL * down, 1.0)
    corners = [
        (x - 0.45 * across, y), (x + 0.45 * across, y),
        (x + _SHOULDERS * across, shoulders), (x + _SHOULDERS * across, foot),
        (x - _SHOULDERS * across, foot), (x - _SHOULDERS * across, shoulders),
    ]  # fmt: skip
    outline = np.array([(a * wide, b * high) for a, b in corners], np.float32)
    cv2.fillPoly(mask, [np.round(outline).astype(np.int32)], 1)
    return mask
