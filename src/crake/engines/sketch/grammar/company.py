"""Who does something with whom: from the deeds that a shot names to its pairs of subjects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from crake.engines.sketch.direction import Action, Relation
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS, rig_of
from crake.engines.sketch.subjects.coaches import COACHES
from crake.engines.sketch.subjects.fetched import BALLS, ROLLED
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.together.deed import Deed, Who
from crake.engines.sketch.together.deeds import BY_NAME, DEEDS

_FAR = 7
"""How many words behind a deed the other one may stand."""
_VERB_LAST = frozenset({"ja", "de"})
_BEFORE_OTHERS = """
    a an the his her their its my our your with el la un una su sus al con son sa ses le les leur
    avec mit seinen ihren seinem ihrem den dem einen einem o um uma seu sua com
    """
_GOVERNED = frozenset(_BEFORE_OTHERS.split())
"""What may stand between a verb and whom it is done to."""
_RIVALS = frozenset({"boxer", "martial artist"})
"""Those who fight with each other where they are two or more and nothing else is said."""
_SEATED = frozenset({"bench", "chair", "armchair", "sofa"})
_LIVELY = frozenset({Action.SIT, Action.EAT, Action.WALK})


class Party(Protocol):
    """What must be known of a subject that is read; see `drafts.Draft`."""

    kind: str
    at: Mention
    count: int
    counted: bool
    actions: list[Action]
    gear: tuple[str, ...]
    acted: Mention | None
    relation: Relation | None
    to: int | None
    joined: bool
    deed: str
    partner: int | None

    @property
    def thing(self) -> bool:
        """Whether it stands where it is."""
        ...


def bring_together(
    drafts: Sequence[Party], deeds: Sequence[tuple[Mention, str]], tokens: Sequence[Token],
    language: str,
) -> None:  # fmt: skip
    """Give subjects what they do with each other, and with whom.

    Parameters
    ----------
    drafts
        All subjects of the shot.
    deeds
        The deeds that it names, and where.
    """
    for mention, name in deeds:
        deed = _on_the_floor(drafts, mention, BY_NAME[name])
        found = _two(drafts, mention, deed, language)
        if found is not None:
            _pair(drafts, *found, deed)
    _toy_with(drafts)
    for number, draft in enumerate(drafts):
        for deed in DEEDS:
            if not draft.deed and deed.directly and _leads(drafts, number, deed, tokens):
                _pair(drafts, number, number + 1, deed)
    for number, draft in enumerate(drafts):
        several = draft.count == 2 if draft.counted else draft.count > 1
        if draft.kind in _RIVALS and several and not (draft.deed or draft.actions):
            _pair(drafts, number, None, BY_NAME["fight"])
    _all_of_both(drafts)


def throw_ball(drafts: list[Draft], deeds: Sequence[tuple[Mention, str]]) -> None:
    """Bring what is fetched where it is not named: "a puppy playing fetch"."""
    for mention, name in deeds:
        animals = [draft for draft in drafts if _is(draft.kind, Who.ANIMALS)]
        balls = any(draft.kind in BALLS or "ball" in draft.gear for draft in drafts)
        if name == "catch" and mention.own.endswith(("fetch", "fetching")) and animals:
            if not balls:
                drafts.append(Draft("tennis ball", mention))
            return


_TOYS = {"ball of wool": "pat", "laser dot": "run after a ball"}
"""What animals do with what is there for nothing else."""


def _toy_with(drafts: Sequence[Party]) -> None:
    """Let an animal play with wool or a spot of light that is there."""
    for at, toy in enumerate(drafts):
        for number, draft in enumerate(drafts):
            deed = BY_NAME[_TOYS[toy.kind]] if toy.kind in _TOYS else None
            here = draft.at.sentence == toy.at.sentence and not toy.deed
            if (
                deed is not None
                and here
                and draft.relation is not Relation.ON
                and (_fits(drafts, number, at, deed))
            ):
                _pair(drafts, number, at, deed)
                return


_PLAYS = ("play", "paw", "bat", "spiel", "jou", "jug", "brinc")
"""How words begin for playing with something rather than catching it."""


def _on_the_floor(drafts: Sequence[Party], mention: Mention, deed: Deed) -> Deed:
    """Return what is done with a ball that rolls: it is run after, or patted with the paws."""
    rolls = any(d.kind in ROLLED and d.at.sentence == mention.sentence for d in drafts)
    if not rolls or deed.name not in {"catch", "chase"}:
        return deed
    if deed.name == "chase":
        return BY_NAME["run after a ball"]
    plays = mention.own.startswith(_PLAYS) and not mention.own.endswith("fetch")
    return BY_NAME["pat"] if plays else deed


def let_talk(drafts: Sequence[Draft]) -> None:
    """Let the mouths of those move who talk with each other."""
    for draft in drafts:
        if draft.deed == "talk":
            draft.speaks = True
            if draft.partner is not None:
                drafts[draft.partner].speaks = True


def go_on(drafts: Sequence[Party], deeds: Sequence[str]) -> None:
    """Let the subjects of the shot before do with each other what this one names."""
    for name in deeds:
        choices: list[tuple[int, int | None]] = [(0, 1)] if len(drafts) > 1 else []
        choices += [(0, None)] if drafts else []
        found = next((c for c in choices if _fits(drafts, *c, BY_NAME[name])), None)
        if found is not None:
            _pair(drafts, *found, BY_NAME[name])
    _all_of_both(drafts)


def able(deed: Deed, first: str, second: str) -> bool:
    """Whether a kind can do a deed with another kind."""
    if not deed.plays and all(KINDS[kind].habits[0] is Action.DRIVE for kind in (first, second)):
        return True  # cars that chase each other
    return _is(first, deed.who) and _is(second, deed.whom)


def _is(kind: str, who: Who) -> bool:
    if who is Who.BALL:
        return kind in BALLS
    if who is Who.COACH:
        return kind in COACHES
    human = isinstance(rig_of(kind), HumanRig)
    lively = rig_of(kind) is not None and bool(_LIVELY & set(KINDS[kind].habits))
    return {Who.PEOPLE: human, Who.ANIMALS: lively and not human}.get(who, human or lively)


def _two(
    drafts: Sequence[Party], mention: Mention, deed: Deed, language: str
) -> tuple[int, int | None] | None:
    """Return who does a deed and with whom; with nobody else where there are two of one kind."""
    here = [k for k, draft in enumerate(drafts) if draft.at.sentence == mention.sentence]
    before = [k for k in here if drafts[k].at.start < mention.start]
    after = [k for k in here if drafts[k].at.start >= mention.start]
    choices: list[tuple[int, int | None]] = []
    if mention.start == mention.end and len(before) > 1:  # "a mouse is chased by a cat"
        choices.append((before[-1], before[-2]))
    if before and after and drafts[after[0]].at.start - mention.end <= _FAR:
        way = before[-1], after[0]
        choices += [way[::-1], way] if language == "ja" else [way, way[::-1]]
    if len(before) > 1:
        one, two = before[-2:]
        if drafts[two].joined or language in _VERB_LAST or deed.whom is Who.ANIMALS:
            choices += [(one, two), (two, one)]
    if before:
        choices.append((before[-1], None))
    if not before and after:
        choices.append((after[0], None))
        if len(after) > 1 and drafts[after[1]].joined:
            choices.append((after[0], after[1]))
    return next((choice for choice in choices if _fits(drafts, *choice, deed)), None)


def _fits(drafts: Sequence[Party], one: int, two: int | None, deed: Deed) -> bool:
    first = drafts[one]
    if first.deed:
        return False
    if two is None:
        some = first.count == 2 if first.counted else first.count > 1
        return some and bool(deed.plays) and able(deed, first.kind, first.kind)
    other = drafts[two]
    single = first.count == other.count == 1 or not deed.plays  # "feeding ducks" are many
    return single and not other.deed and able(deed, first.kind, other.kind)


def _pair(drafts: Sequence[Party], one: int, two: int | None, deed: Deed) -> None:
    """Let two do something with each other."""
    first = drafts[one]
    first.deed, first.partner = deed.name, two
    able_to = [action for action in first.actions if action in deed.plays]
    seats = _SEATED & {*first.gear, *(drafts[two].gear if two is not None else ())}
    if seats and Action.SIT in deed.plays and set(able_to) <= {Action.STAND}:
        able_to = [Action.SIT]  # "talking on a bench"
    if two is None:
        first.count = 2
    else:
        other = drafts[two].actions
        able_to = able_to or [action for action in other if action in deed.plays]
        if first.to == two:  # where they are follows from what they do
            first.relation = first.to = None
    if deed.plays:
        first.actions = able_to or [next(iter(deed.plays))]
    elif not first.actions and deed.alone is not None:
        first.actions = [deed.alone]
    if two is not None and (deed.plays or not drafts[two].actions):
        drafts[two].actions = list(first.actions)


def _leads(drafts: Sequence[Party], number: int, deed: Deed, tokens: Sequence[Token]) -> bool:
    """Whether somebody does something to the next one: "walks her dog"."""
    if number + 1 >= len(drafts):
        return False
    draft, other = drafts[number], drafts[number + 1]
    acted = draft.acted
    if acted is None or deed.directly not in draft.actions or acted.end > other.at.start:
        return False
    between = [token.own for token in tokens[acted.end : other.at.start]]
    governed = not between or between[0] in _GOVERNED
    near = len(between) < _FAR and acted.clause == other.at.clause and not other.joined
    return governed and near and other.count == 1 and able(deed, draft.kind, other.kind)


def _all_of_both(drafts: Sequence[Party]) -> None:
    for number, draft in enumerate(drafts):
        for deed in DEEDS:
            if deed.both and not draft.deed:
                _both(drafts, number, deed)


def _both(drafts: Sequence[Party], number: int, deed: Deed) -> None:
    """Let exactly two people who do the same do it together."""
    draft = drafts[number]
    if draft.actions[:1] != [deed.both] or (draft.relation is not None and draft.to is not None):
        return
    if draft.count == 2 and draft.counted and able(deed, draft.kind, draft.kind):
        _pair(drafts, number, None, deed)
        return
    if number + 1 >= len(drafts) or any(d.joined for d in drafts[number + 2 : number + 3]):
        return
    other = drafts[number + 1]
    alone = draft.count == other.count == 1 and not draft.joined and not other.deed
    same = other.joined and alone and other.actions[:1] == [deed.both]
    if same and able(deed, draft.kind, other.kind):
        _pair(drafts, number, number + 1, deed)
