"""Grounds seen from above, for `Floor`: near rows first."""

from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.raster import F32, mix, step, vector
from crake.engines.sketch.scenery.floor import TILE
from crake.engines.sketch.stage import Stage

DEEP = 1.35
"""Depths that a texture covers beyond its first row, where the feet are at depth 1."""
BOARD = 44.0
"""Width of a floor board at the feet, in pixels of a 1280 x 720 picture."""


def _rows(stage: Stage) -> int:
    return max(16, int((stage.feet - stage.horizon) * DEEP))


def _lit(stage: Stage, colour: F32, amount: float = 0.85) -> F32:
    light = stage.palette.light
    shade = vector(light.ambient) + amount * vector(light.colour)
    return np.clip(colour * shade, 0, 1).astype(np.float32)


def _tones(low: RGB, high: RGB, amount: F32) -> F32:
    return mix(vector(low), vector(high), np.clip(amount, 0, 1))


def lawn(
    stage: Stage, low: RGB = (0.17, 0.31, 0.08), high: RGB = (0.42, 0.58, 0.18), path: bool = False
) -> F32:
    """Return grass, mown or wild, with a sandy path at the feet if wanted."""
    rng, rows = stage.rng("lawn"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=2.5)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85, stretch=1.6)
    colour = _tones(low, high, 0.5 + 1.2 * (broad - 0.5) + 1.0 * (fine - 0.5))
    if path:
        colour = _path(stage, rng, colour, fine)
    return _lit(stage, colour)


def _path(stage: Stage, rng: np.random.Generator, colour: F32, fine: F32) -> F32:
    """Lay a winding path of gravel over a lawn, below the feet."""
    rows = colour.shape[0]
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    bend = 0.10 * (fbm(rng, 8, TILE, 256, 3)[4:5] - 0.5)
    away = np.abs(depth - 0.985 + bend) + 0.05 * (fine - 0.5)
    gravel = _tones((0.56, 0.47, 0.36), (0.86, 0.77, 0.62), 0.5 + 1.5 * (fine - 0.5))
    laid = mix(colour, gravel, step(0.175, 0.15, away))
    edge = step(0.02, 0.0, np.abs(away - 0.17))
    return (laid * (1 - 0.35 * edge[..., None])).astype(np.float32)


def valley(stage: Stage) -> F32:
    """Return a valley from the air: meadows, woods, and a river that winds below the feet."""
    rng, rows, palette = stage.rng("valley"), _rows(stage), stage.palette
    broad = fbm(rng, rows, TILE, 128, 5, 0.5, stretch=1.6)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85, stretch=1.6)
    woods = fbm(rng, rows, TILE, 8, 3, 0.9)
    grass = _tones((0.24, 0.36, 0.10), (0.52, 0.60, 0.22), 0.5 + 1.3 * (broad - 0.5))
    trees = _tones((0.05, 0.12, 0.04), (0.26, 0.38, 0.12), 0.5 + 1.6 * (woods - 0.5))
    land = _lit(stage, mix(grass, trees, step(0.50, 0.56, broad + 0.3 * (fine - 0.5))))
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    bend = fbm(rng, 8, TILE, 256, 4, 0.4)[4:5] - 0.5
    away = np.abs(depth - 1.02 - 0.36 * bend) + 0.03 * (fine - 0.5)
    bank = _lit(stage, _tones((0.50, 0.44, 0.32), (0.78, 0.70, 0.54), fine))
    blue = vector(palette.middle) * 0.55 + vector(palette.zenith) * 0.30
    shine = step(0.50, 1.0, fbm(rng, rows, TILE, 32, 4, 0.7, stretch=2.4))
    water = np.clip(blue + 0.6 * shine[..., None] * (vector(palette.horizon) - blue), 0, 1)
    shore = mix(land, bank, step(0.205, 0.185, away))
    return mix(shore, water.astype(np.float32), step(0.180, 0.168, away))


