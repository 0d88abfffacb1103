"""What is heard of a place now and then: by its hour, its season, its weather, and who is there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from crake.engines.sketch import events, noises, wildlife
from crake.engines.sketch.ambience import CHATTER, CROWD, LEAVES, Life
from crake.engines.sketch.direction import Direction, Noise, Season, Time, Weather
from crake.engines.sketch.events import Samples
from crake.engines.sketch.places.registry import PLACES, season_shown

_Add = Callable[[Samples, np.random.Generator], None]
_CALM = frozenset({Weather.CLEAR, Weather.CLOUDY, Weather.WIND})
_DARK = frozenset({Time.NIGHT, Time.NEON})
_BUSY = {CHATTER: 0.5, CROWD: 0.7}
"""Beds of people, and how loud voices are that can be told apart in them."""

_ALWAYS: dict[Life, _Add] = {
    Life.BUBBLES: events.bubbles,
    Life.CLOCK: events.clock,
    Life.DRIPS: events.drips,
    Life.HORNS: events.horns,
    Life.DISHES: events.dishes,
    Life.RAILS: events.rails,
}


def live(mix: Samples, direction: Direction, rng: np.random.Generator) -> None:
    """Add what is heard of a direction's place now and then."""
    place = PLACES[direction.place]
    for life in place.life:
        if life is Life.CLOCK and Noise.TICKING in direction.noises:
            continue
        if life in _ALWAYS:
            _ALWAYS[life](mix, rng)
    if Life.DRONE in place.life:
        events.drone(mix, (55.0, 82.4, 110.2, 164.6, 220.7), 0.035, rng)
    for heard in wild(direction):
        heard(mix, rng)
    if busy(direction):
        noises.murmur(mix, rng, max(loud for bed, loud in _BUSY.items() if bed in place.ambience))


def busy(direction: Direction) -> bool:
    """Whether people talk around."""
    talked = Noise.MURMUR in direction.noises or Noise.APPLAUSE in direction.noises
    return not (talked or deserted(direction)) and bool(
        _BUSY.keys() & set(PLACES[direction.place].ambience)
    )


def deserted(direction: Direction) -> bool:
    """Whether nobody is there."""
    return "person" in direction.without


def wild(direction: Direction) -> list[_Add]:
    """Return what is heard of animals that are not seen."""
    place = PLACES[direction.place]
    season, dark = season_shown(direction), direction.time in _DARK
    calm, birds = direction.weather in _CALM, "bird" not in direction.without
    frost = season is Season.WINTER or direction.weather is Weather.SNOW
    found: list[_Add] = []
    if Life.FROGS in place.life and not frost:
        found.append(wildlife.frogs)
    if Life.JUNGLE in place.life:
        found.append(wildlife.jungle_night if dark else wildlife.jungle)
    if Life.GULLS in place.life and birds and calm and not dark:
        found.append(wildlife.gulls)
    if Life.BIRDS not in place.life or not calm:
        return found
    trees = LEAVES in place.ambience
    if not dark and birds:
        found.append(wildlife.dawn_chorus if direction.time is Time.DAWN else wildlife.birdsong)
    if dark and birds and trees:
        found.append(wildlife.owls)
    if not frost and (dark or direction.time is Time.DUSK):  # no insects in the snow
        found.append(wildlife.crickets)
    if season is Season.SUMMER and direction.time in {Time.DAY, Time.GOLDEN}:
        found.append(wildlife.cicadas)
    return found
