"""Turns parts into a shaded picture with motion blur.

Limbs are drawn with their true depth and normals, seen without perspective from a little to the
side and above; one twice as large picture is averaged down for smooth edges.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil, cos, floor, sin
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, Floats, blur, resize, sample, shrink, vector
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, Sheet

U16 = np.ndarray[tuple[int, ...], np.dtype[np.uint16]]
TINTS = 16
"""Steps between an ink's light, base and dark colours."""
OVER = 2
"""Pixels drawn per pixel shown, each way."""
BLUR_STEPS = 7
"""Pictures that a motion blur averages."""


@dataclass(frozen=True, slots=True)
class Eye:
    """From where a subject is seen, and how large.

    Parameters
    ----------
    turn
        Angle in radians by which it turns its front to the viewer.
    pitch
        Angle in radians from which it is seen from above.
    scale
        Pixels per unit of the subject.
    box
        Left, bottom, right, top of what is drawn, in units of the subject as seen.
    """

    turn: float
    pitch: float
    scale: float
    box: tuple[float, float, float, float]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels, even."""
        left, bottom, right, top = self.box
        return (
            2 * ceil((right - left) * self.scale / 2),
            2 * ceil((top - bottom) * self.scale / 2),
        )

    def project(self, points: F32) -> F32:
        """Turn points `(n, 3)` into columns, rows and depths `(n, 3)` of the large picture."""
        x = points[:, 0] * cos(self.turn) - points[:, 2] * sin(self.turn)
        deep = points[:, 0] * sin(self.turn) + points[:, 2] * cos(self.turn)
        up = points[:, 1] * cos(self.pitch) - deep * sin(self.pitch)
        deep = points[:, 1] * sin(self.pitch) + deep * cos(self.pitch)
        factor = self.scale * OVER
        seen = np.stack([(x - self.box[0]), (self.box[3] - up), deep], axis=-1)
        return (seen * factor).astype(np.float32)


class Clay:
    """The large picture while parts are pressed into it."""

    def __init__(self, eye: Eye) -> None:
        self.eye = eye
        width, height = (side * OVER for side in eye.size)
        self.depth: F32 = np.full((height, width), -1e6, np.float32)
        self.tone: U16 = np.zeros((height, width), np.uint16)
        self.nx: F32 = np.zeros((height, width), np.float32)
        self.ny: F32 = np.zeros((height, width), np.float32)

    def crop(self, margin: int) -> tuple[int, int]:
        """Cut away what is empty but for a margin; return the column and row cut, as shown."""
        rows, columns = np.flatnonzero(self.tone.any(axis=1)), np.flatnonzero(self.tone.any(axis=0))
        if not rows.size:
            return 0, 0
        unit = 2 * OVER
        top = max(int(rows[0]) // unit - margin, 0) * unit
        left = max(int(columns[0]) // unit - margin, 0) * unit
        cut = (slice(top, (int(rows[-1]) // unit + 1 + margin) * unit),
               slice(left, (int(columns[-1]) // unit + 1 + margin) * unit))  # fmt: skip
        self.tone = np.ascontiguousarray(self.tone[cut])
        self.depth, self.nx, self.ny = (
            np.ascontiguousarray(plane[cut]) for plane in (self.depth, self.nx, self.ny)
        )
        return left // OVER, top // OVER

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height of the picture as shown."""
        return self.tone.shape[1] // OVER, self.tone.shape[0] // OVER

    def press(self, parts: Sequence[Part]) -> None:
        """Draw all parts; the nearer hides the further."""
        for number, part in enumerate(parts, start=1):
            if isinstance(part, Limb):
                self._limb(part, number)
            else:
                self._sheet(part, number)

    def _window(self, low: F32, high: F32) -> tuple[slice, slice] | None:
        height, width = self.depth.shape
        x0, y0 = max(floor(float(low[0])), 0), max(floor(float(low[1])), 0)
        x1, y1 = min(ceil(float(high[0])) + 1, width), min(ceil(float(high[1])) + 1, height)
        return (slice(y0, y1), slice(x0, x1)) if x1 > x0 and y1 > y0 else None

    def _limb(self, part: Limb, number: int) -> None:
        ends = self.eye.project(np.array([part.a, part.b], np.float32))
        ra, rb = (r * self.eye.scale * OVER for r in (part.ra, part.rb))
        radii = np.array([[ra], [rb]], np.float32)
        window = self._window((ends[:, :2] - radii).min(0), (ends[:, :2] + radii).max(0))
        if window is None:
            return
        (ax, ay, az), (bx, by, bz) = ends.tolist()
        rows, columns = window
        x = np.arange(columns.start, columns.stop, dtype=np.float32)[None] - np.float32(ax)
        y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] - np.float32(ay)
        ex, ey = bx - ax, by - ay
        long = max(ex * ex + ey * ey, 1e-6)
        along = np.clip((x * np.float32(ex / long)) + (y * np.float32(ey / long)), 0, 1)
        px, py = x - along * np.float32(ex), y - along * np.float32(ey)
        radius = along * np.float32(rb - ra) + np.float32(ra)
        inside = radius * radius - px * px - py * py
        depth = np.sqrt(np.maximum(inside, 0)) + along * np.float32(bz - az) + np.float32(az)
        shown = (inside > 0) & (depth > self.depth[window])
        tone: U16 | int = number * TINTS + TINTS // 2
        per = 1 / np.maximum(radius, 1e-3)
        if part.coat is not None:
            aside = (px * np.float32(-ey) + py * np.float32(ex)) / np.float32(long**0.5) * per
            shade = part.coat(along, aside if ex >= 0 else -aside)
            tone = (number * TINTS + np.clip(shade * 7.5 + 8, 0, 15)).astype(np.uint16)
        self._keep(window, shown, depth, tone, px * per, py * per)

    def _keep(
        self,
        window: tuple[slice, slice],
        shown: np.ndarray[tuple[int, ...], np.dtype[np.bool_]],
        depth: F32,
        tone: U16 | int,
        nx: F32,
        ny: F32,
    ) -> None:
        np.copyto(self.depth[window], depth, where=shown)
        np.copyto(self.tone[window], np.asarray(tone, np.uint16), where=shown)
        np.copyto(self.nx[window], nx, where=shown)
        np.copyto(self.ny[window], ny, where=shown)

    def _sheet(self, part: Sheet, number: int) -> None:
        seen = self.eye.project(part.corners)
        window = self._window(seen[:, :2].min(0), seen[:, :2].max(0))
        if window is None:
            return
        rows, columns = window
        mask = np.zeros((rows.stop - rows.start, columns.stop - columns.start), np.uint8)
        corners = (seen[:, :2] - (columns.start, rows.start)) * 16
        cv2.fillPoly(mask, [np.round(corners).astype(np.int32)], 255, cv2.LINE_8, 4)
        depth, nx, ny = self._plane(seen, rows, columns)
        bulge = part.bulge * self.eye.scale * OVER
        if bulge > 0.5:
            inner = cast("F32", cv2.distanceTransform(mask, cv2.DIST_L2, 3))
            dome = 1 - np.clip(inner / np.float32(bulge), 0, 1)
            high = blur(np.sqrt(np.maximum(1 - dome * dome, 0)) * np.float32(bulge), bulge * 0.12)
            gx = cast("F32", cv2.Sobel(high, cv2.CV_32F, 1, 0, ksize=3, scale=0.125))
            gy = cast("F32", cv2.Sobel(high, cv2.CV_32F, 0, 1, ksize=3, scale=0.125))
            per = 1 / np.sqrt(gx * gx + gy * gy + 1)
            depth, nx, ny = depth + high, nx - gx * per, ny - gy * per
        shown = (mask > 0) & (depth > self.depth[window])
        self._keep(window, shown, depth, number * TINTS + TINTS // 2, nx, ny)

    @staticmethod
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


def _inks(parts: Sequence[Part]) -> tuple[U8, F32]:
    """Return colours `(tones, 3)`, and gloss, glow and fur `(tones, 3)` per tone of the parts."""
    colours = np.zeros(((len(parts) + 1) * TINTS, 3), np.float32)
    looks = np.zeros(((len(parts) + 1) * TINTS, 3), np.float32)
    ramp = (np.arange(TINTS, dtype=np.float32)[:, None] - 8) / 7
    known: dict[int, F32] = {}
    for number, part in enumerate(parts, start=1):
        ink: Ink = part.ink
        tints = known.get(id(ink))
        if tints is None:
            base = vector(ink.base)
            dark = vector(ink.dark or ink.base) - base
            light = vector(ink.light or ink.base) - base
            tints = base + np.clip(ramp, 0, 1) * dark + np.clip(-ramp, 0, 1) * light
            known[id(ink)] = tints
        cut = slice(number * TINTS, (number + 1) * TINTS)
        colours[cut], looks[cut] = tints, (ink.gloss, ink.glow, ink.fur)
    return np.clip(colours * 255, 0, 255).astype(np.uint8), looks


def _shade(clay: Clay, parts: Sequence[Part], light: Light) -> tuple[F32, F32]:
    """Return red, green, blue `(height, width, 3)` premultiplied, and the cover, at shown size."""
    width, height = clay.shown
    tall = clay.eye.size[1]
    colours, looks = _inks(parts)
    solid = (clay.tone > 0).astype(np.float32)
    cover = shrink(solid, width, height)
    per = np.float32(1) / np.maximum(cover, np.float32(1e-3))
    albedo = shrink(np.take(colours, clay.tone, axis=0), width, height)
    albedo_f = albedo.astype(np.float32) * np.float32(1 / 255)
    tone = clay.tone[::OVER, ::OVER]
    gloss, glow, fur = (np.take(looks[:, k], tone) for k in range(3))
    nx, ny = (blur(shrink(n, width, height), 0.7) * per for n in (clay.nx, clay.ny))
    deep = shrink(clay.depth * solid, width, height) * per
    lit = _lighting(nx, ny, light)
    wide = max(2.0, 0.05 * tall)
    around = _around(deep * cover, cover, wide)
    crease = 1 - 0.55 * np.clip((around - deep) / (wide * OVER * 2.2), 0, 1)
    shade = vector(light.ambient) * (lit[1] * crease)[..., None]
    shade += vector(light.colour) * (lit[0] * crease * 1.08)[..., None]
    texture = 1 + fur * (_fur(height, width) - 0.5) * 0.42
    colour = albedo_f * (shade * (1 - glow)[..., None] + glow[..., None] * 1.15)
    colour *= texture[..., None]
    bright = lit[2] * light.rim * cover + gloss * lit[3] * 0.9 * cover
    colour += bright[..., None] * (0.35 * vector(light.colour) + 0.65 * vector(light.colour) ** 0.5)
    return np.minimum(colour, cover[..., None]).astype(np.float32), cover


def _around(deep: Floats, cover: F32, sigma: float) -> F32:
    """Return the mean depth around each pixel, from a coarse copy."""
    height, width = cover.shape
    both = np.dstack([deep, cover])
    small = blur(shrink(both, max(width // 4, 1), max(height // 4, 1)), sigma / 4)
    mean = small[..., 0] / np.maximum(small[..., 1], 1e-2)
    return resize(np.ascontiguousarray(mean), width, height)


def _lighting(nx: Floats, ny: Floats, light: Light) -> tuple[F32, F32, F32, F32]:
    """Return direct light, light from around, rim and highlight for normals."""
    toward = vector(light.direction)
    toward = toward / np.linalg.norm(toward)
    nz = np.sqrt(np.maximum(1 - nx * nx - ny * ny, 0.0))
    facing = nx * toward[0] + ny * toward[1] + nz * toward[2]
    direct = np.clip(facing * 0.78 + 0.22, 0, 1) ** 1.15
    around = np.clip(0.94 - 0.20 * ny, 0.6, 1.2)
    side = np.clip((nx * toward[0] + ny * toward[1]) * 1.6, 0, 1)
    rim = (1 - nz) ** 2.2 * side
    half = toward + vector((0, 0, 1))
    half = half / np.linalg.norm(half)
    spark = np.clip(nx * half[0] + ny * half[1] + nz * half[2], 0, 1) ** 28
    return direct, around, rim, spark


@cache
def _streaks() -> F32:
    """Return a square of fur that can be laid side by side, 0..1."""
    speck = np.random.default_rng(20).random((256, 256), np.float32)
    streak = cast("F32", cv2.GaussianBlur(np.tile(speck, (3, 3)), (0, 0), sigmaX=2.6, sigmaY=0.7))
    return np.asarray(np.clip((streak[256:512, 256:512] - 0.5) * 3.4 + 0.5, 0, 1), np.float32)


@cache
def _pushes() -> F32:
    """Return two squares of small moves that can be laid side by side."""
    noise = np.random.default_rng(21).standard_normal((2, 256, 256), np.float32)
    soft = [blur(np.tile(plane, (3, 3)), 0.8)[256:512, 256:512] for plane in noise]
    return np.stack(soft)


def _fur(height: int, width: int) -> F32:
    """Return streaks `(height, width)` in 0..1."""
    side = _streaks().shape[0]
    tiled = np.tile(_streaks(), (height // side + 1, width // side + 1))
    return tiled[:height, :width]


def _flow(clay: Clay, parts: Sequence[Part], later: Sequence[Part]) -> F32 | None:
    """Return how far each pixel moves `(height, width, 2)` until the parts are as `later`."""
    moves = np.zeros(((len(parts) + 1), 2), np.float32)
    for number, (now, then) in enumerate(zip(parts, later, strict=True), start=1):
        moves[number] = (_middle(clay.eye, then) - _middle(clay.eye, now)) / OVER
    if float(np.abs(moves).max()) < 0.8:
        return None
    width, height = clay.shown
    field = moves[clay.tone[::OVER, ::OVER] // TINTS]
    solid = (clay.tone[::OVER, ::OVER] > 0).astype(np.float32)
    soft = max(1.5, 0.012 * clay.eye.size[1])
    small = max(width // 2, 1), max(height // 2, 1)
    weight = np.maximum(blur(shrink(solid, *small), soft / 2), 1e-3)
    spread = blur(shrink(np.ascontiguousarray(field), *small), soft / 2) / weight[..., None]
    return resize(np.asarray(spread, np.float32, order="C"), width, height)


def _middle(eye: Eye, part: Part) -> F32:
    corners = np.array([part.a, part.b]) if isinstance(part, Limb) else part.corners
    return cast("F32", eye.project(corners.astype(np.float32))[:, :2].mean(axis=0))


def _smear(picture: U8, flow: F32) -> U8:
    """Average a picture along the way that each pixel moves."""
    height, width = picture.shape[:2]
    x = np.repeat(np.arange(width, dtype=np.float32)[None], height, axis=0)
    y = np.repeat(np.arange(height, dtype=np.float32)[:, None], width, axis=1)
    total = np.zeros(picture.shape, np.uint16)
    for share in np.linspace(-0.5, 0.5, BLUR_STEPS, dtype=np.float32):
        moved = sample(picture, x + flow[..., 0] * share, y + flow[..., 1] * share,
                       cv2.BORDER_CONSTANT)  # fmt: skip
        total += moved
    return ((total + BLUR_STEPS // 2) // BLUR_STEPS).astype(np.uint8)


def _ragged(picture: U8, amount: float) -> U8:
    """Make edges furry by moving pixels a little."""
    height, width = picture.shape[:2]
    side = _pushes().shape[1]
    push = np.tile(_pushes(), (1, height // side + 1, width // side + 1))[:, :height, :width]
    push = push * np.float32(amount * 1.9)
    x = np.arange(width, dtype=np.float32)[None] + push[0]
    y = np.arange(height, dtype=np.float32)[:, None] + push[1]
    return sample(picture, x, y, cv2.BORDER_CONSTANT)


@dataclass(frozen=True, slots=True)
class Cast:
    """A shaded picture and where its top left corner lies in the eye's box, in pixels."""

    rgba: U8
    left: int
    top: int


def model(
    parts: Sequence[Part], eye: Eye, light: Light, later: Sequence[Part] | None = None
) -> Cast:
    """Return premultiplied bytes of parts under a light.

    Parameters
    ----------
    later
        The same parts when the shutter closes; without them nothing is blurred.
    """
    clay = Clay(eye)
    clay.press(parts)
    left, top = clay.crop(1 + eye.size[1] // 60)
    colour, cover = _shade(clay, parts, light)
    rgba = np.dstack([colour, cover])
    picture = np.clip(rgba * 255 + 0.5, 0, 255).astype(np.uint8)
    if any(part.ink.fur for part in parts):
        picture = _ragged(picture, eye.size[1] / 330)
    flow = None if later is None else _flow(clay, parts, later)
    if flow is not None:
        picture = _smear(picture, flow)
    return Cast(picture, left, top)
