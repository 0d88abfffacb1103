"""From a stranger's first look at the API's page to the video, as a person would go."""

from __future__ import annotations

import json
import re
import shlex
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, expect

from tests.browser.conftest import Holder
from tests.support.browser import Window, choose, fill_in, plays, shoot
from tests.support.receiver import receiving
from tests.support.server import Crake

RENDERED = 120_000
"""Milliseconds in which a video must be there."""


def shorten(page: Page, duration: int = 10, size: str = "small") -> None:
    """Choose a smaller video than the example's."""
    choose(page, "duration", duration)
    choose(page, "size", size)


def copied(page: Page) -> str:
    """Press the button beside the code and return what is on the clipboard then."""
    page.click("#copy-code")
    expect(page.locator("#copy-code span")).to_have_text("Copied")
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def body_of(command: str) -> dict[str, Any]:
    """Return the JSON that a cURL command sends."""
    words = shlex.split(command.replace("\\\n", " "))
    body: dict[str, Any] = json.loads(words[words.index("-d") + 1])
    return body


def headers_of(command: str) -> dict[str, str]:
    words = shlex.split(command.replace("\\\n", " "))
    pairs = [words[at + 1] for at, word in enumerate(words) if word == "-H"]
    return dict(pair.split(": ", 1) for pair in pairs)


def watch(page: Page) -> None:
    """Wait for the video of a Try, with its progress before, and play it."""
    expect(page.locator("#progress")).to_be_visible()
    video = page.locator("#video")
    expect(video).to_be_visible(timeout=RENDERED)
    assert plays(video)


def try_it(window: Window) -> dict[str, Any]:
    """Press Try, see the video, and return the body that was sent: that of the code shown."""
    page = window.page
    command = copied(page)
    assert command == page.inner_text("#code")
    page.click("#try")
    watch(page)
    [sent] = window.posted("/sora/videos")
    assert headers_of(command).items() <= sent.all_headers().items()
    body = body_of(command)
    assert sent.post_data_json == body
    return body


def test_acquire_leads_through_registration_back_to_the_page_with_token_and_quota(
    stranger: Window,
) -> None:
    page = stranger.page
    stranger.open("/apis/sora-videos")
    page.get_by_role("button", name="Acquire").click()
    stranger.at("/login")
    page.locator("main").get_by_role("link", name="Register").click()
    stranger.at("/register")
    fill_in(page, "stranger@example.com")
    assert urlsplit(page.url).path == "/apis/sora-videos"
    expect(page.locator("#secret-value")).to_have_text(re.compile(r"^crk_\S{40,}$"))
    expect(page.locator(".offer .figure")).to_contain_text("100000")
    expect(page.locator("#code")).to_contain_text(page.inner_text("#secret-value"))
    stranger.open("/apis/sora-videos")
    expect(page.locator("#secret-value")).to_have_count(0)


def test_the_text_example_makes_a_video_that_plays(holder: Holder) -> None:
    page = holder.window.page
    page.click('[data-example="text"]')
    shorten(page)
    body = try_it(holder.window)
    assert body["prompt"] == "cat running on the river"
    expect(page.locator("#status")).to_have_text("200 OK")
    expect(page.locator("#body")).to_contain_text('"success": true')
    expect(page.locator("#headers")).to_contain_text("x-ratelimit-remaining")
    shoot(page, "holder-try-light-1280")


def test_the_images_example_takes_an_address_and_shows_the_image(
    holder: Holder, media_url: str
) -> None:
    page = holder.window.page
    page.click('[data-example="images"]')
    shorten(page)
    page.click("#shots .remove")
    page.fill("#image-url", f"{media_url}/11wfp4.png")
    page.click("#image-add")
    expect(page.locator("#shots figcaption")).to_contain_text("1280\N{MULTIPLICATION SIGN}720")
    body = try_it(holder.window)
    assert body["image_urls"] == [f"{media_url}/11wfp4.png"]


