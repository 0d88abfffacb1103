from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from crake.dialects.openai.responses import (
    callback_body,
    created_body,
    error_body,
    list_body,
    model_bodies,
    video_body,
)
from crake.engines.spec import MediaRef, Source, SourceKind, VideoSpec
from crake.errors import BY_CODE, BadRequest, CrakeError
from crake.tasks.models import State
from tests.support.records import CREATED_AT, FINISHED_AT, TASK_ID, make_task

ID = f"video_{TASK_ID.hex}"


def test_a_video_that_waits() -> None:
    assert video_body(make_task()) == {
        "id": ID,
        "object": "video",
        "model": "sora-2",
        "status": "queued",
        "progress": 0,
        "created_at": int(CREATED_AT.timestamp()),
        "completed_at": None,
        "expires_at": None,
        "prompt": "a cat",
        "size": "1280x720",
        "seconds": "4",
        "remixed_from_video_id": None,
        "error": None,
        "seed": 1,
        "fps": 24,
        "negative_prompt": None,
        "metadata": {},
    }


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (State.QUEUED, "queued"),
        (State.RUNNING, "in_progress"),
        (State.SUCCEEDED, "completed"),
        (State.FAILED, "failed"),
        (State.CANCELLED, "failed"),
    ],
)
def test_there_are_four_words_for_where_a_video_stands(state: State, status: str) -> None:
    body = video_body(make_task(state))
    assert body["status"] == status
    assert (body["completed_at"] is not None) == state.final
    assert (body["error"] is not None) == (status == "failed")
    if status == "failed":
        assert body["error"] == {"code": "api_error", "message": "The render failed."}


def test_when_its_files_are_removed() -> None:
    at = FINISHED_AT + timedelta(days=30)
    body = video_body(make_task(State.SUCCEEDED, expires_at=at))
    assert body["expires_at"] == int(at.timestamp())


@pytest.mark.parametrize(
    ("uri", "source"),
    [
        (f"asset:tasks/{TASK_ID.hex}/video.mp4", ID),
        (f"asset:tasks/{TASK_ID.hex}/source-1", None),
        ("https://example.com/video.mp4", None),
    ],
)
def test_what_it_was_made_from(uri: str, source: str | None) -> None:
    made_from = Source(kind=SourceKind.REMIX, clip=MediaRef(uri=uri))
    spec = VideoSpec(prompt="a cat", seconds=12.5, source=made_from)
    body = video_body(make_task(spec=spec))
    assert (body["remixed_from_video_id"], body["seconds"]) == (source, "12.5")


def test_one_video_and_several() -> None:
    first, second = make_task(), make_task(id=uuid4())
    assert created_body([first]) == video_body(first)
    both = created_body([first, second])
    assert both["id"] == ID
    assert both["videos"] == [video_body(first), video_body(second)]


def test_lists() -> None:
    assert list_body([], has_more=False) == {
        "object": "list",
        "data": [],
        "first_id": None,
        "last_id": None,
        "has_more": False,
    }
    last = make_task(id=uuid4())
    body = list_body([make_task(), last], has_more=True)
    assert (body["first_id"], body["last_id"]) == (ID, f"video_{last.id.hex}")


@pytest.mark.parametrize("kind", BY_CODE.values())
def test_errors(kind: type[CrakeError]) -> None:
    error: dict[str, Any] = error_body(kind("It is so.", param="x"), TASK_ID)["error"]
    assert {**error, "type": ""} == {
        "message": "It is so.",
        "type": "",
        "param": "x",
        "code": kind.code,
    }
    types = {401: "authentication_error", 403: "permission_error", 429: "rate_limit_error"}
    other = "server_error" if kind.status >= 500 else "invalid_request_error"
    assert error["type"] == types.get(kind.status, other)


def test_an_error_without_a_field_says_so() -> None:
    assert error_body(BadRequest("No."), TASK_ID)["error"]["param"] is None


def test_a_callback_says_what_the_video_is() -> None:
    task = make_task(State.SUCCEEDED)
    assert json.loads(callback_body(task)) == video_body(task)


def test_models_have_dated_names_where_they_are_in_the_catalogue() -> None:
    catalog: list[dict[str, Any]] = [
        {"id": "sora-2", "engine": "sketch", "engines": []},
        {"id": "wan", "engine": "x"},
    ]
    models = model_bodies(catalog)
    assert list(models) == ["sora-2", "wan", "sora-2-2025-10-06", "sora-2-2025-12-08"]
    assert models["sora-2"]["created"] == models["sora-2-2025-10-06"]["created"] == 1759708800
    assert models["sora-2-2025-12-08"]["created"] == 1765152000
    assert models["wan"]["created"] == 0
    assert models["sora-2-2025-12-08"]["crake"] == {"id": "sora-2", "engine": "sketch"}
