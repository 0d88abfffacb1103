"""The water of a breaking wave: its face, the lip that curls over, and the foam that is left of it.

A wave is seen from the front, as columns: each has a crest, a trough, and a stage between a smooth
face and nothing but foam. `swell` says how waves run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import blend, planes
from crake.engines.sketch.noise import fbm, ridged
from crake.engines.sketch.raster import F32, U8, Floats, resize, sample, step, vector
from crake.engines.sketch.stage import Stage

TILE = 512
"""Columns and rows after which the pictures of water and foam repeat."""
TONES = 256
"""Steps of a face's colours from the crest to the trough."""
Planes = tuple[U8, U8, U8]


@dataclass(frozen=True, slots=True)
class Line:
    """A wave at one moment: one number for every second column of the frame.

    Parameters
    ----------
    crest, foot
        Rows of its crest and of its trough.
    lip
        How far the lip has come down from the crest to the trough, 0..1.
    foam
        How much of it is foam, 0..1.
    grain
        Pixels of the frame per texel of its water.
    moved
        Pixels that its water has gone to the left, and rows that it has gone up.
    seconds
        Of the shot, for what boils in the foam.
    solid
        How well it covers what is behind it, 0..1.
    wake, trail
        Row of what somebody who rides it leaves in its face, and how well that shows, 0..1.
    """

    crest: F32
    foot: F32
    lip: F32
    foam: F32
    grain: float
    moved: tuple[float, float]
    seconds: float
    solid: float = 1.0
    wake: F32 | None = None
    trail: F32 | None = None


def _tile(rng: np.random.Generator, coarse: int, gain: float, stretch: float) -> U8:
    """Return noise that repeats both ways, 0..255."""
    noise = fbm(rng, TILE + 64, TILE, coarse, 6, gain, stretch=stretch)
    fade = np.linspace(0, 1, 64, dtype=np.float32)[:, None]
    noise[:64] = noise[:64] * fade + noise[TILE:] * (1 - fade)
    return np.asarray(np.clip((noise[:TILE] - 0.5) * 230 + 128, 0, 255), np.uint8)


def _billows(noise: U8) -> U8:
    """Return the light on foam whose heights are `noise`, from above."""
    high = noise.astype(np.float32)
    slope = np.roll(high, -5, axis=0) - np.roll(high, 5, axis=0)
    lit = 128 + 1.1 * slope + 0.55 * (high - 128)
    return np.clip(lit, 0, 255).astype(np.uint8)


def _flat(colours: F32) -> Planes:
    """Return the planes of a row of colours in 0..1, as many of each as there are colours."""
    rgba = np.full((2, 2 * colours.shape[0], 4), 255, np.uint8)
    rgba[..., :3] = np.repeat(np.clip(colours * 255, 0, 255).astype(np.uint8), 2, axis=0)[None]
    y, u, v, _, _ = planes(rgba)
    return np.ascontiguousarray(y[0, ::2]), u[0], v[0]


