"""Windows of rooms: with curtains or blinds, plain or arched, and the rain that runs down them."""

from __future__ import annotations

from math import sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import U8, resize
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.easel import arch, toned
from crake.engines.sketch.scenery.paint import dot, ink, pen, polygon
from crake.engines.sketch.scenery.sky import gradient
from crake.engines.sketch.scenery.wall import Opening, Wall
from crake.engines.sketch.stage import Stage, View

WHITE, GREY, OAK = (0.93, 0.91, 0.87), (0.50, 0.54, 0.58), (0.42, 0.27, 0.16)
DROPS = 9
"""How many drops run down a window at a time."""


def _glazed(wall: Wall, hole: Opening, *, town: bool = False) -> None:
    """Let a window show the sky of the hour over hills, or over a town."""
    y, left = max(int(hole.top), 0), int(hole.left)
    view = gradient(wall.stage.palette, max(2, int(hole.top + hole.high) - y))
    end = int(hole.left + hole.wide)
    target = wall.picture[y : max(int(hole.top + hole.high), 0), max(left, 0) : max(end, 0)]
    if not target.size:
        return
    target[..., :3] = np.clip(view[: target.shape[0], None] * 255, 0, 255)
    if town:
        _skyline(wall, target)
    else:
        hill = resize(fbm(wall.rng, 8, 256, 64, 4)[3:5], target.shape[1], 2)[0]
        edge = target.shape[0] * (0.95 - 0.34 * hill)
        below = np.arange(target.shape[0])[:, None] > edge[None]
        target[below] = pen(ink((0.24, 0.36, 0.18), wall.stage.palette.light, 0.6))
    wall.openings.append(hole)


