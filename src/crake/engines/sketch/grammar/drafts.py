"""A subject while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from crake.engines.sketch.direction import RGB, Action, Expression, Finery, Relation, Worn
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.kinds.registry import KINDS, rig_of


@dataclass(slots=True)
class Draft:
    """A subject while it is read."""

    kind: str
    at: Mention
    count: int = 1
    counted: bool = False
    colour: RGB | None = None
    clothes: tuple[Worn, ...] = ()
    size: float = 1.0
    mood: Expression | None = None
    gear: tuple[str, ...] = ()
    tints: tuple[tuple[str, RGB], ...] = ()
    finery: tuple[Finery, ...] = ()
    actions: list[Action] = field(default_factory=list[Action])
    relation: Relation | None = None
    to: int | None = None
    joined: bool = False
    acted: Mention | None = None
    speaks: bool = False
    deed: str = ""
    partner: int | None = None
    material: str = ""

    @property
    def thing(self) -> bool:
        """Whether it stands where it is, as trees and houses do."""
        return KINDS[self.kind].habits[0] is Action.STAND and not KINDS[self.kind].person


def is_ridden(kind: str) -> bool:
    """Whether it is drawn with who rides it."""
    rig = rig_of(kind)
    return rig is not None and rig.ridden
