"""How many of a subject there are, where its own form does not say so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from crake.engines.sketch.grammar.determiners import ONE, UNITS
from crake.engines.sketch.grammar.forms import ALIKE
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

REACH = 4
"""How many words before a subject a colour, a number or an action may stand."""


_ARTICLES = frozenset({"a", "an", "un", "una", "une", "ein", "eine", "um", "uma", "the"})
"""What a number before is not said of: "360 shot around a car", "9:16 a dancer"."""


def digits_before(mention: Mention, tokens: Sequence[Token]) -> int:
    """Return the number before a noun, 1 to 9, or 0; ages, lengths and years are none of it."""
    near = tokens[max(0, mention.start - REACH) : mention.start]
    near = near[
        1 + max((at for at, token in enumerate(near) if token.own in _ARTICLES), default=-1) :
    ]
    numbers = [
        int(token.own[:3])
        for token, unit in zip_longest(near, near[1:])
        if token.own.isascii() and token.own.isdecimal() and token.clause == mention.clause
        if not (len(token.own) == 4 and token.own[:2] in {"18", "19", "20"})  # a year
        if unit is None or unit.own not in UNITS
    ]
    return max(1, min(numbers[-1], 9)) if numbers else 0


_COMPANIES = {"pack": 6, "herd": 6, "flock": 8, "colony": 7, "swarm": 8, "pride": 4, "pod": 4,
              "family": 3, "troop": 4, "trio": 3, "pair": 2, "couple": 2}  # fmt: skip
"""How many English nouns behind the name of an animal mean: "a wolf pack"."""


def company_behind(mention: Mention, tokens: Sequence[Token], language: str) -> int:
    """Return how many a noun behind an animal's says there are, or 0: "an elephant family"."""
    at = mention.end
    if language == "ja":  # "ペンギンの群れ"
        return 5 if at < len(tokens) and tokens[at].own in {"群れ", "大群"} else 0
    if language != "en" or at >= len(tokens) or tokens[at].clause != mention.clause:
        return 0
    return _COMPANIES.get(tokens[at].own, 0)


V_BIRDS = frozenset({"goose", "stork", "swan", "pelican", "flamingo"})
"""Birds that fly in a V, of which several are seven."""
_OF_OTHERS = frozenset({"by", "with"})
"""Words behind which the article of another noun says nothing: "a sleigh pulled by reindeer"."""


def is_plural_alike(mention: Mention, tokens: Sequence[Token], language: str) -> bool:
    """Whether a noun whose plural is like its singular stands without an article: "fish"."""
    if language != "en" or mention.own.split(" ")[-1] not in ALIKE:
        return False
    near = [
        token.own
        for token in tokens[max(0, mention.start - REACH) : mention.start]
        if token.clause == mention.clause
    ]
    since = 1 + max((at for at, word in enumerate(near) if word in _OF_OTHERS), default=-1)
    return bool(near) and ONE.isdisjoint(near[since:])
