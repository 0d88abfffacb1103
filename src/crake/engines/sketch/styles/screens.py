"""Pictures of machines: large pixels, glowing lines, facets."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import levels_of
from crake.engines.sketch.raster import F32, blur, resize, shrink
from crake.engines.sketch.styles.strokes import (
    GREY,
    chroma,
    curve,
    edges,
    flat,
    half_of,
    look_up,
    size_of,
)

_BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) / 16


class PixelArt:
    """A few large pixels in a few colours, dithered."""

    def __init__(self, width: int, height: int) -> None:
        rows = 108 if height <= width else 192
        side = max(2, round(height / rows / 2) * 2)
        self._size = max(2, width // side), max(2, height // side)
        wide, high = self._size
        tiled = np.tile(_BAYER, (high // 4 + 1, wide // 4 + 1))[:high, :wide]
        self._levels, self._hues = 22.0, 14.0
        self._dither: F32 = ((tiled - 0.5) * self._levels * 0.8).astype(np.float32)

    def apply(self, frame: Frame, index: int) -> None:
        """Draw the frame with large pixels."""
        del index
        small = shrink(frame.y, *self._size).astype(np.float32)
        small = small * 1.06 + 6 + self._dither  # darkness keeps its shapes
        steps = np.clip(np.round(small / self._levels) * self._levels, 16, 235)
        self._enlarge(steps, frame.y)
        for plane in (frame.u, frame.v):
            hue = (shrink(plane, *self._size).astype(np.float32) - GREY) * 1.35
            steps = GREY + np.round(hue / self._hues) * self._hues
            self._enlarge(np.clip(steps, 16, 240), plane)

    def _enlarge(self, small: NDArray[np.floating], plane: Plane) -> None:
        bytes_ = small.astype(np.uint8)
        cv2.resize(bytes_, size_of(plane), plane, interpolation=cv2.INTER_NEAREST)


class Neon:
    """Glowing outlines in pink and cyan over a dark picture."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._dark = curve([(0, 16), (120, 28), (200, 50), (255, 90)])
        x = np.linspace(0, 1, self._half[0], dtype=np.float32)[None]
        y = np.linspace(0, 1, self._half[1], dtype=np.float32)[:, None]
        share = np.clip(0.5 + 0.5 * np.sin(5 * x + 3 * y), 0, 1)
        # BT.709 colour differences of hot pink and of cyan.
        self._u = (150 + (166 - 150) * share).astype(np.float32)
        self._v = (205 + (40 - 205) * share).astype(np.float32)
        self._plain_u, self._plain_v = chroma(0.9, 18), chroma(0.9, 10)

    def apply(self, frame: Frame, index: int) -> None:
        """Light the frame's outlines."""
        del index
        wide, high = self._half
        # Outlines are lit, not the grass between them.
        small = blur(flat(shrink(frame.y, wide, high), max(0.5, high / 130)), max(0.8, high / 400))
        lines = edges(small, 16, 3.6)
        glow = resize(blur(shrink(lines, wide // 4, high // 4), high / 90), wide, high)
        light = cv2.add(lines, cv2.convertScaleAbs(glow, alpha=0.9))
        look_up(frame.y, self._dark)
        cv2.add(frame.y, resize(cv2.convertScaleAbs(light, alpha=0.8), *size_of(frame.y)), frame.y)
        np.minimum(frame.y, 235, out=frame.y)
        share = np.minimum(cv2.convertScaleAbs(light, alpha=1.6), 255).astype(np.float32) / 255
        for plane, table, colour in (
            (frame.u, self._plain_u, self._u),
            (frame.v, self._plain_v, self._v),
        ):
            plain = cv2.LUT(plane, table).astype(np.float32)
            shown = resize(share, *size_of(plane))
            tinted = plain + (resize(colour, *size_of(plane)) - plain) * shown
            plane[:] = tinted.astype(np.uint8)


_DUSK: tuple[tuple[float, RGB], ...] = (
    (16, (0.07, 0.03, 0.22)), (70, (0.36, 0.06, 0.52)), (120, (0.92, 0.22, 0.66)),
    (175, (1.0, 0.56, 0.46)), (235, (1.0, 0.93, 0.70)),
)  # fmt: skip
"""The colours that darkness and light have in synthwave."""


class Synthwave:
    """Indigo shadows, pink and orange lights, their glow, and the lines of a screen."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        levels = [level for level, _ in _DUSK]
        _, u, v = zip(*(levels_of(colour) for _, colour in _DUSK), strict=True)
        self._u = np.interp(np.arange(256), levels, u).astype(np.uint8)
        self._v = np.interp(np.arange(256), levels, v).astype(np.uint8)
        self._tones = curve([(16, 18), (60, 48), (120, 122), (180, 192), (235, 235)])
        pitch = max(3, round(height / 240))
        self._lines = slice(None, None, pitch)

    def apply(self, frame: Frame, index: int) -> None:
        """Colour the frame by its brightness."""
        del index
        wide, high = self._half
        look_up(frame.y, self._tones)
        small = shrink(frame.y, wide, high)
        for plane, table in ((frame.u, self._u), (frame.v, self._v)):
            cv2.addWeighted(plane, 0.4, cv2.LUT(small, table), 0.6, 0, plane)
        bright = np.maximum(shrink(small, wide // 4, high // 4), 140) - np.uint8(140)
        glow = resize(blur(bright, high / 40), *size_of(frame.y))
        cv2.add(frame.y, cv2.convertScaleAbs(glow, alpha=0.5), frame.y)
        rows = frame.y[self._lines]
        rows[:] = cv2.convertScaleAbs(np.ascontiguousarray(rows), alpha=0.9)
        np.clip(frame.y, 16, 235, out=frame.y)
