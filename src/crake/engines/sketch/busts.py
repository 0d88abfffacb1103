"""People who are seen from near: where the face is, there is a body below, though it be still."""

from __future__ import annotations

from dataclasses import astuple

import cv2
import numpy as np

from crake.engines.sketch.heads import Head, body_below, heads_in
from crake.engines.sketch.raster import U8, blur, disc
from crake.engines.sketch.regions import Regions

_LOOKS, _SEEN = 12, 3
"""Frames in which faces are looked for, and in how many of them one must be."""
_NEAR = 0.24
"""Share of the picture's height from which on a head is seen from near."""
_ARMS = 0.5
"""What moves beside a body is an arm of it, as a share of what moves most."""
_SLIM, _CHIN = 0.36, 0.6
"""Half of a head's width, in widths of the box that a crop must keep of it, and how far below the
middle of that its chin is, in halves of its height."""
_SURE = 0.85
"""How surely the middle of a body is subject, as a share of what moves most."""


def with_busts(found: Regions, pictures: list[U8], small: list[U8]) -> Regions:
    """Add the body of somebody whose face is seen from near to where a subject is.

    A dark suit before a dark seat moves little, and is not to be told from it by its colour alone.

    Parameters
    ----------
    found
        What moves.
    pictures
        Frames, `(height, width, 3)` red, green, blue.
    small
        The same at the size of the masks.
    """
    looks = np.unique(np.linspace(0, len(small) - 1, _LOOKS).astype(int)).tolist()
    first = [looks[len(looks) * part // 4] for part in (1, 2, 3)]
    heads = _heads(small, first)
    heads = _heads(pictures, looks) if heads else {}  # most clips show nobody from near
    if len(heads) < min(_SEEN, len(looks)):
        return found
    high, wide = small[0].shape[:2]
    at = [*heads]
    sides = np.array([astuple(head) for head in heads.values()])
    bodies = []
    for k in range(len(small)):
        head = Head(*(float(np.interp(k, at, side)) for side in sides.T))
        bodies.append(_body(head, wide, high))
    reach = disc(2 * (high // 22) + 1)
    around = [cv2.dilate(body, reach).astype(np.uint8) for body in bodies]
    # Where frames cannot be laid over each other, what moves may be the world behind a window.
    unrest = found.unrest if found.laid else [np.zeros((high, wide), np.float32)] * len(small)
    most = max(1.0, float(np.percentile(unrest[len(unrest) // 2], 98)))
    if found.laid:  # arms
        around = [
            one | cv2.dilate((moves > _ARMS * most).astype(np.uint8), reach).astype(np.uint8) & mask
            for one, moves, mask in zip(around, unrest, found.masks, strict=True)
        ]
    sure = [
        np.maximum(one, blur(body.astype(np.float32), high / 30) * np.float32(_SURE * most))
        for one, body in zip(unrest, bodies, strict=True)
    ]
    return Regions(around, sure, laid=True, nowhere_else=True)


def _body(head: Head, wide: int, high: int) -> U8:
    """Return a mask of a head, no wider than heads are, and of the body below it."""
    mask = body_below(head, wide, high)
    x, y = head.middle
    down = (head.bottom - head.top) / 2
    mask[: round((y + _CHIN * down) * high)] = 0
    half = round(_SLIM * (head.right - head.left) * wide), round(down * high)
    cv2.ellipse(mask, (round(x * wide), round(y * high)), half, 0, 0, 360, 1, -1)
    return mask


def _heads(pictures: list[U8], looks: list[int]) -> dict[int, Head]:
    """Return the heads that are seen from near, by the numbers of their frames."""
    return {k: head for k in looks if (head := _nearest(pictures[k])) is not None}


def _nearest(picture: U8) -> Head | None:
    """Return the largest head that is seen from near, if there is one."""
    near = [head for head in heads_in(picture) if head.bottom - head.top > _NEAR]
    return max(near, key=lambda head: head.bottom - head.top, default=None)
