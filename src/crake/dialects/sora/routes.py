"""`POST /sora/videos` and `POST /sora/tasks`."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, TypeVar

from fastapi import APIRouter, Request, Security
from fastapi.responses import JSONResponse, Response, StreamingResponse
from fastapi.security import HTTPBearer
from starlette.requests import ClientDisconnect
from structlog.contextvars import bind_contextvars

from crake.accounts.models import Api, Caller
from crake.accounts.service import Accounts
from crake.dialects.body import parse_object
from crake.dialects.intake import authorize, understand
from crake.dialects.plain_route import PlainRoute
from crake.dialects.sora.queries import (
    Action,
    is_about,
    parse_action,
    parse_filter,
    parse_id,
    parse_ids,
)
from crake.dialects.sora.requests import parse_submission
from crake.dialects.sora.responses import (
    accepted_body,
    batch_body,
    error_body,
    progress_line,
    task_body,
    task_error,
    unfinished_body,
    waiting_body,
)
from crake.dialects.sora.schema import (
    TASK_RESPONSES,
    VIDEO_RESPONSES,
    TaskRequest,
    VideoRequest,
    request_body,
)
from crake.errors import CrakeError
from crake.middleware import STREAM_HEADERS
from crake.services import Services
from crake.settings import Settings
from crake.storage.service import Storage
from crake.tasks.models import State, Submission, Task, TaskPage
from crake.tasks.service import Tasks
from crake.tasks.submissions import Submissions
from crake.telemetry import current_trace_id

LINES = "application/x-ndjson"
Result = TypeVar("Result")


def router(services: Services) -> APIRouter:
    """Return the routes of the `sora` dialect."""
    sora = _Sora(
        services.accounts,
        services.submissions,
        services.tasks,
        services.storage,
        services.settings,
    )
    # Only documents the token: a missing one is refused by `authorize`, in this dialect's words.
    bearer = HTTPBearer(auto_error=False, description="A token of an application.")
    routes = APIRouter(
        prefix="/sora", tags=["sora"], dependencies=[Security(bearer)], route_class=PlainRoute
    )
    routes.add_api_route(
        "/videos",
        sora.create_video,
        methods=["POST"],
        summary="Make a video",
        responses=VIDEO_RESPONSES,
        openapi_extra=request_body(VideoRequest),
    )
    routes.add_api_route(
        "/tasks",
        sora.act_on_tasks,
        methods=["POST"],
        summary="Look at tasks, delete or cancel them",
        responses=TASK_RESPONSES,
        openapi_extra=request_body(TaskRequest),
    )
    return routes


@dataclass(frozen=True, slots=True)
class _Sora:
    accounts: Accounts
    submissions: Submissions
    tasks: Tasks
    storage: Storage
    settings: Settings

    async def create_video(self, request: Request) -> Response:
        """Make a video: wait for it, or get the id of its task at once."""
        caller = await authorize(request, self.accounts, Api.SORA_VIDEOS)
        submission = await self._submission(request)
        accepted = await self.submissions.submit(caller, submission)
        bind_contextvars(task_id=str(accepted.task.id))
        answer = await self._answer_submission(request, submission, accepted.task)
        if accepted.rate is not None:
            answer.headers.update(accepted.rate.headers)
        return answer

    async def _answer_submission(
        self, request: Request, submission: Submission, task: Task
    ) -> Response:
        if not submission.waiting:
            return JSONResponse(accepted_body(task))
        if LINES in request.headers.get("accept", "").lower():
            return StreamingResponse(self._lines(task), media_type=LINES, headers=STREAM_HEADERS)
        return self._answer(
            await unless_gone(request, self.tasks.wait(task, self.settings.sync_timeout))
        )

    async def act_on_tasks(self, request: Request) -> Response:
        """Retrieve one task or many, delete or cancel one."""
        caller = await authorize(request, self.accounts, Api.SORA_TASKS)
        body = parse_object(await request.body())
        acts: Mapping[Action, Callable[[Caller, Mapping[str, Any]], Awaitable[dict[str, Any]]]] = {
            Action.RETRIEVE: self._retrieve,
            Action.RETRIEVE_BATCH: self._retrieve_batch,
            Action.DELETE: self._delete,
            Action.CANCEL: self._cancel,
        }
        return JSONResponse(await acts[parse_action(body)](caller, body))

    async def _submission(self, request: Request) -> Submission:
        raw = await request.body()

        def parse() -> Submission:
            return parse_submission(
                parse_object(raw),
                settings=self.settings,
                trace_id=current_trace_id(),
                idempotency_key=request.headers.get("idempotency-key"),
                stored=self.storage.key_of,
            )

        return await understand(len(raw), parse)

    def _answer(self, task: Task) -> Response:
        failed = task.state.final and task.state is not State.SUCCEEDED
        return JSONResponse(self._answer_body(task), task_error(task).status if failed else 200)

    def _answer_body(self, task: Task) -> dict[str, Any]:
        if not task.state.final:
            return unfinished_body(task)
        return waiting_body(task, self.storage, self.settings.url_ttl)

    async def _lines(self, task: Task) -> AsyncIterator[str]:
        try:
            async with aclosing(self.tasks.changes(task, self.settings.sync_timeout)) as moves:
                async for task in moves:  # noqa: PLR1704 - the last move is the answer
                    if not task.state.final:
                        yield _line(progress_line(task))
        except CrakeError as error:  # the status is long sent: the last line has to say it
            yield _line(error_body(error, current_trace_id()))
            return
        yield _line(self._answer_body(task))

    async def _retrieve(self, caller: Caller, body: Mapping[str, Any]) -> dict[str, Any]:
        return self._record(await self.tasks.get(caller.account_id, parse_id(body)))

    async def _retrieve_batch(self, caller: Caller, body: Mapping[str, Any]) -> dict[str, Any]:
        page = await self._page(caller, body)
        return batch_body([self._record(task) for task in page.tasks], page.total)

    async def _page(self, caller: Caller, body: Mapping[str, Any]) -> TaskPage:
        ids, which = parse_ids(body), parse_filter(body)
        if not is_about(body, caller.account_id):
            return TaskPage((), 0)
        if ids is None:
            return await self.tasks.list(caller.account_id, which)
        found = await self.tasks.get_many(caller.account_id, ids)
        return TaskPage(tuple(found), len(found))

    async def _delete(self, caller: Caller, body: Mapping[str, Any]) -> dict[str, Any]:
        task_id = parse_id(body)
        await self.tasks.delete(caller.account_id, task_id)
        return {"id": str(task_id), "deleted": True}

    async def _cancel(self, caller: Caller, body: Mapping[str, Any]) -> dict[str, Any]:
        return self._record(await self.tasks.cancel(caller.account_id, parse_id(body)))

    def _record(self, task: Task) -> dict[str, Any]:
        return task_body(task, self.storage, self.settings.url_ttl)


def _line(body: Mapping[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False) + "\n"


async def unless_gone(request: Request, work: Coroutine[Any, Any, Result]) -> Result:
    """Return what `work` returns; stop it when the client goes away.

    Raises
    ------
    ClientDisconnect
        Nobody is there to read the answer any more.
    """
    working, leaving = asyncio.create_task(work), asyncio.create_task(_gone(request))
    try:
        await asyncio.wait({working, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise ClientDisconnect
        return working.result()
    finally:
        working.cancel()
        leaving.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
