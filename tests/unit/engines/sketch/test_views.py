"""From which side subjects are seen, how near, and what their faces show."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.direction import (
    Action,
    Direction,
    Expression,
    Facing,
    Framing,
    Subject,
    Time,
)
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.places.registry import plan_of
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.rig import Look, seen
from tests.unit.engines.sketch.scenes import luma, scene

FACED = ("woman", "boy", "knight", "cat", "dog", "horse", "lion", "elephant")
PLAIN = Look(None, 0.3, dark=False)
WOMAN = Direction("garden", Time.DAY, subjects=(Subject("woman", Action.STAND),))


def parts(kind: str, mood: Expression | None, phase: float = 0.2) -> list[Part]:
    rig = rig_of(kind)
    assert rig is not None
    return list(rig.parts(phase, Action.STAND, replace(PLAIN, mood=mood)))


@pytest.mark.parametrize("kind", [kind for kind in FACED if kind != "knight"])
def test_every_expression_changes_the_face_and_nothing_else(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    assert rig.head is not None
    (x, y, z), reach = rig.head(0.2, Action.STAND)
    shapes = set()
    for mood in (None, *Expression):
        now = parts(kind, mood)
        assert len(now) == len(parts(kind, mood, 0.7))
        near = [p.points for p in now if np.abs(p.points - (x, y, z)).max() < 2 * reach]
        shapes.add(np.concatenate(near).round(3).tobytes())
        assert len(now) - len(near) == len(parts(kind, None)) - len(
            [p for p in parts(kind, None) if np.abs(p.points - (x, y, z)).max() < 2 * reach]
        )
    assert len(shapes) == 1 + len(Expression)


@pytest.mark.parametrize("kind", FACED)
def test_the_nose_points_to_the_camera_from_the_front_and_away_from_behind(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    ahead = {
        facing: seen((1.0, 0.0, 0.0), rig.turned(Action.WALK, facing), 0.0)[0] for facing in Facing
    }
    assert rig.turned(Action.WALK, Facing.BACK) < 0 < rig.turned(Action.WALK, Facing.FRONT)
    assert ahead[Facing.SIDE] > 0.95
    assert max(ahead[Facing.FRONT], ahead[Facing.BACK]) < 0.5


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
@pytest.mark.parametrize("kind", FACED)
def test_a_close_up_shows_the_head(kind: str, size: tuple[int, int]) -> None:
    direction = Direction(
        "garden", Time.DAY, subjects=(Subject(kind, Action.STAND),), framing=Framing.CLOSE_UP
    )
    (part,) = parts_of(direction, plan_of("garden").ground.medium, size, 1.0)
    assert part.role.head is not None
    assert part.rig.head is not None
    tall = 2 * part.rig.head(0.0, Action.STAND)[1] * part.scale
    assert 0.2 * size[1] < tall <= 0.41 * size[1]
    assert tall <= 0.5 * size[0]


def test_who_walks_towards_the_camera_becomes_larger_and_who_goes_away_smaller() -> None:
    walking = replace(WOMAN, subjects=(replace(WOMAN.subjects[0], action=Action.WALK),))
    pictures = set()
    for facing, grows in ((Facing.FRONT, 1.2), (Facing.BACK, 1 / 1.2), (Facing.SIDE, 1.0)):
        direction = replace(walking, facing=facing)
        motion = stage_of(direction, 1280, 720, 24, 48, 7)[0].motion
        growth = motion.lens(2.0)[0] / motion.lens(0.0)[0]
        assert growth >= grows if grows >= 1 else growth <= grows
        assert (motion.scroll(2.0) == 0) is (facing is not Facing.SIDE)
        pictures.add(luma(scene(direction, frames=8), 4).tobytes())
    assert len(pictures) == len(Facing)


def test_a_close_up_of_several_shows_them_whole() -> None:
    two = replace(WOMAN, subjects=(Subject("cat", Action.STAND, count=2),))
    two = replace(two, framing=Framing.CLOSE_UP)
    (part,) = parts_of(two, plan_of("garden").ground.medium, (1280, 720), 1.0)
    assert part.role.head is None
