"""What stands on ski slopes, ice rinks, tennis courts and golf courses."""

from __future__ import annotations

from math import cos, pi, sin

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.raster import F32, mix, step, vector
from crake.engines.sketch.scenery.easel import Easel, Point, toned
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.scenery.hall import ceiling, panels, strip, wash
from crake.engines.sketch.scenery.textures import carpet
from crake.engines.sketch.stage import Stage

STEEL, RED, WHITE = (0.46, 0.48, 0.52), (0.80, 0.10, 0.12), (0.96, 0.96, 0.96)
SKIERS: tuple[RGB, ...] = (
    (0.86, 0.18, 0.16), (0.16, 0.36, 0.72), (0.94, 0.72, 0.14), (0.20, 0.54, 0.36),
)  # fmt: skip
CABLE = 620.0
"""How high a ski lift's cable hangs, in centimetres."""


def chair_lift(stage: Stage, share: float) -> list[Layer]:
    """Return a ski lift: its pylons, and chairs that travel along the cable."""
    posts, foot = strip(stage, "pylons", share, high=CABLE + 70)
    for x, _ in posts.bays(2100):
        posts.shape([(x - 26, 0), (x + 26, 0), (x + 13, CABLE + 20), (x - 13, CABLE + 20)],
                    STEEL, 0.55)  # fmt: skip
        posts.shape([(x + 4, 0), (x + 26, 0), (x + 13, CABLE + 20), (x + 4, CABLE + 20)],
                    STEEL, 0.9)  # fmt: skip
        posts.box(x - 95, CABLE + 8, 190, 16, STEEL, 0.7)
        for k in (-80, -50, 50, 80):
            posts.disc(x + k, CABLE + 4, 11, toned(STEEL, 0.6), 0.6)
    posts.line([(0, CABLE), (posts.wide, CABLE)], (0.14, 0.14, 0.16), 0.5, 4)
    chairs, _ = strip(stage, "chairs", share, high=CABLE + 70)
    for x, _ in chairs.bays(640):
        _chair(chairs, x + 120)
    moving = chairs.layer(foot)
    moving.drift = 120 * chairs.unit
    return [posts.layer(foot, shadow=True, snow=10.0), moving]


def _chair(e: Easel, x: float) -> None:
    """Hang a chair with two skiers from the cable."""
    low = CABLE - 210
    e.line([(x, CABLE), (x + 18, CABLE - 90), (x - 70, CABLE - 100), (x - 78, low)], STEEL, 0.8, 6)
    e.box(x - 84, low, 120, 12, (0.14, 0.15, 0.17), 0.6)
    e.box(x - 84, low, 10, 66, (0.14, 0.15, 0.17), 0.6)
    for k in range(2):
        at, coat = x - 62 + 46 * k, e.pick(SKIERS)
        e.shape([(at, low + 12), (at + 30, low + 12), (at + 26, low + 74), (at + 4, low + 74)],
                coat, 0.75)  # fmt: skip
        e.disc(at + 16, low + 88, 15, toned(coat, 0.7), 0.7)
        e.disc(at + 21, low + 86, 8, (0.86, 0.66, 0.52), 0.8)
        e.line([(at + 24, low + 16), (at + 56, low + 4), (at + 52, low - 44)], (0.16, 0.18, 0.24),
               0.6, 15)  # fmt: skip
        e.line([(at + 20, low - 44), (at + 110, low - 58)], e.pick(SKIERS), 0.8, 6)


def gates(stage: Stage, share: float) -> Layer:
    """Return the gates of a slalom: pairs of poles with flags, red and blue in turn."""
    e, foot = strip(stage, f"gates {share}", share, high=190)
    for k, (x, wide) in enumerate(e.bays(900)):
        colour = (RED, (0.14, 0.30, 0.76))[k % 2]
        at = x + wide * e.dice(0.2, 0.5)
        for shift in (0.0, 170.0):
            e.box(at + shift, 0, 6, 180, colour, 0.8)
        e.box(at + 6, 92, 164, 62, toned(colour, 1.0), 0.75)
    return e.layer(foot, shadow=True)


def rink_boards(stage: Stage, share: float) -> Layer:
    """Return the boards around an ice rink, with advertisements, and the glass above them."""
    e, foot = strip(stage, "boards", share, high=230)
    for x, wide in e.bays(300):
        e.box(x, 112, wide, 106, (0.80, 0.88, 0.92), 0.35)
        e.box(x + 20, 112, 26, 106, (0.92, 0.96, 0.98), 0.5)
        e.box(x, 112, 5, 112, STEEL, 0.8)
    e.box(0, 0, e.wide, 112, WHITE, 0.80)
    for x, wide in e.bays(620):
        if e.dice(0, 1) < 0.75:
            e.box(x + 40, 34, wide - 90, 56, e.pick(SKIERS), 0.8)
            for k in range(6):
                e.box(x + 84 + k * 70, 50, e.dice(24, 56), 26, WHITE, 0.9)
    e.box(0, 0, e.wide, 22, (0.94, 0.80, 0.16), 0.8)
    e.box(0, 106, e.wide, 8, (0.16, 0.30, 0.66), 0.8)
    return e.layer(foot)


