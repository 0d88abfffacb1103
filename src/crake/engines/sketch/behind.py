"""What is behind the subjects, of which nothing is drawn twice that stands still."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.stage import Drawable, View


def steady(drawable: Drawable) -> bool:
    """Whether it looks the same for as long as the camera stands: it says so itself."""
    return bool(getattr(drawable, "steady", False))


class Behind:
    """Draws one thing over the other, from far to near.

    While the camera stands, the picture of the first ones, up to the one that moves by itself, is
    kept and copied. It is their picture in any case, so the bytes are the same.

    Parameters
    ----------
    drawables
        From far to near; together they cover all of the frame.
    """

    def __init__(self, drawables: Sequence[Drawable]) -> None:
        self._still = [*takewhile(steady, drawables)]
        self._moving = drawables[len(self._still) :]
        self._seen_from: tuple[float, float] | None = None
        self._kept: Plane | None = None

    def draw(self, frame: Frame, view: View) -> None:
        """Draw all, or what moves over what is kept."""
        place = view.scroll, view.turned
        if self._kept is not None and place == self._seen_from:
            np.copyto(frame.buffer, self._kept)
        else:
            for drawable in self._still:
                drawable.draw(frame, view)
            stands = place == self._seen_from  # where it goes on, keeping would be for nothing
            self._kept = frame.buffer.copy() if stands and len(self._still) > 1 else None
            self._seen_from = place
        for drawable in self._moving:
            drawable.draw(frame, view)
