"""Boulders: broken rock with faces that the light catches, in rows."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, blur, even, resize, step, vector
from crake.engines.sketch.scenery.paint import dot, empty, hazed, pen, stamp
from crake.engines.sketch.scenery.seasons import SNOW
from crake.engines.sketch.stage import Stage

FACES = 22
"""Of a boulder, at most."""


def boulder(rng: np.random.Generator, high: int, light: Light, colour: RGB, wide: float) -> U8:
    """Paint a boulder `wide` times as wide as high; its foot is dark with water."""
    high, width = max(high, 6), max(int(high * wide), 6)
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    up = np.linspace(1, 0, high, dtype=np.float32)[:, None]
    rough = resize(fbm(rng, 64, 64, 32, 6, 0.62), width, high)
    edge = resize(fbm(rng, 8, 64, 16, 4, 0.6)[4:5], width, 1)
    ridge = np.clip(1 - np.abs(x) ** 2.6, 0, 1) ** 0.55 * (0.86 + 0.62 * (edge - 0.5))
    cover = step(0.03, -0.03, up - ridge + 0.05 * (rough - 0.5))
    lit = faces(rng, x, up, light)
    lit = lit * (0.72 + 0.56 * rough) * (0.40 + 0.60 * step(0.0, 0.32, up))
    tone = vector(colour) * (0.80 + 0.45 * (rough[..., None] - 0.2))
    shade = vector(light.ambient) + lit[..., None] * vector(light.colour)
    return to_bytes(np.clip(tone * shade, 0, 1).astype(np.float32), cover)


def faces(rng: np.random.Generator, x: F32, up: F32, light: Light) -> F32:
    """Return how much light each place of a boulder gets: it is broken into flat faces."""
    spots = rng.uniform((-1.0, 0.0), (1.0, 1.0), (FACES, 2))
    away = np.stack([(x - a) ** 2 + (up - b) ** 2 for a, b in spots.tolist()])
    tilt = spots[:, 0] * np.sign(light.direction[0] or 1.0) * 0.34 + spots[:, 1] * 0.42
    bright = np.clip(0.22 + tilt + rng.normal(0, 0.13, FACES), 0.03, 1.0).astype(np.float32)
    near = np.partition(away, 1, axis=0)
    crack = step(0.0, 0.035, np.sqrt(near[1]) - np.sqrt(near[0]))
    face = blur(bright[np.argmin(away, axis=0)], 0.7)
    return np.asarray(face * (0.62 + 0.38 * crack), np.float32)


def boulders(
    stage: Stage,
    name: str,
    foot: int,
    high: float,
    *,
    colour: RGB,
    speed: float,
    spacing: float,
    haze: float = 0.0,
    foam: RGB | None = None,
) -> Layer:
    """Return a row of boulders whose feet are on row `foot`.

    Parameters
    ----------
    high, spacing
        Of the largest, and between two, in pixels of a 1280 x 720 picture.
    foam
        Colour of what washes around their feet, if anything does.
    """
    rng, light = stage.rng(name), stage.palette.light
    if stage.season is Season.WINTER:  # snow lies on what is broken
        r, g, b = (0.45 * own + 0.55 * white for own, white in zip(colour, SNOW, strict=True))
        colour = r, g, b
    tall, width = stage.px(high), stage.period(speed)
    shapes = [
        boulder(rng, max(6, int(tall * size)), light, colour, 1.3 + 1.1 * rng.random())
        for size in (1.0, 0.8, 0.62, 0.45, 0.9)
    ]
    low = stage.px(10) if foam else 0
    rows = even(max(shape.shape[0] for shape in shapes) + 2) + low
    picture = empty(rows, width)
    count = max(1, int(width / (spacing * stage.unit)))
    for k in range(count):
        shape = shapes[int(rng.integers(len(shapes)))]
        at = (k + 0.9 * rng.random()) * width / count
        stamp(picture, shape, at - shape.shape[1] / 2, rows - low - shape.shape[0])
        if foam:
            washed = _wash(rng, shape.shape[1], low, foam)
            stamp(picture, washed, at - washed.shape[1] / 2, rows - washed.shape[0])
    if haze:
        picture = hazed(picture, stage.palette.horizon, haze)
    return Layer(picture, even(foot) + low - rows, speed, smooth=stage.smooth(speed))


def _wash(rng: np.random.Generator, wide: int, low: int, colour: RGB) -> U8:
    """Paint foam along the foot of a boulder that is `wide` pixels wide."""
    picture = empty(2 * low, int(1.25 * wide) + 4 * low)
    for _ in range(18 + picture.shape[1] // 3):
        across = rng.normal(0, 0.24)
        x = picture.shape[1] * (0.5 + float(np.clip(across, -0.46, 0.46)))
        y = low * (1.0 + 0.30 * rng.normal())
        dot(picture, x, y, low * (0.12 + 0.26 * rng.random()), pen(colour, 0.7))
    return blur(picture, 0.18 * low)
