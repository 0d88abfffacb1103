"""A city from above: towers with their roofs, and what drives in the streets between them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, even, pick, vector
from crake.engines.sketch.scenery.city import STONE, WARM
from crake.engines.sketch.scenery.paint import empty, ink, pen, polygon
from crake.engines.sketch.scenery.trees import Paint
from crake.engines.sketch.stage import Stage

GLASS: tuple[RGB, ...] = ((0.30, 0.40, 0.50), (0.24, 0.34, 0.40), (0.38, 0.42, 0.46))
PAINTS: tuple[RGB, ...] = (
    (0.92, 0.92, 0.92), (0.14, 0.14, 0.16), (0.72, 0.12, 0.10), (0.18, 0.30, 0.58),
    (0.94, 0.76, 0.14),
)  # fmt: skip
FLOOR_HIGH = 0.030
"""Height of a storey, relative to the highest towers."""


def _facade(
    rng: np.random.Generator, size: tuple[int, int], wall: RGB, glass: RGB, lit: float
) -> U8:
    """Return `(rows, columns, 4)`: a wall with windows, `lit` of them."""
    high, wide = size
    cells = max(2, round(high / max(6, FLOOR_HIGH * high * 1.6))), max(2, round(wide / 9))
    lamp = vector(WARM[int(rng.integers(len(WARM)))])
    chance = rng.random(cells)
    tone = vector(glass) * (0.75 + 0.5 * rng.random((*cells, 1)))
    shine = chance < lit * (0.4 + 1.2 * rng.random((cells[0], 1)))
    panes = np.where(shine[..., None], lamp * (0.55 + 0.45 * rng.random((*cells, 1))), tone)
    full = pick(np.clip(panes * 255, 0, 255).astype(np.uint8), wide, high)
    rows = (np.arange(high) * cells[0] / high) % 1
    columns = (np.arange(wide) * cells[1] / wide) % 1
    frame = (rows[:, None] < 0.34) | (columns[None] < 0.26)
    full[frame] = np.clip(vector(wall) * 255, 0, 255).astype(np.uint8)
    return np.dstack([full, np.full(size, 255, np.uint8)])


def tower(rng: np.random.Generator, height: int, light: Light, lit: float = 0.0) -> U8:
    """Paint a tower from above: its roof, its front, and a side that the sun may reach.

    `lit` is the share of its windows that shine.
    """
    wide = max(8, int(height * rng.uniform(0.20, 0.42)))
    roof, aside = max(3, int(wide * rng.uniform(0.34, 0.5))), max(2, int(wide * 0.22))
    picture = empty(height, wide + aside)
    sunny = light.direction[0] >= 0
    stone = STONE[int(rng.integers(len(STONE)))]
    glass = GLASS[int(rng.integers(len(GLASS)))]
    pale = ink(glass, light, 0.6)
    front = _facade(rng, (height - roof, wide), ink(stone, light, 0.40), pale, lit)
    picture[roof:, :wide] = front
    side = _facade(
        rng, (height - roof, aside), ink(stone, light, 0.85 if sunny else 0.12), pale, lit
    )
    slope = np.array([[1, 0, wide], [-roof / aside, 1, roof]], np.float32)
    turned = cast("U8", cv2.warpAffine(side, slope, (wide + aside, height)))
    cover = turned[..., 3:] > 127
    np.copyto(picture, turned, where=cover)
    top = [(0, roof), (wide, roof), (wide + aside, 0), (aside, 0)]
    polygon(picture, np.array(top, np.float32), pen(ink(stone, light, 0.95)))
    inner = np.array(top, np.float32)
    inner += (inner.mean(axis=0) - inner) * 0.16
    polygon(picture, inner, pen(ink((0.42, 0.42, 0.43), light, 0.8)))
    for _ in range(int(rng.integers(1, 4))):  # what stands on roofs
        x, y = aside * 0.7 + rng.uniform(0.1, 0.6) * wide, roof * rng.uniform(0.35, 0.7)
        w, h = wide * rng.uniform(0.10, 0.22), max(1.5, roof * 0.22)
        box = [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
        polygon(picture, np.array(box, np.float32), pen(ink((0.60, 0.60, 0.60), light, 0.5)))
        lid = [(x, y), (x + w, y), (x + w * 1.1, y - h * 0.7), (x + w * 0.1, y - h * 0.7)]
        polygon(picture, np.array(lid, np.float32), pen(ink((0.70, 0.70, 0.70), light, 0.9)))
    return picture


def towers(stage: Stage) -> Sequence[Paint]:
    """Return what paints the towers of a city at the stage's hour."""
    lit = 0.55 if stage.lamplit else 0.0
    return (partial(tower, lit=lit), partial(tower, lit=0.7 * lit))


def street(stage: Stage, name: str, share: float, way: int, streaks: bool = False) -> Layer:
    """Return what drives in a street that is seen from above: cars, lamps at night, or streaks.

    Parameters
    ----------
    share
        Where it lies, from the horizon (0) to the feet (1).
    way
        1 where one drives to the right, -1 to the left.
    streaks
        Whether the shutter stays open, as it does in a time-lapse.
    """
    rng, row, near = stage.rng(name), stage.row(share), stage.speed(stage.row(share))
    width, high = stage.period(near), even(10 * stage.unit * near + 4)
    picture = empty(high, width)
    apart, long = 62 * stage.unit * near + 6, max(2.0, 17 * stage.unit * near)
    night, lamp = stage.lamplit, (1.0, 0.94, 0.80) if way < 0 else (1.0, 0.16, 0.08)
    count = max(2, int(width / apart))
    where = (np.arange(count) + rng.uniform(0.1, 0.7, count)) * width / count
    for x in where.tolist():
        paint = PAINTS[int(rng.integers(len(PAINTS)))]
        colour = lamp if night else ink(paint, stage.palette.light, 0.8)
        reach = long * (rng.uniform(5, 14) if streaks else 1.0)
        top, low = high * 0.30, high * 0.30 + max(1.5, high * 0.34)
        for shift in (-width, 0, width):
            left = x + shift
            box = [(left, top), (left + reach, top), (left + reach, low), (left, low)]
            strength = rng.uniform(0.55, 1.0) if streaks else 1.0
            polygon(picture, np.array(box, np.float32), pen(colour, strength))
    if night:
        glow = cv2.GaussianBlur(picture, (0, 0), max(2.4 * stage.unit * near, 0.8))
        picture = np.maximum(picture, cv2.convertScaleAbs(glow, alpha=1.5))
    pace = (0.9 if streaks else 0.10) * stage.width * near
    return Layer(picture, even(row - high), near, -way * pace, smooth=True)
