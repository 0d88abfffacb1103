from __future__ import annotations

from collections.abc import Callable
from math import dist

import pytest

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.sound import soundtrack
from crake.engines.sketch.subjects import exercises, games
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.parts import Point
from crake.engines.sketch.subjects.postures import HIP
from crake.engines.sketch.subjects.repertoire import POSTURES
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.subjects.thrown import Thrown

WAYS: dict[str, Callable[[float], Point]] = {
    "kicked": lambda phase: games.kicked(phase, 12.0),
    "thrown": lambda phase: games.thrown(phase, 8.0),
    "hit": lambda phase: games.hit(phase, 5.0),
    "dribbled": lambda phase: games.dribbled(phase, 12.0),
    "tossed": lambda phase: games.tossed(phase, 12.0),
    "dunked": games.dunked,
}


@pytest.mark.parametrize("name", WAYS)
def test_a_ball_goes_on_where_it_was_and_stays_above_the_ground(name: str) -> None:
    way = WAYS[name]
    fast = 9.0  # centimetres in a thousandth of a cycle
    for k in range(1000):
        assert dist(way(k / 1000), way((k + 1) / 1000)) < fast, k
        assert way(k / 1000)[1] > 4.5


def test_a_ball_is_where_foot_hand_and_racket_meet_it() -> None:
    foot = games.kick(games.STRUCK).legs[1]
    x, _, _ = games.kicked(games.STRUCK, 12.0)
    assert 0 < x - foot.ahead < 16 + 12
    for way, posture, phase in (
        (WAYS["thrown"], games.throw, 0.2),
        (WAYS["thrown"], games.throw, games.CAUGHT),
        (WAYS["tossed"], games.toss, 0.1),
        (WAYS["dunked"], games.dunk, 0.35),
    ):
        palm = posture(phase).palms[1]
        assert palm is not None
        assert dist(palm, way(phase)) < 20, (posture, phase)
    palm = games.tennis(games.HIT).palms[1]
    assert palm is not None
    aim = games.aimed(games.HIT)
    strings = [a + games.RACKET * b for a, b in zip(palm, aim, strict=True)]
    assert dist(strings, games.hit(games.HIT, 5.0)) < 6


def test_a_ball_that_leaves_the_picture_is_in_step_with_who_plays() -> None:
    boy = Subject("boy", Action.KICK, gear=("soccer ball",))
    scene = build_scene(Direction("park", Time.DAY, subjects=(boy,)), 128, 72, 24, 96, 1)
    player, ball = scene._takes[0]._players
    assert isinstance(player, Actor)
    assert isinstance(ball, Thrown)
    assert ball.steps * ball.hold == player.steps * player.hold
    assert ball.ground_of(0, 1.3) == player.ground_of(0, 1.3)
    assert scene.beats == player.beats
    assert len(scene.beats) >= 1


def test_a_kick_is_heard() -> None:
    boy = Subject("boy", Action.KICK, gear=("soccer ball",))
    direction = Direction("park", Time.DAY, subjects=(boy,))
    struck, not_struck = (soundtrack(direction, 1.0, 1, beats) for beats in ((0.5,), ()))
    assert (struck != not_struck).any()


def test_toes_stay_where_they_are_in_push_ups() -> None:
    rig = KINDS["man"].rig
    assert rig is not None
    look = Look(None, 0.3, dark=False)
    ends = []
    for phase in (0.0, 0.25, 0.5):
        points = [point for part in rig.parts(phase, Action.PUSH_UP, look) for point in part.points]
        ends.append(min(float(x) for x, _, _ in points))
        assert min(float(y) for _, y, _ in points) > -4
    assert max(ends) - min(ends) < 2.5


def test_who_meditates_sits_on_the_ground_and_kneels_on_the_knees() -> None:
    assert exercises.meditate(0.0).hip[1] < 20 - HIP
    assert POSTURES[Action.KNEEL](0.0).hip[1] < 60 - HIP
