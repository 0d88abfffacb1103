"""From the mentions of one shot to its light, weather, camera, style and music."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import (
    Camera,
    Facing,
    Framing,
    Mood,
    Realm,
    Season,
    Sight,
    Style,
    Subject,
    Tempo,
    Time,
    Weather,
)
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention, T, of
from crake.engines.sketch.grammar.turns import lit
from crake.engines.sketch.places.registry import PLACES


def first(mentions: Sequence[Mention], topic: Topic, kind: type[T]) -> T | None:
    """Return what the first mention that speaks of a topic says."""
    return next((value for _, value in of(mentions, topic, kind)), None)


_NIGHTLY = frozenset({"noir", "film noir", "filme noir", "cine negro", "黑色电影", "黑色电影风",
                      "ノワール", "ノワール風"})  # fmt: skip
"""Styles of films that play by night; black and white is any hour's."""


def is_nightly(mentions: Sequence[Mention]) -> bool:
    """Whether it is in the style of films that play by night."""
    return any(mention.own in _NIGHTLY for mention, _ in of(mentions, Topic.STYLE, Style))


_FIRES = frozenset({"fire", "candle", "torch", "candle in hand", "lantern in hand", "fireside"})
_AT_DUSK = frozenset({Sight.ECLIPSE, Sight.BLAZE})
_AT_ANY_HOUR = frozenset({Sight.RAINBOW, Sight.EXPLOSION, Sight.EARTHQUAKE})
"""Sights that are not seen by night, where no hour is named."""


def time_of(mentions: Sequence[Mention], place: str) -> Time | None:
    """Return the light that is named; neon goes before all, and lit places have it at night."""
    named = [value for _, value in of(mentions, Topic.TIME, Time)]
    if Time.NEON in named:
        return Time.NEON
    if not named:
        seen = sight_of(mentions)
        hour = Time.DUSK if seen in _AT_DUSK else Time.NIGHT
        named = [hour] if seen and seen not in _AT_ANY_HOUR else []
    if not named and is_nightly(mentions):
        named = [Time.NIGHT]
    if not named:
        return None
    special = [time for time in named if time is not Time.DAY] or named
    return lit(special[0], place)


_STRONG = (Weather.TORNADO, Weather.SANDSTORM, Weather.STORM, Weather.SNOW, Weather.RAIN)
"""Weathers that go before others, the strongest first."""


def weather_of(mentions: Sequence[Mention], place: str) -> Weather | None:
    """Return the weather that is named, a storm before rain.

    Only open places have any, and those with a window.
    """
    if PLACES[place].realm is not Realm.OPEN and not PLACES[place].window:
        return Weather.CLEAR
    named = [value for _, value in of(mentions, Topic.WEATHER, Weather)]
    for strong in _STRONG:
        if strong in named and Weather.CLEAR not in named:
            return strong
    return named[0] if named else None


def season_of(mentions: Sequence[Mention], subjects: Sequence[Subject]) -> Season | None:
    """Return the season that is named, or that in which one skis and skates."""
    cold = {"skis", "snowboard", "skates"}
    snowy = any(cold & set(who.gear) for who in subjects)
    return first(mentions, Topic.SEASON, Season) or (Season.WINTER if snowy else None)


def sight_of(mentions: Sequence[Mention]) -> Sight | None:
    """Return what is to be seen in the sky, or what burns or explodes there, if it is said.

    Where a candle or a campfire burns, nothing else does.
    """
    for mention, sight in of(mentions, Topic.SIGHT, Sight):
        if sight is not Sight.BLAZE or not any(_kindled(m, mention) for m in mentions):
            return sight
    return None


def _kindled(fire: Mention, burning: Mention) -> bool:
    """Whether it is a fire, of itself, of which is said that it burns."""
    apart = max(fire.start - burning.end, burning.start - fire.end)
    senses = (sense.value for sense in fire.senses)
    return apart <= 2 and not _FIRES.isdisjoint(value for value in senses if isinstance(value, str))


def camera_of(mentions: Sequence[Mention]) -> Camera | None:
    """Return how the camera moves, if it is said."""
    return first(mentions, Topic.CAMERA, Camera)


def framing_of(mentions: Sequence[Mention]) -> Framing | None:
    """Return from where the camera looks, if it is said.

    "A man's face" is a close-up, and "the wind in a man's face as he rides" is not.
    """
    acts = any(mention.has(Topic.ACTION) or mention.has(Topic.DEED) for mention in mentions)
    said = of(mentions, Topic.FRAMING, Framing)
    return next((value for mention, value in said if not (acts and mention.own == "s face")), None)


def facing_of(mentions: Sequence[Mention], *, later: bool = False) -> Facing | None:
    """Return which side of the subjects is seen, if it is said.

    "From behind a tree" says where somebody comes from, not where the camera is; and who gets up
    and walks away goes anywhere.

    Parameters
    ----------
    later
        Whether it is not the first shot.
    """
    for number, mention in enumerate(mentions):
        sense = mention.get(Topic.FACING)
        if sense is None or not isinstance(sense.value, Facing):
            continue
        after = mentions[number + 1] if number + 1 < len(mentions) else None
        thing = after is not None and after.has(Topic.KIND) and after.clause == mention.clause
        near = after is not None and after.start - mention.end <= 2
        leaves = later and mention.has(Topic.ACTION)
        if sense.value is Facing.BACK and ((thing and near) or leaves):
            continue
        return sense.value
    return None


def tempo_of(mentions: Sequence[Mention]) -> Tempo | None:
    """Return how time passes, if it is said."""
    return first(mentions, Topic.TEMPO, Tempo)


def style_of(mentions: Sequence[Mention]) -> Style | None:
    """Return what the picture looks made of, if it is said."""
    return first(mentions, Topic.STYLE, Style)


def music_of(mentions: Sequence[Mention]) -> Mood | None:
    """Return the mood of the music where the prompt asks for music: the nearest that is named."""
    asked = next((m for m in mentions if m.has(Topic.MUSIC) and not m.denied), None)
    if asked is None:
        return None
    moods = list(of(mentions, Topic.MOOD, Mood))
    if not moods:
        return Mood.CALM
    return min(moods, key=lambda found: abs(found[0].start - asked.start))[1]
