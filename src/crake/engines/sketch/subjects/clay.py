"""A picture that parts are pressed into, with the depth and the slope of what shows.

Limbs are drawn with their true depth and normals, seen without perspective from a little to the
side and above.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, sqrt
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.raster import F32, Image, blur, resize, shrink
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.parts import Limb, Part, Sheet
from crake.engines.sketch.subjects.surfaces import Mask, Window, hull, plane, wall

U16 = np.ndarray[tuple[int, ...], np.dtype[np.uint16]]
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
    only
        Which of the parts are pressed; without it, all.
    begun
        A picture of the rest of the same parts, which is gone on with.

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
        self,
        eye: Eye,
        parts: Sequence[Part],
        margin: int,
        behind: Clay | None = None,
        *,
        only: Sequence[int] | None = None,
        begun: Clay | None = None,
    ) -> None:
        self.eye, self.thin = eye, behind is not None
        points, starts = corners(parts)
        seen = eye.project(points)
        around = _around(parts, seen, starts, eye.grain)
        low = np.minimum.reduceat(seen[:, :2] - around, starts)
        high = np.maximum.reduceat(seen[:, :2] + around, starts)
        numbers = list(range(len(parts)))
        if behind is not None:  # solid parts keep room for what is thin: it is put over them
            numbers = [number for number, part in enumerate(parts) if part.ink.thin]
        if only is not None and begun is None:
            numbers = list(only)
        width, height = self._crop(low[numbers].min(0), high[numbers].max(0), margin)
        self.depth: F32 = (
            np.full((height, width), -1e6, np.float32) if behind is None else self._over(behind)
        )
        self.tone: U16 = np.zeros((height, width), np.uint16)
        self.nx: F32 = np.zeros((height, width), np.float32)
        self.ny: F32 = np.zeros((height, width), np.float32)
        if begun is not None:
            self._go_on_with(begun)
        corner = np.array((self.left * eye.over, self.top * eye.over), np.float32)
        seen[:, :2] -= corner
        windows = self._windows(low - corner, high - corner)
        ends = np.split(seen, starts[1:])
        for number in numbers if only is None else only:
            part, window = parts[number], windows[number]
            if part.ink.thin is not self.thin or window is None:
                continue
            if isinstance(part, Limb):
                self._limb(part, number + 1, ends[number], window)
            else:
                self._sheet(part, number + 1, ends[number], window)

    def _over(self, behind: Clay) -> F32:
        """Return the depth of what is behind this picture."""
        return behind.depth[self._drawn_within(behind)].copy()

    def _go_on_with(self, begun: Clay) -> None:
        """Take over what a smaller picture shows."""
        window = begun._drawn_within(self)
        self.depth[window], self.tone[window] = begun.depth, begun.tone
        self.nx[window], self.ny[window] = begun.nx, begun.ny

    def _drawn_within(self, other: Clay) -> Window:
        """Return the rows and columns, as drawn, of this picture in a larger one."""
        rows, columns = (
            slice(round(cut.start * self.eye.over), round(cut.stop * self.eye.over))
            for cut in self.within(other)
        )
        return rows, columns

    def within(self, other: Clay) -> Window:
        """Return the rows and columns, as shown, of this picture in a larger one."""
        left, top = self.left - other.left, self.top - other.top
        return slice(top, top + self.shown[1]), slice(left, left + self.shown[0])

    def _crop(self, low: F32, high: F32, margin: int) -> tuple[int, int]:
        """Place the picture around what is between two corners; return its size.

        All its edges lie where pixels shown begin with pixels drawn, `Eye.over` to one.
        """
        over = self.eye.over
        if self.eye.cropped:
            size = np.array(self.eye.size, np.float32) * np.float32(over)
            low, high = np.clip(low, 0, size), np.clip(high, 1, size)
        self.left = (floor(low[0] / over) - margin) & ~3
        self.top = (floor(low[1] / over) - margin) & ~3
        right, bottom = ceil(high[0] / over) + margin, ceil(high[1] / over) + margin
        self.shown = (right - self.left + 3) & ~3, (bottom - self.top + 3) & ~3
        return round(self.shown[0] * over), round(self.shown[1] * over)

    def _windows(self, low: F32, high: F32) -> list[Window | None]:
        """Return the rows and columns around what is between corners `(n, 2)`, if there are any."""
        height, width = self.depth.shape
        first = np.maximum(np.floor(low), 0).astype(int).tolist()
        last = np.minimum(np.ceil(high) + 1, (width, height)).astype(int).tolist()
        return [
            (slice(y0, y1), slice(x0, x1)) if x1 > x0 and y1 > y0 else None
            for (x0, y0), (x1, y1) in zip(first, last, strict=True)
        ]

    def _limb(self, part: Limb, number: int, ends: F32, window: Window) -> None:
        """Draw the hull of two balls; each pixel shows a ball between them, the nearest one."""
        ra, rb = part.ra * self.eye.grain, part.rb * self.eye.grain
        (ax, ay, az), (bx, by, bz) = ends.tolist()
        rows, columns = window
        x = np.arange(columns.start, columns.stop, dtype=np.float32)[None] - np.float32(ax)
        y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] - np.float32(ay)
        way = ex, ey, _ = bx - ax, by - ay, bz - az
        surface = wall if part.cut else hull
        along, depth, met, slope = surface(x, y, way, ra, rb - ra)
        depth += np.float32(az)
        shown = depth > self.depth[window]
        shown &= met
        left, top, wide, high = cv2.boundingRect(shown.view(np.uint8))
        if not wide:
            return
        # What is hidden, and the corners around what is round, need no slope and no colour.
        cut = slice(top, top + high), slice(left, left + wide)
        window = (
            slice(rows.start + top, rows.start + top + high),
            slice(columns.start + left, columns.start + left + wide),
        )
        px, py = slope(cut)
        tone: U16 | int = number * TINTS + TINTS // 2
        if part.coat is not None:
            turn = (1 if ex >= 0 else -1) / max(sqrt(ex * ex + ey * ey), 1e-3)
            aside = px * np.float32(-ey * turn) + py * np.float32(ex * turn)
            shade = part.coat(along[cut], np.asarray(aside, np.float32))
            tone = (number * TINTS + np.clip(shade * 7.5 + 8, 0, 15)).astype(np.uint16)
        self._keep(window, shown[cut], depth[cut] - np.float32(BEHIND), tone, px, py)

    def averaged(self, plane: Image) -> Image:
        """Average a plane of the large picture down to the size shown."""
        if self.eye.over == 2:
            return shrink(plane, *self.shown)
        # Less than two to one: each pixel shown is that which is nearest to its middle and the one
        # beside, which is almost the mean of the area, at a fifth of its time.
        return resize(plane, *self.shown)

    def _keep(
        self,
        window: Window,
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

    def _sheet(self, part: Sheet, number: int, seen: F32, window: Window) -> None:
        rows, columns = window
        mask = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.uint8)
        corners = (seen[:, :2] - (columns.start, rows.start)) * 16
        cv2.fillPoly(mask, [np.round(corners).astype(np.int32)], 255, cv2.LINE_8, 4)
        depth, nx, ny = plane(seen, rows, columns)
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


def corners(parts: Sequence[Part]) -> tuple[F32, NDArray[np.intp]]:
    """Return the points of parts `(n, 3)`, one part after the other, and where each one begins."""
    points: list[Sequence[float]] = []
    starts = []
    for part in parts:
        starts.append(len(points))
        points += (part.a, part.b) if isinstance(part, Limb) else part.corners.tolist()
    return np.array(points, np.float32), np.array(starts, np.intp)


def _around(parts: Sequence[Part], seen: F32, starts: NDArray[np.intp], grain: float) -> F32:
    """Return how far parts extend around each of their points `(n, 2)`, to the sides and up."""
    radii = np.zeros(len(seen), np.float32)
    cut = []
    for part, start in zip(parts, starts.tolist(), strict=True):
        if isinstance(part, Limb):
            radii[start : start + 2] = part.ra, part.rb
            if part.cut:
                cut.append(start)
    around = np.repeat(radii[:, None] * np.float32(grain), 2, axis=1)
    # A ring is seen as an ellipse, which is narrow along its axis.
    way = seen[[start + 1 for start in cut]] - seen[cut]
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), np.float32(1e-3))
    narrow = np.sqrt(np.maximum(1 - np.square(way[:, :2]), 0))
    for end in (0, 1):
        around[[start + end for start in cut]] *= narrow
    return around
