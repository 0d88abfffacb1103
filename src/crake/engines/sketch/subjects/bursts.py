"""What feet throw up: splashes, dust and snow, as short sequences of small pictures."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, blur
from crake.engines.sketch.scenery.paint import SHIFT, dot, empty, ink, pen
from crake.engines.sketch.stage import Touch

SECONDS = 0.62
"""How long a burst lasts."""


@dataclass(frozen=True, slots=True)
class Burst:
    """How one kind of burst looks.

    Parameters
    ----------
    colour
        Of its drops or grains.
    drops
        How many.
    rise, spread
        How high and wide it flies, relative to its size.
    soft
        How blurred it is, relative to its size.
    ring
        Whether a ring of waves runs out from it.
    strength
        How well it covers what is behind, 0..1.
    """

    colour: RGB
    drops: int
    rise: float
    spread: float
    soft: float
    ring: bool
    strength: float


BURSTS: dict[Touch, Burst] = {
    Touch.SPLASH: Burst((1.0, 1.0, 1.0), 110, 0.62, 0.40, 0.0, True, 0.9),
    Touch.DUST: Burst((0.72, 0.62, 0.48), 16, 0.16, 0.34, 0.030, False, 0.16),
    Touch.SNOW: Burst((0.96, 0.97, 1.0), 60, 0.34, 0.36, 0.004, False, 0.65),
}


def _ring(picture: U8, share: float, size: int, base: float, colour: RGB) -> None:
    """Draw the waves that run out from where the water was hit."""
    for late, wide in ((0.0, 0.44), (0.3, 0.30)):
        age = share - late
        if age <= 0:
            continue
        reach = wide * size * (0.25 + 0.75 * age)
        alpha = 0.42 * (1 - share) ** 1.3
        centre = round(size / 2 * (1 << SHIFT)), round(base * (1 << SHIFT))
        axes = round(reach * (1 << SHIFT)), round(reach * 0.20 * (1 << SHIFT))
        thick = max(1, round(size * 0.014 * (1 - share * 0.6)))
        layer = np.zeros_like(picture)
        cv2.ellipse(layer, centre, axes, 0, 0, 360, pen(colour, alpha), thick, cv2.LINE_AA, SHIFT)
        cv2.max(picture, layer, picture)


def burst(rng: np.random.Generator, kind: Touch, size: int, fps: int, light: Light) -> list[U8]:
    """Return the pictures of one burst, `size` wide; the ground is at nine tenths of its height.

    Parameters
    ----------
    rng
        Where the drops fly.
    """
    look = BURSTS[kind]
    high = int(size * 0.8)
    base = high * 0.9
    frames = max(2, round(SECONDS * fps))
    turn = rng.uniform(-1, 1, look.drops) * pi * 0.44 - 0.25
    force = (0.25 + 0.75 * rng.random(look.drops) ** 1.5) * size
    weight = 0.0025 + 0.0075 * rng.random(look.drops) ** 3 if look.soft < 0.01 else (
        0.05 + 0.05 * rng.random(look.drops))  # fmt: skip
    colour = ink(look.colour, light, 0.75)
    pictures = []
    for k in range(frames):
        share = (k + 0.5) / frames
        picture = empty(high, size)
        if look.ring:
            _ring(picture, share, size, base, colour)
        x = size / 2 + np.sin(turn) * force * look.spread * share * 1.7
        y = base - np.cos(turn) * force * look.rise * 4 * share * (1.0 - share)
        grow = 1 + (2.2 * share if look.soft >= 0.01 else -0.45 * share)
        shade = pen(colour, look.strength * (1 - share) ** 0.8)
        for left, top, drop in zip(x.tolist(), y.tolist(), weight.tolist(), strict=True):
            dot(picture, left, top, drop * size * grow, shade)
        pictures.append(blur(picture, look.soft * size))
    return pictures
