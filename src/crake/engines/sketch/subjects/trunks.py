"""Trunks of trees that animals climb, hang from and drum at."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, ball, chain

BARK = Ink((0.40, 0.30, 0.22), (0.24, 0.17, 0.12), (0.54, 0.43, 0.33), fur=0.5)
LEAVES = Ink((0.26, 0.50, 0.18), (0.16, 0.34, 0.12), (0.46, 0.66, 0.28), fur=0.8, soft=True)


def furrowed(t: F32, s: F32) -> F32:
    """Return the furrows of bark."""
    wave = np.sin(s * 16 + 1.4 * np.sin(t * 21)) + 0.6 * np.sin(s * 29 + t * 8)
    return np.asarray(np.clip(wave * 0.6, -0.6, 1), np.float32)


def trunk(at: float, high: float, radius: float, aside: float = 0.0) -> list[Part]:
    """Return a trunk that spreads at its foot, with a crown that begins at its top."""
    x, z = at, aside
    crown: tuple[tuple[float, float, float, float], ...] = (
        (-1.7, 0.98, 0.4, 2.3), (1.5, 1.0, -0.5, 2.5), (0.0, 1.08, 0.6, 2.7),
        (-0.7, 1.12, -0.8, 2.3), (2.6, 0.95, 0.3, 1.7), (-2.9, 0.94, -0.2, 1.7),
    )  # fmt: skip
    return [
        Limb((x, 0.0, z), (x, 0.10 * high, z), radius * 1.5, radius * 1.08, BARK, furrowed,
             cut=True),
        Limb((x, 0.10 * high, z), (x, 0.5 * high, z), radius * 1.08, radius, BARK, furrowed),
        Limb((x, 0.5 * high, z), (x, high, z), radius, radius * 0.86, BARK, furrowed),
        *[ball((x + radius * a, high * up, z + radius * out), radius * r, LEAVES)
          for a, up, out, r in crown],
    ]  # fmt: skip


def trunk_with_branch() -> list[Part]:
    """Return a bare trunk with a branch before it, 24 units up, for a bird that drums at it."""
    return [
        Limb((31, 0, 5), (30, 30, 5), 12.0, 9.6, BARK, furrowed),
        Limb((30, 30, 5), (29, 78, 5), 9.6, 8.4, BARK, furrowed),
        Limb((29, 78, 5), (31, 84, 5), 8.0, 2.0, BARK),
        Limb((28, 21, 4), (-11, 23.4, 0), 3.4, 1.8, BARK),
    ]


def branch(left: float, right: float, up: float, radius: float) -> list[Part]:
    """Return a level branch with twigs and leaves, over what hangs from it."""
    points: list[Point] = [(left, up - 1.5, 0.0), ((left + right) / 2, up + 1.0, 0.0),
                           (right, up, 0.0)]  # fmt: skip
    parts = chain(points, (radius * 1.25, radius, radius * 0.7), BARK)
    for share, side in ((0.06, 1.0), (0.90, -1.0), (0.98, 1.0), (0.0, -1.0)):
        x = left + (right - left) * share
        twig = (x + 5 * side, up + radius * 3.4, side * radius)
        parts.append(Limb((x, up, 0.0), twig, radius * 0.4, radius * 0.2, BARK))
        parts += [ball((twig[0] + radius * a, twig[1] + radius * b, twig[2]), radius * 1.25, LEAVES)
                  for a, b in ((-0.9, 0.2), (0.9, 0.4), (0.0, 1.2))]  # fmt: skip
    return parts
