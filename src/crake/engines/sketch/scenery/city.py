"""Houses, neon signs, shop fronts and street lamps."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import reduce
from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import U8, blur_wrapped, even, resize, shrink
from crake.engines.sketch.scenery.paint import empty, hazed, ink, pen, stroke
from crake.engines.sketch.scenery.seasons import capped
from crake.engines.sketch.shadows import with_shadow
from crake.engines.sketch.stage import Stage

NEON: tuple[RGB, ...] = (
    (1.0, 0.16, 0.58), (0.14, 0.92, 1.0), (0.68, 0.30, 1.0), (1.0, 0.52, 0.14), (0.25, 1.0, 0.62),
)  # fmt: skip
WARM: tuple[RGB, ...] = ((1.0, 0.82, 0.50), (1.0, 0.92, 0.74), (0.72, 0.86, 1.0))
STONE: tuple[RGB, ...] = (
    (0.56, 0.50, 0.46), (0.62, 0.42, 0.34), (0.48, 0.52, 0.58), (0.70, 0.66, 0.58),
    (0.40, 0.42, 0.50),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Block:
    """How a row of houses looks.

    Parameters
    ----------
    height
        Of the highest, in pixels of a 1280 x 720 picture.
    speed
        Pixels that it moves while the ground at the feet moves one.
    haze
        Share of air between, 0..1.
    scale
        Of houses and windows.
    neon
        Share of houses with a sign.
    """

    height: float
    speed: float
    haze: float
    scale: float
    neon: float


def _box(picture: U8, x: int, y: int, wide: int, high: int, colour: RGB) -> None:
    """Fill a rectangle; what leaves one side comes in at the other."""
    period = picture.shape[1]
    for start in (x % period, x % period - period):
        left, right = max(start, 0), min(start + wide, period)
        if right > left and high > 0:
            picture[max(y, 0) : max(y + high, 0), left:right] = pen(colour)


def _windows(
    rng: np.random.Generator, stage: Stage, layer: tuple[U8, U8], box: tuple[int, int, int],
    wall: RGB, scale: float,
) -> None:  # fmt: skip
    """Cut windows into one house: x, y and width; it reaches down to the picture's end."""
    picture, glow = layer
    x, y, wide = box
    unit = scale * stage.unit
    size = (
        max(2, round((6 + 5 * rng.random()) * unit)),
        max(2, round((8 + 7 * rng.random()) * unit)),
    )
    gap = round((11 + 5 * rng.random()) * unit) + 1, round((17 + 6 * rng.random()) * unit) + 1
    share, lamp = stage.palette.windows, WARM[int(rng.integers(len(WARM)))]
    glass = stage.palette.middle
    for row in range(y + round(10 * unit), picture.shape[0] - round(6 * unit), gap[1]):
        busy = 0.35 + 1.1 * rng.random()
        for column in range(x + round(6 * unit), x + wide - size[0] - 2, gap[0]):
            if rng.random() < share * busy:
                bright = 0.45 + 0.55 * rng.random()
                colour = (lamp[0] * bright, lamp[1] * bright, lamp[2] * bright)
                _box(picture, column, row, *size, colour)
                _box(glow, column, row, *size, (colour[0] * 0.4, colour[1] * 0.4, colour[2] * 0.4))
            else:
                tone = 0.25 + 0.2 * rng.random()
                shade = tuple(
                    w * 0.55 * (1 - tone) + g * tone for w, g in zip(wall, glass, strict=True)
                )
                _box(picture, column, row, *size, (shade[0], shade[1], shade[2]))


