"""Ranges of mountains and hills, lit by their slope."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import cell, fbm, profile, ridged
from crake.engines.sketch.raster import F32, blur_wrapped, even, mix, resize, step, vector
from crake.engines.sketch.scenery.seasons import land
from crake.engines.sketch.stage import Stage


@dataclass(frozen=True, slots=True)
class Range:
    """What a range looks like.

    Parameters
    ----------
    height
        Pixels on a 1280 x 720 picture.
    haze
        Share of air between, 0..1.
    speed
        Pixels that it moves while the ground at the feet moves one.
    rock, low
        Its colour above, and below towards the foot.
    snow
        Share of its height that snow covers.
    sharp
        Whether it has crests rather than domes.
    width
        Of its largest shapes, in pixels of a 1280 x 720 picture.
    """

    height: float
    haze: float
    speed: float
    rock: RGB = (0.33, 0.35, 0.40)
    low: RGB = (0.22, 0.33, 0.18)
    snow: float = 0.0
    sharp: bool = True
    width: float = 520.0


def _outline(rng: np.random.Generator, shape: Range, width: int, unit: float) -> F32:
    """Return `(width,)`: height of the crest, 0.2 to 1."""
    line = profile(rng, width, cell(shape.width * unit), 7, 0.46 if shape.sharp else 0.34)
    if shape.sharp:
        line = 0.55 * ridged(line) + 0.45 * profile(rng, width, cell(shape.width * unit / 2), 6)
        line = (line - line.min()) / max(float(np.ptp(line)), 1e-6)
    return (0.22 + 0.78 * line).astype(np.float32)


def _relief(rng: np.random.Generator, height: int, width: int, size: int, sharp: bool) -> F32:
    """Return `(height, width)`: how a surface of gullies and ribs catches light, around 0."""
    base = fbm(rng, height + 2, width, size, 6, 0.58, stretch=1.0)
    rough = ridged(base) + 0.5 * ridged(fbm(rng, height + 2, width, max(size // 2, 2), 5, 0.6))
    if not sharp:
        rough = blur_wrapped(base, 1.5)
    reach = 2 if sharp else 1
    slope = np.roll(rough, reach, axis=1) - np.roll(rough, -reach, axis=1)
    fall = rough[2:] - rough[:-2]
    lean = slope[1:-1] + 0.7 * fall
    return np.asarray(lean / max(float(lean.std()), 1e-6), np.float32)


def mountains(stage: Stage, name: str, shape: Range, foot: int | None = None) -> Layer:
    """Return a range that stands on row `foot`, by default the horizon."""
    rng, light, palette = stage.rng(name), stage.palette.light, stage.palette
    height, width = stage.tall(shape.height), stage.period(shape.speed)
    crest = (1 - _outline(rng, shape, width, stage.unit)) * height
    rows = np.arange(height, dtype=np.float32)[:, None]
    cover = np.clip(rows - crest[None] + 0.5, 0, 1)
    # The slope of the ground is drawn on every second pixel, its edge on every one.
    half = even(height / 2), width // 2
    size = max(cell(shape.width * stage.unit / 5), 8)
    lean = _relief(rng, *half, size, shape.sharp)
    side = 1.0 if light.direction[0] >= 0 else -1.0
    lit = np.clip(0.52 + 0.24 * side * lean, 0.05, 1.05)[..., None]
    crest = crest[::2]
    depth = np.linspace(0, 1, half[0], dtype=np.float32)[:, None] - crest[None] / height
    rock, low = (vector(land(colour, stage.season)) for colour in (shape.rock, shape.low))
    ground = mix(rock, low, step(0.10, 0.55, depth + 0.04 * lean))
    snow = max(shape.snow, 0.9) if stage.season is Season.WINTER and shape.sharp else shape.snow
    if snow:
        line = snow * (0.30 + 0.55 * (1 - crest[None] / height)) + 0.035 * lean
        ground = mix(ground, vector((0.83, 0.86, 0.93)), step(0.03, -0.03, depth - line))
    colour = ground * (vector(light.ambient) + lit * vector(light.colour) * 1.15)
    air = stage.murk(shape.haze, shape.speed)
    haze = np.clip(air + 0.81 * air * depth, 0, max(air, 0.94))
    far = vector(palette.horizon) * 0.82 + vector(palette.middle) * 0.18
    colour += haze[..., None] * (far - colour)
    picture = to_bytes(resize(colour, width, height), cover)
    top = (stage.horizon if foot is None else foot) - height
    return Layer(
        picture, even(top + height) - height, shape.speed, smooth=stage.smooth(shape.speed)
    )
