"""Sheets of clouds, seen from below: they get smaller and flatter towards the horizon."""

from __future__ import annotations

from math import log2

import numpy as np

from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, sample, step

LOWEST = 0.16
"""How high above the horizon its end is, relative to what is overhead: how small shapes get."""


def ceiling(
    rng: np.random.Generator,
    shape: tuple[int, int],
    size: int,
    octaves: int,
    gain: float,
    stretch: float = 1.4,
) -> F32:
    """Return `(rows, columns)`: noise on a plane overhead, in perspective, around 0.5.

    A plane's shapes shrink with the elevation at which they are seen, and are foreshortened as
    much again. It repeats from left to right, because each octave of distance has a noise of its
    own, half as large as that of the one before.

    Parameters
    ----------
    size
        Of the largest shapes overhead in columns, a power of two.
    stretch
        How much wider than high they are overhead.
    """
    rows, columns = shape
    above = np.linspace(1.0, LOWEST, rows, dtype=np.float32)
    level = -np.log2(above)
    total = np.zeros(shape, np.float32)
    power = np.zeros((rows, 1), np.float32)
    x = np.repeat(np.arange(columns, dtype=np.float32)[None], rows, axis=0)
    for k in range(int(-log2(LOWEST)) + 2):
        weight = np.clip(1 - np.abs(level - k), 0, 1)[:, None]
        seen = np.flatnonzero(weight[:, 0] > 0)
        first, last = int(seen[0]), int(seen[-1]) + 1
        down = rows * 1.3 / above[first:last] / 2**k
        down -= down[0]
        cells = max(size >> k, 4)
        noise = fbm(rng, int(down[-1]) + 2, columns, cells, octaves, gain, stretch) - np.float32(
            0.5
        )
        y = np.repeat(down[:, None], columns, axis=1).astype(np.float32)
        total[first:last] += weight[first:last] * sample(noise, x[first:last], y)
        power += weight**2
    return np.asarray(total / np.sqrt(power) + np.float32(0.5), np.float32)


def flocks(rng: np.random.Generator, shape: tuple[int, int], size: int, cover: float) -> F32:
    """Return how thick altocumulus is: fields of small tufts, with gaps between the fields."""
    fields = ceiling(rng, shape, size, 3, 0.5, 1.8)
    tufts = ceiling(rng, shape, max(size // 4, 8), 4, 0.55, 1.5)
    dense = (fields - (0.72 - 0.42 * cover)) * 2.6 + (tufts - 0.5) * 2.4
    return np.clip(dense, 0, 1).astype(np.float32)


def veils(rng: np.random.Generator, shape: tuple[int, int], size: int, cover: float) -> F32:
    """Return how thick cirrus is: fine fibres, combed and bent by the wind."""
    rows, columns = shape
    fibres = fbm(rng, rows * 2, columns, size, 7, 0.66, stretch=7.0)
    bend = fbm(rng, rows, columns, size, 3, 0.5, stretch=1.6) - np.float32(0.5)
    y, x = np.mgrid[:rows, :columns].astype(np.float32)
    wide = np.concatenate([fibres, fibres], axis=1)
    combed = sample(wide, (x + bend * size * 0.9) % columns, y + rows / 2 + bend * size * 0.55)
    fields = ceiling(rng, shape, size, 3, 0.5, 2.2)
    dense = (combed - 0.42) * 1.5 * step(0.62 - 0.4 * cover, 0.86 - 0.4 * cover, fields)
    return np.clip(dense, 0, 0.8).astype(np.float32)


def cover_all(rng: np.random.Generator, shape: tuple[int, int], size: int, broken: float) -> F32:
    """Return how thick stratocumulus is: long rolls, `broken` of them letting the sky through."""
    rolls = ceiling(rng, shape, size, 6, 0.56, 2.0)
    billow = np.abs(ceiling(rng, shape, max(size // 2, 8), 4, 0.55, 1.6) - np.float32(0.5))
    dense = (rolls - 0.5) * 2.6 + 0.72 - 0.34 * broken - 0.9 * billow
    return np.asarray(np.clip(dense, 0.0 if broken else 0.12, 1), np.float32)
