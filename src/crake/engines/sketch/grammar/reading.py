"""From words to mentions: the longest phrases that are known, and what is denied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crake.engines.sketch.grammar.ambiguous import meant
from crake.engines.sketch.grammar.cutting import marked
from crake.engines.sketch.grammar.diminutives import small
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
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.sections import denied_marked, parts_of, spoken_left_out
from crake.engines.sketch.grammar.spelling import corrected, names_in
from crake.engines.sketch.grammar.stopwords import STOP_WORDS, UNTOLD
from crake.engines.sketch.grammar.tokens import (
    MAX_CHARACTERS,
    MAX_WORDS,
    Token,
    language_of,
    tokens_of,
)

_SHORTEST_COMPOUND = 6
_SHORTEST_HEAD = 3
_REACH_OF_DENIAL = 8

_APERTURE = re.compile(r"(?<!\w)f/?\d+\.\d+(?!\w)|(?<!\w)f/\d+(?!\w)", re.IGNORECASE)
"""How far a lens is open: "f1.8" is no racing car."""
_MEASURE = re.compile(r"\d+(?:mm|cm|m|km|fps|k|p|s|x\d+|st|nd|rd|th|ft|d)?|f\d+|\d+s")
"""A number, alone or with a unit: nothing that is drawn."""
_ENDS = """
    but only just at in on over under by from with during near through along across into onto
    toward towards past pero solo en al con mais seulement à
    au dans sur avec aber nur sondern am im an auf bei mit mas só em na nas nos ao com 的 但
    """
_DENIAL_ENDS = frozenset(_ENDS.split())
"""What a denial does not reach over: "no people at dawn" leaves the dawn."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A prompt, read word by word."""

    language: str
    tokens: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    known: frozenset[int] = frozenset()
    """Numbers of the words that are known, though others say what is meant: "city street"."""

    @property
    def unmatched(self) -> tuple[str, ...]:
        """The words that say something, but nothing that is understood."""
        taken = {at for mention in self.mentions for at in range(mention.start, mention.end)}
        taken |= self.known
        idle = STOP_WORDS[self.language] | (
            STOP_WORDS["en"] | UNTOLD if self.language not in UNSPACED else frozenset()
        )
        words: list[str] = []
        last = -2
        for at, token in enumerate(self.tokens):
            if at in taken or token.own in idle or _MEASURE.fullmatch(token.own):
                continue
            before = self.tokens[at - 1] if at else token
            if (
                last == at - 1
                and not (token.spaced or before.spaced)
                and (before.clause == token.clause)
            ):
                words[-1] += token.written  # signs that stand together are a word
            else:
                words.append(token.written)
            last = at
        return tuple(words)


def read(text: str, language: str = "") -> Reading:
    """Read a prompt word by word, in a language, or in that in which most of it is known."""
    text = _APERTURE.sub(" ", spoken_left_out(denied_marked(marked(text))))
    language = language or language_of(text)
    names = names_in(text) if language != "de" else frozenset[str]()  # its nouns have capitals
    tokens: list[Token] = []
    found: list[Mention] = []
    for part, topics in parts_of(text[:MAX_CHARACTERS]):
        words = _after(tokens, tokens_of(part, language))[: MAX_WORDS - len(tokens)]
        words = tuple(_spelled(words, language, names))
        for mention in _found(words, language):
            spoken = tuple(sense for sense in mention.senses if sense.topic in topics)
            found.append(replace(mention, senses=spoken, start=mention.start + len(tokens),
                                 end=mention.end + len(tokens)))  # fmt: skip
        tokens += words
    mentions = _denied(meant(found, tokens, language), tokens, language)
    known = {at for m in found if not m.taken for at in range(m.start, m.end)}
    return Reading(language, tuple(tokens), tuple(mentions), frozenset(known))


def _after(earlier: Sequence[Token], tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Return tokens whose clauses and sentences are numbered on from those before."""
    clause, sentence = (earlier[-1].clause + 1, earlier[-1].sentence + 1) if earlier else (0, 0)
    return tuple(
        replace(token, clause=token.clause + clause, sentence=token.sentence + sentence)
        for token in tokens
    )


def _spelled(tokens: Iterable[Token], language: str, names: frozenset[str]) -> Iterator[Token]:
    """Yield tokens with what is misspelled put right."""
    for token in tokens:
        right = ""
        if token.spaced and token.own not in names:
            known = language == "de" and _compound(token.own, index_of(language))
            right = "" if known else corrected(token.own, language)
        yield replace(token, own=right, typed=token.own) if right else token


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
        if not length and language in {"es", "pt"} and token.own not in idle:
            senses = small(token.own, language)
            length = 1 if senses else 0
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
        brief = [word.own for word in words[1:-1] if not word.own.endswith("ly")]
        if len(brief) + 2 < length:  # "the camera slowly pans"
            phrase = " ".join([first.own, *brief, words[-1].own])
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


def _is_done(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a verb goes on behind what is lacking: "a man without a helmet rides"."""
    verb, noun = found[at], found[at - 1]
    named = noun.denied or not noun.has(Topic.DENIAL)
    finite = verb.has(Topic.ACTION) and verb.own.endswith("s") and not verb.has(Topic.KIND)
    without = any(word.own == "without" for word in tokens[max(0, noun.start - 3) : noun.start])
    return named and finite and without and noun.end == verb.start


def _denied(found: list[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
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
        if near and language == "en" and _is_done(found, number, tokens):
            near, denial = False, None
        yield replace(mention, denied=near or late)
        if mention.has(Topic.DENIAL):
            denial = mention
