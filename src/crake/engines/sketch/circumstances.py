"""Where and when a shot is set: what is around a place, the hour, the weather, the season, the sky.

`grammar.circumstances` has the words for them.
"""

from __future__ import annotations

from enum import StrEnum


class Realm(StrEnum):
    """What is around a place: where its light comes from, and whether it has weather."""

    OPEN = "open"
    INDOORS = "indoors"
    DEEP = "deep"
    SPACE = "space"


class Time(StrEnum):
    """The light."""

    DAWN = "dawn"
    DAY = "day"
    GOLDEN = "golden"
    SUNSET = "sunset"
    DUSK = "dusk"
    NIGHT = "night"
    NEON = "neon"


class Weather(StrEnum):
    """What falls or drifts through the air."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
    WIND = "wind"
    RAIN = "rain"
    STORM = "storm"
    TORNADO = "tornado"
    SANDSTORM = "sandstorm"
    SNOW = "snow"
    FOG = "fog"


class Season(StrEnum):
    """The time of the year, where the prompt names it."""

    SPRING = "spring"
    SUMMER = "summer"
    AUTUMN = "autumn"
    WINTER = "winter"


class Sight(StrEnum):
    """What is to be seen in the sky, or happens in the picture."""

    AURORA = "northern lights"
    FIREWORKS = "fireworks"
    RAINBOW = "rainbow"
    METEORS = "shooting stars"
    MILKY_WAY = "milky way"
    ECLIPSE = "solar eclipse"
    BLAZE = "blaze"
    EXPLOSION = "explosion"
    EARTHQUAKE = "earthquake"


ON_EARTH = frozenset({Sight.BLAZE, Sight.EXPLOSION, Sight.EARTHQUAKE})
"""Sights that are none of the sky's."""
