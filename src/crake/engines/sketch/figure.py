"""The outline of a clip's subject, by its colours, where it is known roughly where it is.

`regions` gives a region that the subject keeps to. How often each colour is in it, around it and
beside it in the same rows is counted over all frames, and decides about each frame, so that the
outline does not flicker.
"""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.raster import F32, U8, blur, disc, guided, resize
from crake.engines.sketch.regions import Regions

_RING = 0.22
"""How far around the region the background's colours are learnt, in heights of the region."""
_OFTEN = 0.3
"""Share of the frames in which a hint must show the subject at a place."""
_WEIGHTS = (0.25, 0.5, 0.6, 1.0)
_WEIGHTS_LAID, _WEIGHTS_KNOWN = (0.09, 0.5, 0.35, 0.5), (0.05, 0.55, 0.35, 0.3)
"""How likely what does not move is the subject, and what moves is it besides; how much counts where
that is in other frames, and what is beside it in the same rows: as it is, where frames were laid
over each other, and where the shape of the subject is known."""
_ROUNDS, _TAKEN, _LEARNT = 5, 10, 12
_ROWS = 3
"""Rows of a small frame in which the colours beside the subject are counted together."""
_CELL, _CELLS = 7.0, (16, 30, 30)
"""Of CIELAB, in which 2 is just noticeable."""
_NUMBERS = [
    (np.clip(value / _CELL, 0, count - 1).astype(np.intp) * step)
    for value, count, step in zip(
        (np.arange(256) * (100 / 255), np.arange(256) - 28.0, np.arange(256) - 28.0),
        _CELLS,
        (_CELLS[1] * _CELLS[2], _CELLS[2], 1),
        strict=True,
    )
]
"""What each byte of CIELAB adds to the number of a cell."""
_SHADES = ((1.0, 1.0), (0.72, 0.25), (0.5, 0.15))
"""How dark shadows make what they fall on, and how often they are seen there."""


def figures(small: list[U8], found: Regions, hints: list[U8], fine: list[U8]) -> list[U8]:
    """Return the mask of the subject in each frame, 0 or 1; nothing where nothing moves apart.

    Parameters
    ----------
    small
        Frames, `(height, width, 3)` red, green, blue, of one size.
    found
        Where it is roughly in each of them.
    hints
        Masks of what else looks like the subject, if anything.
    fine
        The frames at the size that the masks shall have, the same one or a larger one.
    """
    regions = found.masks
    if not regions:
        return []
    if hints:
        often = (np.mean(hints, axis=0) > _OFTEN).astype(np.uint8)
        regions = [_joined(region, often) for region in regions]
    high, wide = fine[0].shape[:2]
    beside = _beside(small, regions)
    below = np.arange(high) * len(beside) // high
    if fine is not small:
        large = {id(region): resize(region, wide, high) for region in regions}
        regions = [large[id(region)] for region in regions]
    unrest = [resize(one, wide, high) for one in found.unrest]
    box = _around(np.max(regions, axis=0))
    masks = _outlined([np.ascontiguousarray(picture[box]) for picture in fine],
                      [region[box] for region in regions], [one[box] for one in unrest],
                      beside, below[box[0]], _weights(found), laid=found.laid)  # fmt: skip
    whole = []
    for mask, region in zip(masks, regions, strict=True):
        full = np.zeros_like(region)
        full[box] = mask & region[box] if found.nowhere_else else mask
        whole.append(full)
    return whole


def _weights(found: Regions) -> tuple[float, float, float, float]:
    if found.nowhere_else:
        return _WEIGHTS_KNOWN
    return _WEIGHTS_LAID if found.laid else _WEIGHTS


