from __future__ import annotations

from typing import Any

import pytest

from crake.engines.remote.answers import JobState
from crake.engines.remote.options import SoraOptions
from crake.engines.remote.sora import SoraEngine, record_status
from crake.engines.spec import MediaRef, VideoSpec
from crake.errors import ApiNotImplemented

IMAGE = MediaRef(uri="file:///a.png")


def made(**options: object) -> SoraEngine:
    return SoraEngine("x", SoraOptions.model_validate({"base_url": "http://x", **options}))


def spec(**values: object) -> VideoSpec:
    return VideoSpec.model_validate({"prompt": "a cat", **values})


@pytest.mark.parametrize(
    ("values", "options", "version", "seconds"),
    [
        ({"seconds": 4}, {}, "2.0", 4),
        ({"seconds": 5}, {}, "2.0", 8),
        ({"seconds": 10}, {}, "1.0", 10),
        ({"seconds": 12}, {}, "2.0", 12),
        ({"seconds": 15}, {}, "1.0", 15),
        ({"seconds": 4, "images": (IMAGE, IMAGE)}, {}, "1.0", 10),
        ({"seconds": 20, "model": "sora-2-pro"}, {}, "1.0", 25),
        ({"seconds": 20}, {"model": "sora-2-pro"}, "1.0", 25),
        ({"seconds": 4}, {"seconds": [15]}, "1.0", 15),
    ],
)
def test_the_version_and_length_that_fit(
    values: dict[str, Any], options: dict[str, Any], version: str, seconds: float
) -> None:
    wording = made(**options).wording(spec(**values))
    assert (wording.version, wording.seconds) == (version, seconds)


def test_what_is_too_long_is_refused() -> None:
    with pytest.raises(ApiNotImplemented, match="at most 15"):
        made().wording(spec(seconds=16))


@pytest.mark.parametrize(
    ("record", "state", "progress"),
    [
        ({"state": "pending", "response": {"data": [{"state": "pending"}]}}, JobState.QUEUED, None),
        (
            {"state": "processing", "response": {"data": [{"progress": 40}]}},
            JobState.RUNNING,
            0.4,
        ),
        ({"response": None, "id": "x"}, JobState.QUEUED, None),
        (
            {"response": {"success": True, "data": [{"video_url": "http://x/a.mp4"}]}},
            JobState.DONE,
            1.0,
        ),
        (
            {"response": {"success": False, "error": {"code": "api_error", "message": "no"}}},
            JobState.FAILED,
            None,
        ),
        ({"state": "succeeded", "response": {"success": True, "data": []}}, JobState.FAILED, None),
    ],
)
def test_how_far_a_task_is(record: dict[str, Any], state: JobState, progress: float | None) -> None:
    found = record_status(record)
    assert (found.state, found.progress) == (state, progress)
