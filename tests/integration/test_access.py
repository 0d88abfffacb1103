"""`docs/access.md`, line by line: who must not get through does not, and learns nothing."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import cv2
import httpx
import pytest

from crake.accounts.models import Api
from crake.storage.models import Asset
from crake.tasks.calls import PATH
from crake.tasks.character_store import CharacterStore
from crake.tasks.ids import character_id, file_id
from tests.support.console import House, Person, console_settings, open_house
from tests.support.media import picture
from tests.support.routes import Rule, rules, walk

RULES = rules()
TOKEN = [rule for rule in RULES if rule.who == "token"]
SESSION = [rule for rule in RULES if rule.who == "session"]
OPERATOR = [rule for rule in RULES if rule.who == "operator"]
ADDRESS = [rule for rule in RULES if rule.who == "address"]

# Never read: refusals come before bodies.
GARBAGE = b"\0 this is no body"
PIXELS = cv2.imencode(".png", picture(32, 32))[1].tobytes()
EXPIRE = "UPDATE tokens SET expires_at = now() - interval '1 second' WHERE id = %s"
DISABLE_APPLICATION = """
UPDATE applications SET disabled_at = now()
  FROM tokens WHERE tokens.id = %s AND application_id = applications.id
"""
DISABLE_ACCOUNT = "UPDATE accounts SET disabled_at = now() WHERE id = %s"


@pytest.fixture
async def house(dsn: str, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(console_settings(dsn, tmp_path)) as house:
        yield house


def name_of(rule: Rule) -> str:
    return str(rule)


async def test_every_route_has_a_line(house: House) -> None:
    routes = {f"{method} {path}" for method, path in walk(house.app.routes)}
    assert {str(rule) for rule in RULES} == routes
    assert {rule.who for rule in RULES} == {"everybody", "address", "token", "session", "operator"}
    assert {rule.api for rule in TOKEN} == set(Api)


async def bad_tokens(house: House) -> dict[str, tuple[str | None, int, str]]:
    """Return headers that must not get through, with the status and code that they get."""
    accounts, db = house.services.accounts, house.services.db
    secrets = dict[str, str]()
    for name in ("expired", "revoked", "application", "account", "good"):
        secrets[name] = await accounts.create_token(f"{name}@example.com")
    ids = {name: await _token_id(house, f"{name}@example.com") for name in secrets}
    await db.execute(EXPIRE, (ids["expired"],))
    await accounts.revoke_token(secrets["revoked"])
    await db.execute(DISABLE_APPLICATION, (ids["application"],))
    account = await accounts.account("account@example.com")
    await db.execute(DISABLE_ACCOUNT, (account.id,))
    accounts.forget()
    good = secrets["good"]
    missing = (401, "invalid_token")
    return {
        "none": (None, *missing),
        "empty": ("", *missing),
        "no scheme": (good, *missing),
        "another scheme": (f"Basic {good}", *missing),
        "unknown": (f"Bearer crk_{'x' * 43}", *missing),
        "cut": (f"Bearer {good[:-1]}", *missing),
        "longer": (f"Bearer {good}x", *missing),
        "another case": (f"Bearer {good.swapcase()}", *missing),
        "two": (f"Bearer {good} {good}", *missing),
        "sql": ("Bearer ' OR true --", *missing),
        "revoked": (f"Bearer {secrets['revoked']}", *missing),
        "expired": (f"Bearer {secrets['expired']}", 401, "token_expired"),
        "application disabled": (f"Bearer {secrets['application']}", 400, "disabled"),
        "account disabled": (f"Bearer {secrets['account']}", 400, "disabled"),
    }


async def _token_id(house: House, email: str) -> UUID:
    account = await house.services.accounts.account(email)
    [token] = await house.services.accounts.tokens_of(account.id)
    return token.id


async def test_a_token_that_must_not_get_through_does_not_on_any_route(house: House) -> None:
    wrong = await bad_tokens(house)
    before = await house.rows()
    async with house.client() as client:
        for rule in TOKEN:
            path = rule.filled(_unknown())
            for name, (header, status, code) in wrong.items():
                headers = {} if header is None else {"authorization": header}
                answer = await client.request(rule.method, path, headers=headers, content=GARBAGE)
                where = f"{rule} with a token that is {name}: {answer.text}"
                assert answer.status_code == status, where
                if rule.method != "HEAD":
                    assert answer.json()["error"]["code"] == code, where
                if status == 401:
                    assert answer.headers["www-authenticate"] == "Bearer", where
    assert await house.rows() == before


async def test_a_token_reaches_only_the_apis_that_it_covers(house: House) -> None:
    account_id = (await house.person("ada@example.com")).account_id
    async with house.client() as client:
        for api in Api:
            others = [other for other in Api if other is not api]
            _, secret = await house.services.accounts.add_token(
                account_id, name=f"all but {api}", apis=others
            )
            headers = {"authorization": f"Bearer {secret}"}
            for rule in TOKEN:
                path = rule.filled(_unknown())
                answer = await client.request(rule.method, path, headers=headers, content=GARBAGE)
                refused = answer.status_code == 400 and (
                    rule.method == "HEAD" or answer.json()["error"]["code"] == "token_mismatched"
                )
                # A HEAD has no body to read the code in; its GET is looked at as well.
                assert refused is (rule.api == api) or rule.method == "HEAD", (str(rule), api)


@dataclass(frozen=True, slots=True)
class Things:
    """Something of every kind that a path can name, of one account; or nothing of it."""

    values: Mapping[str, object]

    def hidden(self, text: str) -> str:
        """Return a text without the ids, so that answers can be compared."""
        for value in self.values.values():
            if isinstance(value, UUID):
                text = text.replace(str(value), "ID").replace(value.hex, "ID")
            else:
                text = text.replace(str(value), "ID")
        return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "TRACE", text)


def _unknown() -> dict[str, object]:
    return {
        "task_id": uuid4(),
        "delivery_id": uuid4(),
        "endpoint_id": uuid4(),
        "token_id": uuid4(),
        "account_id": uuid4(),
        "video_id": f"video_{uuid4().hex}",
        "character_id": f"char_{uuid4().hex}",
        "file_id": f"file-{uuid4().hex}",
        "model": f"model-{uuid4().hex}",
        "slug": f"api-{uuid4().hex}",
        "digest": "0" * 16,
        "name": "nothing.mp4",
    }


async def _owned(owner: Person) -> dict[str, object]:
    """Make what a path can name, and let somebody own it."""
    task_id = await owner.submit(callback_url="http://127.0.0.1:9/hook")
    await owner.finish(task_id)
    delivery_id = await owner.deliver_in_vain(task_id)
    endpoint, _ = await owner.services.webhooks.add_endpoint(
        owner.account_id, "http://127.0.0.1:9/endpoint", ["video.completed"]
    )
    file = await owner.services.files.add(
        owner.account_id, PIXELS, filename="mine.png", purpose="vision"
    )
    character = await CharacterStore(owner.services.db).add(
        owner.account_id, uuid4(), name="a cat", starts=0.0, ends=2.0, most=10
    )
    assert character is not None
    return {
        **_unknown(),
        "character_id": character_id(character.id),
        "file_id": file_id(file.id),
        "task_id": task_id,
        "delivery_id": delivery_id,
        "endpoint_id": endpoint.id,
        "token_id": owner.token_id,
        "account_id": owner.account_id,
        "video_id": f"video_{task_id.hex}",
    }


def _told(answer: httpx.Response, values: Mapping[str, object]) -> tuple[object, ...]:
    """Return all that an answer says, without the ids, so that answers can be compared."""
    headers = {
        name: Things(values).hidden(value)
        for name, value in answer.headers.items()
        if name not in {"x-trace-id", "x-request-id", "set-cookie"}
    }
    return answer.status_code, Things(values).hidden(answer.text), headers


def _as_the_dialect_has_it(rule: Rule, values: Mapping[str, object]) -> dict[str, object]:
    endpoint = values["endpoint_id"]
    if rule.path.startswith("/v1/") and isinstance(endpoint, UUID):
        return {**values, "endpoint_id": f"we_{endpoint.hex}"}
    return dict(values)


BODIES: Mapping[str, Any] = {
    "POST /v1/videos/{video_id}/remix": {"prompt": "the same at night"},
    "POST /v1/webhook_endpoints/{endpoint_id}": {"url": "http://127.0.0.1:9/other"},
    "POST /v1/webhook_endpoints/{endpoint_id}/test": {"event_type": "video.completed"},
}


RULES_OF_LISTS = Rule("GET", "/v1/", "token", "v1/videos")
NAMED: Mapping[str, tuple[str, Any]] = {
    "a character": ("/sora/videos", lambda v: {"character_id": v["character_id"]}),
    "a character as an address": ("/sora/videos", lambda v: {"character_url": v["character_id"]}),
    "characters": ("/v1/videos", lambda v: {"characters": [{"id": v["character_id"]}]}),
    "a file": ("/v1/videos", lambda v: {"input_reference": {"file_id": v["file_id"]}}),
    "a video to edit": ("/v1/videos/edits", lambda v: {"video": {"id": v["video_id"]}}),
    "a video to go on from": (
        "/v1/videos/extensions",
        lambda v: {"video": {"id": v["video_id"]}, "seconds": 4},
    ),
}
"""Requests that name something in their body."""


async def test_what_is_another_account_s_does_not_exist_in_a_body(house: House) -> None:
    owner, other = await house.person("ada@example.com"), await house.person("eve@example.com")
    theirs, nobodys = await _owned(owner), _unknown()
    before = await house.rows()
    headers = {"authorization": f"Bearer {other.token}"}
    async with house.client() as client:
        for name, (path, body) in NAMED.items():
            seen = [
                _told(
                    await client.post(
                        path,
                        json={"prompt": "a cat", "async": True, **body(values)},
                        headers=headers,
                    ),
                    values,
                )
                for values in (theirs, nobodys)
            ]
            assert seen[0] == seen[1], name
            assert seen[0][0] in {400, 404}, (name, seen)
        for path in ("/v1/videos", "/v1/files", "/v1/webhook_endpoints"):
            asked = []
            for values in (theirs, nobodys):
                things = _as_the_dialect_has_it(RULES_OF_LISTS, values)
                word = {"videos": "video_id", "files": "file_id"}.get(path[4:], "endpoint_id")
                listed = await client.get(
                    path, params={"after": str(things[word])}, headers=headers
                )
                asked.append(_told(listed, values))
            assert asked[0] == asked[1], path
    assert await house.rows() == before


async def test_what_is_another_account_s_does_not_exist_for_a_token(house: House) -> None:
    owner, other = await house.person("ada@example.com"), await house.person("eve@example.com")
    theirs, nobodys = await _owned(owner), _unknown()
    before = await house.rows()
    headers = {"authorization": f"Bearer {other.token}"}
    named = [rule for rule in TOKEN if rule.names_something and "{model}" not in rule.path]
    assert len(named) > 10
    async with house.client() as client:
        for rule in named:
            seen = list[tuple[object, ...]]()
            for values in (theirs, nobodys):
                path = rule.filled(_as_the_dialect_has_it(rule, values))
                body = BODIES.get(str(rule))
                answer = await client.request(rule.method, path, headers=headers, json=body)
                seen.append(_told(answer, values))
            assert seen[0] == seen[1], str(rule)
            assert seen[0][0] == 404, (str(rule), seen)
        for action in ("retrieve", "delete", "cancel"):
            asked = [
                await client.post(
                    "/sora/tasks",
                    json={"action": action, "id": str(values["task_id"])},
                    headers=headers,
                )
                for values in (theirs, nobodys)
            ]
            assert {answer.status_code for answer in asked} == {404}, action
            assert len({Things(theirs).hidden(answer.text) for answer in asked}) == 1, action
        batch = {"action": "retrieve_batch", "ids": [str(theirs["task_id"])]}
        found = await client.post("/sora/tasks", json=batch, headers=headers)
        assert found.json()["items"] == []
        for who in ({"user_id": str(owner.account_id)}, {}):
            listed = {"action": "retrieve_batch", **who}
            found = await client.post("/sora/tasks", json=listed, headers=headers)
            assert (found.json()["items"], found.json()["count"]) == ([], 0)
        for path in (
            "/v1/videos",
            "/v1/webhook_endpoints",
            "/v1/files",
            "/v1/videos/characters",
        ):
            assert (await client.get(path, headers=headers)).json()["data"] == []
    assert await house.rows() == before


async def test_what_is_another_account_s_does_not_exist_in_the_console(house: House) -> None:
    owner, other = await house.person("ada@example.com"), await house.person("eve@example.com")
    theirs, nobodys = await _owned(owner), _unknown()
    before = await house.rows()
    named = [rule for rule in SESSION if rule.names_something and "{slug}" not in rule.path]
    assert len(named) > 8
    for rule in named:
        seen = list[tuple[object, ...]]()
        for values in (theirs, nobodys):
            path = rule.filled(values)
            if rule.method == "POST":
                answer = await other.post(path, name="mine", reason="none")
            else:
                answer = await other.get(path)
            seen.append(_told(answer, values))
        assert seen[0] == seen[1], str(rule)
        assert seen[0][0] == 404, (str(rule), seen)
    assert await house.rows() == before


async def test_strangers_are_sent_to_the_log_in(house: House) -> None:
    before = await house.rows()
    async with house.client() as client:
        for rule in [*SESSION, *OPERATOR]:
            path = rule.filled({**_unknown(), "slug": "sora-videos"})
            answer = await client.request(rule.method, path, content=GARBAGE)
            if answer.status_code == 303:
                assert answer.headers["location"].startswith("/login?next=/"), str(rule)
            else:  # scripts get no redirect
                assert answer.status_code == 403, (str(rule), answer.text)
                assert rule.path.startswith("/console/"), str(rule)
    assert await house.rows() == before


async def test_the_operator_s_pages_do_not_exist_for_others(house: House) -> None:
    owner = await house.person("ada@example.com", operator=True)
    other = await house.person("eve@example.com")
    theirs = await _owned(owner)
    before = await house.rows()
    nowhere = await other.get("/operator/nothing-of-that-name")
    for rule in OPERATOR:
        path = rule.filled(theirs)
        answer = await (other.post(path) if rule.method == "POST" else other.get(path))
        assert answer.status_code == nowhere.status_code == 404, str(rule)
    assert await house.rows() == before
    for rule in OPERATOR:
        if rule.method == "GET":
            assert (await owner.get(rule.filled(theirs))).status_code == 200, str(rule)


async def test_an_address_of_a_file_cannot_be_altered_extended_or_guessed(house: House) -> None:
    owner = await house.person("ada@example.com")
    one, two = await owner.submit(), await owner.submit("a dog")
    storage = house.services.storage
    for task_id in (one, two):
        await storage.put_bytes(f"tasks/{task_id.hex}/video.mp4", b"a video", "video/mp4")
    url = storage.url(one, Asset.VIDEO, 60)
    name = url.rpartition("/")[2]
    token = name.removesuffix(".mp4")
    other = storage.url(two, Asset.VIDEO, 60).rpartition("/")[2].removesuffix(".mp4")
    altered = {
        *(token[:at] + chr(ord("A") + at % 26) + token[at + 1 :] for at in range(len(token))),
        *(token[:at] + other[at:] for at in range(1, len(token))),
        token[:-1],
        token + "A",
        token + "=",
        f"{token} ",
        token.lower(),
        "A" * len(token),
        "",
    } - {token, other}
    beside = ["../files", "..%2f..%2fserve.lock", "%2e%2e/%2e%2e/etc/passwd", "....//", "%00"]
    async with house.client() as client:
        assert (await client.get(url)).content == b"a video"
        for changed in altered:
            answer = await client.get(f"/v/{changed}.mp4")
            assert answer.status_code == 404, changed
        for ending in (".webp", ".jpg", ".clip", ".MP4", "", ".mp4.mp4"):
            assert (await client.get(f"/v/{token}{ending}")).status_code == 404, ending
        for path in beside:
            for start in ("/v/", f"/v/{name}/", "/static/", "/static/0000/"):
                answer = await client.get(httpx.URL(f"http://127.0.0.1:8000{start}{path}"))
                assert answer.status_code == 404, (start, path)
        with_more = await client.get(f"{url}?expires=9999999999&task_id={two}")
        assert int(with_more.headers["cache-control"].rpartition("=")[2]) <= 60
    assert {rule.path for rule in ADDRESS} == {"/v/{name}", PATH + "/{token}"}


async def test_an_address_that_another_server_calls_cannot_be_altered_or_guessed(
    house: House,
) -> None:
    calls, one, two = house.services.calls, uuid4(), uuid4()
    token, other = (calls.url(task_id).rpartition("/")[2] for task_id in (one, two))
    altered = (
        {
            *(token[:at] + "AB"[token[at] == "A"] + token[at + 1 :] for at in range(len(token))),
            *(token[:at] + other[at:] for at in range(1, len(token))),
            token.replace(".", ".~"),  # what Base64 skips
            token[:-2],
            token + "A",
            one.hex,
            f"{one.hex}.",
        }
        - {token, other}
    )
    async with house.client() as client:
        assert (await client.post(f"{PATH}/{token}")).is_success
        for changed in altered:
            assert (await client.post(f"{PATH}/{changed}")).status_code == 404, changed


async def test_an_address_that_has_expired_leads_nowhere(house: House) -> None:
    owner = await house.person("ada@example.com")
    task_id = await owner.submit()
    storage = house.services.storage
    await storage.put_bytes(f"tasks/{task_id.hex}/video.mp4", b"a video", "video/mp4")
    async with house.client() as client:
        assert (await client.get(storage.url(task_id, Asset.VIDEO, -1))).status_code == 404
