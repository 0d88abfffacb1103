"""From the subjects as they are named to what they can do where they are."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import RGB, Action, Relation, Subject
from crake.engines.sketch.grammar.deciding import (
    BOARDS,
    SEATS,
    Surroundings,
    decide,
    left_behind,
    placed,
    rises,
    said_of,
)
from crake.engines.sketch.grammar.drafts import Draft, is_ridden
from crake.engines.sketch.grammar.growing import is_grown
from crake.engines.sketch.kinds import fare
from crake.engines.sketch.kinds.registry import KINDS, TREES, drawn_as
from crake.engines.sketch.subjects.acts import LEFT
from crake.engines.sketch.together.deeds import BY_NAME

MOST_ACTIONS = 3
"""How many things one after the other are shown of a subject."""

_POURED = ("cup", "tea", "wine glass", "glass of water", "teapot", "wine bottle", "milk", "beer")
_FARE = tuple(kind.name for kind in fare.KINDS)
_USED = {
    Action.BLOW: ("cake", "candle"),
    Action.TYPE: ("laptop",),
    Action.WRITE: ("open book",),
    Action.POUR: _POURED,
    Action.COOK: _FARE,
    Action.CHOP: _FARE,
    Action.KNEAD: _FARE,
    Action.GARNISH: _FARE,
    Action.TOSS_DOUGH: _FARE,
    Action.EAT: (*_FARE, "cake", "candle"),
    Action.WATER: ("flower", "rose", "tulip"),
    Action.BUBBLE: ("ball",),
    Action.MEND: ("car",),
    Action.BREW: ("cup",),
    Action.SHAPE: ("vase",),
}
"""Things that are drawn with those who do something with them."""
_SERVED = frozenset({
    *_POURED, *_FARE, "cake", "apple", "burger", "ice cream", "candle", "perfume", "vase", "laptop",
    "potion", "snow globe", "hourglass", "chess", "typewriter", "record player", "globe",
    "newton's cradle", "3d printer", "bottled galaxy", "green tea",
}) - {"drop of milk"}  # fmt: skip
"""Things that are on a table where people are."""
_LOW = frozenset({Action.SIT, Action.LIE, Action.KNEEL, Action.MEDITATE})
"""What is done on the ground, or else on a seat."""
_STAYING = _LOW - {Action.LIE}
_GOING = frozenset({Action.WALK, Action.RUN})
_ONLY_DONE = frozenset({"fishing rod", "easel"})
"""Things that are seen only where somebody does with them what they are for."""


def settle(drafts: Sequence[Draft], around: Surroundings) -> tuple[Subject, ...]:
    """Return subjects that do only what they can, the first that moves of itself at their head."""
    drivers = {
        number
        for number, draft in enumerate(drafts)
        if Action.DRIVE in draft.actions
        and KINDS[draft.kind].person
        and number + 1 < len(drafts)
        and Action.DRIVE in KINDS[drafts[number + 1].kind].habits
        and not KINDS[drafts[number + 1].kind].person
        and not is_ridden(drafts[number + 1].kind)
    }
    own = {
        number
        for number, draft in enumerate(drafts)
        if is_grown(drafts, number, around.grown)
        or draft.kind in around.held
        or _comes_with(draft, drafts)
    }
    kept = [number for number in range(len(drafts)) if number not in drivers | own]
    kept.sort(key=lambda number: drafts[number].thing)
    place = {number: at for at, number in enumerate(kept)}
    still = placed(drafts)
    acting = {number: decide(drafts[number], around, placed=number in still) for number in kept}
    subjects = tuple(
        Subject(
            kind=draft.kind,
            action=acting[number],
            colour=draft.colour or (None if draft.material else _own_colour(draft.kind)),
            clothes=draft.clothes,
            count=1 if KINDS[draft.kind].group else draft.count,
            size=draft.size,
            relation=None if draft.to in own else _relation(draft, acting[number]),
            to=place.get(draft.to) if draft.to is not None else None,
            mood=draft.mood,
            material=draft.material,
            finery=draft.finery,
            speaks=draft.speaks,
            deed=_deed(draft, acting[number], place),
            partner=place.get(draft.partner) if draft.partner is not None else None,
            then=_then(draft, acting[number]) if not (around.deep or around.weightless) else (),
            tints=draft.tints,
            gear=_gear(draft, acting[number], around),
        )
        for number, draft in ((number, drafts[number]) for number in kept)
    )
    subjects = _climbing(_staying(subjects, [drafts[number] for number in kept], around))
    return subjects if around.deep or around.weightless or around.aloft else _tabled(subjects)


def _staying(
    subjects: tuple[Subject, ...], drafts: Sequence[Draft], around: Surroundings
) -> tuple[Subject, ...]:
    """Let people stay of whom nothing is said, beside somebody who sits, reads or kneels."""
    rest = next(
        (
            s.action
            for s, d in zip(subjects, drafts, strict=True)
            if KINDS[s.kind].person and [*d.actions, *d.gear] and s.action in _STAYING
        ),
        None,
    )
    if rest is None:
        return subjects
    done = Action.SIT if rest is Action.SIT else Action.STAND
    return tuple(
        replace(s, action=done, gear=(*s.gear, *_seat(s, done, around)))
        if KINDS[s.kind].person and not d.actions and s.action in _GOING and not s.deed else s
        for s, d in zip(subjects, drafts, strict=True)
    )  # fmt: skip


def _seat(subject: Subject, action: Action, around: Surroundings) -> tuple[str, ...]:
    """Return what somebody sits on who has nothing yet."""
    seated = action is not Action.SIT or not around.seat or SEATS & {*subject.gear}
    return () if seated else (around.seat,)


def _climbing(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Let who climbs a tree have it with him: it goes down as he goes up."""
    tree = next((k for k, s in enumerate(subjects) if s.kind in TREES and s.count == 1), None)
    if tree is None or not any(KINDS[s.kind].person and s.action is Action.CLIMB for s in subjects):
        return subjects
    kept = [k for k in range(len(subjects)) if k != tree]
    found = []
    for s in (subjects[k] for k in kept):
        climbs = KINDS[s.kind].person and s.action is Action.CLIMB
        to = kept.index(s.to) if s.to in kept else None
        found.append(replace(s, to=to, relation=s.relation if to is not None else None,
                             partner=kept.index(s.partner) if s.partner in kept else None,
                             gear=(*s.gear, "trunk") if climbs else s.gear))  # fmt: skip
    return tuple(found)


