from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from crake.accounts.models import Api
from tests.support.console import CALLBACK, NASTY, House, Person, console_settings, open_house

HOOK = "http://127.0.0.1:9/hook"
BOTH = ["video.completed", "video.failed"]


@pytest.fixture
async def house(dsn: str, tmp_path: Path) -> AsyncIterator[House]:
    async with open_house(console_settings(dsn, tmp_path, rate_limit=5)) as house:
        yield house


async def add_endpoint(person: Person) -> UUID:
    answer = await person.post("/webhooks", url=HOOK, events=BOTH)
    assert (answer.status_code, answer.headers["location"]) == (303, "/webhooks")
    endpoints = await person.services.webhooks.endpoints_of(person.account_id)
    return endpoints[-1].id


# Tokens


async def test_a_new_token_is_shown_once_and_works(house: House, ada: Person) -> None:
    answer = await ada.post("/tokens", name="laptop", apis=["sora/videos"], expiry="30")
    assert (answer.status_code, answer.headers["location"]) == (303, "/tokens")
    page = await ada.page("/tokens")
    found = re.search(r"crk_[\w-]{43}", page)
    assert found is not None
    assert "Your new token “laptop”" in page
    assert found[0] not in await ada.page("/tokens")
    caller = await house.services.accounts.authorize(f"Bearer {found[0]}", Api.SORA_VIDEOS)
    assert caller.account_id == ada.account_id
    [token, _] = await house.services.accounts.tokens_of(ada.account_id)
    assert token.apis == ["sora/videos"]
    assert token.expires_at is not None
    assert (token.expires_at - token.created_at).days in {29, 30}


async def test_a_wrong_token_form_comes_back_filled_in(ada: Person) -> None:
    for fields, message in {
        ("", "sora/videos", "never"): "must have 1 to",
        ("x" * 300, "sora/videos", "never"): "must have 1 to",
        (NASTY, "", "never"): "a token must cover",
        ("laptop", "sora/videos", "tomorrow"): "choose when the token expires",
    }.items():
        name, api, expiry = fields
        answer = await ada.post("/tokens", name=name, apis=[api], expiry=expiry)
        assert answer.status_code == 400
        assert message in answer.text.lower()
        assert "<script>alert" not in answer.text
        assert "crk_" not in answer.text


async def test_a_token_is_renamed_and_revoked(house: House, ada: Person) -> None:
    answer = await ada.post(f"/tokens/{ada.token_id}/rename", name=NASTY)
    assert answer.status_code == 303
    page = await ada.page("/tokens")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert (await ada.post(f"/tokens/{ada.token_id}/rename", name=" ")).status_code == 400
    await ada.post(f"/tokens/{ada.token_id}/revoke")
    page = await ada.page("/tokens")
    assert "The token was revoked." in page
    assert f"/tokens/{ada.token_id}/revoke" not in page
    [token] = await house.services.accounts.tokens_of(ada.account_id)
    assert token.revoked_at is not None


# Webhooks


async def test_an_endpoints_secrets_are_shown_once(house: House, ada: Person) -> None:
    endpoint = await add_endpoint(ada)
    page = await ada.page("/webhooks")
    first = re.search(r"whsec_[\w+/=-]+", page)
    assert first is not None
    assert first[0] not in await ada.page("/webhooks")
    await ada.post(f"/webhooks/{endpoint}/rotate")
    second = re.search(r"whsec_[\w+/=-]+", await ada.page("/webhooks"))
    assert second is not None
    assert second[0] != first[0]
    assert "whsec_" not in await ada.page("/webhooks")


async def test_an_endpoint_is_disabled_enabled_and_removed(house: House, ada: Person) -> None:
    endpoint = await add_endpoint(ada)
    for act, enabled in (("disable", False), ("enable", True)):
        await ada.post(f"/webhooks/{endpoint}/{act}")
        found = await house.services.webhooks.endpoint(ada.account_id, endpoint)
        assert (found.disabled_at is None) is enabled
    await ada.post(f"/webhooks/{endpoint}/remove")
    assert await house.services.webhooks.endpoints_of(ada.account_id) == []
    assert "The endpoint was removed." in await ada.page("/webhooks")


async def test_a_wrong_endpoint_comes_back_with_what_is_wrong(ada: Person) -> None:
    for url, events in (("ftp://example.com", BOTH), (HOOK, []), (NASTY, BOTH), ("", BOTH)):
        answer = await ada.post("/webhooks", url=url, events=events)
        assert answer.status_code == 400, url
        assert 'class="problem"' in answer.text or 'class="notice bad"' in answer.text
        assert "<script>alert" not in answer.text


async def test_the_secret_of_callbacks_is_shown_when_asked_for(ada: Person) -> None:
    assert "whsec_" not in await ada.page("/webhooks")
    await ada.post("/webhooks/callback-secret")
    first = re.search(r"whsec_[\w+/=-]+", await ada.page("/webhooks"))
    await ada.post("/webhooks/callback-secret/rotate")
    second = re.search(r"whsec_[\w+/=-]+", await ada.page("/webhooks"))
    assert first is not None
    assert second is not None
    assert first[0] != second[0]


