"""Spanish and Portuguese diminutives: a "barquinho" is a small boat."""

from __future__ import annotations

import re

from crake.engines.sketch.grammar.index import Sense, Topic, index_of

_ENDINGS = {
    "es": re.compile(r"(.{2,}?)(?:ec)?(?:c?it|ic|ill)([oa]s?)"),
    "pt": re.compile(r"(.{2,}?)z?inh([oa]s?)"),
}
_SPELLED = (("qu", "c"), ("gu", "g"), ("c", "z"))
"""How a stem is written before "i", and how before other vowels."""
_SMALL = 0.6


def small(word: str, language: str) -> tuple[Sense, ...]:
    """Return what a diminutive means, with its size; nothing where it is none of a known thing."""
    match = _ENDINGS[language].fullmatch(word)
    if match is None:
        return ()
    stem, ending = match.groups()
    index = index_of(language)
    stems = [stem, *(stem[: -len(a)] + b for a, b in _SPELLED if stem.endswith(a))]
    for written in stems:
        for form in (written + ending, written, written + "e", written + "e" + ending[1:]):
            senses = index.get(form, ())
            if any(sense.topic is Topic.KIND for sense in senses):
                kept = tuple(sense for sense in senses if sense.topic is not Topic.SIZE)
                return (*kept, Sense(Topic.SIZE, _SMALL))
            if any(sense.topic is Topic.SIZE for sense in senses):
                return senses
    return ()
