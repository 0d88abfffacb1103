"""Bodies and queries of requests, in both dialects."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from starlette.datastructures import QueryParams
from starlette.requests import Request

from crake.dialects.body import canonical, parse_object, shortened
from crake.dialects.fields import Fields
from crake.dialects.form import Body, nested, read_body
from crake.dialects.images import inline_bytes
from crake.dialects.openai import queries as openai_queries
from crake.dialects.openai.files import parse_expiry, parse_purpose
from crake.dialects.openai.requests import Context, parse_create
from crake.dialects.openai.sources import SourceVideo, parse_derived, parse_source
from crake.dialects.sora import queries as sora_queries
from crake.dialects.sora.requests import parse_submission
from crake.engines.spec import MediaRef, SourceKind
from crake.errors import BadRequest, NotFound, TooLarge
from crake.settings import Settings
from crake.tasks.events import parse_events
from crake.tasks.models import Submission
from crake.toml_tables import ModelConfig
from tests.fuzz.inputs import (
    as_it_comes,
    as_json,
    damaged,
    damaged_text,
    json_texts,
    objects,
    sent,
    texts,
)
from tests.fuzz.target import Target, wait_for

SETTINGS = Settings(
    max_image_mib=1, models={name: ModelConfig() for name in ("sora-2", "sora-2-pro", "wan")}
)
TRACE = UUID(int=7)
ID = UUID(int=42)
URL = "https://media.example/cat.png"
REFUSALS = (BadRequest, NotFound, TooLarge)
SOURCE = SourceVideo(8, 1280, 720, 24, prompt="a dog", seed=5, clip=MediaRef(uri="asset:x"))


def _object(raw: bytes) -> None:
    with contextlib.suppress(BadRequest):
        body = parse_object(raw)
        assert parse_object(canonical(body)) == body
        canonical(shortened(body, whole="prompt"))


def _kept(made: Submission) -> None:
    """What is accepted can be stored: as text without NUL, in UTF-8, with finite numbers."""
    for text in (json.dumps(made.request, allow_nan=False), made.spec.model_dump_json()):
        assert "\\u0000" not in text.replace("\\\\", "")
        text.encode()
    assert made.spec.prompt
    assert len(made.request_hash) == 32
    assert all(ref.uri.startswith(("asset:", "http")) for ref in made.spec.images)


def _sora_video(body: dict[str, Any]) -> None:
    with contextlib.suppress(*REFUSALS):
        fields = parse_object(as_json(body))
        _kept(parse_submission(fields, settings=SETTINGS, trace_id=TRACE, idempotency_key="k"))


def _sora_tasks(body: dict[str, Any]) -> None:
    for parse in (
        sora_queries.parse_action,
        sora_queries.parse_id,
        sora_queries.parse_ids,
        sora_queries.parse_filter,
        lambda fields: sora_queries.is_about(fields, ID),
    ):
        with contextlib.suppress(*REFUSALS):
            parse(parse_object(as_json(body)))


def _openai_video(body: dict[str, Any]) -> None:
    try:
        whole = Body(parse_object(as_json(body)), {}, 100)
    except BadRequest:
        return
    context = Context(SETTINGS, TRACE, "k")
    with contextlib.suppress(*REFUSALS):
        for made in parse_create(whole, context):
            _kept(made)
    with contextlib.suppress(*REFUSALS):
        parse_source(whole)
    for kind in SourceKind:
        with contextlib.suppress(*REFUSALS):
            _kept(parse_derived(whole, context, kind, SOURCE))


def _around(body: dict[str, Any]) -> None:
    """Files and webhook endpoints."""
    with contextlib.suppress(*REFUSALS):
        parse_expiry(Fields(parse_object(as_json(body))))
    with contextlib.suppress(*REFUSALS):
        parse_purpose(Fields(parse_object(as_json(body))))
    events = body.get("event_types")
    if isinstance(events, list) and all(isinstance(event, str) for event in events):
        with contextlib.suppress(*REFUSALS):
            assert parse_events(events)


def _queries(text: str) -> None:
    query = QueryParams(as_it_comes(text))
    for parse in (
        openai_queries.parse_cursor,
        openai_queries.parse_page,
        openai_queries.parse_file_page,
        openai_queries.parse_variant,
        lambda query: openai_queries.parse_id(query.get("after", "")),
    ):
        with contextlib.suppress(*REFUSALS):
            parse(query)


def _request_of(content: bytes, kind: str) -> Request:
    pieces = [content[at : at + 97] for at in range(0, len(content), 97)] or [b""]

    async def receive() -> dict[str, Any]:
        piece = pieces.pop(0) if pieces else b""
        return {"type": "http.request", "body": piece, "more_body": bool(pieces)}

    headers = [(b"content-type", kind.encode("latin-1", "replace"))]
    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers, "app": None}
    return Request(scope, receive)


def _body(sent: tuple[bytes, str]) -> None:
    content, kind = sent
    with contextlib.suppress(BadRequest, TooLarge):
        body = wait_for(read_body(_request_of(content, kind), max_mib=1))
        canonical(body.kept)
        assert len(body.digest) == 32


def _form(items: list[tuple[str, str]]) -> None:
    with contextlib.suppress(BadRequest):
        assert isinstance(nested(items), Mapping)


def _inline(text: str) -> None:
    text = text.encode("utf-8", "replace").decode()  # what else JSON can hold is refused before
    with contextlib.suppress(BadRequest, TooLarge):
        assert 0 < len(inline_bytes(text, param="image", max_mib=1)) <= 2**20


SORA_NAMES = (
    *("prompt", "version", "model", "duration", "seconds", "size", "orientation", "image_urls"),
    *("image_url", "input_reference", "character_url", "character_start", "character_end"),
    *("character_id", "callback_url", "async"),
)
OPENAI_NAMES = (
    *("prompt", "model", "seconds", "size", "input_reference", "characters", "seed", "fps", "n"),
    *("negative_prompt", "metadata", "callback_url", "video", "id", "file_id", "image_url"),
)
PLAUSIBLE: tuple[Any, ...] = (
    *("a cat", "1.0", "2.0", "sora-2-pro", "wan", "15", "small", "1280x720", "portrait", URL),
    *("data:,x", "data:image/png;base64,iVBORw0KGgo=", "http://[::1", "https://é.example", ID.hex),
    *(f"video_{ID.hex}", f"char_{ID.hex}", {"id": f"video_{ID.hex}"}, {"file_id": ID.hex}),
    *(1, 3, 4, 4.0, 8, 10, 25, True, None, [], [URL, None], [{"id": f"char_{ID.hex}"}]),
    *({"0": {"id": f"char_{ID.hex}"}}, {"9" * 5000: 1}, {"a": "b"}, {"image_url": URL}),
)
TASK_NAMES = (
    *("action", "id", "ids", "user_id", "application_id", "type", "limit", "offset"),
    *("created_at_min", "created_at_max"),
)
ABOUT_TASKS: tuple[Any, ...] = (
    *("retrieve", "retrieve_batch", "delete", str(ID), [str(ID)], 0, 1, 1e9, "1.5", 253402300799),
)
AROUND_NAMES = ("purpose", "expires_after", "event_types", "url", "name", "enabled")
AROUND: tuple[Any, ...] = (
    *("vision", ["video.completed"], ["video.completed", "video.failed"], [], True, URL),
    {"anchor": "created_at", "seconds": 3600},
)
QUERY = "after=video_x&limit=20&order=asc&metadata[a]=b&variant=thumbnail&purpose=vision"
MULTIPART = (
    b'--x\r\nContent-Disposition: form-data; name="prompt"\r\n\r\na cat\r\n'
    b'--x\r\nContent-Disposition: form-data; name="video[id]"\r\n\r\nvideo_1\r\n'
    b'--x\r\nContent-Disposition: form-data; name="input_reference"; filename="a.png"\r\n'
    b"Content-Type: image/png\r\n\r\n\x89PNG\r\n\x1a\n\r\n--x--\r\n"
)
WORDS = (
    *(b"--x", b"--x--", b"\r\n", b"\r\n\r\n", b"; name=", b'filename="', b"filename*=UTF-8''%ff"),
    *(b"Content-Transfer-Encoding: base64\r\n", b"Content-Type: multipart/mixed; boundary=y\r\n"),
    *(b"\0", b'name="\xff"', b"[]", b"[a][b]", b"_charset_", b"%00", b"&", b"=", b"a" * 5000),
)
KINDS = (
    *("multipart/form-data; boundary=x", 'Multipart/Form-Data; Boundary="x"; charset=utf-16'),
    *("multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x;;"),
    *("application/x-www-form-urlencoded", "application/json", "text/plain; charset=nonsense", ""),
)

TARGETS = (
    Target("JSON bodies", json_texts, _object),
    Target("POST /sora/videos", objects(SORA_NAMES, PLAUSIBLE), _sora_video),
    Target("POST /sora/tasks", objects(TASK_NAMES, ABOUT_TASKS), _sora_tasks),
    Target("POST /v1/videos…", objects(OPENAI_NAMES, PLAUSIBLE), _openai_video),
    Target("files and webhook endpoints", objects(AROUND_NAMES, AROUND), _around),
    Target("queries of lists", sent([QUERY], ["&", "=", "%00", "[", "]"]), _queries),
    Target(
        "forms and multipart",
        st.tuples(
            damaged([MULTIPART, b"prompt=a+cat&video%5Bid%5D=x", b'{"prompt": "a"}'], WORDS),
            st.sampled_from(KINDS) | sent(KINDS).map(as_it_comes),
        ),
        _body,
    ),
    Target(
        "names in forms",
        st.lists(st.tuples(st.text(alphabet="ab[]0", max_size=12) | texts, st.text(max_size=3))),
        _form,
    ),
    Target(
        "data: URLs and Base64",
        damaged_text(["data:image/png;base64,iVBORw0KGgo=", "data:,a%20b", "iVBORw0KGgo", "-_-_"]),
        _inline,
    ),
)
