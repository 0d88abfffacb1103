"""What `GET /openapi.json` says of this dialect's requests; `requests` and `queries` read them."""

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
