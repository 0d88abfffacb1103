"""Files that nobody makes by mistake: bombs, giants, things that are two things at once."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from tests.support.corpus import IMAGES, VIDEOS, originals
from tests.support.pictures import Picture, join_clips, png_of_size, write_clip, write_gif

TAKEN, REFUSED = frozenset({"taken"}), frozenset({"bad_request"})
EITHER = TAKEN | REFUSED
HTML = b"<html><script>alert(1)</script></html>"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="9" height="9"/>'
PLAYLIST = b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"
CONCAT = b"ffconcat version 1.0\nfile '/etc/passwd'\n"
BOMB_BYTES = 2**28
MANY_FRAMES = 3000


def oddities(folder: Path) -> Iterator[tuple[Path, frozenset[str]]]:
    """Write the files; yield each with the outcomes that are fine. The ending says the field."""
    sound = {kind: files[0] for kind, files in originals(folder).items()}
    for content in (_giants(folder), _bombs(sound), _two_at_once(sound), _strangers(sound)):
        for name, (data, fine) in content.items():
            path = folder / name
            path.write_bytes(data)
            yield path, fine
    for kind, data in sound.items():
        for tenth in range(10):
            path = folder / f"cut-{tenth}.{kind}"
            path.write_bytes(data[: len(data) * tenth // 10])
            yield path, EITHER if tenth else REFUSED
    yield from _many_frames(folder)
    yield from _growing(folder)


Files = Mapping[str, tuple[bytes, frozenset[str]]]


def _giants(folder: Path) -> Files:
    """Images that say that they are huge; all but nothing is in them."""
    drawing = np.zeros((16, 16, 3), np.uint8)
    jpeg = bytearray(_encoded(".jpg", drawing))
    at = jpeg.index(b"\xff\xc0")
    jpeg[at + 5 : at + 9] = struct.pack(">HH", 65535, 65535)
    lossless = bytearray(_encoded(".webp", drawing, cv2.IMWRITE_WEBP_QUALITY, 101))
    lossless[21:25] = struct.pack("<I", 0x0FFFFFFF)
    extended = b"VP8X" + struct.pack("<IB3x3s3s", 10, 0, b"\xff\xff\xff", b"\xff\xff\xff")
    sized = {
        f"{width}x{height}.png": (
            png_of_size(folder / "sized.png", width, height).read_bytes(),
            REFUSED,
        )
        for width, height in (
            (100_000, 1),
            (1, 100_000),
            (100_000, 100_000),
            (2**31 - 1, 2**31 - 1),
            (0, 16),
        )
    }
    return {
        **sized,
        "giant.jpeg": (bytes(jpeg), REFUSED),
        "giant-lossless.webp": (bytes(lossless), REFUSED),
        "giant-extended.webp": (b"RIFF" + struct.pack("<I", 22) + b"WEBP" + extended, REFUSED),
        "giant.gif": (b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + b";", REFUSED),
    }


def _bombs(sound: Mapping[str, bytes]) -> Files:
    """Files of few bytes that unpack to many."""
    zeros = zlib.compress(bytes(BOMB_BYTES), 9)
    png = sound["png"]
    head, tail = png[:33], png[33:]  # signature and IHDR
    large = _encoded(".png", np.zeros((4880, 8192, 3), np.uint8))
    return {
        "rows-without-end.png": (head + _chunk(b"IDAT", zeros) + _chunk(b"IEND", b""), EITHER),
        "text.png": (head + _chunk(b"zTXt", b"a\0\0" + zeros) + tail, EITHER),
        "profile.png": (head + _chunk(b"iCCP", b"a\0\0" + zeros) + tail, EITHER),
        "as-large-as-may-be.png": (large, TAKEN),
        "endless.gif": (sound["gif"][:-1] + b"!\xfe" + b"\xffA" * 200_000, EITHER),
    }


def _two_at_once(sound: Mapping[str, bytes]) -> Files:
    """Sound files that are something else as well, for whoever looks from the other end."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.html", HTML)
        archive.writestr("zeros", bytes(10**7))
    gif = sound["gif"]
    screen = 13 + 3 * 2 ** ((gif[10] & 7) + 1) if gif[10] & 0x80 else 13
    comment = b"!\xfe" + bytes([len(HTML)]) + HTML + b"\0"
    jpeg = sound["jpeg"]
    return {
        "html.gif": (gif[:screen] + comment + gif[screen:], TAKEN),
        "html-behind.gif": (gif + HTML, TAKEN),
        "html-inside.jpeg": (
            jpeg[:2] + b"\xff\xfe" + struct.pack(">H", len(HTML) + 2) + HTML + jpeg[2:],
            TAKEN,
        ),
        "zip-behind.png": (sound["png"] + packed.getvalue(), TAKEN),
        "zip-behind.mp4": (sound["mp4"] + packed.getvalue(), TAKEN),
        "mp4-behind.webm": (sound["webm"] + sound["mp4"], TAKEN),
        "html-in-front.png": (HTML + sound["png"], REFUSED),
    }


