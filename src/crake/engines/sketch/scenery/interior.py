"""A room: wall, windows, and furniture along it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, even, resize
from crake.engines.sketch.scenery.floor import Floor
from crake.engines.sketch.scenery.paint import dot, ink, pen, polygon, stamp, stroke
from crake.engines.sketch.scenery.plants import bush
from crake.engines.sketch.scenery.sky import gradient
from crake.engines.sketch.scenery.textures import sunlit
from crake.engines.sketch.shadows import laid, shade_of
from crake.engines.sketch.stage import Setting, Stage, View

WALLS: tuple[RGB, ...] = (
    (0.86, 0.78, 0.66),
    (0.66, 0.75, 0.74),
    (0.80, 0.70, 0.66),
    (0.72, 0.74, 0.84),
)
Item = Callable[["Wall", float, float], None]


class Wall:
    """The wall of a room while things are put along it."""

    def __init__(self, stage: Stage, rows: int, width: int, papers: Sequence[RGB] = WALLS) -> None:
        self.stage, self.rng = stage, stage.rng("room")
        self.night = stage.palette.windows > 0.4
        self.lamp = 0.12 if self.night else 0.0
        paper = papers[int(self.rng.integers(len(papers)))]
        tone = np.array(self.lit(paper), np.float32)
        fade = np.linspace(0.86, 1.0, rows, dtype=np.float32)[:, None]
        speck = 1 + 0.05 * (fbm(self.rng, rows, width, 32, 4, 0.7) - 0.5)
        stripes = 0.035 if papers is WALLS else 0.0
        lines = 1 - stripes * (np.arange(width) // max(4, stage.px(24)) % 2)
        shade = (fade * speck * lines[None])[..., None]
        self.picture: U8 = np.full((rows, width, 4), 255, np.uint8)
        self.picture[..., :3] = np.clip(tone * shade * 255, 0, 255)
        self.rows = rows

    def lit(self, colour: RGB, amount: float = 0.6) -> RGB:
        """Return a colour in the light of the room."""
        r, g, b = ink(colour, self.stage.palette.light, amount)
        warm = self.lamp
        return r + warm * colour[0] * 0.95, g + warm * colour[1] * 0.76, b + warm * colour[2] * 0.50

    def box(self, x: float, y: float, wide: float, high: float, colour: RGB) -> None:
        """Fill a rectangle; what leaves one side is cut."""
        corners = np.array([[x, y], [x + wide, y], [x + wide, y + high], [x, y + high]], np.float32)
        polygon(self.picture, corners, pen(colour))


def window(wall: Wall, x: float, unit: float) -> None:
    """Put a window on the wall at column `x`."""
    wide, high, top = 190 * unit, 240 * unit, wall.rows - 470 * unit
    wall.box(
        x - 9 * unit,
        top - 9 * unit,
        wide + 18 * unit,
        high + 18 * unit,
        wall.lit((0.93, 0.91, 0.87), 0.8),
    )
    y, left = max(int(top), 0), int(x)
    view = gradient(wall.stage.palette, max(2, int(top + high) - y))
    target = wall.picture[y : max(int(top + high), 0), left : int(x + wide)]
    if target.size:
        target[..., :3] = np.clip(view[: target.shape[0], None] * 255, 0, 255)
        hill = resize(fbm(wall.rng, 8, 256, 64, 4)[3:5], target.shape[1], 2)[0]
        edge = target.shape[0] * (0.95 - 0.34 * hill)
        below = np.arange(target.shape[0])[:, None] > edge[None]
        target[below] = pen(ink((0.24, 0.36, 0.18), wall.stage.palette.light, 0.6))
    frame = wall.lit((0.93, 0.91, 0.87), 0.7)
    wall.box(x + wide / 2 - 4 * unit, top, 8 * unit, high, frame)
    wall.box(x, top + high * 0.45, wide, 7 * unit, frame)
    wall.box(
        x - 16 * unit,
        top + high + 6 * unit,
        wide + 32 * unit,
        12 * unit,
        wall.lit((0.88, 0.86, 0.82), 0.9),
    )
    cloth = wall.lit((0.74, 0.36, 0.30), 0.6)
    for k in range(5):
        shade = 0.82 + 0.2 * (k % 2)
        fold = (cloth[0] * shade, cloth[1] * shade, cloth[2] * shade)
        wall.box(x - 34 * unit + k * 9 * unit, top - 20 * unit, 9 * unit, high + 80 * unit, fold)
        wall.box(
            x + wide - 12 * unit + k * 9 * unit, top - 20 * unit, 9 * unit, high + 80 * unit, fold
        )


COVERS: tuple[RGB, ...] = (
    (0.70, 0.22, 0.20),
    (0.22, 0.42, 0.58),
    (0.84, 0.66, 0.28),
    (0.30, 0.50, 0.34),
    (0.86, 0.82, 0.74),
)


def books(
    wall: Wall, x: float, wide: float, high: float, levels: int, unit: float, wood: RGB
) -> None:
    """Put a case there that is full of books."""
    top = wall.rows - high
    wall.box(x, top, wide, high, wall.lit(wood, 0.35))
    room = high / levels
    for level in range(levels):
        base = top + room * (level + 1)
        at = x + 8 * unit
        while at < x + wide - 20 * unit:
            thick = (8 + 9 * wall.rng.random()) * unit
            tall = room * (0.52 + 0.28 * wall.rng.random())
            cover = COVERS[int(wall.rng.integers(5))]
            wall.box(at, base - tall, thick, tall, wall.lit(cover, 0.6))
            at += thick + (1 if wall.rng.random() < 0.85 else 22) * unit
        wall.box(x, base - 2 * unit, wide, 7 * unit, wall.lit(wood, 0.8))
    wall.box(x, top, 7 * unit, high, wall.lit(wood, 0.8))
    wall.box(x + wide - 7 * unit, top, 7 * unit, high, wall.lit(wood, 0.6))


def shelf(wall: Wall, x: float, unit: float) -> None:
    """Put a shelf on the wall at column `x`."""
    books(wall, x, 170 * unit, 330 * unit, 4, unit, (0.46, 0.30, 0.18))


def _sofa(wall: Wall, x: float, unit: float) -> None:
    cloth = ((0.30, 0.44, 0.50), (0.56, 0.34, 0.30), (0.40, 0.46, 0.34))[int(wall.rng.integers(3))]
    base = wall.rows - 8 * unit

    def round_box(left: float, top: float, wide: float, high: float, lit: float) -> None:
        r = 16 * unit
        colour = pen(wall.lit(cloth, lit))
        wall.box(left, top + r, wide, high - r, wall.lit(cloth, lit))
        wall.box(left + r, top, wide - 2 * r, high, wall.lit(cloth, lit))
        for cx in (left + r, left + wide - r):
            dot(wall.picture, cx, top + r, r, colour)

    round_box(x + 10 * unit, base - 140 * unit, 300 * unit, 110 * unit, 0.55)
    for k in range(2):
        round_box(x + (30 + 132 * k) * unit, base - 84 * unit, 128 * unit, 60 * unit, 0.85)
    round_box(x - 6 * unit, base - 100 * unit, 44 * unit, 96 * unit, 0.7)
    round_box(x + 282 * unit, base - 100 * unit, 44 * unit, 96 * unit, 0.7)
    wall.box(x + 10 * unit, base - 30 * unit, 300 * unit, 24 * unit, wall.lit(cloth, 0.35))


def picture(wall: Wall, x: float, unit: float) -> None:
    """Put a picture on the wall at column `x`."""
    wide, high = (90 + 60 * wall.rng.random()) * unit, (80 + 40 * wall.rng.random()) * unit
    top = wall.rows - 400 * unit
    wall.box(x, top, wide, high, wall.lit((0.42, 0.28, 0.16), 0.7))
    wall.box(
        x + 8 * unit,
        top + 8 * unit,
        wide - 16 * unit,
        high - 16 * unit,
        wall.lit((0.90, 0.87, 0.80), 0.7),
    )
    for _ in range(5):
        colour = wall.lit(
            (float(wall.rng.random()), 0.3 + 0.4 * float(wall.rng.random()), 0.5), 0.7
        )
        at = (
            x + wide * (0.25 + 0.5 * wall.rng.random()),
            top + high * (0.3 + 0.4 * wall.rng.random()),
        )
        dot(wall.picture, *at, (6 + 12 * wall.rng.random()) * unit, pen(colour))


def lamp(wall: Wall, x: float, unit: float) -> None:
    """Put a lamp on the wall at column `x`."""
    base, top = wall.rows - 6 * unit, wall.rows - 300 * unit
    line = np.array([[x + 40 * unit, base], [x + 40 * unit, top]], np.float32)
    stroke(wall.picture, line, pen(wall.lit((0.22, 0.18, 0.15), 0.7)), 5 * unit)
    shade = np.array([[x + 18 * unit, top - 54 * unit], [x + 62 * unit, top - 54 * unit],
                      [x + 84 * unit, top], [x - 4 * unit, top]], np.float32)  # fmt: skip
    polygon(
        wall.picture,
        shade,
        pen((1.0, 0.88, 0.62) if wall.night else wall.lit((0.95, 0.88, 0.74), 0.9)),
    )
    wall.box(x + 16 * unit, base, 48 * unit, 6 * unit, wall.lit((0.22, 0.18, 0.15), 0.7))
    if wall.night:
        glow(wall, x + 40 * unit, top - 10 * unit, 70 * unit)


def glow(wall: Wall, x: float, y: float, reach: float) -> None:
    """Brighten the wall around a lamp."""
    spot = np.zeros(wall.picture.shape[:2], np.uint8)
    cv2.circle(spot, (int(x), int(y)), int(reach) + 1, 120, -1)
    side = (int(2.1 * reach) | 1,) * 2
    wide = cv2.blur(cv2.blur(spot, side), side)
    lit = wall.picture[..., :3].astype(np.float32) * (1 + wide[..., None] / 130)
    wall.picture[..., :3] = np.clip(lit, 0, 255)


def plant(wall: Wall, x: float, unit: float) -> None:
    """Put a plant on the wall at column `x`."""
    base = wall.rows - 4 * unit
    leaves = bush(wall.rng, wall.stage, max(8, int(130 * unit)), (0.22, 0.44, 0.18), None)
    stamp(
        wall.picture,
        leaves,
        x + 40 * unit - leaves.shape[1] / 2,
        base - 60 * unit - leaves.shape[0] * 0.85,
    )
    pot = np.array([[x + 8 * unit, base - 66 * unit], [x + 72 * unit, base - 66 * unit],
                    [x + 60 * unit, base], [x + 20 * unit, base]], np.float32)  # fmt: skip
    polygon(wall.picture, pot, pen(wall.lit((0.74, 0.42, 0.28), 0.7)))


ITEMS: tuple[tuple[Item, float], ...] = (
    (window, 290),
    (_sofa, 380),
    (shelf, 230),
    (plant, 130),
    (window, 290),
    (lamp, 130),
    (picture, 210),
)


class Furnished:
    """The wall of a room, and on the floor the shadow of what stands along it."""

    def __init__(self, wall: Layer, shadow: Layer) -> None:
        self._wall, self._shadow = wall, shadow

    def draw(self, frame: Frame, view: View) -> None:
        """Draw both."""
        self._wall.draw(frame, view)
        self._shadow.draw(frame, view)


def _standing(wall: U8, bare: U8, rows: int) -> U8:
    """Return the outline of what stands on the floor: all that reaches the wall's last `rows`."""
    other = (cv2.absdiff(wall, bare).max(-1) > 6).astype(np.uint8)
    _, parts = cv2.connectedComponents(other)
    feet = np.unique(parts[-rows:])
    return (np.isin(parts, feet[feet > 0]) * np.uint8(255)).astype(np.uint8)


