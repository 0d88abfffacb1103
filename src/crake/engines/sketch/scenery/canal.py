"""Venice: palaces that stand in the water, domes behind them, gondolas and striped poles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, Point, arch, toned
from crake.engines.sketch.scenery.old_town import TILES, flowers, pane
from crake.engines.sketch.stage import Stage

WALLS: tuple[RGB, ...] = (
    (0.82, 0.50, 0.38), (0.84, 0.66, 0.40), (0.68, 0.32, 0.25), (0.86, 0.74, 0.58),
    (0.78, 0.56, 0.30), (0.64, 0.42, 0.36),
)  # fmt: skip
MARBLE, DARK, ALGAE = (0.92, 0.89, 0.84), (0.12, 0.11, 0.11), (0.22, 0.27, 0.18)
COPPER = (0.42, 0.56, 0.52)
STOREY = 74.0


def _bay_window(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Paint a window under a pointed arch, with marble around it."""
    e.shape(arch(x - 3.5, y - 2, wide + 7, high + 6, 0.7), MARBLE, 0.75)
    if e.night and e.rng.random() < 0.55:
        e.shining(arch(x, y, wide, high, 0.7), (1.0, 0.78, 0.42), 0.26)
    else:
        e.shape(arch(x, y, wide, high, 0.7), (0.24, 0.28, 0.32), 0.45)
    e.box(x + wide / 2 - 0.8, y, 1.6, high * 0.8, MARBLE, 0.6)


def _loggia(e: Easel, x: float, y: float, count: int) -> None:
    """Paint windows side by side behind a balustrade."""
    for k in range(count):
        _bay_window(e, x + 21 * k, y, 15, 46)
    wide = 21 * count + 6
    e.box(x - 6, y - 6, wide, 4, MARBLE, 0.8)
    for k in range(int(wide / 5)):
        e.box(x - 5 + 5 * k, y - 4, 2.2, 13, MARBLE, 0.7)
    e.box(x - 7, y + 9, wide + 2, 3, MARBLE, 0.85)


def _water_gate(e: Easel, x: float) -> None:
    e.shape(arch(x - 4, 0, 38, 56), MARBLE, 0.7)
    e.shape(arch(x, 0, 30, 51), DARK, 0.4)
    for k in range(1, 5):
        e.line([(x + 6 * k, 0), (x + 6 * k, 46)], (0.34, 0.30, 0.26), 0.5, 1.2)
    e.box(x - 10, 0, 50, 5, MARBLE, 0.6)
    e.lamp(x + 44, 42, 3.2)


def _palace(e: Easel, x: float, wide: float) -> None:
    wall, floors = e.pick(WALLS), 2 + int(e.rng.random() < 0.6)
    high = 70 + STOREY * floors
    e.box(x, 0, wide, high, wall, e.dice(0.42, 0.62))
    for _ in range(5):  # plaster that has come off, on brick
        at, up = x + e.dice(4, wide - 26), e.dice(8, high * 0.6)
        e.box(at, up, e.dice(8, 22), e.dice(4, 12), (0.62, 0.38, 0.30), 0.6)
    e.box(x, 0, wide, 7, ALGAE, 0.6)
    e.box(x, 7, wide, 3, toned(wall, 0.7), 0.6)
    gate = x + wide * e.dice(0.36, 0.5)
    _water_gate(e, gate)
    for at in (x + 14, x + wide - 32):
        if abs(at - gate) > 30:
            e.box(at - 3, 22, 24, 32, MARBLE, 0.7)
            pane(e, at, 25, 18, 26, 0.5)
    for floor in range(floors):
        y = 84 + STOREY * floor
        count = 4 if floor == 0 else 3
        middle = x + wide / 2 - 10.5 * count + 3
        _loggia(e, middle, y, count)
        for at in (x + 12, x + wide - 26):
            _bay_window(e, at, y, 14, 44)
            if e.rng.random() < 0.4:
                flowers(e, at - 3, y + 1, 20)
        e.box(x, y - 14, wide, 3.5, MARBLE, 0.75)
    e.box(x - 3, high - 4, wide + 6, 7, MARBLE, 0.8)
    tile = e.pick(TILES)
    e.shape(
        [
            (x - 4, high + 3),
            (x + wide + 4, high + 3),
            (x + wide - 14, high + 20),
            (x + 14, high + 20),
        ],
        tile,
        0.7,
    )
    chimney = x + wide * e.dice(0.2, 0.75)
    e.box(chimney, high + 8, 10, 26, wall, 0.5)
    e.shape([(chimney - 7, high + 44), (chimney + 17, high + 44), (chimney + 11, high + 32),
             (chimney - 1, high + 32)], toned(wall, 0.85), 0.6)  # fmt: skip


