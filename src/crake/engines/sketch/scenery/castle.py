"""The inside of a castle: walls with arches and battlements, towers, banners, a well."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, arch, ring, toned
from crake.engines.sketch.scenery.masonry import battlements, courses, shaft
from crake.engines.sketch.stage import Stage

STONE: RGB = (0.58, 0.55, 0.50)
SLATE: RGB = (0.28, 0.32, 0.44)
WOOD: RGB = (0.42, 0.28, 0.17)
DARK: RGB = (0.10, 0.09, 0.09)
BANNERS: tuple[tuple[RGB, RGB], ...] = (
    ((0.70, 0.12, 0.14), (0.92, 0.76, 0.30)),
    ((0.14, 0.24, 0.54), (0.90, 0.90, 0.92)),
)
WINDOW: RGB = (1.0, 0.78, 0.40)


def _slit(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    e.shape(arch(x - 3, y - 3, wide + 6, high + 7, 0.6), toned(STONE, 1.15), 0.8)
    if e.night:
        e.shining(arch(x, y, wide, high, 0.6), WINDOW, 0.4)
    else:
        e.shape(arch(x, y, wide, high, 0.6), DARK, 0.4)


def _tower(e: Easel, x: float, wide: float, high: float, *, pointed: bool) -> None:
    """Paint a round tower, its middle at `x`, under a cone or with battlements."""
    shaft(e, x, 0, wide, high, STONE, top=1.0, flutes=16)
    for row in range(int(high / 20)):
        y = 20.0 * row
        e.line([(x - wide / 2, y), (x + wide / 2, y)], toned(STONE, 0.72), 0.5, 1.2)
        for k in range(5):
            at = x + wide * (-0.42 + 0.21 * k + 0.10 * (row % 2))
            e.line([(at, y), (at, y + 20)], toned(STONE, 0.76), 0.5, 1.0)
    e.box(x - wide * 0.56, high, wide * 1.12, 16, toned(STONE, 1.05), 0.65)
    if pointed:
        cone = ((-0.66, 0.0), (-0.1, 0.0), (0.28, 0.0), (0.66, 0.0))
        for (a, _), (b, _), lit in zip(cone, cone[1:], (0.35, 0.62, 0.88), strict=False):
            e.shape([(x + wide * a, high + 16), (x + wide * b, high + 16), (x, high + wide * 1.5)],
                    SLATE, lit if e.light.direction[0] >= 0 else 1.2 - lit)  # fmt: skip
        e.line([(x, high + wide * 1.48), (x, high + wide * 1.48 + 34)], WOOD, 0.6, 2)
        top = high + wide * 1.48 + 34
        e.shape([(x, top), (x, top - 16), (x + 34, top - 10)], BANNERS[0][0], 0.8)
    else:
        battlements(e, x - wide * 0.56, high + 16, wide * 1.12, STONE)
    for y in (0.42, 0.74):
        _slit(e, x - 6, high * y, 12, 30)


def _banner(e: Easel, x: float, y: float, wide: float, long: float, number: int) -> None:
    """Hang a banner with a swallow's tail and a device."""
    ground, device = BANNERS[number % len(BANNERS)]
    e.line([(x - 6, y), (x + wide + 6, y)], WOOD, 0.7, 4)
    e.shape([(x, y), (x + wide, y), (x + wide, y - long), (x + wide / 2, y - long * 0.82),
             (x, y - long)], ground, 0.75)  # fmt: skip
    e.box(x + wide * 0.06, y - long * 0.76, wide * 0.06, long * 0.74, device, 0.75)
    e.box(x + wide * 0.88, y - long * 0.76, wide * 0.06, long * 0.74, device, 0.75)
    middle, up = x + wide / 2, y - long * 0.40
    e.shape([(middle - wide * 0.22, up + wide * 0.26), (middle + wide * 0.22, up + wide * 0.26),
             (middle + wide * 0.22, up), (middle, up - wide * 0.32), (middle - wide * 0.22, up)],
            device, 0.8)  # fmt: skip
    for k in range(4):
        e.line([(x + wide * (0.2 + 0.2 * k), y), (x + wide * (0.2 + 0.2 * k), y - long * 0.8)],
               toned(ground, 0.82), 0.6, 1.2)  # fmt: skip


def _gate(e: Easel, x: float, wide: float, high: float) -> None:
    """Paint a gate with a raised portcullis."""
    e.shape(arch(x - 14, 0, wide + 28, high + 16), toned(STONE, 1.12), 0.75)
    e.shape(arch(x, 0, wide, high), DARK, 0.4)
    for k in range(1, 7):
        at = x + wide * k / 7
        e.line([(at, high * 0.62), (at, high * 0.98)], toned(WOOD, 0.8), 0.5, 3)
    for y in (0.70, 0.82):
        e.line([(x + 6, high * y), (x + wide - 6, high * y)], toned(WOOD, 0.8), 0.5, 3)


