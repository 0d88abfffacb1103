"""One drawn pose of a subject, with its reflection and its shadow."""

from __future__ import annotations

from math import pi

import cv2
import numpy as np

from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.raster import U8, blur, resize, sample
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import Cast

SHADOW_PAD = 10
"""Pixels around a shadow, on a 1280 x 720 picture."""


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
    """

    __slots__ = ("body", "left", "mirror", "mirror_top", "picture", "shadow", "top")

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

    def shade(self, strength: float, unit: float) -> None:
        """Prepare its shadow on the ground: its outline, flattened and soft."""
        assert self.picture is not None
        high, wide = self.picture.shape[:2]
        pad = int(SHADOW_PAD * unit) + 2
        flat = resize(np.ascontiguousarray(self.picture[..., 3]), wide, max(4, int(high * 0.13)))
        flat = blur(np.pad(flat, pad), 4.5 * unit)
        dark = np.zeros((*flat.shape, 4), np.uint8)
        dark[..., 3] = flat * np.float32(strength)
        self.shadow = Sprite(dark)

    def done(self) -> None:
        """Forget the picture that reflection and shadow were made from."""
        self.picture = None