async def test_deliveries_show_every_attempt_and_are_sent_again(ada: Person) -> None:
    task_id = await ada.submit(callback_url=CALLBACK)
    await ada.finish(task_id)
    delivery = await ada.deliver_in_vain(task_id)
    assert str(delivery) in await ada.page("/webhooks?state=given_up")
    assert str(delivery) not in await ada.page("/webhooks?state=delivered")
    page = await ada.page(f"/webhooks/deliveries/{delivery}")
    for text in ("502", "0.25 s", "bad gateway", str(task_id), CALLBACK):
        assert text in page
    assert "<script>alert" not in page
    path = f"/webhooks/deliveries/{delivery}/redeliver"
    assert (await ada.post(path)).status_code == 303
    assert "It is being sent again." in await ada.page(f"/webhooks/deliveries/{delivery}")
    assert (await ada.post(path)).status_code == 400


# Usage


async def test_usage_shows_credits_ledger_chart_and_limits(ada: Person) -> None:
    page = await ada.page("/usage")
    assert "No use in the last 30 days." in page
    assert "free quota" in page
    done, failed = await ada.submit(), await ada.submit(model="sora-2-pro")
    await ada.finish(done)
    await ada.finish(failed, error=("api_error", "The engine could not render this."))
    page = await ada.page("/usage")
    assert re.search(r"<dt>Balance</dt><dd>496</dd>", page)
    assert re.search(r"<dt>Spent in 30 days</dt><dd>4</dd>", page)
    assert re.search(r"<title>[\d-]+, sora-2: 4 credits, 1 videos</title>", page)
    for text in ("3 of 5", "0 of 100", "+12", "\u22124", f'href="/videos/{done}"'):
        assert text in page


async def test_the_ledger_is_paged(house: House, ada: Person) -> None:
    for _ in range(30):
        await house.services.accounts.grant(ada.account_id, 1)
    assert (await ada.page("/usage")).count("granted by the operator") == 25
    assert (await ada.page("/usage?page=2")).count("granted by the operator") == 5


# Who may what


async def test_nobody_sees_or_changes_another_ones_settings(
    house: House, ada: Person, bob: Person
) -> None:
    endpoint = await add_endpoint(ada)
    task_id = await ada.submit(callback_url=CALLBACK)
    await ada.post(f"/webhooks/{endpoint}/disable")
    await ada.finish(task_id)
    delivery = await ada.deliver_in_vain(task_id)
    before = await house.rows()
    forms = [
        *(f"/tokens/{{}}/{act}" for act in ("rename", "revoke")),
        *(f"/webhooks/{{}}/{act}" for act in ("rotate", "enable", "disable", "remove")),
        "/webhooks/deliveries/{}/redeliver",
    ]
    for form in forms:
        theirs = {"/t": ada.token_id, "/w": endpoint}[form[:2]]
        for wanted in (delivery if "deliveries" in form else theirs, uuid4(), "nonsense"):
            path = form.format(wanted)
            assert (await bob.post(path, name="mine")).status_code == 404, path
    assert (await bob.get(f"/webhooks/deliveries/{delivery}")).status_code == 404
    for path in ("/tokens", "/webhooks", "/usage"):
        page = await bob.page(path)
        for secret in (ada.token_id, endpoint, delivery, task_id, HOOK, CALLBACK):
            assert str(secret) not in page, path
    assert await house.rows() == before


async def test_forms_need_their_secret(house: House, ada: Person, bob: Person) -> None:
    endpoint = await add_endpoint(ada)
    before = await house.rows()
    paths = [
        "/tokens",
        *(f"/tokens/{ada.token_id}/{act}" for act in ("rename", "revoke")),
        "/webhooks",
        "/webhooks/callback-secret",
        "/webhooks/callback-secret/rotate",
        *(f"/webhooks/{endpoint}/{act}" for act in ("rotate", "enable", "disable", "remove")),
        f"/webhooks/deliveries/{uuid4()}/redeliver",
    ]
    fields = {"name": "x", "apis": "sora/videos", "expiry": "never", "url": HOOK, "events": BOTH}
    for path in paths:
        for csrf in ({}, {"csrf": bob.csrf}):
            answer = await ada.client.post(path, data={**fields, **csrf})
            assert answer.status_code == 403, path
    assert await house.rows() == before


async def test_strangers_log_in_first(house: House) -> None:
    async with house.client() as stranger:
        for path in ("/tokens", "/webhooks", f"/webhooks/deliveries/{uuid4()}", "/usage"):
            answer = await stranger.get(path)
            assert (answer.status_code, answer.headers["location"]) == (303, f"/login?next={path}")
        for path in ("/tokens", "/webhooks", f"/tokens/{uuid4()}/revoke"):
            answer = await stranger.post(path, data={"name": "x"})
            assert answer.status_code == 303
            assert answer.headers["location"].startswith("/login")


async def test_every_page_speaks_chinese(ada: Person) -> None:
    task_id = await ada.submit()
    ada.client.cookies.set("crake_language", "zh")
    for path in ("/videos", f"/videos/{task_id}", "/tokens", "/webhooks", "/usage"):
        page = await ada.page(path)
        assert '<html lang="zh-Hans"' in page
        assert re.search(r"<h1[^>]*>[^<]*[\u4e00-\u9fff]|Webhook|a cat", page)
