"""What draws what: animals before a carriage, and who is in it."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Action, Relation
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.kind import Tread
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.coaches import COACHES

PULL = "pull"
"""The deed of animals that draw something."""
_TEAM = Action.RUN, Action.STAND, Action.FLY, Action.DRIVE
_DRIVES = {Action.DRIVE, Action.RIDE, Action.SIT, Action.STAND, Action.RUN, Action.FLY}
_ELSEWHERE = {Relation.ON, Relation.BEHIND, Relation.IN_FRONT, Relation.UNDER}
_CARTS = {"donkey": "donkey cart", "horse": "wagon"}
_PLOUGHS = ("plough", "plow")
_SLEDS, _PULLS = frozenset({"sled", "sledge", "sleds"}), ("pull", "drag", "haul", "drawn", "draw")
_PUSHES = ("push", "shov", "empuj", "pouss", "schieb", "empurr")
SANTA = "santa's sleigh"


def harness(drafts: list[Draft], tokens: Sequence[Token]) -> None:
    """Put the animals of a sentence before what they can draw, and its people on it.

    "A carriage with two white horses", "reindeer pull a sleigh", "Santa rides in his sleigh".
    """
    _unsaid(drafts, tokens)
    for number, coach in enumerate(drafts):
        if coach.kind not in COACHES:
            continue
        here = [k for k, draft in enumerate(drafts)
                if draft.at.sentence == coach.at.sentence and k != number]  # fmt: skip
        team = next((k for k in here if _draws(drafts[k], number)), None)
        if coach.kind == "sleigh" and any(drafts[k].kind == "santa claus" for k in here):
            coach.kind = SANTA
        said = [action for action in coach.actions if action in _TEAM]
        if team is not None:
            said = [a for a in drafts[team].actions if a in _TEAM] or said
            _hitch(drafts[team], coach, number)
        for k in here:
            if k != team and _is_on(drafts, k, number):
                said = [a for a in drafts[k].actions if a in {Action.FLY, Action.RUN}] or said
                drafts[k].relation, drafts[k].to = Relation.ON, number
                drafts[k].actions, drafts[k].gear = [Action.RIDE], ()
        coach.actions = said or [KINDS[coach.kind].habits[0]]
        if team is not None:
            walks = coach.actions == [Action.DRIVE]
            drafts[team].actions = [Action.WALK] if walks else list(coach.actions)
        if coach.to is not None and coach.relation is not Relation.BEHIND:
            coach.relation = coach.to = None


def _unsaid(drafts: list[Draft], tokens: Sequence[Token]) -> None:
    """Bring what is drawn and not named as such: "a donkey pulling a cart", "oxen ploughing"."""
    words = [token.own for token in tokens]
    if any(draft.kind in COACHES or draft.kind == "tractor" for draft in drafts):
        return
    pushed = any(word.startswith(_PUSHES) for word in words)
    ploughs = any(word.startswith(_PLOUGHS) for word in words)
    slides = not _SLEDS.isdisjoint(words) and any(word.startswith(_PULLS) for word in words)
    for draft in list(drafts):
        if draft.kind not in BESTIARY:
            continue
        hooved = KINDS[draft.kind].tread is Tread.HOOVES
        if hooved and "cart" in draft.gear and not pushed:
            drafts.append(Draft(_CARTS.get(draft.kind, "ox cart"), draft.at))
        elif hooved and ploughs:
            drafts.append(Draft("plough", draft.at))
        elif slides:
            drafts.append(Draft("sleigh" if hooved else "dog sled", draft.at))
        else:
            continue
        return


def _draws(draft: Draft, coach: int) -> bool:
    """Whether an animal is one that is before a coach, and not on it or behind it."""
    if draft.kind not in BESTIARY or draft.deed not in {"", PULL} or draft.finery:
        return False
    return draft.to != coach or draft.relation not in _ELSEWHERE


def _hitch(team: Draft, coach: Draft, number: int) -> None:
    """Put a team before a coach; of "horses" there are as many as are usual there."""
    usual = max(COACHES[coach.kind].count, 2 if KINDS[team.kind].tread is Tread.HOOVES else 4)
    team.deed, team.partner, team.relation, team.to, team.gear = PULL, number, None, None, ()
    if team.count > 1 and not team.counted:
        team.count = 4 if team.kind == "reindeer" else usual


def _is_on(drafts: Sequence[Draft], number: int, coach: int) -> bool:
    """Whether somebody drives a coach or sits in it."""
    draft = drafts[number]
    if not KINDS[draft.kind].person or draft.deed:
        return False
    on = draft.to == coach and draft.relation in {Relation.ON, Relation.BESIDE, None}
    on = on or (drafts[coach].to == number and drafts[coach].relation is Relation.BESIDE)
    with_team = draft.to is not None and drafts[draft.to].deed == PULL
    on = on or with_team or any(d.to == number and d.deed == PULL for d in drafts)
    said = draft.relation is None and bool(_DRIVES.intersection(draft.actions) or not draft.actions)
    return on or said or (draft.joined and number > 0 and drafts[number - 1].to == coach)
