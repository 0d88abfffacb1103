from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from opentelemetry import context, trace
from opentelemetry.trace import NonRecordingSpan, SpanContext
from prometheus_client import REGISTRY
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from structlog.testing import capture_logs

from crake.telemetry import TelemetryMiddleware, current_trace_id, trace_id_of

REMOTE = "0af7651916cd43dd8448eb211c80319c"
TRACEPARENT = f"00-{REMOTE}-b7ad6b7169203331-01"


async def show(request: Request) -> JSONResponse:
    return JSONResponse({"trace_id": str(current_trace_id())}, 201)


async def get(path: str, headers: dict[str, str] | None = None) -> httpx.Response:
    app = TelemetryMiddleware(Starlette(routes=[Route("/things/{name}", show)]))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        return await client.get(path, headers=headers)


async def test_every_request_has_its_own_trace_id() -> None:
    first, second = await get("/things/a"), await get("/things/a")
    for answer in (first, second):
        assert answer.json()["trace_id"] == answer.headers["x-trace-id"]
        assert UUID(answer.headers["x-trace-id"])
    assert first.json() != second.json()
    assert current_trace_id() != current_trace_id()


async def test_the_trace_id_comes_from_traceparent() -> None:
    answer = await get("/things/a", {"traceparent": TRACEPARENT})
    assert answer.headers["x-trace-id"] == str(UUID(REMOTE))


@pytest.mark.parametrize("header", ["", "nonsense", f"00-{'0' * 32}-{'1' * 16}-01", "00-é"])
def test_a_broken_traceparent_is_ignored(header: str) -> None:
    headers = Headers(raw=[(b"traceparent", header.encode("latin-1"))])
    assert trace_id_of(headers).version == 4


def test_the_current_span_counts_most() -> None:
    own = 0x1234567890ABCDEF1234567890ABCDEF
    span = NonRecordingSpan(SpanContext(own, 1, is_remote=False))
    token = context.attach(trace.set_span_in_context(span))
    try:
        assert trace_id_of(Headers({"traceparent": TRACEPARENT})) == UUID(int=own)
    finally:
        context.detach(token)


async def test_a_request_is_one_log_line_without_its_secrets() -> None:
    with capture_logs() as lines:
        await get("/things/a?token=query-secret", {"authorization": "Bearer header-secret"})
    (line,) = [line for line in lines if line["event"] == "http.request"]
    assert (line["method"], line["path"], line["status"]) == ("GET", "/things/a", 201)
    assert line["ms"] >= 0
    assert "secret" not in repr(lines)


def count(route: str, status: int) -> float:
    labels = {"method": "GET", "route": route, "status": str(status)}
    return REGISTRY.get_sample_value("crake_http_requests_total", labels) or 0.0


async def test_requests_are_counted_by_route_not_by_path() -> None:
    known, unknown = count("/things/{name}", 201), count("none", 404)
    await get("/things/a")
    await get("/things/b")
    await get("/nowhere")
    assert count("/things/{name}", 201) == known + 2
    assert count("none", 404) == unknown + 1
    assert count("/things/a", 201) == 0


PROGRAM = """
import logging, sys, structlog
from structlog.contextvars import bind_contextvars
from crake.telemetry import configure_logging
configure_logging(sys.argv[1])
bind_contextvars(trace_id="abc")
structlog.get_logger("crake.x").info("task.done", task_id="t1", path="/\\x1b[31m\\u202e\\x9b\\0é")
logging.getLogger("uvicorn.error").warning("Started %s", "up", extra={"port": 1})
logging.getLogger("uvicorn.access").info("GET /")
logging.getLogger("procrastinate.worker").info("chatter")
def fail():
    token = "crk_" + "secret"
    raise KeyError("why")
try:
    fail()
except KeyError:
    structlog.get_logger("crake.y").exception("it.failed")
"""


def lines_of(log_format: str) -> list[str]:
    command = [sys.executable, "-c", PROGRAM, log_format]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == ""
    return done.stderr.splitlines()


def test_json_lines_carry_events_and_ids() -> None:
    lines: list[dict[str, Any]] = [json.loads(line) for line in lines_of("json")]
    assert [line["event"] for line in lines] == ["task.done", "Started up", "it.failed"]
    assert {line["trace_id"] for line in lines} == {"abc"}
    assert (lines[0]["task_id"], lines[0]["level"], lines[0]["logger"]) == ("t1", "info", "crake.x")
    assert lines[1]["port"] == 1
    assert "KeyError: 'why'" in lines[2]["exception"]
    assert all(line["timestamp"].endswith("Z") for line in lines)


def test_console_lines_can_be_read() -> None:
    text = "\n".join(lines_of("console"))
    assert "task.done" in text
    assert "task_id=t1" in text
    assert r"path=/\x1b[31m\u202e\x9b\x00é" in text
    assert "KeyError: 'why'" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("log_format", ["console", "json"])
def test_tracebacks_do_not_print_variables(log_format: str) -> None:
    text = "\n".join(lines_of(log_format))
    assert "in fail" in text
    assert "crk_secret" not in text


def test_a_full_disk_stops_nothing_but_the_lines() -> None:
    command = [sys.executable, "-c", f"{PROGRAM}\nprint('went on')", "json"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, stdout=subprocess.PIPE, stderr=full, text=True, check=False, timeout=60
        )
    assert done.stdout == "went on\n"
