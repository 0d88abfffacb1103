"""A city of brass and steam: brick works with gear wheels, domes, pipes and chimneys; airships."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, arch, ring, toned
from crake.engines.sketch.stage import Stage

BRICK: tuple[RGB, ...] = ((0.46, 0.26, 0.18), (0.40, 0.28, 0.22), (0.52, 0.34, 0.22))
BRASS: RGB = (0.78, 0.56, 0.24)
COPPER: RGB = (0.70, 0.38, 0.22)
IRON: RGB = (0.26, 0.24, 0.24)
VERDIGRIS: RGB = (0.36, 0.56, 0.48)


def gear(e: Easel, x: float, y: float, radius: float, teeth: int, colour: RGB, turn: float) -> None:
    """Paint a wheel with teeth and spokes."""
    rim = []
    for k in range(4 * teeth):
        angle = turn + 2 * pi * k / (4 * teeth)
        far = radius * (1.0 if k % 4 < 2 else 0.86)
        rim.append((x + far * cos(angle), y + far * sin(angle)))
    e.shape(rim, colour, 0.75)
    e.disc(x, y, 0.66 * radius, IRON, 0.4)
    for k in range(5):
        angle = turn + 2 * pi * k / 5
        e.line([(x, y), (x + 0.7 * radius * cos(angle), y + 0.7 * radius * sin(angle))], colour,
               0.7, 0.14 * radius)  # fmt: skip
    e.disc(x, y, 0.24 * radius, toned(colour, 1.2), 0.85)


def works(stage: Stage, foot: int, *, far: bool = False) -> Layer:
    """Return a row of works and towers on row `foot`; the `far` ones are smaller and in haze."""
    e = Easel(stage, f"works {far}", 430, 0.10 if far else stage.speed(foot),
              scale=0.62 if far else 1.0)  # fmt: skip
    for number, (x, wide) in enumerate(e.bays(560)):
        _hall(e, x, 0.40 * wide, e.dice(170, 230), number)
        _dome(e, x + 0.42 * wide, 0.24 * wide, e.dice(190, 260))
        _clock_tower(e, x + 0.70 * wide, e.dice(270, 330))
        _chimneys(e, x + 0.84 * wide, 0.15 * wide)
    e.roughen(0.16, 22)
    return e.layer(foot, haze=0.46 if far else 0.04, shadow=not far, reach=18)


def _windows(e: Easel, x: float, wide: float, low: float, high: float) -> None:
    """Paint rows of arched windows, many of them lit."""
    for row in range(int((high - low) / 54)):
        for k in range(max(int(wide / 44), 1)):
            pane = arch(x + 12 + k * (wide - 12) / max(int(wide / 44), 1), low + 54 * row, 22, 38)
            if e.night or e.rng.random() < 0.25:
                e.shining(pane, LAMPLIGHT, 0.3)
            else:
                e.shape(pane, (0.18, 0.20, 0.22), 0.5)


def _hall(e: Easel, x: float, wide: float, high: float, number: int) -> None:
    colour = BRICK[number % 3]
    e.box(x, 0, wide, high, colour, 0.6)
    for k in range(int(high / 9)):
        e.line([(x, 9 * k), (x + wide, 9 * k)], toned(colour, 0.78), 0.5, 1.0)
    _windows(e, x + 8, wide - 16, 40, high - 60)
    e.box(x - 5, high - 4, wide + 10, 10, BRASS, 0.7)
    for k in range(3):  # a roof like a saw
        left = x + k * wide / 3
        e.shape([(left, high + 6), (left, high + 46), (left + wide / 3, high + 6)], IRON, 0.7)
    gear(e, x + 0.30 * wide, high - 34, 40, 12, BRASS, 0.1 * number)
    gear(e, x + 0.30 * wide + 62, high - 54, 26, 9, COPPER, 0.2)
    _pipe(e, [(x + 0.86 * wide, 0), (x + 0.86 * wide, 0.7 * high), (x + 1.1 * wide, 0.7 * high)])


def _pipe(e: Easel, corners: list[tuple[float, float]]) -> None:
    e.line(corners, toned(COPPER, 0.7), 0.5, 15)
    e.line([(x - 2, y + 2) for x, y in corners], toned(COPPER, 1.2), 0.8, 6)
    for x, y in corners[1:-1]:
        e.disc(x, y, 11, COPPER, 0.8)


def _dome(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint a round hall under a dome of copper."""
    body = high - 0.5 * wide
    e.box(x + 6, 0, wide - 12, body, BRICK[2], 0.62)
    _windows(e, x + 6, wide - 12, 50, body - 10)
    e.box(x, body, wide, 12, BRASS, 0.75)
    half = wide / 2 - 4
    e.shape([(x + wide / 2 + half * cos(pi * k / 20), body + 12 + 1.1 * half * sin(pi * k / 20))
             for k in range(21)], VERDIGRIS, 0.7)  # fmt: skip
    for k in range(1, 6):
        angle = pi * k / 6
        top = x + wide / 2, body + 12 + 1.1 * half
        e.line([(x + wide / 2 + half * cos(angle), body + 12), top], BRASS, 0.6, 2.4)
    e.box(x + wide / 2 - 3, body + 12 + half, 6, 50, BRASS, 0.8)
    e.disc(x + wide / 2, body + 64 + half, 7, BRASS, 0.9)


