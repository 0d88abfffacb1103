"""The sky's gradient, sun or moon, and stars."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.palette import Palette
from crake.engines.sketch.raster import F32, U8, even, resize, vector
from crake.engines.sketch.scenery.paint import dot, pen
from crake.engines.sketch.stage import Stage

COARSE = 8
"""The gradient is computed on every eighth pixel."""


def gradient(palette: Palette, height: int, power: float = 1.2) -> F32:
    """Return `(height, 3)`: the sky's colours from the zenith to the horizon."""
    at = np.linspace(0, 1, height, dtype=np.float32) ** power
    stops = np.stack([palette.zenith, palette.middle, palette.horizon])
    return np.stack(
        [np.interp(at, (0, 0.55, 1), stops[:, channel]) for channel in range(3)], axis=-1
    ).astype(np.float32)


def _glow(stage: Stage, height: int, width: int, sun: tuple[float, float]) -> F32:
    """Return `(height, width)`: how much of the sun's light the air scatters, coarsely."""
    rows, columns = height // COARSE + 1, width // COARSE + 1
    x = np.arange(columns, dtype=np.float32) * COARSE - sun[0]
    y = np.arange(rows, dtype=np.float32)[:, None] * COARSE - sun[1]
    away = np.hypot(x, y * 1.15) / (720 * stage.unit)
    strength = 0.45 + 0.55 * (1 - stage.palette.elevation)
    glow = strength * (0.34 * np.exp(-3.2 * away) + 0.42 * np.exp(-9 * away))
    return np.asarray(glow, np.float32)


def _stars(stage: Stage, picture: U8, amount: float) -> None:
    """Scatter stars of many magnitudes."""
    rng = stage.rng("stars")
    height, width = picture.shape[:2]
    count = int(amount * 900 * width * height / (1280 * 720 * stage.unit**2))
    place = rng.random((count, 2))
    bright = rng.random(count) ** 4
    warm = rng.random(count) * 0.25
    for (x, y), value, red in zip(place, bright, warm, strict=True):
        shade = 0.25 + 0.75 * value
        radius = (0.45 + 1.15 * value) * stage.unit
        colour = shade * (0.78 + red), shade * 0.9, shade * (1.05 - red)
        dot(picture, x * width, y**1.2 * height, radius, pen(colour))


def sun_at(stage: Stage, across: float) -> tuple[float, float]:
    """Return column and row of the sun, `across` of the width from the left."""
    row = stage.horizon - stage.palette.elevation * min(stage.horizon, stage.tall(430))
    return across * stage.width, row


def _disc(stage: Stage, picture: U8, sun: tuple[float, float]) -> None:
    radius = 0.036 * 720 * stage.unit * (0.62 if stage.palette.stars > 0.5 else 1.0)
    bright = vector(stage.palette.sun) ** 0.35
    dot(picture, *sun, radius, pen((float(bright[0]), float(bright[1]), float(bright[2]))))
    edge = picture[
        max(0, int(sun[1] - radius * 2)) : int(sun[1] + radius * 2),
        max(0, int(sun[0] - radius * 2)) : int(sun[0] + radius * 2),
    ]
    if edge.size:
        edge[...] = cv2.GaussianBlur(edge, (0, 0), max(0.6, 0.8 * stage.unit))


def sky(stage: Stage, height: int, *, across: float = 0.72, disc: bool = True) -> Layer:
    """Return the sky of the stage's hour, from the top of the canvas down to `height`.

    Parameters
    ----------
    across
        Where the sun stands, in widths from the left.
    disc
        Whether the sun shows.
    """
    height, width = even(height), stage.width
    sun = sun_at(stage, across)
    colour = np.repeat(gradient(stage.palette, height)[:, None], width, axis=1)
    if disc:
        coarse = _glow(stage, height, width, sun)
        glow = resize(coarse, coarse.shape[1] * COARSE, coarse.shape[0] * COARSE)
        share = glow[:height, :width, None]
        colour += share * (vector(stage.palette.sun) - colour)
    picture = to_bytes(colour, dither=1.5)
    if stage.palette.stars:
        _stars(stage, picture, stage.palette.stars)
    if disc and stage.palette.stars != 0.25:
        _disc(stage, picture, sun)
    return Layer(picture, 0, 0.0, smooth=False)
