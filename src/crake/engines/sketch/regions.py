"""Where in a clip something moves that is not the background, roughly.

A camera that stands, or hardly moves, sees its subject change and the rest stay: every frame is
laid over the middle one by the motion of the background, and what differs from the picture that is
seen there most of the time is the subject. One that moves more sees the rest move as smooth
background does, and the subject not.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.backdrop import APART, Moved, Ways, moved
from crake.engines.sketch.raster import F32, U8, blur, disc, sample
from crake.engines.sketch.workers import on_every_core

_STILL = 1.5
"""Pixels that a background may move in all while its camera stands."""
_SLOW = 2.6
"""Pixels that it may be away from where it is in the middle of the clip, on average, at most, for
frames to be laid over that one."""
_EDGE = 0.12
"""Share of the steps at edges that frames laid over each other may differ by: no fit is perfect."""
_NOISE = 2.6
"""How many times the usual unrest of the background a place must show."""
_LEAST, _CLEARLY = 0.16, 0.3
"""Share of the greatest unrest that it must show; and that it shows without doubt."""
_SPREAD = 2.2
"""How many times as large as that the whole may be: a beam of light is larger."""
_STIRS = np.float32(3.0)
"""How many times as much a place may differ as it and those around it do from moment to moment."""
_ACROSS = 0.75
"""Share of the width that it must not reach over: what does is ground on which a camera goes."""
_PLATES = 16
"""Frames of which what is usually seen is found out."""


@dataclass(frozen=True, slots=True)
class Regions:
    """Where the subject is, roughly.

    Parameters
    ----------
    masks
        For each frame, 0 or 1; no masks if nothing moves apart.
    unrest
        For each frame, how much each place changes: at all, or, where frames could be laid over
        each other, how far it is then from what is usually seen there.
    laid
        Whether the frames could be laid over each other, which says much.
    nowhere_else
        Whether all of the subject is in the masks.
    """

    masks: list[U8]
    unrest: list[F32]
    laid: bool = False
    nowhere_else: bool = False


def regions_of(small: list[U8], ways: Ways) -> Regions:
    """Return where in each frame the subject is, roughly.

    Parameters
    ----------
    small
        Frames, `(height, width, 3)` red, green, blue, of one size.
    ways
        How their background moves.
    """
    if len(small) < 6:
        return Regions([], [])
    middle, ends = len(small) // 2, (0, len(small) - 1)
    far = max(_far(small[middle], small[k]) for k in ends)
    if far < _SLOW:
        laid, away = _laid(small, middle, ways.looks)
        now = np.sqrt(np.mean(np.square(away), axis=0))
        whole = _clear(now)
        if whole is not None:
            more = _filled(laid, _LEAST)
            if more is not None and more.sum() < _SPREAD * whole.sum():
                whole |= more
            passing = _passing(small, whole) if far < _STILL / 2 else []
            around = 2 * (len(whole) // 40) + 1  # what stands still of it is beside what does not
            wide = cv2.dilate(whole, disc(around)).astype(np.uint8)
            return Regions(passing or [wide] * len(small), away, laid=True)
    strange = on_every_core(partial(_strange, small), ways.looks, ways.seen)
    unrest = np.mean(strange, axis=0).astype(np.float32)
    whole = _filled(unrest, _LEAST)
    return Regions([] if whole is None else [whole] * len(small), [unrest] * len(small))


def _clear(unrest: F32) -> U8 | None:
    """Return the region of unrest that is without doubt; none if it goes across the picture."""
    region = _filled(unrest, _CLEARLY)
    if region is None:
        return None
    across = float(np.ptp(np.flatnonzero(region.any(axis=0)))) / region.shape[1]
    return region if across < _ACROSS else None


def _far(one: U8, other: U8) -> float:
    """Return how many pixels the background is away in one picture from where it is in another."""
    return float(np.abs(moved(one, other).backdrop).mean())


def _laid(small: list[U8], middle: int, looks: list[int]) -> tuple[F32, list[F32]]:
    """Return how far frames differ, laid over the middle one, from what is usually seen there.

    Over the whole clip, and what of it is in each frame.
    """
    here = _soft(small[middle])
    y, x = np.mgrid[0 : here.shape[0], 0 : here.shape[1]].astype(np.float32)
    back = on_every_core(lambda k: moved(small[middle], small[k]).backdrop, looks)
    ways = np.stack(back).astype(np.float32)
    over = []
    for number, picture in enumerate(small):
        at = float(np.interp(number, looks, np.arange(len(looks))))
        k = min(int(at), len(looks) - 2)
        way = ways[k] + (ways[k + 1] - ways[k]) * np.float32(at - k)
        over.append(sample(_soft(picture), x + way[..., 0], y + way[..., 1]))
    plate = np.median(np.stack(over)[:: max(1, len(over) // _PLATES)], axis=0).astype(np.uint8)
    steps = [_largest_of(_apart(here, np.roll(here, 1, axis))) for axis in (0, 1)]
    edges = cv2.dilate(cv2.add(steps[0], steps[1]), np.ones((3, 3), np.uint8)) * np.float32(_EDGE)
    away = [np.clip(_largest_of(_apart(one, plate)) - edges, 0, None) for one in over]
    return np.sqrt(np.mean(np.square(away), axis=0)), _now(over, away)


def _now(over: list[U8], away: list[F32]) -> list[F32]:
    """Return how far frames differ from what is usually seen, where something moves just then.

    What stands still and is seldom seen is background that the subject has left.
    """
    last, found = len(over) - 1, []
    for number, one in enumerate(away):
        here = over[number]
        before, after = over[max(0, number - APART)], over[min(last, number + APART)]
        stirs = cv2.max(_largest_of(_apart(here, before)), _largest_of(_apart(here, after)))
        found.append(np.minimum(one, _STIRS * blur(stirs.astype(np.float32), 2.5)))
    return found


def _apart(one: U8, other: U8) -> U8:
    return cast("U8", cv2.absdiff(one, other))


def _largest_of(picture: U8) -> U8:
    """Return the largest of each pixel's three values."""
    first, second, third = cv2.split(picture)
    return cast("U8", cv2.max(cv2.max(first, second), third))


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
        found.append(_largest(cv2.morphologyEx(moving, cv2.MORPH_CLOSE, disc(11)).astype(np.uint8)))
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


