from __future__ import annotations

from collections.abc import Sequence
from math import hypot

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.kinds.registry import KINDS, drawn_as
from crake.engines.sketch.palette import PALETTES
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.places.registry import drawn_as as place_drawn_as
from crake.engines.sketch.raster import F32
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.clay import TINTS, Clay
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.parts import Ink, Limb, Part, sheet
from crake.engines.sketch.subjects.postures import POSTURES
from crake.engines.sketch.subjects.rig import Look, bend, box_of, footfall
from crake.engines.sketch.subjects.role import role_of

PLAIN = Look(None, 0.3, dark=False)


RIGS = {name: kind.rig for name, kind in KINDS.items() if kind.rig is not None}


def test_every_place_is_drawn_somehow_and_every_kinds_home_is_one() -> None:
    assert all(place_drawn_as(name).plan is not None for name in PLACES)
    assert {kind.home for kind in KINDS.values()} <= set(PLACES)
    assert not set(KINDS) & set(PLACES)


def test_what_has_no_drawing_is_drawn_as_its_nearest_kin_or_not_at_all() -> None:
    for name in KINDS:
        drawn = drawn_as(name)
        assert drawn is None or drawn.rig is not None
    assert len(KINDS) >= 30
    assert len(PLACES) >= 25


@pytest.mark.parametrize("kind", RIGS)
def test_no_pose_is_cut_off_by_its_box(kind: str) -> None:
    rig = RIGS[kind]
    number = list(RIGS).index(kind)
    actions = list(rig.gaits)
    for action in {actions[0], actions[number % len(actions)]}:
        left, bottom, right, top = box_of(rig, action)
        scale = 44 / (top - bottom)
        eye = Eye(rig.turned(action), rig.pitch, scale, (left, bottom, right, top))
        for phase in (0.05, 0.31, 0.56, 0.83):  # not those that the box was measured at
            cast = model(rig.parts(phase, action, PLAIN), eye, PALETTES[Time.DAY].light)
            shown = cast.rgba[..., 3] > 128
            columns = np.flatnonzero(shown.any(axis=0)) + cast.left
            rows = np.flatnonzero(shown.any(axis=1)) + cast.top
            slack = 4
            where = f"{action} {phase}"
            assert -slack <= columns[0], where
            assert columns[-1] <= (right - left) * scale + slack, where
            assert -slack <= rows[0], where
            assert rows[-1] <= (top - bottom) * scale + slack, where


@pytest.mark.parametrize("kind", RIGS)
def test_parts_are_the_same_ones_all_through_an_action(kind: str) -> None:
    rig = RIGS[kind]
    for action in rig.gaits:
        for look in (PLAIN, Look((0.2, 0.4, 0.9), 0.9, dark=True)):
            phases = [rig.parts(phase, action, look) for phase in (0.0, 0.27, 0.62, 0.97, 1.02)]
            assert len({len(parts) for parts in phases}) == 1, action
            for parts in phases:
                points = np.concatenate([part.points for part in parts])
                assert np.isfinite(points).all(), action
                assert float(np.abs(points).max()) < 2_000, action


def middles(parts: Sequence[Part]) -> F32:
    """Return the middles of parts `(n, 3)`."""
    counts = np.array([len(part.points) for part in parts])
    points = np.concatenate([part.points for part in parts])
    return np.asarray(
        np.add.reduceat(points, np.cumsum(counts) - counts) / counts[:, None], np.float32
    )


@pytest.mark.parametrize("kind", RIGS)
def test_an_action_repeats_without_a_jump(kind: str) -> None:
    rig = RIGS[kind]
    for action in rig.gaits:
        left, bottom, right, top = box_of(rig, action)
        reach = max(right - left, top - bottom)
        end, start = (rig.parts(phase, action, PLAIN) for phase in (0.999, 1.0))
        moves = np.abs(middles(end) - middles(start)).max(axis=1)
        # Puffs of smoke begin anew; everything else goes on where it was.
        assert float(np.quantile(moves, 0.85)) < 0.05 * reach, action


def test_a_colour_dyes_what_has_it() -> None:
    blue = Look((0.1, 0.2, 0.9), 0.3, dark=False)
    for kind, rig in RIGS.items():
        action = next(iter(rig.gaits))
        plain, dyed = (rig.parts(0.1, action, look) for look in (PLAIN, blue))
        assert [p.ink for p in plain] != [p.ink for p in dyed], kind


