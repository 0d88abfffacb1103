from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from crake.engines.sketch.direction import Action, Camera, Direction, Subject, Time, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.places.registry import ground_of
from crake.engines.sketch.scene import build_scene, stage_of
from crake.engines.sketch.stage import Medium
from crake.engines.sketch.subjects.cast import cast, parts_of

SURFER = Subject("surfer", Action.RIDE, gear=("surfboard",))


def pictures(direction: Direction, numbers: range) -> list[Frame]:
    scene = build_scene(direction, 320, 180, 24, 96, 1)
    found = []
    for number in numbers:
        frame = Frame(320, 180)
        scene.draw(number, frame)
        found.append(frame)
    return found


@pytest.mark.parametrize("subjects", [(), (SURFER,)])
def test_waves_move_without_a_jump(subjects: tuple[Subject, ...]) -> None:
    direction = Direction("breakers", Time.DAY, subjects=subjects)
    frames = pictures(direction, range(60))
    steps = [np.abs(b.y.astype(int) - a.y).mean() for a, b in pairwise(frames)]
    assert min(steps) > 0.2
    assert max(steps) < 3 * np.median(steps)


def test_who_surfs_has_a_wave_that_stands_above_the_horizon() -> None:
    calm = pictures(Direction("ocean", Time.DAY), range(1))[0]
    wave = pictures(Direction("breakers", Time.DAY, subjects=(SURFER,)), range(1))[0]
    above = slice(50, 70), slice(110, 240)
    assert wave.y[above].mean() < calm.y[above].mean() - 20


def test_the_sea_is_rough_in_a_storm() -> None:
    def roughness(weather: Weather) -> float:
        frame = pictures(Direction("ocean", Time.DAY, weather), range(30, 31))[0]
        return float(np.abs(np.diff(frame.y[122:143].astype(int), axis=0)).mean())

    assert roughness(Weather.STORM) > roughness(Weather.RAIN)


def test_a_wave_goes_with_who_rides_it_to_the_left() -> None:
    direction = Direction("breakers", Time.DAY, subjects=(SURFER,), camera=Camera.PAN_LEFT)
    frame = pictures(direction, range(1))[0]
    foam = frame.y[70:120].astype(int)
    assert foam[:, 280:].mean() > foam[:, :40].mean() + 20


def test_a_lighthouse_throws_its_beam_around_at_night() -> None:
    def change(time: Time) -> float:
        """How much the sky beside it changes in a quarter of a second: clouds are slower."""
        subjects = (Subject("lighthouse", Action.STAND),)
        frames = pictures(Direction("rocky coast", time, subjects=subjects), range(0, 72, 6))
        bright = [float(frame.y[36:56, 20:60].mean()) for frame in frames]
        return max(abs(later - before) for before, later in pairwise(bright))

    assert change(Time.NIGHT) > 5 + change(Time.DAY)


def test_spray_flies_where_waves_hit_the_rocks() -> None:
    frames = pictures(Direction("rocky coast", Time.DAY), range(0, 96, 4))
    white = [float((frame.y[60:112] > 215).mean()) for frame in frames]
    assert max(white) > 1.2 * min(white)


def test_who_looks_at_great_waves_stands_on_sand() -> None:
    girl = Subject("girl", Action.STAND)
    asked = Direction("breakers", Time.DAY, subjects=(girl,))
    assert ground_of(asked).medium is Medium.GROUND
    assert ground_of(replace(asked, subjects=(SURFER,))).medium is Medium.WATER


def test_boats_heave_in_a_storm() -> None:
    def heights(weather: Weather) -> float:
        boat = Subject("boat", Action.FLOAT)
        asked = Direction("ocean", Time.DAY, weather, subjects=(boat,))
        stage, _ = stage_of(asked, 320, 180, 24, 96, 1)
        parts = parts_of(asked, Medium.WATER, (320, 180), stage.unit)
        (actor,) = cast(stage, parts, ground_of(asked))
        rows = [actor.place_of((0.0, 0.0, 0.0), k / 8)[1] for k in range(32)]
        return max(rows) - min(rows)

    assert heights(Weather.STORM) > 3 * heights(Weather.CLEAR)


def test_orange_fish_are_orange_under_water() -> None:
    picture = pictures(Direction("underwater", Time.DAY, subjects=(Subject("fish", Action.SWIM),)),
                       range(1))[0]  # fmt: skip
    u, v = (np.asarray(plane, np.float32) for plane in (picture.u, picture.v))
    assert int(((v > 150) & (u < 112)).sum()) > 60  # Cr of red, Cb of what lacks blue


@pytest.mark.parametrize(
    "direction",
    [Direction("ocean waves", Time.DAY),
     Direction("ocean waves", Time.DAY, subjects=(Subject("ship", Action.FLOAT),))],
)  # fmt: skip
def test_swell_rolls_without_a_jump(direction: Direction) -> None:
    frames = pictures(direction, range(70))
    steps = [np.abs(b.y[100:].astype(int) - a.y[100:]).mean() for a, b in pairwise(frames)]
    assert min(steps) > 0.3
    assert max(steps) < 3 * np.median(steps)


def test_waves_that_are_named_stand_above_each_other() -> None:
    calm, waves = (
        pictures(Direction(place, Time.DAY), range(20, 21))[0] for place in ("ocean", "ocean waves")
    )
    rows = [np.abs(np.diff(frame.y[125:].astype(int), axis=0)).mean() for frame in (calm, waves)]
    assert rows[1] > 1.5 * rows[0]


def test_ships_lie_in_the_water_behind_those_on_the_quay() -> None:
    subjects = Subject("woman", Action.STAND), Subject("ship", Action.FLOAT, count=2)
    direction = Direction("harbour", Time.DAY, subjects=subjects)
    size = 640, 360
    ground = ground_of(direction)
    stage, _ = stage_of(direction, *size, 24, 48, 1)
    parts = parts_of(direction, ground.medium, size, stage.unit)
    ship, woman = cast(stage, parts, ground)
    assert ship.role.sunk
    keels = [ship.ground_of(who, 1.0)[1] - ship.rig.waterline * ship.scale for who in range(2)]
    assert max(keels) < stage.row(0.56)  # where the planks begin
    assert woman.ground_of(0, 1.0)[1] > stage.row(0.9)
