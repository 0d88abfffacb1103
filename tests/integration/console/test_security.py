"""What holds on every route of the console, found by walking them."""

from __future__ import annotations

import re
from dataclasses import replace
from http.cookies import SimpleCookie
from ipaddress import ip_network
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from pydantic import SecretStr

from crake.app import create_app
from crake.services import Services, open_services
from crake.settings import Settings
from tests.conftest import SharedServer
from tests.integration.console.conftest import PAGE, PASSWORD, Browser
from tests.support.routes import walk

PLACE = re.compile(r"{\w+(:\w+)?}")
API = ("/sora/", "/v1/", "/engine-callbacks/")
ELSEWHERE = (
    "https://example.com/",
    "//example.com/",
    "///example.com/",
    "/\\example.com/",
    "/\t/example.com/",
    "\\\\example.com/",
    "javascript:alert(1)",
    "/%0d%0aset-cookie:x=y\r\nx: y",
    "http:example.com",
)
NO_PAGES = ("/static/", "/console/", "/v/", "/oidc/")
SESSION = "crake_session"


def paths_of(services: Services, method: str) -> set[str]:
    """Return the console's paths by method, their places filled with something."""
    found = {path for name, path in walk(create_app(services).routes) if name == method}
    return {
        PLACE.sub(str(uuid4()), path.replace("{slug}", "sora-videos"))
        for path in found
        if not path.startswith(API)
    }


async def test_every_form_and_script_of_the_console_is_refused_without_its_token(
    browser: Browser, services: Services
) -> None:
    paths = paths_of(services, "POST")
    assert len(paths) > 25, paths
    for path in sorted(paths):
        # Somebody who is logged in, as an operator: nothing but the missing token can refuse.
        answer = await browser.client.post(path, data={"csrf": "guessed"}, headers=PAGE)
        assert answer.status_code == 403, (path, answer.text)
        assert "set-cookie" not in answer.headers, path


async def test_every_page_has_a_strict_policy_and_is_kept_by_nobody(
    browser: Browser, services: Services
) -> None:
    paths = {path for path in paths_of(services, "GET") if not path.startswith(NO_PAGES)}
    seen = 0
    for path in sorted(paths):
        answer = await browser.client.get(path, headers=PAGE)
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        seen += 1
        rules = policy_of(answer)
        assert rules["default-src"] == rules["script-src"] == rules["style-src"] == ["'self'"], path
        assert rules["base-uri"] == rules["object-src"] == rules["frame-ancestors"] == ["'none'"]
        assert rules["form-action"] == rules["connect-src"] == ["'self'"], path
        assert "no-store" in answer.headers["cache-control"], path
        assert not re.search(r"<script(?![^>]*(src|application/json))", answer.text), path
        assert not re.search(r"<style|\sstyle=|\son\w+=", answer.text), path
    assert seen > 15


def policy_of(answer: httpx.Response) -> dict[str, list[str]]:
    rules = [rule.split() for rule in answer.headers["content-security-policy"].split(";")]
    return {name: sources for name, *sources in rules}


async def test_strangers_reach_nothing_that_needs_an_account(
    stranger: Browser, services: Services
) -> None:
    open_to_all = {"/", "/login", "/register", "/reset", "/preferences", "/logout"}
    for path in sorted(paths_of(services, "POST") - open_to_all):
        answer = await stranger.client.post(path, headers=PAGE)
        assert answer.status_code in {303, 403}, path
        if answer.status_code == 303:
            assert answer.headers["location"].startswith("/login?next="), path


async def test_a_session_that_somebody_planted_is_not_the_one_that_logs_in(
    browser: Browser,
) -> None:
    planted = browser.client.cookies[SESSION]
    await browser.send("/logout")
    browser.client.cookies.set(SESSION, planted)
    entered = await browser.send("/login", "/login", email="ada@example.com", password=PASSWORD)
    assert set_by(entered)[SESSION]["value"] != planted
    browser.client.cookies.clear()
    browser.client.cookies.set(SESSION, planted)
    assert (await browser.client.get("/account", headers=PAGE)).status_code == 303


async def test_the_secret_of_forms_changes_with_the_log_in(stranger: Browser) -> None:
    before = await stranger.token("/login")
    await stranger.register("ada@example.com")
    assert await stranger.token("/account") != before
    data = {"csrf": before, "theme": "dark"}
    assert (await stranger.client.post("/preferences", data=data)).status_code == 403


@pytest.mark.parametrize("wanted", ELSEWHERE)
async def test_no_form_and_no_link_leads_to_another_site(browser: Browser, wanted: str) -> None:
    for answer in (
        await browser.send("/preferences", next=wanted),
        await browser.client.get("/login", params={"next": wanted}),
        await browser.client.get("/register", params={"next": wanted}),
        await browser.send("/logout", next=wanted),
        await browser.send(
            "/login", "/login", email="ada@example.com", password=PASSWORD, next=wanted
        ),
    ):
        location = answer.headers["location"]
        assert re.fullmatch(r"/[\w/-]*", location), location
        assert "x" not in answer.headers


