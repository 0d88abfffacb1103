"""What takes off leaves the ground."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Camera, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.subjects.actor import Actor

SIZE, FRAMES = (256, 144), 48
AT = (4, 20, 34)
Differing = Callable[[str, str], list[NDArray[np.intp]]]


@pytest.fixture
def differing(monkeypatch: pytest.MonkeyPatch) -> Differing:
    """Return what finds the rows in which somebody who takes off is seen, at three moments."""

    def pictures(kind: str, place: str) -> list[NDArray[np.uint8]]:
        direction = Direction(place, Time.DAY, subjects=(Subject(kind, Action.RISE),),
                              camera=Camera.STILL)  # fmt: skip
        scene, frame, drawn = build_scene(direction, *SIZE, 24, FRAMES, 1), Frame(*SIZE), []
        for index in AT:
            scene.draw(index, frame)
            drawn.append(frame.y.copy())
        return drawn

    def found(kind: str, place: str) -> list[NDArray[np.intp]]:
        shown = pictures(kind, place)
        with monkeypatch.context() as patch:
            # The camera is where it would be with them: an empty place is framed otherwise.
            patch.setattr(Actor, "draw", lambda *_: None)
            bare = pictures(kind, place)
        apart = [np.abs(a.astype(int) - b) for a, b in zip(shown, bare, strict=True)]
        return [np.flatnonzero((one > 40).sum(1) > 3) for one in apart]

    return found


@pytest.mark.parametrize(
    ("kind", "place"), [("rocket", "launch pad"), ("helicopter", "desert"), ("balloon", "meadow")]
)
def test_what_takes_off_rises(differing: Differing, kind: str, place: str) -> None:
    tops = [int(rows.min()) for rows in differing(kind, place)]
    assert tops[0] > tops[1] + 4 > tops[2] + 8
    assert tops[2] < 0.25 * SIZE[1]


def test_a_rocket_leaves_smoke_behind(differing: Differing) -> None:
    rocket, helicopter = (
        len(differing(kind, "launch pad")[-1]) for kind in ("rocket", "helicopter")
    )
    assert rocket > 0.6 * SIZE[1] > 1.1 * helicopter
