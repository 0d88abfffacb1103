"""What a subject leaves behind: prints of its feet, foam around it, a shadow far below it."""

from __future__ import annotations

from math import pi, sin

import cv2
import numpy as np

from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import blur
from crake.engines.sketch.scenery.paint import SHIFT, dot, empty, ink, pen
from crake.engines.sketch.stage import Touch

PRINTS: dict[Touch, float] = {Touch.SNOW: 0.26, Touch.DUST: 0.20}
"""How dark a print of a foot is in each ground."""
FOAMS = 12
"""Pictures after which foam repeats."""


def footprint(touch: Touch, size: float) -> Sprite | None:
    """Return the print of a foot that is `size` pixels long, if the ground keeps one."""
    strength = PRINTS.get(touch)
    if strength is None or size < 3:
        return None
    high, wide = max(4, round(size * 0.5)), max(6, round(size * 1.5))
    picture = empty(high, wide)
    centre = wide << (SHIFT - 1), high << (SHIFT - 1)
    axes = round(size * 0.5 * (1 << SHIFT)), round(size * 0.15 * (1 << SHIFT))
    dark = pen((0.10, 0.10, 0.14), strength * 1.6)
    cv2.ellipse(picture, centre, axes, 0, 0, 360, dark, -1, cv2.LINE_AA, SHIFT)
    return Sprite(blur(picture, size * 0.04))


def foam(rng: np.random.Generator, width: int, unit: float, light: Light) -> list[Sprite]:
    """Return foam and rings around something `width` pixels wide that lies in water.

    The water's surface is in the middle of each picture.
    """
    high = max(8, round(width * 0.20) & ~1)
    total = round(width * 1.9) & ~1
    bubbles = rng.random((70, 3))
    colour = ink((0.95, 0.98, 1.0), light, 0.7)
    pictures = []
    for k in range(FOAMS):
        phase = k / FOAMS
        picture = empty(high, total)
        for late in (0.0, 0.5):
            share = (phase + late) % 1.0
            strength = 0.34 * sin(pi * share)
            centre = total << (SHIFT - 1), high << (SHIFT - 1)
            reach = width * (0.48 + 0.40 * share)
            axes = round(reach * (1 << SHIFT)), round(reach * 0.075 * (1 << SHIFT))
            ring = empty(high, total)
            thick = max(1, round(2.2 * unit))
            cv2.ellipse(ring, centre, axes, 0, 0, 360, pen(colour, strength), thick, cv2.LINE_AA,
                        SHIFT)  # fmt: skip
            cv2.max(picture, ring, picture)
        for where, depth, start in bubbles:
            share = (phase + start) % 1.0
            x = total / 2 + (where - 0.5) * width * (1.0 + 0.25 * share)
            y = high / 2 + (depth - 0.35) * high * 0.42
            dot(picture, x, y, unit * (0.8 + 1.8 * depth), pen(colour, 0.75 * sin(pi * share)))
        pictures.append(Sprite(blur(picture, 0.6 * unit)))
    return pictures


def cast_shadow(width: float, strength: float) -> Sprite:
    """Return the soft shadow on the ground of something in the air."""
    wide, high = max(8, round(width * 1.2)), max(4, round(width * 0.16))
    picture = empty(high, wide)
    centre = wide << (SHIFT - 1), high << (SHIFT - 1)
    axes = round(width * 0.36 * (1 << SHIFT)), round(width * 0.036 * (1 << SHIFT))
    cv2.ellipse(picture, centre, axes, 0, 0, 360, pen((0.0, 0.0, 0.0), strength), -1, cv2.LINE_AA,
                SHIFT)  # fmt: skip
    return Sprite(blur(picture, max(1.0, width * 0.02)))
