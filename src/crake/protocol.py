"""How HTTP comes in: as uvicorn reads it, from clients that get on with it.

Uvicorn waits without end for a request that was begun, or for one that never begins, and keeps a
head of any length. Here a connection has so many seconds for a request's head, which is bounded,
and its body has to keep coming; a connection that does not keep to it is closed.
"""

from __future__ import annotations

import asyncio
from typing import ClassVar

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

MAX_HEAD_BYTES = 64 * 1024
LEAST_BYTES = 1024
"""Of a body, within the time that a client has to get on."""

_ANSWER = b"HTTP/1.1 %s\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
_TOO_SLOW = _ANSWER % b"408 Request Timeout"
_TOO_LONG = _ANSWER % b"431 Request Header Fields Too Large"


class PatientProtocol(HttpToolsProtocol):
    """Speaks HTTP with one client, with bounded patience; `seconds` is how much."""

    seconds: ClassVar[float] = 30.0

    _timer: asyncio.TimerHandle | None = None
    _in_head = True
    _received = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take bytes of a request."""
        self._received += len(data)
        if self._timer is None:
            self._wait()  # the next request on a connection that was kept
        super().data_received(data)
        if self._in_head and self._received > MAX_HEAD_BYTES:
            self._refuse(_TOO_LONG)

    def on_message_begin(self) -> None:
        """Begin a request."""
        self._in_head = True
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Take a request's head as a whole; its body follows."""
        self._in_head = False
        self._wait()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """Take a request as a whole: from now on it is the server that takes its time."""
        self._in_head, self._received = True, 0
        self._rest()
        super().on_message_complete()

    def _wait(self) -> None:
        self._rest()
        self._received = 0
        self._timer = self.loop.call_later(self.seconds, self._look)

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _look(self) -> None:
        """Close the connection, unless a body has come on or it is the server that is slow."""
        came_on = not self._in_head and self._received >= LEAST_BYTES
        if came_on or self.flow.read_paused:
            self._wait()
        else:
            self._refuse(_TOO_SLOW)

    def _refuse(self, answer: bytes) -> None:
        self._rest()
        if self.transport.is_closing():
            return
        answering = self.cycle is not None and not self.cycle.response_complete
        if not (answering and self.cycle.response_started):
            self.transport.write(answer)
        self.transport.close()


def patient_for(seconds: float) -> type[PatientProtocol]:
    """Return the protocol with another patience, in seconds."""
    return type("PatientProtocol", (PatientProtocol,), {"seconds": seconds})
