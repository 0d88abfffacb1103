"""Makes one of what is drawn, the animals that draw it and the people on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from crake.engines.sketch.direction import Relation, Subject
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.staying import staying
from crake.engines.sketch.subjects.bestiary import BESTIARY
from crake.engines.sketch.subjects.coaches import COACHES
from crake.engines.sketch.subjects.rig import Rig
from crake.engines.sketch.subjects.teams import NOBODY, team_rig

_DRIVERS = frozenset({
    "santa claus", "coachman", "musher", "charioteer", "farmer", "cowboy", "knight", "king",
})  # fmt: skip
"""Who drives what he is in, rather than being driven."""


def harnessed(
    subjects: Sequence[Subject], rigs: dict[int, Rig], without: frozenset[str] = frozenset()
) -> tuple[tuple[Subject, ...], dict[int, Rig]]:
    """Return subjects without teams and those on what they draw, and the rigs of all.

    Parameters
    ----------
    rigs
        Of those that are drawn together already, by their numbers.
    without
        What must not be seen: "person" for a carriage that nobody drives.
    """
    made: dict[int, Rig] = {}
    gone: set[int] = set()
    for number, coach in enumerate(subjects):
        if coach.kind not in COACHES:
            continue
        team = (k for k, s in enumerate(subjects) if s.deed == "pull" and s.partner == number)
        drawing = [k for k in team if subjects[k].kind in BESTIARY][:1]
        on = (k for k, s in enumerate(subjects) if s.relation is Relation.ON and s.to == number)
        riding = [k for k in on if KINDS[subjects[k].kind].person]
        gone.update(drawing, riding)
        made[number] = _rig(coach, [subjects[k] for k in drawing], [subjects[k] for k in riding],
                            empty="person" in without)  # fmt: skip
    if not made:
        return tuple(subjects), rigs
    kept = [k for k in range(len(subjects)) if k not in gone]
    found = {kept.index(k): rig for k, rig in (rigs | made).items() if k in kept}
    return staying(subjects, kept), found


def _rig(coach: Subject, team: Sequence[Subject], riders: Sequence[Subject], *,
         empty: bool) -> Rig:  # fmt: skip
    """Return the rig of a coach: a coachman drives it, others sit behind where there is room."""
    plain = [_plain(who) for who in riders]
    roomy = COACHES[coach.kind].seats
    driver = next((who for who in plain if who.kind in _DRIVERS or not roomy), None)
    others = tuple(who for who in plain if who is not driver)
    animal, count = None, 0
    if team:
        animal = replace(_plain(team[0]), count=1)
        count = team[0].count
    if driver is not None:
        driver = replace(driver, count=1)
    elif empty:
        driver = NOBODY
    return team_rig(coach.kind, animal, count, driver, others)


def _plain(who: Subject) -> Subject:
    """Return what somebody looks like, without where he is and what he does."""
    return replace(who, relation=None, to=None, deed="", partner=None, then=(), gear=())
