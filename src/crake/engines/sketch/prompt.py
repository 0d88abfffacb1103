"""Reading a prompt: from text to the shots that are drawn. docs/sketch.md describes the grammar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from crake.engines.sketch.direction import (
    Action,
    Camera,
    Direction,
    Expression,
    Facing,
    Framing,
    Realm,
    Style,
    Tempo,
    Time,
    Weather,
)
from crake.engines.sketch.grammar import scenes, where
from crake.engines.sketch.grammar.cast import cast
from crake.engines.sketch.grammar.continuing import Seen, go_on, shots_in, words_of_shots
from crake.engines.sketch.grammar.cutting import MARK
from crake.engines.sketch.grammar.deciding import Surroundings
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention, of
from crake.engines.sketch.grammar.moving_on import seen_in, stays
from crake.engines.sketch.grammar.noises import instrument_in, noises_of_shots
from crake.engines.sketch.grammar.reading import Reading, read
from crake.engines.sketch.grammar.settling import settle
from crake.engines.sketch.grammar.tokens import MAX_CHARACTERS
from crake.engines.sketch.grammar.turns import lit, turns_of
from crake.engines.sketch.grammar.viewpoint import along, viewed
from crake.engines.sketch.kinds.registry import KINDS, rig_of
from crake.engines.sketch.places.registry import PLACES, plan_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.acts import LEFT, blends

MOST_SHOTS = 6
MOST_ACTS = 4
"""How many things one after the other are played without a cut."""

_AT_REST = {Expression.ASLEEP, Expression.SLEEPY}
_SUNLESS = {Weather.CLOUDY, Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.TORNADO}
_MAX_LISTED = 24
_MAX_WORD_LENGTH = 40


@dataclass(frozen=True, slots=True)
class _Whole:
    """What holds for all shots of a prompt."""

    prompt: str
    reading: Reading
    without: frozenset[str]
    style: Style
    instrument: str


def understand(prompt: str, negative_prompt: str = "", language: str = "") -> Direction:
    """Read what a prompt asks for in its first shot.

    Parameters
    ----------
    prompt
        Any text; only its first 10,000 characters and 1,000 words are read.
    negative_prompt
        What not to show.
    language
        That it is read in, "en" for example; by default that in which most words are known.

    Returns
    -------
    Direction
        Always a scene that can be drawn; the same prompt always gives the same.
    """
    return shots_of(prompt, negative_prompt, language)[0]


def shots_of(prompt: str, negative_prompt: str = "", language: str = "") -> tuple[Direction, ...]:
    """Read all shots that a prompt asks for, at most `MOST_SHOTS`.

    A shot that names no place, time, weather or subject goes on with those of the one before.
    """
    reading = read(prompt, language)
    without = _without(reading.mentions, everything=False) | _without(
        read(negative_prompt).mentions, everything=True
    )
    asked = [mention for mention in reading.mentions if not mention.denied]
    style = scenes.style_of(asked) or Style.NATURAL
    if style.value in without:
        style = Style.NATURAL
    text = prompt[:MAX_CHARACTERS]
    whole = _Whole(prompt, reading, without, style, instrument_in(text))
    shots: list[Direction] = []
    seen = Seen()
    parts = shots_in(asked)
    heard = noises_of_shots(text, words_of_shots(parts, asked, reading))
    for part, noises in zip(parts, heard, strict=True):
        direction, drafts = _shot(part, whole, shots, seen)
        direction = replace(direction, noises=noises)
        seen = seen.joined_by(drafts)
        shots += _acts(direction)
    return tuple(_noted(shot, reading) for shot in _blended(shots)[:MOST_SHOTS])


def _acts(direction: Direction) -> Iterator[Direction]:
    """Yield a shot for each of the things that its first subject does one after the other."""
    subject = direction.subject
    actions = (None, *subject.then) if subject is not None else (None,)
    for action in actions:
        shown = direction.subjects
        if subject is not None:
            first = replace(subject, action=action or subject.action, then=())
            if first.action is not Action.SIT and Action.SIT in actions[1:]:
                first = replace(first, gear=tuple(g for g in first.gear if g not in LEFT))
            if subject.mood in _AT_REST and Action.LIE in actions[1:]:
                rests = first.action is Action.LIE  # until then the eyes are open
                first = replace(first, mood=subject.mood if rests else None)
            shown = (first, *(replace(other, then=()) for other in shown[1:]))
        yield replace(direction, subjects=shown)


def _blended(shots: Sequence[Direction]) -> list[Direction]:
    """Make one shot of those in which somebody only does another thing, where that can be played.

    What can be is seen without a cut; the rest stays cut.
    """
    found: list[Direction] = []
    for shot in shots:
        before = found[-1] if found else None
        if before is not None and _goes_on(before, shot):
            first, other = before.subjects[0], shot.subjects[0]
            gear = first.gear
            if other.action is Action.SIT and not LEFT & {*gear}:  # he comes to where he sits
                gear = (*gear, *(thing for thing in other.gear if thing in LEFT))
            more = replace(first, then=(*first.then, other.action, *other.then), gear=gear)
            camera = shot.camera if before.camera is Camera.TRACK else before.camera
            noises = before.noises | shot.noises
            found[-1] = replace(before, subjects=(more, *before.subjects[1:]), camera=camera,
                                noises=noises)  # fmt: skip
        else:
            found.append(shot)
    return found


def _goes_on(before: Direction, shot: Direction) -> bool:
    """Whether a shot shows the same as the one before, but for what its first subject does."""
    one, two = before.subject, shot.subject
    if one is None or two is None or len(one.then) + 1 >= MOST_ACTS:
        return False
    two = replace(two, gear=tuple(thing for thing in two.gear if thing not in LEFT))
    gear = one.gear if set(one.gear) - set(two.gear) <= LEFT else two.gear
    as_before = replace(two, action=one.action, gear=gear, relation=one.relation, to=one.to)
    same = replace(shot, subjects=(as_before, *shot.subjects[1:]))
    if Camera.TRACK in {before.camera, shot.camera}:  # what is said of one holds for both
        same = replace(same, camera=before.camera)
    lone = replace(before, subjects=(replace(one, then=()), *before.subjects[1:]))
    dry = plan_of(shot.place).ground.medium is Medium.GROUND
    plain = shot.facing in {None, Facing.SIDE} and shot.framing is not Framing.CLOSE_UP
    able = all(blends(subject, rig_of(subject.kind)) for subject in (one, two))
    same = replace(same, noises=before.noises)  # a bell is no cut
    last = one.then[-1] if one.then else one.action
    return same == lone and dry and plain and able and two.action is not last


def _without(mentions: Iterable[Mention], *, everything: bool) -> frozenset[str]:
    """Return the names of what must not be seen; people stand for all kinds of them."""
    names: set[str] = set()
    people = {name for name, kind in KINDS.items() if kind.person}
    mentions = list(mentions)
    asked = {name for _, name in of(mentions, Topic.KIND, str)}
    for mention in mentions:
        if mention.has(Topic.EMPTY) and not mention.denied and not everything:
            names |= {"person"} if asked & people else people
        if not (mention.denied or everything):
            continue
        for sense in mention.senses:
            if sense.topic in {Topic.MUSIC, Topic.CAMERA}:
                names.add(sense.topic.value)
            elif isinstance(sense.value, str) and not isinstance(sense.value, Action):
                names.add(str(sense.value))  # "does not look back" leaves nothing out
            if sense.value == "person" and not (asked & people and not everything):
                names |= people
        if "cloud" in mention.own:
            names.add("cloud")
    if not everything:  # "a taxi, no other cars": that one stays
        names -= asked.union(*(KINDS[name].kin for name in asked - people))
    return frozenset(names - {""})


def _shot(
    mentions: list[Mention], whole: _Whole, shots: Sequence[Direction], seen: Seen
) -> tuple[Direction, tuple[Draft, ...]]:
    before = shots[-1] if shots else None
    view = viewed(mentions, whole.reading.tokens)
    mentions = view.mentions
    drafts = cast(mentions, whole.reading.tokens, whole.reading.language, whole.without, seen=seen)
    goes_on = any(mention.has(Topic.ACTION) for mention in mentions) or not _names_a_place(mentions)
    if not drafts and before is not None and goes_on:
        drafts = go_on(seen, mentions, whole.reading.tokens)
    tempo = scenes.tempo_of(mentions)
    turns = turns_of(mentions, whole.reading, tempo)
    if turns.until_season:  # "from winter to spring": the winter is no snowfield
        mentions = [mention for mention in mentions if not mention.has(Topic.SEASON)]
    place = _place(mentions, drafts, whole, shots)
    realm = PLACES[place].realm
    framing = scenes.framing_of(mentions) or Framing.MEDIUM
    seat = PLACES[place].seat or ("chair" if realm is Realm.INDOORS else "")
    around = Surroundings(
        deep=realm is Realm.DEEP,
        beach=place == "beach",
        weightless=realm is Realm.SPACE and place == "space",
        posing=framing is Framing.CLOSE_UP or place == "studio",
        seat=seat,
        table="dining table" if seat == "chair" else seat if realm is Realm.INDOORS else "",
        at_table=place == "room" and where.at_table(whole.prompt),
        abed=place in {"bedroom", "hospital"},
        aloft=place == "sky",
        dry=plan_of(place).ground.medium is Medium.GROUND and not plan_of(place).moorings,
        held=frozenset(PLACES[place].has),
        grown=frozenset(PLACES[place].grows if _names_a_place(mentions) else ()),
    )
    subjects = settle(drafts, around)
    weather = scenes.weather_of(mentions, place) or (before.weather if before else Weather.CLEAR)
    time = turns.time or scenes.time_of(mentions, place) or (before.time if before else None)
    if time is None:
        spoken = bool(whole.reading.mentions)
        time = PLACES[place].time if spoken else dict(where.PRETTY)[place]
        if weather in _SUNLESS and time is Time.GOLDEN:
            time = Time.DAY
    music = scenes.music_of(whole.reading.mentions) if "music" not in whole.without else None
    direction = Direction(
        place=place,
        time=time,
        weather=Weather.CLEAR if weather.value in whole.without else weather,
        subjects=subjects,
        camera=along(view.camera, place)
        or _camera(mentions, whole.without, lapse=turns.passing or tempo is Tempo.TIME_LAPSE),
        framing=framing,
        facing=scenes.facing_of(mentions, later=before is not None),
        tempo=Tempo.TIME_LAPSE
        if turns.passing
        else tempo or (before.tempo if before else Tempo.NORMAL),
        style=whole.style,
        season=turns.season
        or scenes.season_of(mentions, subjects)
        or (before.season if before else None),
        sight=scenes.sight_of(mentions) or (before.sight if before else None),
        music=music,
        instrument=whole.instrument if music else "",
        until=lit(turns.until, place) if turns.until else None,
        until_season=turns.until_season,
        without=whole.without,
    )
    return direction, drafts


def _place(
    mentions: list[Mention], drafts: tuple[Draft, ...], whole: _Whole, shots: Sequence[Direction]
) -> str:
    before = shots[-1] if shots else None
    if before is not None and not _names_a_place(mentions):
        if stays(drafts, before, mentions, whole.reading.tokens):
            return before.place
        if (earlier := seen_in(drafts, shots)) is not None:
            return earlier
    return where.place_of(mentions, drafts, whole.without, whole.prompt)


def _names_a_place(mentions: list[Mention]) -> bool:
    return any(mention.has(Topic.PLACE) or mention.has(Topic.HINT) for mention in mentions)


def _camera(mentions: list[Mention], without: frozenset[str], *, lapse: bool) -> Camera:
    if "camera" in without:
        return Camera.STILL
    return scenes.camera_of(mentions) or (Camera.STILL if lapse else Camera.TRACK)


def _noted(shot: Direction, reading: Reading) -> Direction:
    taken: dict[str, str] = {}
    matched: list[str] = []
    for mention in reading.mentions:
        if mention.own == MARK:
            continue
        words = reading.tokens[mention.start : mention.end]
        slips = any(token.typed for token in words)
        written = " ".join(token.written for token in words) if slips else mention.own
        matched.append(written)
        if slips or mention.taken:
            taken[written] = mention.taken or mention.own
    return replace(
        shot,
        matched=_listed(matched),
        unmatched=_listed(reading.unmatched),
        taken=tuple(taken.items())[:_MAX_LISTED],
    )


def _listed(own: Iterable[str]) -> tuple[str, ...]:
    unique = dict.fromkeys(word[:_MAX_WORD_LENGTH] for word in own)
    return tuple(unique)[:_MAX_LISTED]
