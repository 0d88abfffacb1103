"""Which handler answers which path of `/v1`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import APIRouter, Security
from fastapi.responses import Response
from fastapi.security import HTTPBearer

from crake.dialects.openai import request_schema as asked
from crake.dialects.openai import response_schema as told
from crake.dialects.openai.extras import Extras
from crake.dialects.openai.files import Uploaded
from crake.dialects.openai.videos import Videos
from crake.dialects.plain_route import PlainRoute
from crake.services import Services

Handler = Callable[..., Awaitable[Response]]
Route = tuple[str, str, Handler, str, dict[int | str, dict[str, Any]], dict[str, Any]]


def router(services: Services) -> APIRouter:
    """Return the routes of the `openai` dialect."""
    videos = Videos(
        services.accounts,
        services.submissions,
        services.tasks,
        services.pace,
        services.storage,
        services.settings,
    )
    extras = Extras(
        services.accounts,
        services.characters,
        services.webhooks,
        services.catalog.describe(),
        services.settings,
    )
    uploaded = Uploaded(services.accounts, services.files, services.storage, services.settings)
    # Only documents the token: a missing one is refused by `authorize`, in this dialect's words.
    bearer = HTTPBearer(auto_error=False, description="A token of an application.")
    routes = APIRouter(
        prefix="/v1", tags=["openai"], dependencies=[Security(bearer)], route_class=PlainRoute
    )
    for method, path, handler, summary, responses, extra in (
        *_character_routes(extras),
        *_video_routes(videos),
        *_file_routes(uploaded),
        *_other_routes(extras),
    ):
        routes.add_api_route(
            path,
            handler,
            methods=[method],
            summary=summary,
            responses=responses,
            openapi_extra=extra,
            response_class=Response,
        )
    routes.add_api_route(
        "/videos/{video_id}/content", videos.content, methods=["HEAD"], include_in_schema=False
    )
    return routes


def _character_routes(extras: Extras) -> list[Route]:
    """Return routes that are looked at before those of `/videos/{video_id}`."""
    path = "/videos/characters"
    one = f"{path}/{{character_id}}"
    body = asked.file_body(asked.CharacterCreate, "video")
    listed = told.answers(told.CharacterList)
    found, gone = told.answers(told.CharacterObject), told.answers(told.CharacterDeleted)
    return [
        ("POST", path, extras.create_character, "Make a character", found, body),
        ("GET", path, extras.list_characters, "List characters", listed, {}),
        ("GET", one, extras.get_character, "Look at a character", found, {}),
        ("DELETE", one, extras.delete_character, "Delete a character", gone, {}),
    ]


def _video_routes(videos: Videos) -> list[Route]:
    path, one = "/videos", "/videos/{video_id}"
    found = told.answers(told.VideoObject)
    create = asked.any_body(asked.VideoCreate, "input_reference")
    edit = asked.any_body(asked.VideoEdit, "video")
    extend = asked.any_body(asked.VideoExtend, "video")
    remix = asked.json_body(asked.VideoRemix)
    pages = {"parameters": [asked.AFTER, asked.LIMIT, asked.ORDER, asked.METADATA]}
    variant = {"parameters": [asked.VARIANT]}
    listed, gone = told.answers(told.VideoList), told.answers(told.VideoDeleted)
    return [
        ("POST", path, videos.create, "Make a video", told.answers(told.CreatedVideo), create),
        ("GET", path, videos.list_videos, "List videos", listed, pages),
        ("POST", f"{path}/edits", videos.edit, "Change a video", found, edit),
        ("POST", f"{path}/extensions", videos.extend, "Let a video go on", found, extend),
        ("GET", one, videos.retrieve, "Look at a video", found, {}),
        ("DELETE", one, videos.delete, "Delete a video", gone, {}),
        ("GET", f"{one}/content", videos.content, "Download a file", told.CONTENT, variant),
        ("GET", f"{one}/events", videos.events, "Follow a video", told.EVENTS, {}),
        ("POST", f"{one}/cancel", videos.cancel, "Stop a video", found, {}),
        ("POST", f"{one}/remix", videos.remix, "Remix a video", found, remix),
    ]


def _file_routes(uploaded: Uploaded) -> list[Route]:
    path, one = "/files", "/files/{file_id}"
    found, listed = told.answers(told.FileObject), told.answers(told.FileList)
    gone = told.answers(told.FileDeleted)
    pages = {"parameters": [asked.AFTER, asked.MANY, asked.ORDER, asked.PURPOSE]}
    body = asked.file_body(asked.FileCreate, "file")
    return [
        ("POST", path, uploaded.create, "Upload an image", found, body),
        ("GET", path, uploaded.list_files, "List files", listed, pages),
        ("GET", one, uploaded.retrieve, "Look at a file", found, {}),
        ("DELETE", one, uploaded.delete, "Remove a file", gone, {}),
        ("GET", f"{one}/content", uploaded.content, "Download a file", told.FILE_CONTENT, {}),
    ]


def _other_routes(extras: Extras) -> list[Route]:
    path = "/webhook_endpoints"
    one = f"{path}/{{endpoint_id}}"
    found, secret = told.answers(told.EndpointObject), told.answers(told.EndpointWithSecret)
    pages = {"parameters": [asked.AFTER, asked.LIMIT]}
    create, change = asked.json_body(asked.EndpointCreate), asked.json_body(asked.EndpointUpdate)
    rotate = asked.json_body(asked.SecretRotate, required=False)
    test, tested = asked.json_body(asked.EndpointTest), told.answers(told.EndpointTested)
    listed, gone = told.answers(told.EndpointList), told.answers(told.EndpointDeleted)
    models, model = told.answers(told.ModelList), told.answers(told.ModelObject)
    types = told.answers(told.EventTypes)
    return [
        ("GET", "/models", extras.list_models, "List models", models, {}),
        ("GET", "/models/{model}", extras.get_model, "Look at a model", model, {}),
        ("POST", path, extras.create_endpoint, "Register an endpoint", secret, create),
        ("GET", path, extras.list_endpoints, "List endpoints", listed, pages),
        ("GET", one, extras.get_endpoint, "Look at an endpoint", found, {}),
        ("POST", one, extras.update_endpoint, "Change an endpoint", found, change),
        ("DELETE", one, extras.delete_endpoint, "Remove an endpoint", gone, {}),
        ("POST", f"{one}/rotate_secret", extras.rotate_secret, "New secret", secret, rotate),
        ("POST", f"{one}/test", extras.send_sample, "Send a sample", tested, test),
        ("GET", "/webhook_event_types", extras.list_event_types, "List events", types, {}),
    ]
