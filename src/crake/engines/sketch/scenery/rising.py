"""What rises and falls by itself: smoke, embers, fireflies, and the water of a fall."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import blur, even, resize, step, vector
from crake.engines.sketch.scenery.brush import Brush
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
        x0 = self._at[0] * stage.width - view.moved(self._speed)
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


class Fountain:
    """Lava that is thrown up out of a crater, in bursts, and falls back.

    Parameters
    ----------
    at
        Column, in widths from the left, and row of the crater.
    speed
        Pixels that it moves while the ground at the feet moves one.
    """

    COUNT = 110
    SECONDS = 2.6
    GRAVITY = 150.0

    def __init__(self, stage: Stage, at: tuple[float, float], speed: float) -> None:
        self._stage, self._at, self._speed = stage, at, speed
        self._way = stage.rng("fountain").random((self.COUNT, 4))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw every piece where it flies, as a streak that cools."""
        stage, unit = self._stage, self._stage.unit
        x0 = self._at[0] * stage.width - view.moved(self._speed)
        brush = Brush(frame, (x0, self._at[1]), unit)
        for late, aside, up, size in self._way.tolist():
            # Two bursts in a cycle: most fly together.
            age = (view.seconds + self.SECONDS * (0.5 * round(2 * late) + 0.30 * up)) % self.SECONDS
            across, rise = 78 * (aside - 0.5) * (1.2 - 0.5 * up), 60 + 125 * up
            ends = [
                (across * t, rise * t - 0.5 * self.GRAVITY * t * t)
                for t in (max(age - 0.075, 0.0), age)
            ]
            hot = max(1 - age / (0.9 * self.SECONDS), 0.0)
            if hot > 0.02 and ends[1][1] > -30:
                colour = (0.55 + 0.45 * hot, 0.10 + 0.75 * hot**1.5, 0.02 + 0.45 * hot**3)
                brush.line(ends, colour, 1.6 + 3.6 * size * (0.4 + 0.6 * hot))


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
            left = (x * wide + sway - view.moved(0.3 + 0.7 * fast)) % wide
            top = (y * high - self._rise * (0.4 + fast) * unit * seconds) % high
            light = 0.5 + 0.5 * sin(seconds * (3 + 5 * blink) + blink * 40)
            self._sprites[k % 3][min(int(light * 3), 2)].draw(frame, left - 15, top - 15)
