"""The record of a place: its names, its light, how it sounds and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass, field

from crake.engines.sketch.ambience import Bed, Life, Underfoot
from crake.engines.sketch.direction import Realm, Time
from crake.engines.sketch.names import Names
from crake.engines.sketch.palette import Light
from crake.engines.sketch.places.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place.

    Parameters
    ----------
    name
        Its own name, unlike any other place's and kind's.
    names
        What prompts call it.
    hints
        Words that suggest it where no place is named; weaker than a subject's home.
    grows
        Kinds of trees that stand there anyway: named in the plural, they are its own.
    has
        Kinds that are there anyway, in whatever number they are named.
    kin
        Names of the places that are drawn in its stead while it has no `plan`, the nearest first.
    time
        Its light where the prompt names none.
    realm
        What is around it: only open places have weather.
    window
        Whether the weather is seen through a window, although it is indoors.
    lit
        Whether its own lights make its nights bright.
    ambience, life, underfoot
        How it sounds: noises, what is heard now and then, and steps.
    rings
        Seconds until a sound in it is 60 dB weaker; 0 in the open.
    lamps
        What its own lamps throw on it and on subjects after dark; nothing without them.
    windowless
        Whether its lamps are all the light that there is, at any hour.
    seat
        What those sit on there of whom nothing else is said; a chair in rooms without it.
    hush
        Whether a listener expects near silence.
    plan
        Its drawing; without one, the nearest of its kin that has one is drawn.
    """

    name: str
    names: Names
    ambience: tuple[Bed, ...]
    underfoot: Underfoot
    hints: Names = field(default_factory=Names)
    life: tuple[Life, ...] = ()
    rings: float = 0.0
    grows: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    time: Time = Time.DAY
    realm: Realm = Realm.OPEN
    window: bool = False
    lit: bool = False
    lamps: Light | None = None
    windowless: bool = False
    hush: bool = False
    seat: str = ""
    plan: Plan | None = None
