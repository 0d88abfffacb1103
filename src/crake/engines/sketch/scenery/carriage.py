"""The inside of a railway carriage, and the land that goes by its windows."""

from __future__ import annotations

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.mountains import Range, mountains
from crake.engines.sketch.scenery.sky import sky
from crake.engines.sketch.scenery.trees import Wood, broadleaf, conifer, wood
from crake.engines.sketch.stage import Drawable, Stage

PANEL, TRIM, CLOTH = (0.80, 0.74, 0.64), (0.46, 0.31, 0.20), (0.20, 0.34, 0.46)
STEEL, DARK = (0.74, 0.76, 0.78), (0.10, 0.10, 0.11)
HILLS = Range(150, 0.0, 0.20, rock=(0.34, 0.42, 0.30), sharp=False)
FAR = Wood(90, 60, 0.0, 0.22, kinds=(broadleaf, conifer), ground=(0.34, 0.44, 0.20), strip=12)
NEAR = Wood(210, 330, 0.0, 0.0, kinds=(broadleaf, conifer))


def _going(layer: Layer, pace: float) -> Layer:
    """Let a layer go by, `pace` pixels a second."""
    layer.drift = pace
    return layer


def _meadow(stage: Stage, top: int, foot: int) -> Layer:
    e = Easel(stage, "meadow", (foot - top) / (stage.tall(1000) / 1000), 0.0)
    for k in range(8):
        e.box(0, e.high * (1 - (k + 1) / 8), e.wide, e.high / 8 + 1,
              (0.30 + 0.02 * k, 0.44 + 0.01 * k, 0.18), 0.7)  # fmt: skip
    e.roughen(0.5, 60, 6.0)
    return e.layer(foot)


def passing_land(stage: Stage, foot: int) -> list[Drawable]:
    """Return the land that goes by, the faster the nearer, down to row `foot`."""
    unit = stage.unit
    horizon = stage.inside(foot - 0.44 * foot)
    return [
        sky(stage, horizon + 4, across=0.7),
        _going(mountains(stage, "hills", HILLS, horizon), 26 * unit),
        _going(wood(stage, "far", FAR, horizon + 4), 90 * unit),
        _going(_meadow(stage, horizon, foot), 240 * unit),
        _going(
            wood(stage, "near", NEAR, stage.inside(horizon + 0.5 * (foot - horizon))), 420 * unit
        ),
        _going(_posts(stage, foot), 1150 * unit),
    ]


def _posts(stage: Stage, foot: int) -> Layer:
    """Return the posts of the overhead line and a hedge, close to the track."""
    e = Easel(stage, "posts", foot / (stage.tall(1000) / 1000), 0.0)
    for x, _ in e.bays(1500):
        e.box(x - 7, 0, 14, e.high, (0.34, 0.35, 0.36), 0.5)
    for x, wide in e.bays(70):
        green = (0.18, e.dice(0.30, 0.38), 0.12)
        e.disc(x + wide / 2, 60, e.dice(46, 74), green, 0.6)
    e.box(0, 0, e.wide, 70, (0.18, 0.32, 0.12), 0.55)
    return e.layer(foot)


def _window(e: Easel, x: float, wide: float, low: float, high: float, top: float) -> None:
    """Paint the wall around one window, from the floor to the ceiling."""
    e.box(x, 0, wide, low, PANEL, 0.55)
    e.box(x, low + high, wide, top - low - high, PANEL, 0.7)
    pillar = 34.0
    for left in (x, x + wide - pillar):
        e.box(left, low - 2, pillar + 1, high + 4, PANEL, 0.62)
    inner, right = x + pillar, x + wide - pillar
    for corner, way in ((inner, 1.0), (right, -1.0)):  # rounded corners
        for up, rise in ((low, 1.0), (low + high, -1.0)):
            e.shape([(corner, up), (corner + 20 * way, up), (corner + 6 * way, up + 6 * rise),
                     (corner, up + 20 * rise)], PANEL, 0.6)  # fmt: skip
    e.line([(inner, low), (right, low), (right, low + high), (inner, low + high), (inner, low)],
           STEEL, 0.7, 5)  # fmt: skip
    e.line([(inner, low + high * 0.74), (right, low + high * 0.74)], STEEL, 0.6, 3)
    e.box(inner - 8, low - 10, right - inner + 16, 10, TRIM, 0.85)
    for side, way in ((inner - 4, 1.0), (right + 4, -1.0)):  # curtains, drawn aside
        for k in range(4):
            left = side + 9 * k * way
            e.box(
                min(left, left + 9 * way),
                low + 4,
                9,
                high + 6,
                toned((0.62, 0.22, 0.20), 0.8 + 0.2 * (k % 2)),
                0.6,
            )


