"""Nothing that people write, name or call their files is ever taken for markup or run."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import FilePayload, expect

from tests.browser.conftest import Holder
from tests.support.browser import Window
from tests.support.media import make_image
from tests.support.server import SMALL, Crake

NASTY = (
    '"\'><img src=x onerror="alert(1)"><script>alert(2)</script></textarea></title>'
    "<!--</script><svg onload=alert(3)>{{7*7}}javascript:alert(4)"
)
MARK = "onerror="


def stay_text(window: Window, path: str) -> None:
    """Open a page on which the text is shown, and see that it made no element."""
    window.open(path)
    page = window.page
    assert MARK in page.content()
    assert page.locator("[onerror], [onload], img[src='x']").count() == 0
    assert page.locator("script:not([src]):not([type='application/json'])").count() == 0
    assert window.faults == []


def test_prompts_stay_text(holder: Holder, operator: Window, site: Crake) -> None:
    with site.client(holder.token) as client:
        body = {**SMALL, "prompt": NASTY, "async": True}
        task_id = client.post("/sora/videos", json=body).json()["task_id"]
        client.post("/sora/tasks", json={"id": task_id, "action": "cancel"}).raise_for_status()
    for path in ("/videos", f"/videos/{task_id}", f"/apis/sora-tasks?id={task_id}"):
        stay_text(holder.window, path)
    stay_text(operator, f"/operator/tasks/{task_id}")


def test_names_stay_text(holder: Holder) -> None:
    window, page = holder.window, holder.window.page
    window.open("/tokens")
    page.fill("#f-name", NASTY[:100])
    page.get_by_role("button", name="Create a token").click()
    expect(page.locator("#secret-value")).to_be_visible()
    for path in ("/tokens", "/apis/sora-videos", "/usage"):
        stay_text(window, path)


def test_what_is_searched_for_stays_text(holder: Holder, operator: Window) -> None:
    query = quote(NASTY)
    stay_text(holder.window, f"/videos?q={query}")
    stay_text(holder.window, f"/apis/sora-videos?prompt={query}")
    stay_text(operator, f"/operator?q={query}")
    stay_text(operator, f"/operator/tasks?q={query}")


def test_addresses_and_errors_stay_text(holder: Holder) -> None:
    window, page = holder.window, holder.window.page
    window.open("/webhooks")
    page.fill("#f-url", f"https://example.com/{NASTY}")
    with page.expect_navigation():
        page.locator("main form[action='/webhooks'] button").click()
    assert page.locator("[onerror], [onload], img[src='x']").count() == 0
    window.faults[:] = [fault for fault in window.faults if "status of 400" not in fault]


def test_file_names_stay_text(holder: Holder, tmp_path: Path) -> None:
    page = holder.window.page
    picture = make_image(tmp_path / "picture.png", 64, 64)
    name = NASTY.replace("/", "")
    page.set_input_files("#image-file", payload(f"{name}.png", "image/png", picture.read_bytes()))
    expect(page.locator("#shots figcaption")).to_contain_text(MARK)
    page.set_input_files("#clip-file", payload(name, "video/mp4", b"no video"))
    expect(page.locator("#e-character_url")).not_to_be_empty()
    page.set_input_files("#image-file", payload(name, "text/html", b"no picture"))
    expect(page.locator("#e-image_urls")).to_contain_text(MARK)
    page.fill("#prompt", NASTY)
    expect(page.locator("#code")).to_contain_text(MARK)
    assert page.locator("[onerror], [onload], img[src='x']").count() == 0
    holder.window.forgive("status of 400")


def payload(name: str, kind: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": kind, "buffer": content}
