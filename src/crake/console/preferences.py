"""The first page, and the language and the theme, kept in cookies."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import Response

from crake.console import i18n
from crake.console.pages import Console
from crake.console.rendering import THEME_COOKIE, THEMES

PREFERENCE_SECONDS = 365 * 24 * 3600


def routes(console: Console) -> APIRouter:
    """Return the route of the switches in every page's foot."""
    routes = console.router()

    @routes.post("/preferences")
    async def set_preferences(request: Request) -> Response:
        form = await console.form(request)
        answer = console.redirect(form.text("next"))
        if form.text("language") in i18n.LANGUAGES:
            console.set_cookie(answer, i18n.COOKIE, form.text("language"), PREFERENCE_SECONDS)
        if form.text("theme") in THEMES:
            console.set_cookie(answer, THEME_COOKIE, form.text("theme"), PREFERENCE_SECONDS)
        return answer

    return routes


async def show_landing(console: Console, request: Request) -> Response:
    """Return the page at `/`, for those who look with a browser."""
    return await console.page(request, "landing.html")
