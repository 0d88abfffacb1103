"""What takes off leaves the ground."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.direction import Action, Camera, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import build_scene

SIZE, FRAMES = (256, 144), 48
AT = (4, 20, 34)


def _differing(kind: str, place: str) -> list[NDArray[np.intp]]:
    """Return the rows in which a place with somebody who takes off differs from it without."""
    found = []
    subject = Subject(kind, Action.RISE)
    scenes = [
        build_scene(Direction(place, Time.DAY, subjects=who, camera=Camera.STILL),
                    *SIZE, 24, FRAMES, 1)
        for who in ((subject,), ())
    ]  # fmt: skip
    for index in AT:
        frames = [Frame(*SIZE) for _ in scenes]
        for scene, frame in zip(scenes, frames, strict=True):
            scene.draw(index, frame)
        apart = np.abs(frames[0].y.astype(int) - frames[1].y)
        found.append(np.flatnonzero((apart > 40).sum(1) > 3))
    return found


@pytest.mark.parametrize(
    ("kind", "place"), [("rocket", "launch pad"), ("helicopter", "desert"), ("balloon", "meadow")]
)
def test_what_takes_off_rises(kind: str, place: str) -> None:
    tops = [int(rows.min()) for rows in _differing(kind, place)]
    assert tops[0] > tops[1] + 4 > tops[2] + 8
    assert tops[2] < 0.25 * SIZE[1]


def test_a_rocket_leaves_smoke_behind() -> None:
    rocket, helicopter = (
        len(_differing(kind, "launch pad")[-1]) for kind in ("rocket", "helicopter")
    )
    assert rocket > 0.6 * SIZE[1] > 1.5 * helicopter
