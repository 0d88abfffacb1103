"""Damaged images and videos: small real files, mutated in every way that a seed thinks of."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from random import Random

import av
import cv2
import numpy as np

from tests.support.media import figure, picture

IMAGES = ("png", "jpeg", "webp", "gif")
VIDEOS = ("mp4", "webm")
INTERESTING = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
SIDE = 48


def originals(folder: Path) -> Mapping[str, list[bytes]]:
    """Make small sound files of each format, several kinds of each."""
    image = cv2.cvtColor(picture(SIDE, SIDE), cv2.COLOR_RGB2BGR)
    see_through = cv2.cvtColor(image, cv2.COLOR_BGR2BGRA)
    see_through[:10, :, 3] = 0
    deep = image.astype(np.uint16) * 257
    encode = _encoded
    return {
        "png": [encode(".png", image), encode(".png", see_through), encode(".png", deep)],
        "jpeg": [
            encode(".jpg", image),
            encode(".jpg", image, cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
            _with_orientation(encode(".jpg", image)),
        ],
        "webp": [
            encode(".webp", image, cv2.IMWRITE_WEBP_QUALITY, 80),
            encode(".webp", see_through, cv2.IMWRITE_WEBP_QUALITY, 101),
        ],
        "gif": [_video(folder / "a.gif", "gif", "rgb8", 6)],
        "mp4": [
            _video(folder / "a.mp4", "libx264", "yuv420p", 30),
            _video(folder / "b.mp4", "mpeg4", "yuv420p", 30),
        ],
        "webm": [_video(folder / "a.webm", "libvpx", "yuv420p", 30)],
    }


def mutants(sound: bytes, others: list[bytes], count: int, rng: Random) -> Iterator[bytes]:
    """Yield damaged copies of a file; `others` lend pieces of theirs."""
    for _ in range(count):
        data = bytearray(sound)
        for _ in range(rng.choice([1, 1, 1, 2, 4, 16])):
            rng.choice(MUTATIONS)(data, others, rng)
        yield bytes(data)


def _flip(data: bytearray, others: list[bytes], rng: Random) -> None:
    if data:
        data[_place(data, rng)] ^= 1 << rng.randrange(8)


def _overwrite(data: bytearray, others: list[bytes], rng: Random) -> None:
    at = _place(data, rng)
    data[at : at + rng.randrange(1, 9)] = rng.randbytes(rng.randrange(1, 9))


def _number(data: bytearray, others: list[bytes], rng: Random) -> None:
    """Put a number that programs stumble over where a length or a size may be."""
    at, form = _place(data, rng), rng.choice(["<I", ">I", "<H", ">H"])
    mask = 2 ** (8 * struct.calcsize(form)) - 1
    data[at : at + struct.calcsize(form)] = struct.pack(form, rng.choice(INTERESTING) & mask)


def _truncate(data: bytearray, others: list[bytes], rng: Random) -> None:
    del data[rng.randrange(len(data) + 1) :]


def _cut(data: bytearray, others: list[bytes], rng: Random) -> None:
    at = _place(data, rng)
    del data[at : at + rng.randrange(1, 64)]


def _repeat(data: bytearray, others: list[bytes], rng: Random) -> None:
    at, length = _place(data, rng), rng.randrange(1, 256)
    data[at:at] = data[at : at + length] * rng.choice([1, 2, 50])


def _splice(data: bytearray, others: list[bytes], rng: Random) -> None:
    """Go on as another file."""
    other = rng.choice(others)
    data[_place(data, rng) :] = other[rng.randrange(len(other)) :]


def _append(data: bytearray, others: list[bytes], rng: Random) -> None:
    """Be two files at once."""
    data += rng.choice(others)


MUTATIONS: tuple[Callable[[bytearray, list[bytes], Random], None], ...] = (
    _flip,
    _flip,
    _overwrite,
    _number,
    _number,
    _truncate,
    _cut,
    _repeat,
    _splice,
    _append,
)


def _place(data: bytearray, rng: Random) -> int:
    """Choose a place, more often near the beginning, where formats say what they are."""
    end = len(data) if rng.random() < 0.5 else min(len(data), 256)
    return rng.randrange(max(end, 1))


def _encoded(ending: str, image: np.ndarray, *options: int) -> bytes:
    done, data = cv2.imencode(ending, image, options)
    assert done
    return data.tobytes()


def _with_orientation(jpeg: bytes) -> bytes:
    exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def _video(path: Path, codec: str, pixels: str, frames: int) -> bytes:
    with av.open(str(path), "w") as container:
        container.metadata["title"] = "a figure"
        stream = container.add_stream(codec, rate=12)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = SIDE, SIDE, pixels
        stream.metadata["handler_name"] = "a handler"
        for index in range(frames):
            frame = av.VideoFrame.from_ndarray(figure(SIDE, SIDE, index / 12), format="rgb24")
            frame = frame.reformat(format=pixels)
            frame.pts, frame.time_base = index, Fraction(1, 12)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path.read_bytes()
