"""From what one shot names to the place where it happens."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from crake.engines.sketch.direction import (
    Action,
    Expression,
    Framing,
    Realm,
    Relation,
    Sight,
    Style,
    Time,
    Weather,
)
from crake.engines.sketch.grammar.deciding import is_vehicle
from crake.engines.sketch.grammar.drafts import Draft, is_ridden
from crake.engines.sketch.grammar.haunts import (
    AT_WORK,
    BLOWS_IN,
    DONE_IN,
    LAIN_ON,
    PLAYED_IN,
    ROADS,
    SEEN_FROM,
    TOGETHER,
    USED,
)
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention, of
from crake.engines.sketch.grammar.relating import floats
from crake.engines.sketch.grammar.scenes import first, is_nightly, sight_of, style_of
from crake.engines.sketch.kinds.registry import KINDS, rig_of
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.subjects.measures import METRES

PRETTY: tuple[tuple[str, Time], ...] = (
    ("ocean", Time.SUNSET),
    ("river", Time.GOLDEN),
    ("mountains", Time.GOLDEN),
    ("garden", Time.DAY),
    ("forest", Time.GOLDEN),
    ("beach", Time.SUNSET),
    ("meadow", Time.GOLDEN),
    ("sky", Time.SUNSET),
)
"""What is shown when a prompt says nothing that the animator knows."""

_SHORES = {"ocean", "ocean waves", "beach", "harbour"}
"""Where waves are seen that break at cliffs."""
_OPEN_SEA = {"ocean", "ocean waves", "beach"}
"""Where one surfs."""
LAUNCH_PAD, RUNWAY = "launch pad", "runway"
"""Where rockets and planes start."""
TABLE, BLINDS, SILL, STUDIO = "table top", "table by blinds", "windowsill", "studio"
"""Where small things stand."""
_TOWERING = 15.0
"""Metres from which on what stands by the sea is on its rocks: lighthouses, castles."""
_LARGE = 0.6
"""How tall in metres animals are that stand on the floor."""
_LAST = frozenset({"sky", TABLE, BLINDS})
"""Places that go after all others that are named."""
_NEVER_SURFACE = frozenset({"jellyfish", "octopus", "squid", "manta ray", "seahorse", "axolotl"})
"""What floats under water too."""
_ALOFT = frozenset({Action.FLY, Action.FLOAT, Action.FALL, Action.DIVE, Action.RISE, Action.SPIN,
                    Action.RIDE})  # fmt: skip
"""What is done in the sky."""
_AT_TABLE = re.compile(
    r"\b(?:at (?:an?|the|his|her|its|their)(?: \w+)? table|am tisch|à (?:une |la )?table|"
    r"a la mesa|à mesa)\b|桌子?[旁边邊前]",
    re.IGNORECASE,
)
_FIRST = frozenset({"car interior"})
"""Places that go before all others, which are seen from them."""
_OUTSIDE = {Relation.IN_FRONT, Relation.BESIDE, Relation.BEHIND}
_OPEN_WATER = {"ocean", "ocean waves", "river", "lake", "beach", "harbour", "swamp"}


def place_of(
    mentions: Sequence[Mention], drafts: Sequence[Draft], without: frozenset[str], prompt: str
) -> str:
    """Return where it happens: where rockets start if one does, else as `_found`.

    A bus in front of a school, or beside a hospital, is outside of it.
    """
    place = (
        _start(mentions, drafts)
        or _of_its_style(mentions, drafts)
        or _found(mentions, drafts, without, prompt)
    )
    stops = len(drafts) > 0 and is_vehicle(drafts[0].kind) and drafts[0].relation in _OUTSIDE
    within = PLACES[place].realm is Realm.INDOORS
    return "street" if stops and within and drafts[0].to is None else place


def _found(
    mentions: Sequence[Mention], drafts: Sequence[Draft], without: frozenset[str], prompt: str
) -> str:
    """Return where what is named happens.

    The first place that is named, the sky after all others; else where a board glides, or an
    instrument stands, that somebody is on; else one that is hinted at, or where a thing that is
    named stands; else the first subject's home, or where people read, cook, sleep, do
    exercises or swim; else a room for a close-up of something unknown, and for all else a pretty
    place, chosen by the prompt's own words.
    """
    hints = [name for _, name in of(mentions, Topic.HINT, str) if name not in without]
    found = [(m, name) for m, name in of(mentions, Topic.PLACE, str) if name not in without]
    surf = "ocean waves" in hints and any(name in _SHORES for _, name in found)
    found.sort(key=lambda place: (place[1] not in _FIRST, place[1] in _LAST,
                                  surf and place[1] not in _SHORES,
                                  bool(place[0].taken)))  # fmt: skip
    named = [name for _, name in found]
    if not named and drafts and all(KINDS[draft.kind].home == TABLE for draft in drafts):
        named = [TABLE]
    below = named[:1] == ["sky"] and bool(hints) and PLACES[hints[0]].realm is Realm.OPEN
    if {*named} == {"sky"} and _is_on_foot(drafts):
        named = []  # "a boy looks at the sky"
    if named[:1] == [TABLE] and at_table(prompt) and any(_dines(draft) for draft in drafts):
        named = ["room"]
    if named and not below:  # kites in the sky over a hill are seen from the hill
        return _where(named, mentions, drafts)
    used = [USED[thing] for draft in drafts for thing in draft.gear if thing in USED]
    if used and used[0] not in without:
        return used[0]
    seen = sight_of(mentions)
    movers = [draft.kind for draft in drafts if not draft.thing]
    things = [KINDS[d.kind].home for d in drafts if d.thing and not KINDS[d.kind].beneath]
    peopled = bool(movers) and KINDS[movers[0]].person
    within = _rooms(movers[0]) if peopled else "room"
    things = [within if home == TABLE else home for home in things if peopled or home != TABLE]
    if movers:  # products have a studio of their own; somebody's telephone has none
        things = [home for home in things if home != STUDIO]
    if movers and (KINDS[movers[0]].strong or not (hints or things)):
        if seen and KINDS[movers[0]].person:
            return "snowfield" if seen is Sight.AURORA else SEEN_FROM[seen]
        housed = "room" if peopled and _household(mentions) else None
        mounts = [name for name in movers if not peopled and is_ridden(name)]
        home = _indoors(drafts) or housed or _aboard(drafts) or KINDS[(mounts or movers)[0]].home
        return _suited(home, drafts)
    hinted = hints or things or ([SEEN_FROM[seen]] if seen else [])
    if hinted:
        return hinted[0]
    near = first(mentions, Topic.FRAMING, Framing) is Framing.CLOSE_UP
    return "room" if near else _anywhere(mentions, prompt)


def _anywhere(mentions: Sequence[Mention], prompt: str) -> str:
    """Return where the weather is shown that is all that a prompt names, else a pretty place."""
    weather = first(mentions, Topic.WEATHER, Weather)
    shown = None if weather is None else BLOWS_IN.get(weather)
    return shown or pretty(prompt)[0]


def _of_its_style(mentions: Sequence[Mention], drafts: Sequence[Draft]) -> str | None:
    """Return where films of a style play, where no place is named.

    Synthwave has a landscape of its own, unless somebody needs water or the void around him; people
    of film noir are in the street.
    """
    if any(mention.has(Topic.PLACE) for mention in mentions):
        return None
    homes = [KINDS[draft.kind].home for draft in drafts]
    if style_of(mentions) is Style.SYNTHWAVE and not {"underwater", "space"} & {*homes}:
        return "neon grid"
    noir = drafts and KINDS[drafts[0].kind].person and is_nightly(mentions)
    within = bool(homes) and PLACES[homes[0]].realm is Realm.INDOORS
    return "street" if noir and not within and _indoors(drafts) is None else None


def _suited(home: str, drafts: Sequence[Draft]) -> str:
    """Return where somebody does something who is at home in the sky or under water."""
    actions = drafts[0].actions
    if home == "sky" and actions and not _ALOFT.intersection(actions):
        return "garden"  # a bird that sings or sleeps
    ships = any(floats(draft.kind) and draft.kind != "submarine" for draft in drafts)
    if home == "beach" and ships:
        return "harbour"
    emerges = ships or Action.JUMP in actions or _is_on_a_base(drafts)
    return "ocean" if home == "underwater" and emerges else home


def _rooms(person: str) -> str:
    """Return where somebody has things on tables: where he works, or else at home."""
    home = KINDS[person].home
    return home if PLACES[home].realm is Realm.INDOORS else "room"


def _is_on_foot(drafts: Sequence[Draft]) -> bool:
    """Whether the first who moves is somebody on the ground, with nothing that flies him."""
    first_one = next((draft for draft in drafts if not draft.thing), None)
    if first_one is None or not KINDS[first_one.kind].person or len(drafts) > 2:
        return False
    grounded = {Action.STAND, Action.WALK, Action.RUN, Action.WAVE, Action.KNEEL, Action.CLIMB}
    acts = bool(first_one.actions) and grounded.issuperset(first_one.actions)
    return acts and first_one.relation is None


def _start(mentions: Sequence[Mention], drafts: Sequence[Draft]) -> str | None:
    """Return where a rocket or a plane starts or lands, if nothing but where it goes is named."""
    named = {name for _, name in of(mentions, Topic.PLACE, str)}
    if not drafts or not {Action.RISE, Action.LAND}.intersection(drafts[0].actions):
        return None
    kind = KINDS[drafts[0].kind]
    rising = kind.rig.gaits.get(Action.RISE) if kind.rig is not None else None
    if kind.home == "space" and Action.RISE in drafts[0].actions and Action.RISE in kind.habits:
        return LAUNCH_PAD if named <= {"space", "sky", LAUNCH_PAD} else None
    rolls = rising is not None and rising.stride > 0  # a plane needs a run-up
    return RUNWAY if rolls and named <= {"sky", RUNWAY, "airport"} else None


def _indoors(drafts: Sequence[Draft]) -> str | None:
    """Return where people are who read, cook or sleep, do exercises, or swim."""
    doer = next(draft for draft in drafts if not draft.thing)
    asleep = (d for d in drafts if KINDS[d.kind].person and d.mood is Expression.ASLEEP)
    lying = next(asleep, doer if Action.LIE in doer.actions and KINDS[doer.kind].person else None)
    if lying is not None:
        return next((LAIN_ON[seat] for seat in lying.gear if seat in LAIN_ON), "bedroom")
    if not KINDS[doer.kind].person:  # a cat at a laptop
        return next((PLAYED_IN[action] for action in doer.actions if action in AT_WORK), None)
    if Action.SWIM in doer.actions and KINDS[doer.kind].home != "underwater":
        return "pool"
    if Action.EAT in doer.actions and not doer.gear:
        return "kitchen"
    done = next((PLAYED_IN[action] for action in doer.actions if action in PLAYED_IN), None)
    return done or next((DONE_IN[thing] for thing in doer.gear if thing in DONE_IN), None)


def _aboard(drafts: Sequence[Draft]) -> str | None:
    """Return where a boat or a plane belongs that somebody is on."""
    for draft in drafts:
        if draft.relation is Relation.ON and draft.to is not None and draft.to < len(drafts):
            kind = KINDS[drafts[draft.to].kind]
            if kind.strong:
                return kind.home
    return None


def _household(mentions: Sequence[Mention]) -> bool:
    """Whether a thing is named that stands on tables: nobody has it in hand."""
    return any(
        KINDS[name].home == TABLE and not mention.has(Topic.GEAR)
        for mention, name in of(mentions, Topic.KIND, str)
    )


def _where(named: Sequence[str], mentions: Sequence[Mention], drafts: Sequence[Draft]) -> str:
    """Return the place that names of places stand for together."""
    if named[0] == "city" and sight_of(mentions) is Sight.FIREWORKS:
        return "skyline"
    if named[0] in {TABLE, BLINDS, SILL} and any(_is_large(draft) for draft in drafts):
        return "room"  # they sit at it, or stand beside it
    if named[0] == TABLE and BLINDS in named:
        return BLINDS
    if named[0] == "street" and first(mentions, Topic.TIME, Time) is Time.NEON:
        return "neon street"
    if "road" in named:
        return next((ROADS[name] for name in named if name in ROADS), named[0])
    return _deep_enough(_particular(named, drafts), drafts)


def at_table(prompt: str) -> bool:
    """Whether somebody is at a table rather than on it."""
    return _AT_TABLE.search(prompt) is not None


def _dines(draft: Draft) -> bool:
    """Whether an animal sits or eats at a table as people do, and not on it."""
    able = Action.RIDE in KINDS[draft.kind].habits and KINDS[draft.kind].rig is not None
    there = draft.relation is None and draft.to is None
    return able and there and bool({Action.SIT, Action.EAT}.intersection(draft.actions))


def _particular(named: Sequence[str], drafts: Sequence[Draft]) -> str:
    """Return the place that the first one named is together with another one, or with a deed."""
    if named[0] == "bridge" and any(_on_rails(draft) for draft in drafts):
        return "viaduct"
    if named[0] in _OPEN_SEA and _surfed(drafts):
        return "breakers"
    if named[0] == "ocean" and drafts and _is_ashore(drafts[0]):
        return "rocky coast" if METRES.get(drafts[0].kind, 0.0) > _TOWERING else "beach"
    if named[0] == "mountains" and any(draft.kind == "lighthouse" for draft in drafts):
        return "rocky coast"  # the cliff that it stands on
    return next(
        (place for pair, place in TOGETHER.items() if named[0] in pair and pair <= {*named}),
        named[0],
    )


def _is_ashore(draft: Draft) -> bool:
    """Whether it is something that stands by the sea rather than on it: a house, a tree."""
    apart = draft.relation in {None, Relation.BESIDE} and Action.FLOAT not in draft.actions
    afloat = floats(draft.kind) or KINDS[draft.kind].home in {*_OPEN_WATER, "underwater"} - {
        "beach"
    }
    return draft.thing and apart and not afloat


def _surfed(drafts: Sequence[Draft]) -> bool:
    """Whether somebody rides a surfboard, who is not on foot with it."""
    ashore = {Action.WALK, Action.RUN, Action.STAND, Action.SIT, Action.LIE}
    return any(
        "surfboard" in draft.gear and not ashore.intersection(draft.actions) for draft in drafts
    )


def _is_large(draft: Draft) -> bool:
    """Whether it is somebody who does not fit on a table: people, and dogs rather than cats."""
    return KINDS[draft.kind].person or (
        not draft.thing and draft.size >= 1 and METRES.get(draft.kind, 0.0) >= _LARGE
    )


def _on_rails(draft: Draft) -> bool:
    rig = rig_of(draft.kind)
    return rig is not None and rig.rails


def _deep_enough(place: str, drafts: Sequence[Draft]) -> str:
    """Look at what lives under water from there, unless it jumps or floats."""
    dry = {Action.JUMP, Action.FLOAT, Action.WALK, Action.STAND}
    if drafts:
        dry.discard(KINDS[drafts[0].kind].habits[0])  # a jellyfish floats in the depth
    swims = bool(drafts) and KINDS[drafts[0].kind].home == "underwater"
    dives = swims and not (dry.intersection(drafts[0].actions) or _is_on_a_base(drafts))
    if swims and Action.WALK in KINDS[drafts[0].kind].habits and place == "beach":
        dives = Action.SWIM in drafts[0].actions  # a turtle on the beach
    deep = bool(drafts) and drafts[0].kind in _NEVER_SURFACE
    return "underwater" if place in _OPEN_WATER and (dives or deep) else place


def _is_on_a_base(drafts: Sequence[Draft]) -> bool:
    """Whether the first one is on a rock, say, out of the water."""
    first_one = drafts[0]
    if first_one.relation is not Relation.ON or first_one.to is None:
        return False
    return first_one.to < len(drafts) and KINDS[drafts[first_one.to].kind].beneath


def pretty(prompt: str) -> tuple[str, Time]:
    """Choose a place and its light by a prompt's own words."""
    digest = hashlib.sha256(prompt.encode("utf-8", "replace")).digest()
    return PRETTY[digest[0] % len(PRETTY)]
