"""Every snippet that the console shows is run as it stands and sends what it was made of."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from crake.console.assets import FOLDER

NODE = shutil.which("node")
CURL = shutil.which("curl")
TOKEN = "crk_abc-DEF_123"
NASTY = 'it\'s a "cat" \\ $HOME `id` {token} ${x} 河\n😀 </script> %s !'
BODIES: dict[str, dict[str, Any]] = {
    "text": {"prompt": "cat running on the river", "duration": 15, "size": "large"},
    "nasty": {
        "version": "2.0",
        "prompt": NASTY,
        "model": "sora-2",
        "image_urls": ["data:image/png;base64,AAAA", "https://example.com/a.png?b='c'"],
    },
    "large": {"prompt": "a", "image_urls": ["data:image/png;base64," + "A" * 300_000]},
    "at once": {"prompt": "a", "async": True, "character_start": 0.5},
}
WRITE = """
import {{ readFileSync }} from "node:fs";
import {{ LANGUAGES, snippet }} from {module};
const request = JSON.parse(readFileSync({data}, "utf8"));
const text = ({{ id, lacks }}) => [id, lacks(request) ? null : snippet(id, request)];
console.log(JSON.stringify(Object.fromEntries(LANGUAGES.map(text))));
"""

TASK = {"success": True, "task_id": "t", "trace_id": "x"}
VIDEO = {"id": "video_1", "object": "video", "status": "completed", "progress": 100}

Seen = list[tuple[str, dict[str, str], object]]


def decoded(content_type: str, body: bytes) -> dict[str, Any]:
    """Return the fields of a body: JSON, or multipart as the `openai` package writes it."""
    if content_type == "application/json":
        fields: dict[str, Any] = json.loads(body)
        return fields
    fields = {}
    form = message_from_bytes(f"content-type: {content_type}\r\n\r\n".encode() + body)
    for part in form.walk():
        name = part.get_param("name", header="content-disposition")
        if name is None:
            continue
        outer, _, inner = str(name).removesuffix("]").partition("[")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        text = content.decode()
        if inner:
            fields.setdefault(outer, {})[inner] = text
        else:
            fields[outer] = text
    return fields


class _Recorder(BaseHTTPRequestHandler):
    """Remembers what it was sent and answers as the API would."""

    seen: Seen

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.seen.append((self.path, headers, decoded(headers["content-type"], body)))
        self._answer(VIDEO if self.path == "/v1/videos" else TASK)

    def do_GET(self) -> None:
        self._answer(VIDEO)

    def _answer(self, body: object) -> None:
        answer = json.dumps(body).encode() + b"\n"
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@contextmanager
def recording() -> Iterator[tuple[str, Seen]]:
    seen: Seen = []
    handler = type("Handler", (_Recorder,), {"seen": seen})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def written(folder: Path, **request: object) -> dict[str, str | None]:
    """Return the code of a request by language, as the page's own module writes it."""
    assert NODE is not None
    module, data, program = (folder / name for name in ("snippets.mjs", "data.json", "write.mjs"))
    module.write_bytes((FOLDER / "snippets.js").read_bytes())
    data.write_text(json.dumps(request), encoding="utf-8")
    places = {"module": json.dumps(module.as_uri()), "data": json.dumps(str(data))}
    program.write_text(WRITE.format(**places), encoding="utf-8")
    done = subprocess.run([NODE, str(program)], capture_output=True, check=True, timeout=30)
    codes: dict[str, str | None] = json.loads(done.stdout)
    return codes


