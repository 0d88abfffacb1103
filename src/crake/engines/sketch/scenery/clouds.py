"""Clouds: warped noise that shades itself."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import Weather
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import F32, even, resize, sample, step, vector
from crake.engines.sketch.stage import Stage

COARSE = 4
"""Clouds are soft: they are computed on every fourth pixel."""


_COVERS = {
    Weather.CLOUDY: 0.86,
    Weather.RAIN: 0.95,
    Weather.STORM: 1.0,
    Weather.TORNADO: 1.0,
    Weather.SNOW: 0.9,
    Weather.WIND: 0.58,
}
"""What a weather makes of the share of the sky that clouds hide."""


def _density(
    rng: np.random.Generator, shape: tuple[int, int], cover: float, size: int, closed: bool
) -> F32:
    """Return how thick the clouds are, 0..1, coarsely; flatter towards the bottom."""
    height, width = shape
    tall = int(height * 1.7)
    noise = fbm(rng, tall, width, size, 6, 0.52, stretch=2.2)
    bend = fbm(rng, tall, width, max(size // 2, 1), 3, stretch=1.6) - np.float32(0.5)
    rows = np.linspace(0, 1, height, dtype=np.float32)
    rows = np.asarray(rows * 0.35 + (1 / (1.6 - rows) - 0.625) * 0.625, np.float32)
    y = np.repeat((rows / rows[-1] * (tall - 1))[:, None], width, axis=1)
    x = np.repeat(np.arange(width, dtype=np.float32)[None], height, axis=0)
    turn = sample(bend, x, y) * np.float32(size * 0.75)
    wide = np.concatenate([noise, noise], axis=1)
    noise = sample(wide, (x + turn) % width, y + turn * 0.35)
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    fade = step(1.0, 0.72, rows) * (1 if closed else step(0, 0.22, rows))
    dense = np.clip((noise - (0.78 - cover * 0.5) - 0.16 * (1 - fade)) * 4.0, 0, 1)
    return (dense * fade).astype(np.float32)


def _shade(density: F32, toward: tuple[float, float], size: int) -> F32:
    """Return how much light reaches each point, 0..1, coming from `toward`."""
    path = np.zeros_like(density)
    for reach in (0.06, 0.14, 0.28):
        dx, dy = (round(part * reach * size) for part in toward)
        rows = np.clip(np.arange(density.shape[0]) + dy, 0, density.shape[0] - 1)
        path += np.roll(density, -dx, axis=1)[rows]
    return np.exp(-0.62 * path * (0.35 + density)).astype(np.float32)


def clouds(
    stage: Stage,
    name: str,
    top: int,
    height: int,
    *,
    cover: float,
    drift: float = 8.0,
    speed: float = 0.01,
    size: float = 380.0,
    toward: tuple[float, float] | None = None,
) -> Layer:
    """Return a bank of clouds.

    Parameters
    ----------
    cover
        Share of the sky that they hide, roughly, 0..1.
    drift
        Pixels a second that the wind moves them, on a 1280 x 720 picture.
    size
        Of the largest shapes, in pixels of a 1280 x 720 picture.
    toward
        Direction of the light in the picture, x and y.
    """
    drift *= stage.unit * stage.wind
    width, height = stage.period(speed, drift), even(height)
    rows, columns = height // COARSE + 1, width // COARSE
    big = min(cell(size * stage.unit / COARSE), 64)
    if stage.direction.sight:  # clouds would hide it
        cover *= 0.4
    cover = _COVERS.get(stage.direction.weather, cover)
    # Only what reaches the top of the picture may end there without thinning out.
    closed = stage.overcast and top <= 0
    density = _density(stage.rng(name), (rows, columns), cover, big, closed)
    light = stage.palette.light.direction
    lit = _shade(density, toward or (light[0], light[1]), big * 2)
    palette = stage.palette
    dark = vector(palette.middle) * 0.70 + vector(palette.horizon) * 0.16
    bright = vector(palette.sun) * 0.90 + vector(palette.horizon) * 0.12
    if palette.stars > 0.2:
        bright, dark = vector(palette.horizon) * 1.35, vector(palette.middle) * 1.1
    if stage.overcast:
        bright = np.minimum(bright, vector(palette.horizon) * 0.92)
        heavy = stage.direction.weather in {Weather.RAIN, Weather.STORM, Weather.TORNADO}
        dark = np.minimum(dark, vector(palette.middle) * (0.62 if heavy else 0.84))
    colour = dark + lit[..., None] * (np.minimum(bright, 1) - dark)
    rgba = np.dstack([colour, density**0.85 * 0.96])
    wide = np.concatenate([rgba[:, -1:], rgba, rgba[:, :1]], axis=1)
    full = resize(wide, wide.shape[1] * COARSE, rows * COARSE)[:height, COARSE:-COARSE]
    picture = to_bytes(full[..., :3], np.ascontiguousarray(full[..., 3]))
    return Layer(picture, top, speed, drift, smooth=stage.smooth(speed, drift))
