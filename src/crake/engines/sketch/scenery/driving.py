"""A road that is driven along, as it is seen through the windscreen of a car."""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np

from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.layers import OPAQUE, Layer, Sprite, halved
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, U8, mix, recoloured, shrink, step, vector
from crake.engines.sketch.scenery.easel import Easel, Point, ring, toned
from crake.engines.sketch.scenery.paint import hazed
from crake.engines.sketch.scenery.seasons import land
from crake.engines.sketch.scenery.trees import broadleaf, conifer, in_season
from crake.engines.sketch.stage import Stage, View

EYE, LENS = 1.25, 0.9
"""Height of the eyes over the road in metres, and focal length in widths of the frame."""
FINE, LONG, HALF = 8, 72, 16
"""Texels a metre; metres of road after which it repeats, and to either side of its middle."""
FURTHEST = 44.0
"""Metres beyond which the dashes of a road run into each other."""
LANE = 1.75
"""Metres from the middle line to the middle of the lane."""
SHRINKS = 0.93
"""From one size of a tree to the next."""


def _road(stage: Stage) -> F32:
    """Return `(LONG * FINE, 2 * HALF * FINE, 3)`: asphalt between grass, with its lines."""
    rng = stage.rng("road ahead")
    rows, columns = LONG * FINE, 2 * HALF * FINE
    fine = fbm(rng, rows, columns, 16, 4, 0.8)[..., None] - np.float32(0.5)
    x = (np.arange(columns, dtype=np.float32)[None] + 0.5) / FINE - HALF
    z = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / FINE
    green, dry = land((0.34, 0.46, 0.18), stage.season), land((0.50, 0.44, 0.30), stage.season)
    ground = vector(green) * (1 + 0.7 * fine)
    verge = step(5.4, 4.2, np.abs(x + 0.3 * fine[..., 0]))
    ground = mix(ground.astype(np.float32), vector(dry), verge)
    asphalt = np.broadcast_to(vector((0.27, 0.27, 0.29)), ground.shape) * (1 + 0.35 * fine)
    ground = mix(
        ground,
        asphalt.astype(np.float32),
        np.asarray(step(3.75, 3.6, np.abs(x)) * np.ones_like(z), np.float32),
    )
    dash = step(0.10, 0.06, np.abs(x)) * (z % 9 < 3)
    edges = step(0.10, 0.06, np.abs(np.abs(x) - 3.35)) * np.ones_like(z)
    ground = mix(
        ground, vector((0.93, 0.92, 0.86)), np.asarray(np.maximum(dash, edges), np.float32)
    )
    light = stage.palette.light
    return np.clip(ground * (vector(light.ambient) + 0.8 * vector(light.colour)), 0, 1)


