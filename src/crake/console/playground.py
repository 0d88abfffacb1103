"""Try: runs the request that a page shows, and tells how its task goes on."""

from __future__ import annotations

import asyncio
import json
import secrets
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from crake.accounts.models import CALLER, Api, Caller
from crake.console.apis import API_PAGES
from crake.console.pages import Console
from crake.errors import BadRequest, CrakeError, NotFound
from crake.middleware import STREAM_HEADERS
from crake.storage.models import Asset
from crake.tasks.ids import uuid_of
from crake.tasks.models import State, Task, TaskFilter
from crake.telemetry import current_trace_id

LINES = "application/x-ndjson"
TRIED: dict[str, Api] = {page.path: page.api for page in API_PAGES.values()}
"""What can be tried: what has a page."""

OWN_HEADERS = frozenset({b"cookie", b"authorization", b"x-csrf-token", b"traceparent"})
"""Not handed on: they are the console's, not the request's that was shown."""

LOOKED_BACK = 20
LOOK_SECONDS = 0.4
APPEAR_SECONDS = 20.0


class HandedOn(Response):
    """The answer of another route of this server to the same body, unchanged.

    Parameters
    ----------
    path
        The route.
    caller
        Whom the request is made for; its token was checked.
    """

    def __init__(self, path: str, caller: Caller) -> None:
        super().__init__()
        self._path = path
        self._caller = caller

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve the request once more, as if it had come to `path` with the caller's token."""
        trace = f"00-{current_trace_id().hex}-{secrets.token_hex(8)}-01".encode()
        kept = [(name, value) for name, value in scope["headers"] if name not in OWN_HEADERS]
        app = scope["app"]
        inner = {
            "type": "http",
            "method": "POST",
            "path": self._path,
            "raw_path": self._path.encode(),
            "query_string": b"",
            "headers": [*kept, (b"traceparent", trace)],
            "state": {},
            CALLER: self._caller,
            **{
                key: scope[key]
                for key in ("asgi", "http_version", "scheme", "server", "client", "root_path")
                if key in scope
            },
        }
        await app(inner, receive, send)


def routes(console: Console) -> APIRouter:
    """Return the routes behind Try."""
    routes = console.router()

    @routes.post("/console/try")
    async def try_request(request: Request) -> Response:
        visitor = await console.require(request)
        await console.check_csrf(request)
        path = request.query_params.get("path", "")
        api = TRIED.get(path)
        if api is None:
            raise BadRequest("path: this cannot be tried.", param="path")
        token_id = _uuid(request.query_params.get("token", ""), "token")
        accounts = console.services.accounts
        caller = await accounts.caller_of_token(visitor.account_id, token_id, api)
        return HandedOn(path, caller)

    @routes.post("/console/progress")
    async def follow(request: Request) -> Response:
        visitor = await console.require(request)
        await console.check_csrf(request)
        sought = _Sought(await _json(request))
        lines = _lines(console, visitor.account_id, sought)
        return StreamingResponse(lines, media_type=LINES, headers=STREAM_HEADERS)

    @routes.get("/console/balance")
    async def show_balance(request: Request) -> Response:
        visitor = await console.require(request)
        account = await console.services.accounts.account(visitor.account_id)
        return JSONResponse({"balance": account.balance}, headers={"cache-control": "no-store"})

    return routes


class _Sought:
    """Which task a page wants to follow: by its id, or the one that its request began."""

    def __init__(self, body: dict[str, Any]) -> None:
        task_id, prompt = (body.get(name) for name in ("task_id", "prompt"))
        self.task_id = _task(task_id) if isinstance(task_id, str) else None
        self.prompt = prompt if isinstance(prompt, str) else None
        if self.task_id is None and self.prompt is None:
            raise BadRequest("task_id: name a task, or the prompt of one.", param="task_id")

    def fits(self, task: Task) -> bool:
        """Whether this may be the task of a request that still waits for its answer."""
        return not task.state.final and task.request.get("prompt") == self.prompt


async def _lines(console: Console, account_id: UUID, sought: _Sought) -> AsyncIterator[str]:
    """Yield a line of JSON for every move of the task, the last one with its video or error."""
    try:
        task = await _find(console, account_id, sought)
        moves = console.services.tasks.changes(task, console.settings.sync_timeout)
        async with aclosing(moves):
            async for move in moves:
                yield json.dumps(_line(console, move), ensure_ascii=False) + "\n"
    except CrakeError as error:
        body = {"error": {"code": error.code, "message": error.message}}
        yield json.dumps(body, ensure_ascii=False) + "\n"


async def _find(console: Console, account_id: UUID, sought: _Sought) -> Task:
    tasks = console.services.tasks
    if sought.task_id is not None:
        return await tasks.get(account_id, sought.task_id)
    for _ in range(round(APPEAR_SECONDS / LOOK_SECONDS)):
        page = await tasks.list(account_id, TaskFilter(limit=LOOKED_BACK))
        for task in page.tasks:
            if sought.fits(task):
                return task
        await asyncio.sleep(LOOK_SECONDS)
    raise NotFound


def _line(console: Console, task: Task) -> dict[str, Any]:
    line: dict[str, Any] = {"task_id": str(task.id), "state": task.state, "progress": task.progress}
    if task.state is State.SUCCEEDED:
        ttl, storage = console.settings.url_ttl, console.services.storage
        line["video_url"] = storage.url(task.id, Asset.VIDEO, ttl)
        line["poster_url"] = storage.url(task.id, Asset.THUMBNAIL, ttl)
    elif task.state.final:
        line["error"] = {"code": task.error_code, "message": task.error_message}
    return line


async def _json(request: Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise BadRequest("The request body is not valid JSON.") from None
    if not isinstance(body, dict):
        raise BadRequest("The request body must be a JSON object.")
    return body


def _task(text: str) -> UUID:
    """Return the task of an id as either dialect writes it."""
    found = uuid_of(text, "video")
    if found is None:
        raise BadRequest("task_id must be an id.", param="task_id")
    return found


def _uuid(text: str, param: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise BadRequest(f"{param} must be an id.", param=param) from None
