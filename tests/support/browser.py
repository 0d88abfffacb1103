"""A real Chromium for tests, and what every page has to keep to while one is driven."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    Dialog,
    Locator,
    Page,
    Request,
    expect,
    sync_playwright,
)

CHROMIUM = shutil.which("chromium")
ABSENT = "no chromium here: `tools/install_browser.sh` as root on Debian, or install it yourself"
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SHOTS = Path(__file__).parents[2] / "build" / "screenshots"
WIDE, NARROW = (1280, 800), (360, 740)
PASSWORD = "correct horse battery staple"

Theme = Literal["dark", "light"]


@contextmanager
def running_chromium() -> Iterator[Browser]:
    """Run the system's Chromium without a screen, with a fresh profile."""
    # Chromium's own sandbox does not run as root, as whom containers run tests.
    flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(flags))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Window:
    """One visitor: a profile of its own with one page, watched from the first request on.

    `faults` is what no page may do: an error on the console (a breach of the content policy is
    one), an exception in a script, a dialog, a request to another origin.
    """

    context: BrowserContext
    page: Page
    origin: str
    faults: list[str] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def watch(self) -> None:
        """Begin to write faults down."""
        self.context.on("request", self._note_request)
        self.context.on("console", lambda said: self._note(said.type, said.text))
        self.context.on("weberror", lambda error: self.faults.append(f"exception: {error.error}"))
        self.page.on("dialog", self._note_dialog)

    def _note(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.faults.append(f"console: {text}")

    def _note_request(self, request: Request) -> None:
        self.requests.append(request)
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and not self.is_here(request.url):
            self.faults.append(f"left the origin: {request.url}")

    def _note_dialog(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def is_here(self, url: str) -> bool:
        """Whether an address is of the server that is tested."""
        return url.startswith(f"{self.origin}/")

    def forgive(self, text: str) -> None:
        """Strike out the faults that hold a text: the test provoked them."""
        assert any(text in fault for fault in self.faults), (text, self.faults)
        self.faults[:] = [fault for fault in self.faults if text not in fault]

    def open(self, path: str) -> None:
        """Open one of the server's pages and wait until its scripts have run."""
        self.page.goto(self.origin + path, wait_until="load")

    def at(self, path: str) -> None:
        """Wait until the page's path is this one."""
        self.page.wait_for_url(lambda url: urlsplit(url).path == path)

    def posted(self, path: str) -> list[Request]:
        """Return what was posted to a path, in its order."""
        here = [request for request in self.requests if self.is_here(request.url)]
        return [r for r in here if r.method == "POST" and urlsplit(r.url).path == path]


@contextmanager
def window(
    browser: Browser,
    origin: str,
    *,
    size: tuple[int, int] = WIDE,
    theme: Theme = "light",
    locale: str = "en-GB",
    cookies: Sequence[Any] = (),
) -> Iterator[Window]:
    """Open a window with a profile of its own; what the page did wrong fails the test at the end.

    Parameters
    ----------
    browser
        What `running_chromium` yields.
    origin
        The base URL of the server that is tested.
    size
        Width and height of the page, in CSS pixels.
    theme, locale
        What the reader's system prefers.
    cookies
        To begin with, as `context.cookies()` returns them.
    """
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=theme,
        locale=locale,
        timezone_id="Europe/Berlin",
    )
    context.set_default_timeout(30_000)
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=origin)
    context.add_cookies(list(cookies))
    opened = Window(context, context.new_page(), origin)
    opened.watch()
    try:
        yield opened
        assert opened.faults == []
    finally:
        context.close()


def register(window: Window, email: str) -> None:
    """Make an account with the form; the window is logged in afterwards."""
    window.open("/register")
    fill_in(window.page, email)


def fill_in(page: Page, email: str, password: str = PASSWORD) -> None:
    """Send the form that registers or logs in, and wait for the page after it."""
    page.fill("#f-email", email)
    page.fill("#f-password", password)
    with page.expect_navigation():
        page.click("main form button.primary")


def choose(page: Page, name: str, value: object) -> None:
    """Click one of the choices of a form that are drawn as pills."""
    button = page.locator(f'input[name="{name}"][value="{value}"]')
    page.locator("label.pill").filter(has=button).click()
    expect(button).to_be_checked()


def plays(video: Locator) -> bool:
    """Play a video until its time has moved, and say whether pictures with a size came."""
    seen: bool = video.evaluate(
        """async (video) => {
          video.muted = true;
          await video.play();
          const begun = performance.now();
          while (video.currentTime < 0.2 && performance.now() - begun < 15000) {
            await new Promise((later) => setTimeout(later, 50));
          }
          return video.currentTime >= 0.2 && video.videoWidth > 0;
        }"""
    )
    return seen


def shoot(page: Page, name: str) -> None:
    """Picture a page as high as it is, so that what sticks to the window's foot is at the foot."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    width = page.evaluate("innerWidth")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": width, "height": height})
    page.screenshot(path=SHOTS / f"{name}.png", full_page=True, animations="disabled")
