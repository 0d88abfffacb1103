"""The stills of a finished clip: its poster, and a sheet of small pictures to leaf through."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain, groupby
from pathlib import Path
from typing import cast

import av
import cv2
import numpy as np

from crake.media.frames import CodedFrame, coded_frames
from crake.media.probe import Picture, as_picture

WIDEST = 640
QUALITY = 82
COLUMNS = ROWS = 4
"""Cells of a spritesheet."""
CELL_SIDE = 320
"""Pixels of a cell's longer side."""
# The codec works outside Python's lock.
_READERS = 2


def write_stills(clip: Path, poster: Path, spritesheet: Path) -> None:
    """Write a poster and a spritesheet of a clip.

    The poster is a frame from the middle as WebP, at most `WIDEST` pixels wide. The spritesheet is
    a JPEG of `COLUMNS` x `ROWS` cells without gaps, from left to right and from top to bottom, each
    in the clip's proportions with a longer side of at most `CELL_SIDE` pixels. Cell `k` of `n`,
    counted from 0, shows a moment between `k / n` and `(k + 1) / n` of the clip.

    Parameters
    ----------
    clip
        An MP4 that an engine rendered.
    poster
        The WebP file.
    spritesheet
        The JPEG file.

    Raises
    ------
    ValueError
        The clip has no frames.
    """
    frames = coded_frames(clip)
    if not frames:
        raise ValueError("the clip has no frames")
    pictures = _decode(clip, _cheapest(frames, COLUMNS * ROWS))
    _write(poster, ".webp", cv2.IMWRITE_WEBP_QUALITY, pictures[len(pictures) // 2])
    longer = max(pictures[0].shape[:2])
    wide = round(pictures[0].shape[1] * min(1.0, CELL_SIDE / longer))
    cells = [_within(picture, wide) for picture in pictures]
    rows = [np.hstack(cells[first : first + COLUMNS]) for first in range(0, len(cells), COLUMNS)]
    _write(spritesheet, ".jpg", cv2.IMWRITE_JPEG_QUALITY, cast("Picture", np.vstack(rows)))


def _cheapest(frames: Sequence[CodedFrame], cells: int) -> list[CodedFrame]:
    """Choose a frame for every cell: a key frame where there is one, else the cell's first.

    So only about half of a long clip is decoded, which otherwise takes a fifth of what rendering
    does.
    """
    chosen = []
    for cell in range(cells):
        first = cell * len(frames) // cells
        inside = frames[first : max(first + 1, (cell + 1) * len(frames) // cells)]
        chosen.append(next((frame for frame in inside if frame.is_key), inside[0]))
    return chosen


def _decode(clip: Path, wanted: Sequence[CodedFrame]) -> list[Picture]:
    groups = [list(group) for _, group in groupby(wanted, key=lambda frame: frame.key_dts)]
    with ThreadPoolExecutor(_READERS) as readers:
        return list(chain.from_iterable(readers.map(lambda group: _group(clip, group), groups)))


def _group(clip: Path, wanted: Sequence[CodedFrame]) -> list[Picture]:
    """Decode frames that follow the same key frame, in order."""
    pictures: list[Picture] = []
    with av.open(str(clip)) as container:
        stream = container.streams.video[0]
        container.seek(wanted[0].key_dts, stream=stream)
        for frame in container.decode(stream):
            due = [coded for coded in wanted[len(pictures) :] if coded.pts <= (frame.pts or 0)]
            pictures += [_within(as_picture(frame), WIDEST)] * len(due) if due else []
            if len(pictures) == len(wanted):
                break
    return pictures


def _within(picture: Picture, wide: int) -> Picture:
    """Shrink a picture that is wider than `wide` pixels."""
    high = max(1, round(picture.shape[0] * wide / picture.shape[1]))
    if wide >= picture.shape[1]:
        return picture
    return cast("Picture", cv2.resize(picture, (wide, high), interpolation=cv2.INTER_AREA))


def _write(path: Path, kind: str, flag: int, picture: Picture) -> None:
    _, encoded = cv2.imencode(kind, picture, (flag, QUALITY))
    encoded.tofile(path)
