"""What falls or drifts through the air."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

import cv2
import numpy as np

from crake.engines.sketch.bolts import Lightning
from crake.engines.sketch.direction import RGB, Framing, Season, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import U8, blur, resize, vector
from crake.engines.sketch.scenery.paint import empty, ink, pen, polygon
from crake.engines.sketch.scenery.seasons import BLOSSOMS, LEAVES
from crake.engines.sketch.scenery.storms import Tornado, far_dust, sandstorm
from crake.engines.sketch.stage import Drawable, Stage, View

GREENERY: tuple[RGB, ...] = ((0.30, 0.42, 0.13), (0.45, 0.46, 0.16), (0.50, 0.38, 0.18))
"""Leaves that the wind tears off."""


class Falling:
    """A plate of bright specks that falls and starts again at the top.

    Parameters
    ----------
    speed
        Rows a second.
    sway
        Columns that it moves to and fro.
    slant
        Columns to the left per row.
    """

    def __init__(self, plate: U8, speed: float, *, sway: float = 0.0, slant: float = 0.0) -> None:
        self._plate = np.tile(plate, (2, 1))
        self._high, self._wide = plate.shape
        self._speed, self._sway, self._slant = speed, sway, slant

    def draw(self, frame: Frame, view: View) -> None:
        """Add the specks where they have fallen to."""
        fallen = self._speed * view.seconds
        row = round(-fallen) % self._high
        shift = fallen * self._slant + self._sway * sin(view.seconds * 0.9) + view.moved(0.4)
        column = round(shift) % self._wide
        band = self._plate[row : row + frame.height]
        done = 0
        while done < frame.width:
            count = min(self._wide - column, frame.width - done)
            part = frame.y[:, done : done + count]
            cv2.add(part, band[:, column : column + count], part)
            done, column = done + count, 0


def _specks(height: int, width: int) -> tuple[U8, int, int]:
    return np.zeros((height, width), np.uint8), height, width


def _streaks(stage: Stage, name: str, count: int, long: float, thick: float, bright: int) -> U8:
    """Draw rain: slanted streaks that continue over the plate's edges."""
    plate, high, wide = _specks(stage.height, stage.width)
    rng = stage.rng(name)
    length = long * stage.unit
    for x, y, shade in zip(rng.integers(wide, size=count), rng.integers(high, size=count),
                           rng.random(count), strict=True):  # fmt: skip
        for up in (0, high):
            start, end = (int(x), int(y) - up), (int(x - length * 0.12), int(y + length) - up)
            value = int(bright * (0.45 + 0.55 * shade))
            cv2.line(plate, start, end, value, max(1, round(thick * stage.unit)), cv2.LINE_AA)
    return blur(plate, 0.6)


def _flakes(stage: Stage, name: str, count: int, radius: float, bright: int) -> U8:
    """Draw snowflakes: soft dots that continue over the plate's edges."""
    plate, high, wide = _specks(stage.height, stage.width)
    rng = stage.rng(name)
    for x, y, shade in zip(rng.integers(wide, size=count), rng.integers(high, size=count),
                           rng.random(count), strict=True):  # fmt: skip
        size = max(8, round(radius * stage.unit * (0.6 + 0.6 * shade) * 16))
        for up in (0, high):
            at = int(x) * 16, (int(y) - up) * 16
            cv2.circle(plate, at, size, int(bright * (0.5 + 0.5 * shade)), -1, cv2.LINE_AA, 4)
    return blur(plate, 0.35 * radius * stage.unit)


def rain(stage: Stage) -> list[Drawable]:
    """Return two depths of rain."""
    area = stage.width * stage.height / (1280 * 720 * stage.unit**2)
    near = _streaks(stage, "rain near", int(150 * area), 58, 1.6, 46)
    far = _streaks(stage, "rain far", int(620 * area), 26, 1.0, 34)
    return [
        Falling(far, 900 * stage.unit, slant=0.12),
        Falling(near, 1500 * stage.unit, slant=0.12),
    ]


def snow(stage: Stage) -> list[Drawable]:
    """Return three depths of snow."""
    area = stage.width * stage.height / (1280 * 720 * stage.unit**2)
    depths = ((520, 1.1, 90, 60), (200, 2.2, 140, 105), (46, 4.6, 110, 180))
    return [
        Falling(_flakes(stage, f"snow {n}", int(n * area), radius, bright), speed * stage.unit,
                sway=10 * radius * stage.unit, slant=0.2)
        for n, radius, bright, speed in depths
    ]  # fmt: skip


