"""Grounds seen from above, for `Floor`: near rows first."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, mix, step, vector
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.stage import Stage

DEEP = 1.35
"""Depths that a texture covers beyond its first row, where the feet are at depth 1."""


def _rows(stage: Stage) -> int:
    return max(16, int((stage.feet - stage.horizon) * DEEP))


def _lit(stage: Stage, colour: F32, amount: float = 0.85) -> F32:
    light = stage.palette.light
    shade = vector(light.ambient) + amount * vector(light.colour)
    return np.clip(colour * shade, 0, 1).astype(np.float32)


def _tones(low: RGB, high: RGB, amount: F32) -> F32:
    return mix(vector(low), vector(high), np.clip(amount, 0, 1))


def lawn(
    stage: Stage, low: RGB = (0.17, 0.31, 0.08), high: RGB = (0.42, 0.58, 0.18), path: bool = False
) -> F32:
    """Return grass, mown or wild, with a sandy path at the feet if wanted."""
    rng, rows = stage.rng("lawn"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=2.5)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85, stretch=1.6)
    colour = _tones(low, high, 0.5 + 1.2 * (broad - 0.5) + 1.0 * (fine - 0.5))
    if path:
        colour = _path(stage, rng, colour, fine)
    return _lit(stage, colour)


def _path(stage: Stage, rng: np.random.Generator, colour: F32, fine: F32) -> F32:
    """Lay a winding path of gravel over a lawn, below the feet."""
    rows = colour.shape[0]
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    bend = 0.10 * (fbm(rng, 8, TILE, 256, 3)[4:5] - 0.5)
    away = np.abs(depth - 0.985 + bend) + 0.05 * (fine - 0.5)
    gravel = _tones((0.56, 0.47, 0.36), (0.86, 0.77, 0.62), 0.5 + 1.5 * (fine - 0.5))
    laid = mix(colour, gravel, step(0.175, 0.15, away))
    edge = step(0.02, 0.0, np.abs(away - 0.17))
    return (laid * (1 - 0.35 * edge[..., None])).astype(np.float32)


def sand(stage: Stage, low: RGB, high: RGB, ripples: float = 0.5) -> F32:
    """Return sand with wind ripples."""
    rng, rows = stage.rng("sand"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=2.5)
    fine = fbm(rng, rows, TILE, 8, 3, 0.8)
    lines = np.arange(rows, dtype=np.float32)[:, None] / max(stage.unit, 0.05)
    wave = np.sin((lines + 46 * broad) * 0.75) * ripples * (0.3 + 0.9 * broad)
    amount = 0.5 + 0.8 * (broad - 0.5) + 0.22 * wave + 0.4 * (fine - 0.5)
    return _lit(stage, _tones(low, high, amount))


def fallen_snow(stage: Stage) -> F32:
    """Return snow with soft blue hollows."""
    rng, rows = stage.rng("snow"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 5, 0.5, stretch=2.8)
    fine = fbm(rng, rows, TILE, 8, 3, 0.8)
    amount = 0.62 + 1.3 * (broad - 0.5) + 0.16 * (fine - 0.5)
    return _lit(stage, _tones((0.62, 0.72, 0.88), (0.96, 0.97, 1.0), amount))


def moss(stage: Stage) -> F32:
    """Return the floor of a forest: moss, leaves and bare earth."""
    rng, rows = stage.rng("moss"), _rows(stage)
    broad = fbm(rng, rows, TILE, 128, 5, 0.55, stretch=2.0)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85, stretch=1.5)
    green = _tones((0.10, 0.17, 0.06), (0.33, 0.43, 0.15), 0.5 + 1.3 * (fine - 0.5))
    earth = _tones((0.20, 0.14, 0.08), (0.46, 0.33, 0.19), 0.5 + 1.5 * (fine - 0.5))
    return _lit(stage, mix(green, earth, step(0.46, 0.62, broad)), 0.75)


def asphalt(stage: Stage) -> F32:
    """Return a road with a dashed line in its middle and solid ones at its edges."""
    rng, rows = stage.rng("asphalt"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=3.0)
    fine = fbm(rng, rows, TILE, 4, 2, 0.9)
    grey = 0.5 + 0.5 * (broad - 0.5) + 0.3 * (fine - 0.5)
    colour = _tones((0.15, 0.15, 0.17), (0.36, 0.36, 0.38), grey)
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    dash = (np.arange(TILE)[None] % 512 < 260).astype(np.float32)
    line = step(0.016, 0.010, np.abs(depth - 0.78)) * dash
    line = np.maximum(line, step(0.02, 0.012, np.abs(depth - 1.42)) * np.ones_like(dash))
    return _lit(stage, mix(colour, vector((0.92, 0.88, 0.74)), 0.85 * line))


def boards(stage: Stage) -> F32:
    """Return a floor of wooden boards with a rug at the feet."""
    rng, rows = stage.rng("boards"), _rows(stage)
    grain = fbm(rng, rows, TILE, 128, 5, 0.7, stretch=12.0)
    wide = max(4, round(rows / 7))
    board = np.arange(rows)[:, None] // wide
    tone = rng.random((rows // wide + 1, 4), np.float32)
    place = (np.arange(TILE)[None] // (TILE // 4) + board) % 4
    shade = tone[board, place]
    colour = _tones((0.36, 0.22, 0.12), (0.70, 0.48, 0.28), 0.5 * shade + 0.9 * (grain - 0.25))
    seam = (np.arange(rows)[:, None] % wide == 0) | ((np.arange(TILE)[None] % (TILE // 4)) < 2)
    return _lit(stage, (colour * np.where(seam, 0.55, 1.0)[..., None]).astype(np.float32))


def cloud_tops(stage: Stage) -> F32:
    """Return the tops of clouds from above."""
    rng, rows = stage.rng("tops"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 6, 0.55, stretch=2.0)
    palette = stage.palette
    low = vector(palette.middle) * 0.75 + vector(palette.horizon) * 0.2
    high = vector(palette.sun) * 0.55 + vector(palette.horizon) * 0.45
    if palette.stars > 0.2:
        low, high = vector(palette.middle) * 0.9, vector(palette.horizon) * 1.5
    return np.clip(mix(low, high, np.clip(0.5 + 2.0 * (broad - 0.5), 0, 1)), 0, 1)
