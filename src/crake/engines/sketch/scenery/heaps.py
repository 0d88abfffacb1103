"""Cumulus: heaped clouds with flat bases and tops like cauliflower, smaller when far away."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.noise import fbm, ridged
from crake.engines.sketch.raster import F32, reduce, step

FLAT = 0.36
"""Height of a heap, relative to its width."""
SHAPES = 5
"""Heaps that a sky is stamped from, each also mirrored."""
NEAREST, FURTHEST = 1.0, 0.16
"""How large heaps are overhead and at the horizon."""
_SIDE = 256
"""Columns of a shape."""


def _blobs(rng: np.random.Generator) -> F32:
    """Return `(n, 3)`: x, y and radius of the balls of a heap, in its widths; y is 0 at its base.

    Towers rise from a row of low balls.
    """
    base = np.linspace(-0.40, 0.40, 9) + rng.normal(0, 0.015, 9)
    radius = 0.095 * (1.1 - 1.5 * base**2) * rng.uniform(0.8, 1.2, 9)
    balls = [np.stack([base, -0.55 * radius, radius], -1)]
    for _ in range(int(rng.integers(2, 5))):
        x, high = rng.normal(0, 0.15), rng.uniform(0.08, 0.20)
        for up in np.linspace(0.15, 1.0, 5):
            size = rng.uniform(0.075, 0.125) * (1.15 - 0.45 * up)
            balls.append(np.array([[x + rng.normal(0, 0.055), -high * up - 0.04, size]]))
    return np.concatenate(balls).astype(np.float32)


def _heap(rng: np.random.Generator, light: tuple[float, float]) -> tuple[F32, F32]:
    """Return how much a heap hides and how much light reaches it, `(rows, _SIDE)` each."""
    rows, base = int(_SIDE * (FLAT + 0.06)), _SIDE * FLAT
    y, x = np.mgrid[:rows, :_SIDE].astype(np.float32)
    x, y = (x - _SIDE / 2) / _SIDE, (y - base) / _SIDE
    billow = 1 - ridged(fbm(rng, rows, _SIDE, 32, 5, 0.58))
    ragged = fbm(rng, rows, _SIDE, 32, 5, 0.6) - np.float32(0.5)
    field = np.full(x.shape, -1.0, np.float32)
    for at, up, size in _blobs(rng).tolist():
        np.maximum(field, 1 - ((x - at) ** 2 + (y - up) ** 2) / size**2, out=field)
    field += 0.75 * (billow - np.float32(0.35)) + 0.5 * ragged
    field -= np.float32(9) * np.clip(np.abs(x) - 0.40, 0, None) + np.float32(12) * np.clip(
        y + 0.012 + 0.03 * ragged, 0, None
    )
    cover = step(0.02, 0.42, field)
    round_ = np.sqrt(np.clip(field, 0, 1.6)) * 0.11
    down, across = np.gradient(round_ * _SIDE)
    facing = -(across * light[0] + down * light[1]) / np.sqrt(1 + across**2 + down**2)
    risen = step(0.0, -0.20, y)
    lit = 0.42 + 0.46 * facing + 0.34 * risen + 0.55 * (billow - np.float32(0.3)) * risen
    return cover, np.clip(lit, 0, 1).astype(np.float32)


def heaps(
    rng: np.random.Generator,
    shape: tuple[int, int],
    size: float,
    cover: float,
    light: tuple[float, float],
) -> tuple[F32, F32, F32]:
    """Return a sky of heaped clouds that repeats from left to right.

    Parameters
    ----------
    shape
        Rows and columns.
    size
        Width of a heap overhead, in columns.
    cover
        Share of the sky that they hide, roughly.
    light
        Towards the light, x and y.

    Returns
    -------
    tuple
        How much they hide, how much light reaches them, and how far they are away, 0 to 1.
    """
    rows, columns = shape
    hides, lit, far = (np.zeros(shape, np.float32) for _ in range(3))
    nursery = [_heap(rng, light) for _ in range(SHAPES)]
    mirrored = [_heap(rng, (-light[0], light[1])) for _ in range(2)]
    nursery += [(a[:, ::-1], b[:, ::-1]) for a, b in mirrored]
    for share in np.linspace(0.0, 1.0, 7):
        near = FURTHEST + (NEAREST - FURTHEST) * share**1.35
        wide = size * near
        base = rows * (0.97 - 0.66 * share)
        count = max(1, round(columns / wide * (0.30 + 0.95 * cover) * (1.0 - 0.45 * share)))
        where = (np.arange(count) + rng.random(count)) * columns / count
        for x in where:
            pick = nursery[int(rng.integers(len(nursery)))]
            long = max(8, int(wide * rng.uniform(0.45, 1.25)))
            tall = max(4, int(long * pick[0].shape[0] / _SIDE * rng.uniform(0.75, 1.1)))
            up = base + rng.normal(0, 0.05) * rows * (0.3 + share) - tall
            part, bright = (reduce(np.ascontiguousarray(image), long, tall) for image in pick)
            _stamp((hides, lit, far), part, bright, 1 - float(share), (int(x), int(up)))
    return hides, lit, far


def _stamp(
    sky: tuple[F32, F32, F32], cover: F32, bright: F32, away: float, at: tuple[int, int]
) -> None:
    """Lay a heap before what is there; what leaves one side comes in at the other."""
    hides, lit, far = sky
    left, top = at
    first, last = max(0, -top), min(cover.shape[0], hides.shape[0] - top)
    if last <= first:
        return
    columns = (np.arange(cover.shape[1]) + left) % hides.shape[1]
    rows = slice(top + first, top + last)
    part = cover[first:last]
    lit[rows, columns] += part * (bright[first:last] - lit[rows, columns])
    far[rows, columns] += part * (np.float32(away) - far[rows, columns])
    hides[rows, columns] = 1 - (1 - hides[rows, columns]) * (1 - part)
