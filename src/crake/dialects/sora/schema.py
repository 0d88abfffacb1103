"""What `GET /openapi.json` says of this dialect; the reading and printing stand elsewhere."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from crake.dialects.schemas import inlined

Number = int | float | str
"""A number; clients send it as a text, too."""


class VideoRequest(BaseModel):
    """One video to make. `null` and `""` mean absent; unknown fields are ignored."""

    prompt: str = Field(description="What to show.", examples=["cat running on the river"])
    version: Literal["1.0", "2.0", "1", "2", 1, 2] | None = Field(
        default="1.0", description="Which of the two sets of values `duration` and `size` take."
    )
    model: str | None = Field(
        default="sora-2", description="`sora-2`, `sora-2-pro` or another name of `GET /models`."
    )
    duration: Number | None = Field(
        default=None,
        description="Seconds. 1.0: 15 (default), 10, and 25 with `sora-2-pro`; 2.0: 4, 8, 12.",
        examples=[10],
    )
    seconds: Number | None = Field(default=None, description="The same as `duration`.")
    size: str | None = Field(
        default=None,
        description=(
            "1.0: `small` (default) or `large`. 2.0: `720x1280` (default), `1280x720`, "
            "`1024x1792` or `1792x1024`."
        ),
        examples=["small"],
    )
    orientation: Literal["landscape", "portrait", ""] | None = Field(
        default="landscape", description="1.0 only."
    )
    image_urls: list[str | None] | str | None = Field(
        default=None,
        max_length=32,
        description=(
            "Reference images: http(s) URLs, `data:` URLs or Base64. In 2.0 only the first is "
            "used, and its size must equal `size`."
        ),
    )
    image_url: str | None = Field(default=None, description="One of `image_urls`.")
    input_reference: str | None = Field(
        default=None, description="2.0 only: the first of `image_urls`."
    )
    character_url: str | None = Field(
        default=None,
        description="1.0 only: a video whose subject plays, or a character's id; no real person.",
    )
    character_id: str | None = Field(
        default=None, description="1.0 only: a character made at `/v1/videos/characters`."
    )
    character_start: Number | None = Field(default=None, description="Second of the video.")
    character_end: Number | None = Field(
        default=None, description="1 to 3 seconds after `character_start`."
    )
    callback_url: str | None = Field(
        default=None, description="Gets the result by POST; the request is answered at once."
    )
    async_: bool | Literal[0, 1, "true", "false"] | None = Field(
        default=False, alias="async", description="Answer at once with `task_id`."
    )


class TaskRequest(BaseModel):
    """What to do with which tasks. `null` and `""` mean absent."""

    action: Literal["retrieve", "retrieve_batch", "delete", "cancel", ""] | None = "retrieve"
    id: str | None = Field(default=None, description="A task; not for `retrieve_batch`.")
    ids: list[str] | None = Field(
        default=None, max_length=1000, description="Tasks, for `retrieve_batch`; without it, all."
    )
    user_id: str | None = None
    application_id: str | None = None
    type: str | None = Field(default=None, examples=["videos"])
    created_at_min: Number | None = Field(default=None, description="Epoch seconds.")
    created_at_max: Number | None = Field(default=None, description="Epoch seconds.")
    limit: Number | None = Field(default=20, description="1 to 100.")
    offset: Number | None = 0


class ErrorDetail(BaseModel):
    """What was wrong, which field, what is allowed."""

    code: str
    message: str


class ErrorAnswer(BaseModel):
    """An answer that is an error; with `task_id` where a task failed."""

    success: Literal[False]
    task_id: UUID | None = None
    error: ErrorDetail
    trace_id: UUID


class VideoItem(BaseModel):
    """One video of a task."""

    id: str
    video_url: str | None = None
    state: Literal["pending", "processing", "succeeded", "failed"]
    progress: int | None = Field(default=None, ge=0, le=100)


class VideoAnswer(BaseModel):
    """A waiting request's answer has `data`, one that is answered at once has none."""

    success: Literal[True]
    task_id: UUID
    trace_id: UUID
    data: list[VideoItem] | None = None
    state: Literal["pending", "processing"] | None = Field(
        default=None, description="Where the task stood when waiting took too long."
    )


class TaskRecord(BaseModel):
    """A task; `state` and `data` repeat what `response` says."""

    id: UUID
    type: str
    state: Literal["pending", "processing", "succeeded", "failed"]
    created_at: float = Field(description="Epoch seconds.")
    started_at: float | None
    finished_at: float | None
    expires_at: float | None = Field(description="When the video is removed; null: never.")
    elapsed: float = Field(description="Seconds from start to end, or until now.")
    request: dict[str, Any]
    response: dict[str, Any]
    data: list[VideoItem]
    trace_id: UUID
    user_id: UUID
    application_id: UUID
    credential_id: UUID
    api_id: UUID


class TaskBatch(BaseModel):
    """Several tasks; without `ids`, `count` is the caller's total."""

    items: list[TaskRecord]
    count: int
    data: list[VideoItem]


class TaskDeleted(BaseModel):
    """A task that is gone, with its files."""

    model_config = ConfigDict(extra="forbid")

    id: UUID
    deleted: Literal[True]


ERRORS: dict[int | str, dict[str, Any]] = {
    400: {"model": ErrorAnswer, "description": "A parameter, the token's scope or the account."},
    401: {"model": ErrorAnswer, "description": "No token, or one that is not valid any more."},
    403: {"model": ErrorAnswer, "description": "The balance is too low, or the content refused."},
    404: {"model": ErrorAnswer, "description": "No such task or path."},
    405: {"model": ErrorAnswer, "description": "Another method."},
    413: {"model": ErrorAnswer, "description": "The body or an image is too large."},
    429: {"model": ErrorAnswer, "description": "Too many requests or unfinished tasks."},
    500: {"model": ErrorAnswer, "description": "The engine or the server failed."},
    503: {"model": ErrorAnswer, "description": "No database or storage; nothing was accepted."},
}

VIDEO_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {
        "model": VideoAnswer,
        "description": "The video, or the id of its task.",
        "content": {
            "application/x-ndjson": {
                "schema": {"type": "string", "description": "A JSON object a line."}
            }
        },
    },
    **ERRORS,
}

TASK_RESPONSES: dict[int | str, dict[str, Any]] = {
    200: {"model": TaskRecord | TaskBatch | TaskDeleted, "description": "By action."},
    **ERRORS,
}


def request_body(model: type[BaseModel]) -> dict[str, Any]:
    """Return what OpenAPI says of a request body that the dialect reads by itself."""
    content = {"application/json": {"schema": inlined(model)}}
    return {"requestBody": {"required": True, "content": content}}
