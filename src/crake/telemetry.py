"""What crake tells of itself: log lines, trace ids, metrics.

Every log line has a machine-readable `event` and the ids at hand, above all `trace_id`: a UUID made
of the request's 128-bit OpenTelemetry trace id, which the client finds in every answer and in the
`x-trace-id` header.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import time
from contextvars import ContextVar
from typing import Literal
from uuid import UUID, uuid4

import structlog
from opentelemetry.trace import get_current_span
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator
from prometheus_client import Counter, Histogram
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bind_contextvars, clear_contextvars, merge_contextvars
from structlog.types import EventDict, Processor

REQUESTS = Counter("crake_http_requests", "Requests answered.", ("method", "route", "status"))
REQUEST_SECONDS = Histogram(
    "crake_http_request_seconds",
    "Seconds from a request to the end of its answer.",
    ("method", "route"),
    buckets=(0.002, 0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000),
)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
SIGNED = ("/v/", "/engine-callbacks/")
"""How addresses begin that are secrets themselves."""

STEERING = re.compile(
    "[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]"
)
"""What colours a terminal, moves its cursor or turns its text around, but for line ends."""

QUIET = frozenset({"/healthz", "/readyz", "/metrics"})
NO_ANSWER = 499
"""Logged where the client went away before its answer."""

log = structlog.get_logger(__name__)
_trace_id: ContextVar[UUID] = ContextVar("crake_trace_id")


def configure_logging(log_format: Literal["console", "json"]) -> None:
    """Send every log line, libraries' too, to standard error in one format."""
    shared: list[Processor] = [
        merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
    ]
    renderers = _renderers(log_format)
    # crake's own lines do not go through `logging`: its records are most of what a line costs.
    structlog.configure(
        processors=[*shared, *renderers],
        logger_factory=_StderrLogger,
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, structlog.stdlib.ExtraAdder()],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *renderers],
        )
    )
    logging.root.handlers = [handler]
    logging.root.setLevel(logging.INFO)
    _quiet_libraries()


class _StderrLogger:
    """Writes lines to standard error under a logger's name.

    A line that cannot be written, to a full disk or a closed pipe, is no error of who writes it.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def msg(self, line: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()

    debug = info = warning = error = critical = msg


def _renderers(log_format: Literal["console", "json"]) -> list[Processor]:
    # As plain text, tracebacks do not print variables: tokens and passwords are among them.
    traceback = structlog.processors.format_exc_info
    if log_format == "json":
        return [traceback, structlog.processors.JSONRenderer(default=str)]
    console = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
    return [traceback, _escape_controls, console]


def _escape_controls(_logger: object, _method: str, line: EventDict) -> EventDict:
    """Write what would steer a terminal as escapes: strangers choose paths, and parts of texts."""
    for name, value in line.items():
        if isinstance(value, str):
            line[name] = STEERING.sub(lambda found: ascii(found[0])[1:-1], value)
    return line


def _quiet_libraries() -> None:
    for name in ("uvicorn", "uvicorn.error", "procrastinate"):
        library = logging.getLogger(name)
        library.handlers = []
        library.propagate = True
    # crake writes its own line for each request, and says itself what it asks of others.
    logging.getLogger("uvicorn.access").disabled = True
    for name in ("alembic", "httpcore", "httpx", "procrastinate", "uvicorn.error"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # It warns several times a second while a database is away, which crake says once itself.
    logging.getLogger("psycopg.pool").setLevel(logging.ERROR)


def current_trace_id() -> UUID:
    """Return the trace id of the request being served; a new one where there is none."""
    return _trace_id.get(None) or uuid4()


def trace_id_of(headers: Headers) -> UUID:
    """Return a request's trace id.

    It is the current OpenTelemetry span's, else the one in the `traceparent` header, else random.
    """
    span = get_current_span().get_span_context()
    if not span.is_valid:
        context = TraceContextTextMapPropagator().extract(dict(headers))
        span = get_current_span(context).get_span_context()
    return UUID(int=span.trace_id) if span.is_valid else uuid4()


class TelemetryMiddleware:
    """Gives every request its trace id, a log line and its place in the metrics.

    Requests' headers are never logged: one of them is a secret.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        trace_id = trace_id_of(Headers(scope=scope))
        status, started = NO_ANSWER, time.perf_counter()

        async def send_traced(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                # The same under the name that the clients of the `openai` dialect read.
                headers["x-trace-id"] = headers["x-request-id"] = str(trace_id)
            await send(message)

        token = _trace_id.set(trace_id)
        clear_contextvars()
        bind_contextvars(trace_id=str(trace_id))
        try:
            await self.app(scope, receive, send_traced)
        finally:
            _record(scope, status, time.perf_counter() - started)
            _trace_id.reset(token)
            clear_contextvars()


def _logged(path: str) -> str:
    """Return a path as the log has it: whoever knows a signed address needs no token."""
    start = next((start for start in SIGNED if path.startswith(start)), None)
    return path if start is None else f"{start}…"


def _record(scope: Scope, status: int, seconds: float) -> None:
    method = scope["method"] if scope["method"] in METHODS else "other"
    # The template, so that ids and random paths do not become metrics of their own.
    route = getattr(scope.get("route"), "path", None) or "none"
    REQUESTS.labels(method, route, status).inc()
    REQUEST_SECONDS.labels(method, route).observe(seconds)
    # Probes and scrapers ask all the time; only what is wrong is worth a line.
    quiet = scope["path"] in QUIET and status < 400
    (log.debug if quiet else log.info)(
        "http.request",
        method=method,
        path=_logged(scope["path"]),
        status=status,
        ms=round(seconds * 1000, 1),
    )
