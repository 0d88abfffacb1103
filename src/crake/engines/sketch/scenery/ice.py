"""Water that is frozen: ice with cracks and drifts of snow, and a snowy shore on the near side."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, blur, mix, step, vector
from crake.engines.sketch.scenery.floor import TILE, Floor
from crake.engines.sketch.scenery.paint import points
from crake.engines.sketch.stage import Stage

DEEP = 1.9
"""Depths that the picture of the ice covers beyond its first row, where the feet are at depth 1."""
SHORE = 0.74
"""Depth at which the snow of the near shore ends."""


def ice(stage: Stage) -> Floor:
    """Return the ice from the horizon down."""
    return Floor(stage, _seen_from_above(stage), stage.horizon, haze=0.45, bare=True)


def _seen_from_above(stage: Stage) -> F32:
    """Return ice as it is seen from above, near rows first."""
    rng, light, palette = stage.rng("ice"), stage.palette.light, stage.palette
    room = max(stage.feet - stage.horizon, 1)
    rows = max(16, int(room * DEEP))
    broad = fbm(rng, rows, TILE, 256, 5, 0.5, stretch=2.6)
    fine = fbm(rng, rows, TILE, 16, 4, 0.8, stretch=2.0)
    shade = vector(light.ambient) + np.float32(0.75) * vector(light.colour)
    tone = np.clip(0.5 + 1.5 * (broad - 0.5) + 0.35 * (fine - 0.5), 0, 1)
    body = mix(vector((0.36, 0.52, 0.62)), vector((0.66, 0.78, 0.85)), tone)
    # Ice is smooth enough for the sky to shine in it.
    body = body * shade * np.float32(0.62) + vector(palette.middle) * np.float32(0.34)
    lines = _cracks(rng, rows, stage.unit)[..., None]
    body = body + (np.minimum(shade, 1.0) - body) * np.float32(0.75) * lines
    depth = np.float32(0.6) + np.arange(rows, dtype=np.float32)[:, None] / room
    drifts = step(0.60, 0.74, broad * 0.8 + 0.35 * fine)
    shore = step(SHORE + 0.02, SHORE - 0.03, depth + 0.24 * (broad - 0.5) + 0.06 * (fine - 0.5))
    white = mix(vector((0.74, 0.81, 0.93)), vector((0.97, 0.98, 1.0)), np.clip(0.2 + fine, 0, 1))
    lying = np.clip(np.maximum(0.8 * drifts, shore), 0, 1)
    return np.clip(mix(body.astype(np.float32), white * shade, lying), 0, 1)


def _cracks(rng: np.random.Generator, rows: int, unit: float) -> F32:
    """Draw cracks that wander over the ice and fork, `(rows, TILE)` in 0..1."""
    drawn = np.zeros((rows, TILE), np.float32)
    for _ in range(16):
        at = np.array((rng.random() * TILE, rng.random() * rows))
        turn = (rng.random() - 0.5) * 1.2 + (np.pi if rng.random() < 0.5 else 0.0)
        way = [at]
        for _ in range(int(6 + 12 * rng.random())):
            turn += 0.5 * rng.normal()
            stride = (14 + 34 * rng.random()) * max(unit, 0.3)
            at = at + stride * np.array((np.cos(turn), 0.55 * np.sin(turn)))
            way.append(at)
        strength = 0.35 + 0.5 * rng.random()
        for around in (0, TILE, -TILE):
            moved = (np.array(way) + np.array((around, 0))).astype(np.float32)
            cv2.polylines(drawn, points(moved), False, strength, 1, cv2.LINE_AA, 4)
    return np.clip(drawn + 0.6 * blur(drawn, 1.5), 0, 1)
