"""A flat roof high above a city: its parapet, ducts, a water tank, aerials and a great sign."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32
from crake.engines.sketch.scenery.city import NEON
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.textures import tiles
from crake.engines.sketch.stage import Stage

CONCRETE: RGB = (0.46, 0.45, 0.46)
METAL: RGB = (0.56, 0.58, 0.60)
WOOD: RGB = (0.40, 0.27, 0.18)
DARK: RGB = (0.10, 0.10, 0.12)


def flags(stage: Stage) -> F32:
    """Return slabs of concrete with stains of rain."""
    floor = tiles(stage, (0.44, 0.44, 0.45), (0.39, 0.39, 0.41), 0.5)
    stain = fbm(stage.rng("stains"), floor.shape[0], TILE, 128, 5, 0.6)[..., None]
    return floor * (0.72 + 0.5 * stain)


def _vent(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint an air conditioner with its fan."""
    e.box(x, 0, wide, high, METAL, 0.55)
    e.box(x, high - 6, wide, 6, toned(METAL, 1.2), 0.85)
    e.box(x + 4, -2, 6, 8, DARK, 0.4)
    e.box(x + wide - 10, -2, 6, 8, DARK, 0.4)
    e.disc(x + wide * 0.34, high * 0.50, high * 0.34, DARK, 0.5)
    for k in range(3):
        e.shape(ring(x + wide * 0.34, high * 0.50, high * (0.30 - 0.09 * k), 20), METAL if k % 2
                else toned(METAL, 0.5), 0.5)  # fmt: skip
    for k in range(5):
        e.box(x + wide * 0.66, high * (0.18 + 0.13 * k), wide * 0.26, high * 0.05, DARK, 0.5)


def _tank(e: Easel, x: float) -> None:
    """Paint a water tank of wood on legs."""
    for leg in (-40.0, -14.0, 14.0, 40.0):
        e.line([(x + leg, 0), (x + leg * 0.9, 86)], DARK, 0.5, 5)
    e.line([(x - 40, 10), (x + 38, 80)], DARK, 0.5, 2.6)
    e.line([(x + 40, 10), (x - 38, 80)], DARK, 0.5, 2.6)
    e.box(x - 52, 84, 104, 6, DARK, 0.5)
    for k in range(13):
        lit = 0.2 + 0.7 * max(0.0, 1 - abs(k - 8) / 7)
        e.box(x - 49 + 7.6 * k, 90, 7.8, 96, toned(WOOD, 1.0 if k % 2 else 0.88), lit)
    for y in (104.0, 136.0, 168.0):
        e.box(x - 50, y, 100, 2.6, DARK, 0.5)
    e.shape([(x - 56, 186), (x + 56, 186), (x, 226)], toned(WOOD, 0.7), 0.6)


def _sign(e: Easel, x: float, wide: float) -> None:
    """Paint a great sign on a frame: bars of light in two colours."""
    high, foot = 118.0, 74.0
    for share in (0.1, 0.5, 0.9):
        e.line([(x + wide * share, 0), (x + wide * share, foot + 8)], DARK, 0.5, 5)
        e.line([(x + wide * share + 30, 0), (x + wide * share, foot)], DARK, 0.5, 3)
    e.box(x, foot, wide, high, DARK, 0.6)
    first, second = e.pick(NEON[:3]), e.pick(NEON[3:])
    rim = [(x + 5, foot + 5), (x + wide - 5, foot + 5), (x + wide - 5, foot + high - 5),
           (x + 5, foot + high - 5), (x + 5, foot + 5)]  # fmt: skip
    size = (wide - 40) / 4
    if not e.night:
        e.line(rim, toned(first, 0.8), 0.6, 3)
        e.box(x + 20, foot + 36, wide - 40, high - 72, toned(second, 0.7), 0.6)
        return
    e.tube(rim, first, 3.4)
    for k in range(4):  # made-up characters
        left = x + 20 + size * k
        for _ in range(3):
            y = foot + 22 + e.dice(0, high - 46)
            e.tube([(left + 6, y), (left + size - 8, y)], second, 4)
        at = left + size * e.dice(0.3, 0.7)
        e.tube([(at, foot + 20), (at, foot + high - 20)], second, 4)


def roof_things(stage: Stage, foot: int) -> Layer:
    """Return what stands on the roof along row `foot`."""
    e = Easel(stage, "roof things", 300, stage.speed(foot))
    for k, (x, wide) in enumerate(e.bays(860)):
        _tank(e, x + wide * 0.10)
        _vent(e, x + wide * 0.22, 88, 56)
        _sign(e, x + wide * 0.56, 250)
        _vent(e, x + wide * 0.90, 74, 48)
        at = x + wide * 0.46
        e.line([(at, 0), (at, 250)], METAL, 0.6, 4)
        for rung in range(5):
            half, y = 26 - 3.0 * rung, 150 + 22.0 * rung
            e.line([(at - half, y), (at + half, y)], METAL, 0.6, 2.4)
        e.lamp(at, 254, 4, (1.0, 0.22, 0.18), 1.0)
        dish = x + wide * (0.365 if k % 2 else 0.38)
        e.line([(dish, 0), (dish, 44)], METAL, 0.5, 5)
        e.disc(dish - 4, 58, 27, METAL, 0.8)
        e.disc(dish - 8, 60, 21, toned(METAL, 0.8), 0.5)
        e.line([(dish - 8, 60), (dish - 32, 76)], DARK, 0.5, 2.4)
    return e.layer(foot, shadow=not stage.wet, reach=20, snow=6)


def parapet(stage: Stage, foot: int) -> Layer:
    """Return the low wall at the roof's edge on row `foot`, with a rail of pipes before it."""
    e = Easel(stage, "roof parapet", 62, stage.speed(foot))
    for x, wide in e.bays(210):
        e.box(x, 0, wide + 0.5, 54, CONCRETE, e.dice(0.45, 0.55))
        e.box(x, 0, 1.6, 54, toned(CONCRETE, 0.7), 0.5)
    e.box(0, 52, e.wide, 9, toned(CONCRETE, 1.25), 0.8)
    e.box(0, 12, e.wide, 6, toned(METAL, 0.9), 0.8)
    e.box(0, 8, e.wide, 3, DARK, 0.5)
    e.roughen(0.25, 24)
    return e.layer(foot, shadow=not stage.wet, snow=5)