def fog(stage: Stage, strength: float = 1.0) -> list[Drawable]:
    """Return a bank of mist, thickest at the horizon."""
    speed, drift = 0.35, 26 * stage.unit * min(stage.wind, 4.0)
    width, height = stage.period(speed, drift), stage.height
    coarse = 8
    rows, columns = height // coarse + 1, width // coarse
    size = min(cell(300 * stage.unit / coarse), 32)
    noise = fbm(stage.rng("fog"), rows, columns, size, 4, 0.5, stretch=2.2)
    at = np.arange(rows, dtype=np.float32)[:, None] * coarse
    thick = np.exp(-(((at - stage.horizon) / (0.34 * stage.frame_height)) ** 2)) * 0.55 + 0.20
    cover = np.clip(strength * thick * (0.35 + 1.15 * noise), 0, 0.86).astype(np.float32)
    wide = np.concatenate([cover[:, -1:], cover, cover[:, :1]], axis=1)
    full = resize(wide, wide.shape[1] * coarse, rows * coarse)[:height, coarse:-coarse]
    far = vector(stage.palette.horizon)
    if stage.direction.weather is not Weather.FOG:  # whose air has the colour of fog already
        far = far * 0.75 + vector(stage.palette.light.ambient) * 0.35
    colour = np.broadcast_to(np.clip(far, 0, 1), (height, width, 3)).astype(np.float32)
    return [Layer(to_bytes(colour, np.ascontiguousarray(full)), 0, speed, drift)]


class Strewn:
    """Petals or leaves that the wind carries through the picture, turning as they fall.

    Parameters
    ----------
    colours
        What they may be, in the light of the stage.
    side
        Their length, in pixels of a 1280 x 720 picture.
    count
        How many.
    """

    TURNS = 8

    def __init__(
        self, stage: Stage, colours: Sequence[RGB], side: float = 13, count: int = 34
    ) -> None:
        rng, self._stage = stage.rng("petals"), stage
        self._sprites = [
            [self._piece(colours[k % len(colours)], side, wide, turn) for turn in range(self.TURNS)]
            for k, wide in enumerate(rng.uniform(0.16, 0.34, 2 * len(colours)).tolist())
        ]
        self._way = rng.random((count, 6))

    def _piece(self, colour: RGB, side: float, wide: float, turn: int) -> Sprite:
        """Paint one, as it is seen when it has turned `turn` eighths of the way round."""
        pixels = max(4, self._stage.px(side))
        picture = empty(pixels, pixels)
        angle = turn / self.TURNS * 2 * pi
        around = np.linspace(0, 2 * pi, 14, dtype=np.float32)
        thin = wide * (0.35 + 0.65 * abs(cos(angle + 0.6)))
        x, y = np.cos(around) * 0.44, np.sin(around) * thin
        spin = np.array([[cos(angle), -sin(angle)], [sin(angle), cos(angle)]])
        corners = (np.stack([x, y], -1) @ spin.T + 0.5) * pixels
        lit = 0.55 + 0.3 * sin(angle)
        polygon(
            picture, corners.astype(np.float32), pen(ink(colour, self._stage.palette.light, lit))
        )
        return Sprite(picture)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every one where the wind has brought it."""
        unit, seconds, blows = self._stage.unit, view.seconds, min(self._stage.wind, 3.0)
        wide, high = self._stage.width + 40, self._stage.height + 40
        for k, (x, y, fast, fall, turn, spin) in enumerate(self._way.tolist()):
            sway = 18 * unit * sin(seconds * 2 + turn * 6)
            blown = (70 + 60 * fast) * blows * unit * seconds
            left = (x * wide - blown + sway - view.moved(0.8)) % wide
            top = (y * high + (30 + 60 * fall) * unit * seconds) % high
            turned = int((turn + seconds * (0.5 + spin)) * self.TURNS) % self.TURNS
            self._sprites[k % len(self._sprites)][turned].draw(frame, left - 20, top - 20)


def blossoms(stage: Stage) -> list[Drawable]:
    """Return petals in the air."""
    return [Strewn(stage, BLOSSOMS)]


def falling(stage: Stage) -> list[Drawable]:
    """Return what falls from trees in the stage's season."""
    if stage.direction.framing is Framing.AERIAL:
        return []
    if stage.season is Season.AUTUMN:
        return [Strewn(stage, LEAVES, 19, 30)]
    return blossoms(stage) if stage.season is Season.SPRING else []


def wind(stage: Stage) -> list[Drawable]:
    """Return what the wind carries: leaves, or sand and spray where there are none."""
    if not stage.leafy:
        return fog(stage, 0.3)
    return [] if stage.season else [Strewn(stage, GREENERY, 15, 22)]


def storm(stage: Stage) -> list[Drawable]:
    """Return rain and lightning."""
    return [Lightning(stage), *rain(stage)]


def far_off(stage: Stage) -> list[Drawable]:
    """Return what a weather draws in the distance, behind subjects."""
    kind = stage.direction.weather
    if kind is Weather.TORNADO:
        return [Tornado(stage)]
    return [far_dust(stage)] if kind is Weather.SANDSTORM else []


def weather(stage: Stage, kind: Weather) -> list[Drawable]:
    """Return what a weather draws over everything."""
    return _BUILDERS[kind](stage) if kind in _BUILDERS else []


_BUILDERS: dict[Weather, Callable[[Stage], list[Drawable]]] = {
    Weather.RAIN: rain,
    Weather.STORM: storm,
    Weather.SNOW: snow,
    Weather.FOG: lambda stage: fog(stage, 0.6),
    Weather.WIND: wind,
    Weather.SANDSTORM: sandstorm,
}
