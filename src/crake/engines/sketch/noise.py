"""Fractal value noise that repeats without a seam from left to right."""

from __future__ import annotations

from math import ceil, log2

import cv2
import numpy as np

from crake.engines.sketch.raster import F32, resize

GRAIN = 256
"""Widths of repeating pictures are multiples of this, so that every octave divides them."""


def cell(pixels: float) -> int:
    """Return the power of two, up to `GRAIN`, that is nearest to `pixels`."""
    return int(2 ** min(max(round(log2(max(pixels, 1))), 0), int(log2(GRAIN))))


def _upscale(grid: F32, factor: int) -> F32:
    """Enlarge a lattice by a whole factor; the left edge continues on the right."""
    padded = np.pad(grid, ((0, 0), (2, 2)), mode="wrap")
    rows, columns = padded.shape
    big = resize(padded, columns * factor, rows * factor, cv2.INTER_CUBIC)
    return big[:, 2 * factor : -2 * factor]


def fbm(
    rng: np.random.Generator,
    height: int,
    width: int,
    coarse: int,
    octaves: int = 5,
    gain: float = 0.5,
    stretch: float = 1.0,
) -> F32:
    """Sum octaves of value noise; lattices stay small and only the last step is full size.

    Parameters
    ----------
    rng
        Where the lattice values come from.
    height, width
        Pixels.
    coarse
        Size of the largest features in pixels, a power of two; smaller where `width` is no multiple
        of it, as that of half a small picture may be.
    octaves
        Each halves the size of the features; octaves below one pixel are left out.
    gain
        Weight of an octave relative to the one before.
    stretch
        How much wider than high the features are.

    Returns
    -------
    ndarray
        `(height, width)`, with mean 0.5, mostly within 0..1.
    """
    coarse = min(coarse, width & -width)  # the largest power of two that divides it
    octaves = min(octaves, int(log2(coarse)) + 1)
    columns, rows = width // coarse, ceil(height * stretch / coarse) + 1
    total = rng.random((rows, columns), np.float32) - np.float32(0.5)
    total -= total.mean()
    weight, power = 1.0, 1.0
    for _ in range(octaves - 1):
        weight *= gain
        power += weight
        total = _upscale(total, 2)
        total += np.float32(weight) * (rng.random(total.shape, np.float32) - np.float32(0.5))
    finest = coarse >> (octaves - 1)
    full = _upscale(total, finest) if finest > 1 else total
    tall = ceil(full.shape[0] / stretch)
    if tall != full.shape[0]:
        full = resize(full, width, tall)
    return np.ascontiguousarray(full[:height] * np.float32(1.6 / power) + np.float32(0.5))


def profile(
    rng: np.random.Generator, width: int, coarse: int, octaves: int = 7, gain: float = 0.5
) -> F32:
    """Return `(width,)` one-dimensional noise scaled to 0..1: the outline of a ridge."""
    line = fbm(rng, coarse, width, coarse, octaves, gain)[coarse // 2]
    low, high = float(line.min()), float(line.max())
    return np.asarray((line - low) / max(high - low, 1e-6), np.float32)


def ridged(noise: F32) -> F32:
    """Fold noise at its middle, so that it forms sharp crests."""
    return np.asarray(1 - np.abs(2 * noise - 1), np.float32)
