"""The inside of a cathedral: windows of stained glass, columns, pews and candles."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import Easel, Point, arch, ring, toned
from crake.engines.sketch.scenery.hall import Pane, strip, wash
from crake.engines.sketch.stage import Stage

STONE: RGB = (0.66, 0.60, 0.52)
OAK: RGB = (0.36, 0.22, 0.13)
GLASS: tuple[RGB, ...] = (
    (0.16, 0.30, 0.86), (0.80, 0.12, 0.16), (0.96, 0.70, 0.16), (0.14, 0.56, 0.36),
    (0.46, 0.20, 0.70), (0.20, 0.60, 0.86),
)  # fmt: skip
SILL, BAY = 216.0, 400.0
"""Height of the windows' lower edge, and how far they are apart, in centimetres."""


def dark(stage: Stage) -> bool:
    """Whether no light comes in by the windows."""
    return stage.palette.stars > 0.2


def _within(e: Easel, outline: list[Point], colour: RGB, dim: float) -> None:
    """Fill a piece of stained glass: it shines as long as it is not dark outside."""
    if dark(e.stage):
        e.shape(outline, toned(colour, 0.30), 0.5)
    else:
        e.shining(outline, toned(colour, dim), 0.30)


def _lancet(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint one pointed window of stained glass in its stone frame."""
    e.shape(arch(x - 16, SILL - 16, wide + 32, high + 40, 1.0), toned(STONE, 1.12), 0.42)
    e.shape(arch(x, SILL, wide, high, 1.0), (0.05, 0.05, 0.07), 0.4)
    left, right = (e.pick(GLASS[:2]) for _ in range(2))
    rise = wide / 2 * 1.5
    straight = high - rise
    rows = max(3, round(straight / 46))
    step = straight / rows
    for k in range(rows):
        for column, base in enumerate((left, right)):
            at = x + 4 + column * (wide / 2 - 1)
            y, half = SILL + k * step, wide / 2 - 7
            colour = base if (k + column) % 2 else e.pick(GLASS)
            _within(e, [(at, y + 3), (at + half, y + 3), (at + half, y + step - 2),
                        (at, y + step - 2)], colour, e.dice(0.62, 0.92))  # fmt: skip
            middle, high_in = at + half / 2, y + step / 2
            _within(e, [(middle, y + 6), (middle + half * 0.4, high_in), (middle, y + step - 5),
                        (middle - half * 0.4, high_in)], e.pick(GLASS), 1.0)  # fmt: skip
    top = SILL + straight
    centre, radius = (x + wide / 2, top + rise * 0.36), wide * 0.30
    for k in range(8):
        turn = 2 * pi * k / 8
        petal = centre[0] + radius * 0.66 * cos(turn), centre[1] + radius * 0.66 * sin(turn)
        _within(e, ring(*petal, radius * 0.26, 12), GLASS[k % 5], 0.9)
    _within(e, ring(*centre, radius * 0.34, 16), GLASS[2], 1.0)
    _within(e, ring(x + wide / 2, top + rise * 0.80, wide * 0.07, 12), GLASS[1], 0.9)
    e.box(x + wide / 2 - 4, SILL, 8, straight, toned(STONE, 0.9), 0.35)


def nave_wall(stage: Stage) -> tuple[Easel, int, list[Pane]]:
    """Return the wall with its windows, the row it stands on, and where light comes in."""
    e, foot = strip(stage, "nave", 0.34)
    top = e.high
    wash(e, 0, top, STONE, 0.10, 0.34)
    for y in np.arange(0, top, 58.0).tolist():
        e.line([(0, y), (e.wide, y)], toned(STONE, 0.7), 0.2, 2)
    e.roughen(0.30, 120)
    panes = []
    for x, wide in e.bays(BAY):
        left, glass = x + wide / 2 - 80, 160.0
        _lancet(e, left, glass, min(430.0, max(top - SILL - 34, 280.0)))
        panes.append(Pane(left * e.unit, glass * e.unit, toned(e.pick(GLASS[:5]), 1.1)))
        for column in (x - 13, x + 13):
            e.box(column - 10, 0, 20, top, STONE, 0.42)
            e.box(column - 10, 0, 7, top, STONE, 0.16)
        e.box(x - 30, 0, 60, 40, STONE, 0.30)
        for k in range(5):  # blind arches below the windows
            e.shape(arch(x + 52 + (wide - 104) * k / 5, 20, (wide - 104) / 5 - 12, 150, 1.0),
                    toned(STONE, 0.55), 0.2)  # fmt: skip
        e.box(x + 30, 184, wide - 60, 14, STONE, 0.5)
    e.box(0, 0, e.wide, 16, toned(STONE, 0.7), 0.3)
    return e, foot, panes


def columns(stage: Stage) -> tuple[Easel, int]:
    """Return columns of clustered shafts under pointed arches, and the row they stand on."""
    e, foot = strip(stage, "columns", 0.52)
    for x, wide in e.bays(640):
        spring, half, span = 384.0, 46.0, wide - 92
        curve = arch(x + half, spring, span, 0.75 * span, 1.0)
        e.shape([(x + wide, spring), (x + wide, spring + span), (x, spring + span), (x, spring),
                 *reversed(curve)], STONE, 0.24)  # fmt: skip
        e.line(curve, toned(STONE, 1.15), 0.42, 16)
        e.line(curve, toned(STONE, 0.8), 0.2, 5)
        for shift, thick, lit in ((-34.0, 22.0, 0.10), (-18.0, 26.0, 0.30), (6.0, 26.0, 0.5),
                                  (26.0, 18.0, 0.22), (-4.0, 22.0, 0.44)):  # fmt: skip
            e.box(x + shift - thick / 2 + 4, 0, thick, spring + 6, STONE, lit)
            e.box(x + shift - thick / 2 + 4, 0, thick * 0.25, spring + 6, STONE, lit * 0.5)
        for low, high, over in ((0.0, 22.0, 18.0), (22.0, 34.0, 8.0), (spring, spring + 14, 12.0),
                                (spring + 14, spring + 26, 20.0)):  # fmt: skip
            e.box(x - half - over, low, 2 * half + 2 * over, high - low, STONE, 0.42)
            e.box(x - half - over, low, half, high - low, STONE, 0.24)
    return e, foot


def pews(stage: Stage) -> tuple[Easel, int]:
    """Return a row of pews, seen from the aisle, and stands with candles between them."""
    e, foot = strip(stage, "pews", 0.70, high=190)
    count = max(1, round(e.wide / 700))
    apart = e.wide / count
    for block in range(count):
        start = block * apart + 90
        for k in range(int((apart - 190) // 88)):
            _pew(e, start + 88 * k)
        _candles(e, block * apart + 20)
    return e, foot


def _pew(e: Easel, x: float) -> None:
    e.shape([(x + 4, 42), (x + 62, 42), (x + 62, 48), (x + 4, 48)], toned(OAK, 1.2), 0.6)
    end = [(x, 0), (x + 60, 0), (x + 60, 50), (x + 44, 62), (x + 24, 70), (x + 18, 96),
           (x + 8, 106), (x - 4, 100), (x - 2, 84)]  # fmt: skip
    e.shape(end, OAK, 0.6)
    e.shape([(x + 8, 12), (x + 50, 12), (x + 50, 44), (x + 22, 58), (x + 10, 60)],
            toned(OAK, 0.75), 0.5)  # fmt: skip
    e.line([*end[3:]], toned(OAK, 1.5), 0.8, 3)


def _candles(e: Easel, x: float) -> None:
    """Paint an iron stand with candles on three levels; they burn at any hour."""
    e.box(x - 2, 0, 5, 100, (0.14, 0.12, 0.10), 0.5)
    e.box(x - 24, 0, 48, 5, (0.14, 0.12, 0.10), 0.5)
    for level, count in ((104.0, 5), (122.0, 4), (140.0, 3)):
        wide = 13.0 * count
        e.box(x - wide / 2 - 4, level - 4, wide + 8, 4, (0.16, 0.13, 0.10), 0.6)
        for k in range(count):
            at, high = x - wide / 2 + 13 * (k + 0.5), e.dice(9, 15)
            e.box(at - 3, level, 6, high, (0.93, 0.90, 0.80), 0.6)
            e.shining([(at - 2.4, level + high), (at + 2.4, level + high), (at, level + high + 10)],
                      (1.0, 0.80, 0.36), 1.3)  # fmt: skip
