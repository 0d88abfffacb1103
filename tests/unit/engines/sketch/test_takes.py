"""What goes on through the takes of a shot: who walks walks on, who talks is shown in turn."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.cuts import shown_in_takes
from crake.engines.sketch.direction import Action, Framing, Subject
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.staging import staged
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.expressions import CLOSED
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.together.pairs import PairRig, pair_rig
from crake.media.encode import SAMPLE_RATE

FPS = 24
LOOK = Look(None, 0.3, dark=False)


def actors(prompt: str, seconds: int) -> list[Actor]:
    takes = build_scene(understand(prompt), 160, 90, FPS, seconds * FPS, 1)._takes
    found = [take._players[-1] for take in takes]
    assert all(isinstance(actor, Actor) for actor in found)
    return [actor for actor in found if isinstance(actor, Actor)]


def test_who_walks_has_gone_on_after_a_cut() -> None:
    first, second = actors("a man walking in a park", 12)
    before, after = first.stage, second.stage
    assert after.since == pytest.approx(before.seconds)
    motion, end = before.motion, before.seconds
    gone = motion.scroll(end) + (motion.place(end) - motion.place(0.0)) * before.width
    # In seconds of walking: he is seen larger now.
    assert after.motion.scroll(0.0) / after.motion.pace == pytest.approx(gone / motion.pace)
    cycle = first.steps * first.hold / FPS
    step = (after.since / cycle - second._begun) % 1.0
    assert min(step, 1 - step) < 0.02  # and is in the midst of the same step


def test_steps_go_on_in_a_steady_beat_through_a_cut() -> None:
    scene = build_scene(understand("a man walking in a park"), 160, 90, FPS, 12 * FPS, 1)
    between = np.diff(scene.beats)
    assert float(between.max()) < 1.15 * float(np.median(between))
    assert float(between.min()) > 0.85 * float(np.median(between))


def test_two_who_talk_are_shown_in_shot_and_counter_shot() -> None:
    shown, starts = shown_in_takes(understand("two people talking in a cafe"), 12 * FPS, FPS)
    assert [take.whom for take in shown] == [None, 0, 1, None]
    assert shown[1].framing is Framing.CLOSE_UP
    assert starts == [0, 72, 144, 216]
    together, _ = shown_in_takes(understand("two people talking in a cafe"), 4 * FPS, FPS)
    assert len(together) == 1
    asked, _ = shown_in_takes(understand("two people talking, wide shot"), 12 * FPS, FPS)
    assert {take.framing for take in asked} == {Framing.WIDE}


def test_one_looks_at_who_is_meant_over_the_shoulder_of_the_other() -> None:
    pair = pair_rig("talk", Subject("man", Action.STAND), Subject("woman", Action.STAND))
    assert isinstance(pair, PairRig)
    one, two = pair.over_shoulder(0), pair.over_shoulder(1)
    assert one.head is not None
    assert two.head is not None
    assert one.head(0.0, Action.STAND)[0][0] < -20 < 20 < two.head(0.0, Action.STAND)[0][0]
    assert one.turned(Action.STAND) == -two.turned(Action.STAND) > 0.4


def test_two_who_talk_open_their_mouths_in_turn() -> None:
    pair = pair_rig("talk", Subject("man", Action.STAND), Subject("woman", Action.STAND))
    assert isinstance(pair, PairRig)
    meeting = pair.meetings[Action.STAND]
    first, second = np.array(
        [[body.look.gape for body in meeting.bodies(k / 40, LOOK)] for k in range(40)]
    ).T
    assert first[:20].max() > 1
    assert second[20:].max() > 1
    assert first[20:].max() == second[:20].max() == CLOSED


def noise() -> np.ndarray:
    return np.random.default_rng(1).standard_normal((2, 2 * SAMPLE_RATE)).astype(np.float32)


def test_who_goes_across_the_picture_is_heard_to() -> None:
    left, right = staged(noise(), Framing.MEDIUM, lambda seconds: 0.1 + 0.4 * seconds)
    half = SAMPLE_RATE
    assert left[:half].std() > 1.2 * right[:half].std()
    assert right[half:].std() > 1.2 * left[half:].std()


def test_who_is_far_is_quiet_and_dull() -> None:
    far, near = (staged(noise(), framing)[0] for framing in (Framing.AERIAL, Framing.MEDIUM))
    assert far.std() < 0.5 * near.std()
    bright = [float(np.diff(sound).std() / sound.std()) for sound in (far, near)]
    assert bright[0] < 0.7 * bright[1]
