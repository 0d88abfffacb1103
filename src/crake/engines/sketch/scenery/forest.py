"""Trunks that reach out of the picture, under a roof of leaves."""

from __future__ import annotations

from math import pi
from typing import cast

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.once import painted_once
from crake.engines.sketch.raster import U8, even, resize, vector
from crake.engines.sketch.scenery.bare import twigs
from crake.engines.sketch.scenery.paint import empty, hazed, inks, polygons, stamp, tufts
from crake.engines.sketch.scenery.seasons import capped, crowns
from crake.engines.sketch.stage import Stage


def _trunk(rng: np.random.Generator, stage: Stage, high: int, thick: float) -> U8:
    """Paint one trunk with furrowed bark, wider at its root."""
    wide = even(thick * 2.4)
    rows = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    half = thick * (0.42 + 0.10 * rows + 0.55 * np.clip(rows - 0.88, 0, 1) ** 2 * 30)
    bend = thick * 0.25 * np.sin(rows * 4 + rng.random() * 6)
    x = np.arange(wide, dtype=np.float32)[None] - wide / 2 - bend
    across = x / half
    cover = np.clip((1 - np.abs(across)) * half + 0.5, 0, 1)
    bark = resize(fbm(rng, 96, 256, 16, 4, 0.7, stretch=0.2)[:, :64].copy(), wide, high)
    light = stage.palette.light
    side = 1.0 if light.direction[0] >= 0 else -1.0
    lit = np.clip(0.30 + 0.45 * side * across + 1.3 * (bark - 0.5), 0.02, 1)
    colour = vector((0.30, 0.22, 0.16)) * (
        vector(light.ambient) + lit[..., None] * vector(light.colour)
    )
    rgba = np.empty((high, wide, 4), np.float32)
    rgba[..., :3] = np.clip(colour, 0, 1) * cover[..., None] * 255
    rgba[..., 3] = cover * 255
    return cast("U8", rgba.astype(np.uint8))


def _leaves(rng: np.random.Generator, stage: Stage, wide: int, high: int, green: RGB) -> U8:
    """Paint a hanging cloud of leaves."""
    picture = empty(high, wide)
    turn, reach, shade, lit, size, angle = rng.random((170, 6)).T
    turn, reach = turn * 2 * pi, reach**0.5
    at = np.stack([wide * (0.5 + 0.44 * reach * np.cos(turn)),
                   high * (0.42 + 0.42 * reach * np.sin(turn))], -1)  # fmt: skip
    leaves = tufts(at, high * (0.045 + 0.035 * size), angle * pi, 0.5)
    colours = inks(np.array(green) * (0.7 + 0.5 * shade)[:, None], stage.palette.light,
                   0.15 + 0.75 * lit)  # fmt: skip
    polygons(picture, leaves, colours)
    return picture


def _sprays(rng: np.random.Generator, stage: Stage, wide: int, high: int) -> list[U8]:
    """Paint what hangs from above in the season: leaves, or bare twigs under snow."""
    if stage.season is Season.WINTER:
        light = stage.palette.light
        bare = [twigs(rng, wide, int(1.4 * high), light) for _ in range(3)]
        return [capped(piece, 0.012 * high, light) for piece in bare]
    greens: tuple[RGB, ...] = crowns(stage.season) or ((0.20, 0.34, 0.11),)
    return [
        _leaves(rng, stage, wide, high, greens[k % len(greens)]) for k in range(max(3, len(greens)))
    ]


def trunks(
    stage: Stage, name: str, foot: int, *, thick: float, spacing: float, haze: float, speed: float
) -> Layer:
    """Return trunks from the top of the picture down to row `foot`, and leaves above."""
    rng, width, high = stage.rng(name), stage.period(speed), even(foot)
    picture = empty(high, width)
    count = max(2, int(width / (spacing * stage.unit)))
    light, season = stage.palette.light, stage.season
    pieces = painted_once(
        rng,
        ("trunks", high, thick * stage.unit, light),
        lambda: [_trunk(rng, stage, high, thick * stage.unit * size) for size in (1.0, 0.75, 0.6)],
    )
    for k in range(count):
        piece = pieces[int(rng.integers(3))]
        lower = int(rng.random() * 10 * stage.unit)
        stamp(picture, piece, (k + 0.8 * rng.random()) * width / count, -lower)
    wide = even(thick * 7 * stage.unit)
    tall = even(thick * 3.6 * stage.unit)
    key = "sprays", wide, tall, light, season
    sprays = painted_once(rng, key, lambda: _sprays(rng, stage, wide, tall))
    for k in range(int(width / wide * 3.2) + 2):
        x = (k + rng.random()) * wide / 3.2
        stamp(picture, sprays[k % len(sprays)], x, tall * (rng.random() ** 2 * 0.9 - 0.72))
    haze = stage.murk(haze, speed)
    if haze:
        picture = hazed(picture, stage.palette.horizon, haze)
    return Layer(picture, 0, speed, smooth=stage.smooth(speed))
