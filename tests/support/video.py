"""Measuring a video file by decoding all of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class VideoMeasurements:
    """What is in a file.

    Parameters
    ----------
    seconds
        Length of the container.
    video_seconds, sound_seconds
        Length of what was decoded; `sound_seconds` is 0 where there is no sound.
    timestamps_even
        Whether every frame comes exactly one frame's time after the one before, from 0.
    colours
        Primaries, transfer, matrix and range, as their numbers in H.273 (range: 1 is limited).
    faststart
        Whether `moov` comes before `mdat`.
    volume
        Root mean square of the sound, 0 to 1.
    peak
        Largest sample, 0 to 1.
    first, middle, last
        Frames, `(height, width, 3)` red, green, blue.
    spread
        Standard deviation of the brightness within the first and the middle frame.
    """

    width: int
    height: int
    frames: int
    fps: Fraction
    seconds: float
    video_seconds: float
    sound_seconds: float
    timestamps_even: bool
    video_codec: str
    audio_codec: str
    channels: int
    sample_rate: int
    pixel_format: str
    colours: tuple[int, int, int, int]
    faststart: bool
    volume: float
    peak: float
    first: Picture
    middle: Picture
    last: Picture
    spread: tuple[float, float]
    metadata: dict[str, str] = field(default_factory=dict)


def measure(path: Path) -> VideoMeasurements:
    """Decode every frame and every sample of a file and measure them."""
    wanted = _count(path) // 2
    pictures: dict[str, Picture] = {}
    times: list[Fraction] = []
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        for frame in container.decode(stream):
            assert frame.pts is not None
            times.append(frame.pts * (stream.time_base or Fraction(1)))
            if len(times) == 1:
                pictures["first"] = _rgb(frame)
            if len(times) == wanted + 1:
                pictures["middle"] = _rgb(frame)
            latest = frame
        pictures["last"] = _rgb(latest)
        rate = stream.average_rate or Fraction(0)
        sound, sample_rate, channels, codec = _sound(path)
        return VideoMeasurements(
            width=context.width,
            height=context.height,
            frames=len(times),
            fps=rate,
            seconds=(container.duration or 0) / av.time_base,
            video_seconds=float(len(times) / rate),
            sound_seconds=sound.shape[-1] / sample_rate if sample_rate else 0.0,
            timestamps_even=times == [Fraction(index) / rate for index in range(len(times))],
            video_codec=context.name,
            audio_codec=codec,
            channels=channels,
            sample_rate=sample_rate,
            pixel_format=context.pix_fmt or "",
            colours=(
                int(context.color_primaries),
                int(context.color_trc),
                int(context.colorspace),
                int(context.color_range),
            ),
            faststart=is_faststart(path),
            volume=float(np.sqrt(np.mean(np.square(sound)))) if sound.size else 0.0,
            peak=float(np.abs(sound).max()) if sound.size else 0.0,
            first=pictures["first"],
            middle=pictures["middle"],
            last=pictures["last"],
            spread=(float(pictures["first"].std()), float(pictures["middle"].std())),
            metadata=dict(container.metadata),
        )


def _rgb(frame: av.VideoFrame) -> Picture:
    return frame.to_ndarray(format="rgb24").astype(np.uint8)


def _count(path: Path) -> int:
    with av.open(str(path)) as container:
        return sum(packet.size > 0 for packet in container.demux(container.streams.video[0]))


def _sound(path: Path) -> tuple[NDArray[np.float32], int, int, str]:
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return np.zeros((2, 0), np.float32), 0, 0, ""
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("fltp")
        blocks = [
            block.to_ndarray()
            for frame in container.decode(stream)
            for block in resampler.resample(frame)
        ]
        samples = np.concatenate(blocks, axis=1).astype(np.float32)
        context = stream.codec_context
        return samples, context.sample_rate, context.channels, context.name


def is_faststart(path: Path) -> bool:
    """Tell whether an MP4's index comes before its data."""
    kinds = [kind for kind, _ in boxes(path)]
    return b"moov" in kinds and kinds.index(b"moov") < kinds.index(b"mdat")


def boxes(path: Path) -> list[tuple[bytes, int]]:
    """Return the kind and the size of every top-level box of an MP4."""
    data, at, found = path.read_bytes(), 0, []
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        kind = data[at + 4 : at + 8]
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16], "big")
        elif size == 0:
            size = len(data) - at
        assert size >= 8, f"{path} has a box of {size} bytes"
        found.append((kind, size))
        at += size
    assert at == len(data), f"{path} ends within a box"
    return found


def assert_sound_video(
    path: Path,
    *,
    width: int,
    height: int,
    seconds: float,
    fps: int = 24,
    moving: bool = True,
) -> VideoMeasurements:
    """Assert that a file is a whole H.264 and AAC video of this size, rate and length.

    Its picture is not empty, its sound not silent, and both end together.
    """
    seen = measure(path)
    assert (seen.width, seen.height) == (width, height)
    assert seen.frames == round(seconds * fps)
    assert seen.fps == fps
    assert seen.timestamps_even
    assert abs(seen.seconds - seconds) <= 1 / fps
    assert abs(seen.sound_seconds - seconds) <= 1 / fps
    assert (seen.video_codec, seen.audio_codec) == ("h264", "aac")
    assert (seen.channels, seen.sample_rate) == (2, 48_000)
    assert seen.pixel_format == "yuv420p"
    assert seen.colours == (1, 1, 1, 1)
    assert seen.faststart
    assert 0.005 < seen.volume < 0.5
    assert min(seen.spread) > 3, "a frame is all but empty"
    if moving:
        assert float(np.abs(seen.first.astype(int) - seen.middle.astype(int)).mean()) > 0.2
    return seen


def psnr(first: Picture, second: Picture) -> float:
    """Return the peak signal-to-noise ratio of two pictures, in dB."""
    error = float(np.mean(np.square(first.astype(np.float64) - second.astype(np.float64))))
    return 10 * float(np.log10(255**2 / max(error, 1e-9)))
