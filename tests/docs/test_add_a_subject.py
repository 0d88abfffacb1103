"""The code of `docs/howto/add-a-subject.md` runs as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from crake.engines.sketch.direction import Action, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.kinds import registry as kinds
from crake.engines.sketch.places import registry as places
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.subjects.rig import Look
from crake.engines.sketch.together import deeds
from crake.engines.sketch.together.pairs import PairRig, pair_rig
from tests.support.documents import document

PAGE = "docs/howto/add-a-subject.md"
SIZE = 96, 54


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """Run every block, and put what they declare where the registries would have found it."""
    names: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", document(PAGE), re.DOTALL):
        exec(compile(block, PAGE, "exec"), names)
    for kind in names["KINDS"]:
        monkeypatch.setitem(kinds.KINDS, kind.name, kind)
    for place in names["PLACES"]:
        monkeypatch.setitem(places.PLACES, place.name, place)
    yield names
    kinds.drawn_as.cache_clear()
    places.drawn_as.cache_clear()


def test_the_test_of_the_page_passes(written: dict[str, Any]) -> None:
    written["test_a_wombat_walks_through_the_forest"]()


def test_the_wombat_stands_in_the_pasture(written: dict[str, Any]) -> None:
    wombat = Subject(written["KINDS"][0].name, Action.STAND)
    direction = Direction(written["PLACES"][0].name, Time.DAY, subjects=(wombat,))
    frame = Frame(*SIZE)
    build_scene(direction, *SIZE, 24, 8, 1).draw(3, frame)
    assert frame.y.std() > 10


def test_the_buoy_is_drawn(written: dict[str, Any]) -> None:
    rig, look = written["RIG"], written["Look"](None, 0.5, dark=True)
    assert len(rig.parts(0.3, Action.FLOAT, look)) == 3


def test_the_hands_of_the_wrestlers_are_joined(
    written: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    deed = written["WRESTLE"]
    monkeypatch.setitem(deeds.BY_NAME, deed.name, deed)
    man, boy = Subject("man", Action.STAND), Subject("boy", Action.STAND)
    rig = pair_rig(deed.name, man, boy)
    assert isinstance(rig, PairRig)
    _, ((_, near), (far, _)) = rig.meetings[Action.STAND].held(0.3, Look(None, 0.3, dark=False))
    assert near is not None
    assert near == far
