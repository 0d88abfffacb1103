"""Palaces: the throne room of a castle, and a ballroom below chandeliers."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.raster import F32, vector
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, arch, ring, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.hall import Pane, ceiling, strip, wash
from crake.engines.sketch.stage import Stage

STONE, GOLD, IVORY = (0.52, 0.49, 0.45), (0.86, 0.66, 0.28), (0.94, 0.90, 0.82)
BANNERS: tuple[RGB, ...] = ((0.62, 0.10, 0.13), (0.14, 0.22, 0.52), (0.12, 0.36, 0.24))
SILKS: tuple[RGB, ...] = ((0.76, 0.84, 0.80), (0.86, 0.78, 0.68), (0.70, 0.78, 0.88))


def castle_wall(stage: Stage) -> tuple[Easel, int, list[Pane]]:
    """Return a wall of stone with windows, banners and shields, its row, and its windows."""
    e, foot = strip(stage, "castle hall", 0.34)
    wash(e, 0, e.high, STONE, 0.30, 0.45)
    row, y = 0, 0.0
    while y < e.high:
        for x, wide in e.bays(64):
            left = x + (32 if row % 2 else 0)
            e.box(left, y, wide - 3, 31, toned(STONE, e.dice(0.88, 1.12)), 0.42)
        y, row = y + 34, row + 1
    e.roughen(0.3, 60)
    panes = []
    banner = e.pick(BANNERS)
    for x, wide in e.bays(520):
        for left in (x + 60, x + 150):
            e.shape(arch(left - 10, 200, 84, 270, 1.0), toned(STONE, 1.3), 0.5)
            e.shining(arch(left, 210, 64, 250, 1.0), toned(stage.palette.horizon, 0.92), 0.16)
            for k in range(5):
                e.line([(left, 230 + 44 * k), (left + 64, 230 + 44 * k)], (0.1, 0.1, 0.1), 0.3, 2)
            e.line([(left + 32, 210), (left + 32, 450)], (0.1, 0.1, 0.1), 0.3, 3)
        panes.append(Pane((x + 60) * e.unit, 154 * e.unit, (1.0, 0.90, 0.72)))
        _banner(e, x + 300, 100, banner)
        _torch(e, x + 262)
        _torch(e, x + wide - 70)
    return e, foot, panes


def _banner(e: Easel, x: float, wide: float, colour: RGB) -> None:
    """Hang a long banner with a lion's head or a cross of gold there."""
    e.line([(x - 8, 462), (x + wide + 8, 462)], GOLD, 0.7, 5)
    e.shape([(x, 460), (x + wide, 460), (x + wide, 190), (x + wide / 2, 150), (x, 190)],
            colour, 0.6)  # fmt: skip
    e.line([(x + 5, 456), (x + 5, 192), (x + wide / 2, 157), (x + wide - 5, 192),
            (x + wide - 5, 456)], GOLD, 0.7, 4)  # fmt: skip
    middle = x + wide / 2
    crown = [(middle - 28, 290), (middle + 28, 290), (middle + 34, 336), (middle + 16, 312),
             (middle, 344), (middle - 16, 312), (middle - 34, 336)]  # fmt: skip
    e.shape(crown, GOLD, 0.75)
    e.shape([(middle, 272), (middle + 18, 248), (middle, 224), (middle - 18, 248)], GOLD, 0.7)
    for k in range(3):
        e.box(x + (0.2 + 0.3 * k) * wide, 192, 4, 264, toned(colour, 0.75), 0.5)


def _torch(e: Easel, x: float) -> None:
    """Paint a burning torch on the wall."""
    e.shape([(x - 4, 150), (x + 4, 150), (x + 10, 190), (x - 10, 190)], (0.20, 0.15, 0.11), 0.5)
    e.shining([(x - 9, 190), (x + 9, 190), (x + 6, 206), (x + 1, 222), (x - 7, 204)],
              (1.0, 0.62, 0.20), 1.4)  # fmt: skip
    e.shining([(x - 4, 190), (x + 5, 190), (x + 1, 208)], (1.0, 0.90, 0.5), 0.6)


def castle_columns(stage: Stage) -> tuple[Easel, int]:
    """Return round columns, suits of armour and the throne on its steps, and their row."""
    e, foot = strip(stage, "castle columns", 0.56)
    for k, (x, wide) in enumerate(e.bays(560)):
        for n in range(6):
            e.box(x + 13 * n, 0, 13, e.high, STONE, 0.14 + 0.11 * (2.5 - abs(n - 2.5)) * 1.4)
        e.box(x - 12, 0, 102, 24, STONE, 0.5)
        e.box(x - 6, 24, 90, 10, STONE, 0.35)
        if k % 2:
            _armour(e, x + wide * 0.55)
        else:
            _throne(e, x + wide * 0.57)
    return e, foot


