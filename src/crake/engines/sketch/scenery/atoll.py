"""Islands in a warm sea, seen from the air: palms, white sand, a lagoon, and the reef around it."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, mix, step, vector
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.stage import Stage

ISLANDS = ((40.0, 0.90, 310.0), (640.0, 1.06, 130.0), (690.0, 0.78, 74.0), (330.0, 1.15, 60.0))
"""Their middle across and in depth, where the feet are at depth 1, and their size across.

The middle of the frame is at 0 when a clip begins. Beyond depth 1.27 there are none:
what is seen there repeats up to the horizon.
"""
FLAT = 3.6
"""How much less deep than wide what is round looks."""


def atolls(stage: Stage) -> F32:
    """Return the sea with its islands, seen from above."""
    rng, light, palette = stage.rng("atolls"), stage.palette.light, stage.palette
    span = max(stage.feet - stage.horizon, 1)
    rows = max(16, int(span * 1.35))
    unit = stage.unit
    broad = fbm(rng, rows, TILE, 128, 5, 0.55, stretch=0.35)
    fine = fbm(rng, rows, TILE, 16, 4, 0.8, stretch=0.5)
    leaf = fbm(rng, rows, TILE, 8, 3, 0.9, stretch=0.6)
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / span
    x = np.arange(TILE, dtype=np.float32)[None]
    land = np.full((rows, TILE), -9.0, np.float32)
    for at, deep, size in ISLANDS:
        across = ((x - at * TILE / 1024 + TILE / 2) % TILE - TILE / 2) / (size * unit)
        away = np.hypot(across, (depth - deep) * span * FLAT / (size * unit))
        land = np.maximum(land, np.asarray(1 - away, np.float32))
    high = land + 0.55 * (broad - 0.5) + 0.10 * (fine - 0.5)
    bright = vector(light.ambient) + np.float32(0.85) * vector(light.colour)

    def lit(colour: tuple[float, float, float]) -> F32:
        return np.asarray(vector(colour) * bright, np.float32)

    sky = vector(palette.middle)
    deep_sea = mix(lit((0.02, 0.24, 0.44)), np.asarray(sky * 0.5, np.float32), 0.4 * fine)
    lagoon = mix(lit((0.06, 0.56, 0.60)), lit((0.36, 0.82, 0.76)), np.clip(0.4 + fine, 0, 1) * 0.7)
    ground = mix(deep_sea, lagoon, step(-0.62, -0.18, high))
    coral = step(0.10, 0.02, np.abs(high + 0.46) + 0.10 * (fine - 0.5)) * step(0.42, 0.6, broad)
    ground = mix(ground, lit((0.14, 0.36, 0.34)), 0.5 * coral)
    foam = step(0.035, 0.010, np.abs(high + 0.50 + 0.06 * (leaf - 0.5)))
    ground = mix(ground, lit((0.95, 0.98, 1.0)), 0.75 * foam)
    ground = mix(ground, lit((0.60, 0.90, 0.84)), step(-0.10, 0.02, high))
    ground = mix(ground, lit((0.96, 0.90, 0.74)), step(0.015, 0.04, high))
    trees = mix(lit((0.04, 0.13, 0.03)), lit((0.30, 0.48, 0.13)),
                np.clip(0.5 + 2.0 * (leaf - 0.5) + 0.6 * (fine - 0.5), 0, 1))  # fmt: skip
    return np.clip(mix(ground, trees, step(0.15, 0.19, high + 0.10 * (leaf - 0.5))), 0, 1)
