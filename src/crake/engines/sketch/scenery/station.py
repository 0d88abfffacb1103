"""An underground station: a tiled wall across the track, a train at the platform, signs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import F32, vector
from crake.engines.sketch.scenery.easel import Easel, ring, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.hall import stood, strip, wash
from crake.engines.sketch.stage import Stage, View

TILES: tuple[RGB, ...] = ((0.86, 0.88, 0.86), (0.80, 0.86, 0.88), (0.88, 0.84, 0.76))
BANDS: tuple[RGB, ...] = ((0.10, 0.42, 0.62), (0.72, 0.20, 0.16), (0.14, 0.50, 0.32))
STEEL, DARK = (0.74, 0.77, 0.80), (0.09, 0.09, 0.10)
POSTERS: tuple[RGB, ...] = (
    (0.90, 0.38, 0.20), (0.22, 0.46, 0.74), (0.94, 0.78, 0.24), (0.34, 0.62, 0.44),
    (0.74, 0.30, 0.50),
)  # fmt: skip
SPAN = 560.0
"""Centimetres from one pillar of the platform to the next."""


def _poster(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    """Hang a poster there: a sun over hills, a big shape, or a bottle, with lines of text."""
    colour = e.pick(POSTERS)
    e.box(x - 5, y - 5, wide + 10, high + 10, DARK, 0.6)
    e.box(x, y, wide, high, toned(colour, 0.9), 0.95)
    other = e.pick(POSTERS)
    if e.dice(0, 1) < 0.5:
        e.disc(x + wide * e.dice(0.35, 0.65), y + high * 0.62, high * 0.2, toned(other, 1.1), 0.95)
        e.shape([(x, y + high * 0.2), (x + wide * 0.4, y + high * 0.5), (x + wide, y + high * 0.25),
                 (x + wide, y), (x, y)], toned(other, 0.5), 0.9)  # fmt: skip
    else:
        e.box(x + wide * 0.4, y + high * 0.25, wide * 0.2, high * 0.4, toned(other, 1.0), 0.95)
        e.box(x + wide * 0.45, y + high * 0.65, wide * 0.1, high * 0.16, toned(other, 0.7), 0.9)
    for k in range(3):
        e.box(x + wide * 0.12, y + high * (0.16 - 0.05 * k), wide * e.dice(0.4, 0.76), high * 0.022,
              (0.96, 0.95, 0.92), 0.9)  # fmt: skip


def far_wall(stage: Stage, share: float) -> tuple[Easel, int]:
    """Return the wall beyond the track, under a dark vault, and the row of the platform's edge."""
    e, foot = strip(stage, "far platform", share)
    tile, band = e.pick(TILES), e.pick(BANDS)
    wash(e, 0, e.high, tile, 0.30, 0.55)
    e.box(0, 0, e.wide, 60, DARK, 0.2)  # the track lies below the platform
    for rail in (10.0, 34.0):
        e.line([(0, rail), (e.wide, rail)], STEEL, 0.5, 4)
    for y in np.arange(60, min(e.high, 420), 20.0).tolist():
        e.line([(0, y), (e.wide, y)], toned(tile, 0.80), 0.45, 1.2)
    for x, _ in e.bays(40):
        e.line([(x, 60), (x, 330)], toned(tile, 0.84), 0.45, 1.2)
    e.box(0, 252, e.wide, 34, band, 0.62)
    for x, wide in e.bays(620):
        _poster(e, x + 60, 100, 200, 130)
        _poster(e, x + 330, 100, 120, 130)
        middle = x + wide - 60  # the station's sign, on the band
        e.disc(middle, 269, 46, (0.94, 0.94, 0.92), 0.8)
        e.disc(middle, 269, 33, band, 0.7)
        e.box(middle - 62, 256, 124, 26, (0.94, 0.94, 0.92), 0.8)
        for k in range(6):
            e.box(middle - 50 + 17 * k, 263, 11 if k % 3 else 13, 12, DARK, 0.6)
    wash(e, 330, e.high, (0.40, 0.41, 0.43), 0.5, 0.15)
    e.box(0, 330, e.wide, 8, STEEL, 0.4)
    for x, wide in e.bays(300):
        e.shining([(x + 20, 372), (x + wide - 20, 372), (x + wide - 20, 380), (x + 20, 380)],
                  (0.98, 0.99, 1.0), 0.8)  # fmt: skip
    return e, foot


def pillars(stage: Stage) -> tuple[Easel, int]:
    """Return the pillars of the platform with benches and signs between, and their row."""
    e, foot = strip(stage, "pillars", 0.68)
    band, tile = e.pick(BANDS), (0.80, 0.82, 0.82)
    top = e.high
    for x, wide in e.bays(SPAN):
        e.box(x, 0, 52, top, tile, 0.5)
        e.box(x, 0, 12, top, tile, 0.28)
        e.box(x + 44, 0, 8, top, tile, 0.68)
        e.box(x - 3, 0, 58, 26, (0.22, 0.22, 0.24), 0.5)
        e.box(x, 150, 52, 18, band, 0.7)
        e.box(x, 168, 52, 3, (0.94, 0.94, 0.92), 0.7)
        _bench(e, x + 150, wide * 0.36)
        if top > 236:  # a sign that hangs from the ceiling
            left = x + wide * 0.42
            e.box(left, 212, 230, 44, (0.10, 0.16, 0.30), 0.7)
            for hook in (20.0, 206.0):
                e.box(left + hook, 256, 4, top, DARK, 0.6)
            e.shape([(left + 14, 234), (left + 34, 250), (left + 34, 240), (left + 54, 240),
                     (left + 54, 228), (left + 34, 228), (left + 34, 218)],
                    (0.96, 0.96, 0.96), 0.9)  # fmt: skip
            for k in range(6):
                e.box(left + 72 + 23 * k, 226, 15, 16, (0.96, 0.96, 0.96), 0.8)
    return e, foot


