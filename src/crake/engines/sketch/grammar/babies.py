"""Babies that somebody carries, or pushes in a pram: they are drawn with whoever does."""

from __future__ import annotations

from collections.abc import Sequence

from crake.engines.sketch.direction import Action
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.tokens import Token
from crake.engines.sketch.kinds.registry import KINDS

BABY, ARMS, PRAM = "baby", "baby in arms", "pram"
_CARRY = (
    "hold", "held", "carr", "cradl", "rock", "hug", "cuddl", "with", "nurs", "breastfe", "sooth",
    "embrac", "sostien", "sosten", "carg", "acun", "abraz", "con", "tien", "tenan", "port", "berc",
    "avec", "hält", "halt", "trägt", "trag", "wieg", "mit", "segur", "carreg", "embal", "com",
    "抱", "だっこ",
)  # fmt: skip
"""How words begin between who carries a baby and the baby."""
_NOT_CARRY = ("play", "jueg", "jug", "joue", "jou", "spiel", "brinc", "遊", "玩", "watch", "look")
_ARM_WORDS = frozenset({
    "arms", "arm", "lap", "brazos", "bras", "armen", "braços", "colo", "怀里", "怀中", "腕",
})  # fmt: skip


def carrier(
    mention: Mention, kind: str, drafts: Sequence[Draft], tokens: Sequence[Token], *, plural: bool
) -> Draft | None:
    """Return who has a baby in the arms or in a pram, where that is said: "a mother with a baby".

    Parameters
    ----------
    kind, plural
        Who is mentioned, and whether there are several.
    """
    last = drafts[-1] if drafts else None
    if kind != BABY or plural or last is None or last.count != 1 or last.kind == BABY:
        return None
    if not KINDS[last.kind].person or last.at.sentence != mention.sentence:
        return None
    before = [token.own for token in tokens[last.at.end : mention.start]]
    if any(word.startswith(_NOT_CARRY) for word in before):
        return None
    carries = any(word.startswith(_CARRY) for word in before)
    return last if carries or PRAM in last.gear or _in_arms(mention, tokens) else None


def _in_arms(mention: Mention, tokens: Sequence[Token]) -> bool:
    """Whether arms are spoken of behind a mention, in its clause."""
    return any(t.own in _ARM_WORDS for t in tokens[mention.end :] if t.clause == mention.clause)


def settle_babies(drafts: list[Draft], tokens: Sequence[Token]) -> None:
    """Let a pram be pushed by somebody, and who is named behind a baby carry it.

    "A baby in a stroller", "a baby in its mother's arms".
    """
    for draft in drafts:
        if draft.kind == BABY:
            draft.size = max(draft.size, 1.0)  # it is small as it is
        if PRAM in draft.gear:
            draft.gear = tuple(name for name in draft.gear if name != ARMS)
    _push(drafts)
    if len(drafts) != 2 or drafts[0].kind != BABY or drafts[0].count != 1:
        return
    baby, parent = drafts
    if parent.kind == BABY or not KINDS[parent.kind].person or parent.count != 1:
        return
    said = [token.own for token in tokens[baby.at.end :] if token.sentence == parent.at.sentence]
    if any(word in _ARM_WORDS or word.startswith(("抱", "だっこ")) for word in said):
        parent.gear = (*parent.gear, ARMS)
        parent.actions = [a for a in parent.actions if a is not Action.LIE]
        parent.to, parent.relation = None, None
        drafts[:] = [parent]


def _push(drafts: list[Draft]) -> None:
    """Let who is named before a baby in a pram push it, or else its mother."""
    number = next((k for k, d in enumerate(drafts) if d.kind == BABY and PRAM in d.gear), None)
    if number is None:
        return
    baby, before = drafts[number], drafts[number - 1] if number else None
    if before is None or not KINDS[before.kind].person or before.count != 1:
        baby.kind, baby.actions = "woman", [Action.WALK]
        return
    before.gear = (*before.gear, PRAM)
    before.to, before.relation = None, None
    del drafts[number]
    for draft in drafts:
        if draft.to is not None and draft.to >= number:
            draft.to = draft.to - 1 if draft.to > number else None
