"""A city of the future: slender towers with bands of light, bridges, and cars that fly in lanes."""

from __future__ import annotations

from math import cos, pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.stage import Stage

GLASS: tuple[RGB, ...] = ((0.62, 0.72, 0.80), (0.78, 0.80, 0.84), (0.50, 0.62, 0.74))
LIGHTS: tuple[RGB, ...] = ((0.35, 0.90, 1.0), (0.95, 0.45, 0.95), (1.0, 0.82, 0.45))
HULL = ((-30, 2), (-22, 11), (-8, 18), (10, 17), (22, 9), (33, 4), (28, -3), (-24, -4))
"""The outline of a flying car, ahead and up."""
CAR: tuple[RGB, ...] = ((0.86, 0.88, 0.92), (0.80, 0.20, 0.18), (0.20, 0.36, 0.62))


def spires(stage: Stage, name: str, foot: int, *, speed: float, scale: float, haze: float) -> Layer:
    """Return a row of towers on row `foot`."""
    e = Easel(stage, f"spires {name}", 560, speed, scale=scale)
    for number, (x, wide) in enumerate(e.bays(190)):
        high = e.dice(250, 500) if number % 3 else e.dice(380, 540)
        (_spire, _drum, _slab)[number % 3](
            e, x + 0.5 * wide, 0.36 * wide, high, number + number // 3
        )
        if number % 2:
            _bridge(e, x + 0.3 * wide, x + 1.2 * wide, e.dice(110, 200))
    return e.layer(foot, haze=haze, reach=12)


def _body(e: Easel, outline: list[Point], x: float, half: float, high: float, number: int) -> None:
    """Paint a tower of glass: its outline, its lit side, its floors, some of them shining."""
    colour = GLASS[number % 3]
    e.shape(outline, colour, 0.42)
    sunny = 1 if e.light.direction[0] >= 0 else -1
    e.shape([(x + (px - x) * (0.5 + 0.5 * ((px - x) * sunny > 0)) - sunny * 0.18 * half, py)
             if (px - x) * sunny > 0 else (x + sunny * 0.2 * half, py) for px, py in outline],
            toned(colour, 1.1), 0.75)  # fmt: skip
    glow = LIGHTS[number % 3]
    for k in range(int(high / 15)):
        y = 12 + 15 * k
        if y > 0.86 * high:
            break
        if (e.night and e.rng.random() < 0.6) or k % 9 == 4:
            reach = 0.55 * half * e.dice(0.4, 1.0)
            e.shining([(x - reach, y), (x + reach, y), (x + reach, y + 3.4), (x - reach, y + 3.4)],
                      glow, 0.7)  # fmt: skip
        else:
            e.line([(x - 0.6 * half, y), (x + 0.6 * half, y)], toned(colour, 0.7), 0.5, 1.4)


def _spire(e: Easel, x: float, half: float, high: float, number: int) -> None:
    left = [(x - half * (1 - 0.86 * (k / 12) ** 1.6), high * k / 12) for k in range(13)]
    right = [(2 * x - px, py) for px, py in reversed(left)]
    _body(e, [*left, *right], x, half * 0.7, high, number)
    e.line([(x, high - 4), (x, high + 46)], GLASS[1], 0.8, 3)
    e.shining(ring(x, high + 46, 3.2), (1.0, 0.3, 0.25), 1.0)


def _drum(e: Easel, x: float, half: float, high: float, number: int) -> None:
    """Paint a shaft with round decks about it."""
    shaft = [(x - 0.55 * half, 0.0), (x - 0.45 * half, high), (x + 0.45 * half, high),
             (x + 0.55 * half, 0.0)]  # fmt: skip
    _body(e, shaft, x, half * 0.6, high, number)
    for share, broad in ((0.52, 1.0), (0.74, 1.25), (1.0, 0.9)):
        y = share * high
        disc = [(x + half * broad * cos(t), y + 11 * sin(t))
                for t in (2 * pi * k / 24 for k in range(24))]  # fmt: skip
        e.shape(disc, toned(GLASS[1], 0.9), 0.7)
        e.shining([(x - half * broad, y - 1), (x + half * broad, y - 1), (x + half * broad, y + 2),
                   (x - half * broad, y + 2)], LIGHTS[number % 3], 0.6)  # fmt: skip


def _slab(e: Easel, x: float, half: float, high: float, number: int) -> None:
    """Paint a block that leans into a curve at its top."""
    top = [
        (x + half - 2 * half * k / 10, high - 0.34 * half * 4 * (k / 10) ** 2) for k in range(11)
    ]
    _body(e, [(x + half, 0), *top, (x - half, 0)], x, half, high - 1.3 * half, number)


def _bridge(e: Easel, left: float, right: float, y: float) -> None:
    e.box(left, y, right - left, 8, toned(GLASS[1], 0.8), 0.7)
    e.shining([(left, y + 2), (right, y + 2), (right, y + 4), (left, y + 4)], LIGHTS[0], 0.5)


def sky_lanes(stage: Stage, name: str, foot: int, *, scale: float, drift: float) -> Layer:
    """Return flying cars above row `foot` that go along in lanes, to the left where `drift` > 0."""
    e = Easel(stage, f"lanes {name}", 150, 0.12, scale=scale)
    way = 1 if drift < 0 else -1
    for number, (x, wide) in enumerate(e.bays(150)):
        at, y = x + e.dice(0.1, 0.7) * wide, 20 + 44 * (number % 3) + e.dice(-6, 6)
        body = [(at + way * px, y + py) for px, py in HULL]
        e.shape(body, CAR[number % 3], 0.75)
        e.shape([(at + way * px, y + py) for px, py in ((-7, 11), (-3, 16), (8, 15), (14, 10))],
                (0.14, 0.18, 0.24), 0.6)  # fmt: skip
        e.shining([(at - 20, y - 6), (at + 20, y - 6), (at + 16, y - 3), (at - 16, y - 3)],
                  LIGHTS[0], 1.0)  # fmt: skip
        e.shining(ring(at + way * 32, y + 2, 2.6), (1.0, 0.97, 0.85), 1.0)
        e.shining(ring(at - way * 30, y + 4, 2.4), (1.0, 0.25, 0.20), 1.0)
    top = foot - e.picture.shape[0]
    return Layer(e.painted(10.0), top // 2 * 2, 0.12, drift * stage.unit)
