"""What burns, what explodes, and what an earthquake shakes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.blasts import blasts
from crake.engines.sketch.direction import Action, Direction, Sight, Time
from crake.engines.sketch.scene import stage_of
from crake.engines.sketch.scenery.blaze import burns
from crake.engines.sketch.scenery.flames import Bed, Flames
from crake.engines.sketch.sound import soundtrack
from tests.unit.engines.sketch.scenes import asked, drawn, luma, scene

SIZE = 256, 144


def _warmth(direction: Direction, index: int) -> NDArray[np.float32]:
    """Return how red each pixel is."""
    return drawn(scene(direction, SIZE), index, SIZE).v.astype(np.float32)


def test_a_forest_on_fire_has_flames_and_a_warm_light() -> None:
    plain = asked("forest", Time.DUSK, kind=None)
    ablaze = replace(plain, sight=Sight.BLAZE)
    cold, hot = _warmth(plain, 20), _warmth(ablaze, 20)
    assert hot.mean() > cold.mean() + 6
    assert np.percentile(hot, 98) > 180  # flames


def test_a_house_burns_and_not_the_land_around_it() -> None:
    house = replace(asked("meadow", Time.DUSK, kind="house", action=Action.STAND),
                    sight=Sight.BLAZE)  # fmt: skip
    flames = _warmth(house, 20) > 180
    middle = slice(flames.shape[1] // 4, -flames.shape[1] // 4)
    assert flames[:, middle].mean() > 0.05
    assert flames[:, :12].mean() == flames[:, -12:].mean() == 0


@pytest.mark.parametrize(
    ("kind", "fuel"), [("house", True), ("car", True), ("woman", False), ("cat", False),
                       ("fire", False)],
)  # fmt: skip
def test_things_burn_and_those_who_live_do_not(kind: str, *, fuel: bool) -> None:
    assert burns(kind) is fuel


def test_flames_end_within_their_bed_and_rise() -> None:
    stage, _ = stage_of(asked("desert", kind=None), 320, 180, 24, 48, 3)
    fire = Flames(stage, "a fire", gaps=0.0)
    seen = []
    for seconds in (0.5, 0.6):
        frame = drawn(scene(asked("desert", kind=None), (320, 180)), 0, (320, 180))
        before = frame.y.copy()
        fire.draw(frame, Bed(80, 150, 160, 100), seconds)
        changed = np.abs(frame.y.astype(np.float32) - before) > 3
        assert changed[60:140, 90:230].mean() > 0.1
        assert not changed[:50].any()
        assert not changed[152:].any()
        assert not changed[:, :76].any()
        assert not changed[:, 252:].any()
        seen.append(frame.y.astype(np.float32))
    assert np.abs(seen[1] - seen[0]).max() > 20


def test_an_explosion_flashes_and_leaves_smoke() -> None:
    plain = asked("desert", Time.DAY, kind=None)
    shown = replace(plain, sight=Sight.EXPLOSION)
    first = blasts(7, 3.0)[0]
    assert np.array_equal(luma(scene(shown, SIZE), 4, SIZE), luma(scene(plain, SIZE), 4, SIZE))
    at = round(first.at * 24) + 1
    gained = luma(scene(shown, SIZE, 72), at, SIZE) - luma(scene(plain, SIZE, 72), at, SIZE)
    assert gained.mean() > 10
    late = luma(scene(shown, SIZE, 72), 70, SIZE) - luma(scene(plain, SIZE, 72), 70, SIZE)
    assert late.min() < -60


def test_a_blast_is_heard_after_it_is_seen() -> None:
    shown = replace(asked("desert", Time.DAY, kind=None), sight=Sight.EXPLOSION)
    mix = np.abs(soundtrack(shown, 3.0, 7)).max(axis=0)
    loudest = float(mix.argmax()) / (mix.size / 3.0)
    first = blasts(7, 3.0)[0]
    assert first.at < first.heard <= loudest < first.heard + 0.5


def test_the_earth_shakes_all_that_is_seen() -> None:
    plain = asked("city", Time.DAY, kind=None)
    shaken = replace(plain, sight=Sight.EARTHQUAKE)
    assert np.array_equal(luma(scene(shaken, SIZE), 4, SIZE), luma(scene(plain, SIZE), 4, SIZE))
    late = [luma(scene(each, SIZE), 40, SIZE) for each in (plain, shaken)]
    assert np.abs(late[1] - late[0])[60:].mean() > 2
