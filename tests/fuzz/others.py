"""Prompts, `crake.toml`, what other servers answer, and first bytes of files."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import httpcore
import httpx
from httpcore import AsyncMockBackend
from hypothesis import strategies as st

from crake.engines.base import EngineDown
from crake.engines.catalog import Catalog
from crake.engines.remote.answers import JobStatus, status_of, trouble_of
from crake.engines.remote.flavours import recognise
from crake.engines.remote.openai import OpenAIEngine
from crake.engines.remote.options import OpenAIOptions, ServerOptions
from crake.engines.remote.servers import Refused, Server
from crake.engines.remote.sora import record_status
from crake.engines.sketch.direction import Direction
from crake.engines.sketch.kinds.registry import KINDS
from crake.engines.sketch.prompt import shots_of
from crake.engines.sketch.revision import revise
from crake.errors import BadRequest, SetupError, TooLarge
from crake.media.fetch import Fetcher
from crake.media.sniff import sniff_image, sniff_video
from crake.settings import Settings, load_settings
from tests.fuzz.inputs import as_json, damaged, json_texts, objects, sent, texts
from tests.fuzz.target import Target, wait_for

FOLDER = tempfile.TemporaryDirectory(prefix="crake-fuzz-")
TOML = Path(FOLDER.name, "crake.toml")
MOST_SHOTS = 8


def _prompt(prompts: tuple[str, str]) -> None:
    shots = shots_of(*prompts)
    assert shots == shots_of(*prompts)
    assert len(shots) >= 1
    for shot in shots:
        assert all(subject.kind in KINDS for subject in shot.subjects)
    assert isinstance(revise(shots[0], prompts[0]), Direction)


def _toml(content: bytes) -> None:
    """Whatever stands in it, it is taken or said to be wrong."""
    TOML.write_bytes(content)
    environment = {"CRAKE_CONFIG": str(TOML), "CRAKE_DATA_DIR": FOLDER.name}
    with mock.patch.dict(os.environ, environment), contextlib.suppress(SetupError):
        settings = load_settings()
        if not any(engine.type == "diffusers" for engine in settings.engines.values()):
            Catalog(settings.models, settings.engines)


@dataclass
class Upstream(httpx.AsyncBaseTransport):
    """Answers every request with what it was told to."""

    status: int = 200
    headers: Sequence[tuple[bytes, bytes]] = ()
    content: bytes = b""

    async def handle_async_request(self, _request: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, headers=list(self.headers), content=self.content)


UPSTREAM = Upstream()
CLIENT = httpx.AsyncClient(transport=UPSTREAM)


class Told(Server):
    """A server that is reached without a network."""

    @property
    def client(self) -> httpx.AsyncClient:
        return CLIENT


SERVER = Told(ServerOptions(base_url="http://upstream.example/v1"))
ENGINE = OpenAIEngine("far", OpenAIOptions(base_url=SERVER.base_url))
HEADERS = (b"retry-after", b"openai-poll-after-ms", b"location", b"content-type")


def _answer(answered: tuple[int, str, bytes]) -> None:
    UPSTREAM.status, header, UPSTREAM.content = answered
    UPSTREAM.headers = [(name, header.encode("utf-8", "surrogateescape")) for name in HEADERS]
    for ask in (lambda: ENGINE.status(SERVER, "video_1"), lambda: recognise(SERVER)):
        with contextlib.suppress(EngineDown, Refused):
            wait_for(ask())


FETCHER = Fetcher(Settings())


async def _fetch(head: bytes) -> None:
    for url in ("http://8.8.8.8/a.png", "http://a.example/"):
        FETCHER._pool = httpcore.AsyncConnectionPool(network_backend=AsyncMockBackend([head]))
        with contextlib.suppress(BadRequest, TooLarge):
            await FETCHER.fetch(url, Path(FOLDER.name, "out"), max_bytes=1000, param="image_url")
        FETCHER._pool = httpcore.AsyncConnectionPool(network_backend=AsyncMockBackend([head]))
        sent = await FETCHER.post(url, b"{}", {}, timeout=5)
        assert sent.status is not None or sent.error


def _record(body: dict[str, Any]) -> None:
    trouble_of(body)
    for read in (status_of, record_status):
        found = read(body)
        assert isinstance(found, JobStatus)
        assert found.progress is None or 0 <= found.progress <= 1


def _sniff(data: bytes) -> None:
    header = sniff_image(data)
    assert header is None or (header.width >= 0 and header.height >= 0)
    assert sniff_video(data) in {None, "mov", "matroska"}


ANSWERS = (
    b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nretry-after: 3\r\n\r\nhello",
    b"HTTP/1.1 302 Found\r\nlocation: http://b.example:80/a?b#c\r\ncontent-length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    b"HTTP/1.0 503 No\r\ncontent-encoding: gzip\r\n\r\n\x1f\x8b\x08\0",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 None\r\n\r\n",
)
HEADS = (
    *(b"\r\n", b"\r\n\r\n", b"9" * 5000, b"-1", b"location: ", b"http://xn--0/", b"http://[::1"),
    *(b"content-length: ", b"transfer-encoding: chunked\r\n", b"\0", b"\xff", b"file:///", b"//"),
)
PHRASES = (
    *("a cat", "two red dogs run", "no rain", "not a bird", "then cut to", "at night", "in a city"),
    *("painted with a thick brush", "the camera pans left", ",", ".", "without", "0x", "-3"),
    *("99999999999999999999 birds", "一只猫在河边", "猫", "و", "un chat", "'s", '"', "**"),
)
prompts = st.lists(st.sampled_from(PHRASES) | texts, max_size=12).map(" ".join)
CONFIG = (
    b"""port = 8000