def rink_hall(stage: Stage) -> Layer:
    """Return the hall above the stands: dark, with rows of lamps under its roof."""
    e, foot = strip(stage, "rink hall", 0.22)
    wash(e, 0, e.high, (0.20, 0.23, 0.28), 0.5, 0.5)
    ceiling(e, 620, (0.16, 0.18, 0.22), (0.34, 0.36, 0.40), 0.5)
    panels(e, 620, 520, (0.96, 0.98, 1.0), 0.5)
    return e.layer(foot)


def rink(stage: Stage) -> F32:
    """Return the ice of a rink: white, scratched by skates, with its red and blue lines."""
    rng = stage.rng("rink")
    ice = carpet(stage, (0.66, 0.74, 0.80), (0.76, 0.82, 0.87))
    rows = ice.shape[0]
    down = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    across = np.arange(TILE, dtype=np.float32)[None]
    scratched = np.zeros((rows, TILE), np.float32)
    for _ in range(46):
        x, y, bend = rng.random() * TILE, rng.random(), rng.normal(0, 0.22)
        away = (across - x + TILE / 2) % TILE - TILE / 2
        near = np.abs(down - y - bend * (away / TILE) - 0.8 * bend * (away / TILE) ** 2)
        near = near + np.where(np.abs(away) > TILE * 0.2, 1.0, 0.0)
        scratched = np.maximum(scratched, step(0.0042, 0.0008, near.astype(np.float32)))
    ice = mix(ice, vector((0.98, 0.99, 1.0)), 0.7 * scratched)
    away = np.abs(across - TILE / 2)
    red = step(9.0, 7.0, away)
    spot = np.hypot(away / 150.0, (down - 0.42) / 0.16)
    blue = step(0.03, 0.02, np.abs(spot - 1))
    ice = mix(ice, vector((0.80, 0.16, 0.18)), 0.7 * red)
    return mix(ice, vector((0.20, 0.36, 0.74)), np.asarray(0.7 * blue, np.float32))


def clay(stage: Stage, ground: RGB, around: RGB) -> F32:
    """Return a tennis court from above, its lines along the picture and across it."""
    inner = carpet(stage, toned(ground, 0.9), toned(ground, 1.08))
    outer = carpet(stage, toned(around, 0.9), toned(around, 1.08))
    rows = inner.shape[0]
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    across = np.abs(np.arange(TILE, dtype=np.float32)[None] - TILE / 2)
    lies = step(1.30, 1.29, depth) * np.ones((1, TILE), np.float32)
    floor = mix(outer, inner, np.asarray(lies, np.float32))
    line = np.maximum(
        step(0.014, 0.009, np.abs(depth - 1.28)), step(0.010, 0.006, np.abs(depth - 0.84))
    )
    line = line * np.ones((1, TILE), np.float32)
    line = np.maximum(line, step(6.0, 4.0, across) * (depth > 0.84) * (depth < 1.28))
    lit = vector(stage.palette.light.ambient) + 0.85 * vector(stage.palette.light.colour)
    return mix(floor, np.clip(vector(WHITE) * lit, 0, 1), np.asarray(0.9 * line, np.float32))


def net(stage: Stage, share: float) -> Layer:
    """Return the net of a tennis court, right across the picture."""
    e, foot = strip(stage, "net", share, high=110)
    for k in range(int(e.wide // 9) + 1):
        e.line([(9 * k, 4), (9 * k, 92)], (0.10, 0.11, 0.11), 0.4, 1.0)
    for k in range(10):
        e.line([(0, 4 + 9 * k), (e.wide, 4 + 9 * k)], (0.10, 0.11, 0.11), 0.4, 1.0)
    e.box(0, 90, e.wide, 9, WHITE, 0.9)
    for x, _ in e.bays(1400):
        e.box(x, 0, 9, 106, (0.14, 0.30, 0.24), 0.7)
    return e.layer(foot, shadow=True)


def green(stage: Stage, share: float) -> Layer:
    """Return what lies on a golf course: bunkers, greens, and a flag in its hole."""
    e, foot = strip(stage, "green", share, high=300)
    for x, wide in e.bays(1500):
        _patch(e, x + 0.30 * wide, 66, 430, 50, (0.40, 0.64, 0.24))
        _patch(e, x + 0.30 * wide, 68, 410, 44, (0.46, 0.72, 0.28))
        _patch(e, x + 0.66 * wide, 40, 210, 30, (0.62, 0.56, 0.38))
        _patch(e, x + 0.66 * wide, 36, 204, 25, (0.93, 0.86, 0.66))
        at = x + 0.32 * wide
        _patch(e, at, 66, 9, 3, (0.06, 0.06, 0.05))
        e.box(at - 2, 66, 4, 214, WHITE, 0.9)
        e.shape([(at + 2, 280), (at + 82, 256), (at + 2, 230)], RED, 0.85)
    return e.layer(foot)


def _patch(e: Easel, x: float, y: float, half: float, tall: float, colour: RGB) -> None:
    """Lay a flat patch with a wavy edge on the ground."""
    edge: list[Point] = []
    phase = e.dice(0, 2 * pi)
    for k in range(40):
        turn = 2 * pi * k / 40
        reach = 1 + 0.10 * sin(3 * turn + phase) + 0.06 * sin(5 * turn + 2 * phase)
        edge.append((x + half * reach * cos(turn), y + tall * reach * sin(turn)))
    e.shape(edge, colour, 0.85)