@pytest.mark.parametrize(
    "path", ["//example.com/%2e%2e", "/videos//example.com", "/%5cexample.com"]
)
async def test_the_way_back_after_the_log_in_stays_here(stranger: Browser, path: str) -> None:
    answer = await stranger.client.get(httpx.URL("http://127.0.0.1:8000", raw_path=path.encode()))
    location = answer.headers.get("location", "/")
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))


async def test_guessing_a_password_is_slowed_down(browser: Browser) -> None:
    await browser.send("/logout")
    statuses = list[int]()
    for attempt in range(12):
        values = {"email": "ada@example.com", "password": f"guess number {attempt}"}
        answer = await browser.send("/login", "/login", **values)
        statuses.append(answer.status_code)
    assert statuses[:10] == [400] * 10
    assert statuses[10:] == [429] * 2
    assert int(answer.headers["retry-after"]) > 60
    # Not even the right one helps now, so that an answer tells nothing.
    answer = await browser.send("/login", "/login", email="ada@example.com", password=PASSWORD)
    assert answer.status_code == 429


@pytest.mark.parametrize(
    ("trusted", "counted"),
    [
        ((), "127.0.0.1"),
        (("127.0.0.0/8",), "203.0.113.7"),  # the last that no trusted proxy wrote
        (("10.0.0.0/8",), "127.0.0.1"),
        (("127.0.0.0/8", "203.0.113.0/24"), "198.51.100.1"),
    ],
)
async def test_tries_count_for_the_address_that_a_trusted_proxy_tells(
    services: Services, trusted: tuple[str, ...], counted: str
) -> None:
    proxies = tuple(ip_network(network) for network in trusted)
    settings = services.settings.model_copy(update={"trusted_proxies": proxies})
    transport = httpx.ASGITransport(create_app(replace(services, settings=settings)))
    headers = {"x-forwarded-for": "198.51.100.1, 203.0.113.7"}
    async with httpx.AsyncClient(
        transport=transport, base_url="http://127.0.0.1:8000", headers=headers
    ) as client:
        answer = await Browser(client).send("/login", "/login", email="a@example.com", password="x")
    assert answer.status_code == 400
    keys = await services.db.fetch_value("SELECT array_agg(key) FROM throttles")
    assert f"log-in:address:{counted}" in keys


async def test_cookies_are_for_this_server_alone(browser: Browser) -> None:
    await browser.send("/logout")
    entering = await browser.send("/login", "/login", email="ada@example.com", password=PASSWORD)
    switched = await browser.send("/preferences", theme="dark", language="zh")
    cookies = {**set_by(entering), **set_by(switched)}
    assert {SESSION, "crake_theme"} <= cookies.keys()
    for name, cookie in cookies.items():
        assert cookie["httponly"], name
        assert cookie["samesite"].lower() == "lax", name
        assert cookie["domain"] == "", name


async def test_cookies_of_a_server_behind_https_are_secure(dsn: str, tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path, database_url=SecretStr(dsn), public_url="https://crake.example.com"
    )
    async with open_services(settings) as services:
        transport = httpx.ASGITransport(create_app(services))
        async with httpx.AsyncClient(transport=transport, base_url=settings.base_url) as client:
            visitor = Browser(client)
            first = await client.get("/login", headers=PAGE)
            entered = await visitor.register("ada@example.com")
    cookies = {**set_by(first), **set_by(entered)}
    assert {"__Host-crake_session", "__Host-crake_csrf"} <= cookies.keys()
    assert all(cookie["secure"] and cookie["path"] == "/" for cookie in cookies.values())


def set_by(answer: httpx.Response) -> dict[str, dict[str, str]]:
    cookies: SimpleCookie = SimpleCookie()
    for header in answer.headers.get_list("set-cookie"):
        cookies.load(header)
    return {
        name: {**morsel, "value": morsel.value} for name, morsel in cookies.items() if morsel.value
    }


def test_no_secret_is_ever_logged(server: SharedServer) -> None:
    email = f"{uuid4().hex}@example.com"
    with httpx.Client(base_url=server.url, headers=PAGE, timeout=30) as client:
        page = client.get("/register").text
        form = {"csrf": csrf_of(page), "email": email, "password": PASSWORD}
        assert client.post("/register", data=form).status_code == 303
        csrf = csrf_of(client.get("/tokens").text)
        made = {"csrf": csrf, "name": "laptop", "apis": "sora/tasks", "expiry": "never"}
        shown = client.post("/tokens", data=made, follow_redirects=True)
        [token] = re.findall(r"crk_[\w-]{20,}", shown.text)
        assert token not in client.get("/tokens").text
        asked = client.post(
            "/sora/tasks",
            json={"action": "retrieve_batch"},
            headers={"authorization": f"Bearer {token}"},
        )
        assert asked.status_code == 200
        client.get("/reset", params={"secret": "a-secret-of-a-link"})
        client.post("/login", data={"csrf": "x", "email": email, "password": "wrong and long"})
        secrets = [token, PASSWORD, csrf, client.cookies[SESSION], "a-secret-of-a-link", email]
    log = server.crake.log
    assert "/tokens" in log
    assert [secret for secret in [*secrets, "wrong and long"] if secret in log] == []


def csrf_of(page: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page)
    assert found is not None
    return found[1]
