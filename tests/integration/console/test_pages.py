from __future__ import annotations

import asyncio
import html
import json
import re
from typing import Any
from uuid import UUID

import pytest

from crake.services import Services
from crake.tasks.ids import uuid_of
from crake.tasks.models import State
from tests.integration.console.conftest import PAGE, PASSWORD, Browser

OPEN_PAGES = (
    *("/", "/login", "/register", "/reset"),
    *("/apis/sora-videos", "/apis/sora-tasks", "/apis/openai-videos"),
)
NASTY = "<script>alert('&\"')</script>"
SECRET = re.compile(r'id="secret-value">(crk_[\w-]+)<')


def page_data(text: str) -> dict[str, Any]:
    found = re.search(r'id="page-data">(.*?)</script>', text, re.DOTALL)
    assert found is not None
    data: dict[str, Any] = json.loads(found.group(1))
    return data


async def csrf_header(browser: Browser) -> dict[str, str]:
    return {"x-csrf-token": await browser.token("/account")}


@pytest.mark.parametrize("path", OPEN_PAGES)
async def test_a_stranger_sees_the_open_pages(stranger: Browser, path: str) -> None:
    answer = await stranger.client.get(path, headers=PAGE)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "private, no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"


async def test_the_first_page_is_json_for_programs(stranger: Browser) -> None:
    answer = await stranger.client.get("/")
    assert answer.json()["name"] == "crake"


async def test_static_files_are_kept_for_ever_at_their_own_address(stranger: Browser) -> None:
    text = await stranger.open("/")
    found = re.search(r'href="(/static/\w+/app\.css)"', text)
    assert found is not None
    answer = await stranger.client.get(found.group(1))
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert "immutable" in answer.headers["cache-control"]
    other = await stranger.client.get("/static/000000000000/app.css")
    assert other.headers["cache-control"] == "no-cache"
    icon = await stranger.client.get("/favicon.ico")
    assert (icon.status_code, icon.headers["content-type"]) == (200, "image/svg+xml")
    for missing in ("/static/0/nothing.css", "/static/0/..%2Fpages.py"):
        assert (await stranger.client.get(missing)).status_code == 404


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/register", {"email": "eve@example.com", "password": PASSWORD}),
        ("/login", {"email": "ada@example.com", "password": PASSWORD}),
        ("/logout", {}),
        ("/preferences", {"theme": "dark"}),
        ("/apis/sora-videos/acquire", {}),
        ("/account/password", {"old": PASSWORD, "password": "another sentence"}),
        ("/account/logout-everywhere", {}),
    ],
)
@pytest.mark.parametrize("token", [None, "", "nonsense"])
async def test_a_form_without_this_browsers_token_is_refused(
    browser: Browser, path: str, fields: dict[str, str], token: str | None
) -> None:
    data = fields if token is None else {**fields, "csrf": token}
    answer = await browser.client.post(path, data=data, headers=PAGE)
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/console/try", "/console/progress", "/console/uploads"])
async def test_a_script_without_the_token_is_refused(browser: Browser, path: str) -> None:
    answer = await browser.client.post(path, json={})
    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "forbidden"


async def test_another_sites_form_is_refused_even_with_the_token(browser: Browser) -> None:
    data = {"csrf": await browser.token(), "theme": "dark"}
    headers = {"sec-fetch-site": "cross-site"}
    answer = await browser.client.post("/preferences", data=data, headers=headers)
    assert answer.status_code == 403


async def test_acquire_leads_through_the_registration_back_to_the_page(
    stranger: Browser, services: Services
) -> None:
    answer = await stranger.send("/apis/sora-videos/acquire", "/apis/sora-videos")
    assert answer.headers["location"] == "/login?next=/apis/sora-videos/acquire"
    text = await stranger.open(answer.headers["location"])
    assert 'href="/register?next=/apis/sora-videos/acquire"' in text
    answer = await stranger.register("ada@example.com", next_path="/apis/sora-videos/acquire")
    assert (answer.status_code, answer.headers["location"]) == (303, "/apis/sora-videos")
    text = await stranger.open("/apis/sora-videos")
    found = SECRET.search(text)
    assert found is not None
    assert page_data(text)["secret"] == found.group(1)
    assert f"{services.settings.free_credits} credits" in text
    tried = await stranger.client.post(
        "/sora/tasks",
        json={"action": "retrieve_batch"},
        headers={"authorization": f"Bearer {found.group(1)}"},
    )
    assert tried.json()["count"] == 0
    again = await stranger.open("/apis/sora-videos")
    assert found.group(1) not in again