def _strangers(sound: Mapping[str, bytes]) -> Files:
    """Files that are not what their name says, or what crake takes nowhere."""
    said = {f"{kind}-as.png": (sound[kind], REFUSED) for kind in VIDEOS}
    said |= {f"{kind}-as.mp4": (sound[kind], REFUSED) for kind in IMAGES}
    for name, data in {
        "svg": SVG,
        "html": HTML,
        "playlist": PLAYLIST,
        "concat": CONCAT,
        "pdf": b"%PDF-1.7\n",
        "elf": b"\x7fELF\2\1\1",
        "bmp": _encoded(".bmp", np.zeros((4, 4, 3), np.uint8)),
        "tiff": _encoded(".tiff", np.zeros((4, 4, 3), np.uint8)),
        "nothing": b"",
        "zeros": bytes(10**6),
    }.items():
        said |= {f"{name}-as.{ending}": (data, REFUSED) for ending in ("jpeg", "webm")}
    # A box of the MP4's own may name another file to play instead; nothing opens it.
    url = b"file:///etc/passwd\0"
    named = _box(b"rdrf", bytes(4) + b"url " + struct.pack(">I", len(url)) + url)
    elsewhere = _box(b"ftyp", b"qt  \0\0\2\0qt  ") + _box(
        b"moov", _box(b"rmra", _box(b"rmda", named))
    )
    return {**said, "reference.mp4": (elsewhere, REFUSED)}


def _many_frames(folder: Path) -> Iterator[tuple[Path, frozenset[str]]]:
    still = np.full((48, 48, 3), 90, np.uint8)
    for name, codec in (("many.mp4", "libx264"), ("many.webm", "libvpx")):
        yield write_clip(folder / name, lambda _: still, MANY_FRAMES, 1000, codec), TAKEN
    yield write_gif(folder / "many.gif", [still[:16, :16]] * MANY_FRAMES), TAKEN
    animation = cv2.Animation()
    animation.frames = [np.full((16, 16, 3), n % 256, np.uint8) for n in range(MANY_FRAMES)]
    animation.durations = [1] * MANY_FRAMES
    assert cv2.imwriteanimation(str(folder / "many.webp"), animation)
    yield folder / "many.webp", TAKEN


def _growing(folder: Path) -> Iterator[tuple[Path, frozenset[str]]]:
    """Videos whose pictures change their size on the way, as VP8 and VP9 allow."""
    for codec in ("libvpx", "libvpx-vp9"):
        sizes = [
            write_clip(folder / f"{side}-{codec}.webm", partial(_square, side), 24, 24, codec)
            for side in (64, 512)
        ]
        yield join_clips(folder / f"grows-{codec}.webm", sizes), REFUSED
        yield join_clips(folder / f"shrinks-{codec}.webm", sizes[::-1]), REFUSED
        yield join_clips(folder / f"stays-{codec}.webm", sizes[:1] * 2), TAKEN


def _square(side: int, number: int) -> Picture:
    return np.full((side, side, 3), number * 5, np.uint8)


def _encoded(ending: str, picture: np.ndarray, *options: int) -> bytes:
    done, data = cv2.imencode(ending, picture, options)
    assert done
    return data.tobytes()


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body) + 8) + kind + body
