"""A receiver of callbacks on 127.0.0.1, which answers as the test tells it to."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Receiver:
    """What came in, and what is answered: the statuses one after the other, then the last."""

    url: str
    statuses: Sequence[int] = (200,)
    bodies: list[bytes] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    came: threading.Condition = field(default_factory=threading.Condition)

    def take(self, headers: dict[str, str], body: bytes) -> int:
        with self.came:
            self.headers.append(headers)
            self.bodies.append(body)
            self.came.notify_all()
            return self.statuses[min(len(self.bodies), len(self.statuses)) - 1]

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
            self.end_headers()
            self.wfile.write(b"thank you")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver = Receiver(f"http://127.0.0.1:{server.server_port}/hook")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
