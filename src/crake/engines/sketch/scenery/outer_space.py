"""What is to be seen further out: asteroids that tumble past, and a planet with rings."""

from __future__ import annotations

from math import cos, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, even, mix, resize, sample, step, vector
from crake.engines.sketch.scenery.paint import empty, stamp
from crake.engines.sketch.stage import Stage, View

SHAPES = 7
"""Asteroids that are drawn; more are turned copies of them."""
STONE: RGB = (0.46, 0.42, 0.38)


def asteroid(rng: np.random.Generator, side: int, light: Light) -> U8:
    """Paint a lump of rock with craters, lit from one side."""
    at = np.linspace(-1.25, 1.25, max(side, 6), dtype=np.float32)
    x, y = np.meshgrid(at, at)
    x, y = x / np.float32(rng.uniform(0.9, 1.15)), y / np.float32(rng.uniform(0.62, 0.9))
    turn, away = np.arctan2(y, x), np.hypot(x, y)
    edge = np.ones_like(x)
    for k in range(2, 6):
        edge += np.float32(rng.normal(0, 0.16 / k)) * np.cos(k * turn + rng.uniform(0, 6.3))
    deep = np.sqrt(np.clip(edge**2 - away**2, 0, None))
    rough = resize(fbm(rng, 128, 128, 32, 6, 0.62), at.size, at.size)
    high = deep + 0.34 * (rough - 0.5)
    for cx, cy, size in rng.uniform((-0.7, -0.7, 0.10), (0.7, 0.7, 0.34), (9, 3)).tolist():
        bowl = np.hypot(x - cx, y - cy) / size
        high += (size * 0.5 * (np.clip(bowl**2, 0, 1) - 1) * (bowl < 1)).astype(np.float32)
    grain = at.size / 2.5
    slope_y, slope_x = (np.asarray(g * grain, np.float32) for g in np.gradient(high))
    toward = vector(light.direction) / np.float32(np.linalg.norm(light.direction))
    flat = (-slope_x * toward[0] - slope_y * toward[1] + toward[2]) / np.sqrt(
        1 + slope_x**2 + slope_y**2
    )
    lit = np.clip(flat, 0, 1)[..., None]
    shade = vector(light.ambient) * np.float32(0.5) + lit * vector(light.colour) * np.float32(1.3)
    tone = vector(STONE) * (0.7 + 0.6 * rough[..., None])
    cover = np.clip((edge - away) * grain + 0.5, 0, 1).astype(np.float32)
    return to_bytes(np.clip(tone * shade, 0, 1).astype(np.float32), cover, dither=0)


def asteroids(
    stage: Stage, name: str, size: float, count: float, speed: float, drift: float
) -> Layer:
    """Return a cloud of asteroids, the largest `size` pixels of a 1280 x 720 picture wide.

    Parameters
    ----------
    count
        How many there are in a frame.
    drift
        Pixels a second that they move by themselves.
    """
    rng, width = stage.rng(name), stage.period(speed, drift * stage.unit)
    picture = empty(even(stage.height), width)
    shares = np.linspace(1.0, 0.25, SHAPES).tolist()
    shapes = [asteroid(rng, stage.px(size * share), stage.palette.light) for share in shares]
    for k in range(max(1, round(count * width / stage.width))):
        shape = shapes[min(int(SHAPES * rng.random() ** 1.3), SHAPES - 1)]
        x, y = rng.random() * width, (0.04 + 0.92 * ((k * 0.618) % 1.0)) * picture.shape[0]
        stamp(picture, shape, x, y - shape.shape[0] / 2)
    return Layer(picture, 0, speed, drift * stage.unit, smooth=stage.smooth(speed, drift))