allow_networks = ["127.0.0.0/8"]
callback_pauses = [1, 2]
[models.sora-2]
engine = "sketch"
[models.wan]
engines = ["sketch", {engine = "far", weight = 2, when = {max_seconds = 8}}]
[engines.far]
type = "openai"
base_url = "http://a.example/v1"
""",
    b"""public_url = "https://a.example"
[prices]
wan = 2
[engines.s]
type = "sora"
[[engines.s.servers]]
base_url = "http://b.example"
concurrency = 2
""",
)
KEYS = (b"port = ", b"nan", b"inf", b"-1", b"1979-05-27", b"'''", b"[", b"]]", b"9" * 5000, b"\xff")
RECORD_NAMES = (
    *("status", "state", "error", "detail", "message", "code", "url", "progress", "response"),
    *("success", "data", "video_url", "loc", "msg", "id"),
)
RECORD: tuple[Any, ...] = (
    *("failed", "completed", "cancelled", 50, "50", {"code": "x", "message": "y"}, True, False),
    *([{"loc": ["a"], "msg": "b"}], [{"loc": 5}], {"success": False}, {"data": [{"state": "x"}]}),
    *({"data": [{"progress": 10**400}]}, {"error": {"detail": [1]}}, "9" * 400, 10**400),
)
SOUND_FILES = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10\x08\x06\0\0\0",
    b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xc0\0\x11\x08\0\x10\0\x10\x03",
    b"RIFF\x1a\0\0\0WEBPVP8X\n\0\0\0\x10\0\0\0\x0f\0\0\x0f\0\0",
    b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\0\0",
    b"RIFF\x1a\0\0\0WEBPVP8 \x0d\0\0\0\0\0\0\x9d\x01\x2a\x10\0\x10\0",
    b"GIF89a\x10\0\x10\0\xf7\0\0",
    b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41",
    b"\x1a\x45\xdf\xa3\x9fB\x86\x81\x01",
)

TARGETS = (
    Target("prompts of sketch", st.tuples(prompts, prompts), _prompt),
    Target("crake.toml", damaged(CONFIG, KEYS), _toml),
    Target(
        "answers of other servers",
        st.tuples(
            st.sampled_from((200, 202, 302, 400, 404, 429, 500, 503)),
            sent(["120", "2500", "9" * 5000, "http://a.example/b"], ["xn--0", "[", "9" * 5000]),
            json_texts | objects(RECORD_NAMES, RECORD).map(as_json),
        ),
        _answer,
    ),
    Target("answers to fetches", damaged(ANSWERS, HEADS), lambda head: wait_for(_fetch(head))),
    Target("records of other servers", objects(RECORD_NAMES, RECORD), _record),
    Target("first bytes of files", damaged(SOUND_FILES), _sniff),
)
