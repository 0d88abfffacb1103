"""A nightclub: a floor of glowing tiles, beams that sweep, and a mirror ball with its dots."""

from __future__ import annotations

from math import pi, sin

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import YUV, Layer, Sprite
from crake.engines.sketch.raster import F32, blur, even, resize, step, vector
from crake.engines.sketch.scenery.city import NEON
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.paint import dot, empty, pen, polygon, stroke
from crake.engines.sketch.stage import Stage, View

COARSE = 4
"""Beams are soft: they are drawn on every fourth pixel."""


def glowing_tiles(stage: Stage) -> F32:
    """Return a dance floor of square panes that glow in several colours."""
    rng = stage.rng("dance floor")
    rows = max(16, int((stage.feet - stage.horizon) * 1.35))
    count = 2 * max(1, round(TILE / (2 * 120 * stage.unit)))
    across = np.arange(TILE, dtype=np.float32)[None] * np.float32(count / TILE)
    down = np.arange(rows, dtype=np.float32)[:, None] * np.float32(7 / rows)
    hues = np.array(NEON, np.float32)[rng.integers(len(NEON), size=(7, count))]
    bright = rng.choice(np.array((0.14, 0.34, 0.62), np.float32), size=(7, count))
    panes = (hues * bright[..., None])[down.astype(int), across.astype(int)]
    edge = np.minimum(
        step(0.02, 0.10, np.minimum(across % 1, 1 - across % 1)),
        step(0.02, 0.10, np.minimum(down % 1, 1 - down % 1)),
    )
    return np.asarray(panes * (0.12 + 0.88 * edge[..., None]), np.float32)


def club_wall(stage: Stage, foot: int, speed: float) -> Layer:
    """Return a dark wall with upright tubes of light, and towers of loudspeakers before it."""
    rows, width, unit = even(foot), stage.period(speed), stage.unit
    picture = empty(rows, width)
    fade = np.linspace(0.5, 1.0, rows, dtype=np.float32)[:, None, None]
    picture[..., :3] = np.clip(fade * vector((0.11, 0.06, 0.16)) * 255, 0, 255)
    picture[..., 3] = 255
    tubes = np.zeros((rows, width, 3), np.uint8)
    count = max(1, round(width / (150 * unit)))
    for k in range(count):
        x = (k + 0.5) * width / count
        line = np.array([[x, rows * 0.22], [x, rows * 0.94]], np.float32)
        stroke(tubes, line, pen(NEON[k % len(NEON)]), 7 * unit)
    halo = cv2.GaussianBlur(tubes, (0, 0), max(1.0, 15 * unit))
    colours = picture[..., :3].astype(np.float32) + 1.5 * halo + 0.9 * tubes
    picture[..., :3] = np.clip(colours, 0, 255)
    towers = max(1, round(width / (820 * unit)))
    for k in range(towers):
        left = (k + 0.16) * width / towers
        for level in range(3):
            top = rows - (level + 1) * 118 * unit
            box = np.array([[0, 0], [128, 0], [128, 114], [0, 114]]) * unit + (left, top)
            polygon(picture, box.astype(np.float32), pen((0.045, 0.045, 0.06)))
            middle = left + 64 * unit, top + 62 * unit
            dot(picture, *middle, 44 * unit, pen((0.14, 0.13, 0.18)))
            dot(picture, *middle, 36 * unit, pen((0.07, 0.07, 0.09)))
            dot(picture, *middle, 13 * unit, pen((0.20, 0.18, 0.26)))
    return Layer(picture, 0, speed, smooth=stage.smooth(speed))


def sparkles(stage: Stage, foot: int) -> Layer:
    """Return the dots that a turning mirror ball throws on the walls, down to row `foot`."""
    rng, unit = stage.rng("sparkles"), stage.unit
    drift = 46 * unit
    rows, width = even(foot), stage.period(0.0, drift)
    picture = empty(rows, width)
    for k in range(max(8, round(width * rows / (5200 * unit * unit)))):
        hue = NEON[k % len(NEON)] if k % 3 == 0 else (0.96, 0.94, 1.0)
        x, y = 8 + rng.random() * (width - 16), rng.random() * rows
        dot(picture, x, y, (2.5 + 3 * rng.random()) * unit, pen(hue, 0.55))
    return Layer(picture, 0, 0.0, drift)


