"""A theatre: a velvet curtain, a spotlight that follows, and the heads of those who watch."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer, Plate, to_bytes
from crake.engines.sketch.noise import cell, fbm
from crake.engines.sketch.raster import F32, even, step, vector
from crake.engines.sketch.scenery.paint import dot, empty, ink, pen, polygon
from crake.engines.sketch.stage import Stage, View

VELVET: RGB = (0.56, 0.05, 0.08)
GOLD: RGB = (0.86, 0.64, 0.24)
HOUSE = 0.42
"""Share of the light that reaches the curtain beside the spotlight."""


def _folds(stage: Stage, name: str, width: int, wide: float) -> F32:
    """Return per column how a hanging cloth is lit, 0..1: round folds, none like the next."""
    sway = fbm(stage.rng(name), 8, width, cell(2 * wide), 2)[4]
    count = max(1, round(width / wide))
    turn = (np.arange(width) / width * count + 1.1 * sway) * 2 * np.pi
    return np.asarray(0.5 + 0.38 * np.sin(turn) + 0.12 * np.sin(2 * turn + 1), np.float32)


def curtain(stage: Stage, foot: int, speed: float) -> Layer:
    """Return the curtain at the back of a stage, down to row `foot`, brightest at its foot."""
    rows, width = even(foot), stage.period(speed)
    light = stage.palette.light
    folds = _folds(stage, "curtain", width, 62 * stage.unit)
    down = np.linspace(0.25, 1.0, rows, dtype=np.float32)[:, None]
    shade = (0.22 + 0.78 * folds)[None] * down * np.float32(HOUSE)
    colour = vector(VELVET) * (vector(light.ambient) + vector(light.colour))
    picture = to_bytes((shade[..., None] * colour * 1.5).astype(np.float32))
    hem = max(2, stage.px(12))
    gold = vector(ink(GOLD, light, 0.5)) * HOUSE * 1.4
    picture[rows - hem :, :, :3] = np.clip(gold * (0.4 + 0.6 * folds)[None, :, None] * 255, 0, 255)
    return Layer(picture, 0, speed, smooth=stage.smooth(speed))


def pelmet(stage: Stage, speed: float) -> Layer:
    """Return the swags that hang before the top of a stage, with a golden fringe."""
    high, width = stage.tall(104), stage.period(speed)
    light = stage.palette.light
    count = max(1, round(width / (300 * stage.unit)))
    along = (np.arange(width, dtype=np.float32) / width * count) % 1
    hang = high * (0.52 + 0.46 * np.sin(np.pi * along) ** 0.8)
    row = np.arange(high, dtype=np.float32)[:, None]
    # The folds of a swag run along its lower edge.
    fold = 0.5 + 0.5 * np.sin(2 * np.pi * 3.2 * (row / hang[None]) ** 1.3)
    shade = HOUSE * (0.35 + 0.55 * fold) * (0.55 + 0.45 * np.sin(np.pi * along))[None]
    colour = vector(VELVET) * (vector(light.ambient) + vector(light.colour)) * 1.5
    picture = shade[..., None] * colour
    fringe = step(9 * stage.unit, 8 * stage.unit, hang[None] - row)
    gold = vector(ink(GOLD, light, 0.6)) * HOUSE * 1.5
    picture += fringe[..., None] * (gold - picture)
    cover = step(-1.0, 1.0, hang[None] - row)
    return Layer(to_bytes(picture.astype(np.float32), cover), 0, speed, smooth=stage.smooth(speed))


def audience(stage: Stage) -> Layer:
    """Return the dark heads and shoulders of the first row, at the lower end of the picture."""
    speed = stage.speed(stage.height) * 1.2
    high, width = stage.px(92), stage.period(speed)
    rng, picture, unit = stage.rng("audience"), empty(high, width), stage.unit
    light = stage.palette.light
    count = max(1, round(width / (128 * unit)))
    for k in range(count):
        x = (k + 0.5 + 0.3 * (rng.random() - 0.5)) * width / count
        top = high * (0.30 + 0.16 * rng.random())
        tone = 0.05 + 0.03 * float(rng.random())
        dark = pen(ink((tone, tone * 0.85, tone * 1.05), light, 0.4))
        dot(picture, x, top, 25 * unit, dark)
        slope = np.array([[-11, 18], [11, 18], [52, 52], [60, 130], [-60, 130], [-52, 52]])
        polygon(picture, (slope * unit + (x, top)).astype(np.float32), dark)
    return Layer(picture, stage.height - high, speed, smooth=stage.smooth(speed))


class Spotlight:
    """A cone of light from above, and the pool that it throws on the boards, on who plays.

    The pool is the wider, the more there are.
    """

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        count = sum(subject.count for subject in stage.direction.subjects)
        wide = 460 * stage.unit * min(1 + 0.35 * max(count - 1, 0), 2.2)
        half = min(wide, 0.92 * stage.width) / 2
        flat = half * 0.17
        rows = even(stage.feet + flat + 4)
        x = np.arange(-half - 4, half + 4, dtype=np.float32)[None]
        y = np.arange(rows, dtype=np.float32)[:, None]
        share = y / stage.feet
        edge = 24 * stage.unit + (half * 0.94 - 24 * stage.unit) * share
        away = np.abs(x) / np.maximum(edge, 1)
        ends = y < stage.feet + flat * np.sqrt(np.clip(1 - (x / half) ** 2, 0, 1))
        beam = (46 - 26 * share) * step(1.0, 0.55, away) * ends
        pool = 74 * step(1.06, 0.80, np.hypot(x / half, (y - stage.feet) / flat))
        self._plate = Plate(np.clip(beam + pool, 0, 255).astype(np.uint8))
        self._left = x.size / 2

    def draw(self, frame: Frame, view: View) -> None:
        """Light what is drawn so far, around where the subject stands."""
        x = self._stage.motion.place(view.seconds) * self._stage.width - self._left
        self._plate.draw(frame, x, 0)
