"""What stands on a launch site: the tower beside the pad, masts, a tank, and far hangars."""

from __future__ import annotations

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import U8, even
from crake.engines.sketch.scenery.paint import dot, empty, ink, over, pen, polygon, stroke
from crake.engines.sketch.stage import Stage

STEEL: RGB = (0.60, 0.24, 0.18)
PALE: RGB = (0.80, 0.81, 0.82)
TOWER_AT = -0.20
"""Where the tower stands, right of the middle, in widths of a 1280 x 720 picture."""


def _box(picture: U8, left: float, top: float, wide: float, high: float, colour: RGB) -> None:
    right, bottom = left + wide, top + high
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]])
    polygon(picture, corners.astype(np.float32), pen(colour))


def _line(picture: U8, ends: list[tuple[float, float]], colour: RGB, thick: float) -> None:
    stroke(picture, np.array(ends, np.float32), pen(colour), thick)


def _lattice(picture: U8, stage: Stage, x: float, wide: float) -> None:
    """Paint a lattice tower as high as the picture, with the arms that held the rocket."""
    light, unit, rows = stage.palette.light, stage.unit, picture.shape[0]
    bright, dull = ink(STEEL, light, 0.8), ink(STEEL, light, 0.3)
    step, left, right = wide * 0.9, x - wide / 2, x + wide / 2
    y = rows - step
    while y > 12 * unit:
        _line(picture, [(left, y + step), (right, y)], dull, 4 * unit)
        _line(picture, [(right, y + step), (left, y)], dull, 4 * unit)
        _line(picture, [(left, y), (right, y)], bright, 6 * unit)
        y -= step
    for side, colour in ((left, dull), (right, bright)):
        _line(picture, [(side, 8 * unit), (side, rows)], colour, 11 * unit)
    for share in (0.24, 0.46, 0.68):
        _box(picture, right, rows * share, wide * 0.9, 14 * unit, bright)
        _line(picture, [(right, rows * share + 40 * unit), (right + wide * 0.8, rows * share)],
              dull, 4 * unit)  # fmt: skip
    _line(picture, [(x, 8 * unit), (x, 0)], ink(PALE, light, 0.6), 4 * unit)


def tower(stage: Stage, foot: int) -> Layer:
    """Return the tower and the pad's edge on row `foot`, left of where the rocket stands."""
    speed = stage.speed(foot)
    rows, width, unit = even(min(stage.tall(560), foot)), stage.period(speed), stage.unit
    picture, light = empty(rows, width), stage.palette.light
    x = 0.5 * stage.width + TOWER_AT * 1280 * unit
    _lattice(picture, stage, x, 92 * unit)
    pad = 22 * unit
    _box(picture, x - 120 * unit, rows - pad, 700 * unit, pad, ink((0.52, 0.52, 0.53), light, 0.35))
    _box(picture, x - 126 * unit, rows - pad, 712 * unit, 6 * unit,
         ink((0.72, 0.72, 0.73), light, 0.7))  # fmt: skip
    if stage.palette.windows > 0.4:
        glow = empty(rows, width)
        for share in (0.1, 0.33, 0.55, 0.8):
            dot(picture, x, rows * share + 6 * unit, 6 * unit, pen((1.0, 0.92, 0.76)))
            dot(glow, x, rows * share + 6 * unit, 52 * unit, pen((1.0, 0.86, 0.6), 0.5))
        over(picture, cv2.GaussianBlur(glow, (0, 0), max(1.0, 24 * unit)).astype(np.uint8))
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))


def site(stage: Stage, foot: int) -> Layer:
    """Return what is far behind on row `foot`: masts, a tank, an assembly hall."""
    speed = 0.10
    rows, width, unit = stage.tall(250), stage.period(speed), stage.unit
    picture, light = empty(rows, width), stage.palette.light
    pale, dull, dark = ink(PALE, light, 0.7), ink(PALE, light, 0.25), ink((0.3,) * 3, light, 0.4)
    count = max(1, round(width / (980 * unit)))
    for k in range(count):
        x = (k + 0.14) * width / count
        for away in (0.0, 470.0):
            at = x + away * unit
            _line(picture, [(at, 0), (at, rows)], dark, 3 * unit)
            _box(picture, at - 9 * unit, 60 * unit, 18 * unit, rows - 60 * unit, dull)
        _box(picture, x + 660 * unit, rows - 128 * unit, 150 * unit, 128 * unit, pale)
        _box(picture, x + 660 * unit, rows - 128 * unit, 44 * unit, 128 * unit, dull)
        _box(picture, x + 716 * unit, rows - 112 * unit, 60 * unit, 112 * unit, dark)
        tank = x + 330 * unit, rows - 104 * unit
        for leg in (-26.0, 0.0, 26.0):
            _line(picture, [(tank[0] + leg * unit, tank[1]), (tank[0] + leg * 1.3 * unit, rows)],
                  dark, 4 * unit)  # fmt: skip
        dot(picture, *tank, 40 * unit, pen(dull))
        dot(picture, tank[0] + 7 * unit, tank[1] - 8 * unit, 31 * unit, pen(pale))
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))
