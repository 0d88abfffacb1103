"""Letting a video go on with movements that it has shown: waves, flames, somebody who waves.

Where the last frame looks like an earlier one and moves as that did, what came after the earlier
one may come again (after Schödl, Szeliski, Salesin and Essa, "Video textures", 2000).
"""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.footage import Footage
from crake.engines.sketch.frame import Frame, Shot
from crake.engines.sketch.raster import F32

_SECONDS = 6.0
"""How far back an earlier frame is looked for."""
_SHORTEST = 0.6
"""Seconds that what comes again takes at least: shorter looks like a stammer."""
_ALIKE = 2.4
"""How many times as far as two frames that follow each other the two may be apart."""
_SLIGHT = 4.0
"""Steps of brightness that they may be apart where little moves: a dissolve hides that."""
_DISSOLVE = 0.25
"""Seconds in which one becomes the other, both moving."""
_SMALL = 96


def recurrence(footage: Footage, fps: int) -> int | None:
    """Return the frame after which a video's last frame may go on; none where it never looked so.

    Of those that are as good, the one that gives the longest stretch.
    """
    count = footage.frames
    first = max(1, count - round(_SECONDS * fps))
    small = _small(footage, first - 1)
    if len(small) < round(_SHORTEST * fps) + 3:
        return None
    step = np.array([_apart(a, b) for a, b in zip(small[1:], small[:-1], strict=True)])
    last, before = small[-1], small[-2]
    # Two frames tell where things are and where they go.
    away = np.array([0.5 * (_apart(small[k], last) + _apart(small[k - 1], before))
                     for k in range(1, len(small) - 2)])  # fmt: skip
    typical = float(np.median(step[-fps:]))
    far_enough = away[: len(small) - 1 - round(_SHORTEST * fps)]
    # What only comes nearer and nearer, as in a pan, was never there before.
    left = np.maximum.accumulate(away[::-1])[::-1][: far_enough.size] > 1.25 * far_enough
    near = far_enough <= min(max(_ALIKE * typical, _SLIGHT), 1.25 * float(far_enough.min()) + 0.1)
    good = np.flatnonzero(near & (left | (far_enough < 1.6 * typical)))
    return first + int(good[0]) if good.size else None


def _small(footage: Footage, first: int) -> list[F32]:
    """Return the brightness of a video's last frames, small, from `first` on."""
    picture, found = Frame(*footage.shown), []
    for index in range(first, footage.frames):
        footage.draw(index, picture)
        high = max(2, round(_SMALL * picture.height / picture.width))
        tiny = cv2.resize(picture.y, (_SMALL, high), interpolation=cv2.INTER_AREA)
        found.append(cast("F32", cv2.GaussianBlur(tiny.astype(np.float32), (0, 0), 1.4)))
    return found


def _apart(one: F32, other: F32) -> float:
    """Return how far two pictures are apart, most of all where they are: small things count."""
    away = np.abs(one - other)
    return float(away.mean() + 0.25 * np.percentile(away, 98))


class Recurring:
    """A video's end, again and again, counted from the first frame of the video.

    Parameters
    ----------
    footage
        The video.
    after
        Number of the frame after which it goes on.
    moving_on
        How the last frame would move on: what comes again dissolves out of it.
    """

    def __init__(self, footage: Footage, after: int, fps: int, moving_on: Shot) -> None:
        self._footage, self._after, self._moving_on = footage, after, moving_on
        self._length = footage.frames - 1 - after
        self._dissolve = max(1, min(round(_DISSOLVE * fps), self._length // 3, after))
        self._other = Frame(*footage.shown)

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`."""
        first = self._footage.frames
        round_, since = divmod(index - first, self._length)
        left = self._length - since
        if round_ == 0 and since < self._dissolve:
            self._moving_on.draw(index, self._other)
            share = 1 - (since + 1) / (self._dissolve + 1)
        elif left <= self._dissolve:  # what came before the frame leads to it as well
            self._footage.draw(self._after + 1 - left, self._other)
            share = 1 - left / (self._dissolve + 1)
        else:
            share = 0.0
        self._footage.draw(self._after + 1 + since, frame)
        if share > 0:
            cv2.addWeighted(frame.buffer, 1 - share, self._other.buffer, share, 0, frame.buffer)
