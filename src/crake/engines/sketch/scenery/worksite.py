"""Building sites and filling stations: cranes, bare floors of concrete, pumps under a roof."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.stage import Stage

CONCRETE: RGB = (0.60, 0.59, 0.56)
CRANE: RGB = (0.94, 0.70, 0.12)
STEEL: RGB = (0.62, 0.34, 0.22)
DARK: RGB = (0.16, 0.16, 0.17)
WHITE: RGB = (0.92, 0.92, 0.90)
RED: RGB = (0.80, 0.14, 0.12)
GOODS: tuple[RGB, ...] = ((0.70, 0.30, 0.22), (0.26, 0.42, 0.62), (0.74, 0.62, 0.24))
COOL: RGB = (0.92, 0.97, 1.0)


def _lattice(e: Easel, start: tuple[float, float], end: tuple[float, float], wide: float) -> None:
    """Paint a beam of crossed bars between two points, level or upright."""
    (x0, y0), (x1, y1) = start, end
    level = abs(x1 - x0) > abs(y1 - y0)
    aside = (0.0, wide / 2) if level else (wide / 2, 0.0)
    count = max(2, round(max(abs(x1 - x0), abs(y1 - y0)) / (1.2 * wide)))
    for side in (-1, 1):
        e.line([(x0 + side * aside[0], y0 + side * aside[1]),
                (x1 + side * aside[0], y1 + side * aside[1])], CRANE, 0.85, 3)  # fmt: skip
    for k in range(count):
        ends = [(x0 + (x1 - x0) * s / count, y0 + (y1 - y0) * s / count) for s in (k, k + 1)]
        way = 1 if k % 2 else -1
        e.line([(ends[0][0] - way * aside[0], ends[0][1] - way * aside[1]),
                (ends[1][0] + way * aside[0], ends[1][1] + way * aside[1])],
               CRANE, 0.55, 2)  # fmt: skip


def _tower_crane(e: Easel, x: float, high: float, way: int) -> None:
    """Paint a tower crane whose jib points to the right (1) or left (-1)."""
    _lattice(e, (x, 0), (x, high), 20)
    _lattice(e, (x - way * 90, high + 8), (x + way * 290, high + 8), 15)
    e.box(x - way * 90 - 16, high - 22, 34, 28, CONCRETE, 0.5)
    e.box(x - 13 + way * 20, high - 30, 26, 28, WHITE, 0.7)
    top = (x, high + 64)
    _lattice(e, (x, high), top, 12)
    for at in (x - way * 84, x + way * 150, x + way * 250):
        e.line([top, (at, high + 14)], DARK, 0.5, 1.6)
    hook = x + way * 200
    e.line([(hook, high), (hook, high - 130)], DARK, 0.4, 1.6)
    for k in range(3):  # a load of beams
        e.box(hook - 38, high - 142 - 6 * k, 76, 5, STEEL, 0.8 - 0.2 * k)
    e.line([(hook, high - 108), (hook - 34, high - 138)], DARK, 0.4, 1.4)
    e.line([(hook, high - 108), (hook + 34, high - 138)], DARK, 0.4, 1.4)
    if e.night:
        e.shining(ring(*top, 3.4), (1.0, 0.2, 0.15), 1.2)


def _shell(e: Easel, x: float, wide: float, floors: int) -> None:
    """Paint a house that is not finished: floors on columns, scaffolding, bars on top."""
    for level in range(floors):
        y = 58.0 * level
        e.box(x + 6, y, wide - 12, 58, (0.13, 0.13, 0.14), 0.4)
        if level < floors - 2:  # walls are in
            for k in range(int(wide / 52)):
                e.box(x + 10 + 52 * k, y, 30, 58, toned(CONCRETE, 0.86), 0.5)
        if e.night and level % 2 == 0:
            e.shining(ring(x + wide * (0.3 + 0.1 * level), y + 44, 4), COOL, 1.0)
        for k in range(int(wide / 74) + 1):
            e.box(x + 4 + k * (wide - 20) / int(wide / 74), y, 13, 58, CONCRETE, 0.72)
        e.box(x - 6, y + 50, wide + 12, 10, CONCRETE, 0.86)
    top = 58.0 * floors
    for k in range(int(wide / 18)):
        e.line([(x + 8 + 18 * k, top), (x + 8 + 18 * k, top + e.dice(12, 34))], STEEL, 0.7, 2)
    for k in range(int(wide / 62) + 1):  # scaffolding
        at = x - 14 + k * (wide + 28) / int(wide / 62)
        e.line([(at, 0), (at, top - 40)], (0.72, 0.72, 0.74), 0.7, 2.4)
    for level in range(floors):
        e.box(x - 18, 58.0 * level + 24, wide + 36, 4, (0.72, 0.54, 0.32), 0.8)
        e.line([(x - 16, 58.0 * level + 44), (x + wide + 16, 58.0 * level + 44)], WHITE, 0.6, 1.4)


def shells(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the houses that are built, and their cranes, on row `foot`."""
    e = Easel(stage, "building site", 520, speed)
    for number, (x, _) in enumerate(e.bays(900)):
        _tower_crane(e, x + 110, 370 + 40 * (number % 2), 1)
        _shell(e, x + 170, 300, 5 - number % 2)
        _shell(e, x + 560, 230, 3)
        _tower_crane(e, x + 840, 330, -1)
    e.roughen(0.12, 20)
    return e.layer(foot, haze=0.10, reach=12)


