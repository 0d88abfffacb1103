"""What a file is, told from its first bytes; nobody's file name or content type is believed.

Dimensions come from the headers, so that an image which would unpack to gigabytes is refused before
anything unpacks it. Layouts: PNG 3rd edition 5.2 and 11.2.1; JPEG, ITU-T T.81 B.2.2; GIF89a 18;
WebP, RFC 9649 2.4 to 2.7.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

HEADER_BYTES = 2**20
# Start-of-frame markers of JPEG: all of C0 to CF but DHT, JPG and DAC.
SOF_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
STANDALONE_MARKERS = frozenset({0x01, *range(0xD0, 0xD9)})
EBML = b"\x1a\x45\xdf\xa3"


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """What the first bytes of an image say."""

    format: str
    """`png`, `jpeg`, `webp` or `gif`."""
    width: int
    """Pixels, as stored: before any rotation."""
    height: int
    has_alpha: bool


def sniff_image(data: bytes) -> ImageHeader | None:
    """Return what an image's first bytes say; `None` if this is no image that crake takes.

    Parameters
    ----------
    data
        The beginning of the file; `HEADER_BYTES` are enough for any sane one.
    """
    try:
        if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR":
            return _png(data)
        if data.startswith(b"\xff\xd8\xff"):
            return _jpeg(data)
        if data.startswith((b"GIF87a", b"GIF89a")):
            width, height = struct.unpack_from("<HH", data, 6)
            return ImageHeader("gif", width, height, has_alpha=True)
        if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
            return _webp(data)
    except struct.error:
        pass  # it ends too early
    return None


def sniff_video(data: bytes) -> str | None:
    """Return FFmpeg's name of a video's container; `None` if crake does not take it.

    Naming it keeps FFmpeg from guessing: play lists and such, which open further files and
    addresses, are never recognised.
    """
    if data[4:8] == b"ftyp":
        return "mov"
    return "matroska" if data.startswith(EBML) else None


def _png(data: bytes) -> ImageHeader:
    width, height, _, colour_type = struct.unpack_from(">IIBB", data, 16)
    has_alpha = colour_type >= 4 or b"tRNS" in data[:4096]
    return ImageHeader("png", width, height, has_alpha)


def _jpeg(data: bytes) -> ImageHeader | None:
    at = 2
    while True:
        (lead, marker) = struct.unpack_from("BB", data, at)
        if lead != 0xFF:
            return None
        if marker == 0xFF:  # a fill byte
            at += 1
        elif marker in STANDALONE_MARKERS:
            at += 2
        elif marker in SOF_MARKERS:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return ImageHeader("jpeg", width, height, has_alpha=False)
        else:
            at += 2 + struct.unpack_from(">H", data, at + 2)[0]


def _webp(data: bytes) -> ImageHeader | None:
    kind = data[12:16]
    if kind == b"VP8X":
        flags, wide, high = struct.unpack("<B3x3s3s", data[20:30])
        width, height = (int.from_bytes(side, "little") + 1 for side in (wide, high))
        return ImageHeader("webp", width, height, has_alpha=bool(flags & 0x10))
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        alpha = bool(bits >> 28 & 1)
        return ImageHeader("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1, alpha)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return ImageHeader("webp", width & 0x3FFF, height & 0x3FFF, has_alpha=False)
    return None
