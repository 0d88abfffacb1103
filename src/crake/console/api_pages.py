"""The pages of the APIs: what each does and costs, Acquire, and the playground."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import Response

from crake.accounts.models import Api, Token, Visitor
from crake.console.apis import ApiPage, find
from crake.console.landing import ACQUIRE
from crake.console.pages import Console
from crake.tasks.models import TaskFilter

RECENT = 20


def routes(console: Console) -> APIRouter:
    """Return the routes of the API pages."""
    routes = console.router()

    @routes.get("/apis")
    async def show_apis(_request: Request) -> Response:
        return console.redirect("/")

    @routes.get("/apis/{slug}")
    async def show_api(request: Request, slug: str) -> Response:
        page, visitor = find(slug), await console.visitor(request)
        application, tokens = None, list[Token]()
        if visitor is not None:
            accounts = console.services.accounts
            application = await accounts.application_of(visitor.account_id)
            tokens = usable(await accounts.tokens_of(visitor.account_id), page.api)
        secret = console.shown_once(request, visitor).get("secret")
        return await console.page(
            request,
            page.template,
            api=page,
            application=application,
            secret=secret,
            data=await _page_data(console, page, visitor, tokens, secret),
        )

    @routes.get("/apis/{slug}" + ACQUIRE)
    async def show_acquire(slug: str) -> Response:
        return console.redirect(f"/apis/{find(slug).slug}")

    @routes.post("/apis/{slug}" + ACQUIRE)
    async def acquire(request: Request, slug: str) -> Response:
        page, visitor = find(slug), await console.require(request)
        await console.form(request)
        _, secret = await console.services.accounts.acquire(visitor.account_id)
        answer = console.redirect(f"/apis/{page.slug}")
        if secret is not None:
            console.show_once(answer, visitor, secret=secret)
        return answer

    return routes


def usable(tokens: Iterable[Token], api: Api) -> list[Token]:
    """Return the tokens that a request to `api` may be made with now."""
    now = datetime.now(UTC)
    return [
        token
        for token in tokens
        if token.revoked_at is None
        and (token.expires_at is None or token.expires_at > now)
        and api in token.apis
    ]


async def _page_data(
    console: Console,
    page: ApiPage,
    visitor: Visitor | None,
    tokens: list[Token],
    secret: str | None,
) -> dict[str, Any]:
    """Return what the playground's script knows."""
    settings = console.settings
    models = console.services.catalog.describe()
    tasks = list[dict[str, Any]]()
    if visitor is not None and page.api is Api.SORA_TASKS:
        recent = await console.services.tasks.list(visitor.account_id, TaskFilter(limit=RECENT))
        tasks = [
            {"id": str(task.id), "state": task.state, "prompt": task.spec.prompt[:80]}
            for task in recent.tasks
        ]
    return {
        "path": page.path,
        "makesVideos": page.makes_videos,
        "baseUrl": settings.base_url,
        "loggedIn": visitor is not None,
        "models": models,
        "prices": prices(console, [model["id"] for model in models]),
        "limits": {"imageMib": settings.max_image_mib, "bodyMib": settings.max_body_mib},
        "tokens": [{"id": str(t.id), "name": t.name, "hint": t.hint} for t in tokens],
        "secret": secret,
        "tasks": tasks,
    }


def prices(console: Console, models: list[str]) -> dict[str, dict[str, float]]:
    """Return the price list: credits per second by model, up to 1280x720 pixels and above."""
    table = console.services.prices
    return {
        model: {"standard": price.standard, "large": price.large}
        for model, price in ((model, table.per_second(model)) for model in models)
    }
