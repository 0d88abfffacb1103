"""Multipart and forms that nobody sends by mistake, to every route that reads a body."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from urllib.parse import quote_from_bytes
from uuid import uuid4

import pytest

from tests.support.console import House, Person, console_settings, open_house
from tests.support.routes import Rule, rules

MULTIPART = "multipart/form-data; boundary=x"
URLENCODED = "application/x-www-form-urlencoded"
PNG = b"\x89PNG\r\n\x1a\n"
LARGEST_ANSWER = 8192
EACH = 6
POSTS = [rule for rule in rules() if rule.method == "POST"]
DIALECTS = [rule for rule in POSTS if rule.who == "token" and not rule.names_something]
CONSOLE = [rule for rule in POSTS if rule.who in {"session", "operator", "everybody"}]
ENDS_THE_SESSION = {"/logout", "/account/logout-everywhere"}


def part(head: bytes, content: bytes = b"a cat") -> bytes:
    return b"--x\r\n" + head + b"\r\n\r\n" + content + b"\r\n"


def named(name: bytes, file: bytes | None = None) -> bytes:
    filename = b"" if file is None else b'; filename="' + file + b'"'
    return b'Content-Disposition: form-data; name="' + name + b'"' + filename


END = b"--x--\r\n"
FORMS: Mapping[str, tuple[str, bytes]] = {
    "nothing": (MULTIPART, b""),
    "no boundary in the header": ("multipart/form-data", part(named(b"prompt")) + END),
    "an empty boundary": ("multipart/form-data; boundary=", part(named(b"prompt")) + END),
    "a long boundary": (f"multipart/form-data; boundary={'x' * 5000}", part(named(b"prompt"))),
    "another boundary": ("multipart/form-data; boundary=y", part(named(b"prompt")) + END),
    "a type without a slash": ("multipart", part(named(b"prompt")) + END),
    "no final boundary": (MULTIPART, part(named(b"negative_prompt"))),
    "the end in a head": (MULTIPART, b"--x\r\nContent-Dispo"),
    "the end in a file": (MULTIPART, part(named(b"video", b"a.mp4"), b"half")[:-4]),
    "text for a boundary": (MULTIPART, b"prompt=a cat"),
    "thousands of parts": (MULTIPART, part(named(b"a"), b"") * 5000 + END),
    "thousands of files": (MULTIPART, part(named(b"video", b"a"), b"") * 5000 + END),
    "a huge head": (MULTIPART, part(named(b"a") + b"\r\nX-A: " + b"a" * 1_000_000) + END),
    "thousands of heads": (MULTIPART, part(named(b"a") + b"\r\nX-A: b" * 20_000) + END),
    "a huge name": (MULTIPART, part(named(b"a" * 1_000_000)) + END),
    "a huge value": (MULTIPART, part(named(b"prompt"), b"a" * 1_000_000) + END),
    "no disposition": (MULTIPART, part(b"Content-Type: text/plain") + END),
    "no name": (MULTIPART, part(b"Content-Disposition: form-data") + END),
    "a NUL in a name": (MULTIPART, part(named(b"pro\0mpt")) + END),
    "a NUL in a value": (MULTIPART, part(named(b"prompt"), b"a \0 cat") + END),
    "no UTF-8": (MULTIPART, part(named(b"\xff\xfe"), b"\xff") + END),
    "half a pair": (
        f"{MULTIPART}; charset=utf-16",
        part(named(b"prompt"), b"\x00\xd8a\x00") + END,
    ),
    "a charset that is none": (f"{MULTIPART}; charset=nonsense", part(named(b"a"), b"\xff") + END),
    "multipart in a part": (
        MULTIPART,
        part(named(b"video") + b"\r\nContent-Type: multipart/mixed; boundary=y", b"--y\r\n\r\na")
        + END,
    ),
    "Base64 that is said, not done": (
        MULTIPART,
        part(named(b"negative_prompt") + b"\r\nContent-Transfer-Encoding: base64", b"YQ==") + END,
    ),
    "two texts of a name": (MULTIPART, (part(named(b"negative_prompt")) * 2) + END),
    "a file and a text of a name": (
        MULTIPART,
        part(named(b"video", b"a"), PNG) + part(named(b"video[id]")) + END,
    ),
    "a path for a file name": (
        MULTIPART,
        part(named(b"video", b"../../../etc/passwd"), PNG) + END,
    ),
    "a device for a file name": (MULTIPART, part(named(b"file", b"/dev/zero\0.png"), PNG) + END),
    "an encoded file name": (
        MULTIPART,
        part(named(b"file") + b"; filename*=UTF-8''..%2f%00%ff", PNG) + END,
    ),
    "deep names": (MULTIPART, part(named(b"a" + b"[b]" * 10_000)) + END),
    "names that clash": (MULTIPART, part(named(b"a[b]")) + part(named(b"a")) + END),
    "an index without end": (MULTIPART, part(named(b"characters[" + b"9" * 5000 + b"]")) + END),
    "too many pairs": (URLENCODED, b"&".join(b"a=b" for _ in range(20_000))),
    "escapes of nothing": (URLENCODED, b"prompt=%&%zz=%u0000&%00=%00&a=%ff%fe"),
    "a half of a pair, escaped": (URLENCODED, b"negative_prompt=%ed%a0%80"),
    "a form that is gzip": (URLENCODED, b"\x1f\x8b\x08\0\0\0\0\0\0\x03"),
    "NUL in a type": ("multipart/form-data; boundary=\x01", b"--\x01\r\n"),
}


@pytest.fixture
async def house(dsn: str, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(console_settings(dsn, tmp_path, rate_limit=0)) as house:
        yield house


@pytest.fixture
async def person(house: House) -> Person:
    return await house.person("ada@example.com", operator=True)


async def test_hostile_forms_are_refused_in_clear_words(house: House, person: Person) -> None:
    before = await house.rows()
    for rule in DIALECTS:
        for name, (kind, body) in FORMS.items():
            headers = {"authorization": f"Bearer {person.token}", "content-type": kind}
            answer = await person.client.post(rule.path, content=body, headers=headers)
            where = f"{rule}, {name}: {answer.status_code} {answer.text[:300]}"
            assert 400 <= answer.status_code < 500, where
            code = answer.json()["error"]["code"]
            assert code in {"bad_request", "not_found", "too_large"}, where
            assert len(answer.content) < LARGEST_ANSWER, where
    assert await house.rows() == before


@pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "deflate", "identity, gzip"])
async def test_compressed_bodies_are_not_unpacked(person: Person, encoding: str) -> None:
    headers = {
        "authorization": f"Bearer {person.token}",
        "content-type": "application/json",
        "content-encoding": encoding,
    }
    body = b"\x1f\x8b\x08\0" + bytes(1000)
    for rule in DIALECTS:
        answer = await person.client.post(rule.path, content=body, headers=headers)
        assert answer.status_code == 400, (str(rule), answer.text)


def _filled(rule: Rule) -> str:
    slug = {"slug": "sora-videos"}
    ids = ("task_id", "delivery_id", "endpoint_id", "token_id", "account_id")
    return rule.filled({**slug, **dict.fromkeys(ids, uuid4())})


async def test_the_console_s_routes_refuse_hostile_forms(house: House, person: Person) -> None:
    for number, rule in enumerate(CONSOLE):
        # They share what reads forms: together they get all of them, several times.
        for name, (kind, body) in list(FORMS.items())[number % EACH :: EACH]:
            headers = {"content-type": kind, "x-csrf-token": person.csrf}
            answer = await person.client.post(_filled(rule), content=body, headers=headers)
            where = f"{rule}, {name}: {answer.status_code} {answer.text[:300]}"
            assert 300 <= answer.status_code < 500, where


FIELDS = (
    *("next", "email", "password", "old", "secret", "expiry", "name", "url", "theme", "language"),
    *("amount", "apis", "events", "token", "reason", "redeliver", "enabled", "slug"),
)
VALUES: Mapping[str, bytes] = {
    "NUL": b"a\0b",
    "no UTF-8": b"\xff\xfe",
    "half a pair": b"\xed\xa0\x80",
    "a turn": "\u202ea\u202c".encode(),
    "line ends": b"a\r\nset-cookie: b=c",
    "a number": b"9" * 5000,
    "no number": b"NaN",
    "a template": b"{{7*7}}{0.__class__}%s",
    "SQL": b"'; DROP TABLE accounts; --",
    "much": b"a" * 100_000,
}


async def test_the_console_s_fields_take_or_refuse_whatever_stands_in_them(
    house: House, person: Person
) -> None:
    for rule in CONSOLE:
        if rule.path in ENDS_THE_SESSION:
            continue
        for name, value in VALUES.items():
            pairs = [f"{field}={quote_from_bytes(value)}" for field in FIELDS]
            body = "&".join([f"csrf={person.csrf}", *pairs])
            headers = {"content-type": URLENCODED, "x-csrf-token": person.csrf}
            answer = await person.client.post(_filled(rule), content=body, headers=headers)
            where = f"{rule}, {name}: {answer.status_code} {answer.text[:300]}"
            assert 200 <= answer.status_code < 500, where
            assert "set-cookie: b=c" not in str(answer.headers), where


async def test_the_console_s_scripts_get_an_error_for_json_that_is_none(person: Person) -> None:
    headers = {"x-csrf-token": person.csrf, "content-type": "application/json"}
    for body in (
        b"[" * 100_000,
        b'{"a": ' * 100_000,
        b'{"task_id": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
        b'{"task_id": "' + b"9" * 100_000 + b'"}',
        b'{"task_id": ' + b"9" * 5000 + b"}",
        b'{"task_id": NaN}',
        b'{"task_id": {}, "prompt": 1}',
        b'{"task_id": "\\ud800"}',
        b'"task_id"',
        b"\xff",
        b"",
    ):
        answer = await person.client.post("/console/progress", content=body, headers=headers)
        assert answer.status_code == 400, (body[:40], answer.text)
