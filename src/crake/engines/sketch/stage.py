"""The measures that everything in a scene is built from, and what a place hands back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from math import ceil, exp, sqrt
from typing import Protocol
from zlib import crc32

import numpy as np

from crake.engines.sketch.camera import Motion
from crake.engines.sketch.direction import Direction, Season, Sight, Tempo, Time, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.noise import GRAIN
from crake.engines.sketch.palette import Palette
from crake.engines.sketch.raster import even

_OPPOSITE = frozenset({Sight.AURORA, Sight.RAINBOW, Sight.METEORS, Sight.MILKY_WAY,
                       Sight.ECLIPSE})  # fmt: skip
"""What one sees with the sun in one's back, on a night without a moon, or behind the moon."""
_GUSTY = frozenset({Weather.WIND, Weather.STORM, Weather.TORNADO, Weather.SANDSTORM})
"""Weathers whose wind bends plants."""
_MURK = {
    Weather.FOG: (0.95, 2.6),
    Weather.SNOW: (0.62, 4.0),
    Weather.RAIN: (0.55, 4.0),
    Weather.STORM: (0.62, 4.0),
}
"""How much a weather hides of what is furthest away, and how fast that falls with nearness."""
WIDEST = 2.6
"""Repeating pictures are at most about this many frames wide."""


@dataclass(frozen=True, slots=True)
class View:
    """One moment as a drawable needs it.

    Parameters
    ----------
    index
        Number of the frame.
    seconds
        Since the start of the shot.
    scroll
        Pixels that the ground at the subject's feet has moved to the left.
    turned
        Pixels by which all has moved to the right because the camera turned to the left.
    """

    index: int
    seconds: float
    scroll: float
    turned: float = 0.0

    def moved(self, speed: float) -> float:
        """Return the pixels to the left of what moves `speed` while ground at the feet moves 1."""
        return self.scroll * speed - self.turned


class Drawable(Protocol):
    """Draws itself over what is already in the frame."""

    def draw(self, frame: Frame, view: View) -> None:
        """Draw itself as it is at `view`; a pure function of both."""
        ...


class Medium(StrEnum):
    """What a subject stands on or moves in."""

    GROUND = "ground"
    WATER = "water"
    AIR = "air"
    DEEP = "deep"
    SPACE = "space"


