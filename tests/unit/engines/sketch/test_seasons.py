"""Each season shows in the picture, by what it does to colours, and in the sound of steps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Direction, Season, Subject, Time, Weather
from crake.engines.sketch.places.registry import PLACES, season_shown
from crake.engines.sketch.sound import soundtrack
from tests.unit.engines.sketch.colours import SIZE, Colours, colours, shown
from tests.unit.engines.sketch.scenes import drawn, scene

LAND = ["forest", "park", "garden", "meadow", "farm", "mountains"]
WITH_TREES = ["forest", "park", "garden", "lake", "river", "swamp"]


def at(place: str, season: Season | None, weather: Weather = Weather.CLEAR) -> Colours:
    return shown(Direction(place, Time.DAY, weather, season=season))


@pytest.mark.parametrize("place", [*LAND, "village", "road"])
def test_winter_lays_snow_on_the_ground(place: str) -> None:
    usual, winter = (at(place, season).below(0.55) for season in (None, Season.WINTER))
    assert winter.white > usual.white + 0.15
    assert winter.grassy < max(0.5 * usual.grassy, 0.02)


@pytest.mark.parametrize("place", WITH_TREES)
def test_leaves_turn_in_autumn(place: str) -> None:
    usual, autumn = at(place, None), at(place, Season.AUTUMN)
    assert autumn.orange > usual.orange + 0.005
    assert autumn.grassy < 0.8 * usual.grassy


@pytest.mark.parametrize("place", ["park", "garden", "river", "forest"])
def test_trees_bloom_in_spring(place: str) -> None:
    usual, spring = (at(place, season).above(0.6) for season in (None, Season.SPRING))
    assert spring.pink > usual.pink + 0.005


@pytest.mark.parametrize("place", ["meadow", "park", "road"])
def test_grass_is_yellower_in_summer(place: str) -> None:
    usual, summer = (at(place, season).below(0.6) for season in (None, Season.SUMMER))
    warmth = [float((seen.red / np.maximum(seen.green, 0.05)).mean()) for seen in (usual, summer)]
    assert warmth[1] > 1.04 * warmth[0]


@pytest.mark.parametrize("season", [Season.AUTUMN, Season.SPRING])
def test_leaves_and_petals_fall(season: Season) -> None:
    direction = Direction("meadow", Time.DAY, season=season)
    shot = scene(direction, SIZE)
    first, later = (colours(drawn(shot, index, SIZE)).above(0.3) for index in (4, 12))
    plain = scene(replace(direction, season=None), SIZE)
    still = [colours(drawn(plain, index, SIZE)).above(0.3) for index in (4, 12)]
    moved, calm = (float(np.abs(a.red - b.red).mean()) for a, b in ((first, later), still))
    assert moved > calm


def test_snow_that_falls_lies_too() -> None:
    park = Direction("park", Time.DAY, Weather.SNOW)
    assert season_shown(park) is Season.WINTER
    assert season_shown(replace(park, season=Season.AUTUMN)) is Season.AUTUMN
    assert at("park", None, Weather.SNOW).below(0.6).white > 0.3


@pytest.mark.parametrize("place", PLACES)
def test_a_season_shows_only_where_there_is_one(place: str) -> None:
    shows = season_shown(Direction(place, Time.DAY, season=Season.WINTER)) is not None
    assert shows == (place not in {
        "room", "kitchen", "office", "cafe", "cave", "underwater", "space", "moon", "mars",
        "desert", "savanna", "jungle", "volcano", "ocean", "sky", "snowfield", "beach",
    })  # fmt: skip


def test_steps_crunch_in_snow_and_rustle_in_leaves() -> None:
    walker = Direction("park", Time.DAY, subjects=(Subject("man", Action.WALK),))
    tracks = [
        soundtrack(replace(walker, season=season), 1.0, 1, (0.2, 0.7))
        for season in (None, Season.WINTER, Season.AUTUMN)
    ]
    assert not np.array_equal(tracks[0], tracks[1])
    assert not np.array_equal(tracks[1], tracks[2])
