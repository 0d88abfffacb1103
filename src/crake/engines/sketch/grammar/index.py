"""All words that are known, in all their forms: per language, from phrase to what it may mean."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from crake.engines.sketch.grammar import clauses as c
from crake.engines.sketch.grammar import particulars as p
from crake.engines.sketch.grammar.actions import ACTIONS, SPEECH
from crake.engines.sketch.grammar.appearances import EXPRESSIONS, FACINGS
from crake.engines.sketch.grammar.circumstances import SEASONS, SIGHTS, TIMES, WEATHERS, YEAR
from crake.engines.sketch.grammar.filming import CAMERAS, CRAFT, FRAMINGS, TEMPOS, VIEWER
from crake.engines.sketch.grammar.forms import adjective_forms, noun_forms, verb_forms
from crake.engines.sketch.grammar.garments import GARMENTS
from crake.engines.sketch.grammar.gear import GEAR, PLAYERS
from crake.engines.sketch.grammar.kinship import KINSHIP
from crake.engines.sketch.grammar.music import MOODS, MUSIC
from crake.engines.sketch.grammar.numerals import MORE
from crake.engines.sketch.grammar.stopwords import STOP_WORDS
from crake.engines.sketch.grammar.stuffs import MATERIALS, STATUES
from crake.engines.sketch.grammar.styles import STYLES
from crake.engines.sketch.grammar.wearing import WORN
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.together.deeds import DEEDS

LANGUAGES = ("en", "zh", "ja", "es", "fr", "de", "pt")
UNSPACED = ("zh", "ja")
MOST = 9
"""How many of a kind are drawn where there are more."""
LONGEST = 5
"""Words of the longest phrase."""


class Topic(StrEnum):
    """What a word speaks of."""

    PLACE = "place"
    HINT = "hint"
    KIND = "kind"
    TIME = "time"
    WEATHER = "weather"
    SEASON = "season"
    YEAR = "year"
    SIGHT = "sight"
    ACTION = "action"
    DEED = "deed"
    SPEECH = "speech"
    VIEWER = "viewer"
    CAMERA = "camera"
    FRAMING = "framing"
    FACING = "facing"
    EXPRESSION = "expression"
    GEAR = "gear"
    TEMPO = "tempo"
    STYLE = "style"
    MOOD = "mood"
    MUSIC = "music"
    COLOUR = "colour"
    COUNT = "count"
    SIZE = "size"
    RELATION = "relation"
    JOIN = "join"
    CLOTHES = "clothes"
    FINERY = "finery"
    EMPTY = "empty"
    DENIAL = "denial"
    DENIED_BEFORE = "denied before"
    UNSEEN = "unseen"
    CUT = "cut"
    CROWDED = "crowded"
    MATERIAL = "material"
    STATUE = "statue"
    LIKENESS = "likeness"
    LIKENED_BEFORE = "likened before"


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing that a phrase may mean.

    Parameters
    ----------
    topic
        What it speaks of.
    value
        A member of the topic's enumeration, or a name, a number, a colour.
    plural
        Whether the form is a plural.
    """

    topic: Topic
    value: object
    plural: bool = False


Index = dict[str, tuple[Sense, ...]]

_NOUNS = frozenset({
    Topic.KIND, Topic.PLACE, Topic.HINT, Topic.CLOTHES, Topic.FINERY, Topic.TIME, Topic.WEATHER,
    Topic.SIGHT, Topic.GEAR,
})  # fmt: skip
_ADJECTIVES = frozenset({
    Topic.COLOUR, Topic.SIZE, Topic.EXPRESSION, Topic.MOOD, Topic.EMPTY, Topic.CROWDED,
})  # fmt: skip
JOINS = Names(en="and", zh="和, 与, 以及", ja="と", es="y, e", fr="et", de="und", pt="e")


def normal(text: str) -> str:
    """Return text as phrases are compared: NFKC, folded case, no variation selectors."""
    return unicodedata.normalize("NFKC", text).casefold().replace("\ufe0f", "")


def key_of(phrase: str) -> str:
    """Return a phrase with one space between words; hyphens and apostrophes part words."""
    return " ".join(re.findall(r"[^\W_]+|[^\w\s'\u2019,.-]", normal(phrase)))