def keep(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the towers that look over the wall, standing on row `foot`."""
    e = Easel(stage, "keep", 460, speed, scale=0.96)
    for x, _ in e.bays(620):
        courses(e, x + 150, 0, 250, 290, toned(STONE, 0.94), course=18, stone=40, lit=0.55)
        battlements(e, x + 144, 290, 262, STONE)
        for k in range(3):
            _slit(e, x + 190 + 74 * k, 200, 16, 44)
        _tower(e, x + 120, 84, 320, pointed=True)
        _tower(e, x + 430, 96, 270, pointed=False)
        _tower(e, x + 330, 66, 344, pointed=True)
    e.roughen(0.20, 26)
    return e.layer(foot, haze=0.14, reach=8, snow=8)


def curtain(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the wall of the courtyard on row `foot`: a gate, arcades, torches, banners."""
    e = Easel(stage, "curtain", 300, speed)
    for number, (x, wide) in enumerate(e.bays(560)):
        courses(e, x, 0, wide + 0.5, 186, STONE, course=18, stone=42, lit=0.62)
        e.box(x, 178, wide + 0.5, 10, toned(STONE, 1.1), 0.8)
        battlements(e, x, 188, wide, STONE, merlon=24, high=24)
        if number % 2 == 0:
            _gate(e, x + wide * 0.30, wide * 0.26, 146)
        else:
            for k in range(3):
                at = x + wide * (0.16 + 0.22 * k)
                e.shape(arch(at - 8, 0, wide * 0.18 + 16, 130), toned(STONE, 1.1), 0.75)
                e.shape(arch(at, 0, wide * 0.18, 122), (0.16, 0.14, 0.13), 0.4)
        _banner(e, x + wide * 0.06, 172, 40, 108, number)
        _banner(e, x + wide * 0.84, 172, 40, 108, number + 1)
        for share in (0.20, 0.66):
            at = x + wide * share
            e.shape([(at - 4, 96), (at + 4, 96), (at + 6, 122), (at - 6, 122)], WOOD, 0.6)
            if e.night:
                e.shining([(at - 7, 122), (at + 7, 122), (at + 2, 148), (at - 2, 146)],
                          (1.0, 0.66, 0.22), 1.0)  # fmt: skip
    e.roughen(0.22, 24)
    return e.layer(foot, shadow=True, reach=22, snow=8)


def yard(stage: Stage, foot: int) -> Layer:
    """Return what stands in the courtyard on row `foot`: a well, barrels, hay."""
    e = Easel(stage, "yard", 200, stage.speed(foot))
    for x, wide in e.bays(980):
        _well(e, x + wide * 0.12)
        for k, (at, up) in enumerate(((0.56, 0.0), (0.605, 0.0), (0.582, 56.0))):
            _barrel(e, x + wide * at, up, 0.9 + 0.1 * (k % 2))
        _hay(e, x + wide * 0.80)
    return e.layer(foot, shadow=True, snow=6)


def _well(e: Easel, x: float) -> None:
    for row in range(3):
        courses(e, x - 56, 18.0 * row, 112, 18, STONE, course=18, stone=28, lit=0.6)
    e.box(x - 62, 54, 124, 10, toned(STONE, 1.2), 0.85)
    for side in (-50.0, 42.0):
        e.box(x + side, 60, 8, 84, WOOD, 0.6)
    e.shape([(x - 74, 142), (x + 74, 142), (x + 44, 186), (x - 44, 186)], (0.46, 0.26, 0.18), 0.7)
    for k in range(4):
        e.line([(x - 72 + 7 * k, 146 + 10.0 * k), (x + 72 - 7 * k, 146 + 10.0 * k)],
               (0.32, 0.18, 0.12), 0.5, 2)  # fmt: skip
    e.line([(x - 44, 128), (x + 44, 128)], WOOD, 0.7, 7)
    e.line([(x + 6, 128), (x + 6, 84)], (0.70, 0.62, 0.46), 0.7, 2)
    e.shape([(x - 6, 84), (x + 18, 84), (x + 14, 64), (x - 2, 64)], WOOD, 0.8)


def _hay(e: Easel, x: float) -> None:
    for k in range(110):
        aside = e.dice(-74, 74)
        y = max(0.0, 58 - abs(aside) * 0.70) * e.dice(0.0, 1.0)
        straw, lit = toned((0.66, 0.54, 0.28), e.dice(0.7, 1.15)), 0.35 + 0.4 * k / 110
        ends = [(x + aside - 12, y + e.dice(-3, 3)), (x + aside + 12, y + e.dice(-3, 8))]
        e.line(ends, straw, lit, 3.4)


def _barrel(e: Easel, x: float, y: float, size: float) -> None:
    half, high = 22 * size, 56 * size
    e.shape(
        [(x - half * 0.8, y), (x + half * 0.8, y), (x + half, y + high / 2),
         (x + half * 0.8, y + high), (x - half * 0.8, y + high), (x - half, y + high / 2)],
        WOOD, 0.5,
    )  # fmt: skip
    e.shape([(x + half * 0.1, y), (x + half * 0.6, y), (x + half * 0.75, y + high / 2),
             (x + half * 0.6, y + high), (x + half * 0.1, y + high)], WOOD, 0.9)  # fmt: skip
    for share in (0.16, 0.46, 0.80):
        e.box(x - half * 0.96, y + high * share, half * 1.92, 4, (0.22, 0.22, 0.24), 0.6)
    e.shape(ring(x, y + high, half * 0.3), toned(WOOD, 0.7), 0.5)
