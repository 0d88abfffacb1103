"""Printing answers, callbacks and task records as the clients of this dialect read them.

What shipped clients do with a record decides its shape: an SDK looks for state words and for
addresses anywhere inside `response`, a command line reads `state` and `data` at the top.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from crake.dialects.sora.requests import DIALECT, V1, parse_version
from crake.errors import CrakeError, from_code
from crake.storage.models import Asset
from crake.storage.service import Storage
from crake.tasks.models import State, Task

API_ID = uuid5(NAMESPACE_URL, "crake:/sora/videos")
VIDEO_ID_NAMESPACE = uuid5(API_ID, "videos")
CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz"

WORDS: Mapping[State, str] = {
    State.QUEUED: "pending",
    State.RUNNING: "processing",
    State.SUCCEEDED: "succeeded",
    State.FAILED: "failed",
    # Clients know no other final word and would poll on; the error says that it was cancelled.
    State.CANCELLED: "failed",
}


def error_body(error: CrakeError, trace_id: UUID) -> dict[str, Any]:
    """Return the body of an answer that is an error."""
    return {
        "success": False,
        "error": {"code": error.code, "message": error.message},
        "trace_id": str(trace_id),
    }


def task_error(task: Task) -> CrakeError:
    """Return the error that a failed or cancelled task ended with."""
    return from_code(task.error_code or "api_error", task.error_message or "")


def video_id(task: Task) -> str:
    """Return a video's id: `sora-2:task_…` in version 1.0, a UUID of its own in 2.0."""
    if task.dialect == DIALECT and parse_version(task.request) is V1:
        return f"sora-2:task_{_base32(task.id)}"
    return str(uuid5(VIDEO_ID_NAMESPACE, task.id.hex))


def _base32(number: UUID) -> str:
    """Return 128 bits as 26 characters of Crockford's base 32, which sort as the UUIDs do."""
    return "".join(CROCKFORD[number.int >> shift & 31] for shift in range(125, -1, -5))


def accepted_body(task: Task) -> dict[str, Any]:
    """Return the answer to a client that does not wait."""
    return {"success": True, "task_id": str(task.id), "trace_id": str(task.trace_id)}


def unfinished_body(task: Task) -> dict[str, Any]:
    """Return the answer to a client that waited long enough: it may poll.

    It has no `data`, because an SDK takes that for a result.
    """
    return accepted_body(task) | {"state": WORDS[task.state]}


def waiting_body(task: Task, storage: Storage, ttl: int) -> dict[str, Any]:
    """Return the answer to a client that waited until the task ended, well or not.

    Parameters
    ----------
    ttl
        Seconds for which the video's address is valid.
    """
    if task.state is State.SUCCEEDED:
        return accepted_body(task) | {"data": [_item(task, storage, ttl)]}
    return {"task_id": str(task.id)} | error_body(task_error(task), task.trace_id)


def callback_body(task: Task, storage: Storage, ttl: int) -> str:
    """Return the JSON text that a delivery POSTs: the waiting answer's body."""
    return json.dumps(waiting_body(task, storage, ttl), ensure_ascii=False)


def progress_body(task: Task) -> dict[str, Any]:
    """Return the `response` of an unfinished task: no `success`, no name that ends in `_url`."""
    return {
        "task_id": str(task.id),
        "trace_id": str(task.trace_id),
        "data": [
            {"id": video_id(task), "state": WORDS[task.state], "progress": _percent(task.progress)}
        ],
    }


def progress_line(task: Task) -> dict[str, Any]:
    """Return what a client that reads lines is told of an unfinished task."""
    word = {"state": WORDS[task.state], "progress": _percent(task.progress)}
    return progress_body(task) | word


def task_body(
    task: Task, storage: Storage, ttl: int, *, now: datetime | None = None
) -> dict[str, Any]:
    """Return a task's record."""
    response = _response(task, storage, ttl)
    return {
        "id": str(task.id),
        "type": task.type,
        "state": WORDS[task.state],
        "created_at": task.created_at.timestamp(),
        "started_at": _seconds(task.started_at),
        "finished_at": _seconds(task.finished_at),
        "expires_at": _seconds(task.expires_at),
        "elapsed": _elapsed(task, now or datetime.now(UTC)),
        "request": task.request,
        "response": response,
        "data": response["data"],
        "trace_id": str(task.trace_id),
        "user_id": str(task.account_id),
        "application_id": str(task.application_id),
        "credential_id": str(task.token_id),
        "api_id": str(API_ID),
    }


def batch_body(records: list[dict[str, Any]], count: int) -> dict[str, Any]:
    """Return several records; `data` has what a command line prints of each."""
    data = [item | {"task_id": record["id"]} for record in records for item in record["data"]]
    return {"items": records, "count": count, "data": data}


def _response(task: Task, storage: Storage, ttl: int) -> dict[str, Any]:
    if not task.state.final:
        return progress_body(task)
    body = waiting_body(task, storage, ttl)
    return {"data": [{"id": video_id(task), "state": WORDS[task.state]}]} | body


def _item(task: Task, storage: Storage, ttl: int) -> dict[str, Any]:
    return {
        "id": video_id(task),
        "video_url": storage.url(task.id, Asset.VIDEO, ttl),
        "state": WORDS[task.state],
    }


def _percent(progress: int) -> int:
    # A shipped SDK takes every number up to 1 for a share: 1 % would be shown as 100 %.
    return 0 if progress == 1 else progress


def _seconds(moment: datetime | None) -> float | None:
    return moment.timestamp() if moment is not None else None


def _elapsed(task: Task, now: datetime) -> float:
    """Return the seconds from a task's start to its end, or until now."""
    if task.started_at is None:
        return 0.0
    return max(0.0, ((task.finished_at or now) - task.started_at).total_seconds())
