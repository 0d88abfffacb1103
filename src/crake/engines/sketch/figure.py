"""Where in a clip its subject is, by how it moves, and its outline, by its colours.

A camera that stands sees its subject change and the rest stay; one that moves sees the rest move as
smooth background does, and the subject not. Both give a region that the subject keeps to. How often
each colour is in it, around it and beside it in the same rows is counted over all frames, and
decides about each frame, so that the outline does not flicker.
"""

from __future__ import annotations

from typing import Any, cast

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.backdrop import moved
from crake.engines.sketch.raster import F32, U8, blur, guided, sample

_LOOKS, _APART, _REWEIGHTED = 12, 2, 4
_STILL = 1.5
"""Pixels that a background may move in all while its camera stands."""
_NOISE = 2.6
"""How many times the usual unrest of the background a place must show."""
_RING = 0.22
"""How far around the region the background's colours are learnt, in heights of the region."""
_OFTEN = 0.3
"""Share of the frames in which a hint must show the subject at a place."""
_ROUNDS, _TAKEN = 5, 10
_CELL, _CELLS = 7.0, (16, 30, 30)
"""Of CIELAB, in which 2 is just noticeable."""


def figures(small: list[U8], hints: list[U8]) -> list[U8]:
    """Return the mask of the subject in each frame, 0 or 1; nothing where nothing moves apart.

    Parameters
    ----------
    small
        Frames, `(height, width, 3)` red, green, blue, of one size.
    hints
        Masks of what else looks like the subject, if anything.
    """
    regions, unrest = regions_of(small)
    if not regions:
        return []
    if hints:
        often = (np.mean(hints, axis=0) > _OFTEN).astype(np.uint8)
        regions = [_joined(region, often) for region in regions]
    box = _around(np.max(regions, axis=0))
    masks = _outlined([np.ascontiguousarray(picture[box]) for picture in small],
                      [region[box] for region in regions], unrest[box],
                      _beside(small, regions)[box[0]])  # fmt: skip
    whole = []
    for mask in masks:
        full = np.zeros_like(regions[0])
        full[box] = mask
        whole.append(full)
    return whole


