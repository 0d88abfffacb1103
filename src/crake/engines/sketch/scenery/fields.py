"""Abstract pictures that fill the frame: liquids, ink and smoke, ribbons of light, fractals.

Each is a formula of place and time, worked out on a coarse grid and enlarged.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from math import cos, pi, sin, tau
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import YUV
from crake.engines.sketch.raster import F32, U8, recoloured, resize, shrink, step, vector
from crake.engines.sketch.stage import Stage, View

_TO_YUV = np.concatenate([YUV[:3, :3], YUV[:3, 3:4] * np.float32(255)], axis=1)
VIVID: tuple[tuple[RGB, ...], ...] = (
    ((0.05, 0.02, 0.20), (0.36, 0.05, 0.62), (0.94, 0.16, 0.52), (1.0, 0.62, 0.20),
     (1.0, 0.93, 0.72)),
    ((0.01, 0.06, 0.18), (0.02, 0.32, 0.58), (0.08, 0.74, 0.78), (0.72, 0.96, 0.72),
     (1.0, 0.84, 0.42)),
    ((0.16, 0.02, 0.10), (0.68, 0.05, 0.22), (0.98, 0.40, 0.12), (1.0, 0.82, 0.36),
     (0.22, 0.60, 0.80)),
    ((0.05, 0.04, 0.28), (0.16, 0.22, 0.84), (0.62, 0.24, 0.94), (1.0, 0.46, 0.80),
     (0.60, 0.96, 1.0)),
)  # fmt: skip
"""Palettes for what is colourful, from its valleys to its crests."""
SILVER: tuple[tuple[RGB, ...], ...] = (
    ((0.03, 0.04, 0.06), (0.24, 0.27, 0.32), (0.60, 0.64, 0.70), (0.34, 0.38, 0.44),
     (0.95, 0.97, 1.0)),
)  # fmt: skip
"""The palette of liquid metal."""


def lay(frame: Frame, picture: U8) -> None:
    """Fill the frame with a picture `(height, width, 3)`, enlarged."""
    y, u, v = cv2.split(recoloured(picture, _TO_YUV))
    frame.y[:] = resize(cast("U8", y), frame.width, frame.height, cv2.INTER_CUBIC)
    shape = frame.u.shape[1], frame.u.shape[0]
    for target, plane in ((frame.u, u), (frame.v, v)):
        small = plane.shape[1] > shape[0]
        target[:] = (
            shrink(cast("U8", plane), *shape) if small else resize(cast("U8", plane), *shape)
        )


def gradient(colours: Sequence[RGB]) -> F32:
    """Return 256 colours that run through some, in 0..1."""
    at = np.linspace(0, len(colours) - 1, 256)
    stops = np.arange(len(colours))
    rows = [np.interp(at, stops, [colour[k] for colour in colours]) for k in range(3)]
    return np.stack(rows, axis=1).astype(np.float32)


class Field(ABC):
    """A picture of which each place is a colour; time goes on with the shot.

    Parameters
    ----------
    fine
        Pixels of the frame per point of its grid.
    """

    def __init__(self, stage: Stage, name: str, fine: float = 3.0) -> None:
        self.stage, self.rng = stage, stage.rng(name)
        wide = max(round(stage.width / fine), 16)
        high = max(round(stage.height / fine), 16)
        # The shorter side reaches from -1 to 1.
        short = min(stage.width, stage.frame_height)
        x = np.linspace(-1, 1, wide, dtype=np.float32) * np.float32(stage.width / short)
        y = np.linspace(-1, 1, high, dtype=np.float32) * np.float32(stage.height / short)
        self.x, self.y = (axis.astype(np.float32) for axis in np.meshgrid(x, y))

    def draw(self, frame: Frame, view: View) -> None:
        """Fill the frame."""
        colour = self.colours(view.seconds)
        lay(frame, np.clip(colour * np.float32(255), 0, 255).astype(np.uint8))

    @abstractmethod
    def colours(self, seconds: float) -> F32:
        """Return what is seen: `(height, width, 3)`, red, green, blue in 0..1."""


def warped(x: F32, y: F32, turns: Sequence[float], seconds: float, strength: float
           ) -> tuple[F32, F32]:  # fmt: skip
    """Return places as a swirling liquid has carried them, in ever finer eddies."""
    for k, late in enumerate(turns):
        fine = 1.3 * 1.55**k
        pace = seconds * (0.42 + 0.13 * k)
        x, y = (x + (strength / fine) * np.sin(fine * y + late + pace),
                y + (strength / fine) * np.sin(fine * x + 1.7 * late - 0.9 * pace))  # fmt: skip
    return x, y


class Liquid(Field):
    """A glossy liquid of several colours that swirls; folded like a kaleidoscope on demand.

    Parameters
    ----------
    palettes
        Of which one is taken.
    folds
        Mirrors around the middle; 0 is none.
    """

    def __init__(
        self, stage: Stage, palettes: Sequence[Sequence[RGB]] = VIVID, *, folds: int = 0
    ) -> None:
        super().__init__(stage, "liquid")
        self._ramp = gradient(palettes[int(self.rng.integers(len(palettes)))])
        self._turns = [float(self.rng.uniform(0, tau)) for _ in range(5)]
        self._folds = folds
        self._light: tuple[F32 | float, F32 | float] = (-0.50, -0.62)
        if folds:
            around, away = np.arctan2(self.y, self.x), np.hypot(self.x, self.y)
            wedge = np.float32(pi / folds)
            self._wedge = np.abs((around + wedge) % (2 * wedge) - wedge)
            self._away = away
            outwards = 0.8 / np.maximum(away, 0.02)  # mirrors show its light from all around
            self._light = self.x * outwards, self.y * outwards

    def colours(self, seconds: float) -> F32:
        """Return the liquid with the light on its waves."""
        x, y = self.x, self.y
        if self._folds:
            turn = self._wedge + np.float32(0.16 * seconds)
            x, y = 2.2 * self._away * np.cos(turn), 2.2 * self._away * np.sin(turn)
        x, y = warped(x, y, self._turns, seconds, 1.05)
        height = np.sin(1.9 * x + 0.6 * y + 0.3 * seconds) + 0.45 * np.sin(2.7 * y - 1.1 * x)
        share = np.clip(0.5 + 0.345 * height, 0, 1)
        colour = self._ramp[(share * 255).astype(np.uint8)]
        scale = self.x.shape[1] / float(np.ptp(self.x))
        down, along = np.gradient(cv2.GaussianBlur(height, (0, 0), 1.2))
        slope = np.float32(0.16 * scale)
        nx, ny = -along * slope, -down * slope
        long = np.sqrt(nx * nx + ny * ny + 1)
        lit = (self._light[0] * nx + self._light[1] * ny + 0.60) / long
        shade = 0.62 + 0.50 * np.clip(lit, 0, 1)
        shine = 0.85 * np.clip(lit, 0, 1) ** 26
        return np.asarray(colour * shade[..., None] + shine[..., None], np.float32)


class Plumes(Field):
    """Ink that sinks through water, or smoke that rises, spreading in curls.

    Parameters
    ----------
    colours
        Of the plumes.
    ground
        Colours of what is around them, above and below.
    rises
        Whether they come from below.
    """

    def __init__(
        self, stage: Stage, colours: Sequence[RGB], ground: tuple[RGB, RGB], *, rises: bool = False
    ) -> None:
        super().__init__(stage, "plumes")
        top = float(self.y.min())
        self._way = (self.y * np.float32(-1 if rises else 1) - np.float32(top)).astype(np.float32)
        self._rises = rises
        self._colours = [vector(colour) for colour in colours]
        share = np.linspace(0, 1, self.x.shape[0], dtype=np.float32)[:, None, None]
        self._ground = vector(ground[0]) * (1 - share) + vector(ground[1]) * share
        count = 3 if stage.width >= stage.frame_height else 2
        wide = float(np.ptp(self.x))
        self._drops = [
            (float((k + 0.5) / count - 0.5) * wide * 0.72 + float(self.rng.uniform(-0.15, 0.15)),
             0.55 * k + float(self.rng.uniform(0, 0.3)), float(self.rng.uniform(0, tau)))
            for k in self.rng.permutation(count).tolist()
        ]  # fmt: skip

    def colours(self, seconds: float) -> F32:
        """Return what has spread so far."""
        seen = np.broadcast_to(self._ground, (*self.x.shape, 3)).astype(np.float32)
        for number, (at, begin, late) in enumerate(self._drops):
            age = seconds + 1.1 - begin
            if age <= 0:
                continue
            cover = self._plume(at, late, age)[..., None]
            colour = self._colours[number % len(self._colours)]
            seen = seen * (1 - cover) + colour * cover
        return seen

    def _plume(self, at: float, late: float, age: float) -> F32:
        """Return how much a plume covers: a thin neck, and a head that mushrooms and curls."""
        front = 1.75 * (1 - np.exp(-0.55 * age)) + 0.05 * age
        way = self._way / np.float32(max(front, 0.01))
        turns = [late + 1.9 * k for k in range(6)]
        along = 2.6 * self._way - 1.5 * age
        aside = 2.6 * (self.x - np.float32(at))
        px, py = warped(aside, along, turns, 0.35 * age, 1.05)
        bend = 0.05 + 0.28 * np.clip(way, 0, 1.2)
        side = self.x - np.float32(at) + bend * (px - aside)
        # It widens towards its head, which closes around it and rolls up at its sides.
        wide = 0.03 + (0.08 + 0.09 * min(age, 4.0)) * np.clip(way, 0, 1) ** 1.7
        body = np.exp(-((side / wide) ** 2))
        end = step(1.06, 0.72, way + (0.20 / max(front, 0.3)) * (py - along))
        curl = np.sin(5.2 * px + 3.1 * np.sin(1.9 * py + late)) * np.sin(3.7 * py - 2.3 * px)
        fibre = np.clip(0.62 + 0.62 * curl * np.clip(1.6 * way, 0, 1), 0, 1)
        return np.asarray(np.clip(1.5 * body * end * (0.22 + 0.78 * fibre), 0, 0.97), np.float32)


class Ribbons(Field):
    """Waves of light: bundles of thin lines that swing, in colours that blend."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, "ribbons", fine=2.6)
        ramp = gradient(VIVID[int(self.rng.integers(len(VIVID)))][1:])
        self._lines = [
            (ramp[int(255 * k / 20)], float(self.rng.uniform(0.8, 1.2)), 0.11 * k)
            for k in range(21)
        ]
        self._late = float(self.rng.uniform(0, tau))

    def colours(self, seconds: float) -> F32:
        """Return the lines with their glow."""
        seen = np.zeros((*self.x.shape, 3), np.float32)
        across = self.x[0]
        for colour, gain, late in self._lines:
            turn = self._late + 0.9 * seconds
            bundle = 0.30 + 0.70 * np.sin(0.55 * across + 0.35 * seconds + self._late) ** 2
            line = (0.34 * np.sin(1.25 * across + turn + late)
                    + 0.20 * np.sin(2.3 * across - 0.7 * turn + 1.6 * late)
                    + (late - 1.1) * 0.42 * bundle)  # fmt: skip
            away = np.abs(self.y - line[None])
            light = gain * (0.0065 / (away + 0.006) + 0.035 / (away * away * 40 + 0.35) * 0.4)
            seen += light[..., None] * colour
        seen = seen * np.float32(0.62) + vector((0.012, 0.012, 0.035))
        return np.asarray(1 - np.exp(-1.25 * seen), np.float32)


