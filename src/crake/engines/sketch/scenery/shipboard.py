"""The deck of a sailing ship: its rail, its masts with shrouds, barrels, a wheel."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, ring, toned
from crake.engines.sketch.stage import Stage

OAK: RGB = (0.50, 0.33, 0.19)
ROPE: RGB = (0.76, 0.66, 0.46)
IRON: RGB = (0.18, 0.18, 0.20)
CANVAS: RGB = (0.90, 0.85, 0.72)


def rail(stage: Stage, foot: int) -> Layer:
    """Return the ship's side on row `foot`: a rail on turned posts, guns, barrels and coils."""
    e = Easel(stage, "ship's rail", 150, stage.speed(foot))
    e.box(0, 0, e.wide, 26, OAK, 0.55)
    e.box(0, 24, e.wide, 5, toned(OAK, 1.3), 0.8)
    for x, wide in e.bays(34):
        middle = x + wide / 2
        for y, half in ((29, 6), (40, 8), (52, 5), (64, 7)):
            e.box(middle - half, y, 2 * half, 14, toned(OAK, 1.05), 0.7)
    e.box(0, 76, e.wide, 14, toned(OAK, 1.2), 0.9)
    e.box(0, 74, e.wide, 4, toned(OAK, 0.6), 0.5)
    for number, (x, wide) in enumerate(e.bays(620)):
        if number % 2:
            _gun(e, x + 0.30 * wide)
        for k in range(3):
            _barrel(e, x + 0.62 * wide + 46 * k - 23 * (k == 2), 0.0 if k < 2 else 56.0)
        for k in range(4):
            e.line(ring(x + 0.12 * wide, 14, 30 - 6 * k), ROPE, 0.8 - 0.1 * k, 5)
    e.roughen(0.10, 20)
    return e.layer(foot, shadow=True, reach=12)


def _barrel(e: Easel, x: float, y: float) -> None:
    e.shape([(x, y), (x - 4, y + 28), (x, y + 56), (x + 42, y + 56), (x + 46, y + 28), (x + 42, y)],
            toned(OAK, 0.9), 0.65)  # fmt: skip
    for at in (10, 42):
        e.box(x - 2, y + at, 46, 5, IRON, 0.7)


def _gun(e: Easel, x: float) -> None:
    """Paint a cannon on its carriage, pointed overboard."""
    e.shape([(x, 10), (x + 84, 10), (x + 70, 34), (x + 10, 34)], toned(OAK, 0.8), 0.6)
    e.shape([(x - 6, 34), (x + 104, 44), (x + 104, 60), (x - 6, 62)], IRON, 0.8)
    e.box(x + 98, 40, 10, 24, IRON, 0.9)
    for at in (x + 14, x + 66):
        e.disc(at, 10, 11, toned(OAK, 0.6), 0.6)
        e.disc(at, 10, 4, IRON, 0.7)


def rigging(stage: Stage, foot: int) -> Layer:
    """Return masts, their shrouds and the lower edges of their sails, above row `foot`."""
    e = Easel(stage, "rigging", 720, stage.speed(foot))
    for x, wide in e.bays(860):
        mast = x + 0.5 * wide
        e.box(x, 560, wide, 6, ROPE, 0.5)
        for k in range(6):  # shrouds with their ratlines
            e.line([(mast - 250 + 34 * k, 40), (mast - 8, 700)], ROPE, 0.45, 2.2)
        for k in range(14):
            share = k / 16
            left = mast - 250 + 242 * share
            e.line([(left, 40 + 660 * share), (left + 170 * (1 - share), 40 + 660 * share)], ROPE,
                   0.45, 1.6)  # fmt: skip
        e.shape([(mast - 300, 720), (mast - 300, 560), (mast - 150, 520), (mast, 510),
                 (mast + 150, 520), (mast + 300, 560), (mast + 300, 720)], CANVAS,
                0.75)  # fmt: skip
        for k in range(-3, 4):
            e.line([(mast + 90 * k, 720), (mast + 86 * k, 530 + 5 * abs(k))], toned(CANVAS, 0.8),
                   0.6, 2)  # fmt: skip
        e.box(mast - 17, 0, 34, 720, OAK, 0.6)
        e.box(mast - 17, 0, 10, 720, toned(OAK, 1.2), 0.85)
        for y in (60, 210, 360):
            e.box(mast - 19, y, 38, 12, IRON, 0.5)
        e.lamp(mast + 34, 250, 9, LAMPLIGHT, 1.0)
        e.box(mast + 17, 262, 22, 4, IRON, 0.6)
        _wheel(e, mast + 0.30 * wide)
    return e.layer(foot, shadow=True, reach=22)


def _wheel(e: Easel, x: float) -> None:
    """Paint the wheel on its stand."""
    e.shape([(x - 22, 0), (x + 22, 0), (x + 12, 100), (x - 12, 100)], toned(OAK, 0.9), 0.6)
    for k in range(8):
        turn = pi * k / 4
        e.line([(x, 108), (x + 74 * cos(turn), 108 + 74 * sin(turn))], toned(OAK, 1.3), 0.8, 6)
    e.line(ring(x, 108, 52), toned(OAK, 1.15), 0.8, 11)
    e.disc(x, 108, 13, (0.80, 0.62, 0.28), 0.8)