def test_the_character_example_shows_the_clip_and_uses_it(holder: Holder, media_url: str) -> None:
    page = holder.window.page
    page.click('[data-example="character"]')
    page.fill("#character_url", f"{media_url}/pdidf5.mp4")
    page.click("#clip-show")
    expect(page.locator("#clip")).to_be_visible()
    body = try_it(holder.window)
    assert (body["character_start"], body["character_end"], body["duration"]) == (1, 3, 10)


def test_version_2_changes_the_choices_and_makes_a_video(holder: Holder) -> None:
    page = holder.window.page
    page.click('[data-example="version2"]')
    expect(page.locator("#character-field")).to_be_hidden()
    expect(page.locator("#orientation-field")).to_be_hidden()
    shorten(page, 4, "1280x720")
    assert try_it(holder.window) == {
        "version": "2.0",
        "prompt": "cat running on the river",
        "model": "sora-2",
        "duration": 4,
        "size": "1280x720",
    }


def test_the_callback_example_answers_at_once_and_calls_back(holder: Holder) -> None:
    page = holder.window.page
    with receiving() as receiver:
        page.click('[data-example="callback"]')
        shorten(page)
        page.fill("#callback_url", receiver.url)
        assert try_it(holder.window)["callback_url"] == receiver.url
        expect(page.locator("#body")).to_contain_text("task_id")
        [called] = receiver.wait()
    assert json.loads(called)["data"][0]["state"] == "succeeded"


def test_a_video_of_the_openai_dialect_is_made_and_plays(holder: Holder) -> None:
    window = holder.window
    page = window.page
    page.check("#remember")
    window.open("/apis/openai-videos")
    command = copied(page)
    page.click("#try")
    watch(page)
    [sent] = window.posted("/v1/videos")
    assert sent.post_data_json == body_of(command)
    assert body_of(command) == {
        "prompt": "cat running on the river",
        "model": "sora-2",
        "seconds": "4",
        "size": "1280x720",
    }
    expect(page.locator("#body")).to_contain_text('"object": "video"')
    shoot(page, "holder-openai-light-1280")


def test_a_wrong_field_is_named_and_nothing_is_sent(holder: Holder) -> None:
    page = holder.window.page
    page.fill("#prompt", "")
    page.click("#try")
    expect(page.locator("#e-prompt")).not_to_be_empty()
    expect(page.locator("#prompt")).to_be_focused()
    assert holder.window.posted("/sora/videos") == []


def test_without_its_secret_a_token_is_tried_by_its_name(holder: Holder) -> None:
    window = holder.window
    page = window.page
    window.open("/apis/sora-videos")
    assert "{token}" in page.inner_text("#code")
    page.click('[data-example="version2"]')
    shorten(page, 4, "1280x720")
    page.click("#try")
    watch(page)
    [sent] = window.posted("/console/try")
    assert sent.post_data_json == body_of(page.inner_text("#code"))
    assert "authorization" not in sent.all_headers()


def test_a_disabled_account_is_shut_out_at_once(
    holder: Holder, operator: Window, site: Crake
) -> None:
    with site.client(holder.token) as client:
        assert client.post("/sora/tasks", json={"action": "retrieve_batch"}).status_code == 200
        page = operator.page
        operator.open(f"/operator?q={holder.email}")
        page.locator("details.sure summary", has_text="Disable").click()
        page.locator("details.sure[open] button").click()
        expect(page.locator(".flash")).to_be_visible()
        refused = client.post("/sora/tasks", json={"action": "retrieve_batch"})
        assert refused.json()["error"]["code"] == "disabled"
        holder.window.open("/videos")
        assert urlsplit(holder.window.page.url).path == "/login"
        page.get_by_role("button", name="Enable").click()
        expect(page.locator(".flash")).to_be_visible()
        assert client.post("/sora/tasks", json={"action": "retrieve_batch"}).status_code == 200
