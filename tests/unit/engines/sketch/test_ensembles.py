"""Bands, orchestras, choirs and families: several in one drawing, who play and go together."""

from __future__ import annotations

from math import pi

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Time
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.subjects.ensembles import RIGS, Family, Member
from crake.engines.sketch.subjects.parts import Limb
from crake.engines.sketch.subjects.rig import Look

LOOK = Look(None, 0.3, dark=False)


@pytest.mark.parametrize("name", RIGS)
def test_a_group_is_one_subject_however_many_are_named(name: str) -> None:
    assert KINDS[name].group
    subject = understand(f"a {name}").subject
    assert subject is not None
    assert (subject.kind, subject.count) == (name, 1)


@pytest.mark.parametrize("name", RIGS)
def test_nobody_of_a_group_is_frozen_and_nothing_jumps(name: str) -> None:
    rig = RIGS[name]
    for action, gait in rig.gaits.items():
        frames = max(8, round(gait.seconds * 24))
        poses = [rig.parts(k / frames, action, LOOK) for k in range(frames + 1)]
        assert len({len(pose) for pose in poses}) == 1
        middles = np.stack([np.array([p.points.mean(axis=0) for p in pose]) for pose in poses])
        steps = np.abs(np.diff(middles, axis=0)).max(axis=(1, 2))
        assert steps.max() < 60.0, action
        assert np.abs(middles[-1] - middles[0]).max() < 1.0, action


def test_musicians_of_a_band_have_room() -> None:
    for name in ("jazz band", "rock band", "string quartet", "orchestra", "choir"):
        heads = [
            part.a for part in RIGS[name].parts(0.0, Action.STAND, LOOK)
            if isinstance(part, Limb) and part.ra == part.rb and 11.0 < part.ra < 18.0
            and part.a[1] > 80.0
        ]  # fmt: skip
        assert len(heads) >= 4, name


def test_a_family_holds_hands_and_no_foot_slides() -> None:
    pair = Family((Member("man", -28.0), Member("girl", 28.0, 3)))
    figures = [member.figure(LOOK) for member in pair.members]
    for k in range(12):
        (_, near), (far, _) = pair._hands(figures, k / 12)
        assert near == far is not None
    rig = RIGS["family"]
    gait = rig.gaits[Action.WALK]
    assert gait.stride == pytest.approx(2 * 62 / 0.58, rel=0.1)
    assert gait.touches
    assert rig.turned(Action.WALK) < pi / 2


def test_a_family_of_three_has_one_child() -> None:
    three, four = (len(RIGS[name].parts(0.0, Action.STAND, LOOK))
                   for name in ("family of three", "family"))  # fmt: skip
    assert three < four


def test_a_band_plays_on_a_stage_at_night() -> None:
    direction = understand("a jazz band playing on stage")
    assert (direction.place, direction.time) == ("stage", Time.NIGHT)
