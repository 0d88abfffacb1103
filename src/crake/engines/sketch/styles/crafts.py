"""Pictures made by hand of things: cut paper, clay."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import F32, U8, blur, resize, shrink
from crake.engines.sketch.styles.strokes import (
    GREY,
    MEDIAN,
    chroma,
    corners,
    curve,
    flat,
    half_of,
    look_up,
    moved,
    paper,
    size_of,
)


class PaperCut:
    """Sheets of coloured paper one above the other: each casts a shadow on what is below it."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._paper = paper(width, height, 41, 7.0)
        self._drop = max(1, round(self._half[1] / 120))
        step = 34.0
        levels = np.arange(256, dtype=np.float32)
        sheets = np.floor((levels - 16) / step + 0.5) * step + 24
        self._sheets: U8 = np.clip(sheets, 30, 228).astype(np.uint8)
        hues = np.round((levels - GREY) * 1.5 / 12) * 12
        self._colour: U8 = np.clip(GREY + hues, 16, 240).astype(np.uint8)

    def apply(self, frame: Frame, index: int) -> None:
        """Cut the frame out of paper."""
        del index
        small = flat(shrink(frame.y, *self._half), max(0.5, self._half[1] / 120))
        small = np.asarray(cv2.medianBlur(small, MEDIAN), np.uint8)
        small = np.asarray(cv2.LUT(small, self._sheets), np.uint8)
        # Light comes from the upper left, and lighter sheets lie above darker ones.
        above = blur(moved(small, self._drop, self._drop), 0.6 * self._drop)
        shade = cv2.convertScaleAbs(cv2.subtract(above, small), alpha=0.75)
        rim = cv2.convertScaleAbs(cv2.subtract(small, moved(small, 1, 1)), alpha=0.5)
        lit = cv2.add(cv2.subtract(small, shade), rim)
        cv2.multiply(resize(np.asarray(lit, np.uint8), *size_of(frame.y)), self._paper, frame.y,
                     1 / 240)  # fmt: skip
        np.clip(frame.y, 16, 235, out=frame.y)
        for plane in (frame.u, frame.v):
            even = cv2.medianBlur(np.ascontiguousarray(plane), MEDIAN)
            cv2.LUT(even, self._colour, plane)


class Clay:
    """Claymation: soft clay with the prints of thumbs, moved by hand between pictures.

    A pose is held for two pictures, as animators do; lamps are never quite as bright twice.
    """

    step = 2

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._corners = corners(width, height, 0.30)
        wide, high = self._half
        rng = np.random.default_rng(43)
        unit = max(high / 360, 0.3)
        self._prints = [self._pressed(rng, wide, high, unit) for _ in range(3)]
        self._tones = curve([(0, 22), (60, 70), (128, 142), (190, 200), (255, 228)])
        self._colour = chroma(1.3, 0.0)

    @staticmethod
    def _pressed(rng: np.random.Generator, wide: int, high: int, unit: float) -> U8:
        """Return dents and ridges, 128 where the clay is even."""
        dents: F32 = blur(rng.standard_normal((high, wide)).astype(np.float32), 5.0 * unit)
        x = np.arange(wide, dtype=np.float32)[None]
        y = np.arange(high, dtype=np.float32)[:, None]
        bend: F32 = blur(rng.standard_normal((high, wide)).astype(np.float32), 16.0 * unit)
        ridges = np.sin((x * 0.6 + y) / (1.5 * unit) + bend * 260 * unit)
        where = np.clip(bend * 40 * unit - 0.2, 0, 1)  # not everywhere has a thumb been
        relief = dents * (110 * unit) + ridges * where * 7
        return np.asarray(np.clip(128 + relief, 0, 255), np.float32).astype(np.uint8)

    def apply(self, frame: Frame, index: int) -> None:
        """Model the frame."""
        small = flat(shrink(frame.y, *self._half), max(0.5, self._half[1] / 130))
        even = resize(small, *size_of(frame.y))
        cv2.addWeighted(frame.y, 0.45, even, 0.55, 0, frame.y)  # no hair, but its outlines
        look_up(frame.y, self._tones)
        prints = self._prints[index // 6 % len(self._prints)]
        cv2.multiply(frame.y, resize(prints, *size_of(frame.y)), frame.y, 1 / 128)
        lamp = 1 + 0.012 * float(np.random.default_rng([0xC1A, index]).uniform(-1, 1))
        cv2.multiply(frame.y, self._corners, frame.y, lamp / 255)
        np.clip(frame.y, 16, 235, out=frame.y)
        for plane in (frame.u, frame.v):
            calm = cv2.medianBlur(np.ascontiguousarray(plane), MEDIAN)
            cv2.LUT(calm, self._colour, plane)
