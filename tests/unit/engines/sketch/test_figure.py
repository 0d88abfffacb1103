"""Cut-outs are held against the true outlines of subjects that the animator has drawn."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from crake.engines.sketch.backdrop import Ways
from crake.engines.sketch.frame import Frame
from crake.engines.sketch.images import as_rgb
from crake.engines.sketch.masks import masks_of
from crake.engines.sketch.prompt import understand
from crake.engines.sketch.raster import U8
from crake.engines.sketch.regions import regions_of
from crake.engines.sketch.scene import Scene, build_scene
from crake.engines.sketch.stage import View
from crake.engines.sketch.subjects.actor import Actor

WIDTH, HEIGHT, FRAMES = 480, 270, 32


@cache
def filmed(prompt: str) -> tuple[list[U8], list[NDArray[np.bool_]]]:
    """Return a noisy clip of a prompt, and where its subject is in each frame."""
    shot = build_scene(understand(prompt), WIDTH, HEIGHT, 24, FRAMES, 7)
    rng, frame = np.random.default_rng(1), Frame(WIDTH, HEIGHT)
    pictures = []
    for index in range(FRAMES):
        shot.draw(index, frame)
        noisy = Frame(WIDTH, HEIGHT)
        noise = rng.normal(0, 3, frame.buffer.shape)
        noisy.buffer[:] = np.clip(frame.buffer + noise, 0, 255)
        pictures.append(as_rgb(noisy))
    return pictures, outlines(shot)


def outlines(shot: Scene) -> list[NDArray[np.bool_]]:
    """Draw the subject on black and on white: what stays the same is it."""
    take = shot._takes[0]
    actors = [player for player in take._players if isinstance(player, Actor)]
    for actor in actors:
        actor._bursts, actor._print, actor._below = [], None, None
        for number in range(len(actor.poses)):
            pose = actor.poses[number]
            pose.shadow = pose.mirror = None
    found = []
    for index in range(FRAMES):
        view = View(index, index / 24, take._stage.motion.scroll(index / 24))
        levels = []
        for level in (16, 235):
            frame = Frame(WIDTH, HEIGHT)
            frame.y[:] = level
            for actor in actors:
                actor.draw(frame, view)
            levels.append(frame.y.astype(np.int16))
        found.append(levels[1] - levels[0] < 110)
    return found


@pytest.mark.parametrize(
    ("prompt", "least"),
    [
        ("a robot dancing in a kitchen, static camera", 0.5),
        ("a woman walking in a park, static camera", 0.75),
        ("a fox running in a forest, tracking shot", 0.65),
        ("a dog running on the beach, tracking shot", 0.72),
        ("a man walking in a room, static camera", 0.75),
        ("a cat walking in a kitchen, static camera", 0.65),
        ("a man waving in a room, static camera", 0.5),
        ("a man playing the guitar in a room, static camera", 0.7),
    ],
)
def test_subjects_are_cut_out_as_they_are(prompt: str, least: float) -> None:
    pictures, truth = filmed(prompt)
    masks, _ = masks_of(pictures)
    assert masks
    alike = []
    for mask, true in zip(masks, truth, strict=True):
        large = cv2.resize(mask, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR) > 0
        alike.append((large & true).sum() / (large | true).sum())
    assert float(np.mean(alike)) > least


def test_outlines_change_no_more_than_their_subject() -> None:
    pictures, truth = filmed("a dog running on the beach, tracking shot")
    masks, _ = masks_of(pictures)
    changes, true = (
        float(np.mean([(a != b).mean() for a, b in zip(found[1:], found[:-1], strict=True)]))
        for found in (masks, truth)
    )
    assert changes < 1.3 * true


def test_nothing_is_found_in_a_still_picture_with_noise() -> None:
    rng = np.random.default_rng(2)
    still = rng.integers(40, 200, (68, 120, 3)).astype(np.float32)
    pictures = [
        np.clip(still + rng.normal(0, 4, still.shape), 0, 255).astype(np.uint8) for _ in range(24)
    ]
    assert not regions_of(pictures, Ways(pictures)).masks
