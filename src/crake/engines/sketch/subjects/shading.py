"""Light on clay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, Floats, blur, pick, resize, sample, shrink, vector
from crake.engines.sketch.subjects.clay import TINTS, U16, Clay
from crake.engines.sketch.subjects.parts import Ink, Part

SKIN = 0.62
"""How far soft parts take the slope of what is around them, 0..1."""
BALL = 128
"""Radius of the ball, in pixels, on which light is computed once for every direction."""
AROUND, DIRECT, SPARK = 1.2, 1.08, 0.9
"""The most light that comes from around, and how strong direct light and highlights are."""
FUR = 256
"""Rows and columns after which streaks of fur repeat."""
BANDS, ENOUGH = (32, 64, 128), 40_000
"""Rows that light is laid on at a time, parts of `FUR`: the fewest with so many pixels."""


def _inks(parts: Sequence[Part]) -> tuple[U8, F32]:
    """Return premultiplied bytes `(tones, 4)`, and gloss, glow, fur, ... `(6, tones)`."""
    colours = np.zeros(((len(parts) + 1) * TINTS, 4), np.float32)
    looks = np.zeros((6, (len(parts) + 1) * TINTS), np.float32)
    known: dict[Ink, tuple[F32, F32]] = {}
    for number, part in enumerate(parts, start=1):
        if part.ink not in known:
            known[part.ink] = _tints(part.ink), vector(_look(part.ink))[:, None]
        cut = slice(number * TINTS, (number + 1) * TINTS)
        colours[cut, :3], looks[:, cut] = known[part.ink]
    colours[TINTS:, 3] = 1
    return np.clip(colours * 255, 0, 255).astype(np.uint8), looks


def _tints(ink: Ink) -> F32:
    """Return the colours `(TINTS, 3)` between an ink's light, base and dark ones."""
    ramp = (np.arange(TINTS, dtype=np.float32)[:, None] - 8) / 7
    base = vector(ink.base)
    dark, light = vector(ink.dark or ink.base) - base, vector(ink.light or ink.base) - base
    return np.asarray(base + np.clip(ramp, 0, 1) * dark + np.clip(-ramp, 0, 1) * light, np.float32)


def _look(ink: Ink) -> tuple[float, ...]:
    return ink.gloss, ink.glow, ink.fur, float(ink.soft), ink.clear, ink.mist


def _painted(clay: Clay, colours: U8) -> U8:
    """Return the unlit picture, red, green, blue and cover, premultiplied."""
    large = np.take(colours.view(np.uint32)[:, 0], clay.tone)
    return clay.averaged(large.view(np.uint8).reshape(*clay.tone.shape, 4))


@dataclass(frozen=True, slots=True)
class _Planes:
    """What light falls on, pixel by pixel, at the size shown.

    Parameters
    ----------
    painted
        Premultiplied bytes without light.
    tone
        As of `Clay`.
    x, y
        Where on the ball of `_ball` light is that falls so.
    reached
        Share of the light that is not kept away by what lies around.
    fur
        Streaks of fur, 0..1.
    thin
        Normals to the right and down of what one sees through; none where nothing is.
    """

    painted: U8
    tone: U16
    x: F32
    y: F32
    reached: F32
    fur: F32
    thin: tuple[F32, F32] | None

    def rows(self, top: int, count: int) -> _Planes:
        """Return some rows of them."""
        cut, streaks = slice(top, top + count), slice(top % FUR, top % FUR + count)
        return _Planes(
            self.painted[cut],
            self.tone[cut],
            self.x[cut],
            self.y[cut],
            self.reached[cut],
            self.fur[streaks][: len(self.tone[cut])],
            self.thin and (self.thin[0][cut], self.thin[1][cut]),
        )


