"""The landscape of synthwave: a striped sun, mountains of wire, and a shining grid."""

from __future__ import annotations

import itertools

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, levels_of, to_bytes
from crake.engines.sketch.noise import profile
from crake.engines.sketch.raster import F32, U8, blur, even, mix, resize, step, vector
from crake.engines.sketch.stage import Stage, View

ZENITH, MIDDLE, LOW = (0.05, 0.02, 0.16), (0.34, 0.05, 0.42), (0.96, 0.32, 0.50)
SUN_TOP, SUN_FOOT = (1.0, 0.90, 0.36), (1.0, 0.24, 0.56)
GROUND, LINE, WIRE = (0.05, 0.01, 0.11), (1.0, 0.30, 0.86), (0.30, 0.90, 1.0)
RADIUS = 168.0
"""Of the sun, in pixels of a 1280 x 720 picture."""
PACE = 1.3
"""Squares a second that the camera flies over, where nobody is followed."""
SQUARE = 0.42
"""How wide a square of the grid is, in distances from the horizon to the row that it is on."""


def dusk(stage: Stage) -> Layer:
    """Return the sky with its stars, and the sun that sets in stripes."""
    wide, high = even(stage.width), stage.horizon + 2
    down = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    sky = mix(vector(ZENITH), vector(MIDDLE), step(0.0, 0.62, down))
    sky = mix(sky, vector(LOW), step(0.50, 1.0, down) ** 2)
    picture = np.broadcast_to(sky, (high, wide, 3)).astype(np.float32)
    rng = stage.rng("stars")
    for _ in range(170):
        row, column = int(rng.integers(0, int(0.7 * high))), int(rng.integers(0, wide))
        picture[row, column] += np.float32(rng.uniform(0.25, 0.9))
    _sun(picture, stage)
    return Layer(to_bytes(np.clip(picture, 0, 1)), 0, 0.0, smooth=False)


def _sun(picture: F32, stage: Stage) -> None:
    """Paint the sun over the middle of the horizon: yellow above, pink and cut in bars below."""
    high, wide = picture.shape[:2]
    radius = RADIUS * stage.unit
    x = np.arange(wide, dtype=np.float32)[None] - wide / 2
    y = np.arange(high, dtype=np.float32)[:, None] - (high - 0.78 * radius)
    inside = step(1.0, -1.0, np.hypot(x, y) - radius)
    along = np.clip(y / radius * 0.5 + 0.5, 0, 1)
    gap = 0.08 + 0.5 * np.clip((along - 0.40) / 0.6, 0, 1)  # wider and wider
    bars = step(-0.05, 0.05, (along * 11) % 1 - gap)
    cover = inside * np.where(along < 0.455, 1.0, bars)
    glow = np.exp(-np.clip(np.hypot(x, y) - radius, 0, None) / (0.55 * radius)) * 0.42
    picture += glow[..., None] * vector(SUN_FOOT) * (1 - inside[..., None])
    colour = mix(vector(SUN_TOP), vector(SUN_FOOT), along)
    picture[:] = mix(picture, colour, cover.astype(np.float32))


def peaks(stage: Stage) -> Layer:
    """Return dark mountains whose edges are drawn in light, lower in the middle."""
    speed = 0.06
    wide, high = stage.period(speed), stage.tall(150)
    crest = profile(stage.rng("peaks"), wide, 128, 5, 0.5)
    gap = np.abs((np.arange(wide) - stage.width / 2) / stage.width)
    top = (high * (1 - (0.25 + 0.7 * crest) * np.clip(0.25 + 1.5 * gap, 0, 1))).astype(np.int32)
    rows = np.arange(high)[:, None]
    fill = rows >= top[None]
    lines: U8 = np.zeros((high, wide), np.uint8)
    pitch = max(10, stage.px(44))
    joints = [(c, int(top[min(c, wide - 1)])) for c in range(0, wide + pitch, pitch)]
    for share in (0.0, 0.34, 0.68):
        bent = [(c, int(t + (high - t) * share)) for c, t in joints]
        cv2.polylines(
            lines, [np.array(bent, np.int32)], isClosed=False, color=255, lineType=cv2.LINE_AA
        )
    for (c, t), (after, _) in itertools.pairwise(joints):
        cv2.line(lines, (c, t), (c, high), 255, 1, cv2.LINE_AA)
        cv2.line(lines, (c, t), (after, high), 150, 1, cv2.LINE_AA)
    shine = np.clip(lines / 255 + blur(lines, 2.2) / 160, 0, 1).astype(np.float32)
    colour = mix(vector(GROUND), vector(WIRE), shine)
    return Layer(to_bytes(colour, fill.astype(np.float32)),
                 stage.horizon + 2 - high, speed)  # fmt: skip


class Grid:
    """Ground of squares whose edges shine; it is flown over where nobody is followed.

    Parameters
    ----------
    stage
        Where it lies, from the horizon down.
    """

    def __init__(self, stage: Stage) -> None:
        self._top, self._height = stage.horizon, stage.height
        high, wide = (self._height - self._top) // 2, stage.width // 2
        self._below = (np.arange(high, dtype=np.float32) + 0.75)[:, None]
        self._square = self._below * np.float32(SQUARE)
        across = (np.arange(wide, dtype=np.float32) + 0.5 - wide / 2)[None]
        self._column = (across / self._square).astype(np.float32)
        self._deep: F32 = np.float32(0.9 * (stage.feet - stage.horizon)) / self._below
        self._thin = (0.55 + 0.012 * self._below).astype(np.float32)
        self._flies = not stage.direction.subjects
        feet = max(stage.feet - stage.horizon, 1)
        self._step = 1.0 / (feet * SQUARE)
        self._ends = levels_of(GROUND), levels_of(LINE)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it."""
        moved = np.float32(view.moved(1.0) * self._step)
        shine = self._shine(self._column + moved, self._square)
        deep: F32 = self._deep + np.float32(view.seconds * PACE if self._flies else 0.0)
        rows = self._shine(deep, np.asarray(self._below / self._deep, np.float32))
        np.maximum(shine, rows, out=shine)
        shine += np.float32(0.35) * np.exp(-self._below / 14)  # the glow of the horizon
        np.minimum(shine, 1, out=shine)
        top = self._top
        for plane, dark, light in zip(
            (frame.y[top:], frame.u[top // 2 :], frame.v[top // 2 :]), *self._ends, strict=True
        ):
            level = cv2.convertScaleAbs(shine, alpha=light - dark, beta=dark)
            plane[:] = resize(np.asarray(level, np.uint8), plane.shape[1], plane.shape[0])

    def _shine(self, place: F32, square: F32) -> F32:
        """Return how bright lines at whole numbers are, whose squares have so many pixels."""
        away = np.abs(place - np.round(place)) * square
        line = np.clip(1.5 - away / self._thin, 0, 1)
        glow = np.float32(0.34) / (1 + (away / (5 * self._thin)) ** 2)
        return np.asarray(np.maximum(line, glow) * np.clip(square / 9, 0.12, 1), np.float32)
