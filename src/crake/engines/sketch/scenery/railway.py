"""A railway station above ground: its building across the tracks, a canopy, a train."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.hall import strip
from crake.engines.sketch.stage import Stage

BRICK, STONE, SLATE = (0.60, 0.32, 0.24), (0.84, 0.80, 0.72), (0.30, 0.32, 0.36)
IRON, GLASS, GRAVEL = (0.14, 0.30, 0.26), (0.40, 0.50, 0.56), (0.36, 0.33, 0.31)
LIVERIES: tuple[RGB, ...] = ((0.70, 0.12, 0.12), (0.12, 0.30, 0.56), (0.10, 0.40, 0.30))
BAY = 1700.0
"""Centimetres from one station building to the next."""


def building(stage: Stage, share: float) -> Layer:
    """Return the station's building on the far platform, with a clock over its entrance."""
    e, foot = strip(stage, "station building", share, high=760)
    for x, wide in e.bays(BAY):
        e.box(x + 120, 60, wide - 500, 330, BRICK, 0.62)
        e.shape([(x + 90, 390), (x + wide - 350, 390), (x + wide - 420, 500), (x + 160, 500)],
                SLATE, 0.75)  # fmt: skip
        middle = x + 120 + (wide - 500) / 2
        e.box(middle - 150, 60, 300, 430, BRICK, 0.72)
        e.shape([(middle - 176, 490), (middle + 176, 490), (middle, 620)], SLATE, 0.9)
        for row in range(24):
            e.box(x + 120, 60 + 14 * row, wide - 500, 1.6, toned(BRICK, 0.74), 0.5)
        e.box(x + 112, 226, wide - 484, 12, STONE, 0.8)
        e.box(x + 112, 382, wide - 484, 14, STONE, 0.85)
        e.disc(middle, 430, 44, STONE, 0.9)
        e.disc(middle, 430, 36, (0.97, 0.96, 0.92), 0.95)
        for turn, long in ((0.9, 18.0), (2.4, 28.0)):
            e.line([(middle, 430), (middle + long * cos(turn), 430 + long * sin(turn))],
                   (0.08, 0.08, 0.08), 0.3, 5)  # fmt: skip
        count = max(2, int((wide - 560) // 120))
        for k in range(count):
            at = x + 150 + k * (wide - 560) / count
            for low in (96.0, 262.0):
                _window(e, at, low, 62, 96)
    return e.layer(foot, haze=stage.murk(0.06, e.speed), snow=14.0)


def _window(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Paint a window under a round arch, lit after dark."""
    half = wide / 2
    top = [
        (x + half + half * cos(pi * k / 10), y + high + half * sin(pi * k / 10)) for k in range(11)
    ]
    e.shape([(x - 7, y - 7), (x + wide + 7, y - 7), (x + wide + 7, y + high), (x - 7, y + high)],
            STONE, 0.7)  # fmt: skip
    pane = [(x + wide, y), *top, (x, y)]
    if e.night:
        e.shining(pane, (1.0, 0.80, 0.46), 0.3)
    else:
        e.shape(pane, GLASS, 0.7)
    e.box(x + half - 2, y, 4, high + half, STONE, 0.8)
    e.box(x, y + high * 0.55, wide, 4, STONE, 0.8)


def canopy(stage: Stage, share: float) -> Layer:
    """Return the far platform under its canopy on iron columns, with lamps and benches."""
    e, foot = strip(stage, "canopy", share, high=380)
    e.box(0, 40, e.wide, 26, (0.66, 0.64, 0.60), 0.8)
    e.box(0, 0, e.wide, 40, (0.40, 0.38, 0.36), 0.5)
    e.box(0, 60, e.wide, 5, (0.94, 0.78, 0.20), 0.8)
    for x, wide in e.bays(420):
        e.box(x, 66, 16, 230, IRON, 0.7)
        e.box(x + 10, 66, 5, 230, toned(IRON, 1.5), 0.9)
        for side in (-1, 1):
            e.line([(x + 8, 236), (x + 8 + side * 40, 286), (x + 8 + side * 90, 298)], IRON, 0.7, 7)
        e.line(ring(x + 8 + 36, 268, 14), IRON, 0.7, 4)
        e.line(ring(x + 8 - 36, 268, 14), IRON, 0.7, 4)
        e.lamp(x + wide / 2, 268, 15)
        e.box(x + wide / 2 - 2, 280, 4, 20, IRON, 0.6)
        e.box(x + 130, 96, 150, 9, (0.44, 0.28, 0.18), 0.8)
        e.box(x + 130, 112, 150, 30, (0.44, 0.28, 0.18), 0.6)
        for leg in (140.0, 262.0):
            e.box(x + leg, 66, 8, 32, IRON, 0.6)
    e.shape([(0, 292), (e.wide, 292), (e.wide, 330), (0, 330)], SLATE, 0.55)
    for x, _ in e.bays(26):  # the pointed boards along its edge
        e.shape([(x, 292), (x + 26, 292), (x + 24, 276), (x + 13, 264), (x + 2, 276)], STONE, 0.85)
    return e.layer(foot, snow=12.0)


def tracks(stage: Stage, share: float) -> Layer:
    """Return a track in its bed of gravel below the platforms."""
    e, foot = strip(stage, f"tracks {share}", share, high=64)
    e.box(0, 0, e.wide, 64, GRAVEL, 0.6)
    for x, _ in e.bays(60):
        e.shape([(x, 10), (x + 30, 10), (x + 26, 44), (x + 4, 44)], (0.28, 0.22, 0.18), 0.6)
    for y in (14.0, 40.0):
        e.box(0, y, e.wide, 5, (0.62, 0.62, 0.64), 0.9)
    e.roughen(0.3, 12.0)
    return e.layer(foot)


def express(stage: Stage, share: float) -> Easel:
    """Return the coaches of a train, painted in a livery, without its way."""
    e, _ = strip(stage, "express", share, high=330)
    paint = e.pick(LIVERIES)
    for x, wide in e.bays(2100):
        long = wide - 30
        e.box(x, 24, long, 26, (0.10, 0.10, 0.11), 0.4)
        for k in range(8):
            at = x + 110 + (k // 2) * 190 + (k % 2) * 95 + (1100 if k > 3 else 0)
            if at < x + long - 60:
                e.disc(at, 24, 24, (0.16, 0.16, 0.17), 0.7)
                e.disc(at, 24, 11, (0.46, 0.46, 0.48), 0.8)
        e.box(x, 50, long, 232, paint, 0.72)
        e.box(x, 150, long, 94, (0.92, 0.90, 0.84), 0.8)
        e.box(x, 50, long, 14, toned(paint, 0.6), 0.6)
        e.shape([(x, 282), (x + long, 282), (x + long - 16, 306), (x + 16, 306)], SLATE, 0.8)
        e.box(x + long, 60, 30, 200, (0.09, 0.09, 0.10), 0.3)
        for k in range(14):
            at = x + 150 + k * (long - 300) / 14
            pane = [(at, 160), (at + 84, 160), (at + 84, 234), (at, 234)]
            if e.night:
                e.shining(pane, (1.0, 0.84, 0.54), 0.12)
            else:
                e.shape(pane, GLASS, 0.8)
                e.shape([(at, 234), (at + 30, 234), (at + 8, 160), (at, 160)], GLASS, 1.1)
        for door in (x + 50, x + long - 130):
            e.box(door, 56, 80, 208, toned(paint, 0.82), 0.7)
            e.box(door + 16, 150, 48, 84, GLASS, 0.8)
            e.box(door + 38, 56, 3, 208, toned(paint, 0.5), 0.5)
    return e
