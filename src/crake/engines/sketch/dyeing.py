"""What the subjects of a scene wear and hold, in other colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Garment, Subject, Worn
from crake.engines.sketch.grammar.edits import Dye
from crake.engines.sketch.kinds.registry import KINDS

_MAIN = frozenset({Garment.OVER, Garment.UPPER, Garment.WHOLE})
"""What somebody's colour as a whole is taken from."""


def dyed_subjects(subjects: Sequence[Subject], dye: Dye) -> tuple[Subject, ...] | None:
    """Return subjects of whom those who have a thing have it in a colour; `None` if nobody has.

    Who wears a garment, or has a thing, is meant; if nobody was said to, the first of the people.
    """
    changed = list(subjects)
    hit = [number for number, subject in enumerate(subjects) if _has(subject, dye)]
    people = [number for number, subject in enumerate(subjects) if KINDS[subject.kind].person]
    if not hit and dye.garment is not None:
        hit = people[:1]
    for number in hit:
        changed[number] = _dyed(subjects[number], dye)
    return tuple(changed) if hit else None


def _has(subject: Subject, dye: Dye) -> bool:
    worn = any(garment.garment is dye.garment for garment in subject.clothes)
    return worn or dye.thing in {*subject.gear, *(thing.name for thing in subject.finery)}


def _dyed(subject: Subject, dye: Dye) -> Subject:
    if any(thing.name == dye.thing for thing in subject.finery):
        return replace(subject, finery=tuple(
            replace(t, colour=dye.colour) if t.name == dye.thing else t for t in subject.finery
        ))  # fmt: skip
    if dye.thing in subject.gear:
        rest = tuple(tint for tint in subject.tints if tint[0] != dye.thing)
        return replace(subject, tints=(*rest, (dye.thing, dye.colour)))
    assert dye.garment is not None
    others = tuple(worn for worn in subject.clothes if worn.garment is not dye.garment)
    seen = dye.garment is Garment.OVER or all(w.garment is not Garment.OVER for w in others)
    whole = dye.garment in _MAIN and seen
    return replace(
        subject,
        clothes=(*others, Worn(dye.garment, dye.colour)),
        colour=dye.colour if whole else subject.colour,
    )
