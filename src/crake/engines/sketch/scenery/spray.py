"""Spray: water that is thrown up in drops and mist, and falls back."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.raster import U8, blur, vector
from crake.engines.sketch.scenery.paint import dot, empty, pen
from crake.engines.sketch.stage import Stage

SHADES = 4
"""How many strengths a puff is kept in, as it thins out."""
PUFFS = 3
"""How many puffs look different."""


def white_of(stage: Stage) -> RGB:
    """Return the colour of foam and drops in the light of a stage."""
    light = stage.palette.light
    shade = np.minimum(vector(light.ambient) + 0.75 * vector(light.colour), 1.0)
    r, g, b = (float(part) for part in shade)
    return r, g, b


class Spray:
    """What is thrown up from one place, as a cloud of puffs that each fly their own way.

    Parameters
    ----------
    size
        Of a puff, in pixels of a 1280 x 720 picture.
    rise, spread
        How high it flies and how far aside, likewise.
    count
        Of puffs.
    lean
        Which way the middle of it flies, in radians to the right of straight up.
    """

    def __init__(
        self,
        stage: Stage,
        name: str,
        size: float,
        rise: float,
        spread: float,
        count: int = 22,
        lean: float = 0.0,
    ) -> None:
        rng, unit = stage.rng(f"spray {name}"), stage.unit
        turn = np.clip(rng.normal(0, 0.42, count), -1.2, 1.2) + lean
        force = 0.35 + 0.65 * rng.random(count) ** 0.7
        self._ways = list(
            zip((np.sin(turn) * force * spread * unit).tolist(),
                (np.cos(turn) * force * rise * unit).tolist(),
                rng.random(count).tolist(), strict=True)
        )  # fmt: skip
        pixels = max(8, stage.px(size))
        colour = white_of(stage)
        self._puffs = [
            [self._puff(stage.rng(f"puff {name} {k}"), pixels, colour, (shade + 1) / SHADES)
             for shade in range(SHADES)]
            for k in range(PUFFS)
        ]  # fmt: skip

    @staticmethod
    def _puff(rng: np.random.Generator, side: int, colour: RGB, strength: float) -> Sprite:
        """Paint a puff: mist, and drops around it."""
        picture: U8 = empty(side, side)
        for _ in range(16):
            turn, away = rng.random() * 2 * pi, side * 0.22 * rng.random()
            at = side / 2 + away * cos(turn), side / 2 + away * sin(turn)
            dot(picture, *at, side * (0.05 + 0.08 * rng.random()), pen(colour, 0.5 * strength))
        picture = blur(picture, side * 0.07)
        for _ in range(26):
            turn, away = rng.random() * 2 * pi, side * 0.46 * rng.random() ** 0.7
            at = side / 2 + away * cos(turn), side / 2 + away * sin(turn)
            dot(picture, *at, side * (0.006 + 0.016 * rng.random()), pen(colour, 0.9 * strength))
        return Sprite(picture)

    def draw(self, frame: Frame, x: float, y: float, age: float, strength: float = 1.0) -> None:
        """Draw it as it is after a share `age` of its flight, 0..1, thrown up at (`x`, `y`)."""
        for k, (across, up, late) in enumerate(self._ways):
            own = age * 1.6 - 0.6 * late
            if not 0 < own < 1:
                continue
            fade = strength * min(own * 6, 1.0) * (1 - own) ** 0.8
            shade = round(fade * SHADES) - 1
            if shade < 0:
                continue
            puff = self._puffs[k % PUFFS][min(shade, SHADES - 1)]
            left, top = x + across * own, y - up * 4 * own * (1 - own)
            puff.draw(frame, left - puff.width / 2, top - puff.height / 2)