def without_accents(text: str) -> str:
    """Return text without the marks over its letters."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(part for part in parts if not unicodedata.combining(part))


@cache
def index_of(language: str) -> Index:
    """Return what every phrase of a language may mean; emoji are in every language's."""
    table: dict[str, list[Sense]] = {}

    def add(form: str, sense: Sense) -> None:
        known = table.setdefault(form, [])
        if all((sense.topic, sense.value) != (other.topic, other.value) for other in known):
            known.append(sense)

    for topic, value, names in _entries():
        for spoken, word in names.words():
            if spoken == "signs":
                add(normal(word), Sense(topic, value))
            elif spoken == language:
                for form, plural in _forms(language, topic, word):
                    if plural and form != word and form in STOP_WORDS[language]:
                        continue  # French "vers" is no worms
                    if topic in _ADJECTIVES and form != word and form in table:
                        continue  # Spanish "rosas" are flowers
                    add(key_of(form) if language not in UNSPACED else normal(form),
                        Sense(topic, value, plural))  # fmt: skip
    if language not in {"en", *UNSPACED}:
        for form in list(table):
            bare = without_accents(form)
            if bare not in table:
                table[bare] = table[form]
    return {form: tuple(senses) for form, senses in table.items()}


def _forms(language: str, topic: Topic, word: str) -> Iterable[tuple[str, bool]]:
    if language in UNSPACED:
        return [(word, word.endswith(("们", "們", "々", "たち", "達")))]
    if (
        topic
        in {
            Topic.ACTION,
            Topic.DEED,
            Topic.CAMERA,
            Topic.FACING,
            Topic.SPEECH,
        }
        or "~" in word
    ):
        return [(form, False) for form in verb_forms(language, word)]
    if topic in _NOUNS and (topic, language) != (Topic.GEAR, "de"):  # "coucher" is no couch
        return noun_forms(language, word)
    if topic in _ADJECTIVES:
        return [(form, False) for form in adjective_forms(language, word)]
    return [(word, False)]


def _entries() -> Iterator[tuple[Topic, object, Names]]:
    for place in PLACES.values():
        yield Topic.PLACE, place.name, place.names
        yield Topic.HINT, place.name, place.hints
    for kind in KINDS.values():
        yield Topic.KIND, kind.name, kind.names
    for deed in DEEDS:
        yield Topic.DEED, deed.name, deed.names
    tables: tuple[tuple[Topic, Iterable[tuple[object, Names]]], ...] = (
        (Topic.TIME, TIMES.items()),
        (Topic.WEATHER, WEATHERS.items()),
        (Topic.SEASON, SEASONS.items()),
        (Topic.SIGHT, SIGHTS.items()),
        (Topic.ACTION, ACTIONS.items()),
        (Topic.CAMERA, CAMERAS.items()),
        (Topic.FRAMING, FRAMINGS.items()),
        (Topic.FACING, FACINGS.items()),
        (Topic.EXPRESSION, EXPRESSIONS.items()),
        (Topic.GEAR, GEAR.items()),
        (Topic.GEAR, PLAYERS.items()),
        (Topic.FINERY, WORN.items()),
        (Topic.TEMPO, TEMPOS.items()),
        (Topic.STYLE, STYLES.items()),
        (Topic.MOOD, MOODS.items()),
        (Topic.COUNT, p.COUNTS.items()),
        (Topic.SIZE, p.SIZES.items()),
        (Topic.RELATION, p.RELATIONS.items()),
        (Topic.CLOTHES, GARMENTS.items()),
        (Topic.MATERIAL, MATERIALS.items()),
    )
    for topic, table in tables:
        yield from ((topic, value, names) for value, names in table)
    yield from ((Topic.KIND, kind, names) for kind, names in KINSHIP.items())
    yield Topic.COUNT, MOST, MORE
    for rgb, names in p.COLOURS.values():
        yield Topic.COLOUR, rgb, names
    for topic, names in (
        (Topic.STATUE, STATUES),
        (Topic.MUSIC, MUSIC),
        (Topic.SPEECH, SPEECH),
        (Topic.VIEWER, VIEWER),
        (Topic.YEAR, YEAR),
        (Topic.EMPTY, c.EMPTY),
        (Topic.DENIAL, c.DENIALS),
        (Topic.DENIED_BEFORE, c.DENIED_BEFORE),
        (Topic.CUT, c.CUTS),
        (Topic.UNSEEN, CRAFT),
        (Topic.UNSEEN, c.AGES),
        (Topic.UNSEEN, c.NAMELESS),
        (Topic.CROWDED, c.CROWDED),
        (Topic.LIKENESS, c.LIKENESSES),
        (Topic.LIKENED_BEFORE, c.LIKENED_BEFORE),
        (Topic.JOIN, JOINS),
    ):
        yield topic, "", names
