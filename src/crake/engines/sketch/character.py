"""A character from a clip, standing in a scene."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.cutout import Cutout
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, resize

_HEIGHT, _MAX_WIDTH = 0.60, 0.62
_CENTRE = 0.44
_BOB_SECONDS, _BOB = 4.0, 0.012


@dataclass(frozen=True, slots=True)
class Stage:
    """Where in a picture a character goes.

    Parameters
    ----------
    ground
        Row on which it stands; `None` where there is nothing to stand on.
    light
        Light of the scene; `None` leaves the character's own.
    """

    ground: int | None
    light: Light | None = None


class CharacterShot:
    """Another shot with a character before it, who plays forwards and backwards without a seam.

    Parameters
    ----------
    base
        What is behind.
    cutout
        The character.
    stage
        Where it goes.
    width, height, fps
        Of the video.
    """

    def __init__(
        self, base: Shot, cutout: Cutout, stage: Stage, *, width: int, height: int, fps: int
    ) -> None:
        self._base, self._fps, self._rate = base, fps, cutout.rate
        self._sprites = [Sprite(image) for image in _prepared(cutout, stage, width, height)]
        high, wide = self._sprites[0].height, self._sprites[0].width
        self._left = 2 * round((_CENTRE * width - wide / 2) / 2)
        self._bob = stage.ground is None and cutout.standing
        self._top = _top(cutout, stage, high, height)
        self._shadow: Sprite | None = None
        if stage.ground is not None and cutout.standing and cutout.separated:
            self._shadow = _shadow(wide, max(8, high // 14))

    def draw(self, index: int, frame: Frame) -> None:
        """Draw the scene's frame `index` and the character over it."""
        self._base.draw(index, frame)
        sprite = self._sprites[self._step(index)]
        top = float(self._top)
        if self._bob:
            turn = 2 * pi * index / (self._fps * _BOB_SECONDS)
            top += 2 * round(_BOB * frame.height * sin(turn) / 2)
        if self._shadow is not None:
            foot = self._top + sprite.height - self._shadow.height * 0.8
            self._shadow.draw(frame, self._left, 2 * round(foot / 2))
        sprite.draw(frame, self._left, top)

    def _step(self, index: int) -> int:
        """Return which of its frames to show: there and back again, both ends once."""
        count = len(self._sprites)
        step = int(index * self._rate / self._fps) % max(1, 2 * count - 2)
        return min(step, 2 * count - 2 - step)


def _prepared(cutout: Cutout, stage: Stage, width: int, height: int) -> list[U8]:
    """Scale a character to the picture and put it into its light."""
    high, wide = cutout.frames[0].shape[:2]
    scale = min(_HEIGHT * height / high, _MAX_WIDTH * width / wide)
    size = max(2, 2 * round(wide * scale / 2)), max(2, 2 * round(high * scale / 2))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    gain = _gain(stage.light)
    return [_lit(resize(frame, *size, how), gain) for frame in cutout.frames]


def _gain(light: Light | None) -> F32:
    """Return how the scene's light changes red, green and blue: half-way, so it stays itself."""
    if light is None:
        return np.ones(3, np.float32)
    lit = np.array(light.ambient, np.float32) + 0.6 * np.array(light.colour, np.float32)
    return cast("F32", (0.45 + 0.55 * np.clip(lit, 0.15, 1.1)).astype(np.float32))


def _lit(image: U8, gain: F32) -> U8:
    rgb = image[..., :3] * gain
    # Premultiplied colour never exceeds its alpha.
    rgb = np.minimum(rgb, image[..., 3:])
    return cast("U8", np.dstack([rgb + 0.5, image[..., 3]]).astype(np.uint8))


def _top(cutout: Cutout, stage: Stage, high: int, height: int) -> int:
    if not cutout.standing:
        return height - high  # who is cut off below stands behind the picture's lower edge
    if stage.ground is None:
        return 2 * round((height - high) * 0.45 / 2)
    return 2 * round(max(0, stage.ground - high) / 2)


def _shadow(wide: int, high: int) -> Sprite:
    y, x = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j]
    alpha = 0.5 * np.clip(1 - np.hypot(x / 0.8, y), 0, 1) ** 1.2
    rgba = np.zeros((high, wide, 4), np.uint8)
    rgba[..., 3] = 255 * alpha
    return Sprite(rgba)
