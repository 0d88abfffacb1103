from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crake.engines.diffusers.plan import cut, fit, needed, segments
from crake.engines.diffusers.profiles import PROFILES

SIZES = ((1280, 704), (704, 1280), (832, 480))


@pytest.mark.parametrize(
    ("wanted", "rendered"),
    [
        ((1280, 720), (1280, 704)),
        ((720, 1280), (704, 1280)),
        ((640, 360), (832, 480)),
        ((1792, 1024), (1280, 704)),
    ],
)
def test_the_nearest_trained_size_is_rendered(
    wanted: tuple[int, int], rendered: tuple[int, int]
) -> None:
    assert fit(*wanted, SIZES).size == rendered


@settings(deadline=None)
@given(st.integers(64, 4096), st.integers(64, 4096))
def test_what_is_kept_has_the_wanted_aspect_and_lies_inside(width: int, height: int) -> None:
    frame = fit(width, height, SIZES)
    assert 0 <= frame.left <= frame.width - frame.kept_width
    assert 0 <= frame.top <= frame.height - frame.kept_height
    # Either side touches the frame: nothing is rendered for nothing.
    assert frame.kept_width == frame.width or frame.kept_height == frame.height
    assert abs(frame.kept_width * height - frame.kept_height * width) <= max(width, height)


@settings(deadline=None)
@given(
    st.integers(1, 600),
    st.integers(1, 60),
    st.sampled_from([4, 8, 16]),
    st.integers(0, 3),
    st.booleans(),
)
def test_segments_make_all_frames_and_each_can_be_rendered(
    frames: int, groups: int, step: int, overlapping: int, goes_on: bool
) -> None:
    longest, overlap = step * groups + 1, step * min(overlapping, groups - 1) + 1
    before = overlap if goes_on else 0
    planned = segments(frames, longest, step, overlap, given=before)
    for segment in planned:
        assert (segment.frames - 1) % step == 0
        assert segment.overlap < segment.frames <= longest
    fresh = sum(segment.frames - segment.overlap for segment in planned)
    assert frames <= fresh
    assert planned[0].overlap == before
    assert {segment.overlap for segment in planned[1:]} <= {overlap}
    # No segment more than is needed.
    assert fresh - (planned[-1].frames - planned[-1].overlap) < frames


def test_a_long_clip_is_cut_evenly() -> None:
    lengths = [segment.frames for segment in segments(600, 121, 4, 9)]
    assert max(lengths) - min(lengths[:-1]) == 0
    assert sum(lengths) - 9 * (len(lengths) - 1) >= 600


def test_segments_that_cannot_be_joined_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        segments(50, 9, 4, 9)


@pytest.mark.parametrize(
    ("frames", "fps", "model_fps", "expected"),
    [(96, 24, 24, 96), (96, 24, 16, 65), (4, 4, 24, 19), (1, 24, 16, 1)],
)
def test_frames_of_another_rate(frames: int, fps: int, model_fps: int, expected: int) -> None:
    assert needed(frames, fps, model_fps) == expected


@settings(deadline=None)
@given(st.integers(1, 500), st.integers(1, 8))
def test_shots_fill_the_clip(frames: int, shots: int) -> None:
    parts = cut(frames, shots)
    assert [index for part in parts for index in part] == list(range(frames))


@pytest.mark.parametrize("name", PROFILES)
def test_profiles_are_consistent(name: str) -> None:
    profile = PROFILES[name]
    assert (profile.frames - 1) % profile.frame_step == 0
    assert (profile.overlap - 1) % profile.frame_step == 0
    assert profile.overlap < profile.frames / 2
    assert profile.text or profile.image
    for width, height in profile.sizes:
        assert width % profile.multiple == height % profile.multiple == 0
    if profile.sampler and profile.sampler.sigmas:
        assert len(profile.sampler.sigmas) == profile.steps
