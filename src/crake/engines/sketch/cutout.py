"""Cutting a moving subject out of a short clip without knowing what it is.

`masks` says in each frame, small, where the subject is. A guided filter then fits the soft edge of
the mask to the picture. Where no mask can be trusted, the whole picture is kept as a card with soft
edges, which looks meant instead of torn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial, reduce
from math import ceil, floor
from pathlib import Path
from typing import cast

import av
import cv2
import numpy as np

from crake.engines.sketch.masks import masks_of
from crake.engines.sketch.raster import F32, U8, guided, resize
from crake.engines.sketch.workers import on_every_core
from crake.engines.spec import Character
from crake.errors import BadRequest

MAX_RATE = 24
"""Frames a second that are kept of a clip."""

_MAX_SECONDS = 6.0
_LONG_SIDE = 720

_NEAR = 15
"""Share of the longer side, one in so many, within which an outline may lie beside its mask:
further than a guided filter reaches."""


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
    start, path = character.start, character.clip.path
    pictures = list(_pictures(path, start, min(character.end, start + _MAX_SECONDS), rate))
    if not pictures:
        raise BadRequest(
            "The character's clip is over before the start that the request gives.",
            param=character.clip.field,
        )
    masks, moved = masks_of(pictures)
    if not masks:
        return Cutout([_card(picture) for picture in pictures], rate, False, True)
    fine = on_every_core(partial(_refine, _around(masks)), pictures, masks)
    box = _bounding_box(fine)
    frames = on_every_core(partial(_premultiplied, box), pictures, fine)
    tall = max(1.0, float(np.median([np.ptp(np.flatnonzero(m.any(axis=1))) for m in masks])))
    standing = bool(np.mean([mask[-2:].mean() for mask in fine]) < 0.05)
    return Cutout(frames, rate, True, standing, -moved * rate / tall)


def _pictures(path: Path, start: float, end: float, rate: float) -> Iterator[U8]:
    """Decode what is shown at `start`, `start + 1 / rate`, … before `end`."""
    wanted = start
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        container.seek(int(start * av.time_base), backward=True)
        for frame in container.decode(stream):
            time = frame.time or 0.0
            if time >= end:
                return
            # A frame stays until the next: half a step of tolerance hides uneven times.
            if time < wanted - 0.5 / rate:
                continue
            picture = _upright(frame)
            while wanted < min(end, time + 0.5 / rate):
                yield picture
                wanted += 1 / rate


def _upright(frame: av.VideoFrame) -> U8:
    scale = min(1.0, _LONG_SIDE / max(frame.width, frame.height))
    size = max(2, round(frame.width * scale)), max(2, round(frame.height * scale))
    picture = frame.reformat(width=size[0], height=size[1], format="rgb24").to_ndarray()
    return cast("U8", np.ascontiguousarray(np.rot90(picture, round(frame.rotation / 90))))


def _around(masks: list[U8]) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of all masks and of what is near, as shares of a side."""
    high, wide = masks[0].shape
    x, y, across, down = cv2.boundingRect(np.max(masks, axis=0))
    near = max(high, wide) / _NEAR
    return (max((x - near) / wide, 0.0), max((y - near) / high, 0.0),
            min((x + across + near) / wide, 1.0), min((y + down + near) / high, 1.0))  # fmt: skip


def _refine(around: tuple[float, float, float, float], picture: U8, mask: U8) -> F32:
    """Fit a rough mask to the edges of the picture; nothing is outside of what is around it."""
    height, width = picture.shape[:2]
    rough = resize(mask.astype(np.float32), width, height, cv2.INTER_CUBIC)
    left, top, right, bottom = around
    box = (slice(floor(top * height), ceil(bottom * height)),
           slice(floor(left * width), ceil(right * width)))  # fmt: skip
    side = 2 * (max(height, width) // 90) + 1
    alpha = guided(picture[box], np.ascontiguousarray(rough[box]), side, 1e-3)
    # Steeper, and a little inwards, so that no rim of the old background is left.
    fine = np.zeros((height, width), np.float32)
    fine[box] = np.clip((alpha - 0.31) / 0.5, 0, 1)
    return fine


def _bounding_box(masks: list[F32]) -> tuple[slice, slice]:
    covered = reduce(np.maximum, masks) > 0.3
    rows, columns = np.flatnonzero(covered.any(axis=1)), np.flatnonzero(covered.any(axis=0))
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def _premultiplied(box: tuple[slice, slice], picture: U8, alpha: F32) -> U8:
    """Return what a box of a picture shows through a mask: premultiplied bytes."""
    picture, alpha = picture[box], alpha[box]
    # Plane by plane: the last axis is too short for NumPy to be fast along it.
    planes = [*(plane * alpha for plane in cv2.split(picture)), alpha * np.float32(255)]
    return cast("U8", cv2.merge([(p + np.float32(0.5)).astype(np.uint8) for p in planes]))


def _card(picture: U8) -> U8:
    """Return the middle of a picture with round corners and soft edges."""
    height, width = picture.shape[:2]
    side = min(width, round(height * 0.9))
    left = (width - side) // 2
    picture = picture[:, left : left + side]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : side * 1j]
    distance = (np.abs(x) ** 5 + np.abs(y) ** 5) ** 0.2
    alpha = np.clip((1 - distance) / 0.14, 0, 1)
    cover = cast("F32", (alpha * alpha * (3 - 2 * alpha)).astype(np.float32))
    return _premultiplied((slice(height), slice(side)), picture, cover)
