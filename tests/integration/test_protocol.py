"""What the HTTP server does with clients that dawdle, and with heads without end."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
import uvicorn
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.types import Receive, Scope, Send

from crake.protocol import MAX_HEAD_BYTES, patient_for

SECONDS = 0.5
HEAD = b"POST / HTTP/1.1\r\nhost: crake\r\ncontent-length: %d\r\n\r\n"


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer with the length of the body; the path `/slow` takes longer than any client may."""
    request = Request(scope, receive)
    body = await request.body()
    if scope["path"] == "/slow":
        await asyncio.sleep(3 * SECONDS)
    response: Response = PlainTextResponse(str(len(body)))
    await response(scope, receive, send)


@pytest_asyncio.fixture
async def port() -> AsyncIterator[int]:
    config = uvicorn.Config(
        echo, port=0, http=patient_for(SECONDS), lifespan="off", log_config=None, access_log=False
    )
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve())
    while not server.started:
        assert not running.done()
        await asyncio.sleep(0.005)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    await running


async def answer_to(port: int, *parts: bytes, pause: float = 0) -> bytes:
    """Send parts with pauses between them; return all that comes until the server closes."""
    async with asyncio.timeout(30):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        reading = asyncio.create_task(reader.read())
        for part in parts:
            await asyncio.wait({reading}, timeout=pause)
            if reading.done():
                break
            writer.write(part)
        try:
            return await reading
        except ConnectionError:  # it was closed while more was sent
            return b" 408 431 "
        finally:
            writer.close()


@pytest.mark.parametrize(
    "sent", [b"", b"POST / HT", b"POST / HTTP/1.1\r\nhost: crake\r\nx-y: z", HEAD % 10 + b"half"]
)
async def test_a_client_that_stops_is_sent_away(port: int, sent: bytes) -> None:
    assert b" 408 " in await answer_to(port, sent)


@pytest.mark.parametrize("start", [b"POST / HTTP/1.1\r\nx: ", HEAD % 1000])
async def test_a_client_that_dawdles_is_sent_away(port: int, start: bytes) -> None:
    parts = [start, *[b"a"] * 100]
    assert b" 408 " in await answer_to(port, *parts, pause=SECONDS / 5)


async def test_a_body_that_keeps_coming_may_take_longer(port: int) -> None:
    parts = [HEAD % (10 * 2000), *[b"a" * 2000] * 10, b"GET / HTTP/1.1\r\n"]
    answer = await answer_to(port, *parts, pause=SECONDS / 3)
    assert b"\r\n\r\n20000" in answer


async def test_the_server_itself_may_take_longer(port: int) -> None:
    answer = await answer_to(port, b"GET /slow HTTP/1.1\r\nhost: c\r\nconnection: close\r\n\r\n")
    assert b" 200 " in answer
    assert b" 408 " not in answer


async def test_a_second_request_on_a_connection_has_its_own_time(port: int) -> None:
    whole = b"GET / HTTP/1.1\r\nhost: c\r\n\r\n"
    answer = await answer_to(port, whole, whole, whole, b"GET", pause=SECONDS / 2)
    assert answer.count(b" 200 ") == 3
    assert b" 408 " in answer


@pytest.mark.parametrize(
    "parts",
    [
        [b"GET / HTTP/1.1\r\n", *[b"x: " + b"a" * 1000 + b"\r\n"] * 1000],
        [b"GET / HTTP/1.1\r\nx: ", *[b"a" * 4096] * 1000],
        [b"GET /", *[b"a" * 4096] * 1000],
    ],
)
async def test_a_head_without_end_is_refused(port: int, parts: list[bytes]) -> None:
    assert len(b"".join(parts)) > MAX_HEAD_BYTES
    assert b" 431 " in await answer_to(port, *parts)


async def test_a_body_that_comes_at_once_is_taken(port: int) -> None:
    body = json.dumps({"prompt": "a" * 500_000}).encode()
    answer = await answer_to(port, HEAD % len(body) + body)
    assert str(len(body)).encode() in answer
