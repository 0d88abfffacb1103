"""How four-legged animals move, and their rigs."""

from __future__ import annotations

from functools import cache
from math import pi, sin

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects.animal import Animal
from crake.engines.sketch.subjects.beasts import Beast
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.builds import Build, Run
from crake.engines.sketch.subjects.doings import (
    DOINGS,
    TOY,
    bowl,
    nibble,
    pat,
    sentry,
    sentry_head,
    supine,
)
from crake.engines.sketch.subjects.foods import Food
from crake.engines.sketch.subjects.fur import dyed
from crake.engines.sketch.subjects.humanoid import GAITS
from crake.engines.sketch.subjects.legs import LANDING
from crake.engines.sketch.subjects.parts import Ink, Part, Point, moved, spun
from crake.engines.sketch.subjects.rig import SADDLE, Gait, Look, Rig
from crake.engines.sketch.subjects.seats import SEAT, SEATS
from crake.engines.sketch.subjects.trains import wing
from crake.engines.sketch.subjects.treadwheel import treadwheel
from crake.engines.sketch.subjects.treetops import swing, swinging
from crake.engines.sketch.subjects.upright import CRAFTS, rises, scale_of, upright


def _gaits(build: Build) -> dict[Action, Gait]:
    back, half = build.back, build.half
    size = (back / 25) ** 0.35
    walk = ((0.0, -half), (0.25, half), (0.5, -half), (0.75, half))
    fore, second = build.lead
    leap = tuple((start + after, x) for start, x in ((0.0, -half * 0.4), (fore, half * 1.7))
                 for after in sorted({0.0, second}))  # fmt: skip
    run = Gait(0.46 * size, back * 1.2 / 0.26, leap)
    bound = (0.0, -half * 0.4), (LANDING, half * 1.7)
    if build.run is Run.AMBLE:
        run = Gait(0.74 * size, 2.4 * back * build.reach / 0.52, walk)
    return (
        {
            Action.WALK: Gait(0.95 * size, 2 * back * build.reach / 0.62, walk),
            Action.RUN: run,
            Action.STAND: Gait(2.6),
            Action.SIT: Gait(2.8),
            Action.LIE: Gait(3.2),
            Action.EAT: Gait(2.4),
            Action.JUMP: Gait(run.seconds * 2.0, run.stride * 1.3, bound),
            Action.SWIM: Gait(1.0, back * 0.8),
            Action.FLOAT: Gait(3.0),
            Action.FLY: Gait(1.2, back * 2.0),
            Action.FALL: Gait(1.0),
            Action.DANCE: Gait(1.1, 0.0, ((0.25, 0.0), (0.75, 0.0))),
            Action.RIDE: Gait(0.9),
        }
        | {action: gait for action, (_, gait) in DOINGS.items()}
        | {action: GAITS[action] for action in CRAFTS}
    )


def _on_top(animal: list[Part], look: Look, size: float) -> list[Part]:
    """Put an animal on what it lies or sits on, which looks to the viewer."""
    seat = next((name for name in look.gear if name in SEATS), None)
    if seat is None:
        return animal
    aside = 0.0 if seat == "bed" else 1.05
    size *= 0.72  # it would fill the picture
    below = moved(spun(SEATS[seat](), aside), (0.0, 0.0, 0.0), size)
    return moved(animal, (0.0, (SEAT + 1) * size, 0.0)) + below


def _wings(beast: Beast, animal: Animal, phase: float, action: Action) -> list[Part]:
    """Return wings at the shoulders that beat in the air, and are raised on the ground."""
    beat = sin(2 * pi * phase) if action is Action.FLY else 1.15 + 0.06 * sin(2 * pi * phase)
    x, y = animal.pose(phase, action).shoulder
    white, tip = (Ink(plume) for plume in beast.plumes)
    size = animal.build.back / 36
    return [part for side in (-1.0, 1.0) for part in
            moved(wing((46.0, 25.0), side, beat, white, tip),
                  (x - 0.30 * animal.build.half, y - 0.05 * animal.build.back, 0.0), size)
            ]  # fmt: skip


def _own(beast: Beast, animal: Animal, phase: float, action: Action) -> list[Part] | None:
    """Return what this kind does in a way of its own, if it does."""
    if beast.sentry and action is Action.STAND:
        return sentry(animal, phase)
    if beast.swings and action is Action.HANG:
        return swing(animal, phase)
    if beast.food is not Food.NONE and action is Action.EAT:
        return nibble(animal, phase, beast.food)
    if beast.supine and action is Action.FLOAT:
        return supine(animal, phase)
    return None


def four_legged(beast: Beast) -> Rig:
    """Return the rig of a four-legged animal."""

    def parts(phase: float, action: Action, look: Look) -> list[Part]:
        if rises(action, look):
            return upright(beast, look, phase, action, scale_of(beast))
        animal = Animal(beast.build, dyed(look, beast.furs), look.mood, look.finery,
                        speaks=look.speaks)  # fmt: skip
        own = _own(beast, animal, phase, action)
        if own is not None:
            return own
        if action is Action.DIG and TOY in look.gear:
            return pat(animal, phase)
        if action in DOINGS:
            doing, _ = DOINGS[action]
            served = action is Action.DRINK and "bowl" in look.gear
            return doing(animal, phase) + (bowl(animal) if served else [])
        drawn = animal.parts(phase, action)
        if "hamster wheel" in look.gear and action in {Action.RUN, Action.WALK}:
            return treadwheel(drawn, phase, beast.build.back)
        if beast.winged:
            drawn += _wings(beast, animal, phase, action)
        return _on_top(drawn, look, beast.build.back / 25) if look.gear else drawn

    @cache
    def head(phase: float, action: Action) -> tuple[Point, float]:
        fur = dyed(Look(None, 0.3, dark=False), beast.furs)
        animal = Animal(beast.build, fur)
        if beast.sentry and action is Action.STAND:
            return sentry_head(animal)
        if action in {Action.HOWL, Action.YAWN} or (
            action is Action.EAT and beast.food is not Food.NONE
        ):
            action = Action.SIT  # so they hold themselves for it
        return animal.place_of_head(phase, action)

    gaits = _gaits(beast.build)
    if beast.swings:
        gaits[Action.HANG] = swinging(beast.build)
    return Rig(parts, gaits, beast.height / beast.build.back,
               waterline=beast.build.back * (0.56 if beast.build.trunk else 0.72), wades=True,
               seat=beast.build.back * 1.08, head=head,
               saddle=SADDLE * scale_of(beast),
               treed=frozenset({Action.CLIMB, Action.HANG}))  # fmt: skip


RIGS: dict[str, Rig] = {name: four_legged(beast) for name, beast in BESTIARY.items()}
"""Every four-legged animal by its name."""
