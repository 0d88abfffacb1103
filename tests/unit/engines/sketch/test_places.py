from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from tests.unit.engines.sketch.scenes import luma, scene


@pytest.mark.parametrize("place", sorted(PLACES))
@pytest.mark.parametrize("size", [(64, 36), (36, 64), (180, 320)])
def test_every_place_is_drawn_at_sizes_that_are_small_or_upright(
    place: str, size: tuple[int, int]
) -> None:
    frame = Frame(*size)
    direction = replace(understand("a meadow"), place=place)
    build_scene(direction, *size, 24, 8, 3).draw(3, frame)
    assert frame.y.std() > 1


@pytest.mark.parametrize("place", ["desert", "lake", "mountains"])
@pytest.mark.parametrize("size", [(1024, 1792), (1080, 1920)])
def test_mountains_are_drawn_in_large_upright_pictures(place: str, size: tuple[int, int]) -> None:
    frame = Frame(*size)
    build_scene(replace(understand("a meadow"), place=place), *size, 24, 8, 3).draw(3, frame)
    assert frame.y.std() > 1


SIZE = 192, 108


def test_from_inside_a_car_the_road_comes_near_and_the_dashboard_stays() -> None:
    take = scene(understand("inside a car"), SIZE, frames=48)
    one, two = (luma(take, k, SIZE) for k in (20, 22))
    road, dashboard = slice(56, 72), slice(92, 108)
    assert np.abs(two[road] - one[road]).mean() > 3 * np.abs(two[dashboard] - one[dashboard]).mean()


def test_a_city_from_the_air_has_windows_lit_at_night_down_to_the_lower_edge() -> None:
    shown = (understand(f"aerial view of a city {when}") for when in ("by day", "at night"))
    day, night = (luma(scene(direction, SIZE), 0, SIZE) for direction in shown)
    lower = slice(SIZE[1] // 2, None)
    assert night.mean() < 0.8 * day.mean()
    assert np.percentile(night[lower], 97) > 2 * np.median(night[lower])


def test_trails_of_light_are_bright() -> None:
    trails, cars = (
        luma(scene(replace(understand("a motorway at night"), place=place), SIZE), 9, SIZE)
        for place in ("light trails", "motorway")
    )
    road = slice(56, 80)
    assert np.percentile(trails[road], 90) > 1.5 * np.percentile(cars[road], 90)


@pytest.mark.parametrize("place", ["city", "forest", "mountains", "desert"])
def test_who_needs_the_ground_has_it_from_above_too(place: str) -> None:
    flown, walked = (
        luma(scene(understand(f"aerial view of a {who} in the {place}"), SIZE), 0, SIZE)
        for who in ("bird flying", "dog walking")
    )
    assert np.abs(flown - walked).mean() > 8
