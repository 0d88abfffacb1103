"""Finding in a still image what moves of itself: by colours, and by what is above and below."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.depth import Depth, lab_of, shrunk
from crake.engines.sketch.grammar.stirring import Stir
from crake.engines.sketch.raster import F32, U8, blur, guided, step

_LEAST = 0.012
"""Share of the picture below which nothing of a kind is thought to be in it."""
_SKY_STEP = 3
"""How far colours next to each other in the sky may be apart, in steps of CIELAB."""
_RIM = 0.09
"""How far from what stands before the sky clouds drift as fast as they can, in heights."""
_WARM = 18
"""Yellowness above which sand is taken for sand, and not for a sunset in the water."""
_DARK = 16.0
"""Lightness below which a sky may as well be a wood at night."""
_SKY_LIKE = 9.0
"""How near to a colour of the sky its reflection is."""


def covers_of(image: U8, depth: Depth, stirs: frozenset[Stir]) -> dict[Stir, F32]:
    """Return where in an image each of those is that the prompt speaks of and the image shows.

    Returns
    -------
    dict
        For each, `(height, width)` at a small size: 0 is nowhere, 1 is surely.
    """
    small = shrunk(image)
    lab = lab_of(small)
    sky = _sky(lab, depth.horizon)
    own: dict[Stir, Callable[[], F32]] = {
        Stir.WATER: lambda: _water(lab, sky, depth.horizon),
        Stir.FALLS: lambda: _falls(lab, sky),
        Stir.CLOUDS: lambda: _drifting(lab, sky),
        Stir.FIRE: lambda: _fire(lab),
        Stir.WIND: lambda: _leaves(lab),
    }
    found = {}
    for stir in Stir:
        if stir not in stirs:
            continue
        cover = own[stir]()
        if float((cover > 0.5).mean()) < (_LEAST / 4 if stir is Stir.FIRE else _LEAST):
            continue
        found[stir] = np.clip(blur(guided(small, cover, 5, 1e-3), 1.0), 0, 1)
    return found


def _without_specks(mask: U8, least: float = 0.004) -> F32:
    """Return a mask without its small parts and small holes."""
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)).astype(np.uint8)
    for wanted in (1, 0):
        count, labels, stats, _ = cv2.connectedComponentsWithStats(
            (closed == wanted).astype(np.uint8)
        )
        for number in range(1, count):
            if stats[number, cv2.CC_STAT_AREA] < least * mask.size:
                closed[labels == number] = 1 - wanted
    return closed.astype(np.float32)


def _sky(lab: F32, horizon: float) -> F32:
    """Return the sky: what the upper edge reaches over colours that change little by little."""
    high, wide = lab.shape[:2]
    soft = np.clip(blur(lab, 0.8) + np.array([0, 128, 128], np.float32), 0, 255).astype(np.uint8)
    reached = np.zeros((high + 2, wide + 2), np.uint8)
    flags = 4 | cv2.FLOODFILL_MASK_ONLY | (1 << 8)
    near = (_SKY_STEP,) * 3
    for column in range(2, wide, 6):
        if not reached[2, column + 1] and lab[1, column, 0] > 8:
            cv2.floodFill(soft, reached, (column, 1), 0, near, near, flags)
    mask = reached[1:-1, 1:-1].copy()
    mask[round(min(horizon + 0.06, 1.0) * high) :] = 0
    if mask[: high // 4].mean() < 0.3 or float(lab[..., 0][mask > 0].mean()) < _DARK:
        return np.zeros((high, wide), np.float32)  # no sky, or hardly any
    return _without_holes(mask, lab[..., 0])


def _without_holes(mask: U8, light: F32) -> F32:
    """Return a sky with those holes filled that are as bright as it: clouds, the sun."""
    usual = float(np.median(light[mask > 0]))
    count, labels, stats, _ = cv2.connectedComponentsWithStats((mask == 0).astype(np.uint8))
    high, wide = mask.shape
    for number in range(1, count):
        left, top, across, down, _ = stats[number]
        inside = labels == number
        at_edge = left == 0 or left + across == wide or top + down == high
        if not at_edge and float(light[inside].mean()) > usual - 6:
            mask[inside] = 1
    return mask.astype(np.float32)


def _drifting(lab: F32, sky: F32) -> F32:
    """Return how freely clouds drift in a sky: the sun and what stands before it stay."""
    bright = (lab[..., 0] > max(88.0, float(np.percentile(lab[..., 0], 98)))).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(bright)
    clear = (sky > 0.5).astype(np.uint8)
    for number in range(1, count):
        across, down, area = (int(stats[number, k]) for k in (2, 3, 4))
        if area > 8 and area > 0.6 * across * down and max(across, down) < 1.6 * min(across, down):
            clear[labels == number] = 0
    clear[0] = 1
    away = cv2.distanceTransform(np.pad(clear, ((40, 0), (0, 0)), mode="edge"), cv2.DIST_L2, 3)
    return step(0.0, _RIM * len(sky), np.asarray(away[40:], np.float32))


def _water(lab: F32, sky: F32, horizon: float) -> F32:
    """Return the water: what below the horizon is blue, or has the colours of the sky above it."""
    high, wide = lab.shape[:2]
    first = max(1, round((horizon - 0.03) * high))
    below = lab[first:]
    blue = (below[..., 2] < -5) & (below[..., 1] < 12)
    teal = (below[..., 1] < -7) & (below[..., 2] < 2)
    water = blue | teal
    if sky.mean() > 0.05:
        cv2.setRNGSeed(1)
        seen = np.ascontiguousarray(lab[sky > 0.5][:: max(1, int(sky.sum()) // 1500)])
        ends = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_MAX_ITER, 10, 0.5)
        if len(seen) > 20:
            _, _, centres = cv2.kmeans(seen, 5, None, ends, 2, cv2.KMEANS_PP_CENTERS)  # type: ignore[call-overload]
            away = np.min([np.linalg.norm((below - c) * (0.45, 1, 1), axis=2) for c in centres], 0)
            alike = away < _SKY_LIKE
            cool = alike & (below[..., 2] < _WARM)
            water |= cool if cool.mean() > _LEAST else alike
    mask = np.zeros((high, wide), np.uint8)
    mask[first:] = water & (sky[first:] < 0.5)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((2, 3), np.uint8)).astype(np.uint8)
    return _without_specks(mask, 0.01)


def _falls(lab: F32, sky: F32) -> F32:
    """Return falling water: bright, hardly coloured, and higher than it is wide."""
    pale = (lab[..., 0] > 55) & (np.hypot(lab[..., 1], lab[..., 2]) < 26) & (sky < 0.3)
    mask = pale.astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((5, 3), np.uint8)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((11, 2), np.uint8)).astype(np.uint8)
    return _without_specks(mask)


def _fire(lab: F32) -> F32:
    """Return flames: bright and orange."""
    hot = (lab[..., 0] > 45) & (lab[..., 2] > 38) & (lab[..., 1] > 4)
    mask = _without_specks(hot.astype(np.uint8), 0.0004)
    return mask if mask.mean() < 0.3 else np.zeros_like(mask)


def _leaves(lab: F32) -> F32:
    """Return what is green and not even: leaves, grass, what grows."""
    green = (lab[..., 1] < -5) & (lab[..., 2] > 3)
    unrest = blur(np.abs(lab[..., 0] - blur(lab[..., 0], 2.0)), 3.0)
    return cast("F32", _without_specks(green.astype(np.uint8)) * step(0.3, 1.2, unrest))
