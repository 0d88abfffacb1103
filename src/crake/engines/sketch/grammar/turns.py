"""Hours that become others, and seasons: "from day to night", "through the four seasons"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from crake.engines.sketch.direction import Season, Tempo, Time
from crake.engines.sketch.grammar.index import UNSPACED, Topic
from crake.engines.sketch.grammar.mentions import Mention, of
from crake.engines.sketch.grammar.reading import Reading
from crake.engines.sketch.places.registry import PLACES

Turn = TypeVar("Turn", Time, Season)

_CHANGE: dict[str, frozenset[str]] = {
    "en": frozenset({"to", "into", "until", "till", "becomes", "becoming"}),
    "es": frozenset({"a", "al", "hasta"}),
    "fr": frozenset({"à", "au", "jusqu"}),
    "de": frozenset({"zu", "zum", "zur", "bis", "in"}),
    "pt": frozenset({"a", "à", "ao", "até", "para"}),
}
"""Words between two hours of which one becomes the other."""
_REACH = 4
"""Words between them at most."""


@dataclass(frozen=True, slots=True)
class Turns:
    """What a shot begins with and ends with, where hours or seasons pass."""

    time: Time | None = None
    until: Time | None = None
    season: Season | None = None
    until_season: Season | None = None

    @property
    def passing(self) -> bool:
        """Whether any pass."""
        return self.until is not None or self.until_season is not None


def turns_of(mentions: Sequence[Mention], reading: Reading, tempo: Tempo | None) -> Turns:
    """Return what passes in a shot.

    Two hours or two seasons are named, in a time-lapse or with a word of change between them.
    """
    year = any(mention.has(Topic.YEAR) and not mention.denied for mention in mentions)
    lapse = tempo is Tempo.TIME_LAPSE
    times = _ends(list(of(mentions, Topic.TIME, Time)), reading, lapse=lapse)
    seasons = _ends(list(of(mentions, Topic.SEASON, Season)), reading, lapse=lapse)
    if year and seasons is None:
        seasons = Season.SPRING, Season.WINTER
    if seasons is not None:
        return Turns(season=seasons[0], until_season=seasons[1])
    return Turns(*times) if times is not None else Turns()


def _ends(
    named: Sequence[tuple[Mention, Turn]], reading: Reading, *, lapse: bool
) -> tuple[Turn, Turn] | None:
    if not named:
        return None
    (one, first), (other, last) = named[0], named[-1]
    between = [token.own for token in reading.tokens[one.end : other.start]]
    if reading.language in UNSPACED:  # whose particles are no tokens
        changes = not between or between == ["到"]
    else:
        changes = len(between) <= _REACH and bool(_CHANGE[reading.language] & set(between))
    return (first, last) if first is not last and (changes or lapse) else None


def lit(time: Time, place: str) -> Time:
    """Return an hour as a place shows it: lit places have neon at night."""
    return Time.NEON if time is Time.NIGHT and PLACES[place].lit else time
