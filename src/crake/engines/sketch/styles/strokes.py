"""What several styles are made with: tables, paper, lines, and areas without their texture."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.frame import Plane
from crake.engines.sketch.raster import F32, U8, blur, resize

GREY = 128
"""What a plane of colour holds where there is none."""
MEDIAN = 5
"""Side of a median, in pixels; larger ones cost several times as much."""
_FINE = 220.0
"""Variance of brightness below which what is seen is texture rather than an edge."""


def size_of(plane: Plane) -> tuple[int, int]:
    """Return a plane's width and height."""
    return plane.shape[1], plane.shape[0]


def half_of(width: int, height: int) -> tuple[int, int]:
    """Return the size at which heavy filters run: that of the planes of colour."""
    return max(2, width // 2), max(2, height // 2)


def curve(points: list[tuple[float, float]]) -> U8:
    """Return a table of 256 levels through some points, within the range of video."""
    x, y = zip(*points, strict=True)
    return np.asarray(np.clip(np.interp(np.arange(256), x, y), 16, 235), np.float32).astype(
        np.uint8
    )


def chroma(gain: float, shift: float = 0.0) -> U8:
    """Return a table that takes a colour plane farther from grey, or nearer to it."""
    levels = GREY + (np.arange(256) - GREY) * gain + shift
    return np.asarray(np.clip(levels, 16, 240), np.float32).astype(np.uint8)


def look_up(plane: Plane, table: U8) -> None:
    """Replace each level of a plane, in place."""
    cv2.LUT(plane, table, plane)


def corners(width: int, height: int, strength: float) -> U8:
    """Return how much light is left towards the corners: 255 is all of it."""
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    dark = np.clip(x * x + y * y - 0.25, 0, 1.6) * strength
    return np.asarray(255 * (1 - np.clip(dark, 0, 0.9)), np.float32).astype(np.uint8)


def waves(rng: np.random.Generator, high: int, wide: int, size: float) -> F32:
    """Return smooth noise between -1 and 1 whose bumps are about `size` pixels large."""
    grid = rng.uniform(-1, 1, (int(high / size) + 2, int(wide / size) + 2)).astype(np.float32)
    return np.asarray(resize(grid, wide, high, cv2.INTER_CUBIC), np.float32)


def paper(width: int, height: int, seed: int, rough: float) -> U8:
    """Return paper: 255 is white, its grain some levels darker."""
    rng = np.random.default_rng(seed)
    wide, high = width // 2 + 1, height // 2 + 1
    grain = blur(rng.standard_normal((high, wide)).astype(np.float32), 0.8)
    large = waves(rng, high, wide, max(high, 160) / 40)
    field = resize(grain * np.float32(0.9) + large * np.float32(0.8), width, height)
    return np.asarray(np.clip(246 + rough * field, 0, 255), np.float32).astype(np.uint8)


def flat(plane: U8, sigma: float) -> U8:
    """Smooth what is fine within areas, and keep their edges: a guided filter by itself."""
    size = 2 * round(2 * sigma) + 1, 2 * round(2 * sigma) + 1
    mean = cast("F32", cv2.boxFilter(plane, cv2.CV_32F, size))
    keep = cast("F32", cv2.sqrBoxFilter(plane, cv2.CV_32F, size))
    keep -= mean * mean
    np.maximum(keep, 0, out=keep)
    keep /= keep + np.float32(_FINE)
    value = plane - mean
    value *= cv2.blur(keep, size)
    value += mean
    return np.clip(value, 0, 255, out=value).astype(np.uint8)


def edges(luma: U8, low: int, gain: float) -> U8:
    """Return how strongly brightness changes at each pixel, 0 to 255."""
    across = cv2.Sobel(luma, cv2.CV_16S, 1, 0, ksize=3)
    down = cv2.Sobel(luma, cv2.CV_16S, 0, 1, ksize=3)
    strength = cv2.addWeighted(cv2.convertScaleAbs(across), 0.5, cv2.convertScaleAbs(down), 0.5, 0)
    over = np.maximum(np.asarray(strength, np.uint8), low) - np.uint8(low)
    return np.asarray(cv2.convertScaleAbs(over, alpha=gain), np.uint8)


def moved(plane: U8, right: int, down: int) -> U8:
    """Return a plane moved by some pixels; its edge repeats."""
    high, wide = plane.shape
    across, along = min(right, wide - 1), min(down, high - 1)
    around = cv2.copyMakeBorder(plane, along, 0, across, 0, cv2.BORDER_REPLICATE)
    return np.asarray(around[:high, :wide], np.uint8)
