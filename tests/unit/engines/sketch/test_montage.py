from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.camera import Motion
from crake.engines.sketch.direction import Camera, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.lens import Lens
from crake.engines.sketch.lightning import strikes
from crake.engines.sketch.montage import cut
from crake.engines.sketch.prompt import shots_of, understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.shots import plan
from crake.engines.spec import VideoSpec

SIZE = 96, 54


def drawn(shot: object, index: int) -> Frame:
    frame = Frame(*SIZE)
    shot.draw(index, frame)  # type: ignore[attr-defined]
    return frame


def test_each_shot_is_shown_for_its_share_of_the_clip() -> None:
    directions = shots_of("a cat in a garden, cut to a city, then a beach at night")
    shot, parts = cut(directions, *SIZE, 24, 120, 1)
    assert shot.starts == [0, 40, 80]
    assert [part.direction for part in parts] == list(directions)
    assert sum(part.seconds for part in parts) == pytest.approx(5)
    jumps = [
        float(np.abs(drawn(shot, k).y.astype(int) - drawn(shot, k - 1).y).mean())
        for k in (39, 40, 79, 80)
    ]
    assert min(jumps[1], jumps[3]) > 3 * max(jumps[0], jumps[2])


def test_people_and_places_look_the_same_in_every_shot() -> None:
    girl = understand("a girl waves in a garden")
    shot, _ = cut((girl, girl), *SIZE, 24, 96, 1)
    assert (drawn(shot, 5).buffer == drawn(shot, 48 + 5).buffer).all()


def test_there_is_a_shot_only_where_there_is_time() -> None:
    spec = VideoSpec(prompt="x", seconds=3, width=96, height=54, seed=1)
    first, *later = shots_of("a forest, then a city, then a beach, then a river")
    film = plan(spec, first, tuple(later))
    assert film.notes["shots_left_out"] == 2
    shots = film.notes["shots"]
    assert isinstance(shots, list)
    assert [shot["place"] for shot in shots] == ["forest", "city"]
    assert film.sound().shape == (2, round(spec.seconds * 48_000))


def test_slow_motion_shows_the_same_more_slowly_and_its_steps_later() -> None:
    usual = build_scene(understand("a horse runs in a meadow"), *SIZE, 24, 48, 1)
    slow = build_scene(understand("a horse runs in a meadow, slow motion"), *SIZE, 24, 48, 1)
    assert slow.beats[1] - slow.beats[0] == pytest.approx(
        2.5 * (usual.beats[1] - usual.beats[0]), rel=0.2
    )


def test_time_lapse_moves_clouds_faster() -> None:
    def change(prompt: str) -> float:
        shot = build_scene(understand(prompt), *SIZE, 24, 48, 1)
        sky = slice(0, 20)
        return float(np.abs(drawn(shot, 24).y[sky].astype(int) - drawn(shot, 0).y[sky]).mean())

    assert change("mountains, time-lapse") > 1.5 * change("mountains, static shot")


def test_a_camera_in_the_hand_wanders_a_little_and_a_dolly_comes_nearer() -> None:
    held = Motion(Camera.HANDHELD, 4, 1000, 0, 0)
    ways = np.array([held.shake(k / 24) for k in range(96)])
    scale = held.lens(0)[0]
    assert 0.005 < np.abs(ways).max() < (scale - 1) / 2
    assert Motion(Camera.STILL, 4, 1000, 0, 0).shake(1.3) == (0, 0)
    assert Motion(Camera.DOLLY_IN, 4, 1000, 0, 0).lens(4)[0] > 1.3
    assert Motion(Camera.DOLLY_OUT, 4, 1000, 0, 0).lens(0)[0] > 1.3


@pytest.mark.parametrize("share", [0.02, 0.3, 1.0])
def test_a_lens_magnifies_by_fractions_of_a_pixel_around_its_centre(share: float) -> None:
    motion = Motion(Camera.DOLLY_IN, 4, 160, 0, 0)
    canvas, frame, seconds = Frame(160, 90), Frame(160, 90), 4 * share
    columns, rows = np.meshgrid(np.arange(160), np.arange(90))
    canvas.y[:] = columns + rows // 2
    Lens(motion, (80, 54)).look(canvas, frame, seconds)
    scale = motion.lens(seconds)[0]
    x, y = 79.5 + (columns - 79.5) / scale, 53.5 + (rows - 53.5) / scale
    assert np.abs(frame.y - (x + y / 2)).max() < 1.3


def test_a_lens_tilts_by_fractions_of_a_row_and_shows_the_last_row() -> None:
    motion = Motion(Camera.TILT_DOWN, 4, 160, 0, 0)
    canvas, frame = Frame(160, 102), Frame(160, 90)
    canvas.y[:] = 2 * np.arange(102)[:, None]
    for seconds in (0.0, 1.3, 4.0):
        Lens(motion, (80, 54)).look(canvas, frame, seconds)
        seen = np.minimum(2 * (np.arange(90) + 90 * motion.lens(seconds)[1]), 202)
        assert np.abs(frame.y - seen[:, None]).max() <= 1


def test_lightning_lights_the_picture_up_at_its_moment_only() -> None:
    direction = understand("a storm at sea")
    stormy, rainy = (
        build_scene(replace(direction, weather=weather), *SIZE, 24, 48, 1)
        for weather in (Weather.STORM, Weather.RAIN)
    )
    flashes = [round(strike.at * 24) + 1 for strike in strikes(1, 2.0)]
    assert flashes

    def brighter(index: int) -> float:
        return float(drawn(stormy, index).y.mean() - drawn(rainy, index).y.mean())

    dark = brighter(flashes[0] - 6)
    assert brighter(flashes[0]) > dark + 8
