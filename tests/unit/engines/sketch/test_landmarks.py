"""What everybody knows the look of: a black hole, rings, asteroids, famous buildings."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Camera, Time
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SIZE = 192, 108


def test_a_black_hole_is_dark_within_a_ring_of_light_and_its_disc_turns() -> None:
    shot = scene(asked("black hole", Time.NIGHT, kind=None, camera=Camera.STILL), SIZE, 48)
    first, later = luma(shot, 0, SIZE), luma(shot, 40, SIZE)
    middle = first[36:42, 90:102]
    disc = first[44:52, 40:70]
    assert middle.mean() < 40
    assert disc.mean() > 2 * middle.mean()
    assert np.abs(later - first)[44:52, 40:70].mean() > 1.5


def test_saturn_has_rings_on_both_sides() -> None:
    shot = scene(asked("ringed planet", Time.NIGHT, kind=None, camera=Camera.STILL), SIZE, 2)
    row = luma(shot, 0, SIZE)[10:50].max(axis=0)
    assert row[60:70].max() > 90  # the ring left of the planet
    assert row[105:120].mean() > 90  # the planet


def test_near_asteroids_pass_faster_than_far_ones() -> None:
    shot = scene(asked("asteroid belt", Time.NIGHT, kind=None), SIZE, 48)
    assert np.abs(luma(shot, 40, SIZE) - luma(shot, 0, SIZE)).mean() > 2


@pytest.mark.parametrize("place", ["taj mahal", "london", "statue of liberty"])
def test_a_landmark_rises_over_the_horizon_by_day_and_is_lit_by_night(place: str) -> None:
    day, night = (
        scene(asked(place, time, kind=None, camera=Camera.STILL), SIZE, 2)
        for time in (Time.DAY, Time.NIGHT)
    )
    sky = luma(day, 0, SIZE)[20:60]
    assert np.abs(np.diff(sky, axis=1)).max() > 40  # its edges stand out against the sky
    frame = drawn(night, 0, SIZE)
    assert (frame.v[4:34] > 132).sum() >= 4  # in warm colours
