"""What is built of stone and painted on an easel: shafts of columns, courses, battlements."""

from __future__ import annotations

from math import cos, pi

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import Easel, Point, toned


def shaft(
    e: Easel,
    x: float,
    y: float,
    wide: float,
    high: float,
    colour: RGB,
    *,
    top: float = 0.84,
    flutes: int = 10,
    broken: bool = False,
) -> None:
    """Paint a round shaft that stands at the middle `x` on `y`, fluted, lit from one side.

    Parameters
    ----------
    top
        Its width above, in widths at its foot.
    broken
        Whether its upper end is jagged.
    """
    sunny = 0.9 if e.light.direction[0] >= 0 else -0.9
    # What is behind the flutes: no gap shows between them.
    e.shape(_round(x, y, wide, high, top), colour, 0.4)
    for k in range(flutes):
        left, right = -1 + 2 * k / flutes, -1 + 2 * (k + 1) / flutes
        turn = (left + right) / 2
        lit = 0.16 + 0.80 * max(cos((turn - sunny * 0.62) * pi / 2.3), 0.0)
        up = high - (e.dice(0, 0.10) * wide * 6 if broken else 0.0)
        half = wide / 2
        e.shape([(x + half * left, y), (x + half * right, y), (x + half * right * top, y + up),
                 (x + half * left * top, y + up)], toned(colour, 1.03 if k % 2 else 0.93),
                lit)  # fmt: skip


def _round(x: float, y: float, wide: float, high: float, top: float) -> list[Point]:
    half = wide / 2
    return [(x - half, y), (x + half, y), (x + half * top, y + high * 0.9),
            (x - half * top, y + high * 0.9)]  # fmt: skip


def courses(
    e: Easel,
    x: float,
    y: float,
    wide: float,
    high: float,
    colour: RGB,
    *,
    course: float = 16.0,
    stone: float = 36.0,
    lit: float = 0.65,
) -> None:
    """Paint a wall of hewn stones whose lower left corner is at (`x`, `y`)."""
    e.box(x, y, wide, high, toned(colour, 0.80), lit)
    for row in range(max(1, round(high / course))):
        tall = high / max(1, round(high / course))
        left = x - (stone / 2 if row % 2 else 0.0)
        while left < x + wide:
            end = min(left + stone * e.dice(0.85, 1.1), x + wide)
            start = max(left, x)
            if end - start > 3:
                e.box(start + 0.7, y + row * tall + 0.7, end - start - 1.4, tall - 1.4,
                      toned(colour, e.dice(0.90, 1.10)), lit)  # fmt: skip
            left = end


def battlements(
    e: Easel, x: float, y: float, wide: float, colour: RGB, *, merlon: float = 18.0,
    high: float = 16.0, lit: float = 0.7,
) -> None:  # fmt: skip
    """Paint merlons, with gaps between them, along the top of a wall."""
    count = max(1, round(wide / (merlon * 1.7)))
    apart = wide / count
    for k in range(count):
        e.box(x + k * apart, y, apart * 0.6, high, colour, lit)
