"""The wall of a room, on which windows and furniture are painted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import U8
from crake.engines.sketch.scenery.paint import ink, pen, polygon
from crake.engines.sketch.stage import Stage

WALLS: tuple[RGB, ...] = (
    (0.86, 0.78, 0.66),
    (0.66, 0.75, 0.74),
    (0.80, 0.70, 0.66),
    (0.72, 0.74, 0.84),
)
Item = Callable[["Wall", float, float], None]


CURTAINS: tuple[RGB, ...] = ((0.74, 0.36, 0.30), (0.36, 0.50, 0.60), (0.66, 0.58, 0.36))


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the glass of a window is, in pixels of its wall."""

    left: float
    top: float
    wide: float
    high: float


class Wall:
    """The wall of a room while things are put along it.

    Attributes
    ----------
    openings
        The glass of its windows, so far.
    hearths
        Columns of the middles of its fireplaces, so far.
    cloth
        Colour of its curtains.
    """

    def __init__(self, stage: Stage, rows: int, width: int, papers: Sequence[RGB] = WALLS) -> None:
        self.stage, self.rng = stage, stage.rng("room")
        self.night = stage.lamplit
        self.lamp = 0.12 if self.night else 0.0
        paper = papers[int(self.rng.integers(len(papers)))]
        tone = np.array(self.lit(paper), np.float32)
        fade = np.linspace(0.86, 1.0, rows, dtype=np.float32)[:, None]
        speck = 1 + 0.05 * (fbm(self.rng, rows, width, 32, 4, 0.7) - 0.5)
        stripes = 0.035 if papers is WALLS else 0.0
        lines = 1 - stripes * (np.arange(width) // max(4, stage.px(24)) % 2)
        shade = (fade * speck * lines[None])[..., None]
        self.picture: U8 = np.full((rows, width, 4), 255, np.uint8)
        self.picture[..., :3] = np.clip(tone * shade * 255, 0, 255)
        self.rows = rows
        self.openings: list[Opening] = []
        self.hearths: list[float] = []
        self.cloth: RGB = CURTAINS[int(stage.rng("cloth").integers(len(CURTAINS)))]

    def lit(self, colour: RGB, amount: float = 0.6) -> RGB:
        """Return a colour in the light of the room."""
        r, g, b = ink(colour, self.stage.palette.light, amount)
        warm = self.lamp
        return r + warm * colour[0] * 0.95, g + warm * colour[1] * 0.76, b + warm * colour[2] * 0.50

    def box(self, x: float, y: float, wide: float, high: float, colour: RGB) -> None:
        """Fill a rectangle; what leaves one side is cut."""
        corners = np.array([[x, y], [x + wide, y], [x + wide, y + high], [x, y + high]], np.float32)
        polygon(self.picture, corners, pen(colour))


def glow(wall: Wall, x: float, y: float, reach: float) -> None:
    """Brighten the wall around a lamp."""
    spot = np.zeros(wall.picture.shape[:2], np.uint8)
    cv2.circle(spot, (int(x), int(y)), int(reach) + 1, 120, -1)
    side = (int(2.1 * reach) | 1,) * 2
    wide = cv2.blur(cv2.blur(spot, side), side)
    lit = wall.picture[..., :3].astype(np.float32) * (1 + wide[..., None] / 130)
    wall.picture[..., :3] = np.clip(lit, 0, 255)
