"""Each season shows in the picture, by what it does to colours, and in the sound of steps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Direction, Realm, Season, Subject, Time, Weather
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.places.registry import PLACES, season_shown
from crake.engines.sketch.sound import soundtrack
from crake.engines.sketch.subjects import plants
from crake.engines.sketch.subjects.rig import Look
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
    green = PLACES[place].realm is Realm.OPEN and place not in {
        "desert", "savanna", "jungle", "volcano", "ocean", "sky", "snowfield", "beach", "mars",
        "moon", "pool", "desert road", "breakers", "jungle waterfall", "rocky coast", "polar sea",
        "alien planet", "rice terraces", "oasis", "launch pad", "pyramids",
        "mars colony", "jungle temple", "machu picchu", "salt flat", "avalanche", "ski slope",
        "city of the future", "steampunk city", "quarry", "ocean waves", "western town",
        "ship's deck", "neon grid",
    }  # fmt: skip
    assert shows == green


def test_steps_crunch_in_snow_and_rustle_in_leaves() -> None:
    walker = Direction("park", Time.DAY, subjects=(Subject("man", Action.WALK),))
    tracks = [
        soundtrack(replace(walker, season=season), 1.0, 1, (0.2, 0.7))
        for season in (None, Season.WINTER, Season.AUTUMN)
    ]
    assert not np.array_equal(tracks[0], tracks[1])
    assert not np.array_equal(tracks[1], tracks[2])


@pytest.mark.parametrize("kind", ["tree", "pine", "house", "cabin", "church", "pagoda"])
def test_snow_lies_on_trees_and_houses_that_are_named(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    looks = [Look(None, 0.3, dark=False, season=season) for season in (Season.WINTER, None)]
    white = [
        sum(min(part.ink.base) > 0.9 for part in rig.parts(0.0, Action.STAND, look))
        for look in looks
    ]
    assert white[0] > white[1]


def test_trees_that_are_named_show_the_season_too() -> None:
    usual, autumn, winter = (
        shown(Direction("road", Time.DAY, season=season, subjects=(Subject("tree", Action.STAND),)))
        for season in (None, Season.AUTUMN, Season.WINTER)
    )
    crown = np.s_[10:40, 38:58]  # in the middle, above the horizon
    green, orange, bare = (
        float((seen.rgb[crown][..., 1] > 1.08 * seen.rgb[crown][..., [0, 2]].max(-1)).mean())
        for seen in (usual, autumn, winter)
    )
    assert green > 0.3
    assert max(orange, bare) < 0.3 * green


def test_some_trees_that_are_named_bloom_in_spring() -> None:
    look = Look(None, 0.1, dark=False, season=Season.SPRING)
    reds = [part.ink.base for part in plants.RIGS["tree"].parts(0.0, Action.STAND, look)]
    assert sum(r > g and b > g for r, g, b in reds) > 20


def test_a_tree_on_a_snowfield_is_bare() -> None:
    field = Direction("snowfield", Time.DAY, subjects=(Subject("tree", Action.STAND),))
    assert shown(field).grassy < 0.01


def test_fields_are_stubble_under_snow_in_winter() -> None:
    field = at("wheat field", Season.WINTER).below(0.6)
    assert field.white > 0.3