def _throne(e: Easel, x: float) -> None:
    for k in range(3):
        wide = 250 - 50 * k
        e.box(x - wide / 2, 16 * k, wide, 16, STONE, 0.62)
        e.box(x - 46, 16 * k, 92, 16, BANNERS[0], 0.65)
    e.shape([(x - 44, 48), (x + 44, 48), (x + 44, 190), (x + 30, 206), (x, 236), (x - 30, 206),
             (x - 44, 190)], GOLD, 0.6)  # fmt: skip
    e.shape([(x - 32, 100), (x + 32, 100), (x + 32, 184), (x, 212), (x - 32, 184)],
            BANNERS[0], 0.6)  # fmt: skip
    e.disc(x, 226, 8, (0.30, 0.56, 0.90), 1.0)
    e.box(x - 44, 88, 88, 14, BANNERS[0], 0.8)
    e.box(x - 44, 48, 88, 40, toned(GOLD, 0.75), 0.5)
    for side in (-1.0, 1.0):
        e.box(x + side * 50 - 8, 48, 16, 74, GOLD, 0.6)
        e.disc(x + side * 50, 124, 11, GOLD, 0.8)
        e.disc(x + side * 38, 198, 8, GOLD, 0.85)


def _armour(e: Easel, x: float) -> None:
    steel = (0.62, 0.65, 0.70)
    e.box(x - 34, 0, 68, 18, (0.30, 0.20, 0.13), 0.6)
    for side in (-1.0, 1.0):
        e.box(x + side * 13 - 8, 18, 16, 78, steel, 0.5 + 0.1 * side)
        e.shape([(x + side * 22, 148), (x + side * 36, 140), (x + side * 34, 92),
                 (x + side * 24, 92)], steel, 0.5)  # fmt: skip
    e.shape([(x - 26, 156), (x + 26, 156), (x + 22, 112), (x + 26, 92), (x - 26, 92),
             (x - 22, 112)], steel, 0.62)  # fmt: skip
    e.shape([(x - 4, 154), (x + 4, 154), (x + 2, 96), (x - 2, 96)], toned(steel, 1.25), 0.8)
    e.disc(x, 174, 17, steel, 0.6)
    e.box(x - 13, 173, 26, 4, (0.05, 0.05, 0.06), 0.4)
    e.shape([(x, 190), (x - 6, 200), (x - 22, 204), (x - 14, 190)], BANNERS[0], 0.7)
    e.line([(x + 40, 0), (x + 40, 236)], (0.36, 0.25, 0.16), 0.6, 4)
    e.shape([(x + 34, 228), (x + 46, 228), (x + 40, 262)], steel, 0.8)


def carpeted(stage: Stage, stone: F32, colour: RGB = (0.60, 0.09, 0.12)) -> F32:
    """Lay a red carpet with golden edges along a floor, under the subject's feet."""
    rows = stone.shape[0]
    weave = 0.92 + 0.16 * stage.rng("weave").random((rows, TILE), np.float32)
    light = stage.palette.light
    lit = vector(light.ambient) + 0.6 * vector(light.colour)
    down = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    cloth = (weave[..., None] * vector(colour) * lit).astype(np.float32)
    gold = (weave[..., None] * vector(GOLD) * lit).astype(np.float32)
    inside = ((down > 0.10) & (down < 0.62))[..., None]
    edge = (((down > 0.13) & (down < 0.155)) | ((down > 0.565) & (down < 0.59)))[..., None]
    return np.asarray(np.where(edge, gold, np.where(inside, cloth, stone)), np.float32)


def ballroom_wall(stage: Stage) -> tuple[Easel, int, list[Pane]]:
    """Return a wall of mirrors and tall windows in gold, its row, and its windows."""
    e, foot = strip(stage, "ballroom", 0.36)
    silk = e.pick(SILKS)
    wash(e, 0, e.high, silk, 0.55, 0.6)
    panes = []
    for x, wide in e.bays(560):
        _arched_glass(e, x + 60, 170, mirror=False)
        _arched_glass(e, x + 330, 170, mirror=True)
        panes.append(Pane((x + 60) * e.unit, 170 * e.unit, (1.0, 0.92, 0.76)))
        for at in (x + 8, x + 280):
            e.box(at - 18, 0, 36, 440, IVORY, 0.62)
            for k in range(3):
                e.box(at - 12 + 9 * k, 40, 3, 376, toned(IVORY, 0.82), 0.5)
            for low, high in ((0.0, 30.0), (416.0, 440.0)):
                e.box(at - 26, low, 52, high - low, GOLD, 0.62)
        for at in (x + 256, x + wide - 34):
            _sconce(e, at)
    e.box(0, 0, e.wide, 34, IVORY, 0.7)
    e.box(0, 34, e.wide, 5, GOLD, 0.7)
    e.box(0, 440, e.wide, 44, IVORY, 0.7)
    for x, _ in e.bays(46):
        e.disc(x + 23, 462, 12, GOLD, 0.65)
    for y in (438.0, 484.0):
        e.box(0, y, e.wide, 7, GOLD, 0.8)
    ceiling(e, 496, IVORY, toned(GOLD, 0.9), 0.5)
    return e, foot, panes


