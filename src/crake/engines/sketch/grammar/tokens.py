"""From text to words: scripts, emoji, clauses, and the language that a prompt is in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from crake.engines.sketch.grammar.index import LANGUAGES, UNSPACED, index_of, normal
from crake.engines.sketch.grammar.stopwords import STOP_WORDS

MAX_CHARACTERS = 10_000
MAX_WORDS = 1_000

_WORD = r"[0-9a-z\u00df-\u024f\u0370-\u052f]+"
_SENTENCE_END = ".;!?\n\u3002\uff1b\uff01\uff1f"
_CLAUSE_END = _SENTENCE_END + ',:()[]"\u3001\uff0c\uff1a\u2026\u201c\u201d\u00ab\u00bb\u2013\u2014'
_PIECE = re.compile(rf"{_WORD}|[\u200d]|.", re.DOTALL)
_LONGEST_SIGN = 10
_SURE = 0.75
_PARTICLES = frozenset("がをはにも")
"""What makes a Japanese noun subject or object; two nouns with one between are no compound."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a prompt.

    Parameters
    ----------
    own
        As it stands in the prompt, in lower case and rightly spelled.
    clause, sentence
        Numbers of what it stands in.
    spaced
        Whether it is a word between spaces; others are words of scripts without, or emoji.
    marked
        Whether the word before has a particle behind it that makes it a part of the sentence.
    typed
        As it stands in the prompt where it is misspelled there.
    """

    own: str
    clause: int
    sentence: int
    spaced: bool
    marked: bool = False
    typed: str = ""

    @property
    def written(self) -> str:
        """As it stands in the prompt, in lower case."""
        return self.typed or self.own


@cache
def _unspaced(language: str) -> frozenset[str]:
    """Return the words that are found anywhere: emoji, and those of scripts without spaces."""
    return frozenset(
        form for form in index_of(language) if not re.fullmatch(rf"{_WORD}(?: {_WORD})*", form)
    )


def tokens_of(text: str, language: str) -> Iterator[Token]:
    """Yield the words of a prompt; only so many of its characters and words are read."""
    text = normal(text[:MAX_CHARACTERS])
    signs, at, clause, sentence, count = _unspaced(language), 0, 0, 0, 0
    marked = False
    while at < len(text) and count < MAX_WORDS:
        sign = _longest(text, at, signs)
        if sign and not _is_torn(text, at, sign, signs):
            yield Token(sign, clause, sentence, spaced=False, marked=marked)
            at, count, marked = at + len(sign), count + 1, False
            continue
        match = _PIECE.match(text, at)
        assert match is not None
        piece = match.group()
        at = match.end()
        if piece in _CLAUSE_END:
            clause += 1
            sentence += piece in _SENTENCE_END
        elif re.fullmatch(_WORD, piece):
            yield Token(piece, clause, sentence, spaced=True)
            count += 1
        elif piece.isalnum() and not "\u3040" <= piece <= "\u309f":
            # Hiragana that no word begins with is inflection or a particle.
            yield Token(piece, clause, sentence, spaced=False)
            count += 1
        marked = piece in _PARTICLES


def _longest(text: str, at: int, signs: frozenset[str]) -> str:
    for length in range(min(_LONGEST_SIGN, len(text) - at), 0, -1):
        if text[at : at + length] in signs:
            return text[at : at + length]
    return ""


def _is_torn(text: str, at: int, sign: str, signs: frozenset[str]) -> bool:
    """Whether a short word stands amid other katakana: "フリスビー" is no リス."""
    if len(sign) > _SHORT_KANA or not all(_is_katakana(letter) for letter in sign):
        return False
    end = at + len(sign)
    before, behind = text[at - 1 : at], text[end : end + 1]
    torn = _is_katakana(behind) and not _longest(text, end, signs)
    return torn or (_is_katakana(before) and _is_katakana(behind))


_SHORT_KANA = 2


def _is_katakana(letter: str) -> bool:
    return "\u30a1" <= letter <= "\u30fc"


def language_of(text: str) -> str:
    """Return the language that most of a prompt's words are known in; English where it is open."""
    text = normal(text[:MAX_CHARACTERS])
    if re.search(r"[\u3040-\u30ff]", text):
        return "ja"
    if re.search(r"[\u4e00-\u9fff]", text):
        return "zh"
    found = re.findall(_WORD, text)[:MAX_WORDS]
    best, most = "en", _score(found, "en")
    if most >= _SURE * len(found):
        return best  # the usual case, without making the other languages' indices
    for language in LANGUAGES:
        score = 0.0 if language in UNSPACED else _score(found, language)
        if score > most:
            best, most = language, score
    return best


def _score(found: list[str], language: str) -> float:
    known, idle = index_of(language), STOP_WORDS[language]
    return sum(1.0 if word in idle else 1.01 * (word in known) for word in found)
