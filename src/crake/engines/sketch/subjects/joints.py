"""Where somebody's joints are, for what is worn and held."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

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
    """

    hip: Point
    neck: Point
    hands: tuple[Point, Point]
    phase: float
    feet: tuple[tuple[Point, Point], ...] = ()
    action: Action = Action.STAND
    size: float = 1.0
    tints: Mapping[str, RGB] = field(default_factory=dict[str, RGB])


@dataclass(frozen=True, slots=True)
class Held:
    """Something in the hands: its drawing, and the arms that hold it, which may move."""

    draw: Callable[[Joints], list[Part]]
    arms: Callable[[float, Posture], tuple[Arm, Arm]]
