from __future__ import annotations

from itertools import cycle, pairwise

import numpy as np
import pytest

from crake.engines.sketch.camera import Motion
from crake.engines.sketch.cuts import cuts
from crake.engines.sketch.direction import (
    Action,
    Camera,
    Direction,
    Subject,
    Time,
    Weather,
)
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.scene import stage_of
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SMALL = 80, 46
DRAWN = [name for name, kind in KINDS.items() if kind.rig is not None]
SHOWN = [name for name, place in PLACES.items() if place.plan is not None]
WHO: list[str | None] = [*DRAWN, None]


@pytest.mark.parametrize("place", SHOWN)
def test_the_same_arguments_give_the_same_bytes_in_any_order(place: str) -> None:
    direction = asked(place, weather=Weather.RAIN, kind="bird", camera=Camera.ZOOM_IN)
    first, second = (scene(direction, SMALL, frames=24) for _ in range(2))
    wanted = {k: drawn(first, k, SMALL).buffer for k in (0, 17)}
    frame = Frame(*SMALL)  # an old picture lies in it
    for index in (17, 9, 0):
        second.draw(index, frame)
        assert index not in wanted or (frame.buffer == wanted[index]).all()


def test_another_seed_gives_another_picture() -> None:
    one, two = (luma(scene(asked(), seed=seed), 5) for seed in (1, 2))
    assert float(np.abs(one - two).mean()) > 3


@pytest.mark.parametrize("place", SHOWN)
def test_subjects_of_all_kinds_appear_in_a_place(place: str) -> None:
    start, every = SHOWN.index(place), len(SHOWN)
    for number, kind in [*enumerate(WHO)][start::every] or [(0, None)]:
        action = list(Action)[number % len(Action)]
        time = list(Time)[number % 5]
        shot = scene(asked(place, time, kind=kind, action=action), SMALL, frames=14)
        first, middle = luma(shot, 0, SMALL), luma(shot, 7, SMALL)
        assert first.std() > 4, f"{kind} in {place}: uniform"
        assert np.abs(first - middle).mean() > 0.4, f"{kind} in {place}: nothing moves"


@pytest.mark.parametrize(("camera", "weather"), list(zip(Camera, cycle(Weather), strict=False)))
def test_every_camera_works_in_every_weather(camera: Camera, weather: Weather) -> None:
    for place, action in (("river", Action.RUN), ("space", Action.STAND)):
        shot = scene(asked(place, weather=weather, camera=camera, action=action), frames=24)
        assert np.abs(luma(shot, 0) - luma(shot, 12)).mean() > 0.3


@pytest.mark.parametrize("action", Action)
def test_every_action_can_be_asked_of_any_subject(action: Action) -> None:
    start, every = list(Action).index(action), len(Action)
    for number, kind in enumerate(DRAWN[start::every]):
        place = SHOWN[(start + number) % len(SHOWN)]
        shot = scene(asked(place, kind=kind, action=action), (96, 64), frames=3)
        assert luma(shot, 2, (96, 64)).std() > 4


@pytest.mark.parametrize("size", [(64, 48), (48, 64), (16, 16), (98, 176), (256, 32), (34, 130)])
@pytest.mark.parametrize("place", ["river", "city", "room", "space", "forest"])
def test_any_even_size_works(place: str, size: tuple[int, int]) -> None:
    shot = scene(asked(place, camera=Camera.TILT_UP), size, frames=6)
    assert drawn(shot, 5, size).buffer.std() > 3


@pytest.mark.parametrize("count", [2, 5, 9])
def test_several_subjects_share_the_picture(count: int) -> None:
    shot = scene(asked("meadow", kind="dog", count=count))
    alone = scene(asked("meadow", kind=None))
    assert np.abs(luma(shot, 9) - luma(alone, 9)).mean() > 1


@pytest.mark.parametrize(
    ("place", "kind", "camera"),
    [
        ("river", "cat", Camera.TRACK),
        ("garden", "person", Camera.PAN_RIGHT),
        ("city", "car", Camera.PAN_LEFT),
        ("sky", "bird", Camera.TRACK),
        ("ocean", None, Camera.ZOOM_IN),
        ("room", "dog", Camera.TRACK),
    ],
)
def test_nothing_pops_while_layers_repeat(place: str, kind: str | None, camera: Camera) -> None:
    direction = asked(place, kind=kind, camera=camera)
    shot = scene(direction, SMALL, frames=240)
    frames = [luma(shot, k, SMALL) for k in range(240)]
    steps = np.array([np.abs(a - b).mean() for a, b in pairwise(frames)])
    _, starts = cuts(direction, 240, 24)
    steps = np.delete(steps, [start - 1 for start in starts if start])
    assert steps.min() > 0.1
    assert steps.max() < 2.2 * np.median(steps) + 1.5


@pytest.mark.parametrize("camera", Camera)
@pytest.mark.parametrize("pace", [0.0, 400.0])
def test_the_subject_stays_in_the_picture(camera: Camera, pace: float) -> None:
    motion = Motion(camera, seconds=25.0, width=1280, pace=pace, drift=0.0)
    # A whip pan finds the subject at its end.
    first = 6 if camera is Camera.WHIP else 0
    assert all(0.25 < motion.place(k / 4) < 0.75 for k in range(first, 101))


def test_feet_touch_the_ground_in_a_steady_beat() -> None:
    shot = scene(asked(), frames=96)
    assert len(shot.beats) > 10
    assert all(0 <= when < 4 for when in shot.beats)
    assert list(shot.beats) == sorted(shot.beats)


def test_what_floats_has_no_beats() -> None:
    assert scene(asked("space", kind="astronaut")).beats == ()
    assert scene(asked(kind=None)).beats == ()


@pytest.mark.parametrize("place", SHOWN)
@pytest.mark.parametrize("size", [(128, 72), (72, 128)])
def test_the_row_of_the_feet_lies_in_the_lower_half(place: str, size: tuple[int, int]) -> None:
    stage, _ = stage_of(asked(place, kind=None), *size, 24, 2, 7)  # nothing need be built
    assert size[1] / 2 < stage.feet < size[1]


def test_luma_stays_within_the_limits_of_video() -> None:
    for time in (Time.DAY, Time.NEON):
        y = drawn(scene(asked("city", time, Weather.SNOW)), 7).y
        assert y.min() >= 16
        assert y.max() <= 235


def test_a_named_colour_paints_the_subject() -> None:
    def mean(colour: tuple[float, float, float]) -> tuple[float, float]:
        subject = Subject("car", Action.DRIVE, colour)
        shot = scene(Direction("desert", Time.DAY, subjects=(subject,)))
        frame = drawn(shot, 4)
        return float(frame.u[20:32, 18:44].mean()), float(frame.v[20:32, 18:44].mean())

    red, blue = mean((0.8, 0.02, 0.02)), mean((0.02, 0.05, 0.8))
    assert red[1] > blue[1] + 6
    assert blue[0] > red[0] + 6
