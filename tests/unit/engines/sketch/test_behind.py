from __future__ import annotations

import pytest

from crake.engines.sketch.behind import Behind
from crake.engines.sketch.direction import Action
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.stage import View
from tests.unit.engines.sketch.scenes import asked, drawn, scene


class Painted:
    """Fills the frame with where it is seen from, and adds the time if it moves by itself."""

    def __init__(self, *, steady: bool) -> None:
        self.steady, self.drawn = steady, 0

    def draw(self, frame: Frame, view: View) -> None:
        self.drawn += 1
        if self.steady:
            frame.buffer[:] = round(view.scroll)
        else:
            frame.buffer[0] = view.index


def shown(behind: Behind, index: int, scroll: float) -> list[int]:
    frame = Frame(2, 2)
    behind.draw(frame, View(index, index / 24, scroll))
    return [int(value) for value in frame.buffer[:, 0]]


def test_what_stands_still_is_drawn_twice_and_then_copied() -> None:
    parts = [Painted(steady=True), Painted(steady=True), Painted(steady=False)]
    behind = Behind(parts)
    assert [shown(behind, index, 7.0) for index in range(5)] == [[k, 7, 7] for k in range(5)]
    assert [part.drawn for part in parts] == [2, 2, 5]


def test_what_the_camera_passes_is_drawn_each_time() -> None:
    parts = [Painted(steady=True), Painted(steady=True)]
    behind = Behind(parts)
    ways = [1.0, 2.0, 2.0, 2.0, 3.0, 2.0]
    assert [shown(behind, 0, way) for way in ways] == [[round(way)] * 3 for way in ways]
    assert [part.drawn for part in parts] == [5, 5]


@pytest.mark.parametrize("place", ["room", "library", "jungle", "cathedral", "stage", "park"])
def test_frames_are_the_same_whichever_were_drawn_before(place: str) -> None:
    direction = asked(place, kind="robot", action=Action.DANCE)
    one, other = scene(direction), scene(direction)
    for index in range(3):
        drawn(one, index)
    assert (drawn(one, 30).buffer == drawn(other, 30).buffer).all()
