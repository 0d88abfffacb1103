"""Decode images and videos that came from somewhere else, and tell what they are.

Everything here runs in a sandbox (`crake.media.sandbox`): the bytes are not to be trusted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import av
import cv2
import numpy as np
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from crake.errors import BadRequest
from crake.media.sniff import HEADER_BYTES, ImageHeader, sniff_image, sniff_video
from crake.media.upright import orientation_of, turned

Picture = NDArray[np.uint8]
"""`(height, width, 3)`, blue, green, red."""
LARGEST_SIDE = 8192
MOST_PIXELS = 40_000_000
LONGEST_SECONDS = 600.0
WHITE = 255
STRIP_ROWS = 64


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """What an image is."""

    format: str
    """`png`, `jpeg`, `webp` or `gif`."""
    width: int
    """Pixels, upright: after the rotation that the file asks for."""
    height: int


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """What a video is."""

    width: int
    """Pixels, as coded."""
    height: int
    seconds: float
    fps: float
    frames: int
    """As the container says, or else seconds times fps."""
    video_codec: str
    pixel_format: str
    audio_codec: str | None


def probe_image(path: Path, *, param: str) -> ImageFacts:
    """Decode an image once, and tell what it is; raises as `read_image` does."""
    return read_image(path, param=param)[0]


def read_image(path: Path, *, param: str) -> tuple[ImageFacts, Picture]:
    """Decode an image: upright, its transparent parts white, of an animation the first frame.

    Parameters
    ----------
    path
        PNG, JPEG, WebP or GIF, whatever its name.
    param
        The field that is named in errors.

    Raises
    ------
    BadRequest
        It is none of these, damaged, or too large.
    """
    with path.open("rb") as file:
        header = sniff_image(file.read(HEADER_BYTES))
    if header is None:
        raise BadRequest(f"{param} is no PNG, JPEG, WebP or GIF image.", param=param)
    _check_size(header.width, header.height, param)
    with decoding(param, "image"):
        picture = _decode_gif(path) if header.format == "gif" else _decode(path, header)
    if picture is None or picture.size == 0:
        raise BadRequest(f"{param} is a damaged image.", param=param)
    height, width = picture.shape[:2]
    return ImageFacts(header.format, width, height), picture


def probe_video(path: Path, *, param: str) -> VideoFacts:
    """Tell what a video is.

    Raises
    ------
    BadRequest
        It is no MP4, MOV, WebM or Matroska video, damaged, too large or too long.
    """
    with open_video(path, param=param) as (container, stream):
        context = stream.codec_context
        _check_size(context.width, context.height, param)
        seconds = _seconds(container, stream)
        if not 0 < seconds <= LONGEST_SECONDS:
            raise BadRequest(
                f"{param} is {seconds:.1f} s long; at most {LONGEST_SECONDS:g} s are taken.",
                param=param,
            )
        fps = float(stream.average_rate or stream.guessed_rate or 0)
        sound = container.streams.audio
        return VideoFacts(
            context.width,
            context.height,
            seconds,
            fps,
            stream.frames or round(seconds * fps),
            context.name,
            context.pix_fmt or "unknown",
            sound[0].codec_context.name if sound else None,
        )


@contextmanager
def open_video(path: Path, *, param: str) -> Iterator[tuple[InputContainer, VideoStream]]:
    """Open a video's container and its first stream of pictures; trouble is `BadRequest`."""
    with path.open("rb") as file:
        container_format = sniff_video(file.read(16))
    if container_format is None:
        raise BadRequest(f"{param} is no MP4, MOV, WebM or Matroska video.", param=param)
    with decoding(param, "video"), _open(path, container_format) as container:
        if not container.streams.video:
            raise BadRequest(f"{param} has no pictures in it.", param=param)
        stream = container.streams.video[0]
        # PyAV's types do not say so, but a codec that FFmpeg does not know has no context.
        if cast("object", stream.codec_context) is None:
            raise BadRequest(f"{param} is in a codec that crake does not know.", param=param)
        yield container, stream


def _open(path: Path, container_format: str) -> InputContainer:
    """Open a file as what it is taken for; FFmpeg neither guesses nor opens anything else."""
    options = {"protocol_whitelist": "file"}
    # Titles and such are not looked at, and may be in any encoding, or in none.
    return av.open(str(path), format=container_format, options=options, metadata_errors="replace")


@contextmanager
def decoding(param: str, kind: str) -> Iterator[None]:
    """Turn a decoder's complaint into `BadRequest`; want of memory stays what it is."""
    try:
        yield
    except MemoryError:
        raise
    except (av.FFmpegError, cv2.error) as error:
        if getattr(error, "code", None) == cv2.Error.StsNoMem:
            raise MemoryError(str(error)) from error
        raise BadRequest(f"{param} is a damaged {kind}.", param=param) from None


def _check_size(width: int, height: int, param: str) -> None:
    if min(width, height) < 1:
        raise BadRequest(f"{param} has no pixels.", param=param)
    if max(width, height) > LARGEST_SIDE or width * height > MOST_PIXELS:
        raise BadRequest(
            f"{param} is {width}x{height} pixels; at most {LARGEST_SIDE} a side and "
            f"{MOST_PIXELS // 1_000_000} million in all are taken.",
            param=param,
        )


def _decode(path: Path, header: ImageHeader) -> Picture | None:
    data = np.fromfile(path, np.uint8)
    if header.has_alpha:
        # Asked for the alpha, OpenCV does not turn a picture upright.
        picture, kinds, blocks = cv2.imdecodeWithMetadata(data, flags=cv2.IMREAD_UNCHANGED)
        if picture is not None and picture.ndim == 3 and picture.shape[2] == 4:
            metadata = dict(zip(kinds, blocks, strict=True))
            exif = metadata.get(cv2.IMAGE_METADATA_EXIF, np.empty(0, np.uint8)).tobytes()
            return turned(_on_white(cast("Picture", picture)), orientation_of(exif))
    return cast("Picture | None", cv2.imdecode(data, cv2.IMREAD_COLOR))


def _decode_gif(path: Path) -> Picture | None:
    with _open(path, "gif") as container:
        for frame in container.decode(video=0):
            return _on_white(cast("Picture", frame.to_ndarray(format="bgra")))
    return None


def _on_white(picture: NDArray[np.uint8] | NDArray[np.uint16]) -> Picture:
    """Lay blue, green, red and alpha, 8 or 16 bits deep, on white."""
    depth = float(np.iinfo(picture.dtype).max)
    laid = np.empty((*picture.shape[:2], 3), np.uint8)
    # In strips: as floating-point numbers a large picture would take gigabytes.
    for top in range(0, len(picture), STRIP_ROWS):
        strip = picture[top : top + STRIP_ROWS]
        share = strip[..., 3:].astype(np.float32) / depth
        mixed = strip[..., :3] * (share * WHITE / depth) + WHITE * (1 - share)
        laid[top : top + STRIP_ROWS] = np.rint(mixed)
    return laid


def as_picture(frame: VideoFrame) -> Picture:
    """Return a frame's pixels."""
    return cast("Picture", frame.to_ndarray(format="bgr24"))


def _seconds(container: InputContainer, stream: VideoStream) -> float:
    """Return the length; where the container does not say, count it out of the packets."""
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    if container.duration:
        return container.duration / av.time_base
    ends = [
        float((packet.pts + (packet.duration or 0)) * packet.time_base)
        for packet in container.demux(stream)
        if packet.pts is not None
    ]
    return max(ends, default=0.0)
