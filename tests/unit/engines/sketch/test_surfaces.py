"""What stands in water and on wet ground: ripples along it, and what it takes of the light."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np

from crake.engines.sketch.direction import Direction, Time, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.scenery.crowd import Crowd
from crake.engines.sketch.stage import View
from crake.engines.sketch.subjects.waterline import sunk


def edge(seconds: float) -> list[int]:
    """Where a block that is drawn into water ends, column by column."""
    frame = Frame(64, 64)
    frame.y[:] = 50
    with sunk(frame, (0, 64), 40.0, seconds, 1.0) as bottom:
        frame.y[10 : round(bottom)] = 200
    return [int(rows) for rows in (frame.y == 200).sum(axis=0)]


def test_the_surface_goes_up_and_down_along_who_is_in_it() -> None:
    first, later = edge(0.0), edge(0.4)
    assert len(set(first)) > 2
    assert first != later
    assert all(abs(rows - 30) <= 4 for rows in first)
    assert max(abs(a - b) for a, b in itertools.pairwise(first)) <= 1


def test_people_in_the_background_darken_the_ground() -> None:
    for weather in (Weather.CLEAR, Weather.RAIN):
        direction = Direction("old town", Time.DAY, weather)
        stage, _ = stage_of(direction, 320, 180, 24, 24, 1)
        stage = replace(stage, horizon=70, feet=150)
        frame = Frame(320, 180)
        frame.y[:] = 180
        Crowd(stage, "people", (110, 120), 60).draw(frame, View(0, 0.0, 0.0))
        below = frame.y[124:150].astype(int)
        assert np.percentile(below, 5) < 175
        assert (frame.y[:30] == 180).all()
