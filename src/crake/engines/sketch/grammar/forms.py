"""The inflected forms of words, made once for the index, so that reading only looks words up."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ENDINGS = {
    "es": """
        o a e as es amos emos an en ar er ir ando iendo yendo ado ada ados adas ido ida idos
        idas ó ió é í aron ieron aba aban ía ían endo ea ean eando ear
        """,
    "pt": """
        o a e as es amos emos am em ar er ir ando endo indo ado ada ados adas ido ida idos
        idas ou eu iu aram eram iram ava avam ia iam eia eiam eando ear
        """,
    "fr": """
        e es ent er ant é ée és ées ait aient a ir it issant is issent re s t ts rt ons ez ge
        geant te tent tant vent vant vre ient
        """,
    "de": """
        e est st t en n te ten end ende enden ender endes et ert elt ern eln ernd elnd ernde
        elnde ernden elnden
        """,
}
_VERB_ENDINGS = {language: tuple(endings.split()) for language, endings in _ENDINGS.items()}
_IRREGULAR_NOUNS = {
    "man": "men", "woman": "women", "child": "children", "wolf": "wolves", "leaf": "leaves",
    "goose": "geese", "mouse": "mice", "ox": "oxen", "calf": "calves", "person": "persons",
    "fish": "fishes", "elf": "elves", "werewolf": "werewolves", "gentleman": "gentlemen",
    "fisherman": "fishermen", "snowman": "snowmen", "knife": "knives", "thief": "thieves",
    "spaceman": "spacemen", "swordsman": "swordsmen", "businessman": "businessmen",
    "schoolchild": "schoolchildren", "grandchild": "grandchildren",
}  # fmt: skip
ALIKE = frozenset(
    {
        "people",
        "sheep",
        "deer",
        "reindeer",
        "caribou",
        "fish",
        "cattle",
        "crowd",
        "family",
        "gente",
        "goldfish",
        "clownfish",
        "jellyfish",
        "salmon",
        "tuna",
        "trout",
        "koi",
        "bison",
        "squid",
    }
)
"""Nouns whose plural is like the singular."""
_PLURAL_BY_ITSELF = frozenset({"people", "cattle", "gente", "leute", "gens", "人们", "人々"})
_DOUBLING = re.compile(r"(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]")
"""Verbs of one short syllable, whose last letter is doubled: "knitting"."""
_PAST = {"swim": "swum", "drive": "driven", "ride": "ridden", "fly": "flown", "lie": "lying",
         "run": "ran", "leap": "leapt", "sleep": "slept", "stand": "stood", "sing": "sang",
         "swoop": "swooped", "eat": "ate", "climb": "climbed", "hang": "hung",
         "wake": "woken", "slide": "slid", "drink": "drank", "dig": "dug",
         "spin": "spun", "think": "thought", "fall": "fell", "dive": "dove"}  # fmt: skip


def noun_forms(language: str, word: str) -> Iterator[tuple[str, bool]]:
    """Yield a noun's forms, and whether each is a plural; of a phrase, its head is inflected."""
    yield word, word in _PLURAL_BY_ITSELF
    if language == "en":
        *before, head = word.split(" ")
        if head not in ALIKE:
            yield " ".join([*before, _english_plural(head)]), True
    elif language in {"es", "pt", "fr"}:
        head, *after = word.split(" ")
        for plural in _romance_plurals(language, head):
            yield " ".join([plural, *after]), True
    elif language == "de" and " " not in word:
        for ending in ("e", "en", "n", "er", "s", "ern"):
            yield word + ending, True
        yield word + "es", False


def adjective_forms(language: str, word: str) -> Iterator[str]:
    """Yield an adjective's forms, where it stands in its plain one."""
    yield word
    if " " in word:
        return
    if language == "de" and not word.endswith(("e", "es", "em", "a")):
        yield from (word + ending for ending in ("e", "er", "es", "en", "em"))
    elif language in {"es", "pt"} and word.endswith("o"):
        yield from (word[:-1] + ending for ending in ("a", "os", "as"))
    elif language in {"es", "pt"} and word.endswith("e"):
        yield word + "s"
    elif language == "fr" and word.endswith("eux"):
        yield from (word[:-1] + "se", word[:-1] + "ses")
    elif language == "fr" and word[-1] in "eéi":
        yield from (word + "s", *(() if word[-1] == "e" else (word + "e", word + "es")))
    elif language == "fr" and word[-1] in "tdnlr":
        yield from (word + ending for ending in ("e", "s", "es"))


def verb_forms(language: str, word: str) -> Iterator[str]:
    """Yield a verb's forms; of a phrase, its first word is inflected."""
    if "~" in word:
        stem, rest = word.split("~")
        yield from (stem + ending + rest for ending in _VERB_ENDINGS[language])
        return
    yield word
    if language == "en":
        first, *after = word.split(" ")
        for form in _english_verb(first):
            yield " ".join([form, *after])


def _english_plural(word: str) -> str:
    if word in _IRREGULAR_NOUNS:
        return _IRREGULAR_NOUNS[word]
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


def _english_verb(word: str) -> Iterator[str]:
    yield _english_plural(word) if word[-1] != "o" else word + "es"
    if word in _PAST:
        yield _PAST[word]
    if word.endswith("ie"):
        yield word[:-2] + "ying"
    elif word.endswith("e"):
        yield from (word[:-1] + "ing", word + "d")
    else:
        base = word + word[-1] if _DOUBLING.fullmatch(word) else word
        past = word[:-1] + "i" if word.endswith("y") and word[-2] not in "aeiou" else base
        yield from (base + "ing", past + "ed")


def _romance_plurals(language: str, word: str) -> Iterator[str]:
    if language == "fr":
        if word.endswith("al"):
            yield word[:-2] + "aux"
        yield word + ("x" if word.endswith(("au", "eu")) else "s")
    elif word.endswith("ão"):
        yield from (word[:-2] + "ões", word[:-2] + "ães", word + "s")
    elif word.endswith("l") and language == "pt":
        yield word[:-1] + "is"
    elif word.endswith("m"):
        yield word[:-1] + "ns"
    elif word.endswith("z"):
        yield from (word[:-1] + "ces", word + "es")
    elif word.endswith(("ón", "án", "ín", "én", "ún")):
        yield word[:-2] + {"ó": "o", "á": "a", "í": "i", "é": "e", "ú": "u"}[word[-2]] + "nes"
    elif word[-1:] in "aeiouáéíóú":
        yield word + "s"
    else:
        yield word + "es"