def _bench(e: Easel, x: float, wide: float) -> None:
    for k in range(3):
        at = x + k * wide / 3
        e.box(at + 4, 44, wide / 3 - 8, 7, STEEL, 0.75)
        e.shape([(at + 6, 56), (at + wide / 3 - 6, 56), (at + wide / 3 - 10, 92), (at + 10, 92)],
                toned(STEEL, 0.86), 0.6)  # fmt: skip
    for leg in (x + wide * 0.2, x + wide * 0.8):
        e.box(leg - 4, 0, 8, 44, DARK, 0.6)


def platform(stage: Stage) -> F32:
    """Return the platform seen from above, for `Floor`: slabs, and a yellow line at its edge."""
    rng, light = stage.rng("platform"), stage.palette.light
    rows = max(16, int((stage.feet - stage.horizon) * 2.2))
    across = np.arange(TILE, dtype=np.float32)[None] * np.float32(12 / TILE)
    down = np.arange(rows, dtype=np.float32)[:, None] * np.float32(7 / rows)
    tone = 0.90 + 0.12 * rng.random((8, 12), np.float32)[down.astype(int), across.astype(int)]
    seam = np.minimum(np.minimum(across % 1, 1 - across % 1), np.minimum(down % 1, 1 - down % 1))
    colour = (tone * np.where(seam < 0.02, 0.72, 1.0))[..., None] * vector((0.56, 0.56, 0.55))
    lit = vector(light.ambient) + 0.6 * vector(light.colour)
    return np.asarray(np.clip(colour * lit, 0, 1), np.float32)


def edge(stage: Stage, foot: int) -> Layer:
    """Return the edge of the platform: a pale kerb and a yellow line with knobs."""
    e, _ = strip(stage, "edge", stage.speed(foot), high=24)
    e.box(0, 16, e.wide, 8, (0.70, 0.70, 0.70), 0.8)
    e.box(0, 4, e.wide, 12, (0.94, 0.76, 0.16), 0.75)
    for x, _ in e.bays(16):
        e.disc(x + 8, 10, 3.4, (0.98, 0.86, 0.34), 0.8)
    return stood(e, foot + round(24 * e.unit))


class Train:
    """A train that comes in, ever slower, and stands at the platform.

    Parameters
    ----------
    coaches
        What it is made of; coaches of the underground by default.
    """

    STOPS = 3.2
    """Seconds until it stands."""

    def __init__(self, stage: Stage, share: float, coaches: Easel | None = None) -> None:
        e = coaches or _underground(stage, share)
        self._layer = stood(e, stage.row(share))
        self._way = 1300 * e.unit / e.speed

    def draw(self, frame: Frame, view: View) -> None:
        """Draw it where it is."""
        left = max(1 - view.seconds / self.STOPS, 0.0)
        self._layer.draw(frame, replace(view, scroll=view.scroll - self._way * left**2))


def _underground(stage: Stage, share: float) -> Easel:
    """Paint the coaches of an underground train."""
    e, _ = strip(stage, "train", share, high=300)
    stripe = e.pick(BANDS)
    for x, wide in e.bays(1500):
        _coach(e, x, wide - 26, stripe)
        e.box(x + wide - 26, 10, 26, 240, DARK, 0.3)
    return e


def _coach(e: Easel, x: float, wide: float, stripe: RGB) -> None:
    """Paint one coach with lit windows and three double doors."""
    e.box(x, 22, wide, 250, STEEL, 0.62)
    e.box(x, 0, wide, 24, DARK, 0.3)
    e.box(x, 262, wide, 16, toned(STEEL, 0.7), 0.5)
    for k in range(9):
        e.line([(x, 40 + 7 * k), (x + wide, 40 + 7 * k)], toned(STEEL, 0.86), 0.5, 1.4)
    e.box(x, 106, wide, 16, stripe, 0.75)
    count = 3
    for k in range(count):
        left = x + (k + 0.5) * wide / count - 70
        e.box(left - 6, 26, 152, 220, toned(STEEL, 0.6), 0.5)
        for half in (left, left + 71):
            e.box(half, 28, 69, 214, toned(STEEL, 1.06), 0.7)
            _pane(e, half + 12, 118, 45, 104)
    for k in range(count + 1):
        left = x + k * wide / count - 118
        start, end = max(left, x + 24), min(left + 236, x + wide - 24)
        if end - start > 60:
            _pane(e, start, 128, end - start, 92)


def _pane(e: Easel, x: float, y: float, wide: float, high: float) -> None:
    e.box(x - 4, y - 4, wide + 8, high + 8, DARK, 0.4)
    e.shining([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], (0.90, 0.92, 0.84), 0.2)
    if wide > 60:
        for k in range(int(wide // 74)):
            at = x + 36 + 74 * k
            if e.dice(0, 1) < 0.55:  # somebody in a seat
                e.shape([(at - 20, y), (at + 20, y), (at + 15, y + 30), (at - 15, y + 30)],
                        toned(e.pick(POSTERS), 0.5), 0.6)  # fmt: skip
                e.disc(at, y + 42, 12, e.pick(((0.72, 0.52, 0.40), (0.44, 0.30, 0.22))), 0.7)
                cap = [p for p in ring(at, y + 43, 12.6) if p[1] >= y + 44]
                e.shape(cap, (0.16, 0.11, 0.08), 0.6)
    e.shape([(x, y + high), (x + wide * 0.3, y + high), (x + wide * 0.1, y + high * 0.55),
             (x, y + high * 0.55)], (0.98, 0.98, 0.94), 0.95)  # fmt: skip
