from __future__ import annotations

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Camera, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.kinds.registry import rig_of
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.cars import BLUE, RED, beacon
from crake.engines.sketch.subjects.machines import track
from crake.engines.sketch.subjects.rig import Look, box_of

NIGHT, DAY = Look(None, 0.3, dark=True), Look(None, 0.3, dark=False)


def glows(phase: float) -> tuple[float, float]:
    """Return how bright the blue and the red shine of a beacon are."""
    shines = [part.ink for part in beacon(0, 140, 50, phase, NIGHT) if part.ink.mist]
    blue, red = (next(ink.mist for ink in shines if ink.base == c) for c in (BLUE, RED))
    return blue, red


def test_lights_flash_in_turn_and_shine_at_night_only() -> None:
    (blue, red), (blue_later, red_later) = glows(0.25), glows(0.75)
    assert blue > 10 * red
    assert red_later > 10 * blue_later
    assert not any(part.ink.mist for part in beacon(0, 140, 50, 0.25, DAY))


@pytest.mark.parametrize(
    ("low", "tall"),
    [("sports car", "car"), ("car", "suv"), ("suv", "van"), ("race car", "vintage car")],
)
def test_bodies_differ_in_how_tall_they_are(low: str, tall: str) -> None:
    tops = []
    for kind in (low, tall):
        rig = rig_of(kind)
        assert rig is not None
        tops.append(box_of(rig, Action.DRIVE)[3])
    assert tops[0] < 0.95 * tops[1]


def test_a_track_goes_on_by_whole_shoes_in_a_cycle() -> None:
    start, end = (track(phase, 50, 150, 66, 40) for phase in (0.0, 1.0))
    shoes = [{tuple(p.round(2)) for part in parts for p in part.points} for parts in (start, end)]
    assert len(shoes[0] ^ shoes[1]) < 8


def test_trains_run_on_rails() -> None:
    size = 256, 144
    frame, other = Frame(*size), Frame(*size)
    for kind, picture in (("train", frame), ("truck", other)):
        subject = Subject(kind, Action.DRIVE)
        still = Direction("desert", Time.DAY, subjects=(subject,), camera=Camera.STILL)
        build_scene(still, *size, 24, 24, 1).draw(2, picture)
    ahead = slice(112, 130), slice(236, 256)  # where neither has come yet
    assert np.abs(frame.y[ahead].astype(int) - other.y[ahead]).max() > 30


def test_what_drives_beside_a_motorcycle_is_no_rider_of_it() -> None:
    subjects = (Subject("police car", Action.DRIVE), Subject("motorcycle", Action.DRIVE))
    scene = build_scene(Direction("street", Time.DAY, subjects=subjects), 96, 54, 24, 24, 1)
    shown = [
        player.subject.kind for player in scene._takes[0]._players if isinstance(player, Actor)
    ]
    assert sorted(shown) == ["motorcycle", "police car"]
