"""`/v1/videos`: made, looked at, listed, stopped, deleted, downloaded."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from typing import Any

from fastapi import Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from structlog.contextvars import bind_contextvars

from crake.accounts.models import Api, Caller
from crake.accounts.service import Accounts
from crake.dialects.form import Body, read_body
from crake.dialects.intake import authorize, understand
from crake.dialects.openai.queries import parse_cursor, parse_id, parse_variant
from crake.dialects.openai.requests import Context, parse_create
from crake.dialects.openai.responses import (
    WORDS,
    created_body,
    deleted_body,
    error_body,
    list_body,
    video_body,
)
from crake.dialects.openai.sources import FIELD, SourceVideo, parse_derived, parse_source
from crake.engines.spec import SourceKind
from crake.errors import CrakeError, NotFound
from crake.middleware import STREAM_HEADERS
from crake.settings import Settings
from crake.storage.answers import answer_file
from crake.storage.models import Asset, asset_key
from crake.storage.service import Storage
from crake.tasks import ids
from crake.tasks.models import State, Submission, Task
from crake.tasks.pace import Pace
from crake.tasks.references import probe_source
from crake.tasks.service import Tasks
from crake.tasks.submissions import Submissions
from crake.telemetry import current_trace_id

POLL_AFTER = "openai-poll-after-ms"
NO_VIDEO = "There is no such video."
KEEP_ALIVE_SECONDS = 15.0
"""Between two signs of life of an event stream, which proxies would close otherwise."""


@dataclass(frozen=True, slots=True)
class Videos:
    """The handlers of `/v1/videos`."""

    accounts: Accounts
    submissions: Submissions
    tasks: Tasks
    pace: Pace
    storage: Storage
    settings: Settings

    async def create(self, request: Request) -> Response:
        """Ask for a video, or for several that differ in their seeds."""
        caller = await self.caller(request)
        body = await self._body(request)
        context = self._context(request)
        submissions = await understand(body.size, lambda: parse_create(body, context))
        return await self._accept(caller, submissions)

    async def remix(self, request: Request, video_id: str) -> Response:
        """Make the same scene once more, changed as the prompt says."""
        caller = await self.caller(request)
        body = await self._body(request)
        source = SourceVideo.of_task(await self.find(caller, video_id))
        made = parse_derived(body, self._context(request), SourceKind.REMIX, source)
        return await self._accept(caller, [made])

    async def edit(self, request: Request) -> Response:
        """Change a video, one of the account's or an uploaded one, as the prompt says."""
        return await self._derive(request, SourceKind.EDIT)

    async def extend(self, request: Request) -> Response:
        """Let a video go on where it ends; the result is the whole."""
        return await self._derive(request, SourceKind.EXTEND)

    async def retrieve(self, request: Request, video_id: str) -> Response:
        """Look at a video; unfinished, with word when to look again."""
        caller = await self.caller(request)
        task = await self.find(caller, video_id)
        return await self._answer(task, video_body(task))

    async def list_videos(self, request: Request) -> Response:
        """List the account's videos, newest first, in whatever dialect they were asked for."""
        caller = await self.caller(request)
        cursor = parse_cursor(request.query_params)
        one_more = replace(cursor, limit=cursor.limit + 1)
        tasks = await self.tasks.list_from(caller.account_id, one_more)
        shown = tasks[: cursor.limit]
        return JSONResponse(list_body(shown, has_more=len(tasks) > len(shown)))

    async def cancel(self, request: Request, video_id: str) -> Response:
        """Stop an unfinished video and refund it; one that has ended stays as it is."""
        caller = await self.caller(request)
        task = await self.find(caller, video_id)
        return JSONResponse(video_body(await self.tasks.cancel(caller.account_id, task.id)))

    async def delete(self, request: Request, video_id: str) -> Response:
        """Remove a video and its files; an unfinished one is cancelled first."""
        caller = await self.caller(request)
        task = await self.find(caller, video_id)
        await self.tasks.delete(caller.account_id, task.id)
        return JSONResponse(deleted_body(ids.video_id(task.id), "video"))

    async def content(self, request: Request, video_id: str) -> Response:
        """Download a video, its thumbnail or its spritesheet."""
        caller = await self.caller(request)
        asset = parse_variant(request.query_params)
        task = await self.find(caller, video_id)
        if task.state is not State.SUCCEEDED:
            word = "failed" if task.state.final else f"not ready yet: it is {WORDS[task.state]}"
            raise NotFound(f"This video has no files; it is {word}.")
        headers = {
            "cache-control": "private, no-cache",
            "content-disposition": f'inline; filename="{ids.video_id(task.id)}{asset.suffix}"',
        }
        return await self._file(request, task, asset, headers)

    async def events(self, request: Request, video_id: str) -> Response:
        """Follow a video: server-sent events until it has ended."""
        caller = await self.caller(request)
        task = await self.find(caller, video_id)
        return StreamingResponse(
            self._events(task), media_type="text/event-stream", headers=STREAM_HEADERS
        )

    async def caller(self, request: Request) -> Caller:
        """Return who sends a request."""
        return await authorize(request, self.accounts, Api.OPENAI_VIDEOS)

    async def find(self, caller: Caller, text_id: str, param: str | None = None) -> Task:
        """Return one of the caller's videos; raises `NotFound`."""
        try:
            task = await self.tasks.get(caller.account_id, parse_id(text_id))
        except NotFound:
            raise NotFound(NO_VIDEO, param=param) from None
        bind_contextvars(task_id=str(task.id))
        return task

    async def _answer(self, task: Task, body: Mapping[str, Any]) -> JSONResponse:
        """Return what is said of a task, with the header that says when to look again."""
        answer = JSONResponse(body)
        if not task.state.final:
            answer.headers[POLL_AFTER] = str(await self.pace.poll_after_ms(task))
        return answer

    async def _derive(self, request: Request, kind: SourceKind) -> Response:
        caller = await self.caller(request)
        body = await self._body(request)
        source = await self._source(caller, body)
        made = parse_derived(body, self._context(request), kind, source)
        return await self._accept(caller, [made])

    async def _source(self, caller: Caller, body: Body) -> SourceVideo:
        which = parse_source(body)
        if isinstance(which, bytes):
            return SourceVideo.of_file(await probe_source(which, FIELD, self.settings))
        return SourceVideo.of_task(await self.find(caller, which.hex, FIELD))

    async def _body(self, request: Request) -> Body:
        return await read_body(request, max_mib=self.settings.max_body_mib)

    def _context(self, request: Request) -> Context:
        key = request.headers.get("idempotency-key")
        return Context(self.settings, current_trace_id(), key, self.storage.key_of)

    async def _accept(self, caller: Caller, submissions: list[Submission]) -> Response:
        accepted = await self.submissions.submit_all(caller, submissions)
        tasks = [one.task for one in accepted]
        bind_contextvars(task_id=str(tasks[0].id))
        answer = await self._answer(tasks[0], created_body(tasks))
        rate = accepted[-1].rate
        if rate is not None:
            answer.headers.update(rate.headers)
        return answer

    async def _file(
        self, request: Request, task: Task, asset: Asset, headers: Mapping[str, str]
    ) -> Response:
        key = asset_key(task.id, asset)
        try:
            return await answer_file(self.storage, request, key, asset.content_type, headers)
        except NotFound:
            if task.expired:
                raise await self.tasks.why_gone(task.id) from None
            raise NotFound(f"This video has no file {asset.value}.") from None

    async def _events(self, task: Task) -> AsyncIterator[str]:
        """Yield an event for every move, and signs of life between them."""
        clock = asyncio.get_running_loop().time
        end, told = clock() + self.settings.sync_timeout, None
        try:
            while clock() < end and not (told and task.state.final):
                async with aclosing(self.tasks.changes(task, KEEP_ALIVE_SECONDS)) as moves:
                    async for task in moves:  # noqa: PLR1704 - the last move is looked at
                        if told != (task.state, task.progress):
                            told = task.state, task.progress
                            yield _event(f"video.{WORDS[task.state]}", video_body(task))
                if not task.state.final:
                    yield ": still here\n\n"
        except CrakeError as error:  # the status is long sent
            yield _event("error", error_body(error, current_trace_id()))


def _event(name: str, data: Mapping[str, Any]) -> str:
    return f"event: {name}\ndata: {json.dumps(data, ensure_ascii=False)}\n\n"
