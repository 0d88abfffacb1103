"""Misspelled words: "astronuat" is an astronaut.

Only slips of the pen are put right: two letters the wrong way round, a letter that is missing,
doubled or too many; in English also a sound that is written with another letter. There is one in a
word, or two in a long English name. The first letter is never one of them. What is spelled like a
real word stays as it is, and so does what looks like a name. Of English, `lookalikes.txt` has the
real words; of the other languages there is no such list, and only long names of things and places
are put right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from crake.engines.sketch.grammar.index import (
    UNSPACED,
    Topic,
    index_of,
    normal,
    without_accents,
)
from crake.engines.sketch.grammar.lexicon import nearest
from crake.engines.sketch.grammar.stopwords import STOP_WORDS

_SHORTEST, _SHORTEST_FOREIGN = 5, 7
"""Letters of words in which slips are put right, in English and in other languages."""
_NAMED = frozenset({Topic.KIND, Topic.PLACE, Topic.HINT, Topic.TIME})
_REAL_WORDS = """
    schlüssel brechen sondern autoren arbeiten falsche falschen falscher flachen critère critères
    frische frischen frischer frisches
    chercher établis etablis marcado marcados estados literal literais pessoais
    """
_REAL = frozenset(_REAL_WORDS.split())
"""Words of other languages that are spelled nearly like a thing or a place."""
_LONG, _TWO = 8, 2
"""Letters of words in which two slips are put right, and how many that is."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = "aeiouy"
_SOUNDS: dict[str, Sequence[str]] = {
    "s": "czx", "z": "s", "c": "sk", "k": "c", "g": "j", "j": "g", "f": ("v", "ph"), "v": "f",
}  # fmt: skip
_WORD = re.compile(r"[a-z\u00df-\u024f]+")
_CAPITAL = re.compile(r"(?<=[^\W\d_]\s)[A-Z\u00c0-\u00de][\w-]+")
"""A word with a capital that stands right behind another word, so not at a beginning."""
_CAPITALS = 0.5
"""The share of words with capitals from which on capitals say nothing."""


@cache
def _words(language: str) -> frozenset[str]:
    """Return all words that phrases of a language consist of."""
    return frozenset(
        word for phrase in index_of(language) for word in phrase.split(" ") if word.isalpha()
    )


@cache
def _targets(language: str) -> frozenset[str]:
    """Return the words that others may be slips for."""
    if language == "en":
        return frozenset(word for word in _words(language) if len(word) >= _SHORTEST)
    index = index_of(language)
    return frozenset(
        word
        for word in _words(language)
        if len(word) >= _SHORTEST_FOREIGN
        and any(sense.topic in _NAMED for sense in index.get(word, ()))
    )


@cache
def _lookalikes() -> frozenset[str]:
    text = files(__package__).joinpath("lookalikes.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if line and line[0] != "#")


def names_in(text: str) -> frozenset[str]:
    """Return the words of a prompt that its capitals tell to be names, in lower case."""
    words = re.findall(r"[^\W\d_]{2,}", text)
    capitals = sum(word[0].isupper() for word in words)
    if capitals > _CAPITALS * len(words):
        return frozenset()
    return frozenset(normal(name) for name in _CAPITAL.findall(text))


def is_word(word: str, language: str) -> bool:
    """Whether a word is known, or is a real one without being known."""
    own = word in _words(language) or word in STOP_WORDS[language]
    if own or (language not in {"en", *UNSPACED} and without_accents(word) in _words(language)):
        return True
    if word in _words("en") or word in STOP_WORDS["en"]:
        return True
    if language != "en":
        return word in _REAL
    return word in _lookalikes() or nearest(word) is not None


def corrected(word: str, language: str) -> str:
    """Return a word as it is spelled, or nothing where it is no slip for one that is known."""
    if not _WORD.fullmatch(word) or is_word(word, language):
        return ""
    return respelled(word, language)


@lru_cache(maxsize=4096)
def respelled(word: str, language: str) -> str:
    """Return the known word that a word is a slip for, if it is for just one."""
    shortest = _SHORTEST if language == "en" else _SHORTEST_FOREIGN
    if language in UNSPACED or len(word) < shortest:
        return ""
    for slip in _SLIPS if language == "en" else _SLIPS[:-1]:  # endings differ by a vowel
        found = _targets(language).intersection(slip(word))
        if found:
            return min(found) if len(found) == 1 or _alike(found, language) else ""
    twice = _twice(word) if language == "en" and len(word) >= _LONG else ()
    return min(twice) if len(twice) == 1 or (twice and _alike(twice, language)) else ""


@cache
def _long_names() -> dict[str, tuple[str, ...]]:
    """Return the long English names of things and places by their first letters."""
    index, names = index_of("en"), dict[str, tuple[str, ...]]()
    for word in sorted(_targets("en")):
        if len(word) >= _LONG and any(sense.topic in _NAMED for sense in index.get(word, ())):
            names[word[0]] = (*names.get(word[0], ()), word)
    return names


def _twice(word: str) -> tuple[str, ...]:
    """Return the long names that are two letters away: "astronot"."""
    return tuple(
        name
        for name in _long_names().get(word[0], ())
        if abs(len(name) - len(word)) <= _TWO
        and (Counter(name) - Counter(word)).total() <= _TWO
        and _distance(word, name) <= _TWO
    )


def _distance(one: str, other: str) -> int:
    """Return how many letters are missing, too many or another (Levenshtein's distance)."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        last, row[0] = row[0], number
        for at, right in enumerate(other, 1):
            last, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, last + (letter != right))
    return row[-1]


def _alike(words: Iterable[str], language: str) -> bool:
    """Whether words mean the same: forms of one."""
    index = index_of(language)
    meant = [{(s.topic, s.value) for s in index.get(word, ())} for word in words]
    return bool(meant[0]) and all(senses == meant[0] for senses in meant[1:])


def _turned(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _doubled(word: str) -> Iterator[str]:
    """Yield a word with one of its letters doubled, or one of a pair left out."""
    for at in range(1, len(word)):
        yield word[:at] + word[at] + word[at:]
        if word[at] == word[at - 1]:
            yield word[:at] + word[at + 1 :]


def _missing(word: str) -> Iterator[str]:
    for at in range(1, len(word) + 1):
        for letter in _LETTERS if at < len(word) else "":
            yield word[:at] + letter + word[at:]


def _added(word: str) -> Iterator[str]:
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1 :]


def _sounding(word: str) -> Iterator[str]:
    for at in range(1, len(word)):
        letter = word[at]
        others = _VOWELS if letter in _VOWELS else _SOUNDS.get(letter, "")
        for other in others:
            if other != letter:
                yield word[:at] + other + word[at + 1 :]


_Slip = Callable[[str], Iterator[str]]
_SLIPS: tuple[_Slip, ...] = (_turned, _doubled, _missing, _added, _sounding)
"""What is tried, the likeliest first."""
