"""What `GET /openapi.json` says of this dialect's answers; `responses` prints them."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from crake.dialects.openai.request_schema import OURS


class VideoError(BaseModel):
    """Why a video failed."""

    code: str
    message: str


class VideoObject(BaseModel):
    """A video."""

    id: str
    object: Literal["video"]
    model: str
    status: Literal["queued", "in_progress", "completed", "failed"]
    progress: int = Field(ge=0, le=100, description="Percent, as the engine reported it.")
    created_at: int = Field(description="Epoch seconds.")
    completed_at: int | None = Field(description="Epoch seconds; also of a video that failed.")
    expires_at: int | None = Field(description="When its files are removed; null: never.")
    prompt: str | None
    size: str
    seconds: str = Field(description="Of an extension the whole.")
    remixed_from_video_id: str | None = Field(description="The account's video it is made from.")
    error: VideoError | None
    seed: int = Field(description=OURS)
    fps: int = Field(description=OURS)
    negative_prompt: str | None = Field(description=OURS)
    metadata: dict[str, str] = Field(description=OURS)


class CreatedVideo(VideoObject):
    """The video that was asked for; the first of several."""

    videos: list[VideoObject] | None = Field(
        default=None, description=f"All of them, where `n` was given. {OURS}"
    )


class VideoList(BaseModel):
    """A part of a list of videos."""

    object: Literal["list"]
    data: list[VideoObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class VideoDeleted(BaseModel):
    """A video that is gone, with its files."""

    id: str
    object: Literal["video.deleted"]
    deleted: Literal[True]


class CharacterObject(BaseModel):
    """A character."""

    id: str
    object: Literal["video.character"]
    name: str
    created_at: int
    start: float = Field(description=f"Second of its clip from which it plays. {OURS}")
    end: float = Field(description=OURS)


class CharacterList(BaseModel):
    """The account's characters, newest first."""

    object: Literal["list"]
    data: list[CharacterObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class CharacterDeleted(BaseModel):
    """A character that is gone, with its clip."""

    id: str
    object: Literal["video.character.deleted"]
    deleted: Literal[True]


class FileObject(BaseModel):
    """An uploaded image."""

    id: str
    object: Literal["file"]
    bytes: int
    created_at: int
    expires_at: int | None = Field(description="When it is removed; null: never.")
    filename: str
    purpose: Literal["vision", "user_data", "assistants"]
    status: Literal["processed"]
    status_details: str | None = Field(description="Always null.")


class FileList(BaseModel):
    """A part of a list of uploaded files."""

    object: Literal["list"]
    data: list[FileObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class FileDeleted(BaseModel):
    """An uploaded file that is gone."""

    id: str
    object: Literal["file"]
    deleted: Literal[True]


class ModelObject(BaseModel):
    """A model."""

    id: str
    object: Literal["model"]
    created: int = Field(description="Epoch seconds; 0 where not known.")
    owned_by: str
    crake: dict[str, Any] = Field(description=f"Its engine and what it can do. {OURS}")


class ModelList(BaseModel):
    """All models."""

    object: Literal["list"]
    data: list[ModelObject]


class EndpointObject(BaseModel):
    """A webhook endpoint."""

    id: str
    object: Literal["webhook_endpoint"]
    name: str
    url: str
    event_types: list[str]
    created_at: int
    updated_at: int
    signing_secret_hint: str | None
    enabled: bool = Field(description=f"False after its receiver answered 410, too. {OURS}")


class EndpointWithSecret(EndpointObject):
    """A webhook endpoint with its secret, which is shown this once."""

    signing_secret: str


class EndpointList(BaseModel):
    """A part of a list of webhook endpoints, newest first."""

    object: Literal["list"]
    data: list[EndpointObject]
    first_id: str | None
    last_id: str | None
    has_more: bool


class EndpointDeleted(BaseModel):
    """A webhook endpoint that is gone."""

    id: str
    object: Literal["webhook_endpoint.deleted"]
    deleted: Literal[True]


class EndpointTested(BaseModel):
    """What a receiver answered to a sample."""

    object: Literal["webhook_endpoint.test"]
    webhook_endpoint_id: str
    event_type: str
    status_code: int
    success: Literal[True]


class EventTypes(BaseModel):
    """What endpoints can hear of."""

    object: Literal["list"]
    data: list[str]


class ErrorDetail(BaseModel):
    """What was wrong, which field, what is allowed."""

    message: str
    type: str
    param: str | None
    code: str


class ErrorObject(BaseModel):
    """An answer that is an error."""

    error: ErrorDetail


_WHEN = {
    400: "A parameter, the token's scope or the account.",
    401: "No token, or one that is not valid any more.",
    403: "The balance is too low, or the content refused.",
    404: "There is no such thing, or no file of it yet.",
    405: "Another method.",
    413: "The body or a file is too large.",
    429: "Too many requests or unfinished videos.",
    500: "The engine or the server failed.",
    503: "No database or storage; nothing was accepted.",
}
ERRORS: dict[int | str, dict[str, Any]] = {
    status: {"model": ErrorObject, "description": text} for status, text in _WHEN.items()
}

CONTENT: dict[int | str, dict[str, Any]] = {
    410: {"model": ErrorObject, "description": "The video has expired and was removed."},
    200: {
        "description": "The file.",
        "content": {
            kind: {"schema": {"type": "string", "format": "binary"}}
            for kind in ("video/mp4", "image/webp", "image/jpeg")
        },
    },
    206: {"description": "The part that `range` asks for."},
    304: {"description": "The file is still what `if-none-match` names."},
    416: {"description": "The file has no such part."},
    **ERRORS,
}

FILE_CONTENT: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The image as it was uploaded.",
        "content": {
            f"image/{kind}": {"schema": {"type": "string", "format": "binary"}}
            for kind in ("png", "jpeg", "webp", "gif")
        },
    },
    **{status: CONTENT[status] for status in (206, 304, 416)},
    **ERRORS,
}

_EVENT = {
    "type": "object",
    "description": "One event; its data is the video in JSON.",
    "properties": {"event": {"type": "string"}, "data": {"type": "string"}},
}
EVENTS: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "An event for every move, the last one when the video has ended.",
        "content": {"text/event-stream": {"schema": _EVENT}},
    },
    **ERRORS,
}


def answers(model: type[BaseModel]) -> dict[int | str, dict[str, Any]]:
    """Return what OpenAPI says of a route's answers."""
    return {200: {"model": model, "description": str(model.__doc__)}, **ERRORS}
