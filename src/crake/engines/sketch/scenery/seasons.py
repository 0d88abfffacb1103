"""What the seasons do to a place: colours of leaves, snow that lies, leaves and flowers strewn."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Framing, Season
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, mix, step, vector
from crake.engines.sketch.scenery.paint import SHIFT, points, tufts
from crake.engines.sketch.stage import Stage

SNOW: RGB = (0.93, 0.95, 1.0)
LEAVES: tuple[RGB, ...] = (
    (0.80, 0.34, 0.07), (0.86, 0.56, 0.10), (0.68, 0.17, 0.07), (0.58, 0.38, 0.13),
    (0.82, 0.44, 0.08),
)  # fmt: skip
"""What leaves turn to in autumn."""
BLOSSOMS: tuple[RGB, ...] = ((0.97, 0.70, 0.80), (0.98, 0.90, 0.93), (0.94, 0.58, 0.72))
"""Of trees in spring."""
DAISIES: tuple[RGB, ...] = ((0.98, 0.97, 0.94), (0.98, 0.84, 0.30), (0.90, 0.62, 0.86))
POPPIES: tuple[RGB, ...] = ((0.86, 0.16, 0.10), (0.92, 0.76, 0.20), (0.86, 0.16, 0.10))
FRESH: RGB = (0.34, 0.50, 0.14)

_EARTHY: dict[Season, tuple[RGB, float]] = {
    Season.SPRING: ((0.38, 0.62, 0.18), 0.45),
    Season.SUMMER: ((0.56, 0.58, 0.14), 0.5),
    Season.AUTUMN: ((0.60, 0.40, 0.11), 0.62),
    Season.WINTER: (SNOW, 0.88),
}
"""What the green of land turns to, and how far."""


def crowns(season: Season | None) -> tuple[RGB, ...]:
    """Return the colours of leaves among which each broad-leaved tree has one; none is usual."""
    if season is Season.AUTUMN:
        return LEAVES
    if season is Season.SPRING:
        return (*BLOSSOMS, FRESH, FRESH)
    return ((0.20, 0.40, 0.09), (0.28, 0.42, 0.10)) if season is Season.SUMMER else ()


def land(colour: RGB, season: Season | None) -> RGB:
    """Return a colour of land in a season: as far as it is green, it turns."""
    red, green, blue = colour
    share = float(np.clip((green - max(red, blue)) * 12 + 0.35, 0, 1))
    if season is None or (green < max(red, blue) and season is not Season.WINTER):
        return colour
    wanted, reach = _EARTHY[season]
    level = 1.0 if season is Season.WINTER else sum(colour) / max(sum(wanted), 0.1) * 1.1
    part = reach * max(share, 0.8 if season is Season.WINTER else 0.0)
    mixed = ((1 - part) * c + part * w * level for c, w in zip(colour, wanted, strict=True))
    r, g, b = (min(value, 1.0) for value in mixed)
    return r, g, b


def capped(picture: U8, deep: float, light: Light) -> U8:
    """Let snow lie on whatever a premultiplied picture shows, `deep` pixels of it."""
    rows = max(1, round(deep))
    cover = picture[..., 3]
    above = np.zeros_like(cover)
    above[rows:] = cover[:-rows]
    lying = cv2.blur(cv2.subtract(cover, above), (3, 3))
    share = np.minimum(lying, cover).astype(np.float32) / 255
    full = cover.astype(np.float32)
    white = np.clip(vector(light.ambient) + 0.85 * vector(light.colour), 0, 1) * vector(SNOW)
    # Plane by plane: the last axis is too short for NumPy to be fast along it.
    fresh = [
        np.clip(plane + share * (part * full - plane), 0, 255).astype(np.uint8)
        for plane, part in zip(cv2.split(picture)[:3], white, strict=True)
    ]
    return cast("U8", cv2.merge([*fresh, cover]))


def ground(stage: Stage, texture: F32) -> F32:
    """Return a ground, seen from above and lit, as it is in the stage's season."""
    if stage.season is None:
        return texture
    # Grass is where green leads; what lies there lies thinner on paths and streets.
    # Plane by plane: the last axis is too short for NumPy to be fast along it.
    red, green, blue = cast("list[F32]", cv2.split(texture))
    mean = (red + green + blue) / np.float32(3)
    lead = green - np.maximum(red, blue)
    grassy = np.clip(lead / np.maximum(mean, 0.02) * 8 + 0.15, 0, 1)
    if stage.season is Season.WINTER:
        return _snowed(stage, texture, grassy)
    wanted, reach = _EARTHY[stage.season]
    level = (mean / (sum(wanted) / 3))[..., None]
    turned = mix(texture, (vector(wanted) * level).astype(np.float32), grassy * reach)
    if stage.season is Season.AUTUMN:
        return _strewn(stage, turned, LEAVES, 0.5 + 0.5 * grassy, 1500, 4.2)
    if stage.season is Season.SPRING:
        return _strewn(stage, turned, DAISIES, grassy, 900, 1.9)
    return _strewn(stage, turned, POPPIES, grassy, 420, 2.2)


