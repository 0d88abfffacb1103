from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np

from crake.engines.sketch.direction import Action, Camera, Time, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.places.registry import ground_of
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.scenery.hall import Pane, SunPatches
from crake.engines.sketch.scenery.interior import sunny
from crake.engines.sketch.scenery.textures import boards
from crake.engines.sketch.stage import Medium, Stage, View
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SIZE = 160, 90


def _stage(time: Time, place: str = "room") -> Stage:
    return stage_of(asked(place, time, kind=None), *SIZE, 24, 24, 7)[0]


def test_a_room_is_bright_and_hardly_coloured_by_day_and_warm_and_dark_at_night() -> None:
    day, night = (drawn(scene(asked("room", time, kind=None), SIZE), 5, SIZE)
                  for time in (Time.DAY, Time.NIGHT))  # fmt: skip
    assert day.y.mean() > 1.3 * night.y.mean()
    warmth = [float(frame.v.mean()) - float(frame.u.mean()) for frame in (day, night)]
    assert warmth[0] < warmth[1]


def test_the_sun_falls_onto_floors_until_it_sets() -> None:
    for time in Time:
        assert sunny(_stage(time)) is (time in {Time.DAWN, Time.DAY, Time.GOLDEN})


def test_boards_are_as_wide_in_any_size_of_picture() -> None:
    def seams(size: tuple[int, int]) -> float:
        stage = stage_of(asked("room", Time.DAY, kind=None), *size, 24, 24, 7)[0]
        row = boards(stage)[4, : round(1000 * stage.unit)].mean(-1)
        dips = (row[1:-1] < row[:-2]) & (row[1:-1] <= row[2:]) & (row[1:-1] < 0.75 * np.median(row))
        return float(dips.sum())

    assert abs(seams((1280, 720)) - seams((640, 360))) <= 0.35 * seams((1280, 720))


def test_a_room_hangs_together_in_portrait() -> None:
    size = 90, 160
    assert luma(scene(asked("room", Time.DAY), size), 5, size).std() > 10


def test_a_spotlight_is_on_who_plays_and_the_rest_of_the_stage_is_dark() -> None:
    picture = luma(scene(asked("stage", Time.NIGHT, kind=None), SIZE), 5, SIZE)
    stage = _stage(Time.NIGHT, "stage")
    boards_row = picture[stage.feet]
    middle = round(stage.motion.place(5 / 24) * SIZE[0])
    assert boards_row[middle - 4 : middle + 4].mean() > boards_row[:16].mean() + 30


def test_floodlights_make_a_stadium_brighter_than_a_meadow_at_night() -> None:
    stadium, meadow = (_stage(Time.NIGHT, place).palette.light for place in ("stadium", "meadow"))
    assert sum(stadium.ambient) > 1.3 * sum(meadow.ambient)
    assert _stage(Time.DAY, "stadium").palette == _stage(Time.DAY, "meadow").palette


def test_who_swims_is_in_the_pool_and_others_are_on_the_deck_beside_it() -> None:
    for kind, action, wet in (
        ("man", Action.SWIM, True),
        ("duck", Action.FLOAT, True),
        ("man", Action.WALK, False),
        ("dog", Action.JUMP, False),
    ):
        direction = asked("pool", Time.DAY, kind=kind, action=action)
        assert (ground_of(direction).medium is Medium.WATER) is wet, (kind, action)


def test_no_two_rooms_look_alike() -> None:
    names = ("room", "bedroom", "office", "library", "laboratory", "classroom", "museum", "gym",
             "cathedral", "metro station", "restaurant", "bar", "diner", "hospital", "supermarket",
             "shop", "operating room", "server room", "factory", "warehouse", "throne room",
             "ballroom", "bathroom", "corridor", "spaceship corridor", "elevator", "cinema",
             "greenhouse", "airport", "fireside")  # fmt: skip
    walls = {name: drawn(scene(asked(name, Time.DAY, kind=None), SIZE), 5, SIZE) for name in names}
    for one, other in combinations(names, 2):
        away = np.abs(walls[one].y.astype(int) - walls[other].y.astype(int))
        assert away.mean() > 6, (one, other)


def test_lamps_on_the_tables_of_a_library_shine_at_night() -> None:
    def green(time: Time) -> int:
        frame = drawn(scene(asked("library", time, kind=None), (640, 360), seed=3), 5, (640, 360))
        return int(((frame.v < 100) & (frame.u < 120)).sum())

    assert green(Time.NIGHT) > green(Time.DAY)


