"""What is named and not there: comparisons, metaphors, what pictures show, what stuff is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.grammar.around import ARTICLES, THINGS, less
from crake.engines.sketch.grammar.clauses import (
    BY_SIZE,
    FIGURE_ENDS,
    QUALITIES,
    WISHES,
)
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_SEEN = frozenset({*THINGS, Topic.TIME, Topic.WEATHER, Topic.SEASON, Topic.ACTION, Topic.DEED,
                   Topic.EXPRESSION, Topic.COUNT})  # fmt: skip
"""What a comparison does not bring into the picture: "she dances like a leaf in autumn"."""
_REACH = 4
"""Words of a noun with what stands before it."""
_BE = frozenset({"is", "are", "was", "were"})
_ABSTRACT = frozenset(["time", "life", "love", "memory", "music", "silence", "world", "heart",
                       "mind", "hope", "death", "home", "everything", "hair", "face", "smile",
                       "voice", "skin", "eyes", "dress", "body", "laughter"])  # fmt: skip
"""What is not seen, and so is only spoken of in pictures: "time is a river"."""
_SOMEBODY = frozenset(["character", "protagonist", "hero", "heroine", "figure", "person", "animal",
                       "creature", "narrator", "traveler", "traveller"])  # fmt: skip
"""Words for whoever is in the picture, of whom the predicate says what he is."""
_MADE = frozenset(["made", "built", "formed", "composed", "constructed", "woven", "sculpted"])
_PAINTED = frozenset(["painting", "portrait", "poster", "drawing", "sketch", "mural"])


def figures(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop what something is only compared with: "she dances like a bird in the garden"."""
    likened: Mention | None = None
    for at, mention in enumerate(found):
        if likened is not None and likened.clause != mention.clause:
            likened = None
        if likened is not None and _ends(likened, found, at, tokens):
            likened = None
        if mention.has(Topic.LIKENESS):
            likened = mention
            yield mention
            continue
        if likened is None and language == "en" and _is_likened(found, at, tokens):
            likened = replace(mention, own="like", end=mention.start)
        sized = likened is not None and likened.own in BY_SIZE and mention.has(Topic.KIND)
        following = found[at + 1] if at + 1 < len(found) else None
        behind = following is not None and following.has(Topic.LIKENED_BEFORE)
        if sized:  # it must be known that no verb belongs to it
            yield replace(mention, senses=(Sense(Topic.UNSEEN, ""),))
        else:
            yield less(mention, *_SEEN) if likened is not None or behind else mention
        likened = None if sized else likened  # "as big as a house walks"


def _ends(likened: Mention, found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a comparison is over: at a preposition, or at the verb of who is compared."""
    mention = found[at]
    if mention.own.split(" ")[0] in FIGURE_ENDS:
        return True
    if any(token.own in FIGURE_ENDS for token in tokens[likened.end : mention.start]):
        return True
    noun = found[at - 1]
    verb = mention.has(Topic.ACTION) and mention.own.endswith("s")
    return likened.own == "like" and verb and noun.end == mention.start and noun is not likened


def _is_likened(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether "like" without an article, or "strong as an", stands right before a noun."""
    mention = found[at]
    first = max(found[at - 1].end if at else 0, mention.start - _REACH, 1)
    for word in range(first, mention.start):
        own, before = tokens[word].own, tokens[word - 1].own
        if tokens[word].clause != mention.clause:
            continue
        if own == "like" and before not in WISHES:
            return True
        if own == "as" and before in QUALITIES and tokens[word + 1].own in ARTICLES:
            return True
    return False


def metaphors(
    found: Sequence[Mention], tokens: Sequence[Token], language: str
) -> Iterator[Mention]:
    """Show once what is somebody and something: "my cat is a chef", "time is a river"."""
    left = list(found)
    for at, mention in enumerate(found if language == "en" else ()):
        verb = _predicate_of(mention, tokens)
        if verb is None:
            continue
        named = next((n for n in range(at) if found[n].end == verb), None)
        subject = found[named].get(Topic.KIND) if named is not None else None
        kind = mention.get(Topic.KIND)
        abstract = tokens[verb - 1].own in _ABSTRACT
        if abstract and subject is None:
            left[at] = less(mention, Topic.KIND, Topic.PLACE, Topic.HINT)
        elif named is not None and subject is not None and kind is not None:
            one, other = str(subject.value), str(kind.value)
            if _is_told(found[named], one, other):
                left[named] = replace(found[named], senses=(Sense(Topic.UNSEEN, ""),))
            elif KINDS[other].person:
                left[at] = replace(mention, senses=(Sense(Topic.HINT, KINDS[other].home),))
    yield from left


def _predicate_of(mention: Mention, tokens: Sequence[Token]) -> int | None:
    """Return the number of the "is" that a noun is the predicate of."""
    for at in range(mention.start - 1, max(0, mention.start - _REACH), -1):
        if tokens[at].clause != mention.clause:
            return None
        if tokens[at].own in {"a", "an"}:
            return at - 1 if tokens[at - 1].own in _BE and at > 1 else None
    return None


def _is_told(subject: Mention, one: str, other: str) -> bool:
    """Whether the predicate says best who it is: "the hero is a fox", "the woman is a nurse"."""
    narrower = one == other or one in KINDS[other].kin
    return subject.own in _SOMEBODY or narrower or (KINDS[one].person and KINDS[other].person)


def stuff(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Drop what something that is seen is made of, and what a picture in the picture shows.

    "A city made of sugar cubes" is a city; "a painter before a portrait of a king" is alone.
    """
    starts = _stuff_starts(found, tokens) if language == "en" else ()
    for mention in found:
        if mention.end in starts and mention.has(Topic.FRAMING):
            yield less(mention, Topic.FRAMING, Topic.FACING)  # "a portrait of"
            continue
        begun = next((at for at in starts if 0 <= mention.start - at <= _REACH), None)
        between = tokens[begun : mention.start] if begun is not None else ()
        ended = (
            any(t.own in FIGURE_ENDS or t.clause != mention.clause for t in (*between,))
            or mention.own.split(" ")[0] in FIGURE_ENDS
        )
        if begun is None or ended:
            yield mention
        else:
            yield less(mention, Topic.KIND, Topic.PLACE, Topic.HINT, Topic.COLOUR, Topic.GEAR)


def _stuff_starts(found: Sequence[Mention], tokens: Sequence[Token]) -> tuple[int, ...]:
    """Return where begins what something is made of, or what a picture in the picture shows."""
    starts: list[int] = []
    for at in range(1, len(tokens) - 1):
        if tokens[at].own != "of" or tokens[at].clause != tokens[at - 1].clause:
            continue
        made = next((n for n in range(max(0, at - 2), at) if tokens[n].own in _MADE), None)
        shown = tokens[at - 1].own in _PAINTED
        for mention in found:
            here = mention.clause == tokens[at].clause
            thing = mention.has(Topic.KIND) or mention.has(Topic.PLACE)
            if not (here and thing) or mention.end > at:
                continue
            adjoins = made is not None and 0 <= made - mention.end <= 1
            if adjoins or (shown and mention.has(Topic.KIND) and at - mention.end > 2):
                starts.append(at + 1)
    return tuple(starts)
