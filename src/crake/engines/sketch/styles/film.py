"""Films of long ago: black and white, and faded."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.styles.strokes import GREY, chroma, corners, curve, look_up


class Noir:
    """Black and white film: hard contrast, dark corners."""

    def __init__(self, width: int, height: int) -> None:
        self._table = curve([(0, 16), (32, 20), (62, 58), (110, 142), (165, 218), (255, 235)])
        self._corners = corners(width, height, 0.55)

    def apply(self, frame: Frame, index: int) -> None:
        """Take the colours away and harden the light."""
        del index
        look_up(frame.y, self._table)
        cv2.multiply(frame.y, self._corners, frame.y, 1 / 255)
        np.maximum(frame.y, 16, out=frame.y)
        frame.u.fill(GREY)
        frame.v.fill(GREY)


class Vintage:
    """Old film: faded sepia, a light that flickers, dust and scratches."""

    def __init__(self, width: int, height: int) -> None:
        self._fade = [(0, 44), (70, 84), (150, 158), (230, 206), (255, 212)]
        self._corners = corners(width, height, 0.5)
        self._u, self._v = chroma(0.35, -16), chroma(0.4, 13)
        self._unit = max(1, round(height / 720))

    def apply(self, frame: Frame, index: int) -> None:
        """Fade the colours; flicker and specks depend on nothing but `index`."""
        rng = np.random.default_rng([0xF11, index])
        flicker = 1 + 0.05 * float(rng.standard_normal())
        look_up(frame.y, curve([(x, y * flicker) for x, y in self._fade]))
        cv2.multiply(frame.y, self._corners, frame.y, 1 / 255)
        look_up(frame.u, self._u)
        look_up(frame.v, self._v)
        self._specks(frame, rng)
        self._scratches(frame, index)
        np.clip(frame.y, 16, 235, out=frame.y)

    def _specks(self, frame: Frame, rng: np.random.Generator) -> None:
        for _ in range(int(rng.integers(1, 7))):
            at = int(rng.integers(frame.width)), int(rng.integers(frame.height))
            size = int(rng.integers(1, 4)) * self._unit
            cv2.circle(frame.y, at, size, 205 if rng.random() < 0.6 else 30, -1, cv2.LINE_AA)

    def _scratches(self, frame: Frame, index: int) -> None:
        rng = np.random.default_rng([0x5C2, index // 9])  # a scratch stays for some frames
        for _ in range(int(rng.integers(0, 3))):
            column = int(rng.integers(frame.width)) + index % 9 // 4
            line = frame.y[:, column : column + self._unit]
            cv2.addWeighted(line, 0.6, np.full_like(line, 210), 0.4, 0, line)
