"""Who eats sits at a table: the plate is before him, several are at one, and nobody jumps."""

from __future__ import annotations

from dataclasses import replace
from math import dist

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.subjects.gear import posed
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.people import RIGS
from crake.engines.sketch.subjects.reach import REACH
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import Look, Rig, box_of
from crake.engines.sketch.subjects.tables import TABLES
from crake.engines.sketch.together.dining import at_one_table
from crake.engines.sketch.together.joining import joined

LOOK = Look(None, 0.3, dark=False)
COUPLE = Subject("person", Action.EAT, count=2, gear=("laid table",))
MOTHER = Subject("woman", Action.EAT, gear=("dining table",))
CHILDREN = Subject("child", Action.EAT, count=2, gear=("dining table",))
FAMILY = Subject("family", Action.EAT, gear=("dining table",))
FRIENDS = Subject("person", Action.EAT, count=3, gear=("beer in hand", "bar stool"))


def seated(*subjects: Subject) -> Rig:
    left, rigs = at_one_table(subjects)
    assert len(left) == 1
    return rigs[0]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("gear", [(), ("cup",)])
def test_hands_of_who_eats_get_to_plate_and_lips(table: str, gear: tuple[str, ...]) -> None:
    man = RIGS["man"]
    assert isinstance(man, HumanRig)
    figure = man.figure(replace(LOOK, gear=(*gear, table)))
    heights = []
    for k in range(16):
        p = posed(POSTURES[Action.EAT](k / 16), (*gear, table), Action.EAT, k / 16)
        hip, neck = figure.spine(p)
        head = figure._head_of(p, hip, neck)
        by = p.by_head[1]
        assert by is not None
        palm = head[0] + by[0], head[1] + by[1], head[2] + by[2]
        assert dist(figure.shoulder(1.0, neck), palm) < REACH + 4
        heights.append(palm[1])
    high = TABLES[table].high
    assert min(heights) == pytest.approx(high + 7, abs=4)
    assert max(heights) > high + 25


@pytest.mark.parametrize(
    "subjects",
    [(COUPLE,), (MOTHER, CHILDREN), (FAMILY,), (FRIENDS,)],
    ids=["couple", "mother", "family", "friends"],
)
def test_nobody_at_a_table_jumps(subjects: tuple[Subject, ...]) -> None:
    rig = seated(*subjects)
    count = {len(rig.parts(k / 6, Action.EAT, LOOK)) for k in range(6)}
    assert len(count) == 1
    for k in (0.0, 0.41):
        now, then = rig.parts(k, Action.EAT, LOOK), rig.parts(k + 1e-4, Action.EAT, LOOK)
        steps = [float(np.abs(a.points - b.points).max()) for a, b in zip(now, then, strict=True)]
        assert max(steps) < 0.5


def test_more_people_sit_at_a_longer_table() -> None:
    left, _, right, _ = box_of(seated(COUPLE), Action.EAT)
    wide = right - left
    left, _, right, _ = box_of(seated(FAMILY), Action.EAT)
    assert right - left > wide + 10


def test_all_who_eat_are_one_group_and_others_keep_their_places() -> None:
    dog = Subject("dog", Action.SIT)
    left, rigs = joined((MOTHER, dog, CHILDREN))
    assert [subject.kind for subject in left] == ["woman", "dog"]
    assert list(rigs) == [0]


def test_who_is_alone_or_does_something_else_has_no_company() -> None:
    assert at_one_table((MOTHER,))[1] == {}
    walking = replace(COUPLE, action=Action.WALK)
    assert at_one_table((walking,)) == ((walking,), {})
