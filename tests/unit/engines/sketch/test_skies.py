"""What stands in the sky."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.circumstances import ON_EARTH
from crake.engines.sketch.direction import Direction, Sight, Time, Weather
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.rockets import shells
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.scenery.clouds import Genus, clear_sky, clouds
from crake.engines.sketch.sound import soundtrack
from crake.engines.sketch.stage import View
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

DULL = [Weather.CLOUDY, Weather.RAIN, Weather.STORM, Weather.SNOW, Weather.FOG]


@pytest.mark.parametrize("size", [(320, 180), (180, 320)])
@pytest.mark.parametrize("weather", DULL)
def test_clouds_that_begin_below_the_top_begin_softly(
    weather: Weather, size: tuple[int, int]
) -> None:
    stage, _ = stage_of(asked("ocean", weather=weather, kind=None), *size, 24, 24, 1)
    frame, top = Frame(*size), 30
    frame.buffer[:] = 128
    clouds(stage, "low", top, 60, cover=0.4).draw(frame, View(0, 0.0, 0.0))
    heaven = frame.y.astype(np.float32)
    assert heaven[top + 10 : top + 50].std() > 4  # there are clouds
    assert np.abs(heaven[top] - heaven[top - 1]).max() < 6


SIZE = 256, 144


def _sky(direction: Direction, index: int) -> NDArray[np.float32]:
    """Return the brightness of the sky, above the land."""
    return luma(scene(direction, SIZE, frames=72), index, SIZE)[: int(0.4 * SIZE[1])]


@pytest.mark.parametrize("sight", sorted(set(Sight) - ON_EARTH))
def test_what_is_to_be_seen_in_the_sky_is_seen(sight: Sight) -> None:
    plain = asked("lake", Time.NIGHT, kind=None)
    shown = replace(plain, sight=sight)
    gained = [(_sky(shown, k) - _sky(plain, k)).max() for k in (0, 20, 40, 60)]
    assert max(gained) > 25


@pytest.mark.parametrize("sight", [Sight.AURORA, Sight.FIREWORKS, Sight.METEORS])
def test_lights_in_the_sky_move(sight: Sight) -> None:
    shown = replace(asked("lake", Time.NIGHT, kind=None), sight=sight)
    assert np.abs(_sky(shown, 10) - _sky(shown, 40)).max() > 25


def test_water_mirrors_northern_lights() -> None:
    plain = asked("mountain lake", Time.NIGHT, kind=None)
    shown = replace(plain, sight=Sight.AURORA)
    lower = slice(int(0.7 * SIZE[1]), None)
    green = [drawn(scene(d, SIZE), 0, SIZE).v[lower.start // 2 :].min() for d in (plain, shown)]
    assert green[1] < green[0] - 5


def test_every_bang_comes_as_late_as_its_way_is_long() -> None:
    fired = shells(3, 6.0)
    assert len(fired) > 8
    assert all(0.3 < shell.heard - shell.at < 1.0 for shell in fired)
    shown = replace(asked("skyline", Time.NIGHT, kind=None), sight=Sight.FIREWORKS)
    plain, loud = (soundtrack(d, 4.0, 3) for d in (replace(shown, sight=None), shown))
    crest = [float(np.abs(mix).max() / mix.std()) for mix in (plain, loud)]
    assert crest[1] > 1.2 * crest[0]


def test_a_burst_lights_the_land() -> None:
    shown = replace(asked("skyline", Time.NIGHT, kind=None), sight=Sight.FIREWORKS)
    take = scene(shown, SIZE, frames=72, seed=7)
    burst = next(s for s in shells(7, 3.0) if 0.5 < s.at < 2.5)
    dark, bright = (
        luma(take, round((burst.at + late) * 24), SIZE)[-20:].mean() for late in (-0.04, 0.06)
    )
    assert bright > dark


def test_skies_have_several_kinds_of_clouds() -> None:
    plain = asked("meadow", kind=None)
    kinds = {clear_sky(stage_of(plain, *SIZE, 24, 24, seed)[0], 0.5) for seed in range(30)}
    assert kinds == {Genus.CUMULUS, Genus.ALTOCUMULUS, Genus.CIRRUS}
    dry = {clear_sky(stage_of(plain, *SIZE, 24, 24, seed)[0], 0.2) for seed in range(30)}
    assert dry == {Genus.CIRRUS}


@pytest.mark.parametrize("weather", [None, *DULL, Weather.WIND])
@pytest.mark.parametrize("seed", range(4))
def test_clouds_repeat_without_a_seam(weather: Weather | None, seed: int) -> None:
    shown = asked("meadow", kind=None)
    shown = shown if weather is None else replace(shown, weather=weather)
    stage, _ = stage_of(shown, *SIZE, 24, 24, seed)
    frame = Frame(*SIZE)
    layer = clouds(stage, "clouds", 0, 64, cover=0.5)
    layer.drift = 0.0
    frame.buffer[:] = 128
    layer.draw(frame, View(0, 0.0, 0.0, turned=SIZE[0] / 2))
    sky = frame.y[:56].astype(np.float32)
    steps = np.abs(np.diff(sky, axis=1)).mean(axis=0)
    assert steps[SIZE[0] // 2 - 1] < steps.mean() + 4 * steps.std() + 1


def test_fog_hides_what_is_far_and_leaves_what_is_near() -> None:
    clear, dim = (luma(scene(asked("meadow", weather=weather, kind=None), SIZE), 0, SIZE)
                  for weather in (Weather.CLEAR, Weather.FOG))  # fmt: skip
    far, near = slice(int(0.40 * SIZE[1]), int(0.48 * SIZE[1])), slice(int(0.9 * SIZE[1]), None)
    assert dim[far].std() < 0.5 * clear[far].std()
    assert dim[near].std() > 0.5 * clear[near].std()
