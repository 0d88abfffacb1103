"""What each subject does: what is said of it, or else what suits it where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crake.engines.sketch.direction import Action, Relation
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.kinds.habits import first
from crake.engines.sketch.kinds.kind import Tread
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.nearest import nearest_action
from crake.engines.sketch.subjects import seats
from crake.engines.sketch.together.deeds import BY_NAME

INSTRUMENTS = frozenset({"piano", "drums", "cello", "harp"})
"""What one sits at to play."""
SEATS = frozenset(seats.SEATS) - {"cloud"}
"""What a prompt may seat somebody on; the cloud is that of who sits in the sky."""
_NEAR = frozenset({Relation.BESIDE, Relation.IN_FRONT, Relation.BEHIND})
_WHERE = _NEAR | {Relation.ON, Relation.UNDER}
"""Relations that say where somebody is, and not which way he goes."""
BOARDS = frozenset({"surfboard", "snowboard", "skateboard", "skates", "skis"})
_MOVING = frozenset({Action.WALK, Action.RUN, Action.DANCE, Action.JUMP, Action.DRIVE})
"""Habits of those who could stand as well."""
_DONE_WITH = {"book": Action.SIT, "guitar": Action.STAND, "cup": Action.EAT, "kite": Action.KITE,
              "ladder": Action.CLIMB,
              "cart": Action.WALK, "pram": Action.WALK, "baby in arms": Action.STAND,
              "microphone": Action.SING, "camera": Action.PHOTOGRAPH,
              "fishing rod": Action.FISH, "easel": Action.PAINT, "phone": Action.STAND,
              "phone call": Action.STAND, "bouquet": Action.STAND,
              "flag": Action.STAND, "balloon in hand": Action.WALK, "selfie": Action.STAND,
              "apple in hand": Action.EAT, "burger in hand": Action.EAT,
              "cigarette": Action.STAND,
              "ice cream in hand": Action.EAT, "glass in hand": Action.EAT,
              "beer in hand": Action.EAT, "violin": Action.STAND,
              "double bass": Action.STAND, "saxophone": Action.STAND, "trumpet": Action.STAND,
              "flute": Action.STAND, "accordion": Action.STAND,
              "decks": Action.STAND, "candle in hand": Action.STAND}  # fmt: skip
"""What people do with things where nothing else is said."""
_PLAYED = {"guitar": Action.STAND, "ball": Action.TOSS, "basketball": Action.DRIBBLE,
           "soccer ball": Action.KICK, "violin": Action.STAND, "double bass": Action.STAND,
           "saxophone": Action.STAND, "trumpet": Action.STAND, "flute": Action.STAND,
           "accordion": Action.STAND}  # fmt: skip
"""What playing is with each thing; without one it is running about."""
_SERVING = frozenset({"waiter", "chef"})
"""Those who bring what others eat and drink."""
AT_A_DESK = frozenset({Action.TYPE, Action.WRITE})
"""What one sits at a desk for."""
_RESTING = frozenset({Action.SIT, Action.LIE, Action.KNEEL, Action.MEDITATE})
_GLANCES = frozenset({Action.LOOK_AROUND, Action.LOOK_UP, Action.TURN_HEAD})
_PLAY = (
    "play",
    "spiel",
    "jueg",
    "jug",
    "toca",
    "joue",
    "jouant",
    "brinc",
    "toque",
    "玩",
    "弹",
    "遊",
)
"""How words for it begin."""

_UPRIGHT = ("st", "lean", "wait", "ste", "de pie", "debout", "de pé", "站", "立")
"""How words begin for being on one's feet."""