async def test_acquiring_again_shows_no_second_token(browser: Browser) -> None:
    await browser.send("/apis/sora-videos/acquire", "/apis/sora-videos")
    assert SECRET.search(await browser.open("/apis/sora-videos"))
    answer = await browser.send("/apis/sora-tasks/acquire", "/")
    assert answer.headers["location"] == "/apis/sora-tasks"
    assert SECRET.search(await browser.open("/apis/sora-tasks")) is None


async def test_looking_at_the_acquire_path_acquires_nothing(
    browser: Browser, services: Services
) -> None:
    answer = await browser.client.get("/apis/sora-videos/acquire", headers=PAGE)
    assert answer.headers["location"] == "/apis/sora-videos"
    account = (await services.accounts.list())[0]
    assert await services.accounts.application_of(account.id) is None


@pytest.mark.parametrize("wanted", ["https://example.com/", "//example.com", "/\\example.com"])
async def test_nobody_is_led_to_another_site(stranger: Browser, wanted: str) -> None:
    answer = await stranger.register("ada@example.com", next_path=wanted)
    assert answer.headers["location"] == "/apis/sora-videos"
    answer = await stranger.client.get("/login", params={"next": wanted})
    assert answer.headers["location"] == "/apis/sora-videos"
    answer = await stranger.send("/preferences", next=wanted)
    assert answer.headers["location"] == "/"


async def test_logging_in_makes_a_new_session_and_logging_out_ends_it(browser: Browser) -> None:
    cookie = browser.client.cookies["crake_session"]
    answer = await browser.send("/logout")
    assert answer.headers["location"] == "/"
    assert "crake_session" not in browser.client.cookies
    assert "You are logged out." in await browser.open("/")
    browser.client.cookies.set("crake_session", cookie)
    assert (await browser.client.get("/account", headers=PAGE)).status_code == 303
    values = {"email": "ada@example.com", "password": PASSWORD, "next": "/account"}
    browser.client.cookies.delete("crake_session")
    answer = await browser.send("/login", "/login", **values)
    assert answer.headers["location"] == "/account"
    assert browser.client.cookies["crake_session"] != cookie
    settings = [header for header in answer.headers.get_list("set-cookie") if "session" in header]
    assert all("HttpOnly" in setting and "samesite=lax" in setting.lower() for setting in settings)


async def test_a_wrong_password_is_said_on_the_page(browser: Browser) -> None:
    await browser.send("/logout")
    for email in ("ada@example.com", "nobody@example.com"):
        answer = await browser.send("/login", "/login", email=email, password="wrong and long")
        assert answer.status_code == 400
        assert "The e-mail address or the password is wrong." in answer.text


async def test_what_was_typed_is_escaped(stranger: Browser) -> None:
    answer = await stranger.send("/login", "/login", email=f'"{NASTY}', password="x", next="/")
    assert NASTY not in answer.text
    assert html.escape(NASTY).replace("&#x27;", "&#39;").replace("&quot;", "&#34;") in answer.text


async def test_a_prompt_is_escaped_wherever_it_is_shown(
    browser: Browser, services: Services
) -> None:
    await browser.send("/apis/sora-videos/acquire", "/apis/sora-videos")
    token = page_data(await browser.open("/apis/sora-videos"))["tokens"][0]["id"]
    answer = await browser.client.post(
        "/console/try",
        params={"path": "/sora/videos", "token": token},
        json={"prompt": NASTY, "async": True},
        headers=await csrf_header(browser),
    )
    assert answer.status_code == 200, answer.text
    text = await browser.open("/apis/sora-tasks")
    assert NASTY not in text
    assert page_data(text)["tasks"][0]["prompt"] == NASTY
    del services


