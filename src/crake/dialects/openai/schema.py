"""What `GET /openapi.json` says of this dialect; the reading and printing stand elsewhere."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, Field

from crake.dialects.schemas import inlined

OURS = "Not part of the hosted API."
Number = int | float | str
"""A number; clients send it as a text, too."""


class ImageReference(BaseModel):
    """An image by address, or one that was uploaded; either, not both."""

    image_url: str | None = Field(default=None, description="An http(s) or `data:` URL.")
    file_id: str | None = Field(default=None, description="Of an image at `/v1/files`.")


class Named(BaseModel):
    """Something by its id."""

    id: str


class VideoCreate(BaseModel):
    """One video to make. `null` and `""` mean absent; unknown fields are ignored."""

    prompt: str = Field(description="What to show.", examples=["cat running on the river"])
    model: str | None = Field(
        default="sora-2", description="A name of `GET /v1/models`, dated ones among them."
    )
    seconds: Number | None = Field(default="4", description="4, 8, 12, 16 or 20.", examples=["4"])
    size: str | None = Field(
        default="720x1280",
        description="720x1280, 1280x720, 1024x1792, 1792x1024, 1920x1080 or 1080x1920.",
        examples=["720x1280"],
    )
    input_reference: ImageReference | str | None = Field(
        default=None, description="The first frame; its pixels must equal `size`."
    )
    characters: list[Named] | None = Field(default=None, description="Who plays in it.")
    seed: Number | None = Field(default=None, description=f"0 to 4294967295. {OURS}")
    fps: Number | None = Field(default=24, description=f"1 to 60. {OURS}")
    negative_prompt: str | None = Field(default=None, description=f"What not to show. {OURS}")
    n: Number | None = Field(default=1, description=f"1 to 10 videos, all or none. {OURS}")
    metadata: dict[str, str] | None = Field(
        default=None, max_length=16, description=f"To find the video by. {OURS}"
    )
    callback_url: str | None = Field(
        default=None, description=f"Gets the video by POST when it has ended. {OURS}"
    )


class VideoRemix(BaseModel):
    """What is to be changed."""

    prompt: str = Field(examples=["the same, at night"])


class VideoEdit(BaseModel):
    """What is to be changed, and in which video."""

    prompt: str = Field(examples=["make it snow"])
    video: Named | str = Field(description="A completed video.")
    model: str | None = Field(default=None, description=f"The source's, or `sora-2`. {OURS}")


class VideoExtend(VideoEdit):
    """How a video goes on."""

    seconds: Number = Field(description="How much is added: 4, 8, 12, 16 or 20.", examples=["4"])


class CharacterCreate(BaseModel):
    """A subject to put into videos."""

    name: str = Field(max_length=100, examples=["Ada"])
    start: Number | None = Field(default=None, description=f"Second of the clip. {OURS}")
    end: Number | None = Field(default=None, description=f"1 to 3 s after `start`. {OURS}")


class ExpiresAfter(BaseModel):
    """When a file is removed."""

    anchor: Literal["created_at"]
    seconds: Number = Field(description="3600 to 2592000.", examples=[3600])


class FileCreate(BaseModel):
    """An image to refer to by its id."""

    purpose: Literal["vision", "user_data", "assistants"]
    expires_after: ExpiresAfter | None = Field(
        default=None, description="Otherwise when the server says."
    )


class EndpointCreate(BaseModel):
    """An address that hears of the account's videos."""

    url: str = Field(examples=["https://example.com/hook"])
    event_types: list[Literal["video.completed", "video.failed"]] = Field(min_length=1)
    name: str | None = Field(default="", max_length=100)


class EndpointUpdate(BaseModel):
    """What is to be changed of an endpoint."""

    url: str | None = None
    event_types: list[Literal["video.completed", "video.failed"]] | None = None
    name: str | None = Field(default=None, max_length=100)
    enabled: bool | None = Field(default=None, description=OURS)


class SecretRotate(BaseModel):
    """For how long the old secret signs, too."""

    keep_old_secret_active_for_24_hours: bool | None = False


class EndpointTest(BaseModel):
    """Which event to send."""

    event_type: Literal["video.completed", "video.failed"]


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


def json_body(model: type[BaseModel], *, required: bool = True) -> dict[str, Any]:
    """Return what OpenAPI says of a request body in JSON."""
    content = {"application/json": {"schema": inlined(model)}}
    return {"requestBody": {"required": required, "content": content}}


def any_body(model: type[BaseModel], file: str | None = None) -> dict[str, Any]:
    """Return what OpenAPI says of a request body in JSON or multipart.

    Parameters
    ----------
    file
        The field that may be a file in multipart.
    """
    schema = inlined(model)
    form = {**schema, "properties": dict(schema["properties"])}
    if file is not None:
        form["properties"][file] = {"type": "string", "format": "binary"}
    content = {"multipart/form-data": {"schema": form}, "application/json": {"schema": schema}}
    return {"requestBody": {"required": True, "content": content}}


def file_body(model: type[BaseModel], file: str) -> dict[str, Any]:
    """Return what OpenAPI says of a request body in multipart with a file that is required."""
    schema = inlined(model)
    properties = {**schema["properties"], file: {"type": "string", "format": "binary"}}
    form = {**schema, "properties": properties, "required": [*schema["required"], file]}
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": form}}}}


def query(name: str, schema: dict[str, Any], description: str) -> dict[str, Any]:
    """Return what OpenAPI says of a parameter in the query."""
    return {"name": name, "in": "query", "schema": schema, "description": description}


LIMIT = query(
    "limit", {"type": "integer", "minimum": 1, "maximum": 100, "default": 20}, "How many."
)
MANY = query(
    "limit", {"type": "integer", "minimum": 1, "maximum": 10000, "default": 10000}, "How many."
)
PURPOSE = query("purpose", {"type": "string"}, "Only those with this purpose.")
AFTER = query("after", {"type": "string"}, "Goes on after this id.")
ORDER = query("order", {"type": "string", "enum": ["asc", "desc"], "default": "desc"}, "By time.")
METADATA = {
    **query("metadata", {"type": "object", "additionalProperties": {"type": "string"}}, OURS),
    "style": "deepObject",
    "explode": True,
}
VARIANT = query(
    "variant",
    {"type": "string", "enum": ["video", "thumbnail", "spritesheet"], "default": "video"},
    "Which of its files.",
)
