"""The HTTP server: the one place where dialects, storage and errors are wired together."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from uuid import UUID

from fastapi import APIRouter, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import Match
from starlette.types import Scope
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from crake import __version__
from crake.console import routes as console_routes
from crake.console.pages import Console
from crake.console.preferences import show_landing
from crake.console.rendering import bare_error_page, wants_page
from crake.dialects.openai import responses as openai_responses
from crake.dialects.openai import routes as openai_routes
from crake.dialects.sora import responses as sora_responses
from crake.dialects.sora import routes as sora_routes
from crake.dialects.sora.schema import ERRORS, ErrorAnswer
from crake.errors import (
    ApiError,
    BadRequest,
    CrakeError,
    MethodNotAllowed,
    NoApi,
    TooLarge,
    Unavailable,
)
from crake.middleware import (
    BodyLimitMiddleware,
    ErrorsMiddleware,
    PathMiddleware,
    SecurityHeadersMiddleware,
)
from crake.services import Services
from crake.settings import Settings
from crake.storage import routes as storage_routes
from crake.tasks.calls import PATH as CALLS_PATH
from crake.telemetry import METHODS, TelemetryMiddleware, current_trace_id

CHECK_SECONDS = 5.0
CORS_HEADERS = (
    "accept",
    "authorization",
    "content-type",
    "idempotency-key",
    "openai-organization",
    "openai-project",
    "range",
    "x-record-exempt",
    # What the clients that one company generates tell of themselves.
    "x-stainless-arch",
    "x-stainless-async",
    "x-stainless-custom-poll-interval",
    "x-stainless-helper-method",
    "x-stainless-lang",
    "x-stainless-os",
    "x-stainless-package-version",
    "x-stainless-poll-helper",
    "x-stainless-raw-response",
    "x-stainless-read-timeout",
    "x-stainless-retry-count",
    "x-stainless-runtime",
    "x-stainless-runtime-version",
    "x-stainless-timeout",
)
EXPOSED_HEADERS = (
    "accept-ranges",
    "content-length",
    "content-range",
    "etag",
    "openai-poll-after-ms",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
    "x-trace-id",
)

ErrorBody = Callable[[CrakeError, UUID], Mapping[str, Any]]
FILE_RESPONSES: dict[int | str, dict[str, Any]] = {
    206: {"description": "The part that `range` asks for."},
    304: {"description": "The file is still what `if-none-match` names."},
    410: {"model": ErrorAnswer, "description": "The video has expired and was removed."},
    416: {"description": "The file has no such part."},
    **{status: ERRORS[status] for status in (400, 404, 500, 503)},
}
ERROR_BODIES: Mapping[str, ErrorBody] = {
    "/": sora_responses.error_body,
    "/v1/": openai_responses.error_body,
}
"""How errors are printed, by the beginning of the path; the longest that fits counts."""


def create_app(services: Services) -> FastAPI:
    """Return the ASGI application."""
    app = FastAPI(
        title="crake",
        summary="A self-hosted server that speaks the Sora Videos API.",
        version=__version__,
        docs_url=None,  # these pages would load their scripts from a CDN
        redoc_url=None,
        redirect_slashes=False,
        middleware=_middleware(services.settings),
        exception_handlers={
            HTTPException: _answer_http_exception,
            RequestValidationError: _answer_validation_error,
        },
    )
    app.include_router(sora_routes.router(services))
    app.include_router(openai_routes.router(services))
    app.include_router(
        storage_routes.router(lambda _request: services.storage, services.tasks.why_gone),
        responses=FILE_RESPONSES,
    )
    console = Console(services)
    app.include_router(console_routes.router(console))
    app.include_router(_operator_routes(services, console), responses={500: ERRORS[500]})
    app.openapi = lambda: _openapi(app)  # type: ignore[method-assign]
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    proxies = [str(network) for network in settings.trusted_proxies]
    return [
        *([Middleware(ProxyHeadersMiddleware, trusted_hosts=proxies)] if proxies else ()),
        Middleware(PathMiddleware),
        Middleware(TelemetryMiddleware),
        Middleware(SecurityHeadersMiddleware),
        Middleware(
            CORSMiddleware,
            allow_origins=settings.cors_origins,
            allow_methods=["DELETE", "GET", "HEAD", "OPTIONS", "POST"],
            allow_headers=CORS_HEADERS,
            expose_headers=EXPOSED_HEADERS,
        ),
        Middleware(ErrorsMiddleware, answer=answer_error),
        Middleware(BodyLimitMiddleware, max_mib=settings.max_body_mib),
    ]


def answer_error(scope: Scope, error: CrakeError) -> Response:
    """Return an error as the clients of its path read it; browsers get a page."""
    if wants_page(Request(scope)):
        return bare_error_page(Request(scope), error)
    path = f"{scope['path']}/"
    prefix = max((start for start in ERROR_BODIES if path.startswith(start)), key=len)
    headers = dict(error.headers)
    if error.retry_after is not None:
        headers["retry-after"] = str(error.retry_after)
    if error.status == 401:
        headers["www-authenticate"] = "Bearer"
    return JSONResponse(ERROR_BODIES[prefix](error, current_trace_id()), error.status, headers)


async def _answer_http_exception(request: Request, error: Exception) -> Response:
    """Answer what the framework raises by itself, an unknown path above all."""
    status, headers = getattr(error, "status_code", 500), getattr(error, "headers", None) or {}
    if status == 405:
        headers = {"allow": ", ".join(_answered(request))}
        if request.method == "OPTIONS":
            return Response(status_code=204, headers=headers)
    kinds: Mapping[int, type[CrakeError]] = {404: NoApi, 405: MethodNotAllowed, 413: TooLarge}
    kind = kinds.get(status, BadRequest if status < 500 else ApiError)
    answer = answer_error(request.scope, kind())
    answer.headers.update(headers)
    return answer


def _answered(request: Request) -> list[str]:
    """Return the methods that a path answers: its routes each know their own only."""
    return [
        method
        for method in sorted(METHODS)
        for scope in ({**request.scope, "method": method},)
        if any(route.matches(scope)[0] is Match.FULL for route in request.app.routes)
    ]


async def _answer_validation_error(request: Request, error: Exception) -> Response:
    first = error.errors()[0] if isinstance(error, RequestValidationError) else {}
    name = str((first.get("loc") or ["parameter"])[-1])
    message = f"{name}: {first.get('msg', 'is invalid')}."
    return answer_error(request.scope, BadRequest(message, param=name))


def _openapi(app: FastAPI) -> dict[str, Any]:
    """Return the description of the API, in which 422, that never occurs, does not either."""
    if app.openapi_schema is None:
        schema = get_openapi(
            title=app.title, version=app.version, summary=app.summary, routes=app.routes
        )
        for path in schema["paths"].values():
            for operation in path.values():
                operation["responses"].pop("422", None)
        for name in ("HTTPValidationError", "ValidationError"):
            schema.get("components", {}).get("schemas", {}).pop(name, None)
        app.openapi_schema = schema
    return app.openapi_schema


def _operator_routes(services: Services, console: Console) -> APIRouter:
    routes = APIRouter(tags=["operation"])

    @routes.get("/", summary="What this is", response_model=dict[str, str])
    async def root(request: Request) -> Response | dict[str, str]:
        if wants_page(request):
            return await show_landing(console, request)
        return {"name": "crake", "version": __version__, "api": "/openapi.json"}

    @routes.get("/healthz", summary="Whether the process answers")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    @routes.get(
        "/readyz",
        summary="Whether requests can be served",
        responses={503: {"description": "A check failed."}},
    )
    async def readyz() -> JSONResponse:
        checks = await _check(services)
        return JSONResponse(checks, 200 if all(c == "ok" for c in checks.values()) else 503)

    for path, probe in (("/", root), ("/healthz", healthz), ("/readyz", readyz)):
        # Monitors ask so; FastAPI, unlike Starlette, adds no HEAD to a GET.
        routes.add_api_route(
            path, probe, methods=["HEAD"], response_model=None, include_in_schema=False
        )

    @routes.get(
        "/models", summary="The catalogue: engines, limits, abilities, and how each engine does now"
    )
    async def models() -> dict[str, list[dict[str, Any]]]:
        return {"models": await services.live_catalog()}

    @routes.post(
        f"{CALLS_PATH}/{{token}}",
        summary="What servers that render for this one call when they are done",
        status_code=204,
        response_class=Response,
        responses={404: ERRORS[404]},
    )
    async def called(token: str) -> Response:
        if not await services.calls.take(token):
            raise NoApi
        return Response(status_code=204)

    @routes.get("/metrics", summary="Metrics for Prometheus", response_class=Response)
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return routes


async def _check(services: Services) -> dict[str, str]:
    """Return `ok`, or what is wrong, of everything that a request needs."""
    return {
        "database": await _outcome(services.db.fetch_value("SELECT 1")),
        "storage": await _outcome(services.storage.check()),
        "worker": await _outcome(_check_worker(services)),
    }


async def _check_worker(services: Services) -> None:
    if await services.queue.workers_alive(services.settings.stalled_after) == 0:
        raise Unavailable("No worker has had a heartbeat lately.")


async def _outcome(check: Awaitable[object]) -> str:
    try:
        async with asyncio.timeout(CHECK_SECONDS):
            await check
    except CrakeError as error:
        return error.message
    except TimeoutError:
        return f"No answer within {CHECK_SECONDS:g} s."
    return "ok"
