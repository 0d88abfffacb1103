"""Fights, climbing, picnics, kites, looks and burning houses: where bodies and things are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from crake.engines.sketch.direction import Action, Subject
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.subjects import climbing, combat, looking, picnic
from crake.engines.sketch.subjects.builders import builders
from crake.engines.sketch.subjects.humanoid import Figure, HumanRig
from crake.engines.sketch.subjects.postures import Posture
from crake.engines.sketch.subjects.rig import Look, box_of
from crake.engines.sketch.together.pairs import PairRig, pair_rig

LOOK = Look(None, 0.3, dark=False)


def figure_of(name: str, gear: tuple[str, ...] = ()) -> Figure:
    rig = rig_of(name)
    assert isinstance(rig, HumanRig)
    return rig.figure(replace(LOOK, gear=gear))


@pytest.mark.parametrize(
    ("kind", "action"),
    [
        ("knight", Action.FENCE),
        ("samurai", Action.FENCE),
        ("boxer", Action.SPAR),
        ("man", Action.FIGHT),
        ("lion", Action.ROAR),
    ],
)
def test_everybody_fights_in_his_own_way(kind: str, action: Action) -> None:
    rig = pair_rig("fight", Subject(kind, Action.STAND), Subject(kind, Action.STAND))
    assert isinstance(rig, PairRig)
    one, two = rig.meetings[Action.STAND].bodies(0.0, LOOK)
    assert one.action is two.action is action


def test_one_is_hit_where_the_other_strikes() -> None:
    rig = pair_rig("fight", Subject("man", Action.STAND), Subject("man", Action.STAND))
    assert isinstance(rig, PairRig)
    for phase, reach in ((0.11, 32.0), (0.22, 28.0), (0.42, 46.0)):  # two fists and a foot
        one, two = rig.meetings[Action.STAND].bodies(phase, LOOK)
        far = max(float(part.points[:, 0].max()) for part in one.parts((None, None)))
        assert two.neck[0] - reach < far < two.neck[0] + 8.0
        assert one.neck[0] < two.neck[0]


@pytest.mark.parametrize("posture", [combat.fight, combat.spar, combat.fence, looking.look_around,
                                     looking.look_up, looking.turn_head, climbing.climb,
                                     picnic.picnic])  # fmt: skip
def test_nobody_jumps_from_one_pose_to_the_next(posture: Callable[[float], Posture]) -> None:
    poses = [posture(k / 384 % 1.0) for k in range(385)]
    for one, two in pairwise(poses):
        assert abs(two.hip[0] - one.hip[0]) < 1.5
        assert abs(two.lean - one.lean) < 4.0
        assert abs(two.yaw - one.yaw) < 0.12
        for a, b in zip(one.palms, two.palms, strict=True):
            if a is not None and b is not None:
                assert max(abs(p - q) for p, q in zip(a, b, strict=True)) < 9.0


def test_a_rock_face_goes_down_and_is_the_same_again_at_the_end() -> None:
    figure = figure_of("man")
    start, end = (sorted(tuple(part.points.round(1).ravel().tolist())
                         for part in figure.parts(phase, Action.CLIMB))
                  for phase in (0.0, 1.0))  # fmt: skip
    assert start == end
    hands = [part for part in figure.parts(0.1, Action.CLIMB) if part.ink is figure.outfit.hand]
    assert min(float(part.points[:, 1].min()) for part in hands) > 2 * climbing.ALOFT


@pytest.mark.parametrize("thing", ["trunk", "ladder"])
def test_who_climbs_a_tree_or_a_ladder_has_no_rock(thing: str) -> None:
    rock = len(figure_of("man").parts(0.0, Action.CLIMB))
    other = len(figure_of("man", (thing,)).parts(0.0, Action.CLIMB))
    assert other < rock


def test_a_kite_is_high_over_who_flies_it_and_within_the_picture() -> None:
    rig = rig_of("man")
    assert rig is not None
    assert box_of(rig, Action.KITE)[3] > 2 * box_of(rig, Action.STAND)[3]


def test_a_family_and_a_couple_have_one_rug() -> None:
    family = rig_of("family")
    assert family is not None
    first = picnic.rug()[0].ink
    on_rug = [part for part in family.parts(0.0, Action.PICNIC, LOOK)
              if part.ink is first and float(part.points[:, 1].max()) < 1.0]  # fmt: skip
    spots = {tuple(part.points.round(0).ravel().tolist()) for part in on_rug}
    assert len(spots) == len(on_rug) > 5


@pytest.mark.parametrize("count", [2, 3, 4])
def test_children_build_one_castle_and_none_kneels_before_it(count: int) -> None:
    rig = rig_of("child")
    assert isinstance(rig, HumanRig)
    parts = builders(rig, count).parts(0.2, Action.BUILD, LOOK)
    assert len(rig.parts(0.2, Action.BUILD, LOOK)) < len(parts)
    flags = [part for part in parts if part.ink.base == (0.90, 0.16, 0.18)]
    assert len(flags) == 1
    heads = [part for part in parts if part.reach > 11.0 * 0.64 and part.points[0, 1] > 55.0]
    assert len(heads) >= count
    assert max(float(head.points[0, 2]) for head in heads) < 12.0
