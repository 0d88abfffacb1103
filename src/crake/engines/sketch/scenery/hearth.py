"""A fireplace: bricks, a mantelpiece, a fire that burns, and its light, which flickers."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.raster import even, vector
from crake.engines.sketch.scenery.brush import Brush, Point
from crake.engines.sketch.scenery.glow import Steps, put, steps_of
from crake.engines.sketch.scenery.living import lamp, picture, plant, shelf
from crake.engines.sketch.scenery.paint import dot, pen, polygon, stroke
from crake.engines.sketch.scenery.wall import Item, Wall
from crake.engines.sketch.scenery.windows import window
from crake.engines.sketch.stage import Stage, View

BRICKS: tuple[RGB, ...] = ((0.56, 0.28, 0.20), (0.62, 0.34, 0.25), (0.48, 0.24, 0.18))
WOOD: RGB = (0.40, 0.25, 0.15)
MOUTH = (78.0, 150.0, 128.0)
"""Left edge, width and height of the opening, on a 1280 x 720 picture."""
FLAMES: tuple[RGB, ...] = ((0.93, 0.30, 0.06), (1.0, 0.56, 0.12), (1.0, 0.84, 0.36))
LEVELS = 8
"""How many strengths the light of a fire has."""


def fireplace(wall: Wall, x: float, unit: float) -> None:
    """Put a fireplace of bricks there, with a mantelpiece, a clock and candles."""
    base, wide = wall.rows - 2 * unit, 306 * unit
    top = base - 206 * unit
    wall.box(x + 40 * unit, 0, 226 * unit, base, wall.lit(BRICKS[2], 0.45))
    _bricks(wall, x + 40 * unit, 0, 226 * unit, top, unit)
    wall.box(x, top, wide, base - top, wall.lit(BRICKS[2], 0.5))
    _bricks(wall, x, top, wide, base - top, unit)
    left, span, high = MOUTH
    wall.box(x + (left - 8) * unit, base - (high + 8) * unit, (span + 16) * unit,
             (high + 8) * unit, wall.lit((0.30, 0.28, 0.27), 0.6))  # fmt: skip
    wall.box(x + left * unit, base - high * unit, span * unit, high * unit, (0.05, 0.035, 0.03))
    wall.box(x - 14 * unit, top - 16 * unit, wide + 28 * unit, 20 * unit, wall.lit(WOOD, 0.9))
    wall.box(x - 4 * unit, top + 4 * unit, wide + 8 * unit, 8 * unit, wall.lit(WOOD, 0.5))
    wall.box(x - 20 * unit, base - 10 * unit, wide + 40 * unit, 12 * unit,
             wall.lit((0.46, 0.43, 0.41), 0.7))  # fmt: skip
    bark = (0.26, 0.16, 0.10)
    for low, across in ((16.0, 40.0), (16.0, 84.0), (32.0, 62.0)):
        log = np.array([[left + across - 32, -low], [left + across + 32, -low - 4]]) * unit
        stroke(wall.picture, (log + np.array((x, base))).astype(np.float32),
               pen(wall.lit(bark, 0.5)), 19 * unit)  # fmt: skip
    _mantelpiece(wall, x, top - 16 * unit, unit)
    wall.hearths.append(x + (left + span / 2) * unit)


def _bricks(wall: Wall, x: float, y: float, wide: float, high: float, unit: float) -> None:
    row, at = 0, y + high
    while at > y:
        step, left = 14 * unit, x - (0 if row % 2 else 17 * unit)
        while left < x + wide:
            start, end = max(left, x), min(left + 32 * unit, x + wide)
            if end > start:
                colour = BRICKS[int(wall.rng.integers(3))]
                upper = max(at - step + 2 * unit, y)
                wall.box(start, upper, end - start, at - upper, wall.lit(colour, 0.7))
            left += 34 * unit
        at -= step
        row += 1


def _mantelpiece(wall: Wall, x: float, top: float, unit: float) -> None:
    """Put a clock, candles, a vase and a picture on the mantelpiece."""
    middle = x + 153 * unit
    wall.box(middle - 58 * unit, top - 150 * unit, 116 * unit, 96 * unit, wall.lit(WOOD, 0.8))
    wall.box(middle - 50 * unit, top - 142 * unit, 100 * unit, 80 * unit,
             wall.lit((0.50, 0.62, 0.70), 0.7))  # fmt: skip
    hills = np.array([[-50, -62], [-50, -96], [-20, -112], [10, -92], [50, -108], [50, -62]]) * unit
    polygon(wall.picture, (hills + np.array((middle, top))).astype(np.float32),
            pen(wall.lit((0.30, 0.42, 0.30), 0.7)))  # fmt: skip
    wall.box(middle - 18 * unit, top - 40 * unit, 36 * unit, 40 * unit, wall.lit(WOOD, 0.6))
    dot(wall.picture, middle, top - 24 * unit, 13 * unit, pen(wall.lit((0.94, 0.92, 0.84), 0.8)))
    for k in (-118.0, -98.0, 104.0):
        high = 34 + 10 * (k < -100)
        wall.box(middle + (k - 4) * unit, top - high * unit, 8 * unit, high * unit,
                 wall.lit((0.94, 0.91, 0.82), 0.9))  # fmt: skip
        if wall.night:
            flame = np.array([[-3, -high], [3, -high], [0, -high - 14]]) * unit
            polygon(wall.picture, (flame + np.array((middle + k * unit, top))).astype(np.float32),
                    pen((1.0, 0.84, 0.44)))  # fmt: skip


def _strength(seconds: float) -> float:
    """Return how bright a fire burns, about 0..1: it flickers, and never twice alike."""
    return (
        0.62
        + 0.14 * sin(7.3 * seconds)
        + 0.12 * sin(12.9 * seconds + 1.7)
        + 0.10 * sin(21.7 * seconds + 0.6)
    )


class Hearthfire:
    """The fires that burn in the fireplaces of a wall.

    Parameters
    ----------
    hearths
        Columns of their middles on the wall.
    foot
        Row that the wall stands on.
    period, speed
        Of the wall.
    """

    def __init__(
        self, stage: Stage, hearths: Sequence[float], foot: int, period: int, speed: float
    ) -> None:
        self._hearths, self._foot, self._period, self._speed = hearths, foot, period, speed
        self._unit = 1.05 * stage.unit

    def draw(self, frame: Frame, view: View) -> None:
        """Draw those that are in the picture."""
        for middle in self._hearths:
            left = (middle - view.moved(self._speed)) % self._period
            for at in (left - self._period, left):
                if -90 * self._unit < at < frame.width + 90 * self._unit:
                    brush = Brush(frame, (at, self._foot - 2 * self._unit), self._unit)
                    self._burn(brush, view.seconds + middle)

    def _burn(self, brush: Brush, seconds: float) -> None:
        brush.fill([(-56, 2), (56, 2), (44, 22), (-44, 22)], (0.55, 0.14, 0.05))
        for level, colour in enumerate(FLAMES):
            shrunk = 1 - 0.27 * level
            for k in range(5):
                base = (-40 + 20 * k) * (1 - 0.12 * level)
                beat = seconds * (5.1 + 1.3 * (k * 7 % 5)) + 2.1 * k + 0.5 * level
                high = (48 + 22 * sin(beat) + 18 * (2 - abs(k - 2))) * shrunk
                sway = 9 * sin(0.7 * beat + k) * shrunk
                brush.fill(_tongue(base, 17 * shrunk, high, sway), colour)
        for k in range(3):
            brush.line([(-30 + 30 * k - 14, 16), (-30 + 30 * k + 14, 18)], (0.16, 0.08, 0.05), 8)
        for k in range(5):  # sparks
            share = (seconds * (0.5 + 0.13 * k) + 0.37 * k) % 1
            if share < 0.8:
                at = (-34 + 17 * k + 8 * sin(9 * share + k), 40 + 84 * share)
                brush.disc(*at, 1.7 * (1 - share), FLAMES[2])


def _tongue(x: float, half: float, high: float, sway: float) -> list[Point]:
    """Return the outline of a flame: round below, a bent tip above."""
    right, left = list[Point](), list[Point]()
    for step in np.linspace(0, 1, 8).tolist():
        wide = half * (1 - step) ** 0.75 * (0.75 + 0.6 * sin(pi * min(step * 1.4, 1.0)))
        bend = x + sway * step**1.6
        right.append((bend + wide, 10 + high * step))
        left.append((bend - wide, 10 + high * step))
    return [*right, *reversed(left)]


class Firelight:
    """The light of fires on a room and on who is in it; it flickers.

    Parameters
    ----------
    hearths
        Columns of the fires on their wall.
    foot, period, speed
        Of the wall.
    strength
        How much it adds.
    """

    def __init__(
        self,
        stage: Stage,
        hearths: Sequence[float],
        foot: int,
        period: int,
        speed: float,
        strength: float,
    ) -> None:
        self._hearths, self._period, self._speed = hearths, period, speed
        wide, high = even(1150 * stage.unit), even(760 * stage.unit)
        self._top = even(foot - 0.52 * high)
        x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
        y = np.linspace(-1.04, 0.96, high, dtype=np.float32)[:, None]
        fall = np.clip(1 - np.hypot(x, y), 0, 1) ** 1.8
        light = fall[..., None] * vector((1.0, 0.55, 0.20)) * np.float32(strength)
        self._steps: list[tuple[Steps, Steps, Steps]] = []
        for level in range(LEVELS):
            share = np.float32(0.35 + 0.65 * level / (LEVELS - 1))
            y_steps, _, _ = steps_of(light * share)
            _, u_steps, v_steps = steps_of(np.ascontiguousarray(light[::2, ::2] * share))
            self._steps.append((y_steps, u_steps, v_steps))

    def draw(self, frame: Frame, view: View) -> None:
        """Add it to what is in the picture."""
        level = round(min(max(_strength(view.seconds), 0.0), 1.0) * (LEVELS - 1))
        steps = self._steps[level]
        wide = steps[0].shape[1]
        for middle in self._hearths:
            left = even((middle - view.moved(self._speed)) % self._period) - wide // 2 // 2 * 2
            for at in (left - even(self._period), left):
                if -wide < at < frame.width:
                    self._add(frame, steps, at)

    def _add(self, frame: Frame, steps: tuple[Steps, Steps, Steps], left: int) -> None:
        for plane, part, size in zip((frame.y, frame.u, frame.v), steps, (1, 2, 2), strict=True):
            x, y = left // size, self._top // size
            x0, x1 = max(x, 0), min(x + part.shape[1], plane.shape[1])
            y0, y1 = max(y, 0), min(y + part.shape[0], plane.shape[0])
            if x1 > x0 and y1 > y0:
                put(plane[y0:y1, x0:x1], part[y0 - y : y1 - y, x0 - x : x1 - x])


BY_THE_FIRE: tuple[tuple[Item, float], ...] = (
    (fireplace, 350), (window, 300), (shelf, 230), (picture, 190), (lamp, 130), (plant, 130),
)  # fmt: skip
"""What stands there, and how wide it is on a 1280 x 720 picture."""
