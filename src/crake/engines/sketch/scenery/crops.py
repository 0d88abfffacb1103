"""What grows in fields and groves: flowers, ears of wheat, spikes of lavender, bamboo.

They are painted like trees, so that `wood` can set them along a strip.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB, Season
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.palette import Light
from crake.engines.sketch.raster import U8, even
from crake.engines.sketch.scenery.paint import (
    dot,
    empty,
    hazed,
    ink,
    pen,
    polygon,
    stamp,
    stroke,
)
from crake.engines.sketch.scenery.seasons import capped
from crake.engines.sketch.stage import Stage

STEM: RGB = (0.30, 0.44, 0.14)
GOLD: RGB = (0.98, 0.76, 0.12)
RIPE: RGB = (0.88, 0.70, 0.30)
POPPY: RGB = (0.86, 0.10, 0.06)
WILD: tuple[RGB, ...] = (
    (0.92, 0.94, 0.90), (0.98, 0.78, 0.16), (0.86, 0.34, 0.60), (0.50, 0.44, 0.88), POPPY,
)  # fmt: skip
LAVENDER: RGB = (0.56, 0.38, 0.82)
CANE: RGB = (0.38, 0.56, 0.20)


def _line(*corners: tuple[float, float]) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.array(corners, np.float32)


def _leaf(
    picture: U8, at: tuple[float, float], long: float, turn: float, wide: float, colour: RGB
) -> None:
    """Fill a pointed leaf that grows from `at`; `turn` is 0 to the right, upwards positive."""
    (x, y), dx, dy = at, cos(turn) * long, -sin(turn) * long
    corners = _line(at, (x + 0.45 * dx - wide * dy, y + 0.45 * dy + wide * dx), (x + dx, y + dy),
                    (x + 0.45 * dx + wide * dy, y + 0.45 * dy - wide * dx))  # fmt: skip
    polygon(picture, corners, pen(colour))


def sunflower(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a sunflower: a stem, broad leaves, and a head that looks at the viewer."""
    wide = int(height * 0.62)
    picture = empty(height, wide)
    x, lean = wide / 2, (float(rng.random()) - 0.5) * 0.08 * height
    head = (x + lean, height * 0.20)
    stroke(picture, _line((x, height), (x + 0.3 * lean, height * 0.6), head),
           pen(ink(STEM, light, 0.5)), height * 0.026)  # fmt: skip
    for k, share in enumerate((0.48, 0.60, 0.72, 0.85)):
        side = 1 if (k + int(rng.integers(2))) % 2 else -1
        turn = 0.35 if side > 0 else pi - 0.35
        _leaf(picture, (x + lean * (1 - share), height * share), height * 0.24, turn, 0.30,
              ink(STEM, light, 0.35 + 0.3 * float(rng.random())))  # fmt: skip
    for ring, lit in ((1.0, 0.55), (0.86, 0.95)):
        for k in range(17):
            turn = 2 * pi * (k + 0.5 * (ring < 1)) / 17
            _leaf(picture, head, height * 0.165 * ring, turn, 0.17, ink(GOLD, light, lit))
    dot(picture, *head, height * 0.078, pen(ink((0.30, 0.18, 0.08), light, 0.5)))
    dot(picture, *head, height * 0.045, pen(ink((0.44, 0.28, 0.12), light, 0.7)))
    return picture


