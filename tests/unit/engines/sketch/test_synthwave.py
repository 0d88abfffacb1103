from __future__ import annotations

import itertools

import numpy as np

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene

SIZE = 640, 360


def frames(prompt: str, count: int) -> list[Frame]:
    shot = build_scene(understand(prompt), *SIZE, 24, 48, 0)
    drawn = [Frame(*SIZE) for _ in range(count)]
    for index, frame in enumerate(drawn):
        shot.draw(index, frame)
    return drawn


def test_the_sun_stands_in_the_middle_and_is_cut_in_bars() -> None:
    luma = frames("a neon grid", 1)[0].y.astype(int)
    column = luma[60:186, SIZE[0] // 2]
    assert column[:40].max() > 200
    bars = np.diff((column[60:] > 105).astype(int))
    assert (bars != 0).sum() >= 6
    assert luma[60:186, :60].mean() < 70


def test_the_grid_comes_nearer_without_a_jump() -> None:
    below = [frame.y[200:].astype(int) for frame in frames("a neon grid", 8)]
    steps = [np.abs(b - a).mean() for a, b in itertools.pairwise(below)]
    assert min(steps) > 0.5
    assert max(steps) < 3 * min(steps)


def test_the_grid_moves_aside_under_who_is_followed() -> None:
    below = [frame.y[190:].astype(int) for frame in frames("a synthwave car driving", 3)]
    assert np.abs(below[1] - below[0]).mean() > 0.5
    rows = below[0][-12:, :].mean(axis=1)  # lines across stay where they are
    assert np.abs(rows - below[2][-12:, :].mean(axis=1)).max() < 25
