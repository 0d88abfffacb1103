"""The bridge of a spaceship: a window full of stars, consoles, lights that blink."""

from __future__ import annotations

from dataclasses import replace
from math import pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.palette import SPACE
from crake.engines.sketch.raster import F32, vector
from crake.engines.sketch.scenery.brush import Brush
from crake.engines.sketch.scenery.cosmos import nebula, planet
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.stage import Drawable, Stage, View

HULL, EDGE, DARK = (0.46, 0.49, 0.54), (0.66, 0.70, 0.75), (0.08, 0.09, 0.11)
LIGHTS: tuple[RGB, ...] = (
    (0.20, 0.80, 1.0), (0.30, 1.0, 0.62), (1.0, 0.62, 0.22), (1.0, 0.28, 0.26), (0.86, 0.92, 1.0),
)  # fmt: skip
BAY = 640.0
"""Width of a window with its consoles."""


def outer_space(stage: Stage) -> list[Drawable]:
    """Return what the windows show: gas, stars and a planet, moving slowly past."""
    dark = replace(stage, palette=SPACE)
    gas, globe = nebula(dark, 0.0, 0.35), planet(dark)
    gas.drift, globe.drift = 9 * stage.unit, 14 * stage.unit
    return [gas, globe]


def deck(stage: Stage) -> F32:
    """Return the floor: plates of metal with strips of light between some of them."""
    rows = max(16, int((stage.feet - stage.horizon) * 1.35))
    count = 2 * max(1, round(TILE / (2 * 150 * stage.unit)))
    across = np.arange(TILE, dtype=np.float32)[None] * np.float32(count / TILE)
    down = np.arange(rows, dtype=np.float32)[:, None] * np.float32(6 / rows)
    rng = stage.rng("deck")
    tone = 0.20 + 0.10 * rng.random((7, count), np.float32)
    plates = tone[down.astype(int), across.astype(int)]
    seam = np.minimum(np.minimum(across % 1, 1 - across % 1), np.minimum(down % 1, 1 - down % 1))
    plates = (
        plates * np.where(seam < 0.03, 0.4, 1.0) * np.where((seam > 0.03) & (seam < 0.05), 1.5, 1.0)
    )
    colour = plates[..., None] * vector((0.90, 0.97, 1.06))
    strip = (np.abs(down - 1.5) < 0.05)[..., None]
    return np.asarray(np.where(strip, vector((0.25, 0.75, 0.95)), colour), np.float32)


def _frame(e: Easel, x: float, wide: float, low: float, high: float) -> None:
    """Paint the hull around a window with slanted corners."""
    left, right, top = x + 26, x + wide - 26, low + high
    cut = 60.0
    e.box(x, 0, wide, low, HULL, 0.55)
    e.box(x, top, wide, e.high - top, HULL, 0.5)
    e.shape([(x, low), (left, low), (left, top - cut), (left + cut, top), (x, top)], HULL, 0.6)
    e.shape(
        [(x + wide, low), (right, low), (right, top - cut), (right - cut, top), (x + wide, top)],
        HULL,
        0.6,
    )
    e.shape([(left, low), (left + 34, low), (left, low + 34)], HULL, 0.6)
    e.shape([(right, low), (right - 34, low), (right, low + 34)], HULL, 0.6)
    rim = [
        (left, low + 34),
        (left, top - cut),
        (left + cut, top),
        (right - cut, top),
        (right, top - cut),
        (right, low + 34),
        (right - 34, low),
        (left + 34, low),
        (left, low + 34),
    ]
    e.line(rim, EDGE, 0.9, 7)
    e.line([(x + wide / 2 - 70, low), (x + wide / 2 - 40, top)], toned(HULL, 0.8), 0.7, 9)
    e.line([(x + wide / 2 + 70, low), (x + wide / 2 + 40, top)], toned(HULL, 0.8), 0.7, 9)
    for k in range(6):
        e.line([(x + 40 + k * (wide - 80) / 5, top + 14), (x + 40 + k * (wide - 80) / 5, e.high)],
               toned(HULL, 0.6), 0.6, 3)  # fmt: skip
    e.tube([(x + 60, top + 26), (x + wide - 60, top + 26)], (0.60, 0.86, 1.0), 5)
    e.tube([(x + 3, 20), (x + 3, e.high)], (0.16, 0.50, 0.80), 3)


