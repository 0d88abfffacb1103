"""What rises and falls by itself: smoke, embers, fireflies, and the water of a fall."""

from __future__ import annotations

from math import pi, sin

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite, planes, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import U8, blur, even, resize, step, vector
from crake.engines.sketch.scenery.paint import dot, empty, pen
from crake.engines.sketch.stage import Stage, View


class Smoke:
    """A column of smoke that rises from one place and drifts.

    Parameters
    ----------
    at
        Column, in widths from the left, and row where it starts.
    speed
        Pixels that its foot moves while the ground at the feet moves one.
    size
        Of its largest puffs, in pixels of a 1280 x 720 picture.
    """

    COUNT = 16
    SECONDS = 7.0

    def __init__(self, stage: Stage, at: tuple[float, float], speed: float, size: float,
                 colour: RGB) -> None:  # fmt: skip
        self._stage, self._at, self._speed, self._size = stage, at, speed, size
        rng = stage.rng("smoke")
        self._turns = rng.random((self.COUNT, 2))
        self._puffs = [self._puff(rng, stage.px(size * grow), colour)
                       for grow in (0.35, 0.55, 0.75, 1.0)]  # fmt: skip

    @staticmethod
    def _puff(rng: np.random.Generator, side: int, colour: RGB) -> Sprite:
        side = max(8, even(side))
        at = np.linspace(-1, 1, side, dtype=np.float32)
        away = np.hypot(at[None], at[:, None])
        rough = resize(fbm(rng, 64, 64, 16, 4, 0.6), side, side)
        cover = np.clip(step(1.0, 0.25, away + 0.5 * (rough - 0.5)) * 0.5, 0, 1)
        lit = 0.65 + 0.5 * rough - 0.25 * at[:, None]
        return Sprite(to_bytes((lit[..., None] * vector(colour)).astype(np.float32), cover))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every puff where it has risen to; the oldest first."""
        stage, unit = self._stage, self._stage.unit
        x0 = self._at[0] * stage.width - view.scroll * self._speed
        ages = [((view.seconds / self.SECONDS + k / self.COUNT) % 1.0, k)
                for k in range(self.COUNT)]  # fmt: skip
        for age, k in sorted(ages, reverse=True):
            if age > 0.97:
                continue
            puff = self._puffs[min(int(age * 4), 3)]
            turn, sway = self._turns[k]
            x = x0 + unit * (170 * age**1.3 + 26 * age * sin(view.seconds * 0.5 + 6 * turn))
            y = self._at[1] - unit * (250 * age**0.8 + 20 * (sway - 0.5))
            puff.draw(frame, x - puff.width / 2, y - puff.height / 2)


class Embers:
    """Sparks, or fireflies, that wander upwards and flicker.

    Parameters
    ----------
    rise
        Rows a second, on a 1280 x 720 picture.
    """

    def __init__(
        self, stage: Stage, *, count: int = 60, colour: RGB = (1.0, 0.55, 0.15), rise: float = 70.0
    ) -> None:
        self._stage, self._rise = stage, rise
        self._way = stage.rng("embers").random((count, 5))
        self._sprites = [[self._spark(max(4, stage.px(size)), colour, strength)
                          for strength in (0.25, 0.6, 1.0)] for size in (6, 9, 14)]  # fmt: skip

    @staticmethod
    def _spark(side: int, colour: RGB, strength: float) -> Sprite:
        picture = empty(side, side)
        dot(picture, side / 2, side / 2, side * 0.24, pen(colour, strength))
        picture = blur(picture, side * 0.14)
        dot(picture, side / 2, side / 2, side * 0.10, pen((1.0, 0.95, 0.75), strength))
        return Sprite(picture)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every spark where it has risen to."""
        unit, seconds = self._stage.unit, view.seconds
        wide, high = self._stage.width + 30, self._stage.height + 30
        for k, (x, y, fast, turn, blink) in enumerate(self._way.tolist()):
            sway = 22 * unit * sin(seconds * (0.8 + fast) + turn * 2 * pi)
            left = (x * wide + sway - view.scroll * (0.3 + 0.7 * fast)) % wide
            top = (y * high - self._rise * (0.4 + fast) * unit * seconds) % high
            light = 0.5 + 0.5 * sin(seconds * (3 + 5 * blink) + blink * 40)
            self._sprites[k % 3][min(int(light * 3), 2)].draw(frame, left - 15, top - 15)


class Fall:
    """A sheet of falling water.

    Parameters
    ----------
    across, wide
        Its middle and its width, in widths of the frame.
    top, foot
        Rows where it starts and ends.
    speed
        Pixels that it moves while the ground at the feet moves one.
    """

    def __init__(self, stage: Stage, across: float, wide: float, top: int, foot: int,
                 speed: float) -> None:  # fmt: skip
        self._stage, self._across, self._speed = stage, across, speed
        rng = stage.rng(f"fall {across:.2f}")
        self._high, width = even(max(foot - top, 4)), even(wide * stage.width)
        self._top = top
        light = stage.palette.light
        tall = self._high
        threads = fbm(rng, 512, 128, 64, 6, 0.62, stretch=0.14)
        fade = np.linspace(0, 1, 96, dtype=np.float32)[:, None]
        threads[:96] = threads[:96] * fade + threads[-96:] * (1 - fade)
        strip = resize(threads[:416], width, max(416, 8))
        at = np.linspace(-1, 1, width, dtype=np.float32)[None]
        self._cover: U8 = np.clip(255 * step(1.0, 0.86, np.abs(at)) * 0.92, 0, 255).astype(np.uint8)
        shade = vector(light.ambient) + 0.75 * vector(light.colour)
        white = np.clip(0.55 + 1.3 * (strip - 0.42), 0.15, 1.0)
        colour = np.clip(white[..., None] * shade * vector((0.92, 0.97, 1.0)), 0, 1)
        opaque = np.repeat(self._cover, strip.shape[0], axis=0).astype(np.float32) * np.float32(
            1 / 255
        )
        rgba = to_bytes(colour.astype(np.float32), opaque)
        self._period = rgba.shape[0]
        copies = -(-(tall + self._period) // self._period) + 1
        self._strip = np.tile(rgba, (copies, 1, 1))[: tall + self._period]
        self._planes = planes(self._strip if self._strip.shape[0] % 2 == 0 else self._strip[:-1])

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the sheet where its water has fallen to."""
        fallen = 2 * round(330 * self._stage.unit * view.seconds / 2)
        start = -fallen % self._period & ~1
        x = self._across * self._stage.width - view.scroll * self._speed
        left = round(x - self._planes[0].shape[1] / 2)
        y, u, v, clear, half = self._planes
        for plane, colour, see, size in (
            (frame.y, y, clear, 1),
            (frame.u, u, half, 2),
            (frame.v, v, half, 2),
        ):
            row, first = self._top // size, start // size
            column, tall = left // size, self._high // size
            x0, x1 = max(column, 0), min(column + colour.shape[1], plane.shape[1])
            if x1 <= x0 or row + tall > plane.shape[0]:
                continue
            cut = slice(first, first + tall), slice(x0 - column, x1 - column)
            target = plane[row : row + tall, x0:x1]
            cv2.multiply(target, see[cut], target, 1 / 255)
            cv2.add(target, colour[cut], target)
