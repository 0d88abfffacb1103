"""What small things live in: a leaf seen from near, before greenery out of focus."""

from __future__ import annotations

from math import pi

import numpy as np

from crake.engines.sketch.direction import Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, blur_wrapped, vector
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.paint import dot, empty, ink, inks, pen, polygons
from crake.engines.sketch.scenery.plants import PETALS, blades
from crake.engines.sketch.stage import Stage

SPREAD = 15.0
"""Pixels of a 1280 x 720 picture over which the lens spreads what is behind."""
GREENS = ((0.16, 0.34, 0.10), (0.30, 0.50, 0.14), (0.46, 0.62, 0.20), (0.22, 0.42, 0.20))
DRY = ((0.52, 0.36, 0.14), (0.66, 0.44, 0.16), (0.44, 0.26, 0.12), (0.60, 0.30, 0.12))


def greenery(stage: Stage, foot: int, speed: float) -> Layer:
    """Return stalks, leaves and blossom far out of focus, down to row `foot`."""
    width, rng, light = stage.period(speed), stage.rng("greenery"), stage.palette.light
    tones = DRY if stage.season is Season.AUTUMN else GREENS
    view = empty(foot, width)
    view[..., 3] = 255
    share = np.linspace(0, 1, foot, dtype=np.float32)[:, None]
    high = vector(ink(tones[2], light, 0.95, 0.25, stage.palette.horizon))
    low = vector(ink(tones[0], light, 0.5))
    view[..., :3] = np.clip((high * (1 - share) + low * share) * 255, 0, 255)[:, None]
    for k in range(70):
        size = (26 + 60 * rng.random()) * stage.unit
        tone, lit = tones[k % len(tones)], 0.3 + 0.7 * float(rng.random())
        dot(
            view, rng.random() * width, foot * rng.random() ** 0.8, size, pen(ink(tone, light, lit))
        )
    for _ in range(16):
        colour = PETALS[int(rng.integers(len(PETALS)))]
        dot(view, rng.random() * width, foot * (0.25 + 0.6 * rng.random()),
            (14 + 20 * rng.random()) * stage.unit, pen(ink(colour, light, 0.9)))  # fmt: skip
    reach, lean, root, lit = rng.random((4, 34, 1))
    stalks = blades(root * width, foot, foot * (0.5 + 0.7 * reach), (lean - 0.5) * foot * 0.7,
                    26 * stage.unit)  # fmt: skip
    colours = np.array(tones)[rng.integers(len(tones), size=34)]
    polygons(view, stalks, inks(colours, light, 0.5 + 0.5 * lit[:, 0]))
    soft = blur_wrapped(view, SPREAD * stage.unit)
    soft[..., 3] = 255
    return Layer(soft, 0, speed, smooth=stage.smooth(speed))


def leaf(stage: Stage) -> F32:
    """Return the surface of a leaf with its veins, seen from above, for `Floor`."""
    rng, rows = stage.rng("leaf"), max(16, int((stage.feet - stage.horizon) * 1.35))
    fine, broad = fbm(rng, rows, TILE, 64, 4, 0.6), fbm(rng, rows, TILE, 512, 3)
    at = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    across = np.arange(TILE, dtype=np.float32)[None] / TILE
    away = np.abs(at - 0.62)
    slant = across * 5 + 1.1 * away - 0.9 * away * away + 0.10 * broad
    vein = np.clip(1 - np.abs((slant % 1.0) - 0.5) * (22 + 26 * away), 0, 1) ** 2
    net = np.clip(1 - np.abs(np.sin(slant * 22 * pi) * np.sin(at * 70 + 3 * broad)) * 6, 0, 1)
    rib = np.clip(1 - np.abs(at - 0.62) * 42, 0, 1) + 0 * across
    quilt = 0.5 + 0.5 * np.cos((slant % 1.0 - 0.5) * 2 * pi)
    tones = DRY if stage.season is Season.AUTUMN else GREENS
    share = np.clip(0.25 + 0.40 * fine + 0.25 * broad - 0.25 * quilt, 0, 1)[..., None]
    colour = vector(tones[0]) * 1.25 * (1 - share) + vector(tones[1]) * 1.15 * share
    pale = np.clip(0.50 * vein + 0.16 * net + 0.9 * rib, 0, 0.85)[..., None]
    colour = colour * (1 - pale) + vector(tones[2]) * 1.15 * pale
    light = stage.palette.light
    return np.asarray(np.clip(colour * (vector(light.ambient) + vector(light.colour) * 0.7), 0, 1),
                      np.float32)  # fmt: skip
