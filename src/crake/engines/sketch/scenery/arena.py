"""A stadium: stands full of people, floodlights, a goal, and a pitch with lines."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import F32, U8, even, mix, step, vector
from crake.engines.sketch.scenery.easel import Easel, ring
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.paint import empty, ink, pen, polygon, stroke
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.shadows import with_shadow
from crake.engines.sketch.stage import Stage

SHIRTS: tuple[RGB, ...] = (
    (0.80, 0.14, 0.14), (0.86, 0.84, 0.82), (0.14, 0.24, 0.60), (0.90, 0.74, 0.20),
    (0.16, 0.17, 0.20), (0.42, 0.46, 0.52), (0.20, 0.46, 0.34),
)  # fmt: skip
SKIN: tuple[RGB, ...] = ((0.92, 0.74, 0.60), (0.72, 0.52, 0.38), (0.44, 0.29, 0.20))
CHALK: RGB = (0.94, 0.95, 0.93)


def pitch(stage: Stage) -> F32:
    """Return turf in mown stripes that lead away, with the lines of a football pitch."""
    turf = lawn(stage, (0.16, 0.36, 0.10), (0.34, 0.56, 0.20))
    rows = turf.shape[0]
    count = 2 * max(1, round(TILE / (2 * 150 * stage.unit)))
    stripe = np.arange(TILE) * count // TILE % 2
    turf = turf * (0.90 + 0.16 * stripe)[None, :, None]
    light = stage.palette.light
    bright = vector(light.ambient) + vector(light.colour) * np.float32(0.85)
    white = vector(CHALK) * np.minimum(bright, np.float32(1))
    down = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    across = np.abs(np.arange(TILE, dtype=np.float32)[None] - TILE / 2) / stage.unit
    line = np.maximum(step(0.014, 0.008, np.abs(down - 0.72)), step(9, 6, across) * (down < 0.72))
    return np.clip(mix(turf.astype(np.float32), white, (0.85 * line).astype(np.float32)), 0, 1)


def _crowd(stage: Stage, rows: int, width: int) -> U8:
    """Return people in rows, `(rows, width, 3)`: a head above a shirt each."""
    rng, side = stage.rng("crowd"), max(3, stage.px(9))
    across, down = width // side + 1, rows // side + 1
    light, seat = stage.palette.light, pen(ink((0.20, 0.22, 0.26), stage.palette.light, 0.3))
    shirts = np.array([pen(ink(c, light, 0.85))[:3] for c in SHIRTS])
    skins = np.array([pen(ink(c, light, 0.85))[:3] for c in SKIN])
    picture = np.empty((down * side, across * side, 3), np.uint8)
    picture[:] = np.array(seat[:3])
    body = shirts[rng.integers(len(shirts), size=(down, across))]
    head = skins[rng.integers(len(skins), size=(down, across))]
    bright = 0.75 + 0.4 * rng.random((down, across, 1))
    for first, last, inset, tone in ((0.0, 0.45, 0.30, head), (0.45, 1.0, 0.08, body)):
        cells = np.clip(tone * bright, 0, 255).astype(np.uint8)
        cells[rng.random((down, across)) < 0.07] = np.array(seat[:3])
        for y in range(round(first * side), round(last * side)):
            for x in range(round(inset * side), max(round((1 - inset) * side), 1)):
                picture[y::side, x::side] = cells
    return picture[:rows, :width]


def stands(stage: Stage, foot: int) -> Layer:
    """Return two tiers of seats under a roof, behind boards with advertisements."""
    speed = max(0.75 * stage.speed(foot), 0.05)
    rows, width, unit = stage.tall(206), stage.period(speed), stage.unit
    picture, light = empty(rows, width), stage.palette.light
    board, roof = round(34 * unit), round(30 * unit)
    crowd = _crowd(stage, rows - board, width).astype(np.float32)
    depth = np.linspace(0.7, 1.0, rows - board, dtype=np.float32)[:, None, None]
    picture[: rows - board, :, :3] = np.clip(crowd * depth, 0, 255)
    picture[..., 3] = 255
    middle = round((rows - board) * 0.52)
    picture[middle : middle + max(2, round(16 * unit))] = pen(ink((0.62, 0.64, 0.66), light, 0.5))
    picture[:roof] = pen(ink((0.50, 0.53, 0.57), light, 0.55))
    picture[roof : roof + max(2, round(10 * unit))] = pen(ink((0.2, 0.21, 0.24), light, 0.2))
    _boards(stage, picture, rows - board)
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))


def _boards(stage: Stage, picture: U8, top: int) -> None:
    """Put boards with made-up names along the edge of the pitch."""
    rng, light, unit = stage.rng("boards"), stage.palette.light, stage.unit
    high, width = picture.shape[0] - top, picture.shape[1]
    count = max(1, round(width / (210 * unit)))
    for k in range(count):
        left, right = round(k * width / count), round((k + 1) * width / count)
        paint = SHIRTS[(k * 3 + int(rng.integers(2))) % 5]
        picture[top:, left:right] = pen(ink(paint, light, 0.7))
        letters = ink((0.96, 0.96, 0.94) if k * 3 % 5 != 1 else (0.1, 0.1, 0.3), light, 0.7)
        x = left + 26 * unit
        while x < right - 34 * unit:
            wide = (9 + 12 * rng.random()) * unit
            box = np.array([[0, 0.3], [wide, 0.3], [wide, 0.72], [0, 0.72]], np.float32)
            polygon(picture, box * (1, high) + np.array((x, top), np.float32), pen(letters))
            x += wide + 6 * unit
    picture[top : top + max(1, round(3 * unit))] = pen(ink((0.9, 0.9, 0.9), light, 0.7))


def floodlights(stage: Stage, foot: int) -> Layer:
    """Return masts with lamps, which shine after dark, behind stands that reach to row `foot`."""
    e = Easel(stage, "floodlights", 300, 0.05)
    steel = (0.40, 0.42, 0.46)
    for left, wide in e.bays(760):
        x, top = left + 0.42 * wide, e.high - 66
        e.line([(x, 0), (x, top)], steel, 0.5, 11)
        e.box(x - 62, top - 44, 124, 88, steel, 0.5)
        for k in range(15):
            at = x + (k % 5 - 2) * 24, top + (k // 5 - 1) * 26
            if e.night:
                e.shining(ring(*at, 9), (1.0, 1.0, 0.96), 0.8)
            else:
                e.disc(*at, 9, (0.86, 0.88, 0.90), 0.8)
    return e.layer(foot, reach=34)


def goal(stage: Stage, foot: int) -> Layer:
    """Return a goal with its net that stands on row `foot`, its mouth to the viewer."""
    speed = stage.speed(foot)
    near = 0.45 + 0.55 * speed
    rows, width, unit = even(168 * near * stage.unit), stage.period(speed), stage.unit * near
    picture, light = empty(rows, width), stage.palette.light
    left, right = 0.60 * stage.width, 0.60 * stage.width + 470 * unit
    net = pen(ink((0.92, 0.93, 0.94), light, 0.6), 0.42)
    for x in np.arange(left, right, 15 * unit):
        middle = (left + right) / 2
        line = np.array([[x, 0], [middle + (x - middle) * 0.88, rows]], np.float32)
        stroke(picture, line, net, 1.2 * unit)
    for y in np.arange(4 * unit, rows, 15 * unit):
        stroke(picture, np.array([[left, y], [right, y]], np.float32), net, 1.2 * unit)
    post = pen(ink((0.97, 0.97, 0.97), light, 0.8))
    frame = np.array([[left, rows], [left, 5 * unit], [right, 5 * unit], [right, rows]])
    stroke(picture, frame.astype(np.float32), post, 9 * unit)
    picture = with_shadow(stage, picture, picture[..., 3], speed)
    return Layer(picture, even(foot) - rows, speed, smooth=stage.smooth(speed))
