"""What a camera adds: bloom, darker corners and grain."""

from __future__ import annotations

from math import sqrt

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.raster import U8, resize, shrink

STEP = 8
"""Bloom is computed on every eighth pixel."""
GRAIN_SIDE = 128
"""Grain moves by up to so many pixels from frame to frame."""


def boxes(sigma: float) -> tuple[int, ...]:
    """Return the odd sides of three boxes that blur together nearly as a Gaussian of `sigma`.

    The three whose variances, a twelfth of the square of the side less one, come nearest to its.
    """
    wide = sqrt(4 * sigma * sigma + 1)
    side = max(1, 2 * int((wide - 1) / 2) + 1)
    smaller = round((12 * sigma * sigma - 3 * side * side - 12 * side - 9) / (-4 * side - 4))
    return tuple(side if number < smaller else side + 2 for number in range(3))


class Finish:
    """Finishes frames of one size.

    Parameters
    ----------
    width, height
        Pixels.
    bloom
        Strength of the glow around bright places.
    corners
        How much darker corners are, 0..1.
    grain
        Standard deviation of the grain, in steps of brightness.
    """

    def __init__(
        self, width: int, height: int, bloom: float = 0.6, corners: float = 0.17, grain: float = 1.3
    ) -> None:
        self._bloom = bloom
        self._small = max(2, width // STEP), max(2, height // STEP)
        self._boxes = boxes(max(1.0, self._small[1] * 0.055))
        x = np.linspace(-1, 1, width, dtype=np.float32)[None]
        y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
        away = np.clip(0.8 * x * x + 0.7 * y * y - 0.25, 0, 1.2)
        self._corners: U8 = (255 * (1 - corners * away)).astype(np.uint8)
        self._grainy = grain > 0
        rng = np.random.default_rng(1)
        shape = height + GRAIN_SIDE, width + GRAIN_SIDE
        noise = rng.standard_normal((512, 512), np.float32) * np.float32(grain)
        tall, wide = shape[0] // 512 + 1, shape[1] // 512 + 1
        self._lighter: U8 = np.tile(np.clip(noise + 0.5, 0, 9).astype(np.uint8), (tall, wide))
        self._darker: U8 = np.tile(np.clip(0.5 - noise, 0, 9).astype(np.uint8), (tall, wide))

    def apply(self, frame: Frame, index: int) -> None:
        """Finish one frame in place; grain depends on nothing but `index`."""
        luma = frame.y
        self._glow(luma)
        cv2.multiply(luma, self._corners, luma, 1 / 255)
        x, y = index * 53 % GRAIN_SIDE, index * 91 % GRAIN_SIDE
        cut = slice(y, y + frame.height), slice(x, x + frame.width)
        if self._grainy:
            cv2.add(luma, self._lighter[cut], luma)
            cv2.subtract(luma, self._darker[cut], luma)
        np.clip(luma, 16, 235, out=luma)

    def _glow(self, luma: Plane) -> None:
        """Let bright places glow."""
        high, wide = luma.shape
        small = luma
        for part in (2, 4):  # in steps it takes a tenth of the time
            small = shrink(small, max(wide // part, 2), max(high // part, 2))
        small = shrink(small, *self._small)
        bright = np.maximum(small, 150) - np.uint8(150)
        if not bright.any():
            return
        for side in self._boxes:
            cv2.blur(bright, (side, side), bright, borderType=cv2.BORDER_REPLICATE)
        cv2.convertScaleAbs(bright, bright, self._bloom)
        cv2.add(luma, resize(bright, wide, high), luma)
