"""The picture that everything draws into: planar BT.709 YUV 4:2:0 in limited range."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]


class Frame:
    """One picture, laid out as the encoder wants it.

    Parameters
    ----------
    width, height
        Pixels, even.

    Attributes
    ----------
    buffer
        `(height * 3 // 2, width)` bytes: the planes Y, U and V one after the other (I420).
    y, u, v
        Views of the planes: `(height, width)` and twice `(height // 2, width // 2)`.
    """

    __slots__ = ("buffer", "height", "u", "v", "width", "y")

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.buffer: Plane = np.zeros((height * 3 // 2, width), np.uint8)
        flat = self.buffer.reshape(-1)
        area, half = width * height, (height // 2, width // 2)
        self.y: Plane = self.buffer[:height]
        self.u: Plane = flat[area : area * 5 // 4].reshape(half)
        self.v: Plane = flat[area * 5 // 4 :].reshape(half)


class Shot(Protocol):
    """A stretch of video between two cuts."""

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index` of this shot, overwriting all of `frame`.

        A pure function of the shot and `index`: any process may draw any frame in any order and
        gets the same bytes.
        """
        ...
