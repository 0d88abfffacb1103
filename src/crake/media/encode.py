"""Encoding video in independent segments, encoding sound, and joining both into one MP4.

A clip is cut into segments of a fixed number of frames. Each is one closed group of pictures, made
by an encoder of its own on one thread, so any process may encode any segment and the joined file
has the same bytes however many processes took part. Joining copies packets and re-encodes nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.packet import Packet
from av.stream import Stream
from av.video.stream import VideoStream
from numpy.typing import NDArray

from crake.media.quantizer import LOOKED_AT, halved, quantizer

SAMPLE_RATE = 48_000
"""Samples per second of every sound track."""

SEGMENT_FRAMES = 48
"""Frames per segment: long enough to compress well, short enough to share out evenly."""

# Measured on animation against plain `veryfast` at crf 20: more than twice the speed for a tenth of
# bitrate or less and 1 dB. `mbtree` must stay off: with it the bytes depend on what happens to lie
# in memory (libx264 of PyAV 18.1, pictures whose width is not a multiple of 128). B-frames cost
# more time here than they save in size. Weighted prediction costs little and saves a third where
# the light changes. Motion that is searched for in a diamond is found as well as in a hexagon, in
# a few hundredths less time. `stitchable` keeps the quantizer, which each segment has of its own,
# out of the headers, which are those of all.
_X264 = {
    "preset": "veryfast",
    "x264-params": (
        "trellis=0:subme=1:me=dia:analyse=none:bframes=0:mbtree=0:rc-lookahead=0:scenecut=0"
        ":keyint=infinite:weightp=1:stitchable=1"
    ),
}
_BT709 = 1
_LIMITED_RANGE = 1
_AAC_BIT_RATE = 128_000
# A quarter of the time that the default takes, with a few dB less noise at this bit rate.
_AAC = {"aac_coder": "fast"}
# No library versions or times in the file, so that the same video has the same bytes.
_REPRODUCIBLE = {"fflags": "+bitexact"}
# Our own files say all that there is to know in their headers: nothing is decoded to find it out,
# which would take a few times as long as copying the packets.
_AS_DECLARED = {"probesize": "32"}


class SegmentWriter:
    """Encodes consecutive frames into a small file that `join_segments` takes.

    H.264 in yuv420p, BT.709 in limited range; one closed group of pictures. A context manager.

    Parameters
    ----------
    path
        File to write; its ending must be `.mp4`.
    width, height
        Pixels, even.
    fps
        Frames per second.
    """

    def __init__(self, path: Path, width: int, height: int, fps: int) -> None:
        self._container = av.open(str(path), "w", options=_REPRODUCIBLE)
        self._stream = _add_video(self._container, width, height, fps)
        self._frames = 0
        self._waiting: list[av.VideoFrame] = []
        self._looked_at: list[NDArray[np.uint8]] = []

    def write(self, picture: NDArray[np.uint8]) -> None:
        """Encode the next frame.

        Parameters
        ----------
        picture
            `(height * 3 // 2, width)`: the planes Y, U and V one after the other (I420).
        """
        frame = av.VideoFrame.from_ndarray(picture, format="yuv420p")
        frame.pts = self._frames
        frame.time_base = Fraction(1, int(self._stream.codec_context.rate))
        self._frames += 1
        if self._frames > LOOKED_AT:
            self._container.mux(self._stream.encode(frame))
            return
        self._waiting.append(frame)
        self._looked_at.append(halved(picture[: frame.height]))
        if self._frames == LOOKED_AT:
            self._begin()

    def _begin(self) -> None:
        """Encode the frames that waited for the quantizer to be chosen by them."""
        context = self._stream.codec_context
        context.options = {**context.options, "qp": str(quantizer(self._looked_at))}
        for frame in self._waiting:
            self._container.mux(self._stream.encode(frame))
        self._waiting.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if kind is None:
            if self._frames < LOOKED_AT:
                self._begin()
            self._container.mux(self._stream.encode(None))
        self._container.close()


def _add_video(container: OutputContainer, width: int, height: int, fps: int) -> VideoStream:
    stream = container.add_stream("libx264", rate=fps, options=dict(_X264))
    stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
    context = stream.codec_context
    context.thread_count = 1
    context.time_base = Fraction(1, fps)
    context.color_primaries = context.color_trc = context.colorspace = _BT709
    context.color_range = _LIMITED_RANGE
    return stream


def segments(frames: int, length: int = SEGMENT_FRAMES) -> list[range]:
    """Cut `frames` frames into segments of `length`; the last may be shorter."""
    return [range(start, min(start + length, frames)) for start in range(0, frames, length)]


def write_sound(path: Path, samples: NDArray[np.float32]) -> None:
    """Encode stereo sound as AAC at 128 kb/s.

    Parameters
    ----------
    path
        File to write; its ending must be `.mp4` or `.m4a`.
    samples
        `(2, n)` at 48 kHz, -1 to 1.
    """
    with av.open(str(path), "w", options=_REPRODUCIBLE) as container:
        stream = container.add_stream("aac", rate=SAMPLE_RATE, options=dict(_AAC))
        stream.layout = "stereo"
        stream.bit_rate = _AAC_BIT_RATE
        for frame in _sound_frames(samples, 1024):
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _sound_frames(samples: NDArray[np.float32], length: int) -> Iterator[av.AudioFrame]:
    for start in range(0, samples.shape[1], length):
        block = np.ascontiguousarray(samples[:, start : start + length])
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
        frame.sample_rate, frame.pts = SAMPLE_RATE, start
        frame.time_base = Fraction(1, SAMPLE_RATE)
        yield frame


def join_segments(
    parts: Sequence[Path], sound: Path | None, out: Path, metadata: Mapping[str, str]
) -> None:
    """Copy segments and sound into one MP4 that starts playing before it is all there.

    Parameters
    ----------
    parts
        Files of `SegmentWriter`, in order; all of the same size, rate and settings. The first may
        also be a video for which `is_joinable` holds.
    sound
        A file of `write_sound`.
    out
        File to write.
    metadata
        `title`, `comment` and other keys that MP4 knows.

    Raises
    ------
    ValueError
        There are no segments, or they were encoded with different settings.
    """
    if not parts:
        raise ValueError("there are no segments to join")
    options = {"movflags": "+faststart", **_REPRODUCIBLE}
    with av.open(str(out), "w", options=options) as joined, _opened(parts[0]) as first:
        joined.metadata.update(metadata)
        template = first.streams.video[0]
        video = joined.add_stream_from_template(template)
        header = template.codec_context.extradata
        packets = _video_packets(parts, header, video)
        if sound is None:
            joined.mux(list(packets))
        else:
            with _opened(sound) as track:
                audio = joined.add_stream_from_template(track.streams.audio[0])
                _interleave(joined, packets, _sound_packets(track, audio))


def _opened(part: Path) -> InputContainer:
    return av.open(str(part), options=_AS_DECLARED)


def is_joinable(video: Path, width: int, height: int, fps: int) -> bool:
    """Tell whether a video can be the first part that `join_segments` joins, as it is.

    So it is for one that was joined here: encoded with the same settings, starting with a key
    frame, no frame reordered, and all equally long.
    """
    with tempfile.TemporaryDirectory(prefix="crake-") as folder:
        sample = Path(folder, "sample.mp4")
        with SegmentWriter(sample, width, height, fps) as writer:
            writer.write(np.zeros((height * 3 // 2, width), np.uint8))
        with av.open(str(sample)) as container:
            header = container.streams.video[0].codec_context.extradata
    with av.open(str(video)) as container:
        source = container.streams.video[0]
        context = source.codec_context
        if context.name != "h264" or context.extradata != header or source.average_rate != fps:
            return False
        packets = list(_timed(container, source))
    step = packets[0].duration if packets else 0
    return (
        bool(step)
        and packets[0].is_keyframe
        and all(
            packet.pts == packet.dts == number * (step or 0)
            for number, packet in enumerate(packets)
        )
    )


def _video_packets(
    parts: Sequence[Path], header: bytes | None, stream: VideoStream
) -> Iterator[Packet[Stream]]:
    """Copy the packets of all segments: no frame is reordered, and all last equally long."""
    number = 0
    for part in parts:
        step = 0  # in units of the part's own
        with _opened(part) as container:
            source = container.streams.video[0]
            if source.codec_context.extradata != header:
                raise ValueError(f"{part.name} was encoded with other settings than the first")
            for packet in _timed(container, source):
                step = step or packet.duration or 1
                packet.pts = packet.dts = number * step
                packet.stream = stream
                number += 1
                yield packet


def _sound_packets(container: InputContainer, stream: AudioStream) -> Iterator[Packet[Stream]]:
    for packet in _timed(container, container.streams.audio[0]):
        packet.stream = stream
        yield packet


def _timed(container: InputContainer, stream: Stream) -> Iterator[Packet[Stream]]:
    # Demuxing ends with an empty packet without time, meant for flushing a decoder.
    return (packet for packet in container.demux(stream) if packet.dts is not None)


def _interleave(
    container: OutputContainer, video: Iterator[Packet[Stream]], sound: Iterator[Packet[Stream]]
) -> None:
    """Mux packets in order of time, so that the muxer need not hold one stream back."""
    pending = next(sound, None)
    for packet in video:
        while pending is not None and _seconds(pending) <= _seconds(packet):
            container.mux(pending)
            pending = next(sound, None)
        container.mux(packet)
    while pending is not None:
        container.mux(pending)
        pending = next(sound, None)


def _seconds(packet: Packet[Stream]) -> Fraction:
    assert packet.dts is not None
    assert packet.time_base is not None
    return packet.dts * packet.time_base