def _arched_glass(e: Easel, x: float, wide: float, *, mirror: bool) -> None:
    """Paint a tall window, or a mirror that shows lights, in a golden frame with drapes."""
    sky = e.stage.palette
    e.shape(arch(x - 14, 44, wide + 28, 366), GOLD, 0.68)
    e.shape(arch(x - 6, 50, wide + 12, 352), toned(GOLD, 0.7), 0.5)
    outline = arch(x, 56, wide, 340)
    if mirror:
        e.shape(outline, (0.66, 0.70, 0.70), 0.55)
        e.shape(
            [(x + 20, 60), (x + 60, 60), (x + 130, 340), (x + 90, 350)], (0.80, 0.83, 0.82), 0.6
        )
        for _ in range(7):
            e.shining(ring(x + e.dice(24, wide - 24), e.dice(210, 330), e.dice(3, 6), 10),
                      LAMPLIGHT, 0.4)  # fmt: skip
        return
    e.shining(outline, toned(sky.horizon, 0.86), 0.10)
    e.shining([(x, 56), (x + wide, 56), (x + wide, 110), (x, 104)], toned(sky.middle, 0.6), 0.0)
    for k in (1, 2):
        e.box(x + wide * k / 3 - 3, 56, 6, 330, IVORY, 0.6)
    for k in range(1, 5):
        e.box(x, 56 + 66 * k, wide, 4, IVORY, 0.6)
    for side in (0.0, wide - 44):  # drapes, drawn aside
        for k in range(4):
            e.shape([(x + side + 11 * k, 396), (x + side + 11 * k + 11, 396),
                     (x + side + 11 * k + (5 if side else -5) + 9, 44),
                     (x + side + 11 * k + (5 if side else -5), 44)],
                    toned((0.52, 0.12, 0.20), 0.85 + 0.22 * (k % 2)), 0.6)  # fmt: skip


def _sconce(e: Easel, x: float) -> None:
    e.box(x - 3, 196, 6, 34, GOLD, 0.8)
    for side in (-13.0, 0.0, 13.0):
        e.line([(x, 200), (x + side, 214)], GOLD, 0.8, 3)
        e.box(x + side - 2.5, 214, 5, 14, IVORY, 0.8)
        e.shining([(x + side - 3, 228), (x + side + 3, 228), (x + side, 240)], LAMPLIGHT, 1.2)


def chandeliers(stage: Stage) -> tuple[Easel, int]:
    """Return chandeliers of crystal that hang over the floor, and the row below them."""
    e, foot = strip(stage, "chandeliers", 0.58)
    for x, wide in e.bays(520):
        _chandelier(e, x + wide / 2, min(330.0, e.high - 116))
    return e, foot


def _chandelier(e: Easel, x: float, y: float) -> None:
    e.line([(x, y + 60), (x, e.high + 60)], GOLD, 0.7, 4)
    e.shape([(x - 10, y + 62), (x + 10, y + 62), (x + 16, y + 30), (x, y + 8), (x - 16, y + 30)],
            GOLD, 0.8)  # fmt: skip
    for level, (reach, up) in enumerate(((92.0, 22.0), (56.0, 52.0))):
        count = 7 - 2 * level
        for k in range(count):
            at = x - reach * cos(pi * (k + 0.5) / count)
            low = y + up + 6 * sin(pi * (k + 0.5) / count)
            e.line([(x, y + up - 8), ((x + at) / 2, low - 16), (at, low)], GOLD, 0.75, 3)
            e.box(at - 3, low, 6, 16, IVORY, 0.9)
            e.shining([(at - 4, low + 16), (at + 4, low + 16), (at, low + 31)], LAMPLIGHT, 1.3)
            for drop in range(3):
                e.shining(ring(at, low - 9 - 8 * drop, 2.6, 8), (0.90, 0.95, 1.0), 0.2)
    for k in range(15):
        share = (k + 0.5) / 15
        hang = y + 10 - 26 * sin(pi * share)
        e.shining(ring(x - 80 + 160 * share, hang, 3.0, 8), (0.92, 0.96, 1.0), 0.25)
    e.shining(ring(x, y - 20, 6, 10), (0.95, 0.97, 1.0), 0.3)
