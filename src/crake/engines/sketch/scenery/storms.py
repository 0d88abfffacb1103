"""Storms that carry the ground with them: sand that fills the air, and tornadoes."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import F32, even, resize, sample, step, vector
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.paint import empty, ink, pen, stroke
from crake.engines.sketch.stage import Drawable, Stage, View

COARSE = 8
"""Clouds of dust are computed on every eighth pixel."""
DUST: RGB = (0.74, 0.56, 0.36)


def _billows(stage: Stage, name: str, speed: float, drift: float, size: float,
             thick: float) -> Layer:  # fmt: skip
    """Return clouds of dust that the wind drives to the left."""
    width, height = stage.period(speed, drift), stage.height
    rows, columns = height // COARSE + 1, width // COARSE
    big = min(cell(size * stage.unit / COARSE), 64)
    noise = fbm(stage.rng(name), rows, columns, big, 5, 0.55, stretch=1.8)
    lit = np.clip(0.5 + 1.6 * (noise - np.roll(noise, 2, axis=0)) + 0.7 * (noise - 0.5), 0, 1)
    at = np.arange(rows, dtype=np.float32)[:, None] * COARSE
    low = 0.55 + 0.45 * step(0.2 * stage.horizon, 1.1 * stage.horizon, at)
    cover = np.clip(thick * low * (0.30 + 1.5 * (noise - 0.22)), 0, 0.92)
    air = vector(stage.palette.horizon)
    colour = air * (0.66 + 0.44 * lit[..., None])
    rgba = np.dstack([colour, cover])
    wide = np.concatenate([rgba[:, -1:], rgba, rgba[:, :1]], axis=1).astype(np.float32)
    full = resize(wide, wide.shape[1] * COARSE, rows * COARSE)[:height, COARSE:-COARSE]
    picture = to_bytes(np.clip(full[..., :3], 0, 1), np.ascontiguousarray(full[..., 3]))
    return Layer(picture, 0, speed, drift, smooth=stage.smooth(speed, drift))


def _grains(stage: Stage, name: str, count: int, long: float, drift: float) -> Layer:
    """Return grains that fly past, low over the ground above all."""
    width = stage.period(0.6, drift)
    picture, rng = empty(stage.height, width), stage.rng(name)
    area = width * stage.height / (1280 * 720 * stage.unit**2)
    air = stage.palette.horizon
    for x, y, bright, size in rng.random((int(count * area), 4)).tolist():
        row, tone = (1 - y**1.7) * stage.height, 0.8 + 0.6 * bright
        reach = long * stage.unit * (0.4 + size)
        left = x * (width - reach - 4) + 2  # none is cut where the picture repeats
        line = np.array([[left, row], [left + reach, row - 0.06 * reach]], np.float32)
        colour = pen((air[0] * tone, air[1] * tone, air[2] * tone), 0.28 + 0.3 * bright)
        stroke(picture, line, colour, max(1.0, 1.5 * stage.unit))
    return Layer(picture, 0, 0.6, drift, smooth=False)


def far_dust(stage: Stage) -> Drawable:
    """Return the clouds of sand behind subjects."""
    return _billows(stage, "far dust", 0.2, 150 * stage.unit, 420, 0.90)


def sandstorm(stage: Stage) -> list[Drawable]:
    """Return the clouds of sand before subjects, and grains that fly past."""
    unit = stage.unit
    return [
        _billows(stage, "near dust", 0.6, 420 * unit, 300, 0.40),
        _grains(stage, "grains", 420, 44, 1150 * unit),
    ]


class Tornado:
    """A funnel that turns, from the clouds down to where it stirs up the ground.

    It is drawn on every second pixel, row by row: each has its own width and its own place, and
    shows the part of the turning wall that is to be seen.
    """

    TURN = 1.5
    """Seconds in which it turns once."""
    PUFFS, PIECES = 18, 26

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        rng = stage.rng("tornado")
        self._foot = stage.row(0.06)
        self._rows = max(self._foot // 2, 4)
        self._wide = even(0.46 * stage.tall(720) / 2)
        self._wall = fbm(rng, self._rows, 256, 64, 5, 0.6, stretch=0.6)
        up = np.linspace(1, 0, self._rows, dtype=np.float32)
        self._half = self._wide * (0.030 + 0.13 * up + 0.32 * up**3.2)
        self._up = up
        light = stage.palette.light
        self._colour = vector(ink((0.40, 0.37, 0.34), light, 0.35))
        self._side = 1.0 if light.direction[0] >= 0 else -1.0
        self._way = rng.random((self.PUFFS, 3))
        self._pieces = rng.random((self.PIECES, 4))
        self._dirt = ink((0.22, 0.18, 0.14), light, 0.4)
        self._puffs = [self._puff(rng, stage.px(size)) for size in (60, 84, 110)]

    def _puff(self, rng: np.random.Generator, side: int) -> Sprite:
        at = np.linspace(-1, 1, max(side, 8), dtype=np.float32)
        rough = resize(fbm(rng, 64, 64, 16, 4, 0.6), at.size, at.size)
        cover = step(1.0, 0.2, np.hypot(at[None], at[:, None]) + 0.5 * (rough - 0.5)) * 0.55
        ground = vector(ink((0.50, 0.42, 0.32), self._stage.palette.light, 0.5))
        colour = (0.7 + 0.5 * rough - 0.2 * at[:, None])[..., None] * ground
        return Sprite(to_bytes(colour.astype(np.float32), np.clip(cover, 0, 1)))

    def _axis(self, seconds: float) -> F32:
        """Return how far right of its foot each row's middle is: the rope bends slowly."""
        bend = 0.16 * np.sin(0.8 * seconds + 2.6 * self._up) * self._up
        snake = 0.035 * np.sin(1.9 * seconds + 7.0 * self._up) * (1 - self._up)
        return np.asarray((bend + snake - bend[-1] - snake[-1]) * self._wide, np.float32)

    def _shape(self, seconds: float) -> Sprite:
        """Paint the funnel as it is at a moment."""
        columns = np.arange(2 * self._wide, dtype=np.float32)[None] - self._wide
        across = (columns - self._axis(seconds)[:, None]) / self._half[:, None]
        round_ = np.arcsin(np.clip(across, -1, 1)) / np.float32(2 * pi)
        turned = round_ + np.float32(seconds / self.TURN) + 1.4 * self._up[:, None]
        rows = np.repeat(np.arange(self._rows, dtype=np.float32)[:, None], turned.shape[1], axis=1)
        wall = sample(np.tile(self._wall, (1, 2)), (turned % 1.0 * 256).astype(np.float32), rows)
        lit = 0.62 + 0.40 * self._side * across * np.float32(0.7) + 1.1 * (wall - 0.5)
        edge = 1.0 + 0.45 * (wall - 0.5)
        fade = step(1.0, 0.86, self._up)[:, None] * 0.75 + 0.25  # it comes out of the clouds
        cover = step(0.02, 0.34, edge - np.abs(across)) * 0.95 * fade
        colour = np.clip(lit, 0.2, 1.5)[..., None] * self._colour
        small = np.dstack([np.clip(colour, 0, 1), cover]).astype(np.float32)
        full = resize(small, small.shape[1] * 2, self._rows * 2)
        return Sprite(to_bytes(full[..., :3], np.ascontiguousarray(full[..., 3]), dither=0))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the funnel where it has wandered to, and what it has torn up."""
        stage, seconds, unit = self._stage, view.seconds, self._stage.unit
        x = (0.72 - 0.018 * seconds) * stage.width - view.moved(0.04)
        funnel = self._shape(seconds)
        self._fly(frame, (x, self._foot), seconds, behind=True)
        funnel.draw(frame, x - 2 * self._wide, self._foot - funnel.height)
        for k, (turn, far, high) in enumerate(self._way.tolist()):
            angle = 2 * pi * (turn + seconds / (self.TURN * (0.8 + 0.6 * far)))
            reach = unit * (30 + 95 * far)
            puff = self._puffs[k % len(self._puffs)]
            puff.draw(frame, x + reach * cos(angle) - puff.width / 2,
                      self._foot - unit * (4 + 46 * high * (1 - far)) + 0.10 * reach * sin(angle)
                      - puff.height * 0.62)  # fmt: skip
        self._fly(frame, (x, self._foot), seconds, behind=False)

    def _fly(self, frame: Frame, at: tuple[float, float], seconds: float, *, behind: bool) -> None:
        """Draw the pieces on the far or on the near half of their way around."""
        unit = self._stage.unit
        for turn, far, high, size in self._pieces.tolist():
            angle = 2 * pi * (turn + seconds / (self.TURN * (0.7 + 0.8 * far)))
            if (sin(angle) < 0) is not behind:
                continue
            reach = unit * (40 + 120 * far + 60 * high)
            up = unit * (16 + 210 * high) + 0.08 * reach * sin(angle)
            spin, half = 5 * seconds + 9 * size, (2.0 + 4.5 * size)
            corners = [(half * cos(spin + t), 0.6 * half * sin(spin + t))
                       for t in (0.0, 0.9, pi, pi + 0.9)]  # fmt: skip
            brush = Brush(frame, (at[0] + reach * cos(angle), at[1] - up), unit)
            brush.fill(corners, self._dirt)
