"""Torches and lanterns light who carries them and the ground around, at night only."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import Scene, build_scene

SIZE = 192, 108


def shown(time: Time, *gear: str, at: int = 0) -> Frame:
    monk = Subject("monk", Action.WALK, gear=gear)
    scene: Scene = build_scene(Direction("forest", time, subjects=(monk,)), *SIZE, 24, 48, 1)
    frame = Frame(*SIZE)
    scene.draw(at, frame)
    return frame


def around(plane: NDArray[np.uint8]) -> float:
    high, wide = plane.shape
    return float(plane[high // 3 : -4, wide // 3 : 2 * wide // 3].astype(np.float32).mean())


@pytest.mark.parametrize("gear", ["torch", "lantern in hand", "candle in hand"])
def test_what_is_near_a_light_is_brighter_and_warmer_at_night(gear: str) -> None:
    dark, lit = shown(Time.NIGHT), shown(Time.NIGHT, gear)
    assert around(lit.y) > around(dark.y) + 4
    assert around(lit.v) > around(dark.v) + 0.5
    assert around(lit.u) < around(dark.u) - 0.5


def test_what_is_far_from_it_stays_dark() -> None:
    dark, lit = shown(Time.NIGHT), shown(Time.NIGHT, "candle in hand")
    assert np.abs(lit.y[:, :20].astype(int) - dark.y[:, :20]).mean() < 2.0


def test_it_lights_nothing_by_day() -> None:
    plain, lit = shown(Time.DAY), shown(Time.DAY, "torch")
    assert np.abs(lit.y[-8:].astype(int) - plain.y[-8:]).mean() < 1.0


def test_it_flickers_but_does_not_flash() -> None:
    levels = [around(shown(Time.NIGHT, "torch", at=k).y) for k in (0, 1, 2, 3)]
    assert max(levels) - min(levels) < 6
