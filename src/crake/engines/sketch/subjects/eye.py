"""From where a subject is seen."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, sin

import numpy as np

from crake.engines.sketch.raster import F32

OVER = ((480, 1.25), (320, 1.5), (0, 2.0))
"""Rows of the picture from which on so many pixels are drawn per pixel shown, each way: the larger
it is, the smaller is what one would miss."""


@dataclass(frozen=True, slots=True)
class Eye:
    """From where a subject is seen, and how large.

    Parameters
    ----------
    turn
        Angle in radians by which it turns its front to the viewer.
    pitch
        Angle in radians from which it is seen from above.
    scale
        Pixels per unit of the subject.
    box
        Left, bottom, right, top of what is drawn, in units of the subject as seen.
    cropped
        Whether what is outside of the box is left out.
    """

    turn: float
    pitch: float
    scale: float
    box: tuple[float, float, float, float]
    cropped: bool = False

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels, even."""
        left, bottom, right, top = self.box
        return (
            2 * ceil((right - left) * self.scale / 2),
            2 * ceil((top - bottom) * self.scale / 2),
        )

    @property
    def over(self) -> float:
        """Pixels drawn per pixel shown, each way; a whole number for four shown."""
        return next(over for rows, over in OVER if self.size[1] >= rows)

    @property
    def grain(self) -> float:
        """Pixels of the large picture per unit of the subject."""
        return self.scale * self.over

    def project(self, points: F32) -> F32:
        """Turn points `(n, 3)` into columns, rows and depths `(n, 3)` of the large picture."""
        x = points[:, 0] * cos(self.turn) - points[:, 2] * sin(self.turn)
        deep = points[:, 0] * sin(self.turn) + points[:, 2] * cos(self.turn)
        up = points[:, 1] * cos(self.pitch) - deep * sin(self.pitch)
        deep = points[:, 1] * sin(self.pitch) + deep * cos(self.pitch)
        seen = np.stack([(x - self.box[0]), (self.box[3] - up), deep], axis=-1)
        return (seen * self.grain).astype(np.float32)
