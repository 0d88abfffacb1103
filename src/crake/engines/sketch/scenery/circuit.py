"""A race track: asphalt between kerbs of red and white, walls of tyres, a gantry."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, mix, step, vector
from crake.engines.sketch.scenery.easel import Easel, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.textures import lawn
from crake.engines.sketch.stage import Stage

RED: RGB = (0.84, 0.12, 0.12)
WHITE: RGB = (0.93, 0.93, 0.92)
NEAR_KERB, FAR_KERB = 0.70, 1.34
"""Depths of the kerbs, where the feet are at depth 1."""


def circuit(stage: Stage) -> F32:
    """Return the ground: grass, a kerb, the track with the rubber of its line, a kerb, grass."""
    grass = lawn(stage, (0.16, 0.34, 0.09), (0.36, 0.55, 0.18))
    rng, rows = stage.rng("circuit"), grass.shape[0]
    light = stage.palette.light
    bright = vector(light.ambient) + np.float32(0.85) * vector(light.colour)
    fine = fbm(rng, rows, TILE, 4, 2, 0.9)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=4.0)
    grey = 0.26 + 0.10 * (fine - 0.5) + 0.12 * (broad - 0.5)
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    worn = np.maximum(
        step(0.10, 0.02, np.abs(depth - 0.94)), step(0.10, 0.02, np.abs(depth - 1.10))
    )
    road = (grey - 0.07 * worn)[..., None] * vector((1.0, 1.0, 1.04)) * bright
    inside = step(NEAR_KERB, NEAR_KERB + 0.006, depth) * step(FAR_KERB, FAR_KERB - 0.006, depth)
    ground = mix(grass, np.asarray(road, np.float32), inside * np.ones_like(fine))
    stripe = (np.arange(TILE)[None] * 16 // TILE % 2)[..., None]
    paint = np.where(stripe == 0, vector(RED), vector(WHITE)) * bright
    for edge, half in ((NEAR_KERB, 0.020), (FAR_KERB, 0.034)):
        kerb = step(half, half * 0.9, np.abs(depth - edge)) * np.ones_like(fine)
        ground = mix(ground, np.asarray(np.broadcast_to(paint, ground.shape), np.float32), kerb)
        line = step(0.012, 0.009, np.abs(depth - edge - (0.045 if edge < 1 else -0.07)))
        chalk = np.broadcast_to(vector(WHITE) * bright, ground.shape).astype(np.float32)
        ground = mix(ground, chalk, line * np.ones_like(fine))
    return np.clip(ground, 0, 1).astype(np.float32)


def tyre_wall(stage: Stage, foot: int) -> Layer:
    """Return stacks of tyres, painted red and white, before a barrier, on row `foot`."""
    e = Easel(stage, "tyres", 74, stage.speed(foot))
    e.box(0, 22, e.wide, 9, (0.66, 0.68, 0.70), 0.8)
    e.box(0, 44, e.wide, 9, (0.66, 0.68, 0.70), 0.8)
    for k, (x, wide) in enumerate(e.bays(29)):
        colour = (RED, WHITE, (0.10, 0.10, 0.11))[(k // 4) % 3]
        for row in range(4):
            e.box(x + 1, 11.0 * row, wide - 2, 10, toned(colour, 0.9), 0.55)
            e.box(x + wide * 0.55, 11.0 * row + 1, wide * 0.3, 8, colour, 0.95)
    return e.layer(foot, shadow=True, snow=4)


def gantry(stage: Stage, foot: int) -> Layer:
    """Return a gantry with the lights of the start, which spans the track."""
    e = Easel(stage, "gantry", 300, stage.speed(foot))
    steel = (0.24, 0.26, 0.30)
    for x, wide in e.bays(1500):
        left = x + wide * 0.56
        for at in (left, left + 420):
            e.box(at, 0, 14, 270, steel, 0.6)
            for k in range(8):
                e.line([(at, 34.0 * k), (at + 14, 34.0 * (k + 1))], toned(steel, 1.6), 0.6, 2)
        e.box(left - 10, 232, 454, 52, steel, 0.6)
        for row in range(2):
            for k in range(34):
                colour = WHITE if (row + k) % 2 else (0.07, 0.07, 0.08)
                e.box(left - 10 + 454 / 34 * k, 270 + 14.0 * row, 454 / 34, 14, colour, 0.8)
        for k in range(5):
            e.box(left + 130 + 36 * k, 208, 24, 26, (0.08, 0.08, 0.09), 0.5)
            e.lamp(left + 142 + 36 * k, 221, 8, (1.0, 0.14, 0.10), 0.7)
    return e.layer(foot, shadow=True)
