"""Turning a picture upright as its EXIF asks, where the decoder does not: see-through pictures."""

from __future__ import annotations

import struct
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

_Pixels = TypeVar("_Pixels", np.uint8, np.uint16)

_ORIENTATION, _SHORT = 0x0112, 3
_ENTRY = 12
"""Bytes of an entry: tag, type, count and value (TIFF 6.0, section 2)."""


def orientation_of(exif: bytes) -> int:
    """Return the orientation that EXIF data name, 1 to 8; 1, upright, where they name none."""
    order = {b"II": "<", b"MM": ">"}.get(exif[:2])
    try:
        if order is None:
            return 1
        (at,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for number in range(count):
            entry = f"{order}HHIH"
            tag, kind, _, value = struct.unpack_from(entry, exif, at + 2 + number * _ENTRY)
            if tag == _ORIENTATION:
                return int(value) if kind == _SHORT and 1 <= value <= 8 else 1
    except struct.error:
        pass  # it ends too early
    return 1


def turned(picture: NDArray[_Pixels], orientation: int) -> NDArray[_Pixels]:
    """Return a stored picture upright (EXIF 2.32, tag 0x0112)."""
    if orientation > 4:  # rows are stored as columns
        picture = picture.swapaxes(0, 1)
    if orientation in {3, 4, 7, 8}:
        picture = picture[::-1]
    if orientation in {2, 3, 6, 7}:
        picture = picture[:, ::-1]
    return np.ascontiguousarray(picture)
