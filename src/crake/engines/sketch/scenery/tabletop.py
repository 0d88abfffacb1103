"""What is seen from a table: its wood, a room out of focus, a window with the weather outside."""

from __future__ import annotations

from math import pi

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, blur_wrapped, resize, vector
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.living import lamp, picture, plant, shelf
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen, polygon, stroke
from crake.engines.sketch.scenery.sky import gradient
from crake.engines.sketch.scenery.wall import Item, Wall
from crake.engines.sketch.scenery.windows import office_window, window
from crake.engines.sketch.stage import Stage, View

ITEMS: tuple[tuple[Item, float], ...] = (
    (window, 300), (shelf, 260), (lamp, 150), (picture, 210), (plant, 150),
)  # fmt: skip
BEHIND_BLINDS: tuple[tuple[Item, float], ...] = (
    (office_window, 320), (shelf, 260), (office_window, 320), (plant, 150),
)  # fmt: skip
SPREAD = 9.0
"""Pixels of a 1280 x 720 picture over which the lens spreads the wall of the room."""
SLATS = 16
"""Stripes of light in a tile of the table where the sun shines through blinds."""
DROPS = 46
"""How many drops run down a window."""


def wood(stage: Stage, *, blinds: bool = False) -> F32:
    """Return the top of a table, seen from above, for `Floor`, with the stripes of blinds."""
    rng, rows = stage.rng("table"), max(16, int((stage.feet - stage.horizon) * 1.35))
    grain = fbm(rng, rows, TILE, 256, 5, 0.62, stretch=14.0)
    at, across = np.arange(rows, dtype=np.float32)[:, None], np.arange(TILE, dtype=np.float32)[None]
    rings = 0.5 + 0.5 * np.sin(26 * grain + at * (36 / rows))
    wide = max(4, round(rows / 3.6))
    tone = rng.random((rows // wide + 1, 1), np.float32)[(at[:, 0] // wide).astype(int)]
    share = np.clip(0.30 + 0.35 * rings * grain + 0.5 * (grain - 0.4) + 0.28 * tone, 0, 1)[
        ..., None
    ]
    colour = vector((0.34, 0.19, 0.09)) * (1 - share) + vector((0.80, 0.55, 0.31)) * share
    colour = colour * np.where(at % wide < 1.5, 0.5, 1.0)[..., None]
    light = stage.palette.light
    direct = np.full((1, 1, 1), 0.55, np.float32)
    if blinds:
        slats = np.sin(2 * pi * (across * np.float32(SLATS / TILE) + at * np.float32(1.6 / rows)))
        direct = (0.34 + 0.66 * np.clip(0.5 + 1.6 * slats, 0, 1))[..., None].astype(np.float32)
    lit = vector(light.ambient) + vector(light.colour) * direct
    return np.asarray(np.clip(colour * lit, 0, 1), np.float32)


def _blurred(stage: Stage, picture: U8, share: float = 1.0) -> U8:
    """Return a picture that hides all behind it, out of focus."""
    soft = blur_wrapped(picture, share * SPREAD * stage.unit)
    soft[..., 3] = 255
    return soft


def room_behind(stage: Stage, foot: int, speed: float, *, blinds: bool = False) -> Layer:
    """Return the wall of a room, out of focus, down to row `foot`; blinds stripe it with light."""
    wall = Wall(stage, foot, stage.period(speed))
    unit, width = stage.unit * 1.3, wall.picture.shape[1]
    items = BEHIND_BLINDS if blinds else ITEMS
    x, k = 30 * unit, int(wall.rng.integers(len(items)))
    while x + items[k % len(items)][1] * unit < width:
        item, wide = items[k % len(items)]
        item(wall, x, unit)
        x, k = x + wide * unit, k + 1
    if blinds:
        at = np.arange(foot, dtype=np.float32)[:, None] + np.arange(width, dtype=np.float32) * 0.0
        slats = np.clip(0.5 + 2.2 * np.sin(at * (2 * pi / (46 * stage.unit))), 0, 1)
        bright = 0.86 + 0.24 * slats[..., None] * vector((1.0, 0.90, 0.70))
        wall.picture[..., :3] = np.clip(wall.picture[..., :3] * bright, 0, 255)
    return Layer(_blurred(stage, wall.picture), 0, speed,
                 smooth=stage.smooth(speed))  # fmt: skip


def outside(stage: Stage, foot: int, speed: float) -> Layer:
    """Return what a window shows, out of focus: sky, hills, trees; lights at night."""
    width, rng, light = stage.period(speed), stage.rng("outside"), stage.palette.light
    view = empty(foot, width)
    view[..., 3] = 255
    view[..., :3] = np.clip(gradient(stage.palette, foot)[:, None] * 255, 0, 255)
    for far, green in ((0.55, (0.36, 0.46, 0.42)), (0.40, (0.22, 0.36, 0.18))):
        hill = resize(fbm(rng, 8, 256, 64, 4)[3:5], width, 2)[0]
        top = foot * (1 - far * (0.6 + 0.6 * hill))
        below = np.arange(foot)[:, None] > top[None]
        view[below] = pen(ink(green, light, 0.6, 0.5 * far, stage.palette.horizon))
    for _ in range(26):
        at, size = rng.random() * width, (20 + 40 * rng.random()) * stage.unit
        y, tone = foot - size * (0.4 + 1.2 * rng.random()), 0.7 + 0.5 * rng.random()
        leaf = ink((0.20 * tone, 0.38 * tone, 0.14 * tone), light, 0.7)
        dot(view, at, y, size, pen(leaf))
    if stage.palette.windows > 0.2:
        for _ in range(30):
            at, y = rng.random() * width, foot * (0.45 + 0.5 * rng.random())
            warm = (1.0, 0.62 + 0.3 * rng.random(), 0.3 + 0.3 * rng.random())
            dot(view, at, y, (5 + 9 * rng.random()) * stage.unit, pen(warm, 0.8))
    return Layer(_blurred(stage, view, 0.7), 0, speed,
                 smooth=stage.smooth(speed))  # fmt: skip


def casement(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the frame of a window with its bars, and curtains beside it."""
    width, unit = stage.period(speed), stage.unit
    picture_ = empty(foot, width)
    white = ink((0.93, 0.91, 0.87), stage.palette.light, 0.55)
    shade = ink((0.62, 0.60, 0.58), stage.palette.light, 0.3)
    apart = width / max(1, round(width / (470 * unit)))
    bars = [(apart * k, 0.0, 26.0, float(foot)) for k in range(round(width / apart) + 1)]
    bars += [(0.0, foot * 0.34, float(width), 16.0), (0.0, foot - 30 * unit, float(width), 30.0)]
    for x, y, wide, high in bars:
        right = x + (wide if wide == width else wide * unit)
        low = y + (high if high == foot else high * unit)
        corners = np.array([[x, y], [right, y], [right, low], [x, low]], np.float32)
        polygon(picture_, corners, pen(shade))
        polygon(picture_, corners - np.array([3 * unit, 3 * unit], np.float32), pen(white))
    return Layer(blur_wrapped(picture_, 2.2 * unit), 0, speed, smooth=stage.smooth(speed))


def _drop(stage: Stage, size: float, trail: float = 0.0) -> Sprite:
    """Return a drop of water on glass: dark above, where it shows the ground, and bright below.

    Parameters
    ----------
    trail
        Length of the wet streak that it leaves above it, in its own sizes.
    """
    side = max(4, stage.px(size * 2.4))
    long = round(trail * side)
    picture_ = empty(side + long, side)
    middle, sky = side / 2, stage.palette.horizon
    for k in range(long):
        share = k / max(long, 1)
        half = side * (0.05 + 0.13 * share)
        line = np.array([[middle - half, k], [middle + half, k]], np.float32)
        stroke(picture_, line, pen(sky, 0.34 * share), 1)
    low = middle + long
    dark = (sky[0] * 0.45, sky[1] * 0.45, sky[2] * 0.5)
    dot(picture_, middle, low, side * 0.30, pen(dark, 0.5))
    dot(picture_, middle, low + side * 0.08, side * 0.20, pen(sky, 0.45))
    dot(picture_, middle - side * 0.08, low - side * 0.12, side * 0.06, pen(sky, 0.9))
    return Sprite(cv2.GaussianBlur(picture_, (0, 0), max(0.6, side * 0.04)).astype(np.uint8))


class Pane:
    """Drops on a window: most hang, some run down in fits and starts and leave a trail.

    Parameters
    ----------
    foot
        Row on which the window ends.
    speed
        Pixels that it moves while the ground at the feet moves one.
    """

    def __init__(self, stage: Stage, foot: int, speed: float) -> None:
        rng = stage.rng("pane")
        self._sizes = [_drop(stage, size) for size in (4.0, 6.0, 9.0)]
        self._runners = [_drop(stage, size, 5.0) for size in (4.0, 6.0, 9.0)]
        self._foot, self._speed, self._unit = foot, speed, stage.unit
        self._way = rng.random((4 * DROPS, 4)).tolist()
        self._wide = stage.period(speed)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw all of them where they are."""
        for k, (x, y, pace, size) in enumerate(self._way):
            sprite = (self._runners if k < DROPS else self._sizes)[int(size * size * 3)]
            left = (x * self._wide - view.moved(self._speed)) % self._wide
            top = y * self._foot
            if k < DROPS:
                beat = view.seconds * (0.5 + pace) + y * 7
                run = int(beat) + min((beat % 1) * 2.5, 1.0) ** 2
                top = (top + run * (60 + 90 * pace) * self._unit) % (self._foot + sprite.height)
                left += 2.5 * self._unit * np.sin(top * 0.03 / self._unit + 9 * x)
                rows = min(sprite.height, int(self._foot - top + sprite.height))
                sprite.draw(frame, left, top - sprite.height, rows)
            elif top + sprite.height < self._foot:
                sprite.draw(frame, left, top)
