"""Camps and houses in trees: tents, a fire between logs, a cabin on a platform among branches."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Sprite, to_bytes
from crake.engines.sketch.raster import even, step, vector
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, toned
from crake.engines.sketch.scenery.flames import Bed, Flames
from crake.engines.sketch.stage import Stage, View

CLOTH: tuple[RGB, ...] = ((0.86, 0.46, 0.16), (0.22, 0.48, 0.50), (0.70, 0.62, 0.34))
BARK: RGB = (0.34, 0.24, 0.16)
TIMBER: RGB = (0.58, 0.40, 0.24)
LEAF: tuple[RGB, ...] = ((0.20, 0.38, 0.12), (0.28, 0.46, 0.15), (0.16, 0.31, 0.11))


def tents(stage: Stage, foot: int) -> Layer:
    """Return tents, packs beside them and a line of small lamps, on row `foot`."""
    e = Easel(stage, "tents", 260, stage.speed(foot))
    for number, (x, wide) in enumerate(e.bays(640)):
        _tent(e, x + 0.10 * wide, 250, 150, CLOTH[number % 3])
        _tent(e, x + 0.58 * wide, 190, 118, CLOTH[(number + 1) % 3])
        e.box(x + 0.52 * wide, 0, 26, 40, (0.62, 0.18, 0.14), 0.6)
        e.disc(x + 0.52 * wide + 13, 42, 13, (0.62, 0.18, 0.14), 0.7)
        points = [(x + wide * s, 232 - 46 * sin(pi * (s * 2 % 1.0))) for s in
                  np.linspace(0, 1, 33).tolist()]  # fmt: skip
        e.line(points, (0.10, 0.10, 0.10), 0.4, 1.4)
        for px, py in points[2::3]:
            e.lamp(px, py - 4, 3.4, LAMPLIGHT, 1.0)
    return e.layer(foot, shadow=not stage.dark, reach=20)


def _tent(e: Easel, x: float, wide: float, high: float, colour: RGB) -> None:
    """Paint a ridge tent whose open end is seen; by night a lamp is lit inside."""
    peak, back = (x + 0.40 * wide, high), (x + 0.86 * wide, 0.90 * high)
    side = [peak, back, (x + wide, 0), (x + 0.80 * wide, 0)]
    front = [(x, 0), peak, (x + 0.80 * wide, 0)]
    door = [(x + 0.24 * wide, 0), (peak[0], 0.78 * high), (x + 0.56 * wide, 0)]
    if e.night:
        e.shining(side, toned(colour, 0.72), 0.16)
        e.shining(front, toned(colour, 1.05), 0.22)
        e.shining(door, (1.0, 0.84, 0.52), 0.5)
    else:
        e.shape(side, colour, 0.5)
        e.shape(front, colour, 0.85)
        e.shape(door, toned(colour, 0.28), 0.4)
    for end in ((x - 0.10 * wide, 0.0), (x + 1.08 * wide, 0.0)):
        e.line([peak if end[0] < x else back, end], (0.85, 0.84, 0.80), 0.5, 1.4)
    e.line([(peak[0], 0), (peak[0], high + 8)], TIMBER, 0.5, 2.4)


class Campfire:
    """A fire between logs that lights the ground around it.

    Parameters
    ----------
    across
        Where it is, in widths of the frame from the left.
    foot
        Row where it stands.
    """

    def __init__(self, stage: Stage, across: float, foot: int) -> None:
        self._stage, self._across, self._foot = stage, across, foot
        self._speed = stage.speed(foot)
        self._flames = Flames(stage, "campfire", gaps=-1.2, ends=True)
        self._wide = stage.tall(190) * max(self._speed, 0.2)
        self._glow = self._light(even(stage.tall(760)), even(stage.tall(420)))
        self._logs = self._wood()

    def _light(self, wide: int, high: int) -> Sprite:
        x = np.linspace(-1, 1, wide, dtype=np.float32)[None]
        y = np.linspace(-1, 1, high, dtype=np.float32)[:, None]
        strength = 0.50 if self._stage.dim else 0.14
        cover = strength * step(1.0, 0.0, np.hypot(x, y)) ** 1.5
        colour = np.broadcast_to(vector((1.0, 0.56, 0.20)), (high, wide, 3))
        return Sprite(to_bytes(colour.astype(np.float32), np.asarray(cover, np.float32)))

    def _wood(self) -> Sprite:
        unit = self._wide / 130
        e = Easel(self._stage, "logs", 60, 0.0, scale=unit / self._stage.tall(1000) * 1000)
        for ends in (((8.0, 6.0), (120.0, 22.0)), ((118.0, 6.0), (10.0, 22.0))):
            e.line(ends, BARK, 0.6, 15)
        e.line([(26, 8), (104, 8)], toned(BARK, 1.2), 0.9, 15)
        for k in range(9):
            e.disc(4 + 15.5 * k, 6, 9, toned((0.46, 0.45, 0.44), 0.7 + 0.1 * (k % 4)), 0.7)
        return Sprite(np.ascontiguousarray(e.picture[:, : even(134 * e.unit)]))

    def draw(self, frame: Frame, view: View) -> None:
        """Draw light, logs and flames."""
        stage = self._stage
        x = self._across * stage.width - view.moved(self._speed)
        self._glow.draw(frame, x - self._glow.width / 2, self._foot - 0.62 * self._glow.height)
        wide = self._wide
        bed = Bed(x - wide / 2, self._foot - 0.05 * wide, wide, 2.2 * wide)
        self._flames.draw(frame, bed, view.seconds)
        self._logs.draw(frame, x - self._logs.width / 2, self._foot - self._logs.height)


def tree_houses(stage: Stage, foot: int) -> Layer:
    """Return great trees with cabins in their branches, joined by a bridge of ropes."""
    e = Easel(stage, "tree houses", 620, stage.speed(foot))
    for x, wide in e.bays(900):
        _rope_bridge(e, x + 0.36 * wide, x + 0.94 * wide)
        _tree(e, x + 0.22 * wide, 1.0)
        _cabin(e, x + 0.22 * wide, 250)
        _tree(e, x + 0.96 * wide, 0.8)
        e.box(x + 0.96 * wide - 70, 236, 140, 12, TIMBER, 0.7)
    e.roughen(0.18, 24)
    return e.layer(foot, shadow=True, reach=18, haze=0.04)


def _tree(e: Easel, x: float, size: float) -> None:
    """Paint a trunk, its roots and boughs, and the crown above."""
    half = 62 * size
    e.shape([(x - 1.7 * half, 0), (x - half, 60), (x - 0.72 * half, 300), (x - 0.8 * half, 520),
             (x + 0.8 * half, 520), (x + 0.72 * half, 300), (x + half, 60), (x + 1.8 * half, 0)],
            BARK, 0.55)  # fmt: skip
    for k in range(9):
        at = x + (k - 4) * 0.17 * half
        e.line([(at * 1.0, 20), (at + 6, 240), (at - 4, 500)], toned(BARK, 0.7 + 0.1 * (k % 3)),
               0.5, 5)  # fmt: skip
    for side in (-1, 1):
        e.line([(x + side * 20, 380), (x + side * 130 * size, 470), (x + side * 200 * size, 520)],
               BARK, 0.6, 22 * size)  # fmt: skip
    for k in range(90):
        away = (k * 0.618 % 1.0 - 0.5) * 2
        up = 465 + 100 * (k * 0.414 % 1.0)
        spread = (340 - 1.1 * abs(up - 505)) * size
        e.disc(x + away * spread, up, e.dice(22, 46), LEAF[k % 3], 0.35 + 0.4 * (up - 465) / 100)


def _cabin(e: Easel, x: float, floor: float) -> None:
    """Paint a cabin on a platform around a trunk, with its ladder and its lamp."""
    for side in (-1, 1):
        e.line([(x + side * 40, floor - 90), (x + side * 150, floor)], TIMBER, 0.5, 11)
    e.box(x - 178, floor - 6, 356, 15, TIMBER, 0.8)
    e.box(x - 124, floor + 8, 248, 112, TIMBER, 0.6)
    for k in range(10):
        e.line([(x - 124, floor + 8 + 11 * k), (x + 124, floor + 8 + 11 * k)],
               toned(TIMBER, 0.6), 0.4, 1.6)  # fmt: skip
    e.shape([(x - 152, floor + 112), (x, floor + 186), (x + 152, floor + 112)], (0.44, 0.30, 0.18),
            0.8)  # fmt: skip
    e.box(x - 34, floor + 8, 46, 84, toned(BARK, 0.8), 0.6)
    for at in (x - 98, x + 44):
        pane = [(at, floor + 44), (at + 44, floor + 44), (at + 44, floor + 86), (at, floor + 86)]
        e.box(at - 5, floor + 39, 54, 52, (0.84, 0.76, 0.60), 0.7)
        if e.night:
            e.shining(pane, LAMPLIGHT, 0.5)
        else:
            e.shape(pane, (0.34, 0.46, 0.52), 0.6)
        e.box(at + 20, floor + 44, 4, 42, (0.84, 0.76, 0.60), 0.6)
    for k in range(13):  # a railing
        if abs(k - 6) > 4:
            e.box(x - 176 + 28.6 * k, floor + 8, 5, 42, TIMBER, 0.75)
    for left in (x - 178, x + 108):
        e.box(left, floor + 46, 70, 5, TIMBER, 0.9)
    for side in (0, 40):  # a ladder
        e.line([(x + 126 + side, 0), (x + 126 + side, floor + 10)], TIMBER, 0.9, 5)
    for k in range(10):
        e.box(x + 126, 16 + 24 * k, 40, 5, TIMBER, 0.8)
    e.lamp(x + 24, floor + 74, 7, LAMPLIGHT, 1.0)


def _rope_bridge(e: Easel, left: float, right: float) -> None:
    """Paint planks that hang from ropes."""
    shares = np.linspace(0, 1, 25).tolist()
    sag = [(left + (right - left) * s, 244 - 44 * sin(pi * s)) for s in shares]
    e.line([(x, y + 46) for x, y in sag], (0.66, 0.56, 0.40), 0.6, 3)
    for x, y in sag:
        e.line([(x, y), (x, y + 46)], (0.66, 0.56, 0.40), 0.5, 1.6)
        e.box(x - 6, y - 5, 13, 6, TIMBER, 0.7)
    e.line(sag, (0.66, 0.56, 0.40), 0.6, 3)
