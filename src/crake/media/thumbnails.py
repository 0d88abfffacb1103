"""The poster of a finished clip."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import av
import cv2

from crake.media.probe import Picture, as_picture

WIDEST = 640
QUALITY = 82


def write_poster(clip: Path, out: Path) -> None:
    """Write a frame from the middle of a clip as WebP, at most 640 pixels wide.

    Parameters
    ----------
    clip
        An MP4 that an engine rendered.
    out
        The WebP file.
    """
    picture = _middle_frame(clip)
    scale = WIDEST / picture.shape[1]
    if scale < 1:
        size = (WIDEST, round(picture.shape[0] * scale))
        picture = cast("Picture", cv2.resize(picture, size, interpolation=cv2.INTER_AREA))
    _, encoded = cv2.imencode(".webp", picture, (cv2.IMWRITE_WEBP_QUALITY, QUALITY))
    encoded.tofile(out)


def _middle_frame(clip: Path) -> Picture:
    with av.open(str(clip)) as container:
        middle = (container.duration or 0) // 2
        container.seek(middle)
        last = None
        for last in container.decode(video=0):
            if last.time * av.time_base >= middle:
                break
        if last is None:
            raise ValueError("the clip has no frames")
        return as_picture(last)
