"""What a prompt speaks of moves in still images, and nothing else does."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.changes import canvas_of, overlays
from crake.engines.sketch.depth import depth_of
from crake.engines.sketch.direction import Direction, Time
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.grammar.stirring import Stir, stirs_in
from crake.engines.sketch.moves import Move
from crake.engines.sketch.photos import PhotoShot
from crake.engines.sketch.stage import View
from tests.support.video import psnr

WIDTH, HEIGHT = 320, 180


def landscape() -> NDArray[np.uint8]:
    """Return a sky with clouds over dark hills, water under them, and a flame on the left."""
    rng = np.random.default_rng(2)
    rows = np.linspace(0, 1, HEIGHT)[:, None, None]
    colours = np.array([70, 120, 210]) + rows * np.array([60, 60, 30]) + np.zeros((1, WIDTH, 1))
    clouds = cv2.GaussianBlur(rng.random((HEIGHT, WIDTH)).astype(np.float32), (0, 0), 9)
    clouds = np.clip((clouds - clouds.mean()) / clouds.std(), 0, 2) / 2
    colours += clouds[..., None] * (np.array([235, 238, 245]) - colours)
    colours[80:96] = (60, 50, 40)
    waves = cv2.GaussianBlur(rng.random((84, WIDTH)).astype(np.float32), (0, 0), 5, sigmaY=1.2)
    waves = (waves - waves.mean()) / waves.std() * 9
    colours[96:] = np.array([40, 90, 150]) + waves[..., None]
    grown = np.array([[40, 176], [30, 150], [40, 118], [50, 150]])
    image: NDArray[np.uint8] = np.clip(colours, 0, 255).astype(np.uint8)
    cv2.fillPoly(image, [grown], (255, 150, 30))
    return image


def changed(stirs: frozenset[Stir], index: int = 47) -> tuple[NDArray[np.float32], Frame]:
    """Return how much each place changes within half a second, and the first frame."""
    still = Move(1.0, 0.0, 0.0)
    shot = PhotoShot(landscape(), WIDTH, HEIGHT, 96, still, stirs=stirs, fps=24)
    frames = [Frame(WIDTH, HEIGHT) for _ in range(3)]
    for at, frame in zip((0, index, index + 12), frames, strict=True):
        shot.draw(at, frame)
    one, other = (frame.y.astype(np.float32) for frame in frames[1:])
    return np.abs(one - other), frames[0]


AREAS = {
    Stir.WATER: (slice(120, 175), slice(100, 300)),
    Stir.CLOUDS: (slice(5, 55), slice(20, 300)),
    Stir.FIRE: (slice(130, 172), slice(34, 46)),
}


@pytest.mark.parametrize("stir", AREAS)
def test_what_is_named_moves_and_the_rest_stays(stir: Stir) -> None:
    moved, first = changed(frozenset({stir}))
    for other, area in AREAS.items():
        # The flame floats: its light falls on the water, and waves move it.
        joined = {stir, other} == {Stir.WATER, Stir.FIRE}
        assert joined or (moved[area].mean() > 0.5) == (other is stir)
    assert moved[82:94, 60:].mean() < 0.3
    quiet, whole = changed(frozenset())
    assert quiet.max() == 0
    assert psnr(first.y, whole.y) > 45


def test_movement_is_even() -> None:
    shot = PhotoShot(landscape(), WIDTH, HEIGHT, 96, Move(1.0, 0.0, 0.0), stirs=frozenset(Stir))
    frame, before, steps = Frame(WIDTH, HEIGHT), Frame(WIDTH, HEIGHT), []
    for index in range(72):
        shot.draw(index, frame)
        if index:
            steps.append(float(np.abs(frame.y.astype(int) - before.y).mean()))
        before.buffer[:] = frame.buffer
    assert max(np.abs(np.diff(steps))) < 0.5 * max(steps)
    assert steps[0] < 0.5 * max(steps)


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("the waves roll in", {Stir.WATER}),
        ("clouds drift across the sky", {Stir.CLOUDS}),
        ("the campfire flickers", {Stir.FIRE}),
        ("her hair moves in the breeze", {Stir.WIND}),
        ("la cascade et les nuages", {Stir.FALLS, Stir.CLOUDS}),
        ("das Wasser bewegt sich, die Bäume wiegen sich", {Stir.WATER, Stir.WIND}),
        ("海浪拍打 云在飘", {Stir.WATER, Stir.CLOUDS}),
        ("炎が揺れる", {Stir.FIRE, Stir.WIND}),
        ("el fuego arde", {Stir.FIRE}),
        ("as ondas do mar", {Stir.WATER}),
        ("the camera zooms in", set()),
    ],
)
def test_prompts_say_what_moves(prompt: str, expected: set[Stir]) -> None:
    assert stirs_in(prompt) == expected


def test_hours_pass_over_an_image() -> None:
    frame = Frame(WIDTH, HEIGHT)
    PhotoShot(landscape(), WIDTH, HEIGHT, 96, Move(1.0, 0.0, 0.0)).draw(0, frame)
    canvas = canvas_of(frame, depth_of(landscape()), fps=24, frames=96, seed=1)
    day = Direction("lake", Time.DAY)
    over, said = overlays(Direction("lake", Time.DAY, until=Time.NIGHT), day, canvas, subject=False)
    assert said == ["until night"]
    light = []
    for seconds in (0.0, 1.0, 2.0, 3.0, 4.0):
        seen = Frame(WIDTH, HEIGHT)
        seen.buffer[:] = frame.buffer
        for drawable in over:
            drawable.draw(seen, View(int(24 * seconds), seconds, 0.0))
        light.append(float(seen.y.mean()))
    assert light[0] == pytest.approx(float(frame.y.mean()), abs=0.1)
    assert np.all(np.diff(light) < 0)
    assert light[-1] < 0.65 * light[0]
