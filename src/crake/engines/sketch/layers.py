"""Pictures kept as the frame wants them, so that moving one is slicing.

A picture is drawn once as premultiplied red, green, blue, alpha bytes. It is kept as planar BT.709
YUV 4:2:0 in limited range, multiplied by its alpha, beside the inverse of that alpha, in up to four
copies that are a quarter of a pixel apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import floor
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.raster import F32, U8, blur_wrapped, recoloured, shrink, strips
from crake.engines.sketch.stage import View

# Rows: Y', Cb, Cr (ITU-R BT.709, 8 bits, limited range) and 255 - alpha, of premultiplied R, G, B
# and alpha in 0..255: an offset of the format counts as much as the pixel covers.
_KR, _KG, _KB = 0.2126, 0.7152, 0.0722
_CB, _CR = 1.8556, 1.5748
YUV = np.array(
    [
        [219 * _KR / 255, 219 * _KG / 255, 219 * _KB / 255, 16 / 255, 0],
        [-224 * _KR / _CB / 255, -224 * _KG / _CB / 255, 224 * (1 - _KB) / _CB / 255, 128 / 255, 0],
        [224 * (1 - _KR) / _CR / 255, -224 * _KG / _CR / 255, -224 * _KB / _CR / 255, 128 / 255, 0],
        [0, 0, 0, -1, 255],
    ],
    np.float32,
)
OPAQUE = np.hstack([YUV[:3, :3], YUV[:3, 3:4] * 255 + YUV[:3, 4:]])
"""The first three rows for R, G and B of what hides everything."""
PHASES = 4


def levels_of(colour: RGB) -> tuple[float, float, float]:
    """Return the levels that an opaque colour, in 0..1, has in the planes of a frame."""
    packed = np.array([*(255 * part for part in colour), 1.0], np.float32)
    y, u, v = (float(row @ packed) for row in OPAQUE)
    return y, u, v


def to_bytes(colour: F32, alpha: F32 | None = None, dither: float = 1.0) -> U8:
    """Pack red, green, blue in 0..1 and alpha into premultiplied bytes.

    Parameters
    ----------
    colour
        `(height, width, 3)`, not premultiplied.
    alpha
        `(height, width)` in 0..1; opaque without it.
    dither
        Steps of noise before rounding, so that gradients show no bands.
    """
    height, width = colour.shape[:2]
    packed = np.empty((height, width, 4), np.uint8)
    speck = np.zeros((64, width), np.float32)
    if dither:
        rng = np.random.default_rng(height * 8191 + width)
        speck = (rng.random((64, width), np.float32) - np.float32(0.5)) * np.float32(dither)
    for rows in strips(height, width):
        planes = [np.minimum(plane, np.float32(1)) for plane in cv2.split(colour[rows])]
        cover = np.ones_like(planes[0]) if alpha is None else alpha[rows]
        full = cover * np.float32(255)
        for plane in planes:
            np.multiply(plane, full, out=plane)
        if dither:
            first = rows.start % 64
            noise = speck[first : first + len(full)] * (cover > 0.02)
            for plane in planes:
                np.add(plane, noise, out=plane)
                np.maximum(plane, 0, out=plane)
        cv2.convertScaleAbs(cv2.merge([*planes, full]), packed[rows])
    return packed


def halved(yuv: U8) -> tuple[U8, U8, U8]:
    """Split a picture of even size into its planes, those of colour at half its size."""
    height, width = yuv.shape[:2]
    y, u, v = cast("list[U8]", cv2.split(yuv))
    return y, shrink(u, width // 2, height // 2), shrink(v, width // 2, height // 2)


def planes(rgba: U8) -> tuple[U8, U8, U8, U8, U8]:
    """Split premultiplied bytes of even size into Y, U, V and both sizes of inverse alpha."""
    height, width = rgba.shape[:2]
    y, u, v, clear = cv2.split(recoloured(rgba, YUV))
    half = [shrink(cast("U8", p), width // 2, height // 2) for p in (u, v, clear)]
    return cast("U8", y), half[0], half[1], cast("U8", clear), half[2]


def _phases(plane: U8, count: int) -> list[U8]:
    """Return copies of a repeating plane, each a further part of a pixel to the left."""
    after = np.roll(plane, -1, axis=1)
    copies = [plane]
    for phase in range(1, count):
        share = phase / count
        copies.append(cast("U8", cv2.addWeighted(plane, 1 - share, after, share, 0)))
    return copies


def _moved(plane: U8, part: tuple[float, float], around: int) -> U8:
    """Move a plane by parts of a pixel to the right and down; it grows by one of each."""
    across, down = part
    wide = cv2.copyMakeBorder(plane, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=around)
    wide = cv2.addWeighted(wide[:, 1:], 1 - across, wide[:, :-1], across, 0)
    return cast("U8", cv2.addWeighted(wide[1:], 1 - down, wide[:-1], down, 0))


def blend(target: Plane, colour: U8, clear: U8) -> None:
    """Lay a premultiplied plane over `target`, in place."""
    cv2.multiply(target, clear, target, 1 / 255)
    cv2.add(target, colour, target)


def runs(offset: int, width: int, period: int) -> Iterator[tuple[int, int, int]]:
    """Cut `width` columns from `offset` of a repeating picture: (to, from, columns) each."""
    done, start = 0, offset % period
    while done < width:
        count = min(period - start, width - done)
        yield done, start, count
        done, start = done + count, 0


class Layer:
    """A wide picture that repeats from left to right and scrolls.

    Parameters
    ----------
    rgba
        `(height, period, 4)` premultiplied bytes; both sizes even.
    top
        Row of the frame where it starts, even; may lie outside the frame.
    speed
        Pixels that it moves while the ground under the subject moves one.
    drift
        Pixels a second that it moves by itself.
    smooth
        Whether to keep copies between whole pixels; fast layers do not need them.
    """

    __slots__ = ("_clear", "_planes", "_solid", "drift", "height", "period", "speed", "top")

    def __init__(
        self, rgba: U8, top: int, speed: float, drift: float = 0.0, *, smooth: bool = True
    ) -> None:
        self.height, self.period = rgba.shape[:2]
        self.top, self.speed, self.drift = top, speed, drift
        count = PHASES if smooth else 1
        y, u, v, clear, half = planes(rgba)
        self._planes = [_phases(p, count) for p in (y, u, v)]
        self._clear = [_phases(p, count) for p in (clear, half)]
        self._solid = self._first_solid_row(clear)

    @property
    def steady(self) -> bool:
        """Whether it moves with the camera alone."""
        return not self.drift

    def soften(self, sigma: float) -> None:
        """Blur it as a lens does that is focused elsewhere, by `sigma` pixels; it still repeats."""
        for copies, size in zip((*self._planes, *self._clear), (1, 2, 2, 1, 2), strict=True):
            copies[:] = _phases(blur_wrapped(copies[0], sigma / size), len(copies))
        self._solid = self._first_solid_row(self._clear[0][0])

    def _first_solid_row(self, clear: U8) -> int:
        """Return the first row from which on the layer hides everything."""
        see_through = np.flatnonzero(clear.max(axis=1))
        last = int(see_through[-1]) + 1 if see_through.size else 0
        # Rounded up: a row of colour covers two rows of brightness, and both must be solid.
        return int(min(last + last % 2, self.height))

    def draw(self, frame: Frame, view: View, down: int = 0) -> None:
        """Draw it where the camera's way has brought it, `down` (even) rows below its place."""
        offset = view.moved(self.speed) + self.drift * view.seconds
        for plane, copies, size in zip(
            (frame.y, frame.u, frame.v), self._planes, (1, 2, 2), strict=True
        ):
            step, phase = divmod(round(offset / size * len(copies)), len(copies))
            clear = self._clear[size - 1][phase]
            self._lay(plane, copies[phase], clear, step, size, self.top + down)

    def _lay(self, target: Plane, colour: U8, clear: U8, offset: int, size: int, row: int) -> None:
        """Lay one plane over the frame's, copying the rows that hide everything."""
        top, height, solid = row // size, self.height // size, self._solid // size
        first, last = max(0, -top), min(height, target.shape[0] - top)
        for to, at, count in runs(offset, target.shape[1], self.period // size):
            middle = min(max(solid, first), last)
            if middle > first:
                box = target[top + first : top + middle, to : to + count]
                cut = slice(first, middle), slice(at, at + count)
                blend(box, colour[cut], clear[cut])
            if last > middle:
                target[top + middle : top + last, to : to + count] = colour[
                    middle:last, at : at + count
                ]


class Sprite:
    """A small picture that can stand anywhere.

    Parameters
    ----------
    rgba
        `(height, width, 4)` premultiplied bytes; odd sizes are padded.
    """

    __slots__ = ("_clear", "_half", "_u", "_v", "_y", "height", "width")

    def __init__(self, rgba: U8) -> None:
        height, width = rgba.shape[:2]
        if height % 2 or width % 2:
            rgba = np.pad(rgba, ((0, height % 2), (0, width % 2), (0, 0)))
        self.height, self.width = rgba.shape[:2]
        self._y, self._u, self._v, self._clear, self._half = planes(rgba)

    def draw(self, frame: Frame, x: float, y: float, rows: int | None = None) -> None:
        """Draw it with its top left corner at (`x`, `y`), only the upper `rows` if given."""
        left, top = round(x), round(y)
        high = self.height if rows is None else max(0, min(rows, self.height))
        self._lay(frame.y, self._y, self._clear, left, top, high)
        left, top, high = left // 2, top // 2, high // 2
        self._lay(frame.u, self._u, self._half, left, top, high)
        self._lay(frame.v, self._v, self._half, left, top, high)

    def glide(self, frame: Frame, x: float, y: float, rows: int | None = None) -> None:
        """Draw it between whole pixels, to a quarter of one: what moves slowly does not judder."""
        high = self.height if rows is None else max(0, min(rows, self.height))
        x, y = round(x * PHASES) / PHASES, round(y * PHASES) / PHASES
        for target, plane, cover, size in (
            (frame.y, self._y, self._clear, 1),
            (frame.u, self._u, self._half, 2),
            (frame.v, self._v, self._half, 2),
        ):
            left, top = floor(x / size), floor(y / size)
            part = x / size - left, y / size - top
            colour, clear = plane[: high // size], cover[: high // size]
            if any(part):
                colour, clear = _moved(colour, part, 0), _moved(clear, part, 255)
            self._lay(target, colour, clear, left, top, len(colour))

    @staticmethod
    def _lay(target: Plane, colour: U8, clear: U8, left: int, top: int, high: int) -> None:
        x0, x1 = max(left, 0), min(left + colour.shape[1], target.shape[1])
        y0, y1 = max(top, 0), min(top + high, target.shape[0])
        if x1 > x0 and y1 > y0:
            cut = slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)
            blend(target[y0:y1, x0:x1], colour[cut], clear[cut])


class Plate:
    """Light that is added to the brightness of a part of the frame: beams, rays, glow.

    Parameters
    ----------
    glow
        `(height, width)` steps of brightness to add.
    """

    __slots__ = ("_glow",)

    def __init__(self, glow: U8) -> None:
        self._glow = glow

    def draw(self, frame: Frame, x: float, y: float) -> None:
        """Add it with its top left corner at (`x`, `y`)."""
        left, top = round(x), round(y)
        high, wide = self._glow.shape
        x0, x1 = max(left, 0), min(left + wide, frame.width)
        y0, y1 = max(top, 0), min(top + high, frame.height)
        if x1 > x0 and y1 > y0:
            box = frame.y[y0:y1, x0:x1]
            cv2.add(box, self._glow[y0 - top : y1 - top, x0 - left : x1 - left], box)