def wheat(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a sheaf of ripe stalks that hang their ears."""
    picture = empty(height, int(height * 0.9))
    wide = picture.shape[1]
    for _ in range(26):
        away = float(rng.uniform(-1, 1))
        root = wide * (0.5 + 0.20 * away)
        top = height * (0.06 + 0.22 * abs(away) + 0.30 * float(rng.random()))
        lean = (0.30 * away + 0.16 * (float(rng.random()) - 0.3)) * height
        shade = 0.72 + 0.4 * float(rng.random())
        colour = (RIPE[0] * shade, RIPE[1] * shade, RIPE[2] * shade)
        lit = 0.35 + 0.6 * float(rng.random())
        bend = (root + 0.6 * lean, top + 0.06 * height)
        stroke(picture, _line((root, height), bend), pen(ink(colour, light, lit)), height * 0.012)
        tip = (bend[0] + 0.5 * lean, top + 0.02 * height)
        stroke(picture, _line(bend, tip), pen(ink(colour, light, lit + 0.1)), height * 0.040)
        for k in range(3):
            awn = (tip[0] + 0.3 * lean + (k - 1) * 0.02 * height, tip[1] - 0.09 * height)
            stroke(picture, _line(tip, awn), pen(ink(colour, light, lit), 0.8), 1)
    return picture


def lavender(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a bush of lavender: grey-green below, spikes of flowers above."""
    picture = empty(height, int(height * 1.5))
    wide = picture.shape[1]
    for _ in range(46):
        away = float(rng.uniform(-1, 1))
        root, tip = wide * (0.5 + 0.14 * away), wide * (0.5 + 0.44 * away)
        top = height * (0.06 + 0.30 * abs(away) + 0.20 * float(rng.random()))
        lit = 0.3 + 0.6 * float(rng.random())
        low = (root + 0.6 * (tip - root), top + 0.36 * height)
        stroke(picture, _line((root, height), low), pen(ink((0.40, 0.48, 0.30), light, lit)),
               height * 0.014)  # fmt: skip
        shade = 0.75 + 0.4 * float(rng.random())
        colour = (LAVENDER[0] * shade, LAVENDER[1] * shade, LAVENDER[2] * shade)
        stroke(picture, _line(low, (tip, top)), pen(ink(colour, light, lit + 0.15)), height * 0.07)
    return picture


def corn(rng: np.random.Generator, height: int, light: Light) -> U8:
    """Paint a stalk of maize with long hanging leaves and a cob."""
    picture = empty(height, int(height * 0.7))
    x = picture.shape[1] / 2
    stroke(picture, _line((x, height), (x, height * 0.06)), pen(ink(STEM, light, 0.6)),
           height * 0.024)  # fmt: skip
    for k in range(9):
        side, y = (1 if k % 2 else -1), height * (0.92 - 0.085 * k)
        reach = height * (0.22 + 0.10 * float(rng.random()))
        lit = 0.3 + 0.6 * float(rng.random())
        along = np.linspace(0, 1, 8)
        curve = np.stack([x + side * reach * along,
                          y - height * 0.16 * np.sin(2.4 * along)], -1)  # fmt: skip
        stroke(picture, curve.astype(np.float32), pen(ink(STEM, light, lit)), height * 0.020)
    stroke(picture, _line((x + 2, height * 0.52), (x + height * 0.05, height * 0.40)),
           pen(ink((0.92, 0.78, 0.26), light, 0.7)), height * 0.05)  # fmt: skip
    for k in range(5):
        tassel = (x + (k - 2) * height * 0.03, height * 0.01)
        stroke(picture, _line((x, height * 0.08), tassel), pen(ink(RIPE, light, 0.8)), 1.5)
    return picture


def _blades(rng: np.random.Generator, picture: U8, height: int, light: Light, count: int) -> None:
    """Paint leaves like grass into a bunch of flowers."""
    wide = picture.shape[1]
    for _ in range(count):
        root, turn = wide * float(rng.uniform(0.1, 0.9)), pi / 2 + float(rng.uniform(-0.4, 0.4))
        shade = 0.7 + 0.4 * float(rng.random())
        green = (STEM[0] * shade, STEM[1] * shade, STEM[2] * shade)
        long = height * float(rng.uniform(0.3, 0.6))
        _leaf(picture, (root, height), long, turn, 0.07,
              ink(green, light, 0.25 + 0.6 * float(rng.random())))  # fmt: skip


def poppies(
    rng: np.random.Generator, height: int, light: Light, colours: Sequence[RGB] = (POPPY,)
) -> U8:
    """Paint a bunch of flat round flowers that look up, each of one of the colours."""
    picture = empty(height, int(height * 1.4))
    wide = picture.shape[1]
    _blades(rng, picture, height, light, 14)
    for k in range(7):
        root = wide * (0.5 + 0.26 * float(rng.uniform(-1, 1)))
        head = (
            wide * (0.12 + 0.76 * (k + float(rng.random())) / 7),
            height * float(rng.uniform(0.14, 0.5)),
        )
        stroke(picture, _line((root, height), head), pen(ink(STEM, light, 0.5)), height * 0.014)
        colour, size = colours[int(rng.integers(len(colours)))], height * rng.uniform(0.075, 0.11)
        for petal in range(6):
            turn = 2 * pi * (petal + 0.5 * k) / 6
            at = head[0] + 0.62 * size * cos(turn), head[1] + 0.36 * size * sin(turn)
            lit = 0.45 + 0.4 * float(rng.random()) - 0.1 * sin(turn)
            dot(picture, *at, 0.58 * size, pen(ink(colour, light, lit)))
        middle = (0.12, 0.10, 0.08) if colour == POPPY else GOLD
        dot(picture, head[0], head[1] - 0.05 * size, 0.34 * size, pen(ink(middle, light, 0.6)))
    return picture


def tulips(rng: np.random.Generator, height: int, light: Light, colour: RGB = POPPY) -> U8:
    """Paint a bunch of tulips: broad upright leaves, flowers like cups."""
    picture = empty(height, int(height * 1.1))
    wide = picture.shape[1]
    _blades(rng, picture, height, light, 18)
    for k in range(6):
        x, y = wide * (0.1 + 0.8 * (k + float(rng.random())) / 6), height * rng.uniform(0.22, 0.4)
        root = x + 0.08 * height * float(rng.uniform(-1, 1))
        stroke(picture, _line((root, height), (x, y)), pen(ink(STEM, light, 0.6)), height * 0.02)
        tall, shade = height * 0.19, 0.85 + 0.3 * float(rng.random())
        tint = (colour[0] * shade, colour[1] * shade, colour[2] * shade)
        for side, lit in ((-0.5, 0.35), (0.5, 0.6), (0.0, 0.9)):
            _leaf(picture, (x, y), tall, pi / 2 - 0.42 * side, 0.30 - 0.06 * abs(side),
                  ink(tint, light, lit))  # fmt: skip
    return picture


def _cane(rng: np.random.Generator, stage: Stage, high: int, thick: float) -> U8:
    """Paint one cane of bamboo: lit on one side, with a bright ring at every node."""
    wide, light = max(6, even(thick * 5)), stage.palette.light
    picture = empty(high, wide)
    x, side = wide / 2, (1.0 if light.direction[0] >= 0 else -1.0)
    tone = 0.8 + 0.35 * float(rng.random())
    cane = (CANE[0] * tone, CANE[1] * tone, CANE[2] * tone)
    bend = thick * 0.9 * (float(rng.random()) - 0.5)
    for shift, share, lit in ((0.0, 1.0, 0.30), (0.18, 0.62, 0.62), (0.28, 0.22, 1.0)):
        at = x + side * shift * thick
        stroke(picture, _line((at, high), (at + 0.4 * bend, high / 2), (at + bend, -4)),
               pen(ink(cane, light, lit)), thick * share)  # fmt: skip
    y, step = high * (0.98 - 0.1 * float(rng.random())), thick * 4.6
    while y > 0:
        at = x + bend * (1 - y / high)
        for down, colour, lit in ((0.0, (0.80, 0.84, 0.62), 0.8), (0.16, (0.22, 0.32, 0.12), 0.4)):
            ring = _line((at - 0.52 * thick, y + down * thick), (at + 0.52 * thick,
                         y + down * thick))  # fmt: skip
            stroke(picture, ring, pen(ink(colour, light, lit)), max(1.0, thick * 0.13))
        y -= step
    return picture


def _spray(rng: np.random.Generator, stage: Stage, side: int) -> U8:
    """Paint a spray of hanging bamboo leaves."""
    picture, light = empty(side, int(side * 1.6)), stage.palette.light
    wide = picture.shape[1]
    for _ in range(70):
        x, y = wide * float(rng.random()), side * 0.75 * float(rng.random()) ** 1.4
        turn = -pi / 2 + float(rng.uniform(-0.9, 0.9))
        shade = 0.75 + 0.5 * float(rng.random())
        green = (0.30 * shade, 0.48 * shade, 0.14 * shade)
        _leaf(picture, (x, y), side * 0.24, turn, 0.11,
              ink(green, light, 0.25 + 0.7 * float(rng.random())))  # fmt: skip
    return picture


def canes(
    stage: Stage, name: str, foot: int, *, thick: float, spacing: float, haze: float, speed: float
) -> Layer:
    """Return a grove of bamboo from the top of the picture down to row `foot`."""
    rng, width, high = stage.rng(name), stage.period(speed), even(foot)
    picture = empty(high, width)
    pieces = [_cane(rng, stage, high, max(2.0, thick * stage.unit * size))
              for size in (1.0, 0.85, 0.72, 0.6)]  # fmt: skip
    count = max(2, int(width / (spacing * stage.unit)))
    for k in range(count):
        piece = pieces[int(rng.integers(4))]
        lower = int(rng.random() * 9 * stage.unit)
        stamp(picture, piece, (k + 0.9 * rng.random()) * width / count, -lower)
    side = even(max(8, (60 + thick * 2.4) * stage.unit))
    sprays = [_spray(rng, stage, side) for _ in range(3)]
    for k in range(int(width / side * 2.2) + 2):
        y = high * (0.55 * float(rng.random()) ** 2) - 0.3 * side
        stamp(picture, sprays[k % 3], (k + float(rng.random())) * side / 2.2, y)
    if stage.season is Season.WINTER:
        picture = capped(picture, max(0.10 * thick * stage.unit, 1), stage.palette.light)
    if haze:
        picture = hazed(picture, stage.palette.horizon, haze)
    return Layer(picture, 0, speed, smooth=stage.smooth(speed))
