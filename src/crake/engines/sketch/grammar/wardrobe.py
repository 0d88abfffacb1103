"""Who wears what, in which colour: "a black leather jacket, a red dress and black boots"."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.direction import RGB, Garment, Worn
from crake.engines.sketch.grammar.drafts import Draft
from crake.engines.sketch.grammar.index import Topic
from crake.engines.sketch.grammar.mentions import Mention
from crake.engines.sketch.grammar.wearing import WORN
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.subjects.facial import FACIAL

_MAIN = (Garment.OVER, Garment.UPPER, Garment.WHOLE)
"""What somebody's colour is taken from, the first before the others."""
_HATS = frozenset(WORN) - {
    "sunglasses", "glasses", "scarf", "bow tie", "tie", "bandana", *FACIAL,
}  # fmt: skip
_BAREHEADED = frozenset({
    "person", "man", "woman", "boy", "girl", "child", "baby", "old man", "old person",
    "old woman", "dancer", "ballerina", "scientist", "doctor", "athlete", "mime", "bridegroom",
    "businessman", "zombie", "vampire",
})  # fmt: skip
"""People who have no hat of their own."""
_BEARDED = frozenset({"old man", "king", "wizard", "viking", "santa claus"})
_GROWN = frozenset({"beard", "moustache"})
"""Who has a beard anyway, and what he needs no second time."""
_GARMENTS = frozenset({"hat", "cap", "scarf"})
"""What is one of their clothes where people wear it."""


def put_on(draft: Draft, garment: Garment, colour: RGB | None) -> None:
    """Let somebody wear a garment.

    What is named twice, "a coat ... the coat is red", is worn once.
    """
    known = next((worn for worn in draft.clothes if worn.garment is garment), None)
    if known is None:
        draft.clothes = (*draft.clothes, Worn(garment, colour))
    elif known.colour is None:
        dye(draft, garment, colour)


def dye(draft: Draft, garment: Garment, colour: RGB | None) -> bool:
    """Give a garment that is worn already its colour; return whether it had none before."""
    for number, worn in enumerate(draft.clothes):
        if worn.garment is garment and worn.colour is None:
            clothes = list(draft.clothes)
            clothes[number] = replace(worn, colour=colour)
            draft.clothes = tuple(clothes)
            return True
    return False


def colour_of(draft: Draft) -> RGB | None:
    """Return the colour that was said of somebody, else that of what is worn above."""
    if draft.colour is not None:
        return draft.colour
    coloured = {worn.garment: worn.colour for worn in draft.clothes if worn.colour is not None}
    return next((coloured[garment] for garment in _MAIN if garment in coloured), None)


def has_room_for(kind: str, thing: str) -> bool:
    """Whether a kind can wear something: a king keeps the crown that he has."""
    if thing in FACIAL:
        return KINDS[kind].person and not (thing in _GROWN and kind in _BEARDED)
    return not KINDS[kind].person or kind in _BAREHEADED or thing not in _HATS


def is_a_garment(mention: Mention, thing: str) -> bool:
    """Whether people wear something as one of their clothes."""
    sense = mention.get(Topic.CLOTHES)
    return thing in _GARMENTS and sense is not None and sense.value is not Garment.OTHER
