"""Where the subject of a short clip is in each of its frames.

What moves unlike its surroundings is the subject: `figure` finds it, before a camera that stands as
before one that moves. Where nothing does, or its outline cannot be trusted, what `along` finds is
taken, or GrabCut learns the colours of the clip's edges as the background and those of its middle
as the subject; every frame starts from the mask of the one before.
"""

from __future__ import annotations

from itertools import pairwise
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.along import found_along
from crake.engines.sketch.backdrop import APART, Ways
from crake.engines.sketch.busts import with_busts
from crake.engines.sketch.figure import figures
from crake.engines.sketch.raster import U8
from crake.engines.sketch.regions import Regions, regions_of

_MASK_SIDE = 240
SIDE = 2 * _MASK_SIDE
"""Pixels of the longer side of frames that are large enough to find subjects in."""
_LARGE = 0.5
"""Share of a small frame's longer side below which a subject is outlined in larger frames."""
_FIRST_ROUNDS, _ROUNDS = 4, 1
_CORE = 0.45
_USUAL = 0.8
"""Share of the frames in which a place shows the subject, above which it always does."""
_SOMETIMES = 0.3
"""Share from which on it may."""
_STEADY = 0.72
"""Share of its usual size that a mask must seldom fall below."""
_STIRS = 2.5
"""Levels of grey that a place changes by, beyond the noise, where something moves."""
_SLIM = 0.2
"""Half the width that somebody has at most who stands, of the picture's height."""
_ABOVE = 0.12
"""How far somebody reaches at most above what moves of him: a head above a mouth."""
_HOLE = 0.02
"""Holes of this share of a mask are what is seen between legs; smaller ones are filled."""
_CONTRAST, _APART = 24, 14
"""How far the mean colours on both sides of an outline must be apart, 0 to 441; less far where what
it encloses moves unlike what is around it."""
_NO_BOX = (0, 0, 0, 0)  # the masks say it all


def masks_of(pictures: list[U8]) -> tuple[list[U8], float]:
    """Return a mask of the subject for every picture, 0 or 1, all small; none to trust, none.

    And the pixels of that size that the ground below it moves from frame to frame.
    """
    small = [_small(picture) for picture in pictures]
    ways = Ways(small)
    regions = with_busts(regions_of(small, ways), pictures, small)
    along, moved = ([], 0.0) if regions.laid or len(small) <= APART else found_along(small, ways)
    fine = _finer(pictures, small, regions)
    found = [_largest(_tidy(mask)) for mask in figures(small, regions, along, fine)]
    if all(_has_both(mask) for mask in found) and _trustworthy(fine, found, _APART):
        return found, moved * len(fine[0]) / len(small[0])
    if along and all(_has_both(mask) for mask in along):
        masks = _settled(small, along)
    else:
        masks, moved = _by_colours(small), 0.0
    return (masks, moved) if _trustworthy(small, masks, _CONTRAST) else ([], 0.0)


def _finer(pictures: list[U8], small: list[U8], regions: Regions) -> list[U8]:
    """Return the frames, larger if that is needed for the outline of a small subject."""
    if not regions.masks:
        return small
    *_, across, down = cv2.boundingRect(np.max(regions.masks, axis=0))
    if max(across, down) > _LARGE * _MASK_SIDE:
        return small
    return [_small(picture, SIDE) for picture in pictures]


def _by_colours(small: list[U8]) -> list[U8]:
    """Return masks of what has other colours than the edges of its clip."""
    stirred = _stirred(small)
    mask = _first_guess(small, stirred)
    background, subject = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(1)  # the same clip, the same masks
    masks: list[U8] = []
    # Backwards to the start first, so that the first frame too has learnt from a good model.
    for number, picture in enumerate([small[0], *small]):
        if number:
            mask = _next_guess(mask)
        if not _has_both(mask):
            return []
        how = cv2.GC_INIT_WITH_MASK if number == 0 else cv2.GC_EVAL
        rounds = _FIRST_ROUNDS if number == 0 else _ROUNDS
        cv2.grabCut(picture, mask, _NO_BOX, background, subject, rounds, how)
        if number:
            masks.append(_tidy(mask))
    return masks if stirred is None else [_touched(mask, stirred) for mask in masks]


