"""Shadows lie on the ground, away from the sun, and only where there is one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch import shadows
from crake.engines.sketch.direction import Action, Direction, Subject, Time, Weather
from crake.engines.sketch.raster import F32
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.shadows import Shade, flung, laid, shade_of
from crake.engines.sketch.stage import Stage
from tests.unit.engines.sketch.scenes import luma, scene

SIZE = 320, 180
DESERT = Direction("desert", Time.GOLDEN)


def stage(time: Time, weather: Weather = Weather.CLEAR, place: str = "park") -> Stage:
    return stage_of(Direction(place, time, weather), *SIZE, 24, 48, 7)[0]


def darkened(bare: F32, dark: F32) -> F32:
    """Return how much darker the lower part of a picture is."""
    lost = np.clip(bare - dark, 0, None)[int(0.5 * SIZE[1]) :]
    return np.asarray(lost, np.float32)


@pytest.mark.parametrize("kind", ["tree", "house", "castle"])
def test_the_ground_is_darker_on_the_side_away_from_the_sun(kind: str) -> None:
    with_it = replace(DESERT, subjects=(Subject(kind, Action.STAND),))
    bare, dark = (luma(scene(direction, SIZE), 9, SIZE) for direction in (DESERT, with_it))
    ground = darkened(bare, dark)[int(0.36 * SIZE[1]) :]  # below its foot
    third = SIZE[0] // 3
    away, towards = ground[:, :third], ground[:, -third:]
    assert away.mean() > 2 * towards.mean() + 1


@pytest.mark.parametrize("place", ["park", "village", "farm", "street", "room", "beach"])
def test_what_stands_in_a_place_darkens_its_ground(
    monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    direction = Direction(place, Time.DAY)
    dark = luma(scene(direction, SIZE), 9, SIZE)
    none = Shade(0.0, 0.0, 0.1)
    monkeypatch.setattr(shadows, "shade_of", lambda *_: none)
    monkeypatch.setattr("crake.engines.sketch.scenery.interior.shade_of", lambda *_: none)
    bare = luma(scene(direction, SIZE), 9, SIZE)
    assert (dark <= bare + 8).all()
    assert (bare[: SIZE[1] // 4] == dark[: SIZE[1] // 4]).all()
    assert (darkened(bare, dark) > 12).mean() > 0.003


def test_shadows_fall_away_from_a_sun_on_either_side() -> None:
    right = stage(Time.GOLDEN)
    light = right.palette.light
    x, y, z = light.direction
    mirrored = replace(right.palette, light=replace(light, direction=(-x, y, z)))
    left = replace(right, palette=mirrored)
    assert shade_of(right).lean < 0 < shade_of(left).lean


def test_they_are_long_when_the_sun_is_low_and_faint_under_the_moon() -> None:
    day, dawn, sunset, night = (
        shade_of(stage(time)) for time in (Time.DAY, Time.DAWN, Time.SUNSET, Time.NIGHT)
    )
    assert abs(dawn.lean) > 1.5 * abs(day.lean) < abs(sunset.lean)
    assert night.strength < 0.7 * day.strength


@pytest.mark.parametrize("weather", [Weather.CLOUDY, Weather.RAIN, Weather.FOG])
def test_under_clouds_it_is_only_darker_below_things(weather: Weather) -> None:
    dull, sunny = shade_of(stage(Time.DAY, weather)), shade_of(stage(Time.DAY))
    assert dull.lean == 0
    assert dull.strength < 0.6 * sunny.strength
    assert dull.soft > sunny.soft


def test_the_shadow_of_a_pole_begins_at_its_foot_and_leans() -> None:
    pole = np.zeros((100, 256), np.uint8)
    pole[:, 120:128] = 255
    dark = laid(pole, Shade(0.5, -0.8, 0.2, 0.5), 1.0)
    first, last = (float(np.average(np.arange(256), weights=dark[row])) for row in (0, 19))
    assert first == pytest.approx(122, abs=3)
    assert last == pytest.approx(124 - 80, abs=4)
    assert dark[0].max() == pytest.approx(0.5, abs=0.1)


def test_the_shadow_of_who_jumps_lies_further_away() -> None:
    outline = np.full((60, 20), 255, np.uint8)
    shade = Shade(0.5, -1.0, 0.2, 0.5)
    _, left, top = flung(outline, 0.0, shade, 1.0)
    _, further, lower = flung(outline, 40.0, shade, 1.0)
    assert further == pytest.approx(left - 40)
    assert lower == pytest.approx(top + 8)


def test_the_sun_of_the_morning_stands_where_its_light_comes_from() -> None:
    assert stage(Time.DAWN).palette.light.direction[0] > 0
