"""Where somebody's joints are, for what is worn and held."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from crake.engines.sketch.direction import RGB, Action
from crake.engines.sketch.subjects.parts import Part, Point
from crake.engines.sketch.subjects.postures import Arm, Posture


@dataclass(frozen=True, slots=True)
class Joints:
    """Where somebody's trunk, hands and feet are at one moment.

    Parameters
    ----------
    feet
        Heel and toe of each.
    action
        What he does.
    size
        Of his body, relative to that of a man.
    tints
        Display-referred colours of what he holds, where the prompt names them.
    head, skull
        The middle of his head, and how large that is, relative to the rest of him.
    afloat
        Whether there is water around him rather than ground.
    palms
        Of the far and the near hand; `hands` are their wrists.
    free
        Whether the hands have nothing to do, so that they can lean on a stick.
    windy
        Whether the wind blows.
    """

    hip: Point
    neck: Point
    hands: tuple[Point, Point]
    phase: float
    feet: tuple[tuple[Point, Point], ...] = ()
    action: Action = Action.STAND
    size: float = 1.0
    tints: Mapping[str, RGB] = field(default_factory=dict[str, RGB])
    head: Point = (0.0, 0.0, 0.0)
    skull: float = 1.0
    afloat: bool = False
    palms: tuple[Point, Point] = ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0))
    free: bool = True
    windy: bool = False

    def mouth(self, ahead: float = 0.0, up: float = 0.0, side: float = 0.0) -> Point:
        """Return a place so far from the lips, of a head of the usual size."""
        x, y, z = self.head
        size = self.skull
        return x + (12.0 + ahead) * size, y + (up - 6.8) * size, z + (side + 4.0) * size


@dataclass(frozen=True, slots=True)
class Held:
    """Something in the hands.

    Parameters
    ----------
    draw
        Its drawing.
    arms
        The arms that hold it, which may move.
    hold
        How else somebody holds himself with it, at a phase of a posture: where his palms are.
    """

    draw: Callable[[Joints], list[Part]]
    arms: Callable[[float, Posture], tuple[Arm, Arm]] | None = None
    hold: Callable[[float, Posture], Posture] | None = None

    def held(self, phase: float, posture: Posture) -> Posture:
        """Return a posture with the hands on it."""
        if self.arms is not None:
            posture = replace(posture, arms=self.arms(phase, posture))
        return self.hold(phase, posture) if self.hold is not None else posture
