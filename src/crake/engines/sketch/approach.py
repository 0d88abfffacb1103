"""How the camera shows that somebody comes towards it or goes away from it."""

from __future__ import annotations

from crake.engines.sketch.direction import Action, Camera, Direction, Facing

_GOING = frozenset({Action.WALK, Action.RUN, Action.DRIVE, Action.RIDE, Action.JUMP, Action.FLY})
_NEARER = {Facing.FRONT: Camera.DOLLY_IN, Facing.BACK: Camera.DOLLY_OUT}


def camera_for(direction: Direction) -> Camera:
    """Return a direction's camera; one that goes along lets those grow that walk towards it."""
    subject, facing = direction.subject, direction.facing
    if subject is None or subject.action not in _GOING or direction.camera is not Camera.TRACK:
        return direction.camera
    return direction.camera if facing is None else _NEARER.get(facing, direction.camera)
