"""Low plants: reeds, tufts of grass, bushes and flowers."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.once import painted_once
from crake.engines.sketch.raster import F32, U8, Floats, blur_wrapped, even
from crake.engines.sketch.scenery.paint import (
    dot,
    empty,
    ink,
    inks,
    pen,
    polygon,
    polygons,
    stamp,
    stroke,
    tufts,
)
from crake.engines.sketch.scenery.seasons import capped, land
from crake.engines.sketch.scenery.swaying import planted
from crake.engines.sketch.shadows import falls, with_shadow
from crake.engines.sketch.stage import Stage

PETALS: tuple[RGB, ...] = (
    (0.93, 0.26, 0.38), (0.98, 0.80, 0.25), (0.96, 0.94, 0.96), (0.66, 0.38, 0.86),
    (0.99, 0.52, 0.55), (0.36, 0.45, 0.92),
)  # fmt: skip


def blades(roots: Floats, foot: float, high: Floats, lean: Floats, width: float) -> F32:
    """Return the corners `(n, 12, 2)` of bent, pointed blades of grass, `(n, 1)` of each."""
    share = np.linspace(0, 1, 6)
    x, y = roots + lean * share**1.8, foot - high * share
    half = width * (1 - share) ** 0.8 * 0.5
    left, right = np.stack([x - half, y], -1), np.stack([x + half, y], -1)
    return np.concatenate([left, right[:, ::-1]], axis=1).astype(np.float32)


def tuft(
    rng: np.random.Generator, stage: Stage, high: int, colour: RGB, count: int, wide: float
) -> U8:
    """Paint one tuft of grass, `wide` times as wide as high."""
    picture = empty(high, max(4, int(high * (wide + 0.6))))
    root, reach, lean, shade, lit = rng.random((count, 5, 1)).swapaxes(0, 1)
    root = picture.shape[1] / 2 + (root - 0.5) * high * wide
    grown = blades(
        root, high, high * (0.45 + 0.52 * reach), (lean - 0.5) * high * 0.5, high * 0.055
    )
    colours = inks(np.array(colour) * (0.65 + 0.6 * shade), stage.palette.light,
                   0.35 + 0.6 * lit[:, 0])  # fmt: skip
    polygons(picture, grown, colours)
    return picture


def _row(
    stage: Stage, name: str, foot: int, speed: float, pieces: list[U8], spacing: float,
    soft: float = 0.0, shaded: bool = False,
) -> Layer:  # fmt: skip
    """Stamp pieces along a strip that stands on row `foot`, with their shadow if `shaded`."""
    rng = stage.rng(f"{name} row")
    high = even(max(piece.shape[0] for piece in pieces) + 3 * soft + 2)
    width = stage.period(speed)
    picture = empty(high, width)
    count = max(1, int(width / spacing))
    for k in range(count):
        piece = pieces[int(rng.integers(len(pieces)))]
        x = (k + rng.random()) * width / count
        stamp(picture, piece, x - piece.shape[1] / 2, high - piece.shape[0])
    if stage.season is Season.WINTER:
        picture = capped(picture, 0.09 * high, stage.palette.light)
    if soft > 0.4:
        picture = blur_wrapped(picture, soft)
    if shaded and falls(stage, foot):
        picture = with_shadow(stage, picture, picture[..., 3], speed)
    return planted(stage, picture, even(foot) - high, speed, 0.24 * high / stage.unit, high)


def grass(
    stage: Stage, name: str, foot: int, high: float, colour: RGB, *,
    spacing: float = 26.0, blades: int = 12, soft: float = 0.0,
) -> Layer:  # fmt: skip
    """Return a strip of tufts that stands on row `foot`; its speed follows from that row."""
    rng, tall = stage.rng(name), max(4, stage.px(high))
    colour = _withered(colour, stage.season)
    key = "tufts", tall, colour, blades, stage.palette.light
    pieces = painted_once(rng, key, lambda: [
        tuft(rng, stage, max(4, int(tall * s)), colour, blades, 0.9)
        for s in (1.0, 0.85, 0.7, 0.95, 0.6)])  # fmt: skip
    return _row(stage, name, foot, stage.speed(foot), pieces, spacing * stage.unit,
                soft * stage.unit)  # fmt: skip


def _withered(green: RGB, season: Season | None) -> RGB:
    """Return the colour of grass and shrubs, which winter bleaches but does not whiten."""
    return (0.46, 0.40, 0.28) if season is Season.WINTER else land(green, season)


def reeds(stage: Stage, name: str) -> Layer:
    """Return blurred reeds and cat-tails close to the camera, here and there."""
    rng, high = stage.rng(name), stage.px(150)
    light, green = stage.palette.light, _withered((0.20, 0.30, 0.12), stage.season)
    pieces = []
    for size in (1.0, 0.8, 0.66):
        piece = tuft(rng, stage, int(high * size), green, 26, 0.8)
        for _ in range(3):
            x = piece.shape[1] * (0.3 + 0.4 * rng.random())
            y = piece.shape[0] * (0.05 + 0.2 * rng.random())
            stalk = np.array([[x, y], [x + high * 0.02, piece.shape[0]]], np.float32)
            stroke(piece, stalk, pen(ink((0.30, 0.28, 0.14), light, 0.5)), high * 0.014)
            head = np.array([[x, y], [x, y + high * 0.15]], np.float32)
            stroke(piece, head, pen(ink((0.34, 0.20, 0.10), light, 0.5)), high * 0.05)
        pieces.append(piece)
    foot = stage.height + stage.px(34)
    return _row(stage, name, foot, stage.speed(stage.height) * 1.25, pieces, 300 * stage.unit,
                2.0 * stage.unit)  # fmt: skip


def flower(
    picture: U8, at: tuple[float, float], radius: float, colour: RGB, stage: Stage, lit: float
) -> None:
    """Draw a five-petalled flower."""
    x, y = at
    shade = pen(ink(colour, stage.palette.light, lit))
    for petal in range(5):
        turn = petal * 2 * pi / 5 + x
        dot(picture, x + radius * 0.8 * cos(turn), y + radius * 0.68 * sin(turn), radius * 0.6,
            shade)  # fmt: skip
    dot(picture, x, y, radius * 0.42, pen(ink((0.96, 0.80, 0.22), stage.palette.light, lit)))


def _dome(rng: np.random.Generator, count: int) -> F32:
    """Return places `(count, 2)` on a bush: across -1..1 and up 0..1."""
    turn = rng.random(count) * pi
    reach = np.sqrt(rng.random(count))
    return np.stack([np.cos(turn) * reach, np.sin(turn) * reach], -1).astype(np.float32)


def bush(rng: np.random.Generator, stage: Stage, high: int, green: RGB, petals: RGB | None) -> U8:
    """Paint a round bush leaf by leaf, with flowers where `petals` is given."""
    wide = int(high * (1.5 + 0.7 * rng.random()))
    picture = empty(high, wide)
    light = stage.palette.light
    side = 1.0 if light.direction[0] >= 0 else -1.0
    count = min(300, max(70, high * 5))
    spots = _dome(rng, count)
    lit = 0.16 + 0.48 * spots[:, 1] + 0.20 * side * spots[:, 0] + rng.normal(0, 0.14, count)
    order = np.argsort(lit + rng.normal(0, 0.25, count))
    chance = rng.random((count, 3))
    long, turn = high * (0.034 + 0.03 * chance[:, 1]) * 1.6, chance[:, 2] * pi
    at = np.stack(
        [wide * (0.5 + 0.44 * spots[order, 0]), high * (0.97 - 0.84 * spots[order, 1])], -1
    )
    shades = np.array(green) * (0.75 + 0.35 * chance[:, :1])
    polygons(picture, tufts(at, long, turn), inks(shades, light, np.maximum(lit[order], 0.03)))
    if petals is not None:
        for x, y in _dome(rng, 22):
            where = wide * (0.5 + 0.42 * float(x)), high * (0.94 - 0.78 * float(y))
            tint = 0.75 + 0.35 * rng.random()
            colour = (petals[0] * tint, petals[1] * tint, petals[2] * tint)
            size = high * (0.040 + 0.026 * rng.random())
            flower(picture, where, size, colour, stage, 0.45 + 0.5 * float(y))
    return picture


def bushes(
    stage: Stage, name: str, foot: int, high: float, *, spacing: float = 60.0,
    blooming: bool = True, soft: float = 0.0, green: RGB = (0.19, 0.35, 0.12),
    speed: float | None = None,
) -> Layer:  # fmt: skip
    """Return a row of bushes that stands on row `foot`."""
    rng, tall = stage.rng(name), max(6, stage.px(high))
    green = _withered(green, stage.season)
    blooming = blooming and stage.season is not Season.WINTER
    colours = [PETALS[k] for k in rng.permutation(len(PETALS))]
    key = "bushes", tall, green, blooming, stage.palette.light
    pieces = painted_once(rng, key, lambda: [
        bush(rng, stage, max(6, int(tall * (0.65 + 0.35 * rng.random()))), green,
             colour if blooming else None) for colour in colours])  # fmt: skip
    return _row(stage, name, foot, stage.speed(foot) if speed is None else speed, pieces,
                spacing * stage.unit, soft * stage.unit, shaded=foot < stage.feet)  # fmt: skip


def vines(
    stage: Stage, name: str, top: int, long: float, spacing: float, green: RGB, speed: float
) -> Layer:
    """Return lianas that hang from row `top`, leaf by leaf, the longest `long` of them."""
    rng, light, high = stage.rng(name), stage.palette.light, stage.px(long)
    width = stage.period(speed)
    picture = empty(high, width)
    for k in range(max(1, int(width / (spacing * stage.unit)))):
        x, reach = (
            (k + rng.random()) * spacing * stage.unit,
            high * (0.10 + 0.85 * rng.random() ** 2.2),
        )
        shade = 0.7 + 0.5 * rng.random()
        size, sway = 4.2 * stage.unit + 1, 16 * stage.unit * (rng.random() - 0.5)
        for step in range(int(reach / size)):
            share = step * size / reach
            lit = 0.62 - 0.42 * share + 0.25 * (rng.random() - 0.5)
            colour = ink((green[0] * shade, green[1] * shade, green[2] * shade), light, lit)
            at = x + sway * share**2 + 0.5 * size * (rng.random() - 0.5)
            for aside in (-0.9, 0.9):
                leaf = [[at, step * size], [at + aside * size, step * size + 0.5 * size],
                        [at + 0.3 * aside * size, step * size + 1.5 * size]]  # fmt: skip
                polygon(picture, np.array(leaf, np.float32), pen(colour))
    return Layer(picture, even(top), speed, smooth=stage.smooth(speed))
