"""Two who do something with each other: they are found, and their bodies meet."""

from __future__ import annotations

from dataclasses import replace
from math import cos, dist

import cv2
import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.grammar.index import LANGUAGES, index_of
from crake.engines.sketch.palette import Light
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene, stage_of
from crake.engines.sketch.stage import Ground, Medium
from crake.engines.sketch.subjects.cast import cast, parts_of
from crake.engines.sketch.subjects.eye import Eye
from crake.engines.sketch.subjects.model import model
from crake.engines.sketch.subjects.parts import Limb, Part, Point, Sheet
from crake.engines.sketch.subjects.reach import FORE, PALM, REACH, UPPER, arm_towards
from crake.engines.sketch.subjects.rig import Look, box_of
from crake.engines.sketch.together.bodies import Person
from crake.engines.sketch.together.deeds import DEEDS
from crake.engines.sketch.together.joining import joined
from crake.engines.sketch.together.pairs import Meeting, PairRig, pair_rig

LOOK = Look(None, 0.3, dark=False)
COUPLES = {
    "people": ("man", "woman"),
    "animals": ("boy", "dog"),
    "anybody": ("knight", "dragon"),
    "ball": ("dog", "ball"),
}
PLAYS = [
    (deed.name, action, *COUPLES[deed.whom])
    for deed in DEEDS
    for action in deed.plays
]  # fmt: skip
PLAYS += [("hold hands", Action.WALK, "woman", "child"), ("pet", Action.STAND, "woman", "cat"),
          ("shake hands", Action.STAND, "man", "boy"), ("fight", Action.STAND, "cat", "dog"),
          ("leash", Action.WALK, "girl", "puppy")]  # fmt: skip
MEETING = [play for play in PLAYS if play[0] in {"hold hands", "shake hands", "dance"}]
PHASES = [k / 12 for k in range(12)]


def pair(name: str, first: str, second: str) -> PairRig:
    rig = pair_rig(name, Subject(first, Action.STAND), Subject(second, Action.STAND))
    assert isinstance(rig, PairRig)
    return rig


def drawn_palms(meeting: Meeting, phase: float) -> list[list[Point]]:
    """Return where the hands of each are drawn, as the pair stands."""
    bodies, palms = meeting.held(phase, LOOK)
    found = []
    for body, hands in zip(bodies, palms, strict=True):
        parts: list[Part] = body.parts(hands)
        if not isinstance(body, Person):
            continue
        ink = body.figure.outfit.hand
        fingers = [part for part in parts if isinstance(part, Limb) and part.ink == ink]
        own = []
        for part in fingers:
            if abs(dist(part.a, part.b) / (body.scale * body.size) - 8.5) < 0.01:
                share = PALM / 8.5
                x, y, z = (a + (b - a) * share for a, b in zip(part.a, part.b, strict=True))
                own.append((x, y, z))
        found.append(own)
    return found


@pytest.mark.parametrize(("name", "action", "first", "second"), MEETING)
def test_hands_that_are_joined_stay_together(
    name: str, action: Action, first: str, second: str
) -> None:
    meeting = pair(name, first, second).meetings[action]
    for phase in PHASES:
        one, two = drawn_palms(meeting, phase)
        near = min(dist(a, b) for a in one for b in two)
        assert near < 1.5, phase  # centimetres: about a pixel of a 640 x 360 picture


@pytest.mark.parametrize("other", ["dog", "cat", "horse", "rabbit", "sheep"])
def test_who_strokes_an_animal_touches_its_head(other: str) -> None:
    meeting = pair("pet", "man", other).meetings[Action.STAND]
    for phase in PHASES:
        (hands,) = drawn_palms(meeting, phase)
        (_, animal), _ = meeting.held(phase, LOOK)
        _, reach = animal.rig.head(phase, Action.STAND) if animal.rig.head else ((0, 0, 0), 0.0)
        assert min(dist(hand, animal.middle) for hand in hands) < 1.4 * reach * animal.scale


def test_palms_meet_once_in_a_high_five() -> None:
    meeting = pair("high five", "man", "woman").meetings[Action.STAND]
    apart = [min(dist(a, b) for a in one for b in two)
             for one, two in (drawn_palms(meeting, k / 24) for k in range(24))]  # fmt: skip
    assert min(apart) < 2.0
    assert max(apart) > 20.0


@pytest.mark.parametrize(("name", "action", "first", "second"), PLAYS)
def test_nothing_of_a_pair_jumps_or_leaves_its_box(
    name: str, action: Action, first: str, second: str
) -> None:
    rig = pair(name, first, second)
    left, bottom, right, top = box_of(rig, action)
    turn = rig.turned(action)
    before, tall = None, top - bottom
    for k in range(41):
        parts = rig.parts(k / 40, action, LOOK)
        points = np.concatenate([part.points for part in parts])
        across = points[:, 0] * cos(turn) - points[:, 2] * np.sin(turn)
        assert left - 0.04 * tall < across.min()
        assert across.max() < right + 0.04 * tall
        if before is not None:
            assert points.shape == before.shape
            assert float(np.abs(points - before).max()) < 0.2 * tall
        before = points
    start = np.concatenate([part.points for part in rig.parts(0.0, action, LOOK)])
    assert before is not None
    assert float(np.abs(start - before).max()) < 0.02 * tall  # it ends where it began


@pytest.mark.parametrize("name", ["shake hands", "talk", "face", "fight", "high five", "kiss"])
def test_they_look_at_each_other(name: str) -> None:
    meeting = pair(name, "man", "woman").meetings[Action.STAND]
    (one, two), _ = meeting.held(0.2, LOOK)
    assert cos(one.heading) > 0.7
    assert cos(two.heading) < -0.7
    assert one.at[0] < two.at[0]