_ASHORE = frozenset({Action.WALK, Action.RUN, Action.SIT, Action.LIE})
_WITHOUT = frozenset({"surfboard", "snowboard"})
"""Boards that nobody is on who does that."""
_RESTING = frozenset({Action.STAND, Action.SIT, Action.LIE, Action.KNEEL, Action.MEDITATE})
"""What one does in one's place."""
_UPRIGHT_SEATS = frozenset({"chair", "armchair", "padded seat", "theatre seat", "throne"})
"""What one sleeps on sitting."""
_RESTS = ("rest", "loung", "relax", "休", "descans", "se repos", "ruh", "ausruh")
"""How words begin for resting, which people do sitting and animals lying."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a place and a shot let subjects do.

    Parameters
    ----------
    deep
        Whether they are under water.
    weightless
        Whether they are in empty space.
    posing
        Whether those that could stand still do, where nothing is said about what they do.
    seat
        What those sit on of whom nothing else is said, where there is anything to sit on.
    table
        What those sit at who eat or drink, where there is anything to sit at.
    at_table
        Whether the prompt names a table in a room: animals sit at it as people do.
    abed
        Whether there are beds: people who lie there lie in them.
    aloft
        Whether there are clouds only.
    dry
        Whether there is no water: ducks walk.
    beach
        Whether it is one: turtles walk.
    grown
        Kinds of trees that the place has itself: those that are named in the plural are its own.
    held
        Kinds that it has itself, in whatever number they are named.
    """

    deep: bool = False
    weightless: bool = False
    posing: bool = False
    seat: str = ""
    table: str = ""
    at_table: bool = False
    abed: bool = False
    aloft: bool = False
    dry: bool = False
    beach: bool = False
    grown: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()


def placed(drafts: Sequence[Draft]) -> frozenset[int]:
    """Return the numbers of those of whom nothing is said but where they are.

    Whoever is beside a lighthouse or in front of a car stands there, and so does the car.
    """
    found: set[int] = set()
    for number, draft in enumerate(drafts):
        if _is_faced(draft, drafts) or _is_above(draft, drafts):
            assert draft.to is not None
            found.add(draft.to)
        to = draft.to if draft.relation in _WHERE and not draft.actions else None
        if to is None or to >= len(drafts) or drafts[to].actions:
            continue
        parked = is_vehicle(drafts[to].kind) != is_vehicle(draft.kind)
        if drafts[to].thing or (parked and draft.relation in _NEAR):
            found |= {number, to}
            if draft.joined and not drafts[number - 1].actions:
                found.add(number - 1)  # "a boy and his dog in front of a house"
    return frozenset(found)


