"""The description of `/v1` beside the types of the package `openai`: all that it reads is there."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal, Required, Union, get_args, get_origin, get_type_hints

import pytest
from openai import BaseModel
from openai.pagination import SyncConversationCursorPage, SyncCursorPage
from openai.types import (
    FileDeleted,
    FileObject,
    Model,
    Video,
    VideoCreateCharacterResponse,
    VideoDeleteResponse,
    VideoGetCharacterResponse,
    file_create_params,
    file_list_params,
    image_input_reference_param,
    video_create_character_params,
    video_create_params,
    video_download_content_params,
    video_edit_params,
    video_extend_params,
    video_list_params,
    video_remix_params,
)
from openai.types.webhooks import (
    DeletedWebhookEndpoint,
    WebhookEndpoint,
    WebhookEndpointTestResult,
    WebhookEndpointWithSecret,
    WebhookEventTypeList,
    webhook_create_params,
    webhook_list_params,
    webhook_rotate_secret_params,
    webhook_test_params,
    webhook_update_params,
)
from pydantic import SecretStr

from crake.app import create_app
from crake.services import open_services
from crake.settings import Settings

Schema = Mapping[str, Any]

ANSWERS: list[tuple[str, str, type[BaseModel]]] = [
    ("post", "/v1/videos", Video),
    ("get", "/v1/videos/{video_id}", Video),
    ("post", "/v1/videos/{video_id}/remix", Video),
    ("post", "/v1/videos/edits", Video),
    ("post", "/v1/videos/extensions", Video),
    ("get", "/v1/videos", SyncConversationCursorPage[Video]),
    ("delete", "/v1/videos/{video_id}", VideoDeleteResponse),
    ("post", "/v1/videos/characters", VideoCreateCharacterResponse),
    ("get", "/v1/videos/characters/{character_id}", VideoGetCharacterResponse),
    ("post", "/v1/files", FileObject),
    ("get", "/v1/files", SyncCursorPage[FileObject]),
    ("get", "/v1/files/{file_id}", FileObject),
    ("delete", "/v1/files/{file_id}", FileDeleted),
    ("get", "/v1/models/{model}", Model),
    ("post", "/v1/webhook_endpoints", WebhookEndpointWithSecret),
    ("get", "/v1/webhook_endpoints", SyncCursorPage[WebhookEndpoint]),
    ("get", "/v1/webhook_endpoints/{endpoint_id}", WebhookEndpoint),
    ("post", "/v1/webhook_endpoints/{endpoint_id}", WebhookEndpoint),
    ("delete", "/v1/webhook_endpoints/{endpoint_id}", DeletedWebhookEndpoint),
    ("post", "/v1/webhook_endpoints/{endpoint_id}/rotate_secret", WebhookEndpointWithSecret),
    ("post", "/v1/webhook_endpoints/{endpoint_id}/test", WebhookEndpointTestResult),
    ("get", "/v1/webhook_event_types", WebhookEventTypeList),
]
NOT_SENT = {
    Video: set[str](),
    Model: {"shutdown_date"},  # optional; no model of ours has one
}
"""What the package reads and crake has not."""

BODIES: list[tuple[str, Any]] = [
    ("/v1/videos", video_create_params.VideoCreateParams),
    ("/v1/videos/{video_id}/remix", video_remix_params.VideoRemixParams),
    ("/v1/videos/edits", video_edit_params.VideoEditParams),
    ("/v1/videos/extensions", video_extend_params.VideoExtendParams),
    ("/v1/videos/characters", video_create_character_params.VideoCreateCharacterParams),
    ("/v1/files", file_create_params.FileCreateParams),
    ("/v1/webhook_endpoints", webhook_create_params.WebhookCreateParams),
    ("/v1/webhook_endpoints/{endpoint_id}", webhook_update_params.WebhookUpdateParams),
    (
        "/v1/webhook_endpoints/{endpoint_id}/rotate_secret",
        webhook_rotate_secret_params.WebhookRotateSecretParams,
    ),
    ("/v1/webhook_endpoints/{endpoint_id}/test", webhook_test_params.WebhookTestParams),
]
QUERIES: list[tuple[str, Any]] = [
    ("/v1/videos", video_list_params.VideoListParams),
    ("/v1/videos/{video_id}/content", video_download_content_params.VideoDownloadContentParams),
    ("/v1/files", file_list_params.FileListParams),
    ("/v1/webhook_endpoints", webhook_list_params.WebhookListParams),
]


@pytest.fixture
async def description(dsn: str, tmp_path: Path) -> Schema:
    settings = Settings(data_dir=tmp_path, database_url=SecretStr(dsn))
    async with open_services(settings) as services:
        return create_app(services).openapi()


def resolved(schema: Schema, description: Schema) -> Schema:
    while "$ref" in schema:
        schema = description["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema


def alternatives(schema: Schema, description: Schema) -> list[Schema]:
    schema = resolved(schema, description)
    return [resolved(item, description) for item in schema.get("anyOf", [schema])]


def kinds(schema: Schema, description: Schema) -> set[str]:
    return {str(item.get("type")) for item in alternatives(schema, description)}


def members(hint: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield the alternatives of a type, without what only decorates it."""
    if get_origin(hint) in {Union, types.UnionType}:
        for inner in get_args(hint):
            yield from members(inner)
    elif get_origin(hint) in {typing.Annotated, Required}:
        yield from members(get_args(hint)[0])
    else:
        yield hint


