"""What hangs and stands along the walls of museums, bedrooms and sports halls."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.scenery.furniture import STEEL, WHITE, WOOD
from crake.engines.sketch.scenery.living import COVERS, lamp, picture, plant
from crake.engines.sketch.scenery.paint import dot, pen, polygon, stroke
from crake.engines.sketch.scenery.wall import Item, Wall
from crake.engines.sketch.scenery.windows import window

LINEN: tuple[RGB, ...] = ((0.36, 0.50, 0.68), (0.62, 0.40, 0.46), (0.44, 0.56, 0.46))


def framed(
    wall: Wall, x: float, top: float, wide: float, high: float, unit: float, *, gilt: bool = True
) -> None:
    """Hang a painting there: hills under a sky, or shapes; in a golden frame, or a plain one."""
    edge = (14 if gilt else 5) * unit
    wall.box(x + 4 * unit, top + 6 * unit, wide, high, wall.lit((0.5, 0.49, 0.47), 0.4))
    wall.box(x, top, wide, high, wall.lit((0.80, 0.60, 0.26) if gilt else (0.1, 0.1, 0.1), 0.8))
    x, top, wide, high = x + edge, top + edge, wide - 2 * edge, high - 2 * edge
    rng = wall.rng
    hue = rng.random(3)
    if rng.random() < 0.6:
        for k in range(12):
            share = k / 11
            sky = (0.45 + 0.45 * share, 0.55 + 0.25 * share, 0.80 - 0.3 * share * float(hue[0]))
            wall.box(x, top + high * k / 12, wide, high / 12 + 1, wall.lit(sky, 0.8))
        dot(wall.picture, x + wide * (0.25 + 0.5 * float(hue[1])), top + high * 0.34, high * 0.08,
            pen(wall.lit((1.0, 0.93, 0.72), 1.0)))  # fmt: skip
        along = np.linspace(0, 1, 24)
        for k, green in enumerate(((0.42, 0.54, 0.52), (0.32, 0.46, 0.28), (0.22, 0.34, 0.16))):
            ridge = 0.52 + 0.15 * k + 0.08 * np.sin(along * (4 + 3 * k) + 6 * hue[k])
            hill = np.concatenate([np.stack([along, ridge], -1), [[1, 1], [0, 1]]])
            corners = (hill * (wide, high) + (x, top)).astype(np.float32)
            polygon(wall.picture, corners, pen(wall.lit(green, 0.8)))
        return
    wall.box(x, top, wide, high, wall.lit((0.90, 0.87, 0.78), 0.8))
    for _ in range(6):
        left, row, across, down = rng.random(4)
        paint = COVERS[int(rng.integers(len(COVERS)))]
        wall.box(x + 0.72 * left * wide, top + 0.72 * row * high, (0.08 + 0.2 * across) * wide,
                 (0.08 + 0.2 * down) * high, wall.lit(paint, 0.9))  # fmt: skip


def _beam(wall: Wall, x: float, wide: float, low: float, unit: float) -> None:
    """Brighten the wall below a lamp at the ceiling, down to row `low`."""
    high = round(low)
    left, right = max(round(x - wide), 0), min(round(x + wide), wall.picture.shape[1])
    if right <= left or high <= 0:
        return
    down = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    away = np.abs(np.arange(left, right, dtype=np.float32)[None] - x)
    edge = np.maximum(wide * (0.12 + 0.88 * down), 1)
    bright = 0.26 * np.clip(1.4 * (1 - away / edge), 0, 1) * np.sqrt(down)
    cut = wall.picture[:high, left:right, :3]
    cut[:] = np.clip(cut * (1 + bright[..., None]), 0, 255).astype(np.uint8)
    wall.box(x - 9 * unit, 0, 18 * unit, 26 * unit, wall.lit((0.12, 0.12, 0.13), 0.6))


def painting(wall: Wall, x: float, unit: float) -> None:
    """Hang a painting in a golden frame there, under a lamp, behind a rope on posts."""
    wide = (190 + 90 * wall.rng.random()) * unit
    _beam(wall, x + 150 * unit, 190 * unit, wall.rows - 12 * unit, unit)
    framed(wall, x + 150 * unit - wide / 2, wall.rows - 420 * unit, wide, 210 * unit, unit)
    wall.box(x + 120 * unit, wall.rows - 186 * unit, 60 * unit, 16 * unit, wall.lit(WHITE, 0.8))
    brass = wall.lit((0.84, 0.66, 0.30), 0.9)
    for post in (36.0, 264.0):
        wall.box(x + (post - 3) * unit, wall.rows - 92 * unit, 6 * unit, 88 * unit, brass)
        wall.box(x + (post - 15) * unit, wall.rows - 9 * unit, 30 * unit, 7 * unit, brass)
        dot(wall.picture, x + post * unit, wall.rows - 95 * unit, 7 * unit, pen(brass))
    along = np.linspace(0, 1, 20)
    sag = np.stack([36 + 228 * along, -84 + 96 * along * (1 - along)], -1) * unit
    stroke(wall.picture, (sag + np.array((x, wall.rows))).astype(np.float32),
           pen(wall.lit((0.62, 0.10, 0.12), 0.8)), 7 * unit)  # fmt: skip


def bust(wall: Wall, x: float, unit: float) -> None:
    """Put a head of marble on a pedestal there."""
    _beam(wall, x + 80 * unit, 120 * unit, wall.rows - 12 * unit, unit)
    base = wall.rows - 4 * unit
    pale = wall.lit((0.86, 0.85, 0.82), 0.75)
    wall.box(x + 42 * unit, base - 168 * unit, 76 * unit, 168 * unit, wall.lit(WHITE, 0.55))
    wall.box(x + 30 * unit, base - 180 * unit, 100 * unit, 14 * unit, wall.lit(WHITE, 0.8))
    wall.box(x + 30 * unit, base - 14 * unit, 100 * unit, 14 * unit, wall.lit(WHITE, 0.45))
    chest = np.array([[34, -180], [50, -222], [70, -236], [90, -236], [110, -222], [126, -180]])
    polygon(wall.picture, (chest * unit + (x, base)).astype(np.float32), pen(pale))
    wall.box(x + 70 * unit, base - 262 * unit, 20 * unit, 34 * unit, wall.lit(WHITE, 0.45))
    dot(wall.picture, x + 80 * unit, base - 284 * unit, 28 * unit, pen(pale))
    dot(wall.picture, x + 80 * unit, base - 296 * unit, 29 * unit, pen(wall.lit(WHITE, 0.85)))
    wall.box(x + 104 * unit, base - 286 * unit, 8 * unit, 12 * unit, pale)


def seat(wall: Wall, x: float, unit: float) -> None:
    """Put a bench for those who look at pictures there, below a large canvas."""
    _beam(wall, x + 190 * unit, 240 * unit, wall.rows - 12 * unit, unit)
    framed(wall, x + 30 * unit, wall.rows - 430 * unit, 320 * unit, 230 * unit, unit, gilt=False)
    base = wall.rows - 4 * unit
    wall.box(x + 80 * unit, base - 66 * unit, 220 * unit, 18 * unit, wall.lit((0.2, 0.18, 0.17), 1))
    for leg in (92.0, 276.0):
        wall.box(x + leg * unit, base - 48 * unit, 12 * unit, 48 * unit, wall.lit(STEEL, 0.5))


def bed(wall: Wall, x: float, unit: float) -> None:
    """Put a bed with its pillow and a bedside lamp there, seen from the side."""
    base, cloth = wall.rows - 4 * unit, LINEN[int(wall.rng.integers(len(LINEN)))]
    wall.box(x, base - 200 * unit, 20 * unit, 200 * unit, wall.lit(WOOD, 0.8))
    wall.box(x + 390 * unit, base - 96 * unit, 16 * unit, 96 * unit, wall.lit(WOOD, 0.8))
    wall.box(x + 20 * unit, base - 44 * unit, 372 * unit, 26 * unit, wall.lit(WOOD, 0.5))
    wall.box(x + 20 * unit, base - 88 * unit, 372 * unit, 46 * unit, wall.lit(WHITE, 0.7))
    pillow = np.array([[26, -88], [30, -122], [48, -130], [108, -122], [118, -96], [112, -88]])
    polygon(wall.picture, (pillow * unit + (x, base)).astype(np.float32),
            pen(wall.lit(WHITE, 1.0)))  # fmt: skip
    cover = np.array([[112, -92], [150, -112], [300, -108], [392, -98], [394, -30], [128, -30]])
    polygon(wall.picture, (cover * unit + (x, base)).astype(np.float32),
            pen(wall.lit(cloth, 0.8)))  # fmt: skip
    fold = np.array([[112, -92], [150, -112], [182, -112], [160, -30], [128, -30]])
    pale = (cloth[0] * 1.25, cloth[1] * 1.25, cloth[2] * 1.25)
    polygon(wall.picture, (fold * unit + (x, base)).astype(np.float32), pen(wall.lit(pale, 0.9)))
    picture(wall, x + 150 * unit, unit)


def wardrobe(wall: Wall, x: float, unit: float) -> None:
    """Put a wardrobe there."""
    top, wide, high = wall.rows - 360 * unit, 200 * unit, 352 * unit
    wall.box(x, top, wide, high, wall.lit(WOOD, 0.5))
    wall.box(x - 6 * unit, top - 12 * unit, wide + 12 * unit, 16 * unit, wall.lit(WOOD, 1.0))
    for k in range(2):
        left = x + (8 + 94 * k) * unit
        wall.box(left, top + 12 * unit, 90 * unit, high - 26 * unit, wall.lit(WOOD, 0.85))
        wall.box(left + 12 * unit, top + 28 * unit, 66 * unit, 130 * unit, wall.lit(WOOD, 0.65))
        wall.box(left + 12 * unit, top + 176 * unit, 66 * unit, 136 * unit, wall.lit(WOOD, 0.65))
        dot(wall.picture, left + (82 if k == 0 else 8) * unit, top + 176 * unit, 5 * unit,
            pen(wall.lit(STEEL, 1.0)))  # fmt: skip


def hoop(wall: Wall, x: float, unit: float) -> None:
    """Fix a basketball hoop to the wall there, above padding."""
    pads(wall, x, unit)
    top, middle = wall.rows - 450 * unit, x + 150 * unit
    wall.box(middle - 105 * unit, top, 210 * unit, 140 * unit, wall.lit((0.20, 0.22, 0.26), 0.7))
    wall.box(middle - 99 * unit, top + 6 * unit, 198 * unit, 128 * unit, wall.lit(WHITE, 1.0))
    red = pen(wall.lit((0.88, 0.26, 0.12), 0.9))
    square = np.array([[-34, 114], [-34, 58], [34, 58], [34, 114], [-34, 114]]) * unit
    stroke(wall.picture, (square + np.array((middle, top))).astype(np.float32), red, 5 * unit)
    net = pen(wall.lit(WHITE, 0.8))
    for k in range(7):
        for lean in (1, -1):
            down = np.array([[-42 + 14 * k, 124], [(-42 + 14 * k) * 0.55 + 7 * lean, 186]]) * unit
            stroke(wall.picture, (down + np.array((middle, top))).astype(np.float32), net, 2 * unit)
    rim = np.array([[-46, 122], [46, 122]]) * unit + (middle, top)
    stroke(wall.picture, rim.astype(np.float32), red, 8 * unit)


def pads(wall: Wall, x: float, unit: float) -> None:
    """Pad the lower part of a wall there."""
    for k in range(3):
        wall.box(x + 100 * k * unit, wall.rows - 150 * unit, 97 * unit, 146 * unit,
                 wall.lit((0.14, 0.32, 0.58), 0.75 if k % 2 else 0.6))  # fmt: skip


def bars(wall: Wall, x: float, unit: float) -> None:
    """Fix bars to climb on to the wall there."""
    pine = (0.80, 0.62, 0.42)
    for k in range(13):
        wall.box(x, wall.rows - (40 + 32 * k) * unit, 250 * unit, 9 * unit, wall.lit(pine, 0.9))
    for k in range(4):
        wall.box(x + 80 * k * unit, wall.rows - 450 * unit, 12 * unit, 446 * unit,
                 wall.lit(pine, 0.65))  # fmt: skip


def scores(wall: Wall, x: float, unit: float) -> None:
    """Hang a scoreboard there, above padding."""
    pads(wall, x, unit)
    top = wall.rows - 440 * unit
    wall.box(x + 20 * unit, top, 260 * unit, 150 * unit, wall.lit((0.10, 0.11, 0.13), 0.8))
    lit = ((1.0, 0.30, 0.16), (1.0, 0.76, 0.20))
    for k, across in enumerate((44.0, 84.0, 180.0, 220.0)):
        for y, tall in ((66.0, 8.0), (96.0, 8.0), (126.0, 8.0)):
            wall.box(x + across * unit, top + y * unit, 30 * unit, tall * unit, lit[0])
        for y in (66.0, 98.0):
            side = 0 if (k + int(y)) % 3 else 24
            wall.box(x + (across + side) * unit, top + y * unit, 7 * unit, 34 * unit, lit[0])
    for k in range(3):
        wall.box(x + (116 + 24 * k) * unit, top + 18 * unit, 16 * unit, 26 * unit, lit[1])


IN_GALLERIES: tuple[tuple[Item, float], ...] = (
    (painting, 330), (seat, 400), (bust, 190), (painting, 330), (painting, 330),
)  # fmt: skip
IN_BEDROOMS: tuple[tuple[Item, float], ...] = (
    (window, 290), (bed, 425), (lamp, 110), (wardrobe, 235), (window, 290), (plant, 120),
)  # fmt: skip
IN_GYMS: tuple[tuple[Item, float], ...] = ((hoop, 300), (bars, 270), (scores, 300), (pads, 300))
"""What stands in each, and how wide it is on a 1280 x 720 picture."""
