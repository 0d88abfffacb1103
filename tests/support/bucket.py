"""A small server on 127.0.0.1 that speaks what S3 clients need."""

from __future__ import annotations

import re
from email.utils import formatdate
from hashlib import md5
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape


class Bucket(ThreadingHTTPServer):
    """Objects in memory, by path, with their content types; 5xx for everything when broken."""

    daemon_threads = True

    def __init__(self, handler: type[BaseHTTPRequestHandler] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), handler or Handler)
        self.objects: dict[str, tuple[bytes, str]] = {}
        self.broken = False


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Bucket

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("content-length", 0)))

    def do_PUT(self) -> None:
        data = self.body()
        if self.server.broken:
            return self.reply(403)
        kind = self.headers.get("content-type", "")
        self.server.objects[urlsplit(self.path).path] = (data, kind)
        return self.reply(200, etag=f'"{md5(data).hexdigest()}"')

    def do_HEAD(self) -> None:
        self.do_GET()

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if self.server.broken:
            return self.reply(403)
        if "list-type" in parse_qs(url.query):
            return self.list(parse_qs(url.query).get("prefix", [""])[0])
        if url.path not in self.server.objects:
            return self.reply(404)
        data, kind = self.server.objects[url.path]
        etag = f'"{md5(data).hexdigest()}"'
        if self.headers.get("if-match", etag) != etag:
            return self.reply(412)
        headers = {"etag": etag, "content_type": kind, "last_modified": formatdate(usegmt=True)}
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("range", ""))
        if asked:
            first, last = int(asked[1]), int(asked[2])
            headers["content_range"] = f"bytes {first}-{last}/{len(data)}"
            return self.reply(206, data[first : last + 1], **headers)
        return self.reply(200, data, **headers)

    def do_POST(self) -> None:
        keys = re.findall("<Key>(.*?)</Key>", self.body().decode())
        for key in keys:
            self.server.objects.pop(f"/bucket/{key}", None)
        done = "".join(f"<Deleted><Key>{key}</Key></Deleted>" for key in keys)
        xml = f"<DeleteResult>{done}</DeleteResult>"
        self.reply(200, xml.encode(), content_type="application/xml")

    def list(self, prefix: str) -> None:
        found = [
            f"<Contents><Key>{escape(path.removeprefix('/bucket/'))}</Key>"
            f"<LastModified>2026-11-20T11:00:00.000Z</LastModified><Size>{len(data)}</Size>"
            '<ETag>"x"</ETag></Contents>'
            for path, (data, _) in self.server.objects.items()
            if path.startswith(f"/bucket/{prefix}")
        ]
        xml = f"<ListBucketResult><IsTruncated>false</IsTruncated>{''.join(found)}"
        self.reply(200, f"{xml}</ListBucketResult>".encode(), content_type="application/xml")
