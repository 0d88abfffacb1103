"""What makes a picture read at once: how near the camera is, what is sharp, how low it looks."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from crake.engines.sketch.cuts import cuts
from crake.engines.sketch.direction import Action, Direction, Framing, Subject, Time
from crake.engines.sketch.focus import focus_on_the_feet
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.layers import Layer
from crake.engines.sketch.scene import build_scene, stage_of
from crake.engines.sketch.scenery.sky import sky, sun_at
from crake.engines.sketch.stage import Medium, View
from crake.engines.sketch.subjects.cast import parts_of
from crake.engines.sketch.subjects.rig import box_of

SIZE = (640, 360)


def filled(*subjects: Subject, medium: Medium = Medium.GROUND) -> tuple[float, float]:
    """Return how much of the frame's width and height the first of them fills."""
    direction = Direction("garden", Time.DAY, subjects=subjects)
    part = parts_of(direction, medium, SIZE, 0.5)[0]
    left, low, right, top = box_of(part.rig, part.role.action, part.role.turn)
    return (right - left) * part.scale / SIZE[0], (top - low) * part.scale / SIZE[1]


@pytest.mark.parametrize("kind", ["woman", "girl", "robot", "knight", "astronaut"])
def test_one_person_is_large_enough_to_be_read(kind: str) -> None:
    assert 0.5 < filled(Subject(kind, Action.WALK))[1] < 0.75


@pytest.mark.parametrize("kind", ["train", "castle", "whale", "house"])
def test_what_fills_the_frame_anyway_does_not_grow(kind: str) -> None:
    wide, tall = filled(Subject(kind, Action.STAND))
    assert wide < 0.85
    assert tall < 0.85


def test_other_framings_keep_their_sizes() -> None:
    woman = Direction("garden", Time.DAY, subjects=(Subject("woman", Action.WALK),))
    scales = [
        parts_of(replace(woman, framing=framing), Medium.GROUND, SIZE, 0.5)[0].scale
        for framing in (Framing.WIDE, Framing.MEDIUM, Framing.LOW)
    ]
    assert scales[0] < 0.6 * scales[1]


def test_each_take_of_a_long_clip_is_nearer_than_the_one_before() -> None:
    woman = Direction("garden", Time.DAY, subjects=(Subject("woman", Action.WALK),))
    framings, starts = cuts(woman, 15 * 24, 24)
    shown = [replace(woman, framing=framing) for framing in framings]
    scales = [parts_of(take, Medium.GROUND, SIZE, 0.5)[0].scale for take in shown]
    assert len(starts) == 3
    assert all(after > 1.15 * before for before, after in pairwise(scales))


def test_a_fire_lights_the_ground_at_night() -> None:
    frame = [Frame(*SIZE) for _ in range(2)]
    fire = Direction("beach", Time.NIGHT, subjects=(Subject("fire", Action.STAND),))
    for target, shown in zip(frame, (fire, replace(fire, subjects=())), strict=True):
        build_scene(replace(shown, framing=Framing.LOW), *SIZE, 24, 24, 1).draw(3, target)
    beside = slice(300, 330), slice(130, 180)
    lit, dark = (target.y[beside].mean() for target in frame)
    assert lit > dark + 8
    warmth = [float(target.v[150:165, 65:90].mean()) for target in frame]
    assert warmth[0] > warmth[1]


def _stripes(speed: float) -> Layer:
    rgba = np.zeros((32, 64, 4), np.uint8)
    rgba[..., 3] = 255
    rgba[:, ::8, :3] = 255
    return Layer(rgba, 0, speed)


def contrast(layer: Layer) -> float:
    frame = Frame(64, 32)
    layer.draw(frame, View(0, 0.0, 0.0))
    return float(frame.y.std())


def test_what_is_as_far_as_the_subject_is_sharp_and_the_rest_is_not() -> None:
    far, near, here, heaven = (_stripes(speed) for speed in (0.1, 1.9, 1.0, 0.0))
    sharp = contrast(here)
    focus_on_the_feet([far, near, here, heaven], 3.0)
    assert contrast(here) == contrast(heaven) == sharp
    assert contrast(far) < 0.7 * sharp
    assert contrast(near) < 0.7 * sharp


def test_a_blurred_layer_still_repeats() -> None:
    layer = _stripes(0.1)
    layer.soften(4.0)
    frame = Frame(64, 32)
    layer.draw(frame, View(0, 0.0, 0.0))
    rows = frame.y.astype(int)
    assert np.abs(rows[:, 0] - rows[:, 8]).max() <= 1  # the first stripe is like the others


def test_ground_with_nobody_on_it_takes_less_of_the_frame() -> None:
    empty = Direction("meadow", Time.DAY)
    walked = replace(empty, subjects=(Subject("dog", Action.WALK),))
    rows = [stage_of(d, *SIZE, 24, 48, 1)[0].horizon for d in (empty, walked)]
    assert rows[0] > rows[1]


def test_the_sun_by_day_dazzles_and_in_the_evening_has_an_edge() -> None:
    steps = []
    for hour in (Time.DAY, Time.SUNSET):
        stage, _ = stage_of(Direction("meadow", hour), 640, 360, 24, 48, 1)
        frame = Frame(stage.width, stage.height)
        sky(stage, stage.horizon, across=0.5).draw(frame, View(0, 0.0, 0.0))
        row = frame.y[round(sun_at(stage, 0.5)[1])].astype(int)
        assert row.argmax() == pytest.approx(320, abs=20)
        steps.append(np.abs(np.diff(row)).max())
    assert steps[0] < 0.6 * steps[1]
