"""Words that mean something else beside some others: frying pans, air, paintings, skin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.around import ARTICLES, beside, less, neighbours
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token

_COOKED_IN = frozenset({"a", "the", "frying", "hot", "his", "her", "iron", "cooking"})
_SKIN = {"black": "dark skin", "white": "fair skin"}
_SOMEBODY = frozenset(
    {"person", "man", "woman", "boy", "girl", "child", "baby", "old man", "old woman"}
)


def homonyms(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop the senses that English words do not have where they stand."""
    if language != "en":
        yield from (_bread(mention, language) for mention in found)
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
        elif mention.own in {"shower", "showers", "storm"} and behind == "of":
            yield less(mention, Topic.WEATHER)  # "a shower of rice"
        elif mention.own == "planet" and _is_stood_on(mention, tokens):
            yield replace(mention, senses=(Sense(Topic.PLACE, "alien planet"),))
        elif mention.own == "crystal" and behind == "clear":
            yield less(mention, Topic.KIND, Topic.MATERIAL)
        elif mention.own == "glass" and _is_a_pane(mention, tokens):
            yield less(mention, Topic.KIND, Topic.GEAR, Topic.MATERIAL)
        elif mention.own in {"full of", "filled with"} and not _is_of_things(found, at):
            yield less(mention, Topic.COUNT)  # "a sky full of fireworks, a couple"
        else:
            yield _aged(_going(_skin(found, at), ahead, behind), ahead)


_WAYS = frozenset(["through", "along", "around", "between", "down", "up", "past", "across",
                   "like", "its", "into", "from", "toward", "towards"])  # fmt: skip
"""Words behind verbs of going, which no noun of weather or hair stands before."""
_FAR = frozenset({"earth", "jupiter", "saturn"})
_SEEN_AT = frozenset({"at", "toward", "towards", "upon", "sees", "watches", "watching"})
"""Words before what is only looked at."""


def _going(mention: Mention, ahead: str, behind: str) -> Mention:
    """Tell verbs from nouns: "the river winds along", "smoke curls up", "he learns to fish"."""
    if mention.own == "fish" and ahead == "to":
        return replace(mention, senses=(Sense(Topic.ACTION, Action.FISH),))
    if mention.own in {"winds", "curls"} and behind in _WAYS:
        return less(mention, Topic.WEATHER, Topic.FINERY)
    if mention.own == "ties" and behind in ARTICLES:
        return less(mention, Topic.CLOTHES, Topic.FINERY)  # "ties her shoes"
    if mention.own in {"watch", "wristwatch"} and ahead in {"his", "her", "their"}:
        return less(mention, Topic.KIND, Topic.ACTION)  # "checks his watch"
    if mention.own in _FAR and ahead in _SEEN_AT:
        return less(mention, Topic.HINT, Topic.PLACE)  # "looks at Earth"
    return mention


def _bread(mention: Mention, language: str) -> Mention:
    """Tell Japanese bread from the camera's pan, which is said with a verb or a direction."""
    return less(mention, Topic.CAMERA) if language == "ja" and mention.own == "パン" else mention


def _is_a_pane(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether glass is that of a window: "rain runs down the glass"."""
    near = [token.own for token in tokens[max(0, mention.start - 2) : mention.start]]
    return near in ([way, "the"] for way in ("down", "against", "behind", "across", "through"))


def _is_stood_on(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether somebody is on a planet, who would else be seen in space."""
    near = tokens[max(0, mention.start - 4) : mention.start]
    return any(token.own in {"on", "surface"} and token.clause == mention.clause for token in near)


def _is_of_things(found: Sequence[Mention], at: int) -> bool:
    """Whether what comes next can be counted."""
    following = found[at + 1] if at + 1 < len(found) else None
    return following is not None and (
        following.has(Topic.KIND) or any(s.topic in _SAID_BEFORE for s in following.senses)
    )


_SAID_BEFORE = frozenset({Topic.COLOUR, Topic.SIZE, Topic.MATERIAL, Topic.EXPRESSION})


def _aged(mention: Mention, ahead: str) -> Mention:
    """Let elderly men and women be old ones: "an elderly fisherman"."""
    old = {"man": "old man", "woman": "old woman"}
    aged = ahead == "elderly"
    senses = (
        replace(s, value=old[str(s.value)])
        if aged and s.topic is Topic.KIND and s.value in old
        else s
        for s in mention.senses
    )
    return replace(mention, senses=tuple(senses)) if aged else mention


def _skin(found: Sequence[Mention], at: int) -> Mention:
    """Tell skin from clothes: "a black woman", "two white men"."""
    mention = found[at]
    _, after = neighbours(found, at)
    kind = None if after is None else after.get(Topic.KIND)
    if mention.own not in _SKIN or kind is None or kind.value not in _SOMEBODY:
        return mention
    return replace(mention, senses=(Sense(Topic.FINERY, _SKIN[mention.own]),))
