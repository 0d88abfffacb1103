"""Videos made from videos, with the package `openai` of PyPI."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openai
import pytest
from openai import OpenAI, omit
from openai.types import Video

from tests.support.video import VideoMeasurements, measure

CHEAP: dict[str, Any] = {"poll_interval_ms": 300}


def by_id(video: Video) -> dict[str, Any]:
    """Return what names a video: the package itself refuses an object for what may be a file."""
    return {"video": omit, "extra_body": {"video": {"id": video.id}}}


def finished(sdk: OpenAI, video: Video, path: Path) -> VideoMeasurements:
    """Wait for a video, and measure it."""
    done = sdk.videos.poll(video.id, **CHEAP)
    assert done.status == "completed", done.error
    sdk.videos.download_content(done.id).write_to_file(path)
    return measure(path)


def test_a_remix_is_as_large_and_as_long_as_its_source(
    sdk: OpenAI, completed: Video, tmp_path: Path
) -> None:
    video = sdk.videos.remix(completed.id, prompt="the same cat by the sea, at night")
    assert video.remixed_from_video_id == completed.id
    assert (video.seconds, video.size) == (completed.seconds, completed.size)
    facts = finished(sdk, video, tmp_path / "remix.mp4")
    assert (facts.width, facts.height, facts.frames) == (1280, 720, 48)
    assert facts.timestamps_even
    source = tmp_path / "source.mp4"
    sdk.videos.download_content(completed.id).write_to_file(source)
    assert abs(facts.middle.astype(float) - measure(source).middle).mean() > 3


def test_an_uploaded_video_is_edited(sdk: OpenAI, clip: Path, tmp_path: Path) -> None:
    video = sdk.videos.edit(prompt="make it snow", video=clip)
    assert (video.seconds, video.size, video.remixed_from_video_id) == ("2", "320x180", None)
    facts = finished(sdk, video, tmp_path / "edit.mp4")
    assert (facts.width, facts.height, facts.frames) == (320, 180, 24)


def test_an_extension_is_one_file_of_both_without_a_seam(
    sdk: OpenAI, clip: Path, tmp_path: Path
) -> None:
    seconds: Any = "4"
    with clip.open("rb") as file:
        video = sdk.videos.extend(prompt="it goes on", seconds=seconds, video=file)
    assert (video.seconds, video.size) == ("6", "320x180")
    facts = finished(sdk, video, tmp_path / "longer.mp4")
    assert (facts.width, facts.height, facts.frames) == (320, 180, 72)
    assert facts.seconds == pytest.approx(6, abs=0.05)
    assert facts.sound_seconds == pytest.approx(6, abs=0.05)
    assert facts.timestamps_even
    again = sdk.videos.extend(prompt="and on", seconds=seconds, **by_id(video))
    assert (again.seconds, again.remixed_from_video_id) == ("10", video.id)
    assert sdk.videos.delete(again.id).deleted


def test_only_of_a_completed_video_another_one_is_made(sdk: OpenAI, completed: Video) -> None:
    seconds: Any = "20"
    long = sdk.videos.extend(prompt="on", seconds=seconds, **by_id(completed))
    assert long.seconds == "24"
    with pytest.raises(openai.BadRequestError, match="unfinished") as refused:
        sdk.videos.edit(prompt="snow", **by_id(long))
    assert refused.value.param == "video"
    assert sdk.videos.delete(long.id).deleted
    with pytest.raises(openai.BadRequestError) as refused:
        sdk.videos.edit(prompt="snow", video=b"no video at all")
    assert refused.value.param == "video"
