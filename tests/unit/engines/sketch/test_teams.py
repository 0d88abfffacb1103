"""What animals draw: who is before it, who is on it, and that it goes as far as they do."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Relation, Subject
from crake.engines.sketch.subjects.carts import SPOKES
from crake.engines.sketch.subjects.coaches import COACHES
from crake.engines.sketch.subjects.harnessed import harnessed
from crake.engines.sketch.subjects.rig import Look, Rig, box_of
from crake.engines.sketch.subjects.teams import RIGS, Team, team_rig

PLAIN = Look(None, 0.3, dark=False)
SLEIGH = Subject("sleigh", Action.DRIVE)


def ends(rig: Rig, action: Action) -> tuple[float, float]:
    """Return the lowest point, and how far ahead the foremost one is."""
    left, low, right, _ = box_of(rig, action, 0.0)
    return low, right - left


@pytest.mark.parametrize("name", ["stagecoach", "chariot", "sleigh"])
def test_wheels_hooves_and_runners_are_on_the_ground(name: str) -> None:
    low, _ = ends(RIGS[name], Action.DRIVE)
    assert -40 < low < 6


@pytest.mark.parametrize("name", ["carriage", "ox cart", "dog sled"])
def test_wheels_begin_each_cycle_as_they_ended_the_last(name: str) -> None:
    rig = RIGS[name]
    first, last = (rig.parts(phase, Action.DRIVE, PLAIN) for phase in (0.0, 0.9999))
    gaps = [np.abs(a.points - b.points).max() for a, b in zip(first, last, strict=True)]
    # A spoke may have become the next one; nothing else has moved.
    moved = sum(gap > 1.5 for gap in gaps)
    assert moved <= 4 + 2 * SPOKES * len(COACHES[name].radii)


def test_animals_are_before_what_they_draw_however_many_there_are() -> None:
    coach = COACHES["sleigh"]
    for count in (1, 2, 3, 4, 6):
        places = Team(coach, Subject("reindeer", Action.WALK), count).places()
        assert len(places) == count
        assert len({(round(x), round(z)) for x, z in places}) == count
        assert min(x for x, _ in places) > coach.hitch


def test_more_animals_are_a_longer_team() -> None:
    one, four = (team_rig("sleigh", Subject("reindeer", Action.WALK), n) for n in (1, 4))
    assert ends(four, Action.DRIVE)[1] > ends(one, Action.DRIVE)[1] + 100


def test_those_who_draw_and_those_who_ride_are_drawn_with_what_they_are_at() -> None:
    santa = Subject("santa claus", Action.RIDE, relation=Relation.ON, to=1)
    reindeer = Subject("reindeer", Action.WALK, count=4, deed="pull", partner=1)
    wolf = Subject("wolf", Action.RUN, relation=Relation.BEHIND, to=1)
    kept, rigs = harnessed((santa, SLEIGH, reindeer, wolf), {})
    assert [subject.kind for subject in kept] == ["sleigh", "wolf"]
    assert kept[1].to == 0
    assert list(rigs) == [0]


def test_nobody_drives_an_empty_carriage() -> None:
    carriage = Subject("carriage", Action.STAND)
    counts = []
    for without in (frozenset[str](), frozenset({"person"})):
        _, rigs = harnessed((carriage,), {}, without)
        counts.append(len(rigs[0].parts(0.0, Action.STAND, PLAIN)))
    assert counts[1] < counts[0] - 20


def test_passengers_sit_side_by_side_behind_the_coachman() -> None:
    two = Subject("woman", Action.RIDE, count=2, relation=Relation.ON, to=1)
    carriage = Subject("carriage", Action.DRIVE)
    _, none = harnessed((carriage,), {})
    _, one = harnessed((replace(two, count=1), carriage), {})
    _, both = harnessed((two, carriage), {})
    counts = [len(r[0].parts(0.0, Action.DRIVE, PLAIN)) for r in (none, one, both)]
    assert counts[0] < counts[1] < counts[2]
    assert counts[2] - counts[1] == counts[1] - counts[0]
