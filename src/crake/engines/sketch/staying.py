"""Which subjects stay in a shot that others leave, and what those have to do with each other."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Subject


def staying(subjects: Sequence[Subject], kept: Container[int]) -> tuple[Subject, ...]:
    """Return the subjects with some numbers, who refer to each other by their new ones.

    Where somebody was seen from one who is gone, or did something with one, that is gone too.
    """
    numbers = [number for number in range(len(subjects)) if number in kept]
    now = {number: place for place, number in enumerate(numbers)}
    found = []
    for number in numbers:
        subject = subjects[number]
        if subject.to is not None and subject.to not in now:
            subject = replace(subject, relation=None, to=None)
        if subject.partner is not None and subject.partner not in now:
            subject = replace(subject, deed="", partner=None)
        to = None if subject.to is None else now[subject.to]
        partner = None if subject.partner is None else now[subject.partner]
        found.append(replace(subject, to=to, partner=partner))
    return tuple(found)
