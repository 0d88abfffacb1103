"""Ground in perspective: a repeating picture of it seen from above, looked up row by row."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import PHASES, planes
from crake.engines.sketch.raster import F32, I16, U8, blur_wrapped, vector
from crake.engines.sketch.scenery.seasons import ground
from crake.engines.sketch.stage import Stage, View

TILE = 1024
"""Columns after which the ground repeats."""
LEVELS = (0.0, 1.2, 3.0)
"""Blurs of the copies that are seen near, further away and far away, against flicker."""


def _fixed(x: F32, y: F32) -> tuple[I16, U8]:
    """Turn fractional pixels into the fixed-point maps that OpenCV looks up fastest."""
    whole, part = cv2.convertMaps(x, y, cv2.CV_16SC2)
    return cast("I16", whole), cast("U8", part)


class Perspective:
    """Which texel each pixel of a plane that recedes to the horizon shows.

    Parameters
    ----------
    stage
        Gives horizon and feet; at the feet one texel is one pixel.
    top, bottom
        Rows of the frame that it covers.
    scale
        Pixels per row and column of the maps: 1 for brightness, 2 for colour.
    near, deep
        Depth of the first texel row and number of texel rows; the feet are at depth 1. Beyond,
        the rows of the further half repeat, mirrored.
    levels
        Copies of the texture that lie below each other, each blurrier.
    """

    __slots__ = ("part", "whole")

    def __init__(
        self, stage: Stage, top: int, bottom: int, scale: int, near: float, deep: int, levels: int
    ) -> None:
        rows = np.arange(top, bottom, scale, dtype=np.float32) + np.float32(0.5 * scale)
        ground = max(stage.feet - stage.horizon, 1)
        depth = ground / np.maximum(rows - stage.horizon, 0.5)
        columns = np.arange(0, stage.width, scale, dtype=np.float32) - stage.width / 2
        x = (columns[None] * depth[:, None]) % TILE
        texel = np.maximum(depth - near, 0) * ground
        half = max(deep // 2, 1)
        beyond = np.abs((texel - deep) % (2 * half) - half) + deep - half
        texel = np.where(texel < deep, texel, beyond)
        texel = np.clip(texel, 0, deep - 1)
        level = np.clip(np.searchsorted((1.5, 3.2), depth), 0, levels - 1)
        y = np.repeat((texel + level * deep)[:, None], x.shape[1], axis=1)
        if scale == 2:
            x, y = x / 2, y / 2
        self.whole, self.part = _fixed(x.astype(np.float32), y.astype(np.float32))

    def look(self, texture: U8, shift: int, target: U8) -> None:
        """Fill `target` from a texture of twice the tile's width, moved by whole texels.

        The texture is moved and not the map: a slice costs nothing, a sum four times the look-up.
        """
        moved = texture[:, shift:]
        cv2.remap(moved, self.whole, self.part, cv2.INTER_LINEAR, target, cv2.BORDER_REPLICATE)


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
        self._textures = self._prepare(texture if bare else ground(stage, texture))
        deep = texture.shape[0]
        self._maps = [
            Perspective(stage, self.top, self.bottom, scale, near, deep, len(LEVELS))
            for scale in (1, 2)
        ]
        self._veil = self._air(stage, haze, air or stage.palette.horizon)

    @staticmethod
    def _prepare(texture: F32) -> list[list[U8]]:
        """Return the planes of the texture: per plane the copies between whole pixels."""
        blurred = [blur_wrapped(texture, sigma) for sigma in LEVELS]
        atlas = np.concatenate(blurred)
        rgba = np.empty((*atlas.shape[:2], 4), np.uint8)
        rgba[..., :3] = np.clip(atlas * 255 + 0.5, 0, 255)
        rgba[..., 3] = 255
        y, u, v, _, _ = planes(rgba)
        copies = []
        for plane in (y, u, v):
            after = np.roll(plane, -1, axis=1)
            steps = [cv2.addWeighted(plane, 1 - p / PHASES, after, p / PHASES, 0)
                     for p in range(PHASES)]  # fmt: skip
            copies.append([cast("U8", np.tile(step, (1, 2))) for step in steps])
        return copies

    def _air(self, stage: Stage, haze: float, far: RGB) -> list[tuple[U8, U8]]:
        """Return per plane how much of the ground shows through the air, and the air's part."""
        rows = np.arange(self.top, self.bottom, dtype=np.float32)
        near = np.clip((rows - stage.horizon) / max(stage.feet - stage.horizon, 1), 0.02, 1)
        share = (haze * np.exp(-3.2 * near)).astype(np.float32)
        colour = np.clip(vector(far) * 255, 0, 255).astype(np.uint8)
        y, u, v, _, _ = planes(np.full((2, 2, 4), (*colour, 255), np.uint8))
        veils = []
        for plane, size in ((y, 1), (u, 2), (v, 2)):
            part = share[::size, None]
            wide = stage.width // size
            clear = np.repeat((255 * (1 - part)).astype(np.uint8), wide, axis=1)
            air = np.repeat((int(plane[0, 0]) * part + 0.5).astype(np.uint8), wide, axis=1)
            veils.append((clear, air))
        return veils

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the ground where the camera's way has brought it."""
        for k, plane in enumerate((frame.y, frame.u, frame.v)):
            size = 1 if k == 0 else 2
            steps = round(view.scroll / size * PHASES)
            shift, phase = divmod(steps, PHASES)
            target = plane[self.top // size : self.bottom // size]
            texture = self._textures[k][phase]
            self._maps[size - 1].look(texture, shift % (TILE // size), target)
            clear, air = self._veil[k]
            far = min(int(0.75 * target.shape[0]), target.shape[0])
            cv2.multiply(target[:far], clear[:far], target[:far], 1 / 255)
            cv2.add(target[:far], air[:far], target[:far])
