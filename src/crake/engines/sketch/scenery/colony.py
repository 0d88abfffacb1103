"""Dwellings where nobody can breathe: domes on Mars, towers and domes on the sea's ground."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, Point, ring, toned
from crake.engines.sketch.stage import Stage

WHITE: RGB = (0.90, 0.90, 0.92)
METAL: RGB = (0.60, 0.62, 0.66)
GLASS: RGB = (0.46, 0.66, 0.74)
CELLS: RGB = (0.12, 0.16, 0.34)
GREEN: RGB = (0.26, 0.50, 0.20)
SEA_STONE: RGB = (0.50, 0.62, 0.64)
AQUA: RGB = (0.45, 1.0, 0.92)


def _arc(x: float, y: float, wide: float, high: float) -> list[Point]:
    return [(x + wide * cos(t), y + high * sin(t)) for t in np.linspace(0, pi, 25).tolist()]


def _dome(e: Easel, x: float, radius: float, *, planted: bool) -> None:
    """Paint a dome of panes, with plants or lamps inside."""
    sunny = 1 if e.light.direction[0] >= 0 else -1
    e.shape(_arc(x, 8, radius, radius * 0.78), GLASS, 0.45)
    e.shape(_arc(x + sunny * radius * 0.16, 8, radius * 0.80, radius * 0.72), GLASS, 0.62)
    e.shape(_arc(x + sunny * radius * 0.34, radius * 0.2, radius * 0.40, radius * 0.40),
            toned(GLASS, 1.2), 0.8)  # fmt: skip
    if planted:
        for k in range(9):
            at = x + radius * (0.18 * (k - 4))
            e.disc(at, 14 + e.dice(0, 0.2) * radius, radius * e.dice(0.08, 0.16), GREEN, 0.6)
    if e.night:
        for k in range(5):
            e.shining(ring(x + radius * 0.3 * (k - 2), radius * 0.16, 3), LAMPLIGHT, 1.0)
    for k in range(1, 6):
        turn = pi * k / 6
        e.line([(x + radius * cos(turn) * s, 8 + radius * 0.78 * (1 - s * s) ** 0.5)
                for s in np.linspace(1, 0, 12).tolist()], WHITE, 0.7, 1.8)  # fmt: skip
    for share in (0.30, 0.62):
        half = radius * (1 - share**2) ** 0.5
        e.line([(x - half, 8 + radius * 0.78 * share), (x + half, 8 + radius * 0.78 * share)],
               WHITE, 0.7, 1.8)  # fmt: skip
    e.box(x - radius - 6, 0, 2 * radius + 12, 12, WHITE, 0.6)


def _habitat(e: Easel, x: float, wide: float) -> None:
    """Paint a lying cylinder with portholes and an airlock."""
    e.shape(
        [*_arc(x + wide - 22, 30, 22, 24), (x + 22 - 22, 30), (x, 6), (x + wide, 6)], WHITE, 0.5
    )
    e.box(x, 6, wide, 48, WHITE, 0.58)
    e.box(x, 40, wide, 14, WHITE, 0.85)
    for k in range(int(wide / 34)):
        at = x + 22 + 34 * k
        if e.night:
            e.shining(ring(at, 32, 6), LAMPLIGHT, 0.8)
        else:
            e.disc(at, 32, 6, (0.16, 0.22, 0.28), 0.5)
    e.box(x + wide - 4, 0, 34, 46, METAL, 0.6)
    e.box(x + wide + 8, 0, 18, 34, (0.24, 0.26, 0.30), 0.5)
    for at in (x + 8, x + wide - 12):
        e.box(at, 0, 6, 8, METAL, 0.4)


def _panels(e: Easel, x: float) -> None:
    """Paint a row of solar panels."""
    for k in range(4):
        at = x + 46 * k
        e.line([(at + 18, 0), (at + 18, 18)], METAL, 0.5, 3)
        e.shape([(at, 12), (at + 40, 12), (at + 48, 40), (at + 8, 40)], CELLS, 0.9)
        for cut in (1, 2, 3):
            e.line([(at + 10 * cut, 12), (at + 10 * cut + 8, 40)], METAL, 0.7, 1)


def mars_colony(stage: Stage, foot: int, speed: float) -> Layer:
    """Return a settlement on row `foot`: domes, habitats, panels, a mast."""
    e = Easel(stage, "colony", 210, speed)
    for x, _ in e.bays(1120):
        _habitat(e, x + 40, 150)
        _dome(e, x + 350, 120, planted=True)
        _habitat(e, x + 470, 120)
        _dome(e, x + 690, 74, planted=False)
        _panels(e, x + 800)
        e.line([(x + 1010, 0), (x + 1010, 170)], METAL, 0.7, 4)
        e.shape(_arc(x + 1010, 128, 30, -12), WHITE, 0.7)
        if e.night:
            e.shining(ring(x + 1010, 172, 3), (1.0, 0.25, 0.2), 1.2)
    return e.layer(foot, shadow=True, reach=10)


def _temple(e: Easel, x: float, wide: float) -> None:
    """Paint a temple whose columns the sea has worn."""
    e.box(x, 0, wide, 16, SEA_STONE, 0.6)
    for k in range(6):
        e.box(x + 10 + k * (wide - 34) / 5, 16, 14, 78, SEA_STONE, 0.55 if k % 2 else 0.7)
    e.box(x - 4, 94, wide + 8, 13, SEA_STONE, 0.8)
    e.shape([(x - 4, 107), (x + wide + 4, 107), (x + wide / 2, 144)], toned(SEA_STONE, 0.9), 0.7)


def _spire(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint a tower of glass that tapers, with windows that glow."""
    e.shape([(x, 0), (x + wide, 0), (x + wide * 0.68, high), (x + wide * 0.5, high + wide),
             (x + wide * 0.32, high)], SEA_STONE, 0.45)  # fmt: skip
    e.shape([(x + wide * 0.55, 0), (x + wide, 0), (x + wide * 0.68, high),
             (x + wide * 0.5, high + wide)], SEA_STONE, 0.75)  # fmt: skip
    for level in range(int(high / 22)):
        y = 12.0 + 22 * level
        inset = wide * 0.32 * y / high
        for k in range(3):
            if e.rng.random() < 0.75:
                at = x + inset + (wide - 2 * inset) * (0.2 + 0.3 * k) - 3
                e.shining([(at, y), (at + 6, y), (at + 6, y + 10), (at, y + 10)],
                          toned(AQUA, e.dice(0.5, 1.0)), 0.35)  # fmt: skip


def sunken_city(stage: Stage, foot: int, speed: float, scale: float, haze: float) -> Layer:
    """Return a city on the ground of the sea, on row `foot`: spires, domes, temples."""
    e = Easel(stage, f"sunken city {scale}", 420, speed, scale=scale)
    for x, _ in e.bays(760):
        _spire(e, x + e.dice(0, 40), 66, e.dice(230, 320))
        _temple(e, x + 120, 190)
        _spire(e, x + 330, 52, e.dice(160, 240))
        radius = e.dice(66, 92)
        e.shape(_arc(x + 480, 0, radius, radius), toned(SEA_STONE, 1.06), 0.5)
        e.shape(_arc(x + 480 + radius * 0.2, 0, radius * 0.7, radius * 0.86), SEA_STONE, 0.75)
        for k in range(5):
            e.shining(ring(x + 480 + radius * 0.34 * (k - 2), radius * 0.26, 4), AQUA, 0.7)
        _spire(e, x + 590, 74, e.dice(280, 360))
        _spire(e, x + 690, 46, e.dice(140, 210))
    e.roughen(0.30, 30)
    return e.layer(foot, haze=haze, reach=12)
