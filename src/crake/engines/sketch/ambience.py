"""The noises that a place is heard by, and what steps sound like on its ground."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Bed:
    """Noise with a shape.

    Parameters
    ----------
    low, high
        Where the band begins and ends, in Hz.
    tilt
        Exponent of the spectrum's fall: 0 is white, -1 falls 6 dB an octave.
    gain
        Root mean square.
    swell
        Rise and fall a second, in Hz.
    depth
        Share of the gain that swells, 0 to 1.
    """

    low: float
    high: float
    tilt: float
    gain: float
    swell: float = 0.1
    depth: float = 0.3


WIND = Bed(60, 700, -0.9, 0.05, 0.13, 0.6)
BREEZE = Bed(250, 2500, -0.8, 0.022, 0.17, 0.6)
LEAVES = Bed(1800, 8000, -0.4, 0.016, 0.23, 0.7)
BROOK = Bed(350, 4500, -0.6, 0.06, 0.9, 0.25)
RIPPLES = Bed(250, 2200, -0.9, 0.03, 0.5, 0.5)
CASCADE = Bed(120, 7000, -0.45, 0.12, 0.3, 0.15)
SURF = Bed(90, 5000, -0.75, 0.10, 0.12, 0.85)
DEEP_SEA = Bed(35, 260, -0.5, 0.08, 0.08, 0.4)
TRAFFIC = Bed(45, 600, -0.9, 0.06, 0.11, 0.4)
CHATTER = Bed(250, 2600, -0.7, 0.035, 1.7, 0.5)
CROWD = Bed(200, 2200, -0.6, 0.06, 0.35, 0.5)
HALL = Bed(60, 900, -1.2, 0.02, 0.05, 0.1)
CRACKLE = Bed(700, 6000, -0.5, 0.012, 3.1, 0.9)
NAVE = Bed(40, 700, -1.0, 0.022, 0.04, 0.3)
MACHINES = Bed(90, 1400, -0.9, 0.022, 0.4, 0.15)
RUMBLE = Bed(28, 180, -0.4, 0.06, 0.06, 0.3)
LAVA = Bed(30, 420, -0.6, 0.09, 0.4, 0.5)
ON_PANES = Bed(140, 1500, -0.7, 0.035, 0.21, 0.25)
DOWNPOUR = Bed(1200, 11000, -0.35, 0.06, 0.21, 0.2)
GALE = Bed(70, 1400, -0.8, 0.10, 0.19, 0.75)
HUSH = Bed(150, 1500, -1.1, 0.025, 0.07, 0.4)


class Underfoot(StrEnum):
    """What feet come down on, as it is heard."""

    WATER = "water"
    SNOW = "snow"
    GRASS = "grass"
    SAND = "sand"
    LEAVES = "leaves"
    GRAVEL = "gravel"
    STONE = "stone"
    WOOD = "wood"
    NOTHING = "nothing"


class Life(StrEnum):
    """What else is heard of a place now and then."""

    BIRDS = "birds"
    JUNGLE = "jungle"
    GULLS = "gulls"
    BUBBLES = "bubbles"
    DRONE = "drone"
    CLOCK = "clock"
    DRIPS = "drips"
    HORNS = "horns"
    FROGS = "frogs"
    DISHES = "dishes"
    RAILS = "rails"
