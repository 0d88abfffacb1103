from __future__ import annotations

import random
from collections import Counter
from typing import Any
from uuid import UUID

import pytest

from crake.engines.base import Surroundings
from crake.engines.catalog import Catalog
from crake.engines.fleet import Fleet
from crake.engines.routing import fits, in_order
from crake.engines.spec import Character, MediaRef, VideoSpec
from crake.errors import SetupError
from crake.media.fetch import Fetcher
from crake.settings import Settings
from crake.toml_tables import Condition, EngineConfig, ModelConfig, RouteConfig
from crake.worker import groups_of
from tests.support import engines as _engines  # noqa: F401 - puts its types into the catalogue

IMAGE = MediaRef(uri="http://example.com/a.png")
SETTINGS = Settings()


def spec(**values: object) -> VideoSpec:
    return VideoSpec.model_validate({"prompt": "a cat", "model": "m", **values})


@pytest.mark.parametrize(
    ("when", "values", "fit"),
    [
        ({}, {}, True),
        ({"image": True}, {}, False),
        ({"image": True}, {"images": (IMAGE,)}, True),
        ({"image": False}, {"images": (IMAGE,)}, False),
        ({"character": True}, {"characters": (Character(clip=IMAGE, start=0, end=1),)}, True),
        ({"source": True}, {}, False),
        ({"seconds_over": 4}, {"seconds": 4}, False),
        ({"seconds_over": 4}, {"seconds": 4.5}, True),
        ({"seconds_up_to": 4}, {"seconds": 4}, True),
        ({"seconds_over": 4, "seconds_up_to": 8}, {"seconds": 9}, False),
        ({"sizes": ["1280x720"]}, {}, True),
        ({"sizes": ["720x1280"]}, {}, False),
    ],
)
def test_conditions(when: dict[str, Any], values: dict[str, Any], fit: bool) -> None:
    assert fits(Condition.model_validate(when), spec(**values)) == fit


def test_neighbours_with_weights_share_and_the_others_keep_their_places() -> None:
    routes = [
        RouteConfig(engine="first"),
        RouteConfig(engine="heavy", weight=3),
        RouteConfig(engine="light", weight=1),
        RouteConfig(engine="last"),
    ]
    dice = random.Random(1)
    orders = [[route.engine for route in in_order(routes, dice)] for _ in range(4000)]
    assert {(order[0], order[3]) for order in orders} == {("first", "last")}
    assert 0.72 < Counter(order[1] for order in orders)["heavy"] / 4000 < 0.78


def catalog(*listed: str, **tables: dict[str, Any]) -> Catalog:
    engines = {
        name: EngineConfig.model_validate({"type": "Elsewhere", **options})
        for name, options in tables.items()
    }
    return Catalog({"m": ModelConfig.model_validate({"engines": list(listed)})}, engines)


async def test_a_fleet_follows_its_catalogue_and_keeps_what_stays_the_same() -> None:
    known = catalog("a", "b", a={"concurrency": 1}, b={})
    async with Fetcher(SETTINGS) as fetcher:
        fleet = Fleet(known, slots=2, surroundings=Surroundings(SETTINGS, fetcher))
        async with fleet.open():
            before = {name: fleet.berth(name) for name in ("a", "b")}
            assert [state.slots for state in fleet.states] == [1, 2]
            known.replace(
                {"m": ModelConfig.model_validate({"engines": ["a", "b", "Good"]})},
                {
                    "a": EngineConfig.model_validate({"type": "Elsewhere", "concurrency": 1}),
                    "b": EngineConfig.model_validate({"type": "Elsewhere", "concurrency": 5}),
                },
            )
            await fleet.renew()
            assert fleet.berth("a") is before["a"]
            assert fleet.berth("b") is not before["b"]
            assert [(state.engine, state.slots) for state in fleet.states] == [
                ("a", 1),
                ("b", 5),
                ("Good", 2),
            ]


async def test_a_catalogue_that_is_wrong_changes_nothing() -> None:
    known = catalog("a", a={})
    with pytest.raises(SetupError):
        known.replace({"m": ModelConfig(engine="nothing")}, {})
    assert [engine.name for engine in known.engines] == ["a"]


async def test_models_that_share_their_engines_are_fetched_together() -> None:
    engines = {"far": EngineConfig.model_validate({"type": "Elsewhere", "concurrency": 6})}
    models = {
        "x": ModelConfig(engine="Good"),
        "y": ModelConfig(engine="Refuses"),
        "z": ModelConfig.model_validate({"engines": ["far", "Good"]}),
    }
    known = Catalog(models, engines)
    async with Fetcher(SETTINGS) as fetcher:
        fleet = Fleet(known, slots=2, surroundings=Surroundings(SETTINGS, fetcher))
        async with fleet.open():
            groups = groups_of(fleet, known.models)
    assert groups == {(("render/x", "render/y"), 2), (("render/z",), 8)}


async def test_those_that_a_task_asked_least_come_first() -> None:
    known = catalog("a", "b", a={}, b={})
    async with Fetcher(SETTINGS) as fetcher:
        fleet = Fleet(known, slots=2, surroundings=Surroundings(SETTINGS, fetcher))
        async with fleet.open():
            chosen = [
                fleet.choose(spec(), task_id=UUID(int=1), asked=asked, resumes=resumes, age=0)
                for asked, resumes in (
                    ({}, None),
                    ({"a": 1}, None),
                    ({"a": 1, "b": 1}, None),
                    ({"a": 1}, "a"),
                    ({}, "gone"),
                )
            ]
            names = [choice.berth.engine.name for choice in chosen if choice.berth]
            less = fleet.asked_less(spec(), "a", {"a": 1}), fleet.asked_less(spec(), "b", {"a": 1})
    assert names == ["a", "b", "a", "a", "a"]
    assert less == (True, False)
