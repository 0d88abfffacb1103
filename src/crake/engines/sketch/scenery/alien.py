"""A strange planet: its sky, its moons and what grows there."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, even, resize, step, vector
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen, polygon, stroke
from crake.engines.sketch.stage import Stage, View

ZENITH, MIDDLE, HORIZON = (0.22, 0.16, 0.56), (0.56, 0.26, 0.62), (1.0, 0.62, 0.52)
"""Of the sky, in daylight."""
STALK, SPOT, BULB = (0.16, 0.42, 0.44), (0.46, 1.0, 0.86), (1.0, 0.56, 0.80)


def strange(stage: Stage) -> Stage:
    """Return a stage under the sky of the planet, as bright as its own hour is."""

    def hued(own: RGB, hue: RGB) -> RGB:
        level = min(sum(own) / sum(hue) * 1.05, 1.0)
        r, g, b = (min(0.85 * level * h + 0.15 * c, 1.0) for c, h in zip(own, hue, strict=True))
        return r, g, b

    palette = stage.palette
    return replace(
        stage,
        palette=replace(
            palette,
            zenith=hued(palette.zenith, ZENITH),
            middle=hued(palette.middle, MIDDLE),
            horizon=hued(palette.horizon, HORIZON),
        ),
    )


class Moon:
    """A moon, lit from one side; the sky shows through its dark one.

    Parameters
    ----------
    at
        Its middle: widths of the frame from the left, and heights of the sky from above.
    radius
        In pixels of a 1280 x 720 picture.
    ring
        Whether a ring is around it.
    """

    def __init__(
        self, stage: Stage, name: str, at: tuple[float, float], radius: float, colour: RGB,
        *, ring: bool = False,
    ) -> None:  # fmt: skip
        self._at = at[0] * stage.width, at[1] * stage.horizon
        self._sprite = Sprite(_moon(stage, name, radius * stage.unit, colour, ring=ring))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it; it is too far away to move."""
        del view
        x, y = self._at
        self._sprite.draw(frame, x - self._sprite.width / 2, y - self._sprite.height / 2)


def _moon(stage: Stage, name: str, radius: float, colour: RGB, *, ring: bool) -> U8:
    """Paint a moon with seas and bands, and its ring."""
    rng, light = stage.rng(name), stage.palette.light
    side = even(radius * (4.4 if ring else 2.3) + 4)
    at = (np.arange(side, dtype=np.float32) + 0.5 - side / 2) / np.float32(max(radius, 1))
    x, y = at[None], at[:, None]
    away = np.hypot(x, y)
    toward = 1.0 if light.direction[0] >= 0 else -1.0
    front = np.sqrt(np.clip(1 - away**2, 0, 1))
    lit = np.clip(0.62 * toward * x - 0.42 * y + 0.66 * front, 0, 1) ** 0.8
    seas = resize(fbm(rng, 64, 64, 32, 6, 0.6), side, side)
    tone = 0.72 + 0.75 * (seas - 0.5) + 0.10 * np.sin(9 * y + 5 * seas)
    edge = np.clip((1 - away) * radius + 0.5, 0, 1)
    cover = edge * (0.34 + 0.66 * step(0.02, 0.45, lit))
    body = vector(colour) * tone[..., None] * (0.35 + 0.75 * lit[..., None])
    far = vector(stage.palette.middle)
    body = body * 0.80 + far * 0.20
    if ring:
        flat = np.hypot(x * 0.98 + y * 0.18, (y - 0.30 * x) * 3.6)
        bands = step(1.32, 1.40, flat) * step(2.05, 1.95, flat)
        bands *= 0.55 + 0.35 * np.sin(flat * 34) * step(1.0, 1.6, flat)
        behind = (y - 0.30 * x < 0) & (away < 1)
        bands = np.where(behind, 0, bands) * 0.8
        body = body + (vector(colour) * 1.05 - body) * bands[..., None]
        cover = np.maximum(cover, bands * (0.4 + 0.6 * step(-1.6, 1.2, toward * x)))
    return to_bytes(np.clip(body, 0, 1).astype(np.float32), cover.astype(np.float32))