def words(hint: Any) -> set[str]:  # noqa: ANN401
    """Return the words that a type allows, if it allows nothing but words."""
    found: set[str] = set()
    for member in members(hint):
        if get_origin(member) is Literal:
            found |= {str(word) for word in get_args(member)}
        elif member is str:
            return set()
    return found


JSON_TYPES = {str: "string", int: "integer", bool: "boolean", type(None): "null"}


def json_types(hint: Any) -> set[str]:  # noqa: ANN401
    """Return the JSON types that a type of the package reads."""
    found: set[str] = set()
    for member in members(hint):
        if get_origin(member) is Literal:
            found |= {JSON_TYPES[type(word)] for word in get_args(member)}
        elif get_origin(member) is list:
            found.add("array")
        else:
            found.add(JSON_TYPES.get(member, "object"))
    return found


@pytest.mark.parametrize(("method", "path", "model"), ANSWERS)
def test_answers_have_what_the_package_reads(
    description: Schema, method: str, path: str, model: type[BaseModel]
) -> None:
    answer = description["paths"][path][method]["responses"]["200"]
    schema = resolved(answer["content"]["application/json"]["schema"], description)
    absent = NOT_SENT.get(model, set())
    for name, field in model.model_fields.items():
        wire = field.alias or name
        assert (wire in schema["properties"]) == (wire not in absent), wire
        if wire in absent:
            assert not field.is_required()
            continue
        said = schema["properties"][wire]
        assert kinds(said, description) <= json_types(field.annotation) | {"null"}, wire
        if field.is_required():
            assert wire in schema["required"], wire
            assert "null" not in kinds(said, description) or wire == "remixed_from_video_id"
        allowed = words(field.annotation)
        sent = {word for item in alternatives(said, description) for word in item.get("enum", ())}
        sent |= {str(item["const"]) for item in alternatives(said, description) if "const" in item}
        if allowed and field.annotation is not bool:
            # Sizes are more than the package knows: it does not check them.
            assert sent <= {str(word) for word in allowed} or wire == "size", wire


@pytest.mark.parametrize(("path", "params"), BODIES)
def test_bodies_take_what_the_package_sends(description: Schema, path: str, params: Any) -> None:  # noqa: ANN401
    content = description["paths"][path]["post"]["requestBody"]["content"]
    hints = get_type_hints(params, include_extras=True)
    required = {name for name, hint in hints.items() if get_origin(hint) is Required}
    for schema in (item["schema"] for item in content.values()):
        assert set(schema["properties"]) >= hints.keys()
        # What must be there is no more than what the package makes its callers give.
        assert set(schema.get("required", ())) <= required
    form = content.get("multipart/form-data")
    if form is not None:
        files = {name for name, said in form["schema"]["properties"].items() if _is_file(said)}
        assert files == hints.keys() & {"file", "input_reference", "video"}


def _is_file(said: Schema) -> bool:
    return said.get("format") == "binary"


@pytest.mark.parametrize(("path", "params"), QUERIES)
def test_queries_take_what_the_package_sends(description: Schema, path: str, params: Any) -> None:  # noqa: ANN401
    said = {
        item["name"]: item["schema"] for item in description["paths"][path]["get"]["parameters"]
    }
    for name, hint in get_type_hints(params, include_extras=True).items():
        assert kinds(said[name], description) <= json_types(hint), name
        allowed = words(hint)
        assert set(said[name].get("enum", ())) == allowed, name


def test_an_image_to_refer_to_is_what_the_package_sends(description: Schema) -> None:
    content = description["paths"]["/v1/videos"]["post"]["requestBody"]["content"]
    said = content["application/json"]["schema"]["properties"]["input_reference"]
    objects = [item for item in said["anyOf"] if item.get("type") == "object"]
    keys = get_type_hints(image_input_reference_param.ImageInputReferenceParam).keys()
    taken = {key for item in objects for key in item["properties"]}
    assert taken == keys


def test_the_words_for_where_a_video_stands_are_the_packages(description: Schema) -> None:
    schema = description["components"]["schemas"]["VideoObject"]
    assert set(schema["properties"]["status"]["enum"]) == words(
        Video.model_fields["status"].annotation
    )
