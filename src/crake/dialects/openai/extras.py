"""Characters, models and webhook endpoints: what stands around `/v1/videos`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from crake.accounts.models import Api, Caller
from crake.accounts.service import Accounts
from crake.dialects.body import shown
from crake.dialects.fields import Fields
from crake.dialects.form import Body, read_body
from crake.dialects.intake import authorize
from crake.dialects.openai.queries import parse_id, parse_page
from crake.dialects.openai.responses import (
    character_body,
    deleted_body,
    endpoint_body,
    model_bodies,
    page_body,
)
from crake.errors import BadRequest, NotFound
from crake.settings import Settings
from crake.tasks import ids
from crake.tasks.characters import Characters
from crake.tasks.delivery_models import Event
from crake.tasks.events import parse_events
from crake.tasks.webhooks import OVERLAP, Webhooks

CLIP = "video"


@dataclass(frozen=True, slots=True)
class Extras:
    """The handlers of characters, models and webhook endpoints."""

    accounts: Accounts
    characters: Characters
    webhooks: Webhooks
    models: Sequence[Mapping[str, Any]]
    settings: Settings

    async def create_character(self, request: Request) -> Response:
        """Keep the subject of a clip, to put it into videos."""
        caller, body = await self._caller(request), await self._body(request)
        fields = Fields(body.fields)
        clip = body.files.get(CLIP)
        if clip is None:
            raise BadRequest(f"{CLIP} is required: the clip, as a file.", param=CLIP)
        row = await self.characters.add(
            caller.account_id,
            name=fields.text("name") or "",
            clip=clip,
            start=_second(fields, "start"),
            end=_second(fields, "end"),
            param=CLIP,
        )
        return JSONResponse(character_body(row))

    async def get_character(self, request: Request, character_id: str) -> Response:
        """Look at a character."""
        caller = await self._caller(request)
        found = await self.characters.get(caller.account_id, parse_id(character_id, "char"))
        return JSONResponse(character_body(found))

    async def list_characters(self, request: Request) -> Response:
        """List the account's characters, newest first."""
        caller = await self._caller(request)
        rows = await self.characters.list(caller.account_id)
        return JSONResponse(page_body([character_body(row) for row in rows], has_more=False))

    async def delete_character(self, request: Request, character_id: str) -> Response:
        """Remove a character and its clip; the videos that it is in stay."""
        caller = await self._caller(request)
        row_id = parse_id(character_id, "char")
        await self.characters.delete(caller.account_id, row_id)
        return JSONResponse(deleted_body(ids.character_id(row_id), "video.character"))

    async def list_models(self, request: Request) -> Response:
        """List the models, dated names among them."""
        await self._caller(request)
        return JSONResponse({"object": "list", "data": list(model_bodies(self.models).values())})

    async def get_model(self, request: Request, model: str) -> Response:
        """Look at a model."""
        await self._caller(request)
        found = model_bodies(self.models).get(model)
        if found is None:
            raise NotFound(f"There is no model {shown(model)}.", param="model")
        return JSONResponse(found)

    async def create_endpoint(self, request: Request) -> Response:
        """Register an address that hears of the account's videos."""
        caller, body = await self._caller(request), await self._body(request)
        fields = Fields(body.fields)
        url = fields.text("url")
        if url is None:
            raise BadRequest("url is required: an http(s) URL.", param="url")
        events = _events(body)
        if events is None:
            raise BadRequest(f"event_types is required: {', '.join(Event)}.", param="event_types")
        endpoint, secret = await self.webhooks.add_endpoint(
            caller.account_id, url, events, name=fields.text("name") or ""
        )
        return JSONResponse(endpoint_body(endpoint, secret))

    async def list_endpoints(self, request: Request) -> Response:
        """List the account's endpoints, newest first."""
        caller = await self._caller(request)
        after, limit = parse_page(request.query_params)
        rows = sorted(
            await self.webhooks.endpoints_of(caller.account_id),
            key=lambda endpoint: endpoint.id,
            reverse=True,
        )
        rest = [row for row in rows if after is None or row.id < after]
        page = [endpoint_body(row) for row in rest[:limit]]
        return JSONResponse(page_body(page, has_more=len(rest) > limit))

    async def get_endpoint(self, request: Request, endpoint_id: str) -> Response:
        """Look at an endpoint."""
        caller = await self._caller(request)
        row_id = parse_id(endpoint_id, "we")
        return JSONResponse(endpoint_body(await self.webhooks.endpoint(caller.account_id, row_id)))

    async def update_endpoint(self, request: Request, endpoint_id: str) -> Response:
        """Change what is given of an endpoint."""
        caller, body = await self._caller(request), await self._body(request)
        fields = Fields(body.fields)
        enabled = None if fields.find("enabled")[1] is None else fields.flag("enabled")
        changed = await self.webhooks.change_endpoint(
            caller.account_id,
            parse_id(endpoint_id, "we"),
            name=fields.text("name"),
            url=fields.text("url"),
            events=_events(body),
            enabled=enabled,
        )
        return JSONResponse(endpoint_body(changed))

    async def delete_endpoint(self, request: Request, endpoint_id: str) -> Response:
        """Send nothing to an endpoint any more."""
        caller = await self._caller(request)
        row_id = parse_id(endpoint_id, "we")
        await self.webhooks.remove_endpoint(caller.account_id, row_id)
        return JSONResponse(deleted_body(ids.endpoint_id(row_id), "webhook_endpoint"))

    async def rotate_secret(self, request: Request, endpoint_id: str) -> Response:
        """Give an endpoint a new secret; the old one ends at once, or signs for a day more."""
        caller, body = await self._caller(request), await self._body(request)
        keep = Fields(body.fields).flag("keep_old_secret_active_for_24_hours")
        row_id = parse_id(endpoint_id, "we")
        overlap = OVERLAP if keep else timedelta(0)
        secret = await self.webhooks.rotate_secret(caller.account_id, row_id, overlap=overlap)
        endpoint = await self.webhooks.endpoint(caller.account_id, row_id)
        return JSONResponse(endpoint_body(endpoint, secret))

    async def send_sample(self, request: Request, endpoint_id: str) -> Response:
        """Send a sample event, signed as a real one, and tell what the receiver answered."""
        caller, body = await self._caller(request), await self._body(request)
        row_id = parse_id(endpoint_id, "we")
        name = Fields(body.fields).choice("event_type", tuple(Event), default="")
        if not name:
            raise BadRequest(f"event_type is required: {', '.join(Event)}.", param="event_type")
        sent = await self.webhooks.send_sample(caller.account_id, row_id, Event(name))
        if sent.status is None:
            raise BadRequest(f"The endpoint did not answer: {sent.error}", param="url")
        return JSONResponse(
            {
                "object": "webhook_endpoint.test",
                "webhook_endpoint_id": ids.endpoint_id(row_id),
                "event_type": name,
                "status_code": sent.status,
                "success": True,
            }
        )

    async def list_event_types(self, request: Request) -> Response:
        """List what endpoints can hear of."""
        await self._caller(request)
        return JSONResponse({"object": "list", "data": list(Event)})

    async def _caller(self, request: Request) -> Caller:
        return await authorize(request, self.accounts, Api.OPENAI_VIDEOS)

    async def _body(self, request: Request) -> Body:
        return await read_body(request, max_mib=self.settings.max_body_mib)


def _second(fields: Fields, name: str) -> float | None:
    second = fields.number(name)
    if second is not None and not 0 <= second <= 24 * 3600:
        raise BadRequest(f"{name} must be a second of the clip, not {second:g}.", param=name)
    return second


def _events(body: Body) -> Sequence[Event] | None:
    value = body.fields.get("event_types")
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadRequest(
            f"event_types must be a list of: {', '.join(Event)}; not {shown(value)}.",
            param="event_types",
        )
    try:
        return parse_events(value)
    except BadRequest as error:  # this dialect's name of the field
        raise BadRequest(f"event_types: {error.message}", param="event_types") from None
