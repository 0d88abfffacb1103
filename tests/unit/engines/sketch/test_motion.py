"""Pictures move smoothly and never stand still: no pops, no repeated and no uniform frames."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.cuts import cuts
from crake.engines.sketch.direction import (
    Action,
    Camera,
    Direction,
    Framing,
    Relation,
    Season,
    Subject,
    Tempo,
    Time,
    Weather,
)
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import Scene, build_scene, stage_of
from crake.engines.sketch.stage import Ground, Medium
from crake.engines.sketch.subjects.cast import cast, parts_of
from crake.engines.sketch.subjects.cycles import RIGS
from crake.engines.sketch.subjects.rig import Look, displayed
from tests.unit.engines.sketch.motion import PROMPTS

SIZE, FRAMES = (64, 36), 40
SPIKE = 2.6
"""How far a change between two frames may exceed the usual one of a clip, which is about as large
as one step of brightness more than its median."""


def lumas(shot: Scene, frames: int, size: tuple[int, int] = SIZE) -> NDArray[np.float32]:
    frame, pictures = Frame(*size), []
    for index in range(frames):
        shot.draw(index, frame)
        pictures.append(frame.y.astype(np.float32))
    return np.stack(pictures)


def changes(pictures: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(np.abs(np.diff(pictures, axis=0)).mean((1, 2)), np.float32)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_nothing_pops_repeats_or_is_uniform(prompt: str) -> None:
    direction = understand(prompt)
    if direction.weather is Weather.STORM:  # lightning is meant to startle
        direction = replace(direction, weather=Weather.RAIN)
    pictures = lumas(build_scene(direction, *SIZE, 24, FRAMES, 3), FRAMES)
    moved = changes(pictures)
    assert float(moved.max()) < SPIKE * (float(np.median(moved)) + 1)
    assert float(moved.min()) > 0.2  # grain alone changes more
    assert float(pictures.std((1, 2)).min()) > 3


def test_slow_motion_is_slower() -> None:
    direction = Direction("meadow", Time.DAY, subjects=(Subject("horse", Action.RUN),))
    fast, slow = (
        lumas(build_scene(replace(direction, tempo=tempo), *SIZE, 24, 12, 1), 12)
        for tempo in (Tempo.NORMAL, Tempo.SLOW_MOTION)
    )
    assert float(changes(slow).mean()) < 0.8 * float(changes(fast).mean())


def test_steps_are_in_step_with_slow_motion() -> None:
    direction = Direction("meadow", Time.DAY, subjects=(Subject("horse", Action.WALK),))
    usual, slow = (
        build_scene(replace(direction, tempo=tempo), *SIZE, 24, 96, 1).beats
        for tempo in (Tempo.NORMAL, Tempo.SLOW_MOTION)
    )
    assert slow[2] - slow[1] == pytest.approx(2.5 * (usual[2] - usual[1]), rel=0.1)


@pytest.mark.parametrize(
    ("time", "brighter"), [(Time.DAWN, True), (Time.SUNSET, False), (Time.GOLDEN, False)]
)
def test_the_sun_goes_its_way_in_a_time_lapse(time: Time, brighter: bool) -> None:
    direction = Direction("ocean", time, tempo=Tempo.TIME_LAPSE)
    pictures = lumas(build_scene(direction, *SIZE, 24, 48, 1), 48)
    first, last = (float(picture[:12].mean()) for picture in (pictures[0], pictures[-1]))
    assert last > first + 5 if brighter else last < first - 5


@pytest.mark.parametrize(
    ("place", "kind"), [("meadow", None), ("beach", "man"), ("lake", None), ("mountains", "horse")]
)
def test_land_and_those_on_it_are_lit_by_the_hour_that_passes(place: str, kind: str | None) -> None:
    subjects = (Subject(kind, Action.WALK),) if kind else ()
    direction = Direction(place, Time.DAWN, subjects=subjects, tempo=Tempo.TIME_LAPSE)
    pictures = lumas(build_scene(direction, *SIZE, 24, 48, 1), 48)
    ground = pictures[:, 24:].mean((1, 2))
    assert ground[47] > 1.22 * ground[0]
    assert float(np.abs(np.diff(ground)).max()) < 0.1 * float(ground[47] - ground[0])  # evenly


LARGE = 256, 144


def test_a_day_becomes_night() -> None:
    night = Direction("city", Time.NEON, camera=Camera.STILL, without=frozenset({"car"}))
    direction = replace(night, time=Time.DAY, tempo=Tempo.TIME_LAPSE, until=Time.NEON)
    pictures = lumas(build_scene(direction, *LARGE, 24, 48, 1), 48, LARGE)
    means = pictures.mean((1, 2))
    assert means[-1] < 0.8 * means[0]
    assert float(np.abs(np.diff(means)).max()) < 0.1 * float(means[0] - means[-1])  # evenly
    lamps = lumas(build_scene(night, *LARGE, 24, 1, 1), 1, LARGE)[0]
    houses = slice(80, 100)  # rows between the sky and the street
    assert float(np.abs(pictures[-1] - lamps)[houses].mean()) < 8


def test_a_tree_goes_through_the_year() -> None:
    tree = Subject("tree", Action.STAND)
    still = Direction("meadow", Time.DAY, subjects=(tree,), camera=Camera.STILL)
    year = replace(still, tempo=Tempo.TIME_LAPSE, season=Season.SPRING, until_season=Season.WINTER)
    crown = slice(40, 90), slice(100, 160)
    passing = lumas(build_scene(year, *LARGE, 24, 48, 1), 48, LARGE)
    ends = passing[0][crown], passing[-1][crown]
    seasons = [
        lumas(build_scene(replace(still, season=season), *LARGE, 24, 1, 1), 1, LARGE)[0][crown]
        for season in (Season.SPRING, Season.WINTER)
    ]
    apart = [[float(np.abs(end - season).mean()) for season in seasons] for end in ends]
    assert apart[0][0] < 0.5 * apart[0][1]
    assert apart[1][1] < 0.5 * apart[1][0]


def test_the_glitter_goes_with_the_sun() -> None:
    direction = Direction("lake", Time.DAY, tempo=Tempo.TIME_LAPSE)
    pictures = lumas(build_scene(direction, *SIZE, 24, 48, 1), 48)

    def middle(picture: NDArray[np.float32]) -> float:
        bright = (picture[20:] > np.percentile(picture[20:], 96)).sum(0)
        return float((bright * np.arange(bright.size)).sum() / max(bright.sum(), 1))

    assert middle(pictures[-2]) > middle(pictures[1]) + 8


def test_what_is_behind_a_close_up_is_out_of_focus() -> None:
    direction = Direction("village", Time.DAY, subjects=(Subject("woman", Action.STAND),))
    usual, close = (
        lumas(build_scene(replace(direction, framing=framing), 128, 72, 24, 2, 1), 1, (128, 72))
        for framing in (Framing.MEDIUM, Framing.CLOSE_UP)
    )
    edges = [float(np.abs(np.diff(p[0][:60, :40], axis=1)).mean()) for p in (usual, close)]
    assert edges[1] < 0.7 * edges[0]


def test_long_clips_are_cut_where_segments_begin() -> None:
    walker = Direction("park", Time.DAY, subjects=(Subject("man", Action.WALK),))
    for seconds, takes in ((4, 1), (9, 1), (12, 2), (15, 3), (20, 3)):
        framings, starts = cuts(walker, seconds * 24, 24)
        assert len(framings) == len(starts) == takes
        assert all(start % 48 == 0 for start in starts)
    for still in (
        replace(walker, subjects=()),
        replace(walker, camera=Camera.PAN_LEFT),
        replace(walker, framing=Framing.CLOSE_UP),
        replace(walker, tempo=Tempo.TIME_LAPSE),
    ):
        assert cuts(still, 480, 24)[1] == [0]


def test_a_cut_changes_the_picture_at_once_and_beats_go_on() -> None:
    direction = Direction("park", Time.DAY, subjects=(Subject("man", Action.WALK),))
    scene = build_scene(direction, *SIZE, 24, 240, 1)
    start = cuts(direction, 240, 24)[1][1]
    moved = changes(lumas(scene, start + 3))
    assert moved.argmax() == start - 1
    assert scene.beats == tuple(sorted(scene.beats))
    assert scene.beats[-1] > 9


def sizes(*subjects: Subject) -> list[float]:
    direction = Direction("meadow", Time.DAY, subjects=subjects)
    return [part.scale for part in parts_of(direction, Medium.GROUND, (1280, 720), 1.0)]


def test_those_who_are_seen_together_are_of_a_size_with_each_other() -> None:
    alone = sizes(Subject("mouse", Action.WALK))
    beside = sizes(Subject("elephant", Action.WALK), Subject("mouse", Action.WALK))
    assert beside[1] < 0.5 * alone[0]


def test_who_rides_a_bicycle_is_drawn_once() -> None:
    man = Subject("man", Action.RIDE, relation=Relation.ON, to=1)
    direction = Direction("road", Time.DAY, subjects=(man, Subject("bicycle", Action.DRIVE)))
    (part,) = parts_of(direction, Medium.GROUND, (1280, 720), 1.0)
    assert (part.subject.kind, part.rider and part.rider.kind) == ("bicycle", "man")


def test_an_animal_rides_a_motorcycle_in_the_place_of_a_biker_and_keeps_its_colour() -> None:
    rig, black = RIGS["motorcycle"], (0.1, 0.1, 0.1)
    look = Look(None, 0.3, dark=False)
    cat = replace(look, rider=Subject("cat", Action.RIDE, colour=black))
    inks = {part.ink.base for part in rig.parts(0.2, Action.RIDE, cat)}
    assert displayed(black) in inks
    assert displayed(black) not in {p.ink.base for p in rig.parts(0.2, Action.RIDE, look)}


@pytest.mark.parametrize("relation", [None, Relation.ON, Relation.OVER, Relation.IN_FRONT])
def test_who_is_on_or_over_a_place_is_beside_the_others(relation: Relation | None) -> None:
    children = Subject("child", Action.RUN, count=2, relation=relation)
    direction = Direction("beach", Time.DAY, subjects=(children, Subject("dog", Action.RUN)))
    stage, _ = stage_of(direction, 1280, 720, 24, 48, 1)
    parts = parts_of(direction, Medium.GROUND, (1280, 720), stage.unit)
    dog, child = (actor.spot.aside for actor in cast(stage, parts, Ground()))
    assert (child - dog) * 1280 > 0.4 * (parts[0].width + parts[1].width)


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_can_be_drawn(relation: Relation) -> None:
    pair = (Subject("cat", Action.SIT, relation=relation, to=1), Subject("car", Action.DRIVE))
    direction = Direction("city", Time.DAY, subjects=pair)
    assert lumas(build_scene(direction, *SIZE, 24, 3, 1), 2).std() > 4
