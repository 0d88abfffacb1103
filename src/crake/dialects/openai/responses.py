"""Printing videos, lists, characters, models, webhook endpoints and errors for these clients."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from crake.dialects.openai.requests import SNAPSHOTS
from crake.engines.spec import VideoSpec
from crake.errors import CrakeError
from crake.storage.models import Asset
from crake.tasks.delivery_models import Endpoint
from crake.tasks.ids import character_id, endpoint_id, file_id, video_id
from crake.tasks.models import CharacterRow, FileRow, State, Task

OWNER = "crake"

WORDS: Mapping[State, str] = {
    State.QUEUED: "queued",
    State.RUNNING: "in_progress",
    State.SUCCEEDED: "completed",
    State.FAILED: "failed",
    # Any other word would end a client's polling as if the video were there.
    State.CANCELLED: "failed",
}

ERROR_TYPES: Mapping[int, str] = {
    401: "authentication_error",
    403: "permission_error",
    429: "rate_limit_error",
}


def error_body(error: CrakeError, _trace_id: UUID) -> dict[str, Any]:
    """Return the body of an answer that is an error; the trace id is in its headers."""
    kind = "server_error" if error.status >= 500 else "invalid_request_error"
    return {
        "error": {
            "message": error.message,
            "type": ERROR_TYPES.get(error.status, kind),
            "param": error.param,
            "code": error.code,
        }
    }


def video_body(task: Task) -> dict[str, Any]:
    """Return a video as its clients read it; what stands after `error` is ours."""
    spec = task.spec
    return {
        "id": video_id(task.id),
        "object": "video",
        "model": task.model,
        "status": WORDS[task.state],
        "progress": task.progress,
        "created_at": int(task.created_at.timestamp()),
        "completed_at": _seconds(task.finished_at),
        "expires_at": _seconds(task.expires_at),
        "prompt": spec.prompt,
        "size": spec.size,
        "seconds": f"{spec.seconds:.6g}",
        "remixed_from_video_id": source_id(spec),
        "error": _error(task),
        "seed": spec.seed,
        "fps": spec.fps,
        "negative_prompt": spec.negative_prompt or None,
        "metadata": dict(task.metadata),
    }


def created_body(tasks: Sequence[Task]) -> dict[str, Any]:
    """Return the answer to a request for videos: the first, and where `n` was given all of them."""
    first = video_body(tasks[0])
    return first if len(tasks) == 1 else first | {"videos": [video_body(task) for task in tasks]}


def callback_body(task: Task) -> str:
    """Return the JSON text that a delivery POSTs to `callback_url`: the video."""
    return json.dumps(video_body(task), ensure_ascii=False)


def list_body(tasks: Sequence[Task], *, has_more: bool) -> dict[str, Any]:
    """Return a part of a list of videos."""
    return page_body([video_body(task) for task in tasks], has_more=has_more)


def page_body(items: Sequence[Mapping[str, Any]], *, has_more: bool) -> dict[str, Any]:
    """Return a part of a list; without `last_id` clients would stop after it."""
    return {
        "object": "list",
        "data": list(items),
        "first_id": items[0]["id"] if items else None,
        "last_id": items[-1]["id"] if items else None,
        "has_more": has_more,
    }


def deleted_body(text_id: str, word: str) -> dict[str, Any]:
    """Return the answer to a deletion, whose object is `WORD.deleted`."""
    return {"id": text_id, "object": f"{word}.deleted", "deleted": True}


def character_body(row: CharacterRow) -> dict[str, Any]:
    """Return a character; `start` and `end`, the seconds of its clip that play, are ours."""
    return {
        "id": character_id(row.id),
        "object": "video.character",
        "name": row.name,
        "created_at": int(row.created_at.timestamp()),
        "start": row.starts,
        "end": row.ends,
    }


def file_body(row: FileRow) -> dict[str, Any]:
    """Return an uploaded file."""
    return {
        "id": file_id(row.id),
        "object": "file",
        "bytes": row.size,
        "created_at": int(row.created_at.timestamp()),
        "expires_at": _seconds(row.expires_at),
        "filename": row.filename,
        "purpose": row.purpose,
        "status": "processed",
        "status_details": None,
    }


def model_bodies(catalog: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return by name the models of the catalogue, and the dated names of those that are there."""
    known = {str(entry["id"]): entry for entry in catalog}
    dated = {name: known[model] for name, model in SNAPSHOTS.items() if model in known}
    return {name: _model(name, entry) for name, entry in (known | dated).items()}


def _model(name: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": name,
        "object": "model",
        "created": _born(name),
        "owned_by": OWNER,
        "crake": {key: value for key, value in entry.items() if key != "engines"},
    }


def _born(name: str) -> int:
    """Return the date in a dated name, of a model the first one's; 0 where there is none."""
    dates = [dated[-10:] for dated, model in SNAPSHOTS.items() if name in {dated, model}]
    if not dates:
        return 0
    return int(datetime.strptime(min(dates), "%Y-%m-%d").replace(tzinfo=UTC).timestamp())


def endpoint_body(endpoint: Endpoint, secret: str | None = None) -> dict[str, Any]:
    """Return a webhook endpoint; `enabled` is ours.

    Parameters
    ----------
    secret
        Its secret, where that was just made.
    """
    body = {
        "id": endpoint_id(endpoint.id),
        "object": "webhook_endpoint",
        "name": endpoint.name,
        "url": endpoint.url,
        "event_types": list(endpoint.events),
        "created_at": int(endpoint.created_at.timestamp()),
        "updated_at": int(endpoint.updated_at.timestamp()),
        "signing_secret_hint": f"whsec_…{endpoint.hint}" if endpoint.hint else None,
        "enabled": endpoint.disabled_at is None,
    }
    return body if secret is None else body | {"signing_secret": secret}


def source_id(spec: VideoSpec) -> str | None:
    """Return the id of the account's video that one is made from; `None` for uploads."""
    key = spec.source.clip.uri.removeprefix("asset:") if spec.source else ""
    folder, _, name = key.rpartition("/")
    if name != Asset.VIDEO or not folder.startswith("tasks/"):
        return None
    return video_id(UUID(folder.removeprefix("tasks/")))


def _error(task: Task) -> dict[str, str] | None:
    if task.error_code is None:
        return None
    return {"code": task.error_code, "message": task.error_message or ""}


def _seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())
