from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from _pytest.terminal import TerminalReporter
from openai import OpenAI
from openai.types import Video

from tests.clients.openai.node_package import ABSENT
from tests.support.database import TEMPLATE, fresh_database
from tests.support.media import make_clip, make_image
from tests.support.server import Crake, crake

DEPRECATED = "ignore:The Sora API is scheduled:DeprecationWarning"
"""The package says of these methods that the hosted service goes away, which it has done."""


class Server(Protocol):
    crake: Crake
    url: str
    token: str


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "/clients/openai/" in item.nodeid:
            item.add_marker(pytest.mark.filterwarnings(DEPRECATED))


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def sdk(server: Server) -> Iterator[OpenAI]:
    """The package's client, of which only the base URL and the key are set."""
    with OpenAI(base_url=f"{server.url}/v1", api_key=server.token) as sdk:
        yield sdk


@pytest.fixture(scope="session")
def quiet(postgres: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crake]:
    """A server without a worker that allows little."""
    settings = {
        "CRAKE_BLOCKED_WORDS": "forbidden",
        "CRAKE_MAX_UNFINISHED_TASKS": "6",
        "CRAKE_RATE_LIMIT": "0",
        "CRAKE_MAX_BODY_MIB": "2",
    }
    folder = tmp_path_factory.mktemp("quiet")
    with (
        fresh_database(postgres, TEMPLATE) as dsn,
        crake(folder, CRAKE_DATABASE_URL=dsn, **settings) as quiet,
    ):
        quiet.serve("--no-worker", ready=False)
        yield quiet


@pytest.fixture(scope="session")
def completed(server: Server) -> Video:
    """A video that any test may look at; made as a program would make it."""
    with (
        warnings.catch_warnings(),
        OpenAI(base_url=f"{server.url}/v1", api_key=server.token) as sdk,
    ):
        warnings.simplefilter("ignore")
        video = sdk.videos.create_and_poll(
            prompt="a cat by the sea",
            model="sora-2-2025-10-06",
            seconds="4",
            size="1280x720",
            extra_body={"fps": 12, "seed": 7, "metadata": {"made": "for all"}},
        )
    assert video.status == "completed", video.error
    return video


@pytest.fixture(scope="session")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_image(tmp_path_factory.mktemp("image") / "first.png", 720, 1280)


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", 320, 180, 2, fps=12, sound=True)


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say loudly that the npm package was not tried, and why."""
    skipped = [
        str(report.longrepr)
        for report in terminalreporter.stats.get("skipped", [])
        if ABSENT in str(report.longrepr)
    ]
    if skipped:
        terminalreporter.section("NPM PACKAGE NOT TRIED", sep="!", red=True, bold=True)
        terminalreporter.line(f"{len(skipped)} tests were skipped: {skipped[0]}")
