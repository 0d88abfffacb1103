"""What every request passes on its way in and every answer on its way out, as plain ASGI.

Outermost first: `PathMiddleware`, telemetry, `SecurityHeadersMiddleware`, CORS,
`ErrorsMiddleware`, `BodyLimitMiddleware`, the routes.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bind_contextvars

from crake.errors import ApiError, CrakeError, TooLarge

MIB = 1024 * 1024
SLASHES = re.compile("/{2,}")
SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "content-security-policy": "frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
}
STREAM_HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}
"""Of answers that come bit by bit: nobody keeps them, and proxies pass each bit on at once."""
log = structlog.get_logger(__name__)


class PathMiddleware:
    """Takes double and trailing slashes out of paths: clients add them, and none is redirected."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http":
            path = SLASHES.sub("/", scope["path"])
            scope = {**scope, "path": path.rstrip("/") or "/"}
        await self.app(scope, receive, send)


class SecurityHeadersMiddleware:
    """Adds the headers that keep browsers from guessing; a route may set its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""

        async def send_secured(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SECURITY_HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, send_secured)


class ErrorsMiddleware:
    """Turns whatever is raised into an answer; what crake did not expect goes to the log.

    Parameters
    ----------
    answer
        Prints an error the way the clients of a path read it.
    """

    def __init__(self, app: ASGIApp, answer: Callable[[Scope, CrakeError], Response]) -> None:
        self.app = app
        self.answer = answer

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        started = False

        async def send_noted(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self.app(scope, receive, send_noted)
        except ClientDisconnect:
            return  # nobody is there to read an answer
        except Exception as error:
            if started or scope["type"] != "http":
                raise  # the server closes the connection: half an answer must not look whole
            await self.answer(scope, _shown(error))(scope, receive, send)


def _shown(error: Exception) -> CrakeError:
    if not isinstance(error, CrakeError):
        log.error("http.failed", exc_info=error)
        error = ApiError()
    bind_contextvars(code=error.code)
    return error


class BodyLimitMiddleware:
    """Refuses bodies that are too large: at once where the length is declared, else while read.

    Parameters
    ----------
    max_mib
        Largest body, in MiB.
    """

    def __init__(self, app: ASGIApp, max_mib: int) -> None:
        self.app = app
        self.max_mib = max_mib

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        left = self.max_mib * MIB

        async def receive_limited() -> Message:
            nonlocal left
            message = await receive()
            left -= len(message.get("body", b""))
            if left < 0:
                raise self._too_large()
            return message

        if scope["type"] == "http" and _declared_length(scope) > left:
            raise self._too_large()
        await self.app(scope, receive_limited, send)

    def _too_large(self) -> TooLarge:
        return TooLarge(f"A request body may have at most {self.max_mib} MiB.")


def _declared_length(scope: Scope) -> int:
    length = Headers(scope=scope).get("content-length", "")
    return int(length[:18]) if length.isdecimal() else 0
