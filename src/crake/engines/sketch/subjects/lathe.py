"""Bodies of revolution, and what is thin about small things: glass, steam and flames."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, pi, sin

from crake.engines.sketch.subjects.parts import (
    Coat,
    Ink,
    Limb,
    Part,
    Point,
    ball,
    chain,
    sheet,
)

Profile = Sequence[tuple[float, float]]
"""Radius and height of points along the outline of a body of revolution."""
GLASS = Ink((0.80, 0.88, 0.92), gloss=1.0, clear=0.86)


def rounded(profile: Profile, steps: int = 4) -> list[tuple[float, float]]:
    """Return a profile with a smooth curve through its points (Catmull and Rom's)."""
    ends = [profile[0], *profile, profile[-1]]
    found = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for k in range(steps):
            t = k / steps
            found.append((_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t)))
    return [*found, profile[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
                  + (3 * b - 3 * c + d - a) * t**3)  # fmt: skip


def lathe(profile: Profile, ink: Ink, coat: Coat | None = None, at: Point = (0.0, 0.0, 0.0),
          ) -> list[Part]:  # fmt: skip
    """Return a body of revolution around an upright axis, open at both ends."""
    x, y, z = at
    return [
        Limb((x, y + low, z), (x, y + high, z), first, second, ink, coat, cut=True)
        for (first, low), (second, high) in itertools.pairwise(profile)
        if high != low
    ]


def plate(radius: float, y: float, ink: Ink, at: Point = (0.0, 0.0, 0.0)) -> Part:
    """Return a level round plate."""
    turns = [2 * pi * k / 36 for k in range(36)]
    return sheet([(at[0] + radius * cos(t), at[1] + y, at[2] + radius * sin(t)) for t in turns],
                 ink)  # fmt: skip


def steam(phase: float, low: float, wide: float, high: float) -> list[Part]:
    """Return wisps that rise from a height and curl, ever thinner."""
    parts: list[Part] = []
    count = 24
    for wisp, (x, z) in enumerate(((-0.44, 0.15), (0.40, -0.1))):
        turn = 2 * pi * phase + 2.6 * wisp
        points, radii = [], []
        for k in range(count + 1):
            up = k / count
            curl = wide * (0.30 * up**0.7 * sin(turn - 5.2 * up) + 0.05 * sin(2 * turn - 8 * up))
            points.append((wide * x + curl, low + high * up * (0.94 + 0.12 * wisp), wide * z))
            radii.append(wide * (0.12 + 0.30 * up**0.8))
        for k, ((a, b), (ra, rb)) in enumerate(
            zip(itertools.pairwise(points), itertools.pairwise(radii), strict=True)
        ):
            fade = min((k + 1) / 6.0, 1.0) * (1 - k / count) ** 1.2
            vapour = Ink((1.0, 1.0, 1.0), glow=0.9, mist=max(0.95 * fade, 0.001))
            parts.append(Limb(a, b, ra, rb, vapour))
    return parts


def flame(at: Point, high: float, phase: float, late: float = 0.0) -> list[Part]:
    """Return a candle's flame with its wick and its glow; it leans and flickers."""
    x, y, z = at
    turn = 2 * pi * (phase + late)
    lean = 0.10 * sin(turn) + 0.05 * sin(3 * turn + 1)
    tall = high * (1 + 0.10 * sin(2 * turn) + 0.06 * sin(5 * turn))

    def tongue(low: float, top: float, radius: float, ink: Ink, near: float = 0.0) -> list[Part]:
        out = z + near
        return chain(
            [(x, y + low * tall, out),
             (x + 0.3 * lean * high, y + (0.7 * low + 0.3 * top) * tall, out),
             (x + lean * high, y + top * tall, out)], (radius * 0.6, radius, 0.02 * high), ink,
        )  # fmt: skip

    glow = Ink((1.0, 0.72, 0.30), glow=1.0, mist=0.20)
    return [
        Limb((x, y - 0.12 * high, z), (x, y + 0.2 * high, z), 0.03 * high, 0.02 * high,
             Ink((0.12, 0.10, 0.08))),
        ball((x, y + 0.5 * tall, z - 0.3 * high), 1.7 * high, glow),
        *tongue(0.10, 1.15, 0.23 * high, Ink((1.0, 0.62, 0.14), glow=1.0)),
        *tongue(0.12, 0.85, 0.20 * high, Ink((1.0, 0.95, 0.70), glow=1.0), 0.1 * high),
    ]  # fmt: skip
