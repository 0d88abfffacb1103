"""Who wears what, in which colour: "a black leather jacket, a red dress and black boots"."""

from __future__ import annotations

from dataclasses import replace

from crake.engines.sketch.direction import RGB, Garment, Worn
from crake.engines.sketch.grammar.drafts import Draft

_MAIN = (Garment.OVER, Garment.UPPER, Garment.WHOLE)
"""What somebody's colour is taken from, the first before the others."""


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