def _sign(rng: np.random.Generator, glow: U8, x: int, y: int, wide: int, high: int) -> None:
    """Draw an upright neon sign with made-up letters."""
    if x < 2 or x + wide > glow.shape[1] - 2:
        return
    colour = pen(NEON[int(rng.integers(len(NEON)))])
    thick = max(1, wide // 9)
    cv2.rectangle(glow, (x, y), (x + wide, y + high), colour, thick, cv2.LINE_AA)
    letter = wide * 0.62
    for top in np.arange(y + wide * 0.25, y + high - letter, wide * 0.95):
        grid = rng.integers(0, 3, (4, 2)) / 2
        for (x0, y0), (x1, y1) in itertools.pairwise(grid):
            line = np.array([[x + wide * 0.19 + x0 * letter, top + y0 * letter],
                             [x + wide * 0.19 + x1 * letter, top + y1 * letter]])  # fmt: skip
            stroke(glow, line.astype(np.float32), colour, thick)


def shone(picture: U8, glow: U8, reach: float) -> U8:
    """Add lamps and the halo around them."""
    high, wide = picture.shape[:2]
    small = shrink(glow, max(wide // 4, 1), max(high // 4, 1)).astype(np.float32)
    halo = blur_wrapped(small, reach / 4) * 1.1 + blur_wrapped(small, reach) * 1.5
    halo[..., 3] = reduce(np.maximum, cv2.split(halo)[:3]) * np.float32(0.85)
    light = resize(cast("U8", cv2.convertScaleAbs(halo)), wide, high)
    # Plane by plane: the last axis is too short for NumPy to be fast along it.
    glowing = cast("list[U8]", cv2.split(glow))
    kept = cv2.convertScaleAbs(255 - glowing[3], alpha=0.5, beta=127.5)
    planes = [
        cv2.add(cv2.add(cv2.multiply(plane, kept, scale=1 / 255), shine), lamp)
        for plane, shine, lamp in zip(cv2.split(picture), cv2.split(light), glowing, strict=True)
    ]
    planes[3] = reduce(np.maximum, planes)
    return cast("U8", cv2.merge(planes))


def houses(stage: Stage, name: str, block: Block, foot: int) -> Layer:
    """Return a row of houses whose feet are on row `foot`."""
    rng, light = stage.rng(name), stage.palette.light
    height, width = stage.tall(block.height), stage.period(block.speed)
    picture, glow = empty(height, width), empty(height, width)
    unit = block.scale * stage.unit
    x = 0
    while x < width:
        wide = min(max(6, round((60 + 95 * rng.random()) * unit)), width - x)
        high = int(height * (0.34 + 0.64 * rng.random() ** 1.3))
        stone = STONE[int(rng.integers(len(STONE)))]
        wall = ink(stone, light, 0.35 + 0.25 * rng.random())
        _house(stage, picture, (x, height - high, wide), wall, unit)
        _windows(rng, stage, (picture, glow), (x, height - high, wide), wall, block.scale)
        if rng.random() < block.neon:
            sign = max(round((17 + 12 * rng.random()) * unit * 1.2), 1)
            tall = int(high * (0.26 + 0.3 * rng.random()))
            _sign(rng, glow, x + int(rng.random() * max(wide - sign, 1)),
                  height - high + int(high * 0.14), sign, tall)  # fmt: skip
        x += wide + round((rng.random() * 14 - 5) * unit)
    if stage.season is Season.WINTER:
        picture = capped(picture, 7 * unit, light)
    done = shone(picture, glow, 9 * unit) if stage.palette.windows > 0.1 else picture
    haze = stage.murk(block.haze, block.speed)
    if haze:
        done = hazed(done, stage.palette.horizon, haze)
    return Layer(done, even(foot) - height, block.speed, smooth=stage.smooth(block.speed))


def _house(stage: Stage, picture: U8, box: tuple[int, int, int], wall: RGB, unit: float) -> None:
    """Fill one house, lit on the side of the light, with a cornice and an aerial."""
    x, y, wide = box
    high = picture.shape[0] - y
    _box(picture, x, y, wide, high, wall)
    edge = max(1, round(4 * unit))
    sunny = stage.palette.light.direction[0] >= 0
    bright, dim = (
        (wall[0] * 1.3, wall[1] * 1.3, wall[2] * 1.3),
        (wall[0] * 0.7, wall[1] * 0.7, wall[2] * 0.7),
    )
    _box(picture, x + wide - edge if sunny else x, y, edge, high, bright)
    _box(picture, x if sunny else x + wide - edge, y, edge, high, dim)
    _box(picture, x, y, wide, max(1, round(3 * unit)), bright)
    if wide % 3 == 0:
        _box(
            picture,
            x + wide // 3,
            y - round(34 * unit),
            max(1, round(2 * unit)),
            round(34 * unit),
            dim,
        )
    elif wide % 3 == 1:
        _box(picture, x + wide // 4, y - round(14 * unit), round(18 * unit), round(14 * unit), dim)


def _shop(rng: np.random.Generator, stage: Stage, layer: tuple[U8, U8], x: int, wide: int) -> None:
    """Draw one shop: a sign, an awning, a lit window with goods, and a door."""
    picture, glow = layer
    high = picture.shape[0]
    light, dark = stage.palette.light, stage.palette.windows > 0.2
    stone = ink(STONE[int(rng.integers(len(STONE)))], light, 0.4)
    _box(picture, x, 0, wide, high, stone)
    lamp = (
        (WARM + NEON[:3])[int(rng.integers(6))]
        if stage.palette.windows > 0.44
        else WARM[int(rng.integers(2))]
    )
    pad, top = max(2, round(7 * stage.unit)), round(high * 0.34)
    inner = (
        (lamp[0] * 0.56, lamp[1] * 0.52, lamp[2] * 0.48)
        if dark
        else ink((0.35, 0.42, 0.48), light, 0.5)
    )
    door = max(4, round(0.20 * wide))
    _box(picture, x + pad, top, wide - 2 * pad, high - top - pad, inner)
    if dark:
        _box(glow, x + pad, top, wide - 2 * pad, high - top - pad,
             (lamp[0] * 0.13, lamp[1] * 0.13, lamp[2] * 0.12))  # fmt: skip
    for _ in range(5):
        good = round((0.10 + 0.25 * rng.random()) * high)
        at = x + pad + int(rng.random() * max(1, wide - 2 * pad - door))
        tone = 0.25 + 0.5 * rng.random()
        shade = (inner[0] * tone, inner[1] * tone * 0.9, inner[2] * tone * 0.85)
        _box(picture, at, high - pad - good, max(2, round(good * 0.42)), good, shade)
        _box(glow, at, high - pad - good, max(2, round(good * 0.42)), good, (0.0, 0.0, 0.0))
    frame = (stone[0] * 0.4, stone[1] * 0.4, stone[2] * 0.4)
    for post in (x + pad, x + wide - pad - door, x + wide - pad - 2, x + (wide - door) // 2):
        _box(picture, post, top, max(2, round(3 * stage.unit)), high - top, frame)
        _box(glow, post, top, max(2, round(3 * stage.unit)), high - top, (0.0, 0.0, 0.0))
    _box(picture, x, high - pad, wide, pad, frame)
    _awning(rng, stage, picture, x, wide, top)
    _lettering(rng, stage, layer, x, wide, round(high * 0.10))


def _awning(
    rng: np.random.Generator, stage: Stage, picture: U8, x: int, wide: int, top: int
) -> None:
    colours: tuple[RGB, ...] = (
        (0.75, 0.20, 0.18),
        (0.18, 0.42, 0.34),
        (0.22, 0.30, 0.56),
        (0.78, 0.56, 0.20),
    )
    cloth = colours[int(rng.integers(len(colours)))]
    stripe = max(3, round(11 * stage.unit))
    for k, left in enumerate(range(x + 2, x + wide - 2, stripe)):
        colour = cloth if k % 2 else (0.88, 0.85, 0.78)
        lit = ink(colour, stage.palette.light, 0.7)
        drop = round((10 + 3 * (k % 2)) * stage.unit)
        _box(
            picture,
            left,
            top - round(6 * stage.unit),
            min(stripe, x + wide - 2 - left),
            drop + round(6 * stage.unit),
            lit,
        )


def _lettering(
    rng: np.random.Generator, stage: Stage, layer: tuple[U8, U8], x: int, wide: int, top: int
) -> None:
    """Write a made-up name over a shop."""
    picture, glow = layer
    size = max(3.0, 13 * stage.unit)
    lamp = NEON[int(rng.integers(len(NEON)))]
    night = stage.palette.windows > 0.2
    colour = pen(lamp if night else ink((0.95, 0.92, 0.84), stage.palette.light, 0.8))
    count = int(min(7, (wide - size * 2) / (size * 1.1)))
    start = x + (wide - count * size * 1.1) / 2
    for k in range(count):
        left = start + k * size * 1.1
        if left < 1 or left + size > picture.shape[1] - 1:
            continue
        grid = rng.integers(0, 3, (4, 2)) / 2
        line = np.stack([left + grid[:, 0] * size * 0.75, top + grid[:, 1] * size], -1)
        stroke(glow if night else picture, line.astype(np.float32), colour, 1.8 * stage.unit)


def shops(stage: Stage, name: str, foot: int, height: float, speed: float) -> Layer:
    """Return a row of shop fronts with the pavement before them."""
    rng = stage.rng(name)
    high, width = stage.px(height), stage.period(speed)
    picture, glow = empty(high, width), empty(high, width)
    kerb = max(2, round(13 * stage.unit))
    body = (picture[: high - kerb], glow[: high - kerb])
    x = 0
    while x < width:
        wide = round((120 + 110 * rng.random()) * stage.unit)
        if width - x - wide < 90 * stage.unit:
            wide = width - x
        _shop(rng, stage, body, x, wide)
        x += wide
    light = stage.palette.light
    _box(picture, 0, high - kerb, width, kerb, ink((0.42, 0.41, 0.42), light, 0.7))
    _box(picture, 0, high - max(1, kerb // 3), width, kerb, ink((0.66, 0.65, 0.64), light, 0.9))
    done = shone(picture, glow, 11 * stage.unit) if stage.palette.windows > 0.1 else picture
    return Layer(done, even(foot) - high, speed, smooth=stage.smooth(speed))


def lamps(stage: Stage, name: str, foot: int, speed: float, height: float = 300) -> Layer:
    """Return street lamps."""
    rng, light = stage.rng(name), stage.palette.light
    high, width = stage.px(height), stage.period(speed)
    picture, glow = empty(high, width), empty(high, width)
    spacing = 520 * stage.unit
    count = max(1, int(width / spacing))
    iron = pen(ink((0.16, 0.17, 0.19), light, 0.5))
    for k in range(count):
        x = (k + 0.35 + 0.15 * rng.random()) * width / count
        top, arm = high * 0.12, 34 * stage.unit
        stroke(picture, np.array([[x, high], [x, top]], np.float32), iron, 6 * stage.unit)
        stroke(picture, np.array([[x, top], [x + arm * 0.6, top * 0.6], [x + arm, top * 0.7]],
                                 np.float32), iron, 4 * stage.unit)  # fmt: skip
        if stage.palette.windows > 0.2:
            lit = np.array([[x + arm * 0.8, top * 0.8], [x + arm * 1.3, top * 0.8]], np.float32)
            stroke(glow, lit, pen((1.0, 0.86, 0.58)), 7 * stage.unit)
    done = shone(picture, glow, 16 * stage.unit) if stage.palette.windows > 0.2 else picture
    if not stage.wet:  # a wet road mirrors them
        done = with_shadow(stage, done, picture[..., 3], stage.speed(foot))
    return Layer(done, even(foot) - high, speed, smooth=stage.smooth(speed))
