"""Clouds: of which kinds a sky is, how light reaches them, and banks near the camera."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from crake.engines.sketch.circumstances import ON_EARTH
from crake.engines.sketch.direction import Time, Weather
from crake.engines.sketch.layers import Layer, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import F32, even, mix, resize, sample, step, vector
from crake.engines.sketch.scenery.ceilings import cover_all, flocks, veils
from crake.engines.sketch.scenery.heaps import heaps
from crake.engines.sketch.stage import Stage


class Genus(StrEnum):
    """The kinds of clouds that are told from each other, by what meteorology calls them."""

    CUMULUS = "cumulus"
    ALTOCUMULUS = "altocumulus"
    CIRRUS = "cirrus"
    STRATOCUMULUS = "stratocumulus"
    NIMBOSTRATUS = "nimbostratus"
    BANK = "bank"


COARSE = {Genus.CUMULUS: 2, Genus.ALTOCUMULUS: 2, Genus.CIRRUS: 2, Genus.STRATOCUMULUS: 2}
"""Every which pixel is computed; of what is softer, every fourth."""
_OVERCAST = {
    Weather.CLOUDY: Genus.STRATOCUMULUS,
    Weather.SNOW: Genus.NIMBOSTRATUS,
    Weather.RAIN: Genus.NIMBOSTRATUS,
    Weather.FOG: Genus.NIMBOSTRATUS,
    Weather.STORM: Genus.STRATOCUMULUS,
    Weather.TORNADO: Genus.STRATOCUMULUS,
    Weather.WIND: Genus.CUMULUS,
}
_BROKEN = {Weather.CLOUDY: 0.5, Weather.STORM: 0.0, Weather.TORNADO: 0.1}
_HEAVY = {Weather.RAIN: 0.72, Weather.STORM: 0.58, Weather.TORNADO: 0.60}
"""How dark the darkest of the clouds are that bring rain."""
_COVERS = {
    Weather.CLOUDY: 0.86,
    Weather.RAIN: 0.95,
    Weather.STORM: 1.0,
    Weather.TORNADO: 1.0,
    Weather.SNOW: 0.9,
    Weather.WIND: 0.70,
}
"""What a weather makes of the share of the sky that clouds hide."""
_LOW_SUN = frozenset({Time.DAWN, Time.SUNSET, Time.DUSK})
"""Hours at which clouds are lit from below."""


def clear_sky(stage: Stage, cover: float) -> Genus:
    """Return what clouds there are in fine weather: skies differ by the seed."""
    chance = stage.rng("kind of clouds").random()
    if cover < 0.3:  # dry air
        return Genus.CIRRUS
    heaped, flocked = (0.62, 0.82) if stage.direction.time is Time.DAY else (0.30, 0.70)
    if chance < heaped:
        return Genus.CUMULUS
    return Genus.ALTOCUMULUS if chance < flocked else Genus.CIRRUS


def _bank(
    rng: np.random.Generator, shape: tuple[int, int], cover: float, size: int, closed: bool
) -> F32:
    """Return how thick a bank of clouds is, 0..1; flatter towards the bottom."""
    height, width = shape
    tall = int(height * 1.7)
    noise = fbm(rng, tall, width, size, 6, 0.52, stretch=2.2)
    bend = fbm(rng, tall, width, max(size // 2, 1), 3, stretch=1.6) - np.float32(0.5)
    rows = np.linspace(0, 1, height, dtype=np.float32)
    rows = np.asarray(rows * 0.35 + (1 / (1.6 - rows) - 0.625) * 0.625, np.float32)
    y = np.repeat((rows / rows[-1] * (tall - 1))[:, None], width, axis=1)
    x = np.repeat(np.arange(width, dtype=np.float32)[None], height, axis=0)
    turn = sample(bend, x, y) * np.float32(size * 0.75)
    wide = np.concatenate([noise, noise], axis=1)
    noise = sample(wide, (x + turn) % width, y + turn * 0.35)
    fade = _ends(height, closed)
    dense = np.clip((noise - (0.78 - cover * 0.5) - 0.16 * (1 - fade)) * 4.0, 0, 1)
    return (dense * fade).astype(np.float32)


def _ends(height: int, closed: bool) -> F32:
    """Return `(height, 1)`: how clouds thin out below, and above where they are not `closed`."""
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    return np.asarray(step(1.0, 0.72, rows) * (1 if closed else step(0, 0.22, rows)), np.float32)


def _shade(density: F32, toward: tuple[float, float], size: int) -> F32:
    """Return how much light reaches each point, 0..1, coming from `toward`."""
    path = np.zeros_like(density)
    for reach in (0.06, 0.14, 0.28):
        dx, dy = (round(part * reach * size) for part in toward)
        rows = np.clip(np.arange(density.shape[0]) + dy, 0, density.shape[0] - 1)
        path += np.roll(density, -dx, axis=1)[rows]
    return np.exp(-0.62 * path * (0.35 + density)).astype(np.float32)


def _formed(
    stage: Stage,
    name: str,
    genus: Genus,
    shape: tuple[int, int],
    size: float,
    cover: float,
    toward: tuple[float, float],
    closed: bool,
) -> tuple[F32, F32, F32 | None]:
    """Return how much clouds hide, how much light reaches them, and how far away they are."""
    rng = stage.rng(name)
    big = min(cell(size), 256)
    if genus is Genus.CUMULUS:
        hides, lit, far = heaps(rng, shape, size * 0.9, cover, toward)
        wisps = 0.45 * veils(rng, shape, big, 0.35)
        lit += (1 - hides) * (0.9 - lit)
        return np.maximum(hides * _ends(shape[0], True) ** 0.5, wisps), lit, far
    if genus is Genus.BANK:
        dense = _bank(rng, shape, cover, big, closed)
    elif genus is Genus.ALTOCUMULUS:
        dense = flocks(rng, shape, big, cover)
    elif genus is Genus.CIRRUS:
        dense = veils(rng, shape, big, max(cover, 0.3))
        return dense, 0.55 + 0.45 * dense, None
    else:
        broken = _BROKEN.get(stage.direction.weather, 0.0)
        dense = cover_all(rng, shape, big, broken)
        return step(0.0, 0.5, dense), 1 - dense, None
    if genus is Genus.BANK:
        hides = np.asarray(0.96 * dense**0.85, np.float32)
        return hides, _shade(dense, toward, big * 2), None
    rise = step(1.0, 0.75, np.linspace(0, 1, shape[0], dtype=np.float32))[:, None]
    hides = np.asarray(dense**0.8 * (0.32 + 0.60 * rise), np.float32)
    return hides, _shade(dense, toward, big // 2), None


def _colours(stage: Stage, genus: Genus) -> tuple[F32, F32]:
    """Return the colours of clouds where no light reaches them, and where all of it does."""
    palette, weather = stage.palette, stage.direction.weather
    dark = vector(palette.middle) * 0.66 + vector(palette.horizon) * 0.20
    bright = vector(palette.sun) * 0.92 + vector(palette.horizon) * 0.12
    if stage.direction.time in _LOW_SUN:  # they glow before a sky that is already dark
        dark = vector(palette.middle) * 0.72 + vector(palette.zenith) * 0.22
        bright = vector(palette.horizon) * 0.72 + vector(palette.sun) * 0.36
    if palette.stars > 0.2:
        bright, dark = vector(palette.horizon) * 1.25, vector(palette.middle) * 1.05
    if stage.overcast:
        bright = np.minimum(bright, vector(palette.horizon) * (0.84 if weather in _HEAVY else 0.98))
        dark = np.minimum(dark, vector(palette.middle) * _HEAVY.get(weather, 0.84))
    elif genus is Genus.CIRRUS:
        dark = 0.5 * (dark + bright)
    return dark, np.minimum(bright, 1)


def clouds(
    stage: Stage,
    name: str,
    top: int,
    height: int,
    *,
    cover: float,
    drift: float = 8.0,
    speed: float = 0.01,
    size: float = 380.0,
    toward: tuple[float, float] | None = None,
) -> Layer:
    """Return the clouds of a sky, or a bank of them where it is not seen from the ground.

    Parameters
    ----------
    cover
        Share of the sky that they hide, roughly, 0..1.
    drift
        Pixels a second that the wind moves them, on a 1280 x 720 picture.
    speed
        Pixels that they move while the ground at the feet moves one.
    size
        Of the largest shapes, in pixels of a 1280 x 720 picture.
    toward
        Direction of the light in the picture, x and y.
    """
    drift *= stage.unit * stage.wind
    width, height = stage.period(speed, drift), even(height)
    if stage.direction.sight and stage.direction.sight not in ON_EARTH:  # clouds would hide it
        cover *= 0.4
    cover = _COVERS.get(stage.direction.weather, cover)
    genus = _OVERCAST.get(stage.direction.weather) or clear_sky(stage, cover)
    if top > 0 or speed > 0.02:
        genus = Genus.BANK
    coarse = COARSE.get(genus, 4)
    shape = height // coarse + 1, width // coarse
    # Only what reaches the top of the picture may end there without thinning out.
    closed = stage.overcast and top <= 0
    light = stage.palette.light.direction
    low = stage.direction.time in _LOW_SUN
    falls = toward or ((light[0], 0.4) if low else (light[0], light[1]))
    hides, lit, far = _formed(
        stage, name, genus, shape, size * stage.unit / coarse, cover, falls, closed
    )
    dark, bright = _colours(stage, genus)
    colour = dark + lit[..., None] * (bright - dark)
    if far is not None:  # the air before them
        colour = mix(colour, vector(stage.palette.horizon), 0.55 * far)
    rgba = np.dstack([colour, hides]).astype(np.float32)
    wide = np.concatenate([rgba[:, -1:], rgba, rgba[:, :1]], axis=1)
    full = resize(wide, wide.shape[1] * coarse, shape[0] * coarse)[:height, coarse:-coarse]
    picture = to_bytes(full[..., :3], np.ascontiguousarray(full[..., 3]))
    return Layer(picture, top, speed, drift, smooth=stage.smooth(speed, drift))
