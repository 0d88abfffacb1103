"""Where subjects are in the picture while they play: directors call it blocking."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, sin

from crake.engines.sketch.stage import Stage
from crake.engines.sketch.subjects.liftoff import Liftoff
from crake.engines.sketch.subjects.rig import Box, Home, Rig
from crake.engines.sketch.subjects.role import CLOSE_ROW, Role

ASIDE = 0.06
"""How far the middle of a head wanders in a close-up, in widths of the frame."""
SWARM, GOLDEN = 3, 2.39996
"""How many are no swarm yet; and the angle in radians by which one of a swarm is after another."""
APART = 1.04
"""Widths from one of several things on a table to the next."""
ROUGH = 3.5
"""How much further what floats goes up and down in a storm than on a calm day."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the scene a subject plays.

    Parameters
    ----------
    aside
        How far right of the camera's subject it is, in widths of the frame.
    rise
        How far above its usual row it is, in pixels.
    fixed
        Whether it stays where it is while the camera goes on.
    pace
        Pixels a second that it goes over the ground, where that is not its own pace.
    """

    aside: float = 0.0
    rise: float = 0.0
    fixed: bool = False
    pace: float = 0.0


@dataclass(frozen=True, slots=True)
class Blocking:
    """The way of one subject, or of a few alike, through a shot.

    Parameters
    ----------
    stage, spot, role, rig
        Of the scene, and of who plays.
    box
        What is covered, in units of the rig.
    scale
        Pixels per unit.
    count
        How many they are.
    way
        How they leave the ground, if they do.
    """

    stage: Stage
    spot: Spot
    role: Role
    rig: Rig
    box: Box
    scale: float
    count: int
    way: Liftoff | None

    @property
    def _width(self) -> float:
        return (self.box[2] - self.box[0]) * self.scale

    def ground_of(self, who: int, seconds: float) -> tuple[float, float]:
        """Return column and row of the ground below one subject."""
        stage = self.stage
        x, y = self._middle(seconds), float(stage.feet) - self.spot.rise
        _, bottom, _, top = self.box
        if self.role.head is not None:
            x -= self.role.head[0] * self.scale * stage.motion.facing
            y = CLOSE_ROW * stage.frame_height + self.role.head[1] * self.scale
            return x, y + self.role.sway * stage.unit * sin(seconds * 1.7)
        if self.role.row is not None:
            # What hovers high up stays under the frame's upper edge.
            half = (top - bottom) / 2 * self.scale + self.role.sway * stage.unit
            middle = max(stage.frame_height * self.role.row, half + 0.03 * stage.frame_height)
            y = middle + (top + bottom) / 2 * self.scale
            y = min(y, stage.frame_height * 0.985 + bottom * self.scale) - self.spot.rise
        elif top * self.scale > 0.86 * stage.frame_height:  # a close-up shows the upper part
            y = max(y, 0.10 * stage.frame_height + top * self.scale)
        if self.role.sway:
            heave = ROUGH if self.role.sunk and stage.rough else 1.0
            y += heave * self.role.sway * stage.unit * sin(seconds * 1.7 + who * 2.1)
        if self.role.sunk:
            y += self.rig.waterline * self.scale
        if self.way is not None:
            y -= self.way.height(seconds) - (0 if self.rig.smokes else bottom * self.scale)
        if self.count > 1:
            x, y = self._spread(who, x, y, seconds)
        return x, y

    def _middle(self, seconds: float) -> float:
        """Return the column where the subject, or the middle of several, is."""
        stage = self.stage
        x = stage.motion.place(seconds) + self.spot.aside * stage.motion.facing
        if not self.spot.fixed:
            return x * stage.width
        # What stays is beside the camera's subject halfway through the shot, whatever the take.
        half = stage.seconds / 2 if stage.halfway is None else stage.halfway
        gone = stage.motion.gone(half, seconds)
        then = stage.motion.place(half) + self.spot.aside * stage.motion.facing
        return then * stage.width - gone

    def _spread(self, who: int, x: float, y: float, seconds: float) -> tuple[float, float]:
        """Place one of several beside the others, the first one nearest; a swarm in a cloud."""
        stage = self.stage
        if self.role.row is not None and self.rig.formation and self.count > 2:
            return self._formed(who, x, y, seconds)
        if self.role.row is not None and self.count > SWARM:
            return self._swarming(who, x, y, seconds)
        still = self.rig.home is Home.TABLE
        step = min(self._width * (APART if still else 0.74), stage.width * 0.78 / self.count)
        x += (who - (self.count - 1) / 2) * step
        x += 0.0 if still else 0.06 * step * sin(seconds * 1.1 + who * 1.9)
        room = stage.feet - stage.horizon
        if self.role.row is not None:
            room = int(stage.frame_height * 0.3)
        elif self.spot.rise:  # they are in a row on what they are on
            room = 0
        return x, y - ((who * 2) % self.count) / self.count * 0.22 * room

    def _formed(self, who: int, x: float, y: float, seconds: float) -> tuple[float, float]:
        """Place one of several in a V: the first leads, the others trail to both sides."""
        stage, rank = self.stage, (who + 1) // 2
        side, ranks = (1.0 if who % 2 else -1.0), self.count // 2
        step = min(0.80 * self._width, 0.80 * stage.width / (ranks + 1))
        tall = (self.box[3] - self.box[1]) * self.scale
        rise = min(0.34 * tall, 0.30 * stage.frame_height / max(ranks, 1))
        sway = 0.006 * stage.frame_height * sin(1.3 * seconds + 1.7 * who)
        ahead = (0.5 * ranks - rank) * step * stage.motion.facing
        return x + ahead, y + side * rank * rise + sway

    def _swarming(self, who: int, x: float, y: float, seconds: float) -> tuple[float, float]:
        """Place one of a school or a flock on a spiral, wider than high, that drifts."""
        stage, turn = self.stage, who * GOLDEN
        far = ((who + 0.35) / self.count) ** 0.5
        tall = (self.box[3] - self.box[1]) * self.scale
        wide = min(max(0.30 * stage.width, self._width * 1.3), 0.36 * stage.width)
        high = min(0.30 * stage.frame_height, tall * 1.9)
        x += far * wide * cos(turn) + 0.012 * stage.width * sin(seconds * 0.9 + who * 1.9)
        return x, y + far * high * sin(turn) + 0.015 * stage.frame_height * sin(seconds + who)
