"""From words to mentions: the longest phrases that are known, and what is denied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from crake.engines.sketch.grammar.index import (
    LONGEST,
    UNSPACED,
    Index,
    Sense,
    Topic,
    index_of,
    without_accents,
)
from crake.engines.sketch.grammar.lexicon import nearest
from crake.engines.sketch.grammar.stopwords import STOP_WORDS
from crake.engines.sketch.grammar.tokens import Token, language_of, tokens_of

_SHORTEST_COMPOUND = 6
_SHORTEST_HEAD = 3
_REACH_OF_DENIAL = 8

_ENDS = """
    but only just at in on over under by from with during near pero solo en al con mais seulement à
    au dans sur avec aber nur sondern am im an auf bei mit mas só em na nas nos ao com 的 但
    """
_DENIAL_ENDS = frozenset(_ENDS.split())
"""What a denial does not reach over: "no people at dawn" leaves the dawn."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mention:
    """A phrase of the prompt that is understood.

    Parameters
    ----------
    own
        The phrase as it stands there.
    senses
        What it may mean, a topic at most once each in most cases.
    start, end
        Numbers of its first word, and of the one after its last.
    clause, sentence
        Numbers of what it stands in.
    denied
        Whether it must not be seen.
    taken
        Name of what the word was taken for, where it is only near.
    """

    own: str
    senses: tuple[Sense, ...]
    start: int
    end: int
    clause: int
    sentence: int
    denied: bool = False
    taken: str = ""

    def get(self, topic: Topic) -> Sense | None:
        """Return its sense that speaks of a topic."""
        return next((sense for sense in self.senses if sense.topic is topic), None)

    def has(self, topic: Topic) -> bool:
        """Whether it speaks of a topic."""
        return self.get(topic) is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """A prompt, read word by word."""

    language: str
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The words that say something, but nothing that is understood."""
        taken = {at for mention in self.mentions for at in range(mention.start, mention.end)}
        idle = STOP_WORDS[self.language] | (
            STOP_WORDS["en"] if self.language not in UNSPACED else frozenset()
        )
        words: list[str] = []
        last = -2
        for at, token in enumerate(self.tokens):
            if at in taken or token.own in idle or token.own.isdecimal():
                continue
            before = self.tokens[at - 1] if at else token
            if (
                last == at - 1
                and not (token.spaced or before.spaced)
                and (before.clause == token.clause)
            ):
                words[-1] += token.own  # signs that stand together are a word
            else:
                words.append(token.own)
            last = at
        return tuple(words)


def read(text: str, language: str = "") -> Reading:
    """Read a prompt word by word, in a language, or in that in which most of it is known."""
    language = language or language_of(text)
    tokens = tuple(tokens_of(text, language))
    found = list(_found(tokens, language))
    return Reading(language, tokens, tuple(_denied(list(_verbs(found)), tokens)))


def of(mentions: Iterable[Mention], topic: Topic, kind: type[T]) -> Iterator[tuple[Mention, T]]:
    """Yield the mentions that speak of a topic and are not denied, and what they say."""
    for mention in mentions:
        sense = mention.get(topic)
        if sense is not None and isinstance(sense.value, kind) and not mention.denied:
            yield mention, sense.value


def _found(tokens: tuple[Token, ...], language: str) -> Iterator[Mention]:
    own, english = index_of(language), index_of("en")
    idle = STOP_WORDS[language]
    at = 0
    while at < len(tokens):
        token = tokens[at]
        length, senses = _longest(tokens, at, own, folded=language not in {"en", *UNSPACED})
        taken = ""
        if not length and language != "en" and token.own not in idle:
            length, senses = _longest(tokens, at, english, folded=False)
        if not length and language == "de":
            senses = _compound(token.own, own)
            length = 1 if senses else 0
        if not length and token.spaced and token.own not in idle and language == "en":
            near = nearest(token.own)
            if near is not None:
                senses, taken, length = (near[0],), near[1], 1
        if length:
            phrase = " ".join(token.own for token in tokens[at : at + length])
            yield Mention(phrase, senses, at, at + length, token.clause, token.sentence,
                          taken=taken)  # fmt: skip
        at += length or 1


def _longest(
    tokens: tuple[Token, ...], at: int, index: Index, *, folded: bool
) -> tuple[int, tuple[Sense, ...]]:
    first = tokens[at]
    if not first.spaced:
        return (1, index[first.own]) if first.own in index else (0, ())
    for length in range(min(LONGEST, len(tokens) - at), 0, -1):
        words = tokens[at : at + length]
        if any(not word.spaced or word.clause != first.clause for word in words):
            continue
        phrase = " ".join(word.own for word in words)
        if phrase in index:
            return length, index[phrase]
        if folded and (bare := without_accents(phrase)) in index:
            return length, index[bare]
    return 0, ()


def _compound(word: str, index: Index) -> tuple[Sense, ...]:
    """Return what the last part of a German compound means, if it is a thing or a place."""
    if len(word) < _SHORTEST_COMPOUND:
        return ()
    for cut in range(3, len(word) - _SHORTEST_HEAD + 1):
        head = index.get(word[cut:], ())
        things = tuple(sense for sense in head if sense.topic in {Topic.KIND, Topic.PLACE})
        if things:
            return things
    return ()


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


def _denied(found: list[Mention], tokens: tuple[Token, ...]) -> Iterator[Mention]:
    """Mark what stands in the reach of a "no", or before a "no" that comes last."""
    denial: Mention | None = None
    for number, mention in enumerate(found):
        if denial is not None and denial.clause != mention.clause:
            denial = None
        near = denial is not None and mention.start - denial.end < _REACH_OF_DENIAL
        if near and denial is not None:
            between = tokens[denial.end : mention.start]
            near = all(token.own not in _DENIAL_ENDS for token in between)
        following = found[number + 1] if number + 1 < len(found) else None
        late = following is not None and following.has(Topic.DENIED_BEFORE)
        late = late and following is not None and following.clause == mention.clause
        yield replace(mention, denied=near or late)
        if mention.has(Topic.DENIAL):
            denial = mention