def _snowed(stage: Stage, texture: F32, grassy: F32) -> F32:
    """Cover a ground with snow, most of it where something grows."""
    rng, (rows, width) = stage.rng("lying snow"), texture.shape[:2]
    broad = fbm(rng, rows, width, 256, 5, 0.5, stretch=2.8)
    fine = fbm(rng, rows, width, 32, 5, 0.75, stretch=1.6)
    light = stage.palette.light
    # Stones and asphalt are grey; what is not lets snow lie.
    red, green, blue = cv2.split(texture)
    most = np.maximum(np.maximum(red, green), blue)
    vivid = (most - np.minimum(np.minimum(red, green), blue)) / np.maximum(most, 0.02)
    soft = np.maximum(grassy, np.clip(vivid * 3 - 0.55, 0, 1))
    tone = 0.60 + 1.2 * (broad - 0.5) + 0.2 * (fine - 0.5)
    snow = mix(vector((0.66, 0.75, 0.90)), vector((0.97, 0.98, 1.0)), np.clip(tone, 0, 1))
    lit = np.clip(snow * (vector(light.ambient) + 0.72 * vector(light.colour)), 0, 1)
    thick = 0.30 + 0.70 * soft + 0.5 * (broad - 0.5) + 0.9 * (fine - 0.5)
    return mix(texture, lit.astype(np.float32), 0.94 * step(0.18, 0.62, thick))


def _strewn(
    stage: Stage, texture: F32, colours: tuple[RGB, ...], where: F32, count: int, size: float
) -> F32:
    """Strew leaves or flowers over a ground, at most `count` on what is as wide as its tile."""
    if stage.direction.framing is Framing.AERIAL:  # too small to be seen
        return texture
    rng, light = stage.rng("strewn"), stage.palette.light
    rows, width = texture.shape[:2]
    strewn = np.ascontiguousarray(texture)
    places = rng.random((int(count * rows / 400), 5))
    x, y, chance = (places[:, :3] * (width, rows, 1)).T
    row, column = np.minimum(y.astype(int), rows - 1), np.minimum(x.astype(int), width - 1)
    places = places[chance <= where[row, column]]
    x, y, chance, tint, turn = (places * (width, rows, 1, 1, 6.3)).T
    base = np.array(colours)[(tint * len(colours)).astype(int)] * (0.75 + 0.5 * chance)[:, None]
    shades = np.minimum(base * (vector(light.ambient) + 0.8 * vector(light.colour)), 1)
    leaves = tufts(np.stack([x, y], -1), size * stage.unit * (0.7 + 0.7 * tint), turn)
    for leaf, shade, left in zip(leaves, shades.tolist(), x.tolist(), strict=True):
        for around in (0, width, -width):
            if -20 < left + around < width + 20:
                moved = points(leaf + vector((around, 0)))
                cv2.fillPoly(strewn, moved, shade, cv2.LINE_AA, SHIFT)
    return strewn
