"""Trees that are named and stand at a place anyway: they are the place's own, and no subjects."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Relation
from crake.engines.sketch.grammar.drafts import Draft


def is_grown(drafts: Sequence[Draft], number: int, grown: frozenset[str]) -> bool:
    """Whether trees are the place's own: "a lake surrounded by pine trees".

    Those that are counted or have a colour are meant themselves, and so are those that somebody is
    on, under or behind.
    """
    draft = drafts[number]
    if draft.kind not in grown or draft.counted or draft.count < 3 or draft.colour is not None:
        return False
    return all(other.relation is Relation.BESIDE for other in drafts if other.to == number)
