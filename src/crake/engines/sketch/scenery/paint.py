"""Paint on premultiplied red, green, blue, alpha bytes that repeat from left to right."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import runs
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8

SHIFT = 4
"""OpenCV's drawing functions take coordinates in sixteenths of a pixel here."""


def empty(height: int, width: int) -> U8:
    """Return a clear picture."""
    return np.zeros((height, width, 4), np.uint8)


def ink(colour: RGB, light: Light, lit: float, haze: float = 0.0, far: RGB = (0, 0, 0)) -> RGB:
    """Return a matt colour under a light, `lit` of it reached by it, behind `haze`."""
    (r, g, b), (ar, ag, ab), (sr, sg, sb) = colour, light.ambient, light.colour
    clear = 1 - haze  # written out: a bush asks for hundreds of colours
    return (
        r * (ar + lit * sr) * clear + far[0] * haze,
        g * (ag + lit * sg) * clear + far[1] * haze,
        b * (ab + lit * sb) * clear + far[2] * haze,
    )


def pen(colour: RGB, alpha: float = 1.0) -> tuple[float, float, float, float]:
    """Return a colour in 0..1 as OpenCV takes it, premultiplied."""
    r, g, b = colour
    return (
        min(max(r, 0.0), 1.0) * 255 * alpha,
        min(max(g, 0.0), 1.0) * 255 * alpha,
        min(max(b, 0.0), 1.0) * 255 * alpha,
        255 * alpha,
    )


def over(target: U8, source: U8) -> None:
    """Lay `source` over `target`, in place; both are premultiplied."""
    clear = cv2.bitwise_not(source[..., 3])
    cv2.multiply(target, cv2.merge([clear] * 4), target, 1 / 255)
    cv2.add(target, source, target)


def stamp(target: U8, source: U8, x: float, y: float) -> None:
    """Lay `source` over `target` at (`x`, `y`); what leaves one side comes in at the other."""
    left, top = round(x), round(y)
    y0, y1 = max(top, 0), min(top + source.shape[0], target.shape[0])
    if y1 <= y0:
        return
    for to, at, count in runs(left, source.shape[1], target.shape[1]):
        piece = source[y0 - top : y1 - top, to : to + count]
        over(target[y0:y1, at : at + count], np.ascontiguousarray(piece))


def hazed(picture: U8, far: RGB, amount: float) -> U8:
    """Let the air in front of a picture show in the colour of the distance."""
    matrix = np.eye(4, dtype=np.float32) * (1 - amount)
    matrix[:3, 3] = np.array(far, np.float32) * amount
    matrix[3, 3] = 1
    return cast("U8", cv2.transform(picture, matrix))


def points(values: F32) -> list[np.ndarray[tuple[int, ...], np.dtype[np.int32]]]:
    """Return corners `(n, 2)` in pixels as OpenCV takes them."""
    return [np.rint(values * (1 << SHIFT)).astype(np.int32)]


def polygon(target: U8, corners: F32, colour: tuple[float, float, float, float]) -> None:
    """Fill a polygon with corners `(n, 2)` in pixels."""
    cv2.fillPoly(target, points(corners), colour, cv2.LINE_AA, SHIFT)


def dot(
    target: U8, x: float, y: float, radius: float, colour: tuple[float, float, float, float]
) -> None:
    """Fill a circle; radii below half a pixel grow to it."""
    scale = 1 << SHIFT
    at = round(x * scale), round(y * scale)
    cv2.circle(target, at, max(8, round(radius * scale)), colour, -1, cv2.LINE_AA, SHIFT)


def stroke(
    target: U8,
    corners: F32,
    colour: tuple[float, float, float, float],
    width: float,
) -> None:
    """Draw a line through corners `(n, 2)` in pixels."""
    thick = max(1, round(width))
    cv2.polylines(target, points(corners), isClosed=False, color=colour, thickness=thick,
                  lineType=cv2.LINE_AA, shift=SHIFT)  # fmt: skip
