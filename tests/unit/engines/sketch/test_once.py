"""What takes of one scene have in common is made once, and looks as if it were not."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Self

import numpy as np
import pytest

from crake.engines.sketch import scene
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.once import kept_for_takes, once, painted_once
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.scenery import floor
from crake.engines.sketch.scenery.floor import Strips


def test_a_scene_of_one_take_keeps_nothing() -> None:
    with kept_for_takes(1):
        assert once("key", object) is not once("key", object)


def test_takes_share_what_has_the_same_key_until_the_scene_is_built() -> None:
    with kept_for_takes(2):
        first = once("key", object)
        assert once("key", object) is first
        assert once("another", object) is not first
    assert once("key", object) is not first


def test_random_numbers_go_on_as_if_it_were_painted_again() -> None:
    def two() -> list[float]:
        rng = np.random.default_rng(3)
        painted = painted_once(rng, "key", rng.random)
        return [painted, rng.random()]

    alone = two()
    with kept_for_takes(2):
        assert two() == two() == alone


def test_other_random_numbers_paint_anew() -> None:
    with kept_for_takes(2):
        one, other = (
            painted_once(rng, "key", rng.random)
            for rng in (np.random.default_rng(1), np.random.default_rng(2))
        )
    assert one != other


@pytest.mark.parametrize(
    "prompt", ["a fox walking in the snow in a forest", "a person walking through a garden"]
)
def test_what_takes_share_changes_no_picture(prompt: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = []
    made: list[object] = []

    class Counted(Strips):
        def __new__(cls, *_: object) -> Self:
            made.append(cls)
            return super().__new__(cls)

    monkeypatch.setattr(floor, "Strips", Counted)
    for keeps in (True, False):
        if not keeps:
            monkeypatch.setattr(scene, "kept_for_takes", lambda _: nullcontext())
        made.clear()
        shot = build_scene(understand(prompt), 160, 90, 12, 144, seed=2)
        frame = Frame(160, 90)
        for index in (0, 143):
            shot.draw(index, frame)
            pictures.append(frame.buffer.copy())
        pictures.append(np.array(len(made)))
    first, last, shared, *alone, twice = pictures
    assert twice == 2 * shared
    assert np.array_equal(first, alone[0])
    assert np.array_equal(last, alone[1])
