"""Vines on their wires, with grapes."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.easel import toned
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen, stroke

LEAF: RGB = (0.34, 0.52, 0.14)
GRAPE: RGB = (0.34, 0.12, 0.36)
WOOD: RGB = (0.36, 0.26, 0.17)


def _line(*corners: tuple[float, float]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.array(corners, np.float32)


def vine(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a vine: a gnarled stem at its post, leaves along the wires, grapes below them."""
    picture = empty(height, int(height * 1.1))
    wide = picture.shape[1]
    middle = wide * 0.5
    stroke(picture, _line((middle + 0.04 * wide, height), (middle + 0.04 * wide, height * 0.06)),
           pen(ink(toned(WOOD, 1.5), light, 0.7)), max(height * 0.03, 1))  # fmt: skip
    bend = middle + wide * float(rng.uniform(-0.05, 0.05))
    stroke(picture, _line((middle, height), (bend, height * 0.72), (middle, height * 0.5)),
           pen(ink(WOOD, light, 0.5)), max(height * 0.05, 1))  # fmt: skip
    for y in (0.26, 0.48):
        stroke(picture, _line((0, height * y), (wide, height * y)),
               pen(ink((0.5, 0.5, 0.5), light, 0.6)), 1)  # fmt: skip
    count = 90
    for k in range(count):
        x = wide * float(rng.uniform(0.02, 0.98))
        y = height * (0.36 + 0.17 * float(rng.normal()))
        y = min(max(y, 0.06 * height), 0.66 * height)
        lit = 0.25 + 0.75 * (1 - y / (0.7 * height)) * float(rng.uniform(0.6, 1.2))
        colour = toned(LEAF, float(rng.uniform(0.62, 1.15)))
        dot(picture, x, y, height * float(rng.uniform(0.028, 0.055)),
            pen(ink(colour, light, lit * (0.6 + 0.4 * k / count))))  # fmt: skip
    for _ in range(5):
        x, y = wide * float(rng.uniform(0.1, 0.9)), height * float(rng.uniform(0.54, 0.64))
        for row in range(4):
            for k in range(4 - row):
                at = x + (k - (3 - row) / 2) * height * 0.024, y + row * height * 0.022
                dot(picture, *at, max(height * 0.014, 0.6),
                    pen(ink(toned(GRAPE, float(rng.uniform(0.8, 1.4))), light, 0.7)))  # fmt: skip
    return picture
