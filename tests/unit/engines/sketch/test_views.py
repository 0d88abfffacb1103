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
    Relation,
    Subject,
    Time,
)
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.places.registry import plan_of
from crake.engines.sketch.scene import cast_of, stage_of
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.gear import GEAR
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.rig import Look, box_of, seen
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
    assert tall <= (0.5 if size[0] > size[1] else 0.66) * size[0]  # feet are below the frame


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


@pytest.mark.parametrize("thing", GEAR)
def test_what_people_have_with_them_is_drawn_all_through_what_they_do(thing: str) -> None:
    rig = rig_of("woman")
    assert rig is not None
    shown = False
    for action in rig.gaits:
        bare, geared = (
            [rig.parts(phase, action, replace(PLAIN, gear=gear)) for phase in (0.0, 0.3, 0.99)]
            for gear in ((), (thing,))
        )
        assert len({len(now) for now in geared}) == 1
        assert all(np.isfinite(part.points).all() for now in geared for part in now)
        shown = shown or len(geared[0]) > len(bare[0])
    assert shown


def test_who_sits_on_a_bench_sits_higher_than_on_the_ground_and_has_the_feet_on_it() -> None:
    def seat(gear: tuple[str, ...]) -> tuple[float, float]:
        rig = rig_of("man")
        assert rig is not None
        points = [part.points for part in rig.parts(0.1, Action.SIT, replace(PLAIN, gear=gear))]
        return max(p[:, 1].max() for p in points), min(p[:, 1].min() for p in points)

    (on_ground, low), (on_bench, lowest) = seat(()), seat(("bench",))
    assert on_bench > on_ground + 15
    assert abs(low - lowest) < 8


def test_an_animal_leaps_clear_of_the_ground_and_lands() -> None:
    for kind in ("dog", "cat", "horse", "rabbit"):
        rig = rig_of(kind)
        assert rig is not None
        lows = []
        for k in range(20):
            now = rig.parts(k / 20, Action.JUMP, PLAIN)
            lows.append(min(float(part.points[:, 1].min()) - part.reach for part in now))
        top = box_of(rig, Action.JUMP)[3]
        assert max(lows) > 0.15 * top, kind
        assert -0.12 * top < min(lows) < 0.06 * top, kind


def test_a_face_in_close_up_moves_in_every_frame() -> None:
    portrait = replace(WOMAN, framing=Framing.CLOSE_UP)
    (actor,) = cast_of(portrait, stage_of(portrait, 640, 360, 24, 48, 7)[0])
    assert actor.hold > 1
    rig = rig_of("woman")
    assert rig is not None
    assert rig.head is not None
    for index in (1, 5, 30):
        step = index // actor.hold % actor.steps
        places = [
            seen(rig.head(phase, Action.STAND)[0], actor.role.turn, rig.pitch)[1]
            for phase in (step / actor.steps, index / (actor.hold * actor.steps))
        ]
        assert actor._between(index, step)[1] == pytest.approx(
            (places[0] - places[1]) * actor.scale, abs=0.01
        )


def test_several_people_do_not_all_look_alike() -> None:
    two = Direction("beach", Time.DAY, subjects=(Subject("child", Action.RUN, count=2),))
    (actor,) = cast_of(two, stage_of(two, 128, 72, 24, 24, 7)[0])
    one, other, third = (actor._pose(who, 0) for who in range(3))
    assert one is third
    assert one is not other


@pytest.mark.parametrize("size", [(160, 90), (90, 160)])
@pytest.mark.parametrize("framing", [Framing.MEDIUM, Framing.WIDE])
@pytest.mark.parametrize("mount", ["horse", "elephant", "giraffe", "camel", "dragon"])
def test_the_heads_of_riders_are_in_the_picture(
    mount: str, framing: Framing, size: tuple[int, int]
) -> None:
    riding = (
        Subject("man", Action.RIDE, relation=Relation.ON, to=1),
        Subject(mount, Action.RUN),
    )
    direction = Direction("meadow", Time.DAY, subjects=riding, framing=framing)
    stage, _ = stage_of(direction, *size, 24, 24, 7)
    actors = cast_of(direction, stage)
    rider = next(actor for actor in actors if actor.role.action is Action.RIDE)
    for k in range(24):
        _, feet = rider.ground_of(0, k / 24)
        assert feet - rider.height > 0
    assert len({actor.role.turn for actor in actors}) == 1


def test_a_school_swims_in_a_cloud_and_not_in_a_line() -> None:
    school = Direction("underwater", Time.DAY, subjects=(Subject("fish", Action.SWIM, count=9),))
    stage, _ = stage_of(school, 160, 90, 24, 24, 7)
    (actor,) = cast_of(school, stage)
    places = np.array([actor.ground_of(who, 0.5) for who in range(9)])
    wide, high = np.ptp(places, axis=0)
    assert high > 0.25 * wide
    assert places[:, 0].min() > 0
    assert places[:, 0].max() < 160
    gaps = np.linalg.norm(places[:, None] - places[None], axis=2) + np.eye(9) * 1e6
    assert gaps.min() > 0.3 * actor.width


@pytest.mark.parametrize("kind", ["helicopter", "plane", "dragon", "bird", "balloon"])
def test_what_flies_over_a_place_is_high_up_and_whole(kind: str) -> None:
    subject = Subject(kind, Action.FLY, relation=Relation.OVER)
    direction = Direction("city", Time.DAY, subjects=(subject,))
    stage, _ = stage_of(direction, 160, 90, 24, 24, 7)
    (actor,) = cast_of(direction, stage)
    _, ground = actor.ground_of(0, 0.4)
    top, low = ground - actor.height, ground - actor.box[1] * actor.scale
    assert top > 0
    assert (top + low) / 2 < 0.45 * 90


@pytest.mark.parametrize("kind", ["ghost", "mermaid", "skeleton", "angel"])
def test_those_of_tales_have_a_head_whatever_they_do(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    assert rig.head is not None
    for action in rig.gaits:
        (_, up, _), reach = rig.head(0.3, action)
        assert up > 0
        assert reach > 5
