"""Which of nouns that stand side by side are meant, and how many a group of them is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.around import ARTICLES, beside, less, neighbours
from crake.engines.sketch.grammar.index import Sense, Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS


def heads(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Take the last of places that stand side by side ("mountain lake"), and young for theirs."""
    young: Mention | None = None
    for at, mention in enumerate(found):
        _, after = neighbours(found, at)
        place = after.get(Topic.PLACE) if after is not None else None
        kind = after.get(Topic.KIND) if after is not None else None
        if mention is young:
            continue  # it is said with the word before
        if language == "en" and after is not None and after.own in _YOUNG and kind is not None:
            own = mention.get(Topic.KIND)
            if own is not None and own.value not in _HAVE_YOUNG:
                young = after
                senses = (replace(own, plural=kind.plural), Sense(Topic.SIZE, 0.6))
                yield replace(mention, senses=senses, end=after.end)
                continue
        compound = place is not None and place.value not in _ADDED and language in _HEAD_LAST
        if compound or (mention.has(Topic.PLACE) and _is_of_a_place(found, at, tokens)):
            yield less(mention, Topic.PLACE)
        elif mention.has(Topic.KIND) and beside(tokens, mention, 1) in _FILMS:
            yield replace(mention, senses=(Sense(Topic.UNSEEN, ""),))  # "a detective film"
        elif _is_heard(found, at, tokens):
            yield replace(mention, senses=(Sense(Topic.UNSEEN, ""),))  # "guitar music"
        elif mention.own == "personne" and beside(tokens, mention, -1) not in ARTICLES:
            yield replace(mention, senses=(Sense(Topic.EMPTY, ""),))  # "à l'aube, personne"
        elif place is not None and mention.taken and language == "en":
            yield less(mention, Topic.KIND)  # "a hotel lobby"
        elif _only_describes(mention, found[at - 1] if at else None, language):
            yield replace(mention, senses=(Sense(Topic.UNSEEN, ""),))
        elif after is not None and _is_garment(after) and language in {"en", "de"}:
            yield less(mention, Topic.KIND)  # "a motorcycle helmet"
        else:
            yield mention


_FILMS = frozenset({"film", "films", "movie", "movies", "cartoon", "musical"})
"""What a noun before says what it is about, and not what is seen."""


def _is_heard(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether an instrument is only that of the music: "guitar music", "música de guitarra"."""
    if not (found[at].has(Topic.GEAR) or found[at].has(Topic.KIND)) or found[at].has(Topic.MUSIC):
        return False
    _, after = neighbours(found, at)
    if after is not None and after.has(Topic.MUSIC):
        return True
    last = found[at - 1] if at else None
    if last is None or not last.has(Topic.MUSIC):
        return False
    return [token.own for token in tokens[last.end : found[at].start]] in _OF


def _only_describes(mention: Mention, before: Mention | None, language: str) -> bool:
    """Whether a person's noun only says what the one right before it is: "a robot teacher".

    So do animals and machines with a calling; in Romance languages all, "un chef cuisinier".
    """
    if before is None or before.end != mention.start or before.clause != mention.clause:
        return False
    kind, own = before.get(Topic.KIND), mention.get(Topic.KIND)
    if kind is None or own is None or own.plural != kind.plural:
        return False
    calling = KINDS[str(own.value)].person and own.value not in _AGED
    if language in {"es", "fr", "pt"}:
        return calling
    acts = {*KINDS[str(kind.value)].habits} & {Action.WALK, Action.FLY, Action.SWIM}
    return language == "en" and calling and bool(acts) and not KINDS[str(kind.value)].person


_AGED = frozenset({"child", "boy", "girl", "man", "woman", "old man", "old woman"})
"""People by their age: "a horse girl" is one."""


def _is_garment(mention: Mention) -> bool:
    """Whether it is worn, and is not said with the verb or the "with" before it."""
    bare = not mention.own.startswith(("with ", "in ", "wear"))
    return mention.has(Topic.CLOTHES) or (mention.has(Topic.FINERY) and bare)


def groups(found: Sequence[Mention], tokens: Sequence[Token], language: str) -> Iterator[Mention]:
    """Count the heads of a group: "a family of four" are four people, not a group of fours."""
    del language
    counted: Mention | None = None
    for at, mention in enumerate(found):
        if mention is counted:
            continue
        group = mention.get(Topic.KIND)
        number = found[at + 1] if at + 1 < len(found) else None
        beyond = found[at + 2] if at + 2 < len(found) else None
        if (
            group is not None and number is not None and mention.has(Topic.COUNT)
            and number.has(Topic.COUNT) and not number.has(Topic.KIND)
            and [token.own for token in tokens[mention.end : number.start]] in _OF
            and not (beyond is not None and beyond.start == number.end and beyond.has(Topic.KIND))
        ):  # fmt: skip
            counted = number
            many = number.get(Topic.COUNT)
            assert many is not None
            yield replace(mention, senses=(replace(group, plural=True), many), end=number.end)
        else:
            yield mention


_OF = (["of"], ["de"], ["von"])


def _is_of_a_place(found: Sequence[Mention], at: int, tokens: Sequence[Token]) -> bool:
    """Whether a place is only a part of the next: "the dunes of Mars", "the streets of Tokyo"."""
    if at + 1 == len(found) or not found[at + 1].has(Topic.PLACE):
        return False
    between = [token.own for token in tokens[found[at].end : found[at + 1].start]]
    return between in (["of"], ["of", "the"])


_HEAD_LAST = frozenset({"en", "de", "zh", "ja"})
_ADDED = frozenset({"sky", "road"})
"""Places that leave the one before them what it is: a desert road is in the desert."""
_YOUNG_WORDS = "pup pups puppy puppies cub cubs calf calves kitten kittens chick chicks"
_YOUNG = frozenset(_YOUNG_WORDS.split())
_HAVE_YOUNG = frozenset({"dog", "puppy", "cat", "kitten", "person", "child"})
"""Kinds whose young are kinds of their own, and people."""


def particles(
    found: Sequence[Mention], tokens: Sequence[Token], language: str
) -> Iterator[Mention]:
    """Drop nouns that are parts of German verbs: in "sie geht weg" there is no road."""
    for mention in found:
        apart = language == "de" and mention.own in {"weg", "weges"}
        ahead = beside(tokens, mention, -1)
        if apart and ahead not in ARTICLES | {"dem", "den", "am", "auf", "einem", "einen"}:
            yield less(mention, Topic.PLACE, Topic.HINT)
        else:
            yield mention
