"""Pictures on their way into a model and out of it: sizes, rates, colours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray

from crake.engines.diffusers.plan import Frame
from crake.media.probe import open_video

Picture = NDArray[np.uint8]
"""`(height, width, 3)`, red, green, blue."""
Flow = NDArray[np.float32]
"""`(height, width, 2)`: how far each pixel moves, x and y."""

EPSILON = 1e-6
FLOW_SIDE = 480
"""Motion is estimated on pictures of about this many pixels of height: finer gains nothing."""


def read_image(path: Path) -> Picture:
    """Read an image that was already checked."""
    picture = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    if picture is None:
        raise ValueError(f"{path.name} is no image")
    return cv2.cvtColor(picture, cv2.COLOR_BGR2RGB).astype(np.uint8)


def cover(picture: Picture, width: int, height: int) -> Picture:
    """Scale a picture until it covers `width` x `height`, and cut the rest off evenly."""
    scale = max(width / picture.shape[1], height / picture.shape[0])
    size = max(width, round(picture.shape[1] * scale)), max(height, round(picture.shape[0] * scale))
    scaled = _resize(picture, *size)
    left, top = (size[0] - width) // 2, (size[1] - height) // 2
    return np.ascontiguousarray(scaled[top : top + height, left : left + width])


def _resize(picture: Picture, width: int, height: int) -> Picture:
    if picture.shape[:2] == (height, width):
        return picture
    smaller = width < picture.shape[1]
    method = cv2.INTER_AREA if smaller else cv2.INTER_LANCZOS4
    return cv2.resize(picture, (width, height), interpolation=method).astype(np.uint8)


def into_frame(picture: Picture, frame: Frame) -> Picture:
    """Lay a picture into what is rendered so that the clip shows exactly it.

    What is rendered but cut off afterwards is filled with the picture's mirrored edges.
    """
    kept = cover(picture, frame.kept_width, frame.kept_height)
    right = frame.width - frame.kept_width - frame.left
    bottom = frame.height - frame.kept_height - frame.top
    return cv2.copyMakeBorder(
        kept, frame.top, bottom, frame.left, right, cv2.BORDER_REFLECT_101
    ).astype(np.uint8)


def out_of_frame(picture: Picture, frame: Frame, width: int, height: int) -> Picture:
    """Return what the clip shows of a rendered picture, in the clip's size."""
    if picture.shape[:2] != (frame.height, frame.width):
        picture = _resize(picture, frame.width, frame.height)  # a pipeline that chose for itself
    rows = slice(frame.top, frame.top + frame.kept_height)
    columns = slice(frame.left, frame.left + frame.kept_width)
    return _resize(np.ascontiguousarray(picture[rows, columns]), width, height)


def to_i420(picture: Picture) -> NDArray[np.uint8]:
    """Convert to planar BT.709 YUV 4:2:0 in limited range, as `SegmentWriter` takes it."""
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    converted = frame.reformat(
        format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG", interpolation="BICUBIC"
    )
    return converted.to_ndarray().astype(np.uint8)


def read_video(path: Path, fps: float, start: float = 0.0) -> Iterator[Picture]:
    """Yield a checked video's pictures at `fps` from second `start`, each the one shown then."""
    with open_video(path, param="the video") as (container, stream):
        base = stream.time_base or Fraction(1, av.time_base)
        first = stream.start_time or 0
        shown: av.VideoFrame | None = None
        wanted, at = 0, 0.0
        for frame in container.decode(stream):
            at = float((frame.pts - first) * base) if frame.pts is not None else at
            while shown is not None and start + wanted / fps < at - EPSILON:
                yield _rgb(shown)
                wanted += 1
            shown = frame
        end = at + float(frame_duration(stream))
        while shown is not None and start + wanted / fps < end - EPSILON:
            yield _rgb(shown)
            wanted += 1


def _rgb(frame: av.VideoFrame) -> Picture:
    return frame.to_ndarray(format="rgb24").astype(np.uint8)


def frame_duration(stream: VideoStream) -> Fraction:
    """Return how long the last picture of a video is shown, seconds."""
    rate = stream.average_rate or stream.guessed_rate
    return 1 / Fraction(rate) if rate else Fraction(0)


def sharpest(pictures: Sequence[Picture]) -> Picture:
    """Return the picture with the most detail: of a moving subject, the one to know it by."""

    def detail(picture: Picture) -> float:
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
        return float(cv2.Laplacian(grey, cv2.CV_32F).var())

    return max(pictures, key=detail)


def resample(
    pictures: Iterator[Picture], fps: int, wanted_fps: int, count: int, *, flow: bool, skip: int = 0
) -> Iterator[Picture]:
    """Yield `count` pictures at `wanted_fps` of those that come at `fps`.

    Parameters
    ----------
    flow
        Whether a picture between two is made by moving their pixels; without it, the nearer one is
        shown.
    skip
        Pictures at `wanted_fps` to leave out at the beginning.
    """
    before = next(pictures)
    after: Picture | None = None
    motion: Flow | None = None
    position = 0  # of `before`
    for index in range(skip, skip + count):
        numerator = index * fps
        whole, rest = divmod(numerator, wanted_fps)
        while position < whole:
            before = after if after is not None else next(pictures, before)
            after, motion = None, None
            position += 1
        if rest == 0:
            yield before
            continue
        if after is None:
            after = next(pictures, before)
        share = rest / wanted_fps
        if not flow:
            yield before if share < 0.5 else after
            continue
        if motion is None:
            motion = _motion(before, after)
        yield _between(before, after, motion, share)


def _motion(before: Picture, after: Picture) -> Flow:
    height, width = before.shape[:2]
    scale = min(1.0, FLOW_SIDE / height)
    small = (max(16, round(width * scale)), max(16, round(height * scale)))
    grey = [
        cv2.resize(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), small, interpolation=cv2.INTER_AREA)
        for picture in (before, after)
    ]
    estimator = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_FAST)
    flow = estimator.calc(grey[0], grey[1], np.zeros((small[1], small[0], 2), np.float32))
    wide = cv2.resize(flow, (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(wide * np.array([width / small[0], height / small[1]]), np.float32)


def _between(before: Picture, after: Picture, motion: Flow, share: float) -> Picture:
    """Move both pictures to the moment `share` of the way from one to the other, and mix them."""
    height, width = before.shape[:2]
    grid = np.dstack(np.meshgrid(np.arange(width), np.arange(height))).astype(np.float32)
    first, second = (
        cv2.remap(
            picture,
            grid[..., 0] + by * motion[..., 0],
            grid[..., 1] + by * motion[..., 1],
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        for picture, by in ((before, -share), (after, 1 - share))
    )
    return np.asarray(cv2.addWeighted(first, 1 - share, second, share, 0), np.uint8)
