"""Make references fit for engines: sound, upright, in one format, and with nobody's face in them.

Everything here runs in a sandbox (`crake.media.sandbox`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from av.video.frame import VideoFrame

from crake.errors import BadRequest
from crake.media.faces import refuse_face
from crake.media.probe import (
    ImageFacts,
    VideoFacts,
    as_picture,
    open_video,
    probe_video,
    read_image,
)

LOOKS_PER_SECOND = 5
# Looking for faces costs more than decoding: a long source video is looked at less often.
MOST_LOOKS = 100
LONGEST_SOURCE_SECONDS = 120.0
LEAST_PART, LONGEST_PART = 1.0, 3.0
"""Seconds of a character's clip that play."""

# Containers round; a request for the last moment of a clip must not fail for that.
TOLERANCE_SECONDS = 0.1
# Fast to write, and read once.
PNG_OPTIONS = (cv2.IMWRITE_PNG_COMPRESSION, 1)


def prepare_image(
    source: Path,
    dest: Path,
    *,
    param: str,
    must_be: tuple[int, int] | None = None,
    refuse_faces: bool = True,
) -> ImageFacts:
    """Decode a reference image and write it as an upright 8-bit RGB PNG.

    Parameters
    ----------
    source
        What the client gave.
    dest
        The PNG.
    param
        The field that is named in errors.
    must_be
        Width and height that it must have.
    refuse_faces
        Whether a face in it is refused.

    Raises
    ------
    BadRequest
        It is no image that crake takes, or has another size.
    ContentRejected
        It shows a face.
    """
    facts, picture = read_image(source, param=param)
    refuse_other_size(facts.width, facts.height, must_be, param)
    if refuse_faces:
        refuse_face(picture, param)
    _, encoded = cv2.imencode(".png", picture, PNG_OPTIONS)
    encoded.tofile(dest)
    return facts


def refuse_other_size(width: int, height: int, must_be: tuple[int, int] | None, param: str) -> None:
    """Raise `BadRequest` where an image has another size than it must have."""
    if must_be is not None and (width, height) != must_be:
        raise BadRequest(
            f"{param} is {width}x{height} pixels; "
            f"it must be exactly {must_be[0]}x{must_be[1]}, the size of the video.",
            param=param,
        )


def check_character(
    path: Path, start: float, end: float, *, param: str, refuse_faces: bool = True
) -> VideoFacts:
    """Decode the part of a character's clip that will be used, and look at it.

    Parameters
    ----------
    path
        What the client gave; it stays as it is.
    start, end
        Seconds.
    param
        The field that is named in errors.
    refuse_faces
        Whether a face in it is refused; five frames a second are looked at.

    Raises
    ------
    BadRequest
        It is no video that crake takes, or ends before `end`.
    ContentRejected
        It shows a face.
    """
    facts = probe_video(path, param=param)
    if end > facts.seconds + TOLERANCE_SECONDS:
        raise BadRequest(
            f"{param} is {facts.seconds:.2f} s long; the part from {start:g} s to {end:g} s "
            "does not lie inside it.",
            param=param,
        )
    looked_at = -1
    seen = 0
    for at, frame in _frames(path, start, end, param):
        seen += 1
        look = int((at - start) * LOOKS_PER_SECOND)
        if refuse_faces and look > looked_at:
            looked_at = look
            refuse_face(as_picture(frame), param)
    if seen == 0:
        raise BadRequest(f"{param} has no pictures from {start:g} s to {end:g} s.", param=param)
    return facts


def check_source(path: Path, *, param: str, refuse_faces: bool = True) -> VideoFacts:
    """Decode all of a source video, and tell what it is.

    Parameters
    ----------
    path
        What the client gave; it stays as it is.
    param
        The field that is named in errors.
    refuse_faces
        Whether a face in it is refused; five frames a second are looked at, fewer of a long video.

    Returns
    -------
    VideoFacts
        Its size upright, as it is seen; its frames counted.

    Raises
    ------
    BadRequest
        It is no video that crake takes, damaged, or longer than `LONGEST_SOURCE_SECONDS`.
    ContentRejected
        It shows a face.
    """
    facts = probe_video(path, param=param)
    if facts.seconds > LONGEST_SOURCE_SECONDS:
        raise BadRequest(
            f"{param} is {facts.seconds:.1f} s long; "
            f"at most {LONGEST_SOURCE_SECONDS:g} s of a source video are taken.",
            param=param,
        )
    every = max(1 / LOOKS_PER_SECOND, facts.seconds / MOST_LOOKS)
    frames, look_at, turns = 0, 0.0, 0
    for at, frame in _frames(path, 0.0, float("inf"), param):
        turns = round(frame.rotation / 90)
        frames += 1
        if refuse_faces and at >= look_at:
            look_at = at + every
            picture = as_picture(frame)
            refuse_face(np.ascontiguousarray(np.rot90(picture, turns)), param)
    if frames == 0:
        raise BadRequest(f"{param} has no pictures in it.", param=param)
    size = (facts.width, facts.height) if turns % 2 == 0 else (facts.height, facts.width)
    return replace(facts, width=size[0], height=size[1], frames=frames)


def choose_part(
    path: Path, start: float | None, end: float | None, *, param: str, refuse_faces: bool = True
) -> tuple[float, float]:
    """Return which seconds of a character's clip play, after a look at them.

    Parameters
    ----------
    start, end
        What the client asks for; `None` is the beginning, and what may follow `start`.
    param
        The field that is named in errors.

    Returns
    -------
    tuple
        Start and end, `LEAST_PART` to `LONGEST_PART` seconds apart.

    Raises
    ------
    BadRequest, ContentRejected
        As `check_character`, or the part is too short or too long.
    """
    seconds = probe_video(path, param=param).seconds
    first = start or 0.0
    last = min(first + LONGEST_PART, seconds) if end is None else end
    if not LEAST_PART <= last - first <= LONGEST_PART:
        raise BadRequest(
            f"{param}: {LEAST_PART:g} to {LONGEST_PART:g} seconds of a clip play, "
            f"not {max(last - first, 0):.2f}; this one is {seconds:.2f} s long.",
            param=param,
        )
    check_character(path, first, last, param=param, refuse_faces=refuse_faces)
    return first, last


def _frames(path: Path, start: float, end: float, param: str) -> Iterator[tuple[float, VideoFrame]]:
    """Yield the frames of a part of a clip, with their seconds since the clip's first.

    Some formats may change their size on the way; no engine expects that.
    """
    with open_video(path, param=param) as (container, stream):
        base = stream.time_base or Fraction(1, av.time_base)
        first = stream.start_time or 0
        container.seek(first + int(start / base), stream=stream)
        size: tuple[int, int] | None = None
        for frame in container.decode(stream):
            at = float((frame.pts - first) * base) if frame.pts is not None else start
            size = size or (frame.width, frame.height)
            if (frame.width, frame.height) != size:
                raise BadRequest(
                    f"{param} changes its size from {size[0]}x{size[1]} to "
                    f"{frame.width}x{frame.height} pixels at {at:.2f} s; it must keep one.",
                    param=param,
                )
            if at >= end:
                return
            if at >= start:
                yield at, frame
