"""What a prompt asks for, in the words that the scenes know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where it happens."""

    RIVER = "river"
    OCEAN = "ocean"
    BEACH = "beach"
    GARDEN = "garden"
    MEADOW = "meadow"
    FOREST = "forest"
    MOUNTAINS = "mountains"
    DESERT = "desert"
    SNOWFIELD = "snowfield"
    CITY = "city"
    ROOM = "room"
    SKY = "sky"
    UNDERWATER = "underwater"
    SPACE = "space"


class Time(StrEnum):
    """The light."""

    DAY = "day"
    GOLDEN = "golden"
    SUNSET = "sunset"
    NIGHT = "night"
    NEON = "neon"


class Weather(StrEnum):
    """What falls or drifts through the air."""

    CLEAR = "clear"
    RAIN = "rain"
    SNOW = "snow"
    FOG = "fog"


class Kind(StrEnum):
    """Who or what is in it."""

    CAT = "cat"
    DOG = "dog"
    HORSE = "horse"
    FOX = "fox"
    PERSON = "person"
    ASTRONAUT = "astronaut"
    ROBOT = "robot"
    BIRD = "bird"
    FISH = "fish"
    CAR = "car"
    BOAT = "boat"
    BALLOON = "balloon"
    ROCKET = "rocket"


class Action(StrEnum):
    """What the subject does."""

    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    FLY = "fly"
    SWIM = "swim"
    DRIVE = "drive"
    FLOAT = "float"
    JUMP = "jump"


class Camera(StrEnum):
    """How the camera moves."""

    TRACK = "track"
    PAN_LEFT = "pan left"
    PAN_RIGHT = "pan right"
    TILT_UP = "tilt up"
    TILT_DOWN = "tilt down"
    ZOOM_IN = "zoom in"
    ZOOM_OUT = "zoom out"
    STILL = "still"


RGB = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Subject:
    """One kind of thing in the picture.

    Parameters
    ----------
    kind
        What it is.
    action
        What it does.
    colour
        Linear red, green, blue in 0..1 where the prompt names one.
    count
        How many, 1 to 5.
    """

    kind: Kind
    action: Action
    colour: RGB | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Direction:
    """A prompt as the animator understood it.

    Parameters
    ----------
    matched, unmatched
        The prompt's own words that were understood, and those that were not (stop words left out).
    """

    place: Place
    time: Time
    weather: Weather = Weather.CLEAR
    subject: Subject | None = None
    camera: Camera = Camera.TRACK
    matched: tuple[str, ...] = ()
    unmatched: tuple[str, ...] = ()
