"""Two of a kind that differ: "two cats, one black and the other white"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import RGB
from crake.engines.sketch.grammar.describing import rgb
from crake.engines.sketch.grammar.determiners import ONE_OF_THEM, OTHER
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

_ONE = ONE_OF_THEM | {"un", "l", "ein", "einer", "eins", "一只", "一个", "片方"}
_OTHERS = OTHER | {
    "one",
    "另一只",
    "另一个",
    "もう",
    "eine",
    "un",
    "une",
    "uno",
    "una",
    "autre",
    "l",
}
_NEAR = 2


def parted(draft: Draft, mentions: Sequence[Mention], tokens: Sequence[Token]) -> tuple[Draft, ...]:
    """Return two subjects for one of whom it is said what colour each has."""
    if draft.count != 2 or draft.deed:
        return (draft,)
    dyed = [
        (m, colour)
        for m in mentions
        if m.sentence == draft.at.sentence and m.start >= draft.at.end
        and (sense := m.get(Topic.COLOUR)) and (colour := rgb(sense.value))
        and not (m.has(Topic.KIND) or m.has(Topic.CLOTHES))
    ]  # fmt: skip
    first = _of(dyed, tokens, _ONE)
    second = _of([pair for pair in dyed if pair[1] != first], tokens, _OTHERS)
    if first is None or second is None:
        return (draft,)
    one = replace(draft, count=1, colour=first, actions=list(draft.actions))
    two = replace(one, colour=second, joined=True, actions=list(draft.actions))
    return one, two


def _of(
    dyed: Sequence[tuple[Mention, RGB]], tokens: Sequence[Token], words: frozenset[str]
) -> RGB | None:
    """Return the colour behind one of several words."""
    for mention, colour in dyed:
        before = tokens[max(0, mention.start - _NEAR) : mention.start]
        if any(token.own in words for token in before):
            return colour
    return None
