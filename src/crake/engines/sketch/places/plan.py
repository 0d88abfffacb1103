"""What the stage must know of a place before it is built."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from crake.engines.sketch.stage import Ground, Setting, Stage


@dataclass(frozen=True, slots=True)
class Plan:
    """A place.

    Parameters
    ----------
    build
        Builds it.
    ground
        What subjects stand on or move in.
    horizon, feet
        Rows of the horizon and of a subject's feet, in heights of a landscape frame.
    horizon_portrait, feet_portrait
        The same in a portrait frame.
    drift
        Pixels a second that the camera floats past where no subject walks, on a 1280 x 720
        picture.
    moorings
        Whether boats and swimmers float there, on water that lies where others stand.
    seasonal
        Whether it looks otherwise in autumn, winter or spring.
    freezes
        Whether its water is ice in winter, unless somebody needs it.
    offing
        Where boats float while others stand ashore, in ways from the horizon to the feet; 0 where
        there is no such water.
    size
        How large subjects are beside what is great there, relative to elsewhere.
    banks
        Whether those who go beside the water have a bank to go on.
    landmark
        Whether something high stands there that is to be seen whole from above, too.
    """

    build: Callable[[Stage], Setting]
    ground: Ground = field(default_factory=Ground)
    horizon: float = 0.52
    feet: float = 0.84
    horizon_portrait: float = 0.52
    feet_portrait: float = 0.77
    drift: float = 26.0
    moorings: bool = False
    seasonal: bool = True
    freezes: bool = False
    offing: float = 0.0
    size: float = 1.0
    banks: bool = False
    landmark: bool = False
