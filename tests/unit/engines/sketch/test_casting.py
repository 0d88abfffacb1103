"""Who is in a shot: how large together, how many look different, who is in boats."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crake.engines.sketch.direction import Action, Direction, Relation, Subject, Time
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import cast_of, stage_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.rig import Look, box_of
from crake.engines.sketch.subjects.sizes import Part

SIZE = (640, 360)


def together(*subjects: Subject) -> tuple[Part, ...]:
    return parts_of(Direction("garden", Time.DAY, subjects=subjects), Medium.GROUND, SIZE, 0.5)


def actors(place: str, *subjects: Subject) -> list[Actor]:
    direction = Direction(place, Time.DAY, subjects=subjects)
    stage, _ = stage_of(direction, *SIZE, 24, 48, 7)
    return cast_of(direction, stage)


def rows(part: Part) -> float:
    _, low, _, high = box_of(part.rig, part.role.action, part.role.turn)
    return (high - low) * part.scale


def test_small_ones_together_are_shown_from_near() -> None:
    cat, mouse = together(Subject("cat", Action.RUN), Subject("mouse", Action.RUN))
    assert rows(cat) == pytest.approx(0.42 * SIZE[1], rel=0.02)
    far, elephant = together(Subject("mouse", Action.RUN), Subject("elephant", Action.WALK))
    assert rows(far) < 0.5 * rows(mouse)
    assert rows(elephant) > 3 * rows(far)


def test_a_bee_stays_at_its_flower() -> None:
    bee, flower = together(
        Subject("bee", Action.FLY, relation=Relation.ON, to=1), Subject("flower", Action.STAND)
    )
    assert bee.role.row is None
    assert bee.pace == 0
    alone = together(Subject("bee", Action.FLY))[0]
    assert alone.role.row is not None
    assert alone.pace > 0
    assert rows(flower) > 2 * rows(bee)


def test_several_people_look_different_and_a_group_has_fewer_poses() -> None:
    (people,) = actors("park", Subject("person", Action.WALK, count=6))
    (dogs,) = actors("park", Subject("dog", Action.WALK, count=6))
    assert (people.looks, dogs.looks) == (4, 2)
    (choir,) = actors("stage", Subject("choir", Action.STAND))
    (singer,) = actors("stage", Subject("man", Action.SING))
    assert len(choir.poses) < len(singer.poses)


@pytest.mark.parametrize("kind", ["rowing boat", "gondola"])
def test_who_is_in_a_boat_is_drawn_with_it(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    crews = [None if count == 0 else Subject("man", Action.RIDE, count=count) for count in range(3)]
    parts = [len(rig.parts(0.2, Action.RIDE, Look(None, 0.3, dark=False, rider=who)))
             for who in crews]  # fmt: skip
    assert parts[0] + 30 < parts[1] < parts[2] - 30


def test_a_rower_pulls_the_blades_back_through_the_water() -> None:
    rig = rig_of("rowing boat")
    assert rig is not None
    look = Look(None, 0.3, dark=False, rider=Subject("man", Action.RIDE))
    empty = len(rig.parts(0.0, Action.RIDE, Look(None, 0.3, dark=False)))

    def blade(phase: float) -> tuple[float, float]:
        parts = rig.parts(phase, Action.RIDE, look)
        wide = max(parts[:empty], key=lambda part: float(part.points[:, 2].max()))
        end = wide.points[int(wide.points[:, 2].argmax())]
        return float(end[0]), float(end[1])

    caught, drawn, passing, back = (blade(phase) for phase in (0.02, 0.48, 0.25, 0.75))
    assert caught[0] > drawn[0] + 50
    assert passing[1] < rig.waterline < back[1]


def test_who_lies_is_as_large_beside_others_as_who_stands() -> None:
    for prompt in ("a cat beside a woman who lies on the beach", "a lion lying beside a zebra"):
        direction = understand(prompt)
        standing = replace(direction, subjects=tuple(
            replace(subject, action=Action.STAND) for subject in direction.subjects
        ))  # fmt: skip
        lying, upright = (
            [part.scale for part in parts_of(shown, Medium.GROUND, (1280, 720), 1.0)]
            for shown in (direction, standing)
        )
        assert Action.LIE in {subject.action for subject in direction.subjects}
        ratios = [a / b for a, b in zip(lying, upright, strict=True)]
        assert max(ratios) < 1.15 * min(ratios)
