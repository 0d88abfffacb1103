"""The nearest known word for one that is not known, by a table that was derived from WordNet.

`lexicon.tsv` has some eleven thousand English words and what each is a kind of, as far as the
animator knows it: "bullfrog" is nearest to "frog", "hurtle" to "run". `tools/write_lexicon.py` made
it from WordNet 3.0, whose licence stands in its head.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.index import Sense, Topic, index_of
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES

_ENDINGS = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ing", ("", "e")),
    ("ied", ("y",)),
    ("ed", ("", "e")),
)

_SIBILANTS = ("s", "x", "z", "ch", "sh", "o")
"""How nouns end whose plural ends in "es"."""


@cache
def _table() -> dict[str, str]:
    text = files(__package__).joinpath("lexicon.tsv").read_text("utf-8")
    lines = (line.partition("\t") for line in text.splitlines() if line and line[0] != "#")
    return {word: name for word, _, name in lines}


def nearest(word: str) -> tuple[Sense, str] | None:
    """Return what an unknown English word is nearest to, and the name of that.

    `None` where nothing is near.
    """
    table = _table()
    for form in _plain_forms(word):
        name = table.get(form)
        if name is None:
            continue
        topic, _, value = name.partition(":")
        if form != word and word.endswith(("ed", "ing")) and topic != "action":
            continue  # "filled" is no filly
        if word == form + "es" and topic != "action" and not form.endswith(_SIBILANTS):
            continue  # "whines" are no whins
        sense = _sense(topic, value, plural=form != word and word.endswith("s"))
        if sense is not None:
            return sense, value
    return None


def done(word: str) -> tuple[Sense, str] | None:
    """Return what somebody does by an English verb that is a noun too: "a dog ducks"."""
    for form in _plain_forms(word):
        topic, _, value = _table().get(form, "").partition(":")
        if form != word and topic == "action":
            return Sense(Topic.ACTION, Action(value)), value
    return None


def _sense(topic: str, value: str, *, plural: bool) -> Sense | None:
    if topic == "kind" and value in KINDS:
        return Sense(Topic.KIND, value, plural)
    if topic == "place" and value in PLACES:
        return Sense(Topic.PLACE, value)
    if topic == "action":
        return Sense(Topic.ACTION, Action(value))
    known = index_of("en").get(value, ())
    return next((sense for sense in known if sense.topic is Topic.COLOUR), None)


def _plain_forms(word: str) -> tuple[str, ...]:
    forms = [word]
    for ending, replacements in _ENDINGS:
        if word.endswith(ending) and len(word) > max(len(ending), 2) + 1:
            stem = word.removesuffix(ending)
            forms += [stem + replacement for replacement in replacements]
            if ending in {"ing", "ed"} and stem[-1] == stem[-2]:
                forms.append(stem[:-1])
    return tuple(forms)
