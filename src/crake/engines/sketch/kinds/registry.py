"""All kinds of subjects: what the modules of this package declare in `KINDS`."""

from __future__ import annotations

from functools import cache

from crake.engines.sketch.kinds.kind import Kind
from crake.engines.sketch.registries import by_name, declared, nearest
from crake.engines.sketch.subjects.rig import Rig

KINDS: dict[str, Kind] = by_name(
    kind for kind in declared(__package__, "KINDS") if isinstance(kind, Kind)
)
"""Every kind by its name."""

TREES = frozenset({"tree", "pine", "oak", "palm", "willow"})
"""The kinds that one can be in."""


@cache
def drawn_as(name: str) -> Kind | None:
    """Return the kind that is drawn for `name`: itself, the nearest of its kin, or none."""
    return nearest(KINDS, name, lambda kind: kind.rig is not None)


def rig_of(name: str) -> Rig | None:
    """Return the drawing of a kind, or of the nearest of its kin that has one."""
    kind = drawn_as(name)
    return kind.rig if kind is not None else None
