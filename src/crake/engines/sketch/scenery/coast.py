"""A coast of rock: its wet ledges, and the waves that break at it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crake.engines.sketch.direction import Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, blur_wrapped, step, vector
from crake.engines.sketch.scenery.floor import TILE, Floor
from crake.engines.sketch.scenery.spray import Spray
from crake.engines.sketch.scenery.swell import EVERY
from crake.engines.sketch.stage import Stage, View

DEEP = 1.6
"""Depths that the picture of the ledge covers beyond its first row, where the feet are at 1."""
HITS, FLIES = 0.58, 0.62
"""When in the time between two rollers one hits the rocks, and how much of it spray flies for."""


def ledge(stage: Stage, top: int) -> Floor:
    """Return a ledge of rock, cracked and wet, from row `top` down."""
    return Floor(stage, _seen_from_above(stage), top, haze=0.12, bare=True)


def _seen_from_above(stage: Stage) -> F32:
    """Return a ledge as it is seen from above, near rows first."""
    rng, light = stage.rng("ledge"), stage.palette.light
    rows = max(16, int(max(stage.feet - stage.horizon, 1) * DEEP))
    broad = fbm(rng, rows, TILE, 128, 5, 0.55, stretch=1.6)
    fine = fbm(rng, rows, TILE, 16, 4, 0.8, stretch=1.3)
    shelf = fbm(rng, rows, TILE, 256, 6, 0.5, stretch=2.2)
    steps = np.round(shelf * 9) / 9
    rise = np.roll(steps, -2, axis=0) - np.roll(steps, 2, axis=0)
    tone = 0.42 + 0.55 * (broad - 0.5) + 0.35 * (fine - 0.5) - 2.6 * np.clip(rise, -0.12, 0.12)
    rock = vector((0.38, 0.35, 0.33)) * (0.35 + 1.1 * np.clip(tone, 0, 1.2)[..., None])
    shade = vector(light.ambient) + np.float32(0.8) * vector(light.colour)
    cracks = step(0.030, 0.006, np.abs(broad - 0.5) + 0.05 * (fine - 0.5))
    lit = rock * shade * (1 - 0.34 * cracks[..., None])
    # Pools lie where it is low, and mirror the sky.
    pools = step(0.33, 0.27, blur_wrapped(shelf, 2.0) + 0.05 * (fine - 0.5))[..., None]
    sky = vector(stage.palette.middle) * 0.62 + vector(light.colour) * 0.06
    return np.asarray(np.clip(lit * (1 - pools) + sky * pools, 0, 1), np.float32)


class Crash:
    """Spray that waves throw up where they hit a row of rocks, one rock after the other.

    Parameters
    ----------
    row
        Where the rocks stand in the water.
    places
        Where they are, in widths of the frame from the left.
    rise
        How high it flies, in pixels of a 1280 x 720 picture.
    speed
        Pixels that they move while the ground at the feet moves one.
    """

    def __init__(
        self, stage: Stage, name: str, row: int, places: Sequence[float], rise: float, speed: float
    ) -> None:
        self._stage, self._row, self._speed = stage, row, speed
        self._period = stage.period(speed)
        rng = stage.rng(f"crash {name}")
        high = rise * (1.5 if stage.direction.weather is Weather.STORM else 1.0)
        self._places = [x * stage.width for x in places]
        self._late = [float(late) for late in rng.uniform(-0.16, 0.22, len(places))]
        self._sprays = [
            Spray(stage, f"{name} {k}", 0.44 * high, 0.9 * high, 0.75 * high, 26,
                  lean=float(rng.uniform(-0.2, 0.2)))
            for k in range(2)
        ]  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw what flies at a moment."""
        for k, (x, late) in enumerate(zip(self._places, self._late, strict=True)):
            age = ((view.seconds / EVERY - HITS - late) % 1.0) / FLIES
            left = (x - view.moved(self._speed)) % self._period
            if age < 1:
                self._sprays[k % 2].draw(frame, left, self._row, age)
