"""Ground in perspective: a repeating picture of it seen from above, looked up row by row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from math import ceil, inf
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Framing
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import OPAQUE, PHASES, halved, planes
from crake.engines.sketch.once import keeping, once
from crake.engines.sketch.raster import F32, U8, Floats, Image, blur_wrapped, recoloured, vector
from crake.engines.sketch.scenery.seasons import ground
from crake.engines.sketch.stage import Stage, View

TILE = 1024
"""Columns after which the ground repeats."""
LEVELS = (0.0, 1.2, 3.0)
"""Blurs of the copies that are seen near, further away and far away, against flicker."""
FAR = 1.5, 3.2
"""Depths from which on the second and the third are seen."""
_FOLD = 1024
"""Columns of the picture in which rows lie one after the other."""


@dataclass(frozen=True, slots=True)
class Way:
    """How far the camera goes: pixels that the ground at the feet moves, and that all turns."""

    scroll: tuple[float, float] = (-inf, inf)
    turned: tuple[float, float] = (0.0, 0.0)

    @classmethod
    def of(cls, stage: Stage) -> Way:
        """Return what of a way is gone while a scene is drawn."""
        times = [index / stage.fps for index in range(round(stage.lasting * stage.fps) + 1)]
        scroll = [stage.motion.scroll(when) for when in times]
        turned = [stage.motion.turned(when) for when in times]
        return cls((min(scroll), max(scroll)), (min(turned), max(turned)))


class Strips:
    """A plane of the ground, drawn once: of every row what is seen of it in the whole clip.

    That is as long as it takes to repeat and a frame more, or shorter where the camera does not go
    as far. Moving the ground is then copying a stretch of each row, which takes a tenth of the time
    of looking it up in perspective.

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
    way
        How far the camera goes.
    """

    __slots__ = ("_begins", "_depth", "_first", "_periods", "_strips", "_wide")

    def __init__(
        self,
        stage: Stage,
        texture: U8,
        rows: tuple[int, int],
        size: int,
        near: float,
        deep: int,
        veil: tuple[U8, U8],
        way: Way,
    ) -> None:
        at = np.arange(*rows, size, dtype=np.float32) + np.float32(0.5 * size)
        depth = max(stage.feet - stage.horizon, 1) / np.maximum(at - stage.horizon, 0.5)
        depth = depth.astype(np.float32)
        self._wide = stage.width // size
        self._depth = depth.astype(np.float64)
        self._first, self._periods = self._seen(size, way)
        longs = np.ceil(self._periods).astype(int) + self._wide + 2
        self._begins = np.cumsum(longs) - longs
        # All rows one after the other, folded into a picture that OpenCV takes.
        total = -(-int(longs.sum()) // _FOLD) * _FOLD
        longs[-1] += total - longs.sum()

        def laid(values: Image) -> Image:
            return cast("Image", np.repeat(values, longs).reshape(-1, _FOLD))

        x = np.arange(total, dtype=np.float32).reshape(-1, _FOLD)
        x -= laid((self._begins + self._wide / 2 - self._first).astype(np.float32))
        x = _wrapped(x * laid(depth), TILE // size)
        y = laid(_texels(depth, stage, near, deep) / np.float32(size))
        clear, air = (laid(part) for part in veil)
        self._strips = np.empty((PHASES if self._periods.max() > 1 else 1, *x.shape), np.uint8)
        for phase, strip in enumerate(self._strips):
            ahead = _wrapped(depth * np.float32(phase / PHASES), TILE // size)
            cv2.remap(texture, x + laid(ahead), y, cv2.INTER_LINEAR, strip, cv2.BORDER_REPLICATE)
            cv2.multiply(strip, clear, strip, 1 / 255)
            cv2.add(strip, air, strip)

    def _seen(self, size: int, way: Way) -> tuple[Floats, Floats]:
        """Return the first column of each row that is ever seen at the left, and how many are."""
        periods = TILE / size / self._depth
        # From a whole column on, so that what is seen does not depend on how much is kept.
        first = np.floor(way.scroll[0] / size / self._depth - way.turned[1] / size)
        far = (way.scroll[1] - way.scroll[0]) / size / self._depth
        far += (way.turned[1] - way.turned[0]) / size
        whole = ~(far + 2 < periods)
        return np.where(whole, 0.0, first), np.where(whole, periods, far + 2)

    def draw(self, target: Plane, moved: float, turned: float = 0.0) -> None:
        """Fill `target`, the covered rows of a plane.

        Parameters
        ----------
        moved
            Pixels of the plane that the ground at the feet has moved to the left.
        turned
            Pixels that all of it has moved to the right with the camera's turn.
        """
        count, size = len(self._strips), self._strips[0].size
        ahead = (moved / self._depth - turned - self._first) % self._periods
        shift = np.rint(ahead * count).astype(np.int64)
        starts = shift % count * size + self._begins + shift // count
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
    level = np.searchsorted(FAR, depth)
    return np.asarray(texel + level * deep, np.float32)


def _starts(stage: Stage, near: float, deep: int) -> list[int]:
    """Return the first row of the texture that is seen at all from each depth of `FAR` on."""
    texels = (int(max(depth - near, 0) * max(stage.feet - stage.horizon, 1)) for depth in FAR)
    return [max(0, min(texel - 1, deep - max(deep // 2, 1) - 1)) for texel in texels]


def _bytes(texture: F32) -> U8:
    return cast("U8", cv2.convertScaleAbs(np.maximum(texture, 0), alpha=255))


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
        way = Way() if keeping() else Way.of(stage)  # takes share what they have in common
        atlas = self._prepare(
            texture if bare else ground(stage, texture), _starts(stage, near, texture.shape[0])
        )
        return [
            Strips(stage, plane, rows, size, near, texture.shape[0], veil, way)
            for plane, size, veil in zip(atlas, (1, 2, 2), veils, strict=True)
        ]

    @staticmethod
    def _prepare(texture: F32, starts: list[int]) -> list[U8]:
        """Return the planes of the texture, blurred for several distances, twice side by side.

        Parameters
        ----------
        starts
            The first row of each blurred copy that is seen.
        """
        parts = [_bytes(texture)]
        for sigma, start in zip(LEVELS[1:], starts, strict=True):
            # Blurred before it is clipped: what sparkles is brighter than white.
            around = max(0, start - ceil(4 * sigma))
            soft = _bytes(blur_wrapped(texture[around:], sigma))
            parts.append(np.concatenate([parts[0][:start], soft[start - around :]]))
        atlas = np.concatenate(parts)
        yuv = recoloured(atlas, OPAQUE)
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