def shade(clay: Clay, parts: Sequence[Part], light: Light) -> U8:
    """Return premultiplied bytes `(height, width, 4)` at the size shown.

    Light is laid on a few rows at a time, whose numbers a core keeps near itself.
    """
    colours, looks = _inks(parts)
    painted = _painted(clay, colours)
    tone = pick(clay.tone, *clay.shown)
    cover = cast("U8", cv2.extractChannel(painted, 3)).astype(np.float32)
    per: F32 = np.float32(BALL) / np.maximum(cover * np.float32(1 / 255), np.float32(1e-3))
    x, y = (blur(clay.averaged(n), 0.7) * per for n in (clay.nx, clay.ny))
    soft = _looked_up(looks[3], tone)
    if soft.any():
        x, y = _skinned(x, y, soft, 0.020 * clay.eye.size[1])
    thin = None
    if clay.thin:
        per *= np.float32(1 / BALL)
        thin = clay.averaged(clay.nx) * per, clay.averaged(clay.ny) * per
    planes = _Planes(painted, tone, x, y, _crease(clay, tone), _fur(tone.shape[1]), thin)
    band = next((rows for rows in BANDS if rows * tone.shape[1] >= ENOUGH), FUR)
    for top in range(0, len(painted), band):
        painted[top : top + band] = _lit(planes.rows(top, band), looks, light)
    return painted


def _looked_up(look: F32, tone: U16) -> F32:
    """Return a look of the inks for every pixel, or 0 for all where no ink has it."""
    return np.asarray(np.take(look, tone) if look.any() else 0, np.float32)


def _lit(seen: _Planes, looks: F32, light: Light) -> U8:
    """Return premultiplied bytes of some rows in a light."""
    red, green, blue, cover = (plane.astype(np.float32) for plane in cv2.split(seen.painted))
    gloss, glow, fur = (_looked_up(look, seen.tone) for look in looks[:3])
    balls = sample(_ball(light), seen.x + BALL, seen.y + BALL)
    around, direct, rim, spark = (plane.astype(np.float32) for plane in cv2.split(balls))
    spark *= np.float32(SPARK / 255)
    texture = 1 + fur * (seen.fur - np.float32(0.5)) * np.float32(0.42)
    dull = seen.reached * (1 - glow) * texture
    bright = glow * texture * np.float32(1.15)
    around *= dull
    direct *= dull
    edge = (rim * np.float32(light.rim / 255) + gloss * spark) * cover
    tint = 0.35 * vector(light.colour) + 0.65 * vector(light.colour) ** 0.5
    lit = []
    for plane, sky, sun, part in zip(
        (red, green, blue), light.ambient, light.colour, tint, strict=True
    ):
        share = cv2.addWeighted(around, sky * AROUND / 255, direct, sun * DIRECT / 255, 0)
        lit.append(np.minimum(plane * (share + bright) + edge * part, cover))
    if seen.thin is not None:
        clear, mist = (np.take(look, seen.tone) for look in looks[4:])
        dense = _density(*seen.thin, clear, mist)
        dense = np.maximum(dense, np.minimum(gloss * spark, 1))
        lit, cover = [plane * dense for plane in lit], cover * dense
    return cast("U8", cv2.convertScaleAbs(cv2.merge([*lit, cover])))


def _density(x: F32, y: F32, clear: F32, mist: F32) -> F32:
    """Return how much of what is thin one sees, by its normals to the right and down.

    Glass is seen at its edges, where one looks along it, and mist in its middle, where it is deep.
    """
    facing = np.clip(1 - np.square(x) - np.square(y), 0, 1)
    glass = np.where(clear > 0, 1 - clear * np.sqrt(facing), 0)
    return np.asarray(np.where(mist > 0, mist * facing, glass), np.float32)