class RoadAhead:
    """The road and what grows beside it, coming towards the viewer.

    Parameters
    ----------
    horizon, foot
        Rows between which it lies.
    pace
        Metres a second.
    """

    def __init__(self, stage: Stage, horizon: int, foot: int, pace: float) -> None:
        self._stage, self._horizon, self._foot, self._pace = stage, horizon, foot, pace
        self._lens = LENS * max(stage.width, 0.8 * stage.frame_height)
        road = _road(stage)
        far = np.repeat(road.mean(axis=0, keepdims=True), 4, axis=0)
        atlas = np.concatenate([road, road, far])
        yuv = recoloured(np.asarray(cv2.convertScaleAbs(atlas, alpha=255), np.uint8), OPAQUE)
        self._atlas = halved(yuv)
        self._ways = [self._way(size) for size in (1, 2, 2)]
        self._veil = self._air()
        self._lamps = self._headlights() if stage.dark else None
        self._trees = self._nursery()
        rng = stage.rng("beside the road")
        count = 46
        self._spots = np.stack([
            (np.arange(count) + rng.uniform(0, 0.8, count)) * (4 * LONG / count),
            np.where(rng.random(count) < 0.5, -1, 1) * rng.uniform(6.5, 15, count) + LANE,
            rng.integers(len(self._trees), size=count),
        ], -1)  # fmt: skip

    def _way(self, size: int) -> tuple[F32, F32, F32]:
        """Return columns of the atlas, metres ahead, and which rows show it from far."""
        rows = np.arange(self._horizon, self._foot, size, dtype=np.float32) + np.float32(size / 2)
        ahead = self._lens * EYE / np.maximum(rows - self._horizon, 0.5)
        columns = np.arange(0, self._stage.width, size, dtype=np.float32) + np.float32(size / 2)
        x = (columns[None] - self._stage.width / 2) * (ahead / self._lens)[:, None] - LANE
        x = 2 * HALF - np.abs((x + HALF) % (4 * HALF) - 2 * HALF)  # beyond, grass is mirrored
        x = (np.abs(x) % (2 * HALF)) * FINE / size
        near = ahead < FURTHEST
        return x.astype(np.float32), ahead.astype(np.float32)[:, None], near[:, None]

    def _air(self) -> list[tuple[U8, U8]]:
        """Return, for each plane, how much of a row is seen through the air, and the air."""
        stage = self._stage
        colour = np.clip(vector(stage.palette.horizon) * 255, 0, 255).astype(np.uint8)
        air = cast("U8", cv2.transform(colour.reshape(1, 1, 3), OPAQUE)).reshape(3)
        veils = []
        for (_, ahead, _), tone in zip(self._ways, air.tolist(), strict=True):
            share = np.clip(stage.murk(0.5, 0.0) * (1 - np.exp(-ahead / 120)), 0, 1)
            veils.append(((255 * (1 - share)).astype(np.uint8), (tone * share).astype(np.uint8)))
        return veils

    def _headlights(self) -> U8:
        """Return the light of the headlamps on the road, to be added."""
        _, ahead, _ = self._ways[0]
        columns = np.arange(self._stage.width, dtype=np.float32)[None]
        x = (columns - self._stage.width / 2) * ahead / self._lens
        beam = np.exp(-((x / (1.6 + 0.10 * ahead)) ** 2)) * np.exp(-(((ahead - 9) / 15) ** 2))
        return np.asarray(92 * beam, np.uint8)

    def _nursery(self) -> list[list[Sprite]]:
        """Paint the trees, each in all sizes from near to far."""
        stage = self._stage
        rng, light, high = stage.rng("trees ahead"), stage.palette.light, int(0.5 * self._lens)
        kinds = [in_season(kind, stage.season) for kind in (broadleaf, conifer, broadleaf)]
        trees = []
        for kind in kinds:
            tree, sizes, tall = kind(rng, high, light), [], float(high)
            while tall > 4:
                share = tall / high
                ahead = 8.0 * self._lens / tall
                small = shrink(tree, max(2, round(tree.shape[1] * share)), max(2, round(tall)))
                haze = stage.murk(0.5, 0.0) * (1 - float(np.exp(-ahead / 120)))
                sizes.append(Sprite(hazed(small, stage.palette.horizon, haze)))
                tall *= SHRINKS
            trees.append(sizes)
        return trees

    def draw(self, frame: Frame, view: View) -> None:
        """Draw the road and, from far to near, the trees beside it."""
        gone = self._pace * view.seconds
        for number, (plane, size) in enumerate(
            zip((frame.y, frame.u, frame.v), (1, 2, 2), strict=True)
        ):
            self._lay(plane, number, size, gone)
        top, foot = self._horizon, min(self._foot, frame.height)
        if self._lamps is not None:
            box = frame.y[top:foot]
            cv2.add(box, self._lamps[: foot - top], box)
        ahead = (self._spots[:, 0] - gone) % (4 * LONG)
        for k in np.argsort(-ahead).tolist():
            self._stand(frame, float(ahead[k]), float(self._spots[k, 1]), int(self._spots[k, 2]))

    def _lay(self, plane: Plane, number: int, size: int, gone: float) -> None:
        """Look a plane of the road up."""
        x, ahead, near = self._ways[number]
        y = np.where(near, (ahead + gone % LONG) % LONG, 2 * LONG + 0.25) * (FINE / size)
        rows = np.repeat(y.astype(np.float32), x.shape[1], axis=1)
        seen = cv2.remap(self._atlas[number], x, rows, cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE)
        clear, air = self._veil[number]
        cv2.multiply(seen, np.repeat(clear, x.shape[1], axis=1), seen, 1 / 255)
        cv2.add(seen, np.repeat(air, x.shape[1], axis=1), seen)
        target = plane[self._horizon // size : self._horizon // size + len(seen)]
        target[...] = seen[: len(target)]

    def _stand(self, frame: Frame, ahead: float, aside: float, kind: int) -> None:
        """Draw a tree where it has come to."""
        if ahead < 3.0:
            return
        sizes, tall = self._trees[kind], 8.0 * self._lens / ahead
        pick = round(np.log(sizes[0].height / tall) / -np.log(SHRINKS))
        if pick >= len(sizes) or pick < -4:
            return
        tree = sizes[max(pick, 0)]
        x = frame.width / 2 + aside * self._lens / ahead
        foot = self._horizon + EYE * self._lens / ahead
        if -tree.width < x - tree.width / 2 < frame.width:
            tree.draw(frame, x - tree.width / 2, foot - tree.height * 0.985)


def interior_of_car(stage: Stage) -> Layer:
    """Return what is seen of a car from its front seats: roof, pillars, dashboard, wheel."""
    e = Easel(stage, "car", stage.height / (stage.tall(1000) / 1000), 0.0)
    wide, high = stage.width / e.unit, e.high
    trim, dark, leather = (0.17, 0.17, 0.18), (0.09, 0.09, 0.10), (0.22, 0.20, 0.19)
    dash = 0.33 * high
    e.box(-60, 0.93 * high, wide + 400, 0.09 * high, (0.34, 0.33, 0.31), 0.4)
    e.shape([(-60, 0.93 * high), (wide + 60, 0.93 * high), (0.78 * wide, 0.90 * high),
             (0.22 * wide, 0.90 * high)], (0.30, 0.29, 0.28), 0.3)  # fmt: skip
    for side in (0.0, 1.0):
        way = 1 - 2 * side
        edge = side * wide
        e.shape([(edge - 60 * way, 0), (edge + 0.02 * wide * way, 0),
                 (edge + 0.015 * wide * way, dash), (edge + 0.12 * wide * way, 0.94 * high),
                 (edge + 0.055 * wide * way, 0.96 * high), (edge - 60 * way, 0.6 * high)],
                trim, 0.5)  # fmt: skip
    hood = [(-60.0, 0.0), (-60.0, 0.86 * dash), (0.16 * wide, 0.98 * dash),
            (0.5 * wide, 1.03 * dash), (0.84 * wide, 0.98 * dash), (wide + 60, 0.86 * dash),
            (wide + 60, 0.0)]  # fmt: skip
    e.shape(hood, trim, 0.75)
    e.shape([(x, y - 0.05 * dash if y else 0.0) for x, y in hood], leather, 0.5)
    e.shape([(x, y - 0.26 * dash if y else 0.0) for x, y in hood], dark, 0.6)
    _instruments(e, wide, dash)
    _wheel(e, (0.30 * wide, 0.30 * dash), 0.20 * wide if wide > high else 0.30 * wide)
    at, low = 0.52 * wide, 0.83 * high
    e.box(at - 3, low, 6, 0.10 * high, dark, 0.5)
    e.shape([(at - 88, low + 6), (at + 88, low + 6), (at + 82, low - 42), (at - 82, low - 42)],
            dark, 0.6)  # fmt: skip
    e.shape([(at - 80, low), (at + 80, low), (at + 74, low - 36), (at - 74, low - 36)],
            stage.palette.middle, 0.5)  # fmt: skip
    return e.layer(stage.height)


def _instruments(e: Easel, wide: float, dash: float) -> None:
    """Paint two dials, a screen, and vents on the dashboard."""
    for k, x in enumerate((0.245, 0.355)):
        at, y, radius = x * wide, 0.66 * dash, 0.13 * dash
        e.disc(at, y, radius * 1.12, (0.05, 0.05, 0.06), 0.6)
        e.tube(ring(at, y, radius), (0.30, 0.62, 0.90), 2)
        for step_ in range(9):
            turn = np.pi * (1.2 - 1.4 * step_ / 8)
            inner: Point = (at + 0.8 * radius * np.cos(turn), y + 0.8 * radius * np.sin(turn))
            outer: Point = (at + 0.95 * radius * np.cos(turn), y + 0.95 * radius * np.sin(turn))
            e.tube([inner, outer], (0.86, 0.92, 1.0), 1.4)
        turn = 2.2 - 1.1 * k
        e.tube([(at, y), (at + 0.75 * radius * np.cos(turn), y + 0.75 * radius * np.sin(turn))],
               (1.0, 0.36, 0.20), 2.4)  # fmt: skip
    left, low = 0.50 * wide, 0.44 * dash
    long, tall = 0.17 * wide, 0.34 * dash
    e.box(left - 5, low - 5, long + 10, tall + 10, (0.04, 0.04, 0.05), 0.6)
    pane = [(left, low), (left + long, low), (left + long, low + tall), (left, low + tall)]
    e.shining(pane, (0.10, 0.20, 0.26), 0.3)
    e.tube([(left + 0.5 * long, low), (left + 0.46 * long, low + 0.5 * tall),
            (left + 0.6 * long, low + tall)], (0.36, 0.76, 1.0), 4)  # fmt: skip
    for x in (0.72, 0.90):
        e.box(x * wide, 0.56 * dash, 0.08 * wide, 0.14 * dash, (0.05, 0.05, 0.05), 0.5)
        for k in range(4):
            e.box(x * wide, (0.57 + 0.035 * k) * dash, 0.08 * wide, 2, (0.24, 0.24, 0.25), 0.7)


def _wheel(e: Easel, at: Point, radius: float) -> None:
    """Paint the steering wheel."""
    x, y = at
    leather = (0.13, 0.12, 0.12)
    for reach, lit, thick in ((1.0, 0.35, 0.14), (1.02, 0.9, 0.05)):
        rim = [(px, y + 0.86 * (py - y)) for px, py in ring(x, y, radius * reach, 48)]
        e.line(rim, leather, lit, thick * radius)
    for spoke in ((-0.95, 0.06), (0.95, 0.06), (0.0, -0.9)):
        e.line(
            [(x, y), (x + spoke[0] * radius, y + spoke[1] * radius)], leather, 0.5, 0.16 * radius
        )
    hub = [(px, y + 0.8 * (py - y)) for px, py in ring(x, y, 0.30 * radius)]
    e.shape(hub, toned(leather, 1.3), 0.6)
    e.disc(x, y, 0.08 * radius, (0.62, 0.64, 0.66), 0.8)
