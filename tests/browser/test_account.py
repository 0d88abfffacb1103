"""What somebody with an account does: look at videos, delete one, switch and leave."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.conftest import Holder
from tests.support.browser import NARROW, PASSWORD, Window, fill_in, plays
from tests.support.server import SMALL, Crake, task_of, wait_until


def test_my_videos_follow_a_render_and_lead_to_a_page_that_plays_and_deletes(
    holder: Holder, site: Crake
) -> None:
    window, page = holder.window, holder.window.page
    with site.client(holder.token) as client:
        body = {**SMALL, "prompt": "a sailing boat on the ocean", "async": True}
        task_id = client.post("/sora/videos", json=body).json()["task_id"]
        window.open("/videos")
        card = page.locator(f'.video-card[data-id="{task_id}"]')
        expect(card).to_have_attribute("data-state", re.compile("queued|running"))
        expect(card).to_have_attribute("data-state", "succeeded", timeout=120_000)
        expect(card.locator("img")).to_be_visible()
        card.get_by_role("link").click()
        window.at(f"/videos/{task_id}")
        assert plays(page.locator("video"))
        with page.expect_download() as saved:
            page.get_by_role("link", name="Download MP4").click()
        assert saved.value.suggested_filename.endswith(".mp4")
        assert saved.value.path().read_bytes()[4:8] == b"ftyp"
        page.locator("#response-fold summary").click()
        expect(page.locator("#response")).to_contain_text('"succeeded"')
        page.locator("summary", has_text="Delete").click()
        page.get_by_role("button", name="Delete for good").click()
        window.at("/videos")
        expect(page.locator(".flash")).to_be_visible()
        expect(card).to_have_count(0)
        assert client.post("/sora/tasks", json={"id": task_id}).status_code == 404


def test_a_video_is_remixed_and_the_remix_is_cancelled(holder: Holder, site: Crake) -> None:
    window, page = holder.window, holder.window.page
    with site.client(holder.token) as client:
        body = {**SMALL, "prompt": "a quiet beach", "async": True}
        first = client.post("/sora/videos", json=body).json()["task_id"]
        wait_until(client, first, "succeeded")
        # Others are rendered meanwhile, so that the remix is still there to be cancelled.
        long = {"prompt": "a long day", "duration": 15, "size": "large", "async": True}
        busy = [client.post("/sora/videos", json=long).json()["task_id"] for _ in range(3)]
        window.open(f"/videos/{first}")
        page.fill("#remix-prompt", "a city at night")
        page.get_by_role("button", name="Make this video").click()
        page.wait_for_url(lambda url: "/videos/" in url and first not in url)
        expect(page.locator("h1")).to_have_text("a city at night")
        page.locator("summary", has_text="Cancel the video").click()
        page.locator("details.sure[open] button").click()
        expect(page.locator(".flash")).to_contain_text("cancelled")
        second = urlsplit(page.url).path.rpartition("/")[2]
        [error] = [task_of(client, second)["response"]["error"]]
        assert error["code"] == "cancelled"
        for task_id in busy:
            client.post("/sora/tasks", json={"id": task_id, "action": "cancel"})


def test_a_token_is_shown_once_renamed_and_revoked(holder: Holder, site: Crake) -> None:
    window, page = holder.window, holder.window.page
    window.open("/tokens")
    page.fill("#f-name", "laptop")
    page.get_by_role("button", name="Create a token").click()
    token = page.locator("#secret-value").inner_text()
    item = page.locator(".item", has_text=token[-4:])
    page.reload()
    expect(page.locator("#secret-value")).to_have_count(0)
    assert token not in page.content()
    item.locator("summary", has_text="Rename").click()
    item.locator('input[name="name"]').fill("phone")
    item.get_by_role("button", name="Save").click()
    expect(item.locator("h3")).to_contain_text("phone")
    with site.client(token) as client:
        assert client.post("/sora/tasks", json={"action": "retrieve_batch"}).status_code == 200
        item.locator("summary", has_text="Revoke").click()
        item.get_by_role("button", name="Revoke for good").click()
        expect(item).to_contain_text("Revoked")
        assert client.post("/sora/tasks", json={"action": "retrieve_batch"}).status_code == 401


def test_the_language_is_switched_and_stays(stranger: Window) -> None:
    page = stranger.page
    stranger.open("/apis/sora-videos")
    page.locator("details.menu summary").first.click()
    page.get_by_role("button", name="中文").click()
    stranger.at("/apis/sora-videos")
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")
    expect(page.get_by_role("link", name="登录")).to_be_visible()
    stranger.open("/login")
    expect(page.locator("html")).to_have_attribute("lang", "zh-Hans")
    expect(page.locator("h1")).to_have_text(re.compile(r"^[\u4e00-\u9fff]+"))


def test_the_theme_is_switched_and_stays(stranger: Window) -> None:
    page = stranger.page
    stranger.open("/")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.locator("details.menu summary").first.click()
    page.get_by_role("button", name="Dark").click()
    stranger.open("/login")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light


def test_logging_out_ends_the_session_and_logging_in_leads_back(holder: Holder) -> None:
    window, page = holder.window, holder.window.page
    kept: list[Any] = [*window.context.cookies()]
    page.locator("summary[aria-label='Your account']").click()
    page.get_by_role("button", name="Log out").click()
    window.at("/")
    window.context.add_cookies(kept)
    window.open("/tokens")
    window.at("/login")
    fill_in(page, holder.email, PASSWORD)
    window.at("/tokens")


def test_on_a_phone_the_navigation_shows_where_one_is(operator: Window) -> None:
    page = operator.page
    page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    operator.open("/operator/settings")
    for here in page.locator("nav [aria-current]").all():
        box = here.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW[0]


def test_a_keyboard_is_enough_to_try(holder: Holder) -> None:
    page = holder.window.page
    page.keyboard.press("Tab")
    expect(page.locator("a.skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.focus('input[name="version"]:checked')
    page.keyboard.press("ArrowRight")
    expect(page.locator('input[name="version"][value="2.0"]')).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator("#prompt")).to_be_focused()
    page.keyboard.press("Control+A")
    page.keyboard.type("a calm sea")
    page.focus('input[name="duration"]:checked')
    page.keyboard.press("Home")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#progress, #video").first).to_be_visible()
    page.locator("#stop").click()
    expect(page.locator("#problem")).to_be_visible()
    holder.window.forgive("400")
