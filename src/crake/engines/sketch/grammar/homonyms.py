"""Words that mean something else beside some others: frying pans, air, paintings, skin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.grammar.around import ARTICLES, beside, less, neighbours
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

_COOKED_IN = frozenset({"a", "the", "frying", "hot", "his", "her", "iron", "cooking"})
_SKIN = {"black": "dark skin", "white": "fair skin"}
_SOMEBODY = frozenset({"person", "man", "woman", "boy", "girl", "child", "old man", "old woman"})


def homonyms(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop the senses that English words do not have where they stand."""
    if language != "en":
        yield from found
        return
    for at, mention in enumerate(found):
        ahead, behind = beside(tokens, mention, -1), beside(tokens, mention, 1)
        if mention.own == "painting" and behind == "of":
            yield less(mention, Topic.ACTION)  # "a watercolor painting of a cat"
        elif mention.own == "pan" and ahead in _COOKED_IN:
            yield less(mention, Topic.CAMERA)  # "popcorn in a pan"; "a slow pan" is the camera's
        elif mention.own in {"lift", "lifts"} and (mention.own == "lifts" or behind in ARTICLES):
            yield less(mention, Topic.PLACE)  # "lifts a barbell"
        elif mention.own == "air" and ahead in {"the", "mid", "in"}:
            yield less(mention, Topic.PLACE)  # "jumps in the air" stays on the ground it left
        else:
            yield _skin(found, at)


def _skin(found: Sequence[Mention], at: int) -> Mention:
    """Tell skin from clothes: "a black woman", "two white men"."""
    mention = found[at]
    _, after = neighbours(found, at)
    kind = None if after is None else after.get(Topic.KIND)
    if mention.own not in _SKIN or kind is None or kind.value not in _SOMEBODY:
        return mention
    return replace(mention, senses=(Sense(Topic.FINERY, _SKIN[mention.own]),))