def _is_faced(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether somebody stays in his place before or beside another of whom nothing is said.

    "A knight kneels before the queen": she does not walk away.
    """
    to = draft.to if draft.relation in _NEAR else None
    if to is None or to >= len(drafts) or drafts[to].actions or drafts[to].deed:
        return False
    walks = Action.WALK in KINDS[drafts[to].kind].habits
    return walks and bool(draft.actions) and set(draft.actions) <= _RESTING


def _is_above(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a car of which nothing is said is above somebody: a mechanic crawls under it."""
    to = draft.to if draft.relation is Relation.UNDER else None
    if to is None or to >= len(drafts) or drafts[to].actions:
        return False
    return is_vehicle(drafts[to].kind)


def is_vehicle(kind: str) -> bool:
    """Whether it drives or flies, and stands while nobody has it do so."""
    habits = KINDS[kind].habits
    return habits[0] is Action.DRIVE or Action.RISE in habits


def said_of(draft: Draft) -> list[Action]:
    """Return what somebody is said to do: who types is not said to sit as well."""
    rests = draft.acted is not None and draft.acted.own.startswith(_RESTS)
    rests = rests or not _UPRIGHT_SEATS.isdisjoint(draft.gear)
    if KINDS[draft.kind].person and draft.actions == [Action.LIE] and rests:
        return [Action.LIE if "bed" in draft.gear else Action.SIT]
    able = AT_A_DESK & set(draft.actions) & set(KINDS[draft.kind].habits)
    lifts = KINDS[draft.kind].person and "kite" in draft.gear  # it is the kite that flies
    resting = bool(_RESTING.intersection(draft.actions))  # who sits and looks up stays so
    return [
        a for a in draft.actions
        if not (resting and a in _GLANCES)
        and not (able and a is Action.SIT) and not (lifts and a is Action.FLY)
    ]  # fmt: skip


def left_behind(actions: Sequence[Action]) -> frozenset[str]:
    """Return the boards that nobody is on; skates are kept on, for skating is a way of walking."""
    return _WITHOUT if _ASHORE.intersection(actions) else frozenset()


def rises(draft: Draft) -> bool:
    """Whether it can hold something, and ride."""
    return KINDS[draft.kind].person or Action.RIDE in KINDS[draft.kind].habits


def _played(draft: Draft) -> Action | None:
    """Return what "plays" is with what somebody has: a red guitar, a ball."""
    if draft.acted is None or not draft.acted.own.startswith(_PLAY):
        return None
    able = KINDS[draft.kind].habits
    return next((_PLAYED[n] for n in draft.gear if n in _PLAYED and _PLAYED[n] in able), None)


def _is_seated(draft: Draft) -> bool:
    """Whether somebody does on a seat what others do as they stand: "knitting in an armchair"."""
    if not KINDS[draft.kind].person or not SEATS & set(draft.gear):
        return False
    if draft.acted is None and not (draft.deed and Action.SIT in BY_NAME[draft.deed].plays):
        return False
    upright = draft.acted is not None and draft.acted.own.startswith(_UPRIGHT)
    return draft.actions == [Action.STAND] and not upright


def decide(draft: Draft, around: Surroundings, *, placed: bool) -> Action:
    """Return what somebody does.

    Parameters
    ----------
    placed
        Whether nothing is said of it but where it is.
    """
    played = Action.SIT if _is_seated(draft) else _played(draft)
    if played is None:
        played = _done(draft, around, placed=placed)
    return dict(KINDS[draft.kind].manner).get(played, played)


def _done(draft: Draft, around: Surroundings, *, placed: bool) -> Action:
    """Return the nearest that somebody can do to what is said of him, or what suits him."""
    habits = KINDS[draft.kind].habits
    if BOARDS & set(draft.gear) - left_behind(draft.actions) and Action.STAND in habits:
        return Action.RIDE if rises(draft) else Action.STAND
    if INSTRUMENTS & set(draft.gear) and Action.SIT in habits:
        return Action.SIT
    if draft.to is None and not KINDS[draft.kind].person:  # "a horse riding the wind"
        habits = tuple(habit for habit in habits if habit is not Action.RIDE)
    said = said_of(draft)
    glides = draft.acted is not None and draft.acted.own.startswith(("glid", "drift"))
    if glides and habits[0] is Action.SWIM and not (Action.FLY in habits and around.dry):
        return Action.SWIM  # a swan on a lake, a shark over a reef
    if not said:
        ashore = KINDS[draft.kind].home == "underwater" and not around.deep
        ashore = ashore and (draft.relation is Relation.ON or around.beach)
        if (around.dry or ashore) and habits[0] is Action.SWIM and Action.WALK in habits:
            habits = first(Action.WALK, habits)
        habits = _inclined(draft, habits, posing=around.posing, placed=placed)
    action = next((action for action in said if action in habits), None)
    if action is None:
        near = (nearest_action(action, habits) for action in said)
        action = next((found for found in near if found is not None), habits[0])
    if around.weightless and Action.FLOAT in habits and action not in {Action.FLY, Action.DRIVE}:
        return Action.FLOAT
    if around.deep and action in {Action.WALK, Action.RUN, Action.STAND, Action.DIVE}:
        return next((wet for wet in (Action.SWIM, Action.FLOAT) if wet in habits), action)
    return action


def _inclined(
    draft: Draft, habits: tuple[Action, ...], *, posing: bool, placed: bool
) -> tuple[Action, ...]:
    """Put at their head what somebody does of whom a prompt does not say it."""
    kind = KINDS[draft.kind]
    if SEATS & set(draft.gear) and Action.SIT in habits:
        lies = "bed" in draft.gear and Action.LIE in habits
        return first(Action.LIE if lies else Action.SIT, habits)
    if rises(draft):
        done = next((_DONE_WITH[thing] for thing in draft.gear if thing in _DONE_WITH), None)
        if done is Action.EAT and draft.kind in _SERVING:
            done = Action.STAND
        habits = first(done, habits) if done is not None and done in habits else habits
    if (draft.finery or placed) and not kind.person:  # it is to be looked at
        sits = kind.tread is Tread.PAWS and Action.SIT in habits
        rest = Action.SIT if sits else Action.STAND
        rests = not placed or Action.WALK in habits or is_vehicle(draft.kind)  # bees hover
        habits = first(rest, habits) if rest in habits and rests else habits
    perches = posing and habits[0] is Action.FLY and Action.PECK in habits
    if ((posing or placed) and habits[0] in _MOVING) or perches:
        habits = first(Action.STAND, habits)
    return habits
