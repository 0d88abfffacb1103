"""How coarsely a segment is quantized: by how much changes from one of its frames to the next.

x264's own rate control (`crf`) asks the same question of each frame, by a search for motion in a
picture of half the size; that search and what prepares it take a fifth to a quarter of the time
that fast settings leave. Here three frames are asked once for the segment. What moves is seen less
sharply, so it may be coarser.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import log2

import cv2
import numpy as np
from numpy.typing import NDArray

LOOKED_AT = 3
"""Frames from the beginning of a segment that are compared: a cut or a flash spoils one pair."""

# Fitted to the quantizer at which each of 24 animated clips has the structural similarity that
# x264's `crf=22` with adaptive quantization gave it (off by 0.9 of a step on average), less one:
# without adaptive quantization skies and water show their blocks first, and files were smaller.
_STILL, _PER_DOUBLING, _UNREST = 17.0, 2.08, 2.0
_COARSEST = 28


def quantizer(brightness: Sequence[NDArray[np.uint8]]) -> int:
    """Return H.264's quantizer for a segment.

    Parameters
    ----------
    brightness
        Of its first frames, at most `LOOKED_AT`: planes Y, averaged down by `halved`.
    """
    changes = [cv2.norm(one, other, cv2.NORM_L1) / one.size for one, other in pairwise(brightness)]
    change = min(changes, default=0.0)
    return min(round(_STILL + _PER_DOUBLING * log2(change + _UNREST)), _COARSEST)


def halved(plane: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Average a plane down to half its size, which leaves little of its grain."""
    height, width = plane.shape
    size = max(width // 2, 1), max(height // 2, 1)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.uint8)
