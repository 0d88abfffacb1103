"""What people do one after the other is played without a cut and without a jump."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from math import dist

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Camera
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.prompt import shots_of, understand
from crake.engines.sketch.scene import build_scene, stage_of
from crake.engines.sketch.stage import Ground, Medium
from crake.engines.sketch.subjects.acts import BLEND, Acts, ActsRig, acts_rig
from crake.engines.sketch.subjects.cast import cast, parts_of
from crake.engines.sketch.subjects.humanoid import HumanRig
from crake.engines.sketch.subjects.parts import Part
from crake.engines.sketch.subjects.people import RIGS
from crake.engines.sketch.subjects.rig import Look, box_of
from crake.engines.sketch.subjects.seats import SEATS

LOOK = Look(None, 0.3, dark=False)
SEQUENCES = [
    (Action.WALK, Action.SIT, Action.WAVE),
    (Action.RUN, Action.JUMP),
    (Action.SIT, Action.WAVE, Action.WALK),
    (Action.DANCE, Action.LIE),
    (Action.STAND, Action.RUN, Action.WALK, Action.EAT),
]


def rig_for(actions: tuple[Action, ...], seconds: float = 6.0) -> ActsRig:
    rig = RIGS["man"]
    assert isinstance(rig, HumanRig)
    found = acts_rig(rig, actions, seconds, 0.0)
    assert isinstance(found, ActsRig)
    return found


def fastest(poses: Sequence[Sequence[Part]]) -> float:
    """Return how far anything moves from one frame to the next at most, in centimetres."""
    points = [np.concatenate([part.points for part in parts]) for parts in poses]
    return max(float(np.abs(b - a).max()) for a, b in pairwise(points))


@pytest.mark.parametrize("actions", SEQUENCES)
def test_a_body_never_jumps_from_one_act_to_the_next(actions: tuple[Action, ...]) -> None:
    rig = rig_for(actions)
    man = RIGS["man"]
    usual = max(
        fastest([man.parts(k / 24 / man.gaits[act].seconds, act, LOOK) for k in range(80)])
        for act in actions
    )
    played = [rig.parts(k / 144, actions[0], LOOK) for k in range(144)]
    assert fastest(played) < max(1.1 * usual, 24.0)


@pytest.mark.parametrize("actions", SEQUENCES)
def test_no_act_leaves_the_box(actions: tuple[Action, ...]) -> None:
    rig = rig_for(actions)
    _, bottom, _, top = box_of(rig, actions[0])
    for k in range(0, 200, 3):
        points = np.concatenate([p.points for p in rig.parts(k / 200, actions[0], LOOK)])
        assert points[:, 1].max() < top + 6
        assert points[:, 1].min() > bottom - 6


def test_feet_do_not_slide_while_a_walk_ends() -> None:
    acts = rig_for((Action.WALK, Action.WAVE)).acts
    gait = acts.rig.gaits[Action.WALK]
    for now in np.linspace(0.2, 5.8, 40):
        gone = acts.speed * acts.way(float(now))
        assert acts.phase(0, float(now)) == pytest.approx(gone / gait.stride)
    end = acts.starts[1] + BLEND / 2
    assert acts.way(end + 1) == pytest.approx(acts.way(end))  # then nothing moves
    assert acts.way(1.0) == pytest.approx(1.0)


@pytest.mark.parametrize("name", ["man", "woman", "girl"])
def test_who_rises_leaves_the_seat_where_it_is(name: str) -> None:
    man = RIGS[name]
    assert isinstance(man, HumanRig)
    rig = acts_rig(man, (Action.SIT, Action.WALK), 6.0, 0.0)
    assert isinstance(rig, ActsRig)
    seats = len(SEATS["bench"]())
    benches, ways = [], []
    for k in range(144):
        parts = rig.parts(k / 144, Action.SIT, replace(LOOK, gear=("bench",)))
        points = np.concatenate([part.points for part in parts[-seats:]])
        benches.append(points[:, 0] * np.cos(rig.turn) - points[:, 2] * np.sin(rig.turn))
        ways.append(rig.acts.speed * rig.acts.way(k / 24) * float(np.cos(rig.turn)))
    assert ways[-1] > 100
    near = [k for k, way in enumerate(ways) if way < 800]
    still = np.stack([benches[k] + ways[k] for k in near])  # as seen, on the ground that goes by
    assert float(np.ptp(still, axis=0).max()) < 0.1


def test_who_comes_to_a_seat_finds_it_where_it_stands() -> None:
    man = RIGS["man"]
    assert isinstance(man, HumanRig)
    rig = acts_rig(man, (Action.WALK, Action.SIT, Action.WALK), 6.0, 0.0)
    assert isinstance(rig, ActsRig)
    seats, seen = len(SEATS["bench"]()), []
    for k in range(144):
        parts = rig.parts(k / 144, Action.WALK, replace(LOOK, gear=("bench",)))
        points = np.concatenate([part.points for part in parts[-seats:]])
        across = points[:, 0] * np.cos(rig.turn) - points[:, 2] * np.sin(rig.turn)
        seen.append(float(across.mean()))
    ways = [rig.acts.speed * rig.acts.way(k / 24) * float(np.cos(rig.turn)) for k in range(144)]
    assert seen[0] > 100  # it is ahead of who comes
    assert abs(seen[72]) < 40  # he sits on it
    assert seen[-1] < -60  # and leaves it behind
    assert float(np.ptp(np.array(seen) + ways)) < 0.1  # as seen, on the ground that goes by
    assert rig.acts.risen(3.0, 1.0) == pytest.approx((0.0, 0.0, 0.0))
    assert np.hypot(*rig.acts.risen(0.0, 1.0)[::2]) == pytest.approx(33.0)


def test_who_rises_stands_before_the_seat() -> None:
    rig = rig_for((Action.SIT, Action.WAVE))
    look = replace(LOOK, gear=("chair",))
    assert fastest([rig.parts(k / 144, Action.SIT, look) for k in range(144)]) < 24.0
    assert rig.acts.risen(0.0, 1.0) == (0.0, 0.0, 0.0)
    assert np.hypot(*rig.acts.risen(6.0, 1.0)[::2]) == pytest.approx(33.0)


def test_the_camera_stops_with_the_subject() -> None:
    direction = understand("a man walks, then sits down and waves")
    stage, _ = stage_of(direction, 640, 360, 24, 144, 1)
    parts = parts_of(direction, Medium.GROUND, (640, 360), stage.unit, (6.0, 0.0))
    assert isinstance(parts[0].rig, ActsRig)
    assert parts[0].pace > 0
    (actor,) = cast(stage, parts, Ground())
    assert actor.beats
    assert max(actor.beats) < 2.4  # no step is heard of who sits


@pytest.mark.parametrize(
    "prompt",
    ["a man walks, then sits down and waves", "a girl runs and jumps in the garden",
     "a woman sits down, then waves, then walks",
     "a boy sits on a bench, then gets up and walks", "a man walks, then waves, static camera"],
)  # fmt: skip
def test_no_frame_pops(prompt: str) -> None:
    (direction,) = shots_of(prompt)
    size, frames = (64, 36), 120
    shot, frame, lumas = build_scene(direction, *size, 24, frames, 3), Frame(64, 36), []
    for index in range(frames):
        shot.draw(index, frame)
        lumas.append(frame.y.astype(np.float32))
    moved = np.abs(np.diff(np.stack(lumas), axis=0)).mean((1, 2))
    for at in range(len(moved)):
        near = np.median(moved[max(at - 6, 0) : at + 7])
        assert float(moved[at]) < 2.6 * (float(near) + 1), at


def test_only_as_many_acts_are_played_as_there_is_time_for() -> None:
    assert rig_for((Action.WALK, Action.SIT, Action.WAVE), 2.5).acts.actions == (
        Action.WALK,
        Action.SIT,
    )


def test_the_last_act_goes_on_where_more_is_drawn() -> None:
    rig = RIGS["man"]
    assert isinstance(rig, HumanRig)
    longer = acts_rig(rig, (Action.SIT, Action.WAVE), 4.0, 8.0)
    shorter = acts_rig(rig, (Action.SIT, Action.WAVE), 4.0, 0.0)
    one = shorter.parts(0.6, Action.SIT, LOOK)[5].points
    two = longer.parts(0.3, Action.SIT, LOOK)[5].points
    assert dist(one[0], two[0]) < 0.01


@pytest.mark.parametrize(
    ("prompt", "shots"),
    [("a dog runs and jumps", 2), ("a man sits on a bench, then waves", 1),
     ("a man lies on a bed, then waves", 2),
     ("a man walks on the beach, then runs in a forest", 2), ("a man walks, then waves", 1),
     ("an astronaut waves, then floats in space", 2)],
)  # fmt: skip
def test_what_cannot_be_blended_is_cut(prompt: str, shots: int) -> None:
    assert len(shots_of(prompt)) == shots


def test_a_still_camera_sees_the_whole_way() -> None:
    direction = understand("a man walks, then waves, static camera")
    assert direction.camera is Camera.STILL
    acts = Acts(RIGS["man"], (Action.WALK, Action.WAVE), (0.0, 2.0), 4.0)  # type: ignore[arg-type]
    assert acts.way(4.0) == pytest.approx(2.0, abs=0.01)
