"""Words with several senses: which of them is meant where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention

_WATER = frozenset({"ocean", "river", "lake", "harbour"})
"""Places that have waves of their own: "ocean waves" are no greeting."""


def _verbs(found: list[Mention]) -> Iterator[Mention]:
    """Tell verbs from nouns that are spelled alike: "she sits and waves", "boats on the waves"."""
    for number, mention in enumerate(found):
        hint, action = mention.get(Topic.HINT), mention.get(Topic.ACTION)
        if hint is None or action is None or mention.own not in {"wave", "waves"}:
            yield mention
            continue
        wrong = hint if _acts(found[:number], mention) else action
        yield replace(mention, senses=tuple(s for s in mention.senses if s is not wrong))


def _acts(earlier: list[Mention], mention: Mention) -> bool:
    """Whether a word that may be a noun is what somebody before it does.

    It follows right upon a subject, an "and", or what belongs to a subject that does nothing yet:
    "a girl on the beach waves", "a man in a red coat waves".
    """
    before = earlier[-1] if earlier else None
    if before is None or before.end != mention.start:
        return False
    if before.has(Topic.JOIN) or before.has(Topic.KIND):
        return True
    if before.has(Topic.CUT):  # "sits down, then waves"
        return any(m.has(Topic.KIND) and m.sentence == mention.sentence for m in earlier)
    place = before.get(Topic.PLACE)
    belongs = before.has(Topic.CLOTHES) or before.has(Topic.GEAR)
    belongs = belongs or (place is not None and place.value not in _WATER)
    here = [other for other in earlier if other.clause == mention.clause]
    idle = not any(other.has(Topic.ACTION) for other in here)
    return belongs and idle and any(other.has(Topic.KIND) for other in here)
