from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Time
from crake.engines.sketch.places.abstract import DRAWN
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SIZE = 128, 72


@pytest.mark.parametrize("place", sorted(DRAWN))
@pytest.mark.parametrize("size", [SIZE, (72, 128)])
def test_abstract_pictures_fill_the_frame_and_move(place: str, size: tuple[int, int]) -> None:
    shot = scene(asked(place, Time.DAY, kind=None), size)
    first, last = drawn(shot, 8, size), drawn(shot, 40, size)
    assert first.y.std() > 4
    assert np.abs(first.y.astype(int) - last.y).mean() > 1


def test_particles_come_together_in_a_ring() -> None:
    shot = scene(asked("particles", Time.DAY, kind=None), SIZE)
    y, x = np.mgrid[:72, :128]
    away = np.hypot(x - 64, y - 36) / 36
    outside = away > 1.2
    early, late = (luma(shot, index, SIZE) for index in (2, 47))
    assert early[outside].mean() > late[outside].mean() + 1
    ring, gap = (away > 0.74) & (away < 0.82), (away > 0.60) & (away < 0.68)
    assert late[ring].mean() > late[gap].mean() + 40


def test_ink_sinks_and_smoke_rises() -> None:
    ink = scene(asked("ink in water", Time.DAY, kind=None), SIZE, frames=96)
    smoke = scene(asked("smoke", Time.DAY, kind=None), SIZE, frames=96)
    assert luma(ink, 80, SIZE)[36:].mean() < luma(ink, 0, SIZE)[36:].mean() - 4
    assert luma(smoke, 80, SIZE)[:36].mean() > luma(smoke, 0, SIZE)[:36].mean() + 4


def test_a_kaleidoscope_is_the_same_on_both_sides() -> None:
    picture = luma(scene(asked("kaleidoscope", Time.DAY, kind=None), SIZE), 5, SIZE)
    assert np.abs(picture - picture[:, ::-1]).mean() < 6