def room_wall(
    stage: Stage,
    foot: int,
    speed: float,
    items: Sequence[tuple[Item, float]] = ITEMS,
    papers: Sequence[RGB] = WALLS,
) -> Furnished:
    """Return the wall of a room with what stands along it; the floor starts on row `foot`.

    It is drawn after the floor, on which the shadow of what stands there lies.

    Parameters
    ----------
    items
        What stands there, in this order, and how wide each is on a 1280 x 720 picture.
    papers
        Colours of its wall, of which one is taken; striped paper by default.
    """
    rows, width = even(foot), stage.period(speed)
    wall = Wall(stage, rows, width, papers)
    bare = wall.picture.copy()
    unit = stage.unit * 1.05
    x, k = 36 * unit, int(wall.rng.integers(len(items)))
    while True:
        item, wide = items[k % len(items)]
        if x + wide * unit > width:
            break
        item(wall, x, unit)
        x, k = x + wide * unit, k + 1
    standing = _standing(wall.picture, bare, max(2, round(12 * unit)))
    dark = laid(standing, shade_of(stage, speed), stage.unit)
    shadow = np.zeros((*dark.shape, 4), np.uint8)
    shadow[..., 3] = dark * 255
    wall.box(0, rows - 13 * unit, width, 13 * unit, wall.lit((0.93, 0.91, 0.87), 0.6))
    smooth = stage.smooth(speed)
    return Furnished(
        Layer(wall.picture, 0, speed, smooth=smooth), Layer(shadow, rows, speed, smooth=smooth)
    )


def interior(
    stage: Stage,
    texture: F32,
    items: Sequence[tuple[Item, float]] = ITEMS,
    papers: Sequence[RGB] = WALLS,
) -> Setting:
    """Build a room: a floor on which the sun falls, and a wall with what stands along it."""
    foot = stage.row(0.55)
    floor = Floor(stage, sunlit(stage, texture), foot, haze=0.0)
    return Setting([floor, room_wall(stage, foot, stage.speed(foot), items, papers)])