def test_beams_sweep_and_dots_turn_in_a_nightclub_where_nobody_moves() -> None:
    shot = scene(asked("nightclub", Time.NEON, kind="flower", camera=Camera.STILL), SIZE)
    first, later = luma(shot, 2, SIZE), luma(shot, 20, SIZE)
    assert np.abs(first - later)[: SIZE[1] // 2].mean() > 2


def test_light_falls_through_stained_glass_until_it_is_dark() -> None:
    def vivid(time: Time) -> float:
        frame = drawn(scene(asked("cathedral", time, kind=None), SIZE), 5, SIZE)
        colour = np.abs(frame.u.astype(int) - 128) + np.abs(frame.v.astype(int) - 128)
        return float(np.percentile(colour, 97))

    assert min(map(vivid, (Time.DAY, Time.SUNSET))) > 1.5 * vivid(Time.NIGHT)


def test_sun_patches_stay_below_their_windows_as_the_camera_goes_by() -> None:
    stage = _stage(Time.DAY)
    foot = stage.row(0.5)
    patches = SunPatches(stage, [Pane(60.0, 20.0)], foot, 1024, bars=False)
    middles = []
    for scroll in (0.0, 16.0):
        frame = Frame(*SIZE)
        frame.y[:] = 100
        patches.draw(frame, View(0, 0.0, scroll))
        rows, columns = np.nonzero(frame.y > 120)
        middles.append(float(columns[rows == rows.min() + 1].mean()))
    assert abs(middles[0] - middles[1] - 16.0 * stage.speed(foot)) < 2.0


def test_a_train_comes_into_the_station_and_stands() -> None:
    shot = scene(asked("metro station", Time.DAY, kind=None, camera=Camera.STILL), SIZE, frames=120)
    early = [luma(shot, index, SIZE) for index in (2, 8)]
    late = [luma(shot, index, SIZE) for index in (100, 106)]
    assert np.abs(early[0] - early[1]).mean() > 3 * np.abs(late[0] - late[1]).mean()


def test_what_has_no_windows_is_as_bright_at_any_hour() -> None:
    for place in ("metro station", "bar", "hospital", "supermarket", "server room", "corridor"):
        assert _stage(Time.DAY, place).palette.light == _stage(Time.NIGHT, place).palette.light


def test_machines_are_at_work_where_nobody_moves() -> None:
    for place in ("factory", "server room", "hospital"):
        direction = asked(place, Time.DAY, kind="flower", camera=Camera.STILL)
        shot = scene(direction, (320, 180))
        first, later = luma(shot, 2, (320, 180)), luma(shot, 20, (320, 180))
        assert (np.abs(first - later) > 20).sum() > 4, place


def test_rain_runs_down_the_windows_of_a_room() -> None:
    wet, dry = (
        scene(asked("room", Time.DAY, weather, kind="flower", camera=Camera.STILL), (320, 180))
        for weather in (Weather.RAIN, Weather.CLEAR)
    )
    moved = [
        float((np.abs(luma(shot, 2, (320, 180)) - luma(shot, 8, (320, 180))) > 12).sum())
        for shot in (wet, dry)
    ]
    assert moved[0] > moved[1] + 20


def test_a_fire_in_a_fireplace_lights_who_is_near_and_flickers() -> None:
    shot = scene(asked("fireside", Time.NIGHT, kind="flower", camera=Camera.STILL), SIZE)
    means = [float(luma(shot, index, SIZE).mean()) for index in range(0, 24, 3)]
    assert max(means) - min(means) > 1
    assert max(abs(a - b) for a, b in pairwise(means)) < 12


def test_a_candle_at_night_makes_a_room_darker_and_warmer() -> None:
    plain, candle = (
        stage_of(asked("bedroom", Time.NIGHT, kind=kind), *SIZE, 24, 24, 7)[0].palette.light
        for kind in ("cat", "candle")
    )
    assert sum(candle.ambient) < sum(plain.ambient)
    assert candle.colour[0] / candle.colour[2] > plain.colour[0] / plain.colour[2]


def test_rooms_where_things_are_kept_are_lit_by_lamps_of_their_own() -> None:
    for place in ("garage", "wine cellar", "dungeon"):
        day, night = (luma(scene(asked(place, time, kind=None), SIZE), 5, SIZE)
                      for time in (Time.DAY, Time.NIGHT))  # fmt: skip
        assert abs(float(day.mean()) - float(night.mean())) < 4, place
        assert night.max() > 2 * night.mean(), place
