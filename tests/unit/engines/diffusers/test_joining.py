from __future__ import annotations

import itertools

import numpy as np
import pytest

from crake.engines.diffusers.joining import FADE_FRAMES, Joiner, join_sound
from crake.engines.diffusers.pictures import Picture

BRIGHTER = 24


def segment(start: int, count: int, light: int = 0) -> list[Picture]:
    """Pictures that get one level brighter from one to the next, with `light` on top."""
    return [np.full((32, 48, 3), 60 + start + i + light, np.uint8) for i in range(count)]


def added(joiner: Joiner, pictures: list[Picture], keep: int) -> list[Picture]:
    joiner.begin(keep)
    return list(joiner.add(pictures))


@pytest.mark.parametrize("overlap", [1, 5])
def test_a_joint_shows_no_jump_in_light(overlap: int) -> None:
    joiner = Joiner()
    shown = added(joiner, segment(0, 20), keep=overlap)
    shown += added(joiner, segment(20 - overlap, 20, BRIGHTER), keep=0)
    assert len(shown) == 40 - overlap
    levels = np.array([float(picture.mean()) for picture in shown])
    # The difference of 24 levels goes away over the frames that follow, a little with each.
    assert np.abs(np.diff(levels)).max() <= 1 + BRIGHTER / FADE_FRAMES + 1
    assert levels[-1] == 60 + len(shown) - 1 + BRIGHTER
    assert np.abs(levels[:20] - np.arange(60, 80)).max() <= 1


def test_segments_that_go_together_are_left_as_they_are() -> None:
    joiner = Joiner()
    shown = added(joiner, segment(0, 12), keep=5) + added(joiner, segment(7, 12), keep=0)
    assert [int(picture.mean()) for picture in shown] == list(range(60, 79))


def test_frames_of_a_source_are_not_shown_again() -> None:
    joiner = Joiner(segment(0, 5))
    shown = added(joiner, segment(0, 12, BRIGHTER), keep=0)
    levels = [float(picture.mean()) for picture in shown]
    assert len(shown) == 7
    assert abs(levels[0] - 65) <= BRIGHTER / FADE_FRAMES + 1


@pytest.mark.parametrize("overlap", [1, 5])
def test_pictures_are_given_out_as_soon_as_they_are_final(overlap: int) -> None:
    joiner = Joiner()
    whole = added(joiner, segment(0, 20), keep=overlap)
    whole += added(joiner, segment(20 - overlap, 20, BRIGHTER), keep=0)
    joiner = Joiner()
    given_out: list[Picture] = []
    counts = []
    for pictures, keep in ((segment(0, 20), overlap), (segment(20 - overlap, 20, BRIGHTER), 0)):
        joiner.begin(keep)
        for picture in pictures:
            given_out += joiner.add([picture])
            counts.append(len(given_out))
    assert all(itertools.starmap(np.array_equal, zip(given_out, whole, strict=True)))
    # The last frames wait for the joint; after it, each picture is final at once.
    assert counts[:20] == [max(0, n - overlap) for n in range(1, 21)]
    assert counts[20:] == [20 - overlap] * (overlap - 1) + list(range(20, 41 - overlap))


def test_sound_is_faded_from_one_segment_to_the_next() -> None:
    first, second = np.full((2, 1000), 0.5, np.float32), np.full((2, 1000), -0.5, np.float32)
    joined = join_sound(join_sound(None, first, 0, 1000), second, 200, 1000)
    assert joined.shape == (2, 1800)
    assert np.abs(np.diff(joined[0])).max() < 0.1
    assert joined[0, 900] == 0.5
    assert joined[0, 1001] == -0.5
