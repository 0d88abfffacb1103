"""Wheels, and bodies that are pressed from an outline: what all vehicles share."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Point, sheet

Flat = tuple[float, float]
TYRE, RIM = Ink((0.05, 0.05, 0.055), gloss=0.08), Ink((0.72, 0.74, 0.78), gloss=0.5)
DARK, CHROME = Ink((0.10, 0.10, 0.12)), Ink((0.80, 0.82, 0.85), gloss=0.9)
BLACK, GLASS = Ink((0.05, 0.05, 0.06)), Ink((0.10, 0.13, 0.17), gloss=0.9)


def hull(outline: Sequence[Flat], low: float, high: float, ink: Ink) -> list[Part]:
    """Return the skin over an outline of ahead and up, as wide below and above as said."""
    top = max(y for _, y in outline)
    base = min(y for _, y in outline)

    def half(y: float) -> float:
        return low + (high - low) * (y - base) / max(top - base, 1)

    parts: list[Part] = []
    for (x0, y0), (x1, y1) in itertools.pairwise(outline):
        a, b = half(y0), half(y1)
        parts.append(sheet([(x0, y0, a), (x1, y1, b), (x1, y1, -b), (x0, y0, -a)], ink))
    sides = [
        sheet([(x, y, side * (half(y) - 9.0)) for x, y in outline], ink, 9.0)
        for side in (1.0, -1.0)
    ]
    return [*parts, *sides]


def arch(x: float, radius: float, z: float) -> Part:
    """Return the dark hollow above a wheel at `x`, on the side at `z`."""
    around = np.linspace(0, 2 * pi, 28, endpoint=False)
    big = radius + 8
    return sheet([(x + big * cos(t), radius + 3 + big * sin(t), z + 1.5) for t in around],
                 Ink((0.03, 0.03, 0.035)))  # fmt: skip


def wheel(x: float, z: float, phase: float, radius: float = 33.0, spokes: int = 5) -> list[Part]:
    """Return a wheel whose outer side is at `z`; it turns once in a cycle."""
    around = np.linspace(0, 2 * pi, 26, endpoint=False)
    scale = radius / 33.0

    def disc(size: float, ink: Ink, out: float, bulge: float = 0.0) -> Part:
        ring: list[Point] = [(x + size * cos(t), radius + size * sin(t), z + out) for t in around]
        return sheet(ring, ink, bulge)

    parts = [disc(radius, TYRE, out) for out in (-20, -16, -12, -8, -4)]
    parts += [disc(radius, TYRE, 1, 6.0), disc(23.5 * scale, RIM, 8, 2.0)]
    for k in range(spokes):
        turn = -2 * pi * phase + k * 2 * pi / spokes
        gap: list[Point] = [
            (x + r * scale * cos(turn + a), radius + r * scale * sin(turn + a), z + 11)
            for r, a in ((8, -0.30), (20, -0.36), (21, 0.0), (20, 0.36), (8, 0.30))
        ]
        parts.append(sheet(gap, DARK))
    return parts


def spoked(x: float, phase: float, radius: float, tyre: float, spokes: int = 9) -> list[Part]:
    """Return the thin wheel of a bicycle or a motorcycle."""
    turns = np.linspace(0, 2 * pi, 27)
    ring = [(x + radius * cos(t), radius + tyre * 0.5 + radius * sin(t), 0.0) for t in turns]
    inner = [(x + (radius - tyre * 1.4) * cos(t), radius + tyre * 0.5 + (radius - tyre * 1.4)
              * sin(t), 0.0) for t in turns]  # fmt: skip
    hub = (x, radius + tyre * 0.5, 0.0)
    parts: list[Part] = [Limb(a, b, tyre, tyre, TYRE) for a, b in itertools.pairwise(ring)]
    parts += [Limb(a, b, 0.8, 0.8, RIM) for a, b in itertools.pairwise(inner)]
    for k in range(spokes):
        t = -2 * pi * phase + 2 * pi * k / spokes
        end = (x + radius * cos(t), hub[1] + radius * sin(t), 0.0)
        parts.append(Limb(hub, end, 0.5, 0.5, RIM))
    return parts
