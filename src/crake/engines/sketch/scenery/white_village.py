"""A village of white houses with blue domes, on terraces above the sea."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import profile
from crake.engines.sketch.scenery.easel import Easel, arch, toned
from crake.engines.sketch.stage import Stage

WHITE, CREAM = (0.94, 0.94, 0.95), (0.95, 0.90, 0.82)
BLUE, DEEP = (0.14, 0.36, 0.72), (0.10, 0.24, 0.50)
ROCK = (0.42, 0.34, 0.28)


def _opening(e: Easel, corners: list[tuple[float, float]], colour: RGB, lit: float) -> None:
    if e.night and e.rng.random() < lit:
        e.shining(corners, (1.0, 0.80, 0.46), 0.35)
    else:
        e.shape(corners, colour, 0.55)


def _cube(e: Easel, x: float, y: float, wide: float, high: float, door: bool) -> None:
    """Paint a house whose flat roof is a terrace."""
    wall = CREAM if e.rng.random() < 0.15 else WHITE
    sunny = e.stage.palette.light.direction[0] >= 0
    bright, dim = e.dice(0.62, 0.72), 0.30
    e.box(x, y, wide, high, wall, bright)
    e.box(x if sunny else x + wide * 0.8, y, wide * 0.2, high, wall, dim)
    e.box(x - 3, y + high - 5, wide + 6, 9, wall, 0.8)
    e.box(x - 3, y + high - 6, wide + 6, 2.5, wall, 0.2)
    left = x + wide * 0.3
    if door:
        _opening(e, arch(left, y, 22, 48), BLUE, 0.25)
        e.line([(left + 11, y), (left + 11, y + 46)], DEEP, 0.5, 1.4)
        left += 38
    while left + 18 < x + wide - 6:
        up = y + high * 0.42
        e.box(left - 2, up - 2, 20, 26, wall, 0.3)
        _opening(e, [(left, up), (left + 16, up), (left + 16, up + 22), (left, up + 22)], BLUE, 0.5)
        e.line([(left + 8, up), (left + 8, up + 22)], DEEP, 0.5, 1.2)
        left += e.dice(34, 46)


def _dome(e: Easel, x: float, y: float, radius: float) -> None:
    """Paint a chapel with a blue dome and a cross, and its bell beside it."""
    e.box(x - radius * 1.05, y, 2.1 * radius, radius * 0.55, WHITE, 0.68)
    e.box(x - radius * 1.05, y, 0.5 * radius, radius * 0.55, WHITE, 0.3)
    for k in range(4):
        _opening(
            e,
            arch(x - radius * 0.8 + k * radius * 0.44, y + 3, radius * 0.2, radius * 0.4),
            DEEP,
            0.8,
        )
    turns = np.linspace(0, np.pi, 25)
    lean = 0.26 if e.stage.palette.light.direction[0] >= 0 else -0.26
    for share, tone in ((1.0, 0.72), (0.86, 0.92), (0.6, 1.12), (0.3, 1.4)):
        e.shape([(x + radius * (lean * (1 - share) + share * float(np.cos(t))),
                  y + radius * (0.55 + (0.16 * (1 - share)) + 0.95 * share * float(np.sin(t))))
                 for t in turns], toned(BLUE, tone), 0.75)  # fmt: skip
    e.box(x - 3, y + radius * 1.48, 6, 8, WHITE, 0.8)
    top = y + radius * 1.48 + 8
    e.line([(x, top), (x, top + 20)], WHITE, 0.9, 2.6)
    e.line([(x - 7, top + 13), (x + 7, top + 13)], WHITE, 0.9, 2.6)


def _belfry(e: Easel, x: float, y: float) -> None:
    e.shape([(x - 24, y), (x + 24, y), (x + 24, y + 66), (x, y + 88), (x - 24, y + 66)], WHITE, 0.7)
    for at in (x - 18, x + 3):
        e.shape(arch(at, y + 26, 15, 34), e.stage.palette.middle, 0.9)
        e.shape([(at + 3, y + 38), (at + 12, y + 38), (at + 9.5, y + 50), (at + 5.5, y + 50)],
                (0.60, 0.46, 0.22), 0.8)  # fmt: skip
    e.line([(x, y + 88), (x, y + 106)], WHITE, 0.9, 2.6)
    e.line([(x - 6, y + 100), (x + 6, y + 100)], WHITE, 0.9, 2.6)


def _steps(e: Easel, x: float, y: float, high: float) -> None:
    """Paint stairs that climb to the right beside a wall."""
    count = int(high / 9)
    for k in range(count):
        e.box(x + 10 * k, y, 10 * (count - k), 9 * (k + 1), WHITE, 0.66 - 0.14 * (k % 2))
    e.shape(
        [
            (x - 4, y),
            (x - 4, y + 16),
            (x + 10 * count, y + high + 16),
            (x + 10 * count, y + high + 8),
            (x + 4, y + 8),
            (x + 4, y),
        ],
        WHITE,
        0.85,
    )


def _bougainvillea(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    bare = e.stage.season is Season.WINTER
    for k in range(int(wide * high / 26)):
        across, up = e.dice(-1, 1), e.dice(-1, 1)
        if across * across + up * up > 1 or (bare and k % 3):
            continue
        at = x + across * wide / 2, y + up * high / 2
        bloom = (0.84, e.dice(0.12, 0.34), e.dice(0.46, 0.62))
        green = (0.20, e.dice(0.34, 0.46), 0.16)
        e.disc(
            *at, e.dice(2.4, 4.6), green if bare or k % 3 == 0 else bloom, 0.45 + 0.25 * (up + 1)
        )


def _cluster(e: Easel, x: float, wide: float) -> None:
    """Pile houses up a slope: the highest and furthest first."""
    chapel = x + wide * e.dice(0.32, 0.55)
    e.shape(
        [
            (x - 30, 0),
            (x + wide + 30, 0),
            (x + wide * 0.78, 170),
            (chapel, 220),
            (x + wide * 0.2, 150),
        ],
        ROCK,
        0.5,
    )
    _dome(e, chapel, 226, e.dice(40, 48))
    _belfry(e, chapel + 92, 190)
    for level, (high, share) in enumerate(((92, 0.62), (86, 0.82), (92, 1.0))):
        y = (150, 76, 0)[level]
        left = x + wide * (1 - share) * e.dice(0.3, 0.6)
        end = left + wide * share
        while left < end - 40:
            size = min(e.dice(78, 128), end - left)
            _cube(e, left, y, size, high + e.dice(-8, 16), door=level == 2 or e.rng.random() < 0.3)
            left += size - 2
    _steps(e, x + wide * e.dice(0.5, 0.62), 0, 80)
    _bougainvillea(e, x + wide * e.dice(0.12, 0.3), 84, 92, 60)
    _bougainvillea(e, x + wide * 0.94, 48, 60, 70)


def terraces(stage: Stage, foot: int) -> Layer:
    """Return houses piled up in groups, with a low wall between them over which the sea shows."""
    e = Easel(stage, "terraces", 400, stage.speed(foot))
    for x, wide in e.bays(860):
        _cluster(e, x + 40, wide * 0.60)
    e.box(0, 0, e.wide, 26, WHITE, 0.66)
    e.box(0, 24, e.wide, 6, WHITE, 0.85)
    for x, wide in e.bays(215):
        pot = x + wide * e.dice(0.2, 0.8)
        e.shape(
            [(pot - 13, 30), (pot + 13, 30), (pot + 9, 2), (pot - 9, 2)], (0.72, 0.42, 0.28), 0.75
        )
        _bougainvillea(e, pot, 42, 44, 36)
        e.lamp(x, 38, 6)
    e.roughen(0.10, 30)
    return e.layer(foot, shadow=True, snow=5)


def cape(stage: Stage, foot: int, speed: float) -> Layer:
    """Return a cape across the bay with a white village along its crest."""
    e = Easel(stage, "cape", 180, speed)
    line = profile(e.rng, e.period, 256, 5)
    step = 10
    crest = [(k / e.unit, 34 + 84 * float(line[k])) for k in range(0, e.period, step)]
    e.shape([(0, 0), *crest, (e.wide, crest[0][1]), (e.wide, 0)], ROCK, 0.5)
    for k, (x, y) in enumerate(crest[::1]):
        if e.rng.random() < 0.7 * (1 if k % 60 < 34 else 0.1):
            for _ in range(2):
                wide, up = e.dice(7, 15), y - e.dice(2, 22)
                e.box(x, up, wide, e.dice(6, 11), WHITE, e.dice(0.45, 0.75))
                if e.night and e.rng.random() < 0.4:
                    e.shining([(x + 3, up + 2), (x + 5, up + 2), (x + 5, up + 5), (x + 3, up + 5)],
                              (1.0, 0.8, 0.5), 0.5)  # fmt: skip
    e.roughen(0.3, 24)
    return e.layer(foot, haze=0.36)
