"""Ground moves as the camera does: near rows faster than far ones, and comes round again."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from crake.engines.sketch.direction import Direction, Time, Weather
from crake.engines.sketch.frame import Frame, Plane
from crake.engines.sketch.post import boxes
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.scenery.deep import reef
from crake.engines.sketch.scenery.floor import TILE, Floor
from crake.engines.sketch.stage import Stage, View

WIDTH, HEIGHT = 320, 180


def staged(seconds: int) -> Stage:
    """A meadow past which the camera drifts."""
    meadow = Direction("meadow", Time.DAY, Weather.CLEAR)
    return stage_of(meadow, WIDTH, HEIGHT, 24, 24 * seconds, 1)[0]


def floor_of(stage: Stage) -> Floor:
    texture = np.random.default_rng(1).random((200, TILE, 3), np.float32)
    return Floor(stage, texture, stage.horizon, haze=0.0)


@pytest.fixture(scope="module")
def stage() -> Stage:
    return staged(300)  # the camera sees all of the ground


@pytest.fixture(scope="module")
def floor(stage: Stage) -> Floor:
    return floor_of(stage)


def drawn(floor: Floor, scroll: float) -> Plane:
    frame = Frame(WIDTH, HEIGHT)
    floor.draw(frame, View(0, 0.0, scroll))
    return frame.y


def moved(before: Plane, after: Plane) -> int:
    """By how many columns a row has moved to the left."""
    apart = [
        float(np.abs(before[shift:].astype(int) - after[: after.size - shift]).mean())
        for shift in range(40)
    ]
    return int(np.argmin(apart))


def test_near_rows_move_faster_than_far_ones(stage: Stage, floor: Floor) -> None:
    before, after = drawn(floor, 0.0), drawn(floor, 12.0)
    ground = stage.feet - stage.horizon
    for share in (0.5, 0.8, 1.0, 1.2):
        row = min(stage.horizon + round(share * ground), HEIGHT - 1)
        expected = 12 * (row + 0.5 - stage.horizon) / ground
        assert abs(moved(before[row], after[row]) - expected) <= 0.75


def test_of_ground_that_is_seen_for_a_short_way_no_more_is_drawn(floor: Floor) -> None:
    short = staged(2)
    less, end = floor_of(short), short.motion.scroll(short.seconds)
    assert end > 8
    for scroll in (0.0, 0.37 * end, end):
        apart = cv2.absdiff(drawn(less, scroll), drawn(floor, scroll))
        assert int(apart[short.horizon :].max()) <= 1


@pytest.mark.parametrize("scroll", [3.25, -517.5, 90_000.75])
def test_ground_comes_round_again(floor: Floor, scroll: float) -> None:
    first, again = drawn(floor, scroll), drawn(floor, scroll + TILE)
    # Rows whose period is no whole number of quarters of a pixel may be one of them apart.
    assert float(np.abs(first[-1].astype(int) - again[-1]).mean()) < 16
    assert float(np.abs(first[-1].astype(int) - drawn(floor, scroll + 99)[-1]).mean()) > 30


@pytest.mark.parametrize("sigma", [1.4, 2.5, 4.95, 7.0, 12.0])
def test_three_boxes_blur_as_a_gaussian_does(sigma: float) -> None:
    spread = sum(side * side - 1 for side in boxes(sigma)) / 12
    assert spread**0.5 == pytest.approx(sigma, rel=0.06)
    assert all(side % 2 for side in boxes(sigma))


def test_the_air_over_the_ground_ends_without_a_step(stage: Stage) -> None:
    grey = np.full((200, TILE, 3), 0.5, np.float32)
    hazy = Floor(stage, grey, stage.horizon, haze=1.0, air=(0.0, 0.0, 0.0))
    rows = np.median(drawn(hazy, 0.0)[stage.horizon + 2 :].astype(np.float32), axis=1)
    assert rows[-1] > rows[0] + 40
    assert np.abs(np.diff(rows[len(rows) // 2 :])).max() <= 3


def test_a_reef_stands_on_no_line() -> None:
    under, _ = stage_of(Direction("underwater", Time.DAY), WIDTH, HEIGHT, 24, 24, 1)
    frame, foot = Frame(WIDTH, HEIGHT), 120
    frame.buffer[:] = 128
    reef(under, "reef", foot, 190, 0.0, 0.5, 50).draw(frame, View(0, 0.0, 0.0))
    grown = (frame.y != 128).mean(axis=1)
    assert grown[: foot - 20].max() > 0.3
    assert grown[foot - 4 : foot].max() < 0.8  # nor does everything end on one row
    assert np.abs(np.diff(grown[foot - 20 : foot + 2])).max() < 0.3