class RingedPlanet:
    """A giant of gas with bands and rings, too far away to move.

    Parameters
    ----------
    at
        Its middle, in widths of the frame and heights of the sky.
    radius
        In pixels of a 1280 x 720 picture.
    """

    def __init__(self, stage: Stage, at: tuple[float, float], radius: float) -> None:
        self._at = at[0] * stage.width, at[1] * stage.horizon
        self._sprite = Sprite(_ringed(stage, min(radius * stage.unit, 0.26 * stage.width)))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it."""
        del view
        x, y = self._at
        self._sprite.draw(frame, x - self._sprite.width / 2, y - self._sprite.height / 2)


TILT, OPEN = 0.30, 0.26
"""How far its axis leans, in radians; and how far its rings are open to the viewer."""
RINGS = (1.32, 2.25)
"""Where they begin and end, in radii of the planet."""


def _ringed(stage: Stage, radius: float) -> U8:
    """Paint the planet, the shadow of the rings on it, and its own on the rings."""
    rng = stage.rng("ringed planet")
    half = radius * RINGS[1] * 1.03
    wide, high = even(2 * half), even(2 * max(radius * 1.03, half * 0.62))
    px = (np.arange(wide, dtype=np.float32)[None] + 0.5 - wide / 2) / np.float32(radius)
    py = (np.arange(high, dtype=np.float32)[:, None] + 0.5 - high / 2) / np.float32(radius)
    x, y = px * cos(TILT) + py * sin(TILT), py * cos(TILT) - px * sin(TILT)
    away, flat = np.hypot(x, y), np.hypot(x, y / OPEN)
    deep = np.sqrt(np.clip(1 - away**2, 0, 1))
    light = vector(stage.palette.light.direction)
    light = light / np.linalg.norm(light)
    day = np.clip(px * light[0] + py * light[1] + deep * light[2], 0, 1) ** 0.8
    swirl = resize(fbm(rng, 64, 64, 32, 6, 0.55), wide, high)
    up = y + 0.10 * x * x + 0.035 * (swirl - 0.5)
    stripes = fbm(rng, 256, 64, 64, 6, 0.62)[:, :1]
    band = sample(np.ascontiguousarray(np.repeat(stripes, 4, 1)), np.ones_like(up),
                  ((up + 1) * 127).astype(np.float32))  # fmt: skip
    body = mix(vector((0.62, 0.47, 0.30)), vector((0.96, 0.86, 0.66)), step(0.30, 0.70, band))
    body = body * (0.10 + 1.05 * day[..., None])
    shadow = np.hypot(x, (y - 0.16) / OPEN)
    shaded = step(RINGS[0], RINGS[0] + 0.1, shadow) * step(RINGS[1], RINGS[1] - 0.1, shadow)
    body *= (1 - 0.45 * shaded * (y < 0.3) * (y > 0.0))[..., None]
    cover = np.clip((1 - away) * radius + 0.5, 0, 1)
    return _with_rings(rng, body.astype(np.float32), cover.astype(np.float32), (x, y, flat))


def _with_rings(rng: np.random.Generator, body: F32, cover: F32, at: tuple[F32, F32, F32]) -> U8:
    """Lay the rings around the planet, before it and behind it."""
    x, y, flat = at
    lanes = fbm(rng, 512, 64, 64, 7, 0.7)[:, :1]
    row = np.clip((flat - RINGS[0]) / (RINGS[1] - RINGS[0]) * 511, 0, 511).astype(np.float32)
    lane = sample(np.ascontiguousarray(np.repeat(lanes, 4, 1)), np.ones_like(row), row)
    share = row / np.float32(511)
    gap = 1 - np.exp(-(((share - 0.70) / 0.025) ** 2))  # Cassini's division
    dense = (0.35 + 0.65 * step(0.25, 0.65, lane)) * gap * step(0.0, 0.12, share)
    dense = dense * step(1.0, 0.97, share) * (flat > RINGS[0])
    dense = np.where((y < 0) & (np.hypot(x, y) < 1), 0.0, dense * 0.92)
    dark = (np.abs(x + 0.55) < 0.62) & (y < 0)  # the planet's shadow
    ice = vector((0.92, 0.84, 0.70)) * np.where(dark, 0.14, 0.62 + 0.4 * lane)[..., None]
    colour = mix(body, ice.astype(np.float32), dense.astype(np.float32))
    whole = np.maximum(cover, dense)
    return to_bytes(np.clip(colour, 0, 1).astype(np.float32), whole.astype(np.float32))