def _soft(picture: U8) -> U8:
    """Return a picture without the finest noise."""
    return cast("U8", cv2.GaussianBlur(picture, (0, 0), 0.8))


def _strange(small: list[U8], at: int, seen: Moved) -> F32:
    """Return how far each place of a frame is from what the background would have brought there."""
    here, there = (_soft(small[k]) for k in (at, at + APART))
    way = np.asarray(seen.backdrop, np.float32)
    y, x = np.mgrid[0 : way.shape[0], 0 : way.shape[1]].astype(np.float32)

    def away_from(dx: int, dy: int) -> U8:
        came: U8 = sample(there, x + way[..., 0] + dx, y + way[..., 1] + dy)
        return _largest_of(_apart(came, here))

    # Parallax that the fit misses by a pixel is no subject.
    steps = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1))
    least = np.minimum.reduce([away_from(*step) for step in steps])
    return np.asarray(least, np.float32)


def _filled(unrest: F32, least: float) -> U8 | None:
    """Return the largest region of unrest towards the middle, with what it encloses.

    Parameters
    ----------
    least
        Share of the greatest unrest that it shows everywhere.
    """
    height, width = unrest.shape
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    side = max(3, width // 40) | 1
    smooth = cv2.GaussianBlur(unrest, (0, 0), width / 160)
    edge = np.concatenate([smooth[:, : width // 8].ravel(), smooth[:, -(width // 8) :].ravel()])
    limit = max(_NOISE * float(np.median(edge)), least * float(np.percentile(smooth, 99.5)))
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
