"""Ground in perspective: a repeating picture of it seen from above, looked up row by row."""

from __future__ import annotations

from functools import partial
from hashlib import blake2b
from math import ceil
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Framing
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import OPAQUE, PHASES, halved, planes
from crake.engines.sketch.once import keeping, once
from crake.engines.sketch.raster import F32, U8, blur_wrapped, vector
from crake.engines.sketch.scenery.seasons import ground
from crake.engines.sketch.stage import Stage, View

TILE = 1024
"""Columns after which the ground repeats."""
LEVELS = (0.0, 1.2, 3.0)
"""Blurs of the copies that are seen near, further away and far away, against flicker."""


class Strips:
    """A plane of the ground, drawn once: every row as long as it takes to repeat, and a frame more.

    Moving the ground is then copying a stretch of each row, which takes a tenth of the time of
    looking it up in perspective.

    Parameters
    ----------
    stage
        Gives horizon and feet; at the feet one texel is one pixel.
    texture
        Seen from above, twice its period wide, with the copies for several distances below each
        other.
    rows
        First row of the frame that it covers, and the one after its last.
    size
        Pixels of the frame per pixel of the plane: 1 for brightness, 2 for colour.
    near, deep
        Depth of the first texel row and number of texel rows; the feet are at depth 1. Beyond,
        the rows of the further half repeat, mirrored.
    veil
        Per row, how much of the ground shows through the air (of 255), and the air's part.
    """

    __slots__ = ("_depth", "_periods", "_strips", "_wide")

    def __init__(
        self,
        stage: Stage,
        texture: U8,
        rows: tuple[int, int],
        size: int,
        near: float,
        deep: int,
        veil: tuple[U8, U8],
    ) -> None:
        at = np.arange(*rows, size, dtype=np.float32) + np.float32(0.5 * size)
        depth = max(stage.feet - stage.horizon, 1) / np.maximum(at - stage.horizon, 0.5)
        depth = depth.astype(np.float32)
        self._wide = stage.width // size
        self._depth = depth.astype(np.float64)
        self._periods = TILE / size / self._depth
        long = ceil(float(self._periods.max())) + self._wide + 2
        columns = (np.arange(long, dtype=np.float32) - np.float32(self._wide / 2))[None]
        x = _wrapped(columns * depth[:, None], TILE // size)
        y = np.repeat(_texels(depth, stage, near, deep)[:, None] / np.float32(size), long, axis=1)
        clear, air = (np.repeat(part[:, None], long, axis=1) for part in veil)
        self._strips = np.empty((PHASES, *x.shape), np.uint8)
        for phase, strip in enumerate(self._strips):
            ahead = _wrapped(depth[:, None] * np.float32(phase / PHASES), TILE // size)
            cv2.remap(texture, x + ahead, y, cv2.INTER_LINEAR, strip, cv2.BORDER_REPLICATE)
            cv2.multiply(strip, clear, strip, 1 / 255)
            cv2.add(strip, air, strip)

    def draw(self, target: Plane, moved: float, turned: float = 0.0) -> None:
        """Fill `target`, the covered rows of a plane.

        Parameters
        ----------
        moved
            Pixels of the plane that the ground at the feet has moved to the left.
        turned
            Pixels that all of it has moved to the right with the camera's turn.
        """
        _, high, long = self._strips.shape
        shift = np.rint((moved / self._depth - turned) % self._periods * PHASES).astype(np.int64)
        starts = (shift % PHASES * high + np.arange(high)) * long + shift // PHASES
        source, sink, wide = self._strips.reshape(-1).data, target.reshape(-1).data, self._wide
        to = 0
        for start in starts.tolist():
            sink[to : to + wide] = source[start : start + wide]
            to += wide


def _wrapped(x: F32, period: int) -> F32:
    """Return the remainders of a division; NumPy's own take several times as long."""
    turns = np.floor(x * np.float32(1 / period))
    turns *= np.float32(period)
    return np.asarray(np.maximum(x - turns, 0), np.float32)


def _texels(depth: F32, stage: Stage, near: float, deep: int) -> F32:
    """Return the row of the texture that is seen at each depth."""
    texel = np.maximum(depth - near, 0) * max(stage.feet - stage.horizon, 1)
    half = max(deep // 2, 1)
    beyond = np.abs((texel - deep) % (2 * half) - half) + deep - half
    texel = np.clip(np.where(texel < deep, texel, beyond), 0, deep - 1)
    level = np.clip(np.searchsorted((1.5, 3.2), depth), 0, len(LEVELS) - 1)
    return np.asarray(texel + level * deep, np.float32)


class Floor:
    """The ground from a row down.

    Parameters
    ----------
    texture
        `(rows, TILE, 3)` colours in 0..1, seen from above, near rows first.
    top
        First row, even.
    near
        Depth of the first texel row; the feet are at depth 1.
    haze
        Share of air at the horizon.
    bottom
        Row below the last; the canvas's height by default.
    air
        Colour of the distance; the palette's horizon by default.
    bare
        Whether seasons leave it as it is.
    """

    steady = True

    def __init__(
        self,
        stage: Stage,
        texture: F32,
        top: int,
        *,
        near: float = 0.6,
        haze: float = 0.5,
        bottom: int | None = None,
        air: RGB | None = None,
        bare: bool = False,
    ) -> None:
        self.top = max(top, 0)
        self.bottom = stage.height if bottom is None else bottom
        rows = self.top, self.bottom
        haze, far = stage.murk(haze, 0.0) if air is None else haze, air or stage.palette.horizon
        strips = partial(self._strips_of, stage, texture, near, haze, far, bare)
        if keeping():
            seen = stage.seed, stage.width, stage.horizon, stage.feet, stage.unit, stage.season
            lit = stage.palette.light, stage.direction.framing is Framing.AERIAL
            look = texture.shape, blake2b(texture.tobytes()).digest(), near, haze, far, bare
            strips = partial(once, ("floor", rows, *seen, *lit, *look), strips)
        self._strips = strips()

    def _strips_of(
        self, stage: Stage, texture: F32, near: float, haze: float, far: RGB, bare: bool
    ) -> list[Strips]:
        """Return the ground drawn, plane by plane."""
        rows, veils = (self.top, self.bottom), self._air(stage, haze, far)
        atlas = self._prepare(texture if bare else ground(stage, texture))
        return [
            Strips(stage, plane, rows, size, near, texture.shape[0], veil)
            for plane, size, veil in zip(atlas, (1, 2, 2), veils, strict=True)
        ]

    @staticmethod
    def _prepare(texture: F32) -> list[U8]:
        """Return the planes of the texture, blurred for several distances, twice side by side."""
        # Blurred before it is clipped: what sparkles is brighter than white.
        soft = (np.maximum(blur_wrapped(texture, sigma), 0) for sigma in LEVELS)
        atlas = np.concatenate([cv2.convertScaleAbs(part, alpha=255) for part in soft])
        yuv = cast("U8", cv2.transform(atlas, OPAQUE))
        return [np.tile(plane, (1, 2)) for plane in halved(yuv)]

    def _air(self, stage: Stage, haze: float, far: RGB) -> list[tuple[U8, U8]]:
        """Return per plane and row how much shows through the air (of 255), and the air's part."""
        rows = np.arange(self.top, self.bottom, dtype=np.float32)
        near = np.clip((rows - stage.horizon) / max(stage.feet - stage.horizon, 1), 0.02, 1)
        share = (haze * np.exp(-3.2 * near)).astype(np.float32)
        # Nothing is left of it three quarters of the way down, and it ends without a step.
        left = 4 * (0.75 - np.arange(share.size, dtype=np.float32) / max(share.size, 1))
        share *= np.clip(left, 0, 1)
        colour = np.clip(vector(far) * 255, 0, 255).astype(np.uint8)
        y, u, v, _, _ = planes(np.full((2, 2, 4), (*colour, 255), np.uint8))
        veils = []
        for plane, size in ((y, 1), (u, 2), (v, 2)):
            part = share[::size]
            clear = (255 * (1 - part)).astype(np.uint8)
            veils.append((clear, (int(plane[0, 0]) * part + 0.5).astype(np.uint8)))
        return veils

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the ground where the camera's way has brought it."""
        for plane, strips, size in zip(
            (frame.y, frame.u, frame.v), self._strips, (1, 2, 2), strict=True
        ):
            rows = plane[self.top // size : self.bottom // size]
            strips.draw(rows, view.scroll / size, view.turned / size)