def hoarding(stage: Stage, foot: int) -> Layer:
    """Return heaps of sand, pipes, barriers and a site hut on row `foot`."""
    e = Easel(stage, "hoarding", 130, stage.speed(foot))
    for x, _ in e.bays(1040):
        e.shape([(x, 0), (x + 70, 52), (x + 110, 66), (x + 150, 50), (x + 230, 0)],
                (0.74, 0.60, 0.38), 0.7)  # fmt: skip
        e.shape([(x + 110, 66), (x + 150, 50), (x + 230, 0), (x + 140, 0)], (0.74, 0.60, 0.38), 0.9)
        for row, count in enumerate((4, 3, 2)):
            for k in range(count):
                at = x + 330 + 36 * k + 18 * row, 18 + 31 * row
                e.disc(*at, 18, CONCRETE, 0.8)
                e.disc(*at, 12, DARK, 0.3)
        e.box(x + 540, 8, 170, 92, (0.26, 0.42, 0.60), 0.62)
        e.box(x + 536, 96, 178, 8, WHITE, 0.8)
        e.box(x + 560, 8, 36, 70, toned(WHITE, 0.9), 0.5)
        e.box(x + 622, 46, 62, 32, DARK if not e.night else (0.9, 0.8, 0.5), 0.6)
        for k in range(5):  # a barrier in red and white
            for half in range(2):
                e.box(x + 790 + 40 * k + 20 * half, 26, 20, 22, WHITE if half else RED, 0.8)
            e.box(x + 800 + 40 * k, 0, 5, 30, DARK, 0.4)
    return e.layer(foot, shadow=True, reach=10)


def filling_station(stage: Stage, foot: int) -> Layer:
    """Return a filling station on row `foot`: a shop, pumps under a roof, the sign of prices."""
    e = Easel(stage, "filling station", 330, stage.speed(foot))
    x = 0.5 * stage.width / e.unit - 560
    _shop(e, x + 40)
    _canopy(e, x + 300, 640)
    _prices(e, x + 1010)
    e.roughen(0.05, 24)
    return e.layer(foot, shadow=not stage.wet, reach=26)


def _shop(e: Easel, x: float) -> None:
    e.box(x, 0, 300, 132, WHITE, 0.55)
    e.box(x - 6, 118, 312, 26, RED, 0.75)
    panes = ((12.0, 84.0), (104.0, 84.0), (240.0, 50.0))
    for left, wide in ((x + start, wide) for start, wide in panes):
        box = [(left, 8), (left + wide, 8), (left + wide, 104), (left, 104)]
        if e.night:
            e.shining(box, (0.96, 0.92, 0.78), 0.28)
        else:
            e.shape(box, (0.30, 0.40, 0.46), 0.6)
        for k in range(4):  # shelves behind the panes
            e.box(left + 4, 18 + 21 * k, wide - 8, 11, e.pick(GOODS), 0.5)
    e.box(x + 196, 0, 38, 106, toned(WHITE, 0.8), 0.5)
    e.box(x + 200, 4, 30, 98, (0.22, 0.30, 0.34), 0.6)


def _canopy(e: Easel, x: float, wide: float) -> None:
    """Paint the roof, bright from below, on columns between the pumps."""
    for k in range(3):
        at = x + wide * (0.14 + 0.36 * k)
        e.box(at - 10, 0, 20, 206, WHITE, 0.6)
        e.box(at - 60, 0, 120, 9, CONCRETE, 0.7)
        for side in (-1, 1):
            pump = at + side * 38 - 16
            e.box(pump, 8, 32, 78, RED, 0.65)
            e.box(pump + 3, 52, 26, 24, WHITE, 0.8)
            if e.night:
                e.shining([(pump + 6, 58), (pump + 26, 58), (pump + 26, 72), (pump + 6, 72)],
                          (0.55, 0.85, 1.0), 0.4)  # fmt: skip
            e.line([(pump + 32, 60), (pump + 42, 36), (pump + 34, 18)], DARK, 0.3, 3)
    e.box(x - 20, 204, wide + 40, 40, WHITE, 0.72)
    e.box(x - 20, 214, wide + 40, 15, RED, 0.8)
    if e.night:
        e.tube([(x - 18, 221), (x + wide + 18, 221)], (1.0, 0.25, 0.20), 9)
        for k in range(9):
            at = x + wide * (k + 0.5) / 9
            e.shining([(at - 22, 199), (at + 22, 199), (at + 18, 205), (at - 18, 205)], COOL, 1.0)
    else:
        e.box(x - 12, 199, wide + 24, 6, toned(WHITE, 0.7), 0.4)


def _prices(e: Easel, x: float) -> None:
    """Paint the sign with the prices."""
    e.box(x - 5, 0, 10, 190, DARK, 0.5)
    e.box(x - 52, 176, 104, 132, RED, 0.7)
    e.box(x - 44, 184, 88, 82, DARK, 0.3)
    for k in range(3):
        y = 192 + 25 * k
        for digit in range(3):
            at = x - 30 + 22 * digit
            strokes = [(at, y), (at + 10, y), (at + 10, y + 15), (at, y + 15), (at, y + 3)]
            e.tube(strokes[: 3 + (digit + k) % 3], (1.0, 0.80, 0.30), 2.6)
    if e.night:
        e.shining(ring(x, 286, 15), (1.0, 0.95, 0.85), 0.8)
    else:
        e.disc(x, 286, 15, WHITE, 0.85)