def _touched(mask: U8, stirred: U8) -> U8:
    """Return the parts of a mask in which something moves, if there are any."""
    _, labels = cv2.connectedComponents(mask)
    numbers = np.unique(labels[(stirred > 0) & (mask > 0)])
    return np.isin(labels, numbers).astype(np.uint8) if len(numbers) else mask


def _settled(small: list[U8], along: list[U8]) -> list[U8]:
    """Settle masks of a subject that stays in the middle of its clip.

    What is there nearly always is there now, and GrabCut decides by colours what else of that which
    is there sometimes: so dark parts are not lost before dark ground.
    """
    often = cv2.GaussianBlur(np.mean(along, axis=0).astype(np.float32), (0, 0), 1.2)
    near = cv2.dilate(np.max(along, axis=0).astype(np.uint8), np.ones((5, 5), np.uint8))
    background, subject = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.setRNGSeed(1)
    masks = []
    for number, (picture, found) in enumerate(zip(small, along, strict=True)):
        mask = np.where(found > 0, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
        mask[(often > _USUAL) & (mask != cv2.GC_FGD)] = cv2.GC_FGD
        mask[near == 0] = cv2.GC_BGD
        if not _has_both(mask):
            return [_tidy(mask) for mask in along]
        how = cv2.GC_EVAL if number else cv2.GC_INIT_WITH_MASK
        cv2.grabCut(picture, mask, _NO_BOX, background, subject, 2, how)
        won = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)) & (often > _SOMETIMES)
        masks.append(_largest(_tidy((won | (found > 0)).astype(np.uint8))))
    return masks


