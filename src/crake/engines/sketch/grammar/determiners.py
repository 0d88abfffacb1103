"""Small words around nouns and verbs: which one is meant, who acts, what is measured."""

from __future__ import annotations

from crake.engines.sketch.grammar.clauses import AGES

_DEFINITE_WORDS = """
    the this that her his its my their el la der die das den dem le l del al do du au zum zur vom
    beim
    その この 这只 那只 这个 那个
    """
DEFINITE = frozenset(_DEFINITE_WORDS.split())
"""Words before what was named already: "the cat"."""

OTHER = frozenset(
    ["other", "another", "second", "otro", "otra", "autre", "andere", "anderen", "outro", "outra"]
)
"""Words before what is not the one that was named."""

EACH = frozenset(["each", "every", "cada", "chaque", "jeder", "jede", "jedes"])
"""Words before one who stands for all: "each child holds a balloon"."""

ONE_OF_THEM = frozenset({"one", "uno", "una", "einer", "eine", "um", "uma"})
"""Words for one of several who were named, where a verb follows: "one shouts"."""

_PERSONAL_WORDS = "he she 她 他 彼女 彼 él ella il elle er sie ele ela"
PERSONAL = frozenset(_PERSONAL_WORDS.split())
"""Pronouns of people rather than of animals and things, where there are both."""

_PRONOUNS_WORDS = "it they who which 彼ら ellos ils elles es eles"
PRONOUNS = PERSONAL | frozenset(_PRONOUNS_WORDS.split())
"""Who does what the verb behind says."""

PLURAL = frozenset(
    ["they", "both", "彼ら", "ellos", "ellas", "ils", "elles", "eles", "elas", "两人"]
)
"""Who do something, where there are several of them."""

_ONE_WORDS = """
    a an one the this that his her my its your every each
    """
ONE = frozenset(_ONE_WORDS.split())
"""Words before one of what is many where nothing stands: "a fish"."""

_UNITS_WORDS = """
    yr mm cm m km mph kmh fps k p foot feet ft meter meters metre metres story
    storey second seconds s degree degrees orbit percent bit 年 米 毫米 秒
    """
UNITS = frozenset(_UNITS_WORDS.split()) | {word.split(" ")[0] for _, word in AGES.words()}
"""Words that make a measure of a number before them: "a 25-year-old woman" is one."""

_NOMINATIVE_WORDS = "el la los las un una unos unas un une des ein eine der die das o os um uma"
NOMINATIVE = frozenset(_NOMINATIVE_WORDS.split())
"""Articles of who does something, where the verb may stand before them."""
