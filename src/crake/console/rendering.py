"""Templates become pages, and errors the pages or JSON that a browser can show."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, JSONResponse, Response
from jinja2 import Environment, PackageLoader, StrictUndefined

from crake import __version__
from crake.console.apis import API_PAGES
from crake.console.assets import static
from crake.console.i18n import LANGUAGES, Translate, language_of, script_texts, translator
from crake.console.safety import content_policy, safe_path
from crake.errors import CrakeError
from crake.telemetry import current_trace_id

THEMES = ("system", "light", "dark")
THEME_COOKIE = "crake_theme"
FLASH_COOKIE = "crake_flash"
JSON_PREFIX = "/console/"
API_PREFIXES = ("/sora/", "/v1/", "/console/", "/static/")


@cache
def templates() -> Environment:
    """Return the templates; they are read once, and whatever they print is escaped."""
    environment = Environment(
        loader=PackageLoader("crake.console"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        static=static, languages=LANGUAGES, themes=THEMES, api_pages=tuple(API_PAGES.values())
    )
    environment.filters["capitalize_first"] = _capitalized
    return environment


def _capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]


def render(request: Request, template: str, **values: Any) -> str:  # noqa: ANN401
    """Return a template's text with what every page has."""
    language = language_of(request)
    theme = request.cookies.get(THEME_COOKIE)
    t = translator(language)
    return (
        templates()
        .get_template(template)
        .render(
            t=t,
            language=language,
            theme=theme if theme in THEMES else THEMES[0],
            path=request.url.path,
            here=safe_path(_here(request)),
            flash=_flash(request, t),
            script_texts=script_texts(language),
            version=__version__,
            **values,
        )
    )


def _here(request: Request) -> str:
    query = f"?{request.url.query}" if request.url.query and request.method == "GET" else ""
    return request.url.path + query


def _flash(request: Request, t: Translate) -> str | None:
    key = f"flash.{request.cookies.get(FLASH_COOKIE, '')}"
    try:
        return t(key)
    except KeyError:  # somebody else's idea of a cookie
        return None


def page_headers(policy: str) -> dict[str, str]:
    """Return the headers of a page."""
    return {
        "content-security-policy": policy,
        "cache-control": "private, no-store",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
        # Forms say where they come from; nothing is told to other sites.
        "referrer-policy": "same-origin",
    }


def is_for_scripts(request: Request) -> bool:
    """Whether the pages' own scripts ask, and read JSON."""
    return request.url.path.startswith(JSON_PREFIX)


def error_json(error: CrakeError) -> Response:
    """Return an error as the pages' scripts read it, in the API's own envelope."""
    detail: Mapping[str, object] = {
        "code": error.code,
        "message": error.message,
        "param": error.param,
    }
    trace_id = str(current_trace_id())
    headers = {"cache-control": "no-store"}
    if error.retry_after is not None:
        headers["retry-after"] = str(error.retry_after)
    body = {"success": False, "error": detail, "trace_id": trace_id}
    return JSONResponse(body, error.status, headers)


def wants_page(request: Request) -> bool:
    """Whether somebody looks with a browser, rather than a program that reads JSON."""
    path = request.url.path
    asks = request.method in {"GET", "HEAD"} and not f"{path}/".startswith(API_PREFIXES)
    return asks and "text/html" in request.headers.get("accept", "")


def bare_error_page(request: Request, error: CrakeError) -> Response:
    """Return an error's page without knowing who looks at it; it needs no database."""
    body = render(
        request,
        "error.html",
        visitor=None,
        csrf_token=None,
        balance=None,
        error=error,
        trace_id=current_trace_id(),
    )
    return HTMLResponse(body, error.status, page_headers(content_policy()))
