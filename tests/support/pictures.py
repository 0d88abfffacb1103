"""Pictures and clips that the tests of `media` decode: a drawn face, a landscape, formats."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

import av
import cv2
import numpy as np
from av.video.stream import VideoStream
from numpy.typing import NDArray

Picture = NDArray[np.uint8]


def landscape(width: int = 320, height: int = 180, seed: int = 0) -> Picture:
    """Draw sky, sun, hills and grain: a picture without a face."""
    rng = np.random.default_rng(seed)
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None, None]
    top, bottom = np.array([230.0, 160, 90]), np.array([120.0, 190, 240])
    picture = np.repeat((1 - rows) * top + rows * bottom, width, axis=1)
    cv2.circle(picture, (width * 3 // 4, height // 3), height // 9, (190, 240, 255), -1)
    for layer in range(4):
        phase = rng.uniform(0, 7, 3)
        across = np.linspace(0, 6, width)
        ridge = sum(np.sin(across * (n + 1) + phase[n]) / (n + 1) for n in range(3))
        edge = height * (0.45 + 0.13 * layer) - height * 0.06 * ridge
        shade = np.array([90.0, 120, 60]) * (1 - 0.2 * layer)
        picture[np.arange(height)[:, None] > edge[None, :]] = shade
    picture += rng.normal(0, 3, picture.shape)
    return cast("Picture", np.clip(picture, 0, 255).astype(np.uint8))


def face(width: int = 640, height: int = 480, radius: int = 150) -> Picture:
    """Draw a head from the front: what the cascade looks for, and nobody's likeness."""
    grey = np.full((height, width), 140, np.uint8)
    x, y, r = width // 2, height // 2, radius

    def oval(dx: float, dy: float, wide: float, high: float, shade: int) -> None:
        centre = (x + int(dx * r), y + int(dy * r))
        cv2.ellipse(grey, centre, (int(wide * r), int(high * r)), 0, 0, 360, shade, -1)

    oval(0, -0.25, 0.95, 1.15, 40)  # hair
    oval(0, 0, 0.78, 1.05, 190)
    for side in (-1, 1):
        oval(0.34 * side, -0.18, 0.26, 0.17, 120)  # socket, eye, iris, brow, cheek
        oval(0.34 * side, -0.16, 0.17, 0.08, 225)
        oval(0.34 * side, -0.16, 0.085, 0.085, 30)
        oval(0.34 * side, -0.43, 0.24, 0.05, 50)
        oval(0.45 * side, 0.25, 0.18, 0.2, 205)
    oval(0, 0.1, 0.09, 0.3, 212)  # nose and its shadow
    oval(0, 0.33, 0.17, 0.07, 130)
    oval(0, 0.6, 0.3, 0.09, 85)  # mouth
    soft = cv2.GaussianBlur(grey, (0, 0), r * 0.035)
    noisy = soft + np.random.default_rng(0).normal(0, 2, soft.shape)
    clean = np.clip(noisy, 0, 255).astype(np.uint8)
    return cast("Picture", cv2.cvtColor(clean, cv2.COLOR_GRAY2BGR))


def write_image(path: Path, picture: NDArray[np.integer[Any]], options: Sequence[int] = ()) -> Path:
    """Write a picture in the format of the file's name: PNG, JPEG or WebP."""
    done, data = cv2.imencode(path.suffix, picture, list(options))
    assert done
    data.tofile(path)
    return path


def write_gif(path: Path, pictures: Sequence[Picture]) -> Path:
    """Write an animation."""
    height, width = pictures[0].shape[:2]
    with av.open(str(path), "w", format="gif") as container:
        stream = container.add_stream("gif", rate=5)
        stream.width, stream.height, stream.pix_fmt = width, height, "rgb8"
        for picture in pictures:
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24").reformat(format="rgb8")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def write_clip(
    path: Path,
    draw: Callable[[int], Picture],
    frames: int = 48,
    fps: int = 24,
    codec: str = "libx264",
    *,
    sound: bool = False,
    faststart: bool = True,
) -> Path:
    """Write a video whose frame `n` is `draw(n)`."""
    height, width = draw(0).shape[:2]
    options = {"movflags": "+faststart"} if faststart and path.suffix == ".mp4" else {}
    with av.open(str(path), "w", options=options) as container:
        stream = cast("VideoStream", container.add_stream(codec, rate=fps))
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        audio = container.add_stream("aac", rate=48000) if sound else None
        for number in range(frames):
            frame = av.VideoFrame.from_ndarray(draw(number), format="bgr24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
        if audio is not None:
            silence = np.zeros((1, 1024), np.float32)
            tone = av.AudioFrame.from_ndarray(silence, format="fltp", layout="mono")
            tone.rate = 48000
            for _ in range(frames * 48000 // fps // 1024):
                container.mux(audio.encode(tone))
            container.mux(audio.encode())
    return path


def join_clips(path: Path, clips: Sequence[Path]) -> Path:
    """Write the packets of several clips of one rate behind each other, as they are."""
    with av.open(str(clips[0])) as model, av.open(str(path), "w") as joined:
        stream = joined.add_stream_from_template(model.streams.video[0])
        rate = model.streams.video[0].average_rate
        assert rate is not None
        number = 0
        for clip in clips:
            with av.open(str(clip)) as container:
                for packet in container.demux(video=0):
                    if not packet.size:
                        continue
                    copy = av.Packet(bytes(packet))
                    copy.stream, copy.time_base = stream, 1 / rate
                    copy.pts = copy.dts = number
                    copy.is_keyframe = packet.is_keyframe
                    joined.mux(copy)
                    number += 1
    return path


def png_of_size(path: Path, width: int, height: int) -> Path:
    """Write a PNG of few bytes that claims any size: a decompression bomb."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        check = zlib.crc32(kind + body)
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes(min((width + 1) * height, 10**7)))
    body = chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def with_exif_orientation(jpeg: bytes, orientation: int) -> bytes:
    """Return a JPEG that asks to be turned (EXIF 2.32, tag 0x0112)."""
    body = b"Exif\x00\x00" + _exif(orientation)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def png_with_exif_orientation(png: bytes, orientation: int) -> bytes:
    """Return a PNG that asks to be turned: an `eXIf` chunk right behind the header."""
    chunk = b"eXIf" + _exif(orientation)
    after = 8 + 25  # signature and IHDR
    length, check = struct.pack(">I", len(chunk) - 4), struct.pack(">I", zlib.crc32(chunk))
    return png[:after] + length + chunk + check + png[after:]


def _exif(orientation: int) -> bytes:
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    return b"II*\x00" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 0)


def with_quarter_turn(mp4: bytes) -> bytes:
    """Return an MP4 that asks to be turned a quarter: the matrix of its track's `tkhd`, version 0.

    ISO/IEC 14496-12, 8.3.2: the matrix follows 40 bytes of version, flags, times, id and volume.
    """
    at = mp4.index(b"tkhd") + 4 + 40
    turn = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30)
    return mp4[:at] + turn + mp4[at + 36 :]
