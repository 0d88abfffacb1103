"""Looking for words in a whole prompt, whatever else they mean in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TypeVar

from crake.engines.sketch.grammar.forms import noun_forms, verb_forms
from crake.engines.sketch.grammar.index import UNSPACED, key_of, normal
from crake.engines.sketch.grammar.tokens import language_of
from crake.engines.sketch.names import Names

Key = TypeVar("Key")

_LONGEST = 4
_NO = frozenset(["no", "without", "sin", "sans", "ohne", "kein", "keine", "keinen", "sem", "pas"])


def said_in(prompt: str, table: Mapping[Key, Names]) -> frozenset[Key]:
    """Return those of which a prompt speaks and that it does not deny."""
    language = language_of(prompt)
    if language in UNSPACED:
        text = normal(prompt)
        return frozenset(
            key for key, names in table.items() if any(w in text for w in _forms(names, language))
        )
    words = ("", *key_of(prompt).split())
    spoken = {
        " ".join(words[at : at + long])
        for at in range(1, len(words))
        for long in range(1, _LONGEST + 1)
        if words[at - 1] not in _NO
    }
    return frozenset(
        key
        for key, names in table.items()
        if spoken & (_forms(names, language) | _forms(names, "signs"))
    )


@cache
def _forms(names: Names, language: str) -> frozenset[str]:
    words = [word for spoken, word in names.words() if spoken == language]
    if language in {*UNSPACED, "signs"}:
        return frozenset(normal(word) for word in words)
    nouns = {form for word in words for form, _ in noun_forms(language, word)}
    verbs = {form for word in words for form in verb_forms(language, word)}
    return frozenset(key_of(form) for form in nouns | verbs)