async def test_try_answers_what_the_api_answers(browser: Browser) -> None:
    await browser.send("/apis/sora-videos/acquire", "/apis/sora-videos")
    data = page_data(await browser.open("/apis/sora-videos"))
    headers = {"authorization": f"Bearer {data['secret']}"}
    headers = {**headers, **await csrf_header(browser)}
    query = {"path": "/sora/videos", "token": data["tokens"][0]["id"]}
    for body in ({"prompt": "a cat", "duration": 7}, {"prompt": ""}, {"prompt": "a", "async": 1}):
        tried = await browser.client.post("/console/try", params=query, json=body, headers=headers)
        asked = await browser.client.post("/sora/videos", json=body, headers=headers)
        assert tried.status_code == asked.status_code
        assert set(tried.json()) == set(asked.json())
        assert tried.json().get("error") == asked.json().get("error")
        assert tried.headers["x-trace-id"] == tried.json()["trace_id"]


async def test_a_video_of_the_openai_dialect_is_tried_and_followed_by_its_own_id(
    browser: Browser, services: Services
) -> None:
    await browser.send("/apis/openai-videos/acquire", "/apis/openai-videos")
    data = page_data(await browser.open("/apis/openai-videos"))
    headers = await csrf_header(browser)
    query = {"path": "/v1/videos", "token": data["tokens"][0]["id"]}
    body = {"prompt": "a cat", "seconds": "4"}
    answer = await browser.client.post("/console/try", params=query, json=body, headers=headers)
    video = answer.json()
    assert (answer.status_code, video["object"], video["status"]) == (200, "video", "queued")
    task_id = uuid_of(video["id"], "video")
    assert task_id is not None
    assert await services.task_store.end(task_id, State.CANCELLED, from_states=[State.QUEUED])
    followed = await browser.client.post(
        "/console/progress", json={"task_id": video["id"]}, headers=headers
    )
    last = json.loads(followed.text.splitlines()[-1])
    assert (last["task_id"], last["state"]) == (str(task_id), "cancelled")
    wrong = await browser.client.post(
        "/console/progress", json={"task_id": "video_nonsense"}, headers=headers
    )
    assert wrong.json()["error"]["code"] == "bad_request"


async def test_try_runs_as_no_token_but_ones_own(browser: Browser, services: Services) -> None:
    await services.accounts.create_token("eve@example.com")
    eve = await services.accounts.account("eve@example.com")
    [token] = await services.accounts.tokens_of(eve.id)
    headers = await csrf_header(browser)
    for query, code in (
        ({"path": "/sora/tasks", "token": str(token.id)}, "invalid_token"),
        ({"path": "/sora/tasks", "token": "nonsense"}, "bad_request"),
        ({"path": "/operator", "token": str(token.id)}, "bad_request"),
    ):
        answer = await browser.client.post("/console/try", params=query, json={}, headers=headers)
        assert answer.json()["error"]["code"] == code


async def test_a_scope_key_cannot_be_sent_by_a_client(stranger: Browser) -> None:
    headers = {"crake.caller": "somebody"}
    answer = await stranger.client.post("/sora/tasks", json={}, headers=headers)
    assert answer.json()["error"]["code"] == "invalid_token"


async def test_progress_is_followed_to_the_video(browser: Browser, services: Services) -> None:
    await browser.send("/apis/sora-videos/acquire", "/apis/sora-videos")
    data = page_data(await browser.open("/apis/sora-videos"))
    headers = await csrf_header(browser)
    query = {"path": "/sora/videos", "token": data["tokens"][0]["id"]}
    body = {"prompt": "a cat", "async": True}
    answer = await browser.client.post("/console/try", params=query, json=body, headers=headers)
    task_id = UUID(answer.json()["task_id"])

    async def follow(**sought: str) -> list[dict[str, Any]]:
        answer = await browser.client.post("/console/progress", json=sought, headers=headers)
        return [json.loads(line) for line in answer.text.splitlines()]

    following = [
        asyncio.create_task(follow(task_id=str(task_id))),
        asyncio.create_task(follow(prompt="a cat")),
    ]
    async with asyncio.timeout(10):
        while len(services.changes._watches.get(task_id, ())) < 2:  # noqa: ASYNC110 - no event
            await asyncio.sleep(0.01)
    assert await services.task_store.start(task_id, worker="test") is not None
    await services.task_store.end(
        task_id, State.SUCCEEDED, from_states=[State.RUNNING], result={}, error=None
    )
    for lines in await asyncio.gather(*following):
        assert (lines[0]["task_id"], lines[0]["state"]) == (str(task_id), "queued")
        assert lines[-1]["state"] == "succeeded"
        assert lines[-1]["video_url"].startswith(f"{services.settings.base_url}/v/")


