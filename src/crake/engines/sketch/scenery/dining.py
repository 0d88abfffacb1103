"""A restaurant: laid tables with candles and guests, a panelled wall, windows on the street."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.easel import LAMPLIGHT, Easel, arch, ring, toned
from crake.engines.sketch.scenery.hall import ceiling, strip, wash
from crake.engines.sketch.stage import Stage

WALNUT, LINEN, BRASS = (0.36, 0.22, 0.13), (0.94, 0.92, 0.88), (0.82, 0.62, 0.28)
PAPERS: tuple[RGB, ...] = ((0.44, 0.16, 0.17), (0.17, 0.30, 0.28), (0.24, 0.24, 0.36))
SKINS: tuple[RGB, ...] = ((0.86, 0.66, 0.52), (0.66, 0.46, 0.34), (0.42, 0.28, 0.20))
HAIRS: tuple[RGB, ...] = ((0.14, 0.10, 0.08), (0.36, 0.22, 0.12), (0.66, 0.48, 0.26))
CLOTHES: tuple[RGB, ...] = (
    (0.24, 0.30, 0.46), (0.58, 0.20, 0.24), (0.80, 0.78, 0.72), (0.20, 0.34, 0.28),
    (0.50, 0.34, 0.50),
)  # fmt: skip


def guest(e: Easel, x: float, seat: float) -> None:
    """Paint somebody who sits there, seen to the waist above height `seat`."""
    cloth, skin, hair = e.pick(CLOTHES), e.pick(SKINS), e.pick(HAIRS)
    e.shape([(x - 24, seat), (x + 24, seat), (x + 25, seat + 30), (x + 15, seat + 47),
             (x - 15, seat + 47), (x - 25, seat + 30)], cloth, 0.6)  # fmt: skip
    e.shape([(x - 25, seat + 34), (x - 18, seat + 44), (x - 12, seat)], toned(cloth, 0.75), 0.5)
    if e.dice(0, 1) < 0.5:  # long hair
        e.shape([(x - 15, seat + 40), (x + 15, seat + 40), (x + 13, seat + 74),
                 (x - 13, seat + 74)], hair, 0.5)  # fmt: skip
    e.box(x - 5, seat + 44, 10, 10, toned(skin, 0.8), 0.5)
    e.disc(x, seat + 64, 12.5, skin, 0.65)
    half = [p for p in ring(x, seat + 66, 13.4) if p[1] >= seat + 68]
    e.shape(half, hair, 0.6)


def glass(e: Easel, x: float, y: float, wine: RGB | None = None) -> None:
    """Stand a wine glass there."""
    pale = (0.86, 0.90, 0.92)
    e.line([(x, y), (x, y + 9)], pale, 0.7, 1.2)
    e.box(x - 4, y, 8, 1.4, pale, 0.7)
    bowl = [(x - 2, y + 9), (x + 2, y + 9), (x + 5, y + 15), (x + 4, y + 22), (x - 4, y + 22),
            (x - 5, y + 15)]  # fmt: skip
    e.shape(bowl, pale, 0.75)
    if wine is not None:
        e.shape([(x - 2, y + 9.5), (x + 2, y + 9.5), (x + 4.4, y + 15), (x - 4.4, y + 15)],
                wine, 0.8)  # fmt: skip


def candle(e: Easel, x: float, y: float, high: float = 14.0) -> None:
    """Stand a burning candle there."""
    e.box(x - 2.5, y, 5, high, (0.95, 0.92, 0.84), 0.75)
    e.shining([(x - 2.4, y + high + 2), (x + 2.4, y + high + 2), (x, y + high + 11)],
              (1.0, 0.82, 0.42), 1.5)  # fmt: skip


def pendant(e: Easel, x: float, low: float, colour: RGB, wide: float = 34.0) -> None:
    """Hang a lamp from the ceiling, its shade's edge at height `low`."""
    e.line([(x, low + 16), (x, e.high + 40)], (0.08, 0.07, 0.06), 0.5, 2)
    e.shape([(x - wide, low), (x + wide, low), (x + wide * 0.25, low + 24), (x - wide * 0.25,
             low + 24)], colour, 0.55)  # fmt: skip
    e.shining([(x - wide * 0.9, low), (x + wide * 0.9, low), (x + wide * 0.4, low - 5),
               (x - wide * 0.4, low - 5)], LAMPLIGHT, 0.9)  # fmt: skip


def _chair(e: Easel, x: float, way: float) -> None:
    """Paint a chair at a table, its back to the side `way`."""
    dark, cloth = toned(WALNUT, 0.8), (0.50, 0.16, 0.18)
    e.box(min(x, x - 44 * way), 44, 44, 7, cloth, 0.7)
    for leg in (x - 3 * way, x - 40 * way):
        e.box(leg - 2, 0, 4.5, 44, dark, 0.6)
    e.shape([(x, 40), (x + 6 * way, 40), (x + 12 * way, 104), (x + 6 * way, 106)], dark, 0.75)
    e.shape([(x - way, 60), (x + 2 * way, 60), (x + 7 * way, 98), (x + 4 * way, 98)], cloth, 0.6)


