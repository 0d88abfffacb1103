"""Verbs of what is not shown as a subject: "waves rolling in", "her hair flying"."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.determiners import PRONOUNS
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.stopwords import STOP_WORDS
from crake.engines.sketch.grammar.tokens import Token

_BEGINNINGS = """
    as while whilst when mientras cuando pendant quand während enquanto
    """
_BEGINS = frozenset(_BEGINNINGS.split())
"""Words with which something else begins to happen besides, within a clause."""
_NOUNS = frozenset({
    Topic.PLACE, Topic.HINT, Topic.WEATHER, Topic.SIGHT, Topic.CLOTHES, Topic.GEAR, Topic.SEASON,
})  # fmt: skip
_OF_CLOTHES = frozenset({
    Action.FLY, Action.FLOAT, Action.FALL, Action.SPIN, Action.WAVE, Action.WALK,
})  # fmt: skip
_BESIDES = "happily suddenly slowly quickly softly calmly alone now still then gracefully"
_ADVERBS = frozenset(_BESIDES.split())


def is_anothers(
    verb: Mention, before: Mention | None, actor: Mention, tokens: Sequence[Token], language: str
) -> bool:
    """Whether a verb belongs to a noun right before it that is no subject.

    Parameters
    ----------
    verb
        Where it stands.
    before
        The phrase that was understood before it.
    actor
        Where the one was named who else would do it.
    tokens
        Of the whole prompt.
    """
    if language in UNSPACED:
        return False
    start = _beginning(verb, tokens)
    at = verb.start - 1
    while at >= start and _is_adverb(tokens[at].own):
        at -= 1
    if at < start or actor.start >= start or tokens[at].own in PRONOUNS:
        return False
    if before is not None and before.end == at + 1 and before.has(Topic.CLOTHES):
        return _may_be_of_clothes(verb)
    if before is not None and before.end == at + 1:
        return any(before.has(topic) for topic in _NOUNS) and not before.has(Topic.KIND)
    unknown = tokens[at].own not in STOP_WORDS[language] and not tokens[at].own.isdecimal()
    return unknown and actor.sentence == verb.sentence


def _beginning(verb: Mention, tokens: Sequence[Token]) -> int:
    """Return the number of the first word of what a verb says."""
    at = verb.start
    while at > 0 and tokens[at - 1].clause == verb.clause and tokens[at - 1].own not in _BEGINS:
        at -= 1
    return at


def _may_be_of_clothes(verb: Mention) -> bool:
    """Whether clothes and hair can do something: they fly and fall, and do not sit on benches."""
    action = verb.get(Topic.ACTION)
    return action is None or action.value in _OF_CLOTHES


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or word.endswith(("ly", "mente", "ment"))


def is_said_before(verb: Mention, subject: Mention, tokens: Sequence[Token], language: str) -> bool:
    """Whether a verb is that of a clause before the one that names somebody, with its own noun.

    "Running through the forest, a deer" is the deer's; "waves rolling in, a woman" isn't hers.
    """
    if language in UNSPACED or verb.clause == subject.clause:
        return False
    before = tokens[_beginning(verb, tokens) : verb.start]
    return any(token.own not in STOP_WORDS[language] | _ADVERBS for token in before)


_RELATIVE = frozenset({"that", "who", "which", "que", "qui", "quem"})


def is_relative(draft: Draft, tokens: Sequence[Token]) -> bool:
    """Whether what somebody does was said in a clause of its own: "a dog that lies there"."""
    if draft.acted is None or len(draft.actions) != 1:
        return False
    between = tokens[draft.at.end : draft.acted.start]
    return bool(between) and between[0].own in _RELATIVE
