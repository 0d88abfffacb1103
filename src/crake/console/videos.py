"""My videos: the gallery, and one video's page."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from crake.accounts.models import Api, Token
from crake.console.api_pages import usable
from crake.console.pages import Console
from crake.console.paging import id_of, page_of, pager, search_of
from crake.console.paths import Handler, add_routes
from crake.console.rendering import render
from crake.storage.models import Asset
from crake.tasks.delivery_models import Delivery
from crake.tasks.models import State, Task
from crake.tasks.overview_store import GalleryFilter

PAGE = 24

POSTER_SECONDS = 3600
"""For which a poster's address is valid: a page that is left open longer asks anew."""

REMIXED: Mapping[str, str] = {"sora": "/sora/videos"}
"""Where a task's request goes, by its dialect; the OpenAI dialect's forms cannot be sent again."""

SHORTENED = " characters)"
"""What the kept copy of a request ends a text with that it did not keep whole."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something that happened to a task, or is about to: `at` is missing until then."""

    name: str
    at: datetime | None
    tone: str
    detail: str = ""


def routes(console: Console) -> APIRouter:
    """Return the routes of My videos."""
    videos, routes = _Videos(console), console.router()
    shown: Mapping[str, Handler] = {
        "/videos": videos.gallery,
        "/videos/{task_id}": videos.show,
        "/console/videos/{task_id}/card": videos.card,
    }
    posted: Mapping[str, Handler] = {
        "/videos/{task_id}/cancel": videos.cancel,
        "/videos/{task_id}/delete": videos.delete,
    }
    add_routes(routes, shown, posted)
    return routes


class _Videos:
    def __init__(self, console: Console) -> None:
        self._console = console
        self._services = console.services

    async def gallery(self, request: Request) -> Response:
        """Show a page of the visitor's videos."""
        visitor = await self._console.require(request)
        which = self._filter(request)
        found = await self._services.overview.gallery(visitor.account_id, which)
        return await self._console.page(
            request,
            "videos.html",
            tasks=found.rows,
            posters={task.id: self._poster(task) for task in found.rows},
            pager=pager(request, PAGE, found.total),
            which=which,
            models=self._services.catalog.models,
            states=tuple(State),
        )

    def _filter(self, request: Request) -> GalleryFilter:
        state, model = (request.query_params.get(name, "") for name in ("state", "model"))
        return GalleryFilter(
            search=search_of(request),
            state=State(state) if state in set(State) else None,
            model=model if model in self._services.catalog.models else None,
            limit=PAGE,
            offset=(page_of(request) - 1) * PAGE,
        )

    def _poster(self, task: Task) -> str | None:
        if task.state is not State.SUCCEEDED or task.expired:
            return None
        return self._services.storage.url(task.id, Asset.THUMBNAIL, POSTER_SECONDS)

    async def card(self, request: Request, task_id: str) -> Response:
        """Return one video as the gallery shows it, for its script."""
        visitor = await self._console.require(request)
        task = await self._services.tasks.get(visitor.account_id, id_of(task_id))
        body = render(request, "video_card.html", task=task, poster=self._poster(task))
        return HTMLResponse(body, headers={"cache-control": "no-store"})

    async def show(self, request: Request, task_id: str) -> Response:
        """Show one video."""
        visitor = await self._console.require(request)
        task = await self._services.tasks.get(visitor.account_id, id_of(task_id))
        owed = await self._services.webhooks.deliveries_of(visitor.account_id, task_id=task.id)
        tokens = await self._services.accounts.tokens_of(visitor.account_id)
        addresses = self._addresses(task)
        return await self._console.page(
            request,
            "video.html",
            task=task,
            deliveries=owed.rows,
            steps=steps(task, owed.rows),
            data=_page_data(task, tokens) | {"baseUrl": self._console.settings.base_url},
            tokens=usable(tokens, Api.SORA_VIDEOS),
            token=next((token for token in tokens if token.id == task.token_id), None),
            can_remix=remixable(task),
            request_json=json.dumps(task.request, ensure_ascii=False, indent=2),
            **addresses,
        )

    def _addresses(self, task: Task) -> dict[str, Any]:
        if task.state is not State.SUCCEEDED or task.expired:
            return {"video_url": None, "poster_url": None}
        url = self._services.storage.url(task.id, Asset.VIDEO, self._console.settings.url_ttl)
        return {"video_url": url, "poster_url": self._poster(task)}

    async def cancel(self, request: Request, task_id: str) -> Response:
        """Stop a video that is not finished."""
        account_id, wanted = await self._wanted(request, task_id)
        before = await self._services.tasks.get(account_id, wanted)
        task = await self._services.tasks.cancel(account_id, wanted)
        stopped = task.state is State.CANCELLED and not before.state.final
        flash = "video_cancelled" if stopped else "video_was_final"
        return self._console.redirect(f"/videos/{task.id}", flash=flash)

    async def delete(self, request: Request, task_id: str) -> Response:
        """Remove a video for good."""
        account_id, wanted = await self._wanted(request, task_id)
        await self._services.tasks.delete(account_id, wanted)
        return self._console.redirect("/videos", flash="video_deleted")

    async def _wanted(self, request: Request, task_id: str) -> tuple[UUID, UUID]:
        visitor = await self._console.require(request)
        await self._console.form(request)
        return visitor.account_id, id_of(task_id)


def steps(task: Task, deliveries: Sequence[Delivery]) -> list[Step]:
    """Return what happened to a task, in order."""
    tones = {State.SUCCEEDED: "good", State.FAILED: "bad", State.CANCELLED: "muted"}
    end = task.state if task.state.final else "finished"
    found = [
        Step("queued", task.created_at, "good"),
        Step("started", task.started_at, "good" if task.started_at else "waiting"),
        Step(end, task.finished_at, tones.get(task.state, "waiting"), task.error_message or ""),
    ]
    if task.state.final and task.started_at is None:
        del found[1]  # cancelled while it waited: it never will
    outcomes = {"delivered": "good", "given_up": "bad"}
    for delivery in deliveries:
        tone = outcomes.get(delivery.state, "waiting")
        found.append(Step(delivery.state, delivery.ended_at, tone, delivery.url))
    return found


def remixable(task: Task) -> bool:
    """Whether a task's request was kept whole, so that it can be sent again with another prompt."""
    texts = json.dumps({k: v for k, v in task.request.items() if k.lower() != "prompt"})
    return task.dialect in REMIXED and SHORTENED not in texts


def _page_data(task: Task, tokens: Sequence[Token]) -> dict[str, Any]:
    """Return what the page's script knows."""
    readers = usable(tokens, Api.SORA_TASKS)
    reader = next((token for token in readers if token.id == task.token_id), None)
    reader = reader or next(iter(readers), None)
    return {
        "id": str(task.id),
        "state": task.state,
        "path": REMIXED.get(task.dialect),
        "request": task.request,
        "reader": str(reader.id) if reader else None,
    }
