"""How rockets and others leave the ground, and the smoke that they leave behind."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, sqrt

import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.raster import blur, even
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen
from crake.engines.sketch.stage import Stage

AGES, SHAPES = 14, 3
"""Pictures of a puff as it grows old, and how many puffs look different."""
LASTING = 5.0
"""Seconds until a puff changes no more."""
LONGEST = 8.0
"""Seconds after which a rocket is out of sight."""
TOUCHDOWN = 0.68
"""Share of a shot after which who lands is on the ground."""
CLOUDS = 44
"""Puffs that roll out from below a rocket."""


@dataclass(frozen=True, slots=True)
class _Puff:
    """A puff of smoke: when and where it leaves the engines, in pixels, and how it drifts."""

    born: float
    aside: float
    above: float
    drift: float
    rise: float
    shape: int


class Liftoff:
    """The way of somebody who leaves the ground, or comes down to it.

    Parameters
    ----------
    wide, tall
        Of who rises, in pixels.
    smokes
        Whether engines burn below it: it leaves the frame, faster and faster. Others rise gently,
        to half its height or below its upper edge.
    lands
        Whether it comes down from there instead, more and more gently, and then stays down.
    """

    def __init__(self, stage: Stage, wide: float, tall: float, *, smokes: bool,
                 lands: bool = False) -> None:  # fmt: skip
        self._stage, self._wide, self.smokes, self._lands = stage, wide, smokes, lands
        self._start = min(1.6, 0.16 * stage.seconds)
        self._seconds = min(max(stage.seconds - self._start, 0.5), LONGEST)
        high = min(0.5 * stage.frame_height, stage.feet - tall - 0.04 * stage.frame_height)
        self._way = 1.12 * stage.feet if smokes else max(high, 0.1 * stage.frame_height)
        self._pictures: list[list[Sprite]] = []
        self._clouds: list[_Puff] = []
        self._trail: list[_Puff] = []
        if smokes:
            self._plan()

    def height(self, seconds: float) -> float:
        """Return how high it is above the ground, in pixels."""
        if self._lands:
            return self._way * max(1 - seconds / (TOUCHDOWN * self._stage.seconds), 0.0) ** 2
        share = min(max((seconds - self._start) / self._seconds, 0.0), 1.0)
        return self._way * (share**2 if self.smokes else share**2 * (3 - 2 * share))

    def draw_trail(self, frame: Frame, seconds: float, x: float) -> None:
        """Draw the smoke below who rises, above column `x` of the ground."""
        self._draw(self._trail, frame, seconds, x)

    def draw_clouds(self, frame: Frame, seconds: float, x: float) -> None:
        """Draw the smoke that rolls out over the ground."""
        self._draw(self._clouds, frame, seconds, x)

    def _plan(self) -> None:
        """Decide when and where smoke comes from, and draw it."""
        rng, wide = self._stage.rng("smoke"), self._wide
        self._pictures = [self._grown(rng) for _ in range(SHAPES)]
        until = self._start + 0.45 * self._seconds
        for k in range(CLOUDS):
            born = 0.35 * self._start + (until - 0.35 * self._start) * k / CLOUDS
            side = (1 if k % 2 else -1) * float(rng.uniform(0.5, 1.0))
            self._clouds.append(
                _Puff(born, 0.2 * side * wide, 0.12 * wide * float(rng.random()),
                      2.6 * side * wide, 0.10 * wide, k % SHAPES)
            )  # fmt: skip
        step = 0.30 * wide
        for k in range(int(self._way / step)):
            born = self._start + self._seconds * sqrt(k * step / self._way)
            aside = 0.16 * wide * float(rng.uniform(-1, 1))
            drift = wide * (0.25 * float(rng.uniform(-1, 1)) + 0.35)
            self._trail.append(_Puff(born, aside, k * step, drift, 0.0, k % SHAPES))

    def _grown(self, rng: np.random.Generator) -> list[Sprite]:
        """Draw a puff at all its ages: it grows, and lets more and more be seen through it."""
        light, found = self._stage.palette.light, []
        lumps = rng.normal(0.0, 0.30, (16, 2)), rng.uniform(0.35, 0.62, 16)
        for age in range(AGES):
            share = age / (AGES - 1)
            radius = self._wide * (0.34 + 0.62 * sqrt(share))
            side = even(radius * 3.2)
            picture = empty(side, side)
            # From below, where it is dark, to the top, where the light falls.
            for (x, y), size in sorted(zip(*lumps, strict=True), key=lambda lump: -lump[0][1]):
                lit = min(max(0.55 - 0.9 * float(y), 0.1), 1.0)
                grey = ink((0.80, 0.79, 0.78), light, lit)
                at = side / 2 + float(x) * radius, side / 2 + float(y) * 0.8 * radius
                dot(picture, *at, float(size) * radius, pen(grey))
            soft = blur(picture, 0.16 * radius)
            cover = 0.9 * (1 - share) + 0.16 * share
            found.append(Sprite(np.asarray(soft * cover, np.uint8)))
        return found

    def _draw(self, puffs: list[_Puff], frame: Frame, seconds: float, x: float) -> None:
        for puff in puffs:
            age = seconds - puff.born
            if age < 0:
                continue
            gone = 1 - exp(-0.9 * age)
            number = min(int(age / LASTING * AGES), AGES - 1)
            picture = self._pictures[puff.shape][number]
            left = x + puff.aside + puff.drift * gone - picture.width / 2
            top = self._stage.feet - puff.above - puff.rise * age - picture.height / 2
            picture.draw(frame, left, top)
