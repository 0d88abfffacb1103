"""Bars and diners: bottles that glow behind a counter, and booths of red leather."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.dining import (
    BRASS,
    CLOTHES,
    WALNUT,
    glass,
    guest,
    pendant,
    street_below,
)
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, strip, wash
from crake.engines.sketch.stage import Stage

DINER_RED, CHROME = (0.76, 0.12, 0.14), (0.80, 0.83, 0.86)
SPIRITS: tuple[RGB, ...] = (
    (0.90, 0.52, 0.14), (0.30, 0.62, 0.34), (0.86, 0.84, 0.74), (0.66, 0.16, 0.18),
    (0.24, 0.46, 0.78), (0.52, 0.28, 0.12),
)  # fmt: skip


def back_bar(stage: Stage) -> tuple[Easel, int]:
    """Return shelves of bottles that are lit from behind, and the row they stand on."""
    e, foot = strip(stage, "back bar", 0.40)
    wash(e, 0, e.high, (0.20, 0.13, 0.11), 0.6, 0.3)
    for x, wide in e.bays(420):
        left, span = x + 26, wide - 52
        for level in range(4):
            y = 116 + 62 * level
            e.shining([(left, y), (left + span, y), (left + span, y + 54), (left, y + 54)],
                      (0.92 - 0.06 * level, 0.56 - 0.05 * level, 0.22), 0.35)  # fmt: skip
            _bottles(e, left + 4, y, span - 8)
            e.box(left - 4, y - 6, span + 8, 7, toned(WALNUT, 1.5), 0.7)
        e.box(x, 0, 26, e.high, WALNUT, 0.6)
        e.box(x + wide - 26, 0, 26, e.high, WALNUT, 0.45)
    ceiling(e, 384, (0.20, 0.14, 0.12), toned(WALNUT, 0.8), 0.3)
    for x, _ in e.bays(1260):
        _cocktail(e, x + 400, 396)
    return e, foot


def _bottles(e: Easel, x: float, y: float, wide: float) -> None:
    at = x
    while at < x + wide - 16:
        size, tall = e.dice(11, 15), e.dice(30, 46)
        colour = e.pick(SPIRITS)
        neck = at + size * 0.34
        body = [(at, y), (at + size, y), (at + size, y + tall * 0.62), (neck + size * 0.32,
                y + tall * 0.78), (neck + size * 0.32, y + tall), (neck, y + tall),
                (neck, y + tall * 0.78), (at, y + tall * 0.62)]  # fmt: skip
        e.shape(body, toned(colour, 0.8), 0.8)
        e.box(at + 1, y + tall * 0.2, size - 2, tall * 0.26, (0.92, 0.88, 0.76), 0.7)
        at += size + e.dice(2, 6)


def _cocktail(e: Easel, x: float, y: float) -> None:
    """Hang a cocktail glass of neon there."""
    pink, blue = (1.0, 0.24, 0.56), (0.30, 0.80, 1.0)
    cup: list[Point] = [(x - 34, y + 50), (x, y + 8), (x + 34, y + 50), (x - 34, y + 50)]
    e.tube(cup, pink, 4)
    e.tube([(x, y + 8), (x, y - 24), (x - 18, y - 24), (x + 18, y - 24)], pink, 4)
    e.tube(ring(x + 14, y + 40, 7), blue, 3)
    e.tube([(x + 14, y + 40), (x + 32, y + 68)], blue, 3)


def bar_counter(stage: Stage) -> tuple[Easel, int]:
    """Return the bar with its stools, taps and glasses under lamps, and its row."""
    e, foot = strip(stage, "bar", 0.58)
    e.box(0, 0, e.wide, 106, toned(WALNUT, 0.9), 0.5)
    for x, wide in e.bays(104):
        e.box(x + 7, 18, wide - 14, 74, toned(WALNUT, 1.3), 0.5)
        e.box(x + 13, 24, wide - 26, 62, toned(WALNUT, 0.95), 0.5)
    e.box(0, 104, e.wide, 11, toned(WALNUT, 1.9), 0.8)
    e.line([(0, 16), (e.wide, 16)], BRASS, 0.8, 5)
    for x, wide in e.bays(560):
        e.box(x + 60, 115, 14, 34, BRASS, 0.8)
        for tap in range(3):
            e.box(x + 46 + 17 * tap, 146, 8, 22, e.pick(CLOTHES), 0.8)
        for k in range(4):
            glass(e, x + 190 + 26 * k, 115, SPIRITS[k] if k % 2 else None)
        for k in range(2):
            pendant(e, x + (0.25 + 0.5 * k) * wide, 226, (0.10, 0.26, 0.22), 26)
    return e, foot


def stools(stage: Stage) -> tuple[Easel, int]:
    """Return the stools before a bar, and their row."""
    e, foot = strip(stage, "stools", 0.68, high=100)
    for x, wide in e.bays(150):
        at = x + wide / 2
        e.box(at - 2.5, 6, 5, 66, CHROME, 0.6)
        e.shape([(at - 20, 0), (at + 20, 0), (at + 6, 7), (at - 6, 7)], CHROME, 0.5)
        e.line([*ring(at, 30, 12)], CHROME, 0.5, 2)
        e.shape([(at - 20, 72), (at + 20, 72), (at + 18, 84), (at - 18, 84)],
                (0.50, 0.11, 0.12), 0.8)  # fmt: skip
        e.box(at - 20, 70, 40, 4, CHROME, 0.8)
    return e, foot


def diner_wall(stage: Stage) -> tuple[Easel, int]:
    """Return the windows of a diner over booths of red leather, with neon above, and its row."""
    e, foot = strip(stage, "diner", 0.48)
    wash(e, 0, e.high, (0.86, 0.90, 0.86), 0.5, 0.4)
    for x, wide in e.bays(330):
        sky = e.stage.palette
        e.box(x + 14, 92, wide - 28, 150, CHROME, 0.7)
        e.shining([(x + 20, 98), (x + wide - 20, 98), (x + wide - 20, 236), (x + 20, 236)],
                  toned(sky.horizon, 0.85), 0.08)  # fmt: skip
        e.shining([(x + 20, 98), (x + wide - 20, 98), (x + wide - 20, 150), (x + 20, 140)],
                  street_below(e), 0.0)  # fmt: skip
        if sky.windows > 0.2:
            for _ in range(8):
                at, y = x + e.dice(34, wide - 34), e.dice(110, 190)
                hue = e.pick(((1.0, 0.7, 0.3), (1.0, 0.3, 0.24), (0.4, 0.7, 1.0)))
                e.shining(ring(at, y, e.dice(4, 8), 12), hue, 0.3)
        e.box(x + 20, 180, wide - 40, 4, CHROME, 0.7)
        _booth(e, x, wide)
    ceiling(e, 300, (0.80, 0.80, 0.78), None, 0.3)
    for x, wide in e.bays(330):
        pendant(e, x + wide / 2, 206, DINER_RED, 26)
    for k, y in enumerate((256.0, 269.0, 282.0)):
        e.tube([(0, y), (e.wide, y)], ((1.0, 0.24, 0.40), (0.24, 0.80, 1.0))[k % 2], 3)
    return e, foot


def _booth(e: Easel, x: float, wide: float) -> None:
    for at, way in ((x, 1.0), (x + wide, -1.0)):
        e.shape([(at, 0), (at + 26 * way, 0), (at + 24 * way, 116), (at + 10 * way, 126),
                 (at, 126)], DINER_RED, 0.6)  # fmt: skip
        e.shape([(at, 0), (at + 92 * way, 0), (at + 96 * way, 46), (at + 20 * way, 52), (at, 52)],
                toned(DINER_RED, 1.1), 0.7)  # fmt: skip
        e.box(min(at, at + 92 * way), 0, 92, 10, (0.2, 0.2, 0.2), 0.5)
        for k in range(3):
            e.line([(at + (5 + 7 * k) * way, 56), (at + (5 + 6 * k) * way, 122)],
                   toned(DINER_RED, 0.7), 0.5, 1.6)  # fmt: skip
    middle = x + wide / 2
    if e.dice(0, 1) < 0.6:
        guest(e, middle - 86, 46)
    e.box(middle - 66, 74, 132, 6, (0.92, 0.92, 0.90), 0.9)
    e.box(middle - 66, 72, 132, 3, CHROME, 0.6)
    e.box(middle - 4, 0, 8, 72, CHROME, 0.5)
    e.box(middle - 8, 80, 8, 18, DINER_RED, 0.9)
    e.box(middle + 4, 80, 8, 18, (0.94, 0.78, 0.2), 0.9)
    e.shape([(middle + 30, 80), (middle + 42, 80), (middle + 46, 100), (middle + 26, 100)],
            (0.96, 0.80, 0.82), 0.9)  # fmt: skip
