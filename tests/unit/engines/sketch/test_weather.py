"""Each weather shows: by its light, by what the sky shows, and by what it does to plants."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import (
    Action,
    Camera,
    Direction,
    Framing,
    Subject,
    Time,
    Weather,
)
from crake.engines.sketch.places.registry import ground_of
from crake.engines.sketch.stage import Medium
from tests.unit.engines.sketch.colours import SIZE, shown
from tests.unit.engines.sketch.scenes import luma, scene


def test_a_tornado_turns_between_clouds_and_ground() -> None:
    first, later, calm = (
        luma(scene(Direction("meadow", Time.DAY, weather), SIZE), index, SIZE).astype(int)
        for weather, index in ((Weather.TORNADO, 0), (Weather.TORNADO, 9), (Weather.STORM, 9))
    )
    funnel = slice(0, 50), slice(110, 165)
    assert np.abs(first - later)[funnel].mean() > 3
    assert np.abs(later - calm)[funnel].mean() > 6


def test_sand_hides_the_distance_more_than_who_is_near() -> None:
    clear, dusty = (
        luma(scene(Direction("desert", Time.DAY, weather), SIZE), 9, SIZE).astype(float)
        for weather in (Weather.CLEAR, Weather.SANDSTORM)
    )
    assert dusty[:60].std() < 0.6 * clear[:60].std()


DULL = [Weather.CLOUDY, Weather.RAIN, Weather.STORM, Weather.FOG, Weather.SNOW]


def brightest(weather: Weather) -> float:
    """How bright the brightest of the sky is, beside what is usual in it."""
    sky = luma(scene(Direction("meadow", Time.DAY, weather), SIZE), 9, SIZE)[
        :30
    ]  # above the mountains
    sky = cv2.blur(sky, (7, 7)).astype(np.float32)  # drops are bright, but thin
    around = cv2.blur(sky, (41, 41))  # clouds are wide, and the sun is small
    return float(np.percentile(sky - around, 99.7))


@pytest.mark.parametrize("weather", DULL)
def test_no_sun_stands_in_a_dull_sky(weather: Weather) -> None:
    assert brightest(weather) < 0.75 * brightest(Weather.CLEAR)


@pytest.mark.parametrize("place", ["village", "meadow", "lake", "ocean"])
def test_the_worse_the_weather_the_darker_and_greyer(place: str) -> None:
    clear, cloudy, storm = (
        shown(Direction(place, Time.DAY, weather))
        for weather in (Weather.CLEAR, Weather.CLOUDY, Weather.STORM)
    )
    assert clear.level > cloudy.level > 1.3 * storm.level
    blue = [float((seen.above(0.3).blue - seen.above(0.3).red).mean())
            for seen in (clear, cloudy, storm)]  # fmt: skip
    assert blue[0] > 1.3 * blue[1] > 1.3 * blue[2]


@pytest.mark.parametrize("place", ["forest", "park", "mountains", "farm"])
def test_nights_are_dark_but_to_be_seen(place: str) -> None:
    picture = luma(scene(Direction(place, Time.NIGHT), SIZE), 9, SIZE)
    assert 34 < float(picture.mean()) < 75
    assert float(picture.std()) > 9


def moved(direction: Direction) -> NDArray[np.float32]:
    """How much each row changes in a third of a second, with a camera that stands."""
    shot = scene(direction, SIZE)
    return np.asarray(np.abs(luma(shot, 22, SIZE) - luma(shot, 30, SIZE)).mean(1), np.float32)


def test_wind_bends_trees_and_grass() -> None:
    calm = Direction("park", Time.DAY, camera=Camera.STILL)
    rows = slice(30, 60)
    still, windy = (
        float(moved(replace(calm, weather=weather))[rows].mean())
        for weather in (Weather.CLEAR, Weather.WIND)
    )
    assert windy > 1.4 * still


@pytest.mark.parametrize("place", ["harbour", "bridge", "beach"])
def test_boats_float(place: str) -> None:
    boat = Direction(place, Time.DAY, subjects=(Subject("boat", Action.FLOAT),))
    assert ground_of(boat).medium is Medium.WATER
    assert ground_of(replace(boat, subjects=())).medium is Medium.GROUND
    seen, dry = shown(boat).below(0.85), shown(replace(boat, subjects=())).below(0.85)
    assert float((seen.blue - seen.red).mean()) > float((dry.blue - dry.red).mean()) + 0.05


def test_a_river_winds_through_land_that_is_seen_from_above() -> None:
    level = shown(Direction("river", Time.DAY))
    above = shown(Direction("river", Time.DAY, framing=Framing.AERIAL))
    assert above.below(0.3).grassy > level.below(0.6).grassy + 0.3
    assert float((above.blue > above.red + 0.15).mean()) > 0.08
