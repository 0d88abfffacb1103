"""Clients that go away, stop in the middle, dawdle, or come in a thousand and say nothing."""

from __future__ import annotations

import contextlib
import json
import socket
import time
from random import Random

from crake.serving import raise_file_limit
from tests.chaos.arena import PATIENCE, Arena
from tests.chaos.faults import Fault
from tests.chaos.load import Load

IDLE = 1000


def _connect(arena: Arena) -> socket.socket:
    return socket.create_connection(("127.0.0.1", arena.crake.port), timeout=PATIENCE)


def _request(load: Load, body: bytes, *, declared: int | None = None) -> bytes:
    length = len(body) if declared is None else declared
    head = (
        "POST /sora/videos HTTP/1.1\r\nhost: crake\r\ncontent-type: application/json\r\n"
        f"authorization: Bearer {load.token}\r\ncontent-length: {length}\r\n\r\n"
    )
    return head.encode() + body


def disconnect(arena: Arena, load: Load, rng: Random) -> None:
    """Ask, wait for the video, and go away at some moment: the task goes on."""
    body = {
        "version": "2.0",
        "duration": 4,
        "prompt": f"{rng.randint(50, 600)} milliseconds, {rng.random()}",
    }
    with _connect(arena) as connection:
        connection.sendall(_request(load, json.dumps(body).encode()))
        time.sleep(rng.uniform(0, 0.6))


def half_send(arena: Arena, load: Load, rng: Random) -> None:
    """Stop in the middle of a request, and go away."""
    body = json.dumps({"version": "2.0", "prompt": "half of it is never sent"}).encode()
    whole = _request(load, body)
    with _connect(arena) as connection:
        connection.sendall(whole[: rng.randrange(1, len(whole))])
        time.sleep(rng.uniform(0, 0.3))


def dawdle(arena: Arena, load: Load, rng: Random) -> None:
    """Send a byte now and then, in the head or in the body, until the server has had enough."""
    in_body = rng.random() < 0.5
    whole = _request(load, b" " * 100_000)
    start = whole.index(b"\r\n\r\n") + 4 if in_body else 4
    deadline = time.monotonic() + PATIENCE
    with _connect(arena) as connection, contextlib.suppress(ConnectionError):
        connection.sendall(whole[:start])
        connection.settimeout(0.5)
        for byte in whole[start:]:
            assert time.monotonic() < deadline, "a client may dawdle without end"
            connection.sendall(bytes([byte]))
            with contextlib.suppress(TimeoutError):
                answer = connection.recv(4096)
                assert not answer or b" 408 " in answer, answer
                return


def idle(arena: Arena, load: Load, rng: Random) -> None:
    """Open a thousand connections and say nothing; the others are served all the same."""
    raise_file_limit()
    with contextlib.ExitStack() as stack:
        connections = [stack.enter_context(_connect(arena)) for _ in range(IDLE)]
        load.wait_for_more(5)
        deadline = time.monotonic() + PATIENCE
        for connection in connections:
            connection.settimeout(max(0.1, deadline - time.monotonic()))
            assert not connection.recv(4096).startswith(b"HTTP/1.1 2"), "an answer to nothing"


FAULTS = (
    Fault("a client that disconnects", disconnect, 20, short=3),
    Fault("a client that half-sends", half_send, 20, short=3),
    Fault("a client that sends a byte a second", dawdle, 4, short=1),
    Fault("1,000 idle connections", idle, 2, short=1),
)
