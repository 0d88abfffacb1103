"""Who surfs: places by the sea have a wave for those."""

from __future__ import annotations

from crake.engines.sketch.direction import Action, Subject


def surfs(subject: Subject) -> bool:
    """Whether somebody rides a surfboard."""
    board = "surfboard" in subject.gear or subject.kind == "surfer"
    return board and subject.action is Action.RIDE