def _tabled(subjects: tuple[Subject, ...]) -> tuple[Subject, ...]:
    """Put what stands on tables on one where people are, who would else have it on the floor."""
    people = [s for s in subjects if KINDS[s.kind].person]
    low = any(s.action in _LOW and not SEATS & {*s.gear} for s in people)
    lie = {k for k, s in enumerate(subjects) if s.kind in _SERVED and s.to is None
           and s.relation is None and s.action is Action.STAND}  # fmt: skip
    if low or not (people and lie):
        return subjects
    table = len(subjects)
    return (
        *(replace(s, relation=Relation.ON, to=table) if k in lie else s
          for k, s in enumerate(subjects)),
        Subject("side table", Action.STAND),
    )  # fmt: skip


def _deed(draft: Draft, action: Action, kept: Container[int]) -> str:
    """Return what somebody does with another who is there; who sits on a seat stays on it."""
    couple = draft.count == 2 and KINDS[draft.kind].person
    if couple and not draft.deed and action is Action.SIT and {"bench", "sofa"} & {*draft.gear}:
        return "sit together"
    if not draft.deed or not (draft.partner is None or draft.partner in kept):
        return ""
    seated = action is Action.SIT and SEATS & set(draft.gear)
    return draft.deed if not seated or Action.SIT in BY_NAME[draft.deed].plays else "sit together"


def _relation(draft: Draft, action: Action) -> Relation | None:
    """Return where somebody is, seen from another: "sprays water on a house" is beside it."""
    squirts = action in {Action.SPRAY, Action.WATER} and draft.relation is Relation.ON
    return Relation.BESIDE if squirts and draft.to is not None else draft.relation


def _comes_with(thing: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a thing is drawn with whoever does something with it: the cake with its candles."""
    others = (draft for draft in drafts if draft is not thing)
    return any(
        thing.kind in _USED.get(action, ()) and action not in thing.actions
        for draft in others
        for action in draft.actions
    )


def _then(draft: Draft, action: Action) -> tuple[Action, ...]:
    """Return what somebody does after the first: only what he can, and not to stand still."""
    habits, done = KINDS[draft.kind].habits, said_of(draft)
    if action not in done:
        return ()
    after = done[done.index(action) + 1 :]
    return tuple(dict.fromkeys(
        a for a in after if a in habits and a not in {action, Action.STAND}
    ))[:MOST_ACTIONS - 1]  # fmt: skip


def _gear(draft: Draft, action: Action, around: Surroundings) -> tuple[str, ...]:
    """Return what somebody has with him: people, and animals that can stand on their hind legs."""
    seated = action in {Action.SIT, Action.LIE, Action.EAT}
    if around.aloft and seated and KINDS[draft.kind].person:
        return ("cloud", *(name for name in draft.gear if name not in SEATS | BOARDS))
    breathes = KINDS[draft.kind].fiery
    # "Walks to the bench and sits down": the bench is there.
    to_come = LEFT if Action.SIT in _then(draft, action) and draft.count == 1 else frozenset()
    gear = tuple(
        name
        for name in draft.gear
        if (seated or name not in SEATS or name in to_come)
        and (breathes or name != "fire")
        and name not in _ONLY_DONE
    )
    gear = tuple(name for name in gear if name not in left_behind([action]))
    if not KINDS[draft.kind].person:
        sits = action in {Action.SIT, Action.EAT} and draft.relation is None and draft.to is None
        if around.at_table and sits and rises(draft):
            return (*gear, "dining table")
        return gear if rises(draft) else tuple(n for n in gear if n in SEATS or n == "fire")
    seat = "" if around.posing else around.seat
    if seat and action is Action.SIT and not SEATS & set(gear):
        gear = (*gear, "armchair" if seat == "chair" and "book" in gear else seat)
    lies = action is Action.LIE and around.abed and draft.to is None
    if lies and not around.posing and not SEATS & set(gear):
        gear = (*gear, "bed")
    dines = action is Action.EAT and not around.posing and draft.to is None
    if dines and around.table and not SEATS & set(gear):
        gear = (*gear, around.table)
    return gear


def _own_colour(kind: str) -> RGB | None:
    """Return the colour that a kind is known for, where another one is drawn in its stead."""
    drawn = drawn_as(kind)
    return KINDS[kind].colour if drawn is not None and drawn.name != kind else None
