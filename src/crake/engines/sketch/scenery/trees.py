"""Trees painted leaf by leaf, and woods stamped from a few of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import pi
from typing import cast

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.once import painted_once
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import F32, U8, reduce
from crake.engines.sketch.scenery.bare import bare
from crake.engines.sketch.scenery.paint import (
    empty,
    hazed,
    ink,
    inks,
    pen,
    polygon,
    polygons,
    stamp,
    stroke,
    tufts,
)
from crake.engines.sketch.scenery.seasons import capped, crowns, land
from crake.engines.sketch.scenery.swaying import planted
from crake.engines.sketch.shadows import falls, with_shadow
from crake.engines.sketch.stage import Stage

Paint = Callable[[np.random.Generator, int, Light], U8]


def _trunk(
    picture: U8, root: tuple[float, float], top: tuple[float, float], width: float, light: Light
) -> None:
    """Draw a tapering, slightly bent trunk, lit from one side."""
    (x0, y0), (x1, y1) = root, top
    bend = (x1 - x0) * 0.3
    side = 1 if light.direction[0] >= 0 else -1
    for part, lit in ((1.0, 0.15), (0.45, 0.75)):
        shift = side * width * (1 - part) * 0.45
        left = np.array([[x0 - width * part, y0], [x0 + bend - width * part * 0.6, (y0 + y1) / 2],
                         [x1 - width * part * 0.3, y1]], np.float32)  # fmt: skip
        right = np.array([[x1 + width * part * 0.3, y1], [x0 + bend + width * part * 0.6,
                          (y0 + y1) / 2], [x0 + width * part, y0]], np.float32)  # fmt: skip
        colour = pen(ink((0.30, 0.21, 0.15), light, lit))
        polygon(picture, np.concatenate([left, right]) + np.array((shift, 0), np.float32), colour)


def _clumps(rng: np.random.Generator, crown: F32, count: int) -> F32:
    """Place `count` clumps `(count, 3)` in a crown of half-axes `crown`: x, y, radius."""
    turn = rng.random(count) * 2 * pi
    reach = np.sqrt(rng.random(count)) * 0.74
    x = np.cos(turn) * reach * crown[0]
    y = np.sin(turn) * reach * crown[1] - 0.04 * crown[1]
    size = crown.min() * (0.30 + 0.22 * rng.random(count)) * (1.05 - 0.35 * reach)
    return np.stack([x, y, size], axis=-1).astype(np.float32)


def broadleaf(
    rng: np.random.Generator, height: int, light: Light, colours: Sequence[RGB] = ()
) -> U8:
    """Paint a broad-leaved tree: a trunk, and a crown of clumps of leaves, dark ones first.

    Its leaves are green, or have one of `colours`.
    """
    wide = height * (0.62 + 0.22 * rng.random())
    picture = empty(height, int(wide))
    crown = np.array([wide * 0.44, height * (0.33 + 0.05 * rng.random())], np.float32)
    middle = np.array([wide / 2, crown[1] * 1.06], np.float32)
    root = wide / 2 + wide * 0.05 * (rng.random() - 0.5), float(height)
    for lean in (-0.5, 0.0, 0.45):
        top = float(middle[0] + lean * crown[0]), float(middle[1])
        _trunk(picture, root, top, height * 0.021, light)
    toward = np.array(light.direction[:2], np.float32)
    toward /= np.hypot(*toward)
    green = np.array((0.22, 0.36, 0.12)) * (0.85 + 0.3 * rng.random())
    green *= np.array((0.8 + 0.55 * rng.random(), 1.0, 0.9))
    if colours:
        green = np.array(colours[int(rng.integers(len(colours)))])
    clumps = _clumps(rng, crown, 22)
    clumps = clumps[np.argsort(-(clumps[:, :2] @ -toward) + rng.normal(0, 0.2, 22) * crown[0])]
    for x, y, size in clumps[::-1]:
        centre = middle + np.array([x, y], np.float32)
        whole = float(np.dot((x, y) / crown, toward))
        _foliage(picture, rng, centre, float(size), whole, toward, green, light, height)
    return picture


def _foliage(
    picture: U8,
    rng: np.random.Generator,
    centre: F32,
    size: float,
    whole: float,
    toward: F32,
    green: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    light: Light,
    height: int,
) -> None:
    """Paint the leaves of one clump, from its shaded to its lit side."""
    count = min(34, max(9, height // 8))
    turn, reach = rng.random(count) * 2 * pi, np.sqrt(rng.random(count)) * 1.05
    spots = np.stack([np.cos(turn), np.sin(turn) * 0.85], -1) * reach[:, None]
    facing = spots @ toward
    order = np.argsort(facing + rng.normal(0, 0.25, count))
    chance = rng.random((count, 3))
    lit = 0.42 + 0.36 * whole + 0.34 * facing[order] + 0.18 * (chance[:, 0] - 0.5)
    long = height * (0.015 + 0.018 * chance[:, 1])
    leaves = tufts(centre + spots[order] * size, long, chance[:, 2] * pi)
    shades = green * (0.72 + 0.3 * np.maximum(lit, 0.0))[:, None]
    polygons(picture, leaves, inks(shades, light, np.maximum(lit, 0.02)))


def conifer(rng: np.random.Generator, height: int, light: Light, snow: float = 0.0) -> U8:
    """Paint a conifer: drooping branches from top to bottom, the lit side brighter."""
    wide = int(height * (0.34 + 0.10 * rng.random()))
    picture = empty(height, wide)
    middle = wide / 2
    _trunk(picture, (middle, height), (middle, height * 0.1), height * 0.014, light)
    side = 1.0 if light.direction[0] >= 0 else -1.0
    green = np.array((0.13, 0.25, 0.14)) * (0.85 + 0.35 * rng.random())
    tiers = min(26, max(9, height // 6))
    for tier in range(tiers):
        down = (tier + 0.6) / tiers
        half = wide * 0.48 * down**0.9 * (0.80 + 0.25 * rng.random())
        y = height * (0.02 + 0.90 * down)
        count = 9 + tier // 2
        across = np.sort(rng.uniform(-1, 1, count))[rng.permutation(count)]
        chance = rng.random((count, 2 if snow else 1))
        lit = 0.40 + 0.38 * side * across + 0.30 * (chance[:, 0] - 0.4)
        colours = inks(green, light, np.maximum(lit, 0.03))
        if snow:
            white = inks(np.array((0.92, 0.94, 1.0)), light, np.maximum(lit + 0.25, 0.1))
            colours = np.where(chance[:, 1:] < snow, white, colours)
        droop = height * (0.022 + 0.03 * np.abs(across)) * (0.6 + down)
        x = middle + across * half * np.array((0.25, 1.0, 0.55))[:, None]
        corners = np.stack([x, y + droop * np.array((-0.9, 1.0, 0.55))[:, None]], -1)
        polygons(picture, corners.swapaxes(0, 1).astype(np.float32), colours)
    return picture


def snowy(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a conifer under snow."""
    return conifer(rng, height, light, snow=0.5)


