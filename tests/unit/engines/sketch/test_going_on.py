"""A foreign video goes on: with what it has shown before, or as it moved when it ended."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from crake.engines.sketch.footage import Footage
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.going_on import GoingOn, flow
from crake.engines.sketch.moves import Move
from crake.engines.sketch.noise import fbm
from crake.engines.sketch.photos import PhotoShot
from crake.engines.sketch.raster import F32
from crake.engines.sketch.recurring import Recurring, recurrence
from crake.media.encode import SegmentWriter

WIDTH, HEIGHT, FPS, FRAMES = 192, 108, 24, 72
GROUND = fbm(np.random.default_rng(3), HEIGHT, 1024, 64, 4, 0.6)


def swinging(index: int) -> F32:
    """Somebody who waves before a wall: he is where he was after 24 frames."""
    picture = GROUND[:, :WIDTH] * np.float32(120) + np.float32(60)
    x = round(96 + 40 * np.sin(2 * np.pi * index / 24))
    cv2.rectangle(picture, (x - 8, 30), (x + 8, 80), 225.0, -1)
    return picture


def panned(index: int) -> F32:
    """A camera that goes on and on, three pixels a frame."""
    return np.asarray(GROUND[:, 3 * index : 3 * index + WIDTH] * 160 + 40, np.float32)


def video(path: Path, draw: Callable[[int], F32]) -> Footage:
    rng, frame = np.random.default_rng(1), Frame(WIDTH, HEIGHT)
    frame.buffer[:] = 128
    with SegmentWriter(path, WIDTH, HEIGHT, FPS) as writer:
        for index in range(FRAMES):
            noise = rng.normal(0, 1.5, (HEIGHT, WIDTH))
            frame.y[:] = np.clip(draw(index) + noise, 16, 235)
            writer.write(frame.buffer)
    return Footage(path, WIDTH, HEIGHT, FPS)


def seen(footage: Footage, index: int) -> Frame:
    frame = Frame(WIDTH, HEIGHT)
    footage.draw(index, frame)
    return frame


def moving_on(footage: Footage, seconds: float = 3.0) -> GoingOn:
    last, before = seen(footage, FRAMES - 1), seen(footage, FRAMES - 3)
    world = PhotoShot.of_frame(last, round(seconds * FPS), Move(1.0, 0.0, 0.0))
    return GoingOn(world, flow(before, last) * np.float32(0.5), FRAMES, FPS)


def test_a_movement_that_was_there_comes_again(tmp_path: Path) -> None:
    footage = video(tmp_path / "a.mp4", swinging)
    after = recurrence(footage, FPS)
    assert after is not None
    assert (FRAMES - 1 - after) % 24 in {0, 1, 23}
    shot, frame = Recurring(footage, after, FPS, moving_on(footage)), Frame(WIDTH, HEIGHT)
    for index in range(FRAMES + 8, FRAMES + 60, 5):
        shot.draw(index, frame)
        wanted = swinging(index)
        assert np.abs(frame.y.astype(np.float32) - wanted).mean() < 8


def test_what_comes_again_dissolves_into_it(tmp_path: Path) -> None:
    footage = video(tmp_path / "a.mp4", swinging)
    after = recurrence(footage, FPS)
    assert after is not None
    shot, frames = Recurring(footage, after, FPS, moving_on(footage)), []
    for index in range(FRAMES, 3 * FRAMES):
        frame = Frame(WIDTH, HEIGHT)
        shot.draw(index, frame)
        frames.append(frame.y.astype(np.float32))
    steps = [np.abs(b - a).mean() for a, b in zip(frames[1:], frames[:-1], strict=True)]
    assert max(steps) < 2.2 * float(np.median(steps))


def test_a_camera_that_goes_on_was_never_there(tmp_path: Path) -> None:
    assert recurrence(video(tmp_path / "a.mp4", panned), FPS) is None


@pytest.mark.parametrize(("seconds", "share"), [(0.1, 0.6), (1.0, 0.3)])
def test_a_camera_moves_on_for_more_than_a_second(
    tmp_path: Path, seconds: float, share: float
) -> None:
    shot = moving_on(video(tmp_path / "a.mp4", panned))
    first, later = Frame(WIDTH, HEIGHT), Frame(WIDTH, HEIGHT)
    shot.draw(FRAMES + round(seconds * FPS), first)
    shot.draw(FRAMES + round(seconds * FPS) + 4, later)
    across = float(np.median(flow(first, later)[10:44, 20:76, 0])) / 4
    fastest = min(3.0, 0.10 * WIDTH / (1.3 * FPS))
    assert -across > share * fastest


def test_a_fast_camera_does_not_jump_to_another_speed(tmp_path: Path) -> None:
    shot = moving_on(video(tmp_path / "a.mp4", panned))
    speeds = []
    for index in range(FRAMES, FRAMES + 8):
        first, later = Frame(WIDTH, HEIGHT), Frame(WIDTH, HEIGHT)
        shot.draw(index - 1, first)
        shot.draw(index, later)
        speeds.append(-float(np.median(flow(first, later)[10:44, 20:76, 0])))
    assert speeds[0] > 2.2  # of three pixels a frame
    assert all(b < a + 0.3 for a, b in pairwise(speeds))