async def test_nobody_follows_another_accounts_task(browser: Browser) -> None:
    sought = {"task_id": "00000000-0000-7000-8000-000000000000"}
    headers = await csrf_header(browser)
    answer = await browser.client.post("/console/progress", json=sought, headers=headers)
    assert json.loads(answer.text)["error"]["code"] == "not_found"


async def test_an_uploaded_clip_gets_an_address_that_the_api_takes(
    browser: Browser, services: Services
) -> None:
    headers = await csrf_header(browser)
    clip = b"\0\0\0\x18ftypmp42" + b"\0" * 64
    answer = await browser.client.post("/console/uploads", content=clip, headers=headers)
    assert answer.status_code == 201, answer.text
    url = answer.json()["url"]
    assert url.startswith(f"{services.settings.base_url}/v/")
    key = services.storage.key_of(url)
    assert key is not None
    assert key.startswith("uploads/")
    served = await browser.client.get(url)
    assert (served.content, served.headers["content-type"]) == (clip, "application/octet-stream")
    looked = await browser.client.post("/console/preview", content=url, headers=headers)
    assert (looked.content, looked.headers["content-type"]) == (clip, "video/mp4")


@pytest.mark.parametrize("content", [b"", b"<html>", b"GIF89a"])
async def test_what_is_no_video_is_not_stored(browser: Browser, content: bytes) -> None:
    headers = await csrf_header(browser)
    answer = await browser.client.post("/console/uploads", content=content, headers=headers)
    assert answer.json()["error"]["code"] == "bad_request"


async def test_a_preview_leads_to_no_private_address(browser: Browser) -> None:
    headers = await csrf_header(browser)
    for url in ("http://127.0.0.1:8000/", "file:///etc/passwd", "nonsense", "http://[::1]/"):
        answer = await browser.client.post("/console/preview", content=url, headers=headers)
        assert answer.status_code == 400


async def test_the_language_and_the_theme_can_be_switched(stranger: Browser) -> None:
    text = await stranger.open("/login")
    assert '<html lang="en">' in text
    answer = await stranger.send("/preferences", language="zh", theme="dark", next="/login")
    assert answer.headers["location"] == "/login"
    text = await stranger.open("/login")
    assert '<html lang="zh-Hans" data-theme="dark">' in text
    assert "登录" in text


async def test_pages_that_are_not_there_say_so(stranger: Browser) -> None:
    for path in ("/nothing", "/apis/nothing", f"/{NASTY}"):
        text = await stranger.open(path, status=404)
        assert NASTY not in text
        assert "There is nothing here" in text
    assert (await stranger.client.get("/nothing")).json()["error"]["code"] == "no_api"


async def test_strangers_come_back_to_the_page_they_wanted(stranger: Browser) -> None:
    answer = await stranger.client.get("/account", headers=PAGE)
    assert answer.headers["location"] == "/login?next=/account"


async def test_a_new_password_logs_every_other_place_out(
    browser: Browser, services: Services
) -> None:
    cookie = browser.client.cookies["crake_session"]
    new = "another sentence"
    wrong = await browser.send("/account/password", "/account", old="wrong one", password=new)
    assert wrong.status_code == 400
    answer = await browser.send("/account/password", "/account", old=PASSWORD, password=new)
    assert answer.headers["location"] == "/account"
    assert browser.client.cookies["crake_session"] != cookie
    assert await services.logins.session(cookie) is None
    assert "The password was changed." in await browser.open("/account")


async def test_logging_out_everywhere_ends_every_session(
    browser: Browser, services: Services
) -> None:
    cookie = browser.client.cookies["crake_session"]
    answer = await browser.send("/account/logout-everywhere", "/account")
    assert answer.headers["location"] == "/"
    assert await services.logins.session(cookie) is None


async def test_a_reset_link_sets_a_new_password_once(browser: Browser, services: Services) -> None:
    await browser.send("/logout")
    link = await services.logins.reset_link("ada@example.com")
    path = link.removeprefix(services.settings.base_url)
    secret = path.partition("secret=")[2]
    new = "quite another sentence"
    answer = await browser.send("/reset", path, secret=secret, password=new)
    assert answer.headers["location"] == "/apis/sora-videos"
    await browser.send("/logout")
    answer = await browser.send("/reset", path, secret=secret, password=new)
    assert answer.status_code == 400