def _seats(e: Easel, x: float, wide: float) -> None:
    """Paint two seats that face each other across a small table."""
    for at, way in ((x + 18, 1.0), (x + wide - 18, -1.0)):
        back = [
            (at, 22),
            (at + 26 * way, 22),
            (at + 20 * way, 188),
            (at + 10 * way, 196),
            (at - 6 * way, 190),
            (at - 8 * way, 22),
        ]
        e.shape(back, CLOTH, 0.7)
        e.shape(
            [(at + 12 * way, 72), (at + 92 * way, 66), (at + 96 * way, 50), (at + 12 * way, 46)],
            toned(CLOTH, 1.2),
            0.8,
        )
        e.shape(
            [(at + 12 * way, 46), (at + 90 * way, 50), (at + 84 * way, 16), (at + 14 * way, 14)],
            toned(CLOTH, 0.6),
            0.6,
        )
        e.shape(
            [(at + 4 * way, 166), (at + 18 * way, 164), (at + 16 * way, 188), (at + 6 * way, 190)],
            (0.92, 0.92, 0.90),
            0.8,
        )
        e.line([(at + 16 * way, 108), (at + 74 * way, 102)], TRIM, 0.8, 7)
    middle = x + wide / 2
    e.box(middle - 46, 104, 92, 7, TRIM, 0.95)
    e.box(middle - 4, 20, 8, 84, STEEL, 0.5)
    e.box(middle - 12, 111, 14, 18, (0.93, 0.92, 0.90), 0.8)
    e.line([(middle + 2, 124), (middle + 8, 120), (middle + 2, 115)], (0.93, 0.92, 0.90), 0.8, 2)


def carriage_wall(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the wall of the carriage with holes for its windows, and the seats before it."""
    e = Easel(stage, "carriage", foot / (stage.tall(1000) / 1000), speed)
    low, high = 118.0, min(200.0, e.high * 0.42)
    for x, wide in e.bays(420):
        _window(e, x, wide, low, high, e.high)
        rack = low + high + 34
        for k in range(5):
            e.line([(x, rack + 3 * k), (x + wide, rack + 3 * k)], STEEL, 0.5 + 0.08 * k, 1.6)
        for at in (x + 60, x + 230):
            bag: RGB = e.pick(
                ((0.50, 0.28, 0.18), (0.22, 0.34, 0.44), (0.60, 0.16, 0.18), (0.40, 0.42, 0.30))
            )
            size = e.dice(70, 120)
            e.box(at, rack + 15, size, e.dice(34, 50), bag, 0.6)
            e.box(at + size * 0.4, rack + 15, 5, 40, toned(bag, 0.6), 0.6)
        lamp = [
            (x + wide * 0.2, e.high - 16),
            (x + wide * 0.8, e.high - 16),
            (x + wide * 0.8, e.high - 8),
            (x + wide * 0.2, e.high - 8),
        ]
        e.shining(
            lamp, (1.0, 0.95, 0.82) if e.night else (0.96, 0.95, 0.92), 0.4 if e.night else 0.1
        )
    for x, wide in e.bays(420):
        _seats(e, x, wide)
    e.box(0, 0, e.wide, 14, DARK, 0.6)
    return e.layer(foot, shadow=False)