def _joined(region: U8, more: U8) -> U8:
    """Return a region with those parts of another that are close to it."""
    near = cv2.dilate(region, _disc(2 * (region.shape[0] // 14) + 1)).astype(np.uint8)
    return region | (more & near)


def regions_of(small: list[U8]) -> tuple[list[U8], F32]:
    """Return for each frame where the subject is, roughly, and how much each place changes.

    No regions if nothing moves apart.
    """
    if len(small) < 6:
        return [], np.zeros((1, 1), np.float32)
    looks = np.linspace(0, len(small) - 1 - _APART, min(_LOOKS, len(small) - _APART)).astype(int)
    ways = [
        moved(small[k], small[k + _APART], _REWEIGHTED).backdrop.astype(np.float32) for k in looks
    ]
    pace = float(np.median([np.abs(way).mean() for way in ways])) / _APART
    stands = pace * len(small) < _STILL
    if stands:
        unrest = _changing(small)
    else:
        unrest = np.mean(
            [_strange(small, int(k), way) for k, way in zip(looks, ways, strict=True)], axis=0
        ).astype(np.float32)
    whole = _filled(unrest)
    if whole is None:
        return [], unrest
    return (_passing(small, whole) if stands else []) or [whole] * len(small), unrest


def _passing(small: list[U8], swept: U8) -> list[U8]:
    """Return where somebody is who goes through a still picture; nothing if he stays in his place.

    What is behind him is what is seen there most of the time.
    """
    stack = np.stack([_soft(picture) for picture in small])
    plate = np.median(stack, axis=0)
    away = np.abs(stack - plate).max(axis=-1) * swept
    limit = max(12.0, 0.25 * float(np.percentile(away[:, swept > 0], 97)))
    found = []
    for one in away:
        moving = (cv2.GaussianBlur(one.astype(np.float32), (0, 0), 1.0) > limit).astype(np.uint8)
        found.append(
            _largest(cv2.morphologyEx(moving, cv2.MORPH_CLOSE, _disc(11)).astype(np.uint8))
        )
    size = float(np.median([mask.sum() for mask in found]))
    wide = [float(np.ptp(np.flatnonzero(mask.any(axis=0)))) for mask in found if mask.any()]
    room = float(np.ptp(np.flatnonzero(swept.any(axis=0))))
    passes = bool(wide) and size > 60 and float(np.median(wide)) < 0.62 * room
    return found if passes else []


def _largest(mask: U8) -> U8:
    """Return the largest part of a mask, with its holes filled."""
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    filled = np.zeros_like(mask)
    if outlines:
        cv2.drawContours(filled, [max(outlines, key=cv2.contourArea)], -1, 1, cv2.FILLED)
    return filled


def _disc(size: int) -> U8:
    return cast("U8", cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))


def _soft(picture: U8) -> U8:
    """Return a picture without the finest noise."""
    return cast("U8", cv2.GaussianBlur(picture, (0, 0), 0.8))


def _changing(small: list[U8]) -> F32:
    """Return how much each place of a still picture changes."""
    stack = np.stack([_soft(picture) for picture in small]).astype(np.float32)
    return cast("F32", stack.std(axis=0).max(axis=-1))


def _strange(small: list[U8], at: int, way: F32) -> F32:
    """Return how far each place of a frame is from what the background would have brought there."""
    here, there = (_soft(small[k]).astype(np.float32) for k in (at, at + _APART))
    y, x = np.mgrid[0 : way.shape[0], 0 : way.shape[1]].astype(np.float32)

    def away_from(dx: int, dy: int) -> F32:
        came = sample(there, x + way[..., 0] + dx, y + way[..., 1] + dy)
        return np.asarray(np.abs(came - here).max(axis=-1), np.float32)

    # Parallax that the fit misses by a pixel is no subject.
    steps = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
    return np.asarray(np.min([away_from(*step) for step in steps], axis=0), np.float32)


def _filled(unrest: F32) -> U8 | None:
    """Return the largest region of unrest towards the middle, with what it encloses."""
    height, width = unrest.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    side = max(3, width // 40) | 1
    smooth = cv2.GaussianBlur(unrest, (0, 0), width / 160)
    edge = np.concatenate([smooth[:, : width // 8].ravel(), smooth[:, -(width // 8) :].ravel()])
    limit = max(_NOISE * float(np.median(edge)), 0.16 * float(np.percentile(smooth, 99.5)))
    if float(smooth.max()) < 1.5 * limit or float(smooth.max()) < 2.5:
        return None
    moving = (smooth > limit).astype(np.uint8)
    upright = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * side, 3 * side))
    closed = cv2.morphologyEx(moving, cv2.MORPH_CLOSE, upright)
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    best, most = None, 0.0
    weight = smooth * np.clip(1.3 - np.hypot(x, 0.6 * y), 0.15, 1)
    for outline in outlines:
        part = np.zeros((height, width), np.uint8)
        cv2.drawContours(part, [outline], -1, 1, cv2.FILLED)
        strength = float((weight * part).sum())
        if strength > most and 0.006 < part.mean() < 0.55:
            best, most = part, strength
    return best


def _around(region: U8) -> tuple[slice, slice]:
    """Return the box around a region, with a ring in which there is background."""
    rows, columns = np.flatnonzero(region.any(axis=1)), np.flatnonzero(region.any(axis=0))
    ring = max(6, round(_RING * (rows[-1] - rows[0] + 1)))
    return (
        slice(max(0, int(rows[0]) - ring), int(rows[-1]) + 1 + ring),
        slice(max(0, int(columns[0]) - ring), int(columns[-1]) + 1 + ring),
    )


def _outlined(pictures: list[U8], regions: list[U8], unrest: F32, beside: F32) -> list[U8]:
    """Return the subject's mask in each picture, of which the regions show where it is roughly.

    Colours of the subject and of what is around it are counted over all pictures; each place then
    is weighed by its colour, and by how often the subject is there.
    """
    cells = [_cells(picture) for picture in pictures]
    usual = float(np.percentile(unrest[np.max(regions, axis=0) > 0], 80))
    moving = np.clip(unrest / max(usual, 1e-3), 0, 1)
    stays = all((region == regions[0]).all() for region in regions)
    prior: list[F32] = [
        np.clip(region * (0.25 + 0.5 * moving), 0.03, 0.97).astype(np.float32) for region in regions
    ]
    near: list[F32] = [blur(share, 1.5) for share in prior]
    shares = near
    rows = np.arange(len(cells[0]))[:, None]
    for _ in range(_ROUNDS):
        own, other = _counted(cells, shares), _counted(cells, [1 - share for share in shares])
        own, other = np.log(own + 1e-5), 0.5 * other
        shares = []
        for picture, cell, base in zip(pictures, cells, near, strict=True):
            value = own[cell] - np.log(other[cell] + 0.5 * beside[rows, cell] + 1e-5)
            value += np.log(base / (1 - base))
            share = 1 / (1 + np.exp(-np.clip(value, -8, 8)))
            shares.append(_smooth(picture, share.astype(np.float32)))
        if stays:
            often = np.asarray(blur(np.mean(shares, axis=0), 1.5), np.float32)
            near = [np.clip(0.6 * often + 0.4 * share, 0.02, 0.95) for share in prior]
    return _steady([(share > 0.5).astype(np.uint8) for share in shares])


def _cells(picture: U8) -> NDArray[np.intp]:
    """Return the number of the cell of CIELAB in which each pixel's colour lies."""
    lab = cv2.cvtColor(picture.astype(np.float32) / 255, cv2.COLOR_RGB2Lab)
    lab = cv2.GaussianBlur(lab, (0, 0), 0.6)
    at = np.clip((lab + np.array([0, 100, 100], np.float32)) / _CELL, 0, np.array(_CELLS) - 1)
    at = at.astype(np.intp)
    return cast("NDArray[np.intp]", (at[..., 0] * _CELLS[1] + at[..., 1]) * _CELLS[2] + at[..., 2])


def _beside(small: list[U8], regions: list[U8]) -> F32:
    """Return how frequent each colour is in each row, left and right of the subject.

    Ground, water, trees and sky fill whole rows.
    """
    height, total = small[0].shape[0], int(np.prod(_CELLS))
    counts = np.zeros((height, total), np.float32)
    rows = np.arange(height)[:, None] * total
    for k in np.linspace(0, len(small) - 1, _TAKEN).astype(int):
        clear = (cv2.dilate(regions[k], _disc(7)) == 0).astype(np.float32)
        cells = _cells(small[k]) + rows
        counts += np.bincount(cells.ravel(), clear.ravel(), height * total).reshape(height, total)
    cube = np.asarray(cv2.blur(counts, (1, 9)), np.float32).reshape(height, *_CELLS)
    for axis in (1, 2, 3):
        beside = np.roll(cube, 1, axis) + np.roll(cube, -1, axis)
        cube = np.asarray(0.6 * cube + 0.2 * beside, np.float32)
    flat = cube.reshape(height, total)
    return np.asarray(flat / np.maximum(flat.sum(axis=1, keepdims=True), 1e-6), np.float32)


def _counted(cells: list[NDArray[np.intp]], weights: list[F32]) -> F32:
    """Return how frequent each colour is, counting a little for what is next to it."""
    total = np.zeros(_CELLS, np.float64)
    for cell, weight in zip(cells, weights, strict=True):
        total += np.bincount(cell.ravel(), weight.ravel(), total.size).reshape(_CELLS)
    soft: NDArray[np.floating[Any]] = total
    for axis in range(3):
        soft = 0.6 * soft + 0.2 * (np.roll(soft, 1, axis) + np.roll(soft, -1, axis))
    return np.asarray(soft.ravel() / max(float(soft.sum()), 1e-6), np.float32)


def _smooth(picture: U8, share: F32) -> F32:
    """Smooth shares along the edges of a picture."""
    return np.clip(guided(picture, share, 5, 2e-3), 0.0, 1.0)


def _steady(masks: list[U8]) -> list[U8]:
    """Return masks without what is there, or is missing, in one frame alone."""
    stack: NDArray[np.uint8] = np.stack([masks[0], *masks, masks[-1]])
    return [
        (stack[k - 1] + stack[k] + stack[k + 1] > 1).astype(np.uint8)
        for k in range(1, len(stack) - 1)
    ]
