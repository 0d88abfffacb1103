"""Still images: reading them, fitting them to a frame, and their colours as a frame has them."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.heads import Head
from crake.engines.sketch.layers import YUV
from crake.engines.sketch.raster import F32, U8, blur, even, recoloured, resize
from crake.engines.spec import MediaRef
from crake.errors import BadRequest

_PAN_ROOM = 1.25
_HEAD_ROOM = 0.3
"""Share of what a tall image loses that it loses above: heads are there."""
_BORDER = 0.025
"""How wide the border is that tells whether an image stands on plain ground, in sides."""
_RED, _BLUE = 1.5748, 1.8556
_SPREAD = np.array(
    [[1, 0, _RED], [1, -0.0722 / 0.7152 * _BLUE, -0.2126 / 0.7152 * _RED], [1, _BLUE, 0]]
) * (255 / np.array([219, 224, 224]))
_RGB = np.hstack([_SPREAD, -_SPREAD @ np.array([[16], [128], [128]])]).astype(np.float32)
"""Rows: red, green and blue of Y, U, V and 1 (ITU-R BT.709, 8 bits, limited range)."""
_CLEAR, _MARGIN = 32, 0.06
"""Alpha below which a pixel at the edge is transparent, and the margin around what is cut out, in
longer sides."""
_PLAIN, _EVEN = 4.0, 40.0
"""Unrest of a plain border, and how far its colours may drift apart, of 255."""


def load_image(reference: MediaRef) -> U8:
    """Read an image as `(height, width, 3)` red, green, blue bytes, upright and opaque.

    Raises
    ------
    BadRequest
        It is not an image that OpenCV reads.
    """
    path = str(reference.path)
    image = cv2.imread(path, cv2.IMREAD_COLOR_RGB)
    if image is None:
        raise BadRequest("A reference image could not be read.", param=reference.field)
    raw = cv2.imread(path, cv2.IMREAD_UNCHANGED)
    if raw is not None and raw.ndim == 3 and raw.shape[2] == 4 and raw.dtype == np.uint8:
        # What is transparent is white, as on a page.
        alpha = raw[..., 3:].astype(np.uint16)
        rgb = raw[..., 2::-1].astype(np.uint16)
        image = ((rgb * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8)
        return _with_margin(cast("U8", image), cast("U8", raw[..., 3]))
    return cast("U8", image)


def _with_margin(image: U8, alpha: U8) -> U8:
    """Lay what is cut out in the middle of a white page: so it is not cropped, nor at the edge."""
    edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    corners = alpha[[0, 0, -1, -1], [0, -1, 0, -1]]
    if corners.max() >= _CLEAR or float((edges < _CLEAR).mean()) < 0.5:
        return image
    high, wide = alpha.shape
    margin = max(2, round(_MARGIN * max(high, wide)))
    return cast("U8", np.pad(image, ((margin,) * 2, (margin,) * 2, (0, 0)), constant_values=255))


def plain_ground(image: U8, *, upright: bool) -> bool:
    """Tell whether an image stands on plain ground: paper, a wall, the white of a logo.

    Parameters
    ----------
    upright
        Whether the left and the right border are meant, not the upper and the lower one.
    """
    lying = np.ascontiguousarray(image.transpose(1, 0, 2)) if upright else image
    deep = max(1, round(_BORDER * len(lying)))
    for border in (lying[:deep], lying[-deep:]):
        soft = blur(border.astype(np.float32), max(1.0, lying.shape[1] / 24))
        if float(np.std(blur(border, 1.2) - soft)) > _PLAIN:
            return False
        if float(np.ptp(soft, axis=(0, 1)).max()) > _EVEN:
            return False
    return True


def _set_in(image: U8, width: int, height: int) -> U8:
    """Let the plain ground of an image go on until it has a frame's proportions, if it has some."""
    high, wide = image.shape[:2]
    across, down = max(0, round(high * width / height) - wide), 0
    if across == 0:
        down = max(0, round(wide * height / width) - high)
    if max(across, down) < 2 or min(high, wide) < 16:
        return image
    if not plain_ground(image, upright=across > 0):
        return image
    if down:
        return np.ascontiguousarray(
            _widened(image.transpose(1, 0, 2), down).transpose(1, 0, 2), np.uint8
        )
    return _widened(image, across)