def _skinned(x: F32, y: F32, soft: F32, sigma: float) -> tuple[F32, F32]:
    """Blur normals within what is soft, as skin smooths over what lies below it."""
    height, width = soft.shape
    weight = np.maximum(_broad(soft, sigma), np.float32(0.05))
    share = soft * np.float32(SKIN)
    broad = (resize(_broad(n * soft, sigma) / weight, width, height) for n in (x, y))
    x, y = (n + (wide - n) * share for n, wide in zip((x, y), broad, strict=True))
    return x, y


def _broad(plane: F32, sigma: float) -> F32:
    """Blur a plane by `sigma` pixels, at a smaller size: what is that blurred needs no more."""
    height, width = plane.shape
    part = max(int(sigma / 2), 1)
    small = max(width // part, 1), max(height // part, 1)
    if part >= 4:  # from four pixels to one first, which is fast
        plane = shrink(plane, width // 4, height // 4)
    return blur(shrink(plane, *small), sigma / part)


def _crease(clay: Clay, tone: U16) -> F32:
    """Return how much light reaches places that lie deeper than what is around them."""
    solid = (tone > 0).astype(np.float32)
    deep = pick(clay.depth, *clay.shown)
    deep *= solid
    wide = max(2.0, 0.05 * clay.eye.size[1])
    total, weight = (_broad(plane, wide) for plane in (deep, solid))
    small = np.asarray(total / np.maximum(weight, np.float32(1e-2)), np.float32)
    hidden = resize(small, tone.shape[1], tone.shape[0])
    hidden -= deep
    hidden *= np.float32(1 / (wide * clay.eye.over * 2.2))
    np.clip(hidden, 0, 1, out=hidden)
    hidden *= solid
    hidden *= np.float32(-0.55)
    hidden += 1
    return hidden


@lru_cache(4)
def _ball(light: Light) -> U8:
    """Return a ball under a light `(height, width, 4)`, each part from 0 to 255.

    Light from around, `AROUND` at most, direct light, rim and highlight. As bytes they are looked
    up in a quarter of the time.
    """
    side = np.linspace(-1, 1, 2 * BALL + 1, dtype=np.float32)
    nx, ny = np.meshgrid(side, side)
    direct, around, rim, spark = _lighting(nx, ny, light)
    return cast(
        "U8", cv2.convertScaleAbs(np.dstack([around / AROUND, direct, rim, spark]), alpha=255)
    )


def _lighting(nx: Floats, ny: Floats, light: Light) -> tuple[F32, F32, F32, F32]:
    """Return direct light, light from around, rim and highlight for normals."""
    toward = vector(light.direction)
    toward = toward / np.linalg.norm(toward)
    nz = np.sqrt(np.maximum(1 - nx * nx - ny * ny, 0.0))
    facing = nx * toward[0] + ny * toward[1] + nz * toward[2]
    direct = np.clip(facing * 0.78 + 0.22, 0, 1) ** 1.15
    around = np.clip(0.94 - 0.20 * ny, 0.6, AROUND)
    side = np.clip((nx * toward[0] + ny * toward[1]) * 1.6, 0, 1)
    rim = (1 - nz) ** 2.2 * side
    half = toward + vector((0, 0, 1))
    half = half / np.linalg.norm(half)
    spark = np.clip(nx * half[0] + ny * half[1] + nz * half[2], 0, 1) ** 28
    return direct, around, rim, spark


@cache
def _streaks() -> F32:
    """Return a square of fur that can be laid side by side, 0..1."""
    speck = np.random.default_rng(20).random((FUR, FUR), np.float32)
    streak = cast("F32", cv2.GaussianBlur(np.tile(speck, (3, 3)), (0, 0), sigmaX=2.6, sigmaY=0.7))
    return np.asarray(
        np.clip((streak[FUR : 2 * FUR, FUR : 2 * FUR] - 0.5) * 3.4 + 0.5, 0, 1), np.float32
    )


def _fur(width: int) -> F32:
    """Return `FUR` rows of streaks, which go on below as they begin, 0..1."""
    return np.tile(_streaks(), (1, width // FUR + 1))[:, :width]