def _joined(region: U8, more: U8) -> U8:
    """Return a region with those parts of another that are close to it."""
    near = cv2.dilate(region, disc(2 * (region.shape[0] // 14) + 1)).astype(np.uint8)
    return region | (more & near)


def _around(region: U8) -> tuple[slice, slice]:
    """Return the box around a region, with a ring in which there is background."""
    rows, columns = np.flatnonzero(region.any(axis=1)), np.flatnonzero(region.any(axis=0))
    ring = max(6, round(_RING * (rows[-1] - rows[0] + 1)))
    return (
        slice(max(0, int(rows[0]) - ring), int(rows[-1]) + 1 + ring),
        slice(max(0, int(columns[0]) - ring), int(columns[-1]) + 1 + ring),
    )


def _outlined(
    pictures: list[U8],
    regions: list[U8],
    unrest: list[F32],
    beside: F32,
    below: NDArray[np.intp],
    weights: tuple[float, float, float, float],
    *,
    laid: bool,
) -> list[U8]:
    """Return the subject's mask in each picture, of which the regions show where it is roughly.

    Colours of the subject and of what is around it are counted over all pictures; each place then
    is weighed by its colour, and by how often the subject is there.
    """
    cells = [_cells(picture) for picture in pictures]
    inside = np.max(regions, axis=0) > 0
    usual = max(1e-3, float(np.percentile(np.stack(unrest[::_TAKEN])[:, inside], 80)))
    moving = [np.clip(one / usual, 0, 1) for one in unrest]
    stays = all((region == regions[0]).all() for region in regions)
    still, stirs, usually, aside = (np.float32(weight) for weight in weights)
    prior: list[F32] = [
        np.clip(region * (still + stirs * one), 0.03, 0.97).astype(np.float32)
        for region, one in zip(regions, moving, strict=True)
    ]
    near: list[F32] = [blur(share, 1.5) for share in prior]
    shares = near
    if laid:  # what moves now is the subject; what does not may be background
        shares = [
            blur(np.asarray(region * (0.05 + 0.7 * one), np.float32), 1.0)
            for region, one in zip(regions, moving, strict=True)
        ]
    rows = (below * beside.shape[1])[:, None]
    flat = np.ravel(beside * aside + np.float32(1e-5))
    # Colours are learnt from some of the pictures.
    learnt = [*range(0, len(cells), max(1, len(cells) // _LEARNT))]
    shares = [shares[k] for k in learnt]
    for number in range(_ROUNDS):
        taken = learnt if number < _ROUNDS - 1 else range(len(cells))
        known = [cells[k] for k in learnt]
        own = _counted(known, shares) + np.float32(1e-5)
        other = np.float32(0.5) * _counted(known, [1 - share for share in shares])
        shares = []
        for k in taken:
            yes = own[cells[k]] * near[k]
            no = (other[cells[k]] + flat[cells[k] + rows]) * (1 - near[k])
            shares.append(_smooth(pictures[k], yes / (yes + no)))
        if stays:
            often = np.asarray(blur(np.mean(shares, axis=0), 1.5), np.float32)
            near = [np.clip(usually * often + (1 - usually) * share, 0.02, 0.95) for share in prior]
    return _steady([(share > 0.5).astype(np.uint8) for share in shares])


def _cells(picture: U8) -> NDArray[np.intp]:
    """Return the number of the cell of CIELAB in which each pixel's colour lies."""
    lab = cv2.GaussianBlur(cv2.cvtColor(picture, cv2.COLOR_RGB2Lab), (0, 0), 0.6)
    light, red, yellow = (
        table[plane] for table, plane in zip(_NUMBERS, cv2.split(lab), strict=True)
    )
    return cast("NDArray[np.intp]", light + red + yellow)


def _beside(small: list[U8], regions: list[U8]) -> F32:
    """Return how frequent each colour is in each few rows, left and right of the subject.

    Ground, water, trees and sky fill whole rows.
    """
    height, total = -(-small[0].shape[0] // _ROWS), int(np.prod(_CELLS))
    rows = (np.arange(small[0].shape[0]) // _ROWS * total)[:, None]
    cells, weights = [], []
    for k in np.linspace(0, len(small) - 1, _TAKEN).astype(int):
        clear = (cv2.dilate(regions[k], disc(7)) == 0).astype(np.float32)
        for shade, share in _SHADES:
            cells.append((_cells(cv2.convertScaleAbs(small[k], None, shade)) + rows).ravel())
            weights.append((share * clear).ravel())
    counts = np.bincount(np.concatenate(cells), np.concatenate(weights), height * total)
    cube = cv2.blur(counts.reshape(height, total).astype(np.float32), (1, 3))
    cube = np.asarray(cube, np.float32).reshape(height, *_CELLS)
    for axis in (1, 2, 3):
        cube = _spread(cube, axis)
    flat = cube.reshape(height, total)
    whole = flat.sum(axis=1, keepdims=True) / sum(share for _, share in _SHADES)
    return np.asarray(flat / np.maximum(whole, 1e-6), np.float32)


def _spread(cube: F32, axis: int) -> F32:
    """Count a little for what is next to it along an axis."""
    beside = np.roll(cube, 1, axis) + np.roll(cube, -1, axis)
    return np.asarray(np.float32(0.6) * cube + np.float32(0.2) * beside, np.float32)


def _counted(cells: list[NDArray[np.intp]], weights: list[F32]) -> F32:
    """Return how frequent each colour is, counting a little for what is next to it."""
    total = int(np.prod(_CELLS))
    counts = np.zeros(total, np.float64)
    for cell, weight in zip(cells, weights, strict=True):
        counts += np.bincount(cell.ravel(), weight.ravel(), total)
    soft = counts.reshape(_CELLS).astype(np.float32)
    for axis in range(3):
        soft = _spread(soft, axis)
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
