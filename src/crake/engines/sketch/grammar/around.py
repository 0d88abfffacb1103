"""What stands around a phrase: the words and phrases that adjoin it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

THINGS = (Topic.KIND, Topic.PLACE, Topic.HINT, Topic.GEAR, Topic.CLOTHES, Topic.FINERY)
_ARTICLE_WORDS = """
    a an the his her their its my our your un una el la le les ein eine der die das um uma o
    """
ARTICLES = frozenset(_ARTICLE_WORDS.split())


def less(mention: Mention, *topics: Topic) -> Mention:
    """Return a mention without its senses that speak of some topics."""
    return replace(mention, senses=tuple(s for s in mention.senses if s.topic not in topics))


def beside(tokens: Sequence[Token], mention: Mention, step: int) -> str:
    """Return the word right before (-1) or behind (1) a mention in its clause, if there is one."""
    at = mention.start - 1 if step < 0 else mention.end
    if not 0 <= at < len(tokens) or tokens[at].clause != mention.clause:
        return ""
    return tokens[at].own


def neighbours(found: Sequence[Mention], at: int) -> tuple[Mention | None, Mention | None]:
    """Return the mentions that adjoin one in its clause, before it and behind it."""
    here = found[at]
    before = found[at - 1] if at else None
    after = found[at + 1] if at + 1 < len(found) else None
    if before is not None and (before.end != here.start or before.clause != here.clause):
        before = None
    if after is not None and (after.start != here.end or after.clause != here.clause):
        after = None
    return before, after


def is_thing(mention: Mention | None) -> bool:
    """Whether it names a thing, a place or what is worn."""
    return mention is not None and any(mention.has(topic) for topic in THINGS)
