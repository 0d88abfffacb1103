"""Every page in both themes and widths: accessible, at home, and pictured under `build/`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.support.browser import NARROW, WIDE, Window, register, shoot, window
from tests.support.receiver import receiving
from tests.support.server import Crake, wait_until

AXE = Axe()
EVERYTHING: Mapping[str, Any] = {"resultTypes": ["violations"]}
CONTRAST: Mapping[str, Any] = {**EVERYTHING, "runOnly": ["color-contrast"]}

SETTLE = """document.getAnimations()
  .filter((animation) => animation instanceof CSSTransition)
  .forEach((animation) => animation.finish())"""
"""Ends the fading from one theme's colours to the other's."""

PICTURES = """async () => {
  for (const image of document.images) {
    image.loading = "eager";
    if (!image.complete) {
      await new Promise((seen) => { image.onload = seen; image.onerror = seen; });
    }
  }
}"""
"""Waits for all pictures, those further down too."""

PROMPTS = (
    "a red fox in a snowy forest at dawn",
    "a city at night in the rain, neon signs",
    "a sailing boat on the ocean at sunset",
    "cat running on the river",
)
HOLDER = "ada@example.com"

STRANGERS = ("/", "/apis/sora-videos", "/login", "/register", "/reset", "/nowhere")
HOLDERS = (
    "/",
    "/apis/sora-videos",
    "/apis/sora-tasks?id={video}",
    "/apis/openai-videos",
    "/videos",
    "/videos?q=nothing+like+it",
    "/videos/{video}",
    "/videos/{failed}",
    "/videos/{cancelled}",
    "/tokens",
    "/webhooks",
    "/webhooks/deliveries/{delivery}",
    "/usage",
    "/account",
)
NEWCOMERS = ("/videos", "/tokens", "/webhooks", "/usage")
OPERATORS = (
    "/operator",
    "/operator/queue",
    "/operator/workers",
    "/operator/tasks",
    "/operator/tasks/{video}",
    "/operator/deliveries",
    "/operator/settings",
)
PAGES = [
    *(("stranger", path) for path in STRANGERS),
    *(("newcomer", path) for path in NEWCOMERS),
    *(("holder", path) for path in HOLDERS),
    *(("operator", path) for path in OPERATORS),
]


@dataclass(frozen=True)
class Furnished:
    """A crake in which something has happened, the browsers of its people, and places' ids."""

    windows: Mapping[str, Window]
    places: Mapping[str, str]


@pytest.fixture(scope="module")
def furnished(
    chromium: Browser, site: Crake, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Furnished]:
    with (
        receiving() as receiver,
        window(chromium, site.url) as stranger,
        window(chromium, site.url) as newcomer,
        window(chromium, site.url) as holder,
        window(chromium, site.url) as operator,
    ):
        register(operator, "second-operator@example.com")
        site.run("account", "promote", "second-operator@example.com")
        register(newcomer, "newcomer@example.com")
        register(holder, HOLDER)
        places = furnish(holder, site, receiver.url)
        windows = {"stranger": stranger, "newcomer": newcomer}
        yield Furnished({**windows, "holder": holder, "operator": operator}, places)


def furnish(holder: Window, site: Crake, receiver: str) -> dict[str, str]:
    """Make videos of every kind, a token, an endpoint and deliveries; return where they are."""
    page = holder.page
    holder.open("/apis/sora-videos")
    with page.expect_navigation():
        page.get_by_role("button", name="Acquire").click()
    token = page.inner_text("#secret-value")
    holder.open("/webhooks")
    page.fill("#f-url", receiver)
    with page.expect_navigation():
        page.locator("main form[action='/webhooks'] button").click()
    holder.open("/tokens")
    page.fill("#f-name", "laptop")
    with page.expect_navigation():
        page.locator("main form[action='/tokens'] button").click()
    with site.client(token) as client:
        places = render(client)
    holder.open("/webhooks")
    link = page.locator('a[href^="/webhooks/deliveries/"]').first
    places["delivery"] = str(link.get_attribute("href")).rpartition("/")[2]
    return places


def render(client: httpx.Client) -> dict[str, str]:
    request = {"version": "2.0", "duration": 4, "async": True}
    ids = [submitted(client, {**request, "prompt": prompt}) for prompt in PROMPTS]
    gone = {"image_urls": ["http://127.0.0.1:1/gone.png"]}
    failed = submitted(client, {**request, **gone, "prompt": "a picture that is not there"})
    cancelled = submitted(client, {**request, "prompt": "nobody wants this any more"})
    client.post("/sora/tasks", json={"id": cancelled, "action": "cancel"}).raise_for_status()
    for task_id in ids:
        wait_until(client, task_id, "succeeded")
    wait_until(client, failed, "failed")
    return {"video": ids[-1], "failed": failed, "cancelled": cancelled}


def submitted(client: httpx.Client, body: Mapping[str, Any]) -> str:
    answer = client.post("/sora/videos", json=body).raise_for_status()
    task_id: str = answer.json()["task_id"]
    return task_id


@pytest.mark.parametrize(("who", "path"), PAGES)
def test_a_page_is_accessible_and_at_home_in_both_themes_and_widths(
    furnished: Furnished, who: str, path: str
) -> None:
    opened = furnished.windows[who]
    opened.open(path.format_map(furnished.places))
    page = opened.page
    wait_for_pictures(page)
    found = list[str]()
    for width, size in (("1280", WIDE), ("360", NARROW)):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme)
            page.evaluate(SETTLE)
            whole = theme == "light"
            found += [f"{width} {theme}: {text}" for text in violations(page, whole=whole)]
            shoot(page, f"{who}{name_of(path)}-{theme}-{width}")
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), width
    page.set_viewport_size({"width": WIDE[0], "height": WIDE[1]})
    page.emulate_media(color_scheme="light")
    if path == "/nowhere":
        opened.forgive("404")
    assert found == []
    assert opened.faults == []


def wait_for_pictures(page: Page) -> None:
    page.evaluate(PICTURES)


def violations(page: Page, *, whole: bool) -> list[str]:
    """Return what axe finds; in the second theme of the same page, colours are all that differs."""
    options = dict(EVERYTHING if whole else CONTRAST)
    report = AXE.run(page, options=options).response
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in report["violations"]
        for node in rule["nodes"]
    ]


def name_of(path: str) -> str:
    plain = path.partition("?q")[0].partition("?id")[0].replace("{", "").replace("}", "")
    return (plain.rstrip("/") or "/landing").replace("/", "-") + ("-none" if "?q" in path else "")
