"""What somebody throws, kicks or hits: it leaves the picture and comes back, in step with him.

It is drawn by itself: a picture that held both would be as wide as its way.
"""

from __future__ import annotations

from functools import cache

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.balls import BALLS, flying
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.parts import Part, moved
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

_ALWAYS = frozenset({Action.THROW, Action.TENNIS})


def throws(subject: Subject, rig: Rig, action: Action) -> bool:
    """Whether somebody plays with a ball that leaves him."""
    kicks = action is Action.KICK and bool(set(BALLS) & set(subject.gear))
    return isinstance(rig, HumanRig) and (kicks or action in _ALWAYS)


class Thrown(Actor):
    """A ball that somebody plays with, where he is and in step with him."""

    def __init__(self, player: Actor, subject: Subject, rig: HumanRig) -> None:
        self.player = player
        size = rig.figure(Look(None, 0.3, dark=False)).physique.size
        super().__init__(player.stage, subject, _rig(rig, size, player.role.action), player.role,
                         player.ground, player.scale, player.spot)  # fmt: skip

    @property
    def beats(self) -> tuple[float, ...]:
        """Seconds at which who plays with it is heard."""
        return self.player.beats

    def _timing(self) -> tuple[int, int]:
        return 1, self.player.steps * self.player.hold

    def ground_of(self, who: int, seconds: float) -> tuple[float, float]:
        """Return column and row of the ground below who plays with it."""
        return self.player.ground_of(who, seconds)


@cache
def _rig(player: HumanRig, size: float, action: Action) -> Rig:
    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        return moved(flying(phase, action, look.gear, size, dict(look.tints)), (0, 0, 0), size)

    gait = Gait(player.gaits[action].seconds, even=True, samples=40)
    return Rig(parts, {action: gait}, player.size, pitch=player.pitch)
