"""A receiver of callbacks on 127.0.0.1, which answers as the test tells it to."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HELD_SECONDS = 120.0


@dataclass
class Receiver:
    """What came in, and what is answered: the statuses one after the other, then the last."""

    url: str
    statuses: Sequence[int] = (200,)
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    came: threading.Condition = field(default_factory=threading.Condition)
    reply_headers: dict[str, str] = field(default_factory=dict)
    held: int = 0
    """Requests that wait for `answering`."""
    most_held: int = 0
    answering: threading.Event = field(default_factory=threading.Event)
    """Cleared, nothing is answered until it is set again."""

    def take(self, headers: dict[str, str], body: bytes) -> int:
        with self.came:
            self.headers.append(headers)
            self.bodies.append(body)
            self.held += 1
            self.most_held = max(self.most_held, self.held)
            self.came.notify_all()
            status = self.statuses[min(len(self.bodies), len(self.statuses)) - 1]
        self.answering.wait(HELD_SECONDS)
        with self.came:
            self.held -= 1
        return status

    def wait(self, count: int = 1, seconds: float = 60) -> list[bytes]:
        """Return the bodies once there are so many."""
        with self.came:
            assert self.came.wait_for(lambda: len(self.bodies) >= count, seconds), "no callback"
            return list(self.bodies)


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Run a receiver."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            names = {name.lower(): value for name, value in self.headers.items()}
            status = receiver.take(names, body)
            self.send_response(status)
            for name, value in receiver.reply_headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(b"thank you")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}/hook")
    receiver.answering.set()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield receiver
    finally:
        receiver.answering.set()
        server.shutdown()
        thread.join()
        server.server_close()
