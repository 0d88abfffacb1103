"""Passages: a hotel's corridor with its doors, a spaceship's, and an elevator."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, strip, wash
from crake.engines.sketch.stage import Stage

WALNUT, BRASS, CREAM = (0.40, 0.25, 0.15), (0.82, 0.64, 0.30), (0.92, 0.88, 0.80)
PAPERS: tuple[RGB, ...] = ((0.70, 0.58, 0.40), (0.44, 0.54, 0.48), (0.62, 0.44, 0.40))
HULL, EDGE, DARK = (0.62, 0.66, 0.71), (0.80, 0.84, 0.88), (0.10, 0.12, 0.14)
STEEL: RGB = (0.66, 0.68, 0.70)


def hotel_wall(stage: Stage) -> tuple[Easel, int]:
    """Return a wall with doors, lamps and pictures between them, and its row."""
    e, foot = strip(stage, "corridor", 0.58)
    paper = e.pick(PAPERS)
    wash(e, 0, e.high, paper, 0.75, 0.55)
    for x, wide in e.bays(28):
        for k in range(5):
            e.shape([(x + wide / 2, 116 + 34 * k), (x + wide / 2 + 6, 128 + 34 * k),
                     (x + wide / 2, 140 + 34 * k), (x + wide / 2 - 6, 128 + 34 * k)],
                    toned(paper, 1.14), 0.65)  # fmt: skip
    e.box(0, 0, e.wide, 92, CREAM, 0.55)
    for x, wide in e.bays(92):
        e.box(x + 8, 18, wide - 16, 58, toned(CREAM, 0.88), 0.5)
        e.box(x + 11, 21, wide - 22, 52, CREAM, 0.55)
    e.box(0, 90, e.wide, 8, CREAM, 0.8)
    e.box(0, 0, e.wide, 14, toned(CREAM, 0.8), 0.6)
    for number, (x, _) in enumerate(e.bays(360)):
        _door(e, x + 60, number)
        _sconce(e, x + 218)
        e.box(x + 250, 126, 76, 66, BRASS, 0.65)
        e.box(x + 256, 132, 64, 54, (0.62, 0.72, 0.74), 0.6)
        e.shape([(x + 256, 132), (x + 320, 132), (x + 320, 150), (x + 290, 166), (x + 256, 146)],
                (0.34, 0.44, 0.30), 0.6)  # fmt: skip
        e.box(x + 262, 62, 56, 5, WALNUT, 0.9)
        for leg in (x + 266, x + 310):
            e.box(leg, 0, 5, 62, WALNUT, 0.6)
        e.shape(
            [(x + 282, 67), (x + 298, 67), (x + 302, 84), (x + 278, 84)], (0.3, 0.46, 0.62), 0.8
        )
        for k in range(7):
            e.disc(x + 276 + 5 * k, 92 + 5 * (k % 3), 6, ((0.90, 0.40, 0.46), (0.96, 0.86, 0.80),
                   (0.34, 0.54, 0.30))[k % 3], 0.75)  # fmt: skip
    ceiling(e, 272, CREAM, None, 0.4)
    return e, foot


def _door(e: Easel, x: float, number: int) -> None:
    e.box(x - 12, 0, 124, 228, CREAM, 0.75)
    e.box(x, 0, 100, 214, WALNUT, 0.65)
    for low, high in ((16.0, 84.0), (98.0, 200.0)):
        e.box(x + 14, low, 72, high - low, toned(WALNUT, 0.8), 0.5)
        e.box(x + 19, low + 5, 62, high - low - 10, toned(WALNUT, 1.15), 0.65)
    e.box(x + 84, 94, 9, 30, BRASS, 0.8)
    e.line([(x + 88, 112), (x + 70, 112)], BRASS, 0.95, 5)
    e.shape(ring(x + 50, 174, 14, 16), BRASS, 0.85)
    for k in range(3):
        e.box(x + 41 + 7 * k, 170, 4, 9 if (number + k) % 2 else 7, WALNUT, 0.4)


def _sconce(e: Easel, x: float) -> None:
    e.box(x - 4, 150, 8, 22, BRASS, 0.8)
    e.shining([(x - 11, 170), (x + 11, 170), (x + 17, 192), (x - 17, 192)], LAMPLIGHT, 1.1)


def ship_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the ribs, doors and windows of a spaceship's corridor, and its row.

    Its windows are holes, behind which the stars go by.
    """
    e, foot = strip(stage, "ship corridor", 0.54)
    top = 246.0
    for k, (x, wide) in enumerate(e.bays(340)):
        if k % 2:
            _bulkhead_door(e, x, wide, top)
        else:
            _port(e, x, wide, top)
        for left, lit in ((x - 16, 0.75), (x + 6, 0.45)):
            e.shape([(left, 0), (left + 20, 0), (left + 12, 34), (left + 12, top - 34),
                     (left + 20, top), (left, top)], EDGE, lit)  # fmt: skip
        e.shining([(x - 2, 24), (x + 4, 24), (x + 4, top - 24), (x - 2, top - 24)],
                  (0.46, 0.80, 1.0), 0.7)  # fmt: skip
    e.box(0, 0, e.wide, 16, DARK, 0.6)
    e.shining([(0, 16), (e.wide, 16), (e.wide, 20), (0, 20)], (0.40, 0.80, 1.0), 0.7)
    ceiling(e, top, toned(HULL, 0.6), toned(HULL, 0.9), 0.4)
    e.shining([(0, top + 4), (e.wide, top + 4), (e.wide, top + 14), (0, top + 14)],
              (0.92, 0.97, 1.0), 0.5)  # fmt: skip
    return e, foot


