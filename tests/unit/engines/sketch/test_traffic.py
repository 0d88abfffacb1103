"""What passes on roads, and who goes along the banks of waters."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Camera, Direction, Relation, Subject, Tempo, Time
from crake.engines.sketch.places.registry import ashore, ground_of
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.stage import Medium
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SIZE = 192, 108
MOTORWAY = asked("motorway", Time.DAY, kind=None, camera=Camera.STILL)


def test_cars_pass_on_a_motorway_unless_none_are_wanted() -> None:
    road = slice(56, 84)

    def moved(direction: Direction) -> float:
        shot = scene(direction, SIZE, 48)
        return float(np.abs(luma(shot, 30, SIZE) - luma(shot, 0, SIZE))[road].mean())

    empty = replace(MOTORWAY, without=frozenset({"car"}))
    assert moved(MOTORWAY) > 1.6 * moved(empty)


def test_traffic_leaves_trails_of_light_in_a_time_lapse_at_night() -> None:
    night = replace(MOTORWAY, time=Time.NIGHT, tempo=Tempo.TIME_LAPSE)
    frame = drawn(scene(night, SIZE, 24), 12, SIZE)
    assert frame.v[30:42].max() > 165  # tail lamps are red


@pytest.mark.parametrize("place", ["river", "lake", "mountain lake"])
def test_who_rides_at_a_water_has_ground_under_the_wheels(place: str) -> None:
    rider = Direction(place, Time.DAY, subjects=(Subject("bicycle", Action.DRIVE),))
    assert ashore(rider)
    assert ground_of(rider).medium is Medium.GROUND
    frame = drawn(scene(rider, SIZE, 2), 0, SIZE)
    assert frame.u[46:52, :12].mean() < 124  # grass, not the blue of water
    walker = Subject("person", Action.WALK)
    assert not ashore(replace(rider, subjects=(walker,)))
    assert ashore(replace(rider, subjects=(replace(walker, relation=Relation.BESIDE),)))
    assert not ashore(replace(rider, subjects=(Subject("boat", Action.FLOAT),)))


def test_an_eclipse_is_a_black_disc_in_a_ring_of_light() -> None:
    direction = replace(understand("a total solar eclipse"), camera=Camera.STILL)
    sky = luma(build_scene(direction, *SIZE, 24, 1, 1), 0, SIZE)[:40]
    assert sky.max() > 190
    row, column = divmod(int(sky.argmax()), SIZE[0])
    around = sky[max(row - 9, 0) : row + 9, column - 9 : column + 9]
    assert around.min() < 45


@pytest.mark.parametrize("place", ["construction site", "palace garden", "mars colony"])
def test_what_is_built_there_stands_out_against_the_sky(place: str) -> None:
    sky = luma(scene(asked(place, Time.DAY, kind=None), SIZE, 1), 0, SIZE)[36:64]
    assert (np.abs(np.diff(sky, axis=1)) > 25).sum() > 40
