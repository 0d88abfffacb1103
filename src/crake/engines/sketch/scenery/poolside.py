"""A swimming pool's edge, its lane ropes, and the loungers beside it."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import even
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen, polygon, stroke
from crake.engines.sketch.shadows import with_shadow
from crake.engines.sketch.stage import Stage

STRIPES: tuple[RGB, ...] = ((0.90, 0.30, 0.24), (0.16, 0.46, 0.70), (0.94, 0.74, 0.26))
WHITE: RGB = (0.96, 0.96, 0.94)


def rim(stage: Stage, row: int) -> Layer:
    """Return the tiled edge of a pool: a pale coping, and a band of blue tiles above the water."""
    speed = stage.speed(row)
    width, unit = stage.period(speed), stage.unit
    rows = even(26 * unit)
    picture, light = empty(rows, width), stage.palette.light
    lip = max(2, round(11 * unit))
    picture[:lip] = pen(ink((0.95, 0.93, 0.88), light, 0.9))
    picture[lip:] = pen(ink((0.16, 0.46, 0.66), light, 0.6))
    count = max(1, round(width / (26 * unit)))
    for k in range(count):
        at = round(k * width / count)
        picture[lip:, at : at + max(1, round(1.5 * unit))] = pen(ink((0.8, 0.88, 0.92), light, 0.6))
        if k % 4 == 0:
            picture[:lip, at : at + max(1, round(unit))] = pen(ink((0.74, 0.72, 0.68), light, 0.7))
    return Layer(picture, even(row), speed, smooth=stage.smooth(speed))


def coping(stage: Stage, row: int) -> Layer:
    """Return the pale kerb at the near edge of a pool, whose far side is water."""
    speed = stage.speed(row)
    width, rows = stage.period(speed), even(12 * stage.unit)
    picture, light = empty(rows, width), stage.palette.light
    picture[:] = pen(ink((0.95, 0.93, 0.88), light, 0.9))
    picture[: max(1, round(2 * stage.unit))] = pen(ink((0.5, 0.62, 0.68), light, 0.6))
    return Layer(picture, even(row) - rows // 2, speed, smooth=stage.smooth(speed))


def rope(stage: Stage, row: int) -> Layer:
    """Return a line of red and white floats that parts two lanes, afloat on row `row`."""
    speed = stage.speed(row)
    near = max(speed, 0.2)
    width = stage.period(speed)
    rows = max(4, even(15 * near * stage.unit))
    picture, light = empty(rows + 4, width), stage.palette.light
    count = 8 * max(1, round(width / (8 * 17 * near * stage.unit)))
    for k in range(count):
        colour = (0.86, 0.16, 0.14) if k // 4 % 2 else WHITE
        x = (k + 0.5) * width / count
        dot(picture, x, rows * 0.5 + 1, rows * 0.5, pen(ink(colour, light, 0.45)))
        dot(picture, x, rows * 0.40 + 1, rows * 0.26, pen(ink(colour, light, 0.95)))
    return Layer(picture, even(row) - rows // 2, speed, smooth=stage.smooth(speed))


def _lounger(picture: np.ndarray, x: float, base: float, unit: float, stage: Stage) -> None:
    light = stage.palette.light
    frame, cloth = pen(ink((0.80, 0.78, 0.74), light, 0.5)), pen(ink(WHITE, light, 0.85))
    for leg in (20.0, 120.0):
        line = np.array([[x + leg * unit, base - 26 * unit], [x + leg * unit, base]], np.float32)
        stroke(picture, line, frame, 5 * unit)
    seat = np.array([[0, -34], [116, -34], [168, -86], [176, -80], [124, -22], [0, -22]])
    polygon(picture, (seat * unit + (x, base)).astype(np.float32), cloth)


def _parasol(
    picture: np.ndarray, x: float, base: float, unit: float, stage: Stage, cloth: RGB
) -> None:
    light = stage.palette.light
    pole = np.array([[x, base], [x, base - 170 * unit]], np.float32)
    stroke(picture, pole, pen(ink((0.84, 0.82, 0.78), light, 0.6)), 6 * unit)
    for k in range(6):
        left, right = -120 + 40 * k, -80 + 40 * k
        panel = np.array([[0, -232], [left, -158], [right, -158]])
        colour = cloth if k % 2 else WHITE
        corners = (panel * unit + (x, base)).astype(np.float32)
        polygon(picture, corners, pen(ink(colour, light, 0.9 - 0.07 * k)))


def loungers(stage: Stage, foot: int) -> Layer:
    """Return deck chairs under parasols that stand on row `foot`."""
    speed = stage.speed(foot)
    near = 0.55 + 0.45 * speed
    width, unit = stage.period(speed), stage.unit * near
    rows = even(240 * unit)
    picture = empty(rows, width)
    count = max(1, round(width / (470 * unit)))
    for k in range(count):
        x = (k + 0.12) * width / count
        _parasol(picture, x + 190 * unit, rows, unit, stage, STRIPES[k % len(STRIPES)])
        _lounger(picture, x, rows, unit, stage)
        _lounger(picture, x + 205 * unit, rows, unit, stage)
    picture = with_shadow(stage, picture, picture[..., 3], speed)
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))
