"""Water and wet streets: the picture above, seen in a moving surface."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Framing
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import blend, planes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, resize, sample, shrink, vector
from crake.engines.sketch.stage import Stage, View

TILE = 512
"""Columns and rows after which a field of ripples repeats."""
SCALES = (0.22, 0.36, 0.80)
"""Texels per pixel at the feet, on a 1280 x 720 picture: two fields of ripples, one of glitter."""
STEP_X, STEP_Y = 4, 2
"""Ripples are computed for every fourth column and second row."""


@dataclass(frozen=True, slots=True)
class Surface:
    """What a surface looks like.

    Parameters
    ----------
    colour
        What shows where it reflects nothing.
    bright, far
        Share that it reflects at the feet and at the horizon, 0..1.
    swell
        How far ripples move the reflection, in pixels of a 1280 x 720 picture at the bottom.
    glint
        Strength of the sun's glitter, 0..1.
    sun
        Where it glitters, in widths from the left.
    size
        Of the ripples, relative to a calm river's.
    speed
        Of the ripples, likewise.
    """

    colour: RGB
    bright: float = 0.62
    far: float = 0.92
    swell: float = 46.0
    glint: float = 1.0
    sun: float = 0.72
    size: float = 1.0
    speed: float = 1.0


def _ripples(rng: np.random.Generator, coarse: int) -> U8:
    """Return a field of ripples that repeats both ways, twice as wide and high as its period."""
    noise = fbm(rng, TILE + 64, TILE, coarse, 5, 0.55, stretch=0.8)
    fade = np.linspace(0, 1, 64, dtype=np.float32)[:, None]
    noise[:64] = noise[:64] * fade + noise[TILE:] * (1 - fade)
    tile = np.clip((noise[:TILE] - 0.5) * 230 + 128, 0, 255).astype(np.uint8)
    return np.tile(tile, (2, 2))


class Water:
    """A surface from a row down that mirrors what is above the horizon.

    Parameters
    ----------
    top, bottom
        Rows that it covers, even; by default from the horizon to the canvas's end.
    """

    def __init__(
        self,
        stage: Stage,
        name: str,
        surface: Surface,
        *,
        top: int | None = None,
        bottom: int | None = None,
    ) -> None:
        self.top = stage.horizon if top is None else top
        self.bottom = stage.height if bottom is None else bottom
        self._stage, self._surface = stage, surface
        rng = stage.rng(name)
        self._fields = [_ripples(rng, 64), _ripples(rng, 32), _ripples(rng, 32)]
        self._texels()
        self._mirror()
        self._shares()

    @property
    def _near(self) -> F32:
        """0 at the horizon to about 1 at the canvas's bottom, per row of ripples."""
        rows = np.arange(self.top, self.bottom, STEP_Y, dtype=np.float32) + 1
        ground = max(self._stage.height - self._stage.horizon, 2)
        return np.clip((rows - self._stage.horizon) / ground, 1e-3, 1)

    def _texels(self) -> None:
        """Say which texel of a field each point of the surface shows."""
        stage, near = self._stage, self._near
        feet = max(stage.feet - stage.horizon, 1) / max(stage.height - stage.horizon, 2)
        self._depth = (feet / (near * 0.93 + 0.045 * feet)).astype(np.float32)
        columns = np.arange(0, stage.width, STEP_X, dtype=np.float32) - stage.width / 2
        self._maps: list[tuple[F32, F32]] = []
        self._scales = [scale / (self._surface.size * stage.unit) for scale in SCALES]
        for scale in self._scales:
            x = columns[None] * self._depth[:, None] * np.float32(scale)
            y = np.repeat(
                self._depth[:, None] * np.float32(1600 * scale * stage.unit), x.shape[1], 1
            )
            self._maps.append((x % np.float32(TILE), y % np.float32(TILE)))

    def _mirror(self) -> None:
        """Say which pixel above the horizon each point mirrors, and how far ripples move it."""
        stage, near = self._stage, self._near
        down = near * (stage.height - stage.horizon)
        stretch = min(0.92, (stage.horizon - 4) / max(float(down[-1]), 1))
        row = np.maximum(stage.horizon - 2 - down * stretch, 0)
        across = np.arange(0, stage.width, STEP_X, dtype=np.float32) + (STEP_X - 1) / 2
        swell = (near**0.8 * self._surface.swell + 1.5) * stage.unit
        self._row = np.repeat(row[:, None], across.size, axis=1).astype(np.float32)
        self._across = np.repeat(across[None], near.size, axis=0).astype(np.float32)
        self._sway_x = (swell * 0.55 / 128)[:, None].astype(np.float32)
        self._sway_y = (swell * 1.5 / 128)[:, None].astype(np.float32)

    def _shares(self) -> None:
        """Prepare what the surface reflects, its own colour, and the sun's glitter, per plane."""
        stage, surface = self._stage, self._surface
        near = np.repeat(self._near, STEP_Y)
        share = surface.bright + (surface.far - surface.bright) * np.exp(-4.0 * near)
        if stage.direction.framing is Framing.AERIAL:  # seen from above, water mirrors little
            share *= 0.55 + 0.45 * np.exp(-4.0 * near)
        own = np.clip(vector(surface.colour) * 255, 0, 255).astype(np.uint8)
        wide, part = stage.width // 2, share[::2, None].astype(np.float32)
        self._kept: U8 = np.repeat((255 * part + 0.5).astype(np.uint8), wide, axis=1)
        self._added: list[U8] = [
            np.repeat((int(plane[0, 0]) * (1 - part) + 0.5).astype(np.uint8), wide, axis=1)
            for plane in planes(np.full((2, 2, 4), (*own, 255), np.uint8))[:3]
        ]
        columns = np.arange(0, stage.width, STEP_X, dtype=np.float32) / stage.width
        lane = (columns[None] - surface.sun - stage.sun_moved) / (
            0.035 + 0.17 * self._near[:, None]
        )
        self._glint = (
            np.exp(-(lane**2)) * 1.15 * surface.glint * (0.25 if stage.sunless else 1.0)
        ).astype(np.float32)

    def _surface_at(self, view: View) -> tuple[F32, F32]:
        """Return the heights of ripples and of glitter, -128..127, at every point computed."""
        drifts = ((11.0, -17.0), (-19.0, -9.0), (13.0, -23.0))
        parts = []
        for field, maps, scale, drift in zip(
            self._fields, self._maps, self._scales, drifts, strict=True
        ):
            pace = self._surface.speed * view.seconds
            x = np.float32((view.scroll * scale + drift[0] * pace) % TILE)
            y = np.float32(drift[1] * pace % TILE)
            at = maps[0] + x
            if view.turned:  # what is far is seen from as far aside as what is near
                at = (at - self._depth[:, None] * np.float32(view.turned * scale)) % TILE
            parts.append(sample(field, at, maps[1] + y).astype(np.float32))
        ripples = parts[0] * np.float32(0.55) + parts[1] * np.float32(0.45) - np.float32(128)
        return ripples, parts[2] - np.float32(128)

    def draw(self, frame: Frame, view: View) -> None:
        """Mirror what the frame shows above the horizon, and let it glitter.

        What ripples stretch needs no more pixels of brightness than of colour.
        """
        ripples, glitter = self._surface_at(view)
        x = self._across + ripples * self._sway_x
        y = np.clip(self._row + ripples * self._sway_y, 0, self._stage.horizon - 1)
        wide, high = self._stage.width // 2, (self.bottom - self.top) // 2
        x, y = (resize(n * np.float32(0.5) - np.float32(0.25), wide, high) for n in (x, y))
        above = self._stage.horizon // 2
        rows = slice(self.top // 2, self.bottom // 2)
        luma = np.empty((high, wide), np.uint8)
        seen = shrink(frame.y[: 2 * above], wide, above)
        for source, target, added in zip(
            (seen, frame.u[:above], frame.v[:above]),
            (luma, frame.u[rows], frame.v[rows]),
            self._added,
            strict=True,
        ):
            cv2.remap(source, x, y, cv2.INTER_LINEAR, target, cv2.BORDER_REFLECT)
            blend(target, added, self._kept)
        light = np.maximum(glitter * np.float32(4.2) + ripples * 2 - 105, 0) * self._glint
        light += np.clip(ripples * np.float32(0.16), -6, 14)
        bright = np.clip(light, 0, 235).astype(np.uint8)
        cv2.add(luma, resize(bright, wide, high), luma)
        band = frame.y[self.top : self.bottom]
        cv2.resize(luma, (2 * wide, 2 * high), band, interpolation=cv2.INTER_LINEAR)
