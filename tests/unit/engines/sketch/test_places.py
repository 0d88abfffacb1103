from __future__ import annotations

from dataclasses import replace

import pytest

from crake.engines.sketch.frame import Frame
from crake.engines.sketch.places.registry import PLACES
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene


@pytest.mark.parametrize("place", sorted(PLACES))
@pytest.mark.parametrize("size", [(64, 36), (36, 64), (180, 320)])
def test_every_place_is_drawn_at_sizes_that_are_small_or_upright(
    place: str, size: tuple[int, int]
) -> None:
    frame = Frame(*size)
    direction = replace(understand("a meadow"), place=place)
    build_scene(direction, *size, 24, 8, 3).draw(3, frame)
    assert frame.y.std() > 1


@pytest.mark.parametrize("place", ["desert", "lake", "mountains"])
@pytest.mark.parametrize("size", [(1024, 1792), (1080, 1920)])
def test_mountains_are_drawn_in_large_upright_pictures(place: str, size: tuple[int, int]) -> None:
    frame = Frame(*size)
    build_scene(replace(understand("a meadow"), place=place), *size, 24, 8, 3).draw(3, frame)
    assert frame.y.std() > 1
