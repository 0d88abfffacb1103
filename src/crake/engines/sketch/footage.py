"""A source video as a shot: its frames at the size and rate of another, and its sound."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import av
import cv2
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace
from numpy.typing import NDArray

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.raster import resize
from crake.media.encode import SAMPLE_RATE
from crake.media.frames import coded_frames

# Pictures lower than this are standard definition, whose colours are BT.601 unless they say so.
_HIGH_DEFINITION = 720
_UNSPECIFIED = 2


@dataclass(slots=True)
class _Reader:
    """A decoder on its way through a file, in one process."""

    pid: int
    frames: Iterator[VideoFrame]
    next_pts: int


class Footage:
    """Frames of a video, fitted to the frame: its middle, where it has other proportions.

    Parameters
    ----------
    path
        A video that was decoded once and found sound.
    width, height, fps
        Of the frames to draw.

    Attributes
    ----------
    frames
        How many there are at `fps`.
    size, shown
        Its own width and height, upright, and those of the frames to draw.
    comment
        What its metadata say.
    as_it_is
        Whether frame `n` is the file's own frame `n`, in size and rate.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int) -> None:
        self.path = path
        self._size = self.shown = width, height
        coded = coded_frames(path)
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            base = float(stream.time_base or 1)
            rate = float(stream.average_rate or fps)
            self.comment = container.metadata.get("comment", "")
            first = next(container.decode(stream))
        times = np.array([frame.pts - coded[0].pts for frame in coded]) * base
        seconds = float(times[-1]) + 1 / rate
        even = bool(np.abs(times - np.arange(len(times)) / fps).max() < 0.25 / fps)
        self.frames = len(coded) if even else max(1, round(seconds * fps))
        moments = np.arange(self.frames) / fps
        chosen = np.searchsorted(times, moments + 0.5 / fps, side="left") - 1
        self._coded = [coded[number] for number in np.clip(chosen, 0, len(coded) - 1)]
        self._pts = [frame.pts for frame in coded]
        turned = round(first.rotation / 90) % 4
        self.size = (first.width, first.height) if turned % 2 == 0 else (first.height, first.width)
        self.as_it_is = even and self.size == (width, height) and turned == 0
        self._reader: _Reader | None = None
        self._latest: tuple[int, NDArray[np.uint8]] | None = None

    def draw(self, index: int, frame: Frame) -> None:
        """Draw frame `index`; the last one stays."""
        coded = self._coded[min(index, self.frames - 1)]
        if self._latest is None or self._latest[0] != coded.pts:
            self._latest = coded.pts, self._decode(coded.pts, coded.key_dts)
        frame.buffer[:] = self._latest[1]

    def _decode(self, pts: int, key_dts: int) -> NDArray[np.uint8]:
        reader = self._reader
        # A file that was open before a fork has one position for all processes.
        if reader is None or reader.pid != os.getpid() or not self._near(reader, pts, key_dts):
            reader = self._reader = _Reader(os.getpid(), self._from(key_dts), key_dts)
        for frame in reader.frames:
            reader.next_pts = (frame.pts or 0) + 1
            if (frame.pts or 0) >= pts:
                return _fitted(frame, *self._size)
        self._reader = None
        if self._latest is not None:
            return self._latest[1]  # a file that breaks off: what was seen last stays
        raise ValueError("the source video has no frames")

    @staticmethod
    def _near(reader: _Reader, pts: int, key_dts: int) -> bool:
        return key_dts <= reader.next_pts <= pts

    def _from(self, key_dts: int) -> Iterator[VideoFrame]:
        with av.open(str(self.path)) as container:
            stream = container.streams.video[0]
            container.seek(key_dts, stream=stream)
            yield from container.decode(stream)

    def close(self) -> None:
        """Let go of the file, as before a fork."""
        self._reader = None


def planar_of(frame: VideoFrame, width: int, height: int) -> NDArray[np.uint8]:
    """Return a picture as planar BT.709 in limited range, at an even size."""
    matrix = int(frame.colorspace)
    if matrix in {0, _UNSPECIFIED}:
        matrix = Colorspace.ITU709 if frame.height >= _HIGH_DEFINITION else Colorspace.ITU601
    planar = frame.reformat(
        width=width,
        height=height,
        format="yuv420p",
        src_colorspace=matrix,
        dst_colorspace=Colorspace.ITU709,
        src_color_range=int(frame.color_range) or None,
        dst_color_range=ColorRange.MPEG,
        threads=1,
    )
    return cast("NDArray[np.uint8]", planar.to_ndarray())


def _fitted(frame: VideoFrame, width: int, height: int) -> NDArray[np.uint8]:
    """Return a picture as planar BT.709 in limited range, upright, filling the frame."""
    size = max(2, frame.width // 2 * 2), max(2, frame.height // 2 * 2)
    planar = planar_of(frame, *size)
    turns = round(frame.rotation / 90) % 4
    if turns == 0 and size == (width, height):
        return planar
    source = Frame(*size)
    source.buffer[:] = planar
    target = Frame(width, height)
    for part, plane in (
        (target.y, source.y),
        (target.u, source.u),
        (target.v, source.v),
    ):
        part[:] = _cover(np.ascontiguousarray(np.rot90(plane, turns)), *part.shape[::-1])
    return target.buffer


def _cover(plane: Plane, width: int, height: int) -> Plane:
    high, wide = plane.shape
    scale = max(width / wide, height / high)
    room = min(wide, max(1, round(width / scale))), min(high, max(1, round(height / scale)))
    left, top = (wide - room[0]) // 2, (high - room[1]) // 2
    cut = np.ascontiguousarray(plane[top : top + room[1], left : left + room[0]])
    return resize(cut, width, height, cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)


def read_sound(path: Path, seconds: float) -> NDArray[np.float32] | None:
    """Decode a video's sound.

    Returns
    -------
    ndarray or None
        `(2, round(seconds * 48000))`: cut, or silent at its end; `None` where it has none.
    """
    count = round(seconds * SAMPLE_RATE)
    out = np.zeros((2, count), np.float32)
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return None
        resampler = av.AudioResampler("fltp", "stereo", SAMPLE_RATE)
        at = 0
        for frame in container.decode(container.streams.audio[0]):
            if at == 0 and frame.time:
                at = max(0, round((frame.time - _begins(path)) * SAMPLE_RATE))
            for block in resampler.resample(frame):
                samples = block.to_ndarray()[:, : max(0, count - at)]
                out[:, at : at + samples.shape[1]] = samples
                at += samples.shape[1]
            if at >= count:
                break
    return out


def _begins(path: Path) -> float:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        return float((stream.start_time or 0) * (stream.time_base or 1))
