"""The record of a kind of subject: its names, what it does, how it sounds and how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.names import Names
from crake.engines.sketch.subjects.rig import Rig


class Tread(StrEnum):
    """How its steps sound."""

    FEET = "feet"
    PAWS = "paws"
    HOOVES = "hooves"
    HEAVY = "heavy"
    METAL = "metal"
    NONE = "none"


class Voice(StrEnum):
    """What else is heard of it while it acts."""

    NONE = "none"
    ENGINE = "engine"
    DIESEL = "diesel"
    SPORTS_CAR = "sports car"
    RACE_CAR = "race car"
    MOTORCYCLE = "motorcycle"
    JET_SKI = "jet ski"
    DRONE = "drone"
    TRAIN = "train"
    BICYCLE = "bicycle"
    PROPELLER = "propeller"
    ROTOR = "rotor"
    JET = "jet"
    BURNER = "burner"
    HULL = "hull"
    HUM = "hum"
    WINGS = "wings"
    BUZZ = "buzz"
    MEOW = "meow"
    BARK = "bark"
    NEIGH = "neigh"
    MOO = "moo"
    ROAR = "roar"
    QUACK = "quack"
    SONG = "song"
    HOOT = "hoot"
    WHALE = "whale"
    LEAVES = "leaves"
    FIRE = "fire"
    TICK = "tick"
    HOWL = "howl"
    GROWL = "growl"
    CROAK = "croak"
    SQUEAK = "squeak"
    CLUCK = "cluck"
    BAA = "baa"
    OINK = "oink"
    TRUMPET = "trumpet"
    CHATTER = "chatter"
    SQUAWK = "squawk"
    CAW = "caw"
    COO = "coo"
    SEAL = "seal"
    BRAY = "bray"
    HISS = "hiss"
    DRUM = "drum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of subject.

    Parameters
    ----------
    name
        Its own name, unlike any other kind's and place's.
    names
        What prompts call it.
    habits
        What it can do, its habit first.
    home
        Name of the place where it is shown if the prompt names none.
    kin
        Names of the kinds that are drawn in its stead while it has no `rig`, the nearest first.
    colour
        Linear red, green, blue that it is known for, where that is not its drawing's own.
    manner
        What it does in a way of its own, and how: a ballerina's dance is a ballet.
    strong
        Whether its home goes before a place that is only hinted at.
    person
        Whether "no people" means it too.
    group
        Whether its drawing shows several, however many are named.
    beneath
        Whether it is shown only where somebody is on it: "waves break on rocks" has none.
    fiery
        Whether it can breathe fire.
    tread, voice
        How it sounds.
    rig
        Its drawing; without one, the nearest of its kin that has one is drawn; if none has,
        nothing is, and the notes say so.
    """

    name: str
    names: Names
    habits: tuple[Action, ...]
    home: str
    kin: tuple[str, ...] = ()
    colour: RGB | None = None
    manner: tuple[tuple[Action, Action], ...] = ()
    strong: bool = False
    person: bool = False
    group: bool = False
    beneath: bool = False
    fiery: bool = False
    tread: Tread = Tread.NONE
    voice: Voice = Voice.NONE
    rig: Rig | None = None
