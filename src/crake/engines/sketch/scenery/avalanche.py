"""An avalanche: a front of powder snow that comes down a slope and grows."""

from __future__ import annotations

from math import sin

import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite, to_bytes
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import resize, step, vector
from crake.engines.sketch.scenery.spray import white_of
from crake.engines.sketch.stage import Stage, View

COUNT = 110
"""Billows."""
SIZES = (0.05, 0.08, 0.12, 0.17, 0.24, 0.32)
"""Of billows as they grow, in widths of the frame."""
SECONDS = 5.4
"""Until the front is down; it has begun when the shot begins."""


class Avalanche:
    """Powder snow that rolls down from a crest to the valley before the viewer.

    Parameters
    ----------
    start, end
        Where it breaks loose and where it comes to, in widths and heights of the frame.
    """

    def __init__(self, stage: Stage, start: tuple[float, float], end: tuple[float, float]) -> None:
        self._stage, self._start, self._end = stage, start, end
        rng = stage.rng("avalanche")
        self._billows = rng.uniform(0, 1, (COUNT, 4)).tolist()
        white = vector(white_of(stage))
        self._sprites = [[_billow(rng, max(8, round(size * stage.width)), white, lit)
                          for size in SIZES] for lit in (0.90, 0.95, 1.0)]  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the billows, those in front last."""
        stage, seconds = self._stage, view.seconds + 1.2
        (x0, y0), (x1, y1) = self._start, self._end
        placed = []
        for k, (lag, aside, tall, tone) in enumerate(self._billows):
            gone = seconds / SECONDS - 0.55 * lag**1.5
            if gone <= 0:
                continue
            share = min(gone, 1.0) ** 1.6
            spread = 0.07 + 0.36 * share
            boil = 0.10 * spread * sin(2.3 * seconds + 9 * aside)
            x = x0 + (x1 - x0) * share + (aside - 0.5) * 2 * spread + boil
            y = y0 + (y1 - y0) * share - tall * 0.24 * share + 0.02 * sin(3.1 * seconds + k)
            number = min(int(share * (len(SIZES) - 1) + 0.6 + 0.8 * aside), len(SIZES) - 1)
            placed.append((y + 0.2 * tall, x, y, self._sprites[min(int(3 * tone), 2)][number]))
        for _, x, y, sprite in sorted(placed, key=lambda billow: billow[:3]):
            sprite.draw(frame, x * stage.width - view.moved(0.1) - sprite.width / 2,
                        y * stage.frame_height - sprite.height / 2)  # fmt: skip


def _billow(
    rng: np.random.Generator, side: int, white: np.ndarray[tuple[int, ...], np.dtype[np.float32]],
    lit: float,
) -> Sprite:  # fmt: skip
    """Paint one billow: bright above, blue in its own shade below."""
    at = np.linspace(-1, 1, side, dtype=np.float32)
    x, y = at[None], at[:, None]
    rough = resize(fbm(rng, 64, 64, 32, 5, 0.62), side, side)
    away = np.hypot(x, y)
    cover = step(0.92, 0.45, away + 0.85 * (rough - 0.5)) * step(1.0, 0.70, away) * 0.92
    shade = np.clip(0.90 - 0.13 * y + 0.26 * (rough - 0.5), 0.70, 1.0) * lit
    tint = vector((0.80, 0.90, 1.06)) + (1 - vector((0.80, 0.90, 1.06))) * shade[..., None]
    colour = np.clip(white * shade[..., None] * tint, 0, 1)
    return Sprite(to_bytes(colour.astype(np.float32), cover.astype(np.float32)))
