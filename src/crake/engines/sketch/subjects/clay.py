"""A picture that parts are pressed into, with the depth and the slope of what shows.

Limbs are drawn with their true depth and normals, seen without perspective from a little to the
side and above.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, copysign, floor, sqrt
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.raster import F32, Image, blur, resize, shrink
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.parts import Limb, Part, Point, Sheet

U16 = np.ndarray[tuple[int, ...], np.dtype[np.uint16]]
Mask = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
BEHIND = 0.02
"""Pixels that a limb may lie behind one before it and hide it: the ball at a joint is both's, and
rounding would deal out its pixels among them."""
TINTS = 16
"""Steps between an ink's light, base and dark colours."""


class Clay:
    """A large picture of parts; the nearer ones hide the further ones.

    Parameters
    ----------
    eye
        From where they are seen.
    parts
        In any order.
    margin
        Pixels shown around them.
    behind
        The picture of those that are solid, where it is that of those which one sees through.

    Attributes
    ----------
    thin
        Whether it shows those which one sees through.
    left, top
        Where the picture lies, from the eye's box's corner, in pixels shown.
    depth
        Towards the viewer, `(height, width)`, in pixels of the large picture.
    tone
        Number of the part, from 1, times `TINTS`, plus its tint; 0 where there is nothing.
    nx, ny
        Normals: to the right and down.
    """

    def __init__(
        self, eye: Eye, parts: Sequence[Part], margin: int, behind: Clay | None = None
    ) -> None:
        self.eye, self.thin = eye, behind is not None
        corners = [part.points for part in parts]
        reach = [part.reach * eye.grain for part in parts]
        counts = [len(points) for points in corners]
        seen = eye.project(np.concatenate(corners))
        around = np.repeat(np.array(reach, np.float32), counts)[:, None]
        width, height = self._crop((seen[:, :2] - around).min(0), (seen[:, :2] + around).max(0),
                                   margin)  # fmt: skip
        self.depth: F32 = (
            np.full((height, width), -1e6, np.float32) if behind is None else behind.depth.copy()
        )
        self.tone: U16 = np.zeros((height, width), np.uint16)
        self.nx: F32 = np.zeros((height, width), np.float32)
        self.ny: F32 = np.zeros((height, width), np.float32)
        seen[:, :2] -= np.array((self.left * eye.over, self.top * eye.over), np.float32)
        for number, (part, ends) in enumerate(
            zip(parts, np.split(seen, np.cumsum(counts)[:-1]), strict=True), start=1
        ):
            if part.ink.thin is not self.thin:
                continue
            if isinstance(part, Limb):
                self._limb(part, number, ends)
            else:
                self._sheet(part, number, ends)

    def _crop(self, low: F32, high: F32, margin: int) -> tuple[int, int]:
        """Place the picture around what is between two corners; return its size."""
        over = self.eye.over
        if self.eye.cropped:
            size = np.array(self.eye.size, np.float32) * np.float32(over)
            low, high = np.clip(low, 0, size), np.clip(high, 1, size)
        self.left = (floor(low[0] / over) - margin) & ~1
        self.top = (floor(low[1] / over) - margin) & ~1
        right, bottom = ceil(high[0] / over) + margin, ceil(high[1] / over) + margin
        self.shown = (right - self.left + 3) & ~3, (bottom - self.top + 3) & ~3
        return round(self.shown[0] * over), round(self.shown[1] * over)

    def _window(self, low: F32, high: F32) -> tuple[slice, slice] | None:
        height, width = self.depth.shape
        x0, y0 = max(floor(float(low[0])), 0), max(floor(float(low[1])), 0)
        x1, y1 = min(ceil(float(high[0])) + 1, width), min(ceil(float(high[1])) + 1, height)
        return (slice(y0, y1), slice(x0, x1)) if x1 > x0 and y1 > y0 else None

    def _limb(self, part: Limb, number: int, ends: F32) -> None:
        """Draw the hull of two balls; each pixel shows a ball between them, the nearest one."""
        ra, rb = part.ra * self.eye.grain, part.rb * self.eye.grain
        radii: F32 = np.array([[ra], [rb]], np.float32)
        window = self._window((ends[:, :2] - radii).min(0), (ends[:, :2] + radii).max(0))
        if window is None:
            return
        (ax, ay, az), (bx, by, bz) = ends.tolist()
        rows, columns = window
        x = np.arange(columns.start, columns.stop, dtype=np.float32)[None] - np.float32(ax)
        y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] - np.float32(ay)
        ex, ey, ez, taper = bx - ax, by - ay, bz - az, rb - ra
        surface = _cut if part.cut else _round
        along, depth, px, py, radius = surface(x, y, (ex, ey, ez), ra, taper)
        depth += np.float32(az)
        shown = depth > self.depth[window]
        left, top, wide, high = cv2.boundingRect(shown.view(np.uint8))
        if not wide:
            return
        # What is hidden, and the corners around what is round, need no slope and no colour.
        cut = slice(top, top + high), slice(left, left + wide)
        shown, depth, along = shown[cut], depth[cut], along[cut]
        window = (
            slice(rows.start + top, rows.start + top + high),
            slice(columns.start + left, columns.start + left + wide),
        )
        depth -= np.float32(BEHIND)
        radius = np.maximum(radius[cut], np.float32(1e-3))
        px, py = px[cut] / radius, py[cut] / radius
        tone: U16 | int = number * TINTS + TINTS // 2
        if part.coat is not None:
            turn = (1 if ex >= 0 else -1) / max(sqrt(ex * ex + ey * ey), 1e-3)
            aside = px * np.float32(-ey * turn) + py * np.float32(ex * turn)
            shade = part.coat(along, np.asarray(aside, np.float32))
            tone = (number * TINTS + np.clip(shade * 7.5 + 8, 0, 15)).astype(np.uint16)
        self._keep(window, shown, depth, tone, px, py)

    def averaged(self, plane: Image) -> Image:
        """Average a plane of the large picture down to the size shown."""
        if self.eye.over == 2:
            return shrink(plane, *self.shown)
        # Less than two to one: each pixel shown is that which is nearest to its middle and the one
        # beside, which is almost the mean of the area, at a fifth of its time.
        return resize(plane, *self.shown)

    def _keep(
        self,
        window: tuple[slice, slice],
        shown: Mask,
        depth: F32,
        tone: U16 | int,
        nx: F32,
        ny: F32,
    ) -> None:
        # OpenCV copies through a mask many times as fast as NumPy.
        mask = shown.view(np.uint8)
        tones = np.full(mask.shape, tone, np.uint16) if isinstance(tone, int) else tone
        cv2.copyTo(depth, mask, self.depth[window])
        cv2.copyTo(tones, mask, self.tone[window])
        cv2.copyTo(nx, mask, self.nx[window])
        cv2.copyTo(ny, mask, self.ny[window])

    def _sheet(self, part: Sheet, number: int, seen: F32) -> None:
        window = self._window(seen[:, :2].min(0), seen[:, :2].max(0))
        if window is None:
            return
        rows, columns = window
        mask = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.uint8)
        corners = (seen[:, :2] - (columns.start, rows.start)) * 16
        cv2.fillPoly(mask, [np.round(corners).astype(np.int32)], 255, cv2.LINE_8, 4)
        depth, nx, ny = _plane(seen, rows, columns)
        bulge = part.bulge * self.eye.grain
        if bulge > 0.5:
            inner = cast("F32", cv2.distanceTransform(mask, cv2.DIST_L2, 3))
            # Where the shape fills its window, nothing is outside, and the distance is endless.
            dome = 1 - np.minimum(inner, np.float32(bulge)) / np.float32(bulge)
            high = blur(np.sqrt(np.maximum(1 - dome * dome, 0)) * np.float32(bulge), bulge * 0.12)
            gx = cast("F32", cv2.Sobel(high, cv2.CV_32F, 1, 0, ksize=3, scale=0.125))
            gy = cast("F32", cv2.Sobel(high, cv2.CV_32F, 0, 1, ksize=3, scale=0.125))
            per = 1 / np.sqrt(gx * gx + gy * gy + 1)
            depth, nx, ny = depth + high, nx - gx * per, ny - gy * per
        shown = (mask > 0) & (depth > self.depth[window])
        self._keep(window, shown, depth, number * TINTS + TINTS // 2, nx, ny)


def _nearest(x: F32, y: F32, way: tuple[float, float, float], ra: float, taper: float) -> F32:
    """Return which of a limb's balls is nearest at each pixel: 0 the first, 1 the last.

    The ball at `t` lies at `t * way` and has the radius `ra + t * taper`, so its depth is
    `t * ez + sqrt(most - k * (t - middle)**2)`, with a `middle` that is linear and a `most` that is
    quadratic in the place. That is greatest where its derivative is 0.
    """
    ex, ey, ez = way
    flat = max(ex * ex + ey * ey, 1e-6)
    k = max(flat - taper * taper, 0.1 * flat)
    middle = x * np.float32(ex / k) + (y * np.float32(ey / k) + np.float32(ra * taper / k))
    most = middle * middle
    most *= np.float32(k)
    most -= x * x
    most -= y * y - np.float32(ra * ra)
    np.sqrt(np.maximum(most, 0, out=most), out=most)
    most *= np.float32(ez / sqrt(k * (k + ez * ez)))
    middle += most
    return np.clip(middle, 0, 1, out=middle)


Surface = tuple[F32, F32, F32, F32, F32]
"""Shares along a limb, depths (not finite where nothing is seen), normals to the right and down
that are as long as what comes last."""


def _round(x: F32, y: F32, way: Point, ra: float, taper: float) -> Surface:
    """Return what is seen of the hull of two balls."""
    along = _nearest(x, y, way, ra, taper)
    px, py = x - along * np.float32(way[0]), y - along * np.float32(way[1])
    radius = along * np.float32(taper) + np.float32(ra)
    inside = radius * radius
    inside -= px * px
    inside -= py * py
    depth = np.sqrt(np.maximum(inside, 0))
    depth += along * np.float32(way[2])
    np.copyto(depth, -np.inf, where=inside <= 0)
    return along, depth, px, py, radius


def _cut(x: F32, y: F32, way: Point, ra: float, taper: float) -> Surface:
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
    depth = np.where(outside, near, np.where(inside, far, -np.inf)).astype(np.float32)
    along = np.where(outside, ahead, np.where(inside, behind, 0)).astype(np.float32)
    radius = np.maximum(np.abs(along * np.float32(taper) + np.float32(ra)), np.float32(1e-3))
    aside = along * np.float32(long) + radius * np.float32(k)
    turn = np.where(outside, np.float32(1), np.float32(-1))
    px, py = (x - aside * np.float32(ux)) * turn, (y - aside * np.float32(uy)) * turn
    return along, depth, px, py, radius * np.float32(sqrt(1 + k * k))


def _plane(seen: F32, rows: slice, columns: slice) -> tuple[F32, F32, F32]:
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
