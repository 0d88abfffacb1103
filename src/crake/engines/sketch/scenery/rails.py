"""Fences and railings: posts with something between them, along a strip."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.paint import empty, ink, pen, stroke
from crake.engines.sketch.scenery.seasons import capped
from crake.engines.sketch.shadows import falls, with_shadow
from crake.engines.sketch.stage import Stage


def fence(
    stage: Stage,
    foot: int,
    high: float,
    *,
    colour: RGB = (0.86, 0.82, 0.74),
    spacing: float = 120.0,
    bars: tuple[float, ...] = (0.40, 0.78),
    pickets: int = 0,
    thick: float = 7.0,
    speed: float | None = None,
) -> Layer:
    """Return a fence that stands on row `foot`.

    Parameters
    ----------
    high
        Of the posts, in pixels of a 1280 x 720 picture.
    spacing
        Between posts, likewise.
    bars
        Heights of the bars, in heights of the posts.
    pickets
        Thinner posts between two posts.
    thick
        Of the posts, in pixels of a 1280 x 720 picture.
    """
    fast = stage.speed(foot) if speed is None else speed
    rows, width = stage.px(high), stage.period(fast)
    picture, light = empty(rows, width), stage.palette.light
    unit = stage.unit
    count = max(1, round(width / (spacing * unit)))
    step = width / count
    for bar in bars:
        y = rows * (1 - bar)
        for down, lit in ((0.0, 0.85), (0.30, 0.35)):
            line = np.array([[-9, y + down * thick * unit], [width + 9, y + down * thick * unit]])
            stroke(picture, line.astype(np.float32), pen(ink(colour, light, lit)),
                   0.62 * thick * unit * (1 - down))  # fmt: skip
    for k in range(count):
        for j in range(pickets + 1):
            x = (k + j / (pickets + 1)) * step + 0.5 * thick * unit
            wide = thick * unit * (1.0 if j == 0 else 0.5)
            top = rows * (0.02 if j == 0 else 0.16)
            for shift, lit in ((0.0, 0.45), (0.22 * wide, 0.9)):
                line = np.array([[x + shift, top], [x + shift, rows]], np.float32)
                stroke(picture, line, pen(ink(colour, light, lit)), wide * (1 - 0.5 * (shift > 0)))
    if stage.season is Season.WINTER:
        picture = capped(picture, 0.5 * thick * unit, light)
    if falls(stage, foot) and speed is None:
        picture = with_shadow(stage, picture, picture[..., 3], fast)
    return Layer(picture, even(foot) - rows, fast, smooth=stage.smooth(fast))


def piers(stage: Stage, foot: int, high: float, *, colour: RGB, speed: float) -> Layer:
    """Return the deck of a suspension bridge on its piers, which stand on row `foot`."""
    rows, width = stage.px(high), stage.period(speed)
    picture, light, unit = empty(rows, width), stage.palette.light, stage.unit
    count = max(1, round(width / (900 * unit)))
    for k in range(count + 1):
        x = (k + 0.5) * width / count
        for dx, lit in ((-22.0, 0.9), (22.0, 0.5)):
            leg = np.array([[x + dx * unit, 2], [x + dx * unit, rows]], np.float32)
            stroke(picture, leg, pen(ink(colour, light, lit)), 17 * unit)
    deck = rows * (1 - 44 / high)
    for down, lit, thick in ((0.0, 0.85, 12), (7 * unit, 0.35, 8)):
        line = np.array([[-9, deck + down], [width + 9, deck + down]], np.float32)
        stroke(picture, line, pen(ink(colour, light, lit)), thick * unit)
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))


def cables(stage: Stage, foot: int, high: float, *, colour: RGB, speed: float) -> Layer:
    """Return the towers and cables of a suspension bridge whose deck is on row `foot`."""
    rows, width = stage.px(high), stage.period(speed)
    picture, light, unit = empty(rows, width), stage.palette.light, stage.unit
    count = max(1, round(width / (900 * unit)))
    step = width / count
    along = np.linspace(0, 1, 60, dtype=np.float32)
    for k in range(-1, count + 1):
        x0 = (k + 0.5) * step
        sag = rows * (0.06 + 0.86 * (1 - (2 * along - 1) ** 2))
        curve = np.stack([x0 + along * step, sag], -1).astype(np.float32)
        stroke(picture, curve, pen(ink(colour, light, 0.7)), 6 * unit)
        for j in range(2, 58, 4):
            hanger = np.array([[curve[j, 0], curve[j, 1]], [curve[j, 0], rows]], np.float32)
            stroke(picture, hanger, pen(ink(colour, light, 0.5)), 1.6 * unit)
    for k in range(count + 1):
        x = (k + 0.5) * step
        for dx, lit in ((-20.0, 0.9), (20.0, 0.5)):
            leg = np.array([[x + dx * unit, 2], [x + dx * unit * 1.15, rows]], np.float32)
            stroke(picture, leg, pen(ink(colour, light, lit)), 15 * unit)
        for share in (0.03, 0.30, 0.62):
            beam = np.array([[x - 22 * unit, rows * share], [x + 22 * unit, rows * share]])
            stroke(picture, beam.astype(np.float32), pen(ink(colour, light, 0.65)), 11 * unit)
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))
