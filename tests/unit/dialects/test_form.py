from __future__ import annotations

from collections.abc import Mapping
from tempfile import SpooledTemporaryFile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette import formparsers
from starlette.requests import Request

from crake.dialects.form import Body, nested, read_body
from crake.errors import BadRequest

BOUNDARY = "limit"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def request_of(content: bytes, kind: str) -> Request:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": content, "more_body": False}

    headers = [(b"content-type", kind.encode("latin-1"))]
    scope = {"type": "http", "method": "POST", "path": "/", "headers": headers, "app": None}
    return Request(scope, receive)


async def read(content: bytes, kind: str = f"multipart/form-data; boundary={BOUNDARY}") -> Body:
    return await read_body(request_of(content, kind), max_mib=1)


def part(name: str, content: bytes, file: str | None = None, kind: str = "") -> bytes:
    named = "" if file is None else f'; filename="{file}"'
    typed = f"Content-Type: {kind}\r\n" if kind else ""
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n{typed}\r\n'
    return head.encode() + content + b"\r\n"


def form(*parts: bytes) -> bytes:
    return b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()


@pytest.mark.parametrize(
    ("items", "fields"),
    [
        ([("prompt", "a cat")], {"prompt": "a cat"}),
        ([("video[id]", "x")], {"video": {"id": "x"}}),
        (
            [("metadata[a]", "1"), ("metadata[b c]", "2"), ("metadata[0]", "3")],
            {"metadata": {"a": "1", "b c": "2", "0": "3"}},
        ),
        ([("c[][id]", "x"), ("c[][id]", "y")], {"c": [{"id": "x"}, {"id": "y"}]}),
        ([("c[][id]", "x"), ("c[][as]", "y")], {"c": [{"id": "x", "as": "y"}]}),
        ([("c[0][id]", "x"), ("c[1][id]", "y")], {"c": {"0": {"id": "x"}, "1": {"id": "y"}}}),
        ([("e[]", "x"), ("e[]", "y")], {"e": ["x", "y"]}),
        ([("a[b", "x"), ("[c]", "y"), ("d]", "z")], {"a[b": "x", "[c]": "y", "d]": "z"}),
        ([("a", "first"), ("a", "last")], {"a": "last"}),
    ],
)
def test_brackets_are_what_would_be_nested_in_json(
    items: list[tuple[str, str]], fields: Mapping[str, Any]
) -> None:
    assert nested(items) == fields


@pytest.mark.parametrize(
    "items",
    [
        [("a", "x"), ("a[b]", "y")],
        [("a[b]", "y"), ("a", "x")],
        [("a[]", "x"), ("a[b]", "y")],
        [("a[b]", "x"), ("a[]", "y")],
        [("a" + "[b]" * 40, "x")],
    ],
)
def test_what_does_not_go_together_is_refused(items: list[tuple[str, str]]) -> None:
    with pytest.raises(BadRequest) as refused:
        nested(items)
    assert refused.value.param == "a"


@given(st.lists(st.tuples(st.text(alphabet="ab[]0", max_size=8), st.text(max_size=3))))
def test_nothing_else_is_ever_raised(items: list[tuple[str, str]]) -> None:
    try:
        assert isinstance(nested(items), dict)
    except BadRequest:
        return


async def test_multipart_with_a_file_that_says_nothing_of_itself() -> None:
    body = await read(
        form(
            part("prompt", "a cat, 猫".encode()),
            part("input_reference", PNG, "upload", "application/octet-stream"),
        )
    )
    assert body.fields == {"prompt": "a cat, 猫"}
    assert body.files == {"input_reference": PNG}
    assert body.kept == {"prompt": "a cat, 猫", "input_reference": f"…({len(PNG)} bytes)"}


async def test_multipart_without_a_file_and_the_same_in_json_are_the_same_request() -> None:
    of_form = await read(form(part("prompt", b"a cat"), part("video[id]", b"x")))
    of_json = await read(b'{"video": {"id": "x"}, "prompt": "a cat"}', "application/json")
    assert of_form.fields == of_json.fields
    assert of_form.digest == of_json.digest
    assert of_form.digest != (await read(form(part("prompt", b"a dog")))).digest


async def test_a_file_is_part_of_what_makes_a_request_the_same() -> None:
    first, second = [await read(form(part("video", data, "a"))) for data in (b"1", b"2")]
    assert first.digest != second.digest


async def test_an_html_form() -> None:
    body = await read(b"prompt=a+cat&video%5Bid%5D=x", "application/x-www-form-urlencoded")
    assert body.fields == {"prompt": "a cat", "video": {"id": "x"}}


async def test_the_empty_part_of_a_browsers_form_is_no_file() -> None:
    assert (await read(form(part("input_reference", b"", "")))).files == {}


async def test_nothing_at_all() -> None:
    assert (await read(b"", "")).fields == {}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (form(part("video", b"", "clip.mp4")), f"multipart/form-data; boundary={BOUNDARY}"),
        (b"nonsense", f"multipart/form-data; boundary={BOUNDARY}"),
        (form(part("prompt", b"a cat")), "multipart/form-data"),
        (form(part("prompt", b"nul \0 inside")), f"multipart/form-data; boundary={BOUNDARY}"),
        (
            form(part("video", b"x", "a"), part("video[id]", b"y")),
            f"multipart/form-data; boundary={BOUNDARY}",
        ),
        (form(*[part("a", b"")] * 1001), f"multipart/form-data; boundary={BOUNDARY}"),
        (b"--limit\r\nContent-Disposition\r\n\r\n", f"multipart/form-data; boundary={BOUNDARY}"),
        (part("prompt", b"a cat"), f"multipart/form-data; boundary={BOUNDARY}"),
        (b"", f"multipart/form-data; boundary={BOUNDARY}"),
        (b"[]", "application/json"),
        (b"{", "text/plain"),
    ],
)
async def test_bodies_that_cannot_be_read_are_refused(content: bytes, kind: str) -> None:
    with pytest.raises(BadRequest):
        await read(content, kind)


async def test_a_form_without_its_end_is_not_taken_for_one_without_its_last_file() -> None:
    whole = form(part("prompt", b"a cat"), part("input_reference", PNG, "a.png"))
    for length in range(len(whole) - len("\r\n")):
        with pytest.raises(BadRequest):
            await read(whole[:length])
    # Without the last line's end it is complete, and so is a form in which nothing was filled in.
    assert (await read(whole[:-2])).files == {"input_reference": PNG}
    assert (await read(form())).fields == {}


async def test_files_of_a_form_that_breaks_off_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[SpooledTemporaryFile[bytes]] = []

    def kept(max_size: int) -> SpooledTemporaryFile[bytes]:
        made.append(SpooledTemporaryFile(max_size))  # noqa: SIM115 - closed by the parser
        return made[-1]

    monkeypatch.setattr(formparsers, "SpooledTemporaryFile", kept)
    with pytest.raises(BadRequest):
        await read(part("video", PNG, "a.mp4") + part("input_reference", PNG, "a.png")[:-9])
    assert [file.closed for file in made] == [True, True]
