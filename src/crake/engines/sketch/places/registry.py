"""All places."""

from __future__ import annotations

from crake.engines.sketch.direction import Place
from crake.engines.sketch.places import (
    beach,
    city,
    desert,
    forest,
    garden,
    meadow,
    mountains,
    ocean,
    river,
    room,
    sky,
    snowfield,
    space,
    underwater,
)
from crake.engines.sketch.places.plan import Plan

PLACES: dict[Place, Plan] = {
    Place.RIVER: river.PLAN,
    Place.OCEAN: ocean.PLAN,
    Place.BEACH: beach.PLAN,
    Place.GARDEN: garden.PLAN,
    Place.MEADOW: meadow.PLAN,
    Place.FOREST: forest.PLAN,
    Place.MOUNTAINS: mountains.PLAN,
    Place.DESERT: desert.PLAN,
    Place.SNOWFIELD: snowfield.PLAN,
    Place.CITY: city.PLAN,
    Place.ROOM: room.PLAN,
    Place.SKY: sky.PLAN,
    Place.UNDERWATER: underwater.PLAN,
    Place.SPACE: space.PLAN,
}
