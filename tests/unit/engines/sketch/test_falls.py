from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from crake.engines.sketch.direction import Direction, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import build_scene


def pictures(place: str, count: int) -> list[Frame]:
    scene = build_scene(Direction(place, Time.DAY), 320, 180, 24, 96, 1)
    found = []
    for number in range(count):
        frame = Frame(320, 180)
        scene.draw(number, frame)
        found.append(frame)
    return found


@pytest.mark.parametrize("place", ["waterfall", "jungle waterfall"])
def test_water_falls_without_a_jump(place: str) -> None:
    frames = pictures(place, 60)
    fall = slice(30, 100), slice(160, 210)
    steps = [np.abs(b.y[fall].astype(int) - a.y[fall]).mean() for a, b in pairwise(frames)]
    assert min(steps) > 2
    assert max(steps) < 2 * np.median(steps)


def test_a_jungle_has_green_cliffs() -> None:
    (rock,), (green,) = pictures("waterfall", 1), pictures("jungle waterfall", 1)
    wall = slice(20, 50), slice(112, 150)
    assert green.u[wall].mean() < rock.u[wall].mean() - 2