def outlines(name: str) -> int:
    """Count the figures that are seen of a pair, parted by what is behind them."""
    rig = pair(name, "man", "businessman")
    eye = Eye(rig.turned(Action.STAND), rig.pitch, 0.9, box_of(rig, Action.STAND))
    light = Light((0.3, 0.8, 0.5), (1.0, 1.0, 1.0), (0.4, -0.4, 0.8), 0.2)
    picture = model(rig.parts(0.0, Action.STAND, LOOK), eye, light).rgba
    return int(cv2.connectedComponents((picture[..., 3] > 128).astype(np.uint8))[0]) - 1


def test_a_handshake_is_seen_to_join_two_people() -> None:
    assert (outlines("shake hands"), outlines("face")) == (1, 2)


def test_two_of_different_size_take_the_same_steps() -> None:
    rig = pair("hold hands", "woman", "child")
    meeting = rig.meetings[Action.WALK]
    for k, body in enumerate(meeting.bodies(0.1, LOOK)):
        stride = body.rig.gaits[Action.WALK].stride * body.scale * meeting.steps[k]
        assert stride == pytest.approx(rig.gaits[Action.WALK].stride)


@pytest.mark.parametrize("palm", [(40.0, 120.0, 10.0), (0.0, 88.0, 17.0), (200.0, 140.0, 0.0),
                                  (2.0, 139.0, 17.0), (-30.0, 150.0, 40.0)])  # fmt: skip
def test_an_arm_reaches_with_bones_of_the_same_length(palm: Point) -> None:
    root = (0.0, 140.0, 17.0)
    elbow, hand, tip, _ = arm_towards(root, palm, 1.0)
    assert dist(root, elbow) == pytest.approx(UPPER, abs=0.01)
    assert dist(elbow, hand) == pytest.approx(FORE, abs=0.01)
    middle = [a + (b - a) * PALM / dist(hand, tip) for a, b in zip(hand, tip, strict=True)]
    wanted = dist(root, palm)
    assert dist(root, middle) == pytest.approx(min(max(wanted, 13.0), REACH), abs=0.01)


def test_who_chases_is_behind() -> None:
    direction = understand("a cat chasing a mouse")
    stage, _ = stage_of(direction, 640, 360, 24, 24, 1)
    parts = parts_of(direction, Medium.GROUND, (640, 360), stage.unit)
    actors = {actor.rig: actor for actor in cast(stage, parts, Ground())}
    cat, mouse = (actors[part.rig] for part in parts)
    assert cat.spot.aside < mouse.spot.aside
    assert cat.spot.pace == mouse.spot.pace > 0


def test_two_on_a_bench_share_it() -> None:
    direction = understand("a man and a woman sitting on a bench")
    (part,) = parts_of(direction, Medium.GROUND, (1280, 720), 1.0)
    assert part.subject.gear == ("bench",)

    def sheets(gear: tuple[str, ...]) -> int:
        parts = part.rig.parts(0.0, Action.SIT, replace(LOOK, gear=gear))
        return sum(isinstance(each, Sheet) for each in parts)

    assert sheets(part.subject.gear) - sheets(()) == 18  # three boards of six faces, once


def test_others_keep_their_relations() -> None:
    man, woman = Subject("man", Action.STAND, deed="hug", partner=1), Subject("woman", Action.STAND)
    bird = Subject("bird", Action.FLY, to=1)
    found, rigs = joined((man, woman, bird))
    assert [subject.kind for subject in found] == ["man", "bird"]
    assert list(rigs) == [0]
    assert found[1].to == 0  # who was beside the woman is beside the pair


@pytest.mark.parametrize("partner", [0, 7, None])
def test_who_has_nobody_to_do_it_with_is_drawn_alone(partner: int | None) -> None:
    alone = Subject("man", Action.STAND, deed="hug", partner=partner)
    direction = Direction("meadow", Time.DAY, subjects=(alone,))
    (part,) = parts_of(direction, Medium.GROUND, (640, 360), 0.5)
    assert not isinstance(part.rig, PairRig)


def test_every_deed_has_a_word_in_every_language() -> None:
    for language in LANGUAGES:
        known = {sense.value for senses in index_of(language).values() for sense in senses
                 if sense.topic.value == "deed"}  # fmt: skip
        assert known >= {deed.name for deed in DEEDS}, language


def test_each_way_of_doing_it_is_seen_from_where_it_shows_best() -> None:
    rig = pair("talk", "man", "woman")
    assert rig.turned(Action.SIT) > 1.0 > rig.turned(Action.WALK) > 0.5 > rig.turned(Action.STAND)


def test_those_who_do_something_together_know_each_other_where_a_rider_is_left_out() -> None:
    direction = understand("a man rides a bicycle, a boy hugs a girl")
    assert direction.subjects[2].partner == 3
    rigs = [part.rig for part in parts_of(direction, Medium.GROUND, (640, 360), 0.5)]
    assert len(rigs) == 2
    assert isinstance(rigs[1], PairRig)


@pytest.mark.parametrize("prompt", ["two bees fight", "abeilles combatent", "two fish kiss"])
def test_those_that_never_stand_do_things_together_as_they_can(prompt: str) -> None:
    frame = Frame(96, 64)
    scene = build_scene(understand(prompt), 96, 64, 24, 4, 1)
    scene.draw(2, frame)
    assert float(frame.y.std()) > 2
