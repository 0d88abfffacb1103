"""Rice terraces: steps of water and green banks down a hillside."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import GRAIN, cell, fbm, profile
from crake.engines.sketch.raster import F32, even, mix, step, vector
from crake.engines.sketch.stage import Stage

RICE, BANK, EARTH = (0.40, 0.62, 0.16), (0.22, 0.42, 0.10), (0.24, 0.20, 0.10)


def terrace(stage: Stage, name: str, top: int, high: int, speed: float, near: float) -> Layer:
    """Return one step: flooded ground with rows of rice, and the bank that holds it.

    Parameters
    ----------
    top
        Row of its highest edge.
    high
        Rows to the next step; water and bank share them.
    near
        0 for the furthest, 1 for the nearest: how large rice is, and how little air is between.
    """
    rng, width = stage.rng(name), stage.period(speed)
    rows = even(3.6 * high)
    size = min(cell(420 * stage.unit * (0.4 + 0.8 * near)), GRAIN)
    bends, bays = (profile(rng, width, size, 4, 0.42)[None] for _ in range(2))
    y = np.arange(rows, dtype=np.float32)[:, None]
    # Both edges of the water bend as the hillside does.
    hills = max(1, round(width / (1100 * stage.unit)))
    turns = np.linspace(0, 2 * np.pi * hills, width, endpoint=False, dtype=np.float32)[None]
    slope = (0.62 + 0.62 * np.sin(turns + 0.6)) * np.float32(high)
    upper, lip = slope + 0.42 * high * bays, slope + (0.50 + 0.42 * bends) * high
    fine = fbm(rng, rows, width, cell(10 * stage.unit * (0.5 + near)), 3, 0.8)
    broad = fbm(rng, rows, width, 64, 4, 0.55, stretch=3.0)
    water = _flooded(stage, rng, y, lip, upper, (fine, broad), near)
    edge = step(-0.7, 0.7, y - lip - 3 * (fine - 0.5))
    colour = mix(water, _bank(stage, y, lip, fine, high), edge)
    far = vector(stage.palette.horizon)
    colour = colour + (far - colour) * np.float32(0.34 * (1 - near) ** 1.5)
    cover = np.clip(y - upper + 0.5, 0, 1).astype(np.float32)
    picture = to_bytes(np.clip(colour, 0, 1).astype(np.float32), cover)
    return Layer(picture, even(top), speed, smooth=stage.smooth(speed))


def _flooded(
    stage: Stage, rng: np.random.Generator, y: F32, lip: F32, upper: F32,
    fields: tuple[F32, F32], near: float,
) -> F32:  # fmt: skip
    """Return water that mirrors the sky, with rows of rice in it."""
    fine, broad = fields
    palette, light = stage.palette, stage.palette.light
    down = np.clip((y - upper) / np.maximum(lip - upper, 1), 0, 1)
    sky = mix(vector(palette.horizon), vector(palette.middle), down * 0.75) * np.float32(0.86)
    sky = sky + vector(light.colour) * (0.10 * step(0.55, 0.75, broad))[..., None]
    shade = vector(light.ambient) + np.float32(0.7) * vector(light.colour)
    sprouts = step(0.54, 0.66, fine)
    lines = 0.5 + 0.5 * np.sin(down * (10 + 14 * near) + 5 * broad)
    grown = float(rng.uniform(0.1, 0.95))
    rice = np.clip(sprouts * step(0.25, 0.6, lines) * grown * 1.2, 0, 1)
    green = vector(RICE) * shade * (0.7 + 0.6 * (fine[..., None] - 0.3))
    return mix(sky.astype(np.float32), green.astype(np.float32), rice)


def _bank(stage: Stage, y: F32, lip: F32, fine: F32, high: int) -> F32:
    """Return the bank below the water's edge: grass, then earth in its own shade."""
    light = stage.palette.light
    deep = np.clip((y - lip) / max(0.7 * high, 1), 0, 1)
    lit = np.clip(0.95 - 0.62 * deep + 0.8 * (fine - 0.5), 0.05, 1)[..., None]
    body = mix(vector(BANK), vector(EARTH), 0.55 * step(0.35, 0.95, deep + 0.3 * (fine - 0.5)))
    return np.asarray(body * (vector(light.ambient) + lit * vector(light.colour)), np.float32)
