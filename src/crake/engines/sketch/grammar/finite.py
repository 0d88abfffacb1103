"""Which English plurals are verbs: "a dog ducks", "she films the crowd", "a car parks"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.grammar.around import ARTICLES, beside, neighbours
from crake.engines.sketch.grammar.determiners import PERSONAL
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.lexicon import done
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

_VERBS = (Topic.ACTION, Topic.DEED, Topic.SPEECH)
_SAID_OF = PERSONAL | {"it", "who", "that", "which", "and", "then"}
_REACH = 4
"""Words between an article and its noun, at most."""


def finite(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Let a noun's plural be what somebody does, right behind him or behind "she" or "and"."""
    for at, mention in enumerate(found):
        noun = mention.own.endswith("s") and not any(mention.has(topic) for topic in _VERBS)
        deed = done(mention.own) if noun and language == "en" else None
        if deed is None or not _follows(found, at, tokens):
            yield mention
        else:
            yield replace(mention, senses=(deed[0],), taken=deed[1])


def _follows(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether the word right before it is one who may do something."""
    before, _ = neighbours(found, at)
    who = before.get(Topic.KIND) if before is not None else None
    if before is not None and who is not None:
        return not who.plural and _is_one(before, tokens)
    ahead, behind = beside(tokens, found[at], -1), beside(tokens, found[at], 1)
    if ahead in {"and", "then"}:  # "she sits down and fans herself", no "cats and ducks"
        acts = at > 1 and any(found[at - 2].has(topic) for topic in _VERBS)
        return acts and behind in ARTICLES
    return ahead in _SAID_OF


def _is_one(noun: Mention, tokens: Sequence[Token]) -> bool:
    """Whether an article stands before a noun and its adjectives."""
    near = tokens[max(0, noun.start - _REACH) : noun.start]
    return any(token.own in ARTICLES and token.clause == noun.clause for token in near)
