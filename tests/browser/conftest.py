from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from _pytest.terminal import TerminalReporter
from playwright.sync_api import Browser

from tests.support.browser import ABSENT, CHROMIUM, Window, register, running_chromium, window
from tests.support.database import TEMPLATE, fresh_database
from tests.support.http import serving_guide_media
from tests.support.server import Crake, crake

OPERATOR = "operator@example.com"


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A Chromium for a module's tests: Playwright's loop must not outlive them, others have one."""
    if CHROMIUM is None:
        pytest.skip(ABSENT)
    with running_chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def site(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crake]:
    """One real `crake serve` for all tests with a browser."""
    folder = tmp_path_factory.mktemp("site")
    settings = {"CRAKE_FREE_CREDITS": "100000", "CRAKE_WORKER_CONCURRENCY": "2"}
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(folder, CRAKE_DATABASE_URL=dsn, **settings) as running,
    ):
        running.serve()
        yield running


@pytest.fixture
def stranger(chromium: Browser, site: Crake) -> Iterator[Window]:
    """A window in which nobody is logged in."""
    with window(chromium, site.url) as opened:
        yield opened


@dataclass(frozen=True)
class Holder:
    """Somebody who registered, acquired the API and looks at its page with the new token."""

    window: Window
    email: str
    token: str


@pytest.fixture
def holder(stranger: Window) -> Holder:
    """An account holder of the test's own."""
    email = f"holder-{uuid4().hex[:12]}@example.com"
    register(stranger, email)
    with stranger.page.expect_navigation():
        stranger.page.get_by_role("button", name="Acquire").click()
    return Holder(stranger, email, stranger.page.inner_text("#secret-value"))


@pytest.fixture(scope="session")
def operator_session() -> dict[str, Any]:
    """Where the operator's cookies are kept between modules."""
    return {}


@pytest.fixture
def operator(chromium: Browser, site: Crake, operator_session: dict[str, Any]) -> Iterator[Window]:
    """A window in which the operator is logged in."""
    with window(chromium, site.url, cookies=operator_session.get("cookies", [])) as opened:
        if not operator_session:
            register(opened, OPERATOR)
            site.run("account", "promote", OPERATOR)
            operator_session["cookies"] = opened.context.cookies()
        yield opened


@pytest.fixture(scope="session")
def media_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the two files are that the guide's samples refer to."""
    with serving_guide_media(tmp_path_factory.mktemp("media")) as url:
        yield url


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say loudly that the console was not tried in a browser, and why."""
    skipped = [
        report
        for report in terminalreporter.stats.get("skipped", [])
        if "/browser/" in report.nodeid and ABSENT in str(report.longrepr)
    ]
    if skipped:
        terminalreporter.section("NOT TRIED IN A BROWSER", sep="!", red=True, bold=True)
        terminalreporter.line(f"{len(skipped)} tests of the console were skipped: {ABSENT}.")