def test_bones_keep_their_length() -> None:
    for end in ((3.0, -4.0), (50.0, 0.0), (0.1, -0.1), (-6.0, 2.0)):
        joint, tip = bend((0.0, 0.0), end, 5.0, 4.0, 1)
        assert hypot(*joint) == pytest.approx(5.0)
        assert hypot(tip[0] - joint[0], tip[1] - joint[1]) == pytest.approx(4.0, abs=1e-3)


def test_feet_are_on_the_ground_for_their_share_of_the_cycle() -> None:
    heights = [footfall(k / 100, 0.6, 10, 4)[1] for k in range(100)]
    assert sum(height == 0 for height in heights) == pytest.approx(60, abs=1)
    assert max(heights) == pytest.approx(4, abs=0.1)
    ways = [footfall(k / 1000, 0.6, 10, 4)[0] for k in range(1000)]
    assert max(abs(a - b) for a, b in zip(ways, ways[1:] + ways[:1], strict=True)) < 0.3


def test_a_bulging_sheet_that_fills_its_picture_has_a_depth() -> None:
    eye = Eye(0.0, 0.0, 1.0, (0.0, 0.0, 2.0, 2.0), cropped=True)
    square = sheet([(-9, -9, 0), (9, -9, 0), (9, 9, 0), (-9, 9, 0)], Ink((0.5, 0.5, 0.5)), 0.3)
    assert np.isfinite(Clay(eye, [square], margin=0).depth).all()


@pytest.mark.parametrize("pitch", [0.0, 0.3, 0.7, 1.2])
def test_a_cut_limb_has_no_ends_and_shows_its_inside_from_above(pitch: float) -> None:
    cup = Limb((0, 0, 0), (0, 40, 0), 14, 20, Ink((0.5, 0.5, 0.5)), cut=True)
    eye = Eye(0.0, pitch, 2.0, (-30.0, -30.0, 30.0, 60.0))
    clay = Clay(eye, [cup], margin=2)
    rows = np.flatnonzero((clay.tone > 0).any(axis=1))
    up, deep = 40 * np.cos(pitch), np.sin(pitch)
    high = up + 20 * deep + max(14 * deep, 20 * deep - up)
    assert (rows[-1] - rows[0]) / eye.grain == pytest.approx(high, abs=1.5)
    assert np.isfinite(clay.depth).all()
    assert (clay.nx**2 + clay.ny**2 <= 1.001).all()
    middle = clay.tone.shape[1] // 2
    steps = np.flatnonzero(np.diff(clay.depth[rows[0] : rows[-1], middle]) > 2)
    assert len(steps) == (1 if pitch else 0)  # from its far wall to the near rim


def test_limbs_meet_at_a_joint_without_speckles() -> None:
    joint = (0.3, 0.2, 0.7)
    upper = Limb((-7.0, 5.1, 1.0), joint, 2.9, 3.1, Ink((0.5, 0.5, 0.5)))
    lower = Limb(joint, (6.0, 4.3, -1.0), 3.1, 2.7, Ink((0.1, 0.1, 0.1)))
    eye = Eye(0.42, 0.1, 7.3, (-9.0, -9.0, 9.0, 9.0))
    number = Clay(eye, [upper, lower], margin=2).tone.astype(int) // TINTS
    for row in number:
        shown = row[row > 0]
        assert np.count_nonzero(np.diff(shown)) <= 1


def test_who_jumps_flies_as_what_is_thrown_does_and_stands_before_and_after() -> None:
    moments = [POSTURES[Action.JUMP](k / 100) for k in range(101)]
    high = np.array([p.hip[1] for p in moments])
    falling = np.diff(high, 2)[33:78]
    assert falling == pytest.approx(falling.mean(), rel=1e-6)
    assert falling.mean() < 0
    assert float(np.abs(np.diff(high, 2)).max()) < 1.0  # nothing jerks at take-off and landing
    feet = np.array([[leg.up for leg in p.legs] for p in moments])
    assert feet[:33] == pytest.approx(8.0)
    assert feet[80:] == pytest.approx(8.0)
    assert feet[50:60].min() > 40


def test_a_kangaroo_hops_with_both_feet_off_the_ground_and_lands() -> None:
    rig = RIGS["kangaroo"]

    def lowest(phase: float) -> float:
        parts = rig.parts(phase, Action.JUMP, PLAIN)
        return min(float(part.points[:, 1].min() - part.reach) for part in parts)

    assert lowest(0.1) < 1.0
    assert lowest(0.65) > 3.0


