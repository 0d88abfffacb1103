"""Rocks, logs, stumps and heaps of gold, and who is on them."""

from __future__ import annotations

import pytest

from crake.engines.sketch.direction import Action
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.parts import Limb, Sheet
from crake.engines.sketch.subjects.rig import Look, box_of
from crake.engines.sketch.subjects.sizes import Part

FRAME, UNIT = (1280, 720), 1.0
PLAIN = Look(None, 0.3, dark=False)


def cast(prompt: str) -> tuple[Part, ...]:
    return parts_of(understand(prompt), Medium.GROUND, FRAME, UNIT)


@pytest.mark.parametrize("who", ["frog", "cat", "goat", "man", "dragon"])
@pytest.mark.parametrize("base", ["rock", "fallen log", "tree stump", "pile of gold"])
def test_a_base_is_as_wide_as_who_is_on_it_and_below(who: str, base: str) -> None:
    above, below = cast(f"a {who} sitting on a {base}")
    left, _, right, top = box_of(below.rig, below.role.action, below.role.turn)
    assert (right - left) * below.scale > 1.05 * above.width
    assert 0.2 * top < below.rig.seat < top
    high = below.rig.seat * below.scale
    reaches = box_of(above.rig, above.role.action, above.role.turn)[3] * above.scale
    assert high + reaches < 0.8 * FRAME[1]


def test_rocks_that_nobody_is_on_are_scenery() -> None:
    for prompt in ("waves crashing on rocks", "a waterfall over rocks", "a fox behind a rock"):
        kinds = [subject.kind for subject in understand(prompt).subjects]
        assert "boulder" not in kinds, prompt
    assert [s.kind for s in understand("a boy sits on rocks").subjects] == ["boy", "boulder"]
    assert understand("a boy sits on rocks").subjects[1].count == 1


def test_a_mermaid_has_one_tail_and_a_skeleton_no_flesh() -> None:
    """Both were drawn as people are, when what they override had got another name."""
    mermaid, skeleton = KINDS["mermaid"].rig, KINDS["skeleton"].rig
    assert mermaid is not None
    assert skeleton is not None
    for action in (Action.SWIM, Action.SIT):
        fins = [p for p in mermaid.parts(0.2, action, PLAIN) if isinstance(p, Sheet) and p.bulge]
        assert len(fins) == 2
    below_the_head = [p for p in skeleton.parts(0.2, Action.STAND, PLAIN)
                      if isinstance(p, Limb) and p.a[1] < 140]  # fmt: skip
    assert max(limb.reach for limb in below_the_head) < 6.0


@pytest.mark.parametrize("things", ["a cake", "three cakes", "a laptop"])
def test_what_stands_on_tables_is_on_one_where_people_are(things: str) -> None:
    person, thing, table = cast(f"a waiter and {things} in a restaurant")
    assert table.subject.kind == "side table"
    seat = table.rig.seat * table.scale
    top = box_of(person.rig, person.role.action, person.role.turn)[3] * person.scale
    assert 0.3 < seat / top < 0.6
    count = thing.subject.count
    assert count * thing.width / (1 + 0.5 * (count - 1)) < table.width
    assert len(understand("a cake on a table").subjects) == 1
