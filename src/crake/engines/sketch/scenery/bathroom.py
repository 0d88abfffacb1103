"""A bathroom: tiles, a bathtub full of foam, a basin below a mirror, a shower."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.hall import Pane, ceiling, strip, wash
from crake.engines.sketch.stage import Stage

WHITE, CHROME, WOOD = (0.95, 0.95, 0.94), (0.78, 0.81, 0.84), (0.56, 0.40, 0.25)
TILES: tuple[RGB, ...] = ((0.72, 0.86, 0.88), (0.86, 0.84, 0.78), (0.76, 0.84, 0.76))
TOWELS: tuple[RGB, ...] = ((0.86, 0.46, 0.40), (0.36, 0.56, 0.72), (0.94, 0.80, 0.46))


def bathroom_wall(stage: Stage) -> tuple[Easel, int, list[Pane]]:
    """Return the wall of a bathroom with all that stands along it, its row, and its windows."""
    e, foot = strip(stage, "bathroom", 0.54)
    tile = e.pick(TILES)
    wash(e, 0, e.high, (0.92, 0.92, 0.89), 0.6, 0.7)
    wash(e, 0, 150, tile, 0.5, 0.65)
    for y in range(0, 151, 15):
        e.line([(0, y), (e.wide, y)], toned(tile, 1.16), 0.6, 1)
    for x, _ in e.bays(15):
        e.line([(x, 0), (x, 150)], toned(tile, 1.16), 0.6, 1)
    e.box(0, 150, e.wide, 7, toned(tile, 0.66), 0.7)
    panes = []
    for x, wide in e.bays(760):
        panes.append(_frosted(e, x + 92))
        _bath(e, x + 40)
        _basin(e, x + 284)
        _toilet(e, x + 424)
        _towels(e, x + 500)
        _shower(e, x + wide - 170)
    ceiling(e, 262, (0.94, 0.94, 0.92), None, 0.5)
    return e, foot, panes


def _frosted(e: Easel, x: float) -> Pane:
    """Paint a small window of frosted glass."""
    sky = e.stage.palette
    e.box(x - 7, 150, 114, 96, WHITE, 0.8)
    for left in (x, x + 52):
        e.shining([(left, 157), (left + 48, 157), (left + 48, 239), (left, 239)],
                  toned(sky.horizon, 0.9), 0.06)  # fmt: skip
        for k in range(4):
            e.line([(left, 172 + 18 * k), (left + 48, 168 + 18 * k)], toned(sky.horizon, 0.8), 0.9,
                   2)  # fmt: skip
    e.box(x - 12, 145, 124, 7, WHITE, 0.9)
    e.shape([(x + 10, 152), (x + 26, 152), (x + 24, 168), (x + 12, 168)], (0.74, 0.42, 0.28), 0.8)
    for k in range(5):
        e.disc(x + 8 + 5 * k, 174 + 4 * (k % 2), 6, (0.28, 0.52, 0.26), 0.7)
    return Pane(x * e.unit, 100 * e.unit)


def _bath(e: Easel, x: float) -> None:
    """Paint a bathtub on claw feet, full of foam, with a rubber duck."""
    for k in range(13):
        at = x + 26 + 12.4 * k
        e.disc(at, 66 + 5 * ((k * 5) % 3), 12 + 2 * (k % 2), (0.97, 0.98, 1.0), 0.75)
    for k in range(7):
        e.disc(x + 40 + 22 * k, 74 + 4 * (k % 2), 8, (0.90, 0.94, 0.98), 0.9)
    e.shape(ring(x + 110, 86, 11, 14), (0.98, 0.82, 0.18), 0.9)
    e.disc(x + 120, 99, 7, (0.98, 0.82, 0.18), 0.95)
    e.shape([(x + 126, 98), (x + 134, 97), (x + 126, 95)], (0.94, 0.50, 0.12), 0.9)
    e.disc(x + 122, 101, 1.3, (0.1, 0.1, 0.1), 0.5)
    tub = [(x - 2, 64), (x + 212, 64), (x + 206, 34), (x + 186, 12), (x + 24, 12), (x + 4, 34)]
    e.shape(tub, WHITE, 0.72)
    e.shape([(x + 4, 34), (x + 206, 34), (x + 186, 12), (x + 24, 12)], WHITE, 0.45)
    e.shape([(x - 8, 62), (x + 218, 62), (x + 214, 71), (x - 4, 71)], WHITE, 0.95)
    for foot in (x + 34, x + 168):
        e.shape([(foot, 14), (foot + 14, 14), (foot + 11, 0), (foot - 2, 0)], CHROME, 0.7)
    e.line([(x + 204, 71), (x + 204, 100), (x + 178, 100), (x + 178, 92)], CHROME, 0.9, 5)
    for knob in (x + 196, x + 212):
        e.disc(knob, 80, 4, CHROME, 0.9)
    e.shape([(x + 20, 0), (x + 150, 0), (x + 146, 4), (x + 24, 4)], TOWELS[1], 0.8)


def _basin(e: Easel, x: float) -> None:
    """Paint a basin in its cupboard below a mirror with lamps."""
    e.box(x, 4, 110, 70, WOOD, 0.6)
    for k in range(2):
        e.box(x + 5 + 52 * k, 10, 48, 58, toned(WOOD, 1.15), 0.7)
        e.disc(x + (47 if k == 0 else 63), 44, 3, CHROME, 0.9)
    e.shape([(x - 6, 74), (x + 116, 74), (x + 110, 92), (x, 92)], WHITE, 0.85)
    e.line([(x + 55, 92), (x + 55, 112), (x + 68, 112), (x + 68, 104)], CHROME, 0.95, 4)
    e.box(x + 8, 92, 9, 20, (0.90, 0.60, 0.66), 0.85)
    e.box(x + 10, 112, 5, 5, CHROME, 0.8)
    e.box(x + 88, 92, 12, 15, (0.60, 0.78, 0.84), 0.85)
    for k, colour in enumerate(((0.9, 0.3, 0.3), (0.3, 0.6, 0.9))):
        e.line([(x + 92 + 4 * k, 104), (x + 90 + 8 * k, 120)], colour, 0.9, 2)
    e.box(x - 2, 128, 114, 104, toned(WOOD, 1.2), 0.7)
    e.box(x + 4, 134, 102, 92, (0.76, 0.84, 0.88), 0.85)
    e.shape([(x + 16, 134), (x + 36, 134), (x + 76, 226), (x + 56, 226)], (0.88, 0.93, 0.95), 0.95)
    for k in range(3):
        e.lamp(x + 22 + 33 * k, 240, 7, (1.0, 0.92, 0.72), 0.8)


def _toilet(e: Easel, x: float) -> None:
    e.box(x + 4, 44, 44, 40, WHITE, 0.7)
    e.box(x, 84, 52, 7, WHITE, 0.9)
    e.shape([(x + 12, 0), (x + 42, 0), (x + 46, 26), (x + 54, 42), (x - 2, 42), (x + 6, 26)],
            WHITE, 0.55)  # fmt: skip
    e.box(x - 5, 41, 62, 8, WHITE, 0.85)
    e.box(x + 20, 72, 12, 5, CHROME, 0.8)


def _towels(e: Easel, x: float) -> None:
    e.line([(x, 136), (x + 84, 136)], CHROME, 0.9, 4)
    for k in range(2):
        colour = TOWELS[(k * 2) % 3]
        e.box(x + 6 + 40 * k, 66, 34, 74, colour, 0.72)
        e.box(x + 6 + 40 * k, 78, 34, 6, toned(colour, 1.3), 0.8)
        e.box(x + 6 + 40 * k, 66, 5, 74, toned(colour, 0.8), 0.6)
    e.shape([(x + 10, 0), (x + 70, 0), (x + 74, 46), (x + 6, 46)], (0.72, 0.56, 0.36), 0.7)
    e.box(x + 4, 42, 72, 7, (0.80, 0.64, 0.44), 0.8)


def _shower(e: Easel, x: float) -> None:
    """Paint a shower behind glass."""
    e.box(x, 0, 130, 236, (0.70, 0.80, 0.82), 0.6)
    for y in range(0, 236, 22):
        e.line([(x, y), (x + 130, y)], (0.80, 0.89, 0.90), 0.6, 1)
    e.line([(x + 112, 90), (x + 112, 212), (x + 74, 212)], CHROME, 0.9, 5)
    e.shape([(x + 56, 206), (x + 92, 206), (x + 84, 214), (x + 64, 214)], CHROME, 0.8)
    e.box(x + 104, 96, 18, 10, CHROME, 0.9)
    e.shape([(x + 18, 0), (x + 44, 0), (x + 92, 236), (x + 66, 236)], (0.80, 0.89, 0.91), 0.7)
    e.box(x - 4, 0, 138, 10, WHITE, 0.8)
    for post in (x - 4, x + 128):
        e.box(post, 0, 6, 240, CHROME, 0.7)
    e.box(x - 4, 236, 138, 6, CHROME, 0.8)
    e.box(x + 14, 100, 5, 36, CHROME, 0.95)
