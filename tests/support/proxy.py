"""A proxy on 127.0.0.1 in front of a server: it refuses what comes first, then passes all on."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

HOP_BY_HOP = {"connection", "content-encoding", "content-length", "transfer-encoding", "host"}


@dataclass
class Proxy:
    """The statuses that the next requests are refused with, and what came in."""

    url: str
    refusals: list[int] = field(default_factory=list)
    seen: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def proxying(target: str) -> Iterator[Proxy]:
    """Run a proxy in front of `target`, a base URL."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            proxy.seen.append({name.lower(): text for name, text in self.headers.items()})
            body = self.whole_body()
            if proxy.refusals:
                self.refuse(proxy.refusals.pop(0))
                return
            headers = {n: t for n, t in self.headers.items() if n.lower() not in HOP_BY_HOP}
            came = passing.request(self.command, target + self.path, content=body, headers=headers)
            self.send_response(came.status_code)
            for name, text in came.headers.items():
                if name.lower() not in HOP_BY_HOP:
                    self.send_header(name, text)
            self.send_header("content-length", str(len(came.content)))
            self.end_headers()
            self.wfile.write(came.content)

        def whole_body(self) -> bytes:
            if self.headers.get("transfer-encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("content-length", 0)))
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
            return body

        def refuse(self, status: int) -> None:
            self.send_response(status)
            self.send_header("retry-after", "0")
            self.send_header("content-length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        do_GET = do_POST = do_DELETE = answer  # noqa: N815 - the library's names

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    proxy = Proxy(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    with httpx.Client(trust_env=False, timeout=60) as passing:
        thread.start()
        try:
            yield proxy
        finally:
            server.shutdown()
            thread.join()
            server.server_close()
