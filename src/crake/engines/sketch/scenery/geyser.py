"""A geyser: a column of boiling water that shoots up, sinks and rises again."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.raster import blur
from crake.engines.sketch.scenery.falls import Mist
from crake.engines.sketch.scenery.paint import dot, empty, pen
from crake.engines.sketch.scenery.spray import white_of
from crake.engines.sketch.stage import Stage, View

DROPS = 190
"""Clots of water in the air."""
FLIGHT = 1.9
"""Seconds that one is in the air at full strength."""


class Geyser:
    """Clots of water on their ways up and down, and the steam that drifts from them.

    Parameters
    ----------
    across
        Widths of the frame from the left.
    row
        Of its vent.
    high
        Of the column, in pixels of a 1280 x 720 picture.
    speed
        Pixels that it moves while the ground at the feet moves one.
    """

    def __init__(self, stage: Stage, across: float, row: int, high: float, speed: float) -> None:
        self._stage, self._across, self._row, self._speed = stage, across, row, speed
        self._high = min(stage.tall(high), 0.94 * row)
        self._drops = stage.rng("geyser").uniform(0, 1, (DROPS, 3)).tolist()
        red, green, blue = white_of(stage)
        self._sprites = []
        for size in (5, 9, 15, 24):
            side = max(4, stage.px(2.2 * size))
            picture = empty(side, side)
            dot(picture, side / 2, side / 2, side * 0.32, pen((red, green, blue), 0.62))
            self._sprites.append(Sprite(blur(picture, side * 0.10)))
        self._steam = Mist(stage, "geyser", 0.26 * stage.width, 0.8)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it at its strength of that moment."""
        x0 = self._across * self._stage.width - view.moved(self._speed)
        strength = 0.84 + 0.16 * sin(2 * pi * view.seconds / 3.7)
        self._steam.draw(frame, x0 + 0.04 * self._stage.width, self._row, view.seconds)
        top = self._row - round(0.5 * self._high * strength)
        self._steam.draw(frame, x0 + 0.07 * self._stage.width, top, view.seconds + 2)
        for start, aside, power in self._drops:
            age = (view.seconds / FLIGHT + start) % 1.0
            rise = 4 * age * (1 - age) * (0.45 + 0.55 * power**0.5) * strength
            spread = (0.010 + 0.036 * age**1.4) * (aside - 0.5) * 2
            sprite = self._sprites[min(int(age * 2.4 + power * 2), 3)]
            sprite.draw(frame, x0 + spread * 2.2 * self._high - sprite.width / 2,
                        self._row - rise * self._high - sprite.height / 2)  # fmt: skip