class MirrorBall:
    """A mirror ball that turns, its facets flashing, below the middle of the ceiling."""

    STEPS = 16
    """Pictures of a facet's way to where the next one was."""

    def __init__(self, stage: Stage) -> None:
        self._radius = 50 * stage.unit
        self._at = stage.width / 2, stage.tall(96)
        self._pictures = [self._turned(k / self.STEPS) for k in range(self.STEPS)]

    def _turned(self, share: float) -> Sprite:
        radius = self._radius
        side = even(2 * radius + 6)
        x, y = np.meshgrid(*[np.linspace(-1.06, 1.06, side, dtype=np.float32)] * 2)
        inside = x * x + y * y
        up = np.arcsin(np.clip(y, -1, 1)) / pi * 14
        around = np.arcsin(np.clip(x / np.sqrt(np.clip(1 - y * y, 1e-3, 1)), -1, 1)) / pi * 16
        cells = np.floor(around - share).astype(int), np.floor(up).astype(int)
        # What a facet mirrors depends on where it is, not on which it is.
        flash = np.abs(np.sin(12.9898 * cells[0] + 78.233 * cells[1])) ** 3
        seam = step(0.04, 0.16, np.minimum((around - share) % 1, up % 1))
        bright = (0.22 + 0.34 * (0.5 - 0.5 * y) + 0.62 * flash) * (0.45 + 0.55 * seam)
        colour = bright[..., None] * vector((0.94, 0.90, 1.0))
        cover = step(1.0, 0.94, inside)
        rgba = np.dstack([np.clip(colour, 0, 1) * cover[..., None], cover])
        return Sprite((rgba * 255).astype(np.uint8))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it on its chain."""
        x, y = self._at
        thick = max(2, even(self._radius * 0.05))
        left, top = even(x) - thick // 2, even(y - self._radius)
        frame.y[:top, left : left + thick] = 46
        picture = self._pictures[int(view.seconds * 12) % self.STEPS]
        picture.draw(frame, x - picture.width / 2, y - picture.height / 2)


class Beams:
    """Beams of coloured light from the ceiling, which sweep to and fro, each in its own time."""

    def __init__(self, stage: Stage, foot: int) -> None:
        self._stage, self._foot = stage, foot
        self._beams = [(NEON[k], 0.12 + 0.19 * k, 2.3 + 0.6 * k, 1.3 * k) for k in range(5)]

    def draw(self, frame: Frame, view: View) -> None:
        """Add their light to what is drawn so far."""
        wide, high = frame.width // COARSE, frame.height // COARSE
        light = np.zeros((high, wide, 3), np.float32)
        for colour, across, period, phase in self._beams:
            mask = np.zeros((high, wide), np.uint8)
            lean = 0.26 * sin(2 * pi * view.seconds / period + phase)
            x, foot = across * wide, self._foot / COARSE
            ends = x + (lean - 0.055) * wide, x + (lean + 0.055) * wide
            cone = np.array([[x - 2, 0], [x + 2, 0], [ends[1], foot], [ends[0], foot]])
            cv2.fillConvexPoly(mask, np.rint(cone * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
            tint = YUV[:3, :3] @ vector(colour) * vector((0.30, 0.42, 0.42))
            light += mask[..., None] * tint.astype(np.float32)
        light = blur(light, max(wide / 120, 0.8)).astype(np.int16)
        for plane, added in zip((frame.y, frame.u, frame.v), cv2.split(light), strict=True):
            full = resize(added, plane.shape[1], plane.shape[0])
            cv2.add(plane, full, plane, dtype=cv2.CV_8U)
