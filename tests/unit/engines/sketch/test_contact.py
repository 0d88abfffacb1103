"""Feet stand still on the ground, wherever it goes in the picture, and walkers have room ahead."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from crake.engines.sketch.camera import CROSSED, Motion
from crake.engines.sketch.direction import Action, Camera, Direction, Subject, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Sprite
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.scene import build_scene
from crake.engines.sketch.subjects.actor import Actor
from crake.engines.sketch.subjects.postures import run, walk
from crake.engines.sketch.subjects.rig import Look

SIZE, FPS = (640, 360), 24
LOOK = Look(None, 0.3, dark=False)


def actor_of(direction: Direction, frames: int = 96) -> Actor:
    """Return who plays, of whom nothing is drawn."""
    actor = build_scene(direction, *SIZE, FPS, frames, 1)._takes[0]._players[-1]
    assert isinstance(actor, Actor)
    return actor


def slips(actor: Actor, frames: int = 48) -> list[float]:
    """Return by how many pixels what is on the ground moves over it between two frames."""
    motion, found = actor.stage.motion, []
    before: tuple[np.ndarray, np.ndarray] | None = None
    for index in range(frames):
        now = index / FPS
        phase = index // actor.hold % actor.steps / actor.steps
        points = np.concatenate(
            [part.hull[0] for part in actor.rig.parts(phase, actor.role.action, LOOK)]
        )
        turn, up = actor.role.turn, points[:, 1]
        across = (points[:, 0] * np.cos(turn) - points[:, 2] * np.sin(turn)) * actor.scale
        where = actor.ground_of(0, now)[0] + across * motion.facing + motion.scroll(now)
        if before is not None:
            low = up.min() + 2.0
            stands = (up < low) & (before[1] < low) & (abs(up - before[1]) < 0.5)
            if stands.any():
                found.append(float(np.median(where[stands] - before[0][stands])))
        before = where, up
    return found


@pytest.mark.parametrize("kind", ["man", "dog", "elephant", "robot"])
@pytest.mark.parametrize(
    "camera", [Camera.TRACK, Camera.STILL, Camera.PAN_LEFT, Camera.PAN_RIGHT, Camera.ZOOM_IN]
)
def test_feet_do_not_slide_over_the_ground(kind: str, camera: Camera) -> None:
    direction = Direction("studio", Time.DAY, camera=camera,
                          subjects=(Subject(kind, Action.WALK),))  # fmt: skip
    actor = actor_of(direction)
    moved = slips(actor)
    assert len(moved) > 20
    assert abs(float(np.median(moved))) < 0.04 * actor.stage.motion.pace / FPS


def test_the_ground_goes_with_who_stands_on_it() -> None:
    motion = Motion(Camera.TRACK, 4, 1000, 0, 0)
    across = (motion.place(4) - motion.place(0)) * 1000
    assert abs(across) > 20
    assert motion.scroll(4) == pytest.approx(-across)


def test_a_still_camera_does_not_move_while_somebody_walks_by() -> None:
    walker = actor_of(understand("a man walking in a park, static shot"), 192)
    motion = walker.stage.motion
    assert motion.scroll(8) == pytest.approx(0.0, abs=1e-6)
    assert 0.3 < motion.place(8) - motion.place(0) <= CROSSED + 1e-6
    assert abs(float(np.median(slips(walker)))) < 0.04 * motion.pace / FPS  # he takes his time


def test_walkers_have_more_room_ahead_than_behind() -> None:
    ahead = actor_of(understand("a woman walking in a park")).stage.motion
    assert ahead.place(0) < 0.47
    back = replace(ahead, camera=Camera.PAN_LEFT)
    assert back.place(4) > 0.5
    assert actor_of(understand("a woman standing in a park")).stage.motion.place(0) == 0.5
    train = actor_of(understand("a train in a meadow")).stage.motion
    assert train.lead < ahead.lead  # what fills the picture stays in it


def test_a_step_is_lowest_while_both_feet_are_on_the_ground() -> None:
    heights = [walk(k / 40).hip[1] for k in range(20)]
    assert heights.index(min(heights)) == 0
    assert 8 <= heights.index(max(heights)) <= 12
    flight, contact = run(0.42).hip[1], run(0.17).hip[1]
    assert flight > contact + 5


@pytest.mark.parametrize(("across", "down"), [(0.25, 0.0), (0.5, 0.75), (0.0, 0.5)])
def test_pictures_glide_between_pixels(across: float, down: float) -> None:
    dot = Sprite(np.full((8, 8, 4), 255, np.uint8))

    def middle(x: float, y: float) -> tuple[float, float]:
        frame = Frame(32, 32)
        frame.y[:] = 16
        dot.glide(frame, x, y)
        light = frame.y.astype(float) - 16
        rows, columns = np.mgrid[0:32, 0:32]
        return float((columns * light).sum() / light.sum()), float(
            (rows * light).sum() / light.sum()
        )

    (x, y), (to_x, to_y) = middle(10, 12), middle(10 + across, 12 + down)
    assert to_x - x == pytest.approx(across, abs=0.03)
    assert to_y - y == pytest.approx(down, abs=0.03)