def _largest(mask: U8) -> U8:
    """Return the largest part of a mask."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 3:
        return mask
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    return cast("U8", (labels == largest).astype(np.uint8))


def _small(picture: U8, side: int = _MASK_SIDE) -> U8:
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = max(8, round(width * scale)), max(8, round(height * scale))
    return cast("U8", cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


def _first_guess(small: list[U8], stirred: U8 | None) -> U8:
    """Mark as the likely subject the middle, or what moves there, and the edges as background."""
    height, width = small[0].shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    guess = np.where((x / 0.55) ** 2 + ((y - 0.1) / 0.85) ** 2 < 1, cv2.GC_PR_FGD, cv2.GC_PR_BGD)
    moved = None if stirred is None else _movement(stirred)
    if moved is not None:
        guess = np.where(moved, cv2.GC_PR_FGD, cv2.GC_PR_BGD)
    mask = guess.astype(np.uint8)
    if (
        moved is None and stirred is not None and stirred.any()
    ):  # who only waves stands below the hand that does
        column = np.average(np.arange(width), weights=stirred.sum(axis=0))
        beside = np.abs(np.arange(width) - column) > _SLIM * height
        mask[:, beside] = cv2.GC_BGD
        highest = int(np.flatnonzero(stirred.any(axis=1))[0])
        mask[: max(0, highest - round(_ABOVE * height))] = cv2.GC_BGD
        mask[stirred > 0] = cv2.GC_FGD
    return _with_edges(mask)


def _with_edges(mask: U8) -> U8:
    """Mark all but the lower edge as background: people are often cut off by that one."""
    margin = max(2, min(mask.shape) // 24)
    mask[:margin] = mask[:, :margin] = mask[:, -margin:] = cv2.GC_BGD
    return mask


def _movement(stirred: U8) -> U8 | None:
    """Return what moves before a still background, if that is enough to be a subject."""
    moved = cast("U8", cv2.morphologyEx(stirred, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8)))
    return moved if 0.03 < float(moved.mean()) < 0.6 else None


def _stirred(small: list[U8]) -> U8 | None:
    """Return where anything moves before a still background, if the clip has one."""
    grey = np.stack([cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in small[::3]])
    spread = grey.astype(np.float32).std(axis=0)
    edge = np.concatenate([spread[:6].ravel(), spread[:, :6].ravel(), spread[:, -6:].ravel()])
    if float(np.median(edge)) > 4:
        return None
    smooth = cv2.GaussianBlur(spread, (0, 0), 2)
    return cast("U8", (smooth > float(np.median(smooth)) + _STIRS).astype(np.uint8))


def _next_guess(mask: U8) -> U8:
    """Start from the last mask, unsure along its edge."""
    subject = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    kernel = np.ones((9, 9), np.uint8)
    guess = np.full(mask.shape, cv2.GC_BGD, np.uint8)
    guess[cv2.dilate(subject, kernel) > 0] = cv2.GC_PR_BGD
    guess[subject > 0] = cv2.GC_PR_FGD
    guess[_core(subject) > 0] = cv2.GC_FGD
    return _with_edges(guess)


def _core(subject: U8) -> U8:
    """Return what is subject whatever the colours say: what lies deep inside."""
    deep = cv2.distanceTransform(subject, cv2.DIST_L2, 3)
    return (deep > max(2.0, _CORE * float(deep.max()))).astype(np.uint8)


def _has_both(mask: U8) -> bool:
    subject = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD))
    return bool(subject.sum() > 50 and (~subject).sum() > 50)


def _tidy(mask: U8) -> U8:
    """Keep the large parts of a mask and fill its small holes."""
    subject = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    subject = cv2.morphologyEx(subject, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)).astype(np.uint8)
    outlines, _ = cv2.findContours(subject, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return np.zeros_like(subject)
    areas = [cv2.contourArea(outline) for outline in outlines]
    large = [
        outline for outline, area in zip(outlines, areas, strict=True) if area > 0.2 * max(areas)
    ]
    filled = np.zeros_like(subject)
    cv2.drawContours(filled, large, -1, 1, cv2.FILLED)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(filled & ~subject & 1)
    gaps = [k for k in range(1, count) if stats[k, cv2.CC_STAT_AREA] > _HOLE * filled.sum()]
    filled[np.isin(labels, gaps)] = 0
    return filled


def _trustworthy(small: list[U8], masks: list[U8], contrast: float) -> bool:
    """Tell whether masks look like one solid thing that stays and differs from its background."""
    if not masks:
        return False
    shares = np.array([mask.mean() for mask in masks])
    if shares.min() < 0.015 or shares.max() > 0.7:
        return False
    if float(np.percentile(shares, 8)) < _STEADY * float(np.median(shares)):
        return False  # a part comes and goes
    overlap = [
        (first & second).sum() / max(1, (first | second).sum()) for first, second in pairwise(masks)
    ]
    if overlap and float(np.percentile(overlap, 10)) < 0.5:
        return False
    middle = len(masks) // 2
    return _solidity(masks[middle]) > 0.4 and _contrast(small[middle], masks[middle]) > contrast


def _solidity(mask: U8) -> float:
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    largest = max(outlines, key=cv2.contourArea)
    return cv2.contourArea(largest) / max(1.0, cv2.contourArea(cv2.convexHull(largest)))


def _contrast(picture: U8, mask: U8) -> float:
    """Return how far the colours on both sides of the mask's edge are apart, 0 to 441."""
    kernel = np.ones((7, 7), np.uint8)
    inside = (mask > 0) & (cv2.erode(mask, kernel) == 0)
    outside = (mask == 0) & (cv2.dilate(mask, kernel) > 0)
    if not inside.any() or not outside.any():
        return 0.0
    return float(np.linalg.norm(picture[inside].mean(axis=0) - picture[outside].mean(axis=0)))
