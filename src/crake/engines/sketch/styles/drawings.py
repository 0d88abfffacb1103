"""Drawings: with a pencil, on cels, in print."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import U8, blur, resize, shrink
from crake.engines.sketch.styles.strokes import (
    GREY,
    MEDIAN,
    chroma,
    curve,
    edges,
    flat,
    half_of,
    paper,
    size_of,
)


class Pencil:
    """A drawing: lines where brightness changes, hatching where it is dark, paper."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        self._paper = paper(width, height, 11, 6.0)
        x = np.arange(width, dtype=np.float32)[None]
        y = np.arange(height, dtype=np.float32)[:, None]
        pitch = max(height / 720, 0.4) * 7.0
        self._hatches: list[tuple[int, U8]] = []
        for level, lean in ((88, 0.8), (52, -0.9)):
            wave = np.sin((x + lean * y) * 2 * np.pi / pitch)
            lines = 255 - 95 * np.clip(wave * 1.6 - 0.5, 0, 1)
            self._hatches.append((level, lines.astype(np.uint8)))

    def apply(self, frame: Frame, index: int) -> None:
        """Draw the frame's brightness with a pencil."""
        del index
        # The grain of textures is no outline: it would crawl as the camera moves.
        small = flat(shrink(frame.y, *self._half), max(0.5, self._half[1] / 180))
        luma = resize(small, *size_of(frame.y))
        soft = resize(blur(small, self._half[1] / 80), *size_of(luma))
        lines = cv2.divide(luma, np.maximum(soft, 1), scale=236)
        lines = np.minimum(lines, 255)
        cv2.LUT(lines, curve([(0, 16), (150, 30), (205, 150), (236, 238), (255, 255)]), lines)
        outline = resize(edges(small, 17, 1.9), *size_of(luma))
        lines = cv2.subtract(lines, cv2.convertScaleAbs(outline, alpha=0.55))
        for level, hatch in self._hatches:
            dark = cv2.threshold(soft, level, 255, cv2.THRESH_BINARY)[1]
            lines = cv2.min(lines, cv2.max(hatch, dark))
        shade = cv2.addWeighted(self._paper, 0.80, soft, 0.26, 0)  # the side of the pencil
        cv2.multiply(lines, shade, frame.y, 235 / 255 / 255)
        np.clip(frame.y, 20, 235, out=frame.y)
        frame.u.fill(GREY - 3)
        frame.v.fill(GREY + 2)


class Anime:
    """Cel animation: flat tones, clear colours, dark outlines."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        levels = np.arange(256, dtype=np.float32)
        step = 30.0
        share = levels / step % 1
        soft = np.floor(levels / step) + np.clip((share - 0.5) * 5 + 0.5, 0, 1)
        tones = (soft * step - 16) * 1.12 + 24
        self._tones: U8 = np.clip(0.75 * tones + 0.25 * levels, 16, 235).astype(np.uint8)
        self._colour = chroma(1.45)

    def apply(self, frame: Frame, index: int) -> None:
        """Draw the frame as a cel."""
        del index
        wide, high = self._half
        small = flat(shrink(frame.y, wide, high), max(0.5, high / 180))
        lines = resize(blur(edges(small, 34, 3.0), 0.6), *size_of(frame.y))
        cv2.LUT(resize(small, *size_of(frame.y)), self._tones, frame.y)
        cv2.subtract(frame.y, cv2.convertScaleAbs(lines, alpha=0.6), frame.y)
        np.maximum(frame.y, 16, out=frame.y)
        for plane in (frame.u, frame.v):
            even = cv2.medianBlur(np.ascontiguousarray(plane), MEDIAN)
            cv2.LUT(even, self._colour, plane)


class Comic:
    """A printed comic: ink, few flat colours, and dots where it is neither light nor dark."""

    def __init__(self, width: int, height: int) -> None:
        self._half = half_of(width, height)
        pitch = max(4.0, min(width, height) / 90)
        x = np.arange(width, dtype=np.float32)[None]
        y = np.arange(height, dtype=np.float32)[:, None]
        # A screen at 45 degrees, as printers turn that of black.
        across, along = (x + y) * np.float32(np.pi / pitch), (x - y) * np.float32(np.pi / pitch)
        screen = 0.5 + 0.5 * np.cos(across) * np.cos(along)
        self._screen: U8 = (62 + 74 * screen).astype(np.uint8)  # dots appear below 136
        flat_tones = curve(
            [(0, 40), (16, 40), (50, 76), (62, 96), (104, 118), (112, 146), (150, 164), (158, 198),
             (200, 212), (208, 235), (255, 235)]
        )  # fmt: skip
        shades = 0.65 * flat_tones + 0.35 * np.arange(256)  # a little is left of what is between
        self._tones: U8 = np.clip(shades, 16, 235).astype(np.uint8)
        levels = np.arange(256, dtype=np.float32) - GREY
        steps = np.round(levels * 1.7 / 16) * 16
        self._colour: U8 = np.clip(GREY + steps, 16, 240).astype(np.uint8)

    def apply(self, frame: Frame, index: int) -> None:
        """Print the frame."""
        del index
        wide, high = self._half
        small = flat(shrink(frame.y, wide, high), max(0.5, high / 200))
        ink = resize(blur(edges(small, 24, 5.0), 0.7), *size_of(frame.y))
        luma = resize(small, *size_of(frame.y))
        dots = cv2.compare(luma, self._screen, cv2.CMP_LT)
        cv2.LUT(luma, self._tones, frame.y)
        cv2.subtract(frame.y, cv2.convertScaleAbs(dots, alpha=26 / 255), frame.y)
        # Where it is dark, ink would hide what little is seen.
        cv2.subtract(frame.y, cv2.multiply(ink, luma, scale=1 / 150), frame.y)
        np.maximum(frame.y, 16, out=frame.y)
        for plane in (frame.u, frame.v):
            even = cv2.medianBlur(np.ascontiguousarray(plane), MEDIAN)
            cv2.LUT(even, self._colour, plane)
