"""Short ways to ask for scenes and frames."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from crake.engines.sketch.direction import (
    Action,
    Camera,
    Direction,
    Subject,
    Time,
    Weather,
)
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.scene import Scene, build_scene


def asked(
    place: str = "river",
    time: Time = Time.GOLDEN,
    weather: Weather = Weather.CLEAR,
    kind: str | None = "cat",
    action: Action = Action.RUN,
    camera: Camera = Camera.TRACK,
    count: int = 1,
) -> Direction:
    subjects = () if kind is None else (Subject(kind, action, count=count),)
    return Direction(place, time, weather, subjects, camera)


def scene(
    direction: Direction, size: tuple[int, int] = (128, 72), frames: int = 48, seed: int = 7
) -> Scene:
    return build_scene(direction, *size, 24, frames, seed)


def drawn(shot: Scene, index: int, size: tuple[int, int] = (128, 72)) -> Frame:
    frame = Frame(*size)
    frame.buffer[:] = 77  # a frame that is not overwritten everywhere shows
    shot.draw(index, frame)
    return frame


def luma(shot: Scene, index: int, size: tuple[int, int] = (128, 72)) -> NDArray[np.float32]:
    return drawn(shot, index, size).y.astype(np.float32)
