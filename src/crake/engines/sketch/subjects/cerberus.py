"""A dog with three heads, as it guards the gates of the underworld. Units as those of a dog."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.animal import Animal, Carriage
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.expressions import Mien
from crake.engines.sketch.subjects.fur import Fur, dyed
from crake.engines.sketch.subjects.parts import Part, Point, moved, spun
from crake.engines.sketch.subjects.quadruped import RIGS as FOUR_LEGGED
from crake.engines.sketch.subjects.rig import Gait, Look, Rig

_BUILD = BESTIARY["doberman"].build
_FUR = Fur((0.25, 0.20, 0.19), (0.11, 0.09, 0.09), (0.42, 0.34, 0.31), (0.44, 0.20, 0.17),
           iris=(1.0, 0.20, 0.06), shag=0.5, pale=False)  # fmt: skip
_ASIDE = (0.0, 0.72, -0.72)
_ACTIONS = (Action.WALK, Action.RUN, Action.STAND, Action.SIT, Action.LIE, Action.JUMP)


def _cerberus(phase: float, action: Action, look: Look) -> list[Part]:
    """Return it; each head moves in its own time, and bares its teeth where it roars."""
    loud = action in {Action.ROAR, Action.HOWL}
    doing = Action.STAND if loud else action
    animal = Animal(_BUILD, dyed(look, (_FUR,)), look.mood, look.finery)
    pose = animal.pose(phase, doing)
    parts = animal.body(phase, pose, doing) + animal.legs(phase, pose, doing)
    x, _ = pose.shoulder
    for k, aside in enumerate(_ASIDE):
        own = (phase + 0.31 * k) % 1.0
        ahead, up = animal.skull(own, pose, doing)
        high = 0.05 if aside else 0.16
        mien = Mien(gape=4.5) if loud else None
        held = Carriage((ahead, up + high * _BUILD.back * (1 if not aside else -0.2)), 0.06, mien)
        one = animal.head(own, pose, held)
        parts += moved(spun(moved(one, (-x, 0.0, 0.0)), aside), (x, 0.0, 2.2 * aside))
    return parts


def _head(phase: float, action: Action) -> tuple[Point, float]:
    animal = Animal(_BUILD, _FUR)
    doing = action if action in _ACTIONS else Action.STAND
    (x, y, z), reach = animal.place_of_head(phase, doing)
    return (x, y + 2, z), 1.7 * reach


_DOG = FOUR_LEGGED["doberman"]
RIG = Rig(
    _cerberus,
    {action: _DOG.gaits[action] for action in _ACTIONS} | {Action.ROAR: Gait(2.6)},
    1.25 * _DOG.size,
    turn=0.5,
    front=0.85,
    head=_head,
    seat=_DOG.seat,
)
"""Cerberus."""