def _footbridge(e: Easel, x: float, wide: float) -> None:
    """Paint a side canal with a bridge over it."""
    rise = [(x - 8 + (wide + 16) * k / 12, 44 + 24 * (1 - (k / 6 - 1) ** 2)) for k in range(13)]
    e.shape([(x, 0), (x, 150), (x + wide, 150), (x + wide, 0)], (0.42, 0.36, 0.34), 0.35)
    e.shape(
        [(x + wide * 0.34, 0), (x + wide * 0.34, 160), (x + wide * 0.7, 160), (x + wide * 0.7, 0)],
        (0.72, 0.60, 0.52),
        0.4,
    )
    e.shape([*rise, (x + wide + 8, 0), (x - 8, 0)], (0.80, 0.74, 0.66), 0.7)
    e.shape(arch(x + 9, 0, wide - 18, 46), (0.16, 0.17, 0.17), 0.5)
    for at, up in rise:
        e.box(at - 1, up, 2, 12, MARBLE, 0.7)
    e.line([(at, up + 12) for at, up in rise], MARBLE, 0.85, 3)


def palaces(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the palaces along the other side of the canal, in the water on row `foot`."""
    e = Easel(stage, "palaces", 380, speed)
    for k, (x, wide) in enumerate(e.bays(172)):
        side = 58.0 if k % 4 == 3 else 0.0
        if side:
            _footbridge(e, x + wide - side, side)
        _palace(e, x, wide - side - (0 if side else e.dice(0, 3)))
    e.roughen(0.24, 24)
    return e.layer(foot, haze=0.06, snow=6)


def _dome(e: Easel, x: float, y: float, radius: float) -> None:
    e.box(x - radius * 0.9, y, 1.8 * radius, radius * 0.5, MARBLE, 0.6)
    turns = np.linspace(0, np.pi, 17)
    for share, tone in ((1.0, 0.85), (0.72, 1.0), (0.36, 1.15)):
        e.shape([(x + radius * (0.28 * (1 - share) + share * float(np.cos(t))),
                  y + radius * (0.5 + 1.12 * float(np.sin(t)))) for t in turns],
                toned(COPPER, tone), 0.7)  # fmt: skip
    e.box(x - radius * 0.16, y + radius * 1.58, radius * 0.32, radius * 0.42, MARBLE, 0.7)
    e.shape([(x - radius * 0.2, y + 2 * radius), (x + radius * 0.2, y + 2 * radius),
             (x, y + 2.5 * radius)], COPPER, 0.7)  # fmt: skip


def skyline_of_domes(stage: Stage, foot: int, speed: float) -> Layer:
    """Return roofs with domes and a bell tower over them, far away."""
    e = Easel(stage, "domes", 480, speed)
    for x, wide in e.bays(560):
        at = x + wide * 0.3
        for shift, radius in ((-44, 26), (44, 26), (0, 46)):
            _dome(e, at + shift, 226, radius)
        tower = x + wide * 0.78
        e.box(tower - 19, 0, 38, 350, (0.72, 0.44, 0.34), 0.6)
        e.box(tower - 22, 336, 44, 40, MARBLE, 0.7)
        for k in range(3):
            e.shape(arch(tower - 17 + 12 * k, 340, 9, 28), DARK, 0.5)
        e.shape([(tower - 20, 376), (tower + 20, 376), (tower, 450)], COPPER, 0.7)
    for x, wide in e.bays(90):
        high = e.dice(190, 240)
        e.box(x, 0, wide + 2, high, e.pick(WALLS), 0.5)
        e.shape(
            [(x - 3, high), (x + wide + 3, high), (x + wide / 2, high + 24)], e.pick(TILES), 0.6
        )
    return e.layer(foot, haze=0.38)


def _gondola(e: Easel, x: float, y: float, up: float, alpha: float) -> None:
    """Paint a gondola on the waterline `y`; mirrored, where `up` is -1."""

    def at(points: Sequence[Point]) -> list[Point]:
        return [(x + px, y + up * py * alpha) for px, py in points]

    black, red, gold = (0.07, 0.07, 0.09), (0.66, 0.12, 0.14), (0.86, 0.70, 0.32)
    lit = 0.8 if up > 0 else 0.3
    hull = [(-112, 30), (-106, 30), (-92, 14), (-58, 7), (0, 5), (60, 8), (96, 18), (112, 44),
            (118, 44), (112, 20), (96, 4), (60, -4), (0, -6), (-60, -3), (-96, 6)]  # fmt: skip
    e.shape(at(hull), black, lit)
    e.line(at([(-92, 14), (-58, 7), (0, 5), (60, 8), (96, 18)]), gold, lit, 1.6)
    e.shape(at([(110, 42), (122, 46), (122, 30), (116, 28)]), (0.74, 0.76, 0.80), lit)
    e.shape(at([(-24, 6), (-20, 24), (14, 20), (18, 6)]), red, lit)
    e.shape(at([(22, 7), (25, 18), (40, 16), (42, 8)]), red, lit * 0.8)
    _gondolier(e, at, lit)


def _gondolier(e: Easel, place: Callable[[Sequence[Point]], list[Point]], lit: float) -> None:
    skin, straw = (0.80, 0.58, 0.44), (0.92, 0.82, 0.54)
    e.shape(place([(-78, 10), (-74, 38), (-64, 38), (-62, 10)]), (0.12, 0.13, 0.20), lit)
    e.shape(place([(-77, 36), (-76, 62), (-62, 62), (-63, 36)]), (0.92, 0.92, 0.92), lit)
    for k in range(4):
        e.shape(
            place([(-77, 40 + 6 * k), (-77, 42.6 + 6 * k), (-62, 42.6 + 6 * k), (-62, 40 + 6 * k)]),
            (0.70, 0.14, 0.16),
            lit,
        )
    e.line(place([(-64, 58), (-50, 46), (-44, 50)]), skin, lit, 5)
    e.shape(place([(-74, 62), (-75, 76), (-64, 76), (-63, 62)]), skin, lit)
    e.shape(place([(-82, 73), (-82, 76), (-56, 76), (-56, 73)]), straw, lit)
    e.shape(place([(-75, 75), (-74, 81), (-65, 81), (-64, 75)]), straw, lit)
    e.line(place([(-60, 74), (-44, 50), (-30, -8)]), (0.42, 0.28, 0.18), lit, 2.4)


def gondolas(stage: Stage, row: int, drift: float) -> Layer:
    """Return gondolas that glide along, their keels on a row, each with its mirror image."""
    speed = stage.speed(row)
    below, scale = 30.0, 0.62 + 0.5 * speed
    e = Easel(stage, "gondolas", 130, speed, scale=scale)
    places = [x + wide * e.dice(0.3, 0.7) for x, wide in e.bays(760)]
    for at in places:
        _gondola(e, at, below, -1.0, 0.42)
    e.picture = (e.picture * 0.55).astype(np.uint8)
    for at in places:
        _gondola(e, at, below, 1.0, 1.0)
    layer = e.layer(row + below * e.unit)
    return Layer(e.picture, layer.top, speed, drift * stage.unit)


def poles(stage: Stage, foot: int) -> Layer:
    """Return the striped poles to which boats are tied, along the edge of the quay."""
    e = Easel(stage, "poles", 210, stage.speed(foot))
    for x, wide in e.bays(330):
        at, stripe = x + wide * e.dice(0.3, 0.6), e.pick(((0.16, 0.30, 0.58), (0.70, 0.14, 0.16)))
        for shift in (0, e.dice(34, 60)):
            high = e.dice(150, 190)
            e.box(at + shift - 6, 0, 12, high, (0.94, 0.93, 0.90), 0.7)
            for k in range(int(high / 24)):
                y = 24 * k
                e.shape([(at + shift - 6, y), (at + shift + 6, y + 9), (at + shift + 6, y + 20),
                         (at + shift - 6, y + 11)], stripe, 0.7)  # fmt: skip
            e.box(at + shift + 3, 0, 3, high, (0.2, 0.2, 0.22), 0.3)
            e.disc(at + shift, high + 4, 8, (0.88, 0.72, 0.34), 0.85)
    return e.layer(foot, shadow=True)
