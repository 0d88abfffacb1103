"""The Eiffel Tower: four legs that lean together, three platforms, lattice everywhere."""

from __future__ import annotations

import itertools
from math import cos, exp, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, Point, toned
from crake.engines.sketch.stage import Stage

IRON: RGB = (0.47, 0.36, 0.27)
GOLD: RGB = (1.0, 0.76, 0.36)
HIGH = 450.0
PLATFORMS = ((0.19, 1.14, 12.0), (0.385, 1.18, 9.0), (0.90, 1.9, 7.0))
"""How far up, in heights of the tower; how wide, relative to it; and how thick."""


def _half(share: float) -> float:
    """Return half the tower's width at a share of its height."""
    return HIGH * (0.185 * exp(-3.4 * share) + 0.010 * (1 - share) + 0.004)


def _leg(share: float) -> float:
    """Return how wide a leg is there: they meet above the second platform."""
    return _half(share) * (0.40 + 0.6 * min(max((share - 0.15) / 0.32, 0.0), 1.0))


class _Iron:
    """Paints beams: of iron by day, of light after dark."""

    def __init__(self, e: Easel) -> None:
        self._e = e

    def beam(self, corners: list[Point], wide: float, lit: float) -> None:
        e = self._e
        if e.night:
            e.tube(corners, toned(GOLD, 0.45 + 0.4 * lit), wide * 0.7)
        else:
            e.line(corners, IRON, lit, wide)

    def slab(self, x: float, y: float, wide: float, high: float, lit: float) -> None:
        e = self._e
        box = [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)]
        if e.night:
            e.shining(box, toned(GOLD, 0.8), 0.3)
        else:
            e.shape(box, IRON, lit)


def eiffel_tower(stage: Stage, foot: int, across: float) -> Layer:
    """Return the tower on row `foot`, its middle `across` widths of the frame from the left."""
    e = Easel(stage, "eiffel tower", HIGH + 30, 0.05, scale=0.80)
    middle, iron = across * stage.width / e.unit, _Iron(e)
    shares = np.concatenate([np.linspace(0, 0.42, 15), np.linspace(0.45, 0.97, 26)]).tolist()
    sunny = 1.0 if e.light.direction[0] >= 0 else -1.0
    for low, top in itertools.pairwise(shares):
        y, y2 = HIGH * low, HIGH * top
        for side in (-1.0, 1.0):
            lit = 0.45 + 0.30 * side * sunny
            outer, outer2 = middle + side * _half(low), middle + side * _half(top)
            inner, inner2 = outer - side * _leg(low), outer2 - side * _leg(top)
            thick = 2.2 + 2.2 * (1 - low)
            iron.beam([(outer, y), (outer2, y2)], thick, lit + 0.15)
            iron.beam([(inner, y), (inner2, y2)], thick, lit)
            iron.beam([(outer, y), (inner2, y2)], 1.6, lit - 0.1)
            iron.beam([(inner, y), (outer2, y2)], 1.6, lit - 0.1)
            iron.beam([(inner, y), (outer, y)], 1.5, lit)
    _arch(iron, middle)
    for share, wide, thick in PLATFORMS:
        half = _half(share) * wide
        iron.slab(middle - half, HIGH * share - thick / 2, 2 * half, thick, 0.75)
        iron.slab(middle - half * 1.06, HIGH * share + thick / 2, 2.12 * half, 3, 0.95)
    iron.slab(middle - 4, HIGH * 0.93, 8, 12, 0.7)
    iron.beam([(middle, HIGH * 0.95), (middle, HIGH + 22)], 2.2, 0.6)
    for side in (-1.0, 1.0):  # the feet stand on stone
        x = middle + side * (_half(0) - _leg(0) / 2)
        e.box(x - _leg(0) * 0.62, -2, _leg(0) * 1.24, 9, (0.70, 0.66, 0.60), 0.7)
    return e.layer(foot, haze=0.06, reach=5)


def _arch(iron: _Iron, middle: float) -> None:
    """Paint the arch between the legs, below the first platform."""
    half = _half(0.03) - _leg(0.03) * 0.9
    for lift, thick in ((0.0, 4.0), (10.0, 2.4)):
        wide, low = half - lift * 0.3, HIGH * 0.03 + lift
        line = [
            (middle - wide * cos(t), low + HIGH * 0.135 * sin(t) ** 0.8)
            for t in np.linspace(0.0, pi, 25).tolist()
        ]
        iron.beam(line, thick, 0.6)
