from __future__ import annotations

import numpy as np

from crake.engines.sketch.direction import Action, Direction, Season, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.places.registry import afloat
from crake.engines.sketch.scene import build_scene


def picture(direction: Direction, index: int = 0) -> Frame:
    frame = Frame(320, 180)
    build_scene(direction, 320, 180, 24, 48, 1).draw(index, frame)
    return frame


def test_a_strange_planet_has_a_sky_of_another_colour() -> None:
    strange, usual = (picture(Direction(place, Time.DAY)) for place in ("alien planet", "mars"))
    assert strange.v[:10].mean() > usual.v[:10].mean() + 8


def test_cherries_bloom_unless_it_is_another_season() -> None:
    red = [
        float(picture(Direction("cherry avenue", Time.DAY, season=season)).v[20:40].mean())
        for season in (None, Season.SUMMER)
    ]
    assert red[0] > red[1] + 2


def test_water_of_rice_terraces_mirrors_the_sky() -> None:
    day, sunset = (
        picture(Direction("rice terraces", time)).v[38:60].astype(float).mean()
        for time in (Time.DAY, Time.SUNSET)
    )
    assert sunset > day + 8


def test_steam_rises_from_a_hot_spring() -> None:
    scene, frames = build_scene(Direction("hot spring", Time.DAY), 320, 180, 24, 96, 1), []
    for index in (0, 24):
        frame = Frame(320, 180)
        scene.draw(index, frame)
        frames.append(frame.y[60:80].astype(int))
    assert np.abs(frames[0] - frames[1]).mean() > 0.5


def test_whales_leap_from_the_polar_sea_and_bears_walk_on_its_ice() -> None:
    whale, bear = Subject("whale", Action.JUMP), Subject("polar bear", Action.WALK)
    assert afloat(Direction("polar sea", Time.DAY, subjects=(whale,)))
    assert not afloat(Direction("polar sea", Time.DAY, subjects=(bear,)))