def _clock_tower(e: Easel, x: float, high: float) -> None:
    e.box(x, 0, 66, high, BRICK[1], 0.55)
    e.box(x - 5, high - 92, 76, 8, BRASS, 0.7)
    e.box(x - 5, high, 76, 10, BRASS, 0.8)
    e.shape([(x - 6, high + 8), (x + 33, high + 88), (x + 72, high + 8)], VERDIGRIS, 0.7)
    face = ring(x + 33, high - 42, 28)
    e.shape(ring(x + 33, high - 42, 33), BRASS, 0.85)
    if e.night:
        e.shining(face, (1.0, 0.92, 0.70), 0.4)
    else:
        e.shape(face, (0.93, 0.90, 0.80), 0.8)
    for angle, long in ((0.9, 20.0), (2.3, 14.0)):
        e.line([(x + 33, high - 42), (x + 33 + long * cos(angle), high - 42 + long * sin(angle))],
               IRON, 0.4, 3.4)  # fmt: skip
    _windows(e, x + 4, 58, 40, high - 110)


def _chimneys(e: Easel, x: float, wide: float) -> None:
    for k in range(2):
        at, high = x + k * wide * 0.5, 330 - 60 * k
        e.shape([(at, 0), (at + 5, high), (at + 25, high), (at + 30, 0)], BRICK[k], 0.6)
        for band in range(3):
            e.box(at + 2, high - 14 - 80 * band, 26, 7, BRASS, 0.7)


def airships(stage: Stage) -> Layer:
    """Return airships of canvas and brass that drift through the sky."""
    e = Easel(stage, "airships", 300, 0.03, scale=0.8)
    for number, (x, wide) in enumerate(e.bays(900)):
        size, y = (1.0, 160.0) if number % 2 else (0.62, 210.0)
        at = x + 0.4 * wide
        hull = [(at + 130 * size * cos(t), y + 44 * size * sin(t))
                for t in (2 * pi * k / 36 for k in range(36))]  # fmt: skip
        e.shape([(at - 100 * size, y), (at - 158 * size, y + 40 * size),
                 (at - 150 * size, y - 40 * size)], COPPER, 0.6)  # fmt: skip
        e.shape(hull, toned((0.72, 0.58, 0.40), 1.0), 0.7)
        for k in (-2, -1, 0, 1, 2):
            half = 44 * size * (1 - (k / 2.7) ** 2) ** 0.5
            e.line([(at + 46 * k * size, y - half), (at + 46 * k * size + 5, y + half)], BRASS, 0.7,
                   3 * size)  # fmt: skip
        e.box(at - 42 * size, y - 70 * size, 84 * size, 20 * size, BRICK[0], 0.6)
        for k in range(4):
            e.lamp(at + (-30 + 20 * k) * size, y - 60 * size, 4 * size, LAMPLIGHT, 0.8)
        for k in (-1, 1):
            e.line([(at + 36 * k * size, y - 50 * size), (at + 44 * k * size, y - 36 * size)], IRON,
                   0.5, 2)  # fmt: skip
    shown = e.layer(stage.inside(0.62 * stage.horizon), haze=0.16)
    return Layer(e.painted(), shown.top, 0.03, 10 * stage.unit)
