"""Everything that the console answers, group by group."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter

from crake.console import (
    account,
    api_pages,
    assets,
    auth,
    events,
    operator,
    playground,
    preferences,
    settings_pages,
    uploads,
    videos,
)
from crake.console.pages import Console

GROUPS: tuple[Callable[[Console], APIRouter], ...] = (
    preferences.routes,
    auth.routes,
    account.routes,
    api_pages.routes,
    playground.routes,
    uploads.routes,
    videos.routes,
    events.routes,
    settings_pages.routes,
    operator.routes,
)
"""The page groups; a new one is added here."""


def router(console: Console) -> APIRouter:
    """Return the console's routes."""
    routes = APIRouter(include_in_schema=False)
    routes.include_router(assets.router())
    for group in GROUPS:
        routes.include_router(group(console))
    return routes
