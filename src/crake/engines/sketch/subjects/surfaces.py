"""What is seen of balls, bars, cones and plates: depths and slopes, pixel by pixel."""

from __future__ import annotations

from collections.abc import Callable
from math import copysign, sqrt
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.raster import F32
from crake.engines.sketch.subjects.parts import Point

Window = tuple[slice, slice]
"""Rows and columns."""
Mask = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
Slope = Callable[[Window], tuple[F32, F32]]
"""Returns the normals to the right and down in a part of a window."""
Surface = tuple[F32, F32, Mask, Slope]
"""Shares along a limb, depths, where it is seen at all, and its slope."""


def hull(x: F32, y: F32, way: Point, ra: float, taper: float) -> Surface:
    """Return what is seen of the hull of two balls: at each pixel the nearest of all between them.

    The ball at `t` lies at `t * way` and has the radius `ra + t * taper`, so its depth is `t * ez`
    and the root of `around + t * (2 * level - t * flat)`. With a larger `flat`, where one end is
    almost within the other, that is greatest where its derivative is 0, which `along` says.
    """
    ex, ey, ez = way
    long = max(ex * ex + ey * ey, 1e-6)
    flat = long - taper * taper
    k = max(flat, 0.1 * long)
    level = x * np.float32(ex) + (y * np.float32(ey) + np.float32(ra * taper))
    around = (np.float32(ra * ra) - y * y) - x * x
    most = cast("F32", cv2.multiply(level, level, scale=1 / k))
    most += around
    cv2.sqrt(np.maximum(most, 0, out=most), most)
    along = cast("F32", cv2.addWeighted(level, 1 / k, most, ez / sqrt(k * (k + ez * ez)), 0))
    np.maximum(np.minimum(along, 1, out=along), 0, out=along)
    inside = cast("F32", cv2.addWeighted(level, 2, along, -flat, 0, most))
    inside *= along
    inside += around
    met = inside > 0
    depth = cast("F32", cv2.sqrt(np.maximum(inside, 0, out=inside), inside))
    depth = cast("F32", cv2.scaleAdd(along, ez, depth))

    def slope(cut: Window) -> tuple[F32, F32]:
        share = along[cut]
        per = 1 / np.maximum(share * np.float32(taper) + np.float32(ra), np.float32(1e-3))
        px, py = x[:, cut[1]] - share * np.float32(ex), y[cut[0]] - share * np.float32(ey)
        px *= per
        py *= per
        return px, py

    return along, depth, met, slope


def wall(x: F32, y: F32, way: Point, ra: float, taper: float) -> Surface:
    """Return what is seen of the side of a cone: the nearer wall, or the far one's inside.

    A place `p` is on it where `|p|**2 - s**2 = (ra + k * s)**2`, with `s` its way along the axis:
    a quadratic in its depth.
    """
    ex, ey, ez = way
    long = max(sqrt(ex * ex + ey * ey + ez * ez), 1e-3)
    ux, uy, uz, k = ex / long, ey / long, ez / long, taper / long
    a = 1 - uz * uz * (1 + k * k)
    a = a if abs(a) > 1e-4 else 1e-4
    s = x * np.float32(ux) + y * np.float32(uy)
    wide = s * np.float32(k) + np.float32(ra)
    half = s * np.float32(uz) + wide * np.float32(k * uz)
    root = half * half - np.float32(a) * (x * x + y * y - s * s - wide * wide)
    met = root >= 0
    np.sqrt(np.maximum(root, 0, out=root), out=root)
    near, far = ((half + sign * root) / np.float32(a) for sign in (copysign(1, a), -copysign(1, a)))
    ahead, behind = ((s + depth * np.float32(uz)) / np.float32(long) for depth in (near, far))
    outside = met & (ahead >= 0) & (ahead <= 1)
    inside = met & (behind >= 0) & (behind <= 1)
    depth = np.where(outside, near, far)
    along = np.where(outside, ahead, behind)

    def slope(cut: Window) -> tuple[F32, F32]:
        share = along[cut]
        radius = np.maximum(np.abs(share * np.float32(taper) + np.float32(ra)), np.float32(1e-3))
        aside = share * np.float32(long) + radius * np.float32(k)
        turn = np.where(outside[cut], np.float32(1), np.float32(-1))
        turn /= radius * np.float32(sqrt(1 + k * k))
        px = (x[:, cut[1]] - aside * np.float32(ux)) * turn
        return px, (y[cut[0]] - aside * np.float32(uy)) * turn

    return along, depth, outside | inside, slope


def plane(seen: F32, rows: slice, columns: slice) -> tuple[F32, F32, F32]:
    """Return depth and normals of the plane through the first, second and last corner."""
    first, one, two = seen[0], seen[1] - seen[0], seen[-1] - seen[0]
    normal = np.cross(one, two).astype(np.float32)
    shape = rows.stop - rows.start, columns.stop - columns.start
    long = float(np.linalg.norm(normal))
    if abs(float(normal[2])) < 0.04 * long or long < 1e-6:
        flat = np.zeros(shape, np.float32)
        return np.full(shape, float(seen[:, 2].mean()), np.float32), flat, flat
    normal = normal / np.float32(long if normal[2] > 0 else -long)
    x = np.arange(columns.start, columns.stop, dtype=np.float32)[None] - first[0]
    y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] - first[1]
    depth = first[2] - (x * normal[0] + y * normal[1]) / normal[2]
    return depth, np.full(shape, normal[0]), np.full(shape, normal[1])