def sand(stage: Stage, low: RGB, high: RGB, ripples: float = 0.5) -> F32:
    """Return sand with wind ripples."""
    rng, rows = stage.rng("sand"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=2.5)
    fine = fbm(rng, rows, TILE, 8, 3, 0.8)
    lines = np.arange(rows, dtype=np.float32)[:, None] / max(stage.unit, 0.05)
    wave = np.sin((lines + 46 * broad) * 0.75) * ripples * (0.3 + 0.9 * broad)
    amount = 0.5 + 0.8 * (broad - 0.5) + 0.22 * wave + 0.4 * (fine - 0.5)
    return _lit(stage, _tones(low, high, amount))


def fallen_snow(stage: Stage) -> F32:
    """Return snow with soft blue hollows."""
    rng, rows = stage.rng("snow"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 5, 0.5, stretch=2.8)
    fine = fbm(rng, rows, TILE, 8, 3, 0.8)
    amount = 0.62 + 1.3 * (broad - 0.5) + 0.16 * (fine - 0.5)
    return _lit(stage, _tones((0.58, 0.68, 0.85), (0.88, 0.90, 0.95), amount), 0.70)


def moss(stage: Stage) -> F32:
    """Return the floor of a forest: moss, leaves and bare earth."""
    rng, rows = stage.rng("moss"), _rows(stage)
    broad = fbm(rng, rows, TILE, 128, 5, 0.55, stretch=2.0)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85, stretch=1.5)
    green = _tones((0.10, 0.17, 0.06), (0.33, 0.43, 0.15), 0.5 + 1.3 * (fine - 0.5))
    earth = _tones((0.20, 0.14, 0.08), (0.46, 0.33, 0.19), 0.5 + 1.5 * (fine - 0.5))
    return _lit(stage, mix(green, earth, step(0.46, 0.62, broad)), 0.75)


def asphalt(stage: Stage) -> F32:
    """Return a road with a dashed line in its middle and solid ones at its edges."""
    rng, rows = stage.rng("asphalt"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5, stretch=3.0)
    fine = fbm(rng, rows, TILE, 4, 2, 0.9)
    grey = 0.5 + 0.5 * (broad - 0.5) + 0.3 * (fine - 0.5)
    colour = _tones((0.15, 0.15, 0.17), (0.36, 0.36, 0.38), grey)
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    dash = (np.arange(TILE)[None] % 512 < 260).astype(np.float32)
    line = step(0.016, 0.010, np.abs(depth - 0.78)) * dash
    line = np.maximum(line, step(0.02, 0.012, np.abs(depth - 1.42)) * np.ones_like(dash))
    return _lit(stage, mix(colour, vector((0.92, 0.88, 0.74)), 0.85 * line))


def dirt(stage: Stage) -> F32:
    """Return a road of earth and gravel, with two ruts and a strip of grass between them."""
    rng, rows = stage.rng("dirt"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 5, 0.55, stretch=3.0)
    fine = fbm(rng, rows, TILE, 8, 3, 0.85, stretch=1.6)
    earth = _tones((0.36, 0.27, 0.18), (0.72, 0.58, 0.42), 0.45 + 0.8 * (broad - 0.5) + fine - 0.5)
    green = _tones((0.16, 0.22, 0.07), (0.42, 0.46, 0.18), 0.5 + 1.4 * (fine - 0.5))
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    ruts = np.minimum(np.abs(depth - 0.72), np.abs(depth - 1.12))
    worn = (earth * (1 - 0.22 * step(0.09, 0.03, ruts))[..., None]).astype(np.float32)
    between = np.abs(depth - 0.90) + 0.10 * (fine - 0.5) + 0.10 * (broad - 0.5)
    return _lit(stage, mix(worn, green, 0.8 * step(0.07, 0.03, between)))


