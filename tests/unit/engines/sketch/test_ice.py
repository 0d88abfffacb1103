"""Still water is ice in winter, and carries whoever comes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.ambience import RIPPLES
from crake.engines.sketch.direction import Action, Camera, Direction, Season, Subject, Time
from crake.engines.sketch.places.registry import frozen, ground_of
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.sound import beds
from crake.engines.sketch.stage import Medium
from tests.unit.engines.sketch.colours import SIZE, shown
from tests.unit.engines.sketch.scenes import luma, scene

LAKE = Direction("lake", Time.DAY, camera=Camera.STILL, season=Season.WINTER)


@pytest.mark.parametrize("place", ["lake", "river", "swamp"])
def test_water_freezes_in_winter_alone(place: str) -> None:
    winter = replace(LAKE, place=place)
    assert frozen(winter)
    assert ground_of(winter).medium is Medium.GROUND
    assert not frozen(replace(winter, season=Season.SUMMER))
    assert not frozen(replace(winter, season=None))


@pytest.mark.parametrize(
    ("kind", "action"),
    [("duck", Action.SWIM), ("boat", Action.FLOAT), ("fish", Action.SWIM), ("man", Action.SWIM)],
)
def test_it_stays_water_for_those_who_need_it(kind: str, action: Action) -> None:
    assert not frozen(replace(LAKE, subjects=(Subject(kind, action),)))


def test_ice_is_paler_than_water_with_snow_at_its_edge() -> None:
    water, ice = shown(replace(LAKE, season=None)), shown(LAKE)
    assert ice.below(0.6).level > water.below(0.6).level
    assert ice.below(0.9).white > 0.3
    assert ice.below(0.6).white < ice.below(0.9).white


def test_ice_lies_still() -> None:
    shots = [scene(replace(LAKE, season=season), SIZE) for season in (Season.WINTER, None)]
    still, waves = (
        float(np.abs(luma(shot, 40, SIZE) - luma(shot, 8, SIZE))[70:100].mean()) for shot in shots
    )
    assert still < 0.6 * waves


def test_ice_does_not_ripple_and_steps_crunch_on_it() -> None:
    assert RIPPLES in beds(replace(LAKE, season=None))
    assert RIPPLES not in beds(LAKE)


@pytest.mark.parametrize(
    "prompt",
    [
        "a girl skating on a frozen lake",
        "ein Mädchen, eine Eisläuferin auf dem See",
        "一个女孩在湖上滑冰",
        "una niña patinando en el lago",
        "une fille patine sur le lac",
        "湖でスケートをする女の子",
    ],
)
def test_who_skates_glides_over_ice(prompt: str) -> None:
    direction = understand(prompt)
    assert direction.place == "lake"
    assert frozen(direction)
    assert direction.subjects[0].gear == ("skates",)
    assert direction.subjects[0].action is Action.RIDE
