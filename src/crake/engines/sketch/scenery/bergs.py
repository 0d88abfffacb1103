"""Ice that floats: icebergs with their images in the water, and floes with snow on them."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import fbm, profile
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, blur, even, mix, resize, step, vector
from crake.engines.sketch.scenery.boulders import faces
from crake.engines.sketch.scenery.paint import empty, hazed, ink, pen, polygon, stamp
from crake.engines.sketch.stage import Stage

BLUE, WHITE, SEAM = (0.34, 0.62, 0.82), (0.96, 0.98, 1.0), (0.24, 0.62, 0.72)
"""Of ice in the shade, of snow in the sun, and of ice where the water washes it."""


def iceberg(rng: np.random.Generator, high: int, light: Light, wide: float) -> U8:
    """Paint an iceberg `wide` times as wide as high, and below it its image in the water."""
    high, width = max(high, 8), max(even(high * wide), 8)
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    up = np.linspace(1, 0, high, dtype=np.float32)[:, None]
    rough = resize(fbm(rng, 64, 64, 32, 6, 0.62), width, high)
    peak, lean = rng.uniform(-0.35, 0.35), rng.uniform(0.7, 1.5)
    side = np.where(x < peak, (peak - x) / (1 + peak), (x - peak) / (1 - peak))
    edge = resize(profile(rng, 64, 16, 5, 0.62)[None], width, 1)
    ridge = np.clip(1 - side**lean, 0, 1) * (0.62 + 0.42 * edge) + 0.10 * (side < 0.96)
    cover = step(0.02, -0.02, up - ridge + 0.03 * (rough - 0.5))
    lit = faces(rng, x, up, light) * (0.85 + 0.3 * rough)
    lit = np.clip(lit * 1.5, 0, 1)
    body = mix(vector(BLUE), vector(WHITE), lit)
    below = np.clip((ridge - up) / np.maximum(ridge, 0.05), 0, 1)
    body = mix(body, vector(WHITE), step(0.22, 0.06, below + 0.2 * (rough - 0.5)) * 0.85)
    body = mix(body, vector(SEAM), step(0.13, 0.03, up + 0.05 * (rough - 0.5)) * 0.85)
    shade = vector(light.ambient) + (0.25 + 0.65 * lit[..., None]) * vector(light.colour)
    colour = np.clip(body * shade, 0, 1).astype(np.float32)
    return _mirrored(colour, cover)


def _mirrored(colour: F32, cover: F32) -> U8:
    """Return a picture with its faint, soft image below it, half as high."""
    high, width = cover.shape
    image = to_bytes(colour[::-1] * np.float32(0.8), cover[::-1])
    image = blur(resize(image, width, max(high // 2, 2)), 0.02 * high)
    fade = np.linspace(0.62, 0.1, image.shape[0], dtype=np.float32)[:, None, None]
    return np.concatenate([to_bytes(colour, cover), (image * fade).astype(np.uint8)])


def icebergs(
    stage: Stage, name: str, foot: int, high: float, *, spacing: float, speed: float, haze: float
) -> Layer:
    """Return icebergs, the largest `high`, that float on row `foot`."""
    rng, light = stage.rng(name), stage.palette.light
    tall, width = stage.tall(high), stage.period(speed)
    shapes = [
        iceberg(rng, max(8, int(tall * size)), light, 1.2 + 1.5 * rng.random())
        for size in (1.0, 0.42, 0.7, 0.25, 0.55)
    ]
    above = even(tall + 2)
    picture = empty(above + even(tall / 2 + 4), width)
    count = max(1, int(width / (spacing * stage.unit)))
    for k in range(count):
        shape = shapes[(k + int(rng.integers(2))) % len(shapes)]
        at = (k + 0.8 * rng.random()) * width / count
        stamp(picture, shape, at - shape.shape[1] / 2, above - round(shape.shape[0] * 2 / 3))
    if haze:
        picture = hazed(picture, stage.palette.horizon, haze)
    return Layer(picture, even(foot) - above, speed, drift=1.5 * stage.unit, smooth=True)


def floes(stage: Stage, name: str, row: int, wide: float, spacing: float) -> Layer:
    """Return floes that drift on row `row`, the widest `wide` pixels of a 1280 x 720 picture."""
    rng, light, speed = stage.rng(name), stage.palette.light, stage.speed(row)
    width = stage.period(speed)
    # The nearer, the more is seen of their upper side.
    flat = 0.05 + 0.22 * (row - stage.horizon) / max(stage.feet - stage.horizon, 1)
    high = even(max(wide * flat * stage.unit * 1.6 + 6, 8))
    picture = empty(high, width)
    top, side = ink(WHITE, light, 0.72), ink(BLUE, light, 0.4)
    for k in range(max(1, int(width / (spacing * stage.unit)))):
        x = (k + rng.random()) * spacing * stage.unit
        half = 0.5 * wide * stage.unit * (0.35 + 0.65 * rng.random())
        _floe(rng, picture, (x, 0.42 * high), half, flat, (top, side))
    return Layer(picture, even(row) - high // 2, speed, drift=4 * stage.unit * speed,
                 smooth=stage.smooth(speed))  # fmt: skip


def _floe(
    rng: np.random.Generator, picture: U8, at: tuple[float, float], half: float, flat: float,
    colours: tuple[RGB, RGB],
) -> None:  # fmt: skip
    """Paint one floe: its blue edge, and snow on it."""
    turns = np.linspace(0, 2 * np.pi, 12, endpoint=False) + rng.uniform(-0.2, 0.2, 12)
    reach = half * rng.uniform(0.72, 1.0, 12)
    outline = np.stack([np.cos(turns) * reach, np.sin(turns) * reach * flat], -1)
    thick = max(0.20 * half * flat + 1, 1.5)
    for x in (at[0], at[0] - picture.shape[1], at[0] + picture.shape[1]):
        corners = (outline + np.array((x, at[1]))).astype(np.float32)
        polygon(picture, corners + vector((0.0, thick * 1.7)), pen(colours[1], 0.35))
        polygon(picture, corners + vector((0.0, thick)), pen(colours[1]))
        polygon(picture, corners, pen(colours[0]))
