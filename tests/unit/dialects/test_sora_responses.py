from __future__ import annotations

import io
import json
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from acedatacloud._runtime.tasks import (
    TaskHandle,
    artifact_urls,
    failure_reason,
    progress,
    task_status,
)
from obstore.store import MemoryStore
from rich.console import Console
from sora_cli.core import output

from crake.dialects.sora.responses import (
    accepted_body,
    batch_body,
    callback_body,
    error_body,
    progress_line,
    task_body,
    unfinished_body,
    video_id,
    waiting_body,
)
from crake.dialects.sora.schema import (
    ErrorAnswer,
    TaskBatch,
    TaskRecord,
    VideoAnswer,
)
from crake.errors import BadRequest
from crake.storage.links import LinkSigner
from crake.storage.service import Storage
from crake.tasks.models import State, Task
from tests.support.records import (
    ACCOUNT_ID,
    APPLICATION_ID,
    CREATED_AT,
    FINISHED_AT,
    STARTED_AT,
    TASK_ID,
    TOKEN_ID,
    TRACE_ID,
    make_task,
)

TTL = 3600
BASE_URL = "http://127.0.0.1:8000"
# Its clock stands still: two addresses of one video are the same.
STORAGE = Storage(MemoryStore(), LinkSigner(BASE_URL, b"secret", lambda: 1_800_000_000.0))
HOOK = "https://hooks.example/done"
REQUESTS: dict[str, dict[str, Any]] = {
    "1.0": {"prompt": "a cat", "callback_url": HOOK, "image_urls": ["https://media.example/1"]},
    "2.0": {"prompt": "a cat", "version": "2.0", "callback_url": HOOK},
}


def record(task: Task) -> dict[str, Any]:
    body = task_body(task, STORAGE, TTL, now=STARTED_AT + timedelta(seconds=4))
    parsed = json.loads(json.dumps(body, allow_nan=False))
    TaskRecord.model_validate(parsed)
    assert isinstance(parsed, dict)
    return parsed


