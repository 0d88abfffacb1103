"""Moving the pixels of a picture: blur of what moves, ragged edges of what is furry."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import ceil
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.raster import F32, U8, blur, displace, pick, resize
from crake.engines.sketch.subjects.clay import TINTS, Clay, corners
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.parts import Part

STEPS = 3, 9
"""Fewest and most pictures that a motion blur averages."""
APART = 2.2
"""Pixels between them at most, or the blur would show them one by one."""
STILL = 0.2
"""Pixels of a move that nobody sees."""
COARSE = 2
"""Motion is computed for every second pixel."""


def flow(clay: Clay, parts: Sequence[Part], later: Sequence[Part]) -> tuple[F32, F32] | None:
    """Return by how much each pixel moves to the right and down until the parts are as `later`."""
    moves = np.zeros((len(parts) + 1, 2), np.float32)
    moves[1:] = (_middles(clay.eye, later) - _middles(clay.eye, parts)) / clay.eye.over
    if float(np.abs(moves).max()) < 0.8:
        return None
    width, height = clay.shown
    number = pick(clay.tone, width // COARSE, height // COARSE) // TINTS
    soft = max(1.5, 0.012 * clay.eye.size[1]) / COARSE
    weight = np.maximum(blur((number > 0).astype(np.float32), soft), np.float32(1e-3))
    columns, rows = np.ascontiguousarray(moves.T)
    x, y = (
        np.asarray(blur(np.take(way, number), soft) / weight, np.float32) for way in (columns, rows)
    )
    return resize(x, width, height), resize(y, width, height)


def _middles(eye: Eye, parts: Sequence[Part]) -> F32:
    """Return columns and rows `(n, 2)` of the middles of parts in the large picture."""
    points, starts = corners(parts)
    counts = np.diff(starts, append=len(points)).astype(np.float32)
    middles = np.add.reduceat(points, starts) / counts[:, None]
    return eye.project(np.asarray(middles, np.float32))[:, :2]


def smear(picture: U8, moves: tuple[F32, F32]) -> U8:
    """Average a picture along the way that each pixel moves, where any moves."""
    far = np.maximum(np.abs(moves[0]), np.abs(moves[1]))
    furthest = float(far.max())
    left, top, wide, high = cv2.boundingRect((far > STILL).view(np.uint8))
    if not wide:
        return picture
    pad = ceil(furthest / 2) + 1
    x0, y0 = max(left - pad, 0), max(top - pad, 0)
    around = slice(y0, top + high + pad), slice(x0, left + wide + pad)
    source = picture[around]
    x, y = (way[around] for way in moves)
    total = np.zeros(source.shape, np.float32)
    fewest, most = STEPS
    steps = min(max(round(furthest / APART) | 1, fewest), most)
    for share in np.linspace(-0.5, 0.5, steps, dtype=np.float32):
        moved = displace(source, x * share, y * share) if share else source
        cv2.accumulate(moved, total)
    done = picture.copy()
    inner = slice(top - y0, top - y0 + high), slice(left - x0, left - x0 + wide)
    done[top : top + high, left : left + wide] = cv2.convertScaleAbs(total[inner], alpha=1 / steps)
    return done


@cache
def _pushes() -> F32:
    """Return two squares of small moves that can be laid side by side."""
    noise = np.random.default_rng(21).standard_normal((2, 256, 256), np.float32)
    soft = [blur(np.tile(plane, (3, 3)), 0.8)[256:512, 256:512] for plane in noise]
    return np.stack(soft)


def furry(clay: Clay, parts: Sequence[Part]) -> F32:
    """Return how furry each pixel is, or the fur that it is near to, 0..1."""
    furs = np.array([0.0, *(part.ink.fur for part in parts)], np.float32)
    number = pick(clay.tone, *clay.shown) // TINTS
    return cast("F32", cv2.dilate(np.take(furs, number), np.ones((5, 5), np.uint8)))


def ragged(picture: U8, fur: F32, amount: float) -> U8:
    """Make the edges of fur ragged by moving pixels a little."""
    height, width = picture.shape[:2]
    side = _pushes().shape[1]
    pushes = _pushes() * np.float32(amount * 1.9)
    x, y = np.tile(pushes, (1, height // side + 1, width // side + 1))[:, :height, :width]
    return displace(picture, x * fur, y * fur)