class Breaker:
    """Paints waves in the light of a stage.

    Parameters
    ----------
    colour
        Of deep water, where it reflects nothing.
    """

    def __init__(self, stage: Stage, colour: RGB) -> None:
        self._stage = stage
        rng, light = stage.rng("breaker"), stage.palette.light
        self._streaks = _tile(rng, 64, 0.62, 0.22)
        self._froth = _tile(rng, 64, 0.68, 1.3)
        self._lit = _billows(self._froth)
        shade = vector(light.ambient) + 0.75 * vector(light.colour)
        at = np.linspace(0, 1, TONES)
        glassy = np.minimum(vector((0.16, 0.50, 0.48)) * shade * 1.15, 1)
        if stage.overcast:
            glassy = glassy * 0.45 + 0.45 * vector(stage.palette.middle)
        deep = vector(colour)
        # Light comes through where a wave is thin; its foot mirrors the sky behind the viewer.
        foot = deep * 0.72 + vector(stage.palette.middle) * 0.10
        stops = (glassy * 1.18, glassy * 0.92, deep * 0.80 + glassy * 0.26, deep * 0.62, foot)
        bands = zip(*(stop.tolist() for stop in stops), strict=True)
        face = np.stack([np.interp(at, (0, 0.16, 0.45, 0.80, 1), band) for band in bands], -1)
        self._face = _flat(face.astype(np.float32))
        white = np.minimum(shade, 1.0) * (0.78 if stage.palette.stars > 0.5 else 1.0)
        dim = np.minimum(vector(light.ambient) * vector((0.80, 0.96, 1.10)), 1.0) * white**0.5
        ramp = dim + (white - dim) * (at[:, None] ** 0.8)
        self._foam = _flat(ramp.astype(np.float32))

    def draw(self, frame: Frame, line: Line) -> None:
        """Lay a wave over the frame."""
        first = max(int(line.crest.min() - 6) // 2, 0)
        last = min(int(line.foot.max() * 1.0 + 10) // 2, frame.height // 2)
        if last - first < 2:
            return
        rows = (np.arange(first, last, dtype=np.float32)[:, None] * 2 + 1).astype(np.float32)
        high = np.maximum(line.foot - line.crest, 1.0)
        down = np.clip((rows - line.crest) / high, -0.1, 1.2)
        streaks, froth, lit = self._textures(line, rows, down)
        tone, foam, cover = self._mixed(line, rows, down, (streaks, froth), high)
        shade = np.clip(0.5 + 1.15 * (lit - 0.5) + 0.5 * (0.48 - down), 0, 1) * np.float32(255)
        self._lay(frame, first, (tone, shade.astype(np.uint8), foam, cover))

    def _textures(self, line: Line, rows: F32, down: F32) -> tuple[F32, F32, F32]:
        """Return streaks of the face, froth and the light on it at every point, in 0..1."""
        scale, turn = 1 / line.grain, 10 * TILE  # a whole number of tiles at every scale below
        across, up = (part * scale % turn for part in line.moved)
        columns = np.arange(line.crest.size, dtype=np.float32)[None] * np.float32(2 * scale)
        x: F32 = np.broadcast_to(columns + np.float32(across), down.shape)
        y: F32 = np.broadcast_to(rows * np.float32(scale) + np.float32(up), down.shape)
        boil = np.float32(38 * line.seconds % turn)

        def look(field: U8, across: Floats, along: Floats) -> F32:
            at = np.asarray(across, np.float32), np.asarray(along, np.float32)
            found = sample(field, *at, cv2.BORDER_WRAP)
            return found.astype(np.float32) * np.float32(1 / 255)

        froth = look(self._froth, x * 1.5 + boil * 0.5, y * 1.5 - boil)
        lit = look(self._lit, x - boil * 0.4, y * 1.1 - boil * 0.7)
        # Water runs up the face, and leans with the way it goes along.
        return look(self._streaks, x - down * np.float32(60), y * 0.8), froth, lit

    @staticmethod
    def _mixed(
        line: Line, rows: F32, down: F32, fields: tuple[F32, F32], high: F32
    ) -> tuple[U8, F32, F32]:
        """Return the tone of the water, how much foam is on it, and what it covers."""
        streaks, froth = fields
        curl = step(0.0, 0.10, line.lip) * step(1.0, 0.7, line.foam)
        edge = line.lip * np.float32(0.97) + (froth - 0.5) * 0.10 * line.lip
        over = (down < edge) & (line.lip > 0.02)
        below = np.maximum(down - edge, 0)
        hollow = np.exp(-below * 2.2) * curl * (~over) * step(0.04, 0.35, line.lip)
        tone = np.where(over, 0.05 + 0.30 * down / np.maximum(edge, 0.05), down)
        tone = tone + 0.55 * hollow + (streaks - 0.5) * 0.42 * (0.4 + down)
        torn = np.exp(-(((down - edge) / 0.045) ** 2)) * curl * 1.2
        thread = step(0.86, 0.97, ridged(streaks)) * step(0.42, 0.66, froth)
        thread *= (0.45 + 0.3 * curl) * (0.10 + 0.90 * down)
        if line.wake is not None and line.trail is not None:
            off = (rows - line.wake) / (0.03 * high + 0.10 * high * (1 - line.trail))
            thread += np.exp(-(off**2)) * line.trail * (0.2 + 1.3 * froth)
        rolling = step(0.0, 0.10, line.foam * 1.7 - 0.65 - (froth - 0.5) * 0.9 - 0.05 * down)
        veil = over * step(0.5, 0.9, down / np.maximum(edge, 0.05)) * (0.35 + 0.9 * (froth - 0.3))
        cap = np.exp(-down * 16) * step(0.02, 0.2, line.lip) * (0.3 + froth)
        foam = np.maximum.reduce([torn, thread * (1 - 0.8 * hollow), rolling, veil * curl, cap])
        ragged = 5.0 * (froth - 0.5) * (0.4 + 3 * line.foam)
        cover = np.clip((rows - line.crest + ragged) * 0.5 + 0.5, 0, 1)
        ends = step(1.03, 0.90, down + 0.16 * (froth - 0.5))
        cover *= ends * np.float32(line.solid)
        return (np.clip(tone, 0, 1) * (TONES - 1)).astype(np.uint8), np.clip(foam, 0, 1), cover

    def _lay(self, frame: Frame, first: int, parts: tuple[U8, U8, F32, F32]) -> None:
        """Blend the colours of water and foam into the frame."""
        tone, shade, foam, cover = parts
        high, wide = tone.shape
        clear = cast("U8", cv2.convertScaleAbs(cover, alpha=-255, beta=255))
        for k, plane in enumerate((frame.y, frame.u, frame.v)):
            water = cv2.LUT(tone, self._face[k]).astype(np.float32)
            water += (cv2.LUT(shade, self._foam[k]).astype(np.float32) - water) * foam
            colour = cast("U8", cv2.convertScaleAbs(water * cover))
            rows = slice(first, first + high)
            if k == 0:
                rows = slice(2 * first, 2 * (first + high))
                wider, taller = 2 * wide, 2 * high
                blend(plane[rows], resize(colour, wider, taller), resize(clear, wider, taller))
            else:
                blend(plane[rows], colour, clear)
