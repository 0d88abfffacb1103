"""Paint: watercolour on paper, oil on canvas."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import F32, U8, blur, resize, shrink
from crake.engines.sketch.styles.strokes import (
    MEDIAN,
    chroma,
    curve,
    edges,
    flat,
    half_of,
    look_up,
    moved,
    paper,
    size_of,
    waves,
)


class Watercolour:
    """Pigment on paper: flat washes with dark rims and wavering edges."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._paper = paper(width, height, 5, 9.0)
        wide, high = self._half
        rng = np.random.default_rng(3)
        reach = high / 260  # more, and edges wobble as they pass
        waver = [waves(rng, high, wide, high / 40) * reach for _ in range(2)]
        self._quarter = max(2, wide // 2), max(2, high // 2)
        self._maps = _wavering(waver, 1)
        self._run = _wavering([shrink(part, *self._quarter) for part in waver], 2)
        self._wash = curve([(0, 58), (60, 96), (130, 166), (200, 222), (235, 235)])
        self._colour = chroma(1.25)

    def apply(self, frame: Frame, index: int) -> None:
        """Paint the frame."""
        del index
        even = flat(shrink(frame.y, *self._half), max(0.5, self._half[1] / 220))
        smooth = cv2.medianBlur(cv2.medianBlur(even, MEDIAN), MEDIAN)
        small = _wavered(np.asarray(smooth, np.uint8), self._maps)
        rims = blur(edges(small, 10, 1.6), 0.8)
        cv2.LUT(small, self._wash, small)
        small = np.asarray(cv2.subtract(small, cv2.convertScaleAbs(rims, alpha=0.42)), np.uint8)
        cv2.multiply(resize(small, *size_of(frame.y)), self._paper, frame.y, 1 / 250)
        np.clip(frame.y, 16, 235, out=frame.y)
        for plane in (frame.u, frame.v):
            # Colour runs farther than brightness does, and needs no edges of its own.
            quarter = cv2.medianBlur(shrink(plane, *self._quarter), 3)
            run = _wavered(np.asarray(quarter, np.uint8), self._run)
            look_up(run, self._colour)
            cv2.resize(run, self._half, plane, interpolation=cv2.INTER_LINEAR)


def _wavering(waver: list[F32], size: int) -> tuple[NDArray[np.int16], NDArray[np.uint16]]:
    """Return maps that move what is `size` times as small to and fro, as OpenCV is fast with."""
    high, wide = waver[0].shape
    x = np.arange(wide, dtype=np.float32)[None] + waver[0] / np.float32(size)
    y = np.arange(high, dtype=np.float32)[:, None] + waver[1] / np.float32(size)
    maps = cv2.convertMaps(x.astype(np.float32), y.astype(np.float32), cv2.CV_16SC2)
    return cast("tuple[NDArray[np.int16], NDArray[np.uint16]]", maps)


def _wavered(plane: U8, maps: tuple[NDArray[np.int16], NDArray[np.uint16]]) -> U8:
    wavered = cv2.remap(plane, *maps, cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)
    return np.asarray(wavered, np.uint8)


class Oil:
    """Oil on canvas: strokes of one colour each, thick enough to catch the light.

    A stroke is the evenest of the four areas that meet in a pixel (Kuwahara, 1976), so it follows
    the outlines of what it paints and moves with them.
    """

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._reach = max(1, round(self._half[1] / 130))
        rng = np.random.default_rng(17)
        wide, high = self._half
        bristle = blur(rng.standard_normal((high, wide)).astype(np.float32), 0.7)
        bristle = cast("F32", cv2.blur(bristle, (max(1, wide // 80), 1)))  # along the strokes
        x, y = (
            np.arange(width, dtype=np.float32)[None],
            np.arange(height, dtype=np.float32)[:, None],
        )
        pitch = 2 * np.pi / max(2.5, height / 200)
        weave = np.sin(x * pitch) * np.sin(y * pitch)
        relief = resize(bristle * np.float32(16), width, height) + np.float32(3) * weave
        self._canvas: U8 = np.clip(235 + relief, 0, 255).astype(np.uint8)
        self._tones = curve([(0, 16), (50, 40), (120, 126), (190, 204), (255, 235)])
        self._colour = chroma(1.38)

    def apply(self, frame: Frame, index: int) -> None:
        """Paint the frame."""
        del index
        y, u, v = self._stroked(shrink(frame.y, *self._half), frame.u, frame.v)
        look_up(y, self._tones)
        # Paint stands up where strokes meet: light from the upper left.
        ridge = cv2.subtract(y, moved(y, 1, 1)), cv2.subtract(moved(y, 1, 1), y)
        y = np.asarray(cv2.add(y, cv2.convertScaleAbs(ridge[0], alpha=0.4)), np.uint8)
        y = np.asarray(cv2.subtract(y, cv2.convertScaleAbs(ridge[1], alpha=0.4)), np.uint8)
        cv2.multiply(resize(y, *size_of(frame.y)), self._canvas, frame.y, 1 / 235)
        np.clip(frame.y, 16, 235, out=frame.y)
        cv2.LUT(u, self._colour, frame.u)
        cv2.LUT(v, self._colour, frame.v)

    def _stroked(self, y: U8, u: U8, v: U8) -> tuple[U8, U8, U8]:
        """Give each pixel the mean of the evenest area around it, of brightness and of colour."""
        reach, high, wide = self._reach, *y.shape
        side = reach + 1, reach + 1
        wider = [
            cv2.copyMakeBorder(plane, reach, reach, reach, reach, cv2.BORDER_REPLICATE)
            for plane in (y, u, v)
        ]
        mean = cast("F32", cv2.boxFilter(wider[0], cv2.CV_32F, side))
        spread = cast("F32", cv2.sqrBoxFilter(wider[0], cv2.CV_32F, side))
        spread -= mean * mean
        means = [np.asarray(cv2.blur(plane, side), np.uint8) for plane in wider]
        # A box is anchored in its middle, so four looks at one set of boxes are the four areas.
        far = reach - reach // 2 + (reach + 1) // 2  # from one side of the pixel to the other
        near = (2 * reach - far) // 2
        best: F32 | None = None
        found = [plane.copy() for plane in (y, u, v)]
        for row in (near, near + far):
            for column in (near, near + far):
                cut = slice(row, row + high), slice(column, column + wide)
                evenness = spread[cut]
                if best is None:
                    best, evener = evenness.copy(), None
                else:
                    evener = cv2.compare(evenness, best, cv2.CMP_LT)
                    best = cast("F32", cv2.min(best, evenness))
                for plane, seen in zip(found, means, strict=True):
                    if evener is None:
                        plane[...] = seen[cut]
                    else:
                        cv2.copyTo(seen[cut], evener, plane)
        return found[0], found[1], found[2]