def _laid_table(e: Easel, x: float, guests: bool) -> None:
    """Paint a table under white linen, laid for two, with a candle."""
    if guests:
        for side in (-34.0, 34.0):
            guest(e, x + side, 52)
    for way in (-1.0, 1.0):
        _chair(e, x + 84 * way, way)
    cloth = [(x - 64, 76), (x + 64, 76), (x + 70, 22), (x + 48, 12), (x + 22, 20), (x - 4, 11),
             (x - 30, 20), (x - 54, 12), (x - 70, 22)]  # fmt: skip
    e.shape(cloth, LINEN, 0.45)
    for fold in (-48.0, -24.0, 0.0, 26.0, 50.0):
        e.shape([(x + fold * 0.9, 74), (x + fold * 0.9 + 5, 74), (x + fold * 1.1 + 6, 18),
                 (x + fold * 1.1 - 3, 18)], toned(LINEN, 0.8), 0.4)  # fmt: skip
    e.shape([(x - 66, 74), (x + 66, 74), (x + 60, 80), (x - 60, 80)], LINEN, 0.85)
    for way in (-1.0, 1.0):
        at = x + 34 * way
        e.shape([(at - 15, 79), (at + 15, 79), (at + 11, 82), (at - 11, 82)], (1, 1, 1), 0.9)
        e.shape(ring(at, 83, 5, 10), (0.62, 0.42, 0.20), 0.7)
        glass(e, at - 19 * way, 79, (0.50, 0.05, 0.12))
    candle(e, x, 79)


def dining_wall(stage: Stage) -> tuple[Easel, int]:
    """Return a panelled wall with mirrors, sconces and windows on the street, and its row."""
    e, foot = strip(stage, "restaurant", 0.42)
    paper = e.pick(PAPERS)
    wash(e, 0, e.high, paper, 0.85, 0.55)
    for x, _ in e.bays(26):
        e.box(x, 118, 9, e.high, toned(paper, 1.1), 0.38)
    e.box(0, 0, e.wide, 112, WALNUT, 0.5)
    for x, wide in e.bays(90):
        e.box(x + 10, 22, wide - 20, 72, toned(WALNUT, 1.25), 0.55)
        e.box(x + 15, 27, wide - 30, 62, toned(WALNUT, 0.9), 0.5)
    e.box(0, 110, e.wide, 8, toned(WALNUT, 1.5), 0.7)
    for x, wide in e.bays(660):
        _street_window(e, x + 40, 190)
        _sconce(e, x + 274)
        _wine_rack(e, x + 330, 170)
        _sconce(e, x + wide - 90)
    e.box(0, 0, e.wide, 12, toned(WALNUT, 0.6), 0.4)
    ceiling(e, 366, (0.52, 0.44, 0.36), toned(WALNUT, 1.2))
    return e, foot


def street_below(e: Easel) -> RGB:
    """Return the colour of what lies below the sky outside."""
    sky = e.stage.palette
    return toned(sky.middle, 0.45) if sky.windows > 0.2 else toned(sky.horizon, 0.62)


def _street_window(e: Easel, x: float, wide: float) -> None:
    """Paint a tall window with the sky of the hour, and lights of the street, out of focus."""
    sky, high = e.stage.palette, 236.0
    e.shape(arch(x - 12, 104, wide + 24, high + 18), toned(WALNUT, 1.2), 0.6)
    outline = arch(x, 116, wide, high)
    e.shining(outline, toned(sky.horizon, 0.72), 0.05)
    e.shining([(x, 116), (x + wide, 116), (x + wide, 196), (x, 186)], street_below(e), 0.0)
    if sky.windows > 0.2:
        for _ in range(15):
            at, y = x + e.dice(12, wide - 12), e.dice(128, 250)
            hue = e.pick(((1.0, 0.72, 0.34), (1.0, 0.50, 0.30), (0.94, 0.88, 0.66)))
            e.shining(ring(at, y, e.dice(4, 9), 12), toned(hue, e.dice(0.5, 0.9)), 0.3)
    frame = toned(WALNUT, 1.3)
    e.box(x + wide / 2 - 3, 116, 6, high, frame, 0.5)
    for y in (190.0, 264.0):
        e.box(x, y, wide, 5, frame, 0.5)


def _sconce(e: Easel, x: float) -> None:
    e.box(x - 4, 190, 8, 22, BRASS, 0.7)
    e.shining([(x - 12, 212), (x + 12, 212), (x + 17, 236), (x - 17, 236)], LAMPLIGHT, 1.1)


def _wine_rack(e: Easel, x: float, wide: float) -> None:
    e.box(x, 130, wide, 200, toned(WALNUT, 0.55), 0.4)
    for row in range(6):
        for column in range(int(wide // 21)):
            at, y = x + 12 + 21 * column, 150 + 32 * row
            e.disc(at, y, 8, (0.06, 0.05, 0.05), 0.4)
            e.disc(at, y, 5.6, e.pick(((0.10, 0.22, 0.13), (0.36, 0.09, 0.12), (0.30, 0.26, 0.10))),
                   0.8)  # fmt: skip
        e.box(x, 134 + 32 * row, wide, 3, toned(WALNUT, 1.4), 0.6)


def tables(stage: Stage) -> tuple[Easel, int]:
    """Return laid tables, some with guests, under lamps, and their row."""
    e, foot = strip(stage, "tables", 0.66)
    for k, (x, wide) in enumerate(e.bays(390)):
        _laid_table(e, x + wide / 2, k % 3 != 1)
        pendant(e, x + wide / 2, 214, toned(BRASS, 0.6))
    return e, foot