@pytest.fixture(params=["1.0", "2.0"])
def version(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the command line prints, in a terminal of 80 columns."""
    text = io.StringIO()
    monkeypatch.setattr(output, "console", Console(file=text, width=80))
    return text


def test_ids_of_version_1_are_the_task_in_base_32() -> None:
    first = video_id(make_task(request=REQUESTS["1.0"]))
    prefix, _, number = first.partition("sora-2:task_")
    assert (prefix, len(number)) == ("", 26)
    alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    value = 0
    for character in number:
        value = value * 32 + alphabet.index(character)
    assert UUID(int=value) == TASK_ID


@pytest.mark.parametrize("version", ["2.0", 2, "2"])
def test_ids_of_version_2_are_uuids_of_their_own(version: object) -> None:
    name = video_id(make_task(request={"version": version}))
    assert UUID(name).version == 5
    assert UUID(name) != TASK_ID


def test_tasks_of_other_dialects_have_ids_of_version_2() -> None:
    assert UUID(video_id(make_task(dialect="openai", request={"version": {}}))).version == 5


def test_at_once() -> None:
    body = accepted_body(make_task())
    assert body == {"success": True, "task_id": str(TASK_ID), "trace_id": str(TRACE_ID)}
    VideoAnswer.model_validate(body)


def test_waiting_until_success(version: str) -> None:
    task = make_task(State.SUCCEEDED, REQUESTS[version])
    body = waiting_body(task, STORAGE, TTL)
    (item,) = body["data"]
    assert item == {"id": video_id(task), "video_url": item["video_url"], "state": "succeeded"}
    assert list(body) == ["success", "task_id", "trace_id", "data"]
    assert item["video_url"].startswith(f"{BASE_URL}/v/")
    VideoAnswer.model_validate(body)


def test_waiting_until_failure(version: str) -> None:
    task = make_task(State.FAILED, REQUESTS[version], error_code="content_rejected")
    body = waiting_body(task, STORAGE, TTL)
    assert body == {
        "success": False,
        "task_id": str(TASK_ID),
        "error": {"code": "content_rejected", "message": "The render failed."},
        "trace_id": str(TRACE_ID),
    }
    ErrorAnswer.model_validate(body)


def test_waiting_too_long() -> None:
    body = unfinished_body(make_task(State.RUNNING))
    assert body == accepted_body(make_task()) | {"state": "processing"}
    VideoAnswer.model_validate(body)


@pytest.mark.parametrize("state", [State.SUCCEEDED, State.FAILED, State.CANCELLED])
def test_callbacks_carry_the_waiting_answer(state: State, version: str) -> None:
    task = make_task(state, REQUESTS[version])
    assert json.loads(callback_body(task, STORAGE, TTL)) == waiting_body(task, STORAGE, TTL)


def test_lines_say_how_far_a_task_is() -> None:
    queued = progress_line(make_task())
    assert (queued["state"], queued["progress"]) == ("pending", 0)
    running = progress_line(make_task(State.RUNNING, progress=42))
    assert running["data"] == [{"id": video_id(make_task()), "state": "processing", "progress": 42}]
    assert (running["state"], running["progress"]) == ("processing", 42)
    assert "success" not in running


@pytest.mark.parametrize("state", list(State))
def test_records_have_all_fields(state: State, version: str) -> None:
    body = record(make_task(state, REQUESTS[version]))
    assert body["id"] == body["response"]["task_id"] == str(TASK_ID)
    assert (body["type"], body["request"]) == ("videos", REQUESTS[version])
    assert body["created_at"] == CREATED_AT.timestamp()
    assert body["started_at"] == (None if state is State.QUEUED else STARTED_AT.timestamp())
    assert body["expires_at"] is None
    assert body["finished_at"] == (FINISHED_AT.timestamp() if state.final else None)
    assert body["elapsed"] == (0.0 if state is State.QUEUED else 10.0 if state.final else 4.0)
    assert body["trace_id"] == body["response"]["trace_id"] == str(TRACE_ID)
    assert body["user_id"] == str(ACCOUNT_ID)
    assert body["application_id"] == str(APPLICATION_ID)
    assert body["credential_id"] == str(TOKEN_ID)
    assert UUID(body["api_id"])
    assert body["data"] == body["response"]["data"]
    assert body["data"][0]["state"] == body["state"]
    assert "created_at" not in body["data"][0]


@pytest.mark.parametrize(
    ("state", "word"), [(State.QUEUED, "pending"), (State.RUNNING, "processing")]
)
def test_unfinished_records_hold_nothing_that_looks_like_a_result(
    state: State, word: str, version: str
) -> None:
    body = record(make_task(state, REQUESTS[version], progress=37))
    assert body["state"] == word
    assert "success" not in body["response"]
    assert "_url" not in json.dumps(body["response"])
    assert body["data"] == [
        {"id": video_id(make_task(request=REQUESTS[version])), "state": word, "progress": 37}
    ]
    assert task_status(body) == ""
    assert artifact_urls(body) == []
    assert progress(body) == 37


@pytest.mark.parametrize(("percent", "seen"), [(0, 0), (1, 0), (2, 2), (99, 99), (100, 100)])
def test_one_percent_is_not_taken_for_all(percent: int, seen: int) -> None:
    assert progress(record(make_task(State.RUNNING, progress=percent))) == seen


def test_succeeded_records_are_seen_as_such(version: str) -> None:
    task = make_task(State.SUCCEEDED, REQUESTS[version])
    body = record(task)
    assert body["response"] == waiting_body(task, STORAGE, TTL)
    assert task_status(body) == "succeeded"
    assert artifact_urls(body) == [body["data"][0]["video_url"]]


@pytest.mark.parametrize("state", [State.FAILED, State.CANCELLED])
def test_failed_records_are_seen_as_such(state: State, version: str) -> None:
    body = record(make_task(state, REQUESTS[version], error_message="No cat was found."))
    assert body["response"]["success"] is False
    assert body["response"]["error"] == {"code": "api_error", "message": "No cat was found."}
    assert body["data"] == [{"id": body["data"][0]["id"], "state": "failed"}]
    assert task_status(body) == "failed"
    assert failure_reason(body) == "No cat was found."
    assert artifact_urls(body) == []


def test_an_sdk_polls_until_the_end(version: str) -> None:
    states = [State.QUEUED, State.RUNNING, State.RUNNING, State.SUCCEEDED]
    polls = iter(record(make_task(state, REQUESTS[version])) for state in states)

    class Transport:
        def request(self, *_: object, **__: object) -> dict[str, Any]:
            return next(polls)

    submitted = accepted_body(make_task())
    handle = TaskHandle(str(TASK_ID), "/sora/tasks", Transport(), submitted)
    assert not handle.done
    assert handle.wait(poll_interval=0, max_wait=5)["state"] == "succeeded"
    assert next(polls, None) is None
    assert len(handle.urls()) == 1


def test_batches() -> None:
    records = [record(make_task(state)) for state in (State.SUCCEEDED, State.QUEUED)]
    body = batch_body(records, 7)
    assert (body["items"], body["count"]) == (records, 7)
    assert [item["state"] for item in body["data"]] == ["succeeded", "pending"]
    assert {item["task_id"] for item in body["data"]} == {str(TASK_ID)}
    TaskBatch.model_validate(body)


@pytest.mark.parametrize("state", list(State))
def test_a_command_line_prints_every_record(state: State, version: str, said: io.StringIO) -> None:
    body = record(make_task(state, REQUESTS[version]))
    output.print_task_result(body)
    output.print_task_result(batch_body([body], 1))
    assert said.getvalue().count(body["state"]) == 2


def test_a_command_line_prints_every_answer(version: str, said: io.StringIO) -> None:
    task = make_task(State.SUCCEEDED, REQUESTS[version])
    output.print_video_result(accepted_body(task))
    assert "No data available yet" in said.getvalue()
    output.print_video_result(unfinished_body(make_task(State.RUNNING)))
    output.print_video_result(waiting_body(task, STORAGE, TTL))
    assert "succeeded" in said.getvalue()


def test_a_command_line_does_not_break_addresses_inside_json(
    version: str, said: io.StringIO
) -> None:
    body = waiting_body(make_task(State.SUCCEEDED, REQUESTS[version]), STORAGE, TTL)
    output.print_json(body)
    assert json.loads(said.getvalue()) == body


def test_errors() -> None:
    body = error_body(BadRequest("size must be small.", param="size"), TRACE_ID)
    assert body == {
        "success": False,
        "error": {"code": "bad_request", "message": "size must be small."},
        "trace_id": str(TRACE_ID),
    }
    ErrorAnswer.model_validate(body)