def test_a_crab_goes_to_its_side_on_the_bottom_of_the_sea_too() -> None:
    crab = RIGS["crab"]
    near = [p for p in crab.parts(0.0, Action.WALK, PLAIN) if isinstance(p, Limb) and p.a[2] > 9]
    assert len(near) > 10  # its eyes, mouth and claws look to the viewer
    assert crab.gaits[Action.WALK].stride > 0
    assert role_of(Subject("crab", Action.WALK), crab, Medium.DEEP).row is None


def test_a_penguin_slides_on_its_belly() -> None:
    rig = RIGS["penguin"]

    def tall(action: Action) -> float:
        _, low, _, high = box_of(rig, action)
        return high - low

    assert tall(Action.SLIDE) < 0.6 * tall(Action.STAND)
    assert rig.gaits[Action.SLIDE].stride > 2 * rig.gaits[Action.RUN].stride


def test_birds_and_frogs_ride_as_themselves() -> None:
    for kind in ("duck", "frog", "penguin", "cat"):
        rider = Subject(kind, Action.RIDE)
        looks = (Look(None, 0.3, dark=False, rider=who) for who in (rider, None))
        ridden, empty = (RIGS["bicycle"].parts(0.2, Action.RIDE, look) for look in looks)
        assert {p.ink.base for p in ridden} != {p.ink.base for p in empty}


def test_who_drums_at_a_trunk_brings_it() -> None:
    bird, tree = Subject("woodpecker", Action.PECK), Subject("tree", Action.STAND)
    parts = parts_of(Direction("forest", Time.DAY, subjects=(bird, tree)), Medium.GROUND,
                     (640, 360), 0.5)  # fmt: skip
    assert [part.subject.kind for part in parts] == ["woodpecker"]


def test_a_wolf_raises_its_head_to_howl() -> None:
    rig = RIGS["wolf"]

    def nose(phase: float) -> float:
        return float(rig.parts(phase, Action.HOWL, PLAIN)[-1].points[0, 1])

    assert nose(0.5) > nose(0.0) + 8


def test_a_dog_that_rolls_over_is_on_its_back_halfway() -> None:
    rig = RIGS["dog"]
    lying, rolled = (rig.parts(phase, Action.ROLL, PLAIN) for phase in (0.0, 0.5))
    for parts in (lying, rolled):
        limbs = [part for part in parts if isinstance(part, Limb)]
        low = min(min(limb.a[1] - limb.ra, limb.b[1] - limb.rb) for limb in limbs)
        assert low == pytest.approx(0, abs=1e-3)
    turned = [float(b.points[:, 2].mean() - a.points[:, 2].mean())
              for a, b in zip(lying, rolled, strict=True)]  # fmt: skip
    assert max(turned) > 5  # what was at its far side is at its near one


def test_a_cat_climbs_up_and_comes_down_again() -> None:
    parts = [RIGS["cat"].parts(phase, Action.CLIMB, PLAIN) for phase in (0.0, 0.68)]
    low, high = (float(middles(some)[:40, 1].mean()) for some in parts)
    assert high > low + 20


def test_a_pegasus_has_wings() -> None:
    look = Look(None, 0.3, dark=False)
    pegasus, horse = (RIGS[kind].parts(0.2, Action.WALK, look) for kind in ("pegasus", "horse"))
    assert len(pegasus) > len(horse) + 10


def test_a_panda_holds_bamboo_to_its_mouth_and_a_tiger_drinks_at_the_water() -> None:
    panda, bear = (RIGS[kind].parts(0.2, Action.EAT, PLAIN) for kind in ("panda", "bear"))
    green = [p for p in panda if p.ink.base[1] > 1.2 * max(p.ink.base[0], p.ink.base[2])]
    assert len(green) > 5
    assert not [p for p in bear if p.ink.base[1] > 1.2 * max(p.ink.base[0], p.ink.base[2])]
    tiger = Direction("river", Time.DAY, subjects=(Subject("tiger", Action.DRINK),))
    (part,) = parts_of(tiger, Medium.WATER, (640, 360), 0.5)
    assert part.role.sunk
    assert part.rig.waterline < 0.5 * RIGS["tiger"].waterline
