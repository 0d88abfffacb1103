"""Cutting a moving subject out of a short clip without knowing what it is.

`masks` says in each frame, small, where the subject is. A guided filter then fits the soft edge of
the mask to the picture. Where no mask can be trusted, the whole picture is kept as a card with soft
edges, which looks meant instead of torn.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial, reduce
from math import ceil, floor
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.clips import frames_of, longest_take, small_picture
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.images import rgb_of
from crake.engines.sketch.masks import SIDE, masks_of
from crake.engines.sketch.raster import F32, U8, even, guided_up, resize
from crake.engines.sketch.workers import on_every_core
from crake.engines.spec import Character
from crake.errors import BadRequest

MAX_RATE = 24
"""Frames a second that are kept of a clip."""

_MAX_SECONDS = 6.0
_CUT_OFF = 0.1
"""Share of the clip's lower edge, in two rows, that a subject covers whom that edge cuts off."""

_NEAR = 15
"""Share of the longer side, one in so many, within which an outline may lie beside its mask:
further than a guided filter reaches."""


Box = tuple[slice, slice]
"""Rows and columns."""


@dataclass(frozen=True, slots=True)
class Cutout:
    """A subject, frame by frame.

    Parameters
    ----------
    frames
        `(height, width, 4)` premultiplied red, green, blue and alpha; all of one size.
    rate
        Frames a second.
    separated
        Whether the subject was cut out; else the frames are soft-edged cards.
    standing
        Whether its lower edge is the subject's own, not that of the clip.
    pace
        Its heights a second that it goes over the ground, to the right; 0 where the camera stands.
    """

    frames: list[U8]
    rate: float
    separated: bool
    standing: bool
    pace: float = 0.0


def cut_out(character: Character, fps: int) -> Cutout:
    """Cut the subject out of a character's seconds of its clip, at `fps` frames a second at most.

    Raises
    ------
    BadRequest
        The clip is over before the character's start.
    """
    rate = min(fps, MAX_RATE)
    start, end = character.start, min(character.end, character.start + _MAX_SECONDS)
    pictures = list(frames_of(character.clip.path, start, end, rate))
    if not pictures:
        raise BadRequest(
            "The character's clip is over before the start that the request gives.",
            param=character.clip.field,
        )
    pictures = longest_take(pictures)
    masks, moved = masks_of([small_picture(picture, SIDE) for picture in pictures])
    if not masks:
        return Cutout(on_every_core(_card, pictures), rate, False, True)
    box = _around(masks, pictures[0])
    fine = on_every_core(partial(_refine, box), pictures, masks)
    tall = max(1.0, float(np.median([np.ptp(np.flatnonzero(m.any(axis=1))) for m in masks])))
    at_edge = box[0].stop == pictures[0].height
    standing = (
        not at_edge or float(np.mean([f[-2:].sum() for f in fine])) < _CUT_OFF * pictures[0].width
    )
    shown = _shown(fine)
    frames = on_every_core(
        partial(_premultiplied, _within(box, shown)), pictures, [alpha[shown] for alpha in fine]
    )
    return Cutout(frames, rate, True, standing, -moved * rate / tall)


def _around(masks: list[U8], picture: Frame) -> Box:
    """Return the box of all masks and of what is near, in a picture; its sides are even."""
    high, wide = masks[0].shape
    x, y, across, down = cv2.boundingRect(np.max(masks, axis=0))
    near = max(high, wide) / _NEAR

    def side(first: float, last: float, size: int, whole: int) -> slice:
        start, stop = max(first - near, 0) / size * whole, min(last + near, size) / size * whole
        return slice(floor(start / 2) * 2, min(ceil(stop / 2) * 2, whole))

    return side(y, y + down, high, picture.height), side(x, x + across, wide, picture.width)


def _refine(box: Box, picture: Frame, mask: U8) -> F32:
    """Fit a part of a rough mask to the edges of the picture."""
    (rows, columns), (high, wide) = box, mask.shape
    across, down = 2 * wide / picture.width, 2 * high / picture.height  # at half the size
    part = np.array([[across, 0, (columns.start / 2 + 0.5) * across - 0.5],
                     [0, down, (rows.start / 2 + 0.5) * down - 0.5]])  # fmt: skip
    rough = cv2.warpAffine(
        mask.astype(np.float32),
        part,
        ((columns.stop - columns.start) // 2, (rows.stop - rows.start) // 2),
        None,
        cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        cv2.BORDER_REPLICATE,
    )
    side = 2 * (max(picture.height, picture.width) // 180) + 1
    alpha = guided_up(picture.y[box], cast("F32", rough), side, 1e-3)
    # Steeper, and a little inwards, so that no rim of the old background is left.
    return cast("F32", np.clip((alpha - np.float32(0.31)) / np.float32(0.5), 0, 1))


def _shown(masks: list[F32]) -> Box:
    """Return the box in which masks show something; its sides are even."""
    covered = reduce(np.maximum, masks) > 0.3

    def side(axis: int) -> slice:
        at = np.flatnonzero(covered.any(axis=axis))
        return slice(int(at[0]) // 2 * 2, int(at[-1]) // 2 * 2 + 2)

    return side(1), side(0)


def _within(box: Box, part: Box) -> Box:
    """Return a part of a box, counted from where the box itself is."""
    (rows, columns), (down, across) = box, part
    return (slice(rows.start + down.start, rows.start + down.stop),
            slice(columns.start + across.start, columns.start + across.stop))  # fmt: skip


def _premultiplied(box: Box, picture: Frame, alpha: F32) -> U8:
    """Return what a box of a picture shows through a mask: premultiplied bytes."""
    high, wide = alpha.shape
    half = (slice(box[0].start // 2, box[0].stop // 2), slice(box[1].start // 2, box[1].stop // 2))
    u, v = (resize(plane[half], wide, high) for plane in (picture.u, picture.v))
    cover = cv2.convertScaleAbs(alpha, None, 255)
    colours = cv2.multiply(rgb_of(picture.y[box], u, v), cv2.merge([cover] * 3), None, 1 / 255)
    return cast("U8", cv2.merge([*cv2.split(colours), cover]))


def _card(picture: Frame) -> U8:
    """Return the middle of a picture with round corners and soft edges."""
    height, width = picture.height, picture.width
    side = min(width, even(height * 0.9))
    left = (width - side) // 4 * 2
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : side * 1j]
    distance = (np.abs(x) ** 5 + np.abs(y) ** 5) ** 0.2
    alpha = np.clip((1 - distance) / 0.14, 0, 1)
    cover = cast("F32", (alpha * alpha * (3 - 2 * alpha)).astype(np.float32))
    return _premultiplied((slice(0, height), slice(left, left + side)), picture, cover)
