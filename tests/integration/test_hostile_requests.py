"""Bodies, prompts and addresses that nobody sends by mistake, to every route that reads JSON."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import cast

import httpx
import pytest

from crake.settings import Settings
from tests.support.console import House, Person, console_settings, open_house
from tests.support.routes import rules

DEEP = 10_000
LARGEST_ANSWER = 4096
WAIT_SECONDS = 20.0
JSON_ROUTES = [
    str(rule)
    for rule in rules()
    if rule.who == "token" and rule.method == "POST" and not rule.names_something
]

BODIES: dict[str, bytes] = {
    "nothing": b"",
    "a NUL": b"\0",
    "no UTF-8": b'{"prompt": "\xff\xfe"}',
    "an array": b"[1, 2]",
    "a text": b'"prompt"',
    "a half": b'{"prompt": "a c',
    "two objects": b'{"prompt": "a"}{"prompt": "b"}',
    "deep arrays": b'{"prompt": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    "deep objects": b'{"a": ' * DEEP + b"1" + b"}" * DEEP,
    "deep and open": b"[" * DEEP,
    "a key twice": b'{"prompt": "a cat", "prompt": "a dog"}',
    "a key twice inside": b'{"prompt": "a cat", "more": {"a": 1, "a": 2}}',
    "NaN": b'{"prompt": "a cat", "seconds": NaN}',
    "infinity": b'{"prompt": "a cat", "seconds": -Infinity}',
    "beyond a double": b'{"prompt": "a cat", "seconds": 1e999}',
    "a long number": b'{"prompt": "a cat", "seconds": ' + b"9" * 5000 + b"}",
    "a large number": b'{"prompt": "a cat", "seconds": ' + b"9" * 400 + b"}",
    "a NUL inside": b'{"prompt": "a \\u0000 cat"}',
    "a NUL in a key": b'{"prompt": "a cat", "\\u0000": 1}',
    "half a pair": b'{"prompt": "a \\ud800 cat"}',
    "half a pair in a key": b'{"prompt": "a cat", "\\udfff": 1}',
    "100 kB": json.dumps({"prompt": "a" * 100_000}).encode(),
    "only controls": b'{"prompt": "\\u0001\\u0002\\u001b\\u009b"}',
    "many keys": json.dumps({str(n): n for n in range(20_000)}).encode(),
    "many values": json.dumps({"prompt": "a", "x": [[]] * 20_000}).encode(),
}

ADDRESSES = (
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://017700000001/",
    "http://0x7f.0x0.0x0.0x1/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://localhost./",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://[2002:7f00:1::]/",
    "http://[fe80::1%25lo]/",
    "http://[ff02::1]/",
    "http://0.0.0.0/",
    "http://10.0.0.1/",
    "http://224.0.0.1/",
    "http://169.254.169.254./latest/meta-data/",
    "http://2852039166/latest/meta-data/",
    "http://[::ffff:a9fe:a9fe]/latest/meta-data/",
    "http://[fd00:ec2::254]/latest/meta-data/",
    "http://user:secret@example.com/a.png",
    "http://example.com@127.0.0.1/",
    "http://127.0.0.1\\@example.com/",
    "http://127.0.0.1#@example.com/",
    "http://127。0。0。1/",
    "http://①②⑦.⓪.⓪.①/",
    "file:///etc/passwd",
    "FILE:///etc/passwd",
    "gopher://127.0.0.1:25/_x",
    "ftp://example.com/a.png",
    "dict://127.0.0.1:11211/",
    "jar:http://example.com/a!/b",
    "//127.0.0.1/",
    "http:///etc/passwd",
    "asset:tasks/00/video.mp4",
)
CAST = {"character_start": 0, "character_end": 2}
FIELDS: dict[str, tuple[str, Callable[[str], object]]] = {
    "sora callback": ("/sora/videos", lambda url: {"callback_url": url}),
    "sora image": ("/sora/videos", lambda url: {"image_url": url}),
    "sora images": ("/sora/videos", lambda url: {"image_urls": [url]}),
    "sora second image": ("/sora/videos", lambda url: {"image_urls": [PIXEL, url]}),
    "sora character": ("/sora/videos", lambda url: {"character_url": url, **CAST}),
    "sora reference": ("/sora/videos", lambda url: {"version": "2.0", "input_reference": url}),
    "openai callback": ("/v1/videos", lambda url: {"callback_url": url}),
    "openai text": ("/v1/videos", lambda url: {"input_reference": url}),
    "openai object": ("/v1/videos", lambda url: {"input_reference": {"image_url": url}}),
    "remix": ("/v1/videos/{video}/remix", lambda url: {"callback_url": url}),
    "edit": ("/v1/videos/edits", lambda url: {"video": {"id": "{video}"}, "callback_url": url}),
    "extension": (
        "/v1/videos/extensions",
        lambda url: {"video": {"id": "{video}"}, "seconds": 4, "callback_url": url},
    ),
    "endpoint": (
        "/v1/webhook_endpoints",
        lambda url: {"url": url, "event_types": ["video.completed"]},
    ),
    "changed endpoint": ("/v1/webhook_endpoints/{endpoint}", lambda url: {"url": url}),
}
"""Every field of the dialects that takes an address, and the request that it is sent in."""

PIXEL = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC"


NAMES = ("callback_url", "image_url", "character_url", "input_reference", "url")


@pytest.fixture
async def house(dsn: str, tmp_path: Path) -> AsyncIterator[House]:
    settings: Settings = console_settings(dsn, tmp_path, allow_networks=(), rate_limit=0)
    async with open_house(settings) as house:
        yield house


@pytest.fixture
async def person(house: House) -> Person:
    return await house.person("ada@example.com")


async def refused(person: Person, route: str, body: bytes) -> httpx.Response:
    method, _, path = route.partition(" ")
    headers = {"authorization": f"Bearer {person.token}", "content-type": "application/json"}
    try:
        async with asyncio.timeout(WAIT_SECONDS):
            answer = await person.client.request(method, path, content=body, headers=headers)
    except TimeoutError:
        raise AssertionError("it was taken, and waits for its video") from None
    assert 400 <= answer.status_code < 500, (answer.status_code, answer.text[:500])
    assert answer.json()["error"]["code"] in {"bad_request", "too_large"}, answer.text[:500]
    assert len(answer.content) < LARGEST_ANSWER
    return answer


@pytest.mark.parametrize("route", JSON_ROUTES)
async def test_hostile_bodies_are_refused_in_clear_words(
    house: House, person: Person, route: str
) -> None:
    before = await house.rows()
    for name, body in BODIES.items():
        try:
            await refused(person, route, body)
        except AssertionError as error:
            raise AssertionError(f"{route}, {name}: {error}") from error
    assert await house.rows() == before


async def test_addresses_that_lead_inside_are_refused_in_every_notation_and_field(
    house: House, person: Person
) -> None:
    task_id = await person.submit()
    await person.finish(task_id)
    endpoint, _ = await house.services.webhooks.add_endpoint(
        person.account_id, "https://hooks.example/", ["video.completed"]
    )
    before = await house.rows()
    for name, (path, fields) in FIELDS.items():
        route = path.format(video=f"video_{task_id.hex}", endpoint=f"we_{endpoint.id.hex}")
        for url in ADDRESSES:
            body = json.dumps({"prompt": "a cat", **cast("dict[str, object]", fields(url))})
            body = body.replace("{video}", f"video_{task_id.hex}")
            try:
                answer = await refused(person, f"POST {route}", body.encode())
            except AssertionError as error:
                raise AssertionError(f"{name}, {url}: {error}") from error
            told = answer.json()["error"]
            assert told["message"].startswith(told.get("param") or NAMES), (name, url, told)
            assert "secret" not in told["message"]
    assert await house.rows() == before


async def test_the_console_goes_to_no_address_that_leads_inside(
    house: House, person: Person
) -> None:
    before = await house.rows()
    for url in ADDRESSES:
        headers = {"x-csrf-token": person.csrf}
        seen = await person.client.post("/console/preview", content=url.encode(), headers=headers)
        assert seen.status_code == 400, (url, seen.text[:300])
        added = await person.post("/webhooks", url=url, events="video.completed", name="mine")
        assert added.status_code == 400, (url, added.text[:300])
        assert "secret@" not in seen.text
    assert await house.rows() == before


async def test_prompts_of_every_script_and_direction_are_kept(person: Person) -> None:
    for prompt in (
        "\u202ea cat\u202c",
        "قطة على النهر",
        "猫が川を走る",
        "e\u0301" * 500,
        "🐈\u200d⬛",
    ):
        task_id = await person.submit(prompt)
        headers = {"authorization": f"Bearer {person.token}"}
        answer = await person.client.post("/sora/tasks", json={"id": str(task_id)}, headers=headers)
        assert answer.json()["request"]["prompt"] == prompt
        assert prompt in (await person.page(f"/videos/{task_id}"))


async def test_a_number_that_only_python_can_keep_is_kept_or_refused(person: Person) -> None:
    headers = {"authorization": f"Bearer {person.token}", "content-type": "application/json"}
    for digits in (20, 400, 4000):
        body = b'{"prompt": "a cat", "async": true, "more": %s}' % (b"9" * digits)
        answer = await person.client.post("/sora/videos", content=body, headers=headers)
        assert answer.status_code in {200, 400}, (digits, answer.text)
        if answer.status_code == 200:
            asked = {"id": answer.json()["task_id"]}
            found = await person.client.post("/sora/tasks", json=asked, headers=headers)
            assert found.status_code == 200, (digits, found.text)
            assert (await person.client.get(f"/videos/{asked['id']}")).status_code == 200
