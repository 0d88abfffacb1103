from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from ipaddress import ip_network
from pathlib import Path

import pytest

from crake.engines.base import Surroundings
from crake.engines.performing import opened
from crake.engines.remote.openai import OpenAIEngine
from crake.engines.remote.options import OpenAIOptions
from crake.media.fetch import Fetcher
from crake.settings import Settings

Open = Callable[..., AbstractAsyncContextManager[OpenAIEngine]]


@pytest.fixture
def surroundings_settings() -> Settings:
    return Settings(allow_networks=(ip_network("127.0.0.0/8"),))


@pytest.fixture
def engine(surroundings_settings: Settings, tmp_path: Path) -> Open:
    """Open an engine with options; its polls are quick."""

    @asynccontextmanager
    async def open_engine(url: str | None, **options: object) -> AsyncIterator[OpenAIEngine]:
        given = {"base_url": url, "poll": 0.05, "stall": 1.0, **options}
        made = OpenAIEngine("cloud", OpenAIOptions.model_validate(given))
        async with (
            Fetcher(surroundings_settings) as fetcher,
            opened(made, Surroundings(surroundings_settings, fetcher)),
        ):
            yield made

    return open_engine
