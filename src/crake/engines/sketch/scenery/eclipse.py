"""A total eclipse of the sun: the corona around the black disc of the moon."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite, to_bytes
from crake.engines.sketch.noise import profile
from crake.engines.sketch.raster import even, step, vector
from crake.engines.sketch.stage import Drawable, Stage, View

AT = 0.62, 0.30
"""Where it stands, in widths of the frame and heights of the sky."""
RADIUS = 46.0
"""Of the moon, in pixels of a 1280 x 720 picture."""
REACH = 5.2
"""How far the corona is seen, in radii of the moon."""


class Eclipse:
    """The eclipsed sun, which stands still."""

    def __init__(self, stage: Stage, height: int) -> None:
        radius = min(RADIUS * stage.unit, height / (REACH * 0.9))
        side = even(2 * radius * REACH)
        at = (np.arange(side, dtype=np.float32) + 0.5 - side / 2) / np.float32(radius)
        x, y = at[None], at[:, None]
        away, turn = np.hypot(x, y), np.arctan2(y, x)
        rays = profile(stage.rng("corona"), 1024, 128, 6, 0.55)
        ray = rays[((turn / (2 * np.pi) + 0.5) * 1023).astype(np.int64)]
        # Streamers reach furthest along the sun's equator.
        long = 0.55 + 0.9 * ray + 0.5 * np.abs(np.cos(turn + 0.4)) ** 3
        out = np.clip(away - 1, 0, None)
        glow = np.exp(-out / (0.20 + 0.34 * long)) * (0.55 + 0.6 * ray)
        ring = np.exp(-((out / 0.05) ** 2))
        pearl = np.exp(-(((x - 0.72) ** 2 + (y + 0.70) ** 2) / 0.020))  # the last of the sun
        light = np.clip(glow + ring + 1.4 * pearl, 0, 1) * step(REACH, REACH * 0.5, away)
        moon = step(1.01, 0.97, away)
        colour = vector((1.0, 0.97, 0.92)) * (1 - moon * (pearl < 0.25))[..., None]
        cover = np.maximum(light, moon)
        self._sprite = Sprite(to_bytes(colour.astype(np.float32), cover.astype(np.float32)))
        self._at = AT[0] * stage.width, AT[1] * height

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it."""
        x = self._at[0] - view.moved(0.0)
        self._sprite.draw(frame, x - self._sprite.width / 2, self._at[1] - self._sprite.height / 2)


def eclipse(stage: Stage, height: int) -> Drawable:
    """Return a total eclipse in the sky above row `height`."""
    return Eclipse(stage, height)
