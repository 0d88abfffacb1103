"""What people sit on, hold and glide on, put together: how they hold themselves with it.

Units are centimetres of a grown person; the origin is the ground below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action
from crake.engines.sketch.subjects import balls
from crake.engines.sketch.subjects.boards import BOARDS
from crake.engines.sketch.subjects.climbing import ladder, rock_face, trunk
from crake.engines.sketch.subjects.handheld import HELD
from crake.engines.sketch.subjects.joints import Joints
from crake.engines.sketch.subjects.parts import Part, moved
from crake.engines.sketch.subjects.picnic import IN_COMMON, rug, sandwich
from crake.engines.sketch.subjects.postures import Arm, Leg, Posture
from crake.engines.sketch.subjects.seats import AT_TABLES, SEAT, SEATS, UP_THE_BED, cover, seated
from crake.engines.sketch.subjects.tables import (
    NOTHING_TO_EAT,
    SHARED,
    TABLES,
    eating,
    fork,
    served,
    sitting,
)
from crake.engines.sketch.subjects.workplaces import AROUND

_BUSY = frozenset({
    Action.LIE, Action.SWIM, Action.DIVE, Action.FALL, Action.FLY, Action.CLIMB, Action.KICK,
    Action.DRIBBLE, Action.DUNK, Action.THROW, Action.TOSS, Action.TENNIS, Action.KNEEL,
    Action.MEDITATE, Action.YOGA, Action.CRAWL, Action.PUSH_UP, Action.CLAP, Action.SEESAW,
    Action.FLIP, Action.PICNIC, Action.FIGHT, Action.SPAR, Action.FENCE, *AROUND,
})  # fmt: skip
"""What leaves no hand free."""
GEAR = (*SEATS, *HELD, *BOARDS)
CLIMBED = {"trunk": trunk, "ladder": ladder}
"""What people climb that is no rock."""


def free_handed(gear: Sequence[str], action: Action) -> bool:
    """Return whether somebody has nothing in his hands."""
    return action not in _BUSY | {Action.SING, Action.PHOTOGRAPH} and not any(
        name in HELD for name in gear
    )


def posed(posture: Posture, gear: Sequence[str], action: Action, phase: float) -> Posture:
    """Return how somebody with this gear holds himself where `posture` is how others do."""
    for name in gear:
        if name in BOARDS:
            posture = BOARDS[name].stance(phase)
        elif name in SEATS and action in {Action.SIT, Action.EAT}:
            posture = _on_seat(name, gear, action, phase)
        elif name == "bed" and action is Action.LIE:  # straight, under a blanket
            legs = Leg(0, 3.4, toe=-1.2), Leg(1, 3.4, out=2, toe=-1.2)
            arms = Arm(0.05, 0.1, -5), Arm(0.05, 0.1, -5)
            posture = replace(posture, legs=legs, arms=arms, along=-UP_THE_BED)
    for name in gear:
        if name in HELD and action not in _BUSY and not (name == "cup" and action is Action.EAT):
            if name == "soccer ball" and action is Action.RUN:  # it is at the feet
                continue
            posture = HELD[name].held(phase, posture)
    return posture


def _on_seat(name: str, gear: Sequence[str], action: Action, phase: float) -> Posture:
    """Return how somebody sits, or eats as he does."""
    posture, table = seated(name, phase), TABLES.get(name)
    high = table.high if table is not None else None
    if action is Action.EAT:
        return eating(posture, phase, high)
    if high is None:
        return posture
    busy = any(thing in HELD for thing in gear)
    return sitting(posture, high, resting=not busy)


def held(gear: Sequence[str], action: Action, joints: Joints) -> list[Part]:
    """Return what is in the hands, or played with."""
    played = balls.in_play(gear, joints)
    if played is not None:
        return played
    free = action not in _BUSY
    if action is Action.PHOTOGRAPH and "camera" not in gear:
        gear = (*gear, "camera")
    return [part for name in gear if free and name in HELD for part in HELD[name].draw(joints)]


def beneath(gear: Sequence[str], action: Action, joints: Joints) -> tuple[list[Part], float]:
    """Return what is under somebody, and by how much it lifts him."""
    if action is Action.PICNIC:
        return sandwich(joints) + ([] if IN_COMMON in gear else rug()), 0.0
    if action is Action.CLIMB:
        return next((CLIMBED[name] for name in gear if name in CLIMBED), rock_face)(joints), 0.0
    if action in AROUND and not (action is Action.BUILD and IN_COMMON in gear):
        return AROUND[action](joints), 0.0
    for name in gear:
        if name in BOARDS:
            return BOARDS[name].draw(joints), BOARDS[name].high - 3
        if name in SEATS and action in {Action.SIT, Action.LIE, Action.EAT}:
            abed = name == "bed" and action is Action.LIE
            drawn = AT_TABLES if SHARED in gear else SEATS
            parts = drawn[name]() + (cover(joints.phase) if abed else [])
            if abed:  # it stays where it is
                parts = moved(parts, (UP_THE_BED, 0.0, 0.0))
            if name in TABLES:
                parts += at_table(gear, action, joints, TABLES[name].high)
            return parts, SEAT if action is Action.LIE else 0.0
    return [], 0.0


def at_table(gear: Sequence[str], action: Action, joints: Joints, high: float) -> list[Part]:
    """Return what somebody has before him on a table, and his fork."""
    parts = served(tuple(gear), high)
    if action is Action.EAT and not NOTHING_TO_EAT & {*gear}:
        parts += fork(joints, high)
    return parts
