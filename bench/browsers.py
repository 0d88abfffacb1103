"""Browsers that watch the console's events: logged in, connected, and otherwise idle."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from uuid import UUID

from crake.accounts.login_store import LoginStore
from crake.accounts.logins import LoginRules, Logins
from crake.db.pool import Database
from crake.db.service import get_or_create_secret

RULES = LoginRules(base_url="http://127.0.0.1", registration_open=False, session_ttl=86_400)
CONNECT_SECONDS = 60.0
SETTLE_SECONDS = 1.0
"""Until the server has noticed that streams were closed."""


async def cookies(dsn: str, account_ids: Sequence[UUID], each: int) -> list[str]:
    """Log every account in from `each` browsers; return their `cookie` headers."""
    async with Database(dsn) as db:
        key = await get_or_create_secret(db, "urls")
        logins = Logins(LoginStore(db), RULES, key=key.encode())
        sessions = [
            await logins.start_session(account_id)
            for account_id in account_ids
            for _ in range(each)
        ]
    return [f"{logins.cookie_name}={session.cookie}" for session in sessions]


class Streams:
    """Open event streams, read by a thread that looks at nothing of what it reads."""

    def __init__(self, port: int, cookies: Sequence[str]) -> None:
        self._port = port
        self._cookies = cookies
        self._selector = selectors.DefaultSelector()
        self._sockets: list[socket.socket] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._read)
        self.chunks = 0
        """How many pieces of streams were read."""
        self.lost = 0
        """How many streams the server ended."""

    def open(self) -> None:
        """Connect every browser and wait for the first message of each stream."""
        for cookie in self._cookies:
            connection = socket.create_connection(("127.0.0.1", self._port), CONNECT_SECONDS)
            self._sockets.append(connection)
            connection.sendall(_request(self._port, cookie))
        for connection in self._sockets:
            _await_hello(connection)
            connection.setblocking(False)
            self._selector.register(connection, selectors.EVENT_READ)
        self._thread.start()

    def close(self) -> None:
        """Close every stream."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()
        self._selector.close()
        for connection in self._sockets:
            connection.close()

    def _read(self) -> None:
        while not self._stopping.is_set():
            for key, _ in self._selector.select(0.1):
                connection = key.fileobj
                assert isinstance(connection, socket.socket)
                if connection.recv(65_536):
                    self.chunks += 1
                else:
                    self._selector.unregister(connection)
                    self.lost += 1


@contextlib.contextmanager
def watching(port: int, cookies: Sequence[str]) -> Iterator[Streams]:
    """Keep a stream open for every cookie."""
    streams = Streams(port, cookies)
    try:
        streams.open()
        yield streams
        if streams.lost:
            raise ConnectionError(f"the server ended {streams.lost} streams")
    finally:
        streams.close()
        time.sleep(SETTLE_SECONDS if cookies else 0)


def _request(port: int, cookie: str) -> bytes:
    head = (
        "GET /console/events HTTP/1.1\r\n"
        f"host: 127.0.0.1:{port}\r\n"
        "accept: text/event-stream\r\n"
        f"cookie: {cookie}\r\n\r\n"
    )
    return head.encode()


def _await_hello(connection: socket.socket) -> None:
    received = b""
    while b"event: hello" not in received:
        piece = connection.recv(65_536)
        if not piece:
            raise ConnectionError(f"the server opened no stream: {received.decode()}")
        received += piece