def _screen(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Paint a screen with curves, bars or a map of dots."""
    colour = e.pick(LIGHTS[:3])
    e.box(x - 3, y - 3, wide + 6, high + 6, DARK, 0.6)
    e.shining(
        [(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], toned(colour, 0.16), 0.6
    )
    kind = int(e.rng.integers(3))
    if kind == 0:
        phase = e.dice(0, 6)
        for shift in (0.0, 1.7):
            line = [
                (
                    x + 4 + (wide - 8) * k / 24,
                    y + high * (0.5 + 0.32 * sin(phase + shift + k * 0.55)),
                )
                for k in range(25)
            ]
            e.tube(line, colour, 1.6)
    elif kind == 1:
        for k in range(int(wide / 9)):
            left, up = x + 4 + 9 * k, high * e.dice(0.15, 0.85)
            e.shining(
                [(left, y + 3), (left + 6, y + 3), (left + 6, y + up), (left, y + up)], colour, 0.3
            )
    else:
        for radius in (0.18, 0.32, 0.44):
            circle = ring(x + wide / 2, y + high / 2, high * radius)
            e.tube(circle, toned(colour, 0.8), 1.2)


def _console(e: Easel, x: float, wide: float) -> None:
    """Paint a desk of screens and switches."""
    e.shape([(x + 10, 0), (x + wide - 10, 0), (x + wide, 92), (x, 92)], toned(HULL, 0.62), 0.6)
    e.shape([(x, 92), (x + wide, 92), (x + wide - 16, 136), (x + 16, 136)], toned(HULL, 1.1), 0.8)
    for k in range(int((wide - 40) / 15)):
        for row in range(2):
            lamp = toned(e.pick(LIGHTS), e.dice(0.3, 1.0))
            at = x + 24 + 15 * k
            up = 100 + 16 * row
            e.shining([(at, up), (at + 9, up), (at + 9, up + 7), (at, up + 7)], lamp, 0.5)
    count = max(2, int(wide / 110))
    for k in range(count):
        _screen(e, x + 18 + k * (wide - 28) / count, 20, (wide - 28) / count - 16, 58)
    e.tube([(x + 4, 90), (x + wide - 4, 90)], (0.22, 0.70, 0.95), 2.4)


def _seat(e: Easel, x: float) -> None:
    """Paint a pilot's seat, seen from behind."""
    leather = (0.20, 0.22, 0.26)
    e.box(x - 8, 0, 16, 40, HULL, 0.5)
    e.shape([(x - 46, 34), (x + 46, 34), (x + 40, 60), (x - 40, 60)], leather, 0.6)
    e.shape(
        [(x - 38, 56), (x + 38, 56), (x + 32, 170), (x + 18, 186), (x - 18, 186), (x - 32, 170)],
        leather,
        0.8,
    )
    e.shape([(x - 20, 186), (x + 20, 186), (x + 17, 214), (x - 17, 214)], leather, 0.9)
    e.line([(x, 70), (x, 176)], toned(leather, 0.5), 0.6, 3)
    for side in (-1, 1):
        e.line([(x + side * 44, 60), (x + side * 48, 100)], leather, 0.9, 10)


def cockpit_wall(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the hull with holes for its windows, consoles, and seats before them."""
    e = Easel(stage, "cockpit", foot / (stage.tall(1000) / 1000), speed)
    low = 150.0
    high = max(60.0, min(230.0, e.high - low - 50))
    for x, wide in e.bays(BAY):
        _frame(e, x, wide, low, high)
        _console(e, x + 30, wide * 0.42)
        _console(e, x + wide * 0.53, wide * 0.42)
    for x, wide in e.bays(BAY):
        _seat(e, x + wide * 0.27)
        _seat(e, x + wide * 0.75)
    return e.layer(foot, reach=11)


class Panel:
    """Lamps on the hull that blink, each in its own time."""

    COUNT = 34

    def __init__(self, stage: Stage, foot: int) -> None:
        rng, unit = stage.rng("blinking"), stage.tall(1000) / 1000
        self._speed, self._unit, self._wide = (
            stage.speed(foot),
            unit,
            stage.period(stage.speed(foot)),
        )
        self._lamps = [
            (float(x) * self._wide, foot - (140 if k % 3 else 395) * unit, 0.7 + 2.2 * float(beat),
             float(phase), LIGHTS[k % len(LIGHTS)])
            for k, (x, beat, phase) in enumerate(rng.random((self.COUNT, 3)))
        ]  # fmt: skip

    def draw(self, frame: Frame, view: View) -> None:
        """Draw those that are lit."""
        brush = Brush(frame)
        for x, y, period, phase, colour in self._lamps:
            bright = 0.25 + 0.75 * (0.5 + 0.5 * sin(2 * pi * (view.seconds / period + phase))) ** 2
            at = (x - view.moved(self._speed)) % self._wide
            if at < frame.width + 8:
                brush.disc(at, -y, 3.2 * self._unit, toned(colour, bright))