def lantern_plant(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint curled stalks that each bear a bulb which glows."""
    picture = empty(height, int(height * 0.9))
    wide = picture.shape[1]
    for _ in range(5):
        root = wide * (0.5 + 0.16 * float(rng.normal()))
        tall, side = height * float(rng.uniform(0.45, 0.9)), float(rng.choice((-1.0, 1.0)))
        along = np.linspace(0, 1, 16)
        curl = 0.22 * wide * side
        x = root + curl * (along**1.6 - 1.2 * np.clip(along - 0.82, 0, 1) * 4 * along)
        y = height - tall * np.sin(along * pi * 0.56)
        lit = 0.35 + 0.4 * float(rng.random())
        line = np.stack([x, y], -1).astype(np.float32)
        stroke(picture, line, pen(ink(STALK, light, lit)), height * 0.022)
        end, size = line[-1].tolist(), height * float(rng.uniform(0.035, 0.06))
        dot(picture, end[0], end[1] + size, size * 1.7, pen(BULB, 0.22))
        dot(picture, end[0], end[1] + size, size, pen(BULB))
        dot(picture, end[0] - 0.2 * size, end[1] + 0.7 * size, size * 0.45, pen((1.0, 0.92, 0.96)))
    return picture


def cap_tree(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a tree with a cap like a mushroom's, with spots that glow."""
    wide = int(height * 0.95)
    picture = empty(height, wide)
    x, top = wide / 2, height * 0.34
    sunny = 1.0 if light.direction[0] >= 0 else -1.0
    trunk = (0.44, 0.34, 0.52)
    for part, lit in ((1.0, 0.2), (0.5, 0.7)):
        half, shift = height * 0.05 * part, sunny * height * 0.02 * (1 - part)
        corners = [[x - 1.6 * half + shift, height], [x - half + shift, top],
                   [x + half + shift, top], [x + 1.6 * half + shift, height]]  # fmt: skip
        polygon(picture, np.array(corners, np.float32), pen(ink(trunk, light, lit)))
    hue = ((0.26, 0.36, 0.66), (0.62, 0.24, 0.50), (0.20, 0.50, 0.52))[int(rng.integers(3))]
    turns = np.linspace(0, pi, 22)
    for ring, lit in ((1.0, 0.18), (0.90, 0.45), (0.74, 0.75), (0.5, 1.0)):
        shift = sunny * wide * 0.10 * (1 - ring)
        dome = np.stack([x + shift + np.cos(turns) * wide * 0.48 * ring,
                         top + height * 0.03 - np.sin(turns) * top * 0.95 * ring], -1)  # fmt: skip
        polygon(picture, dome.astype(np.float32), pen(ink(hue, light, lit)))
    for _ in range(9):
        turn, far = float(rng.uniform(0.15, pi - 0.15)), float(rng.uniform(0.25, 0.9))
        at = x + cos(turn) * wide * 0.44 * far, top - sin(turn) * top * 0.82 * far
        dot(picture, *at, height * float(rng.uniform(0.010, 0.024)), pen(SPOT))
    for k in range(9):  # threads that hang below it
        column = x + wide * 0.42 * (k / 4 - 1)
        long = height * float(rng.uniform(0.05, 0.22))
        line = np.array([[column, top + height * 0.03], [column, top + long]], np.float32)
        stroke(picture, line, pen(SPOT, 0.5), max(height * 0.006, 1))
    return picture


def spire(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint crystals that stand in a cluster."""
    picture = empty(height, int(height * 0.8))
    wide = picture.shape[1]
    sunny = 1.0 if light.direction[0] >= 0 else -1.0
    for k in range(5):
        lean = (k - 2) * 0.16 + 0.05 * float(rng.normal())
        tall, half = height * float(rng.uniform(0.45, 0.95)), wide * float(rng.uniform(0.05, 0.09))
        foot, tip = wide * (0.5 + 0.08 * (k - 2)), wide * (0.5 + 0.08 * (k - 2)) + lean * tall * 0.8
        shoulder = 0.82 * tall
        at = foot + (tip - foot) * 0.82
        for side, lit in ((-1.0, 0.75 if sunny < 0 else 0.2), (1.0, 0.75 if sunny > 0 else 0.2)):
            corners = [[foot, height], [foot + side * half, height],
                       [at + side * half, height - shoulder], [tip, height - tall],
                       [at, height - shoulder]]  # fmt: skip
            r, g, b = ink((0.46, 0.62, 0.92), light, lit)
            polygon(picture, np.array(corners, np.float32), pen((r + 0.06, g + 0.12, b + 0.16)))
    return picture
