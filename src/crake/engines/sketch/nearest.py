"""What is done instead where a drawing cannot do an action."""

from __future__ import annotations

from collections.abc import Container

from crake.engines.sketch.direction import Action

NEAREST_ACTION: dict[Action, tuple[Action, ...]] = {
    Action.SIT: (Action.STAND, Action.LIE),
    Action.LIE: (Action.SIT, Action.STAND),
    Action.RUN: (Action.WALK, Action.DRIVE, Action.FLY, Action.SWIM),
    Action.WALK: (Action.RUN, Action.DRIVE),
    Action.JUMP: (Action.RUN, Action.FLY),
    Action.DANCE: (Action.JUMP, Action.SPIN, Action.WALK),
    Action.WAVE: (Action.STAND,),
    Action.CLIMB: (Action.WALK,),
    Action.BALLET: (Action.DANCE, Action.SPIN),
    Action.PIROUETTE: (Action.SPIN, Action.DANCE),
    Action.LEAP: (Action.JUMP, Action.DANCE),
    Action.FLAMENCO: (Action.DANCE, Action.SPIN),
    Action.BREAKDANCE: (Action.DANCE, Action.SPIN),
    Action.HIP_HOP: (Action.DANCE, Action.JUMP),
    Action.WALTZ: (Action.DANCE, Action.SPIN),
    Action.FALL: (Action.FLOAT, Action.FLY, Action.JUMP),
    Action.POUR: (Action.STAND,),
    Action.SPIN: (Action.DANCE, Action.JUMP, Action.FLOAT),
    Action.EAT: (Action.STAND,),
    Action.FLY: (Action.FLOAT,),
    Action.RISE: (Action.FLY, Action.FLOAT, Action.JUMP),
    Action.SWIM: (Action.FLOAT, Action.DIVE),
    Action.DIVE: (Action.SWIM, Action.JUMP, Action.FLY),
    Action.FLOAT: (Action.SWIM, Action.FLY),
    Action.DRIVE: (Action.RIDE, Action.RUN, Action.FLOAT, Action.FLY),
    Action.RIDE: (Action.DRIVE, Action.RUN),
    Action.KICK: (Action.RUN, Action.JUMP),
    Action.DRIBBLE: (Action.RUN, Action.JUMP),
    Action.DUNK: (Action.JUMP, Action.RUN),
    Action.THROW: (Action.STAND, Action.JUMP),
    Action.TOSS: (Action.JUMP, Action.RUN),
    Action.TENNIS: (Action.RUN, Action.JUMP),
    Action.KNEEL: (Action.SIT, Action.STAND),
    Action.MEDITATE: (Action.SIT, Action.STAND, Action.FLOAT),
    Action.YOGA: (Action.STAND, Action.SIT),
    Action.CRAWL: (Action.WALK, Action.SWIM),
    Action.PUSH_UP: (Action.LIE, Action.JUMP),
    Action.HOWL: (Action.ROAR, Action.STAND),
    Action.ROAR: (Action.HOWL, Action.YAWN, Action.STAND),
    Action.YAWN: (Action.ROAR, Action.STAND),
    Action.DRINK: (Action.EAT, Action.STAND),
    Action.PECK: (Action.EAT, Action.STAND),
    Action.DIG: (Action.EAT, Action.STAND),
    Action.SHAKE: (Action.DANCE, Action.STAND),
    Action.ROLL: (Action.LIE, Action.JUMP),
    Action.WAKE: (Action.STAND, Action.SIT),
    Action.SLIDE: (Action.RIDE, Action.RUN, Action.WALK, Action.SWIM),
    Action.HANG: (Action.CLIMB, Action.FLOAT, Action.STAND),
    Action.TYPE: (Action.SIT, Action.STAND),
    Action.WRITE: (Action.SIT, Action.STAND),
    Action.PAINT: (Action.STAND,),
    Action.SING: (Action.STAND,),
    Action.PHOTOGRAPH: (Action.STAND,),
    Action.FISH: (Action.STAND, Action.SIT),
    Action.COOK: (Action.STAND,),
    Action.CHOP: (Action.STAND,),
    Action.BLOW: (Action.STAND,),
    Action.CLAP: (Action.STAND, Action.DANCE),
}
"""The nearest first."""


def nearest_action(wanted: Action, can: Container[Action]) -> Action | None:
    """Return what is done where `wanted` is asked for: itself, or the nearest of what can be."""
    if wanted in can:
        return wanted
    return next((action for action in NEAREST_ACTION.get(wanted, ()) if action in can), None)
