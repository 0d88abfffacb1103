"""One drawn pose of a subject, with its reflection and its shadow."""

from __future__ import annotations

from math import ceil, pi

import cv2
import numpy as np

from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.raster import U8, blur, resize, sample
from crake.engines.sketch.shadows import Shade, flung
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import Cast

SHADOW_PAD = 10
"""Pixels around a shadow, on a 1280 x 720 picture."""
BELOW = 0.30
"""How dark it is below a subject."""


class Pose:
    """One drawn pose.

    Parameters
    ----------
    drawn, eye
        Its picture, and from where it was drawn.
    facing
        1 to the right, -1 to the left.

    Attributes
    ----------
    left, top
        Where its picture starts, from the ground below the subject, in pixels.
    shadow_left, shadow_top
        Where its shadow starts, likewise.
    """

    __slots__ = (
        "body", "left", "mirror", "mirror_top", "picture", "shadow", "shadow_left", "shadow_top",
        "top",
    )  # fmt: skip

    def __init__(self, drawn: Cast, eye: Eye, facing: int) -> None:
        picture = drawn.rgba
        high, wide = picture.shape[:2]
        self.top = drawn.top - eye.box[3] * eye.scale
        start = drawn.left + eye.box[0] * eye.scale
        if facing < 0:
            picture = np.ascontiguousarray(picture[:, ::-1])
            start = -(start + wide)
        self.left = start
        self.picture: U8 | None = picture
        self.body = Sprite(picture)
        self.mirror: Sprite | None = None
        self.shadow: Sprite | None = None
        self.shadow_left = self.shadow_top = 0.0
        self.mirror_top = -(self.top + high)

    def reflect(self, strength: float, phase: float, unit: float) -> None:
        """Prepare its reflection in water: upside down, fading, with ripples."""
        assert self.picture is not None
        high, wide = self.picture.shape[:2]
        rows = np.arange(high, dtype=np.float32)
        wave = np.sin(rows * 0.23 / unit + phase * 2 * pi) + np.sin(
            rows * 0.11 / unit - phase * 4 * pi
        )
        shift = wave * (1.2 + 3.2 * rows / high) * unit
        x = np.arange(wide, dtype=np.float32)[None] + shift[:, None]
        y = np.repeat((high - 1 - rows)[:, None], wide, axis=1) + np.sin(x * 0.07 / unit) * unit
        flipped = sample(
            self.picture, x.astype(np.float32), y.astype(np.float32), cv2.BORDER_CONSTANT
        )
        fade = strength * np.clip(1.05 - 0.9 * rows / high, 0, 1)
        self.mirror = Sprite((flipped * fade[:, None, None].astype(np.float32)).astype(np.uint8))

    def shade(self, shade: Shade, unit: float) -> None:
        """Prepare its shadow on the ground: its outline, cast by the light, and dark below it."""
        assert self.picture is not None
        outline = np.ascontiguousarray(self.picture[..., 3])
        lift = max(self.mirror_top, 0.0)
        cast, cast_left, cast_top = flung(outline, lift, shade, unit)
        below, below_left, below_top = self._below(outline, unit)
        left, top = min(cast_left, below_left), min(cast_top, below_top)
        right = max(cast_left + cast.shape[1], below_left + below.shape[1])
        bottom = max(cast_top + cast.shape[0], below_top + below.shape[0])
        dark = np.zeros((ceil(bottom - top) + 2, ceil(right - left) + 2, 4), np.uint8)
        for piece, x, y in ((cast, cast_left, cast_top), (below, below_left, below_top)):
            row, column = round(y - top), round(x - left)
            box = dark[row : row + piece.shape[0], column : column + piece.shape[1], 3]
            np.maximum(box, piece, out=box)
        self.shadow = Sprite(dark)
        self.shadow_left, self.shadow_top = self.left + left, top

    @staticmethod
    def _below(outline: U8, unit: float) -> tuple[U8, float, float]:
        """Return how dark it is where it keeps the sky's light away, whatever the sun does."""
        high, wide = outline.shape
        pad = int(SHADOW_PAD * unit) + 2
        flat = resize(outline, wide, max(4, int(high * 0.13)))
        flat = blur(np.pad(flat, pad), 4.5 * unit)
        return (flat * np.float32(BELOW)).astype(np.uint8), -pad, -0.55 * flat.shape[0]

    def done(self) -> None:
        """Forget the picture that reflection and shadow were made from."""
        self.picture = None
