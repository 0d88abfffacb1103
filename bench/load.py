"""The load generator, a program of its own: keep-alive connections that ask one after another.

It reads a `Load` as JSON from standard input and prints a `Measured` as JSON. It does as little as
it can for each request, because it shares the machine with what it measures.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import cast

import uvloop

PATH = "/sora/videos"
BODY = b'{"prompt": "cat running on the river", "async": true}'
TIMEOUT = 120.0
LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)


@dataclass(frozen=True)
class Load:
    """What to send: `requests` after `warm_up` uncounted ones, on as many connections.

    Connections use the `tokens` in turn.
    """

    port: int
    connections: int
    warm_up: int
    requests: int
    tokens: Sequence[str]


@dataclass(frozen=True)
class Measured:
    """Seconds of the whole, and of each request."""

    seconds: float
    latencies: list[float]


def measure(load: Load) -> Measured:
    """Send the load from a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.load"],
        input=json.dumps(asdict(load)).encode(),
        stdout=subprocess.PIPE,
        check=True,
    )
    return Measured(**json.loads(done.stdout))


class _Budget:
    """Requests that are left to be sent, over all connections."""

    def __init__(self, requests: int) -> None:
        self.left = requests
        self.latencies: list[float] = []


class _Connection(asyncio.Protocol):
    """Sends a request, waits for its whole answer, sends the next."""

    def __init__(self, request: bytes) -> None:
        self._request = request
        self._received = b""
        self._sent_at = 0.0
        self._budget = _Budget(0)
        self._done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.WriteTransport", transport)

    async def spend(self, budget: _Budget) -> None:
        """Send requests until none is left."""
        self._budget = budget
        self._done = asyncio.get_running_loop().create_future()
        self._send()
        await self._done

    def _send(self) -> None:
        if self._budget.left <= 0:
            self._done.set_result(None)
            return
        self._budget.left -= 1
        assert self._transport is not None
        self._sent_at = time.perf_counter()
        self._transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, blank_line, body = self._received.partition(b"\r\n\r\n")
        length = LENGTH.search(head + b"\r\n")
        if not blank_line or length is None or len(body) < int(length[1]):
            return
        if not head.startswith(b"HTTP/1.1 200 "):
            self._done.set_exception(RuntimeError(self._received.decode()))
            return
        self._budget.latencies.append(time.perf_counter() - self._sent_at)
        self._received = b""
        self._send()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(exc or ConnectionError("the server closed the connection"))


def _request(load: Load, token: str) -> bytes:
    head = (
        f"POST {PATH} HTTP/1.1\r\n"
        f"host: 127.0.0.1:{load.port}\r\n"
        "accept: application/json\r\n"
        f"authorization: Bearer {token}\r\n"
        "content-type: application/json\r\n"
        f"content-length: {len(BODY)}\r\n\r\n"
    )
    return head.encode() + BODY


async def _send(load: Load) -> Measured:
    loop = asyncio.get_running_loop()
    connections = []
    for number in range(load.connections):
        request = _request(load, load.tokens[number % len(load.tokens)])
        _, connection = await loop.create_connection(
            lambda request=request: _Connection(request),  # type: ignore[misc]
            "127.0.0.1",
            load.port,
        )
        connections.append(connection)
    async with asyncio.timeout(TIMEOUT):
        warm_up, counted = _Budget(load.warm_up), _Budget(load.requests)
        await asyncio.gather(*(connection.spend(warm_up) for connection in connections))
        started = time.perf_counter()
        await asyncio.gather(*(connection.spend(counted) for connection in connections))
        return Measured(time.perf_counter() - started, counted.latencies)


if __name__ == "__main__":
    measured = uvloop.run(_send(Load(**json.load(sys.stdin))))
    print(json.dumps(asdict(measured)))