class Fractal(Field):
    """A Julia set whose constant goes around, so that it morphs, and the view sinks into it."""

    STEPS = 30

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage, "fractal", fine=2.6)
        colours = VIVID[int(self.rng.integers(len(VIVID)))]
        self._ramp = gradient((*colours, *reversed(colours[:-1])))
        self._late = float(self.rng.uniform(0, tau))

    def colours(self, seconds: float) -> F32:
        """Return how fast each place escapes, and how near it came to the axes on its way."""
        turn = self._late + 0.16 * seconds
        spin, near = 0.10 * seconds, 1.25 / (1 + 0.05 * seconds)
        x = near * (self.x * np.float32(cos(spin)) - self.y * np.float32(sin(spin)))
        y = near * (self.x * np.float32(sin(spin)) + self.y * np.float32(cos(spin)))
        cx, cy = np.float32(0.7885 * cos(turn)), np.float32(0.7885 * sin(turn))
        escape = np.full(x.shape, self.STEPS, np.float32)
        trap = np.full(x.shape, 9.0, np.float32)
        for k in range(self.STEPS):
            xx, yy = x * x, y * y
            away = xx + yy
            out = (away > 16) & (escape == self.STEPS)
            if out.any():
                escape[out] = k + 1 - np.log2(np.log2(away[out]) / 4 + 1e-6)
            trap = np.minimum(trap, np.where(escape == self.STEPS, np.minimum(xx, yy), 9.0))
            y = np.clip(2 * x * y + cy, -1e4, 1e4)
            x = np.clip(xx - yy + cx, -1e4, 1e4)
        share = np.clip(escape / self.STEPS, 0, 1) ** 0.6
        index = (255 * (share * 1.6 + 0.05 * seconds) % 256).astype(np.uint8)
        edge = np.exp(-26 * np.sqrt(np.maximum(trap, 0)))
        colour = self._ramp[index] * (0.22 + 0.75 * share)[..., None]
        return np.asarray(colour + 0.50 * edge[..., None] * vector((1.0, 0.92, 0.80)), np.float32)
