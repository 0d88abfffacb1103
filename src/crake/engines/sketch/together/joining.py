"""Makes one of two subjects who do something with each other, for those who draw them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Subject
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.subjects.rig import Rig
from crake.engines.sketch.subjects.seats import SEATS
from crake.engines.sketch.together.bodies import SHARED_SEATS
from crake.engines.sketch.together.deeds import BY_NAME
from crake.engines.sketch.together.dining import at_one_table
from crake.engines.sketch.together.pairs import pair_rig


def joined(subjects: Sequence[Subject]) -> tuple[tuple[Subject, ...], dict[int, Rig]]:
    """Return subjects without those who play in a pair with another, and the rigs of pairs.

    Returns
    -------
    tuple of Subject
        In their order; of a pair only the first is left.
    dict
        The rig of each that stands for a pair, by its number.
    """
    subjects, parties = at_one_table(subjects)
    couples = {number: second for number, subject in enumerate(subjects)
               if (second := _second(subjects, number)) is not None}  # fmt: skip
    gone = {subjects[number].partner for number in couples} - {None}
    kept = [number for number in range(len(subjects)) if number not in gone]
    found: list[Subject] = []
    rigs: dict[int, Rig] = {}
    for number in kept:
        subject = subjects[number]
        to = subject.to
        if to is not None and to not in kept:
            to = next((one for one in couples if subjects[one].partner == to), None)
        at = None if to is None or to == number else kept.index(to)
        if number in parties:
            rigs[len(found)] = parties[number]
        lone = to is None and subject.to is not None
        subject = replace(subject, to=at, relation=None if lone else subject.relation)
        if number in couples:
            mood = BY_NAME[subject.deed].mood
            subject = replace(subject, count=1, partner=None, mood=subject.mood or mood)
            second = replace(couples[number], mood=couples[number].mood or mood)
            subject, second = _seated(subject, second)
            first = replace(subject, deed="", to=None, relation=None)
            rigs[len(found)] = pair_rig(subject.deed, first, second)
        else:
            partner = subject.partner
            subject = replace(subject, partner=kept.index(partner) if partner in kept else None)
        found.append(subject)
    return tuple(found), rigs


def _seated(first: Subject, second: Subject) -> tuple[Subject, Subject]:
    """Let two sit on what is said of one: "a man and a woman sitting on a bench"."""
    seats = tuple(name for who in (first, second) for name in who.gear if name in SHARED_SEATS)[:1]
    both = []
    for who in (first, second):
        rest = tuple(name for name in who.gear if name not in SHARED_SEATS)
        both.append(replace(who, gear=(*seats, *(n for n in rest if not (seats and n in SEATS)))))
    return both[0], both[1]


def _second(subjects: Sequence[Subject], number: int) -> Subject | None:
    """Return with whom somebody does something as a pair, in a drawing of their own."""
    subject = subjects[number]
    deed = BY_NAME.get(subject.deed)
    if deed is None or not deed.plays or rig_of(subject.kind) is None:
        return None
    if subject.partner is None:
        second = subject if subject.count == 2 else None
    elif subject.partner < len(subjects) and subject.partner != number:
        second = subjects[subject.partner]
    else:
        second = None
    if second is None or rig_of(second.kind) is None:
        return None
    return replace(second, count=1, deed="", partner=None, relation=None, to=None)


def chasing(order: Sequence[int], subjects: Sequence[Subject]) -> list[int]:
    """Put those who are chased ahead of who chases them; `order` is from behind to ahead."""
    found = list(order)
    for number in order:
        partner = subjects[number].partner
        deed = BY_NAME.get(subjects[number].deed)
        if deed is None or deed.plays or partner not in found or partner == number:
            continue
        found.remove(number)
        found.insert(found.index(partner), number)
    return found
