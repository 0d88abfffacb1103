from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from crake.engines.diffusers.pictures import (
    Picture,
    into_frame,
    out_of_frame,
    read_video,
    resample,
    sharpest,
    to_i420,
)
from crake.engines.diffusers.plan import fit
from tests.support.media import make_clip, picture


def ball(x: float) -> Picture:
    """A soft white ball at `x`, on black."""
    across, down = np.meshgrid(np.arange(96), np.arange(64))
    distance = (across - x) ** 2 + (down - 32) ** 2
    grey = (255 * np.exp(-distance / 60)).astype(np.uint8)
    return np.dstack([grey, grey, grey])


def place(image: Picture) -> float:
    """Where the ball is."""
    columns = image[..., 0].astype(float).sum(axis=0)
    return float((columns * np.arange(len(columns))).sum() / columns.sum())


def test_what_is_laid_into_a_frame_comes_out_of_it() -> None:
    frame = fit(100, 60, ((96, 64),))
    original = picture(100, 60)
    laid = into_frame(original, frame)
    assert laid.shape == (64, 96, 3)
    back = out_of_frame(laid, frame, 100, 60)
    assert np.abs(back.astype(int) - original).mean() < 2


def test_colours_survive_the_way_into_a_file() -> None:
    original = picture(96, 64)
    frame = av.VideoFrame.from_ndarray(to_i420(original), format="yuv420p")
    back = frame.reformat(format="rgb24", src_colorspace="ITU709", src_color_range="MPEG")
    assert np.abs(back.to_ndarray().astype(int) - original).mean() < 3


@pytest.mark.parametrize(("fps", "wanted"), [(16, 24), (24, 24), (24, 30), (24, 10)])
def test_motion_keeps_its_speed_at_another_rate(fps: int, wanted: int) -> None:
    pictures = iter([ball(20 + 48 * i / fps) for i in range(fps + 1)])
    made = list(resample(pictures, fps, wanted, wanted, flow=True))
    assert len(made) == wanted
    for index, image in enumerate(made):
        assert abs(place(image) - (20 + 48 * index / wanted)) < 0.6


def test_without_flow_only_pictures_of_the_model_are_shown() -> None:
    own = [ball(20 + i) for i in range(9)]
    made = list(resample(iter(own), 8, 12, 12, flow=False))
    assert all(any(np.array_equal(image, each) for each in own) for image in made)


def test_the_last_picture_stays_where_there_are_too_few() -> None:
    made = list(resample(iter([ball(20), ball(30)]), 8, 8, 4, flow=True))
    assert [round(place(image)) for image in made] == [20, 30, 30, 30]


def test_a_video_is_read_at_any_rate_and_from_any_second(tmp_path: Path) -> None:
    path = make_clip(tmp_path / "clip.mp4", 96, 64, 2, fps=24)
    every = list(read_video(path, 24))
    assert len(every) == 48
    assert len(list(read_video(path, 12))) == 24
    late = list(read_video(path, 24, 1.0))
    assert len(late) == 24
    assert np.array_equal(late[0], every[24])


def test_the_sharpest_picture_is_found() -> None:
    assert sharpest([ball(20), picture(96, 64), ball(40)]).max() == picture(96, 64).max()
