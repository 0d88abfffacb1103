"""Stalls of markets and fairs: striped awnings, crates of fruit, lanterns and strings of bulbs."""

from __future__ import annotations

from math import pi, sin

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.stage import Stage

AWNINGS: tuple[RGB, ...] = (
    (0.78, 0.18, 0.18), (0.16, 0.42, 0.36), (0.20, 0.36, 0.62), (0.86, 0.60, 0.18),
    (0.52, 0.26, 0.50),
)  # fmt: skip
GOODS: tuple[RGB, ...] = (
    (0.90, 0.22, 0.16), (0.96, 0.58, 0.14), (0.94, 0.84, 0.24), (0.44, 0.66, 0.20),
    (0.48, 0.22, 0.42), (0.86, 0.78, 0.56), (0.92, 0.50, 0.44),
)  # fmt: skip
TOYS: tuple[RGB, ...] = (
    (0.95, 0.55, 0.65),
    (0.60, 0.80, 0.95),
    (0.98, 0.85, 0.45),
    (0.62, 0.44, 0.30),
)
WOOD, CREAM, RED = (0.50, 0.35, 0.22), (0.95, 0.92, 0.84), (0.90, 0.14, 0.10)


def _inside(e: Easel, x: float, wide: float, colour: RGB) -> None:
    """Paint what is below the awning: dark by day, in the light of a bulb at night."""
    if e.night:
        e.shining([(x, 0), (x + wide, 0), (x + wide, 150), (x, 150)], (0.58, 0.40, 0.20), 0.16)
    else:
        e.box(x, 0, wide, 150, colour, 0.35)


def _own_light(e: Easel, colour: RGB) -> RGB:
    """Return a colour that is bright enough at night, below lamps."""
    if not e.night:
        return colour
    light = sum(e.light.ambient) / 3 + 0.7 * sum(e.light.colour) / 3
    return toned(colour, min(0.82 / max(light, 0.2), 2.2))


def _crates(e: Easel, x: float, wide: float) -> None:
    """Paint two rows of crates, each full of one kind of fruit."""
    for level, (y, high) in enumerate(((0.0, 34.0), (36.0, 30.0))):
        count = max(2, int(wide / 48))
        for k in range(count):
            left, size = x + k * wide / count + 2, wide / count - 4
            fruit = _own_light(e, e.pick(GOODS))
            for _ in range(26):
                e.disc(left + e.dice(5, size - 5), y + high - e.dice(0, 7), e.dice(4, 6),
                       toned(fruit, e.dice(0.75, 1.1)), 0.7)  # fmt: skip
            crate = _own_light(e, toned(WOOD, 1.15 - 0.2 * level))
            e.box(left, y, size, high - 6, crate, 0.65)
            for row in range(2):
                e.box(left, y + 8 + 12 * row, size, 1.6, toned(crate, 0.6), 0.6)
            if k % 2 == 0:
                e.box(left + size / 2 - 9, y + high + 4, 18, 12, _own_light(e, CREAM), 0.8)


def _prizes(e: Easel, x: float, wide: float) -> None:
    """Paint a counter of a game, with soft toys on shelves behind it."""
    for y in (72.0, 108.0):
        for k in range(int(wide / 26)):
            toy = _own_light(e, e.pick(TOYS))
            at = x + 14 + 26 * k
            e.disc(at, y + 8, 9, toy, 0.7)
            e.disc(at, y + 22, 7, toy, 0.8)
            for side in (-5, 5):
                e.disc(at + side, y + 28, 3, toy, 0.6)
        e.box(x, y - 3, wide, 3, _own_light(e, WOOD), 0.6)
    for k in range(int(wide / 22)):
        e.box(x + 22 * k, 0, 22, 58, _own_light(e, RED if k % 2 else CREAM), 0.65)
    e.box(x - 4, 56, wide + 8, 7, _own_light(e, WOOD), 0.9)


def _awning(e: Easel, x: float, wide: float, cloth: RGB) -> None:
    count = max(4, int(wide / 24))
    step = (wide + 24) / count
    for k in range(count):
        colour = _own_light(e, cloth if k % 2 else CREAM)
        left = x - 12 + k * step
        middle = x + wide / 2
        top = [middle + (left - middle) * 0.82, middle + (left + step - middle) * 0.82]
        e.shape([(left, 142), (left + step, 142), (top[1], 192), (top[0], 192)], colour, 0.8)
        e.shape(
            [
                (left, 142),
                (left + step, 142),
                (left + step, 128),
                (left + step / 2, 122),
                (left, 128),
            ],
            toned(colour, 0.86),
            0.8,
        )


def lantern(e: Easel, x: float, y: float, size: float) -> None:
    """Hang a red paper lantern there, its middle at (`x`, `y`)."""
    round_ = [(x + size * a, y + size * 0.9 * b) for a, b in _OVAL]
    if e.night:
        e.shining(round_, (1.0, 0.26, 0.12), 0.8)
        e.shining(
            [(x + size * 0.6 * a, y + size * 0.6 * b) for a, b in _OVAL], (1.0, 0.55, 0.25), 0.3
        )
    else:
        e.shape(round_, RED, 0.75)
    for up in (size * 0.85, -size * 1.05):
        e.box(x - size * 0.4, y + up, size * 0.8, size * 0.2, (0.86, 0.66, 0.24), 0.8)
    e.line([(x, y - size), (x, y - 1.7 * size)], (0.90, 0.70, 0.26), 0.8, 2)


_OVAL = [(sin(2 * pi * k / 20), sin(2 * pi * k / 20 + pi / 2)) for k in range(20)]


def _string(e: Easel, x: float, wide: float, y: float, lanterns: bool) -> None:
    """Hang a string of bulbs, or of lanterns, between two poles."""
    count = 6 if lanterns else 14
    sag = [
        (x + wide * k / count, y - 34 * (1 - (2 * k / count - 1) ** 2)) for k in range(count + 1)
    ]
    e.line(sag, (0.15, 0.14, 0.14), 0.5, 1.6)
    for k, (at, up) in enumerate(sag[:-1]):
        if lanterns:
            lantern(e, at, up - 20, 15)
        else:
            bulb = ((1.0, 0.84, 0.5), (1.0, 0.5, 0.4), (0.5, 0.85, 1.0), (0.7, 1.0, 0.6))[k % 4]
            e.lamp(at, up - 5, 4.6, bulb, 1.0)


def stalls(
    stage: Stage, name: str, foot: int, *, toys: bool = False, lanterns: bool = False
) -> Layer:
    """Return stalls side by side on row `foot`, below strings of bulbs or lanterns."""
    e = Easel(stage, name, 300, stage.speed(foot))
    for k, (x, wide) in enumerate(e.bays(250)):
        left, size, cloth = x + 18, wide - 52, AWNINGS[(k + int(stage.seed)) % len(AWNINGS)]
        _inside(e, left, size, (0.34, 0.28, 0.24))
        for post in (left - 4, left + size - 3):
            e.box(post, 0, 7, 150, _own_light(e, WOOD), 0.6)
        (_prizes if toys else _crates)(e, left, size)
        _awning(e, left, size, cloth)
        for share in (0.3, 0.7):
            e.lamp(left + size * share, 116, 5)
    e.roughen(0.12, 24)
    for x, wide in e.bays(500):
        e.box(x - 3, 0, 6, 262, (0.24, 0.20, 0.18), 0.6)
        _string(e, x, wide, 258, lanterns)
    return e.layer(foot, shadow=True, snow=8)
