"""Finding a subject that a camera goes along with.

It moves unlike what is around it, and its colours are not those that pass through its rows while
the camera moves: ground, trees and sky fill whole rows, one after the other.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.backdrop import APART, Ways
from crake.engines.sketch.raster import F32, U8

_TAKEN = 8
# In CIELAB, where 2 is just noticeable.
_CELL, _CELLS = 5.6, (21, 41, 41)
_NUMBERS = [
    np.clip((value / _CELL).astype(np.intp) + 1, 1, count - 2) * step
    for value, count, step in zip(
        (np.arange(256) * (100 / 255), np.arange(256) - 23.0, np.arange(256) - 23.0),
        _CELLS,
        (_CELLS[1] * _CELLS[2], _CELLS[2], 1),
        strict=True,
    )
]
"""What each byte of CIELAB adds to the number of a cell; the outermost ones stay empty."""

Seen = NDArray[np.bool_]


def found_along(small: list[U8], ways: Ways) -> tuple[list[U8], float]:
    """Return the masks of a subject that the camera goes along with; nothing in other clips.

    Parameters
    ----------
    small
        Frames, `(height, width, 3)` red, green, blue, of one size.
    ways
        How their background moves.

    Returns
    -------
    list of ndarray
        `(height, width)` each, 1 where the subject is.
    float
        Pixels that the ground below it moves to the right from frame to frame.
    """
    apart, ground = _apart(ways)
    if apart is None:
        return [], 0.0
    height, width = apart.shape
    reach = np.ones((height * 2 // 3, width // 4), np.uint8)
    around = cv2.dilate(apart, reach, anchor=(width // 8, height // 5)).astype(np.uint8)
    beside = _beside(small)
    unlike = [_unlike(picture, beside) & around for picture in small]
    # What is there before and after is there between, too.
    unlike[1:-1] = [
        now | (before & after)
        for before, now, after in zip(unlike, unlike[1:], unlike[2:], strict=False)
    ]
    return [_grown(apart, picture) for picture in unlike], ground


def _apart(ways: Ways) -> tuple[U8 | None, float]:
    """Return what moves unlike the background of a camera that goes along, or that pans.

    And how far the background moves from frame to frame, to the right, near the lower edge.
    """
    height, width = ways.seen[0].flow.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    away, grounds = np.zeros((height, width)), []
    feet = slice(height * 3 // 4, height * 7 // 8)
    for seen in ways.seen:
        grounds.append(float(np.median(seen.backdrop[feet, :, 0])) / APART)
        error = np.linalg.norm(seen.flow - seen.backdrop, axis=2)
        away += np.clip(error / (3 * seen.unrest) - 0.5, 0, 1) / len(ways.seen)
    figure = _one_figure((away * np.clip(1.4 - np.hypot(x, 0.6 * y), 0.2, 1)).astype(np.float32))
    return figure, float(np.median(grounds))


def _beside(small: list[U8]) -> Seen:
    """Return which colours pass through each row near the edges: `(height, cells)`."""
    height, width = small[0].shape[:2]
    side = width // 5
    seen = np.zeros((height, int(np.prod(_CELLS))), bool)
    rows = np.arange(height)[:, None]
    for at in np.linspace(0, 1, _TAKEN):
        cells = _cells(small[round(at * (len(small) - 1))])
        seen[rows, np.hstack([cells[:, :side], cells[:, -side:]])] = True
    near = np.zeros_like(seen)
    for apart in (-2, 0, 2):  # rows near it too, where there are some
        near |= seen[np.clip(np.arange(height) + apart, 0, height - 1)]
    cube = near.reshape(height, *_CELLS)
    for axis in (1, 2, 3):  # and what is next to them
        ahead, behind = np.roll(cube, 1, axis=axis), np.roll(cube, -1, axis=axis)
        cube = cube | ahead | behind
    return cube.reshape(height, -1)


def _unlike(picture: U8, beside: Seen) -> U8:
    """Return what has colours that its row has nowhere near the edges."""
    cells = _cells(picture)
    return (~beside[np.arange(len(cells))[:, None], cells]).astype(np.uint8)


def _cells(picture: U8) -> NDArray[np.intp]:
    """Return the number of the cell of CIELAB in which each pixel's colour lies."""
    lab = cv2.cvtColor(picture, cv2.COLOR_RGB2Lab)
    light, red, yellow = (
        table[plane] for table, plane in zip(_NUMBERS, cv2.split(lab), strict=True)
    )
    return np.asarray(light + red + yellow, np.intp)


def _grown(apart: U8, unlike: U8) -> U8:
    """Return the parts of `unlike` that touch what moves."""
    joined = cv2.morphologyEx(unlike, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)).astype(np.uint8)
    _, labels = cv2.connectedComponents(joined)
    touched = np.unique(labels[(apart > 0) & (joined > 0)])
    return np.isin(labels, touched[touched > 0]).astype(np.uint8)


def _one_figure(strength: F32) -> U8 | None:
    """Return the strongest part that could be a subject: neither tiny, nor the width of all."""
    # At the lower edge the ground is nearest, and the fit of its motion is worst.
    strength[-(strength.shape[0] // 8) :] = 0
    top = float(strength.max())
    if top < 0.25:
        return None
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (strength > 0.42 * top).astype(np.uint8)
    )
    parts = [
        (float(strength[labels == number].sum()), number)
        for number in range(1, count)
        if stats[number, cv2.CC_STAT_WIDTH] < 0.7 * strength.shape[1]
        and 0.008 < stats[number, cv2.CC_STAT_AREA] / strength.size < 0.4
    ]
    return (labels == max(parts)[1]).astype(np.uint8) if parts else None
