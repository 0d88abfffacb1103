"""Reading a prompt: a small grammar over lists of words.

1. The prompt becomes words: Unicode-normalised, lower case; emoji and a few words of other
   languages are put into English.
2. From left to right the longest phrase that the vocabulary knows is taken (three words at most),
   each word in its plain form: plurals, `-ing`, `-ed`, `-'s` are undone. What follows "no" or
   "without" is skipped.
3. The first subject is *the* subject. A colour or a number belongs to it if it stands at most four
   words before it.
4. The place is the first that is named, the open sky after all others; else one that is hinted at
   ("skyscraper"); else the subject's home; else a pretty one, chosen by the prompt's own words.
5. The time is the first that is named (neon goes before all), else the usual one of the place.
6. What cannot be is bent: nobody walks in empty space, it does not rain under water.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from crake.engines.sketch import vocabulary as words
from crake.engines.sketch.direction import (
    RGB,
    Action,
    Camera,
    Direction,
    Realm,
    Subject,
    Time,
    Weather,
)
from crake.engines.sketch.kinds.registry import KINDS, drawn_as
from crake.engines.sketch.names import Names
from crake.engines.sketch.places.registry import PLACES

_MEANING = TypeVar("_MEANING")

_MAX_CHARACTERS = 10_000
_MAX_WORDS = 1_000
_MAX_LISTED = 24
_MAX_WORD_LENGTH = 40
_REACH = 4


def _names(table: Mapping[str, Names]) -> dict[str, str]:
    return {word: name for name, names in table.items() for _, word in names.words()}


_PLACES = _names({name: place.names for name, place in PLACES.items()})
_HINTS = _names({name: place.hints for name, place in PLACES.items()})
_KINDS = _names({name: kind.names for name, kind in KINDS.items()})
_TABLES: tuple[Mapping[str, object], ...] = (
    _PLACES,
    _HINTS,
    words.TIMES,
    words.WEATHERS,
    _KINDS,
    words.ACTIONS,
    words.CAMERAS,
    words.COLOURS,
    words.COUNTS,
)
_KNOWN = frozenset().union(*_TABLES)
# Latin, Greek and Cyrillic words stand between spaces; other scripts' are found anywhere.
_SPACED = r"[0-9a-z\u00df-\u052f]"
_ANYWHERE = [sign for sign in words.FOREIGN if not re.match(_SPACED, sign)]
_TOKEN = re.compile(
    "|".join(re.escape(sign) for sign in sorted(_ANYWHERE, key=len, reverse=True))
    + rf"|{_SPACED}+(?:['\u2019][a-z]+)?|\w"
)


@dataclass(frozen=True, slots=True)
class _Word:
    own: str
    """As it stands in the prompt."""
    plain: str
    """In English and, if that is known, in its plain form."""


@dataclass(frozen=True, slots=True)
class _Mention:
    key: str
    own: str
    start: int
    plural: bool


def understand(prompt: str) -> Direction:
    """Read what a prompt asks for.

    Parameters
    ----------
    prompt
        Any text; only its first 10,000 characters and 1,000 words are read.

    Returns
    -------
    Direction
        Always a scene that can be drawn; the same prompt always gives the same.
    """
    tokens = list(_tokens(prompt))
    mentions = list(_mentions(tokens))
    subject_at, kind = _first(_KINDS, mentions)
    place = _place(mentions, kind, prompt=" ".join(token.own for token in tokens))
    action = _action(mentions, kind, place)
    place = _where_fish_swim(place, kind, action)
    subject = None
    if kind is not None and subject_at is not None:
        subject = Subject(
            kind,
            action,
            _colour(mentions, subject_at) or _own_colour(kind),
            _count(tokens, mentions, subject_at),
        )
    matched = [mention.own for mention in mentions]
    return Direction(
        place=place,
        time=_time(mentions, place, anything=bool(mentions)),
        weather=_weather(mentions, place),
        subjects=(subject,) if subject else (),
        camera=_first(words.CAMERAS, mentions)[1] or Camera.TRACK,
        matched=_listed(matched),
        unmatched=_listed(_unmatched(tokens, mentions)),
    )


def _tokens(prompt: str) -> Iterator[_Word]:
    text = unicodedata.normalize("NFKC", prompt[:_MAX_CHARACTERS]).lower()
    for number, match in enumerate(_TOKEN.finditer(text)):
        if number == _MAX_WORDS:
            return
        own = match.group()
        english = words.FOREIGN.get(own, own)
        yield _Word(own, _plain(english))


def _plain(word: str) -> str:
    """Undo the inflection of a word if that makes it a known one."""
    word = words.IRREGULAR.get(word, word)
    return next((form for form in _forms(word) if form in _PARTS), word)


def _forms(word: str) -> Iterator[str]:
    yield word
    stem = re.sub(r"['\u2019]s?$", "", word)
    yield stem
    for ending, replacements in _ENDINGS:
        if stem.endswith(ending) and len(stem) > len(ending) + 1:
            base = stem.removesuffix(ending)
            yield from (base + replacement for replacement in replacements)
            if ending in {"ing", "ed"} and base[-1] == base[-2]:
                yield base[:-1]


_ENDINGS = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ing", ("", "e")),
    ("ied", ("y",)),
    ("ed", ("", "e")),
)
_PARTS = frozenset(part for key in _KNOWN for part in key.split())


def _mentions(tokens: list[_Word]) -> Iterator[_Mention]:
    at = 0
    while at < len(tokens):
        length = next((n for n in (3, 2, 1) if _key(tokens, at, n) in _KNOWN), 0)
        denied = at > 0 and tokens[at - 1].own in {"no", "without"}
        if length and not denied:
            own = " ".join(token.own for token in tokens[at : at + length])
            last = tokens[at + length - 1]
            yield _Mention(_key(tokens, at, length), own, at, _is_plural(last))
        at += length or 1


def _key(tokens: list[_Word], start: int, length: int) -> str:
    if start + length > len(tokens):
        return ""
    return " ".join(token.plain for token in tokens[start : start + length])


def _is_plural(word: _Word) -> bool:
    irregular = words.IRREGULAR.get(word.own) == word.plain
    return irregular or (word.own != word.plain and word.own.endswith("s"))


def _first(
    table: Mapping[str, _MEANING], mentions: list[_Mention]
) -> tuple[_Mention, _MEANING] | tuple[None, None]:
    for mention in mentions:
        if mention.key in table:
            return mention, table[mention.key]
    return None, None


def _place(mentions: list[_Mention], kind: str | None, *, prompt: str) -> str:
    named = [_PLACES[m.key] for m in mentions if m.key in _PLACES]
    named.sort(key=lambda place: place == "sky")
    if named:
        return named[0]
    hinted = _first(_HINTS, mentions)[1]
    if kind is not None and (hinted is None or KINDS[kind].strong):
        return KINDS[kind].home
    return hinted or _pretty(prompt)[0]


def _pretty(prompt: str) -> tuple[str, Time]:
    digest = hashlib.sha256(prompt.encode("utf-8", "replace")).digest()
    return words.PRETTY[digest[0] % len(words.PRETTY)]


def _time(mentions: list[_Mention], place: str, *, anything: bool) -> Time:
    named = [words.TIMES[m.key] for m in mentions if m.key in words.TIMES]
    if Time.NEON in named:
        return Time.NEON
    if named:
        # A city at night is lit by its signs.
        return Time.NEON if (named[0], PLACES[place].lit) == (Time.NIGHT, True) else named[0]
    return PLACES[place].time if anything else dict(words.PRETTY)[place]


def _weather(mentions: list[_Mention], place: str) -> Weather:
    if PLACES[place].realm is not Realm.OPEN:
        return Weather.CLEAR
    return _first(words.WEATHERS, mentions)[1] or Weather.CLEAR


def _action(mentions: list[_Mention], kind: str | None, place: str) -> Action:
    if kind is None:
        return Action.STAND
    habits = KINDS[kind].habits
    named = [words.ACTIONS[m.key] for m in mentions if m.key in words.ACTIONS]
    action = next((action for action in named if action in habits), habits[0])
    if PLACES[place].realm is Realm.SPACE and Action.FLOAT in habits and action is not Action.FLY:
        return Action.FLOAT
    if PLACES[place].realm is Realm.DEEP and action in {Action.WALK, Action.RUN, Action.STAND}:
        return next((wet for wet in (Action.SWIM, Action.FLOAT) if wet in habits), action)
    return action


def _where_fish_swim(place: str, kind: str | None, action: Action) -> str:
    """Look at a fish from under water, unless it jumps out of it."""
    surface = place in {"ocean", "river", "lake", "beach"}
    swims = kind is not None and KINDS[kind].home == "underwater" and action is Action.SWIM
    return "underwater" if surface and swims else place


def _colour(mentions: list[_Mention], subject: _Mention) -> RGB | None:
    before = [
        words.COLOURS[m.key]
        for m in mentions
        if m.key in words.COLOURS and 0 < subject.start - m.start <= _REACH
    ]
    return before[-1] if before else words.COLOURS.get(subject.key)


def _own_colour(kind: str) -> RGB | None:
    """Return the colour that a kind is known for, where another one is drawn in its stead."""
    drawn = drawn_as(kind)
    return KINDS[kind].colour if drawn is not None and drawn.name != kind else None


def _count(tokens: list[_Word], mentions: list[_Mention], subject: _Mention) -> int:
    counts = [
        words.COUNTS[m.key]
        for m in mentions
        if m.key in words.COUNTS and 0 <= subject.start - m.start <= _REACH
    ]
    near = tokens[max(0, subject.start - _REACH) : subject.start]
    counts += [int(word.own[:3]) for word in near if word.own.isascii() and word.own.isdecimal()]
    if counts:
        return max(1, min(counts[0], 5))
    return 3 if subject.plural else 1


def _unmatched(tokens: list[_Word], mentions: list[_Mention]) -> Iterator[str]:
    taken = {part for mention in mentions for part in mention.own.split()}
    for token in tokens:
        if token.own not in taken and token.own not in words.STOP_WORDS:
            yield token.own


def _listed(own: Iterator[str] | list[str]) -> tuple[str, ...]:
    unique = dict.fromkeys(word[:_MAX_WORD_LENGTH] for word in own)
    return tuple(unique)[:_MAX_LISTED]