def run(language: str, code: str, folder: Path) -> str:
    """Run a snippet as its reader would."""
    commands = {
        "curl": ("sh", ["bash"]),
        "python": ("py", [sys.executable]),
        "acedatacloud": ("py", [sys.executable]),
        "openai": ("py", [sys.executable]),
        "javascript": ("mjs", [str(NODE)]),
    }
    ending, command = commands[language]
    path = folder / f"snippet-{language}.{ending}"
    path.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [*command, str(path)], capture_output=True, text=True, check=False, timeout=60, cwd=folder
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(NODE is None or CURL is None, reason="needs node and curl")
@pytest.mark.parametrize("name", BODIES)
def test_every_snippet_sends_the_request_it_was_made_of(name: str, tmp_path: Path) -> None:
    body = BODIES[name]
    with recording() as (url, seen):
        codes = written(
            tmp_path,
            baseUrl=url,
            path="/sora/videos",
            accept="application/json",
            token=TOKEN,
            body=body,
        )
        assert set(codes) == {"curl", "python", "javascript", "acedatacloud", "openai"}
        for language, code in codes.items():
            assert code is not None
            output = run(language, code, tmp_path)
            path, headers, sent = seen.pop()
            assert (path, sent) == ("/sora/videos", body), language
            assert headers["authorization"] == f"Bearer {TOKEN}"
            assert headers["accept"] == "application/json"
            assert headers["content-type"] == "application/json"
            assert output.strip(), language
            assert seen == []


@pytest.mark.skipif(NODE is None or CURL is None, reason="needs node and curl")
def test_snippets_that_read_lines_print_every_line(tmp_path: Path) -> None:
    with recording() as (url, seen):
        codes = written(
            tmp_path,
            baseUrl=url,
            path="/sora/videos",
            accept="application/x-ndjson",
            token=TOKEN,
            body=BODIES["text"],
        )
        assert codes.pop("acedatacloud") is None
        assert codes.pop("openai") is None
        for language, code in codes.items():
            assert code is not None
            assert json.loads(run(language, code, tmp_path))["task_id"] == "t"
            assert seen.pop()[1]["accept"] == "application/x-ndjson"


@pytest.mark.skipif(NODE is None or CURL is None, reason="needs node and curl")
@pytest.mark.parametrize("action", ["retrieve", "cancel"])
def test_snippets_of_tasks(action: str, tmp_path: Path) -> None:
    body = {"id": "01a1f8ec-6ccc-72b7-962d-7ccc21a6b233", "action": action}
    with recording() as (url, seen):
        codes = written(
            tmp_path,
            baseUrl=url,
            path="/sora/tasks",
            accept="application/json",
            token=TOKEN,
            body=body,
        )
        assert (codes["acedatacloud"] is None) == (action == "cancel")
        for language, code in codes.items():
            if code is not None:
                run(language, code, tmp_path)
                assert seen.pop()[2] == body, language


@pytest.mark.skipif(NODE is None or CURL is None, reason="needs node and curl")
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"input_reference": {"image_url": "data:image/png;base64,AAAA"}},
        {"callback_url": "https://example.com/hook"},
    ],
)
def test_snippets_of_the_openai_dialect(more: dict[str, Any], tmp_path: Path) -> None:
    body = {"prompt": NASTY, "model": "sora-2", "seconds": "4", "size": "1280x720", **more}
    with recording() as (url, seen):
        codes = written(
            tmp_path,
            baseUrl=url,
            path="/v1/videos",
            accept="application/json",
            token=TOKEN,
            body=body,
        )
        assert codes.pop("acedatacloud") is None
        for language, code in codes.items():
            assert code is not None
            assert "video_1" in run(language, code, tmp_path), language
            [(path, headers, sent)] = seen
            assert (path, sent) == ("/v1/videos", body), language
            assert headers["authorization"] == f"Bearer {TOKEN}"
            seen.clear()


@pytest.mark.skipif(NODE is None, reason="needs node")
def test_without_a_known_secret_the_code_says_where_it_goes(tmp_path: Path) -> None:
    codes = written(
        tmp_path,
        baseUrl="http://127.0.0.1",
        path="/sora/videos",
        accept="application/json",
        token="",
        body=BODIES["text"],
    )
    assert all(code is not None and "{token}" in code for code in codes.values())
