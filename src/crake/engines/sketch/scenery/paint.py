"""Paint on premultiplied red, green, blue, alpha bytes that repeat from left to right."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import runs
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, Floats

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


def inks(colours: Floats, light: Light, lit: Floats) -> Floats:
    """Return what `ink` does for colours `(n, 3)`, `lit` `(n,)` of the light reaching them."""
    reached = np.array(light.ambient) + lit[:, None] * np.array(light.colour)
    return np.asarray(colours * reached)


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
    *planes, alpha = cv2.split(picture)
    veiled = [
        cv2.addWeighted(plane, 1 - amount, alpha, part * amount, 0)
        for plane, part in zip(planes, far, strict=True)
    ]
    return cast("U8", cv2.merge([*veiled, alpha]))


def points(values: F32) -> list[np.ndarray[tuple[int, ...], np.dtype[np.int32]]]:
    """Return corners `(n, 2)` in pixels as OpenCV takes them."""
    return [np.rint(values * (1 << SHIFT)).astype(np.int32)]


def polygon(target: U8, corners: F32, colour: tuple[float, float, float, float]) -> None:
    """Fill a polygon with corners `(n, 2)` in pixels."""
    cv2.fillPoly(target, points(corners), colour, cv2.LINE_AA, SHIFT)


def tufts(at: Floats, long: Floats, turn: Floats, wide: float = 0.55) -> F32:
    """Return the corners `(n, 4, 2)` of pointed tufts of leaves, `wide` times as wide as long."""
    ahead = np.stack([np.cos(turn), np.sin(turn)], axis=-1) * long[:, None]
    aside = np.stack([-ahead[:, 1], ahead[:, 0]], axis=-1) * wide
    return np.stack([at - ahead, at + aside, at + ahead, at - aside], axis=1).astype(np.float32)


def polygons(target: U8, corners: F32, colours: Floats) -> None:
    """Fill polygons with corners `(count, n, 2)` in colours `(count, 3)` in 0..1, one by one.

    Preparing them at once takes a third of the time: a tree has hundreds of leaves.
    """
    at = np.rint(corners * (1 << SHIFT)).astype(np.int32, order="C")
    inks = np.full((len(at), 4), 255.0)
    inks[:, :3] = np.clip(colours, 0, 1) * 255
    for shape, colour in zip(at, inks.tolist(), strict=True):
        cv2.fillPoly(target, [shape], colour, cv2.LINE_AA, SHIFT)


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