def boards(stage: Stage, low: RGB = (0.46, 0.31, 0.19), high: RGB = (0.70, 0.51, 0.33)) -> F32:
    """Return a floor of wooden boards that lead away from the viewer, their ends staggered."""
    rng, rows = stage.rng("boards"), _rows(stage)
    grain = fbm(rng, rows, TILE, 16, 4, 0.7, stretch=0.12)
    count = 4 * max(1, round(TILE / (4 * BOARD * stage.unit)))
    across = np.arange(TILE, dtype=np.float32)[None] * np.float32(count / TILE)
    board = across.astype(np.int64)
    long = rows / 2.6
    down = np.arange(rows)[:, None] / long + (rng.random(count) + 1)[board]
    tone = rng.random((6, count), np.float32)[down.astype(np.int64), board]
    colour = _tones(low, high, 0.2 + 0.6 * tone + 0.7 * (grain - 0.5))
    seam = 0.30 * step(0.06, 0.0, across % 1) + 0.25 * step(2.5 / long, 0.0, down % 1)
    return _lit(stage, (colour * (1 - np.minimum(seam, 0.35))[..., None]).astype(np.float32))


def cloud_tops(stage: Stage) -> F32:
    """Return the tops of clouds from above."""
    rng, rows = stage.rng("tops"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 6, 0.55, stretch=2.0)
    palette = stage.palette
    low = vector(palette.middle) * 0.75 + vector(palette.horizon) * 0.2
    high = vector(palette.sun) * 0.55 + vector(palette.horizon) * 0.45
    if palette.stars > 0.2:
        low, high = vector(palette.middle) * 0.9, vector(palette.horizon) * 1.5
    return np.clip(mix(low, high, np.clip(0.5 + 2.0 * (broad - 0.5), 0, 1)), 0, 1)


def regolith(stage: Stage, low: RGB, high: RGB, craters: int = 60) -> F32:
    """Return dust with craters of all sizes, as on the moon and on Mars."""
    rng, rows = stage.rng("regolith"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 5, 0.55, stretch=2.0)
    fine = fbm(rng, rows, TILE, 8, 3, 0.85)
    bump = np.zeros((rows, TILE), np.float32)
    side = 1.0 if stage.palette.light.direction[0] >= 0 else -1.0
    y, x = np.mgrid[0:rows, 0:TILE].astype(np.float32)
    for _ in range(craters):
        at, down = rng.random() * TILE, rng.random() * rows
        size = (3 + 36 * rng.random() ** 4) * stage.unit
        dx = (x - at + TILE / 2) % TILE - TILE / 2
        dy = (y - down) * 2.2
        away = np.hypot(dx, dy) / size
        near = away < 1.6
        rim = np.exp(-(((away[near] - 1.0) / 0.22) ** 2))
        bowl = np.clip(1 - away[near], 0, 1)
        bump[near] += (-side * dx[near] / size) * (bowl * 0.9 + 0.15) + 0.30 * rim - 0.25 * bowl
    amount = 0.5 + 0.8 * (broad - 0.5) + 0.5 * (fine - 0.5) + 0.55 * bump
    return _lit(stage, _tones(low, high, amount))


def crust(stage: Stage) -> F32:
    """Return cooled lava with glowing cracks."""
    rng, rows = stage.rng("crust"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 5, 0.55, stretch=2.0)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85)
    rock = _lit(stage, _tones((0.07, 0.06, 0.06), (0.30, 0.26, 0.25), 0.5 + 1.4 * (fine - 0.5)))
    crack = np.abs(broad - 0.5) + 0.10 * (fine - 0.5)
    heat = step(0.030, 0.004, crack)
    hot = mix(vector((0.95, 0.24, 0.04)), vector((1.0, 0.86, 0.40)), step(0.012, 0.0, crack))
    return np.asarray(mix(rock, hot, heat), np.float32)


