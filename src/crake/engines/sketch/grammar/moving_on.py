"""Where a later shot is that names no place: where the one before was, if its subject can be there.

"A wolf howls. Cut to a bar. Then the wolf howls": no wolf is in a bar, so it is where it was.
"""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Action, Direction, Realm
from crake.engines.sketch.grammar.coming import comes_in
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES, plan_of
from crake.engines.sketch.stage import Medium

_TAME = frozenset({"garden", "park", "room", "kitchen", "table top", "studio"})
"""Homes of those who are seen indoors as well."""
_PETS = frozenset({"dog", "cat", "rabbit", "mouse", "hamster", "parrot"})


def stays(
    drafts: Sequence[Draft], before: Direction, mentions: Sequence[Mention], tokens: Sequence[Token]
) -> bool:
    """Whether a shot that names no place is where the one before was."""
    mover = next((draft for draft in drafts if not draft.thing), None)
    if mover is None or fits(mover.kind, before.place):
        return True
    here = {subject.kind for subject in before.subjects}
    sentences = {mention.sentence for mention in mentions}
    first = min((mention.start for mention in mentions), default=0)
    said = " ".join(t.own for t in tokens[first:] if t.sentence in sentences)
    return mover.kind in here or comes_in(said)


def fits(kind: str, place: str) -> bool:
    """Whether a kind of subject can be in a place."""
    what, where = KINDS[kind], PLACES[place]
    at_home = PLACES[what.home].realm
    if what.person:
        return True
    if where.realm is Realm.INDOORS:
        pet = kind in _PETS or (what.home == "meadow" and not _PETS.isdisjoint(what.kin))
        return at_home is Realm.INDOORS or what.home in _TAME or pet
    if where.realm is Realm.DEEP:
        return at_home is Realm.DEEP or (
            Action.SWIM in what.habits and Action.FLY not in what.habits
        )
    if where.realm is Realm.SPACE:
        return at_home is Realm.SPACE or place != "space"
    dry = plan_of(place).ground.medium is Medium.GROUND and place != "sky"
    return at_home is not Realm.DEEP or not dry


def seen_in(drafts: Sequence[Draft], shots: Sequence[Direction]) -> str | None:
    """Return where the first of those who move was seen last, if anybody was."""
    mover = next((draft for draft in drafts if not draft.thing), None)
    if mover is None:
        return None
    return next(
        (shot.place for shot in reversed(shots)
         if any(subject.kind == mover.kind for subject in shot.subjects)), None
    )  # fmt: skip
