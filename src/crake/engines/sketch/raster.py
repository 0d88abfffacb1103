"""Typed, thin wrappers of the OpenCV calls that the animator draws with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar, cast

import cv2
import numpy as np
from numpy.typing import NDArray

U8 = NDArray[np.uint8]
F32 = NDArray[np.float32]
Floats = NDArray[np.floating[Any]]
Image = TypeVar("Image", bound=NDArray[Any])

_CACHED = 1 << 15
"""Pixels that are worked on at once where there are many steps."""


def resize(image: Image, width: int, height: int, how: int = cv2.INTER_LINEAR) -> Image:
    """Resample to `width` x `height`; `how` is an OpenCV interpolation flag."""
    return cast("Image", cv2.resize(image, (width, height), interpolation=how))


def shrink(image: Image, width: int, height: int) -> Image:
    """Average down to `width` x `height`."""
    return cast("Image", cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA))


def reduce(image: Image, width: int, height: int) -> Image:
    """Resample to `width` x `height` where it is hardly more than halved, or magnified.

    From each pixel and the one beside, which is nearly the mean of the area, at a tenth of the time
    of `shrink` unless that halves exactly.
    """
    halved = 2 * width >= image.shape[1] and 2 * height >= image.shape[0]
    return (resize if halved else shrink)(image, width, height)


def pick(image: Image, width: int, height: int) -> Image:
    """Take the nearest of the pixels of a larger picture."""
    return cast("Image", cv2.resize(image, (width, height), interpolation=cv2.INTER_NEAREST))


def blur(image: Image, sigma: float) -> Image:
    """Blur with a Gaussian of `sigma` pixels; the edge repeats."""
    if sigma <= 0.2:
        return image
    soft = cv2.GaussianBlur(image, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE)
    return cast("Image", soft)


def blur_wrapped(image: Image, sigma: float) -> Image:
    """Blur a picture that repeats from left to right."""
    pad = min(int(3 * sigma) + 2, image.shape[1])
    wide = np.concatenate([image[:, -pad:], image, image[:, :pad]], axis=1)
    return cast("Image", np.ascontiguousarray(blur(wide, sigma)[:, pad:-pad]))


def sample(image: Image, x: F32, y: F32, border: int = cv2.BORDER_REPLICATE) -> Image:
    """Look `image` up at the fractional pixels (`x`, `y`), bilinearly."""
    return cast("Image", cv2.remap(image, x, y, cv2.INTER_LINEAR, borderMode=border))


def displace(image: Image, x: F32, y: F32) -> Image:
    """Look every pixel of `image` up (`x`, `y`) pixels away from itself; beyond the edge is 0."""
    how = cv2.INTER_LINEAR | cv2.WARP_RELATIVE_MAP
    return cast("Image", cv2.remap(image, x, y, how, borderMode=cv2.BORDER_CONSTANT))


def strips(height: int, width: int) -> Iterator[slice]:
    """Cut a picture into rows, a power of two of them each, that stay in a core's cache."""
    high = 1 << max(0, (_CACHED // max(width, 1)).bit_length() - 1)
    for top in range(0, height, min(high, 64)):
        yield slice(top, min(top + min(high, 64), height))


def recoloured(picture: U8, matrix: F32) -> U8:
    """Multiply the channels of each pixel by a matrix, which may have a column of offsets.

    OpenCV takes a third of the time for floats. No sum may be below 0.
    """
    changed = np.empty((*picture.shape[:2], len(matrix)), np.uint8)
    for rows in strips(*picture.shape[:2]):
        sums = cv2.transform(picture[rows].astype(np.float32), matrix)
        cv2.convertScaleAbs(sums, changed[rows])
    return changed


def guided(picture: U8, values: F32, side: int, even_below: float) -> F32:
    """Smooth values but for the edges of a picture: a guided filter (He, Sun and Tang, 2010).

    Parameters
    ----------
    picture
        `(height, width, 3)` red, green, blue, or its brightness alone.
    values
        `(height, width)`.
    side
        Pixels of the window in which values follow the picture's brightness linearly.
    even_below
        Variance of the brightness, 0 to 1, below which a window counts as even.
    """
    guide = _brightness(picture)
    slope, offset = _led(guide, values, side, even_below)
    return slope * guide + offset


def guided_up(picture: U8, values: F32, side: int, even_below: float) -> F32:
    """Smooth values that are smaller than their picture, and enlarge them along its edges.

    The fast guided filter (He and Sun, 2015): `side` is counted in pixels of the values.
    """
    guide = _brightness(picture)
    high, wide = values.shape
    slope, offset = _led(shrink(guide, wide, high), values, side, even_below)
    return resize(slope, *guide.shape[::-1]) * guide + resize(offset, *guide.shape[::-1])


def _brightness(picture: U8) -> F32:
    grey = picture if picture.ndim == 2 else cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return np.asarray(grey.astype(np.float32) / np.float32(255))


def _led(guide: F32, values: F32, side: int, even_below: float) -> tuple[F32, F32]:
    """Return by what a guide must be multiplied, and what must be added, to be near values."""

    def mean(image: F32) -> F32:
        return cast("F32", cv2.blur(image, (side, side)))

    middle, usual = mean(guide), mean(values)
    variance = mean(np.square(guide)) - middle**2
    slope = (mean(guide * values) - middle * usual) / (variance + even_below)
    return mean(slope), mean(usual - slope * middle)


def disc(size: int) -> U8:
    """Return a round kernel, `size` pixels across."""
    return cast("U8", cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))


def step(low: float, high: float, value: Floats) -> F32:
    """Hermite's smooth step: 0 below `low`, 1 above `high` (or the other way round)."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def mix(first: F32, second: F32, amount: F32) -> F32:
    """`first` where `amount` is 0, `second` where it is 1; `amount` lacks the last axis."""
    shape = np.broadcast_shapes(first.shape, second.shape, (*amount.shape, 1))
    mixed = np.empty(shape, np.float32)
    for channel in range(shape[-1]):  # the last axis is too short for NumPy to be fast along it
        start = first[..., channel]
        mixed[..., channel] = start + (second[..., channel] - start) * amount
    return mixed


def vector(values: tuple[float, ...]) -> F32:
    """Return a tuple of numbers as an array."""
    return np.array(values, np.float32)


def even(value: float) -> int:
    """Round to the nearest even whole number, at least 2."""
    return max(2, 2 * round(value / 2))