def cobbles(stage: Stage) -> F32:
    """Return a street of cobbles."""
    rng, rows = stage.rng("cobbles"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5)
    long = max(6, round(rows / 16))
    wide = TILE // 64
    row = np.arange(rows)[:, None] // long
    column = (np.arange(TILE)[None] + (row % 2) * (wide // 2)) // wide % 64
    tone = rng.random((rows // long + 1, 64), np.float32)[row, column]
    dy = np.abs((np.arange(rows)[:, None] % long) / long - 0.5)
    dx = np.abs(((np.arange(TILE)[None] + (row % 2) * (wide // 2)) % wide) / wide - 0.5)
    joint = step(0.36, 0.50, np.maximum(dx, dy).astype(np.float32))
    stone = _tones((0.34, 0.31, 0.28), (0.66, 0.61, 0.55), 0.3 + 0.5 * tone + 0.5 * (broad - 0.5))
    return _lit(stage, np.asarray(stone * (1 - 0.55 * joint[..., None]), np.float32))


def tiles(
    stage: Stage,
    light: RGB = (0.76, 0.74, 0.70),
    dark: RGB = (0.28, 0.31, 0.33),
    worn: float = 0.3,
) -> F32:
    """Return a chequered floor, `worn` in places."""
    rng, rows = stage.rng("tiles"), _rows(stage)
    wear = fbm(rng, rows, TILE, 128, 5, 0.6)
    side = max(4, round(rows / 5))
    count = 2 * max(1, round(TILE / (170 * stage.unit)))
    column = np.arange(TILE, dtype=np.float32)[None] * np.float32(count / TILE)
    square = (np.arange(rows)[:, None] // side + column.astype(np.int64)) % 2
    colour = np.where(square[..., None] == 0, vector(light), vector(dark))
    seam = (np.arange(rows)[:, None] % side < 1) | (column % 1 < 0.025)
    colour = (
        colour * (1 - 0.5 * worn + worn * wear)[..., None] * np.where(seam, 0.7, 1.0)[..., None]
    )
    return _lit(stage, colour.astype(np.float32))


def carpet(stage: Stage, low: RGB = (0.26, 0.31, 0.38), high: RGB = (0.40, 0.46, 0.54)) -> F32:
    """Return a carpet."""
    rng, rows = stage.rng("carpet"), _rows(stage)
    broad = fbm(rng, rows, TILE, 256, 4, 0.5)
    fine = fbm(rng, rows, TILE, 4, 2, 0.9)
    return _lit(stage, _tones(low, high, 0.5 + 0.5 * (broad - 0.5) + 0.9 * (fine - 0.5)))


def furrows(stage: Stage, low: RGB = (0.26, 0.18, 0.10), high: RGB = (0.62, 0.60, 0.22)) -> F32:
    """Return a field in rows, and a farm track of earth at the feet."""
    rng, rows = stage.rng("furrows"), _rows(stage)
    fine = fbm(rng, rows, TILE, 16, 4, 0.85, stretch=1.6)
    depth = 0.6 + np.arange(rows, dtype=np.float32)[:, None] / max(stage.feet - stage.horizon, 1)
    lines = 0.5 + 0.5 * np.sin(depth * 46 + 1.5 * fine)
    crop = _tones(low, high, lines * 0.9 + 0.7 * (fine - 0.5))
    earth = _tones((0.40, 0.29, 0.18), (0.70, 0.56, 0.38), 0.5 + 1.4 * (fine - 0.5))
    return _lit(
        stage, mix(crop, earth, step(0.20, 0.16, np.abs(depth - 0.98) + 0.05 * (fine - 0.5)))
    )


def court(stage: Stage) -> F32:
    """Return the floor of a sports hall: pale boards with the lines of several games."""
    floor = boards(stage, (0.66, 0.48, 0.28), (0.80, 0.62, 0.40))
    down = np.linspace(0, 1, floor.shape[0], dtype=np.float32)[:, None]
    across = np.abs(np.arange(TILE, dtype=np.float32)[None] - TILE / 2) / stage.unit
    lines = (
        ((0.94, 0.94, 0.92), np.maximum(_line(down - 0.74, 0.012), _line(across, 7.0))),
        ((0.78, 0.16, 0.12), _line(np.hypot(across / 330, (down - 0.36) / 0.26) - 1, 0.03)),
        ((0.14, 0.34, 0.66), _line(down - 0.12, 0.012)),
    )
    for colour, line in lines:
        floor = mix(floor, _lit(stage, vector(colour)), (0.85 * line).astype(np.float32))
    return floor


def _line(away: F32, half: float) -> F32:
    """Return a line, 0..1, where `away` from it is less than `half` its width."""
    return step(half, 0.7 * half, np.abs(away))
