"""Rock: the cone of a volcano, cliffs, and what hangs from the roof of a cave."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import GRAIN, cell, fbm, profile
from crake.engines.sketch.raster import F32, even, mix, resize, step, vector
from crake.engines.sketch.scenery.paint import hazed
from crake.engines.sketch.stage import Stage

COARSE = 2
TURF: RGB = (0.34, 0.44, 0.16)


def _cell(pixels: float) -> int:
    """Return the size of features that divides the half of a layer's width."""
    return min(cell(pixels), GRAIN // COARSE)


def _lit(stage: Stage, rough: F32, colour: RGB, amount: float) -> F32:
    """Return rock `(height, width, 3)` whose bumps `rough` the light catches."""
    light = stage.palette.light
    side = 1.0 if light.direction[0] >= 0 else -1.0
    slope = np.roll(rough, 2, axis=1) - np.roll(rough, -2, axis=1)
    fall = np.roll(rough, -2, axis=0) - np.roll(rough, 2, axis=0)
    lean = side * slope + 0.7 * fall
    lean = lean / max(float(lean.std()), 1e-6)
    lit = np.clip(0.45 + 0.26 * lean, 0.04, 1.1)[..., None] * amount
    tone = vector(colour) * (0.75 + 0.5 * rough[..., None])
    return np.asarray(tone * (vector(light.ambient) + lit * vector(light.colour)), np.float32)


def volcano(stage: Stage, name: str, speed: float, across: float, high: float) -> Layer:
    """Return a cone with a glowing crater and streams of lava, once in the picture's width."""
    rng = stage.rng(name)
    rows, width = stage.tall(high) // 2, stage.period(speed) // 2
    x = (np.arange(width, dtype=np.float32)[None] - across * stage.width / 2) / max(rows, 1)
    y = np.arange(rows, dtype=np.float32)[:, None] / max(rows, 1)
    rough = fbm(rng, rows, width, _cell(90 * stage.unit / 2), 6, 0.6)
    ridge = profile(rng, width, _cell(60 * stage.unit / 2), 6, 0.55)[None] - 0.5
    slope = 0.16 + 1.05 * y**1.35
    cover = step(0.02, -0.02, np.abs(x) - slope - 0.10 * ridge) * step(0.0, 0.02, y - 0.03)
    colour = _lit(stage, rough, (0.26, 0.22, 0.21), 0.8)
    bend = 0.10 * np.sin(y * 7 + 1.0) + 0.5 * (fbm(rng, rows, width, 64, 4, 0.5) - 0.5) * y
    heat: F32 = np.zeros_like(rough)
    for start, wide, lean in ((0.0, 0.030, 0.05), (-0.10, 0.018, -0.42), (0.11, 0.020, 0.40)):
        away = np.abs(x - start - lean * y - bend)
        stream = np.exp(-((away / (wide * (0.6 + 1.2 * y))) ** 2)) * (1 - 0.55 * y)
        heat = np.maximum(heat, stream).astype(np.float32)
    mouth = np.exp(-((x / 0.17) ** 2) - (y / 0.07) ** 2)
    hot = np.clip(np.maximum(heat, mouth) * 1.25, 0, 1)[..., None].astype(np.float32)
    glow = vector((1.0, 0.36, 0.06)) + hot**3 * vector((0.0, 0.5, 0.35))
    halo = np.exp(-(x**2) / 0.10 - y / 0.5)[..., None] * 0.35
    hued = colour * (1 - hot) + glow * hot + halo * vector((0.9, 0.25, 0.05))
    full = resize(hued.astype(np.float32), width * 2, rows * 2)
    picture = to_bytes(full, resize(np.asarray(cover, np.float32), width * 2, rows * 2))
    return Layer(picture, even(stage.horizon) - rows * 2, speed, smooth=stage.smooth(speed))


def cliff(
    stage: Stage,
    name: str,
    foot: int,
    high: float,
    *,
    colour: RGB,
    speed: float,
    haze: float = 0.0,
    gaps: float = 0.5,
    strata: float = 0.3,
    stepped: float = 0.7,
    notches: Sequence[tuple[float, float, float]] = (),
    turf: float = 0.0,
) -> Layer:
    """Return a wall of rock that stands on row `foot`.

    Parameters
    ----------
    high
        In pixels of a 1280 x 720 picture; beyond the frame's top it is a wall without an end.
    gaps
        How far its edge goes up and down, 0..1.
    strata
        Strength of the layers of stone.
    stepped
        How far its edge goes in steps, 0..1.
    notches
        Where water comes over its edge: middle and width in widths of the frame, and how far below
        the highest edge, 0..1.
    turf
        How thick grass is on its edge, relative to its height.
    """
    rng = stage.rng(name)
    rows, width = stage.tall(high) // COARSE, stage.period(speed) // COARSE
    unit = stage.unit / COARSE
    line = profile(rng, width, _cell(420 * unit), 6, 0.5)[None]
    bluff = np.round(line * 5) / 5 * stepped + line * (1 - stepped)
    y = np.arange(rows, dtype=np.float32)[:, None] / max(rows, 1)
    rough = fbm(rng, rows, width, _cell(70 * unit), 6, 0.62, stretch=0.6)
    edge = (1 - bluff) * gaps + 0.03 * (rough - 0.5)
    for middle, wide, below in notches:
        at = (np.arange(width, dtype=np.float32) * COARSE / stage.width - middle) / wide
        cut = step(1.25, 0.46, np.abs(at + 0.10 * (rough - 0.5)))
        edge = edge + (below + 0.012 * (rough - 0.5) - edge) * cut
    cover = step(-0.006, 0.006, y - edge)
    wavy = y * 26 + 2.2 * fbm(rng, rows, width, _cell(300 * unit), 4, 0.5, stretch=3.0)
    bands = 1 + strata * np.sin(wavy * 2.1) * 0.5 + strata * 0.3 * np.sin(wavy * 5.3)
    picture = _lit(stage, rough, colour, 0.95) * np.asarray(bands, np.float32)[..., None]
    picture *= np.asarray(0.72 + 0.35 * (1 - y), np.float32)[..., None]
    if turf:
        grown = step(turf * 1.15, turf * 0.7, y - edge - 0.9 * turf * (rough - 0.5))
        picture = mix(picture, _lit(stage, rough, TURF, 0.9), grown)
    full = resize(np.clip(picture, 0, 1).astype(np.float32), width * COARSE, rows * COARSE)
    rgba = to_bytes(full, resize(np.asarray(cover, np.float32), width * COARSE, rows * COARSE))
    if haze:
        rgba = hazed(rgba, stage.palette.horizon, haze)
    return Layer(rgba, even(foot) - rows * COARSE, speed, smooth=stage.smooth(speed))


def roof(stage: Stage, name: str, high: float, *, colour: RGB, speed: float) -> Layer:
    """Return the roof of a cave from which stalactites hang."""
    rng = stage.rng(name)
    rows, width = stage.tall(high) // COARSE, stage.period(speed) // COARSE
    unit = stage.unit / COARSE
    broad = profile(rng, width, _cell(520 * unit), 5, 0.5)
    spikes = np.clip(profile(rng, width, _cell(52 * unit), 4, 0.75) - 0.42, 0, 1) * 1.9
    edge = (0.22 + 0.34 * broad + 0.5 * spikes**1.4)[None]
    y = np.arange(rows, dtype=np.float32)[:, None] / max(rows, 1)
    rough = fbm(rng, rows, width, _cell(60 * unit), 6, 0.62, stretch=0.5)
    cover = step(0.006, -0.006, y - edge - 0.02 * (rough - 0.5))
    picture = _lit(stage, rough, colour, 0.6) * (0.25 + 0.75 * np.clip(y / edge, 0, 1))[..., None]
    full = resize(np.clip(picture, 0, 1).astype(np.float32), width * COARSE, rows * COARSE)
    rgba = to_bytes(full, resize(np.asarray(cover, np.float32), width * COARSE, rows * COARSE))
    return Layer(rgba, 0, speed, smooth=stage.smooth(speed))