def _widened(image: U8, more: int) -> U8:
    """Add `more` columns, half of them on either side, that go on as the edges are."""
    deep = max(1, round(_BORDER * image.shape[1]))

    def side(edge: U8, columns: int) -> U8:
        even = np.mean(edge, axis=1, keepdims=True, dtype=np.float32)
        even = blur(np.asarray(even, np.float32), max(1.0, len(edge) / 60)).reshape(-1, 1, 3)
        return np.repeat((even + np.float32(0.5)).astype(np.uint8), columns, axis=1)

    parts = [side(image[:, :deep], more // 2), image, side(image[:, -deep:], more - more // 2)]
    return cast("U8", np.concatenate(parts, axis=1))


def covering(image: U8, width: int, height: int, heads: tuple[Head, ...] = ()) -> U8:
    """Resize an image to cover a frame and crop what is far outside.

    Plain ground goes on instead. What is cropped is so evenly on both sides, but less above than
    below where the image is taller than the frame, and no head where that can be helped.
    """
    whole = image
    image = _set_in(image, width, height)
    heads = heads if image is whole else ()
    high, wide = image.shape[:2]
    scale = max(width / wide, height / high)
    room_x = _part(wide, width * _PAN_ROOM / scale)
    room_y = _part(high, height * _PAN_ROOM / scale)
    spans = [(head.left, head.right) for head in heads], [(head.top, head.bottom) for head in heads]
    left, room_x = _kept(wide, width / scale, room_x, _middle(spans[0], wide, width / scale, 0.5))
    usual = _HEAD_ROOM if high > 1.2 * height / scale else 0.5
    top, room_y = _kept(
        high, height / scale, room_y, _middle(spans[1], high, height / scale, usual)
    )
    cut = image[top : top + room_y, left : left + room_x]
    size = max(width, even(room_x * scale)), max(height, even(room_y * scale))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cast("U8", cv2.resize(cut, size, interpolation=how))


def _middle(spans: list[tuple[float, float]], size: int, shown: float, usual: float) -> float:
    """Return the share of what is cropped along an axis that is cropped before what is shown.

    Parameters
    ----------
    spans
        What must be shown, in shares of the axis; the middle of it where all is too long.
    size, shown
        Pixels that there are, and that are shown.
    usual
        The share, where nothing must be shown.
    """
    spare = size - shown
    if not spans or spare < 1:
        return usual
    first, last = min(a for a, _ in spans) * size, max(b for _, b in spans) * size
    if last - first > shown:
        start = (first + last - shown) / 2
    else:
        start = min(max(usual * spare, last - shown), first)
    return min(max(start / spare, 0.0), 1.0)


def _kept(size: int, shown: float, room: int, before: float) -> tuple[int, int]:
    """Return the first of the pixels along an axis that are kept, and their number, at most `room`.

    In the middle of them are the `shown` ones of the first frame.

    Parameters
    ----------
    before
        Share of what is cropped from the first frame that lies before it.
    """
    if before == 0.5:
        return (size - room) // 2, room
    start = round(before * (size - shown))
    beside = max(0, min(start, size - round(shown) - start, (room - round(shown)) // 2))
    return start - beside, round(shown) + 2 * beside


def _part(size: int, wish: float) -> int:
    """Return how much of `size` to keep: near `wish`, and leaving as much on either side."""
    return size if size <= wish else max(1, round(wish) - (size - round(wish)) % 2)


def enlarged(fitted: U8, large: U8) -> U8:
    """Correct the enlarged image until the means of its two-by-two blocks are the fitted one."""
    high, wide = fitted.shape[:2]
    large = cast("U8", cv2.resize(large, (2 * wide, 2 * high), interpolation=cv2.INTER_CUBIC))
    for _ in range(2):
        mean = cv2.resize(large, (wide, high), interpolation=cv2.INTER_AREA)
        error = cv2.subtract(fitted, mean, dtype=cv2.CV_16S)
        error = cv2.resize(error, (2 * wide, 2 * high), interpolation=cv2.INTER_NEAREST)
        large = cast("U8", cv2.add(large, error, dtype=cv2.CV_8U))
    return large


def planes_of(image: U8) -> tuple[Plane, Plane, Plane]:
    """Return Y, U and V of an opaque image, all at its size."""
    # The last two columns of the matrix are of alpha, which is 255, and of the constant.
    matrix = np.concatenate([YUV[:3, :3], YUV[:3, 3:4] * 255 + YUV[:3, 4:5]], axis=1)
    y, u, v = cv2.split(recoloured(image, cast("F32", matrix)))
    return cast("Plane", y), cast("Plane", u), cast("Plane", v)


def as_rgb(frame: Frame) -> U8:
    """Return a frame as `(height, width, 3)` red, green, blue bytes."""
    size = frame.width, frame.height
    return rgb_of(frame.y, resize(frame.u, *size), resize(frame.v, *size))


def rgb_of(y: Plane, u: Plane, v: Plane) -> U8:
    """Return red, green and blue of planes of one size."""
    return cast("U8", cv2.transform(cv2.merge([y, u, v]), _RGB))