def _port(e: Easel, x: float, wide: float, top: float) -> None:
    """Paint the hull around a wide window."""
    left, right, low, high = x + 52, x + wide - 40, 92.0, 200.0
    e.box(x, 0, wide + 1, low, HULL, 0.55)
    e.box(x, high, wide + 1, top - high, HULL, 0.5)
    e.box(x, low, left - x, high - low, HULL, 0.55)
    e.box(right, low, x + wide - right + 1, high - low, HULL, 0.55)
    for corner, way in ((left, 1.0), (right, -1.0)):
        for y, up in ((low, 1.0), (high, -1.0)):
            e.shape([(corner, y), (corner + 26 * way, y), (corner, y + 26 * up)], HULL, 0.55)
    rim = [(left + 26, low), (right - 26, low), (right, low + 26), (right, high - 26),
           (right - 26, high), (left + 26, high), (left, high - 26), (left, low + 26),
           (left + 26, low)]  # fmt: skip
    e.line(rim, EDGE, 0.9, 7)
    _panel(e, x + 70, 34, wide - 140)


def _panel(e: Easel, x: float, y: float, wide: float) -> None:
    e.box(x, y, wide, 40, toned(HULL, 0.72), 0.5)
    for k in range(int((wide - 20) // 18)):
        hue = e.pick(((0.30, 0.80, 1.0), (0.40, 1.0, 0.62), (1.0, 0.70, 0.30), (0.9, 0.95, 1.0)))
        at = x + 10 + 18 * k
        e.shining([(at, y + 22), (at + 11, y + 22), (at + 11, y + 29), (at, y + 29)],
                  toned(hue, e.dice(0.3, 1.0)), 0.4)  # fmt: skip
        e.box(at, y + 8, 11, 6, toned(HULL, 1.1), 0.7)


def _bulkhead_door(e: Easel, x: float, wide: float, top: float) -> None:
    """Paint a door of two halves that meet in a zigzag."""
    e.box(x, 0, wide + 1, top, HULL, 0.52)
    left, right, middle = x + 78, x + wide - 66, x + wide / 2 + 6
    frame = [(left - 14, 0), (left - 14, 190), (left + 16, 226), (right - 16, 226),
             (right + 14, 190), (right + 14, 0)]  # fmt: skip
    e.shape(frame, EDGE, 0.7)
    leaf = [(left, 0), (left, 184), (left + 22, 212), (right - 22, 212), (right, 184), (right, 0)]
    e.shape(leaf, toned(HULL, 0.66), 0.6)
    e.line([(middle, 0), (middle, 70), (middle + 22, 92), (middle + 22, 124), (middle, 146),
            (middle, 212)], DARK, 0.5, 5)  # fmt: skip
    for side in (left + 14, right - 50):
        e.box(side, 118, 36, 44, toned(HULL, 0.9), 0.65)
    e.shining(ring(right + 32, 112, 7, 12), (0.35, 1.0, 0.6), 0.8)
    e.box(right + 24, 84, 16, 18, DARK, 0.6)
    e.shape([(left, 20), (right, 20), (right, 34), (left, 34)], (0.92, 0.72, 0.16), 0.7)
    for k in range(int((right - left) // 24)):
        at = left + 24 * k
        e.shape([(at, 20), (at + 10, 20), (at + 20, 34), (at + 10, 34)], DARK, 0.6)
    e.shining([(left + 30, 218), (right - 30, 218), (right - 30, 222), (left + 30, 222)],
              (0.5, 0.85, 1.0), 0.6)  # fmt: skip


def cabin_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the inside of an elevator: brushed steel, a mirror, a rail, buttons; and its row."""
    e, foot = strip(stage, "elevator", 0.62)
    wash(e, 0, e.high, STEEL, 0.5, 0.75)
    e.roughen(0.10, 8, 24.0)
    for x, wide in e.bays(420):
        for k in range(3):
            left = x + k * wide / 3
            e.box(left, 0, 3, 244, toned(STEEL, 0.6), 0.5)
            e.box(left + 3, 0, 3, 244, toned(STEEL, 1.2), 0.8)
        e.box(x + wide / 3 + 8, 102, wide / 3 - 14, 130, (0.78, 0.84, 0.87), 0.8)
        e.shape([(x + wide / 3 + 30, 102), (x + wide / 3 + 54, 102), (x + wide / 3 + 104, 232),
                 (x + wide / 3 + 80, 232)], (0.88, 0.92, 0.94), 0.9)  # fmt: skip
        panel = x + wide * 0.74
        e.box(panel, 78, 44, 124, toned(STEEL, 0.7), 0.6)
        e.box(panel + 6, 176, 32, 20, DARK, 0.5)
        e.tube([(panel + 14, 180), (panel + 14, 192), (panel + 20, 186)], (1.0, 0.36, 0.2), 2)
        e.tube([(panel + 27, 180), (panel + 27, 192)], (1.0, 0.36, 0.2), 2)
        for k in range(10):
            at, y = panel + 14 + 17 * (k % 2), 90 + 16 * (k // 2)
            e.disc(at, y, 5.6, CREAM, 0.8)
            if k == 6:
                e.shining(ring(at, y, 5, 12), (1.0, 0.78, 0.34), 0.8)
        e.box(x, 84, wide * 0.70, 7, toned(STEEL, 1.3), 0.9)
        e.box(x, 82, wide * 0.70, 3, toned(STEEL, 0.5), 0.6)
    e.box(0, 0, e.wide, 16, toned(STEEL, 0.4), 0.5)
    ceiling(e, 248, (0.60, 0.61, 0.62), None, 0.5)
    for x, wide in e.bays(210):
        e.shining([(x + 30, 262), (x + wide - 30, 262), (x + wide - 20, 284), (x + 20, 284)],
                  (1.0, 0.97, 0.90), 0.3)  # fmt: skip
    return e, foot
