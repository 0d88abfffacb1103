"""Where things are on the head of a four-legged animal."""

from __future__ import annotations

from math import cos, sin

from crake.engines.sketch.subjects.builds import Build
from crake.engines.sketch.subjects.fur import Hide
from crake.engines.sketch.subjects.parts import Point


class Head:
    """A skull that turns a little more to the viewer than the body does.

    Parameters
    ----------
    build, hide
        Proportions and inks.
    at
        Middle of the skull.
    phase
        Of the action's cycle, for what moves by itself.
    """

    TURN = 0.52

    def __init__(self, build: Build, hide: Hide, at: Point, phase: float) -> None:
        self.build, self.hide, self.at, self.phase = build, hide, at, phase

    def place(self, ahead: float, up: float, side: float) -> Point:
        """Turn a place on the head, in radii of the skull, into one of the subject."""
        r = self.build.head
        x = ahead * cos(self.TURN) - side * sin(self.TURN)
        z = ahead * sin(self.TURN) + side * cos(self.TURN)
        return self.at[0] + x * r, self.at[1] + up * r, self.at[2] + z * r
