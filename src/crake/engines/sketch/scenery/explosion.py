"""Explosions: a flash, a ball of fire that turns to smoke and rises, and what flies out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, exp, pi, sin

import cv2
import numpy as np

from crake.engines.sketch.blasts import LASTING, Blast, blasts
from crake.engines.sketch.camera import ease
from crake.engines.sketch.direction import RGB, Sight
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, even, resize, step, vector
from crake.engines.sketch.scenery.blaze import fuel_of
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.stage import Drawable, Stage, View
from crake.engines.sketch.subjects.actor import Actor

COUNT = 34
"""Billows of a blast."""
PIECES = 26
"""What flies out of it."""
SIZES = (0.30, 0.48, 0.70, 0.95)
"""Of billows, relative to the ball of fire."""
_GLOWS: tuple[tuple[RGB, RGB], ...] = (
    ((1.0, 0.97, 0.80), (1.0, 0.78, 0.30)),
    ((1.0, 0.80, 0.30), (0.96, 0.36, 0.05)),
    ((0.92, 0.42, 0.10), (0.34, 0.10, 0.05)),
    ((0.42, 0.22, 0.14), (0.13, 0.10, 0.09)),
    ((0.30, 0.27, 0.25), (0.12, 0.11, 0.11)),
)
"""Bright and dark colour of billows, from the hottest to cold smoke."""
_COOLED = (0.22, 0.6, 1.1, 1.9)
"""Seconds after which a billow has the next colours."""
_GRAVITY = 520.0


class Explosion:
    """Blasts, one after the other.

    Parameters
    ----------
    seen
        Which there are.
    radius
        Of the first ball of fire, in pixels.
    place
        Column and row of the ground below a blast at a moment.
    """

    def __init__(
        self,
        stage: Stage,
        seen: Sequence[Blast],
        radius: float,
        place: Callable[[Blast, View], tuple[float, float]],
    ) -> None:
        self._stage, self._blasts, self._radius, self._place = stage, seen, radius, place
        rng = stage.rng("explosion")
        self._ways = rng.random((COUNT, 5)).tolist()
        self._pieces = rng.random((PIECES, 4)).tolist()
        rough = [fbm(rng, 64, 64, 32, 5, 0.62) for _ in range(2)]
        self._billows = [[[_billow(noise, max(8, even(2 * radius * size)), glow) for noise in rough]
                          for size in SIZES] for glow in _GLOWS]  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw all that has gone off."""
        for blast in self._blasts:
            age = view.seconds - blast.at
            if 0 <= age < LASTING:
                at = self._place(blast, view)
                self._fly(frame, blast, at, age)
                self._boil(frame, blast, at, age)
                self._flash(frame, blast, age)

    def _boil(self, frame: Frame, blast: Blast, at: tuple[float, float], age: float) -> None:
        """Draw the billows, the highest and oldest first."""
        reach = self._radius * blast.size
        placed = []
        for k, (turn, out, lift, late, tone) in enumerate(self._ways):
            own = max(age - 0.10 * late, 0.0)
            grown = 1 - exp(-5.5 * own)
            angle = pi * (turn * 1.1 - 0.05)
            far = reach * (0.25 + 0.75 * out**0.5) * grown
            x = far * cos(angle) * 1.15 + 0.05 * reach * sin(2 * own + 9 * tone)
            y = far * sin(angle) * 0.95 + reach * (0.70 * lift**1.3 + 0.04) * own**0.8
            x *= 1 - 0.25 * ease((own - 0.6) / 1.8) * (1 - lift)  # the stem below the cap
            heat = sum(own > edge * (0.7 + 0.6 * late) for edge in _COOLED)
            size = min(int((0.15 + 0.5 * grown + 0.5 * tone * grown) * len(SIZES)), len(SIZES) - 1)
            size = max(size - (blast.size < 0.8), 0)
            placed.append((-y, x, y, self._billows[heat][size][k % 2]))
        kept = max(1 - max(age - 3.2, 0) / (LASTING - 3.2), 0.0)
        for _, x, y, sprite in sorted(placed, key=lambda p: p[:3])[: round(COUNT * kept)]:
            sprite.draw(frame, at[0] + x - sprite.width / 2, at[1] - y - sprite.height / 2)

    def _fly(self, frame: Frame, blast: Blast, at: tuple[float, float], age: float) -> None:
        """Draw glowing pieces on their way, each as a streak."""
        unit = self._radius * blast.size / 150
        brush = Brush(frame, at, unit)
        for turn, fast, late, size in self._pieces:
            angle, speed = pi * (0.12 + 0.76 * turn), 240 + 420 * fast
            ends = [
                (speed * cos(angle) * t, speed * sin(angle) * t - 0.5 * _GRAVITY * t * t)
                for t in (max(age - 0.05, 0.0), age)
            ]
            if ends[1][1] < 0:
                continue
            hot = max(1 - age / (0.8 + late), 0.0)
            colour = (0.10 + 0.90 * hot, 0.08 + 0.62 * hot**1.5, 0.07 + 0.25 * hot**3)
            brush.line(ends, colour, 2.0 + 4.0 * size)

    @staticmethod
    def _flash(frame: Frame, blast: Blast, age: float) -> None:
        """Let everything shine for a moment."""
        level = 0.75 * blast.size * exp(-age / 0.10)
        if level > 0.02:
            cv2.convertScaleAbs(frame.y, frame.y, 1 + 0.5 * level, 40 * level)


def _billow(noise: F32, side: int, glow: tuple[RGB, RGB]) -> Sprite:
    """Paint one billow between its bright and its dark colour, brighter above."""
    at = np.linspace(-1, 1, side, dtype=np.float32)
    rough = resize(noise, side, side)
    round_away = np.hypot(at[None], at[:, None])
    cover = step(0.90, 0.50, round_away + 0.9 * (rough - 0.5)) * step(1.0, 0.72, round_away) * 0.93
    share = np.clip(0.5 + 1.5 * (rough - 0.5) - 0.42 * at[:, None], 0, 1)[..., None]
    colour = vector(glow[0]) * share + vector(glow[1]) * (1 - share)
    return Sprite(to_bytes(colour.astype(np.float32), np.asarray(cover, np.float32)))


def _exploding(stage: Stage) -> bool:
    return stage.direction.sight is Sight.EXPLOSION and not stage.indoors


def explosions_behind(stage: Stage, actors: Sequence[Actor]) -> list[Drawable]:
    """Return blasts in the distance, unless it is a subject that explodes."""
    if not _exploding(stage) or fuel_of(actors) is not None:
        return []
    foot = stage.row(0.10)
    speed = stage.speed(foot)

    def place(blast: Blast, view: View) -> tuple[float, float]:
        moved = view.moved(speed) - stage.motion.scroll(blast.at) * speed
        return blast.across * stage.width - moved, foot

    return [Explosion(stage, blasts(stage.seed, stage.lasting), stage.tall(150), place)]


def explosions_over(stage: Stage, actors: Sequence[Actor]) -> list[Drawable]:
    """Return the blast of a subject that explodes."""
    fuel = fuel_of(actors)
    if not _exploding(stage) or fuel is None:
        return []
    left, bottom, right, top = fuel.box
    wide, tall = (right - left) * fuel.scale, (top - bottom) * fuel.scale

    def place(_: Blast, view: View) -> tuple[float, float]:
        x, y = fuel.ground_of(0, view.seconds)
        return x + (left + right) / 2 * fuel.scale * stage.motion.facing, y - 0.2 * tall

    first = blasts(stage.seed, stage.lasting)[:1]
    return [Explosion(stage, first, max(0.5 * wide, 0.6 * tall), place)]
