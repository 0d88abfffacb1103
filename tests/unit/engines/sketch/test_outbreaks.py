"""What breaks loose outdoors, and what takes off from a runway."""

from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Camera, Time
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.rig import Look
from tests.unit.engines.sketch.scenes import asked, luma, scene

SIZE = 192, 108


def test_an_avalanche_grows_as_it_comes_down() -> None:
    shot = scene(asked("avalanche", Time.DAY, kind=None, camera=Camera.STILL), SIZE, 96)
    first, middle, last = (luma(shot, k, SIZE) for k in (0, 48, 95))
    grown = [int((np.abs(later - first) > 12).sum()) for later in (middle, last)]
    assert grown[0] > 150
    assert grown[1] > 1.5 * grown[0]


def test_a_geyser_stands_high_and_never_stands_still() -> None:
    shot = scene(asked("geyser", Time.DAY, kind=None, camera=Camera.STILL), SIZE, 48)
    first, later = luma(shot, 0, SIZE), luma(shot, 11, SIZE)
    column = slice(20, 60), slice(100, 116)
    assert first[column].max() > 225
    assert np.abs(later - first)[column].mean() > 4


@pytest.mark.parametrize("kind", ["plane", "fighter jet"])
def test_a_plane_rolls_on_its_wheels_then_leaves_the_runway(kind: str) -> None:
    rig = rig_of(kind)
    assert rig is not None
    assert rig.gaits[Action.RISE].stride > 0
    look = Look(None, 0.3, dark=False)
    hulls = [part.hull for part in rig.parts(0.0, Action.STAND, look)]
    lowest = min(float(points[:, 1].min()) - around for points, around in hulls)
    assert -2 < lowest < 3
    direction = asked("runway", Time.DAY, kind=kind, action=Action.RISE, camera=Camera.TRACK)
    actor = scene(direction, SIZE, 96)._takes[0]._players[0]
    assert isinstance(actor, Actor)
    assert actor.ground_of(0, 3.9)[1] < actor.ground_of(0, 0.0)[1] - 20


@pytest.mark.parametrize(("kind", "place"), [("plane", "runway"), ("helicopter", "desert")])
def test_what_lands_comes_down_and_stays_down(kind: str, place: str) -> None:
    direction = asked(place, Time.DAY, kind=kind, action=Action.LAND, camera=Camera.TRACK)
    actor = scene(direction, SIZE, 96)._takes[0]._players[0]
    assert isinstance(actor, Actor)
    rows = [actor.ground_of(0, seconds)[1] for seconds in (0.0, 1.0, 2.8, 3.9)]
    assert rows[0] < rows[1] - 10 < rows[2] - 20
    assert abs(rows[3] - rows[2]) < 1
