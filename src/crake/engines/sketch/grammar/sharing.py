"""What several subjects do alike, where it is said once: "a cat, a dog and a rabbit dance"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from crake.engines.sketch.direction import Action, Expression
from crake.engines.sketch.grammar.deciding import BOARDS, SEATS
from crake.engines.sketch.grammar.determiners import DEFINITE, NOMINATIVE, ONE
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import JOINS
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

_SHARED = {Action.WALK, Action.RUN, Action.SWIM, Action.FLY, Action.DANCE, Action.DRIVE}
"""What those do too of whom nothing is said, because the first one does it."""
_THEIR_WORDS = """
    their his her its my our your su sus ses leurs ihr ihre ihren seu sua 他 她 它 们 的 我 你
    """
_THEIRS = frozenset(_THEIR_WORDS.split())
_LINKS = NOMINATIVE | ONE | DEFINITE | _THEIRS | frozenset(word for _, word in JOINS.words())
"""What may stand between those who are named one after the other."""


_ONLOOKER_WORDS = """
    audience spectators onlookers bystanders guests fans crowd jury viewers público espectadores
    invitados spectateurs invités zuschauer publikum gäste plateia espectadores convidados 观众 观客
    """
_ONLOOKERS = frozenset(_ONLOOKER_WORDS.split())
"""Words for those who watch what others do."""


def is_listed(
    draft: Draft, mention: Mention, waiting: Collection[Mention], tokens: Sequence[Token]
) -> bool:
    """Whether a noun only goes on with a list: "a cat, a small dog".

    Parameters
    ----------
    draft
        The subject before.
    waiting
        Adjectives and numbers that were said since.
    """
    if draft.at.sentence != mention.sentence or draft.actions:
        return False
    described = {at for other in waiting for at in range(other.start, other.end)}
    between = range(draft.at.end, mention.start)
    return all(at in described or tokens[at].own in _LINKS for at in between)


def share(drafts: Sequence[Draft]) -> None:
    """Give those of whom nothing is said what those do who are named with them."""
    for draft in drafts:
        if draft.mood is Expression.ASLEEP and not draft.actions:
            draft.actions = [Action.LIE]
    for group in _groups(drafts):
        for number, draft in reversed(list(enumerate(group[:-1]))):
            if not draft.actions:
                _follow(draft, group[number + 1])
        for draft in group:
            if draft.at.own in _ONLOOKERS and not draft.actions and len(drafts) > 1:
                draft.actions = [Action.STAND]
            if not draft.actions and draft is not drafts[0] and not draft.thing:
                able = KINDS[draft.kind].habits
                draft.actions = [a for a in drafts[0].actions if a in _SHARED and a in able]


def _groups(drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    group: list[Draft] = []
    for draft in drafts:
        if group and not draft.joined:
            yield group
            group = []
        group.append(draft)
    if group:
        yield group


def _follow(draft: Draft, other: Draft) -> None:
    """Let somebody do what another one does, with such a thing in hand, and in that mood."""
    draft.actions = list(other.actions)
    if not draft.gear:
        common = SEATS - {"chair", "armchair", "cloud", "padded seat", "theatre seat", "throne"}
        draft.gear = tuple(name for name in other.gear if name not in common | BOARDS)
    draft.mood = draft.mood or (other.mood if other.actions else None)