class Touch(StrEnum):
    """What feet throw up."""

    SPLASH = "splash"
    DUST = "dust"
    SNOW = "snow"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a subject stands on or moves in.

    Parameters
    ----------
    medium
        What it is.
    touch
        What feet throw up.
    mirror, wet_mirror
        How much of the subject it reflects, 0..1, and how much of it when it is wet.
    """

    medium: Medium = Medium.GROUND
    touch: Touch = Touch.NOTHING
    mirror: float = 0.0
    wet_mirror: float = 0.0


@dataclass(frozen=True, slots=True)
class Setting:
    """A place, built: what is drawn before (`behind`) and after the subject."""

    behind: Sequence[Drawable]
    before: Sequence[Drawable] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """One of the moments that a time-lapse passes through, all equally far apart.

    Parameters
    ----------
    time, season
        The hour, and what the place shows of the year.
    palette
        Its colours.
    elevation
        How high the sun stands, in heights of the sky; below 0 it has set.
    across
        How far right of its usual place, in widths of the frame.
    """

    time: Time
    season: Season | None
    palette: Palette
    elevation: float
    across: float


@dataclass(frozen=True, slots=True)
class Stage:
    """The measures of a scene.

    Parameters
    ----------
    width, height
        Pixels of the canvas; for a tilting camera it is higher than the frame.
    frame_height
        Pixels of the frame.
    horizon
        Row where the ground ends, even.
    frames
        How many the scenery is laid out for, and the camera's way.
    feet
        Row where the subject's feet are.
    drawn
        How many are drawn: more, where a scene goes on after its end; 0 is no more.
    since
        Seconds of the same shot that other takes have shown before.
    halfway
        Second of the take at which half of the shot is over.
    season
        What the place shows of the year; none where nothing says so.
    sun_moved
        Widths of the frame that the sun stands right of where the place has it.
    afloat
        Whether a boat or a swimmer floats where others stand.
    ashore
        Whether there is a bank before the water, for those who play there.
    offing
        Row where boats float while others stand ashore; 0 where they don't.
    leafy
        Whether there are leaves for the wind to carry.
    indoors
        Whether it is under a roof.
    frozen
        Whether its water is ice.
    passing
        The moments of a time-lapse, at one of which a place is built.
    """

    direction: Direction
    width: int
    height: int
    frame_height: int
    fps: int
    frames: int
    seed: int
    palette: Palette
    motion: Motion
    horizon: int
    feet: int
    unit: float = field(default=1.0)
    drawn: int = 0
    since: float = 0.0
    halfway: float | None = None
    season: Season | None = None
    sun_moved: float = 0.0
    afloat: bool = False
    ashore: bool = False
    offing: int = 0
    leafy: bool = False
    indoors: bool = False
    frozen: bool = False
    passing: tuple[Moment, ...] = ()

    @property
    def rains(self) -> bool:
        """Whether rain falls, and runs over windows."""
        return self.direction.weather in {Weather.RAIN, Weather.STORM}

    @property
    def wet(self) -> bool:
        """Whether streets shine: in rain, and wherever neon lights wait for it."""
        return self.rains or self.direction.time in {Time.NEON, Time.NIGHT}

    @property
    def lamplit(self) -> bool:
        """Whether lamps and windows are lit."""
        return self.palette.windows > 0.4

    @property
    def dark(self) -> bool:
        """Whether it is too dark to see without them, on Earth or elsewhere."""
        return self.lamplit or self.palette.stars > 0.5

    @property
    def dim(self) -> bool:
        """Whether a light that somebody carries or that turns is seen to shine: from dusk on."""
        return self.palette.stars > 0.2 or self.palette.windows > 0.3

    @property
    def overcast(self) -> bool:
        """Whether clouds or mist hide the sun."""
        return self.direction.weather in {
            Weather.CLOUDY,
            Weather.RAIN,
            Weather.STORM,
            Weather.TORNADO,
            Weather.SANDSTORM,
            Weather.SNOW,
            Weather.FOG,
        }

    @property
    def sunless(self) -> bool:
        """Whether neither sun nor moon is to be seen."""
        return self.overcast or self.direction.sight in _OPPOSITE

    @property
    def gusty(self) -> bool:
        """Whether the wind bends plants."""
        return self.direction.weather in _GUSTY

    @property
    def rough(self) -> bool:
        """Whether the sea goes high."""
        return self.direction.weather is Weather.STORM or self.direction.place == "breakers"

    @property
    def lapsing(self) -> bool:
        """Whether hours pass in the shot."""
        return self.direction.tempo is Tempo.TIME_LAPSE

    @property
    def wind(self) -> float:
        """How fast clouds and mist drift, relative to a calm day."""
        if self.lapsing:
            return 12.0
        return 3.0 if self.gusty else 1.0

    def rng(self, name: str) -> np.random.Generator:
        """Return the random numbers of one element; they depend on nothing but seed and name."""
        return np.random.default_rng([self.seed, crc32(name.encode())])

    def px(self, size: float) -> int:
        """Turn a length on a 1280 x 720 picture into an even number of pixels."""
        return even(size * self.unit)

    def tall(self, size: float) -> int:
        """Turn a height into pixels; scenery is higher in portrait pictures."""
        return even(size * self.unit * min(max(self.frame_height / self.width, 1.0), 1.8) ** 0.6)

    @property
    def seconds(self) -> float:
        """Length of the shot."""
        return self.frames / self.fps

    @property
    def lasting(self) -> float:
        """Seconds that are drawn."""
        return max(self.frames, self.drawn) / self.fps

    def speed(self, row: float) -> float:
        """Pixels that ground at `row` moves while that at the feet moves one."""
        return (row - self.horizon) / max(self.feet - self.horizon, 1)

    def _travel(self, speed: float, drift: float) -> float:
        """Return the pixels that a layer moves in the whole clip."""
        gone = self.motion.scroll(self.seconds) - self.motion.scroll(0.0)
        moved = gone * speed - self.motion.turned(self.seconds)
        return abs(moved) + abs(drift) * self.seconds

    def period(self, speed: float, drift: float = 0.0) -> int:
        """Return the width of a layer: for the whole clip, or after which it repeats."""
        travel = self._travel(speed, drift)
        need = min(self.width + travel + 8, self.width * WIDEST)
        return ceil(need / GRAIN) * GRAIN

    def smooth(self, speed: float, drift: float = 0.0) -> bool:
        """Whether a layer is slow enough to need steps between whole pixels."""
        travel = self._travel(speed, drift)
        return travel / max(self.frames, 1) < 5.0

    def inside(self, row: float) -> int:
        """Keep a row within the canvas, even."""
        return min(even(row), self.height)

    def murk(self, haze: float, speed: float) -> float:
        """Return the share of air before what moves at `speed`: fog, snow and rain add to `haze`.

        What moves slowly is far away.
        """
        most, fall = _MURK.get(self.direction.weather, (0.0, 1.0))
        return 1 - (1 - haze) * (1 - most * exp(-fall * max(speed, 0.0)))

    def row(self, share: float) -> int:
        """Return the row that is a share of the way from the horizon to the feet, even."""
        return self.inside(self.horizon + share * (self.feet - self.horizon))


def unit_of(width: int, height: int) -> float:
    """Return pixels per pixel of a 1280 x 720 picture, or of a 720 x 1280 one."""
    return min(sqrt(width * height / (1280 * 720)), width / 640)