def _skyline(wall: Wall, target: U8) -> None:
    """Paint tall buildings with windows into what a window shows; they are lit after dark."""
    rows, columns = target.shape[:2]
    palette, at = wall.stage.palette, 0
    while at < columns:
        wide = max(4, int(columns * (0.10 + 0.14 * wall.rng.random())))
        top = int(rows * (0.25 + 0.55 * wall.rng.random()))
        tone = 0.34 + 0.2 * float(wall.rng.random())
        house = ink((tone, tone * 1.04, tone * 1.10), palette.light, 0.4, 0.45, palette.horizon)
        target[top:, at : at + wide] = pen(house)
        step = max(3, rows // 26)
        for y in range(top + step, rows - 1, 2 * step):
            for x in range(at + 2, min(at + wide, columns) - 2, 2 * step):
                lit = wall.rng.random() < palette.windows
                colour = (1.0, 0.84, 0.52) if lit else toned(house, 0.8)
                target[y : y + step, x : x + step] = pen(colour)
        at += wide


def _cased(wall: Wall, hole: Opening, unit: float, frame: RGB, *, thick: float = 9.0) -> None:
    """Put a frame around where a window will be."""
    edge = thick * unit
    wall.box(hole.left - edge, hole.top - edge, hole.wide + 2 * edge, hole.high + 2 * edge,
             wall.lit(frame, 0.8))  # fmt: skip


def _barred(wall: Wall, hole: Opening, unit: float, frame: RGB, *, across: int = 2) -> None:
    """Put upright bars and one across before the glass, and a sill below it."""
    colour = wall.lit(frame, 0.7)
    for k in range(1, across):
        wall.box(hole.left + hole.wide * k / across - 4 * unit, hole.top, 8 * unit, hole.high,
                 colour)  # fmt: skip
    wall.box(hole.left, hole.top + 0.45 * hole.high, hole.wide, 7 * unit, colour)
    wall.box(hole.left - 16 * unit, hole.top + hole.high + 6 * unit, hole.wide + 32 * unit,
             12 * unit, wall.lit(frame, 0.9))  # fmt: skip


def window(wall: Wall, x: float, unit: float) -> None:
    """Put a window with curtains on the wall at column `x`."""
    hole = Opening(x, wall.rows - 470 * unit, 190 * unit, 240 * unit)
    _cased(wall, hole, unit, WHITE)
    _glazed(wall, hole)
    _barred(wall, hole, unit, WHITE)
    cloth = wall.lit(wall.cloth, 0.6)
    rod = hole.top - 24 * unit
    for k in range(5):
        fold = toned(cloth, 0.82 + 0.2 * (k % 2))
        for left in (x - 34 * unit, x + hole.wide - 12 * unit):
            wall.box(left + 9 * k * unit, rod + 4 * unit, 9 * unit, hole.high + 80 * unit, fold)
    wall.box(x - 46 * unit, rod - 3 * unit, hole.wide + 92 * unit, 7 * unit, wall.lit(OAK, 0.7))
    for end in (x - 46 * unit, x + hole.wide + 46 * unit):
        dot(wall.picture, end, rod, 7 * unit, pen(wall.lit(OAK, 0.9)))


def broad_window(wall: Wall, x: float, unit: float) -> None:
    """Put a broad window in a plain frame there, over a radiator: as schools and laboratories."""
    hole = Opening(x, wall.rows - 450 * unit, 250 * unit, 230 * unit)
    _cased(wall, hole, unit, GREY, thick=7)
    _glazed(wall, hole)
    _barred(wall, hole, unit, GREY, across=3)
    top = wall.rows - 126 * unit
    for k in range(14):
        wall.box(x + (8 + 17 * k) * unit, top, 13 * unit, 96 * unit, wall.lit(WHITE, 0.7))
        wall.box(x + (18 + 17 * k) * unit, top, 3 * unit, 96 * unit, wall.lit(WHITE, 0.35))
    for y in (top + 6 * unit, top + 82 * unit):
        wall.box(x + 4 * unit, y, 238 * unit, 6 * unit, wall.lit(WHITE, 0.8))


def office_window(wall: Wall, x: float, unit: float) -> None:
    """Put a window with a view over the town there, behind blinds that are half drawn."""
    hole = Opening(x, wall.rows - 460 * unit, 250 * unit, 290 * unit)
    _cased(wall, hole, unit, GREY, thick=7)
    _glazed(wall, hole, town=True)
    colour = wall.lit(GREY, 0.6)
    wall.box(x + 121 * unit, hole.top, 8 * unit, hole.high, colour)
    pale = wall.lit((0.90, 0.90, 0.87), 0.9)
    wall.box(x - 4 * unit, hole.top - 6 * unit, 258 * unit, 14 * unit, toned(pale, 0.9))
    for k in range(10):
        y = hole.top + (12 + 13 * k) * unit
        wall.box(x, y, 250 * unit, 6 * unit, pale)
        wall.box(x, y + 5 * unit, 250 * unit, 2.5 * unit, toned(pale, 0.7))
    wall.box(x, hole.top + 140 * unit, 250 * unit, 7 * unit, toned(pale, 0.85))
    for cord in (34.0, 216.0):
        wall.box(x + cord * unit, hole.top, 1.6 * unit, 144 * unit, toned(pale, 0.75))
    wall.box(x - 14 * unit, hole.top + hole.high + 6 * unit, 278 * unit, 10 * unit,
             wall.lit(WHITE, 0.8))  # fmt: skip


def kitchen_window(wall: Wall, x: float, unit: float) -> None:
    """Put a window there with herbs on its sill and a short curtain."""
    hole = Opening(x, wall.rows - 440 * unit, 200 * unit, 190 * unit)
    _cased(wall, hole, unit, WHITE)
    _glazed(wall, hole)
    _barred(wall, hole, unit, WHITE)
    cloth = wall.lit((0.94, 0.90, 0.80), 0.8)
    for k in range(12):
        left = x + (-10 + 18.3 * k) * unit
        long = (46 + 10 * (k % 2)) * unit
        wall.box(left, hole.top - 12 * unit, 18.6 * unit, long, toned(cloth, 0.9 + 0.1 * (k % 2)))
        wall.box(left, hole.top - 12 * unit + long - 8 * unit, 18.6 * unit, 5 * unit,
                 wall.lit((0.80, 0.30, 0.26), 0.8))  # fmt: skip
    sill = hole.top + hole.high + 6 * unit
    for k in range(3):
        at = x + (34 + 66 * k) * unit
        for leaf in range(9):
            away = (leaf - 4) * 4.4 * unit
            dot(wall.picture, at + away, sill - (30 + 7 * (leaf * 5 % 3)) * unit, 7 * unit,
                pen(wall.lit((0.26, 0.50 + 0.03 * (leaf % 3), 0.22), 0.7)))  # fmt: skip
        pot = np.array([[-13, -24], [13, -24], [10, 0], [-10, 0]]) * unit + (at, sill)
        polygon(wall.picture, pot.astype(np.float32), pen(wall.lit((0.74, 0.42, 0.28), 0.7)))


def arched_window(wall: Wall, x: float, unit: float) -> None:
    """Put a tall window under a round arch there, in a frame of dark wood."""
    hole = Opening(x, wall.rows - 490 * unit, 180 * unit, 350 * unit)
    low = wall.rows - 140 * unit

    def outline(edge: float) -> U8:
        corners = np.array(arch(-edge, -edge, 180 + 2 * edge, 350 + 2 * edge), np.float32)
        mask = np.zeros(wall.picture.shape[:2], np.uint8)
        corners = corners * (unit, -unit) + (x, low)
        polygon(mask, corners.astype(np.float32), (255, 0, 0, 0))
        return mask

    frame, glass = outline(12), outline(0)
    around = (frame > 0) & (glass == 0)
    before = wall.picture.copy()
    _glazed(wall, hole)
    wall.picture[glass == 0] = before[glass == 0]
    wall.picture[around] = pen(wall.lit(OAK, 0.8))
    for k in (1, 2):
        wall.box(x + 60 * k * unit - 3 * unit, hole.top + 26 * unit, 6 * unit, 324 * unit,
                 wall.lit(OAK, 0.7))  # fmt: skip
    for k in range(1, 5):
        wall.box(x, low - 66 * k * unit, 180 * unit, 5 * unit, wall.lit(OAK, 0.7))
    wall.box(x - 18 * unit, low, 216 * unit, 14 * unit, wall.lit(OAK, 0.9))


class RunningRain:
    """Drops that run down the windows of a wall, each leaving a trail.

    Parameters
    ----------
    openings
        Where the glass is, on the wall.
    period
        Pixels after which the wall repeats.
    speed
        Of the wall.
    """

    def __init__(self, stage: Stage, openings: list[Opening], period: int, speed: float) -> None:
        self._openings, self._period, self._speed = openings, period, speed
        self._unit = stage.unit
        self._way = stage.rng("running").random((len(openings), DROPS, 3)).tolist()
        self._bright = toned(stage.palette.horizon, 1.1)
        self._trail = toned(stage.palette.horizon, 0.82)

    def draw(self, frame: Frame, view: View) -> None:
        """Draw them where they are."""
        brush = Brush(frame)
        for opening, drops in zip(self._openings, self._way, strict=True):
            left = (opening.left - view.moved(self._speed)) % self._period
            for at in (left - self._period, left):
                if -opening.wide < at < frame.width:
                    for drop in drops:
                        self._drop(brush, opening, at, drop, view.seconds)

    def _drop(
        self, brush: Brush, opening: Opening, left: float, drop: list[float], seconds: float
    ) -> None:
        x, pace, phase = drop
        share = (seconds * (0.16 + 0.22 * pace) + phase) % 1.25
        share += 0.05 * sin(19 * share + 6 * x)  # in fits and starts
        low = opening.top + min(max(share, 0.0), 1.0) * opening.high
        high = opening.top + min(max(share - 0.22, 0.0), 1.0) * opening.high
        at = left + (0.04 + 0.92 * x) * opening.wide
        wide = 2.2 * self._unit
        if low - high > 2:
            brush.line([(at, -high), (at + wide * sin(9 * x), -low)], self._trail, 0.6 * wide)
        if share < 1:
            brush.disc(at + wide * sin(9 * x), -low, wide, self._bright)
