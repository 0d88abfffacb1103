"""Reference images, the way other servers want them."""

from __future__ import annotations

from pathlib import Path

import cv2


def picture(path: Path, size: tuple[int, int] | None) -> bytes:
    """Return a reference, which crake itself has written, as PNG that fills `size`."""
    if size is None:
        return path.read_bytes()
    pixels = cv2.imread(str(path))
    assert pixels is not None
    high, wide = pixels.shape[:2]
    scale = max(size[0] / wide, size[1] / high)
    wide, high = max(size[0], round(wide * scale)), max(size[1], round(high * scale))
    if (wide, high) != (pixels.shape[1], pixels.shape[0]):
        pixels = cv2.resize(pixels, (wide, high), interpolation=cv2.INTER_AREA)
    left, top = (wide - size[0]) // 2, (high - size[1]) // 2
    _, encoded = cv2.imencode(".png", pixels[top : top + size[1], left : left + size[0]])
    return encoded.tobytes()
