"""Nebulae, and a planet from near space."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import F32, blur, even, resize, sample, step, vector
from crake.engines.sketch.scenery.paint import dot, empty, pen
from crake.engines.sketch.scenery.sky import gradient
from crake.engines.sketch.stage import Stage

COARSE = 4


def nebula(stage: Stage, speed: float, gas: float = 1.0) -> Layer:
    """Return gas clouds in several colours, `gas` times as bright, behind many stars."""
    rng = stage.rng("nebula")
    height, width = stage.height, stage.period(speed)
    rows, columns = height // COARSE + 1, width // COARSE
    size = min(cell(420 * stage.unit / COARSE), 64)
    colour = np.repeat(gradient(stage.palette, rows)[:, None], columns, axis=1)
    tints = ((0.50, 0.16, 0.62), (0.10, 0.34, 0.66), (0.62, 0.26, 0.24))
    for tint in tints:
        cloud = fbm(rng, rows, columns, size, 6, 0.55)
        glow = np.clip((cloud - 0.50) * 1.7, 0, 1) ** 1.3
        colour = colour + glow[..., None] * vector(tint) * np.float32(0.85 * gas)
    dust = fbm(rng, rows, columns, size, 6, 0.58)
    colour = colour * (1 - 0.75 * step(0.52, 0.72, dust))[..., None]
    wide = np.concatenate([colour[:, -1:], colour, colour[:, :1]], axis=1).astype(np.float32)
    full = resize(wide, wide.shape[1] * COARSE, rows * COARSE)[:height, COARSE:-COARSE]
    picture = to_bytes(full, dither=2.0)
    _stars(stage, rng, picture)
    return Layer(picture, 0, speed, smooth=stage.smooth(speed))


def _stars(
    stage: Stage, rng: np.random.Generator, picture: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
) -> None:
    height, width = picture.shape[:2]
    count = int(1300 * width * height / (1280 * 720 * stage.unit**2))
    place, bright = rng.random((count, 2)), rng.random(count) ** 5
    warm = rng.random(count)
    stars = np.zeros((height, width, 4), np.uint8)
    for (x, y), value, red in zip(place, bright, warm, strict=True):
        shade = 0.28 + 0.72 * value
        radius = (0.45 + 1.3 * value) * stage.unit
        colour = shade * (0.80 + 0.2 * red), shade * 0.92, shade * (1.0 - 0.25 * red)
        dot(stars, x * width, y * height, radius, pen(colour))
    cv2.add(picture, stars, picture)
    picture[..., 3] = 255


def _globe(
    height: int, width: int, radius: float, top: float, size: int = 1
) -> tuple[F32, F32, F32]:
    """Return longitude and latitude of a globe's points and its limb's distance, in pixels.

    Of every point, or of the middles of squares of `size` pixels.
    """
    middle = np.float32((size - 1) / 2)
    x = np.arange(0, width, size, dtype=np.float32)[None] + middle - width * 0.42
    y = np.arange(0, height, size, dtype=np.float32)[:, None] + middle - (top + radius)
    away = np.hypot(x, y)
    return x / radius, y / radius, radius - away


def planet(stage: Stage) -> Layer:
    """Return a blue planet below, its seas, lands and clouds, in a shining veil of air."""
    rng = stage.rng("planet")
    height = even(stage.frame_height * (0.52 if stage.width > stage.frame_height else 0.40))
    height += stage.height - stage.frame_height
    width = even(stage.width + abs(stage.motion.scroll(stage.seconds)) * 0.012 + 8)
    radius = 1.02 * max(stage.width, stage.frame_height * 0.9)
    # What is seen on it is softer than a pixel; its limb is not.
    x, y, inside = _globe(height, width, radius, height * 0.14, 2)
    deep = np.sqrt(np.clip(1 - x * x - y * y, 0.02, 1))
    side, size = 1024, 128
    up, out = y * np.cos(0.95) + deep * np.sin(0.95), deep * np.cos(0.95) - y * np.sin(0.95)
    lon = (np.arctan2(x, out) + 1.6) * side * 0.31
    lat = np.clip((np.arcsin(np.clip(up, -1, 1)) + 1.6) * side * 0.31, 0, side - 1)
    maps = [fbm(rng, side, side, size // part, 7, 0.56) for part in (1, 2, 2)]
    land_n, tone, cloud_n = (
        sample(m, (lon % (side - 1)).astype(np.float32), lat.astype(np.float32)) for m in maps
    )
    colour = _surface(land_n, tone, cloud_n)
    light = vector(stage.palette.light.direction)
    light = light / np.linalg.norm(light)
    day = np.clip(x * light[0] + y * light[1] + deep * (light[2] + 0.12), 0, 1) ** 0.75
    haze = np.exp(-np.clip(inside, 0, None) / (34 * stage.unit))
    colour = colour * (day * 1.25)[..., None]
    colour += (haze * (0.25 + day))[..., None] * vector((0.26, 0.55, 1.0)) * 0.85
    colour = resize(np.asarray(colour, np.float32), width, height)
    day = resize(np.asarray(day, np.float32), width, height)
    inside = _globe(height, width, radius, height * 0.14)[2]
    air = np.exp(np.clip(inside, None, 0) / (17 * stage.unit)) * np.clip(0.15 + day * 1.1, 0, 1)
    cover = np.where(inside > 0, np.clip(inside + 0.5, 0, 1), air * 0.85).astype(np.float32)
    colour = np.where((inside > 0)[..., None], colour, vector((0.36, 0.66, 1.0)))
    picture = to_bytes(colour.astype(np.float32), np.maximum(cover, (air * 0.85 * (inside <= 0))))
    return Layer(picture, even(stage.height - height), 0.012)


def _surface(land_n: F32, tone: F32, cloud_n: F32) -> F32:
    """Paint seas, lands, deserts and clouds."""
    land = step(0.515, 0.545, land_n)[..., None]
    sea = vector((0.025, 0.12, 0.32)) + step(0.40, 0.53, land_n)[..., None] * vector(
        (0.02, 0.14, 0.16)
    )
    green = vector((0.13, 0.25, 0.09)) * (0.6 + tone[..., None])
    dry = vector((0.50, 0.40, 0.24)) * (0.6 + 0.8 * tone[..., None])
    ground = green + step(0.52, 0.66, tone)[..., None] * (dry - green)
    cloud = step(0.50, 0.70, cloud_n)[..., None] * 0.95
    return np.asarray((sea + land * (ground - sea)) * (1 - cloud) + cloud * 0.97, np.float32)


def moon(stage: Stage) -> Layer:
    """Return a small cratered moon far away."""
    rng, side = stage.rng("moon"), stage.px(86)
    at = np.linspace(-1.1, 1.1, side, dtype=np.float32)
    x, y = np.meshgrid(at, at)
    deep = np.sqrt(np.clip(1 - x * x - y * y, 0, 1))
    rough = resize(fbm(rng, 64, 256, 32, 5, 0.6)[:, :64].copy(), side, side)
    light = vector(stage.palette.light.direction)
    light = light / np.linalg.norm(light)
    day = np.clip(x * light[0] + y * light[1] + deep * light[2], 0, 1)
    colour = ((0.45 + 0.75 * rough) * day)[..., None] * vector((0.92, 0.90, 0.86))
    cover = np.clip((1 - np.hypot(x, y)) * side / 2.2 + 0.5, 0, 1).astype(np.float32)
    whole = empty(side, even(stage.width + 8))
    left = int(stage.width * 0.16)
    rgba = to_bytes(colour.astype(np.float32), blur(cover, 0.5), dither=0)
    room = min(side, whole.shape[1] - left)
    whole[:, left : left + room] = rgba[:, :room]
    return Layer(whole, even(stage.frame_height * 0.13), 0.006)


def earth(stage: Stage) -> Layer:
    """Return the earth as it stands in the sky of the moon."""
    rng, side = stage.rng("earth"), stage.px(170)
    at = np.linspace(-1.12, 1.12, side, dtype=np.float32)
    x, y = np.meshgrid(at, at)
    deep = np.sqrt(np.clip(1 - x * x - y * y, 0, 1))
    maps = [resize(fbm(rng, 256, 256, 128, 6, 0.56), side, side) for _ in range(3)]
    light = vector(stage.palette.light.direction)
    light = light / np.linalg.norm(light)
    day = np.clip(x * light[0] + y * light[1] + deep * light[2], 0, 1)
    colour = _surface(*maps) * (0.06 + 1.25 * day)[..., None]
    away = np.hypot(x, y)
    rim = np.exp(-(((away - 1) / 0.045) ** 2)) * (0.25 + 0.75 * day)
    colour += rim[..., None] * vector((0.35, 0.65, 1.0)) * 0.9
    cover = np.maximum(step(1.0, 0.985, away), 0.8 * rim * step(1.12, 1.0, away))
    rgba = to_bytes(colour.astype(np.float32), cover.astype(np.float32), dither=0)
    whole = empty(side, even(stage.width + 8))
    left = int(stage.width * 0.20)
    room = min(side, whole.shape[1] - left)
    whole[:, left : left + room] = rgba[:, :room]
    return Layer(whole, even(stage.horizon - 0.62 * stage.horizon), 0.004)
