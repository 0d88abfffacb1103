"""Instruments that one sits at."""

from __future__ import annotations

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.gear import GEAR
from crake.engines.sketch.kinds.kind import Kind
from crake.engines.sketch.subjects import instruments

KINDS = tuple(
    Kind(
        name=name,
        names=GEAR[name],
        habits=(Action.STAND,),
        home="room",
        rig=rig,
    )
    for name, rig in instruments.RIGS.items()
)
"""Called what they are called in somebody's hands."""