def palm(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a palm: a leaning trunk and fronds of leaflets."""
    wide = int(height * 0.95)
    picture = empty(height, wide)
    lean = (rng.random() - 0.5) * 0.4
    head = np.array([wide * (0.5 + lean * 0.5), height * 0.30], np.float32)
    root = wide * (0.5 - lean * 0.4), float(height)
    _trunk(picture, root, (float(head[0]), float(head[1])), height * 0.020, light)
    for turn in np.sort(rng.uniform(-0.25, pi + 0.25, 13))[rng.permutation(13)]:
        reach = height * (0.30 + 0.12 * rng.random())
        along = np.linspace(0, 1, 12, dtype=np.float32)
        x = head[0] + np.cos(turn) * reach * along
        y = head[1] - np.sin(turn) * reach * along * 0.75 + reach * 0.75 * along**2.1
        lit = 0.35 + 0.5 * np.sin(turn) + 0.2 * rng.random()
        colour = pen(ink((0.20, 0.36, 0.13), light, float(max(lit, 0.05))))
        stroke(picture, np.stack([x, y], -1), colour, height * 0.008)
        for k in range(1, 12):
            size = height * 0.085 * float(np.sin(pi * min(1.0, 0.15 + along[k] * 0.9)))
            for aside in (-0.5, 0.5):
                tip = [x[k] + np.cos(turn) * size * 0.5 + aside * size * 0.4, y[k] + size * 0.8]
                leaf = [[x[k] - size * 0.08, y[k]], tip, [x[k] + size * 0.08, y[k]]]
                polygon(picture, np.array(leaf, np.float32), colour)
    return picture


def cactus(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a saguaro: ribbed columns with raised arms."""
    wide = int(height * 0.6)
    picture = empty(height, wide)
    width = height * 0.115
    arms = [((0.5, 1.0), (0.5, 0.08))]
    for side in (-1, 1):
        level, out = 0.45 + 0.2 * rng.random(), 0.5 + side * (0.24 + 0.1 * rng.random())
        if rng.random() < 0.8:
            arms += [((0.5, level), (out, level - 0.02)), ((out, level), (out, level - 0.3))]
    for rib, lit in ((1.0, 0.15), (0.72, 0.45), (0.36, 0.85)):
        shift = (1 - rib) * width * 0.3 * (1 if light.direction[0] >= 0 else -1)
        colour = pen(ink((0.24, 0.36, 0.20), light, lit))
        for k, ((x0, y0), (x1, y1)) in enumerate(arms):
            line = np.array([[x0 * wide + shift, y0 * height], [x1 * wide + shift, y1 * height]])
            stroke(picture, line.astype(np.float32), colour, width * rib * (1 if k == 0 else 0.66))
    return picture


BENDING: frozenset[Paint] = frozenset({broadleaf, conifer, snowy, palm})
"""What the wind bends."""


@dataclass(frozen=True, slots=True)
class Wood:
    """How trees stand along a strip.

    Parameters
    ----------
    height
        Of a full-grown tree in pixels of a 1280 x 720 picture.
    spacing
        Between trees, likewise.
    speed
        Pixels that it moves while the ground at the feet moves one.
    haze
        Share of air between, 0..1.
    kinds
        What paints a tree.
    winter
        What paints one in winter, by default the same without its leaves; snow lies on it.
    ground
        Colour of the strip they stand on; none without it.
    strip
        Height of that strip, in pixels of a 1280 x 720 picture.
    shaded
        Whether it casts shadows on the ground before it.
    """

    height: float
    spacing: float
    speed: float
    haze: float
    kinds: Sequence[Paint] = (broadleaf, conifer)
    winter: Sequence[Paint] = ()
    ground: RGB | None = None
    strip: float = 12.0
    shaded: bool = True


def in_season(kind: Paint, season: Season | None) -> Paint:
    """Return what paints a tree, or whatever else stands along a strip, in a season."""
    if season is Season.WINTER:
        winter: dict[Paint, Paint] = {broadleaf: bare, conifer: snowy}
        return partial(_snowed, winter.get(kind, kind))
    colours = crowns(season)
    return partial(broadleaf, colours=colours) if kind is broadleaf and colours else kind


def _snowed(kind: Paint, rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint what stands along a strip, with snow on it."""
    return capped(kind(rng, height, light), height * (0.012 if kind is bare else 0.03), light)


def _nursery(rng: np.random.Generator, plan: Wood, height: int, stage: Stage) -> list[U8]:
    """Paint the few trees that a wood is made of."""
    light, season = stage.palette.light, stage.season
    shown = (season is Season.WINTER and plan.winter) or plan.kinds
    kinds = [in_season(kind, season) for kind in shown]
    if len(crowns(season)) > 2:  # many colours need more trees
        kinds *= 2
    ages = (1.0, 0.86, 0.72) if len(kinds) > 1 else (1.0, 0.9, 0.8, 0.7)
    return [kind(rng, max(8, int(height * age)), light) for kind in kinds for age in ages]


def bank(rng: np.random.Generator, picture: U8, top: float, colour: RGB, light: Light) -> None:
    """Paint a strip of grassy ground from row `top` down, its edge ragged."""
    height, width = picture.shape[:2]
    high = height - int(top) + 3
    patch = min(64, width)
    noise = fbm(rng, high, width, patch, 6, 0.62, stretch=3.0)
    rows = np.arange(high, dtype=np.float32)[:, None]
    edge = fbm(rng, 8, width, patch, 6, 0.7)[3:4] * 5 + 1
    cover = np.clip(rows - edge + 0.5, 0, 1)
    lit = (0.55 + 0.9 * noise)[..., None]
    shade = np.array(ink(colour, light, 0.8), np.float32) * lit
    strip = np.empty((high, width, 4), np.float32)
    strip[..., :3] = np.clip(shade, 0, 1) * cover[..., None] * 255
    strip[..., 3] = cover * 255
    stamp(picture, cast("U8", strip.astype(np.uint8)), 0, height - high)


def wood(stage: Stage, name: str, plan: Wood, foot: int | None = None) -> Layer:
    """Return a strip of trees whose ground ends on row `foot`, by default the horizon."""
    rng, light = stage.rng(name), stage.palette.light
    height, width = stage.tall(plan.height), stage.period(plan.speed)
    picture = empty(height, width)
    key = "trees", plan, height, light, stage.season
    trees = painted_once(rng, key, lambda: _nursery(rng, plan, height, stage))
    strip = stage.px(plan.strip) if plan.ground else 0
    count = max(1, int(width / (plan.spacing * stage.unit)))
    where = (np.arange(count) + rng.random(count)) * width / count
    sizes = 0.55 + 0.42 * rng.random(count)
    for x, size in sorted(zip(where, sizes, strict=True), key=lambda tree: tree[1]):
        tree = trees[int(rng.integers(len(trees)))]
        tree = reduce(tree, max(2, int(tree.shape[1] * size)), max(2, int(tree.shape[0] * size)))
        stamp(picture, tree, x - tree.shape[1] / 2, height - tree.shape[0] - strip * 0.55)
    outline = picture[..., 3].copy()
    if plan.ground:
        bank(rng, picture, height - strip, land(plan.ground, stage.season), light)
    haze = stage.murk(plan.haze, plan.speed)
    if haze:
        picture = hazed(picture, stage.palette.horizon, haze)
    if foot is not None and plan.shaded and falls(stage, foot):
        near, low = stage.speed(foot), round(strip * 0.55)
        picture = with_shadow(stage, picture, outline, near, foot=low, haze=haze)
    top = (stage.horizon if foot is None else foot) - height
    top, bends = 2 * round(top / 2), all(kind in BENDING for kind in plan.kinds)
    if bends:
        return planted(stage, picture, top, plan.speed, 0.075 * plan.height, stands=height)
    return Layer(picture, top, plan.speed, smooth=stage.smooth(plan.speed))
