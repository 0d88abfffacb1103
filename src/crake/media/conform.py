"""Making a video that somebody else rendered exactly as large, long and fast as it should be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import av
import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from crake.media.encode import (
    SAMPLE_RATE,
    SegmentWriter,
    join_segments,
    segments,
    write_sound,
)
from crake.media.probe import VideoFacts, open_video

MOST_HELD_SECONDS = 0.5
"""For which the last picture may stand still where a video is too short."""

ITU709 = 1
EPSILON = 1e-4


def is_exact(facts: VideoFacts, width: int, height: int, fps: int, frames: int) -> bool:
    """Tell whether a video is H.264 of this size, rate and number of frames already."""
    return (
        (facts.width, facts.height) == (width, height)
        and facts.video_codec == "h264"
        and facts.pixel_format == "yuv420p"
        and abs(facts.fps - fps) < 0.01
        and facts.frames == frames
        and abs(facts.seconds - frames / fps) < 0.5 / fps
        and facts.audio_codec in {None, "aac"}
    )


def conform(
    source: Path, out: Path, *, width: int, height: int, fps: int, frames: int, start: float = 0.0
) -> None:
    """Write the part of `source` from `start` on as MP4, with its sound if it has any.

    Pictures fill the frame, cut at the sides where their shape differs; each is the one shown at
    its time. What is too long is cut.

    Parameters
    ----------
    source
        A video; decoded here, so in a sandbox.
    width, height
        Pixels, even.
    frames
        Exact number of frames.
    start
        Seconds.

    Raises
    ------
    BadRequest
        It is damaged.
    ValueError
        It is too short: more than half a second is missing.
    """
    with TemporaryDirectory(dir=out.parent, prefix="conform-") as name:
        folder = Path(name)
        pictures = _pictures(source, width, height, fps, frames, start)
        parts = [folder / f"{part.start:06}.mp4" for part in segments(frames)]
        for path, part in zip(parts, segments(frames), strict=True):
            with SegmentWriter(path, width, height, fps) as writer:
                for _ in part:
                    writer.write(next(pictures))
        sound = folder / "sound.m4a"
        samples = _samples(source, start, frames / fps)
        if samples is not None:
            write_sound(sound, samples)
        join_segments(parts, None if samples is None else sound, out, {})


def _pictures(
    source: Path, width: int, height: int, fps: int, frames: int, start: float
) -> Iterator[NDArray[np.uint8]]:
    """Yield exactly `frames` pictures, `(height * 3 // 2, width)` I420, as they are shown."""
    written = 0
    shown: VideoFrame | None = None
    ends = 0.0
    with open_video(source, param="the video") as (container, stream):
        rate = float(stream.average_rate or fps)
        for frame in container.decode(stream):
            at = frame.time if frame.time is not None else ends
            # All pictures before this one comes are of the one before.
            while shown is not None and written < frames and start + written / fps < at - EPSILON:
                yield _fitted(shown, width, height)
                written += 1
            if written >= frames:
                return
            shown, ends = frame, at + 1 / rate
    missing = start + frames / fps - ends
    if shown is None or missing > MOST_HELD_SECONDS:
        raise ValueError(f"the video is {missing:.2f} s too short")
    last = _fitted(shown, width, height)
    for _ in range(frames - written):
        yield last


def _fitted(frame: VideoFrame, width: int, height: int) -> NDArray[np.uint8]:
    scale = max(width / frame.width, height / frame.height)
    wide = max(width, 2 * round(frame.width * scale / 2))
    high = max(height, 2 * round(frame.height * scale / 2))
    scaled = frame.reformat(wide, high, format="yuv420p", dst_colorspace=ITU709)
    planes = cast("NDArray[np.uint8]", scaled.to_ndarray())
    if (wide, high) == (width, height):
        return planes
    left, top = (wide - width) // 4 * 2, (high - height) // 4 * 2
    luma = planes[top : top + height, left : left + width]
    chroma = planes[high:].reshape(2, high // 2, wide // 2)
    chroma = chroma[:, top // 2 : (top + height) // 2, left // 2 : (left + width) // 2]
    return np.concatenate([luma, chroma.reshape(height // 2, width)])


def _samples(source: Path, start: float, seconds: float) -> NDArray[np.float32] | None:
    """Return the sound, `(2, n)` at 48 kHz, exactly as long as asked; `None` if there is none."""
    with open_video(source, param="the video") as (container, _):
        if not container.streams.audio:
            return None
        resampler = av.AudioResampler(format="fltp", layout="stereo", rate=SAMPLE_RATE)
        end = start + seconds
        blocks = list[NDArray[np.float32]]()
        for frame in container.decode(container.streams.audio[0]):
            blocks += [
                cast("NDArray[np.float32]", f.to_ndarray()) for f in resampler.resample(frame)
            ]
            if frame.time is not None and frame.time > end:
                break
        blocks += [cast("NDArray[np.float32]", f.to_ndarray()) for f in resampler.resample(None)]
    whole = np.concatenate(blocks, axis=1) if blocks else np.zeros((2, 0), np.float32)
    part = whole[:, round(start * SAMPLE_RATE) : round(end * SAMPLE_RATE)]
    return np.pad(part, ((0, 0), (0, round(seconds * SAMPLE_RATE) - part.shape[1])))
